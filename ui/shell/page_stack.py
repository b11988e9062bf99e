"""The pages in the middle of the window."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.widgets.room import ScrolledRoom


class PageStack(QStackedWidget):
    """Shows one page, scrolled where it needs more room than there is; the others do not decide how small it may be."""

    def __init__(self) -> None:
        super().__init__()
        self._rooms: dict[QWidget, ScrolledRoom] = {}
        self.currentChanged.connect(lambda _at: self.updateGeometry())

    def addWidget(self, page: QWidget) -> int:
        self._rooms[page] = ScrolledRoom(page)
        return super().addWidget(self._rooms[page])

    def setCurrentWidget(self, page: QWidget) -> None:
        super().setCurrentWidget(self._rooms[page])

    def currentWidget(self) -> QWidget:
        """The page that is shown."""
        room = super().currentWidget()
        if not isinstance(room, ScrolledRoom):
            raise TypeError("pages are shown by their rooms")
        return room.content

    def minimumSizeHint(self) -> QSize:
        room = super().currentWidget()
        return room.minimumSizeHint() if room else QSize()

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()
