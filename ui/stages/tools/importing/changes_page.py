"""The step of the review that shows what the import will do to the project."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePath

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from itsm_fit.importing.plan import AnswerChange, AnswerChangeKind, PlannedTable
from itsm_fit.importing.requirement_intake import RequirementChange
from itsm_fit.importing.taking import Intake
from itsm_fit.model.project import Project
from itsm_fit.model.requirement import Requirement
from itsm_fit.model.tool import Level, Matrix
from itsm_fit.scoring.verdicts import PRIORITY
from itsm_fit.writing import clauses, exact
from ui.stages.tools.table_size import table_size
from ui.widgets.language import Caption, tr
from ui.widgets.look import Look
from ui.widgets.parts import Elided, filter_line, label
from ui.widgets.table import TableColumn, TableView
from ui.widgets.words import NOTHING, count, many

_SIGNS: Mapping[AnswerChangeKind, Caption] = {
    AnswerChangeKind.ADDED: Caption("+ added"),
    AnswerChangeKind.IMPROVED: Caption("▲ improved"),
    AnswerChangeKind.WORSE: Caption("▼ worse"),
    AnswerChangeKind.REWORDED: Caption("≈ reworded"),
    AnswerChangeKind.WITHDRAWN: Caption("− withdrawn"),
}


@dataclass(frozen=True, slots=True)
class TableRow:
    """A table to import, what it replaces, and the number of changes of each kind."""

    step: PlannedTable
    numbers: Mapping[AnswerChangeKind, int]
    new_tools: tuple[str, ...]


def _does(row: TableRow) -> str:
    matrix, older = row.step.matrix, row.step.replacing
    if older is None:
        answers = sum(bool(raw) for column in matrix.responses for raw in column.raw)
        return tr("adds {answers}", answers=many(answers, "answer"))
    changes, table = told(row.numbers), table_name(older)
    if row.step.kept is None:
        return tr("{changes}; takes the place of {table}", changes=changes, table=table)
    return tr(
        "{changes}; takes the place of {table}, whose answers count where it gives none", changes=changes, table=table
    )


_TABLES: tuple[TableColumn[TableRow], ...] = (
    TableColumn(Caption("Table"), lambda row: table_name(row.step.matrix), width=30),
    TableColumn(Caption("Holds"), lambda row: held(row.step.matrix), width=30),
    TableColumn(Caption("What it does"), _does, width=30, stretch=True),
    TableColumn(Caption("New tools"), lambda row: ", ".join(row.new_tools) or NOTHING, width=24, stretch=True),
)
_CHANGES: tuple[TableColumn[AnswerChange], ...] = (
    TableColumn(Caption("Change"), lambda row: str(_SIGNS[row.kind]), width=13),
    TableColumn(Caption("Tool"), lambda row: row.tool, width=16),
    TableColumn(Caption("Feature"), lambda row: f"{row.feature.id} {row.feature.text}".strip(), width=44, stretch=True),
    TableColumn(Caption("Answer before"), lambda row: row.before or NOTHING, width=20),
    TableColumn(Caption("Answer after"), lambda row: row.after or NOTHING, width=20),
    TableColumn(Caption("Cell"), lambda row: cell_in_file(row.place), tip=lambda row: row.place, width=16),
)


_ASKED: tuple[TableColumn[RequirementChange], ...] = (
    TableColumn(Caption("Change"), lambda row: row.kind.words, width=12),
    TableColumn(Caption("Id"), lambda row: row.after.id, width=12),
    TableColumn(Caption("Requirement"), lambda row: row.after.text, width=44, stretch=True),
    TableColumn(Caption("What changes"), lambda row: clauses(_altered(row)) or NOTHING, width=40, stretch=True),
    TableColumn(Caption("Where"), lambda row: row.where, width=26),
)


def _altered(row: RequirementChange) -> list[str]:
    """What of a requirement changes: ``priority must → could``; empty for one that is added."""
    before, after = row.before, row.after
    if before is None:
        return []
    said = [tr("text was “{text}”", text=before.text)] if before.text != after.text else []
    old, new = _stated(before), _stated(after)
    return said + [f"{name} {told} → {new[name]}" for name, told in old.items() if told != new[name]]


def _stated(requirement: Requirement) -> dict[str, str]:
    """What is stated about a requirement beside its text."""
    return {
        tr("priority"): PRIORITY[requirement.priority] if requirement.priority else NOTHING,
        tr("weight"): NOTHING if requirement.weight is None else exact(requirement.weight),
        tr("category"): requirement.category or NOTHING,
    }


class ChangesPage(QWidget):
    """The tables above, every answer that changes below."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.title = Elided("", "strong")
        self.search = filter_line(tr("Filter the changes"))
        self.search.setMaximumWidth(240)
        self.tables: TableView[TableRow] = TableView(_TABLES, tr("Tables to import"), look)
        self.changes: TableView[AnswerChange] = TableView(_CHANGES, tr("Answers that change"), look)
        self.asked: TableView[RequirementChange] = TableView(_ASKED, tr("Requirements that are added or change"), look)
        self.hint = label("", "muted")
        self._lay_out()
        self.search.textChanged.connect(self._filter)

    def show_import(self, taken: Intake, before: Project) -> None:
        """Show what an import does to each table, to answers and to requirements; `before` is the project without."""
        asked = taken.requirements
        self.asked.set_rows(asked)
        self.asked.setVisible(bool(asked))
        rows = [TableRow(its.step, numbers_of(its.changes), new_tools(its.step.matrix, before)) for its in taken.tables]
        self.tables.set_rows(rows)
        self.tables.setVisible(bool(rows))
        listed = taken.answers
        self.changes.set_rows(listed)
        self.title.setText(_said(len(rows), len(listed), len(asked)))
        self.changes.setVisible(bool(listed))
        self.search.setVisible(bool(listed))
        replacing = any(row.step.replacing for row in rows)
        self.hint.setVisible(not listed and bool(rows))
        self.hint.setText(
            tr("Nothing differs from the older version.") if replacing else tr("No older answers are replaced.")
        )

    def _filter(self, text: str) -> None:
        words = text.casefold().split()

        def keep(row: AnswerChange) -> bool:
            told = (_SIGNS[row.kind], row.tool, row.feature.id, row.feature.text, row.before, row.after)
            hay = " ".join(map(str, told)).casefold()
            return all(word in hay for word in words)

        self.changes.table.set_filter(keep if words else None)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.title, 1)
        top.addWidget(self.search)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 8, 0, 0)
        box.setSpacing(8)
        box.addLayout(top)
        box.addWidget(self.tables, 1)
        box.addWidget(self.hint)
        box.addWidget(self.changes, 2)
        box.addWidget(self.asked, 2)


