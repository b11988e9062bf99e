"""A sheet as detection sees it: upright, or turned on its side so that tools in rows are read like tools in columns."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise
from operator import itemgetter, ne
from typing import TypeVar

import numpy as np

from itsm_fit.importing.grid import (
    ANSWER,
    BLANK,
    FIGURES,
    NUMBER,
    SCOUTED,
    SHARE,
    SHARED,
    Grid,
)
from itsm_fit.importing.headings import Role, roles_of
from itsm_fit.storage.spreadsheet import CellPlace, CellValue

T = TypeVar("T")


def picking(columns: Sequence[int]) -> Callable[[Sequence[T]], tuple[T, ...]]:
    """What takes the cells in some columns out of a row."""
    if len(columns) > 1:
        return itemgetter(*columns)
    return lambda row: tuple(row[column] for column in columns)


class SheetView:
    """The scouted part of a grid by (row, column) of the view; `turned` swaps the two."""

    def __init__(self, grid: Grid, *, turned: bool = False) -> None:
        self.grid, self.turned = grid, turned
        lines = [grid.line(row) for row in range(min(grid.height, SCOUTED))]
        cells = grid.sheet.rows[:SCOUTED]
        self.lines = ["".join(line) for line in zip(*lines, strict=True)] if turned else lines
        self.cells: Sequence[Sequence[CellValue]] = list(zip(*cells, strict=True)) if turned else cells
        self.height = len(self.lines)
        self.width = len(self.lines[0]) if self.lines else 0

    @cached_property
    def columns(self) -> list[str]:
        """The kinds of each column from top to bottom."""
        return ["".join(line) for line in zip(*self.lines, strict=True)]

    @cached_property
    def values(self) -> list[tuple[CellValue, ...]]:
        """The cells of each column from top to bottom."""
        return list(zip(*self.cells, strict=True))

    @cached_property
    def filled(self) -> list[list[int]]:
        """The filled rows of each column."""
        kinds = (np.frombuffer(line.encode(), np.uint8) for line in self.columns)
        return [np.flatnonzero(line != ord(BLANK)).tolist() for line in kinds]

    @cached_property
    def said(self) -> list[list[str]]:
        """What the filled cells of each column say."""
        return [[self.words[row][column] for row in rows] for column, rows in enumerate(self.filled)]

    @cached_property
    def upright(self) -> Grid:
        """The sheet as the view shows it, as a grid of its own."""
        if not self.turned:
            return self.grid
        sheet = self.grid.sheet
        spans = tuple(type(its)(its.left, its.top, its.right, its.bottom) for its in sheet.merged)
        rows = tuple(zip(*sheet.rows, strict=True))
        return Grid(replace(sheet, rows=rows, merged=spans, comments={}, links={}))

    def place(self, row: int, column: int) -> tuple[int, int]:
        """Row and column of the sheet."""
        return (column, row) if self.turned else (row, column)

    def kind(self, row: int, column: int) -> str:
        return self.lines[row][column]

    def text(self, row: int, column: int) -> str:
        return self.grid.shown[self.cells[row][column]]

    def under(self, row: int, column: int) -> str:
        """The cell's text, or that of the merge which covers it."""
        return self.grid.under(*self.place(row, column))

    def merged_from(self, row: int, column: int) -> int:
        """The row in which the merge begins that covers a cell; the cell's own where none does."""
        at = self.grid.covered.get(CellPlace(*self.place(row, column)))
        return row if at is None else at.column if self.turned else at.row

    def word(self, row: int, column: int) -> str:
        """What the cell says, in the form in which answers are compared; every number is the same word."""
        return self.words[row][column]

    @cached_property
    def words(self) -> list[list[str]]:
        """What the cells of each row say, see `word`."""
        return [list(map(self.grid.words.__getitem__, cells)) for cells in self.cells]

    def number(self, row: int, column: int) -> float | None:
        """The number that a cell holds; a share as its percentage."""
        return self.grid.numbers[self.cells[row][column]]

    def is_bold(self, row: int, column: int) -> bool:
        return self.place(row, column) in self.grid.sheet.bold

    def is_blank(self, row: int) -> bool:
        return not self.lines[row].strip()

    def filled_in(self, row: int, columns: Iterable[int]) -> list[int]:
        line = self.lines[row]
        return [column for column in columns if line[column] != BLANK]


