"""A report that comes back: what was changed in its cells, ticked and taken in one step of undo."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from itsm_fit.errors import FitError, PasswordNeeded
from itsm_fit.findings import SEVERITY_SIGN, Issue, Severity
from itsm_fit.model.project import Project
from itsm_fit.model.scenario import ChangeValue
from itsm_fit.progress import Progress, within
from itsm_fit.scoring.change_words import said, value_said
from itsm_fit.storage.files import read_bytes
from itsm_fit.visible import visible_lines
from ui.session.dialogs import Dialogs
from ui.session.errors import sentence
from ui.session.session import Session
from ui.session.tasks import Tasks
from ui.widgets.cells import SeverityCell
from ui.widgets.issues import issue_said
from ui.widgets.language import Caption, tr
from ui.widgets.look import Look
from ui.widgets.messages import Message, MessageBar
from ui.widgets.parts import label, splitter
from ui.widgets.table import TableColumn, TableView
from ui.widgets.ticks import Ticks
from ui.widgets.words import many, percent, weight

if TYPE_CHECKING:
    from itsm_fit.importing.report_changes import ReturnedChange, ReturnedReport

_WIDTH, _HEIGHT = 1040, 640
_LINES = 5
"""Of what a row says in full, before it scrolls."""


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
        paths = self._dialogs.open_files(tr("Take changes back from a report"), self._session.folder)
        if paths:
            self._open(paths[0], ())

    def _open(self, path: Path, passwords: tuple[str, ...]) -> None:
        project = self._session.project
        self._tasks.start(
            tr("Reading {file}", file=path.name),
            lambda progress: _read(path, project, passwords, progress),
            lambda report: self._show(report, path.name),
            lambda error: self._unlock(error, path, passwords),
            key="report back",
        )

    def _unlock(self, error: BaseException, path: Path, passwords: tuple[str, ...]) -> None:
        """Ask for the password of a locked report and read it again; say everything else that went wrong."""
        if not isinstance(error, PasswordNeeded):
            self._messages.error(sentence(error))
            return
        given = self._dialogs.password(path.name, again=bool(passwords))
        if given is not None:
            self._open(path, (*passwords, given))

    def _show(self, report: ReturnedReport, file: str) -> None:
        told = tuple(map(issue_said, report.issues))
        if not report.changes and len(told) <= 1:
            self._messages.show_message(Message(Severity.INFO, tr("{file} changes nothing here.", file=file), told))
            return
        self.dialog = ReturnedDialog(report, self._session.project, file, self._look, self._page)
        self.dialog.accepted.connect(lambda: self._take(file))
        self.dialog.open()

    def _take(self, file: str) -> None:
        from itsm_fit.importing.report_changes import take_returned

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


def _read(path: Path, project: Project, passwords: Sequence[str], progress: Progress) -> ReturnedReport:
    from itsm_fit.importing.incoming import opened
    from itsm_fit.importing.report_back import read_report
    from itsm_fit.scoring.fit import score
    from itsm_fit.storage.limits import MAX_BYTES
    from itsm_fit.storage.spreadsheet.beside import read_beside

    data = read_bytes(path, limit=MAX_BYTES)
    workbook = opened(data, path.name, within(progress, 0.0, 0.7), passwords=passwords)
    beside = read_beside(data, path.name, passwords)
    return read_report(workbook, score(project), beside)


class ReturnedDialog(QDialog):
    """What a report changes, each with its cell; what is ticked is taken, at first all of it.

    Below it stands what is not taken, and what the current row of either says in full.
    """

    def __init__(
        self, report: ReturnedReport, project: Project, file: str, look: Look, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Take changes back from a report"))
        self.resize(_WIDTH, _HEIGHT)
        self._changes, self._project = report.changes, project
        self._ticks: Ticks[ReturnedChange] = Ticks(lambda change: change, report.changes)
        columns = (self._ticks.column, *_columns(project))
        self.table: TableView[ReturnedChange] = TableView(columns, tr("What the report changes"), look)
        self.table.set_rows(report.changes)
        self._ticks.watch(self.table)
        self._ticks.changed.connect(self._say_how_many)
        self.left_out: TableView[Issue] = TableView(_ISSUE_COLUMNS, tr("What is not taken"), look)
        self.left_out.set_rows(report.issues)
        self.whole = QPlainTextEdit(readOnly=True, tabChangesFocus=True)
        self.whole.setAccessibleName(tr("The row in full"))
        self.whole.setFixedHeight(self.fontMetrics().lineSpacing() * _LINES + 16)
        self.table.row_changed.connect(self._tell_change)
        self.left_out.row_changed.connect(self._tell_issue)
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

    def _tell_change(self, its: ReturnedChange | None) -> None:
        if its is None:
            return
        here, there = (_value(its, value) for value in (its.now, its.change.value))
        lines = (
            f"{said(its.change, self._project)} ({its.place})",
            tr("Here: {value}", value=here),
            tr("In the report: {value}", value=there),
        )
        self.whole.setPlainText(visible_lines("\n".join(lines)))

    def _tell_issue(self, issue: Issue | None) -> None:
        if issue is not None:
            self.whole.setPlainText(visible_lines(issue_said(issue)))

    def _lay_out(self, file: str, issues: Sequence[Issue]) -> None:
        box = QVBoxLayout(self)
        where = many(len(self._changes), "place")
        above = _below(
            label(tr("{file} was changed in {places}.", file=file, places=where)),
            self.table,
            label(tr("Tick what to take, with a click or Space."), "muted"),
        )
        below = _below(label(tr("This is not taken, or was noticed:")), self.left_out)
        above.setVisible(bool(self._changes))
        below.setVisible(bool(issues))
        box.addWidget(splitter(above, below, down=True), 1)
        box.addWidget(self.whole)
        box.addWidget(self._buttons)


def _below(*widgets: QWidget) -> QWidget:
    """Widgets one below the other, the tables among them as high as there is room."""
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        column.addWidget(widget, int(isinstance(widget, TableView)))
    return part


def _value(its: ReturnedChange, value: ChangeValue) -> str:
    return value_said(its.change, value, share=percent, amount=weight)


def _columns(project: Project) -> tuple[TableColumn[ReturnedChange], ...]:
    return (
        TableColumn(Caption("What"), lambda its: said(its.change, project), width=30, stretch=True),
        TableColumn(Caption("Here"), lambda its: _value(its, its.now), width=14, stretch=True),
        TableColumn(Caption("In the report"), lambda its: _value(its, its.change.value), width=14, stretch=True),
        TableColumn(Caption("Cell"), lambda its: its.place, width=20),
        TableColumn(Caption("Note"), lambda its: tr("changed here, too") if its.moved else "", width=18),
    )


_ISSUE_COLUMNS: tuple[TableColumn[Issue], ...] = (
    TableColumn(
        Caption("Where"),
        lambda issue: f"{SEVERITY_SIGN[issue.severity]} {issue.where or issue.file}",
        figure=lambda issue: issue.severity,
        delegate=SeverityCell,
        width=26,
    ),
    TableColumn(Caption("What"), lambda issue: issue.message, width=40, stretch=True),
)
