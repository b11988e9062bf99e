"""One `Fit` turned into a workbook that people read and defend a choice with."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from itsm_fit import collector
from itsm_fit.importing import report_form
from itsm_fit.language import Phrase, tr
from itsm_fit.model.tool import Level
from itsm_fit.progress import Progress, silent
from itsm_fit.report.content import DataTable, Reference, ReportPart
from itsm_fit.report.dress import dress_of
from itsm_fit.report.parts.live import LINKED, recalculates
from itsm_fit.report.parts.material import Material
from itsm_fit.report.sheets import SHEETS, ReportSheet, seen_of
from itsm_fit.report.workbook.book import Book
from itsm_fit.report.workbook.sheet_names import free_name
from itsm_fit.report.workbook.told import told_of
from itsm_fit.scoring.result import Fit
from itsm_fit.scoring.verdicts import PRIORITY
from itsm_fit.visible import shorten

__all__ = ["SHEETS", "PlacedPart", "WrittenReport", "fit_report", "written_report"]

_PACKING = 0.6
"""The share of the work after which everything is written and the file is put together."""


class PlacedPart(NamedTuple):
    """The sheet that a part was written on, with the row of each table's header, from 0."""

    sheet: str
    headers: Sequence[int]


class WrittenReport(NamedTuple):
    """A report as the bytes of an .xlsx file, what it was made of, and where its parts stand, by their names."""

    packed: bytes
    material: Material
    placed: Mapping[Phrase, PlacedPart]


def fit_report(
    fit: Fit, *, made_on: date, progress: Progress = silent, chosen: Collection[str] = (), whole: bool = False
) -> bytes:
    """The fit report as the bytes of an .xlsx file, the same bytes for the same fit and day.

    It holds the sheets that are `chosen` by name, without any those that are there by default; what their formulas
    rest on is hidden. The `whole` is told of all tools and all answers, not only of those that a decision is about.
    Raises InputError for a name that no sheet has, Cancelled when `progress` does.
    """
    return written_report(fit, made_on=made_on, progress=progress, chosen=chosen, whole=whole).packed


@collector.paused()
def written_report(
    fit: Fit,
    *,
    made_on: date,
    progress: Progress = silent,
    chosen: Collection[str] = (),
    whole: bool = False,
    avoid: Collection[str] = (),
) -> WrittenReport:
    """The fit report, see `fit_report`, none of whose sheets is called as those to `avoid`."""
    live = recalculates(fit)
    book = Book(tr("Fit report"), fit.project.name, made_on, recalculates=live, dress=dress_of(fit.project))
    seen = seen_of(SHEETS, fit, chosen)
    sheets = [each for each in SHEETS if each in seen or (each.computes and each.wanted(fit) and live)]
    taken = {name.casefold() for name in avoid}
    placed: dict[Phrase, PlacedPart] = {}
    leads: dict[Reference, tuple[str, int]] = {}
    names = {sheet.name: free_name(str(sheet.name), taken) for sheet in sheets}
    contents = tuple((names[sheet.name], str(sheet.tells)) for sheet in seen if sheet is not SHEETS[0])
    material = Material(fit, made_on, book.title, contents, whole=whole)
    for number, sheet in enumerate(sheets):
        progress(tr("Writing the sheet {sheet}", sheet=sheet.name), _PACKING * number / len(sheets))
        part = sheet.part(material)
        first, *_ = book.add(names[sheet.name], part, first=sheet is seen[0])
        sheet.live(first.page, first.headers, material)
        placed[sheet.name] = PlacedPart(names[sheet.name], first.headers)
        if sheet in seen:
            leads.update(_led_to(sheet, part, placed[sheet.name]))
        else:
            book.hide(names[sheet.name])
    book.link(leads)
    book.open_at(names[seen[0].name])
    if material.live.there:
        book.hidden(report_form.HIDDEN, (*_known_by(fit), *told_of(book.pages)))
    progress(tr("Packing the workbook"), _PACKING)
    packed = book.close()
    progress(tr("Report ready"), 1.0)
    return WrittenReport(packed, material, placed)


def _led_to(sheet: ReportSheet, part: ReportPart, placed: PlacedPart) -> Iterator[tuple[Reference, tuple[str, int]]]:
    """The first row of each key of the part's tables."""
    tables = [block for block in part.blocks if isinstance(block, DataTable)]
    for table, header in zip(tables, placed.headers, strict=True):
        for row, key in reversed(list(enumerate(table.keys, start=header + 1))):
            yield Reference(sheet.name.source, key), (placed.sheet, row)


def _known_by(fit: Fit) -> Iterator[tuple[str, ...]]:
    """What a report that comes back is known by, and how its headings and words are written."""
    yield report_form.MARK, str(report_form.VERSION)
    yield report_form.PROJECT, fit.project.name
    yield report_form.VALUE, tr("Value")
    yield report_form.MADE, tr("When made")
    yield report_form.ID, tr("ID")
    yield report_form.PRIORITY, tr("Priority"), *PRIORITY.values()
    yield report_form.WEIGHT, tr("Weight")
    yield report_form.REMARK, tr("Remark")
    yield report_form.LINKED, str(LINKED)
    for level in Level:
        yield report_form.LEVEL, level.value, level.words
    for number, tool in enumerate(fit.tools, start=1):
        yield report_form.TOOL, str(number), shorten(tool.name), tool.name
