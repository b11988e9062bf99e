"""Where lines leave and enter boxes: level to the right and left, or upright where the way is free."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Literal, NamedTuple

from itsm_fit.drawing.geometry import NEAR
from itsm_fit.drawing.layout.layers import Layers
from itsm_fit.model.process import Point

STUB = 14.0
"""How far a line from a boundary event runs down before it turns."""
_LEG = 10.0
"""Least length of an upright stretch out of a box."""
_CLEAR = 9.0
"""Least distance of such a stretch from what else stands or passes in its column."""
_SPREAD, _STUB_SPREAD = 16.0, 6.0
"""Between two lines on one side of a box where there is room; between the turns of two boundary events' lines."""
_BELOW_ALL = 1e9

UpOrDown = Literal["up", "down"]


class Ports:
    """Where each link leaves its source and enters its target, by link.

    `out` and `into` say which way it does so upright and are absent where it runs level; `leave` and `enter` are the
    heights at which it leaves and enters the columns of its ends.
    """

    def __init__(self, layers: Layers, y: Sequence[float]) -> None:
        self.out: dict[int, UpOrDown] = {}
        self.into: dict[int, UpOrDown] = {}
        self.leave: dict[int, float] = {}
        self.enter: dict[int, float] = {}
        self._layers, self._y = layers, y
        self._free = _Free(layers, y)
        self._joins = Counter(link.target for link in layers.links)
        chained = [index for index, chain in enumerate(layers.chains) if chain]
        for index in sorted(chained, key=self._order):
            if index in layers.backward:
                self._turn(index)
            else:
                self._branch(index)
        self._spread()

    def _order(self, index: int) -> tuple[bool, float, float, int]:
        """Lines of boundary events first, those that go far up or down before others, the leftmost event's first."""
        exit_ = self._layers.links[index].exit
        return exit_ is None, -self._climb(index), exit_.x if exit_ else 0.0, index

    def docks(self) -> dict[tuple[int, int], float]:
        """How far below a box's middle each link docks that does so level, by (link, box)."""
        found: dict[tuple[int, int], float] = {}
        for index, link in enumerate(self._layers.links):
            if index in self.leave and index not in self.out and link.exit is None:
                found[index, link.source] = self.leave[index] - self._y[link.source]
            if index in self.enter and index not in self.into:
                found[index, link.target] = self.enter[index] - self._y[link.target]
        return found

    def _climb(self, index: int) -> float:
        """How far up or down a link goes right at its ends."""
        chain, link = self._layers.chains[index], self._layers.links[index]
        if index in self._layers.backward:
            ends = ((link.source, chain[-1]), (link.target, chain[0]))
        else:
            ends = ((chain[0], chain[1]), (chain[-2], chain[-1]))
        return max(abs(self._y[one] - self._y[other]) for one, other in ends)

    def _turn(self, index: int) -> None:
        """A backward link leaves and enters upright where nothing stands between a box and its passing line."""
        chain, link = self._layers.chains[index], self._layers.links[index]
        if link.exit is None:
            self._upright(index, link.source, self._y[chain[-1]], leaving=True, own=chain[-1])
        self._upright(index, link.target, self._y[chain[0]], leaving=False, own=chain[0])

    def _branch(self, index: int) -> None:
        """A forward link leaves a split upright and enters so where several meet; a boundary event's runs down."""
        chain, link = self._layers.chains[index], self._layers.links[index]
        first, last = self._y[chain[1]], self._y[chain[-2]]
        if link.exit is not None:
            turn = self._y[link.source] + link.exit.y + STUB
            if first > turn - NEAR and self._free.drop(link.source, first, link.exit):
                self.out[index], self.leave[index] = "down", first
        elif self._layers.boxes[link.source].corners:
            self._upright(index, link.source, first, leaving=True)
        if self._joins[link.target] > 1 and (len(chain) > 2 or index not in self.out):
            self._upright(index, link.target, last, leaving=False)

    def _upright(self, index: int, box: int, level: float, *, leaving: bool, own: int | None = None) -> None:
        way = self._free.take(box, level, own)
        if way:
            ways, heights = (self.out, self.leave) if leaving else (self.into, self.enter)
            ways[index], heights[index] = way, level

    def _spread(self) -> None:
        """Gives the lines that leave or enter a box level their own heights, in the order in which they go on."""
        leaving: dict[int, list[tuple[float, int]]] = {}
        entering: dict[int, list[tuple[float, int]]] = {}
        for index, link in enumerate(self._layers.links):
            if index in self._layers.loops:
                continue
            after, before = self._next_levels(index)
            if index not in self.out:
                leaving.setdefault(link.source, []).append((after, index))
            if index not in self.into:
                entering.setdefault(link.target, []).append((before, index))
        for box, lines in leaving.items():
            self._stubs(box, [index for _, index in lines if self._layers.links[index].exit])
            self.leave.update(self._heights(box, [line for line in lines if not self._layers.links[line[1]].exit]))
        for box, lines in entering.items():
            self.enter.update(self._heights(box, lines))

    def _next_levels(self, index: int) -> tuple[float, float]:
        """How high a link runs on after its source, and before its target."""
        chain = self._layers.chains[index]
        if not chain:
            return _BELOW_ALL, _BELOW_ALL
        after, before = (chain[-1], chain[0]) if index in self._layers.backward else (chain[1], chain[-2])
        dropped = len(chain) == 2 and self._layers.links[index].exit is not None and index in self.out
        return self._y[after], self.leave[index] if dropped else self._y[before]

    def _stubs(self, box: int, lines: list[int]) -> None:
        """Lines from boundary events that cannot run on down turn to the right, the rightmost event's first."""
        at = {index: place for index in lines if (place := self._layers.links[index].exit)}
        for number, index in enumerate(sorted(at, key=lambda line: (-at[line].x, line))):
            self.leave[index] = self._y[box] + at[index].y + STUB + number * _STUB_SPREAD

    def _heights(self, box: int, lines: list[tuple[float, int]]) -> dict[int, float]:
        """Heights around the middle of a side; the line that is straight already, or weighs most, gets the middle."""
        if not lines:
            return {}
        lines, y, shape = sorted(lines), self._y[box], self._layers.boxes[box]
        weight = [self._layers.links[index].weight for _, index in lines]
        main = min(range(len(lines)), key=lambda at: (abs(lines[at][0] - y) > NEAR, -weight[at], at))
        most = max(main, len(lines) - 1 - main)
        room = shape.shape.height / 2 * (0.8 if shape.outline == "rectangle" else 0.72)
        step = min(_SPREAD, room / most) if most else 0.0
        if len(lines) == 1 and shape.outline == "rectangle" and abs(lines[0][0] - y) < room and self._passes(*lines[0]):
            return {lines[0][1]: lines[0][0]}
        return {index: y + (at - main) * step for at, (_, index) in enumerate(lines)}

    def _passes(self, level: float, index: int) -> bool:
        """Whether a link runs on at this level past a column, not into a box."""
        return any(self._y[vertex] == level for vertex in self._layers.chains[index] if vertex >= self._layers.count)


