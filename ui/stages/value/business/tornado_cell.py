"""Bars of money in table cells: what a tool gains, and how far one assumption moves that, on the scale of all rows."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from itsm_fit.drawing.theme import Theme
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
        worst, middle, best = (_at(figure, place, value) for value in (figure.worst, figure.middle, figure.best))
        paint_ends(painter, place, (worst, middle), (middle, best), self.theme)
        painter.setPen(QPen(QColor(self.theme.ink), 1))
        _line(painter, place, middle)
        if figure.least < 0 < figure.most:
            painter.setPen(QPen(QColor(self.theme.muted), 1, Qt.PenStyle.DashLine))
            _line(painter, place, _at(figure, place, 0.0))


@dataclass(frozen=True, slots=True)
class GainBar:
    """What is gained, from the worse to the better end; the cell stands for the range from `least` to `most`."""

    low: float
    high: float
    least: float
    most: float


class GainCell(ThemedCell):
    """Solid from nought to the worse end, hatched between both; at the right the amount, alone where it is narrow."""

    def paint_figure(self, painter: QPainter, place: QRect, figure: object, text: str) -> None:
        self.write(painter, place, text, self.theme.ink, right=True)
        letters = painter.fontMetrics().horizontalAdvance("-8 888 to 88 888") + _LEAST_WIDTH // 2
        track = place.adjusted(0, 0, -letters, 0)
        if not isinstance(figure, GainBar) or figure.most <= figure.least or track.width() < _LEAST_WIDTH:
            return
        nought, low, high = (_at(figure, track, value) for value in (0.0, figure.low, figure.high))
        sure = (nought, low) if figure.low > 0 else (high, nought) if figure.high < 0 else (nought, nought)
        paint_ends(painter, track, (low, high), sure, self.theme)
        painter.setPen(QPen(QColor(self.theme.muted), 1))
        _line(painter, track, nought)


def paint_ends(
    painter: QPainter, place: QRect, unsure: tuple[float, float], sure: tuple[float, float], theme: Theme
) -> None:
    """A bar in the middle of the height, hatched and solid between these places across."""
    top, accent = place.center().y() - _HEIGHT / 2 + 1, QColor(theme.accent)
    hatched, solid = (QRectF(start, top, end - start, _HEIGHT) for start, end in (unsure, sure))
    painter.fillRect(hatched, QColor(theme.accent_fill))
    painter.fillRect(hatched, QBrush(accent, Qt.BrushStyle.BDiagPattern))
    painter.fillRect(solid, accent)
    painter.setPen(QPen(accent, 1))
    painter.drawRect(hatched.adjusted(0, 0, 0, -1))


def _at(figure: TornadoBar | GainBar, place: QRect, value: float) -> float:
    return place.x() + (value - figure.least) / (figure.most - figure.least) * place.width()


def _line(painter: QPainter, place: QRect, x: float) -> None:
    """From edge to edge, so that the lines of all rows are one."""
    painter.drawLine(QPointF(x, place.top()), QPointF(x, place.bottom() + 1))
