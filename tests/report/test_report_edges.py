"""Unusual selections: the report still opens and says something sensible."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import numpy as np
import openpyxl
import pytest
from openpyxl.workbook import Workbook
from report_fits import diced_fit, empty_fit, small_fit, support
from report_reading import DAY, links, opened, records, shown, texts, whole_report, written

from itsm_fit.model.project import Project, Settings
from itsm_fit.report.content import Column, table_part
from itsm_fit.report.workbook.book import Book
from itsm_fit.scoring.figures import Counts, Outcome
from itsm_fit.scoring.result import Fit, ProcessTool, StepTool

HOSTILE = [
    "=cmd|' /C calc'!A0",
    "+SUM(A1:A9)",
    "-2+3",
    "@SUM(A1)",
    "\t=1+1",
    "   =1+1",
    "https://example.org/?a=b",
    "internal:Summary!A1",
    "a\x00b\x1bc",
    "\ud800",
    "نظام إدارة الخدمات",
    "変更管理ツール",
    "x" * 300,
    "x" * 40_000,
    "&P&N & <b>\"quoted\"</b> 'single'",
    "_x0041_",
    "{=A1}",
    "#REF!",
    "TRUE",
    "1e999",
]
EACH_HOSTILE = [
    pytest.param(name, id=str(at), marks=[pytest.mark.slow] if at % 4 else []) for at, name in enumerate(HOSTILE)
]


def renamed(fit: Fit, name: str) -> Fit:
    """The fit with every text that comes from somebody's file replaced by `name`."""
    old, rest = fit.tools[0].name, fit.tools[1:]
    process = fit.processes[0]
    steps = tuple(
        replace(step, name=name, lane=name, tools={name: step.tools[old], **{t.name: step.tools[t.name] for t in rest}})
        for step in process.steps
    )
    tools = {name: process.tools[old], **{tool.name: process.tools[tool.name] for tool in rest}}
    answers = {
        (rid, name if tool == old else tool): replace(answer, raw=name, comment=name, source=name, feature=name)
        for (rid, tool), answer in fit.support.answers.items()
    }
    return replace(
        fit,
        project=replace(fit.project, name=name),
        tools=(replace(fit.tools[0], name=name), *rest),
        processes=(replace(process, name=name, steps=steps, tools=tools),),
        cross_cutting=None,
        requirements=tuple(
            replace(each, text=name, category=name, met={name if t == old else t: o for t, o in each.met.items()})
            for each in fit.requirements
        ),
        support=support([name, *(tool.name for tool in rest)], answers, fit.support.requirement_ids),
        explanations=(name,),
        findings=tuple(replace(finding, message=name, file=name) for finding in fit.findings),
        issues=tuple(replace(issue, message=name, where=name) for issue in fit.issues),
    )


@pytest.fixture(scope="module")
def plain_formulas() -> dict[tuple[str, str], str]:
    return _formulas(openpyxl.load_workbook(BytesIO(whole_report(renamed(small_fit(), "Plain")))))


@pytest.mark.parametrize("name", EACH_HOSTILE)
def test_texts_from_files_never_become_formulas_or_links(name: str, plain_formulas: dict[tuple[str, str], str]) -> None:
    book = openpyxl.load_workbook(BytesIO(whole_report(renamed(small_fit(), name))))
    assert _formulas(book) == plain_formulas
    for sheet in book:
        assert all(link.target is None for link in links(sheet))
    assert len(links(book["Summary"])) == len(shown(book)) - 1


def _formulas(book: Workbook) -> dict[tuple[str, str], str]:
    """Every formula by its place."""
    return {
        (sheet.title, cell.coordinate): cell.value
        for sheet in book
        for row in sheet.iter_rows()
        for cell in row
        if cell.data_type == "f"
    }


@pytest.mark.parametrize("name", ["=cmd|' /C calc'!A0", "変更管理ツール", "x" * 300, "نظام إدارة الخدمات"])
def test_texts_from_files_arrive_as_they_are(name: str) -> None:
    rows = records(written(renamed(small_fit(), name))["Answers"])
    assert {row["Vendor’s words"] for row in rows} == {name}
    assert rows[0]["Tool"] == name


def test_a_text_that_looks_like_a_formula_stays_text_when_the_cell_is_edited() -> None:
    sheet = written(renamed(small_fit(), "=1+1"))["Answers"]
    word = next(cell for cell in sheet[5] if cell.value == "=1+1")
    assert word.style_array.quotePrefix if hasattr(word, "style_array") else word.quotePrefix
    assert not sheet["A5"].quotePrefix


def test_a_footer_takes_no_codes_from_the_projects_name() -> None:
    footer = written(renamed(small_fit(), "R&P &D"))["Gaps"].HeaderFooter.oddFooter.left.text
    assert "R&&P &&D" in footer


def test_without_any_tool_the_report_says_what_to_do() -> None:
    everything = list(texts(written(empty_fit(Project("Start")))))
    assert any("No tool has answered yet. Import" in text for text in everything)
    assert "Fit report: Start" in everything


