"""A theme as pens, brushes and fonts, made once and shared by everything on the canvas."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, cached_property
from typing import Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPen, QPixmap, QTransform

from itsm_fit.drawing.shapes import BOLD, FLOW_LINE, FONT_FAMILIES, LINE
from itsm_fit.drawing.theme import FitColour, Theme, ground_of, line_of, mix, worn
from itsm_fit.model.process import ElementColours
from itsm_fit.scoring.figures import Outcome

NO_PEN: Final = QPen(Qt.PenStyle.NoPen)
NO_BRUSH: Final = QBrush(Qt.BrushStyle.NoBrush)
"""Made once: turning the style into a brush takes Qt for Python 4 µs a call."""
_THINNEST: Final = 0.7
"""Screen pixels."""
_HATCH_PIXELS: Final = 12
"""Edge of the tile that repeats; its diagonals are half of it apart."""
_GROUND_ALPHA: Final = 180


class Inks:
    """Pens, brushes and colours of one theme at one scale, in screen pixels a diagram unit.

    Qt fades lines thinner than a pixel; far out they are drawn wider than they are, so that the drawing stays legible.
    """

    def __init__(self, theme: Theme, scale: float = 1.0) -> None:
        self.theme = theme
        self.scale = scale
        self._thinnest = _THINNEST / scale
        self._worn: dict[ElementColours, WornInks] = {}
        self._grounded: dict[ElementColours, WornInks] = {}

    @cached_property
    def fits(self) -> Mapping[Outcome, FitInks]:
        """The inks of each verdict."""
        return {outcome: FitInks(self.theme.fit(outcome), self.scale) for outcome in Outcome}

    def worn(self, colours: ElementColours) -> WornInks:
        """The inks of an element with colours of its own."""
        found = self._worn.get(colours)
        if found is None:
            found = self._worn[colours] = WornInks(colours, self.theme, self.scale)
        return found

    def grounded(self, colours: ElementColours) -> WornInks:
        """The inks of a pool or lane with colours of its own, upon which others are drawn."""
        if not colours.fill:
            return self.worn(colours)
        found = self._grounded.get(colours)
        if found is None:
            found = self._grounded[colours] = self.worn(ground_of(colours, self.theme))
        return found

    def _pen(self, colour: str, width: float, *dashes: float) -> QPen:
        return pen(colour, max(width, self._thinnest), *dashes)

    @cached_property
    def line(self) -> QPen:
        return self._pen(self.theme.line, LINE)

    @cached_property
    def bold(self) -> QPen:
        return self._pen(self.theme.line, BOLD)

    @cached_property
    def dashed(self) -> QPen:
        return self._pen(self.theme.line, LINE, 4, 3)

    @cached_property
    def dotted(self) -> QPen:
        return self._pen(self.theme.line, LINE, 1, 3)

    @cached_property
    def grouped(self) -> QPen:
        return self._pen(self.theme.muted, LINE, 8, 4, 1, 4)

    @cached_property
    def flow(self) -> QPen:
        return self._pen(self.theme.line, FLOW_LINE)

    @cached_property
    def far_flow(self) -> QPen:
        """Flows from far away, where they would outweigh the shapes."""
        return self._pen(mix(self.theme.line, self.theme.surface, 0.55), FLOW_LINE)

    @cached_property
    def message(self) -> QPen:
        return self._pen(self.theme.line, FLOW_LINE, 4.7, 2.7)

    @cached_property
    def association(self) -> QPen:
        return self._pen(self.theme.line, FLOW_LINE, 0.7, 2.6)

    @cached_property
    def ink(self) -> QColor:
        return QColor(self.theme.ink)

    @cached_property
    def muted(self) -> QColor:
        return QColor(self.theme.muted)

    @cached_property
    def strokes(self) -> QColor:
        return QColor(self.theme.line)

    @cached_property
    def surface(self) -> QBrush:
        return QBrush(QColor(self.theme.surface))

    @cached_property
    def canvas(self) -> QBrush:
        return QBrush(QColor(self.theme.canvas))

    def ground(self, *, framed: bool) -> QColor:
        """What labels stand on, inside a pool or outside: it lets lines show through faintly."""
        return self._grounds[framed]

    @cached_property
    def _grounds(self) -> tuple[QColor, QColor]:
        grounds = QColor(self.theme.canvas), QColor(self.theme.surface)
        for ground in grounds:
            ground.setAlpha(_GROUND_ALPHA)
        return grounds

    @cached_property
    def header(self) -> QBrush:
        return QBrush(QColor(self.theme.lane_header))

    @cached_property
    def filled(self) -> QBrush:
        return QBrush(self.strokes)

    @cached_property
    def accent(self) -> QColor:
        return QColor(self.theme.accent)

    @cached_property
    def trouble(self) -> QColor:
        return QColor(self.theme.error)


class WornInks:
    """How an element with colours of its own is painted at one scale."""

    def __init__(self, colours: ElementColours, theme: Theme, scale: float) -> None:
        wear, thinnest = worn(colours, theme), _THINNEST / scale
        self.fill, self.ink = QBrush(QColor(wear.fill)), QColor(wear.ink)
        self.header = QBrush(QColor(colours.fill or theme.lane_header))
        self.line, self.bold = pen(wear.line, max(LINE, thinnest)), pen(wear.line, max(BOLD, thinnest))
        self.strokes = QColor(line_of(colours, theme))
        self.filled = QBrush(self.strokes)

    def like(self, plain: QPen) -> QPen:
        """A pen of a line, of an outline that is not filled, in this colour."""
        made = QPen(plain)
        made.setColor(self.strokes)
        return made


class FitInks:
    """How one verdict is painted at one scale."""

    def __init__(self, colour: FitColour, scale: float) -> None:
        self._colour, self._scale = colour, scale
        self.badge, self.on_badge = QColor(colour.badge), QColor(colour.on_badge)
        self.ink = QColor(colour.ink)
        self.edge = QColor(colour.edge)
        self.fill = QBrush(QColor(colour.fill))
        self.strong = QBrush(self.edge)
        thinnest = _THINNEST / scale
        self.line, self.bold = pen(colour.edge, max(LINE + 0.5, thinnest)), pen(colour.edge, max(BOLD + 0.5, thinnest))

    @cached_property
    def hatched(self) -> QBrush:
        """The fill with its hatch; the lines keep their distance on the screen at every scale."""
        brush = QBrush(_hatch(self._colour.fill, self._colour.hatch))
        brush.setTransform(QTransform.fromScale(1 / self._scale, 1 / self._scale))
        return brush

    @cached_property
    def hatched_back(self) -> QBrush:
        """The same hatch leaning the other way."""
        brush = QBrush(self.hatched)
        brush.setTransform(QTransform.fromScale(-1 / self._scale, 1 / self._scale))
        return brush


def pen(colour: str | QColor, width: float, *dashes: float) -> QPen:
    """A round pen; `dashes` are lengths of line and gap in turn, in widths of the line."""
    made = QPen(QColor(colour), width)
    made.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    made.setCapStyle(Qt.PenCapStyle.RoundCap)
    if dashes:
        made.setCapStyle(Qt.PenCapStyle.FlatCap)
        made.setDashPattern(list(dashes))
    return made


@cache
def _hatch(fill: str, hatch: str) -> QPixmap:
    tile = QPixmap(_HATCH_PIXELS, _HATCH_PIXELS)
    tile.fill(QColor(fill))
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(hatch), 2.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.SquareCap))
    for start in range(-_HATCH_PIXELS, 2 * _HATCH_PIXELS, _HATCH_PIXELS // 2):
        painter.drawLine(QPointF(start, _HATCH_PIXELS), QPointF(start + _HATCH_PIXELS, 0))
    painter.end()
    return tile


@cache
def font(size: float, *, bold: bool = False) -> QFont:
    """The drawing's face at `size` diagram units, unhinted so that it scales with the drawing."""
    made = QFont()
    made.setFamilies(list(FONT_FAMILIES))
    made.setPixelSize(round(size))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return made
