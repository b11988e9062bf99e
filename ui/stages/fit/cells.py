"""How the figures of the stage Fit are painted in table cells: ranks, ranges, who meets what. Never colour alone."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF

from itsm_fit.drawing.theme import Theme
from itsm_fit.scoring.figures import Outcome
from itsm_fit.scoring.verdicts import SIGN
from ui.stages.fit.heat_cell import heat_colours
from ui.widgets.cells import ThemedCell
from ui.widgets.language import tr
from ui.widgets.words import percent

_BAR = 8.0
_STACK = 18.0
_MARK = 4.5
_LEAST_READABLE = 0.03
_PALEST = 0.9
"""How far the last rank is from the shade of the first, 1 would be the ground itself."""
_LEAST_WORDS = 12
"""Pixels that a rank's number takes."""


@dataclass(frozen=True, slots=True)
class Ranks:
    """The share of draws in which a tool comes first, second, and so on."""

    shares: tuple[float, ...]


class RanksCell(ThemedCell):
    """A bar in as many parts as there are ranks, first at the left; a part that is wide enough tells its rank."""

    def paint_figure(self, painter: QPainter, place: QRect, figure: object, text: str) -> None:
        del text
        if not isinstance(figure, Ranks) or place.width() < 8:
            return
        bar = QRectF(place.x(), place.center().y() - _STACK / 2 + 1, place.width(), _STACK)
        left, last = bar.x(), max(len(figure.shares) - 1, 1)
        for at, share in enumerate(figure.shares):
            width = share * bar.width()
            part = QRectF(left, bar.y(), width, bar.height())
            ground, ink = heat_colours(1 - _PALEST * at / last, self.theme)
            painter.fillRect(part, ground)
            if share >= _LEAST_READABLE and at:
                painter.fillRect(QRectF(left, bar.y(), 1, bar.height()), QColor(self.theme.surface))
            if width >= _LEAST_WORDS:
                painter.setPen(ink)
                words = _fitting(painter, width, (f"{at + 1}: {percent(share)}", str(at + 1)))
                painter.drawText(part, Qt.AlignmentFlag.AlignCenter, words)
            left += width


def _fitting(painter: QPainter, width: float, choices: tuple[str, ...]) -> str:
    """The first of the texts that fits, else none."""
    metrics = painter.fontMetrics()
    return next((words for words in choices if metrics.horizontalAdvance(words) + 6 <= width), "")


@dataclass(frozen=True, slots=True)
class Range:
    """A range between 0 and 1, and where in it things stand now."""

    low: float
    high: float
    now: float


class RangeCell(ThemedCell):
    """The range as a bar on a track from 0 to 100 %, the present value as a pointed mark, and the numbers."""

    def paint_figure(self, painter: QPainter, place: QRect, figure: object, text: str) -> None:
        letters = painter.fontMetrics().horizontalAdvance("100.0–100.0 %") + 4
        self.write(painter, place, text, self.theme.ink, right=True)
        track = QRectF(place.adjusted(6, 0, -letters - 14, 0))
        if not isinstance(figure, Range) or track.width() < 24:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        bar = QRectF(track.x(), track.center().y() - _BAR / 2, track.width(), _BAR)
        painter.setBrush(QColor(self.theme.border))
        painter.drawRoundedRect(bar, 2, 2)
        painter.setBrush(QColor(self.theme.accent))
        width = max((figure.high - figure.low) * bar.width(), 2.0)
        painter.drawRoundedRect(QRectF(bar.x() + figure.low * bar.width(), bar.y(), width, _BAR), 2, 2)
        middle, top = bar.x() + figure.now * bar.width(), bar.y() - 3
        painter.setPen(QPen(QColor(self.theme.surface), 1))
        painter.setBrush(QColor(self.theme.ink))
        painter.drawPolygon(
            QPolygonF([QPointF(middle - _MARK, top), QPointF(middle + _MARK, top), QPointF(middle, bar.bottom() + 2)])
        )


