"""How high each vertex stands: links as straight as their weights ask for, bands and neighbours kept apart.

A linear programme: least weighted bend over all hops, subject to distances within each column and to the lines
between bands, which are unknowns too. All distances are whole numbers, and so are the heights found.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from itsm_fit.drawing.layout.layers import BELOW, Layers
from itsm_fit.solver import milp

GAP, PASSING_GAP, LINE_GAP = 30.0, 22.0, 16.0
"""Between two boxes, a box and a passing line, two passing lines."""
BAND_PAD, BAND_HEIGHT = 20.0, 120.0
"""From the line between two bands to what stands in them; least height. A single band is as high as its boxes."""
_HOP = (3.0, 1.0, 4.0)
"""What a bend costs between two boxes, a box and a passing line, two passing lines; times the link's weight."""
_ASIDE = 0.3
"""What lesser branches at splits and joins count, which bend anyway, as a factor."""
_CROSSING, _TURNING, _COMPACT = 0.05, 0.5, 0.05
"""What nearness counts between bands and where a link turns back, and what the whole height counts."""
_EXIT_DROP = 40.0
"""How far below a boundary event its line would like to run on."""


class _Rows:
    """Rows of ``Σ coefficient · unknown ≤ bound``, gathered for a sparse matrix."""

    def __init__(self) -> None:
        self.rows: list[int] = []
        self.columns: list[int] = []
        self.values: list[float] = []
        self.bounds: list[float] = []

    def apart(self, upper: int, lower: int, distance: float) -> None:
        """Unknown `upper` stays at least `distance` above unknown `lower`."""
        self.add([(upper, 1.0), (lower, -1.0)], -distance)

    def add(self, terms: Sequence[tuple[int, float]], bound: float) -> None:
        row = len(self.bounds)
        for column, value in terms:
            self.rows.append(row)
            self.columns.append(column)
            self.values.append(value)
        self.bounds.append(bound)


def heights(
    layers: Layers, bands: int, docks: Mapping[tuple[int, int], float]
) -> tuple[list[float], list[tuple[float, float]]]:
    """The y of every vertex, and top and bottom of every band.

    `docks` says by (link, box) how far below a box's middle a link docks; 0 where it says nothing.
    """
    vertices, hops = len(layers.rank), _pulls(layers, docks)
    lines = vertices + len(hops)
    rows = _Rows()
    cost = np.zeros(lines + bands + 1)
    cost[-1] = _COMPACT
    for number, (left, right, weight, drop) in enumerate(hops):
        bend = vertices + number
        cost[bend] = weight
        rows.add([(right, 1.0), (left, -1.0), (bend, -1.0)], drop)
        rows.add([(left, 1.0), (right, -1.0), (bend, -1.0)], -drop)
    pad, least = (BAND_PAD, BAND_HEIGHT) if bands > 1 else (0.0, 0.0)
    _keep_apart(rows, layers, lines, pad)
    for band in range(bands):
        rows.apart(lines + band, lines + band + 1, least)
    found = _solved(rows, cost, fixed=lines)
    tops = [round(value) for value in found[lines:]]
    return [round(2 * value) / 2 for value in found[:vertices]], list(pairwise(map(float, tops)))


def _solved(rows: _Rows, cost: NDArray[np.float64], fixed: int) -> list[float]:
    """The cheapest values of all unknowns, none below 0; unknown number `fixed` is 0."""
    from scipy.optimize import Bounds, LinearConstraint
    from scipy.sparse import csr_array

    matrix = csr_array((rows.values, (rows.rows, rows.columns)), shape=(len(rows.bounds), len(cost)))
    highest = np.full(len(cost), np.inf)
    highest[fixed] = 0.0
    result = milp(cost, bounds=Bounds(0.0, highest), constraints=LinearConstraint(matrix, ub=rows.bounds))
    if result.x is None:
        raise RuntimeError(f"No heights found: {result.message}")
    return [float(value) for value in result.x]


def _pulls(layers: Layers, docks: Mapping[tuple[int, int], float]) -> list[tuple[int, int, float, float]]:
    """What wants to be level: left and right vertex, weight, and how much lower the right one may stand."""
    found = []
    most_on, most_in = _weightiest(layers)
    for left, right, index in layers.hops():
        link = layers.links[index]
        passing = (left >= layers.count) + (right >= layers.count)
        weight = link.weight * _HOP[passing]
        if (left in most_on and link.weight < most_on[left]) or (right in most_in and link.weight < most_in[right]):
            weight *= _ASIDE
        drop = docks.get((index, left), 0.0) - docks.get((index, right), 0.0)
        if link.exit and left == link.source:
            drop += link.exit.y + _EXIT_DROP
        if layers.band[left] != layers.band[right]:
            weight = _CROSSING
        found.append((left, right, weight, drop))
    for index in layers.turning():
        chain, link = layers.chains[index], layers.links[index]
        for box, vertex in ((link.target, chain[0]), (link.source, chain[-1])):
            reach = layers.boxes[box].down if layers.backward[index] == BELOW else -layers.boxes[box].up
            found.append((box, vertex, _TURNING, reach))
    return sorted(found)


def _weightiest(layers: Layers) -> tuple[dict[int, float], dict[int, float]]:
    """The largest weight of the links that leave each box, and of those that enter it."""
    leaving: dict[int, float] = {}
    entering: dict[int, float] = {}
    for link in layers.links:
        leaving[link.source] = max(link.weight, leaving.get(link.source, 0.0))
        entering[link.target] = max(link.weight, entering.get(link.target, 0.0))
    return leaving, entering


def _keep_apart(rows: _Rows, layers: Layers, lines: int, pad: float) -> None:
    reach = [(box.up, box.down) for box in layers.boxes] + [(0.0, 0.0)] * (len(layers.rank) - layers.count)
    for column in layers.columns:
        for upper, lower in pairwise(column):
            if layers.band[upper] == layers.band[lower]:
                passing = (upper >= layers.count) + (lower >= layers.count)
                gap = (GAP, PASSING_GAP, LINE_GAP)[passing]
                rows.apart(upper, lower, reach[upper][1] + reach[lower][0] + gap)
        for vertex in column:
            band = lines + layers.band[vertex]
            rows.apart(band, vertex, reach[vertex][0] + pad)
            rows.apart(vertex, band + 1, reach[vertex][1] + pad)
