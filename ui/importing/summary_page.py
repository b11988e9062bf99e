"""The first look at an import: a line for each table, and whether anything wants a decision."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from itsm_fit.findings import Issue, Severity
from itsm_fit.importing.draft import Draft
from itsm_fit.importing.taking import Taken, TakenIn
from itsm_fit.model.decision import Decision
from itsm_fit.model.project import Project
from itsm_fit.scoring.answering import Answering, rows_answering
from ui.cells import SEVERITY_SIGNS, SeverityCell
from ui.importing.changes_page import answered, held, new_tools, numbers_of, table_name, told
from ui.look import Look
from ui.panels.parts import label
from ui.table import Column, TableView
from ui.words import NOTHING, count, many


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


_COLUMNS: tuple[Column[SummaryRow], ...] = (
    Column("", lambda row: "✓" if row.sure else "?", width=2),
    Column("Table", lambda row: row.table, width=26),
    Column("Holds", lambda row: row.holds, width=30),
    Column("Answers", lambda row: row.answers, right=True, width=14),
    Column(
        "Matched",
        lambda row: row.matched,
        right=True,
        width=13,
        help="Rows that answer a requirement of the project by id, text or link; match the others on the page Match",
    ),
    Column("What it does", lambda row: row.does, width=38, stretch=True),
    Column("Tools", lambda row: row.tools, width=18),
    Column("To look at", lambda row: row.doubt or NOTHING, width=18),
)


_ORDER = {severity: place for place, severity in enumerate(Severity)}
_REMARKS: tuple[Column[Issue], ...] = (
    Column(
        "Severity",
        lambda issue: f"{SEVERITY_SIGNS[issue.severity]} {issue.severity.value}",
        key=lambda issue: _ORDER[issue.severity],
        figure=lambda issue: issue.severity,
        delegate=SeverityCell,
        width=11,
    ),
    Column("What", lambda issue: issue.message, width=70, stretch=True),
    Column("Where", lambda issue: "!".join(part for part in (issue.file, issue.where) if part), width=40),
)


class SummaryPage(QWidget):
    """Shown at once for files whose reading is certain, and as the way back from the review."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.title = label("", "heading")
        self.text = label("", "muted")
        self.table: TableView[SummaryRow] = TableView(_COLUMNS, "Tables to import", look)
        self.noticed = label("", "strong")
        self.remarks: TableView[Issue] = TableView(_REMARKS, "What was noticed in the files", look)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addWidget(self.title)
        box.addWidget(self.text)
        box.addWidget(self.table, 1)
        box.addWidget(self.noticed)
        box.addWidget(self.remarks, 1)

    def show_import(self, taken: TakenIn, before: Project) -> None:
        """Show what is imported, and what was noticed; `before` is the project without it."""
        after = taken.project
        counts = {id(matrix): its for matrix, its in zip(after.matrices, rows_answering(after), strict=True)}
        doubted = {issue.file for issue in taken.issues if issue.severity is not Severity.INFO}
        rows = [_of_requirements(taken)] if taken.requirements else []
        rows += [_of_gaps(taken)] if taken.gaps else []
        rows += list(_of_decision(before.decision, after.decision))
        for table in taken.tables:
            row = _of_table(table, before, counts.get(id(table.step.matrix)))
            if table.draft is not None:
                row = replace(row, sure=table.draft.is_certain, doubt=doubts(table.draft))
            elif table.step.matrix.file in doubted:
                row = replace(row, sure=False, doubt="see below")
            rows.append(row)
        self.table.set_rows(rows)
        files = dict.fromkeys(table.step.matrix.file for table in taken.tables)
        self.title.setText(f"Import {', '.join(files) or 'requirements'}" if rows else "Nothing to import")
        remarks = sorted(taken.issues, key=lambda issue: _ORDER[issue.severity])
        noticed = any(issue.severity is not Severity.INFO for issue in remarks)
        reviewed = any(table.draft is not None for table in taken.tables)
        self.text.setText(_ready(rows, doubted=noticed, reviewed=reviewed))
        self.remarks.set_rows(remarks)
        self.noticed.setText(f"{many(len(remarks), 'remark')} on these files")
        self.noticed.setVisible(bool(remarks))
        self.remarks.setVisible(bool(remarks))


def doubts(draft: Draft) -> str:
    """What about a draft wants a look, "" when nothing does."""
    said = []
    if draft.detected is None:
        said.append("no table was found here")
    elif not draft.is_clear:
        said.append("another reading is nearly as likely")
    if not draft.words:
        said.append("nothing is answered")
    if draft.undecided:
        said.append(f"{many(len(draft.undecided), 'word')} to decide")
    if draft.read.reading.guessed and draft.read.reading.best is not None:
        said.append(f"best score {draft.read.reading.best:g} is taken from the answers")
    return "; ".join(said)


def _ready(rows: Sequence[SummaryRow], *, doubted: bool, reviewed: bool) -> str:
    """What to do next; `reviewed` says that there are tables whose mapping can be reviewed."""
    if not rows:
        return "No table of answers is chosen: go to Review and mark one."
    if all(row.sure for row in rows):
        understood = "Every row, column and answer word is understood"
        return f"{understood}; look at what was noticed below." if doubted else f"{understood}."
    return f"Most is understood; {'Review shows what wants a look' if reviewed else 'see what was noticed below'}."


def _of_table(table: Taken, project: Project, its: Answering | None) -> SummaryRow:
    step, matrix = table.step, table.step.matrix
    new = set(new_tools(matrix, project))
    names = dict.fromkeys(column.tool for column in matrix.responses)
    tools = ", ".join(f"{name} (new)" if name in new else name for name in names)
    known, all_ = answered(matrix)
    does = "is added"
    if step.replacing is not None:
        does = f"{told(numbers_of(table.changes))}; replaces {table_name(step.replacing)}"
    answers = count(all_) if known == all_ else f"{count(all_)}, {count(all_ - known)} open"
    matched = f"{count(its.answering)} of {many(its.rows, 'row')}" if its else NOTHING
    return SummaryRow(True, table_name(matrix), held(matrix), answers, tools, does, matched)


def _of_gaps(taken: TakenIn) -> SummaryRow:
    does = f"decides {many(len(taken.gaps), 'gap')} otherwise"
    return SummaryRow(True, "Gap register", many(len(taken.gaps), "decision"), NOTHING, NOTHING, does)


def _of_decision(before: Decision, after: Decision) -> Iterator[SummaryRow]:
    """A line each for criteria and for prices that are added or change."""
    for name, one, several, old, new in (
        ("Criteria", "criterion", "criteria", before.criteria, after.criteria),
        ("Prices", "price", "", before.costs, after.costs),
        ("Day rates", "day rate", "", before.day_rates, after.day_rates),
    ):
        number = sum(each not in old for each in new)
        if number:
            holds = many(number, one, several)
            yield SummaryRow(True, name, holds, NOTHING, NOTHING, "added or changed")


def _of_requirements(taken: TakenIn) -> SummaryRow:
    numbers = Counter(str(change.kind) for change in taken.requirements)
    does = ", ".join(f"{count(number)} {kind}" for kind, number in numbers.items())
    return SummaryRow(True, "Requirements", many(len(taken.requirements), "requirement"), NOTHING, NOTHING, does)
