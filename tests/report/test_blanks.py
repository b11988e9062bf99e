"""What a requirement leaves to be filled in reaches nobody in braces: it is a blank with its name, in each language."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from io import BytesIO

import openpyxl
import pytest
from builders import contract_process, matrix_of, must, project_of
from pdf_reading import letters, needs_poppler, text_pages

from itsm_fit.blanks import with_blanks
from itsm_fit.cli.console import output
from itsm_fit.importing.questionnaire import read_questionnaire
from itsm_fit.model.project import Project
from itsm_fit.report.books.requirements_sheet import requirements_sheet
from itsm_fit.report.formats import FORMATS
from itsm_fit.report.questionnaire import questionnaire
from itsm_fit.scoring.fit import score
from itsm_fit.storage.spreadsheet.read import read_workbook
from itsm_fit.translations import spoken
from itsm_fit.visible import shorten, visible

DAY = date(2027, 1, 15)
TEXT = "Data stay in {{countries}} and are kept for {{ retention_years }} years"
READ = "Data stay in [countries, to be filled in] and are kept for [retention years, to be filled in] years"
GERMAN = "Data stay in [countries, noch einzutragen] and are kept for [retention years, noch einzutragen] years"


def project() -> Project:
    asked = replace(must("R1", reason="Law of {{countries}}", acceptance="Signed for {{countries}}"), text=TEXT)
    return project_of(
        contract_process(Log=[asked]), matrices=[matrix_of({"Alpha": {"R1": "native"}, "Beta": {"R1": "no"}})]
    )


def cells(book: bytes) -> str:
    sheets = [each for each in openpyxl.load_workbook(BytesIO(book)) if each.sheet_state == "visible"]
    return "\n".join(str(value) for sheet in sheets for row in sheet.values for value in row if value is not None)


def test_a_text_is_told_with_its_blanks_whole_or_cut() -> None:
    assert with_blanks(TEXT) == visible(TEXT) == READ
    assert shorten(TEXT, 30) == shorten(READ, 30)
    assert visible("{{fit:project}} {{ }} {{1st}}") == "{{fit:project}} {{ }} {{1st}}"


@needs_poppler
@pytest.mark.parametrize(("language", "read"), [("en", READ), ("de", GERMAN)], ids=["en", "de"])
@pytest.mark.parametrize("each", FORMATS, ids=lambda its: its.key)
def test_a_report_names_blanks_in_its_language(each, language: str, read: str) -> None:
    with spoken(language):
        made = each.write(score(project()), made_on=DAY, whole=True)
    if each.key == "pdf":
        said = letters("".join(text_pages(made, "-raw")))
        read = letters(read)
    else:
        said = cells(made) if each.key == "xlsx" else made.decode()
    assert read in said
    assert "countries}}" not in said


def test_a_questionnaire_that_goes_out_unfilled_names_them_and_comes_back_unchanged() -> None:
    with spoken("de"):
        sent = questionnaire(project(), made_on=DAY, unfilled=True)
    assert GERMAN in cells(sent)
    assert "{{" not in cells(sent)
    back = read_questionnaire(read_workbook(sent, "q.xlsx"), "q.xlsx", "0" * 64, ("Alpha",))
    assert back is not None
    assert not [issue for issue in back.issues if "was changed" in issue.message]
    assert back.baseline is not None
    assert back.baseline.questions[0].text == TEXT


def test_who_fills_them_in_has_them_as_they_are_written() -> None:
    assert TEXT in cells(requirements_sheet(project(), made_on=DAY))


def test_a_command_prints_them_as_blanks(capsys: pytest.CaptureFixture[str]) -> None:
    output().print(TEXT, soft_wrap=True)
    assert capsys.readouterr().out == f"{READ}\n"
