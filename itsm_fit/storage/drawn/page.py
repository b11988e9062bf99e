"""One page as a document: which boxes are steps, which lines are flows, and who holds what."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from functools import cached_property
from typing import Any, Final

from itsm_fit.language import Phrase, tr
from itsm_fit.model.document import Artifact, ArtifactKind, Association, Document, MessageFlow, Pool
from itsm_fit.model.process import Bounds, EventKind, Flow, Lane, Node, NodeKind, Point, Process
from itsm_fit.storage.drawn.bends import bends_between
from itsm_fit.storage.drawn.content import BoxMeaning, LineMeaning, PageBox, PageContent, PageLine
from itsm_fit.storage.drawn.frames import Swimlane, Swimlanes, with_flow_directions
from itsm_fit.storage.drawn.joining import reference_name
from itsm_fit.storage.drawn.labels import labels_of
from itsm_fit.storage.drawn.places import BoxPlaces

_NEAR: Final = 10.0
"""A line that ends so close to a box is meant to be attached to it."""
_HEADER: Final = 30.0
"""The room that a pool's name takes beside its lanes."""
_STRIP: Final = 60.0
"""As wide as the headings are that other programs draw beside lanes."""
_MARGIN: Final = 40.0
_EVENT: Final = 36.0
_GATEWAY: Final = 50.0
_TOLD: Final = 3
"""Of more lines than so many it is said once what was done with them."""
_TOUCHES: Final = Phrase(
    "{line} from “{source}” to “{target}” was not attached to both: it is joined to what it touches."
)
_INSIDE: Final = Phrase(
    "{line} from “{source}” to “{target}” is drawn as a message inside one process: it is read as a flow."
)
_FREE: Final = ""
"""Stands for the frame of boxes that are in none."""


