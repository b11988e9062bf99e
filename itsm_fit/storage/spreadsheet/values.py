"""A workbook as values: what stands in each cell, and what the file says beside it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from itertools import islice
from typing import Any, NamedTuple

CellValue = str | float | date | time | timedelta
"""What a cell holds; "" when blank, an error as its code ("#N/A"), a truth value as "TRUE" or "FALSE"."""


class Percent(float):
    """A number that its cell shows as a percentage: 0.75 stands for 75 %. It equals no plain number."""

    __slots__ = ()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Percent) and float(self) == float(other)

    def __ne__(self, other: object) -> bool:
        return not self == other

    def __hash__(self) -> int:
        return hash(("%", float(self)))

    def __repr__(self) -> str:
        return f"Percent({float(self)})"


class CellPlace(NamedTuple):
    """A place on a sheet, counted from 0."""

    row: int
    column: int

    @property
    def name(self) -> str:
        """As a person names it: ``D14``."""
        return f"{column_name(self.column)}{self.row + 1}"


class CellRange(NamedTuple):
    """A range of cells, counted from 0, both ends included."""

    top: int
    left: int
    bottom: int
    right: int

    def meets(self, other: CellRange) -> bool:
        """Whether both have a cell in common."""
        return (
            self.top <= other.bottom
            and other.top <= self.bottom
            and self.left <= other.right
            and other.left <= self.right
        )


class Choices(NamedTuple):
    """A range whose cells take one of some texts: a list that the file offers for filling it in."""

    span: CellRange
    texts: tuple[str, ...]


@dataclass(frozen=True)
class Worksheet:
    """One sheet; `rows` is rectangular and starts at A1. Rows and columns count from 0.

    What a merged range hides reads as blank: its value stands in its first cell only. `uncached` are cells whose
    formula was saved without its value (they read as blank), `recalculated` those of which the value was worked out
    here, `far` cells so far from all others that they were left out, `bold` those in bold type where the format
    tells. `fills` are the colours (RRGGBB, white left out) of coloured cells that are blank otherwise, `validations`
    the lists of texts that cells offer, `icons` the ranges that show an icon by their number.
    """

    name: str
    rows: tuple[tuple[CellValue, ...], ...]
    hidden: bool = False
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()
    merged: tuple[CellRange, ...] = ()
    comments: Mapping[CellPlace, str] = field(default_factory=dict)
    links: Mapping[CellPlace, str] = field(default_factory=dict)
    uncached: tuple[CellPlace, ...] = ()
    recalculated: frozenset[CellPlace] = frozenset()
    far: tuple[CellPlace, ...] = ()
    bold: frozenset[CellPlace] = frozenset()
    fills: Mapping[CellPlace, str] = field(default_factory=dict)
    validations: tuple[Choices, ...] = ()
    icons: tuple[CellRange, ...] = ()

    @property
    def height(self) -> int:
        return len(self.rows)

    @property
    def width(self) -> int:
        return len(self.rows[0]) if self.rows else 0

    def value(self, row: int, column: int) -> CellValue:
        """What the cell holds; "" beyond the used range."""
        return self.rows[row][column] if row < self.height and column < self.width else ""


@dataclass(frozen=True)
class Workbook:
    """A spreadsheet file. `name` is the file's name without folder; `macros` says that it carries some (never run).

    `encoding` is how the characters of a text file were read, "" for other files.
    """

    name: str
    sheets: tuple[Worksheet, ...]
    macros: bool = False
    encoding: str = ""


def column_name(column: int) -> str:
    """The letters of a column counted from 0: 0 → A, 26 → AA."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def column_index(letters: str) -> int:
    """The inverse of `column_name`; upper and lower case alike."""
    index = 0
    for letter in letters.upper():
        index = index * 26 + ord(letter) - 64
    return index - 1


_WHOLE = re.compile(r"[0-9]{1,9}")


def whole(written: str | None, otherwise: int) -> int:
    """The number that up to nine decimal digits write, `otherwise` for everything else."""
    return int(written) if written is not None and _WHOLE.fullmatch(written) else otherwise


def union(ranges: Iterable[tuple[int, int]], end: int) -> frozenset[int]:
    """The numbers from 0 to below `end` in some ranges (first and last included), however much these overlap."""
    found: set[int] = set()
    reached = 0
    for first, last in sorted(ranges):
        found.update(range(max(first, reached), min(last + 1, end)))
        reached = max(reached, last + 1)
    return frozenset(found)


_MOST_CELLS_OF_A_LINK = 1000


def linked(span: CellRange) -> tuple[CellPlace, ...]:
    """The cells of a range that bears a link, the first of them when it reaches over whole rows or columns."""
    columns = range(span.left, span.right + 1)
    cells = (
        (CellPlace(row, column) for row in range(span.top, span.bottom + 1) for column in columns) if columns else ()
    )
    return tuple(islice(cells, _MOST_CELLS_OF_A_LINK))


