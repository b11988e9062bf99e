"""Formulas of a report that somebody wrote over are named with their cells, whatever else was moved around them."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl.workbook import Workbook
from report_edits import DAY, at, brought_back, column_of, edited, formulas_of, reversed_rows

from itsm_fit.importing.report_form import numbers_in, run, spans, without_digits, words_of
from itsm_fit.report import fit_report
from itsm_fit.scoring.fit import score
from itsm_fit.scoring.result import Fit
from itsm_fit.selection import load

SAMPLE = Path(__file__).parents[2] / "sample_models" / "small" / "small-selection.itsmfit"
ASH = "Invented Ash"


@pytest.fixture(scope="module")
def fit() -> Fit:
    return score(load([SAMPLE]).project)


@pytest.fixture(scope="module")
def report(fit: Fit) -> bytes:
    return fit_report(fit, made_on=DAY)


def _told(packed: bytes, fit: Fit) -> dict[str, str]:
    found = brought_back(packed, fit)
    assert found.changes == ()
    return {issue.where: issue.message for issue in found.issues}


def test_a_report_that_another_program_saved_anew_has_no_formula_named(fit: Fit, report: bytes) -> None:
    assert _told(report, fit) == {}
    assert _told(edited(report, Workbook.active.fget), fit) == {}


def test_a_value_another_formula_and_nothing_in_place_of_a_formula_are_each_named(fit: Fit, report: bytes) -> None:
    def work(book: Workbook) -> None:
        book["Ranking"]["D5"], book["Ranking"]["E5"], book["Ranking"]["F6"] = 0.9, "=D5*2", None
        at(book["Requirements"], "INC-3", "Low_1").value = 1
        book["Assumptions"]["C5"] = "none"

    assert _told(edited(report, work), fit) == {
        "Ranking!D5": "The cell held a figure that is worked out and now holds 90%: it is not taken.",
        "Ranking!E5": (
            "The cell held a figure that is worked out and now holds another formula, =D5*2: it is not taken."
        ),
        "Ranking!F6": "The cell held a figure that is worked out and is empty now: it stays as it is.",
        "Requirements!P7": "The cell held a figure that is worked out and now holds 1: it is not taken.",
        "Assumptions!C5": "The cell held a figure that is worked out and now holds none: it is not taken.",
    }


def test_they_are_found_where_rows_were_sorted_and_columns_put_in(fit: Fit, report: bytes) -> None:
    def work(book: Workbook) -> None:
        sheet = book["Requirements"]
        at(sheet, "INC-3", "Low_1").value = 1
        reversed_rows(sheet)
        sheet.insert_cols(3)

    (where,) = _told(edited(report, work), fit)
    found: list[str] = []
    edited(edited(report, work), lambda book: found.append(at(book["Requirements"], "INC-3", "Low_1").coordinate))
    assert where == f"Requirements!{found[0]}"


def test_many_of_a_column_are_told_at_once_with_all_their_cells(fit: Fit, report: bytes) -> None:
    def work(book: Workbook) -> None:
        sheet = book["Requirements"]
        column = column_of(sheet, "Low_1")
        for row in (5, 6, 7, 9):
            sheet.cell(row, column).value = 0.5

    assert _told(edited(report, work), fit) == {
        "Requirements!P5:P7, P9": "4 cells held figures that are worked out and were overwritten: none is taken."
    }


def test_a_sheet_and_a_report_without_any_formula_are_told_in_one_sentence(fit: Fit, report: bytes) -> None:
    def paste_values(book: Workbook, *names: str) -> None:
        for sheet in book:
            for cell in formulas_of(sheet) if sheet.title in names else ():
                cell.value = 0
            if sheet.title in names:
                sheet["A3"] = None

    one = _told(edited(report, lambda book: paste_values(book, "Ranking")), fit)
    assert set(one) == {"Ranking"}
    assert one["Ranking"].startswith("No formula is left on this sheet")
    every = edited(report, lambda book: paste_values(book, *book.sheetnames[:-1]))
    (issue,) = brought_back(every, fit).issues
    assert (issue.where, issue.message.startswith("No formula is left in this report")) == ("", True)


def test_weights_are_there_to_be_changed_and_no_formula_that_was_written_over(fit: Fit, report: bytes) -> None:
    follows = next(each.id for each in fit.requirements if each.by_priority)
    packed = edited(report, lambda book: setattr(at(book["Requirements"], follows, "Weight"), "value", 9))
    found = brought_back(packed, fit)
    assert [(each.change.target, each.change.value) for each in found.changes] == [((follows,), 9.0)]
    assert found.issues == ()


def test_a_weight_that_is_empty_or_a_formula_without_its_value_is_told_as_that(fit: Fit, report: bytes) -> None:
    def work(book: Workbook) -> None:
        at(book["Requirements"], "INC-1", "Weight").value = None
        at(book["Requirements"], "INC-2", "Weight").value = "=NOSUCHFUNCTION(2)"

    assert _told(edited(report, work), fit) == {
        "Requirements!D5": "The cell is empty, a number of 0 or more is wanted: it stays as it is.",
        "Requirements!D6": (
            "The formula here was saved without what it comes to: save the report in a spreadsheet program."
        ),
    }


@pytest.mark.parametrize(
    ("formula", "words"),
    [
        ("=IF(N5>0,Low_1,1E-09)", "IF( LOW_"),
        ("of:=IF([.N5]>0;Low_12;0.000000001)", "IF( LOW_"),
        ("=SUM('My Sheet'!A1:$B$7)+Other!C3", "SUM("),
        ('=IF(ISNUMBER(H5),H5,"Low_1 SUM(x)")', "IF( ISNUMBER("),
        ("=1+SUMPRODUCT((ToolGroup<P5)+(toolvalue>Q5))", "SUMPRODUCT( TOOLGROUP TOOLVALUE"),
    ],
)
def test_a_formula_is_known_by_its_functions_and_names_however_a_program_writes_it(formula: str, words: str) -> None:
    assert words_of(without_digits(formula)) == words


def test_rows_are_written_as_runs_and_read_again() -> None:
    rows = [5, 6, 7, 9, 12, 13]
    written = " ".join(run(*each) for each in spans(rows))
    assert written == "5-7 9 12-13"
    assert list(numbers_in(f"{written} x 3-y")) == rows
