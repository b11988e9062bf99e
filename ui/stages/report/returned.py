"""A report that comes back: what was changed in its cells, ticked and taken in one step of undo."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from itsm_fit.errors import FitError
from itsm_fit.findings import Issue, Severity
from itsm_fit.model.project import Project
from itsm_fit.progress import Progress, within
from itsm_fit.storage.files import read_bytes
from ui.session.dialogs import Dialogs
from ui.session.errors import sentence
from ui.session.session import Session
from ui.session.tasks import Tasks
from ui.widgets.issues import issue_lines, issue_said
from ui.widgets.language import Caption, tr
from ui.widgets.look import Look
from ui.widgets.messages import Message, MessageBar
from ui.widgets.parts import label
from ui.widgets.table import TableColumn, TableView
from ui.widgets.words import many

if TYPE_CHECKING:
    from itsm_fit.importing.report_back import ReturnedChange, ReturnedReport

_TICKS = ("☐", "☑")


class ReturnedReports:
    """Asks for a report, reads it in the background and shows what it changes."""

    def __init__(
        self, session: Session, tasks: Tasks, messages: MessageBar, *, look: Look, dialogs: Dialogs, page: QWidget
    ) -> None:
        self._session, self._tasks, self._messages = session, tasks, messages
        self._look, self._dialogs, self._page = look, dialogs, page
        self.dialog: ReturnedDialog | None = None

    def ask(self) -> None:
        """Ask for the report."""
        folder = str(self._session.path.parent) if self._session.path else ""
        paths = self._dialogs.open_files(tr("Take changes back from a report"), folder)
        if not paths:
            return
        path, project = paths[0], self._session.project
        self._tasks.start(
            tr("Reading {file}", file=path.name),
            lambda progress: _read(path, project, progress),
            lambda report: self._show(report, path.name),
            lambda error: self._messages.error(sentence(error)),
            key="report back",
        )

    def _show(self, report: ReturnedReport, file: str) -> None:
        if not report.changes:
            told = tuple(map(issue_said, report.issues))
            self._messages.show_message(Message(Severity.INFO, tr("{file} changes nothing here.", file=file), told))
            return
        self.dialog = ReturnedDialog(report, self._session.project, file, self._look, self._page)
        self.dialog.accepted.connect(lambda: self._take(file))
        self.dialog.open()

    def _take(self, file: str) -> None:
        from itsm_fit.importing.report_back import take_returned

        if self.dialog is None:
            return
        changes = self.dialog.chosen
        try:
            self._session.edit(
                tr("Take {changes} from {file}", changes=many(len(changes), "change"), file=file),
                lambda project: take_returned(project, changes),
            )
        except FitError as error:
            self._messages.error(sentence(error))


def _read(path: Path, project: Project, progress: Progress) -> ReturnedReport:
    from itsm_fit.importing.report_back import read_report
    from itsm_fit.scoring.fit import score
    from itsm_fit.storage.limits import MAX_BYTES
    from itsm_fit.storage.spreadsheet import read_workbook

    workbook = read_workbook(read_bytes(path, limit=MAX_BYTES), path.name, within(progress, 0.0, 0.8))
    return read_report(workbook, score(project))


class ReturnedDialog(QDialog):
    """What a report changes, each with its cell; what is ticked is taken, at first all of it."""

    def __init__(
        self, report: ReturnedReport, project: Project, file: str, look: Look, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Take changes back from a report"))
        self.resize(980, 520)
        self._changes = report.changes
        self._ticked = set(range(len(report.changes)))
        rows = list(enumerate(report.changes))
        self.table: TableView[tuple[int, ReturnedChange]] = TableView(
            self._columns(project), tr("What the report changes"), look
        )
        self.table.set_rows(rows)
        self.table.clicked.connect(self._clicked)
        QShortcut(QKeySequence(Qt.Key.Key_Space), self.table, self._tick_chosen, context=_OF_THE_TABLE)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.take = self._buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self.take.setDefault(True)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._lay_out(file, report.issues)
        self._say_how_many()

    @property
    def chosen(self) -> tuple[ReturnedChange, ...]:
        """What is ticked, in the order of the report."""
        return tuple(change for at, change in enumerate(self._changes) if at in self._ticked)

    def _columns(self, project: Project) -> tuple[TableColumn[tuple[int, ReturnedChange]], ...]:
        return (
            TableColumn(Caption("Take"), lambda row: _TICKS[row[0] in self._ticked], width=6),
            TableColumn(Caption("What"), lambda row: row[1].said(project), width=30, stretch=True),
            TableColumn(Caption("Here"), lambda row: row[1].value_said(row[1].now), width=14),
            TableColumn(Caption("In the report"), lambda row: row[1].value_said(row[1].change.value), width=14),
            TableColumn(Caption("Cell"), lambda row: row[1].place, width=20),
            TableColumn(Caption("Note"), lambda row: tr("changed here, too") if row[1].moved else "", width=18),
        )

    def _clicked(self, at: QModelIndex) -> None:
        if at.column() == 0:
            self._tick([self.table.table.shown[at.row()][0]])

    def _tick_chosen(self) -> None:
        self._tick([self.table.table.shown[at.row()][0] for at in self.table.selectionModel().selectedRows()])

    def _tick(self, places: Sequence[int]) -> None:
        """Tick these changes, or none of them where all are."""
        self._ticked = self._ticked - set(places) if set(places) <= self._ticked else self._ticked | set(places)
        self.table.renew_rows(list(enumerate(self._changes)), same=_place)
        self._say_how_many()

    def _say_how_many(self) -> None:
        self.take.setText(tr("Take {changes}", changes=many(len(self._ticked), "change")))
        self.take.setEnabled(bool(self._ticked))

    def _lay_out(self, file: str, issues: Sequence[Issue]) -> None:
        box = QVBoxLayout(self)
        said = tr("{file} was changed in {places}.", file=file, places=many(len(self._changes), "place"))
        box.addWidget(label(said))
        box.addWidget(self.table, 1)
        box.addWidget(label(tr("Tick what to take, with a click or Space."), "muted"))
        for line in issue_lines(issues):
            box.addWidget(line)
        box.addWidget(self._buttons)


_OF_THE_TABLE = Qt.ShortcutContext.WidgetShortcut


def _place(row: tuple[int, ReturnedChange]) -> object:
    return row[0]
