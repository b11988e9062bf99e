"""Requirements pasted from a spreadsheet: tab-separated cells with or without headings, in any order of columns."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from io import StringIO

from itsm_fit.errors import InputError
from itsm_fit.importing.priorities import parse_priority
from itsm_fit.importing.requirement_list import ListColumn, ListedRequirement, fields_of, row_of
from itsm_fit.importing.scale import parse_number
from itsm_fit.importing.text import squeeze
from itsm_fit.language import tr
from itsm_fit.numerals import POINT, Marks

MOST_ROWS = 20_000
_ID = re.compile(r"(?=\S*\d)\S{1,24}")
_SURE = 0.8
"""The share of a column's cells that must look alike."""

csv.register_dialect("pasted plain", delimiter="\t", quoting=csv.QUOTE_NONE)
PastedCells = Sequence[Sequence[str]]


@dataclass(frozen=True)
class PastedRequirements:
    """The rows (an id may be blank) and what each cell that could not be read is left open for, in one sentence each.

    `titled` says whether headings told the columns apart, `placed` whether rows name their process or step.
    """

    rows: tuple[ListedRequirement, ...]
    titled: bool
    placed: bool
    notes: tuple[str, ...]


def cells_of(text: str) -> list[list[str]]:
    """The cells of a copied range; a quoted cell may hold tabs and line breaks.

    Raises InputError when there is nothing, or more than can be pasted.
    """
    dialect = "pasted plain" if text.count('"') % 2 else "excel-tab"
    lines = StringIO(text.replace("\r\n", "\n").replace("\r", "\n").rstrip("\n"), newline="")
    try:
        cells = list(csv.reader(lines, dialect))
    except csv.Error:
        raise InputError(tr("A cell on the clipboard is too long to paste: import the sheet as a file.")) from None
    if not any(cell.strip() for row in cells for cell in row):
        raise InputError(tr("There is nothing to paste: copy cells in a spreadsheet first."))
    if len(cells) > MOST_ROWS:
        raise InputError(
            tr(
                "More than {most:,} rows cannot be pasted at once: import the sheet as a file.",
                most=MOST_ROWS,
            )
        )
    return cells


def read_pasted(cells: PastedCells, marks: Marks = POINT) -> PastedRequirements:
    """The requirements in copied cells, their weights by the signs of a country; raises InputError when no column holds
    ids or texts.
    """
    headings = headings_of(cells)
    columns = headings or _guessed(cells)
    if not columns.keys() & {ListColumn.ID, ListColumn.TEXT}:
        raise InputError(tr("No column on the clipboard holds ids or texts of requirements: copy these columns too."))
    notes: list[str] = []
    body = cells[1:] if headings else cells
    rows = [_row(row, number, columns, notes, marks) for number, row in enumerate(body, 2 if headings else 1)]
    found = tuple(row for row in rows if row.id or row.text)
    placed = bool(columns.keys() & {ListColumn.PROCESS, ListColumn.PRACTICE, ListColumn.STEP})
    return PastedRequirements(found, bool(headings), placed, tuple(notes))


def headings_of(cells: PastedCells) -> dict[ListColumn, int]:
    """The column of each field when the first row holds headings; else empty."""
    named = [(column, squeeze(cell)) for column, cell in enumerate(cells[0]) if cell.strip()]
    known = dict(fields_of(named))
    most_known = len(known) * 2 > len(named) and len(known) >= min(2, len(named))
    return known if most_known and known.keys() & {ListColumn.ID, ListColumn.TEXT} else {}


def _guessed(cells: PastedCells) -> dict[ListColumn, int]:
    """The column of each field by what its cells look like."""
    width = max(map(len, cells))
    columns = [[row[at].strip() for row in cells if at < len(row) and row[at].strip()] for at in range(width)]
    left = [at for at in range(width) if columns[at]]
    found: dict[ListColumn, int] = {}

    def take(field: ListColumn, fits: Callable[[Sequence[str]], bool]) -> None:
        at = next((at for at in left if fits(columns[at])), None)
        if at is not None:
            found[field] = at
            left.remove(at)

    take(ListColumn.PRIORITY, lambda its: _mostly(its, lambda cell: parse_priority(cell) is not None))
    take(ListColumn.ID, _are_ids)
    take(ListColumn.WEIGHT, lambda its: _mostly(its, lambda cell: parse_number(cell) is not None))
    if left:
        longest = max(left, key=lambda at: sum(map(len, columns[at])) / len(columns[at]))
        take(ListColumn.TEXT, lambda its: its is columns[longest])
    take(ListColumn.CATEGORY, lambda its: not _mostly(its, lambda cell: parse_number(cell) is not None))
    return found


def _mostly(cells: Sequence[str], fits: Callable[[str], bool]) -> bool:
    return sum(map(fits, cells)) >= _SURE * len(cells)


def _are_ids(cells: Sequence[str]) -> bool:
    """Short words with a digit, each once; plain numbers only when they count 1, 2, 3."""
    if len(set(cells)) < len(cells) or not _mostly(cells, lambda cell: _ID.fullmatch(cell) is not None):
        return False
    if _mostly(cells, lambda cell: parse_number(cell) is not None):
        return len(cells) > 1 and cells == [str(number) for number in range(1, len(cells) + 1)]
    return True


def _row(
    cells: Sequence[str], number: int, columns: Mapping[ListColumn, int], notes: list[str], marks: Marks
) -> ListedRequirement:
    def text(field: ListColumn) -> str:
        at = columns.get(field)
        return cells[at].strip() if at is not None and at < len(cells) else ""

    def doubt(_field: ListColumn, message: str) -> None:
        notes.append(tr("Row {number}: {message}", number=number, message=message))

    return row_of(text, tr("row {number}", number=number), doubt, marks)
