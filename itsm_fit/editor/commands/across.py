"""Steps that change sides at the border of a sub-process, and take their place in the flow along."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from typing import Final

from itsm_fit.drawing.elements import frames_around
from itsm_fit.drawing.geometry import union
from itsm_fit.drawing.paint import visible
from itsm_fit.editor.commands.fold import folded, unfolded
from itsm_fit.editor.diagram import Diagram, called, first_upper, lane_at
from itsm_fit.editor.frames import crossing, frames_of, with_held
from itsm_fit.editor.room import room_to_slide
from itsm_fit.editor.slide import gap, pool_of, slid
from itsm_fit.editor.tail import settle
from itsm_fit.errors import EditError
from itsm_fit.language import tr
from itsm_fit.model import edits
from itsm_fit.model.edits.places import moved_elements
from itsm_fit.model.order import in_document_order
from itsm_fit.model.process import Bounds, EventKind, Flow, Node, NodeKind, Point, Process

_APART: Final = 50.0
"""Between steps that follow each other, in diagram units."""


@dataclass(frozen=True, slots=True)
class _Crossing:
    """How steps change sides: where flows lead then, which are gone, and where the steps come to stand."""

    targets: Mapping[str, str]
    gone: frozenset[str]
    place: Point
    """Of the left end of the steps' middle."""
    down: bool = False
    """Whether what is below makes room, else what is to the right."""


def homes_for(process: Process, ids: Collection[str]) -> list[Node]:
    """The sub-processes that some steps could go into: those beside them, the nearest first."""
    chosen = [process.node_by_id[own] for own in ids if own in process.node_by_id]
    box = union(node.bounds for node in chosen if node.bounds)
    if box is None or len({node.parent for node in chosen}) != 1:
        return []
    middle, parent = box.center, chosen[0].parent

    def away(node: Node) -> float:
        at = node.bounds.center if node.bounds else middle
        return abs(at.x - middle.x) + abs(at.y - middle.y)

    beside = (node for node in process.nodes if node.kind.is_sub_process and node.parent == parent and node.bounds)
    return sorted((node for node in beside if node.id not in ids and not node.triggered_by_event), key=away)


def moved_into(diagram: Diagram, ids: Collection[str], frame: str) -> Diagram:
    """Put steps into a sub-process beside them.

    Steps that lead to it, or follow it, become its first or last ones; what stood elsewhere goes in unconnected, and
    the flow that it was in closes up. Raises EditError where flows would be lost.
    """
    home, node = diagram.node(frame)
    if not node.kind.is_sub_process:
        raise EditError(
            tr("{element} is no sub-process, so nothing can be put into it.", element=first_upper(called(node)))
        )
    members, box = _members(home, ids)
    if frame in ids or frame == members[0].parent:
        raise EditError(tr("A sub-process cannot be put into itself, and what is inside is there already."))
    if members[0].parent != node.parent:
        raise EditError(tr("These stand elsewhere than {element}: move them beside it first.", element=called(node)))
    if node.expanded:
        return _across(diagram, home, members, _way_into(home, members, box, node), frame)
    inside = moved_into(unfolded(diagram, frame), ids, frame)
    return folded(inside, frame)


def moved_out(diagram: Diagram, ids: Collection[str]) -> Diagram:
    """Put steps out of their sub-process, before it, behind it or below it.

    The first steps then lead to it, the last ones follow it; others stand unconnected, and the flow inside closes up.
    Raises EditError where flows would be lost, or where nothing would be left.
    """
    home = next((each for each in diagram.document.processes if any(own in each.node_by_id for own in ids)), None)
    if home is None:
        raise EditError(tr("Select the steps that are to leave their sub-process first."))
    members, box = _members(home, ids)
    node = home.node_by_id.get(members[0].parent or "")
    if node is None:
        raise EditError(tr("These steps stand in no sub-process."))
    if visible(home, members[0]) is not members[0]:
        raise EditError(tr("{element} is folded: unfold it first.", element=first_upper(called(node))))
    return _across(diagram, home, members, _way_out(home, members, box, node), node.parent)


