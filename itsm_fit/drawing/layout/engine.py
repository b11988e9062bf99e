"""Layered placement with bands: columns, order, heights, then lines along tracks (after Sugiyama et al. 1981)."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from itsm_fit.drawing.geometry import NEAR, border_x, border_y, simplified
from itsm_fit.drawing.layout.channels import Stretch, tracks_of
from itsm_fit.drawing.layout.graph import Box, Link, Placed
from itsm_fit.drawing.layout.heights import heights
from itsm_fit.drawing.layout.layers import Layers, layered
from itsm_fit.drawing.layout.order import arranged
from itsm_fit.drawing.layout.ports import Ports
from itsm_fit.language import tr
from itsm_fit.model.process import Point
from itsm_fit.progress import Progress, silent

_CHANNEL, _EDGE = 50.0, 10.0
"""Least width between two columns, and outside the first and last."""
_BEFORE, _TRACK, _AFTER = 16.0, 12.0, 26.0
"""From a column to the first track, from track to track, from the last track to the next column (room for a head)."""
_CORRIDOR = 10.0
_LOOP_WIDTH, _LOOP_HEIGHT = 24.0, 16.0
"""Of a line from a box to itself."""


def place(
    boxes: Sequence[Box], links: Sequence[Link], roots: Sequence[int], bands: int, progress: Progress = silent
) -> Placed:
    """Places boxes, at least one, from left to right along their links, each in its band; `roots` come first.

    The drawing starts at (0, 0). Boxes of a column do not overlap, bands neither; lines are orthogonal and run
    through no box.
    """
    layers = layered(boxes, links, roots)
    progress(tr("Ordering steps"), 0.2)
    arranged(layers, _walk_order(layers, roots))
    progress(tr("Placing steps"), 0.4)
    y, _ = heights(layers, bands, {})
    progress(tr("Placing steps"), 0.6)
    y, lines = heights(layers, bands, Ports(layers, y).docks())
    progress(tr("Drawing flows"), 0.8)
    lines, corridors = _corridors(layers, lines)
    drawing = _Drawing(layers, y, Ports(layers, y), corridors)
    return Placed(
        [Point(drawing.center_x[layers.rank[box]], y[box]) for box in range(len(boxes))],
        [drawing.route(index) for index in range(len(links))],
        lines,
        drawing.width,
    )


def _walk_order(layers: Layers, roots: Sequence[int]) -> list[float]:
    """Numbers boxes along a walk that takes the weightiest links first and boundary events last."""
    links = layers.links
    following: list[list[int]] = [[] for _ in range(layers.count)]
    for index in sorted(range(len(links)), key=lambda at: (links[at].exit is not None, -links[at].weight, at)):
        if index not in layers.backward and index not in layers.loops:
            following[links[index].source].append(links[index].target)
    number: dict[int, float] = {}
    waiting = list(reversed([*roots, *sorted(range(layers.count), key=lambda box: (layers.rank[box], box))]))
    while waiting:
        box = waiting.pop()
        if box not in number:
            number[box] = float(len(number))
            waiting.extend(reversed(following[box]))
    return [number[box] for box in range(layers.count)]


def _corridors(layers: Layers, bands: list[tuple[float, float]]) -> tuple[list[tuple[float, float]], dict[int, float]]:
    """A height below everything for each express link, with the last band made deep enough."""
    top, bottom = bands[-1]
    found = {index: bottom + _CORRIDOR * number for number, index in enumerate(sorted(layers.express))}
    return [*bands[:-1], (top, bottom + _CORRIDOR * len(found))], found


class _Drawing:
    """Tracks, columns' places, and from them the points of every line."""

    def __init__(self, layers: Layers, y: Sequence[float], ports: Ports, corridors: dict[int, float]) -> None:
        self._layers, self._boxes, self._links, self._y = layers, layers.boxes, layers.links, y
        self._ports, self._corridors = ports, corridors
        self._channels: list[list[Stretch]] = [[] for _ in range(len(layers.columns) + 1)]
        self._legs = [self._cut(index) for index in range(len(self._links))]
        self._track: list[list[int]] = tracks_of(self._channels)
        self.center_x, self._channel_x, self.width = self._columns()

    def route(self, index: int) -> tuple[Point, ...]:
        """The points of a link, border to border."""
        link = self._links[index]
        if index in self._layers.loops:
            return self._loop(link.source)
        points = self._beginning(index)
        for channel, number in self._legs[index]:
            stretch = self._channels[channel][number]
            x = self._channel_x[channel] + _TRACK * self._track[channel][number]
            points += [Point(x, stretch.start), Point(x, stretch.end)]
        return simplified([*points, *self._ending(index)])

    def _cut(self, index: int) -> list[tuple[int, int]]:
        """The upright stretches of a link, in its direction, as (channel, number); registers them."""
        legs = []
        for channel, stretch in self._stretches(index):
            if abs(stretch.start - stretch.end) > NEAR:
                legs.append((channel, len(self._channels[channel])))
                self._channels[channel].append(stretch)
        return legs

    def _stretches(self, index: int) -> list[tuple[int, Stretch]]:
        layers, link, chain = self._layers, self._links[index], self._layers.chains[index]
        if index in layers.loops:
            return []
        leave, enter = self._ports.leave[index], self._ports.enter[index]
        first, last = layers.rank[link.source] + 1, layers.rank[link.target]
        if index in layers.express:
            level, onward = self._corridors[index], first <= last
            return [
                (first, Stretch(index, leave, "left", level, "right" if onward else "left")),
                (last, Stretch(index, level, "left" if onward else "right", enter, "right")),
            ]
        if index in layers.backward:
            levels = [self._y[vertex] for vertex in reversed(chain)]
            hops = [
                (layers.rank[chain[-1]] - at, Stretch(index, right, "right", left, "left"))
                for at, (right, left) in enumerate(pairwise(levels))
            ]
            turn_out = (first, Stretch(index, leave, "left", levels[0], "left"))
            turn_in = (last, Stretch(index, levels[-1], "right", enter, "right"))
            return [turn_out, *hops, turn_in]
        levels = [leave, *(self._y[vertex] for vertex in chain[1:-1]), enter]
        return [
            (first + at, Stretch(index, left, "left", right, "right"))
            for at, (left, right) in enumerate(pairwise(levels))
        ]

    def _columns(self) -> tuple[list[float], list[float], float]:
        """The centre of each column, the first track of each channel, and the width of it all."""
        centers, starts, x = [], [], 0.0
        labels = self._label_room()
        for channel in range(len(self._channels)):
            outer = channel in (0, len(self._layers.columns))
            starts.append(x + _BEFORE)
            x += max(self._channel_width(channel, labels.get(channel, 0.0)), _EDGE if outer else _CHANNEL)
            if channel < len(self._layers.columns):
                reach = [self._boxes[v] for v in self._layers.columns[channel] if v < self._layers.count]
                centers.append(x + max((box.left for box in reach), default=0.0))
                x = centers[-1] + max((box.right for box in reach), default=0.0)
        return centers, starts, x

    def _channel_width(self, channel: int, label: float) -> float:
        used = self._track[channel]
        if not used:
            return label + 2 * _EDGE if label else 0.0
        return _BEFORE + _TRACK * max(used) + max(_AFTER, label + _BEFORE)

    def _label_room(self) -> dict[int, float]:
        """The widest label that has to stand in each channel."""
        room: dict[int, float] = {}
        for index, link in enumerate(self._links):
            if index not in self._layers.backward and index not in self._layers.loops:
                channel = self._layers.rank[link.source] + 1
                room[channel] = max(room.get(channel, 0.0), link.label)
        return room

    def _beginning(self, index: int) -> list[Point]:
        link = self._links[index]
        box, x, y = self._boxes[link.source], self.center_x[self._layers.rank[link.source]], self._y[link.source]
        leave = self._ports.leave[index]
        if link.exit is not None:
            return [Point(x + link.exit.x, y + link.exit.y), Point(x + link.exit.x, leave)]
        if index in self._ports.out:
            return [Point(x, y + self._half(box, self._ports.out[index])), Point(x, leave)]
        return [Point(border_x(box.at(Point(x, y)), box.outline, leave, right=True), leave)]

    def _ending(self, index: int) -> list[Point]:
        link = self._links[index]
        box, x, y = self._boxes[link.target], self.center_x[self._layers.rank[link.target]], self._y[link.target]
        enter = self._ports.enter[index]
        if index in self._ports.into:
            return [Point(x, enter), Point(x, y + self._half(box, self._ports.into[index]))]
        return [Point(border_x(box.at(Point(x, y)), box.outline, enter, right=False), enter)]

    def _half(self, box: Box, way: str) -> float:
        return box.shape.height / 2 * (-1 if way == "up" else 1)

    def _loop(self, vertex: int) -> tuple[Point, ...]:
        """Out of the top of a box and back into it."""
        box, x, y = self._boxes[vertex], self.center_x[self._layers.rank[vertex]], self._y[vertex]
        half = _LOOP_WIDTH / 2 if box.outline == "rectangle" else box.shape.width / 5
        shape = box.at(Point(x, y))
        top = y - box.shape.height / 2 - _LOOP_HEIGHT
        border = border_y(shape, box.outline, x + half, bottom=False)
        return Point(x + half, border), Point(x + half, top), Point(x - half, top), Point(x - half, border)
