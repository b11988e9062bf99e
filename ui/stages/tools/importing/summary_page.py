"""The first look at an import: a line for each table, and whether anything wants a decision."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from itsm_fit.findings import SEVERITY_SIGN, Severity
from itsm_fit.importing.draft import TableDraft
from itsm_fit.importing.incoming import IncomingFile
from itsm_fit.importing.step_table import StepTable
from itsm_fit.importing.taking import Intake, TakenTable
from itsm_fit.model.decision import Decision
from itsm_fit.model.process import Process
from itsm_fit.model.project import Project
from itsm_fit.scoring.answering import Answering, rows_answering
from itsm_fit.writing import clauses
from ui.stages.tools.importing.account import BAD, AccountLine, Consequence, doubts, entries, sentence
from ui.stages.tools.importing.changes_page import answered, held, new_tools, numbers_of, table_name, told
from ui.widgets.cells import SeverityCell
from ui.widgets.language import Caption, tr
from ui.widgets.look import Look
from ui.widgets.parts import label
from ui.widgets.table import TableColumn, TableView
from ui.widgets.words import NOTHING, count, listed, many


@dataclass(frozen=True, slots=True)
class SummaryRow:
    """A table or a list of requirements that is to be imported, in words."""

    sure: bool
    table: str
    holds: str
    answers: str
    tools: str
    does: str
    matched: str = NOTHING
    doubt: str = ""


_COLUMNS: tuple[TableColumn[SummaryRow], ...] = (
    TableColumn("", lambda row: "✓" if row.sure else "?", width=2, help=Caption("Sure of it")),
    TableColumn(Caption("Table"), lambda row: row.table, width=20),
    TableColumn(Caption("Holds"), lambda row: row.holds, width=27),
    TableColumn(Caption("Answers"), lambda row: row.answers, right=True, width=13),
    TableColumn(
        Caption("Matched"),
        lambda row: row.matched,
        right=True,
        width=13,
        help=Caption(
            "Rows that answer a requirement of the project by id, text or link; match the others on the page Match"
        ),
    ),
    TableColumn(Caption("What it does"), lambda row: row.does, width=8, stretch=True),
    TableColumn(Caption("Tools"), lambda row: row.tools, width=22, stretch=True),
    TableColumn(Caption("To look at"), lambda row: row.doubt or NOTHING, width=22, stretch=True),
)


_SEVERITIES: Mapping[Consequence, Severity] = {
    Consequence.LOST: Severity.ERROR,
    Consequence.DOUBT: Severity.WARNING,
    Consequence.OPEN: Severity.WARNING,
    Consequence.LOOK: Severity.WARNING,
}
_ANY = 16_777_215
"""Qt's own bound of a height: none."""
_ORDER = {consequence: place for place, consequence in enumerate(Consequence)}


def _severity(entry: AccountLine) -> Severity:
    return _SEVERITIES.get(entry.consequence, Severity.INFO)


ACCOUNT: tuple[TableColumn[AccountLine], ...] = (
    TableColumn(
        Caption("What comes of it"),
        lambda entry: f"{SEVERITY_SIGN[_severity(entry)]} {entry.consequence}",
        key=lambda entry: _ORDER[entry.consequence],
        figure=_severity,
        delegate=SeverityCell,
        width=24,
    ),
    TableColumn(Caption("What"), lambda entry: entry.text, width=70, stretch=True),
    TableColumn(
        Caption("Where"),
        lambda entry: entry.where,
        tip=lambda entry: f"{entry.where}\n{tr('Click to see it')}",
        width=36,
    ),
)
"""The account of an import as a table."""


