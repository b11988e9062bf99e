"""A report in German or French: whole, right in another program, and brought back, whatever the program speaks."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any, NamedTuple
from zipfile import ZipFile

import openpyxl
import pytest
from openpyxl.worksheet.cell_range import CellRange
from openpyxl.worksheet.worksheet import Worksheet
from recalculating import needs_office, recalculated
from report_reading import DAY, HEADER, opened
from test_books_in_other_words import SAME, said_in, selection

from itsm_fit.cli import main
from itsm_fit.findings import Issue, Severity
from itsm_fit.importing.report_back import read_report
from itsm_fit.language import tr
from itsm_fit.model.project import Project
from itsm_fit.model.report_look import DateForm, NumberForm, ReportLook
from itsm_fit.model.tool import Level
from itsm_fit.report import fit_report
from itsm_fit.scoring.result import Fit
from itsm_fit.selection import evaluate, load, told
from itsm_fit.storage.spreadsheet import read_workbook
from itsm_fit.translations import language_of, languages

SAMPLE = Path(__file__).parents[2] / "sample_models" / "small" / "small-selection.itsmfit"
TRANSLATED = languages()[1:]
IN_ANOTHER_PROGRAM = [TRANSLATED[0], *(pytest.param(each, marks=pytest.mark.long) for each in TRANSLATED[1:])]
"""One language by default: how formulas find the words of answers in a translation is the same in each."""
ASH = "Invented Ash"


def report_in(language: str, fit: Fit) -> bytes:
    with told(fit, language) as worded:
        return fit_report(worded, made_on=DAY)


@pytest.fixture(scope="module")
def fit() -> Fit:
    return evaluate(load([SAMPLE]).project)


@pytest.fixture(scope="module")
def reports(fit: Fit) -> dict[str, bytes]:
    return {language: report_in(language, fit) for language in languages()}


class Changed(NamedTuple):
    """A report after somebody has changed inputs, and what another program works out of it."""

    typed: bytes
    again: bytes


class Books(NamedTuple):
    """What another program works out of a report in a language, and of that and the English one after changes."""

    again: bytes
    changed: Changed
    english: Changed


@pytest.fixture(scope="module")
def books(fit: Fit, reports: dict[str, bytes], tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Books]:
    @cache
    def of(language: str) -> Books:
        typed = {each: _typed(reports[each], fit, each) for each in ("en", language)}
        again = recalculated(typed | {"as it was": reports[language]}, tmp_path_factory.mktemp("books"))
        other, english = (Changed(typed[each], again[each]) for each in (language, "en"))
        return Books(again["as it was"], other, english)

    return of


def _typed(packed: bytes, fit: Fit, language: str) -> bytes:
    """The report after an answer, a weight and a threshold were changed in the words of its language."""
    book = openpyxl.load_workbook(BytesIO(packed))
    with told(fit, language):
        requirements, assumptions = book[tr("Requirements")], book[tr("Assumptions")]
        headings = {cell.value: cell.column for cell in requirements[HEADER]}
        row = next(cell.row for cell in requirements["A"] if cell.value == "INC-1")
        requirements.cell(row, headings[ASH]).value = Level.ROADMAP.words
        requirements.cell(row, headings[tr("Weight")]).value = 7
        at = next(row for row in assumptions.iter_rows() if row[1].value == tr("Must (θ)"))
        at[2].value = 0.65
    saved = BytesIO()
    book.save(saved)
    return saved.getvalue()


@pytest.mark.slow
@needs_office
@pytest.mark.parametrize("language", IN_ANOTHER_PROGRAM)
def test_another_program_works_it_out_as_the_app_does(
    language: str, reports: dict[str, bytes], books: Callable[[str], Books]
) -> None:
    made, again = opened(reports[language]), opened(books(language).again)
    for sheet in made:
        for row in sheet.iter_rows():
            for cell in row:
                assert _alike(cell.value, again[sheet.title][cell.coordinate].value), f"{sheet.title}!{cell.coordinate}"


@pytest.mark.slow
@needs_office
@pytest.mark.parametrize("language", IN_ANOTHER_PROGRAM)
def test_changed_in_its_own_words_it_comes_to_what_the_english_one_comes_to(
    language: str, reports: dict[str, bytes], books: Callable[[str], Books]
) -> None:
    english, other = opened(books(language).english.again), opened(books(language).changed.again)
    before = opened(reports["en"])
    moved = 0
    for sheet, its, was in zip(english, other, before, strict=True):
        for row in sheet.iter_rows():
            for cell in row:
                there = its[cell.coordinate].value
                assert not str(there).startswith("#"), f"{its.title}!{cell.coordinate}"
                if isinstance(cell.value, float):
                    assert _alike(cell.value, there), f"{its.title}!{cell.coordinate}"
                    moved += not _alike(cell.value, was[cell.coordinate].value)
    assert moved > 5


@pytest.mark.parametrize("language", TRANSLATED)
def test_it_comes_back_to_a_program_that_speaks_english(language: str, fit: Fit, reports: dict[str, bytes]) -> None:
    typed = (_typed(reports[each], fit, each) for each in ("en", language))
    english, other = (read_report(read_workbook(each, "r.xlsx"), fit) for each in typed)
    assert len(english.changes) == 3
    assert [each.change for each in other.changes] == [each.change for each in english.changes]
    assert other.issues == english.issues == ()


def _alike(first: Any, second: Any) -> bool:
    if isinstance(first, int | float) and isinstance(second, int | float):
        return abs(first - second) <= 1e-9
    return bool(first == second) or {first, second} <= {None, ""}


@pytest.mark.parametrize("language", TRANSLATED)
def test_its_number_forms_say_nothing_in_english_signs(language: str, reports: dict[str, bytes]) -> None:
    with ZipFile(BytesIO(reports[language])) as parts:
        forms = re.findall(r'formatCode="([^"]*)"', parts.read("xl/styles.xml").decode())
    said = [word for form in forms for word in re.findall(r"&quot;(.*?)&quot;", form)]
    assert any(re.search(r"\d,\d", word) for word in said)
    assert [word for word in said if re.search(r"\d\.\d", word)] == []


@pytest.mark.parametrize("language", languages())
def test_no_word_of_a_heading_is_broken(language: str, reports: dict[str, bytes]) -> None:
    headings = 0
    for sheet in opened(reports[language]):
        spans = {each.start_cell.coordinate for each in sheet.merged_cells.ranges}
        for row in sheet.iter_rows(max_row=40) if sheet.sheet_state == "visible" else ():
            for cell in row:
                if (
                    cell.coordinate not in spans
                    and cell.value
                    and cell.font.bold
                    and cell.alignment.wrap_text
                    and cell.fill.fill_type
                ):
                    headings += 1
                    columns = sheet.column_dimensions.values()
                    room = next(each.width for each in columns if each.min <= cell.column <= each.max)
                    assert max(map(len, str(cell.value).split())) < room, f"{sheet.title}!{cell.coordinate}"
    assert headings > 50


@pytest.mark.parametrize("language", languages())
def test_no_text_runs_past_what_is_printed(language: str, reports: dict[str, bytes]) -> None:
    bound = [sheet for sheet in opened(reports[language]) if sheet.print_area]
    assert len(bound) > 2
    for sheet in bound:
        last = CellRange(sheet.print_area.rpartition("!")[2]).max_col
        assert [str(each) for each in sheet.merged_cells.ranges if each.max_col > last] == [], sheet.title


@pytest.mark.parametrize("language", TRANSLATED)
def test_nothing_in_it_is_left_in_english(language: str) -> None:
    project = _with_remark(selection())
    fit = evaluate(project)
    english, other = (set(said_in(report_in(each, fit))) for each in ("en", language))
    names = set(_texts_of(project))
    same = {text for text in english & other if re.search("[A-Za-z]{2}", SAME.sub("", text)) and text not in names}
    catalogue = language_of(language).catalogue
    as_it_is = {text for text in same if _in_source(text, catalogue)}
    assert same - as_it_is == set()


def _in_source(text: str, catalogue: Any) -> bool:
    """Whether a translator has let a text stand as it is, such as “Tool”, or “KPI”, which has a plural."""
    known = catalogue._catalog
    return text in (known.get(text), known.get((text, 0)))


def _with_remark(project: Project) -> Project:
    remark = Issue(Severity.INFO, "a.xlsx", "A1", "Hidden rows were read like the others: 3 and 4 more.")
    return replace(project, remarks=(remark,))


def _texts_of(project: Project) -> Iterator[str]:
    yield from (each.file for each in project.remarks)


@pytest.mark.parametrize(
    ("language", "remark"),
    [
        ("de", "Ausgeblendete Zeilen wurden wie die anderen gelesen: 3 und 4 weitere."),
        ("fr", "Les lignes masquées ont été lues comme les autres\u202f: 3 et 4 de plus."),
    ],
)
def test_what_is_worked_out_is_said_in_the_language_of_the_report_with_the_same_figures(
    language: str, remark: str, fit: Fit
) -> None:
    project = _with_remark(fit.project)
    english = evaluate(project)
    with told(english, language) as worded:
        assert worded.issues[0].message == remark
        assert [(each.name, each.coverage, each.end_to_end) for each in worded.tools] == [
            (each.name, each.coverage, each.end_to_end) for each in english.tools
        ]
        assert [(each.rule, each.element) for each in worded.findings] == [
            (each.rule, each.element) for each in english.findings
        ]
    assert not {each.message for each in worded.findings} & {each.message for each in english.findings}
    assert not set(worded.explanations) & set(english.explanations)


def test_a_project_keeps_the_language_and_the_signs_of_its_reports(fit: Fit) -> None:
    look = ReportLook(dates=DateForm.POINTS, numbers=NumberForm.POINT_COMMA, language="de")
    project = replace(fit.project, report_look=look)
    own = opened(report_in("", evaluate(project)))
    assert own.sheetnames[0] == "Zusammenfassung"
    assert any("15.01.2027" in text for text in _cells(own["Zusammenfassung"]))
    assert opened(report_in("en", evaluate(project))).sheetnames[0] == "Summary"


def _cells(sheet: Worksheet) -> Iterator[str]:
    return (str(cell.value) for row in sheet.iter_rows() for cell in row if cell.value is not None)


def test_the_command_line_writes_any_language_and_takes_names_of_sheets_in_any(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "report.xlsx"
    assert _run("report", SAMPLE, "-o", out, "--language", "de-AT", "--sheets", "Lücken,Summary,classement") == 0
    book = openpyxl.load_workbook(out)
    assert [sheet.title for sheet in book if sheet.sheet_state == "visible"] == [
        "Zusammenfassung",
        "Rangliste",
        "Lücken",
    ]
    assert capsys.readouterr().err.splitlines()[-1] == f"Report: {out}", "the program itself speaks English"
    assert _run("report", SAMPLE, "-o", out, "--language", "fr", "--sheets", "Gasp") == 1
    assert capsys.readouterr().err.startswith("This report has no sheet “Gasp”")
    assert _run("report", SAMPLE, "-o", out, "--language", "tlh") == 2
    assert "among en, de, fr" in capsys.readouterr().err


def _run(*args: object) -> int:
    return main([str(arg) for arg in args], lambda _: 0)
