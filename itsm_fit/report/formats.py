"""What a fit report can be written as, a row each: the command line and the window offer just these."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Protocol

from itsm_fit.errors import InputError
from itsm_fit.language import Phrase, tr
from itsm_fit.progress import Progress, silent
from itsm_fit.report import fit_report
from itsm_fit.scoring.result import Fit


class ReportWriter(Protocol):
    """Makes the bytes of a report, the same for the same fit and day.

    It holds what is `chosen` by name, without any what is there by default; the `whole` tells of all tools and answers.
    Raises InputError for a name that nothing has, Cancelled when
    `progress` does.
    """

    def __call__(
        self, fit: Fit, *, made_on: date, progress: Progress = silent, chosen: Collection[str] = (), whole: bool = False
    ) -> bytes: ...


class PageDrawer(Protocol):
    """Draws how the parts of a report begin, a PNG picture a page, at most so many, at `ppi` pixels an inch.

    Raises as a `ReportWriter` does; `progress` is asked between pages.
    """

    def __call__(
        self,
        fit: Fit,
        *,
        made_on: date,
        progress: Progress = silent,
        chosen: Collection[str] = (),
        whole: bool = False,
        most: int = 10,
        ppi: float = 96.0,
    ) -> Iterator[bytes]: ...


@dataclass(frozen=True, slots=True)
class ReportFormat:
    """A kind of file: `key` is what its names end in, without the point.

    `pages` draws what it looks like, where that can be drawn: the window shows it before it is written.
    """

    key: str
    words: Phrase
    write: ReportWriter
    pages: PageDrawer | None = None

    @property
    def ending(self) -> str:
        return f".{self.key}"


def _pdf(fit: Fit, **how: Any) -> bytes:
    from itsm_fit.report.pdf import fit_pdf

    return fit_pdf(fit, **how)


def _pdf_pages(fit: Fit, **how: Any) -> Iterator[bytes]:
    from itsm_fit.report.pdf import fit_pages

    return fit_pages(fit, **how)


def _html(fit: Fit, **how: Any) -> bytes:
    from itsm_fit.report.html import html_report

    return html_report(fit, **how)


FORMATS: tuple[ReportFormat, ...] = (
    ReportFormat("xlsx", Phrase("Excel workbook"), fit_report),
    ReportFormat("pdf", Phrase("PDF document"), _pdf, _pdf_pages),
    ReportFormat("html", Phrase("Web page"), _html),
)


def format_of(path: Path, key: str = "") -> ReportFormat:
    """The format that a report is written in: the one of this key, else the one that the file's name ends in.

    A name without ending becomes the first. Raises InputError for a key that no format has, and for a name that
    promises another format than what would be written.
    """
    ending = path.suffix.casefold()
    found = next((each for each in FORMATS if key.casefold() in {each.key, ""} and ending in {each.ending, ""}), None)
    if found is not None:
        return found
    if key and key.casefold() not in {each.key for each in FORMATS}:
        keys = ", ".join(each.key for each in FORMATS)
        raise InputError(tr("No report is written as “{format}”: choose among {formats}.", format=key, formats=keys))
    wanted = [each.ending for each in FORMATS if key.casefold() in {each.key, ""}]
    raise InputError(
        tr("A report is not written as that: let its name end in {endings}.", endings=", ".join(wanted)), file=path.name
    )
