"""Every workbook that the app writes speaks the language spoken, but for what the project and its files say."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import nullcontext
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from openpyxl.worksheet.worksheet import Worksheet
from report_reading import opened, texts, whole_report
from speaking import engine_bracketed, heard, in_other_letters

from itsm_fit.acceptance.script import acceptance_script
from itsm_fit.certainty.information import information
from itsm_fit.importing.criteria_sheet import read_criteria
from itsm_fit.importing.gap_sheet import changes_by, read_gaps
from itsm_fit.importing.questionnaire import read_questionnaire
from itsm_fit.importing.questionnaire_form import ANSWERS
from itsm_fit.importing.requirement_list import read_requirement_list
from itsm_fit.model.decision import CostItem, Criterion, CriterionKind, DayRate, PriceBasis
from itsm_fit.model.gap import Gap, Resolution
from itsm_fit.model.project import Project
from itsm_fit.model.requirement import Priority
from itsm_fit.report.books.acceptance_book import acceptance_book
from itsm_fit.report.books.ask_first import ask_book
from itsm_fit.report.books.criteria_sheet import criteria_workbook
from itsm_fit.report.books.gap_register import gap_workbook
from itsm_fit.report.books.requirements_sheet import requirements_sheet
from itsm_fit.report.parts.demo import demo_book
from itsm_fit.report.questionnaire import questionnaire
from itsm_fit.scoring.comparison import compare
from itsm_fit.scoring.demo import demo_script
from itsm_fit.scoring.firmness import stakes
from itsm_fit.scoring.register import register
from itsm_fit.scoring.result import Fit
from itsm_fit.selection import evaluate, load
from itsm_fit.storage.spreadsheet import read_workbook

DAY = date(2027, 1, 15)
SAMPLE = Path(__file__).parents[2] / "sample_models" / "small" / "small-selection.itsmfit"
BOOKS: dict[str, Callable[[Fit], bytes]] = {
    "fit report": whole_report,
    "gap register": lambda fit: gap_workbook(fit, register(fit), made_on=DAY),
    "requirements": lambda fit: requirements_sheet(fit.project, made_on=DAY),
    "questionnaire": lambda fit: questionnaire(fit.project, made_on=DAY, with_weights=True),
    "criteria": lambda fit: criteria_workbook(fit.project, compare(fit), DAY),
    "questions": lambda fit: ask_book(fit, information(fit, stakes(fit), draws=50), made_on=DAY),
    "acceptance test": lambda fit: acceptance_book(fit, acceptance_script(fit, fit.tools[0].name), made_on=DAY),
    "demo script": lambda fit: demo_book(
        [demo_script(fit, process.id, tool.name) for process in fit.processes for tool in fit.tools],
        project=fit.project.name,
        made_on=DAY,
    ),
}
SAME = re.compile(
    r"ITSM Fit( \d+(\.\w+)*)?"  # the program's name
    r"|\b[0-9a-f]{16}([0-9a-f]{48})?\b"  # hashes, whole or begun
    r"|\b[a-z]+(-[a-z]+)+\b|\bimport\b"  # ids of rules
    r"|\bT\d{4}\b"  # names of rows
    r"|&[A-Z]"  # codes of printed footers
    r"|\b(SUM|COUNTA|SUMIF|COUNTIFS|IF|TEXT|[A-Z]{1,2}\$?\d+|\$[A-Z]\$\d+)\b"  # formulas
)
"""What reads the same in every language."""


def selection() -> Project:
    """The small sample with decisions, prices and criteria, its names in other letters."""
    project = load([SAMPLE]).project
    tools = project.tool_names
    decision = replace(
        project.decision,
        criteria=(
            *project.decision.criteria,
            Criterion("risk", "Risk", CriterionKind.SCALE, False, 10.0, words=("low", "high"), values={tools[0]: 1.0}),
            Criterion("age", "Age", CriterionKind.NUMBER, True, 5.0, values=dict.fromkeys(tools, 3.0)),
        ),
        costs=(
            CostItem(tools[0], "Set-up", PriceBasis.ONE_OFF, 10_000.0),
            CostItem(tools[0], "Seats", PriceBasis.USER_MONTH, 20.0),
            CostItem(tools[1], "Seats", PriceBasis.YEARLY, None),
            CostItem(tools[1], "Training", PriceBasis.TICKET, 3.0, "CHF"),
        ),
        day_rates=(DayRate(tools[1], 900.0, "CHF"),),
    )
    ids = [feature.id for feature in project.matrices[0].features]
    gaps = [
        Gap(tools[at % len(tools)], rid, each, 2.0, "Ann", date(2027, 3, 1), "Ask")
        for at, (rid, each) in enumerate(zip(ids, Resolution, strict=False))
    ]
    gaps.append(Gap("Gone", "NO-1", Resolution.BUILD))
    whole: Project = in_other_letters(replace(project, decision=decision, gaps=tuple(gaps)))
    return whole


@pytest.fixture(scope="module")
def spoken() -> Fit:
    with engine_bracketed():
        return evaluate(selection())


@pytest.mark.parametrize("book", BOOKS)
def test_nothing_in_a_book_is_said_past_the_door(book: str, spoken: Fit) -> None:
    with engine_bracketed():
        told = list(said_in(BOOKS[book](spoken)))
    assert sum("⟦" in text for text in told) > 10
    assert {text for text in told if heard(text, SAME.pattern)} == set()


@pytest.mark.parametrize("bracketed", [True, False])
def test_what_people_fill_in_is_read_in_the_language_spoken_and_in_that_of_the_source(
    *, bracketed: bool, spoken: Fit
) -> None:
    with engine_bracketed() if bracketed else nullcontext():
        gaps, listed, criteria = (BOOKS[book](spoken) for book in ("gap register", "requirements", "criteria"))
    with engine_bracketed():
        register_read = read_gaps(read_workbook(gaps, "gaps.xlsx"))
        list_read = read_requirement_list(read_workbook(listed, "requirements.xlsx"))
        project_read = read_criteria(spoken.project, criteria, "criteria.xlsx")
    assert register_read is not None
    assert changes_by(spoken.project, register_read) == ()
    assert register_read.issues == ()
    assert list_read is not None
    assert {row.priority for row in list_read.rows} >= {Priority.MUST, Priority.SHOULD}
    assert list_read.issues == ()
    assert project_read.decision.criteria == spoken.project.decision.criteria


@pytest.mark.parametrize("bracketed", [True, False])
def test_a_questionnaire_is_answered_in_the_words_that_it_offers(*, bracketed: bool) -> None:
    with engine_bracketed() if bracketed else nullcontext():
        book = opened(questionnaire(selection(), made_on=DAY))
    lists, cells = next(iter(book.defined_names["answers"].destinations))
    offered = [row[0].value for row in book[lists][cells]]
    sheet, prices = book.worksheets[1], book.worksheets[-2]
    answers = next(cell.column for cell in sheet[5] if "Answer" in str(cell.value))
    for at, word in enumerate(offered):
        sheet.cell(6 + at, answers).value = word
    book.worksheets[0]["B4"].value = "Арбор"
    prices["E7"].value = 100
    packed = BytesIO()
    book.save(packed)
    with engine_bracketed():
        found = read_questionnaire(read_workbook(packed.getvalue(), "answers.xlsx"), "answers.xlsx", "")
    assert found is not None
    told = found.matrices[0]
    assert [told.meaning(raw) for raw in told.responses[0].raw if raw] == list(ANSWERS.values())
    assert told.responses[0].tool == "Арбор"
    assert [(item.basis, item.amount) for item in found.offer.costs] == [(PriceBasis.YEARLY, 100.0)]


def said_in(packed: bytes) -> Iterator[str]:
    """Every text of a workbook that somebody reads: cells, names of sheets, messages of cells, prints and pictures."""
    book = opened(packed)
    shown = [sheet for sheet in book if sheet.sheet_state == "visible"]
    for name in [name for name in book.sheetnames if book[name] not in shown]:
        del book[name]
    for sheet in shown:
        _clear_hidden(sheet)
    yield from texts(book)
    yield from (str(book.properties.title), str(book.properties.subject))
    for sheet in shown:
        yield sheet.title
        yield from (part.text or "" for part in (sheet.oddFooter.left, sheet.oddFooter.center, sheet.oddFooter.right))
        for rule in sheet.data_validations.dataValidation:
            yield from (str(rule.errorTitle or ""), str(rule.error or ""))
            if rule.type == "list" and str(rule.formula1).startswith('"'):
                yield str(rule.formula1)
    with ZipFile(BytesIO(packed)) as parts:
        for name in parts.namelist():
            if name.startswith("xl/drawings/drawing"):
                yield from re.findall(r'descr="([^"]*)"', parts.read(name).decode())


def _clear_hidden(sheet: Worksheet) -> None:
    """Empty the columns that nobody is shown: what formulas need is called by names of theirs."""
    for hidden in [column for column in sheet.column_dimensions.values() if column.hidden]:
        for row in sheet.iter_rows(min_col=hidden.min, max_col=hidden.max):
            for cell in row:
                cell.value = None
