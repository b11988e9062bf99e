"""What really happened, on a drawing: how wide flows are, what stands at them, and arcs for ways that are not drawn."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise, product
from math import hypot
from typing import Final, NamedTuple

from itsm_fit.drawing.arcs import ArcEnds, arcs_between, cheapest
from itsm_fit.drawing.cells import Cells
from itsm_fit.drawing.geometry import crosses, overlap, span
from itsm_fit.drawing.labels import label_box
from itsm_fit.drawing.shapes import Size
from itsm_fit.drawing.text import measure
from itsm_fit.drawing.theme import DARK, LIGHT, Theme
from itsm_fit.drawing.view import View
from itsm_fit.language import Phrase
from itsm_fit.model.edits.places import Waypoints
from itsm_fit.model.process import Bounds, Point
from itsm_fit.writing import clauses

FADED: Final = 0.35
"""Opacity of what nobody took."""
BAND: Final = 0.4
"""Opacity of the band along a flow."""
LIVED_SIZE, LINE_PITCH, PADDING = 10.0, 12.0, 5.0
"""Font size of what is written at flows and steps, from line to line, and the room beside it."""
LIVED_CORNER: Final = 4.0
ARC_DASH: Final = (7.0, 4.0)
ARC_WIDTHS: Final = (1.6, 4.0)
_HEAD: Final = 9.0
_BANDS: Final = (2.5, 13.0)
_LEEWAY: Final = 1.06
"""Fonts differ between programs."""
_ASIDE: Final = 5.0
_TOUCHED: Final = 0.15
"""The part of its cost that the least touch has: corners of shapes and ends of names are often empty."""
_ON_SHAPE, _ON_NAME, _ON_WORDS, _ON_OTHER = 20.0, 12.0, 8.0, 1.0
"""What words cost that lie on these, and on a line that they are not about."""
_OVER_TOP: Final = 5.0


class LivedLook(NamedTuple):
    """Colours: `way` of what went as drawn, `stray` of what did not, each with what it stands on and what is on it."""

    way: str
    way_fill: str
    way_ink: str
    stray: str
    stray_fill: str
    stray_ink: str


_LOOKS: Final = {
    LIGHT.name: LivedLook("#00806B", "#E0F2EE", "#00463A", "#A3155F", "#FBE4EF", "#6E0A3E"),
    DARK.name: LivedLook("#33B39B", "#12362F", "#C8F2E8", "#F07AB4", "#47142E", "#FFDCEC"),
}


def lived_look(theme: Theme) -> LivedLook:
    """How it looks in a theme."""
    return _LOOKS[theme.name]


LEGEND: Final[Mapping[str, Phrase]] = {
    "band": Phrase("share of the way · cases that took it"),
    "step": Phrase("visits a case · worked / waited (median)"),
    "arc": Phrase("not drawn: cases · share of all"),
    "faded": Phrase("nobody took it"),
}
"""What each sign means."""


@dataclass(frozen=True, slots=True)
class LivedMark:
    """What happened at a flow or a step; `share` of all cases have it, none of them at 0, None where nobody can tell.

    `words` stand there, `stray` below in the colour of what is not as drawn; `told` is all of it for those who hear it.
    """

    share: float | None = None
    words: str = ""
    stray: str = ""
    told: str = ""


@dataclass(frozen=True, slots=True)
class LivedJump:
    """A way that is not drawn, by the ids of what it joins on the drawing; None where cases begin or stop.

    `number` is its own in the log, `over` what it passes over.
    """

    number: int
    source: str | None
    target: str | None
    share: float
    words: str
    told: str
    over: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LivedLabel:
    """A few words in their place; `stray` ones are about what is not as drawn."""

    box: Bounds
    lines: tuple[str, ...]
    stray: bool = False


@dataclass(frozen=True, slots=True)
class LivedArc:
    """A jump in its place."""

    jump: LivedJump
    points: Waypoints
    label: LivedLabel


@dataclass(frozen=True)
class LivedPaint:
    """What is painted on one drawing: marks by the id of flow and step, and what has a place of its own."""

    marks: Mapping[str, LivedMark] = field(default_factory=dict)
    labels: tuple[LivedLabel, ...] = ()
    arcs: tuple[LivedArc, ...] = ()

    def fades(self, element: str) -> bool:
        """Whether nobody took it."""
        mark = self.marks.get(element)
        return mark is not None and mark.share == 0

    def arc(self, number: int) -> LivedArc | None:
        """The arc of the jump with this number, where it is drawn."""
        return next((arc for arc in self.arcs if arc.jump.number == number), None)

    def boxes(self) -> Iterator[Bounds]:
        """What the drawing has to make room for beside what it shows anyway."""
        yield from (label.box for label in self.labels)
        for arc in self.arcs:
            yield arc.label.box
            yield from (Bounds(point.x, point.y, 0, 0) for point in arc.points)

    @property
    def told(self) -> Mapping[str, str]:
        """All that is to be said of each element, its jumps included."""
        found = {own: mark.told for own, mark in self.marks.items() if mark.told}
        for arc in self.arcs:
            own = arc.jump.source or arc.jump.target
            if own is not None:
                found[own] = clauses(filter(None, (found.get(own), arc.jump.told)))
        return found


def band_width(share: float) -> float:
    """How wide the band of a flow is that this share of the cases takes."""
    thin, wide = _BANDS
    return thin + (wide - thin) * min(max(share, 0.0), 1.0)


def arc_width(share: float) -> float:
    """How wide the line of an arc is that this share of the cases takes."""
    thin, wide = ARC_WIDTHS
    return thin + (wide - thin) * min(max(share, 0.0), 1.0)


def arc_head(arc: LivedArc) -> tuple[Point, Point, Point]:
    """An open head where an arc comes to a step, a bar where it stops, both as three points."""
    before, tip = arc.points[-2:]
    far = hypot(tip.x - before.x, tip.y - before.y) or 1.0
    ux, uy = (before.x - tip.x) / far, (before.y - tip.y) / far
    back = _HEAD if arc.jump.target is not None else 0.0
    x, y = tip.x + ux * back, tip.y + uy * back
    half = _HEAD * 0.55
    return Point(x - uy * half, y + ux * half), tip, Point(x + uy * half, y - ux * half)


def lived_paint(view: View, marks: Mapping[str, LivedMark], jumps: Sequence[LivedJump]) -> LivedPaint:
    """Marks and jumps in their places on a drawing; jumps the most important ones first."""
    labels = [*_placed(view, marks)]
    nodes = {node.id: bounds for node, bounds in view.nodes}
    drawn = [each for each in jumps if (each.source or each.target) in nodes]
    ends = [ArcEnds(_found(each.source, nodes), _found(each.target, nodes), _room((each.words,))) for each in drawn]
    places = arcs_between(view, ends, [label.box for label in labels])
    arcs = (
        LivedArc(jump, place.points, LivedLabel(place.label, (jump.words,), stray=True))
        for jump, place in zip(drawn, places, strict=True)
    )
    return LivedPaint(marks, tuple(labels), tuple(arcs))


def _found(element: str | None, nodes: Mapping[str, Bounds]) -> Bounds | None:
    return nodes.get(element) if element is not None else None


def _room(lines: Sequence[str]) -> Size:
    wide = max((measure(line, LIVED_SIZE) for line in lines), default=0.0)
    return Size(wide * _LEEWAY + 2 * PADDING, (LINE_PITCH + 3) * len(lines))


# -------------------------------------------------------------------- where words stand
_Straight = tuple[Point, Point]
_Written = Cells[tuple[_Straight | None, float]]
"""For a stretch of line its ends; and what covering it costs."""


def _placed(view: View, marks: Mapping[str, LivedMark]) -> Iterable[LivedLabel]:
    taken = _taken(view)
    for node, bounds in view.nodes:
        mark = marks.get(node.id)
        if mark is not None:
            for label in _at_step(taken, bounds, mark):
                taken.add(label.box, (None, _ON_WORDS))
                yield label
    for flow, points, _ in view.flows:
        mark = marks.get(flow.id)
        if mark is not None and (mark.words or mark.stray) and len(points) > 1:
            for label in _at_flow(taken, points, mark):
                taken.add(label.box, (None, _ON_WORDS))
                yield label


def _taken(view: View) -> _Written:
    """What words at flows had better not cover, and how much each is worth."""
    taken: _Written = Cells()
    for node, bounds in view.nodes:
        if node.id not in view.frames:
            taken.add(bounds, (None, _ON_SHAPE))
        box = label_box(node)
        if box is not None:
            taken.add(box, (None, _ON_NAME))
    for flow, points, _ in view.flows:
        box = label_box(flow)
        if box is not None:
            taken.add(box, (None, _ON_NAME))
        for a, b in pairwise(points):
            taken.add(span(a, b), ((a, b), _ON_OTHER))
    return taken


def _at_step(taken: _Written, bounds: Bounds, mark: LivedMark) -> Iterable[LivedLabel]:
    """Under its foot what happened there, on its head that it was passed over; elsewhere where that is taken."""
    if mark.words:
        box = _clear(taken, bounds, _room((mark.words,)), bounds.bottom + 1.0)
        yield LivedLabel(box, (mark.words,))
    if mark.stray:
        size = _room((mark.stray,))
        yield LivedLabel(_clear(taken, bounds, size, bounds.y - size.height + _OVER_TOP), (mark.stray,), stray=True)


def _clear(taken: _Written, bounds: Bounds, size: Size, y: float) -> Bounds:
    """In the middle of a step, else to the left or right, else farther off."""
    middle = bounds.center.x - size.width / 2
    down = size.height + 2.0 if y > bounds.center.y else -size.height - 2.0
    across = middle, bounds.x - size.width * 0.35, bounds.right - size.width * 0.65
    beyond = bounds.y - size.height - 1.0 if down > 0 else bounds.bottom + 1.0
    places = [(Bounds(x, at, *size), 0.0) for at in (y, y + down, y + 2 * down, beyond) for x in across]
    return cheapest(places, lambda box: _covered(taken, box, (), bounds))


def _at_flow(taken: _Written, points: Waypoints, mark: LivedMark) -> Iterable[LivedLabel]:
    """On the flow or beside it, where the least is covered; what is not as drawn right under it."""
    lines = tuple(filter(None, (mark.words, mark.stray)))
    size = _room(lines)
    box = cheapest(_beside(points, size), lambda each: _covered(taken, each, points))
    if mark.words:
        yield LivedLabel(Bounds(box.x, box.y, size.width, _room((mark.words,)).height), (mark.words,))
    if mark.stray:
        height = _room((mark.stray,)).height
        yield LivedLabel(Bounds(box.x, box.bottom - height, size.width, height), (mark.stray,), stray=True)


def _beside(points: Waypoints, size: Size) -> Iterable[tuple[Bounds, float]]:
    """Places for the words of a flow, and what they cost by themselves: its first stretches tell best which it is."""
    for number, (a, b) in enumerate(pairwise(points)):
        level, far = abs(a.y - b.y) <= abs(a.x - b.x), abs(a.x - b.x) + abs(a.y - b.y)
        tight = 0.0 if far >= (size.width if level else size.height) + 12 else 4.0
        for share in (0.5, 0.3, 0.7):
            x, y = a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share
            on = Bounds(x - size.width / 2, y - size.height / 2, *size)
            yield on, tight + number * 0.5
            away = (size.height if level else size.width) / 2 + _ASIDE
            for side, farther in product((1, -1), (0.0, LINE_PITCH, 2 * LINE_PITCH)):
                off = (away + farther) * side
                dx, dy = (0.0, off) if level else (off, 0.0)
                yield Bounds(on.x + dx, on.y + dy, *size), 1.5 + number * 0.5 + farther / LINE_PITCH


def _covered(taken: _Written, box: Bounds, own: Waypoints, step: Bounds | None = None) -> float:
    """What words would cover there, their own line and step apart."""
    stretches = set(pairwise(own))
    total = 0.0
    for other, (line, worth) in taken.near(box):
        if line is not None:
            total += worth if line not in stretches and crosses(*line, box) else 0.0
        elif other is not step and overlap(other, box):
            total += worth * (_TOUCHED + _part_of(other, box))
    return total


def _part_of(one: Bounds, other: Bounds) -> float:
    """Which part of the smaller of two boxes the other one covers."""
    across = min(one.right, other.right) - max(one.x, other.x)
    down = min(one.bottom, other.bottom) - max(one.y, other.y)
    return across * down / min(one.width * one.height, other.width * other.height)
