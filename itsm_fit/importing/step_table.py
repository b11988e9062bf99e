"""Tables of steps → processes: which sheets are such tables, what their columns hold, and what comes of them.

So spreadsheets describe flowcharts, such as those that Visio draws from data. A column whose cells name rows by another
column says what follows; what the other columns hold is told by their cells, then by their headings. A person may say
otherwise before the process is taken in.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final

from itsm_fit.errors import InputError
from itsm_fit.findings import SEVERITY_ORDER, Issue, Severity
from itsm_fit.importing.grid import Grid
from itsm_fit.importing.layout import LeftOut
from itsm_fit.importing.noticed import of_sheet
from itsm_fit.importing.steps.fields import StepField
from itsm_fit.importing.steps.ids import id_of
from itsm_fit.importing.steps.layout import StepLayout, layouts_of, marked_layout
from itsm_fit.importing.steps.left_out import left_out_around, title_above
from itsm_fit.importing.steps.rows import read_rows
from itsm_fit.importing.steps.wiring import wired
from itsm_fit.language import tr
from itsm_fit.model.document import Document, Pool
from itsm_fit.model.process import Flow, Lane, Node, Process
from itsm_fit.model.text import writable
from itsm_fit.storage.limits import Limit, check_ways
from itsm_fit.storage.spreadsheet import CellPlace, Workbook, column_name
from itsm_fit.writing import in_quotes

_UNNAMED: Final = re.compile(r"[^\W\d]+ ?\d+|Sheet|Tabelle|Feuil|Hoja|Foglio|Blad", re.IGNORECASE)
"""What programs call a sheet that nobody has named."""


@dataclass(frozen=True)
class StepTable:
    """A process as a table describes it, on one sheet, by a layout that was found or corrected.

    `detected` is the layout as it was found, None where a person marked the table. `name` is what the
    process is called.
    """

    file: str
    name: str
    grid: Grid
    layout: StepLayout
    detected: StepLayout | None = None
    wanted: bool = True

    @property
    def sheet(self) -> str:
        return self.layout.sheet

    @cached_property
    def _read(self) -> tuple[Document | InputError, tuple[Issue, ...]]:
        try:
            return _drawn(self)
        except InputError as refused:
            return refused, (Issue(Severity.ERROR, self.file, refused.where, refused.message),)

    @property
    def is_read(self) -> bool:
        """Whether its process is drawn already, which takes its time for long tables."""
        return "_read" in self.__dict__

    def read(self) -> StepTable:
        """The table itself, its process drawn; runs in a worker where somebody waits."""
        _ = self._read
        return self

    @property
    def document(self) -> Document:
        """The process in a file of its own, without places. Raises InputError where it could not be opened again."""
        drawn = self._read[0]
        if isinstance(drawn, InputError):
            raise drawn
        return drawn

    @property
    def issues(self) -> tuple[Issue, ...]:
        """What could not be read or drawn as it stands, each with its cell."""
        return self._read[1]

    @cached_property
    def left_out(self) -> tuple[LeftOut, ...]:
        """The cells around it on its sheet that no table of steps uses."""
        return tuple(left for left, _ in left_out_around(self.grid, self.layout, self.name))

    @property
    def told(self) -> tuple[str, ...]:
        """How the table is read, in sentences."""
        return tuple(_told(self))

    @property
    def is_certain(self) -> bool:
        """Whether nothing about it needs a person's eye."""
        return self.layout.is_sure and all(issue.severity is Severity.INFO for issue in self.issues)

    def with_field(self, column: int, field: StepField) -> StepTable:
        """The table with another meaning for one column."""
        return replace(self, layout=self.layout.with_field(column, field))

    def with_falling(self, *, falls_through: bool) -> StepTable:
        """The table with rows that name nothing leading to the row below, or to the end."""
        return replace(self, layout=replace(self.layout, falls_through=falls_through))

    def named(self, name: str) -> StepTable:
        """The table with another name for its process."""
        return self if name == self.name else replace(self, name=name)

    def with_wanted(self, *, wanted: bool) -> StepTable:
        return self if wanted == self.wanted else replace(self, wanted=wanted)


def read_step_tables(workbook: Workbook, *, without_next: bool = False) -> tuple[StepTable, ...]:
    """The processes that the sheets describe which are tables of steps, in the order of the tabs.

    `without_next` takes rows as they follow one another, too, where no column says what follows.
    """
    found = [
        (grid, layout)
        for sheet in workbook.sheets
        if sheet.height
        for grid in (Grid(sheet),)
        for layout in layouts_of(grid, without_next=without_next)
    ]
    return tuple(
        StepTable(workbook.name, name, grid, layout, layout)
        for (grid, layout), name in zip(found, _names(found, workbook), strict=True)
    )


