"""What must hold for every drawing that the app makes, written without the code that makes it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations, pairwise

from itsm_fit.model.document import Document
from itsm_fit.model.process import Bounds, Flow, Node, NodeKind, Point, Process

TOLERANCE = 0.6


def stripped(document: Document) -> Document:
    """The document without any diagram data."""
    return replace(
        document,
        processes=tuple(
            replace(
                process,
                nodes=tuple(replace(node, bounds=None, label_bounds=None) for node in process.nodes),
                flows=tuple(replace(flow, waypoints=(), label_bounds=None) for flow in process.flows),
                lanes=tuple(replace(lane, bounds=None) for lane in process.lanes),
            )
            for process in document.processes
        ),
        pools=tuple(replace(pool, bounds=None) for pool in document.pools),
        message_flows=tuple(replace(flow, waypoints=(), label_bounds=None) for flow in document.message_flows),
        artifacts=tuple(replace(item, bounds=None, label_bounds=None) for item in document.artifacts),
        associations=tuple(replace(item, waypoints=()) for item in document.associations),
    )


def broken_rules(document: Document) -> list[str]:
    """Every rule that the drawing breaks, as a sentence."""
    broken = [*_between_pools(document), *_bad_messages(document)]
    for process in document.processes:
        for rule in (_unplaced, _outside_frames, _lanes_on_each_other, _nodes_on_each_other, _bad_flows):
            broken += [f"{process.id}: {sentence}" for sentence in rule(document, process)]
    return broken


def visible_nodes(process: Process) -> list[Node]:
    """Nodes that no collapsed sub-process hides."""
    return [node for node in process.nodes if all(parent.expanded for parent in _parents(process, node))]


def _parents(process: Process, node: Node) -> list[Node]:
    found: list[Node] = []
    at = process.node_by_id.get(node.attached_to or "", node)
    if at is not node:
        found += _parents(process, at)
    while at.parent in process.node_by_id and len(found) < 99:
        at = process.node_by_id[str(at.parent)]
        found.append(at)
    return found


def _unplaced(_: Document, process: Process) -> Iterator[str]:
    shown = visible_nodes(process)
    yield from (f"{node.id} has no place" for node in shown if node.bounds is None)
    yield from (f"lane {lane.id} has no place" for lane in process.lanes if lane.bounds is None)
    ids = {node.id for node in shown}
    for flow in process.flows:
        if flow.source in ids and flow.target in ids and len(flow.waypoints) < 2:
            yield f"{flow.id} has no line"


def _within(inner: Bounds, outer: Bounds) -> bool:
    return (
        inner.x >= outer.x - TOLERANCE
        and inner.y >= outer.y - TOLERANCE
        and inner.right <= outer.right + TOLERANCE
        and inner.bottom <= outer.bottom + TOLERANCE
    )


def _meet(a: Bounds, b: Bounds) -> bool:
    return min(a.right, b.right) - max(a.x, b.x) > TOLERANCE and min(a.bottom, b.bottom) - max(a.y, b.y) > TOLERANCE


def _outside_frames(document: Document, process: Process) -> Iterator[str]:
    pool = next((pool for pool in document.pools if pool.process == process.id), None)
    lanes = {lane.id: lane for lane in process.lanes}
    for node in visible_nodes(process):
        frames = [process.node_by_id[node.parent].bounds] if node.parent in process.node_by_id else []
        if node.parent is None:
            lane = lanes.get(node.lane or "")
            while lane is not None and len(frames) < 99:
                frames.append(lane.bounds)
                lane = lanes.get(lane.parent or "")
            frames.append(pool.bounds if pool else None)
        for frame in frames:
            if node.bounds and frame and not _within(node.bounds, frame):
                yield f"{node.id} leaves its frame"


def _lanes_on_each_other(_: Document, process: Process) -> Iterator[str]:
    parents = {lane.id: lane.parent for lane in process.lanes}
    for one, other in combinations(process.lanes, 2):
        around = {parents[one.id], parents[other.id]} & {one.id, other.id}
        if one.bounds and other.bounds and parents[one.id] == parents[other.id] and _meet(one.bounds, other.bounds):
            yield f"lanes {one.id} and {other.id} overlap"
        if around and one.bounds and other.bounds and not _meet(one.bounds, other.bounds):
            yield f"lanes {one.id} and {other.id} are not nested"


def _between_pools(document: Document) -> Iterator[str]:
    for one, other in combinations(document.pools, 2):
        if one.bounds is None or other.bounds is None:
            yield f"pool {one.id} or {other.id} has no place"
        elif _meet(one.bounds, other.bounds):
            yield f"pools {one.id} and {other.id} overlap"


def _bad_messages(document: Document) -> Iterator[str]:
    shown = {node.id: (process, node) for process in document.processes for node in visible_nodes(process)}
    for flow in document.message_flows:
        joined = {flow.source, flow.target}
        around = {frame.id for end in joined & shown.keys() for frame in _parents(*shown[end])} | joined
        for a, b in pairwise(flow.waypoints):
            if abs(a.x - b.x) > 0.01 and abs(a.y - b.y) > 0.01:
                yield f"{flow.id} runs aslant"
            for process, node in shown.values():
                inner = {frame.id for frame in _parents(process, node)} & joined
                if node.id not in around and not inner and node.bounds and _runs_through(a, b, node.bounds):
                    yield f"{flow.id} runs through {node.id}"


def _nodes_on_each_other(_: Document, process: Process) -> Iterator[str]:
    shown = [node for node in visible_nodes(process) if node.bounds]
    for one, other in combinations(shown, 2):
        hosts = {one.attached_to, other.attached_to} & {one.id, other.id}
        nested = one in _parents(process, other) or other in _parents(process, one)
        if one.bounds and other.bounds and not hosts and not nested and _meet(one.bounds, other.bounds):
            yield f"{one.id} and {other.id} overlap"


def _bad_flows(_: Document, process: Process) -> Iterator[str]:
    shown = {node.id: node for node in visible_nodes(process) if node.bounds}
    for flow in process.flows:
        source, target = shown.get(flow.source), shown.get(flow.target)
        if source is None or target is None or not flow.waypoints:
            continue
        for a, b in pairwise(flow.waypoints):
            if abs(a.x - b.x) > 0.01 and abs(a.y - b.y) > 0.01:
                yield f"{flow.id} runs aslant"
        for point, node in ((flow.waypoints[0], source), (flow.waypoints[-1], target)):
            if not _on_border(point, node):
                yield f"{flow.id} does not dock on {node.id}"
        yield from (f"{flow.id} runs through {node.id}" for node in _crossed(process, flow, shown))


def _crossed(process: Process, flow: Flow, shown: dict[str, Node]) -> Iterator[Node]:
    """Nodes that a flow runs through though it neither joins them nor lies in them."""
    ends = [shown[flow.source], shown[flow.target]]
    around = {parent.id for end in ends for parent in _parents(process, end)} | {end.id for end in ends}
    for node in shown.values():
        hosted = node.attached_to in {end.id for end in ends} or node.id in {end.attached_to for end in ends}
        inner = any(parent.id in {end.id for end in ends} for parent in _parents(process, node))
        if node.id in around or (inner and not hosted) or node.bounds is None:
            continue
        if any(_runs_through(a, b, node.bounds) for a, b in pairwise(flow.waypoints)):
            yield node


def _runs_through(a: Point, b: Point, box: Bounds) -> bool:
    """Whether a level or upright stretch runs through the inside of a box, half a unit from its border."""
    return (
        min(a.x, b.x) < box.right - TOLERANCE
        and max(a.x, b.x) > box.x + TOLERANCE
        and min(a.y, b.y) < box.bottom - TOLERANCE
        and max(a.y, b.y) > box.y + TOLERANCE
    )


def _on_border(point: Point, node: Node) -> bool:
    box = node.bounds
    assert box is not None
    dx, dy = abs(point.x - box.center.x), abs(point.y - box.center.y)
    across, down = box.width / 2, box.height / 2
    if node.kind.is_event:
        return abs((dx * dx + dy * dy) ** 0.5 - across) < TOLERANCE
    if node.kind.is_gateway:
        return abs(dx / across + dy / down - 1) < TOLERANCE / across * 2
    off = (abs(dx - across) < TOLERANCE and dy <= down + TOLERANCE) or (
        abs(dy - down) < TOLERANCE and dx <= across + TOLERANCE
    )
    return off and node.kind is not NodeKind.BOUNDARY
