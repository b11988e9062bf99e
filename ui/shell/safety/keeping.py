"""What keeps a project from harm beside its own file: a lock, older versions, and a look at copies of sync folders."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings
from PySide6.QtWidgets import QWidget

from itsm_fit.findings import Severity
from itsm_fit.model.project import Project
from itsm_fit.storage.safety_copies import SafetyCopies
from ui.session.choice import Choice
from ui.session.dialogs import Dialogs, OnDisk
from ui.session.saving import Conflict
from ui.session.session import Session
from ui.shell.files import Files
from ui.shell.safety.copies_beside import CopiesBeside
from ui.shell.safety.lock_keeper import LockKeeper
from ui.widgets.language import tr
from ui.widgets.look import Look
from ui.widgets.messages import MessageBar

if TYPE_CHECKING:
    from itsm_fit.merging import Merged
    from ui.shell.safety.comparing import ComparedVersions
    from ui.shell.safety.conflicts import Conflicts
    from ui.shell.safety.merging import Merging
    from ui.shell.safety.versions import Versions


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
        choice: Choice,
        dialogs: Dialogs,
    ) -> None:
        super().__init__(window)
        self._files, self._choice, self._dialogs = files, choice, dialogs
        self._session, self._messages, self._look, self._window = session, messages, look, window
        self.copies = copies = SafetyCopies(folder)
        files.saving.copies = copies
        files.saving.show_conflict = self._show_conflict
        files.saving.merge_both = self._merge_both
        self.lock = LockKeeper(session)
        self.beside = CopiesBeside(session, files, messages=messages, settings=settings, look=look, window=window)
        self.beside.look()
        session.tasks.start(tr("Tidying older versions"), lambda _progress: copies.sweep(), _nothing, _nothing)

    @cached_property
    def versions(self) -> Versions:
        """The dialog of earlier versions; comparing takes a moment to load."""
        from ui.shell.safety.versions import Versions

        return Versions(
            self._session,
            self.copies,
            messages=self._messages,
            look=self._look,
            window=self._window,
            show_drawn=self.compared.show_copy,
        )

    @cached_property
    def compared(self) -> ComparedVersions:
        """What differs between the project and another state or file, on the drawing."""
        from ui.shell.safety.comparing import ComparedVersions

        return ComparedVersions(
            self._session,
            self._choice,
            self.copies,
            writer=self._files.writer,
            dialogs=self._dialogs,
            look=self._look,
            window=self._window,
        )

    def _show_conflict(self, conflict: Conflict, then: Callable[[OnDisk], None]) -> None:
        self.conflicts.show(conflict, then)

    @cached_property
    def conflicts(self) -> Conflicts:
        """The dialog of what somebody else saved."""
        from ui.shell.safety.conflicts import Conflicts

        tasks = self._session.tasks
        return Conflicts(tasks, messages=self._messages, look=self._look, window=self._window)

    def _merge_both(self, conflict: Conflict, then: Callable[[Project | None], None]) -> None:
        from ui.shell.safety.merging import MergeVersions, file_names, merged_words

        base, name = conflict.base, conflict.path.name
        if base is None:
            then(None)
            return

        def done(found: Merged | None) -> None:
            then(found.project if found is not None else None)
            if found is not None:
                self._messages.say(Severity.INFO, merged_words(found, name))

        versions = MergeVersions(base, conflict.mine, conflict.theirs)
        self.merging.merge(versions, file_names(name), done)

    @cached_property
    def merging(self) -> Merging:
        """Puts two people's work together, and asks where it does not go together."""
        from ui.shell.safety.merging import Merging

        tasks = self._session.tasks
        return Merging(tasks, messages=self._messages, look=self._look, window=self._window)

    def end(self) -> None:
        """The window closes."""
        self.lock.end()


def _nothing(_what: object) -> None:
    """Nobody asked for it."""
