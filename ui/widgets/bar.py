"""An interval drawn as a bar."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from itsm_fit.scoring.figures import Interval
from ui.widgets.cells import paint_interval
from ui.widgets.look import Look
from ui.widgets.words import interval


class IntervalBar(QWidget):
    """Solid to the low end, hatched to the high end; nothing but its track without a figure."""

    def __init__(self, look: Look, figure: Interval | None = None) -> None:
        super().__init__()
        self._look = look
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_figure(figure)

    def show_figure(self, figure: Interval | None) -> None:
        self._figure = figure or Interval(0.0, 0.0)
        self.setAccessibleName(interval(figure))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(80, 14)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_interval(painter, QRectF(self.rect()), self._figure, self._look.theme)
        painter.end()
