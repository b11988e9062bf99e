"""The cells of a workbook, through python-calamine."""

from __future__ import annotations

import io
from array import array
from collections.abc import Iterable, Iterator
from itertools import chain, count
from typing import Any, Final, NamedTuple

LOCKED: Final = "locked"


class RawSheet(NamedTuple):
    """A sheet as it comes: its rows reach to the row `bottom`, their cells begin at the column `left`.

    `values` are all that stand there, each once; `numbers` says for each cell, row by row of `width`, which of them.
    """

    name: str
    hidden: bool
    bottom: int
    left: int
    width: int
    values: list[Any]
    numbers: array[int]


def as_values(rows: Iterable[Iterable[Any]]) -> Iterator[list[Any]]:
    """Rows with every truth value as the text that a spreadsheet shows for it, and every number as a float."""
    for row in rows:
        yield [
            ("TRUE" if value else "FALSE")
            if value is True or value is False
            else float(value)
            if type(value) is int
            else value
            for value in row
        ]


def read_cells(data: bytes) -> Iterator[tuple[Any, ...] | str]:
    """The fields of a RawSheet for each worksheet; LOCKED for a workbook under a password."""
    from python_calamine import (  # memory is limited first
        CalamineWorkbook,
        PasswordError,
        SheetTypeEnum,
        SheetVisibleEnum,
    )

    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(data))
        for its in book.sheets_metadata:
            if its.typ is SheetTypeEnum.WorkSheet:
                sheet = book.get_sheet_by_name(its.name)
                (_, left), (bottom, _) = sheet.start or (0, 0), sheet.end or (-1, 0)
                hidden = its.visible is not SheetVisibleEnum.Visible
                rows = [] if bottom < 0 else list(sheet.iter_rows())
                yield (its.name, hidden, bottom, left, sheet.width, *_numbered(rows))
    except PasswordError:
        yield LOCKED


def _numbered(rows: list[list[Any]]) -> tuple[list[Any], array[int]]:
    """The last two fields of a RawSheet."""
    if not {bool, int}.isdisjoint(map(type, chain.from_iterable(rows))):
        rows = list(as_values(rows))
    number = dict(zip(dict.fromkeys(chain.from_iterable(rows)), count(), strict=False))
    return list(number), array("I", map(number.__getitem__, chain.from_iterable(rows)))
