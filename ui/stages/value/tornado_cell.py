"""A bar of a tornado in a table cell: how far one assumption moves a figure, on the scale of all of them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from ui.widgets.cells import ThemedCell

_HEIGHT = 14.0
_LEAST_WIDTH = 40


@dataclass(frozen=True, slots=True)
class TornadoBar:
    """From the worst to the best that an assumption makes of a figure, which is `middle` without it.

    The cell stands for the range from `least` to `most`.
    """

    worst: float
    best: float
    middle: float
    least: float
    most: float


class TornadoCell(ThemedCell):
    """Hatched where it is worse than the middle, solid where it is better; a dashed line stands at nought."""

    def paint_figure(self, painter: QPainter, place: QRect, figure: object, text: str) -> None:
        del text
        if not isinstance(figure, TornadoBar) or figure.most <= figure.least or place.width() < _LEAST_WIDTH:
            return
        top = place.center().y() - _HEIGHT / 2 + 1
        worst, middle, best = (_at(figure, place, value) for value in (figure.worst, figure.middle, figure.best))
        accent = QColor(self.theme.accent)
        worse, better = QRectF(worst, top, middle - worst, _HEIGHT), QRectF(middle, top, best - middle, _HEIGHT)
        painter.fillRect(worse, QColor(self.theme.accent_fill))
        painter.fillRect(worse, QBrush(accent, Qt.BrushStyle.BDiagPattern))
        painter.fillRect(better, accent)
        painter.setPen(QPen(accent, 1))
        painter.drawRect(QRectF(worst, top, best - worst, _HEIGHT - 1))
        painter.setPen(QPen(QColor(self.theme.ink), 1))
        _line(painter, place, middle)
        if figure.least < 0 < figure.most:
            painter.setPen(QPen(QColor(self.theme.muted), 1, Qt.PenStyle.DashLine))
            _line(painter, place, _at(figure, place, 0.0))


def _at(figure: TornadoBar, place: QRect, value: float) -> float:
    return place.x() + (value - figure.least) / (figure.most - figure.least) * place.width()


def _line(painter: QPainter, place: QRect, x: float) -> None:
    """From edge to edge, so that the lines of all rows are one."""
    painter.drawLine(QPointF(x, place.top()), QPointF(x, place.bottom() + 1))
