"""Excel workbooks (.xlsx, .xlsm): cells through calamine, and beside them what calamine leaves out."""

from __future__ import annotations

from itsm_fit.progress import Progress
from itsm_fit.storage.spreadsheet.calamine import Cells, read_cells
from itsm_fit.storage.spreadsheet.limits import check_extent
from itsm_fit.storage.spreadsheet.package import open_package
from itsm_fit.storage.spreadsheet.values import Cell, Percent, Sheet, Value, Workbook, overlaid
from itsm_fit.storage.spreadsheet.xlsx_parts import Package
from itsm_fit.storage.spreadsheet.xlsx_scan import Styles, extent, holds_truths, scan


def read_xlsx(data: bytes, file: str, progress: Progress) -> Workbook:
    """The workbook; macros are left alone. Raises InputError when it is damaged, locked or too large."""
    package = Package(open_package(data, file), file)
    places = package.sheet_parts()
    for sheet, part in places.items():
        if part in package.parts:
            check_extent(*extent(package.parts[part]), file, sheet)
    styles = package.styles()
    sheets = []
    truthless = {sheet for sheet, part in places.items() if not holds_truths(package.parts.get(part, b""))}
    for at, cells in enumerate(read_cells(data, file, truthless=truthless)):
        progress(f"Reading {cells.name}", at / len(places) if places else 0.0)
        part = places.get(cells.name, "")
        sheets.append(_complete(cells, package, part, styles) if part in package.parts else _plain(cells))
    macros = any(name.lower().endswith("vbaproject.bin") for name in package.parts)
    return Workbook(file, tuple(sheets), macros=macros)


def _plain(cells: Cells) -> Sheet:
    return Sheet(cells.name, cells.rows, hidden=cells.hidden, merged=cells.merged)


def _complete(cells: Cells, package: Package, part: str, styles: Styles) -> Sheet:
    found = scan(package.parts[part], styles)
    overlay: dict[Cell, Value] = dict(found.errors)
    for cell in found.percent:
        value = (
            cells.rows[cell.row][cell.column]
            if cell.row < len(cells.rows) and cell.column < len(cells.rows[cell.row])
            else ""
        )
        if isinstance(value, float):
            overlay[cell] = Percent(value)
    return Sheet(
        cells.name,
        overlaid(cells.rows, overlay),
        hidden=cells.hidden,
        hidden_rows=found.hidden_rows,
        hidden_columns=found.hidden_columns,
        merged=cells.merged,
        comments=package.comments(part),
        links=package.links(part),
        uncached=found.uncached,
        bold=found.bold,
    )
