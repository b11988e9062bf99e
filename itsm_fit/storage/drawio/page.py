"""One page as a document: which boxes are steps, which lines are flows, and who holds what."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cached_property
from typing import Final

from itsm_fit.language import tr
from itsm_fit.model.document import Artifact, ArtifactKind, Association, Document, MessageFlow, Pool
from itsm_fit.model.process import Bounds, Flow, Lane, Node, NodeKind, Point, Process
from itsm_fit.storage.drawio.cells import DrawioBox, DrawioCells, DrawioLine
from itsm_fit.storage.drawio.frames import Swimlane, Swimlanes, with_flow_directions
from itsm_fit.storage.drawio.places import BoxPlaces
from itsm_fit.storage.drawio.shapes import DrawioShape, shape_of

_NEAR: Final = 10.0
"""A line that ends so close to a box is meant to be attached to it."""
_HEADER: Final = 30.0
"""The room that a pool's name takes beside its lanes."""
_MARGIN: Final = 40.0
_EVENT: Final = 36.0
_GATEWAY: Final = 50.0
_FREE: Final = ""
"""Stands for the frame of boxes that are in none."""


class PageReader:
    """Reads the cells of a page. `left_out` says in a sentence each what has no place in the document."""

    def __init__(self, cells: DrawioCells, title: str) -> None:
        self._title = title
        self._boxes = cells.boxes
        self._ids = _Ids()
        self.left_out: list[str] = []
        self._shapes = {key: shape_of(box) for key, box in cells.boxes.items()}
        self._places = BoxPlaces({key: box.bounds for key, box in cells.boxes.items() if not self._shapes[key].frame})
        self._lines = [self._attached(_directed(line)) for line in cells.lines.values()]
        self._connected = {end for line in self._lines for end in (line.source, line.target) if end in cells.boxes}
        frames = Swimlanes(cells.boxes, self._shapes, self._connected)
        self._titles = frames.titles
        self._frames = with_flow_directions(frames.by_id)
        self._frame_of = {key: frames.around(box) for key, box in cells.boxes.items()}
        self._top = {key: frames.top(key) for key in frames.by_id}
        self._nodes = {node.id: node for node in self._read_nodes()}
        self._attach()
        self._fit_to_flow()

    @property
    def has_steps(self) -> bool:
        return bool(self._nodes)

    def document(self, name: str) -> Document:
        """The page as a document."""
        processes = tuple(self._process(number, tops) for number, tops in enumerate(self._groups, 1))
        artifacts = tuple(self._artifacts(processes))
        held = {artifact.id for artifact in artifacts}
        pools = tuple(self._pools(processes))
        home = {node.id: process.id for process in processes for node in process.nodes}
        flows: dict[str, list[Flow]] = {process.id: [] for process in processes}
        messages, associations = [], []
        for line in self._lines:
            source, target = self._end(line.source), self._end(line.target)
            key = self._ids[line.id]
            if source in home and target in home and home[source] == home[target]:
                flows[home[source]].append(Flow(key, source, self._host(target), line.text))
            elif {source, target} & held and {source, target} <= held | home.keys():
                associations.append(Association(key, source, target, arrow=line.style.get("endArrow") != "none"))
            elif self._is_message(source, target, home, pools):
                messages.append(MessageFlow(key, source, target, line.text))
            else:
                self.left_out.append(_no_flow(line, self._boxes))
        return Document(
            name,
            tuple(replace(process, flows=tuple(flows[process.id])) for process in processes),
            pools,
            tuple(messages),
            artifacts,
            tuple(associations),
        )

    # ------------------------------------------------------------ lines

    def _attached(self, line: DrawioLine) -> DrawioLine:
        """A line with its loose ends attached to what they touch."""
        source = line.source or self._box_at(line.start, besides=line.target)
        return replace(line, source=source, target=line.target or self._box_at(line.end, besides=source))

    def _box_at(self, place: Point | None, besides: str) -> str:
        if place is None:
            return ""
        touching = [self._boxes[key] for key in self._places.around(place, _NEAR) if key != besides]
        smallest = min(touching, key=lambda box: box.bounds.width * box.bounds.height, default=None)
        return smallest.id if smallest else ""

    def _end(self, key: str) -> str:
        return self._ids[key] if key in self._boxes else ""

    def _host(self, key: str) -> str:
        """Nothing flows into an event on a border: what does means its activity."""
        return self._nodes[key].attached_to or key

    def _is_message(self, source: str, target: str, home: dict[str, str], pools: Iterable[Pool]) -> bool:
        owner = {**home, **{pool.id: pool.process or pool.id for pool in pools}}
        return source in owner and target in owner and owner[source] != owner[target]

    # ------------------------------------------------------------ steps

    def _read_nodes(self) -> Iterator[Node]:
        into = {line.target for line in self._lines if self._is_flow(line)}
        out_of = {line.source for line in self._lines if self._is_flow(line)}
        for key, box in self._boxes.items():
            shape = self._shapes[key]
            kind = None if key in self._frames else _kind(box, shape, into=key in into, out=key in out_of)
            if kind is None:
                continue
            yield Node(
                self._ids[key],
                kind,
                box.text,
                event=shape.event,
                interrupting=shape.interrupting,
                loop=shape.loop,
                bounds=_place(box.bounds, kind),
                expanded=kind not in (NodeKind.SUB_PROCESS, NodeKind.TRANSACTION, NodeKind.AD_HOC),
            )

    def _is_flow(self, line: DrawioLine) -> bool:
        """Whether a line joins two boxes that may be steps; texts and papers hang on lines of any kind."""
        return bool(line.source and line.target) and line.style.get("dashed") != "1"

    def _attach(self) -> None:
        """Put steps into sub-processes, and events on the borders of activities."""
        activities = BoxPlaces(
            {key: node.bounds for key, node in self._nodes.items() if node.kind.is_activity and node.bounds}
        )
        for key, box in self._boxes.items():
            node = self._nodes.get(self._ids[key])
            if node is None:
                continue
            holder = self._holder(box)
            if holder is not None:
                self._nodes[holder.id] = replace(holder, kind=_as_sub_process(holder.kind), expanded=True)
                node = replace(node, parent=holder.id)
            if node.kind in (NodeKind.BOUNDARY, NodeKind.CATCH):
                host = self._host_of(node, activities)
                kind = NodeKind.BOUNDARY if host else NodeKind.CATCH
                node = replace(node, kind=kind, attached_to=host, interrupting=node.interrupting or not host)
            self._nodes[node.id] = node

    def _holder(self, box: DrawioBox) -> Node | None:
        """The activity that a box is drawn inside of, by the cells' own order of parts."""
        seen = {box.id}
        at = box.parent
        while at in self._boxes and at not in seen and at not in self._frames:
            found = self._nodes.get(self._ids[at])
            if found is not None:
                return found if found.kind.is_activity else None
            seen.add(at)
            at = self._boxes[at].parent
        return None

    def _host_of(self, event: Node, activities: BoxPlaces) -> str | None:
        if event.bounds is None:
            return None
        reach = event.bounds.width / 2
        for key in activities.around(event.bounds.center, reach):
            node = self._nodes[key]
            box = node.bounds
            if node.kind.is_activity and box is not None:
                middle = event.bounds.center
                deep = min(middle.x - box.x, box.right - middle.x, middle.y - box.y, box.bottom - middle.y)
                if deep <= reach:
                    return node.id
        return None

    def _fit_to_flow(self) -> None:
        """An event that the flow goes on from does not end it, and one that it comes to does not start it."""
        group = {top: number for number, tops in enumerate(self._groups) for top in tops}
        steps = {key for key in self._boxes if self._ids[key] in self._nodes}
        ends = [
            (self._end(line.source), self._end(line.target))
            for line in self._lines
            if {line.source, line.target} <= steps
            and group[self._top_of(line.source)] == group[self._top_of(line.target)]
        ]
        into, out_of = {target for _, target in ends}, {source for source, _ in ends}
        for key, node in self._nodes.items():
            if node.kind is NodeKind.START and key in into:
                self._nodes[key] = replace(node, kind=NodeKind.CATCH, interrupting=True)
            elif node.kind is NodeKind.END and key in out_of:
                self._nodes[key] = replace(node, kind=NodeKind.THROW)

    # ------------------------------------------------------------ processes, pools and lanes

    @cached_property
    def _groups(self) -> list[set[str]]:
        """The outermost frames, by process: frames that a flow joins hold one process."""
        import networkx as nx

        tops: nx.Graph[str] = nx.Graph()
        steps = [key for key in self._boxes if self._ids[key] in self._nodes]
        tops.add_nodes_from(self._top_of(key) for key in steps)
        for line in self._lines:
            if self._is_flow(line) and {line.source, line.target} <= set(steps):
                tops.add_edge(self._top_of(line.source), self._top_of(line.target))
        return [set(group) for group in nx.connected_components(tops)]

    def _top_of(self, key: str) -> str:
        frame = self._frame_of[key]
        return self._top[frame] if frame else _FREE

    def _process(self, number: int, tops: set[str]) -> Process:
        name = self._group_name(tops)
        lanes = tuple(self._lanes(tops))
        lane_ids = {lane.id for lane in lanes}
        nodes = []
        for key in self._boxes:
            node = self._nodes.get(self._ids[key])
            if node is None or self._top_of(key) not in tops:
                continue
            frame = self._frame_of[key]
            lane = self._ids[frame] if frame and not node.parent and not node.attached_to else None
            nodes.append(replace(node, lane=lane if lane in lane_ids else None))
        return Process(self._ids.fresh(f"Process_{number}"), name, nodes=tuple(nodes), lanes=lanes)

    def _group_name(self, tops: set[str]) -> str:
        if len(tops) == 1:
            (top,) = tops
            if top and self._frames[top].name:
                return self._frames[top].name
        return self._title

    def _lanes(self, tops: set[str]) -> Iterator[Lane]:
        """The frames inside the pool; when several frames share a process, these too."""
        several = len(tops - {_FREE}) > 1
        for key, frame in self._frames.items():
            if self._top[key] not in tops or (key in tops and not several):
                continue
            around = frame.parent if frame.parent and (several or frame.parent not in tops) else None
            parent = self._ids[around] if around else None
            yield Lane(self._ids[key], frame.name, parent, frame.bounds, frame.across)

    def _pools(self, processes: Iterable[Process]) -> Iterator[Pool]:
        for process, tops in zip(processes, self._groups, strict=True):
            frames = [self._frames[top] for top in tops if top]
            if frames:
                key = frames[0].id if len(frames) == 1 else ""
                yield self._pool(self._ids[key] if key else self._ids.fresh("Pool_1"), process, frames)
            elif len(self._groups) > 1:
                yield Pool(self._ids.fresh("Pool_1"), process.name, process.id, _padded(process))
        used = {top for tops in self._groups for top in tops}
        for key, frame in self._frames.items():
            if not frame.parent and key not in used:
                yield Pool(self._ids[key], frame.name, None, frame.bounds, frame.across)

    def _pool(self, key: str, process: Process, frames: list[Swimlane]) -> Pool:
        across = all(frame.across for frame in frames)
        lanes = [lane.bounds for lane in process.lanes if lane.parent is None and lane.bounds]
        around = _union([*(frame.bounds for frame in frames), *lanes])
        inner = _union(lanes) if lanes else None
        if inner is not None:
            around = _with_header(around, inner, across=across)
        return Pool(key, process.name, process.id, around, across)

    # ------------------------------------------------------------ what stands beside the flow

    def _artifacts(self, processes: Sequence[Process]) -> Iterator[Artifact]:
        """Papers, stores and notes; each belongs to the process whose frame it stands in, else to the first."""
        owner = {top: process.id for process, tops in zip(processes, self._groups, strict=True) for top in tops}
        for key, box in self._boxes.items():
            if self._ids[key] in self._nodes or key in self._frames or key in self._titles:
                continue
            shape, home = self._shapes[key], owner.get(self._top_of(key), processes[0].id)
            if shape.paper is not None:
                yield Artifact(self._ids[key], shape.paper, box.text, home, box.bounds)
            elif shape.bare and box.text:
                yield Artifact(self._ids[key], ArtifactKind.ANNOTATION, box.text, home, box.bounds)
            elif not shape.bare and not shape.group:
                what = tr("The shape “{text}”", text=box.text) if box.text else tr("A shape without a text")
                self.left_out.append(tr("{shape} belongs to no flow; it is left out.", shape=what))


