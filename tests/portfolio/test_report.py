"""The report of a portfolio tells what recurs, counted by hand, in each language and on each medium."""

from __future__ import annotations

import io
import json
from datetime import date
from pathlib import Path

import openpyxl
import pikepdf
import pytest
from openpyxl.worksheet.worksheet import Worksheet
from portfolio_kit import ANSWERS, InlineCrew, little

from itsm_fit.errors import InputError
from itsm_fit.portfolio.delivered import deliver_portfolio
from itsm_fit.portfolio.digest import PortfolioDigest, digest_of
from itsm_fit.portfolio.outcome import PortfolioOptions
from itsm_fit.portfolio.projects import projects_in
from itsm_fit.portfolio.report import portfolio_report
from itsm_fit.portfolio.report_keys import REPORT_KEYS
from itsm_fit.portfolio.run import PortfolioRun, run_portfolio
from itsm_fit.storage.project_file import save_project
from itsm_fit.translations import languages, spoken

OPTIONS = PortfolioOptions(draws=20)
DAY = date(2026, 11, 30)


@pytest.fixture
def run(tmp_path: Path) -> PortfolioRun:
    """Escalate asks R3 and the must R4: in two projects no tool has R4, in the third Suite has both."""
    place = tmp_path / "in"
    place.mkdir()
    none = {tool: {**its, "R4": "no"} for tool, its in ANSWERS.items()}
    both = {"desk ": none["Desk"], "Suite": {**ANSWERS["Suite"], "R4": "native"}}
    for name, answers in (("a", none), ("b", none), ("c", both)):
        save_project(little(f"Selection {name}", answers=answers), place / f"{name}.itsmfit")
    save_project(little("Empty", answers={}), place / "e.itsmfit")
    (place / "z.itsmfit").write_bytes(b'{"schema": 4,\n x}')
    return run_portfolio(projects_in(place), tmp_path / "out", InlineCrew(), OPTIONS)


@pytest.fixture
def found(run: PortfolioRun) -> PortfolioDigest:
    return digest_of(run.outcomes())


def test_what_recurs_is_counted_over_the_projects_that_have_it(found: PortfolioDigest) -> None:
    assert found.projects == 5
    assert {each.tool: each.projects for each in found.tools} == {"Desk": 3, "Suite": 3}
    assert sum(each.first for each in found.tools) == 3
    assert [(each.step, each.projects, each.broken, each.open) for each in found.steps] == [("Escalate", 3, 2, 0)]
    assert [(each.text, each.projects, each.unmet) for each in found.requirements if each.unmet] == [
        ("Text of R4", 3, 2)
    ]
    assert [(each.project, each.place) for each in found.failed] == [("z.itsmfit", "line 2")]
    assert [line.tools for line in found.lines] == [2, 2, 2, 0]


def texts(sheet: Worksheet) -> list[str]:
    return [str(cell.value) for row in sheet.iter_rows() for cell in row if cell.value is not None]


@pytest.mark.parametrize("language", languages())
def test_the_workbook_says_it_in_each_language_down_to_why_a_project_failed(
    found: PortfolioDigest, language: str
) -> None:
    with spoken(language):
        packed = portfolio_report(found, "xlsx", name="Clients", made_on=DAY)
        assert packed == portfolio_report(found, "xlsx", name="Clients", made_on=DAY)
    book = openpyxl.load_workbook(io.BytesIO(packed))
    said = [
        str(cell.value)
        for sheet in book.worksheets
        for row in sheet.iter_rows()
        for cell in row
        if cell.value is not None
    ]
    assert len(book.worksheets) == 6
    failed = texts(book.worksheets[5])
    assert "z.itsmfit" in failed
    english = "This is not JSON, so it is no whole project file"
    assert any(english in each for each in failed) == (language == "en")
    assert {"en": "Steps that break", "de": "Schritte, die abreißen", "fr": "Étapes qui se rompent"}[language] in said
    assert "line 2" in failed


def test_page_and_pdf_hold_the_same_parts(found: PortfolioDigest) -> None:
    page = portfolio_report(found, "html", name="Clients", made_on=DAY).decode()
    for part in ("summary", "tools", "steps", "requirements", "projects", "not-scored"):
        assert f'id="{part}"' in page
    with pikepdf.open(io.BytesIO(portfolio_report(found, "pdf", name="Clients", made_on=DAY))) as pdf:
        assert str(pdf.docinfo["/Title"]) == "Portfolio report: Clients"
        assert len(pdf.pages) >= 3


def test_a_portfolio_in_which_nothing_could_be_scored_still_says_why() -> None:
    for key in REPORT_KEYS:
        assert portfolio_report(digest_of([]), key, name="", made_on=DAY)
    with pytest.raises(InputError, match="choose among xlsx, pdf, html"):
        portfolio_report(digest_of([]), "docx", name="", made_on=DAY)


def test_files_are_written_where_the_run_was_kept(run: PortfolioRun, tmp_path: Path) -> None:
    _, written = deliver_portfolio(run, OPTIONS, tmp_path / "out", ["html"], name="in", language="de")
    assert [each.delivered.path.name for each in written] == ["results.parquet", "failed.json", "portfolio-report.html"]
    assert 'lang="de"' in written[2].delivered.path.read_text(encoding="utf-8")
    (failed,) = json.loads((tmp_path / "out" / "failed.json").read_text())
    assert set(failed) == {"project", "sentence", "place"}
