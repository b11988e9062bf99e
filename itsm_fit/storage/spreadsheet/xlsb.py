"""Excel binary workbooks (.xlsb): cells through calamine, and beside them what it leaves out."""

from __future__ import annotations

from itsm_fit.language import tr
from itsm_fit.progress import Progress
from itsm_fit.storage.limits import Tally
from itsm_fit.storage.spreadsheet.binary_records import SheetRecords, sheet_of
from itsm_fit.storage.spreadsheet.cells_apart import read_cells_apart
from itsm_fit.storage.spreadsheet.package import Archive, related
from itsm_fit.storage.spreadsheet.values import Workbook
from itsm_fit.storage.spreadsheet.xlsb_scan import (
    comments,
    percent_styles,
    recalculates,
    scan_sheet,
    sheet_names,
    with_columns,
)


def read_xlsb(data: bytes, file: str, progress: Progress) -> Workbook:
    """The workbook; macros are left alone. Raises InputError when it is damaged, locked or too large."""
    parts = Archive(data, file)
    workbook = next((target for kind, target in related(parts, "", file).values() if kind == "officeDocument"), "")
    workbook = workbook if workbook in parts else "xl/workbook.bin"
    targets = related(parts, workbook, file)
    styles = next((parts[target] for kind, target in targets.values() if kind == "styles" and target in parts), b"")
    percent = percent_styles(styles)
    tally = Tally(file)
    records: dict[str, SheetRecords] = {}
    changed: dict[str, bytes] = {}
    for relation, name in sheet_names(parts.get(workbook, b"")).items():
        part = targets.get(relation, ("", ""))[1]
        if part in parts:
            beside = related(parts, part, file)
            addresses = {its: target for its, (kind, target) in beside.items() if kind == "hyperlink"}
            records[name] = found = scan_sheet(parts[part], percent, addresses)
            found.name = name
            found.count(tally)
            if found.short:
                changed[part] = with_columns(parts[part])
            for target in (target for kind, target in beside.values() if kind == "comments" and target in parts):
                found.comments |= comments(parts[target])
    progress(tr("Reading {file}", file=file), 0.3)
    parts.check()
    data = parts.with_parts(changed) if changed else data
    stale = recalculates(parts.get(workbook, b""))
    sheets = tuple(
        sheet_of(cells, records.get(cells.name, SheetRecords()), stale=stale)
        for cells in read_cells_apart(data, file, progress)
    )
    return Workbook(file, sheets, macros=any(name.lower().endswith("vbaproject.bin") for name in parts))