def test_without_any_requirement_the_report_says_what_to_do() -> None:
    fit = diced_fit(1, 2, 0, ["A", "B"])
    assert any("Nothing is asked of a tool yet." in text for text in texts(written(fit)))


def test_processes_that_ask_nothing_show_a_dash() -> None:
    fit = small_fit()
    nothing = ProcessTool(None, None, Counts(0, 0, 0, 0))
    steps = tuple(replace(step, tools={t: StepTool(None, None) for t in step.tools}) for step in fit.processes[0].steps)
    process = replace(fit.processes[0], tools=dict.fromkeys(("Alpha", "Beta"), nothing), steps=steps)
    tools = tuple(replace(tool, coverage=None, end_to_end=None) for tool in fit.tools)
    book = written(replace(fit, tools=tools, processes=(process,)))
    ranking = records(book["Summary"], next(cell.row for cell in book["Summary"]["A"] if cell.value == "Rank"))
    assert ranking[0]["End to end, proven"] == "–"
    assert any("No step asks anything of a tool, so there is no end-to-end figure." in text for text in texts(book))


def test_when_all_is_unknown_every_requirement_is_a_question() -> None:
    fit = diced_fit(2, 3, 18, ["A", "B"], unknown=1.0)
    book = written(fit)
    assert len(records(book["Questions"])) == sum(each.weight > 0 for each in fit.requirements)
    assert book["Answers"]["A5"].value == "No vendor’s answer has been read."


@pytest.mark.slow
def test_two_hundred_tools_with_long_names_fit_into_a_workbook() -> None:
    names = [f"{'Service management suite with a long name ' * 7}{number}" for number in range(200)]
    book = written(diced_fit(2, 3, 12, names))
    assert book["Steps"].max_column == 7 + 200
    headings = [cell.value for cell in book["Steps"][4]][7:]
    assert len(set(headings)) == 200
    assert max(map(len, headings)) == 40
    assert any(text.endswith("the first 20 of 200 tools") for text in texts(book))


def test_processes_that_share_a_name_are_told_apart_by_their_id() -> None:
    fit = small_fit()
    both = replace(fit, processes=(fit.processes[0], replace(fit.processes[0], id="other#P")))
    named = {row["Process"] for row in records(written(both)["Steps"])}
    assert named == {"Incident (P)", "Incident (other#P)"}


def test_infinite_and_invalid_numbers_never_reach_a_cell() -> None:
    fit = small_fit()
    process = replace(fit.processes[0], handoffs=None, cases_per_month=float("inf"), weight=float("nan"))
    book = written(replace(fit, processes=(process,)))
    assert "∞" in {cell.value for row in book["Processes"].iter_rows() for cell in row}


def test_a_table_with_more_rows_than_a_sheet_takes_goes_on_on_the_next() -> None:
    book = Book("Fit report", "Long", DAY)
    rows = [(f"row {number}",) for number in range(20)]
    book.add("Answers", table_part("Answers", "All.", (Column("Row"),), rows, "Nothing."), most_rows=12)
    made = opened(book.close())
    assert made.sheetnames == ["Answers", "Answers (2)", "Answers (3)"]
    assert [made[name]["A1"].value for name in made.sheetnames] == ["Answers (1)", "Answers (2)", "Answers (3)"]
    assert [row["Row"] for name in made.sheetnames for row in records(made[name])] == [row[0] for row in rows]


def test_a_tool_that_fails_a_must_keeps_its_scores_on_show() -> None:
    fit = small_fit()
    assert fit.tools[1].eligible is Outcome.NO
    book = written(fit)
    ranking = records(book["Summary"], next(cell.row for cell in book["Summary"]["A"] if cell.value == "Rank"))
    assert ranking[1]["Coverage, proven\n(sets the rank)"] == 0.7


def test_supports_are_plain_numbers_not_numpys() -> None:
    fit = diced_fit(1, 2, 6, ["A"])
    assert isinstance(fit.support.low, np.ndarray)
    rows = records(written(fit)["Questions"]) + records(written(fit)["Answers"])
    assert all(isinstance(value, (int, float, str, type(None))) for row in rows for value in row.values())


def test_the_ranking_by_end_to_end_is_marked() -> None:
    fit = small_fit()
    project = replace(fit.project, settings=Settings(decision="end_to_end"))
    headings = [cell.value for row in written(replace(fit, project=project))["Summary"].iter_rows() for cell in row]
    assert "End to end, proven\n(sets the rank)" in headings
    assert "Coverage, proven" in headings


@pytest.mark.parametrize("name", ["R&G", "A &[Picture] B", "Q&A", "&&G", "100 % & more"])
def test_an_ampersand_in_a_name_stands_in_the_printed_footer(name: str) -> None:
    fit = small_fit()
    sheet = written(replace(fit, project=replace(fit.project, name=name)))["Ranking"]
    said = sheet.oddFooter.left.text.replace("&8G", "G").replace("&8[", "[").replace("&&", "&")
    assert said.strip().startswith(name)
