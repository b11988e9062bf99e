"""Pools, lanes, the legend and the ground they stand on as SVG."""

from __future__ import annotations

from itsm_fit.drawing.shapes import FONT_SIZE, HEADER, LABEL_SIZE, LINE
from itsm_fit.drawing.svg import markup
from itsm_fit.drawing.svg.nodes import hatch_id
from itsm_fit.drawing.symbols import BADGES
from itsm_fit.drawing.text import BOLD_WIDTH, WrappedText, fit, measure
from itsm_fit.drawing.theme import Theme, ground_of, worn
from itsm_fit.language import Phrase, tr
from itsm_fit.model.document import Pool
from itsm_fit.model.process import Bounds, Lane, Point
from itsm_fit.scoring.figures import Outcome
from itsm_fit.scoring.verdicts import CARRIED

LEGEND_HEIGHT = 34.0
_LEGEND_REST = Phrase("asks nothing of the tool")


def patterns(theme: Theme) -> str:
    """The hatching of what is still open."""
    colour = theme.open
    size = 8.0
    ground = markup.tag("rect", width=size, height=size, fill=colour.fill)
    stripe = markup.tag("rect", width=3.0, height=size, fill=colour.hatch)
    return markup.tag(
        "defs",
        markup.tag(
            "pattern",
            ground,
            stripe,
            id=hatch_id(Outcome.OPEN),
            width=size,
            height=size,
            patternUnits="userSpaceOnUse",
            patternTransform="rotate(45)",
        ),
    )


def pool(item: Pool, bounds: Bounds, theme: Theme) -> str:
    """A pool with its name in a band, or in its middle when it is a closed box."""
    wear = worn(ground_of(item.colours, theme), theme)
    frame = _frame(bounds, wear.fill, wear.line)
    if item.process is None:
        wrapped = fit(item.name, (bounds.width - 20) / BOLD_WIDTH, bounds.height, FONT_SIZE + 1)
        inner = markup.text(wrapped, bounds.center, wear.ink, weight="600")
    else:
        inner = _header(item, bounds, theme, weight="600")
    return markup.group(tr("{item}, pool", item=item.name or item.id), frame, inner, id=item.id)


def lane(item: Lane, bounds: Bounds, theme: Theme) -> str:
    """A lane with its name in a band."""
    wear = worn(ground_of(item.colours, theme), theme)
    frame = _frame(bounds, wear.fill if ground_of(item.colours, theme).fill else "none", wear.line)
    header = _header(item, bounds, theme, weight=None)
    return markup.group(tr("{item}, lane", item=item.name or item.id), frame, header, id=item.id)


def _frame(bounds: Bounds, fill: str, line: str) -> str:
    return markup.rectangle(bounds, fill=fill, stroke=line, stroke_width=LINE)


def _header(item: Pool | Lane, bounds: Bounds, theme: Theme, *, weight: str | None) -> str:
    name, horizontal, wear = item.name, item.horizontal, worn(ground_of(item.colours, theme), theme)
    band = (
        Bounds(bounds.x, bounds.y, min(HEADER, bounds.width), bounds.height)
        if horizontal
        else Bounds(bounds.x, bounds.y, bounds.width, min(HEADER, bounds.height))
    )
    frame = _frame(band, wear.fill if ground_of(item.colours, theme).fill else theme.lane_header, wear.line)
    if not name.strip():
        return frame
    room = (max(band.width, band.height) - 8) / (BOLD_WIDTH if weight else 1.0)
    wrapped = fit(name, room, HEADER - 2, FONT_SIZE)
    return frame + markup.text(wrapped, band.center, wear.ink, weight=weight, turned=horizontal)


def legend(at: Point, theme: Theme) -> str:
    """What the fit colours and signs mean, in one row."""
    drawn, x = [], at.x
    for outcome, word in CARRIED.items():
        colour = theme.fit(outcome)
        fill = f"url(#{hatch_id(outcome)})" if outcome is Outcome.OPEN else colour.fill
        drawn.append(_swatch(Point(x, at.y), fill, colour.edge))
        drawn.append(markup.symbol(BADGES[outcome], Bounds(x + 18, at.y - 4, 14, 14), colour.badge, colour.on_badge))
        drawn.append(_word(word, Point(x + 38, at.y + 9), theme))
        x += 38 + measure(word, LABEL_SIZE) + 24
    drawn.append(_swatch(Point(x, at.y), theme.surface, theme.line))
    drawn.append(_word(str(_LEGEND_REST), Point(x + 34, at.y + 9), theme))
    return markup.group(tr("Legend"), *drawn)


def legend_width() -> float:
    """How wide the legend is."""
    return (
        sum(62 + measure(word, LABEL_SIZE) for word in CARRIED.values()) + 34 + measure(str(_LEGEND_REST), LABEL_SIZE)
    )


def _swatch(at: Point, fill: str, line: str) -> str:
    return markup.rectangle(Bounds(at.x, at.y, 26, 18), rx=4.0, fill=fill, stroke=line, stroke_width=LINE)


def _word(word: str, at: Point, theme: Theme) -> str:
    return markup.text(WrappedText((word,), LABEL_SIZE), at, theme.ink, anchor="start")