class _Ids(dict[str, str]):
    """BPMN ids by those of draw.io: names without blanks that begin with a letter."""

    def __init__(self) -> None:
        super().__init__()
        self._taken: set[str] = set()

    def __missing__(self, key: str) -> str:
        wanted = re.sub(r"[^\w.-]", "_", key)
        self[key] = self.fresh(wanted if wanted[:1].isalpha() or wanted[:1] == "_" else f"id_{wanted}")
        return self[key]

    def fresh(self, wanted: str) -> str:
        """The wanted id, or a like one when it is taken."""
        found, number = wanted, 2
        while found in self._taken:
            found, number = f"{wanted}_{number}", number + 1
        self._taken.add(found)
        return found


def _directed(line: DrawioLine) -> DrawioLine:
    """A line whose only arrow is at its start runs the other way."""
    style = line.style
    if style.get("endArrow") != "none" or style.get("startArrow", "none") == "none":
        return line
    return replace(line, source=line.target, target=line.source, start=line.end, end=line.start)


def _kind(box: DrawioBox, shape: DrawioShape, *, into: bool, out: bool) -> NodeKind | None:
    """What kind of step a box is, if it is one; a flow comes `into` it or goes `out`."""
    if shape.kind is not None:
        return shape.kind
    if shape.terminal and (into or out):
        return _terminal(box, into=into, out=out)
    if shape.paper is not None:
        return NodeKind.TASK if into and out else None
    if shape.bare or shape.group:
        return None
    named = bool(box.text) and not shape.picture and not shape.terminal
    return NodeKind.TASK if into or out or named else None


