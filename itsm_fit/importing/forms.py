"""Sheets that this app wrote and people filled in: a row of known headings, and rows below, wherever they stand now."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from itsm_fit.importing.text import normal, squeeze
from itsm_fit.language import Phrase, WordedEnum
from itsm_fit.storage.spreadsheet import CellPlace, CellValue, Worksheet, display
from itsm_fit.translations import in_every_language

SCOUTED = 200
"""Rows among which the headings of a form must stand."""


FormHeading = Phrase | str
"""A word over a column: one that is translated, or one that reads alike in every language."""


def spellings(word: FormHeading | WordedEnum) -> tuple[str, ...]:
    """A word of a form as it may have been written, in normal form: in any language, by this version or by one before;
    first as it is written in the language spoken.
    """
    if isinstance(word, str) and not isinstance(word, WordedEnum):
        return (normal(word),)
    source = word.value if isinstance(word, WordedEnum) else word.source
    return tuple(dict.fromkeys(map(normal, in_every_language(source))))


@dataclass(frozen=True)
class Form:
    """A sheet with its row of headings; `columns` by heading in normal form."""

    sheet: Worksheet
    top: int
    columns: Mapping[str, int]

    @property
    def rows(self) -> range:
        """The rows below the headings."""
        return range(self.top + 1, self.sheet.height)

    def cell(self, row: int, heading: FormHeading) -> CellPlace | None:
        """Where a row has its entry, None without such a column."""
        column = next((self.columns[text] for text in spellings(heading) if text in self.columns), None)
        return None if column is None else CellPlace(row, column)

    def place(self, row: int, heading: FormHeading) -> str:
        """That cell as a person names it: ``Prices!E7``; the sheet alone without such a column."""
        cell = self.cell(row, heading)
        return self.sheet.name if cell is None else f"{self.sheet.name}!{cell.name}"

    def value(self, row: int, heading: FormHeading) -> CellValue:
        """What a row holds under a heading, "" without such a column."""
        cell = self.cell(row, heading)
        return "" if cell is None else self.sheet.value(*cell)

    def text(self, row: int, heading: FormHeading) -> str:
        """That as a text."""
        return display(self.value(row, heading))

    def spread(self, row: int, heading: FormHeading) -> str:
        """The text of a cell, in merged ones that of all their rows."""
        cell = self.cell(row, heading)
        return "" if cell is None else display(self.sheet.value(*self.merged.get(cell, cell)))

    @cached_property
    def merged(self) -> dict[CellPlace, CellPlace]:
        """The cells under a merge from above, below the headings, with the cell that holds the text."""
        return {
            CellPlace(row, span.left): CellPlace(span.top, span.left)
            for span in self.sheet.merged
            for row in range(max(span.top, self.top) + 1, span.bottom + 1)
        }


def form_on(sheet: Worksheet, *headings: FormHeading) -> Form | None:
    """The sheet by its first row that has all these headings; None without one."""
    wanted = [set(spellings(heading)) for heading in headings]
    for at, row in enumerate(sheet.rows[:SCOUTED]):
        there = {normal(display(value)) for value in set(row)}
        if not any(there.isdisjoint(texts) for texts in wanted):
            return Form(sheet, at, {normal(display(value)): column for column, value in enumerate(row) if value != ""})
    return None


def beside(sheet: Worksheet, label: Phrase) -> tuple[str, str]:
    """The first text to the right of a label, and the cell next to the label; ("", "") without the label."""
    wanted = spellings(label)
    for at, row in enumerate(sheet.rows):
        for column, value in enumerate(row):
            if isinstance(value, str) and normal(value) in wanted:
                told = next((text for text in map(display, row[column + 1 :]) if text), "")
                return squeeze(told), f"{sheet.name}!{CellPlace(at, column + 1).name}"
    return "", ""
