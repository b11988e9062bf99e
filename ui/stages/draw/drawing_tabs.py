"""The tabs of the drawings, whose names are written where they stand."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QLineEdit, QTabBar, QWidget

from ui.widgets.key_row import KeyRow
from ui.widgets.language import Caption, tr
from ui.widgets.words import unmarked

KEYS: Final = (
    KeyRow("F2", Caption("Name the drawing"), Caption("On the tabs of the drawings")),
    KeyRow("Del", Caption("Delete the page"), Caption("On the tabs of the drawings")),
)
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LEAST_WIDTH: Final = 180
"""Pixels; a name has room though its tab is short."""


class DrawingTabs(QTabBar):
    """A double click on a tab, or F2, names its drawing: Enter and leaving take the name, Escape keeps the old one.

    A tab can be dragged to another place.
    """

    named = Signal(object, str)
    """A tab's data, and the name that its drawing is to have."""
    dragged = Signal()
    """The tab in front was let go in another place."""
    delete_asked = Signal()
    """Delete was pressed on the tab in front."""
    menu_asked = Signal(QPoint)
    """A menu is asked for on the tab in front, at a place on the screen."""

    def __init__(self) -> None:
        super().__init__(movable=True, expanding=False)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setAccessibleName(tr("Open drawings"))
        self.line = _NameLine(self)
        self._naming: object = None
        self.line.left.connect(lambda take: self._leave(take=take))
        self.currentChanged.connect(lambda _: self.line.hide())
        self._moved = False
        """Whether the tab that is dragged is in another place."""
        self.tabMoved.connect(self._tab_moved)

    def begin_name(self, at: int) -> None:
        """Write the name of the drawing of a tab, all of it selected."""
        if self.tabData(at) is None:
            return
        self._naming = self.tabData(at)
        self.line.setText(unmarked(self.tabText(at)))
        area = self.tabRect(at)
        self.line.setGeometry(area.adjusted(4, 2, max(0, _LEAST_WIDTH - area.width()), -2))
        self.line.show()
        self.line.selectAll()
        self.line.setFocus()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        at = self.tabAt(event.position().toPoint())
        if at >= 0:
            self.begin_name(at)
        else:
            super().mouseDoubleClickEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F2:
            self.begin_name(self.currentIndex())
        elif event.key() == Qt.Key.Key_Delete:
            self.delete_asked.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self._moved:
            self._moved = False
            self.dragged.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Of the tab under the pointer, which comes to the front; of that in front where the keyboard asks."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        at = self.currentIndex() if by_key else self.tabAt(event.pos())
        if at >= 0:
            self.setCurrentIndex(at)
            self.menu_asked.emit(self.mapToGlobal(self.tabRect(at).bottomLeft()) if by_key else event.globalPos())

    def _tab_moved(self) -> None:
        self.line.hide()
        self._moved = True

    def _leave(self, *, take: bool) -> None:
        """Take the name, or leave it as it was."""
        key, name = self._naming, self.line.text().strip()
        at = next((at for at in range(self.count()) if self.tabData(at) == key), -1)
        self._naming = None
        if take and at >= 0 and name and name != unmarked(self.tabText(at)):
            self.named.emit(key, name)


class _NameLine(QLineEdit):
    """Where a name is written, over its tab."""

    left = Signal(bool)
    """Whether the name is to be taken."""

    def __init__(self, tabs: QWidget) -> None:
        super().__init__(tabs)
        self.setAccessibleName(tr("Name of the drawing"))
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER or event.key() == Qt.Key.Key_Escape:
            self._end(take=event.key() in _ENTER)
            event.accept()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Escape means this line, not a command of the window."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self._end(take=True)

    def _end(self, *, take: bool) -> None:
        if self.isVisible():
            back = self.parentWidget()
            self.hide()
            if back is not None:
                back.setFocus()
            self.left.emit(take)
