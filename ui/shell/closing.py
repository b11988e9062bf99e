"""What has to be settled before the window closes: unsaved changes, then files that are still being written."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from ui.session.dialogs import Dialogs, StillWriting
from ui.session.saving import Leaving, Saving
from ui.session.tasks import Tasks


class Closing(QObject):
    """Asks what there is to ask, and closes the window once all is answered."""

    def __init__(self, saving: Saving, tasks: Tasks, dialogs: Dialogs, close: Callable[[], object]) -> None:
        super().__init__(saving)
        self._saving, self._tasks, self._dialogs, self._close = saving, tasks, dialogs, close
        self._leaving: Leaving | None = None
        self._finishing: Leaving | None = None
        tasks.changed.connect(self._moved_on)
        tasks.failed.connect(self._stay)

    def may_close(self) -> bool:
        """Whether the window may close now; otherwise it closes by itself once the user agrees."""
        leaving, self._leaving = self._leaving or self._saving.leaving(), None
        self._finishing = None
        if not leaving.agreed:
            leaving.ask(lambda: self._again(leaving))
            return False
        exports = self._tasks.exports
        if not exports:
            return True
        match self._dialogs.still_writing([task.writes for task in exports]):
            case StillWriting.FINISH:
                self._finishing = leaving
                self._finish()
                return False
            case StillWriting.STOP:
                return True
            case StillWriting.CANCEL:
                return False

    def _again(self, leaving: Leaving) -> None:
        self._leaving = leaving
        QTimer.singleShot(0, self._close)

    def _moved_on(self) -> None:
        if self._finishing is not None:
            QTimer.singleShot(0, self._finish)  # whether it failed is told next

    def _finish(self) -> None:
        if self._finishing is not None and not self._tasks.exports:
            leaving, self._finishing = self._finishing, None
            self._again(leaving)

    def _stay(self) -> None:
        """What could not be written is said, and the window stays to say it."""
        self._finishing = None
