"""Excel workbooks (.xlsx, .xlsm): cells through calamine, and beside them what calamine leaves out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import islice

from itsm_fit.progress import Progress
from itsm_fit.storage.spreadsheet.calamine import Cells, read_cells
from itsm_fit.storage.spreadsheet.limits import MAX_CELLS, MAX_ROWS, check_extent
from itsm_fit.storage.spreadsheet.package import Archive
from itsm_fit.storage.spreadsheet.recalculation import recalculate
from itsm_fit.storage.spreadsheet.symbols import signs
from itsm_fit.storage.spreadsheet.values import (
    Cell,
    Choices,
    Sheet,
    Span,
    Value,
    Workbook,
    as_percent,
    display,
    overlaid,
    uncovered,
)
from itsm_fit.storage.spreadsheet.xlsx_far import without_far_cells
from itsm_fit.storage.spreadsheet.xlsx_parts import Package, choices, icons, lists, merges
from itsm_fit.storage.spreadsheet.xlsx_scan import NO_STYLES, Scan, Styles, followed_extent, scan
from itsm_fit.storage.spreadsheet.xlsx_text import SheetText

_BOLD_LIMIT = 3_000_000
"""Bytes of a sheet's XML above which bold type is not looked for: it only helps people's smaller sheets."""
_MOST_CHOICES = 1_000


def read_xlsx(data: bytes, file: str, progress: Progress) -> Workbook:
    """The workbook; macros are left alone. Raises InputError when it is damaged, locked or too large."""
    package = Package(Archive(data, file), file)
    places = {sheet: part for sheet, part in package.sheet_parts().items() if part in package.parts}
    scans, far, changed = _scanned(package, places)
    package.parts.check()
    if changed:
        data = package.parts.with_parts(changed)
    fresh = recalculate(data, {name: found.uncached for name, found in scans.items()})
    sheets: list[Sheet] = []
    for cells in read_cells(data, file, truthless={name for name, found in scans.items() if not found.truths}):
        progress(f"Reading {cells.name}", len(sheets) / max(1, len(scans)))
        found = scans.get(cells.name, Scan())
        sheet = replace(_sheet(cells, found, fresh.get(cells.name, {})), far=far.get(cells.name, ()))
        if cells.name in places:
            part = places[cells.name]
            sheet = replace(sheet, comments=package.comments(part), links=package.links(part, found.tail))
        sheets.append(sheet)
    macros = any(name.lower().endswith("vbaproject.bin") for name in package.parts)
    return Workbook(file, _with_choices(sheets, scans, package), macros=macros)


def _scanned(
    package: Package, places: Mapping[str, str]
) -> tuple[dict[str, Scan], dict[str, tuple[Cell, ...]], dict[str, bytes]]:
    """What each sheet's XML says; the cells taken out as they stand too far from all others, and the parts without."""
    styles, stale = package.styles(), package.recalculates()
    scans: dict[str, Scan] = {}
    far: dict[str, tuple[Cell, ...]] = {}
    changed: dict[str, bytes] = {}
    for sheet, part in places.items():
        found = _scan(package.parts.pieces(part), _wanted(styles, package.parts.size(part)))
        rows, columns = found.rows, found.columns
        if rows * columns > MAX_CELLS or found.odd:
            rows, columns = followed_extent(package.parts.pieces(part))
        if rows * columns > MAX_CELLS or rows > MAX_ROWS:
            changed[part], far[sheet] = without_far_cells(package.parts[part])
            found = _scan((changed[part],), styles)
            rows, columns = followed_extent((changed[part],))
        check_extent(rows, columns, package.file, sheet)
        if stale:
            found.uncached += found.zeros
        scans[sheet] = found
    return scans, far, changed


def _scan(pieces: Iterable[bytes], styles: Styles) -> Scan:
    return scan(SheetText(pieces), styles)


def _wanted(styles: Styles, size: int) -> Styles:
    return styles if size <= _BOLD_LIMIT else styles._replace(bold=NO_STYLES.bold)


def _sheet(cells: Cells, found: Scan, fresh: Mapping[Cell, Value]) -> Sheet:
    """The cells as the sheet's own XML tells of them; `fresh` are values of formulas that were saved without."""
    rows = overlaid(cells.rows, found.errors | dict.fromkeys(found.uncached, "") | dict(fresh))
    rows = overlaid(rows, as_percent(rows, found.percent) | _signs(rows, found.symbols))
    merged = merges(found.tail)
    return Sheet(
        cells.name,
        uncovered(rows, merged),
        hidden=cells.hidden,
        hidden_rows=frozenset(found.hidden_rows),
        hidden_columns=found.hidden_columns,
        merged=merged,
        uncached=tuple(cell for cell in found.uncached if cell not in fresh),
        recalculated=frozenset(fresh),
        bold=frozenset(found.bold),
        fills=found.fills,
        icons=icons(found.tail),
    )


def _signs(rows: tuple[tuple[Value, ...], ...], symbols: Mapping[Cell, str]) -> dict[Cell, Value]:
    """Texts in fonts of signs, as these fonts show them."""
    return {
        cell: signs(value, font)
        for cell, font in symbols.items()
        if cell.row < len(rows) and cell.column < len(rows[cell.row])
        if isinstance(value := rows[cell.row][cell.column], str) and value
    }


def _with_choices(sheets: Sequence[Sheet], scans: Mapping[str, Scan], package: Package) -> tuple[Sheet, ...]:
    """The sheets with the lists that their cells offer, which may stand on other sheets."""
    offered = {sheet.name: list(lists(scans[sheet.name].tail)) for sheet in sheets if sheet.name in scans}
    if not any(offered.values()):
        return tuple(sheets)
    names, by_name = package.names(), {sheet.name: sheet for sheet in sheets}

    def texts(sheet: str, span: Span) -> tuple[str, ...]:
        rows = by_name[sheet].rows[span.top : span.bottom + 1] if sheet in by_name else ()
        values = (display(value) for row in rows for value in row[span.left : span.right + 1])
        return tuple(islice(filter(None, values), _MOST_CHOICES))

    def complete(sheet: Sheet) -> Sheet:
        found = ((its.span, choices(its.source, sheet.name, names, texts)) for its in offered.get(sheet.name, ()))
        return replace(sheet, validations=tuple(Choices(span, its) for span, its in found if its))

    return tuple(map(complete, sheets))
