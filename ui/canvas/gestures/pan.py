"""Moving the paper: the middle button, or the left one with Space held."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractScrollArea

from ui.canvas.camera import Camera
from ui.canvas.gestures.gesture import Gesture


class Pan(Gesture):
    """Drags the paper along with the mouse. `ready` shows the open hand while Space is held."""

    def __init__(self, area: QAbstractScrollArea, camera: Camera) -> None:
        self._area = area  # not its viewport: as an interpreter ends, that goes before the focus does
        self._camera = camera
        self._ready = False
        self._last = QPoint()
        self._moved = QPoint()

    @property
    def ready(self) -> bool:
        return self._ready

    @ready.setter
    def ready(self, ready: bool) -> None:
        if ready != self._ready:
            self._ready = ready
            self._show_hand()

    def press(self, event: QMouseEvent) -> bool:
        left, middle = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton
        if event.button() != middle and not (self._ready and event.button() == left):
            return False
        self._last, self._moved = event.position().toPoint(), QPoint()
        self._area.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        return True

    def move(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        self._camera.scroll(at - self._last)
        self._moved += at - self._last
        self._last = at

    def release(self, event: QMouseEvent) -> None:
        del event
        self._show_hand()

    def cancel(self) -> None:
        self._camera.scroll(-self._moved)
        self._show_hand()

    def _show_hand(self) -> None:
        if self._ready:
            self._area.viewport().setCursor(Qt.CursorShape.OpenHandCursor)
        else:
            self._area.viewport().unsetCursor()
