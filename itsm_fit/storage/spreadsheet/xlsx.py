"""Excel workbooks (.xlsx, .xlsm): cells through calamine, and beside them what calamine leaves out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cache
from itertools import islice

from itsm_fit.language import tr
from itsm_fit.progress import Progress
from itsm_fit.storage.limits import Limit, Tally, is_far_flung
from itsm_fit.storage.spreadsheet.calamine import CalamineCells, read_cells
from itsm_fit.storage.spreadsheet.package import Archive
from itsm_fit.storage.spreadsheet.recalculation import recalculate
from itsm_fit.storage.spreadsheet.symbols import signs
from itsm_fit.storage.spreadsheet.values import (
    CellPlace,
    CellRange,
    CellValue,
    Choices,
    Workbook,
    Worksheet,
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
_SHARED_TEXTS = "xl/sharedstrings.xml"
_COUNT = re.compile(rb"""(?i)\s(?:uniqueCount|count)\s*=\s*["']([^"']*)["']""")
_FIRST_TAG = re.compile(rb"<(?![?!])[^>]*>")


def read_xlsx(data: bytes, file: str, progress: Progress) -> Workbook:
    """The workbook; macros are left alone. Raises InputError when it is damaged, locked or too large."""
    package = Package(Archive(data, file), file)
    places = {sheet: part for sheet, part in package.sheet_parts().items() if part in package.parts}
    tally = Tally(file)
    scans, far, changed = _scanned(package, places, tally)
    package.parts.check()
    changed |= _without_false_counts(package.parts)
    if changed:
        data = package.parts.with_parts(changed)
    fresh = recalculate(data, {name: found.uncached for name, found in scans.items()}, file, progress)
    sheets: list[Worksheet] = []
    for cells in read_cells(
        data, file, known=scans, truthless={name for name, found in scans.items() if not found.truths}
    ):
        progress(tr("Reading {sheet}", sheet=cells.name), len(sheets) / max(1, len(scans)))
        found = scans.get(cells.name, Scan())
        sheet = replace(_sheet(cells, found, fresh.get(cells.name, {}), tally), far=far.get(cells.name, ()))
        if cells.name in places:
            part = places[cells.name]
            links = package.links(part, found.tail, tally)
            sheet = replace(sheet, comments=package.comments(part), links=links)
        sheets.append(sheet)
    macros = any(name.lower().endswith("vbaproject.bin") for name in package.parts)
    return Workbook(file, _with_choices(sheets, scans, package, tally), macros=macros)


def _without_false_counts(parts: Archive) -> dict[str, bytes]:
    """The list of shared texts without a count of them that is no number or cannot be true.

    The library takes memory for as many as are declared, and ends the process where there is not so much.
    """
    changed = {}
    for part in parts:
        if part.lower() == _SHARED_TEXTS:
            tag = _FIRST_TAG.search(next(parts.pieces(part), b"")) or _FIRST_TAG.search(parts[part])
            most = parts.size(part) // len(b"<si/>")
            counts = _COUNT.findall(tag[0]) if tag else ()
            if tag and any(not count.isdigit() or int(count[:20]) > most for count in counts):
                text = parts[part]
                changed[part] = text[: tag.start()] + _COUNT.sub(b"", tag[0]) + text[tag.end() :]
    return changed


def _scanned(
    package: Package, places: Mapping[str, str], tally: Tally
) -> tuple[dict[str, Scan], dict[str, tuple[CellPlace, ...]], dict[str, bytes]]:
    """What each sheet's XML says; the cells taken out as they stand too far from all others, and the parts without."""
    styles, stale = package.styles(), package.recalculates()
    scans: dict[str, Scan] = {}
    far: dict[str, tuple[CellPlace, ...]] = {}
    changed: dict[str, bytes] = {}
    for sheet, part in places.items():
        found = _scan(package.parts.pieces(part), _wanted(styles, package.parts.size(part)))
        extent = found.rows, found.columns, found.cells
        if found.odd or is_far_flung(*extent) or tally.is_full(Limit.CELLS, found.rows * found.columns):
            extent = followed_extent(package.parts.pieces(part))
        if is_far_flung(*extent):
            changed[part], far[sheet] = without_far_cells(package.parts[part])
            found = _scan((changed[part],), styles)
            extent = followed_extent((changed[part],))
        rows, columns, filled = extent
        tally.add_sheet(rows, columns, sheet, filled)
        if stale:
            found.uncached += found.zeros
        scans[sheet] = found
    return scans, far, changed


def _scan(pieces: Iterable[bytes], styles: Styles) -> Scan:
    return scan(SheetText(pieces), styles)


def _wanted(styles: Styles, size: int) -> Styles:
    return styles if size <= _BOLD_LIMIT else styles._replace(bold=NO_STYLES.bold)


def _sheet(cells: CalamineCells, found: Scan, fresh: Mapping[CellPlace, CellValue], tally: Tally) -> Worksheet:
    """The cells as the sheet's own XML tells of them; `fresh` are values of formulas that were saved without."""
    rows = overlaid(cells.rows, found.errors | dict.fromkeys(found.uncached, "") | dict(fresh))
    rows = overlaid(rows, as_percent(rows, found.percent) | _signs(rows, found.symbols))
    merged = merges(found.tail)
    tally.add(Limit.MERGED, len(merged), cells.name)
    return Worksheet(
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


def _signs(rows: tuple[tuple[CellValue, ...], ...], symbols: Mapping[CellPlace, str]) -> dict[CellPlace, CellValue]:
    """Texts in fonts of signs, as these fonts show them."""
    return {
        cell: signs(value, font)
        for cell, font in symbols.items()
        if cell.row < len(rows) and cell.column < len(rows[cell.row])
        if isinstance(value := rows[cell.row][cell.column], str) and value
    }


def _with_choices(
    sheets: Sequence[Worksheet], scans: Mapping[str, Scan], package: Package, tally: Tally
) -> tuple[Worksheet, ...]:
    """The sheets with the lists that their cells offer, which may stand on other sheets."""
    offered = {sheet.name: list(lists(scans[sheet.name].tail)) for sheet in sheets if sheet.name in scans}
    tally.add(Limit.CHOICES, sum(map(len, offered.values())))
    if not any(offered.values()):
        return tuple(sheets)
    names, by_name = package.names(), {sheet.name: sheet for sheet in sheets}

    @cache
    def texts(sheet: str, span: CellRange) -> tuple[str, ...]:
        rows = by_name[sheet].rows[span.top : span.bottom + 1] if sheet in by_name else ()
        tally.add(Limit.LISTED, len(rows) * (min(span.right + 1, by_name[sheet].width) - span.left) if rows else 0)
        values = (display(value) for row in rows for value in row[span.left : span.right + 1])
        return tuple(islice(filter(None, values), _MOST_CHOICES))

    def complete(sheet: Worksheet) -> Worksheet:
        found = ((its.span, choices(its.source, sheet.name, names, texts)) for its in offered.get(sheet.name, ()))
        return replace(sheet, validations=tuple(Choices(span, its) for span, its in found if its))

    return tuple(map(complete, sheets))
