"""Places graphs in several pieces: each piece for itself where there is one band, boxes without links in rows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import networkx as nx

from itsm_fit.drawing.layout.engine import place
from itsm_fit.drawing.layout.graph import Box, Link, Placed
from itsm_fit.model.process import Point
from itsm_fit.progress import Progress, silent

_GAP = 30.0
_ROW_WIDTH = 900.0
"""Boxes without links fill rows at least this wide."""


def place_all(
    boxes: Sequence[Box], links: Sequence[Link], roots: Sequence[int], bands: int, progress: Progress = silent
) -> Placed:
    """Like `place`, for graphs that need not hang together."""
    if bands > 1:
        return _in_bands(boxes, links, roots, bands, progress)
    graph = nx.Graph()
    graph.add_nodes_from(range(len(boxes)))
    graph.add_edges_from((link.source, link.target) for link in links)
    pieces = sorted((sorted(piece) for piece in nx.connected_components(graph)), key=lambda piece: piece[0])
    linked = [piece for piece in pieces if any(graph.degree(box) for box in piece)]
    single = [piece[0] for piece in pieces if not any(graph.degree(box) for box in piece)]
    centers: dict[int, Point] = {}
    routes: dict[int, tuple[Point, ...]] = {}
    width = y = 0.0
    for piece in linked:
        placed, own = _piece(piece, boxes, links, roots, progress)
        centers |= {box: Point(at.x, at.y + y) for box, at in zip(piece, placed.centers, strict=True)}
        for index, route in zip(own, placed.routes, strict=True):
            routes[index] = tuple(Point(point.x, point.y + y) for point in route)
        width, y = max(width, placed.width), y + placed.bands[-1][1] + _GAP
    rows, wide, bottom = _rows([boxes[box] for box in single], max(width, _ROW_WIDTH))
    centers |= {box: Point(at.x, at.y + y) for box, at in zip(single, rows, strict=True)}
    height = y + bottom if single else max(y - _GAP, 0.0)
    return Placed(
        [centers[box] for box in range(len(boxes))],
        [routes[index] for index in range(len(links))],
        [(0.0, height)],
        max(width, wide),
    )


def _piece(
    piece: list[int], boxes: Sequence[Box], links: Sequence[Link], roots: Sequence[int], progress: Progress
) -> tuple[Placed, list[int]]:
    """One connected piece placed, and the indices of its links."""
    number = {box: at for at, box in enumerate(piece)}
    own = [index for index, link in enumerate(links) if link.source in number]
    inner = [replace(links[at], source=number[links[at].source], target=number[links[at].target]) for at in own]
    first = [number[root] for root in roots if root in number]
    return place([boxes[box] for box in piece], inner, first, 1, progress), own


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
    """Boxes without links line up within their band, as if something led from one to the next."""
    linked = {end for link in links for end in (link.source, link.target)}
    last: dict[int, int] = {}
    unseen = []
    for box in range(len(boxes)):
        if box not in linked:
            band = boxes[box].band
            if band in last:
                unseen.append(Link(last[band], box, weight=0.1))
            last[band] = box
    placed = place(boxes, [*links, *unseen], roots, bands, progress)
    return replace(placed, routes=placed.routes[: len(links)])
