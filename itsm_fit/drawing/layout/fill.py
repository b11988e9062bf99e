"""Finds places for single elements among others that keep theirs."""

from __future__ import annotations

from collections.abc import Iterator

from itsm_fit.drawing.elements import lines_of
from itsm_fit.drawing.geometry import overlap
from itsm_fit.drawing.layout.blocks import Block
from itsm_fit.drawing.layout.fill_frames import fill_lanes, grow_frames
from itsm_fit.drawing.layout.floor import APART, Floor
from itsm_fit.drawing.layout.measures import artifact_size, boundary_places
from itsm_fit.drawing.layout.scope import Scopes
from itsm_fit.drawing.shapes import EVENT, HEADER, Size
from itsm_fit.drawing.sketch import Sketch
from itsm_fit.language import tr
from itsm_fit.model.document import Artifact, ArtifactKind, Document
from itsm_fit.model.process import Bounds, Node, NodeKind, Point, Process
from itsm_fit.progress import Progress, silent

_STEP = 50.0
"""From a node to the next one."""
_TITLE = 20.0
_MOST_FOLLOWED = 500
"""More nodes than this are placed in their order, not in that of the flow."""


def filled(document: Document, block: Block, progress: Progress = silent) -> Sketch:
    """Places for what has none in a block, near what it is joined with; frames that have to grow are among them.

    `progress` may raise `Cancelled`.
    """
    lacking = [shape for shape in block.shapes() if shape.bounds is None and shape.id not in _groups(block)]
    return _Filler(document, block, block.process).fill(progress) if block.process and lacking else Sketch()


def _groups(block: Block) -> set[str]:
    """Nothing says what groups surround: they keep their place, or have none."""
    return {artifact.id for artifact in block.artifacts if artifact.kind is ArtifactKind.GROUP}