def _terminal(box: DrawioBox, *, into: bool, out: bool) -> NodeKind:
    """A round shape where a flow begins or ends; in its middle a step, or without a text the place where ways meet."""
    if into and out:
        return NodeKind.TASK if box.text else NodeKind.EXCLUSIVE
    return NodeKind.END if into else NodeKind.START


def _place(box: Bounds, kind: NodeKind) -> Bounds | None:
    """Where a step is drawn: circles and diamonds of a flowchart may be flat, those of BPMN are not."""
    if not box.width or not box.height:
        return None
    if kind.is_activity or box.width == box.height:
        return box
    side = _EVENT if kind.is_event else _GATEWAY
    return Bounds(box.center.x - side / 2, box.center.y - side / 2, side, side)


def _as_sub_process(kind: NodeKind) -> NodeKind:
    return kind if kind.is_sub_process else NodeKind.SUB_PROCESS


def _no_flow(line: DrawioLine, boxes: dict[str, DrawioBox]) -> str:
    ends = [boxes[end].text or tr("a shape without a text") for end in (line.source, line.target) if end in boxes]
    name = tr("The line “{text}”", text=line.text) if line.text else tr("A line")
    if len(ends) == 2:
        return tr(
            "{line} from “{source}” to “{target}” joins nothing that a flow can join; it is left out.",
            line=name,
            source=ends[0],
            target=ends[1],
        )
    if ends:
        return tr("{line} at “{end}” has a loose end; it is left out.", line=name, end=ends[0])
    return tr("{line} has a loose end; it is left out.", line=name)


def _union(boxes: Iterable[Bounds]) -> Bounds:
    found = list(boxes)
    x, y = min(box.x for box in found), min(box.y for box in found)
    return Bounds(x, y, max(box.right for box in found) - x, max(box.bottom for box in found) - y)


def _with_header(around: Bounds, lanes: Bounds, *, across: bool) -> Bounds:
    """Room for the pool's name beside its lanes."""
    if across:
        x = min(around.x, lanes.x - _HEADER)
        return Bounds(x, around.y, around.right - x, around.height)
    y = min(around.y, lanes.y - _HEADER)
    return Bounds(around.x, y, around.width, around.bottom - y)


def _padded(process: Process) -> Bounds | None:
    boxes = [node.bounds for node in process.nodes if node.bounds]
    if not boxes:
        return None
    held = _union(boxes)
    x, y = held.x - _MARGIN - _HEADER, held.y - _MARGIN
    return Bounds(x, y, held.right + _MARGIN - x, held.bottom + _MARGIN - y)
