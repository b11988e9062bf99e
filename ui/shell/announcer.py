"""Says aloud, to those who listen, what was just done and what was said."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from ui.session.session import Session
from ui.widgets.language import tr


class Announcer(QObject):
    """Announces each step that is made, undone or made again, through `window`."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        self._index = session.stack.index()
        self.last = ""
        session.stack.indexChanged.connect(self._moved)
        session.refused.connect(self._say)

    def _moved(self, index: int) -> None:
        stack, before = self._session.stack, self._index
        self._index = index
        if not isValid(stack):
            return  # the window goes, and the stack tells on its way
        if index > before:
            self._say(stack.undoText())
        elif index < before and stack.count():
            self._say(tr("Undone: {step}", step=stack.redoText()))

    def _say(self, text: str) -> None:
        self.last = text
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._window, text))