class _Filler:
    def __init__(self, document: Document, block: Block, process: Process) -> None:
        self._block, self._process = block, process
        frames = {lane.id for lane in process.lanes} | {block.pool.id if block.pool else ""}
        frames |= {node.id for node in block.nodes() if node.kind.is_sub_process and node.expanded}
        frames |= _groups(block)
        lines = (line.waypoints for line in lines_of(document))
        self._floor = Floor(block.standing(document).shapes, frames, lines)
        self._places = self._floor.places
        self._scopes = Scopes(process, block.artifacts, document.associations)
        self._held: dict[str | None, list[str]] = {}
        self._guests: dict[str | None, list[Node]] = {}
        for node in process.nodes:
            self._held.setdefault(node.parent, []).append(node.id)
            self._guests.setdefault(node.attached_to, []).append(node)
        self._joined: dict[str, set[str]] = {}
        for item in document.associations:
            self._joined.setdefault(item.source, set()).add(item.target)
            self._joined.setdefault(item.target, set()).add(item.source)

    def fill(self, progress: Progress) -> Sketch:
        """The new places."""
        fill_lanes(self._floor, self._block, self._process)
        for node in self._block.nodes():
            self._place_contents(node)
        for node in self._in_flow_order():
            progress(tr("Placing steps"), 0.0)
            self._place_node(node)
        for artifact in self._block.artifacts:
            if artifact.id not in self._places and artifact.id not in _groups(self._block):
                self._place_artifact(artifact)
        if self._floor.new.shapes:
            grow_frames(self._floor, self._block, self._process)
        return self._floor.new

    def _in_flow_order(self) -> Iterator[Node]:
        """Nodes that still have no place: frames before what they hold, then those that follow a placed one.

        Boundary events come last. Each is to be placed before the next one is asked for.
        """
        left = [node for node in self._block.nodes() if node.id not in self._places]
        left.sort(key=lambda node: node.kind is NodeKind.BOUNDARY)
        if len(left) > _MOST_FOLLOWED:
            yield from (node for node in left if node.id not in self._places)
            return
        while left:
            open_ = [node for node in left if node.parent in self._places or node.parent is None] or left
            ready = (node for node in open_ if any(key in self._places for key in self._before(node)))
            yield next(ready, open_[0])
            left = [node for node in left if node.id not in self._places]

    def _before(self, node: Node) -> list[str]:
        return [flow.source for flow in self._process.incoming.get(node.id, ())]

    def _place_node(self, node: Node) -> None:
        host = self._places.get(node.attached_to or "")
        if node.kind is NodeKind.BOUNDARY and host:
            self._place_boundary(node, host)
            return
        member = self._scopes.member(node)
        wish, region = self._wish(node, member.size), self._region(node)
        level = self._is_horizontal()
        follows = level and any(key in self._places for key in self._before(node))
        box = self._floor.free(member.size, wish, region, downwards=not level, onward=follows)
        self._floor.put(node.id, box)
        if member.contents:
            self._floor.add(member.contents, box)

    def _place_boundary(self, node: Node, host: Bounds) -> None:
        guests = self._guests[node.attached_to]
        left, top = host.center.x - EVENT.width / 2, host.bottom - EVENT.height / 2
        boxes = [Bounds(left + x, top, *EVENT) for x in boundary_places(guests, host.width)]
        taken = [self._places[other.id] for other in guests if other.id in self._places]
        free = (box for box in boxes if not any(overlap(box, other) for other in taken))
        self._floor.put(node.id, next(free, boxes[-1]))

    def _place_contents(self, node: Node) -> None:
        """Places what a placed and expanded sub-process holds when none of it has a place yet."""
        held = self._held.get(node.id, [])
        if node.id in self._places and node.expanded and held and not self._places.keys() & held:
            member, box = self._scopes.member(node), self._places[node.id]
            if member.contents:
                self._floor.reach(node.id, [Bounds(box.x, box.y, *member.size)])
                self._floor.add(member.contents, box)

    def _place_artifact(self, artifact: Artifact) -> None:
        size = artifact_size(artifact)
        joined = sorted(end for end in self._joined.get(artifact.id, ()) if end in self._places)
        around = self._places[joined[0]] if joined else self._block.extent() or Bounds(0, 0, 0, 0)
        wish = Point(around.center.x - size.width / 2, around.y - size.height - APART)
        self._floor.put(artifact.id, self._floor.free(size, wish, None))

    def _wish(self, node: Node, size: Size) -> Point:
        """The upper left corner where a node would stand best: after what leads to it, before what follows."""
        after = [flow.target for flow in self._process.outgoing.get(node.id, ())]
        for neighbours, follows in ((self._before(node), True), (after, False)):
            for key in neighbours:
                if key in self._places:
                    box = self._places[key]
                    x = box.right + _STEP if follows else box.x - _STEP - size.width
                    return Point(x, self._level(node, key) - size.height / 2)
        region = self._region(node)
        if region:
            return Point(region.x + APART, region.center.y - size.height / 2)
        around = self._floor.extent or Bounds(0, 0, 0, 0)
        return Point(around.x, around.bottom + _STEP)

    def _level(self, node: Node, neighbour: str) -> float:
        """The height of a neighbour in the same lane, else the middle of the node's own lane."""
        other, box = self._process.node_by_id.get(neighbour), self._places[neighbour]
        lane = self._lane(node)
        same = other is not None and self._process.lane_of(other) == self._process.lane_of(node)
        return box.center.y if same or lane is None else lane.center.y

    def _lane(self, node: Node) -> Bounds | None:
        lane = self._process.lane_of(node) if node.parent is None else None
        return self._places.get(lane.id) if lane else None

    def _region(self, node: Node) -> Bounds | None:
        """Where a node has to stand: in its sub-process, its lane, its pool."""
        frame = self._places.get(node.parent or "")
        if frame:
            return Bounds(frame.x, frame.y + _TITLE, frame.width, frame.height - _TITLE)
        pool = self._block.pool
        frame = self._lane(node) or (self._places.get(pool.id) if pool else None)
        if frame is None:
            return None
        across, down = (HEADER, 0.0) if self._is_horizontal() else (0.0, HEADER)
        return Bounds(frame.x + across, frame.y + down, frame.width - across, frame.height - down)

    def _is_horizontal(self) -> bool:
        """Whether the flow runs from left to right, going by the pool and the lanes."""
        pool = self._block.pool
        return (pool is None or pool.horizontal) and all(lane.horizontal for lane in self._block.lanes())
