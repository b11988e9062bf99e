"""What edits say at the foot of the window: why one cannot be, and what one did beside what was asked for."""

from __future__ import annotations

from PySide6.QtCore import QObject

from itsm_fit.findings import Severity
from itsm_fit.visible import visible
from ui.session.session import Session
from ui.widgets.messages import MessageBar


class EditMessages(QObject):
    """Says it, and takes it back once it no longer holds."""

    def __init__(self, session: Session, messages: MessageBar) -> None:
        super().__init__(messages)
        self._session, self._messages = session, messages
        self._refusals: list[str] = []
        self._notices: list[tuple[int, str]] = []
        """What was noticed, each with the step of undo that it is about."""
        session.refused.connect(self._refuse)
        session.noticed.connect(self._notice)
        session.stack.indexChanged.connect(self._forget_notices)

    def forget_refusals(self) -> None:
        """Another edit was done, or one looks elsewhere."""
        for text in self._refusals:
            self._messages.withdraw(text)
        self._refusals.clear()

    def _refuse(self, text: str) -> None:
        self._messages.error(text)
        self._refusals.append(text)

    def _notice(self, text: str) -> None:
        self._messages.say(Severity.INFO, text)
        self._notices.append((self._session.stack.index(), visible(text)))

    def _forget_notices(self, index: int) -> None:
        for at, text in self._notices:
            if index < at:
                self._messages.withdraw(text)
        self._notices = [each for each in self._notices if each[0] <= index]
