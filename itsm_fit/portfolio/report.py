"""The report of a portfolio as a workbook, a PDF or a page: the same parts in each."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from itsm_fit import collector
from itsm_fit.errors import InputError
from itsm_fit.language import tr
from itsm_fit.portfolio.digest import PortfolioDigest
from itsm_fit.portfolio.report_parts import SHEETS, PortfolioMaterial, PortfolioSheet, facts, headline
from itsm_fit.progress import Progress, silent
from itsm_fit.report.content import ReportPart
from itsm_fit.report.dress import ReportDress

_Parts = Sequence[tuple[PortfolioSheet, ReportPart]]


@collector.paused()
def portfolio_report(
    digest: PortfolioDigest, key: str, *, name: str, made_on: date, progress: Progress = silent
) -> bytes:
    """The bytes of the report of a portfolio of this `name`, as what `key` says, one of `report_keys.REPORT_KEYS`.

    It is said in the language spoken, and the same for the same portfolio and day.
    """
    if key not in _WRITERS:
        keys = ", ".join(_WRITERS)
        raise InputError(tr("No report is written as “{format}”: choose among {formats}.", format=key, formats=keys))
    dress = ReportDress(tr("Portfolio report: {name}", name=name) if name else tr("Portfolio report"))
    contents = [(str(sheet.name), str(sheet.tells)) for sheet in SHEETS[1:]]
    material = PortfolioMaterial(digest, dress.title, made_on, contents)
    parts: list[tuple[PortfolioSheet, ReportPart]] = []
    for number, sheet in enumerate(SHEETS):
        progress(tr("Writing the part {part}", part=sheet.name), 0.3 * number / len(SHEETS))
        parts.append((sheet, sheet.part(material)))
    written = _WRITERS[key](material, dress, name, parts)
    progress(tr("Report ready"), 1.0)
    return written


def _xlsx(material: PortfolioMaterial, dress: ReportDress, name: str, parts: _Parts) -> bytes:
    from itsm_fit.report.workbook.book import Book
    from itsm_fit.report.workbook.sheet_names import free_name

    book, taken = Book(tr("Portfolio report"), name, material.made_on, dress=dress), set[str]()
    names = [free_name(str(sheet.name), taken) for sheet, _ in parts]
    for sheet_name, (_, part) in zip(names, parts, strict=True):
        book.add(sheet_name, part, first=part is parts[0][1])
    book.link({})
    book.open_at(names[0])
    return book.close()


def _pdf(material: PortfolioMaterial, dress: ReportDress, name: str, parts: _Parts) -> bytes:
    from itsm_fit.report.pdf import PrintedCover, PrintedPart, parts_pdf

    cover = PrintedCover(headline(material.digest), facts(material.digest), name)
    printed = [PrintedPart(sheet.name.source, str(sheet.name), str(sheet.tells), part) for sheet, part in parts]
    return parts_pdf(dress, cover, printed, made_on=material.made_on)


def _html(material: PortfolioMaterial, dress: ReportDress, name: str, parts: _Parts) -> bytes:
    from itsm_fit.report.html.writer import NamedPart, page

    del material, name  # both stand in the parts
    called = {sheet.name.source: str(sheet.name) for sheet, _ in parts}
    return page(dress, called, [NamedPart(sheet.name.source, str(sheet.name), part) for sheet, part in parts])


_WRITERS: Mapping[str, Callable[[PortfolioMaterial, ReportDress, str, _Parts], bytes]] = {
    "xlsx": _xlsx,
    "pdf": _pdf,
    "html": _html,
}
