"""The tables of readiness in the window: columns as on the sheets, a row an entry, then rows to be filled in."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QWidget

from itsm_fit.errors import EditError
from itsm_fit.importing.readiness_fields import NO, YES, blank_field, process_keys, read_field
from itsm_fit.importing.readiness_form import FORMS, FieldSort, FormColumn, ReadinessForm
from itsm_fit.importing.text import normal
from itsm_fit.model import edits
from itsm_fit.model.practices import PRACTICES, practice_words
from itsm_fit.model.project import Project
from itsm_fit.model.readiness import PracticeAssessment, ReadinessEntry, day_of, is_overdue
from itsm_fit.readiness.prepared import prepared, roles_of
from ui.stages.fit.edit_table import EditTable, WrittenCell
from ui.stages.require.editors import TextCell
from ui.stages.value.readiness.cells import (
    DayCell,
    MaturityLevelCell,
    MaturityWayCell,
    OfferCell,
    PartCell,
    ProcessCell,
    YesCell,
)
from ui.widgets.cells import ThemedCell
from ui.widgets.language import Caption, tr
from ui.widgets.look import Look
from ui.widgets.table import TableColumn
from ui.widgets.words import NOTHING, one_line

FORM_OF: Mapping[str, ReadinessForm] = {form.held: form for form in FORMS if form.held}
"""The form of each table, by its field in the readiness."""
_WIDTHS = {
    FieldSort.PRACTICE: 32,
    FieldSort.PROCESS: 22,
    FieldSort.TEXT: 18,
    FieldSort.LONG: 26,
    FieldSort.DAY: 15,
    FieldSort.MATURITY: 8,
    FieldSort.PART: 13,
    FieldSort.YES: 9,
}
_DELEGATES: Mapping[FieldSort, type[ThemedCell]] = {
    FieldSort.PRACTICE: OfferCell,
    FieldSort.PROCESS: ProcessCell,
    FieldSort.TEXT: OfferCell,
    FieldSort.LONG: TextCell,
    FieldSort.DAY: DayCell,
    FieldSort.MATURITY: MaturityLevelCell,
    FieldSort.PART: PartCell,
    FieldSort.YES: YesCell,
}
_BY_VALUE = (FieldSort.DAY, FieldSort.MATURITY)
_LATEST = date.max


@dataclass(frozen=True)
class EntryRow:
    """An entry; without a number nobody wrote it yet, and its beginning is known or it is a new one."""

    key: str
    entry: ReadinessEntry

    @property
    def written(self) -> bool:
        return bool(self.entry.id)


class EntryTable(EditTable[EntryRow]):
    """One table of readiness."""

    def __init__(self, table: str, look: Look, today: Callable[[], date]) -> None:
        self.form, self.process_names = FORM_OF[table], dict[str, str]()
        self._held, self._today = table, today
        self._roles: Sequence[str] = ()
        self._new = 0
        self._coming: tuple[str, int] | None = None
        super().__init__([*self._columns()], str(self.form.sheet), look)
        self.beyond = self._row_below

    # ------------------------------------------------------------ showing
    def show_project(self, project: Project) -> None:
        """Show what is written, by day where there is one, then what can be filled in, then a new row."""
        self.process_names = dict(project.process_names)
        self._roles = tuple(dict.fromkeys((*roles_of(project).values(), *_people(project))))
        entries = sorted(getattr(project.readiness, self._held), key=lambda each: day_of(each) or _LATEST)
        rows = [EntryRow(f"#{each.id}", each) for each in entries]
        rows += [EntryRow(_key(each), each) for each in prepared(project, self._held)]
        self._new = len(rows)
        self.show_rows([*rows, self._row_below(self._new)], same=lambda row: row.key)

    def offers(self, column: int) -> Sequence[str]:
        """What is proposed in a column."""
        sort = self.form.columns[column].sort
        if sort is FieldSort.PROCESS:
            return tuple(self.process_names)
        if sort is FieldSort.PRACTICE:
            return [str(each) for each in PRACTICES.values()]
        return self._roles

    # ------------------------------------------------------------ writing
    def change(self, project: Project, cells: Sequence[WrittenCell[EntryRow]]) -> Project:
        """The project with cells written; raises EditError where one says nothing of its column."""
        after: dict[str, ReadinessEntry] = {}
        keys = process_keys(project)
        for row, column, text in cells:
            field = self.form.columns[column]
            after[row.key] = replace(after.get(row.key, row.entry), **{field.field: _read(field, text, keys)})
        changed = edits.write_entries(project, self._held, after.values())
        without = edits.remove_entries(changed, self._held, [each.id for each in after.values()])
        offered = {_key(each) for each in prepared(without, self._held)}
        bare = [each.id for each in after.values() if each.id and _key(each) in offered and _is_bare(each, self.form)]
        return edits.remove_entries(changed, self._held, bare)

    def come_to(self, number: str) -> None:
        """Make an entry current that was new a moment ago, in the column that was written; after it is shown."""
        self._coming = number, max(self.currentIndex().column(), 0)
        if self.state() != QAbstractItemView.State.EditingState:
            self._arrive()

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        super().closeEditor(editor, hint)
        self._arrive()

    def _arrive(self) -> None:
        if self._coming is not None:
            (number, column), self._coming = self._coming, None
            if self.go_to(lambda row: row.entry.id == number):
                self.choose(self.currentIndex().siblingAtColumn(column))

    def numbers(self) -> list[str]:
        """The numbers of the entries with a selected cell."""
        return [row.entry.id for row in self.selected_rows() if row.written]

    def new_row(self) -> None:
        """Write in the last row."""
        self.write_in(lambda row: row.key == f"new {self._new}")

    def _row_below(self, at: int) -> EntryRow:
        blank = {column.field: blank_field(column.sort) for column in self.form.columns}
        return EntryRow(f"new {at}", self.form.kind("", **blank))

    # ------------------------------------------------------------ columns
    def _columns(self) -> list[TableColumn[EntryRow]]:
        made = [self._column(at, column) for at, column in enumerate(self.form.columns)]
        return [*made, *_EXTRA.get(self._held, ())]

    def _column(self, at: int, column: FormColumn) -> TableColumn[EntryRow]:
        return TableColumn(
            column.heading,
            lambda row: self._text(row, at, column),
            key=(lambda row: getattr(row.entry, column.field)) if column.sort in _BY_VALUE else None,
            figure=lambda row: self._colour(row, column),
            delegate=_DELEGATES[column.sort],
            width=_WIDTHS[column.sort],
            stretch=column.sort in (FieldSort.LONG, FieldSort.PRACTICE, FieldSort.PROCESS) or column.field == "group",
            edit=lambda row: _edited(column, getattr(row.entry, column.field)),
            help=_HELP.get((self._held, column.field), ""),
        )

    def _text(self, row: EntryRow, at: int, column: FormColumn) -> str:
        value = getattr(row.entry, column.field)
        if row.key.startswith("new") and at == 0:
            return tr("New entry")
        if column.sort is FieldSort.PROCESS:
            return _process_words(self.process_names, str(value), written=not row.key.startswith("new"))
        if column.sort is FieldSort.DAY and value is not None:
            late = value == day_of(row.entry) and is_overdue(row.entry, self._today())
            return f"{value.isoformat()} !" if late else value.isoformat()
        return _WORDS.get(column.sort, _plain_words)(value)

    def _colour(self, row: EntryRow, column: FormColumn) -> str | None:
        if not row.written:
            return "muted"
        if column.sort is FieldSort.DAY and is_overdue(row.entry, self._today()):
            return "error"
        lost = column.sort is FieldSort.PROCESS and getattr(row.entry, column.field) not in {"", *self.process_names}
        return "warning" if lost else None


def _process_words(names: Mapping[str, str], process: str, *, written: bool) -> str:
    if not process:
        return tr("All processes") if written else ""
    return one_line(names[process]) if process in names else tr("{name} (not in this project)", name=one_line(process))


def _read(column: FormColumn, text: str, processes: Mapping[str, str]) -> Any:
    if column.sort is not FieldSort.PROCESS:
        return read_field(column.sort, text, text)
    wanted = normal(text)
    if wanted in ("", normal(tr("All processes"))):
        return ""
    if wanted not in processes:
        raise EditError(tr("There is no process “{name}” in this project.", name=one_line(text)))
    return processes[wanted]


def _edited(column: FormColumn, value: Any) -> str:
    match column.sort:
        case FieldSort.YES:
            return (YES if value else NO).source
        case FieldSort.PRACTICE:
            return practice_words(value)
        case FieldSort.DAY:
            return "" if value is None else str(value.isoformat())
        case FieldSort.PART:
            return "" if value is None else str(value.value)
    return "" if value is None else str(value)


def _key(entry: ReadinessEntry) -> str:
    """What an entry that can be filled in is known by."""
    told = (getattr(entry, name, "") for name in ("practice", "process", "group", "role"))
    return "+" + "/".join(normal(each) for each in told)


def _is_bare(entry: ReadinessEntry, form: ReadinessForm) -> bool:
    """Whether it says no more than what could be known before anybody wrote."""
    values = (getattr(entry, column.field) for column in form.columns if column.field not in form.given)
    return not any(values)


def _people(project: Project) -> list[str]:
    """Everybody that is named already."""
    its = project.readiness
    named = [each.group for each in its.involvements] + [each.group for each in its.talks]
    named += [each.by for each in its.talks] + [each.owner for each in its.improvements]
    return [each for each in named if each]


def _level(row: EntryRow) -> tuple[int, int] | None:
    its = row.entry
    if not isinstance(its, PracticeAssessment) or not (its.current or its.target):
        return None
    return its.current or 0, its.target or 0


def _way_words(row: EntryRow) -> str:
    level = _level(row)
    if level is None:
        return NOTHING
    return " → ".join(str(each) if each else "?" for each in level)


def _way_left(row: EntryRow) -> int | None:
    level = _level(row)
    return level[1] - level[0] if level and all(level) else None


def _plain_words(value: Any) -> str:
    return "" if value is None else str(value)


_WORDS: Mapping[FieldSort, Callable[[Any], str]] = {
    FieldSort.PRACTICE: practice_words,
    FieldSort.PART: lambda part: "" if part is None else str(part.words),
    FieldSort.YES: lambda yes: tr("yes") if yes else "",
}
_EXTRA: Mapping[str, tuple[TableColumn[EntryRow], ...]] = {
    "assessments": (
        TableColumn(
            Caption("From today to target"),
            _way_words,
            key=_way_left,
            figure=_level,
            delegate=MaturityWayCell,
            width=22,
            help=Caption("From 1 to 5: a dot for today, a ring for the target. Sorted by how far it is"),
        ),
    )
}
_HELP: Mapping[tuple[str, str], Caption] = {
    ("assessments", "current"): Caption("From 1 (as it comes) to 5 (improved all the time)"),
    ("assessments", "target"): Caption("What it is to become, from 1 to 5"),
    ("assessments", "evidence"): Caption("What shows it: an audit, a figure, a sample of tickets"),
    ("involvements", "part"): Caption(
        "Accountable decides; responsible does the work; consulted and informed are asked"
    ),
    ("talks", "good_news"): Caption("Tell good news too, not only what is asked of people"),
    ("improvements", "done_when"): Caption("How it is seen to be done"),
}
