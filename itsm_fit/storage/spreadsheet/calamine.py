"""Cells through python-calamine, which reads .xlsx, .xls and .xlsb several times faster than any other reader."""

from __future__ import annotations

import io
from collections.abc import Container, Iterator
from typing import NamedTuple

import python_calamine
from python_calamine import CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

from itsm_fit.errors import InputError
from itsm_fit.storage.spreadsheet.values import Span, Value, rectangle, truths_as_text


class Cells(NamedTuple):
    """What calamine gives of one sheet."""

    name: str
    rows: tuple[tuple[Value, ...], ...]
    hidden: bool
    merged: tuple[Span, ...]


def read_cells(data: bytes, file: str, *, truthless: Container[str] = ()) -> Iterator[Cells]:
    """Each worksheet in the order of its tabs. Raises InputError when the workbook is locked or damaged.

    `truthless` names sheets that are known to hold no truth values, which saves looking for them.
    """
    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(data))
        for sheet in book.sheets_metadata:
            if sheet.typ is SheetTypeEnum.WorkSheet:
                hidden = sheet.visible is not SheetVisibleEnum.Visible
                yield _read_sheet(book, sheet.name, hidden=hidden, truths=sheet.name not in truthless)
    except python_calamine.PasswordError as error:
        raise InputError("The file is protected by a password: save a copy without one.", file=file) from error
    except python_calamine.CalamineError as error:
        raise _unreadable(file) from error
    except BaseException as error:
        if type(error).__name__ == _PANIC:
            raise _unreadable(file) from error
        raise


_PANIC = "PanicException"
"""What Rust code raises for input that it did not reckon with; the class itself cannot be imported."""


def _unreadable(file: str) -> InputError:
    return InputError(
        "The workbook cannot be read, it is probably damaged: open it in its program and save it anew as .xlsx.",
        file=file,
    )


def _read_sheet(book: CalamineWorkbook, name: str, *, hidden: bool, truths: bool) -> Cells:
    sheet = book.get_sheet_by_name(name)
    merged = tuple(Span(*start, *end) for start, end in sheet.merged_cell_ranges or ())
    rows: list[list[Value]] = sheet.to_python(skip_empty_area=False)
    return Cells(name, rectangle(truths_as_text(rows) if truths else rows), hidden, merged)
