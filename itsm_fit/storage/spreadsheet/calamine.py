"""Cells of .xlsx through python-calamine, which reads them several times faster than any other reader."""

from __future__ import annotations

import io
from collections.abc import Collection, Iterable, Iterator
from typing import Final, NamedTuple

import python_calamine
from python_calamine import CalamineSheet, CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

from itsm_fit.errors import InputError
from itsm_fit.language import Phrase
from itsm_fit.storage.panics import kept_from_printing
from itsm_fit.storage.reader_process.cells import as_values
from itsm_fit.storage.spreadsheet.values import CellValue, rectangle

_LARGE = 4_000_000
"""Cells of a sheet from which on equal texts are kept once: it takes a little time and spares much memory."""


LOCKED: Final = Phrase("The file is protected by a password: save a copy without one.")
UNREADABLE: Final = Phrase(
    "The workbook cannot be read, it is probably damaged: open it in its program and save it anew as .xlsx."
)


class CalamineCells(NamedTuple):
    """What calamine gives of one sheet."""

    name: str
    rows: tuple[tuple[CellValue, ...], ...]
    hidden: bool


def read_cells(
    data: bytes, file: str, *, known: Collection[str], truthless: Collection[str] = ()
) -> Iterator[CalamineCells]:
    """Each worksheet in the order of its tabs. Raises InputError when the workbook is locked or damaged.

    `known` names the sheets that were found to be of a size that can be read; no other is touched. `truthless`
    names sheets that are known to hold no truth values and no whole numbers other than floats, which saves looking
    for them.
    """
    try:
        with kept_from_printing():
            book = CalamineWorkbook.from_filelike(io.BytesIO(data))
        for sheet in book.sheets_metadata:
            if sheet.typ is SheetTypeEnum.WorkSheet:
                if sheet.name not in known:
                    raise InputError(UNREADABLE, file=file)
                hidden = sheet.visible is not SheetVisibleEnum.Visible
                with kept_from_printing():
                    rows = _rows(book.get_sheet_by_name(sheet.name), truths=sheet.name not in truthless)
                yield CalamineCells(sheet.name, rectangle(rows), hidden)
    except python_calamine.PasswordError as error:
        raise InputError(LOCKED, file=file) from error
    except python_calamine.CalamineError as error:
        raise InputError(UNREADABLE, file=file) from error


def _rows(sheet: CalamineSheet, *, truths: bool) -> list[tuple[CellValue, ...]]:
    """The rows from the first on, each as it comes, so that no row stands in memory twice."""
    if sheet.start is None or sheet.end is None:
        return []
    rows: Iterable[Iterable[CellValue]] = as_values(sheet.iter_rows()) if truths else sheet.iter_rows()
    if sheet.height * sheet.width > _LARGE:
        rows = _shared(rows)
    (_, left), (bottom, _) = sheet.start, sheet.end
    found = [(*("",) * left, *row) for row in rows] if left else [tuple(row) for row in rows]
    return [*(() for _ in range(bottom + 1 - len(found))), *found]


def _shared(rows: Iterable[Iterable[CellValue]]) -> Iterator[Iterable[CellValue]]:
    known: dict[CellValue, CellValue] = {}
    for row in rows:
        cells = tuple(row)
        yield map(known.setdefault, cells, cells)
