"""One `Fit` turned into a workbook that people read and defend a choice with."""

from __future__ import annotations

from datetime import date

from itsm_fit import collector
from itsm_fit.language import tr
from itsm_fit.progress import Progress, silent
from itsm_fit.report.book import Book
from itsm_fit.report.live import LiveFit
from itsm_fit.report.material import Material
from itsm_fit.report.sheet_names import free_name
from itsm_fit.report.sheets import SHEETS
from itsm_fit.scoring.result import Fit

__all__ = ["SHEETS", "fit_report"]

_PACKING = 0.6
"""The share of the work after which everything is written and the file is put together."""


@collector.paused()
def fit_report(fit: Fit, *, made_on: date, progress: Progress = silent) -> bytes:
    """The fit report as the bytes of an .xlsx file, the same bytes for the same fit and day.

    Raises Cancelled when `progress` does.
    """
    book = Book(tr("Fit report"), fit.project.name, made_on, recalculates=LiveFit(fit).there)
    sheets = [sheet for sheet in SHEETS if sheet.wanted(fit)]
    taken: set[str] = set()
    names = [free_name(str(sheet.name), taken) for sheet in sheets]
    contents = tuple((name, str(sheet.tells)) for name, sheet in zip(names[1:], sheets[1:], strict=True))
    material = Material(fit, made_on, book, contents)
    for number, (name, sheet) in enumerate(zip(names, sheets, strict=True)):
        progress(tr("Writing the sheet {sheet}", sheet=sheet.name), _PACKING * number / len(sheets))
        sheet.write(material, name)
    progress(tr("Packing the workbook"), _PACKING)
    packed = book.close()
    progress(tr("Report ready"), 1.0)
    return packed
