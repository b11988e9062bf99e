"""Places graphs in several pieces: each piece for itself where there is one band, boxes without links in rows."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from itertools import pairwise

from itsm_fit.drawing.layout.engine import place
from itsm_fit.drawing.layout.graph import Box, Link, Placed
from itsm_fit.drawing.layout.heights import BAND_HEIGHT, BAND_PAD
from itsm_fit.drawing.layout.plain import Effort, placed_plainly
from itsm_fit.drawing.layout.ranks import backward, columns
from itsm_fit.language import tr
from itsm_fit.model.process import Point
from itsm_fit.progress import Progress, silent

_GAP = 30.0
_WIDE = 200.0
"""Wider boxes would stretch their column."""
_ROW_WIDTH = 900.0
"""Boxes without links fill rows at least this wide."""


def place_all(
    boxes: Sequence[Box],
    links: Sequence[Link],
    roots: Sequence[int],
    bands: int,
    progress: Progress = silent,
    *,
    effort: Effort | None = None,
) -> Placed:
    """Like `place`, for graphs that need not hang together; what `effort` does not afford is placed the plain way."""
    effort = effort or Effort()
    progress(tr("Placing steps"), 0.1)
    used = {box.band for box in boxes}
    if len(used) > 1:
        if not effort.affords(boxes, links, bands):
            return placed_plainly(boxes, links, bands)
        return _in_bands(boxes, links, roots, bands, progress)
    placed, height = _in_pieces(boxes, links, roots, progress, effort)
    if bands == 1:
        return replace(placed, bands=[(0.0, height)])
    own = max(used, default=0)
    tall = max(BAND_HEIGHT, height + 2 * BAND_PAD)
    tops = [band * BAND_HEIGHT + (tall - BAND_HEIGHT if band > own else 0.0) for band in range(bands + 1)]
    down = tops[own] + (tall - height) / 2
    return Placed(
        [Point(at.x, at.y + down) for at in placed.centers],
        [tuple(Point(at.x, at.y + down) for at in route) for route in placed.routes],
        list(pairwise(tops)),
        placed.width,
    )


def _in_pieces(
    boxes: Sequence[Box], links: Sequence[Link], roots: Sequence[int], progress: Progress, effort: Effort
) -> tuple[Placed, float]:
    """Each connected piece below the one before, boxes without links in rows below them all; and how high it is."""
    import networkx as nx

    graph = nx.Graph()
    graph.add_nodes_from(range(len(boxes)))
    graph.add_edges_from((link.source, link.target) for link in links)
    pieces = sorted((sorted(piece) for piece in nx.connected_components(graph)), key=lambda piece: piece[0])
    linked = [piece for piece in pieces if any(graph.degree(box) for box in piece)]
    single = [piece[0] for piece in pieces if not any(graph.degree(box) for box in piece)]
    centers: dict[int, Point] = {}
    routes: dict[int, tuple[Point, ...]] = {}
    width = y = 0.0
    piece_of = {box: at for at, piece in enumerate(linked) for box in piece}
    inside: list[list[int]] = [[] for _ in linked]
    begins = frozenset(roots)
    for index, link in enumerate(links):
        inside[piece_of[link.source]].append(index)
    for piece, own in zip(linked, inside, strict=True):
        level, inner, first = _cut_out(piece, own, boxes, links, begins)
        if effort.affords(level, inner, 1):
            placed = place(level, inner, first, 1, progress)
        else:
            progress(tr("Placing steps"), 0.5)
            placed = placed_plainly(level, inner, 1)
        centers |= {box: Point(at.x, at.y + y) for box, at in zip(piece, placed.centers, strict=True)}
        for index, route in zip(own, placed.routes, strict=True):
            routes[index] = tuple(Point(point.x, point.y + y) for point in route)
        width, y = max(width, placed.width), y + placed.bands[-1][1] + _GAP
    rows, wide, bottom = _rows([boxes[box] for box in single], max(width, _ROW_WIDTH))
    centers |= {box: Point(at.x, at.y + y) for box, at in zip(single, rows, strict=True)}
    ordered = [centers[box] for box in range(len(boxes))]
    height = y + bottom if single else max(y - _GAP, 0.0)
    return Placed(ordered, [routes[index] for index in range(len(links))], [], max(width, wide)), height


def _cut_out(
    piece: list[int], own: list[int], boxes: Sequence[Box], links: Sequence[Link], roots: Collection[int]
) -> tuple[list[Box], list[Link], list[int]]:
    """The boxes of a connected piece in one band, the links of it, `own` by index, and the roots, numbered anew."""
    number = {box: at for at, box in enumerate(piece)}
    inner = [replace(links[at], source=number[links[at].source], target=number[links[at].target]) for at in own]
    return [replace(boxes[box], band=0) for box in piece], inner, [number[box] for box in piece if box in roots]


def _rows(boxes: Sequence[Box], width: float) -> tuple[list[Point], float, float]:
    """Boxes side by side in rows: their centres, the widest row, and the height of all rows."""
    centers: list[Point] = []
    row: list[Box] = []
    x = y = wide = 0.0

    def close() -> float:
        """Gives the waiting row its centres; says how high it is."""
        up, down = max(box.up for box in row), max(box.down for box in row)
        at = 0.0
        for box in row:
            centers.append(Point(at + box.left, y + up))
            at += box.left + box.right + _GAP
        return up + down + _GAP

    for box in boxes:
        if row and x + box.left + box.right > width:
            y += close()
            row, x = [], 0.0
        row.append(box)
        x += box.left + box.right + _GAP
        wide = max(wide, x - _GAP)
    if row:
        y += close()
    return centers, wide, max(y - _GAP, 0.0)


def _in_bands(
    boxes: Sequence[Box], links: Sequence[Link], roots: Sequence[int], bands: int, progress: Progress
) -> Placed:
    """Boxes without links line up within their band as if something led from one to the next, wide ones at the end."""
    linked = {end for link in links for end in (link.source, link.target)}
    single = [box for box in range(len(boxes)) if box not in linked]
    last: dict[int, int] = {}
    unseen = []
    for box in sorted(single, key=lambda at: (boxes[at].shape.width > _WIDE, at)):
        before = last.get(boxes[box].band)
        if before is None and boxes[box].shape.width > _WIDE and linked:
            before = _furthest(links)
        if before is not None:
            unseen.append(Link(before, box, weight=0.1))
        last[boxes[box].band] = box
    placed = place(boxes, [*links, *unseen], roots, bands, progress)
    return replace(placed, routes=placed.routes[: len(links)])


def _furthest(links: Sequence[Link]) -> int:
    """A box at the end of the longest way."""
    ends = sorted({end for link in links for end in (link.source, link.target)})
    number = {box: at for at, box in enumerate(ends)}
    pairs = [(number[link.source], number[link.target]) for link in links]
    closing = backward(len(ends), pairs, [])
    rank = columns(len(ends), [pair for at, pair in enumerate(pairs) if at not in closing], [])
    return ends[rank.index(max(rank))]
