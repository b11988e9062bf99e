"""Says once that a sync program laid a copy beside the project that was opened, and what can be done about it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import UTC, datetime
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings
from PySide6.QtWidgets import QWidget

from itsm_fit.findings import Severity
from itsm_fit.model.project import Project
from itsm_fit.storage import person
from itsm_fit.storage.bpmn import issues_of
from itsm_fit.writing import in_quotes, titled
from ui.session.errors import sentence
from ui.session.session import Revision, Session
from ui.shell.files import Files
from ui.shell.kept_lists import kept_list
from ui.widgets.language import tr
from ui.widgets.look import Look
from ui.widgets.messages import Message, MessageBar

if TYPE_CHECKING:  # comparing takes a moment to load, and there seldom is a copy
    from itsm_fit.differences import EntityDifference, EntityKey
    from itsm_fit.differences.copies import CopyBeside
    from itsm_fit.differences.taking import Takeover
    from ui.shell.safety.differences_dialog import DifferencesDialog

    Compared = tuple[tuple[EntityDifference, ...], Takeover]

_MOST_SORTS = 3
_MOST_LEFT = 200
_LEFT_KEY = "copies left"
_LOOKING = "copies beside"


class Do(Enum):
    """What to do about a copy."""

    OPEN = auto()
    TAKE_TICKED = auto()
    TAKE = auto()
    LEAVE = auto()


class CopiesBeside(QObject):
    """Looks into the folder of each project that is opened. A copy that was left alone is not mentioned again."""

    def __init__(
        self, session: Session, files: Files, *, messages: MessageBar, settings: QSettings, look: Look, window: QWidget
    ) -> None:
        super().__init__(window)
        self._session, self._files, self._settings = session, files, settings
        self._messages, self._look, self._window = messages, look, window
        self._looked: Path | None = None
        self.dialog: DifferencesDialog[Do] | None = None
        files.opened.connect(self.look)
        session.stored.connect(self._forget_closed)

    def look(self) -> None:
        """Look beside the file of the open project, if that was not done yet."""
        path, project = self._session.path, self._session.project
        if path is None or path == self._looked:
            return
        self._looked = path
        self._session.tasks.start(
            tr("Looking for copies of sync folders"),
            lambda _progress: _copies_beside(path, project),
            lambda found: self._tell(path, found),
            lambda _error: None,  # nothing was asked for
            key=_LOOKING,
        )

    def _forget_closed(self) -> None:
        if self._session.path is None:
            self._looked = None

    def _tell(self, path: Path, found: Sequence[CopyBeside]) -> None:
        left = kept_list(self._settings, _LEFT_KEY)
        copies = [each for each in found if _mark(each) not in left]
        if not copies or self._session.path != path:
            return
        from itsm_fit.differences import in_numbers

        first, more = copies[0], len(copies) - 1
        copied = (
            tr("“{file}”, and {count} more", file=first.path.name, count=more) if more else in_quotes(first.path.name)
        )
        text = tr(
            "A copy that a sync program seems to have made lies beside this project: {copies}. "
            "Different in it: {differences}.",
            copies=copied,
            differences=in_numbers(first.differences, _MOST_SORTS),
        )
        names = tuple(titled(each.path.name, in_numbers(each.differences)) for each in copies) if more else ()

        def compare() -> None:
            self._messages.withdraw(text)
            self._compare(first)

        self._messages.show_message(Message(Severity.WARNING, text, names, tr("Compare"), compare))

    def _compare(self, copy: CopyBeside) -> None:
        """Compare the copy with the project as it is now, and show what differs."""
        project = self._session.project

        def show(compared: Compared) -> None:
            if self._session.project is project:
                self._show(copy, *compared)
            else:
                self._compare(copy)

        self._session.tasks.start(
            tr("Comparing {name}", name=copy.path.name),
            lambda _progress: _compared(project, copy),
            show,
            lambda error: self._messages.error(sentence(error)),
            key=_LOOKING,
        )

    def _show(self, copy: CopyBeside, differences: Sequence[EntityDifference], takeover: Takeover) -> None:
        from ui.shell.safety.differences_dialog import DifferencesDialog, DifferencesQuestion, Option, Sides

        question = DifferencesQuestion(
            tr("A copy beside this project"),
            tr("“{name}” beside this project.", name=copy.path.name),
            Sides(tr("This project"), tr("The copy"), tr("only here"), tr("only in the copy")),
            (
                Option(tr("Open the Copy"), Do.OPEN, tr("In place of this project")),
                Option(
                    tr("Take Ticked"), Do.TAKE_TICKED, tr("As it is in the copy; Undo takes it back"), of_ticked=True
                ),
                Option(
                    tr("Take All of the Copy"),
                    Do.TAKE,
                    tr("This project becomes what the copy holds; Undo takes it back"),
                ),
                Option(tr("Leave It"), Do.LEAVE, tr("It stays where it is and is not mentioned again"), safe=True),
            ),
            unit=takeover.unit,
        )
        shown = DifferencesDialog(question, differences, self._look, self._window)
        self.dialog = shown
        shown.finished.connect(lambda _code: self._do(shown.answer, copy, takeover, shown.ticked))
        shown.finished.connect(shown.deleteLater)
        shown.open()

    def _do(self, answer: Do | None, copy: CopyBeside, takeover: Takeover, ticked: Collection[EntityKey]) -> None:
        match answer:
            case Do.OPEN:
                self._files.open([copy.path])
            case Do.TAKE_TICKED:
                if takeover.mine is self._session.project:
                    self._take(tr("Take parts of {name}", name=copy.path.name), takeover.take(ticked))
                else:
                    self._compare(copy)  # something came in while the dialog stood
            case Do.TAKE:
                self._take(tr("Take all of {name}", name=copy.path.name), copy.project)
                self._leave(copy)
            case Do.LEAVE:
                self._leave(copy)

    def _take(self, text: str, project: Project) -> None:
        """Whatever is taken, what is on record here stays there: logs of two desks are joined."""
        from itsm_fit.sealing.chain import joined

        project = joined(project, self._session.project, by=person.signature(), at=datetime.now(UTC))
        issues = tuple(issue for document in project.documents for issue in issues_of(document))
        self._session.push(text, Revision(project, issues))

    def _leave(self, copy: CopyBeside) -> None:
        kept = [_mark(copy), *kept_list(self._settings, _LEFT_KEY)]
        self._settings.setValue(_LEFT_KEY, kept[:_MOST_LEFT])


def _copies_beside(path: Path, project: Project) -> tuple[CopyBeside, ...]:
    """Runs in a worker."""
    from itsm_fit.differences.copies import copies_beside

    return copies_beside(path, project)


def _compared(project: Project, copy: CopyBeside) -> Compared:
    """Runs in a worker."""
    from itsm_fit.differences import differences, folded
    from itsm_fit.differences.taking import Takeover

    return folded(differences(project, copy.project)), Takeover(project, copy.project)


def _mark(copy: CopyBeside) -> str:
    """What a copy is remembered by: another state of it is mentioned anew."""
    try:
        return f"{copy.path}:{copy.path.stat().st_mtime_ns}"
    except OSError:
        return str(copy.path)