@dataclass(frozen=True, slots=True)
class Swing:
    """From where to where something moves, on a track from `least` to `most`; below 0 another tool leads."""

    start: float
    end: float
    least: float
    most: float


class SwingCell(ThemedCell):
    """A bar from one value to another with a line at 0, hatched where it lies below."""

    def paint_figure(self, painter: QPainter, place: QRect, figure: object, text: str) -> None:
        letters = painter.fontMetrics().horizontalAdvance(tr("{low} to {high}", low="−100.0", high="−100.0")) + 4
        self.write(painter, place, text, self.theme.ink, right=True)
        track = QRectF(place.adjusted(0, 0, -letters - 11, 0))
        if not isinstance(figure, Swing) or track.width() < 24 or figure.most <= figure.least:
            return

        def x(value: float) -> float:
            return track.x() + (value - figure.least) / (figure.most - figure.least) * track.width()

        top = track.center().y() - _BAR / 2
        painter.setPen(Qt.PenStyle.NoPen)
        low, high = sorted((figure.start, figure.end))
        above, below = max(low, 0.0), min(high, 0.0)
        if high > above:
            painter.fillRect(QRectF(x(above), top, max(x(high) - x(above), 1.5), _BAR), QColor(self.theme.accent))
        if low < below:
            part = QRectF(x(low), top, max(x(below) - x(low), 1.5), _BAR)
            colour = self.theme.not_carried
            painter.fillRect(part, QColor(colour.fill))
            painter.fillRect(part, QBrush(QColor(colour.edge), Qt.BrushStyle.BDiagPattern))
        painter.setPen(QPen(QColor(self.theme.ink), 1))
        painter.drawLine(QPointF(x(0.0), top - 4), QPointF(x(0.0), top + _BAR + 4))


class ShareCell(ThemedCell):
    """A share as a bar on a track that ends at the column's largest; `figure` is that part of it, 0 to 1."""

    def paint_figure(self, painter: QPainter, place: QRect, figure: object, text: str) -> None:
        letters = painter.fontMetrics().horizontalAdvance("100.0 %") + 4
        self.write(painter, place, text, self.theme.ink, right=True)
        track = QRectF(place.adjusted(0, 0, -letters - 11, 0))
        if isinstance(figure, float) and figure > 0 and track.width() > 16:
            bar = QRectF(track.x(), track.center().y() - _BAR / 2, max(figure * track.width(), 1.5), _BAR)
            painter.fillRect(bar, QColor(self.theme.accent))


@dataclass(frozen=True, slots=True)
class Verdicts:
    """One verdict a tool, in ranking order."""

    outcomes: tuple[Outcome, ...]


class VerdictsCell(ThemedCell):
    """A small tile with its sign for each tool; where there is no room for all, the counts alone."""

    def paint_figure(self, painter: QPainter, place: QRect, figure: object, text: str) -> None:
        outcomes = figure.outcomes if isinstance(figure, Verdicts) else ()
        if not outcomes or place.width() < 15 * len(outcomes):
            self.write(painter, place, text, self.theme.ink)
            return
        side = 14.0
        colours = _tile_colours(self.theme)
        for at, outcome in enumerate(outcomes):
            ground, ink = colours[outcome]
            tile = QRectF(place.x() + at * (side + 1), place.center().y() - side / 2 + 1, side, side)
            painter.fillRect(tile, ground)
            painter.setPen(ink)
            painter.drawText(tile, Qt.AlignmentFlag.AlignCenter, SIGN[outcome])


@cache
def _tile_colours(theme: Theme) -> dict[Outcome, tuple[QColor, QColor]]:
    """The ground and the ink of each verdict."""
    return {outcome: (QColor(theme.fit(outcome).fill), QColor(theme.fit(outcome).ink)) for outcome in Outcome}
