"""Reports as pages, made once for the tests that look at them; parts made by hand."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from pathlib import Path

from playwright.sync_api import Locator, Page

from itsm_fit.report.content import Column, ReportBlock, ReportPart, Row, table_part
from itsm_fit.report.dress import ReportDress
from itsm_fit.report.html import html_report
from itsm_fit.report.html.writer import NamedPart, page
from itsm_fit.report.sheets import SHEETS
from itsm_fit.scoring.result import Fit
from itsm_fit.selection import evaluate, load

OpenPage = Callable[..., Page]
"""Opens the bytes of a report in Chromium; further arguments are those of a context of playwright."""


@dataclass
class Watched:
    """What a page asked the network for, beside itself, and what its console and its scripts complained of."""

    asked: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)


DAY = date(2027, 1, 15)
SAMPLES = Path(__file__).parents[2] / "sample_models"


@cache
def sample_fit(name: str) -> Fit:
    """``itsm`` or ``small``."""
    return evaluate(load([SAMPLES / name / f"{name}-selection.itsmfit"]).project)


@cache
def sample_page(name: str) -> bytes:
    """The whole report, with all parts."""
    fit = sample_fit(name)
    parts = [sheet.name.source for sheet in SHEETS if sheet.wanted(fit)]
    return html_report(fit, made_on=DAY, chosen=parts, whole=True)


def page_of(*parts: ReportPart, title: str = "Report") -> bytes:
    """A page of parts made by hand, called by their titles."""
    named = [NamedPart(part.title, part.title, part) for part in parts]
    return page(ReportDress(title), {part.title: part.title for part in parts}, named)


def blocks_part(title: str, *blocks: ReportBlock) -> ReportPart:
    return ReportPart(title, "What it shows", blocks)


def rows_part(
    title: str, columns: Sequence[Column], rows: Iterable[Row], keys: Sequence[str] = (), frozen: int = 1
) -> ReportPart:
    return table_part(title, "What it shows", columns, list(rows), "Nothing here.", keys=keys, frozen=frozen)


def texts(cells: Locator) -> list[str]:
    """The texts of cells, every space a plain one."""
    return [" ".join(text.split()) for text in cells.all_text_contents()]


def column(table: Locator, place: int) -> list[str]:
    """What stands in a column of a table, from 0."""
    return texts(table.locator(f"tbody tr > :nth-child({place + 1})"))
