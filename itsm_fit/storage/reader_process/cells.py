"""The cells of a workbook, through python-calamine."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any, Final, NamedTuple

LOCKED: Final = "locked"


class RawSheet(NamedTuple):
    """A sheet as it comes: its rows reach to the row `bottom`, their cells begin at the column `left`."""

    name: str
    hidden: bool
    bottom: int
    left: int
    rows: list[list[Any]]


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
                rows = [] if bottom < 0 else list(sheet.iter_rows())
                yield tuple(RawSheet(its.name, its.visible is not SheetVisibleEnum.Visible, bottom, left, rows))
    except PasswordError:
        yield LOCKED