def _members(process: Process, ids: Collection[str]) -> tuple[list[Node], Bounds]:
    chosen = [process.node_by_id[own] for own in ids if own in process.node_by_id]
    members = [node for node in chosen if node.kind is not NodeKind.BOUNDARY or node.attached_to not in ids]
    box = union(node.bounds for node in members if node.bounds)
    if not members or box is None:
        raise EditError(tr("Select the steps that are to change sides first."))
    if len({node.parent for node in members}) > 1:
        raise EditError(tr("These stand in several sub-processes: move those of one first."))
    frames = frames_around(process, members[0])
    if any(frame in frames_around(process, frame) for frame in frames):
        raise EditError(
            tr(
                "{element} is inside itself in this file: mend it there first.",
                element=first_upper(called(frames[0])),
            )
        )
    if any(node.kind is NodeKind.BOUNDARY for node in members):
        raise EditError(tr("A boundary event goes where its activity goes: select that one too."))
    return members, box


def _one_way(process: Process, members: list[Node]) -> tuple[Flow | None, Flow | None]:
    """The flow that leads to some steps, and the one that leaves them."""
    held = with_held(process, {node.id for node in members})
    flows = crossing(process, held)
    arriving, leaving = ([flow for flow in flows if (flow.target in held) is way] for way in (True, False))
    if len(arriving) > 1 or len(leaving) > 1:
        words = called(*members) if len(members) == 1 else tr("the selection")
        raise EditError(
            tr(
                "Several flows lead to or from {words}: lead them elsewhere, or select what they join, first.",
                words=words,
            )
        )
    return next(iter(arriving), None), next(iter(leaving), None)


def _way_into(process: Process, members: list[Node], box: Bounds, frame: Node) -> _Crossing:
    arriving, leaving = _one_way(process, members)
    start = _plain(process, frame, NodeKind.START)
    if leaving is not None and leaving.target == frame.id and start is not None:
        first = process.outgoing[start.id][0]
        targets = {leaving.id: first.target, first.id: arriving.target if arriving else leaving.source}
        targets |= {arriving.id: frame.id} if arriving else {}
        return _Crossing(targets, frozenset(), _left_of(process.node_by_id[first.target]))
    end = _plain(process, frame, NodeKind.END)
    if arriving is not None and arriving.source == frame.id and end is not None:
        targets = {flow.id: arriving.target for flow in process.incoming[end.id]}
        targets |= {leaving.id: end.id, arriving.id: leaving.target} if leaving else {}
        gone = frozenset() if leaving else frozenset({arriving.id})
        return _Crossing(targets, gone, _left_of(end))
    inner = union(node.bounds for node in process.nodes if node.parent == frame.id and node.bounds)
    if inner is None:
        frame_box = frame.bounds or box
        place = Point(frame_box.x + _APART, frame_box.center.y)
        return _closing(process, arriving, leaving, place)
    return _closing(process, arriving, leaving, Point(inner.x, inner.bottom + _APART / 2 + box.height / 2), down=True)


def _way_out(process: Process, members: list[Node], box: Bounds, frame: Node) -> _Crossing:
    arriving, leaving = _one_way(process, members)
    outside = frame.bounds or box
    source, target = (
        process.node_by_id.get(end) for end in (arriving.source if arriving else "", leaving.target if leaving else "")
    )
    begins, ends = _is_plain(source, NodeKind.START), _is_plain(target, NodeKind.END)
    if begins and ends:
        raise EditError(
            tr("Nothing would be left inside {element}: dissolve it instead (Ctrl+Shift+G).", element=called(frame))
        )
    following = process.outgoing.get(frame.id, ())
    if begins and arriving is not None and leaving is not None:
        targets = {flow.id: arriving.target for flow in process.incoming.get(frame.id, ())}
        targets |= {arriving.id: leaving.target, leaving.id: frame.id}
        return _Crossing(targets, frozenset(), Point(outside.x, outside.center.y))
    if ends and arriving is not None and leaving is not None and len(following) == 1:
        targets = {arriving.id: leaving.target, leaving.id: following[0].target, following[0].id: arriving.target}
        return _Crossing(targets, frozenset(), Point(outside.right + _APART, outside.center.y))
    below = Point(box.x, outside.bottom + _APART / 2 + box.height / 2)
    return _closing(process, arriving, leaving, below, down=True)