def _said(tables: int, answers: int, requirements: int) -> str:
    """What the import does, in numbers."""
    of_tables = tr(
        "{tables} to import, {answers} of older files change",
        tables=many(tables, "table"),
        answers=many(answers, "answer"),
    )
    of_list = tr("{requirements} added or changed", requirements=many(requirements, "requirement"))
    said = clauses(part for part, told in ((of_tables, tables), (of_list, requirements)) if told)
    return said or tr("Nothing is chosen to be imported yet")


def numbers_of(changes: Sequence[AnswerChange]) -> dict[AnswerChangeKind, int]:
    """How many changes there are of each kind, kinds without any left out."""
    return {kind: number for kind in AnswerChangeKind if (number := sum(change.kind is kind for change in changes))}


def told(numbers: Mapping[AnswerChangeKind, int]) -> str:
    """``3 improved, 1 withdrawn``."""
    return ", ".join(f"{count(number)} {kind.words}" for kind, number in numbers.items()) or tr("nothing differs")


def new_tools(matrix: Matrix, project: Project) -> tuple[str, ...]:
    """The tools of a table that the project does not have yet."""
    return tuple(column.tool for column in matrix.responses if column.tool not in project.tool_names)


def table_name(matrix: Matrix, *, alone: bool = False) -> str:
    """``Szenario 1 · vendors.xlsx``: what tells tables of one file apart comes first; a file of text is a sheet.

    A file that is `alone` is not named beside its sheets.
    """
    sheet = "" if matrix.sheet == PurePath(matrix.file).stem else matrix.sheet
    return " · ".join(part for part in (sheet, "" if alone and sheet else matrix.file) if part)


def cell_in_file(place: str) -> str:
    """``Matrix!D14`` of ``vendors.xlsx!Matrix!D14``; the cell alone where the sheet is the file."""
    file, _, inside = place.partition("!")
    return inside.removeprefix(f"{PurePath(file).stem}!")


def held(matrix: Matrix) -> str:
    """``22 features × 8 tools``."""
    tools = {column.tool for column in matrix.responses}
    return table_size(len(matrix.features), len(tools))


def answered(matrix: Matrix) -> tuple[int, int]:
    """How many answers are understood, and how many there are."""
    raws = [raw for column in matrix.responses for raw in column.raw if raw]
    return sum(matrix.meaning(raw) is not Level.UNKNOWN for raw in raws), len(raws)
