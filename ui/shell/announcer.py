"""Says aloud, to those who listen, what was just done, what was said, where they are and what runs."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from itsm_fit.findings import Severity
from ui.session.session import Session
from ui.widgets import aloud
from ui.widgets.language import tr
from ui.widgets.messages import Message


class Announcer(QObject):
    """Announces each step that is made, undone or made again, through `window`."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        self._index = session.stack.index()
        self.last = ""
        session.stack.indexChanged.connect(self._moved)

    def message(self, message: Message) -> None:
        """Say what the window said; an error does not wait for other words to end."""
        self.say(message.lines, at_once=message.severity is Severity.ERROR)

    def say(self, text: str, *, at_once: bool = False) -> None:
        """Say these words."""
        self.last = text
        aloud.say(self._window, text, at_once=at_once)

    def _moved(self, index: int) -> None:
        stack, before = self._session.stack, self._index
        self._index = index
        if not isValid(stack):
            return  # the window goes, and the stack tells on its way
        if index > before:
            self.say(stack.undoText())
        elif index < before and stack.count():
            self.say(tr("Undone: {step}", step=stack.redoText()))