class PageReader:
    """Reads what stands on a page.

    `left_out` says in a sentence each what has no place in the document, `remarks` what was understood without being
    drawn.
    """

    def __init__(self, content: PageContent, title: str) -> None:
        self._title = title
        self._boxes = content.boxes
        self._ids = _Ids()
        self.left_out: list[str] = []
        self.remarks: list[str] = []
        self._touching: list[PageLine] = []
        self._places = BoxPlaces({key: box.bounds for key, box in content.boxes.items() if _can_be_touched(box.shape)})
        self._lines = [self._attached(line) for line in content.lines.values()]
        self._tell_touching()
        self._connected = {end for line in self._lines for end in (line.source, line.target) if end in content.boxes}
        frames = Swimlanes(content.boxes, self._connected)
        self._titles = frames.titles
        self._frames = with_flow_directions(frames.by_id)
        self._frame_of = {key: frames.around(box) for key, box in content.boxes.items()}
        self._top = {key: frames.top(key) for key in frames.by_id}
        self._nodes = {node.id: node for node in self._read_nodes()}
        self._take_labels()
        self._pairs = self._pair_references()
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
        defaults: dict[str, str] = {}
        messages, associations = [], []
        for line in self._lines:
            source, target = self._end(line.source), self._end(line.target)
            key = self._ids[line.id]
            inside = source in home and target in home and home[source] == home[target]
            if inside and line.meaning is not LineMeaning.ASSOCIATION:
                if line.meaning is LineMeaning.MESSAGE:
                    self.remarks.append(self._said_of(line, _INSIDE))
                flows[home[source]].append(self._flow(key, source, self._host(target), line))
                if line.default:
                    defaults[source] = key
            elif self._is_association(line, source, target, held, home):
                associations.append(Association(key, source, target, arrow=line.arrow, colours=line.colours))
            elif line.meaning is not LineMeaning.ASSOCIATION and self._is_message(source, target, home, pools):
                messages.append(MessageFlow(key, source, target, line.text, colours=line.colours))
            else:
                self.left_out.append(_no_flow(line, self._boxes))
        return Document(
            name,
            tuple(_with_flows(process, flows[process.id], defaults) for process in processes),
            pools,
            tuple(messages),
            artifacts,
            tuple(associations),
        )

    # ------------------------------------------------------------ lines

    def _attached(self, line: PageLine) -> PageLine:
        """A line with its loose ends attached to what they touch."""
        source = line.source or self._box_at(line.start, besides=line.target)
        target = line.target or self._box_at(line.end, besides=source)
        found = replace(line, source=source, target=target)
        if source in self._boxes and target in self._boxes and (source, target) != (line.source, line.target):
            self._touching.append(found)
        return found

    def _tell_touching(self) -> None:
        if len(self._touching) <= _TOLD:
            self.remarks += [self._said_of(line, _TOUCHES) for line in self._touching]
            return
        ways = [
            f"{_box_name(self._boxes[line.source])} → {_box_name(self._boxes[line.target])}" for line in self._touching
        ]
        self.remarks.append(
            tr(
                "{count} lines were not attached at both ends: they are joined to what they touch ({ways}).",
                count=len(ways),
                ways="; ".join([*ways[:_TOLD], "…"]),
            )
        )

    def _said_of(self, line: PageLine, what: Phrase) -> str:
        """A sentence about a line between two boxes."""
        ends = {"source": _box_name(self._boxes[line.source]), "target": _box_name(self._boxes[line.target])}
        return str(what).format(line=_line_name(line), **ends)

    def _box_at(self, place: Point | None, besides: str) -> str:
        """The smallest box that a place touches; one with a border before a text without one."""
        if place is None:
            return ""
        touching = [self._boxes[key] for key in self._places.around(place, _NEAR) if key != besides]
        nearest = min(touching, key=lambda box: (box.shape.bare, box.bounds.width * box.bounds.height), default=None)
        return nearest.id if nearest else ""

    def _flow(self, key: str, source: str, target: str, line: PageLine) -> Flow:
        return Flow(
            key,
            source,
            target,
            line.text,
            conditional=line.conditional,
            waypoints=bends_between(line.bends, self._nodes[source], self._nodes[target]),
            colours=line.colours,
        )

    def _is_association(
        self, line: PageLine, source: str, target: str, held: AbstractSet[str], home: Mapping[str, str]
    ) -> bool:
        """Whether a line hangs a note or paper on something, or says itself that it is no flow."""
        if not {source, target} <= held | home.keys():
            return False
        return bool({source, target} & held) or line.meaning is LineMeaning.ASSOCIATION

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
            shape = box.shape
            kind = None if key in self._frames else _kind(box, into=key in into, out=key in out_of)
            if kind is None:
                continue
            yield Node(
                self._ids[key],
                kind,
                box.text,
                box.documentation,
                event=shape.event,
                for_compensation=shape.for_compensation,
                interrupting=shape.interrupting,
                loop=shape.loop,
                bounds=_place(box.bounds, kind),
                expanded=kind not in (NodeKind.SUB_PROCESS, NodeKind.TRANSACTION, NodeKind.AD_HOC),
                colours=box.colours,
                comments=box.comments,
            )

    def _take_labels(self) -> None:
        """Name what has no text by the texts that stand beside it and belong to nothing else."""
        texts = {
            key: box.bounds
            for key, box in self._boxes.items()
            if box.shape.bare and box.text and key not in self._connected and key not in self._titles
        }
        unnamed = {
            key: box.bounds
            for key, box in self._boxes.items()
            if not box.text and (node := self._nodes.get(self._ids[key])) is not None and not node.kind.is_activity
        }
        out = Counter(line.source for line in self._lines)
        silent = {line.id: line.bends for line in self._lines if not line.text and line.bends and out[line.source] > 1}
        labels = labels_of(unnamed, silent, texts)
        self._titles |= set(labels.values())
        said = {key: self._boxes[text].text for key, text in labels.items()}
        for key in said.keys() & unnamed.keys():
            self._change(key, name=said[key])
        self._lines = [replace(line, text=said.get(line.id, line.text)) for line in self._lines]

    def _is_flow(self, line: PageLine) -> bool:
        """Whether a line joins two boxes that may be steps; texts and papers hang on lines of any kind."""
        return bool(line.source and line.target) and line.meaning is LineMeaning.FLOW

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

    def _holder(self, box: PageBox) -> Node | None:
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

    def _pair_references(self) -> list[tuple[str, str]]:
        """Make links of references that name one another, ends of the others; the boxes of each pair."""
        leading: dict[str, list[str]] = {}
        reached: dict[str, list[str]] = {}
        for key, box in self._boxes.items():
            node = self._nodes.get(self._ids[key])
            if box.shape.reference and node is not None and node.kind.is_event:
                there = leading if node.kind is NodeKind.THROW else reached
                there.setdefault(reference_name(box), []).append(key)
        pairs = []
        for name in {**leading, **reached}:
            ends, starts = leading.get(name, []), reached.get(name, [])
            if name and ends and len(starts) == 1:
                pairs += [(end, starts[0]) for end in ends]
                said = next(filter(None, (self._boxes[key].text for key in (*starts, *ends))), "")
                said = said or tr("Link {number}", number=len({start for _, start in pairs}))
                for key in (*ends, *starts):
                    self._change(key, event=EventKind.LINK, event_ref=said, name=self._boxes[key].text or said)
                continue
            for key in (*ends, *starts):
                self._change(key, kind=NodeKind.END if key in ends else NodeKind.START)
                self.remarks.append(
                    tr(
                        "The reference “{name}” has none to which it belongs; the flow begins or ends there.",
                        name=_box_name(self._boxes[key]),
                    )
                )
        return pairs

    def _change(self, key: str, **changes: Any) -> None:
        own = self._ids[key]
        self._nodes[own] = replace(self._nodes[own], **changes)

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
        tops.add_edges_from((self._top_of(end), self._top_of(start)) for end, start in self._pairs)
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
            yield Lane(self._ids[key], frame.name, parent, frame.bounds, frame.across, self._boxes[key].colours)

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
        if lanes:
            around = _around_lanes(around, _union(lanes), across=across)
        return Pool(key, process.name, process.id, around, across)

    # ------------------------------------------------------------ what stands beside the flow

    def _artifacts(self, processes: Sequence[Process]) -> Iterator[Artifact]:
        """Papers, stores and notes; each belongs to the process whose frame it stands in, else to the first."""
        owner = {top: process.id for process, tops in zip(processes, self._groups, strict=True) for top in tops}
        for key, box in self._boxes.items():
            if self._ids[key] in self._nodes or key in self._frames or key in self._titles:
                continue
            shape, home = box.shape, owner.get(self._top_of(key), processes[0].id)
            note = ArtifactKind.ANNOTATION if (shape.bare or shape.only_joined) and box.text else None
            kind = shape.paper or note
            if kind is not None:
                yield Artifact(
                    self._ids[key], kind, box.text, home, box.bounds, colours=box.colours, comments=box.comments
                )
            elif not shape.bare and not shape.group:
                what = tr("The shape “{text}”", text=box.text) if box.text else tr("A shape without a text")
                if box.called:
                    what = tr("{shape} ({called})", shape=what, called=box.called)
                self.left_out.append(tr("{shape} belongs to no flow; it is left out.", shape=what))


