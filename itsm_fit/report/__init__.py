"""One `Fit` turned into a workbook that people read and defend a choice with."""

from __future__ import annotations

from datetime import date

from itsm_fit import collector
from itsm_fit.progress import Progress, silent
from itsm_fit.report.book import Book
from itsm_fit.report.material import Material
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
    book = Book("Fit report", fit.project.name, made_on)
    sheets = [sheet for sheet in SHEETS if sheet.wanted(fit)]
    material = Material(fit, made_on, book, tuple((sheet.name, sheet.tells) for sheet in sheets[1:]))
    for number, sheet in enumerate(sheets):
        progress(f"Writing the sheet {sheet.name}", _PACKING * number / len(sheets))
        sheet.write(material, sheet.name)
    progress("Packing the workbook", _PACKING)
    packed = book.close()
    progress("Report ready", 1.0)
    return packed
