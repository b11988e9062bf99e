"""Earlier versions of the open project, looked at and restored."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from itsm_fit.differences import EntityDifference, differences, folded, in_numbers
from itsm_fit.model.project import Project
from itsm_fit.storage.bpmn import issues_of
from itsm_fit.storage.files import read_bytes
from itsm_fit.storage.project_file import read_project
from itsm_fit.storage.safety_copies import SafetyCopies, SafetyCopy
from ui.session.errors import sentence
from ui.session.session import Revision, Session
from ui.shell.safety.differences_dialog import DifferencesDialog, DifferencesQuestion, Option, Sides
from ui.shell.safety.versions_dialog import VersionsDialog, time_words
from ui.widgets.language import tr
from ui.widgets.look import Look
from ui.widgets.messages import MessageBar

_MOST_SORTS = 3
_COMPARING = "comparing versions"


class Versions(QObject):
    """Opens the dialog, and does what is chosen in it."""

    def __init__(
        self,
        session: Session,
        copies: SafetyCopies,
        *,
        messages: MessageBar,
        look: Look,
        window: QWidget,
        show_drawn: Callable[[SafetyCopy], object],
    ) -> None:
        super().__init__(window)
        self._session, self._copies = session, copies
        self._messages, self._look, self._window = messages, look, window
        self._show_drawn = show_drawn
        self.dialog: VersionsDialog | None = None
        self.comparison: DifferencesDialog[bool] | None = None

    def show(self) -> None:
        """List the versions of the open project; what differs in each is worked out one after the other."""
        copies = self._of_this()
        saved = self._file is not None
        drawn = self._show_drawn
        dialog = VersionsDialog(
            copies, self._compare, self._restore, self._look, self._window, compare_drawn=drawn, saved=saved
        )
        self.dialog = dialog
        dialog.finished.connect(self._closed)
        dialog.open()
        self._count(list(copies))

    @property
    def _file(self) -> Path | None:
        """The file that the open project came from, also where it is saved elsewhere."""
        return self._session.path or self._session.read_only_of

    def _of_this(self) -> tuple[SafetyCopy, ...]:
        return self._copies.of(self._file) if self._file is not None else ()

    def _closed(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    def _count(self, left: list[SafetyCopy]) -> None:
        """Say of the first version what differs, then of the next one."""
        if not left or self.dialog is None:
            return
        copy, now = left[0], self._session.project

        def told(text: str, *, usable: bool) -> None:
            if self.dialog is not None:
                self.dialog.tell(copy, text, usable=usable)
            self._count(left[1:])

        self._session.tasks.start(
            tr("Comparing the version of {when}", when=time_words(copy.saved)),
            lambda _progress: in_numbers(_differences(_read(copy.file), now), _MOST_SORTS),
            partial(told, usable=True),
            lambda error: told(sentence(error), usable=False),
            key=_COMPARING,
        )

    def _compare(self, copy: SafetyCopy) -> None:
        now = self._session.project

        def done(found: tuple[Project, tuple[EntityDifference, ...]]) -> None:
            self._show_differences(copy, *found)

        def work() -> tuple[Project, tuple[EntityDifference, ...]]:
            then = _read(copy.file)
            return then, _differences(then, now)

        when = time_words(copy.saved)
        self._session.tasks.start(
            tr("Comparing the version of {when}", when=when), lambda _progress: work(), done, self._fail
        )

    def _show_differences(self, copy: SafetyCopy, then: Project, found: tuple[EntityDifference, ...]) -> None:
        when = time_words(copy.saved)
        question = DifferencesQuestion(
            tr("Differences"),
            tr("The version of {when} beside the project as it is now.", when=when),
            Sides(tr("Version of {when}", when=when), tr("Now"), tr("only then"), tr("only now")),
            (Option(tr("Restore"), answer=True, tip=tr("The version as a step that can be undone")),),
            tr("Close"),
        )
        shown = DifferencesDialog(question, found, self._look, self.dialog or self._window)
        self.comparison = shown
        shown.finished.connect(lambda _code: self._bring_back(copy, then) if shown.answer else None)
        shown.finished.connect(shown.deleteLater)
        shown.open()

    def _restore(self, copy: SafetyCopy) -> None:
        self._session.tasks.start(
            tr("Restoring the version of {when}", when=time_words(copy.saved)),
            lambda _progress: _read(copy.file),
            lambda then: self._bring_back(copy, then),
            self._fail,
        )

    def _bring_back(self, copy: SafetyCopy, then: Project) -> None:
        """The version as a step of undo; what was there before it comes back with Undo."""
        if copy not in self._of_this():
            return  # another project was opened meanwhile
        issues = tuple(issue for document in then.documents for issue in issues_of(document))
        self._session.push(tr("Restore the version of {when}", when=time_words(copy.saved)), Revision(then, issues))
        if self.dialog is not None:
            self.dialog.accept()

    def _fail(self, error: BaseException) -> None:
        self._messages.error(sentence(error))


def _read(file: Path) -> Project:
    return read_project(read_bytes(file), file.name)


def _differences(then: Project, now: Project) -> tuple[EntityDifference, ...]:
    return folded(differences(then, now))