def _closing(
    process: Process, arriving: Flow | None, leaving: Flow | None, place: Point, *, down: bool = False
) -> _Crossing:
    """The flow that steps leave leads past them now."""
    gone = frozenset(flow.id for flow in (arriving, leaving) if flow is not None)
    if arriving is None or leaving is None or arriving.source == leaving.target:
        return _Crossing({}, gone, place, down)
    if any(flow.target == leaving.target for flow in process.outgoing[arriving.source]):
        return _Crossing({}, gone, place, down)
    return _Crossing({arriving.id: leaving.target}, frozenset({leaving.id}), place, down)


def _across(diagram: Diagram, process: Process, members: list[Node], way: _Crossing, parent: str | None) -> Diagram:
    """Carry a crossing out: everything beside makes room, flows lead elsewhere, the steps stand in their new home."""
    ids = {node.id for node in members}
    diagram = diagram.edited(edits.delete_elements, way.gone) if way.gone else diagram
    diagram = _put(diagram, process, ids, way.targets, parent)
    box = _box(diagram, process, ids)
    if box is None:
        return diagram
    left, top = way.place.x, way.place.y - box.height / 2
    at, by = (top - 1, box.height + _APART) if way.down else (left - 1, box.width + _APART)
    slide = gap(at, by, down=way.down)
    diagram = room_to_slide(diagram, pool_of(diagram.document, process), slide)
    diagram, due = slid(diagram, diagram.document.process_by_id[process.id], slide)
    box = _box(diagram, process, ids) or box
    diagram = diagram.with_document(moved_elements(diagram.document, [*ids], left - box.x, top - box.y))
    diagram = _in_lane(diagram, process, ids, parent)
    now = diagram.document.process_by_id[process.id]
    held = with_held(now, ids)
    touched = {flow.id for flow in now.flows if (flow.source in held) is not (flow.target in held)}
    lines = {*due, *touched, *way.targets}
    return settle(diagram, around=ids, frames=frames_of(diagram, ids), lines=lines)


def _put(
    diagram: Diagram, process: Process, ids: Collection[str], targets: Mapping[str, str], parent: str | None
) -> Diagram:
    """The steps in their new home, the flows to their new targets, all at once: neither could be first."""
    now = diagram.document.process_by_id[process.id]
    moving = {*ids, *(node.id for node in now.nodes if node.attached_to in ids)}
    nodes = tuple(replace(node, parent=parent) if node.id in moving else node for node in now.nodes)
    flows = tuple(
        replace(flow, target=targets[flow.id], waypoints=(), label_bounds=None, by_hand=False)
        if flow.id in targets
        else flow
        for flow in now.flows
    )
    return diagram.with_process(now, in_document_order(replace(now, nodes=nodes, flows=flows)))


def _in_lane(diagram: Diagram, process: Process, ids: Collection[str], parent: str | None) -> Diagram:
    """Steps inside a sub-process have the lane of that, others the one they stand in."""
    for own in ids:
        now = diagram.document.process_by_id[process.id]
        box = now.node_by_id[own].bounds
        lane = lane_at(now, box.center.x, box.center.y) if box is not None and parent is None else None
        diagram = diagram.edited_in(process, edits.assign_lane, [own], lane.id if lane else None)
    return diagram


def _box(diagram: Diagram, process: Process, ids: Collection[str]) -> Bounds | None:
    nodes = diagram.document.process_by_id[process.id].node_by_id
    return union(box for own in ids if (box := nodes[own].bounds) is not None)


def _plain(process: Process, frame: Node, kind: NodeKind) -> Node | None:
    """The one plain start or end inside a sub-process that flows join."""
    joined = process.outgoing if kind is NodeKind.START else process.incoming
    found = [node for node in process.nodes if node.parent == frame.id and _is_plain(node, kind) and node.id in joined]
    return found[0] if len(found) == 1 else None


def _is_plain(node: Node | None, kind: NodeKind) -> bool:
    return node is not None and node.kind is kind and node.event is EventKind.NONE


def _left_of(node: Node) -> Point:
    """Where steps begin that take the place of a node, which moves on."""
    return Point(node.bounds.x, node.bounds.center.y) if node.bounds else Point(0.0, 0.0)
