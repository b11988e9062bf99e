"""What really happened, over and under the drawing: bands along flows, words, and arcs where no way is drawn."""

from __future__ import annotations

from collections.abc import Iterator

from itsm_fit.drawing.arcs import ARC_BEND
from itsm_fit.drawing.lived import (
    ARC_DASH,
    BAND,
    FADED,
    LEGEND,
    LINE_PITCH,
    LIVED_CORNER,
    LIVED_SIZE,
    LivedArc,
    LivedLabel,
    LivedPaint,
    arc_head,
    arc_width,
    band_width,
    lived_look,
)
from itsm_fit.drawing.shapes import LABEL_SIZE
from itsm_fit.drawing.svg import markup
from itsm_fit.drawing.svg.edges import rounded
from itsm_fit.drawing.text import WrappedText, measure
from itsm_fit.drawing.theme import Theme
from itsm_fit.drawing.view import View
from itsm_fit.language import tr
from itsm_fit.model.process import Bounds, Point

LEGEND_HEIGHT = 34.0
_BEND = 6.0
_SWATCH, _GAP = 34.0, 24.0
_LEEWAY = 1.1
"""Fonts differ between programs."""


def faded(drawn: str, element: str, lived: LivedPaint | None) -> str:
    """What is drawn of an element, paler where nobody took it."""
    return markup.tag("g", drawn, opacity=FADED) if lived is not None and lived.fades(element) else drawn


def bands(view: View, lived: LivedPaint, theme: Theme) -> Iterator[str]:
    """Under each flow that cases took a band, as wide as many did."""
    for flow, points, _ in view.flows:
        mark = lived.marks.get(flow.id)
        if mark is not None and mark.share and len(points) > 1:
            yield _path(rounded(points, _BEND), lived_look(theme).way, band_width(mark.share), opacity=BAND)


def words_and_arcs(lived: LivedPaint, theme: Theme) -> Iterator[str]:
    """What lies over the drawing."""
    yield from (_arc(each, theme) for each in lived.arcs)
    yield from (_label(each, theme) for each in (*lived.labels, *(arc.label for arc in lived.arcs)))


def _arc(each: LivedArc, theme: Theme) -> str:
    look, width = lived_look(theme), arc_width(each.jump.share)
    dash = " ".join(map(markup.number, ARC_DASH))
    line = _path(rounded(each.points, ARC_BEND), look.stray, width, dash=dash)
    head = _path(markup.polyline(arc_head(each)), look.stray, max(width, 2.0))
    return markup.group(each.jump.told, line, head, data_jump=each.jump.number)


def _path(data: str, colour: str, width: float, *, dash: str | None = None, opacity: float | None = None) -> str:
    return markup.tag(
        "path",
        d=data,
        fill="none",
        stroke=colour,
        stroke_width=width,
        stroke_opacity=opacity,
        stroke_dasharray=dash,
        stroke_linejoin="round",
    )


def _label(each: LivedLabel, theme: Theme) -> str:
    look, box = lived_look(theme), each.box
    edge, fill, ink = (
        (look.stray, look.stray_fill, look.stray_ink) if each.stray else (look.way, look.way_fill, look.way_ink)
    )
    ground = markup.rectangle(box, rx=LIVED_CORNER, fill=fill, stroke=edge, stroke_width=0.8)
    step = WrappedText(each.lines, LIVED_SIZE)
    return ground + markup.text(step, box.center, ink)


def legend(at: Point, theme: Theme) -> str:
    """What bands, words and arcs mean, in one row."""
    look, x = lived_look(theme), at.x
    drawn = []
    for sign, words in LEGEND.items():
        y = at.y + 9
        line = markup.polyline([Point(x, y), Point(x + _SWATCH - 8, y)])
        if sign == "band":
            drawn.append(_path(line, look.way, band_width(0.7), opacity=BAND))
            drawn.append(_path(line, theme.line, 1.5))
        elif sign == "arc":
            drawn.append(_path(line, look.stray, arc_width(0.2), dash=" ".join(map(markup.number, ARC_DASH))))
        elif sign == "faded":
            drawn.append(markup.tag("g", _path(line, theme.line, 1.5), opacity=FADED))
        else:
            box = Bounds(x, y - LINE_PITCH / 2 - 1, _SWATCH - 8, LINE_PITCH + 2)
            drawn.append(_label(LivedLabel(box, ("2 ×",)), theme))
        text = WrappedText((str(words),), LABEL_SIZE)
        drawn.append(markup.text(text, Point(x + _SWATCH, y), theme.ink, anchor="start"))
        x += _width(str(words))
    return markup.group(tr("Legend"), *drawn)


def legend_width() -> float:
    """How wide the legend is."""
    return sum(_width(str(words)) for words in LEGEND.values())


def _width(words: str) -> float:
    return _SWATCH + measure(words, LABEL_SIZE) * _LEEWAY + _GAP
