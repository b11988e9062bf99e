"""A button from which something new can be dragged to its place."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QToolButton

from ui.editor.placing import Placing


class CarryButton(QToolButton):
    """A drag out of it calls `carry`, which begins to carry something, and lets that follow the pointer."""

    def __init__(self, carry: Callable[[], Placing | None]) -> None:
        super().__init__()
        self._carry = carry
        self._pressed_at: QPoint | None = None
        self._carried: Placing | None = None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        outside = not self.rect().contains(event.position().toPoint())
        if event.buttons() & Qt.MouseButton.LeftButton and outside and self._pressed_at is not None:
            self._pressed_at = None
            self.setDown(False)
            self._carried = self._carry()
        if self._carried is not None:
            self._carried.hover_on_screen(event.globalPosition())
        else:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = None
        carried, self._carried = self._carried, None
        if carried is not None:
            carried.drop_on_screen(event.globalPosition())
        super().mouseReleaseEvent(event)
