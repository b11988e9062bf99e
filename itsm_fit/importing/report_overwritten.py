"""Cells of a report that held formulas, and hold something else now that it has come back."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter

from itsm_fit.findings import Issue, Severity
from itsm_fit.importing import report_form as form
from itsm_fit.importing.report_tables import FoundTable, ReportTables
from itsm_fit.language import tr, trn
from itsm_fit.scoring.wording import count
from itsm_fit.storage.spreadsheet import CellPlace, CellValue, Worksheet, column_index, column_name, display

_SINGLE = 3
"""Cells of a column that are told one by one; of more it is told where they are."""
_LONGEST = 60
"""Characters of what stands in a cell now."""

Formulas = Mapping[str, Mapping[CellPlace, str]]
"""The formulas of a workbook, by the name of their sheet and their cell."""


@dataclass(frozen=True, slots=True)
class _Column:
    """Formulas of a column as they were written: the rows from 0, and the words that they were made of."""

    sheet: str
    column: int
    rows: tuple[int, ...]
    words: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Overwritten:
    """A cell that held a formula; `formula` is what it holds instead, "" for a value or nothing."""

    sheet: Worksheet
    place: CellPlace
    formula: str

    @property
    def column(self) -> tuple[str, int]:
        return self.sheet.name, self.place.column

    @property
    def value(self) -> CellValue:
        return self.sheet.value(*self.place)


def overwritten(tables: ReportTables, rows: Sequence[Sequence[str]], formulas: Formulas, file: str) -> Iterator[Issue]:
    """An issue for each cell that held a formula, one for many of a column; `rows` are those of the hidden sheet."""
    told = [_told(row) for row in rows if row[0] == form.FORMULAS and row[3]]
    by_sheet = {name: [each for each in told if each.sheet == name] for name in tables.sheets}
    found = {name: list(_lost(tables, columns, formulas)) for name, columns in by_sheet.items()}
    left = sum(len(formulas.get(sheet.name, ())) for sheet in tables.sheets.values())
    if not left and any(found.values()):
        message = tr("No formula is left in this report: its figures are those of another time, none is taken.")
        yield Issue(Severity.WARNING, file, "", message)
        return
    for name, cells in found.items():
        if len(cells) > _SINGLE and not formulas.get(tables.sheets[name].name):
            message = tr("No formula is left on this sheet: its figures are those of another time, none is taken.")
            yield Issue(Severity.WARNING, file, tables.sheets[name].name, message)
        else:
            yield from _said(cells, file)


def _told(row: Sequence[str]) -> _Column:
    rows = tuple(number - 1 for number in form.numbers_in(row[3]))
    return _Column(row[1], column_index(row[2]), rows, frozenset(filter(None, row[4:])))


def _lost(tables: ReportTables, columns: Sequence[_Column], formulas: Formulas) -> Iterator[_Overwritten]:
    for told in columns:
        sheet = tables.sheets[told.sheet]
        there = formulas.get(sheet.name, {})
        for place in _places(tables, told):
            now = there.get(place)
            if now is None or (told.words and form.words_of(form.without_digits(now)) not in told.words):
                yield _Overwritten(sheet, place, now or "")


def _places(tables: ReportTables, told: _Column) -> Iterator[CellPlace]:
    """The cells that hold a column's formulas now: gone with those that were deleted, no input among them."""
    its = [each for each in tables.found if each.told.sheet == told.sheet]
    moved = any(_is_moved(each) for each in its)
    for row in told.rows:
        table = next((each for each in its if each.told.top < row < each.told.end), None)
        if table is None or told.column >= len(table.told.headings):
            if not moved:
                yield CellPlace(row, told.column)
            continue
        column = table.columns.get(told.column)
        if column is not None:
            yield from (CellPlace(now, column) for now in table.rows[row])


def _is_moved(table: FoundTable) -> bool:
    """Whether rows or columns were taken out or put in, so that what stands beside a table is elsewhere."""
    return table.top != table.told.top or any(column != now for column, now in table.columns.items())


def _said(cells: Collection[_Overwritten], file: str) -> Iterator[Issue]:
    for _, group in groupby(sorted(cells, key=lambda each: (each.column, each.place)), key=attrgetter("column")):
        column = list(group)
        sheet = column[0].sheet
        if len(column) <= _SINGLE:
            for each in column:
                yield Issue(Severity.WARNING, file, f"{sheet.name}!{each.place.name}", _sentence(each))
            continue
        message = trn(
            "{count} cell held a figure that is worked out and was overwritten: it is not taken.",
            "{count} cells held figures that are worked out and were overwritten: none is taken.",
            len(column),
            count=count(len(column)),
        )
        yield Issue(Severity.WARNING, file, f"{sheet.name}!{_cells(column)}", message)


def _sentence(cell: _Overwritten) -> str:
    if cell.formula:
        return tr(
            "The cell held a figure that is worked out and now holds another formula, {now}: it is not taken.",
            now=formula_text(cell.formula),
        )
    if cell.value == "":
        return tr("The cell held a figure that is worked out and is empty now: it stays as it is.")
    return tr(
        "The cell held a figure that is worked out and now holds {now}: it is not taken.",
        now=_short(display(cell.value)),
    )


def formula_text(formula: str) -> str:
    """A formula as a person types it."""
    return _short(f"={formula.removeprefix('of:').removeprefix('=')}")


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


def _cells(column: Sequence[_Overwritten]) -> str:
    """Every cell of a column: ``D5:D40, D44``."""
    letters = column_name(column[0].place.column)
    spans = form.spans(each.place.row + 1 for each in column)
    return ", ".join(
        f"{letters}{first}" if first == last else f"{letters}{first}:{letters}{last}" for first, last in spans
    )