class SummaryPage(QWidget):
    """Shown at once for files whose reading is certain, and as the way back from the review."""

    place_asked = Signal(object)
    """An `AccountLine` whose cells are to be shown."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.title = label("", "heading")
        self.text = label("", "strong")
        self.table: TableView[SummaryRow] = TableView(_COLUMNS, tr("Tables to import"), look)
        self.noticed = label("", "muted")
        self.account: TableView[AccountLine] = TableView(ACCOUNT, tr("What was noticed in the files"), look)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addWidget(self.title)
        box.addWidget(self.text)
        box.addWidget(self.table, 1)
        box.addWidget(self.noticed)
        box.addWidget(self.account, 1)
        self.account.asked.connect(lambda entry, _column: self.place_asked.emit(entry))
        self.account.clicked.connect(lambda _at: self._ask_place())

    def show_import(self, files: Sequence[IncomingFile], taken: Intake, before: Project) -> None:
        """Show what is imported, and what was noticed; `before` is the project without it."""
        after = taken.project
        matched = {id(matrix): its for matrix, its in zip(after.matrices, rows_answering(after), strict=True)}
        told = entries(files, taken, matched)
        bad = {entry.file for entry in told if entry.consequence in BAD}
        tables = (table for file in files for table in file.drawn)
        rows = [_of_process(process, table) for process, table in zip(taken.drawn, tables, strict=True)]
        rows += [_of_requirements(taken)] if taken.requirements else []
        rows += [_of_gaps(taken)] if taken.gaps else []
        rows += [_of_demo(taken)] if taken.seen else []
        rows += list(_of_decision(before.decision, after.decision))
        names = dict.fromkeys(table.step.matrix.file for table in taken.tables)
        for table in taken.tables:
            row = _of_table(table, before, matched.get(id(table.step.matrix)), alone=len(names) == 1)
            if table.draft is not None:
                lost = lost_on(told, table.draft)
                row = replace(row, sure=table.draft.is_certain and not lost, doubt=clauses(doubts(table.draft, lost)))
            elif table.step.matrix.file in bad:
                row = replace(row, sure=False, doubt=tr("see below"))
            rows.append(row)
        self.table.set_rows(rows)
        from_files = tuple(names) or tuple(dict.fromkeys(file.file for file in files))
        self.title.setText(tr("Import {files}", files=listed(from_files)) if rows else tr("Nothing to import"))
        answers = sum(answered(table.step.matrix)[1] for table in taken.tables)
        counted = [its for table in taken.tables if (its := matched.get(id(table.step.matrix)))]
        drafts = [draft for file in files for draft in file.wanted]
        self.text.setText(_said(rows, told, drafts, answers, counted))
        self.account.set_rows(told)
        self.noticed.setText(tr("Click a line to see its cells.") if any(entry.blocks for entry in told) else "")
        self.noticed.setVisible(bool(self.noticed.text()))
        self.account.setVisible(bool(told))
        self.table.setMaximumHeight(_height(self.table, len(rows)) if told else _ANY)

    def _ask_place(self) -> None:
        entry = self.account.current_row()
        if entry is not None:
            self.place_asked.emit(entry)


def _height(table: TableView[SummaryRow], rows: int) -> int:
    """What a table with so many rows takes up, in pixels, with room for a scroll bar."""
    of_rows = table.verticalHeader().defaultSectionSize() * max(rows, 1)
    return table.horizontalHeader().sizeHint().height() + of_rows + table.horizontalScrollBar().sizeHint().height() + 6


def lost_on(told: Sequence[AccountLine], draft: TableDraft) -> int:
    """How many cells with answers are left out on the sheet of a draft."""
    place = draft.book.name, draft.layout.sheet
    return sum(its.cells for its in told if its.consequence is Consequence.LOST and (its.file, its.sheet) == place)


def _said(
    rows: Sequence[SummaryRow],
    told: Sequence[AccountLine],
    drafts: Sequence[TableDraft],
    answers: int,
    matched: Sequence[Answering],
) -> str:
    if not rows:
        return tr("No table of answers is chosen: go to Review and mark one.")
    if answers or any(entry.consequence in BAD for entry in told):
        return sentence(told, drafts, answers, matched)
    return tr("Nothing is in doubt.")


def _of_table(table: TakenTable, project: Project, its: Answering | None, *, alone: bool) -> SummaryRow:
    step, matrix = table.step, table.step.matrix
    new = set(new_tools(matrix, project))
    names = dict.fromkeys(column.tool for column in matrix.responses)
    tools = ", ".join(tr("{tool} (new)", tool=name) if name in new else name for name in names)
    known, all_ = answered(matrix)
    does = tr("is added")
    if step.replacing is not None:
        changes = told(numbers_of(table.changes))
        does = tr("{changes}; replaces {table}", changes=changes, table=table_name(step.replacing))
    answers = count(all_)
    if known != all_:
        answers = tr("{count}, {open} open", count=count(all_), open=count(all_ - known))
    matched = NOTHING
    if its is not None:
        matched = tr("{count} of {rows}", count=count(its.answering), rows=many(its.rows, "row"))
    return SummaryRow(True, table_name(matrix, alone=alone), held(matrix), answers, tools, does, matched)


def _of_process(process: Process, table: StepTable) -> SummaryRow:
    steps = many(sum(node.kind.is_activity for node in process.nodes), "step")
    doubt = "" if table.is_certain else tr("see below")
    does = tr("is drawn as a process")
    return SummaryRow(table.is_certain, process.name, steps, NOTHING, NOTHING, does, doubt=doubt)


def _of_gaps(taken: Intake) -> SummaryRow:
    does = tr("decides {gaps} otherwise", gaps=many(len(taken.gaps), "gap"))
    return SummaryRow(True, tr("Gap register"), many(len(taken.gaps), "decision"), NOTHING, NOTHING, does)


def _of_demo(taken: Intake) -> SummaryRow:
    seen = many(taken.seen, "requirement")
    return SummaryRow(True, tr("Demo script"), seen, NOTHING, NOTHING, tr("notes what was seen and what was not"))


def _of_decision(before: Decision, after: Decision) -> Iterator[SummaryRow]:
    """A line each for criteria and for prices that are added or change."""
    criteria, prices, rates = (
        sum(each not in old for each in new)
        for old, new in (
            (before.criteria, after.criteria),
            (before.costs, after.costs),
            (before.day_rates, after.day_rates),
        )
    )
    for name, number, holds in (
        (tr("Criteria"), criteria, many(criteria, "criterion", "criteria")),
        (tr("Prices"), prices, many(prices, "price")),
        (tr("Day rates"), rates, many(rates, "day rate")),
    ):
        if number:
            yield SummaryRow(True, name, holds, NOTHING, NOTHING, tr("added or changed"))


def _of_requirements(taken: Intake) -> SummaryRow:
    numbers = Counter(change.kind.words for change in taken.requirements)
    does = ", ".join(f"{count(number)} {kind}" for kind, number in numbers.items())
    return SummaryRow(True, tr("Requirements"), many(len(taken.requirements), "requirement"), NOTHING, NOTHING, does)
