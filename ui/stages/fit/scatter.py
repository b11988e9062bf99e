"""Fit against cost: a point a tool, a line for how far open answers could lift it, and the efficient front."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from itertools import pairwise

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QResizeEvent

from itsm_fit.scoring.figures import Interval
from ui.stages.fit.amounts import money
from ui.stages.fit.label_places import label_places
from ui.widgets.language import tr
from ui.widgets.look import Look
from ui.widgets.words import interval, one_line, percent

_SIZE = 11
_MARGIN = 0.08


@dataclass(frozen=True, slots=True)
class ToolPoint:
    """A tool: its cost, its fit proven to possible, and whether no other beats it in one without losing the other."""

    name: str
    cost: float
    low: float
    high: float
    efficient: bool


def _around(values: Sequence[float]) -> tuple[float, float]:
    """A range with room at both ends; it begins at 0 unless all values would lie in its upper half."""
    least, most = min(values), max(values)
    start = 0.0 if least < most / 2 else least
    room = (most - start or most or 1.0) * _MARGIN
    return start - room, most + 2 * room


class _MoneyAxis(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph has no types
    """Amounts with thin spaces between thousands."""

    def tickStrings(self, values: Sequence[float], _scale: float, _spacing: float) -> list[str]:
        return [money(value, "").strip() for value in values]


class _ShareAxis(pg.AxisItem):  # type: ignore[misc]
    """Per cent, from 0 to 100 only."""

    def tickStrings(self, values: Sequence[float], _scale: float, _spacing: float) -> list[str]:
        return [percent(value) if -1e-9 <= value <= 1 + 1e-9 else "" for value in values]


class Scatter(pg.PlotWidget):  # type: ignore[misc]
    """A click on a point chooses its tool; names that find no room show when the mouse is on their point."""

    chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__(axisItems={"bottom": _MoneyAxis("bottom"), "left": _ShareAxis("left")})
        self._look = look
        self._points: tuple[ToolPoint, ...] = ()
        self._titles = ("", "")
        self._names: list[pg.TextItem] = []
        self._later = QTimer(self, singleShot=True, interval=30)
        self._later.timeout.connect(self._place_names)
        self.setAccessibleName(tr("Fit against cost"))
        self.setMenuEnabled(False)
        self.hideButtons()
        self.getPlotItem().getViewBox().sigRangeChanged.connect(lambda *_: self._later.start())
        look.changed.connect(self._draw)
        self._draw()

    def show_points(self, points: Sequence[ToolPoint], cost_title: str, fit_title: str) -> None:
        """Show these tools; the whole of them comes into view when they are others than before."""
        fresh = {point.name for point in points} != {point.name for point in self._points}
        self._points = tuple(sorted(points, key=lambda point: (not point.efficient, -point.low)))
        self._titles = cost_title, fit_title
        self.setAccessibleDescription("; ".join(map(self._told, self._points)))
        self._draw()
        if fresh and points:
            self.show_all()

    def _told(self, point: ToolPoint) -> str:
        cost, fit = self._titles
        proven = interval(Interval(point.low, point.high))
        return f"{one_line(point.name)}, {cost} {money(point.cost, '').strip()}, {fit} {proven}"

    def show_all(self) -> None:
        """Bring every point into view."""
        costs = [point.cost for point in self._points]
        fits = [end for point in self._points for end in (point.low, point.high)]
        if costs:
            self.setXRange(*_around(costs), padding=0)
            self.setYRange(*_around(fits), padding=0)

    @property
    def named(self) -> tuple[str, ...]:
        """The tools whose names stand beside their points just now."""
        return tuple(item.textItem.toPlainText() for item in self._names if item.isVisible())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if hasattr(self, "_later"):
            self._later.start()

    def _draw(self) -> None:
        theme = self._look.theme
        self.clear()
        self._names = []
        self.setBackground(theme.surface)
        for side, title in zip(("bottom", "left"), self._titles, strict=True):
            axis = self.getAxis(side)
            axis.setPen(QColor(theme.border))
            axis.setTextPen(QColor(theme.muted))
            axis.setLabel(escape(one_line(title)), color=theme.muted)
            axis.enableAutoSIPrefix(False)
        self.showGrid(x=True, y=True, alpha=0.15)
        if not self._points:
            return
        self.plot(*zip(*self._front(), strict=True), pen=pg.mkPen(QColor(theme.accent), width=2))
        for efficient in (False, True):
            self._draw_points(efficient)
        for point in self._points:
            item = pg.TextItem(one_line(point.name), color=QColor(theme.ink if point.efficient else theme.muted))
            item.setFont(self.font())
            item.setPos(point.cost, point.low)
            item.setVisible(False)
            self.addItem(item, ignoreBounds=True)
            self._names.append(item)
        self._later.start()

    def _front(self) -> list[tuple[float, float]]:
        """The corners of the best fit that each amount buys, as steps."""
        front = sorted((point for point in self._points if point.efficient), key=lambda point: point.cost)
        corners: list[tuple[float, float]] = []
        for point in front:
            if corners:
                corners.append((point.cost, corners[-1][1]))
            corners.append((point.cost, point.low))
        return corners

    def _lines(self) -> list[QRectF]:
        """The front and the lines of what is possible, in pixels."""
        ends = [*pairwise(self._front()), *(((p.cost, p.low), (p.cost, p.high)) for p in self._points)]
        view = self.getPlotItem().getViewBox()
        return [
            QRectF(view.mapViewToScene(QPointF(*first)), view.mapViewToScene(QPointF(*second)))
            .normalized()
            .adjusted(-1, -1, 1, 1)
            for first, second in ends
        ]

    def _draw_points(self, efficient: bool) -> None:
        theme = self._look.theme
        shown = [point for point in self._points if point.efficient is efficient]
        colour = theme.accent if efficient else theme.muted
        self.plot(
            [point.cost for point in shown for _ in range(2)],
            [end for point in shown for end in (point.low, point.high)],
            pen=pg.mkPen(QColor(colour), width=1.2, style=Qt.PenStyle.DashLine),
            connect="pairs",
        )
        dots = pg.ScatterPlotItem(
            x=[point.cost for point in shown],
            y=[point.low for point in shown],
            data=[point.name for point in shown],
            size=_SIZE,
            symbol="o" if efficient else "s",
            pen=pg.mkPen(QColor(colour), width=1.6),
            brush=pg.mkBrush(QColor(colour if efficient else theme.surface)),
            hoverable=True,
            tip=lambda x, y, data: tr(
                "{tool}: {share} for {amount}", tool=data, share=percent(y), amount=money(x, "").strip()
            ),
        )
        dots.sigClicked.connect(lambda _item, hit, _event: self.chosen.emit(str(hit[0].data())) if len(hit) else None)
        self.addItem(dots)

    def close(self) -> None:
        """Take the plot apart, whose names are then placed no more."""
        self._later.stop()
        super().close()

    def _place_names(self) -> None:
        """Put the names where they hide nothing, in the pixels of the moment."""
        box = self.getPlotItem().getViewBox()
        room = QRectF(box.mapRectToScene(box.rect()))
        if not self._points or room.width() <= 0:
            return
        metrics = QFontMetricsF(self.font())
        at = [QPointF(box.mapViewToScene(QPointF(point.cost, point.low))) for point in self._points]
        sizes = [QSizeF(metrics.horizontalAdvance(point.name) + 10, metrics.height() + 2) for point in self._points]
        for item, point, place in zip(self._names, at, label_places(at, sizes, room, self._lines()), strict=True):
            item.setVisible(place is not None)
            if place is not None:
                item.setAnchor(((point.x() - place.x()) / place.width(), (point.y() - place.y()) / place.height()))
