"""Stacked bars of costs in table cells: each part with a pattern of its own, never by colour alone."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from itsm_fit.drawing.theme import Theme, mix
from ui.widgets.cells import ThemedCell
from ui.widgets.language import Caption, tr
from ui.widgets.look import Look

_HEIGHT = 14.0
PARTS = (Caption("one-off"), Caption("running"), Caption("work on gaps"), Caption("switching"))


@dataclass(frozen=True, slots=True)
class CostStack:
    """Parts of a total on a track that ends at `most`; `known` is False while something is missing."""

    parts: tuple[float, ...]
    most: float
    known: bool


class StackCell(ThemedCell):
    """The parts side by side, the total at the right."""

    def paint_figure(self, painter: QPainter, place: QRect, figure: object, text: str) -> None:
        letters = painter.fontMetrics().horizontalAdvance(tr("? at least {amount}", amount="88 888 888 EUR"))
        known = isinstance(figure, CostStack) and figure.known
        self.write(painter, place, text, self.theme.ink if known else self.theme.muted, right=True)
        track = QRectF(place.adjusted(0, 0, -letters - 11, 0))
        if not isinstance(figure, CostStack) or figure.most <= 0 or track.width() < 24:
            return
        left, top = track.x(), track.center().y() - _HEIGHT / 2 + 1
        for at, part in enumerate(figure.parts):
            width = part / figure.most * track.width()
            paint_part(painter, QRectF(left, top, width, _HEIGHT), at, self.theme)
            left += width


def paint_part(painter: QPainter, place: QRectF, at: int, theme: Theme) -> None:
    """The part with this number: solid, pale, hatched, crossed."""
    if place.width() <= 0:
        return
    ground = (theme.accent, mix(theme.accent, theme.surface, 0.55), theme.accent_fill, theme.accent_fill)[at]
    painter.fillRect(place, QColor(ground))
    if at >= 2:
        pattern = Qt.BrushStyle.BDiagPattern if at == 2 else Qt.BrushStyle.DiagCrossPattern
        painter.fillRect(place, QBrush(QColor(theme.accent), pattern))
    painter.fillRect(QRectF(place.right() - 1, place.y(), 1, place.height()), QColor(theme.surface))


class StackLegend(QWidget):
    """What the parts of the bars are."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        look.changed.connect(self.update)
        self.setToolTip(", ".join(map(str, PARTS)))

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(sum(metrics.horizontalAdvance(str(part)) + 38 for part in PARTS), metrics.height() + 6)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        metrics, theme = self.fontMetrics(), self._look.theme
        left = 0
        for at, part in enumerate(map(str, PARTS)):
            paint_part(painter, QRectF(left, (self.height() - 10) / 2, 16, 10), at, theme)
            painter.setPen(QColor(theme.muted))
            width = metrics.horizontalAdvance(part)
            painter.drawText(QRect(left + 21, 0, width + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, part)
            left += width + 38
