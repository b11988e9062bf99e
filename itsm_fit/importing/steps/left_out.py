"""What stands on a sheet around a table of steps and is no part of it: every row and column, with its cells."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from itsm_fit.findings import Severity
from itsm_fit.importing.grid import BLANK, FIGURES, Grid
from itsm_fit.importing.layout import CellContent, LeftOut
from itsm_fit.importing.steps.fields import StepField
from itsm_fit.importing.steps.layout import StepLayout
from itsm_fit.importing.text import first_of, squeeze
from itsm_fit.language import tr
from itsm_fit.model.text import writable
from itsm_fit.storage.spreadsheet import CellPlace, column_name
from itsm_fit.writing import in_quotes

_NAMED: Final = 4
_SHOWN: Final = 30
"""Texts that a sentence quotes, and characters of each."""
_ROW_OF_A_TABLE: Final = 2
"""Filled cells from which on a row may be one of a table that is missed."""


def title_above(grid: Grid, layout: StepLayout) -> str:
    """What stands by itself above the headings, the nearest such row; "" for nothing."""
    for row in range(layout.top - 1, layout.begin - 1, -1):
        filled = _filled(grid, row)
        if filled:
            return squeeze(grid.text(row, filled[0])) if len(filled) == 1 else ""
    return ""


def left_out_around(grid: Grid, layout: StepLayout, name: str) -> Iterator[tuple[LeftOut, Severity]]:
    """Cells that no table uses, from the rows that the table answers for, and how much they want a look.

    Several in a row may be steps that are missed. A title that names the process counts as used.
    """
    end = grid.height - 1 if layout.end is None else layout.end
    rows = [row for row in (*range(layout.begin, layout.top), *range(layout.last + 1, end + 1)) if _filled(grid, row)]
    rows = [row for row in rows if not _names(grid, row, name)]
    for block in _runs(rows):
        cells = [(row, at) for row in block for at in _filled(grid, row)]
        may_be_steps = len(cells) >= _ROW_OF_A_TABLE * len(block)
        severity = Severity.WARNING if may_be_steps else Severity.INFO
        yield _left(grid, cells, tr("it stands outside of the tables of steps")), severity
    for at in range(grid.width):
        field = layout.fields.get(at, StepField.SKIPPED)
        if field is StepField.SKIPPED or (field is StepField.NOTE and not squeeze(grid.under(layout.top, at))):
            its = [row for row in range(layout.top, layout.last + 1) if grid.kind(row, at) != BLANK]
            if any(row > layout.top for row in its):
                reason = tr("column {column} is not read", column=column_name(at))
                yield _left(grid, [(row, at) for row in its], reason), Severity.INFO


def _filled(grid: Grid, row: int) -> list[int]:
    return [at for at, kind in enumerate(grid.line(row)) if kind != BLANK]


def _names(grid: Grid, row: int, name: str) -> bool:
    filled = _filled(grid, row)
    return len(filled) == 1 and writable(squeeze(grid.text(row, filled[0]))) == name


def _runs(rows: Sequence[int]) -> Iterator[list[int]]:
    """Rows that follow each other, together."""
    run: list[int] = []
    for row in rows:
        if run and row != run[-1] + 1:
            yield run
            run = []
        run.append(row)
    if run:
        yield run


def _left(grid: Grid, cells: Sequence[tuple[int, int]], reason: str) -> LeftOut:
    """Some cells of a sheet, with what stands in the first of them."""
    rows, columns = [row for row, _ in cells], [at for _, at in cells]
    first, last = CellPlace(min(rows), min(columns)), CellPlace(max(rows), max(columns))
    where = first.name if first == last else f"{first.name}:{last.name}"
    texts = [in_quotes(_short(grid.text(*cell))) for cell in cells]
    holds = CellContent.NUMBERS if any(grid.kind(*cell) in FIGURES for cell in cells) else CellContent.TEXT
    said = tr("{texts}: {reason}", texts=first_of(texts, _NAMED), reason=reason)
    return LeftOut(f"{grid.sheet.name}!{where}", len(cells), holds, said)


def _short(text: str) -> str:
    bare = squeeze(text)
    return bare if len(bare) <= _SHOWN else f"{bare[: _SHOWN - 1]}…"
