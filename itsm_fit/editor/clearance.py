"""Pools keep clear of each other: what is in the way of one that grows or was put somewhere moves on, as a whole."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Final, NamedTuple

from itsm_fit.drawing.elements import lines_of
from itsm_fit.drawing.geometry import NEAR, overlap, union
from itsm_fit.editor.diagram import Diagram
from itsm_fit.editor.slide import end_of, spanning, start_of
from itsm_fit.model import edits
from itsm_fit.model.document import Document
from itsm_fit.model.edits.places import carried
from itsm_fit.model.process import Bounds

_APART: Final = 50.0
"""Between two pools, in diagram units."""


class _Island(NamedTuple):
    """A pool, or a process without one: what moves as a whole, and where it stands."""

    ids: frozenset[str]
    box: Bounds


def clear_to_grow(diagram: Diagram, pool: str, old: Bounds, new: Bounds) -> tuple[Diagram, set[str]]:
    """Let everything make room that stands beyond the sides by which a pool grows from `old` to `new`; and what moved.

    It keeps its distance, and its order. Nothing moves where there is room already.
    """
    pushed: set[str] = set()
    for down in (True, False):
        for after in (True, False):
            edge, to = (_side(box, down=down, after=after) for box in (old, new))
            if to != edge and (to > edge) is after:
                diagram, more = _beyond_pushed(diagram, pool, old, edge, to, down=down)
                pushed |= more
        old = spanning(old, start_of(new, down=down), end_of(new, down=down), down=down)
    return diagram, pushed


def clear_where_put(diagram: Diagram, pools: Collection[str]) -> tuple[Diagram, set[str]]:
    """Let others make room, up or down, for pools that were put onto them; and the ids of all that moved."""
    own = [pool.bounds for pool in diagram.document.pools if pool.id in pools and pool.bounds]
    others = [each for each in _islands(diagram.document) if not each.ids & set(pools)]
    area = union(own)
    if area is None or not any(overlap(box, each.box) for box in own for each in others):
        return diagram, set()
    below = [each for each in others if each.box.center.y >= area.center.y]
    above = [each for each in others if each.box.center.y < area.center.y]
    by_down = max((area.bottom + _APART - each.box.y for each in below if overlap(area, each.box)), default=0.0)
    by_up = max((each.box.bottom + _APART - area.y for each in above if overlap(area, each.box)), default=0.0)
    diagram, down = _moved(diagram, below, 0.0, by_down)
    diagram, up = _moved(diagram, above, 0.0, -by_up)
    return diagram, down | up


def lines_leaving(document: Document, ids: Collection[str]) -> set[str]:
    """The lines of which one end is among these elements, and the other is not."""
    return {line.id for line in lines_of(document) if (line.source in ids) is not (line.target in ids)}


def _beyond_pushed(
    diagram: Diagram, pool: str, old: Bounds, edge: float, to: float, *, down: bool
) -> tuple[Diagram, set[str]]:
    """What stands beyond a side that moves from `edge` to `to` moves as far, if anything there is in the way."""
    after = to > edge
    strip = spanning(old, edge, to + _APART, down=down) if after else spanning(old, to - _APART, edge, down=down)
    beyond = [
        each
        for each in _islands(diagram.document)
        if pool not in each.ids and _is_beyond(each.box, edge, down=down, after=after)
    ]
    if not any(overlap(each.box, strip) for each in beyond):
        return diagram, set()
    by = to - edge
    return _moved(diagram, beyond, 0.0 if down else by, by if down else 0.0)


def _is_beyond(box: Bounds, edge: float, *, down: bool, after: bool) -> bool:
    return start_of(box, down=down) >= edge - NEAR if after else end_of(box, down=down) <= edge + NEAR


def _moved(diagram: Diagram, islands: Collection[_Island], dx: float, dy: float) -> tuple[Diagram, set[str]]:
    if not islands or not (dx or dy):
        return diagram, set()
    ids = set[str]().union(*(each.ids for each in islands))
    return diagram.edited(edits.move_elements, ids, dx, dy), carried(diagram.document, ids)


def _islands(document: Document) -> Iterator[_Island]:
    pooled = {pool.process for pool in document.pools if pool.bounds}
    for pool in document.pools:
        if pool.bounds is not None:
            yield _Island(frozenset({pool.id}), pool.bounds)
    for process in document.processes:
        box = union(node.bounds for node in process.nodes if node.bounds) if process.id not in pooled else None
        if box is not None:
            loose = {artifact.id for artifact in document.artifacts if artifact.parent == process.id}
            lanes = {lane.id for lane in process.lanes}
            yield _Island(frozenset({node.id for node in process.nodes} | loose | lanes), box)


def _side(box: Bounds, *, down: bool, after: bool) -> float:
    return end_of(box, down=down) if after else start_of(box, down=down)
