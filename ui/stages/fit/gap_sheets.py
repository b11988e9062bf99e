"""The gap register out to a sheet, and back after one look at what it changes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from itsm_fit.errors import InputError
from itsm_fit.findings import Issue, Severity
from itsm_fit.importing.gap_sheet import GapChange, GapSheet, changes_by, read_gaps, take_changes, unknown_in
from itsm_fit.model.gap import Gap, Resolution
from itsm_fit.model.project import Project
from itsm_fit.progress import Progress
from itsm_fit.storage.files import read_bytes
from ui.session.dialogs import Dialogs
from ui.session.errors import sentence
from ui.session.latest import latest_fit
from ui.session.work import Work
from ui.session.writing import Output, Writer, workbook
from ui.widgets.issues import issue_lines, issue_said
from ui.widgets.language import Caption, tr, trn
from ui.widgets.look import Look
from ui.widgets.messages import Message
from ui.widgets.parts import label
from ui.widgets.table import TableColumn, TableView
from ui.widgets.words import NOTHING, many, weight


class GapSheets:
    """Writes and takes back the sheet of gaps."""

    def __init__(self, work: Work, dialogs: Dialogs, page: QWidget, today: Callable[[], date]) -> None:
        self._work, self._dialogs, self._page, self._today = work, dialogs, page, today
        self._writer = Writer(work.session, work.tasks, work.messages, dialogs)
        self.dialog: DiffDialog | None = None

    def write(self) -> None:
        """Ask where, and write the register of all tools there."""

        def prepared() -> Output | None:
            fit = latest_fit(self._work.session)
            if fit is None:
                self._writer.say_no_scores()
                return None

            def made() -> bytes:
                from itsm_fit.report.books.gap_register import gap_workbook
                from itsm_fit.scoring.register import register
                from itsm_fit.selection import told

                with told(fit) as worded:
                    return gap_workbook(worded, register(worded), made_on=self._today())

            return workbook(tr("Write the gap register"), self._writer.near(f"{tr('Gap register')}.xlsx"), made)

        self._writer.write(prepared)

    def take(self) -> None:
        """Ask for a sheet, read it in the background and show what it changes."""
        paths = self._dialogs.open_files(tr("Take a gap register back"), self._work.session.folder)
        if paths:
            path = paths[0]
            self._work.tasks.start(
                tr("Reading {file}", file=path.name),
                lambda progress: _read(path, progress),
                lambda sheet: self._show(sheet, path.name),
                lambda error: self._work.messages.error(sentence(error)),
                key="gap sheet",
            )

    def _show(self, sheet: GapSheet, file: str) -> None:
        project = self._work.session.project
        changes = changes_by(project, sheet)
        issues = [*sheet.issues, *unknown_in(project, sheet, file)]
        if not changes:
            words = tr("{file} decides nothing differently from the register here.", file=file)
            self._work.messages.show_message(Message(Severity.INFO, words, tuple(map(issue_said, issues))))
            return
        self.dialog = DiffDialog(changes, issues, file, self._work.look, self._page)
        self.dialog.accepted.connect(lambda: self._take(changes, file))
        self.dialog.open()

    def _take(self, changes: tuple[GapChange, ...], file: str) -> None:
        def change(project: Project) -> Project:
            return take_changes(project, changes)

        self._work.session.edit(
            tr(
                "Take {decisions} from {file}",
                decisions=trn("{count}\u00a0Decision", "{count}\u00a0Decisions", len(changes)),
                file=file,
            ),
            change,
        )


def _read(path: Path, progress: Progress) -> GapSheet:
    from itsm_fit.storage.limits import MAX_BYTES
    from itsm_fit.storage.spreadsheet import read_workbook

    found = read_gaps(read_workbook(read_bytes(path, limit=MAX_BYTES), path.name, progress))
    if found is None:
        raise InputError(tr("This is no gap register that ITSM Fit wrote: write one first."), file=path.name)
    return found


class DiffDialog(QDialog):
    """What a sheet changes, before it is taken."""

    def __init__(
        self, changes: Sequence[GapChange], issues: Sequence[Issue], file: str, look: Look, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Take the gap register back"))
        self.resize(980, 520)
        self.table: TableView[GapChange] = TableView(_COLUMNS, tr("What the sheet changes"), look)
        self.table.set_rows(changes)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.take = buttons.addButton(
            tr("Take {changes}", changes=many(len(changes), "change")), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.take.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        differs = tr(
            "{file} decides {gaps} differently from the register here.", file=file, gaps=many(len(changes), "gap")
        )
        box.addWidget(label(differs))
        box.addWidget(self.table, 1)
        for line in issue_lines(issues):
            box.addWidget(line)
        box.addWidget(buttons)


def _moved(name: str) -> TableColumn[GapChange]:
    field = _TITLES[name]

    def words(change: GapChange) -> str:
        before = _word(change.before, name)
        after = _word(change.after, name)
        return after if before == after else f"{before} → {after}"

    return TableColumn(field, words, width=20, stretch=name == "note")


def _word(gap: Gap | None, name: str) -> str:
    value = getattr(gap, name) if gap is not None else None
    if value is None or value == "":
        return NOTHING
    if isinstance(value, Resolution):
        return value.words
    return weight(value) if isinstance(value, float) else str(value)


_TITLES = {
    "resolution": Caption("Resolution"),
    "effort_days": Caption("Effort, days"),
    "owner": Caption("Owner"),
    "due": Caption("Due"),
    "note": Caption("Note"),
}
_COLUMNS: tuple[TableColumn[GapChange], ...] = (
    TableColumn(Caption("Tool"), lambda change: change.after.tool, width=14),
    TableColumn(Caption("Id"), lambda change: change.after.requirement, width=10),
    *(_moved(name) for name in _TITLES),
)