class _Ids(dict[str, str]):
    """BPMN ids by those of the drawing: names without blanks that begin with a letter."""

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


def _can_be_touched(shape: BoxMeaning) -> bool:
    """Whether a line that ends near a box may mean it."""
    return not shape.frame and not shape.group and shape.paper is not ArtifactKind.GROUP


def _kind(box: PageBox, *, into: bool, out: bool) -> NodeKind | None:
    """What kind of step a box is, if it is one; a flow comes `into` it or goes `out`."""
    shape = box.shape
    if shape.reference:
        return _reference(into=into, out=out)
    if shape.kind is not None:
        return shape.kind
    if shape.terminal and (into or out):
        return _terminal(box, into=into, out=out)
    if shape.paper is not None:
        return NodeKind.TASK if into and out and shape.paper is not ArtifactKind.GROUP else None
    if shape.bare or shape.group:
        return None
    named = bool(box.text) and not (shape.picture or shape.terminal or shape.only_joined)
    return NodeKind.TASK if into or out or named else None


def _reference(*, into: bool, out: bool) -> NodeKind | None:
    """A sign that the flow goes on elsewhere, or comes from there; in its middle ways meet."""
    if into and out:
        return NodeKind.EXCLUSIVE
    if into:
        return NodeKind.THROW
    return NodeKind.CATCH if out else None


def _terminal(box: PageBox, *, into: bool, out: bool) -> NodeKind:
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


def _with_flows(process: Process, flows: Sequence[Flow], defaults: Mapping[str, str]) -> Process:
    nodes = tuple(
        replace(node, default_flow=defaults[node.id]) if node.id in defaults else node for node in process.nodes
    )
    return replace(process, nodes=nodes, flows=tuple(flows))


def _box_name(box: PageBox) -> str:
    return box.text or box.called or tr("a shape without a text")


def _line_name(line: PageLine) -> str:
    name = tr("The line “{text}”", text=line.text) if line.text else tr("A line")
    return tr("{shape} ({called})", shape=name, called=line.called) if line.called else name


def _no_flow(line: PageLine, boxes: Mapping[str, PageBox]) -> str:
    ends = [_box_name(boxes[end]) for end in (line.source, line.target) if end in boxes]
    name = _line_name(line)
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


def _around_lanes(around: Bounds, lanes: Bounds, *, across: bool) -> Bounds:
    """A pool with room for its name beside its lanes; narrow strips on its other sides are the lanes' too."""
    left, top = lanes.x - around.x, lanes.y - around.y
    x = lanes.x - (_HEADER if across else 0.0) if left <= _STRIP else around.x
    y = lanes.y - (0.0 if across else _HEADER) if top <= _STRIP else around.y
    right = lanes.right if around.right - lanes.right <= _STRIP else around.right
    bottom = lanes.bottom if around.bottom - lanes.bottom <= _STRIP else around.bottom
    return Bounds(x, y, right - x, bottom - y)


def _padded(process: Process) -> Bounds | None:
    boxes = [node.bounds for node in process.nodes if node.bounds]
    if not boxes:
        return None
    held = _union(boxes)
    x, y = held.x - _MARGIN - _HEADER, held.y - _MARGIN
    return Bounds(x, y, held.right + _MARGIN - x, held.bottom + _MARGIN - y)
