"""A figure on the colour of its low end."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter

from itsm_fit.drawing.theme import Theme, ink_on, shade
from ui.widgets.cells import ThemedCell

_STRIP_HEIGHT = 5
_STEPS = 250
"""Colours of the scale that are told apart."""


def heat_colours(share: float, theme: Theme) -> tuple[QColor, QColor]:
    """The ground for a share, 0 to 1, and the ink that reads on it."""
    return _colours(round(share * _STEPS), theme)


@cache
def _colours(step: int, theme: Theme) -> tuple[QColor, QColor]:
    ground = shade(step / _STEPS, theme)
    return QColor(ground), QColor(ink_on(ground))


class HeatCell(ThemedCell):
    """The text on the colour of the low end; below it how far open answers could lift it."""

    def paint_figure(self, painter: QPainter, place: QRect, figure: object, text: str) -> None:
        if not isinstance(figure, tuple):
            self.write(painter, place, text, self.theme.muted)
            return
        low, high = figure
        ground, ink = heat_colours(low, self.theme)
        cell = QRectF(place.adjusted(-6, 2, 6, -2))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(cell, 3, 3)
        if high - low > 1e-9:
            painter.setBrush(QBrush(ink, Qt.BrushStyle.BDiagPattern))
            left = cell.x() + low * cell.width()
            painter.drawRect(QRectF(left, cell.bottom() - _STRIP_HEIGHT, (high - low) * cell.width(), _STRIP_HEIGHT))
        painter.setPen(ink)
        painter.drawText(cell.adjusted(0, 0, 0, -3), Qt.AlignmentFlag.AlignCenter, text)
