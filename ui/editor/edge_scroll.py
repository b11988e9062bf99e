"""Scrolling while something is carried along the edge of the drawing, so that it comes to where nothing is in sight."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QPointF, QTimer

if TYPE_CHECKING:
    from ui.canvas.view import ProcessView

_EDGE: Final = 20
_STEP: Final = 12
"""Screen pixels: how near to the edge it begins, and how far it goes at a time."""
_EVERY_MS: Final = 40


class EdgeScroll:
    """`again` is told the place of the pointer after each step: other things lie under it then."""

    def __init__(self, view: ProcessView, again: Callable[[QPointF], object]) -> None:
        self._view, self._again = view, again
        self._at = QPointF()
        self._timer = QTimer(view, interval=_EVERY_MS)
        self._timer.timeout.connect(self._go_on)

    def follow(self, at: QPointF) -> None:
        """The pointer is at a place in the viewport."""
        self._at = at
        if self._way().isNull():
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()

    def stop(self) -> None:
        """Nothing is carried any more."""
        self._timer.stop()

    def _go_on(self) -> None:
        self._view.camera.scroll(self._way())
        self._again(self._at)

    def _way(self) -> QPoint:
        """How far the drawing moves for what lies beyond the edge; nowhere from its middle, or outside of it."""
        port, at = self._view.viewport().rect(), self._at.toPoint()
        if not port.contains(at):
            return QPoint()
        across = (at.x() < port.left() + _EDGE) - (at.x() > port.right() - _EDGE)
        down = (at.y() < port.top() + _EDGE) - (at.y() > port.bottom() - _EDGE)
        return QPoint(across, down) * _STEP