class _Upright(NamedTuple):
    """An upright stretch in a column, `aside` of its middle; its line goes on level from its end, or turns there."""

    start: float
    end: float
    aside: float
    level_after: bool = True

    @property
    def low(self) -> float:
        return min(self.start, self.end)

    @property
    def high(self) -> float:
        return max(self.start, self.end)

    def clashes(self, other: _Upright) -> bool:
        """Whether the other stretch lies on this one, or its level line starts on or runs along this one's."""
        if abs(self.aside - other.aside) < _CLEAR and self.low < other.high + _CLEAR and other.low < self.high + _CLEAR:
            return True
        if not other.level_after:
            return False
        if self.level_after and abs(self.end - other.end) < _CLEAR:
            return True
        return self.aside > other.aside - _CLEAR and self.low - _CLEAR < other.end < self.high + _CLEAR


class _Free:
    """Keeps track of which upright stretches are still free in each column."""

    def __init__(self, layers: Layers, y: Sequence[float]) -> None:
        self._layers, self._y = layers, y
        self._taken: set[tuple[int, UpOrDown]] = set()
        self._uprights: dict[int, list[_Upright]] = {}

    def take(self, box: int, level: float, own: int | None = None) -> UpOrDown | None:
        """Takes the stretch from the top or bottom of a box to `level`, when it is free; says which way it runs.

        `own` is the vertex of the same column that the line goes on to.
        """
        way: UpOrDown = "up" if level < self._y[box] else "down"
        shape = self._layers.boxes[box]
        if (shape.over if way == "up" else shape.under) or (box, way) in self._taken:
            return None
        half = shape.shape.height / 2
        start = self._y[box] + (half if way == "down" else -half)
        if abs(level - self._y[box]) < half + _LEG or not self._clear(box, _Upright(start, level, 0.0), own):
            return None
        self._taken.add((box, way))
        return way

    def drop(self, box: int, level: float, exit_: Point) -> bool:
        """Takes the stretch from a boundary event down to `level`, when it is free."""
        return self._clear(box, _Upright(self._y[box] + exit_.y, level, exit_.x), None)

    def _clear(self, box: int, new: _Upright, own: int | None) -> bool:
        column = self._layers.rank[box]
        others = (vertex for vertex in self._layers.columns[column] if vertex not in (box, own))
        if any(self._blocks(vertex, new) for vertex in others):
            return False
        taken = self._uprights.setdefault(column, [])
        if any(other.clashes(new) or new.clashes(other) for other in taken):
            return False
        taken.append(new if own is None else new._replace(level_after=False))
        return True

    def _blocks(self, vertex: int, new: _Upright) -> bool:
        """Whether a box stands in the way, or a passing line would lie on the level stretch that follows."""
        at = self._y[vertex]
        if vertex >= self._layers.count:
            return abs(at - new.end) < _CLEAR
        box = self._layers.boxes[vertex]
        return at - box.up < new.high + _CLEAR and at + box.down > new.low - _CLEAR
