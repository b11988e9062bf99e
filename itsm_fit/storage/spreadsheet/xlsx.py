"""Excel workbooks (.xlsx, .xlsm): cells through calamine, and beside them what calamine leaves out."""

from __future__ import annotations

from itsm_fit.progress import Progress
from itsm_fit.storage.spreadsheet.calamine import Cells, read_cells
from itsm_fit.storage.spreadsheet.limits import MAX_CELLS, check_extent
from itsm_fit.storage.spreadsheet.package import open_package
from itsm_fit.storage.spreadsheet.values import Cell, Sheet, Value, Workbook, as_percent, overlaid
from itsm_fit.storage.spreadsheet.xlsx_far import repacked, without_far_cells
from itsm_fit.storage.spreadsheet.xlsx_parts import Package
from itsm_fit.storage.spreadsheet.xlsx_scan import Styles, extent, holds_truths, plain_quotes, scan


def read_xlsx(data: bytes, file: str, progress: Progress) -> Workbook:
    """The workbook; macros are left alone. Raises InputError when it is damaged, locked or too large."""
    package = Package(open_package(data, file), file)
    places = {sheet: part for sheet, part in package.sheet_parts().items() if part in package.parts}
    far = _take_out_far_cells(package, places)
    if any(far.values()):
        data = repacked(package.parts)
    truthless = {sheet for sheet, part in places.items() if not holds_truths(plain_quotes(package.parts[part]))}
    styles = package.styles()
    sheets = []
    for at, cells in enumerate(read_cells(data, file, truthless=truthless)):
        progress(f"Reading {cells.name}", at / max(1, len(places)))
        known = cells.name in places
        sheets.append(
            _complete(cells, package, places[cells.name], styles, far[cells.name]) if known else _plain(cells)
        )
    macros = any(name.lower().endswith("vbaproject.bin") for name in package.parts)
    return Workbook(file, tuple(sheets), macros=macros)


def _take_out_far_cells(package: Package, places: dict[str, str]) -> dict[str, tuple[Cell, ...]]:
    """Takes cells far from all others out of the package where they make a sheet too large; tells which, by sheet."""
    far: dict[str, tuple[Cell, ...]] = {}
    for sheet, part in places.items():
        rows, columns = extent(package.parts[part])
        far[sheet] = ()
        if rows * columns > MAX_CELLS:
            package.parts[part], far[sheet] = without_far_cells(package.parts[part])
            rows, columns = extent(package.parts[part])
        check_extent(rows, columns, package.file, sheet)
    return far


def _plain(cells: Cells) -> Sheet:
    return Sheet(cells.name, cells.rows, hidden=cells.hidden, merged=cells.merged)


def _complete(cells: Cells, package: Package, part: str, styles: Styles, far: tuple[Cell, ...]) -> Sheet:
    found = scan(plain_quotes(package.parts[part]), styles)
    changes: dict[Cell, Value] = found.errors | as_percent(cells.rows, found.percent)
    return Sheet(
        cells.name,
        overlaid(cells.rows, changes),
        hidden=cells.hidden,
        hidden_rows=found.hidden_rows,
        hidden_columns=found.hidden_columns,
        merged=cells.merged,
        comments=package.comments(part),
        links=package.links(part),
        uncached=found.uncached,
        far=far,
        bold=found.bold,
    )
