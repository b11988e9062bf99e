"""No edit leaves a step on another one: what stands to the right of it, or below, gives way."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from functools import cached_property
from typing import Final, NamedTuple

from itsm_fit.drawing.cells import Cells
from itsm_fit.drawing.elements import frames_around, lines_of, standing_in
from itsm_fit.drawing.geometry import NEAR, grown, inside, moved, overlap, union
from itsm_fit.drawing.paint import visible
from itsm_fit.editor.command import Edit, Edited
from itsm_fit.editor.commands.fold import with_inner_moved
from itsm_fit.editor.diagram import Diagram
from itsm_fit.editor.room import slid_in_pool
from itsm_fit.editor.slide import end_of, gap, pool_of, start_of
from itsm_fit.editor.tail import PAD, settle
from itsm_fit.model import edits
from itsm_fit.model.edits.places import carried
from itsm_fit.model.process import Bounds, Node, NodeKind, Process

_JOINED: Final = 50.0
"""Between two steps that a flow joins, in diagram units."""
_APART: Final = 30.0
"""Between two others."""
_ASIDE: Final = 60.0
"""So much longer the way along its pool may be for a step to take it rather than that across."""
_STILL: Final = (0.0, 0.0)
_MOST: Final = 200
"""So many pairs give way after one edit."""


def carried_out(diagram: Diagram, edit: Edit) -> Edited:
    """What an edit makes of a diagram, with room made wherever it has put a step on another one.

    Of two that have come to lie on each other the one farther right, or farther down where that is the shorter way,
    goes on with all that stands behind it; one that was only put there goes alone where there is room. Those that lay
    on each other before are left so.
    """
    edited = edit(diagram)
    after = edited.diagram
    for process in after.document.processes:
        was = diagram.document.process_by_id.get(process.id)
        if was is not process:
            after = _Parting(was, process.id, edited.chosen).done(after)
    return edited if after is edited.diagram else edited._replace(diagram=after)


class _Pair(NamedTuple):
    """Two steps beside each other that overlap, each with the boxes of itself and of what stands on its border."""

    one: Node
    other: Node
    boxes: tuple[tuple[Bounds, ...], tuple[Bounds, ...]]


class _Way(NamedTuple):
    """That `back` has to go on by so much along an axis so that it comes to stand behind the other one."""

    back: Node
    by: float
    down: bool


class _Parting:
    """The steps of one process being parted; `was` is the process before the edit."""

    def __init__(self, was: Process | None, process: str, chosen: Collection[str]) -> None:
        self._was = was
        self._process, self._put = process, set(chosen)
        """What is selected after the edit, which has put it where it stands."""
        self._lines, self._alone, self._parted = set[str](), set[str](), set[str]()

    def done(self, diagram: Diagram) -> Diagram:
        """The diagram with every two of them parted that came to lie on each other."""
        for _ in range(_MOST):
            pair = next(self._met(diagram), None)
            if pair is None:
                break
            if not self._parted:
                self._put.intersection_update(node.id for node in _shown(self._now(diagram)))
            diagram = self._part(diagram, pair)
        if not self._parted:
            return diagram
        return settle(diagram, around=self._parted, moved=self._alone, lines=self._lines)

    def _now(self, diagram: Diagram) -> Process:
        return diagram.document.process_by_id[self._process]

    def _met(self, diagram: Diagram) -> Iterator[_Pair]:
        """The pairs that overlap but did not before."""
        now = self._now(diagram)
        shown = {node.id for node in _shown(now)}
        strayed = [node for node in self._strayed(now) if node.bounds and node.id in shown]
        area = union(node.bounds for node in strayed if node.bounds)
        cells: Cells[Node] = Cells()
        for node in standing_in(now.nodes, area) if area is not None else ():
            if node.bounds and node.id in shown:
                cells.add(node.bounds, node)
        for node in strayed:
            for box, other in cells.near(node.bounds) if node.bounds else ():
                if node.bounds and overlap(node.bounds, box) and not self._met_before(node.id, other.id):
                    pair = _pair_of(now, node, other)
                    if pair is not None:
                        yield pair

    def _strayed(self, now: Process) -> list[Node]:
        """The nodes that went another way than most: two that went the same way are as far apart as they were."""
        before = self._was.node_by_id if self._was is not None else {}
        changed = [node for node in now.nodes if before.get(node.id) is not node]
        opened = {node.id for node in changed if node.expanded and (o := before.get(node.id)) and not o.expanded}
        if opened or 2 * len(changed) >= len(now.nodes):
            changed = list(now.nodes)
        ways: dict[tuple[float, float] | None, list[Node]] = {}
        for node in changed:
            way = None if node.parent in opened else _gone(before.get(node.id), node)
            ways.setdefault(way, []).append(node)
        known = (way for way in ways if way is not None)
        most = _STILL if len(changed) < len(now.nodes) else max(known, key=lambda way: len(ways[way]), default=None)
        return [node for way, nodes in ways.items() if way != most or way is None for node in nodes]

    def _met_before(self, one: str, other: str) -> bool:
        old, beside = self._shown_before.get(one), self._shown_before.get(other)
        return bool(old and beside and old.bounds and beside.bounds and overlap(old.bounds, beside.bounds))

    @cached_property
    def _shown_before(self) -> dict[str, Node]:
        return {node.id: node for node in reversed(_shown(self._was))} if self._was is not None else {}

    def _part(self, diagram: Diagram, pair: _Pair) -> Diagram:
        """One of two goes on, by the shorter of the two ways."""
        now = self._now(diagram)
        ends = {pair.one.id, pair.other.id}
        self._parted |= ends
        self._lines |= {line.id for line in lines_of(diagram.document) if {line.source, line.target} & ends}
        put = self._put & ends or {pair.one.id}
        ways = [_way(now, pair, put, down=down) for down in (False, True)]
        pool = pool_of(diagram.document, now)
        across = pool is not None and not pool.horizontal
        way = min((each for each in ways if each), key=lambda each: each.by + (_ASIDE if each.down != across else 0.0))
        alone = self._gone_alone(diagram, way) if way.back.id in put else None
        return alone or self._pushed(diagram, pair, way)

    def _gone_alone(self, diagram: Diagram, way: _Way) -> Diagram | None:
        """The diagram with only those moved on that were put there; None where the one would leave what it is in."""
        now, node = self._now(diagram), way.back
        shift = (0.0, way.by) if way.down else (way.by, 0.0)
        room = _room(diagram, now, node)
        if node.bounds and room is not None and not inside(grown(moved(node.bounds, *shift), PAD), room):
            return None
        return self._moved(diagram, self._put | {node.id}, *shift)

    def _moved(self, diagram: Diagram, ids: Collection[str], dx: float, dy: float) -> Diagram:
        self._alone |= carried(diagram.document, ids)
        return diagram.edited(edits.move_elements, ids, dx, dy)

    def _pushed(self, diagram: Diagram, pair: _Pair, way: _Way) -> Diagram:
        """The diagram with one step moved on, and all that stands behind its near side; what was put there stays.

        The two go as a whole, though they may be open frames.
        """
        now, box = self._now(diagram), way.back.bounds
        if box is None:
            return diagram
        frames = [node for node in (pair.one, pair.other) if node.kind.is_sub_process and node.expanded]
        for frame in frames:
            diagram = diagram.edited_in(now, edits.set_expanded, frame.id, False)
        slide = gap(start_of(box, down=way.down), way.by, down=way.down, after=True)
        diagram, due = slid_in_pool(diagram, now, slide)
        self._lines |= due
        for frame in frames:
            there = self._now(diagram).node_by_id[frame.id].bounds
            if frame.bounds is not None and there is not None and there != frame.bounds:
                diagram = with_inner_moved(diagram, now, frame.id, there.x - frame.bounds.x, there.y - frame.bounds.y)
            diagram = diagram.edited_in(now, edits.set_expanded, frame.id, True)
        return diagram if way.back.id in self._put else self._stayed(diagram, now, way)

    def _stayed(self, diagram: Diagram, was: Process, way: _Way) -> Diagram:
        """The diagram with what was put there where it was, though everything beside it has moved on."""
        after = self._now(diagram)
        gone = {own for own in self._put if after.node_by_id[own].bounds != was.node_by_id[own].bounds}
        if not gone:
            return diagram
        return self._moved(diagram, gone, *((0.0, -way.by) if way.down else (-way.by, 0.0)))


def _gone(old: Node | None, node: Node) -> tuple[float, float] | None:
    """How far a node went; None for one that is new, or as large as it was not."""
    if old is node or (old is not None and old.bounds is node.bounds):
        return _STILL
    was, box = old.bounds if old is not None else None, node.bounds
    if was is None or box is None or (was.width, was.height) != (box.width, box.height):
        return None
    return box.x - was.x, box.y - was.y


def _shown(process: Process) -> list[Node]:
    """The nodes that no closed sub-process hides."""
    if all(node.expanded for node in process.nodes):
        return list(process.nodes)
    return [node for node in process.nodes if visible(process, node) is node]


def _pair_of(process: Process, one: Node, other: Node) -> _Pair | None:
    """The two steps beside each other that two nodes are, stand on or lie in; None where one is in the other."""
    lines = [_outwards(process, node) for node in (one, other)]
    for mine in lines[0]:
        for theirs in lines[1]:
            if mine.id == theirs.id:
                return None
            if mine.parent == theirs.parent:
                return _Pair(mine, theirs, (_boxes(process, mine, one), _boxes(process, theirs, other)))
    return None


def _outwards(process: Process, node: Node) -> list[Node]:
    """A node, or the step on whose border it stands, then what that lies in."""
    host = process.node_by_id.get(node.attached_to or "") if node.kind is NodeKind.BOUNDARY else None
    found = host or node
    return [found, *frames_around(process, found)]


def _boxes(process: Process, step: Node, node: Node) -> tuple[Bounds, ...]:
    on = [each for each in process.nodes if each.attached_to == step.id]
    return tuple(each.bounds for each in {each.id: each for each in (step, node, *on)}.values() if each.bounds)


def _way(process: Process, pair: _Pair, put: Collection[str], *, down: bool) -> _Way | None:
    """How the farther one of two comes to stand behind the nearer one, that is the one in `put` where both begin."""
    if pair.one.bounds is None or pair.other.bounds is None:
        return None
    ahead = start_of(pair.other.bounds, down=down) - start_of(pair.one.bounds, down=down)
    first = pair.one.id in put if abs(ahead) <= 2 * NEAR else ahead > 0
    (front, back), node = (pair.boxes, pair.other) if first else (pair.boxes[::-1], pair.one)
    joined = {(pair.one.id, pair.other.id), (pair.other.id, pair.one.id)}
    apart = _JOINED if any((flow.source, flow.target) in joined for flow in process.flows) else _APART
    meeting = [
        end_of(box, down=down) + apart - start_of(other, down=down)
        for box in front
        for other in back
        if overlap(box, other)
    ]
    return _Way(node, max(meeting), down) if meeting else None


def _room(diagram: Diagram, process: Process, node: Node) -> Bounds | None:
    """What a step stands in: a sub-process, else its lane, else the pool."""
    pool = pool_of(diagram.document, process)
    around = process.node_by_id.get(node.parent or "") or process.lane_of(node) or pool
    return around.bounds if around is not None else None
