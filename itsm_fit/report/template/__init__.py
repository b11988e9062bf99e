"""An organisation's own workbook, filled with a report: its places, and the report's sheets behind its own."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import date
from functools import partial

from itsm_fit import collector
from itsm_fit.language import Phrase, tr
from itsm_fit.progress import Progress, silent, within
from itsm_fit.report import WrittenReport, written_report
from itsm_fit.report.formats import ReportFormat
from itsm_fit.report.template.fill import TemplateFiller
from itsm_fit.report.template.merge import take_in
from itsm_fit.report.template.offer import offer_of
from itsm_fit.report.template.starter import starter
from itsm_fit.report.template.workbook import TemplateBook
from itsm_fit.scoring.result import Fit
from itsm_fit.storage.guard import reading

__all__ = ["format_from", "starter"]

_WRITTEN = 0.8
"""The share of the work after which the report is written."""


def format_from(template: bytes, file: str) -> ReportFormat:
    """What a report becomes that is written into a template, the bytes of a file of this name.

    It ends in .xlsm where the template holds macros, else in .xlsx. Raises InputError for what cannot be filled.
    """
    macros = TemplateBook(template, file).macros

    def write(
        fit: Fit, *, made_on: date, progress: Progress = silent, chosen: Collection[str] = (), whole: bool = False
    ) -> bytes:
        written = partial(written_report, fit, made_on=made_on, chosen=chosen, whole=whole)
        return _filled(TemplateBook(template, file), written, progress)

    if macros:
        return ReportFormat("xlsm", Phrase("Excel workbook with macros, from a template"), write)
    return ReportFormat("xlsx", Phrase("Excel workbook, from a template"), write)


@collector.paused()
def _filled(template: TemplateBook, written: Callable[..., WrittenReport], progress: Progress) -> bytes:
    """A template with its places filled and the sheets of the report behind its own.

    Where the report recalculates, so do the places; everything else of the template stays. Raises InputError for a
    template without places, and naming places that ask for what is not offered or that have no room.
    """
    report = written(progress=within(progress, 0.0, _WRITTEN), avoid=template.sheet_names)
    progress(tr("Filling the template"), _WRITTEN)
    with reading(template.file):
        TemplateFiller(template, offer_of(report, from_1904=template.counts_from_1904)).fill()
        take_in(template, TemplateBook(report.packed, template.file))
        template.recalculate_on_opening()
        packed = template.parts.packed()
    progress(tr("Report ready"), 1.0)
    return packed
