"""How two versions differ, painted over the drawing of both: outlines, patterns, badges and what they mean."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from itsm_fit.differences import DifferenceKind
from itsm_fit.drawing.change_look import (
    CHANGE_BADGES,
    CHANGE_WORDS,
    OFFSET,
    PATTERN_SHARE,
    TILE,
    ChangeLook,
    change_badge_box,
    change_look,
)
from itsm_fit.drawing.geometry import Outline, grown, outline_of
from itsm_fit.drawing.shapes import CORNER, LABEL_SIZE
from itsm_fit.drawing.svg import markup
from itsm_fit.drawing.svg.edges import rounded
from itsm_fit.drawing.text import WrappedText, measure
from itsm_fit.drawing.theme import Theme
from itsm_fit.drawing.view import View
from itsm_fit.language import tr
from itsm_fit.model.edits.places import Waypoints
from itsm_fit.model.process import Bounds, Point
from itsm_fit.writing import titled

LEGEND_HEIGHT = 34.0
_SWATCH, _SIGN, _GAP = 30.0, 16.0, 24.0
_BEND = 6.0
_WIDE = 4.0
"""How much wider than an outline the band along a line is."""
_BAND_SHARE = 0.35


def change_patterns(theme: Theme) -> str:
    """The patterns that lie over what differs."""
    made = []
    for how in DifferenceKind:
        look = change_look(how, theme)
        if look.pattern:
            data = "".join(markup.polyline([Point(x, y), Point(to_x, to_y)]) for x, y, to_x, to_y in look.pattern)
            line = markup.tag("path", d=data, stroke=look.edge, stroke_width=1.2, stroke_opacity=PATTERN_SHARE)
            size = {"width": TILE, "height": TILE}
            made.append(markup.tag("pattern", line, id=_pattern_id(how), patternUnits="userSpaceOnUse", **size))
    return markup.tag("defs", *made)


def change_layer(view: View, changes: Mapping[str, DifferenceKind], theme: Theme) -> Iterator[str]:
    """Everything over the drawing: first what marks shapes and lines, then the badges, which nothing covers."""
    badges: list[str] = []
    for item, place, outline in _places(view):
        how = changes.get(item)
        if how is None:
            continue
        look = change_look(how, theme)
        over = _shape(place, outline, how, look) if isinstance(place, Bounds) else _line(place, look)
        yield markup.group(CHANGE_WORDS[how], over, data_change=how.value, data_element=item)
        badges.append(markup.symbol(CHANGE_BADGES[how], change_badge_box(place), look.edge, look.on_edge))
    yield from badges


def _places(view: View) -> Iterator[tuple[str, Bounds | Waypoints, Outline | None]]:
    """What is drawn with its place, and its form where a pattern may lie over it: frames show what they hold."""
    yield from ((pool.id, bounds, None) for pool, bounds in view.pools)
    yield from ((lane.id, bounds, None) for lane, bounds in view.lanes)
    yield from ((flow.id, points, None) for flow, points, _ in view.flows if len(points) > 1)
    yield from ((message.id, points, None) for message, points in view.message_flows if len(points) > 1)
    yield from ((line.id, points, None) for line, points in view.associations if len(points) > 1)
    yield from ((item.id, bounds, None) for item, bounds in view.artifacts)
    for node, bounds in view.nodes:
        yield node.id, bounds, None if node.id in view.frames else outline_of(node.kind)


def _pattern_id(how: DifferenceKind) -> str:
    return f"change-{how.value}"


def _shape(bounds: Bounds, outline: Outline | None, how: DifferenceKind, look: ChangeLook) -> str:
    fill = f"url(#{_pattern_id(how)})" if look.pattern and outline is not None else "none"
    box = grown(bounds, OFFSET)
    paint: dict[str, str | float | None] = {
        "fill": fill,
        "stroke": look.edge,
        "stroke_width": look.width,
        "stroke_dasharray": _dash(look),
    }
    if outline == "circle":
        size = {"rx": box.width / 2, "ry": box.height / 2}
        return markup.tag("ellipse", cx=box.center.x, cy=box.center.y, **size, **paint)
    if outline == "diamond":
        x, y = box.center.x, box.center.y
        corners = [Point(x, box.y), Point(box.right, y), Point(x, box.bottom), Point(box.x, y)]
        return markup.tag("path", d=markup.polyline(corners) + "Z", stroke_linejoin="round", **paint)
    return markup.rectangle(box, rx=CORNER if outline else 0.0, **paint)


def _line(points: Waypoints, look: ChangeLook) -> str:
    """A wide band along the line, through which the line shows; the dash is that of the outline."""
    return markup.tag(
        "path",
        d=rounded(points, _BEND),
        fill="none",
        stroke=look.edge,
        stroke_width=look.width + _WIDE,
        stroke_opacity=_BAND_SHARE,
        stroke_dasharray=_dash(look),
        stroke_linejoin="round",
    )


def _dash(look: ChangeLook) -> str | None:
    return " ".join(map(markup.number, look.dash)) or None


def change_legend(at: Point, changes: Mapping[str, DifferenceKind], theme: Theme) -> str:
    """What the colours, signs and patterns mean and how many there are of each, in one row."""
    drawn, x = [], at.x
    for how, words in _legend(changes).items():
        look = change_look(how, theme)
        drawn.append(_shape(Bounds(x, at.y, _SWATCH - 4, 18), "rectangle", how, look))
        badge = Bounds(x + _SWATCH + 4, at.y + 1, _SIGN, _SIGN)
        drawn.append(markup.symbol(CHANGE_BADGES[how], badge, look.edge, look.on_edge))
        text_at = Point(x + _SWATCH + _SIGN + 10, at.y + 9)
        drawn.append(markup.text(WrappedText((words,), LABEL_SIZE), text_at, theme.ink, anchor="start"))
        x += _width(words)
    return markup.group(tr("Legend"), *drawn)


def change_legend_width(changes: Mapping[str, DifferenceKind]) -> float:
    """How wide the legend is."""
    return sum(map(_width, _legend(changes).values()))


def _width(words: str) -> float:
    return _SWATCH + _SIGN + 10 + measure(words, LABEL_SIZE) + _GAP


def _legend(changes: Mapping[str, DifferenceKind]) -> dict[DifferenceKind, str]:
    numbers = Counter(changes.values())
    return {how: titled(words, numbers[how]) for how, words in CHANGE_WORDS.items()}