def display(value: CellValue) -> str:
    """A cell's text as a person sees it, without white space at the ends: 3.0 → "3", Percent(0.75) → "75%"."""
    if isinstance(value, str):
        return value.strip()
    for kind, shown in _SHOWN:
        if isinstance(value, kind):
            return shown(value)
    return str(value)


_SHOWN: tuple[tuple[type, Callable[[Any], str]], ...] = (
    (Percent, lambda value: f"{value * 100:.10g}%"),
    (float, lambda value: f"{value:.15g}"),
    (datetime, lambda value: value.isoformat(" ")),
    (date, date.isoformat),
    (time, time.isoformat),
)


def rectangle(rows: Sequence[Sequence[CellValue]]) -> tuple[tuple[CellValue, ...], ...]:
    """Rows of any lengths as the rows of a sheet: blank edges below and to the right cut off, blank rows shared."""
    last = next((at for at in range(len(rows) - 1, -1, -1) if any(value != "" for value in rows[at])), -1)
    rows = rows[: last + 1]
    width = max(map(len, rows), default=0)
    if not any(row and len(row) == width and row[-1] != "" for row in rows):
        width = max((_filled(row) for row in rows), default=0)
    blank: tuple[CellValue, ...] = ("",) * width
    if all(map(any, rows)) and set(map(len, rows)) == {width}:
        return tuple(map(tuple, rows))  # no row is blank, none too long or short
    return tuple(_fitted(row, blank) for row in rows)


def _filled(row: Sequence[CellValue]) -> int:
    length = len(row)
    while length and row[length - 1] == "":
        length -= 1
    return length


def _fitted(row: Sequence[CellValue], blank: tuple[CellValue, ...]) -> tuple[CellValue, ...]:
    width = len(blank)
    fitted = tuple(row) if len(row) == width else (*row[:width], *blank[len(row) :])
    return blank if fitted == blank else fitted


def overlaid(
    rows: tuple[tuple[CellValue, ...], ...], changes: Mapping[CellPlace, CellValue]
) -> tuple[tuple[CellValue, ...], ...]:
    """`rows` with some cells replaced, grown where a change lies outside; rows without a change are shared."""
    if not changes:
        return rows
    by_row: dict[int, dict[int, CellValue]] = {}
    for (row, column), value in changes.items():
        by_row.setdefault(row, {})[column] = value
    grown: list[Sequence[CellValue]] = [*rows, *(() for _ in range(max(by_row) + 1 - len(rows)))]
    for row, cells in by_row.items():
        changed = [*grown[row], *[""] * (max(cells) + 1 - len(grown[row]))]
        for column, value in cells.items():
            changed[column] = value
        grown[row] = changed
    return rectangle(grown)


def as_percent(
    rows: tuple[tuple[CellValue, ...], ...], scales: Mapping[CellPlace, float]
) -> dict[CellPlace, CellValue]:
    """The numbers in the cells given as percentages, for `overlaid`; a scale is what a cell's number is divided by."""
    return {
        cell: Percent(value / scale)
        for cell, scale in scales.items()
        if cell.row < len(rows) and cell.column < len(rows[cell.row])
        if isinstance(value := rows[cell.row][cell.column], (int, float))
    }


_QUOTED = re.compile(r'"([^"]*)"|\\(.)|[_*].')
_SIGN = "\ue000"
"""Stands for a per cent sign that a number format only shows."""
_SIGN_AFTER_NUMBER = re.compile(rf"[0#?]\s*{_SIGN}")


def percent_scale(number_format: str) -> float | None:
    r"""What a number is divided by to be the share that its format shows; None when that shows no percentage.

    The per cent sign itself shows 0.85 as 85 %, a quoted one (``0"%"``, ``0\%``) shows 85 as 85 %.
    """
    positive = number_format.split(";", 1)[0]
    bare = _QUOTED.sub(lambda quoted: _SIGN * (quoted[1] or quoted[2] or "").lstrip().startswith("%"), positive)
    if "%" in bare:
        return 1.0
    return 100.0 if _SIGN_AFTER_NUMBER.search(bare) else None


def uncovered(
    rows: tuple[tuple[CellValue, ...], ...], merged: Iterable[CellRange]
) -> tuple[tuple[CellValue, ...], ...]:
    """`rows` with what merged ranges hide left blank."""
    blank: dict[CellPlace, CellValue] = {}
    width = len(rows[0]) if rows else 0
    room = 2 * len(rows) * width
    for span in merged:
        bottom, right = min(span.bottom + 1, len(rows)), min(span.right + 1, width)
        room -= max(0, bottom - span.top) * max(0, right - span.left)
        if room < 0:
            break  # ranges that overlap beyond all measure are no merges
        hidden = (CellPlace(row, column) for row in range(span.top, bottom) for column in range(span.left, right))
        blank |= {cell: "" for cell in islice(hidden, 1, None) if rows[cell.row][cell.column] != ""}
    return overlaid(rows, blank)