def marked_steps(grid: Grid, file: str) -> StepTable:
    """A sheet that a person says is a table of steps, to be corrected by them."""
    return StepTable(file, writable(grid.sheet.name), grid, marked_layout(grid))


def _names(found: Sequence[tuple[Grid, StepLayout]], workbook: Workbook) -> list[str]:
    """What the processes are called: by their sheets, a lone one that nobody named by the file; several on one sheet
    by the titles above them, else by number.
    """
    stem = writable(workbook.name.rpartition(".")[0] or workbook.name)
    sheets = list(dict.fromkeys(grid.sheet.name for grid, _ in found))
    alone = len(workbook.sheets) == 1 or len(sheets) == 1
    held = Counter(grid.sheet.name for grid, _ in found)
    numbers: Counter[str] = Counter()
    names = []
    for grid, layout in found:
        sheet = grid.sheet.name
        name = stem if alone and (not sheet or _UNNAMED.fullmatch(sheet)) else writable(sheet)
        numbers[sheet] += 1
        if held[sheet] > 1:
            name = writable(title_above(grid, layout)) or f"{name} {numbers[sheet]}"
        names.append(name)
    return names


def _drawn(table: StepTable) -> tuple[Document, tuple[Issue, ...]]:
    file, sheet, layout = table.file, table.sheet, table.layout
    rows = read_rows(table.grid, layout, file)
    if not rows.steps:
        message = tr("No row below the headings names a step: say which column does.")
        raise InputError(message, file=file, where=sheet)
    issues = [*of_sheet(file, table.grid.sheet), *rows.issues]
    issues += [_told_left(file, left, severity) for left, severity in left_out_around(table.grid, layout, table.name)]

    def say(message: str, row: int, place: CellPlace | None, severity: Severity) -> None:
        cell = place or CellPlace(row, _key(layout))
        issues.append(Issue(severity, file, f"{sheet}!{cell.name}", message))

    made = wired(rows.steps, say)
    own = f"Process_{id_of(table.name).removeprefix('Step_')}"
    process = Process(own, table.name, nodes=made.nodes, flows=made.flows, lanes=made.lanes)
    _check(process, file, sheet)
    pools = (Pool(f"Pool_{own.removeprefix('Process_')}", table.name, process.id),) if made.lanes else ()
    document = Document(f"{table.name}.bpmn", (process,), pools, given=file)
    return document, tuple(sorted(dict.fromkeys(issues), key=lambda its: SEVERITY_ORDER[its.severity]))


def _told_left(file: str, left: LeftOut, severity: Severity) -> Issue:
    message = tr("Left out ({number}): {reason}.", number=left.cells, reason=left.reason)
    return Issue(severity, file, left.where, message)


def _key(layout: StepLayout) -> int:
    """The column that a step is known by."""
    found = layout.column(StepField.ID)
    if found is None:
        found = layout.column(StepField.NAME)
    return 0 if found is None else found


def _told(table: StepTable) -> Iterator[str]:
    """What each column is read as, and what is taken for granted."""
    layout = table.layout
    named = [
        f"{column_name(at)} {its.words}" for at, its in sorted(layout.fields.items()) if its is not StepField.SKIPPED
    ]
    yield tr("Read as a table of steps: {columns}.", columns=", ".join(named))
    if layout.column(StepField.NEXT) is not None:
        if layout.falls_through:
            yield tr("A row that names no next step leads to the row below it.")
        else:
            yield tr("A row that names no next step ends the process.")
    kept = layout.columns(StepField.NOTE)
    if kept:
        headings = ", ".join(in_quotes(table.grid.under(layout.top, at)) for at in kept)
        yield tr("BPMN has no place for {columns}: kept in the documentation of each step.", columns=headings)


def _check(process: Process, file: str, sheet: str) -> None:
    """Raise InputError for what could not be opened again once it is saved."""
    Limit.DRAWN.check(len(process.nodes) + len(process.flows), file, sheet)
    Limit.FRAMES.check(len(process.lanes) + 2, file, sheet)  # and the process with its pool
    parts: tuple[Node | Flow | Lane, ...] = (*process.nodes, *process.flows, *process.lanes)
    Limit.NAME.check(max(len(part.name) for part in parts), file, sheet)
    check_ways(process, file)