@dataclass(frozen=True)
class ColumnProfile:
    """What stands in one column of a table; shares are of its filled cells, 0 to 1.

    `heading` is the text nearest to the cells, `words` counts the short ones in the form in which they are compared.
    """

    index: int
    heading: str
    rows: int
    kinds: Counter[str]
    words: Counter[str]
    length: float
    changes: float
    numbers: tuple[float, ...]

    @cached_property
    def filled(self) -> int:
        return self.kinds.total()

    def share(self, *kinds: str) -> float:
        return sum(self.kinds[kind] for kind in kinds) / self.filled if self.filled else 0.0

    @cached_property
    def fullness(self) -> float:
        """Share of the rows in which the column is filled."""
        return self.filled / self.rows if self.rows else 0.0

    @cached_property
    def variety(self) -> float:
        """Distinct words per filled cell; each number is a word here."""
        distinct = len(self.words) - ("0" in self.words) + len(set(self.numbers))
        return distinct / self.filled if self.filled else 0.0

    @cached_property
    def answering(self) -> float:
        """How much the cells look like answers, 0 to 1: words count more than numbers."""
        return self.share(ANSWER) + 0.9 * self.share(SHARE) + 0.8 * self.share(SHARED) + 0.75 * self.share(NUMBER)

    @cached_property
    def figures(self) -> float:
        """Share of the cells that are numbers."""
        return len(self.numbers) / self.filled if self.filled else 0.0

    @cached_property
    def rises(self) -> bool:
        """Whether its numbers only rise, as those that count the rows do."""
        return len(self.numbers) > 2 and all(a < b for a, b in pairwise(self.numbers))

    def says(self, *roles: Role) -> float:
        """How surely the heading names one of the roles, 0 to 1."""
        known = roles_of(self.heading)
        return max(known.get(role, 0.0) for role in roles)


def profile(view: SheetView, column: int, rows: Sequence[int], heading: str) -> ColumnProfile:
    """What stands in a column on the rows given."""
    grid, line = view.grid, view.values[column]
    values = [line[row] for row in rows]
    filled = [value for value in values if grid.kinds[value] != BLANK]
    kinds, words, length = Counter[str](), Counter[str](), 0
    for value, times in Counter(filled).items():
        kinds[grid.kinds[value]] += times
        words[grid.words[value]] += times
        length += len(grid.shown[value]) * times
    said = list(map(grid.words.__getitem__, filled))
    figures = [] if FIGURES.isdisjoint(kinds) else [value for value in filled if grid.kinds[value] in FIGURES]
    return ColumnProfile(
        column,
        heading,
        len(rows),
        kinds,
        words,
        length / len(filled) if filled else 0.0,
        sum(map(ne, said, said[1:])) / (len(said) - 1) if len(said) > 1 else 1.0,
        tuple(number for value in figures if (number := grid.numbers[value]) is not None),
    )


ALIKE = 0.5
"""Share of what a line says, see `overlap`, from which on it speaks like others."""


def overlap(own: Counter[str], spoken: Counter[str], *, among: bool = False) -> float:
    """Share of what a line says that others say too; `among` says that `spoken` counts its own words as well."""
    total = own.total()
    return sum(n for word, n in own.items() if spoken[word] > (n if among else 0)) / total if total else 0.0


def spoken_by(lines: Iterable[ColumnProfile]) -> Counter[str]:
    """How often several lines together say each word."""
    found: Counter[str] = Counter()
    for line in lines:
        found.update(line.words)
    return found
