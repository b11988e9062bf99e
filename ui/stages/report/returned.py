"""A report that comes back: what was changed in its cells, ticked and taken in one step of undo."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from itsm_fit.errors import FitError
from itsm_fit.findings import Issue, Severity
from itsm_fit.model.project import Project
from itsm_fit.model.scenario import ChangeValue
from itsm_fit.progress import Progress, within
from itsm_fit.scoring.change_words import said, value_said
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
from ui.widgets.ticks import Ticks
from ui.widgets.words import many, percent, weight

if TYPE_CHECKING:
    from itsm_fit.importing.report_back import ReturnedChange, ReturnedReport


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
        self._ticks: Ticks[ReturnedChange] = Ticks(lambda change: change, report.changes)
        columns = (self._ticks.column, *_columns(project))
        self.table: TableView[ReturnedChange] = TableView(columns, tr("What the report changes"), look)
        self.table.set_rows(report.changes)
        self._ticks.watch(self.table)
        self._ticks.changed.connect(self._say_how_many)
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
        return self._ticks.among(self._changes)

    def _say_how_many(self) -> None:
        self.take.setText(tr("Take {changes}", changes=many(len(self.chosen), "change")))
        self.take.setEnabled(bool(self.chosen))

    def _lay_out(self, file: str, issues: Sequence[Issue]) -> None:
        box = QVBoxLayout(self)
        where = many(len(self._changes), "place")
        box.addWidget(label(tr("{file} was changed in {places}.", file=file, places=where)))
        box.addWidget(self.table, 1)
        box.addWidget(label(tr("Tick what to take, with a click or Space."), "muted"))
        for line in issue_lines(issues):
            box.addWidget(line)
        box.addWidget(self._buttons)


def _columns(project: Project) -> tuple[TableColumn[ReturnedChange], ...]:
    def value(its: ReturnedChange, value: ChangeValue) -> str:
        return value_said(its.change, value, share=percent, amount=weight)

    return (
        TableColumn(Caption("What"), lambda its: said(its.change, project), width=30, stretch=True),
        TableColumn(Caption("Here"), lambda its: value(its, its.now), width=14),
        TableColumn(Caption("In the report"), lambda its: value(its, its.change.value), width=14),
        TableColumn(Caption("Cell"), lambda its: its.place, width=20),
        TableColumn(Caption("Note"), lambda its: tr("changed here, too") if its.moved else "", width=18),
    )
