"""The layered graph: boxes in columns, long links cut into hops from column to column."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from itsm_fit.drawing.layout.graph import Box, Link
from itsm_fit.drawing.layout.ranks import backward, columns

ABOVE, BELOW = -1, 1

_MOST_HOPS = 4_000
"""Beyond so many places on the way of long links, the longest links run below everything else instead."""


@dataclass(slots=True)
class Layers:
    """Vertices are the boxes, then the places where long links pass a column.

    `rank` and `band` are by vertex, `columns` hold vertices from top to bottom. `chains` are by link the vertices
    that it passes, left to right: for a forward link its ends included, for a backward one only the places in the
    columns of its ends and between; `backward` says whether such a link runs above or below its source. A link in
    `express` has no chain: it runs below everything. `loops` are the links from a box to itself.
    """

    boxes: Sequence[Box]
    links: Sequence[Link]
    rank: list[int]
    band: list[int]
    columns: list[list[int]]
    chains: list[list[int]]
    backward: dict[int, int]
    express: set[int]
    loops: set[int]

    @property
    def count(self) -> int:
        """How many of the vertices are boxes."""
        return len(self.boxes)

    def hops(self) -> list[tuple[int, int, int]]:
        """Every step from one column to the next: left vertex, right vertex, link."""
        return [(left, right, link) for link, chain in enumerate(self.chains) for left, right in pairwise(chain)]

    def turning(self) -> list[int]:
        """The backward links that have a chain."""
        return [index for index in self.backward if index not in self.express]


def layered(boxes: Sequence[Box], links: Sequence[Link], roots: Sequence[int]) -> Layers:
    """Boxes put into columns from left to right; each column is in no particular order yet."""
    pairs = [(link.source, link.target) for link in links]
    closing = backward(len(boxes), pairs, roots)
    loops = {index for index in closing if pairs[index][0] == pairs[index][1]}
    turned = [pair[::-1] if index in closing else pair for index, pair in enumerate(pairs) if index not in loops]
    rank = columns(len(boxes), turned, roots)
    layers = Layers(
        boxes=boxes,
        links=links,
        rank=rank,
        band=[box.band for box in boxes],
        columns=[[] for _ in range(max(rank, default=-1) + 1)],
        chains=[[] for _ in links],
        backward=dict.fromkeys(sorted(closing - loops), ABOVE),
        express=set(),
        loops=loops,
    )
    for box, column in enumerate(rank):
        layers.columns[column].append(box)
    layers.express = _too_long(layers)
    for index, link in enumerate(links):
        if index not in loops and index not in layers.express:
            layers.chains[index] = _chain(layers, link, back=index in layers.backward)
    return layers


def _too_long(layers: Layers) -> set[int]:
    spans = sorted(
        (abs(layers.rank[link.target] - layers.rank[link.source]), index) for index, link in enumerate(layers.links)
    )
    spent, found = 0, set()
    for span, index in spans:
        spent += span + 1 if index in layers.backward else span - 1
        if spent > _MOST_HOPS and span > 1:
            found.add(index)
    return found


def _chain(layers: Layers, link: Link, *, back: bool) -> list[int]:
    if back:
        return _passing(layers, layers.rank[link.target], layers.rank[link.source] + 1, layers.boxes[link.source].band)
    boxes = layers.boxes
    split = boxes[link.source].corners or link.exit is not None
    band = boxes[link.target if split else link.source].band
    between = _passing(layers, layers.rank[link.source] + 1, layers.rank[link.target], band)
    return [link.source, *between, link.target]


def _passing(layers: Layers, first: int, end: int, band: int) -> list[int]:
    """New vertices in the columns from `first` up to before `end`."""
    chain = []
    for column in range(first, end):
        vertex = len(layers.rank)
        layers.rank.append(column)
        layers.band.append(band)
        layers.columns[column].append(vertex)
        chain.append(vertex)
    return chain
