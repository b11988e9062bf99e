"""Every workbook that the app writes says what it is, of which project and day, and prints as the others do."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from builders import contract_process, matrix_of, must, project_of, should
from report_reading import opened, whole_report

from itsm_fit.acceptance.script import acceptance_script
from itsm_fit.report.books.acceptance_book import acceptance_book
from itsm_fit.report.books.criteria_sheet import criteria_workbook
from itsm_fit.report.books.gap_register import gap_workbook
from itsm_fit.report.books.requirements_sheet import requirements_sheet
from itsm_fit.report.parts.demo import demo_book
from itsm_fit.report.questionnaire import questionnaire
from itsm_fit.scoring.demo import demo_script
from itsm_fit.scoring.fit import score
from itsm_fit.scoring.register import register
from itsm_fit.scoring.result import Fit

DAY = date(2027, 1, 15)
BOOKS: dict[str, Callable[[Fit], bytes]] = {
    "Fit report": whole_report,
    "Gap register": lambda fit: gap_workbook(fit, register(fit), made_on=DAY),
    "Requirements": lambda fit: requirements_sheet(fit.project, made_on=DAY),
    "Questionnaire": lambda fit: questionnaire(fit.project, made_on=DAY),
    "Criteria": lambda fit: criteria_workbook(fit.project, None, DAY),
    "Acceptance test": lambda fit: acceptance_book(fit, acceptance_script(fit, "A"), made_on=DAY),
    "Demo script": lambda fit: demo_book([demo_script(fit, "P", "A")], project=fit.project.name, made_on=DAY),
}


@pytest.fixture(scope="module")
def fit() -> Fit:
    process = contract_process(Log=[must("R1")], Fix=[should("R2")])
    return score(project_of(process, matrices=[matrix_of({"A": {"R1": "no", "R2": "?"}})]))


@pytest.mark.parametrize("what", BOOKS)
def test_a_workbook_says_what_it_is_of_which_project_and_day(what: str, fit: Fit) -> None:
    book = opened(BOOKS[what](fit))
    assert book.properties.title == f"{what}: {fit.project.name}"
    assert book.properties.creator == "ITSM Fit"
    assert book.properties.created.date() == DAY
    for sheet in (each for each in book if each.sheet_state == "visible"):
        assert f"{fit.project.name} · 2027-01-15" in sheet.oddFooter.left.text
        assert (sheet.oddFooter.center.text, sheet.oddFooter.right.text) == (sheet.title, "Page &P of &N")
        assert sheet.page_setup.paperSize == 9
        assert not sheet.views.sheetView[0].showGridLines
        assert {cell.font.name for row in sheet.iter_rows() for cell in row if cell.value is not None} == {"Arial"}


@pytest.mark.parametrize("what", ["Gap register", "Requirements", "Questionnaire", "Criteria"])
def test_rows_that_people_fill_in_grow_with_what_they_write(what: str, fit: Fit) -> None:
    """A row whose height is stated stays as high as that: below the header, only rows of several lines state one."""
    sheet = opened(BOOKS[what](fit)).worksheets[0]
    assert not sheet.sheet_format.customHeight
