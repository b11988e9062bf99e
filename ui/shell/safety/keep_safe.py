"""The journal of a window, and what it offers back at the start."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from pathlib import Path
from threading import Thread

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QWidget

from itsm_fit.errors import InputError
from itsm_fit.model.project import Project
from itsm_fit.storage.bpmn import issues_of
from itsm_fit.storage.files import NO_FILE, sweep
from itsm_fit.storage.journal import UnsavedWork
from itsm_fit.storage.project_file import Stored, open_stored
from ui.session.errors import sentence
from ui.session.saving import Leaving
from ui.session.session import Revision, Session
from ui.session.tasks import Tasks
from ui.shell.files import Files
from ui.shell.safety.journal import Journal
from ui.shell.safety.recovery import Found, left_behind
from ui.shell.safety.recovery_dialog import RecoveryDialog
from ui.widgets.language import tr
from ui.widgets.messages import MessageBar


class KeepSafe(QObject):
    """Journals a window's session into `folder`; `look` offers what earlier windows left there."""

    def __init__(
        self, session: Session, files: Files, tasks: Tasks, *, messages: MessageBar, folder: Path, window: QWidget
    ) -> None:
        super().__init__(window)
        self._session, self._files, self._tasks = session, files, tasks
        self._messages, self._folder, self._window = messages, folder, window
        self.journal = Journal(session, folder)
        self.journal.failed.connect(messages.error)
        self.dialog: RecoveryDialog | None = None

    def look(self) -> None:
        """Offer unsaved work that was left behind, if there is any, and sweep what killed saves left."""
        beside = self._files.recent.files
        Thread(
            target=_sweep_beside, args=(beside,), name="sweep", daemon=True
        ).start()  # a far disk keeps nobody waiting
        text = tr("Looking for unsaved work")
        self._tasks.start(text, lambda _progress: left_behind(self._folder), self._offer, self._fail)

    def _offer(self, found: list[Found]) -> None:
        if found:
            self.dialog = RecoveryDialog(found, self._restore, self._window)
            self.dialog.finished.connect(self.dialog.deleteLater)
            self.dialog.open()

    def _restore(self, found: Found) -> None:
        leaving = self._files.saving.leaving()
        leaving.ask(lambda: self._read(found, leaving))

    def _read(self, found: Found, leaving: Leaving) -> None:
        record = found.record
        if record is not None:
            self._tasks.start(
                tr("Restoring {project}", project=record.name),
                lambda _progress: _saved_before(record),
                lambda before: leaving.ask(lambda: self._bring_back(found, record, before)),
                self._fail,
            )

    def _bring_back(self, found: Found, record: UnsavedWork, before: Stored) -> None:
        """The saved project with the unsaved work as a step of undo; the old record goes when there is a new one.

        The work began with what the file held then, so a save asks where somebody else saved there since.
        """
        self._session.open(Revision(before.project), record.path, record.base or before.base)
        issues = tuple(issue for document in record.project.documents for issue in issues_of(document))
        if not self._session.push(tr("Restore unsaved work"), Revision(record.project, issues)):
            found.throw_away()
            return

        def kept(project: Project) -> None:
            if project is record.project:
                self.journal.kept.disconnect(kept)
                found.throw_away()

        self.journal.kept.connect(kept)

    def _fail(self, error: BaseException) -> None:
        self._messages.error(sentence(error))


def journal_folder() -> Path:
    """Where this user's unsaved work is kept."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppLocalDataLocation)
    return Path(place) / "unsaved"


def _sweep_beside(projects: Sequence[Path]) -> None:
    for project in projects:
        with contextlib.suppress(OSError, RuntimeError):  # a circle of links is a RuntimeError
            target = project.resolve()
            sweep(target.parent, target.name)


def _saved_before(record: UnsavedWork) -> Stored:
    """What lies on disk of the work in a record, the empty project when nothing is left of it."""
    if record.path is not None:
        with contextlib.suppress(InputError):
            return open_stored(record.path)
    return Stored(Project(), NO_FILE)
