"""The cheapest orthogonal way between docks: A* over the lines along and between shapes.

After Wybrow, Marriott & Stuckey, Orthogonal Connector Routing (2010): only lines at some berth from shapes, beside
other lines and through docks matter; a bend costs as much as a stretch of line, crossing or following another line
costs extra.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from heapq import heapify, heappop, heappush
from itertools import pairwise
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from itsm_fit.drawing.geometry import NEAR, grown, span
from itsm_fit.drawing.routing.docks import STEP, Dock
from itsm_fit.model.process import Bounds, Point

CLEARANCE = 4.0
"""Least distance of a line from a shape that it passes."""
_BERTH, _BESIDE = 14.0, 9.0
"""Distance that it likes to keep from shapes, and from lines beside it."""
_BEND, _CROSSING, _FOLLOWING, _LABEL, _CLOSE = 40.0, 18.0, 160.0, 60.0, 8.0
_THIN = 0.5
_SAME_LINE = 3.0
"""Lines closer than this lie on each other."""
KEPT_CLEAR = 8.0
"""Lines closer than this to a side of a pool or lane, or to a message, seem to be part of it."""
_FINE, _COARSE = 60_000, 400_000
"""Above so many crossings of grid lines the grid leaves out the lines beside others; above so many it is too large."""

_FAR, _HASTE = 1200.0, 1.5
"""Over such distances the search hurries towards its end, at the risk of a dearer way."""

State = tuple[int, int, int]
"""A crossing of grid lines, by number, and the direction in which it was reached."""


class Things(NamedTuple):
    """What lies around: obstacles to go round, labels better left alone, straight stretches of other lines."""

    obstacles: Sequence[Bounds]
    labels: Sequence[Bounds]
    lines: Sequence[tuple[Point, Point]]
    borders: Sequence[tuple[Point, Point]] = ()
    """Sides of pools and lanes: crossed freely, but not run along."""
    apart: float = _SAME_LINE
    """How far a line has to keep from others beside it so as not to lie on them."""


class Way(NamedTuple):
    """What a search found: the points from border to border (none when there is no way), and its steps."""

    points: list[Point]
    steps: int


def cheapest_way(starts: Sequence[Dock], ends: Sequence[Dock], things: Things, most_steps: int) -> Way:
    """The cheapest way from one of the starts to one of the ends round all obstacles, if so many steps find one."""
    plain = _grid([*starts, *ends], things)
    xs, ys = map(_thinned, _with_lines(plain, things.lines))
    if len(xs) * len(ys) > _FINE:
        xs, ys = map(_thinned, plain)
    if len(xs) * len(ys) > _COARSE:
        return Way([], 0)
    return _Search(xs, ys, *_prices(xs, ys, things)).run(starts, ends, most_steps)


GridLines = tuple[AbstractSet[float], AbstractSet[float]]
"""The x of upright and the y of level grid lines."""


def _grid(docks: Sequence[Dock], things: Things) -> GridLines:
    """The grid lines at some berth from shapes and through docks."""
    boxes = [*things.obstacles, *(_thin(a, b) for a, b in things.borders)]
    xs = _berths([(box.x, box.right) for box in boxes]) | {dock.out.x for dock in docks}
    ys = _berths([(box.y, box.bottom) for box in boxes]) | {dock.out.y for dock in docks}
    return xs, ys


def _with_lines(grid: GridLines, lines: Sequence[tuple[Point, Point]]) -> GridLines:
    """The grid with lines on both sides of other lines."""
    upright = {a.x for a, b in lines if abs(a.x - b.x) < NEAR}
    level = {a.y for a, b in lines if abs(a.x - b.x) >= NEAR}
    xs, ys = ({at + side for at in ats for side in (-_BESIDE, _BESIDE)} for ats in (upright, level))
    return grid[0] | xs, grid[1] | ys


def _thin(a: Point, b: Point) -> Bounds:
    """A stretch as a box that has some thickness."""
    return grown(span(a, b), _THIN)


def _berths(stretches: Sequence[tuple[float, float]]) -> set[float]:
    """Lines beside all stretches, and in the middle of gaps too narrow for that."""
    found = {low - _BERTH for low, _ in stretches} | {high + _BERTH for _, high in stretches}
    ends = sorted({(low, True) for low, _ in stretches} | {(high, False) for _, high in stretches})
    for (high, before), (low, after) in pairwise(ends):
        if after and not before and low - high < 2 * _BERTH:
            found.add(round((low + high) / 2, 1))
    return found


def _thinned(values: AbstractSet[float]) -> list[float]:
    kept: list[float] = []
    for value in sorted(values):
        if not kept or value - kept[-1] > NEAR:
            kept.append(value)
    return kept


Prices = NDArray[np.float64]
Reach = tuple[float, float]


def _prices(xs: list[float], ys: list[float], things: Things) -> tuple[list[list[float]], list[list[float]]]:
    """What each stretch of the grid costs: level ones by (y, x), upright ones by (x, y)."""
    level = np.tile(np.diff(xs), (len(ys), 1))
    upright = np.tile(np.diff(ys), (len(xs), 1))
    close = [grown(box, _BERTH - CLEARANCE - 1) for box in things.obstacles]
    for boxes, price in ((things.labels, _LABEL), (close, _CLOSE), (things.obstacles, np.inf)):
        for box in boxes:
            across, down = (box.x, box.right), (box.y, box.bottom)
            level[_strictly(ys, down), _touching(xs, across)] += price
            upright[_strictly(xs, across), _touching(ys, down)] += price
    for a, b in things.lines:
        across, down = (min(a.x, b.x), max(a.x, b.x)), (min(a.y, b.y), max(a.y, b.y))
        if down[1] - down[0] < NEAR:
            _charge_along(level, (xs, ys), a.y, across, things.apart)
            _charge_crossing(upright, (xs, ys), a.y, across)
        elif across[1] - across[0] < NEAR:
            _charge_along(upright, (ys, xs), a.x, down, things.apart)
            _charge_crossing(level, (ys, xs), a.x, down)
    for a, b in things.borders:
        if abs(a.y - b.y) < NEAR:
            _charge_along(level, (xs, ys), a.y, (min(a.x, b.x), max(a.x, b.x)), KEPT_CLEAR)
        else:
            _charge_along(upright, (ys, xs), a.x, (min(a.y, b.y), max(a.y, b.y)), KEPT_CLEAR)
    return level.tolist(), upright.tolist()


def _strictly(values: list[float], reach: Reach) -> slice:
    """The numbers of the values inside the reach, its ends left out."""
    return slice(bisect_left(values, reach[0] + NEAR), bisect_left(values, reach[1] - NEAR))


def _touching(values: list[float], reach: Reach) -> slice:
    """The numbers of the gaps between values that share more than an end with the reach."""
    inner = _strictly(values, reach)
    return slice(max(inner.start - 1, 0), inner.stop)


Axes = tuple[list[float], list[float]]
"""The grid along a line and across it."""


def _charge_along(own: Prices, axes: Axes, at: float, reach: Reach, apart: float) -> None:
    """Makes it dear to run nearer than `apart` along a line that lies at `at` over `reach`; prices (across, along)."""
    along, across = axes
    beyond = apart - _SAME_LINE
    taken = reach[0] - beyond, reach[1] + beyond
    own[_strictly(across, (at - apart, at + apart)), _touching(along, taken)] += _FOLLOWING


def _charge_crossing(other: Prices, axes: Axes, at: float, reach: Reach) -> None:
    """Makes it dear to cross such a line; prices by (along, across)."""
    along, across = axes
    other[_strictly(along, reach), _touching(across, (at - 2 * NEAR, at + 2 * NEAR))] += _CROSSING


class _Search:
    """A* over the crossings of grid lines."""

    def __init__(self, xs: list[float], ys: list[float], level: list[list[float]], upright: list[list[float]]) -> None:
        self._xs, self._ys, self._level, self._upright = xs, ys, level, upright

    def run(self, starts: Sequence[Dock], ends: Sequence[Dock], most_steps: int) -> Way:
        """The cheapest way."""
        first = {(*self._at(dock.out), dock.way): dock for dock in _dear_first(starts)}
        goals = {(*self._at(dock.out), (dock.way + 2) % 4): dock for dock in _dear_first(ends)}
        across, down = [dock.out.x for dock in ends], [dock.out.y for dock in ends]
        self._goal = min(across), min(down), max(across), max(down)
        haste = _HASTE if min(map(self._left, first)) > _FAR else 1.0
        best = {state: dock.cost for state, dock in first.items()}
        came: dict[State, State] = {}
        queue = [(dock.cost + haste * self._left(state), dock.cost, state) for state, dock in first.items()]
        heapify(queue)
        found: tuple[float, State] | None = None
        steps = 0
        while queue and steps < most_steps and not (found and queue[0][0] >= found[0]):
            steps += 1
            _, cost, state = heappop(queue)
            if cost > best[state]:
                continue
            if state in goals and (found is None or cost + goals[state].cost < found[0]):
                found = cost + goals[state].cost, state
            for following, price in self._onward(state):
                total = cost + price
                if total < best.get(following, np.inf):
                    best[following] = total
                    came[following] = state
                    heappush(queue, (total + haste * self._left(following), total, following))
        if found is None:
            return Way([], steps)
        states = _traced(found[1], came)
        between = [Point(self._xs[x], self._ys[y]) for x, y, _ in states]
        return Way([first[states[0]].at, *between, goals[states[-1]].at], steps)

    def _at(self, point: Point) -> tuple[int, int]:
        return _nearest(self._xs, point.x), _nearest(self._ys, point.y)

    def _onward(self, state: State) -> Iterator[tuple[State, float]]:
        x, y, way = state
        for turn in (0, 1, 3):
            onward = (way + turn) % 4
            dx, dy = STEP[onward]
            nx, ny = x + dx, y + dy
            if 0 <= nx < len(self._xs) and 0 <= ny < len(self._ys):
                price = self._level[y][min(x, nx)] if dx else self._upright[x][min(y, ny)]
                if price < np.inf:
                    yield (nx, ny, onward), price + (_BEND if turn else 0.0)

    def _left(self, state: State) -> float:
        """At least so much is still to come: to the rectangle around all ends."""
        x, y = self._xs[state[0]], self._ys[state[1]]
        left, top, right, bottom = self._goal
        dx = left - x if x < left else x - right if x > right else 0.0
        dy = top - y if y < top else y - bottom if y > bottom else 0.0
        return dx + dy + _BEND if dx and dy else dx + dy


def _dear_first(docks: Sequence[Dock]) -> list[Dock]:
    """So that of two docks in one place the cheaper one counts."""
    return sorted(docks, key=lambda dock: -dock.cost)


def _traced(state: State, came: dict[State, State]) -> list[State]:
    """The states on the way to a state."""
    states = [state]
    while states[-1] in came:
        states.append(came[states[-1]])
    return states[::-1]


def _nearest(values: list[float], value: float) -> int:
    at = bisect_left(values, value)
    near = [index for index in (at - 1, at) if 0 <= index < len(values)]
    return min(near, key=lambda index: abs(values[index] - value))
