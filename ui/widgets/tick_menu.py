"""A menu of ticks: each is set in turn while it stays open; Escape, Enter and a click beside it close it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu


class TickMenu(QMenu):
    """A click and Space set a tick, and leave the menu open for the next one."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self._set(self.actionAt(event.position().toPoint())):
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Space or not self._set(self.activeAction()):
            super().keyPressEvent(event)

    def _set(self, entry: QAction | None) -> bool:
        if entry is None or not entry.isCheckable() or not entry.isEnabled():
            return False
        entry.trigger()
        return True
