"""What keeps a project from harm beside its own file: a lock, older versions, and a look at copies of sync folders."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QSettings
from PySide6.QtWidgets import QWidget

from itsm_fit.storage.safety_copies import SafetyCopies
from ui.files import Files
from ui.look import Look
from ui.messages import MessageBar
from ui.safety.copies_beside import CopiesBeside
from ui.safety.lock_keeper import LockKeeper
from ui.safety.versions import Versions
from ui.session import Session


class Keeping(QObject):
    """For one window; `folder` is where this user's safety copies are kept."""

    def __init__(
        self,
        session: Session,
        files: Files,
        *,
        folder: Path,
        messages: MessageBar,
        settings: QSettings,
        look: Look,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        copies = SafetyCopies(folder)
        files.copies = copies
        self.lock = LockKeeper(session)
        self.versions = Versions(session, copies, messages=messages, look=look, window=window)
        self.beside = CopiesBeside(session, files, messages=messages, settings=settings, look=look, window=window)
        self.beside.look()
        session.tasks.start("Tidying older versions", lambda _progress: copies.sweep(), _nothing, _nothing)

    def end(self) -> None:
        """The window closes."""
        self.lock.end()


def _nothing(_what: object) -> None:
    """Nobody asked for it."""
