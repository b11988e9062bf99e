"""Charts of a report as SVG drawings that stand by themselves, for pages that people print or open in a browser.

What a colour says a pattern, a width or a text says too: a bar that is hatched is not proven, the second measure is
drawn thinner than the first, and each bar reads its figure.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import NamedTuple
from zlib import crc32

from itsm_fit.drawing.shapes import FONT_FAMILIES
from itsm_fit.drawing.svg.markup import number, plain, polyline, rectangle, tag, text
from itsm_fit.drawing.text import WrappedText, measure, shorten
from itsm_fit.drawing.theme import LIGHT, Theme
from itsm_fit.model.process import Bounds, Point
from itsm_fit.report.content import BarChart, BarGroup, ChartPoint, ChartSeries, Fill, PointChart, Value, bare
from itsm_fit.report.fills import fill_colours
from itsm_fit.report.said import number_look, said
from itsm_fit.report.styles import PERCENT_FORMAT, Style
from itsm_fit.scoring.figures import Interval
from itsm_fit.scoring.wording import NOTHING, interval, percent
from itsm_fit.writing import clauses, exact, titled

WIDTH = 720.0
"""Of a chart, in the units of its drawing."""
_SIZE = 11.0
"""Of all print, in units."""
_WIDE_FONT = 1.15
"""Room for fonts that run wider than what print is measured by: DejaVu Sans 1.1 times."""
_GAP = 8.0
_BAR, _LONE_BAR, _BETWEEN_BARS, _BETWEEN_GROUPS = 13.0, 18.0, 1.0, 9.0
_THIN = 0.6
"""How thick the bar of another measure is, in shares of the first."""
_LINE, _TILE, _SWATCH = 18.0, 6.0, 26.0
_MOST_OF_LABELS = 0.3
"""Of the width."""
_TICKS = 5
_LEAST = 1e-9
"""Values below this read as 0."""
_POINTS_HEIGHT = 380.0
_RADIUS = 4.5
_OTHER = frozenset({Fill.OTHER, Fill.OTHER_HATCHED})
_HATCHED = frozenset({Fill.STRONG_HATCHED, Fill.OTHER_HATCHED})


class ChartAxis(NamedTuple):
    """An axis from 0 to `end`, with a line each `step`, over `length` units from `start` on."""

    end: float
    step: float
    start: float
    length: float

    @property
    def ticks(self) -> list[float]:
        return [self.step * at for at in range(round(self.end / self.step) + 1)]

    def at(self, value: float) -> float:
        """Where a value lies; what is beyond an end lies at it."""
        return self.start + self.length * min(max(value / self.end, 0.0), 1.0)


def svg_of(chart: BarChart | PointChart, theme: Theme = LIGHT, width: float = WIDTH) -> str:
    """A chart as an SVG drawing, `width` units wide and as high as it needs, with real text."""
    return _Bars(chart, theme, width).svg() if isinstance(chart, BarChart) else _Points(chart, theme, width).svg()


def axis_for(most: float, start: float, length: float, *, shares: bool) -> ChartAxis:
    """The axis for values from 0 to `most`: whole fifths of 1 for shares, else steps of 1, 2 or 5 times ten."""
    if shares:
        return ChartAxis(1.0, 1 / _TICKS, start, length)
    if most < _LEAST:
        return ChartAxis(1.0, 1.0, start, length)
    rough = most / _TICKS
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(power * by for by in (1, 2, 5, 10) if power * by >= rough * (1 - 1e-9))
    return ChartAxis(step * math.ceil(most / step - 1e-9), step, start, length)


def _figure(value: Value) -> float | None:
    """A value as a number that can be drawn, from 0 up."""
    found = bare(value)
    return max(found, 0.0) if isinstance(found, int | float) and math.isfinite(found) else None


def _tick_said(value: float, style: Style) -> str:
    return percent(value) if number_look(style.number).per_cent else exact(value, 10)


def _wide(words: str) -> float:
    """The room that a line of print takes in any of the fonts it may be set in."""
    return measure(words, _SIZE * _WIDE_FONT)


def _print(said_: str, at: Point, colour: str, anchor: str = "start", *, bold: bool = False) -> str:
    return text(WrappedText((said_,), _SIZE), at, colour, anchor=anchor, weight="600" if bold else None)


class _Chart:
    """What both kinds of charts share."""

    def __init__(self, described: str, theme: Theme, width: float, told: Sequence[str]) -> None:
        self._theme, self._width = theme, width
        self._described = described
        self._mark = f"{crc32('|'.join((described, theme.name, *told)).encode(errors='surrogatepass')):08x}"
        """Tells the patterns of this chart from those of others on the same page."""

    def _drawing(self, height: float, *parts: str) -> str:
        size = {"width": self._width, "height": height}
        ground = rectangle(Bounds(0, 0, self._width, height), fill=self._theme.surface)
        return tag(
            "svg",
            tag("title", plain(self._described)),
            tag("desc", plain(self._told())),
            ground,
            *parts,
            xmlns="http://www.w3.org/2000/svg",
            role="img",
            viewBox=f"0 0 {number(self._width)} {number(height)}",
            font_family=", ".join(FONT_FAMILIES),
            **size,
        )

    def _told(self) -> str:
        """The figures in words, for who does not see them."""
        raise NotImplementedError

    def _rule(self, start: Point, end: Point) -> str:
        return tag("path", d=polyline([start, end]), stroke=self._theme.border, stroke_width=1, fill="none")


class _Bars(_Chart):
    def __init__(self, chart: BarChart, theme: Theme, width: float) -> None:
        self._chart = chart
        self._labels = [str(bare(group.label) or "") for group in chart.groups]
        super().__init__(chart.described, theme, width, self._labels)
        self._ends = [[_end_said(bar, chart) for bar in group.bars] for group in chart.groups]
        self._legend = list(self._placed_legend())
        widest = max(map(_wide, self._labels), default=0.0)
        self._labels_to = min(widest, width * _MOST_OF_LABELS)
        behind = max((_wide(end) for ends in self._ends for end in ends), default=0.0) + 2 * _GAP
        start = self._labels_to + _GAP
        sums = (sum(_figure(value) or 0.0 for value in bar) for group in chart.groups for bar in group.bars)
        self._axis = axis_for(max(sums, default=0.0), start, width - start - behind, shares=chart.shares)
        lone = all(len(group.bars) == 1 for group in chart.groups)
        self._bar = _LONE_BAR if lone else _BAR

    def svg(self) -> str:
        top = self._legend_height + _LINE
        bars: list[str] = []
        y = top + _BETWEEN_GROUPS / 2
        for label, group, ends in zip(self._labels, self._chart.groups, self._ends, strict=True):
            height = len(group.bars) * (self._bar + _BETWEEN_BARS)
            name = shorten(label, self._labels_to + 1, _SIZE * _WIDE_FONT)
            bars.append(_print(name, Point(self._labels_to, y + height / 2), self._theme.ink, "end"))
            bars += self._group(group, ends, y)
            y += height + _BETWEEN_GROUPS
        y -= _BETWEEN_GROUPS / 2
        return self._drawing(y + 4, self._patterns(), *self._drawn_legend(), *self._lines(top, y), *bars)

    def _told(self) -> str:
        names = [str(series.name) for series in self._chart.series]
        told = []
        for label, group in zip(self._labels, self._chart.groups, strict=True):
            figures = [
                f"{name} {said(value, self._chart.style)}"
                for bar in group.bars
                for name, value in zip(names, bar, strict=False)
                if _figure(value) is not None
            ]
            told.append(titled(label, ", ".join(figures) or NOTHING))
        return clauses(told)

    def _group(self, group: BarGroup, ends: Sequence[str], y: float) -> Iterator[str]:
        for at, (bar, end) in enumerate(zip(group.bars, ends, strict=True)):
            top = y + at * (self._bar + _BETWEEN_BARS)
            sum_ = 0.0
            for series, value in zip(self._chart.series, bar, strict=False):
                size = _figure(value)
                if size:
                    start, stop = self._axis.at(sum_), self._axis.at(sum_ + size)
                    sum_ += size
                    yield self._painted(series, start, stop - start, top, self._bar)
            where = Point(self._axis.at(sum_) + _GAP / 2, top + self._bar / 2)
            words, ground = WrappedText((end,), _SIZE), self._theme.surface
            yield text(words, where, self._theme.ink, anchor="start", halo=ground)

    def _painted(self, series: ChartSeries, x: float, width: float, y: float, height: float) -> str:
        """A bar, or what stands for one in the legend."""
        thick = height * (_THIN if series.fill in _OTHER else 1.0)
        colours = fill_colours(series.fill, self._theme)
        fill = f"url(#{self._pattern(series.fill)})" if colours.ground else colours.colour
        box = Bounds(x, y + (height - thick) / 2, width, thick)
        return rectangle(box, fill=fill, stroke=colours.colour, stroke_width=0.75)

    def _pattern(self, fill: Fill) -> str:
        return f"hatch-{fill.name.lower().replace('_', '-')}-{self._mark}"

    def _patterns(self) -> str:
        """Lines up for the first measure, down for the other."""
        made = []
        for fill in sorted(_HATCHED & {series.fill for series in self._chart.series}, key=lambda each: each.value):
            colours = fill_colours(fill, self._theme)
            size = {"width": _TILE, "height": _TILE}
            line = tag("path", d=f"M0 0V{number(_TILE)}", stroke=colours.colour, stroke_width=2.4)
            turn = "rotate(-45)" if fill in _OTHER else "rotate(45)"
            ground = tag("rect", **size, fill=colours.ground)
            made.append(
                tag(
                    "pattern",
                    ground,
                    line,
                    id=self._pattern(fill),
                    patternUnits="userSpaceOnUse",
                    patternTransform=turn,
                    **size,
                )
            )
        return tag("defs", *made)

    def _lines(self, top: float, bottom: float) -> Iterator[str]:
        """Lines through the whole chart, each with its value above."""
        for tick in self._axis.ticks:
            x = self._axis.at(tick)
            yield self._rule(Point(x, top), Point(x, bottom))
            yield _print(_tick_said(tick, self._chart.style), Point(x, top - _LINE / 2), self._theme.muted, "middle")

    @property
    def _legend_height(self) -> float:
        return max((at.y + _LINE / 2 for at in self._legend), default=0.0)

    def _placed_legend(self) -> Iterator[Point]:
        """Where each series stands in the legend, in as many lines as it needs."""
        x, y = 0.0, _LINE / 2
        for series in self._chart.series:
            wide = _SWATCH + _GAP / 2 + _wide(str(series.name)) + 2 * _GAP
            if x and x + wide > self._width:
                x, y = 0.0, y + _LINE
            yield Point(x, y)
            x += wide

    def _drawn_legend(self) -> Iterator[str]:
        for series, at in zip(self._chart.series, self._legend, strict=True):
            yield self._painted(series, at.x + 1, _SWATCH, at.y - _BAR / 2, _BAR)
            yield _print(str(series.name), Point(at.x + _SWATCH + _GAP / 2 + 1, at.y), self._theme.ink)


def _end_said(bar: Sequence[Value], chart: BarChart) -> str:
    """What stands behind a bar: from what is proven to what is possible for shares, else the whole; a dash for none."""
    figures = [(series, size) for series, value in zip(chart.series, bar, strict=False)
               if (size := _figure(value)) is not None]  # fmt: skip
    if not figures:
        return NOTHING
    whole = sum(size for _, size in figures)
    if chart.shares:
        proven = sum(size for series, size in figures if series.fill not in _HATCHED)
        return interval(Interval(proven, whole))
    return said(whole, chart.style)


class _Points(_Chart):
    def __init__(self, chart: PointChart, theme: Theme, width: float) -> None:
        self._chart = chart
        super().__init__(chart.described, theme, width, [point.label for point in chart.points])
        self._points = [(point, x, y) for point in chart.points
                        if (x := _figure(point.x)) is not None and (y := _figure(point.y)) is not None]  # fmt: skip
        most_x = max((x + (_figure(point.x_high) or 0.0) for point, x, _ in self._points), default=0.0)
        most_y = max((y + (_figure(point.y_high) or 0.0) for point, _, y in self._points), default=0.0)
        bottom, top = _POINTS_HEIGHT - 2 * _LINE - _GAP, 2 * _LINE
        self._up = axis_for(most_y, bottom, top - bottom, shares=chart.y_style.number == PERCENT_FORMAT)
        left = max(_wide(_tick_said(tick, chart.y_style)) for tick in self._up.ticks) + _GAP
        room = width - left - 3 * _GAP
        self._across = axis_for(most_x, left, room, shares=chart.x_style.number == PERCENT_FORMAT)

    def svg(self) -> str:
        self._at = [Point(self._across.at(x), self._up.at(y)) for _, x, y in self._points]
        self._taken = [Bounds(at.x - _RADIUS, at.y - _RADIUS, 2 * _RADIUS, 2 * _RADIUS) for at in self._at]
        drawn = [part for each, at in zip(self._points, self._at, strict=True) for part in self._point(*each, at)]
        return self._drawing(_POINTS_HEIGHT, *self._frame(), *drawn)

    def _told(self) -> str:
        chart = self._chart
        return clauses(
            titled(point.label, f"{chart.x} {said(point.x, chart.x_style)}, {chart.y} {said(point.y, chart.y_style)}")
            for point in chart.points
        )

    def _frame(self) -> Iterator[str]:
        muted, across, up = self._theme.muted, self._across, self._up
        for tick in across.ticks:
            x = across.at(tick)
            yield self._rule(Point(x, up.start), Point(x, up.start + up.length))
            yield _print(_tick_said(tick, self._chart.x_style), Point(x, up.start + _LINE / 2 + 2), muted, "middle")
        for tick in up.ticks:
            y = up.at(tick)
            yield self._rule(Point(across.start, y), Point(across.start + across.length, y))
            yield _print(_tick_said(tick, self._chart.y_style), Point(across.start - _GAP / 2, y), muted, "end")
        yield _print(self._chart.y, Point(0, _LINE / 2), self._theme.ink, bold=True)
        end = across.start + across.length
        yield _print(self._chart.x, Point(end, _POINTS_HEIGHT - _LINE / 2), self._theme.ink, "end", bold=True)

    def _point(self, point: ChartPoint, x: float, y: float, at: Point) -> Iterator[str]:
        colour = fill_colours(Fill.STRONG, self._theme).colour
        right = Point(self._across.at(x + (_figure(point.x_high) or 0.0)), at.y)
        above = Point(at.x, self._up.at(y + (_figure(point.y_high) or 0.0)))
        for end in (right, above):
            if end != at:
                yield tag("path", d=polyline([at, end]), stroke=colour, stroke_width=1.2, stroke_dasharray="3 3")
        yield tag("circle", cx=at.x, cy=at.y, r=_RADIUS, fill=colour, stroke=self._theme.surface, stroke_width=1)
        name = shorten(point.label, self._width / 3, _SIZE)
        box = self._place(name, at)
        self._taken.append(box)
        words, start = WrappedText((name,), _SIZE), Point(box.x, box.center.y)
        yield text(words, start, self._theme.ink, anchor="start", halo=self._theme.surface)

    def _place(self, name: str, at: Point) -> Bounds:
        """The first place beside a point where nothing stands yet, best one that no other point is nearer to."""
        wide = _wide(name)
        boxes = [
            Bounds(x, at.y + down - _SIZE / 2, wide, _SIZE)
            for down in (-_SIZE, _SIZE + 2, -2 * _SIZE - 2, 2 * _SIZE + 4)
            for x in (at.x + _RADIUS + 2, at.x - _RADIUS - 2 - wide)
            if 0 <= x <= self._width - wide
        ] or [Bounds(max(0.0, self._width - wide), at.y - 1.5 * _SIZE, wide, _SIZE)]
        free = [box for box in boxes if not any(_meet(box, other) for other in self._taken)]
        own = (box for box in free if all(_apart(box, at) <= _apart(box, other) for other in self._at))
        return next(own, (free or boxes)[0])


def _apart(box: Bounds, at: Point) -> float:
    return math.hypot(max(box.x - at.x, 0.0, at.x - box.right), max(box.y - at.y, 0.0, at.y - box.bottom))


def _meet(first: Bounds, second: Bounds) -> bool:
    return first.x < second.right and second.x < first.right and first.y < second.bottom and second.y < first.bottom
