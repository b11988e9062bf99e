"""A fit report comes back: what was changed in its cells is listed and taken, what cannot be is named with its cell."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import cache
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from itsm_fit.errors import InputError
from itsm_fit.importing.incoming import read_incoming
from itsm_fit.importing.report_back import read_report
from itsm_fit.importing.report_changes import ReturnedReport, take_returned
from itsm_fit.model import edits
from itsm_fit.model.scenario import ChangeKind, ScenarioChange
from itsm_fit.model.tool import Level
from itsm_fit.report import fit_report
from itsm_fit.report.sheets import EVERY
from itsm_fit.scoring.change_words import said, value_said
from itsm_fit.scoring.fit import score
from itsm_fit.scoring.result import Fit
from itsm_fit.selection import load
from itsm_fit.storage.spreadsheet import read_workbook

DAY = date(2027, 1, 15)
SAMPLE = Path(__file__).parents[2] / "sample_models" / "small" / "small-selection.itsmfit"
TOP = 4
ASH, CEDAR = "Invented Ash", "Invented Cedar"


@pytest.fixture(scope="module")
def fit() -> Fit:
    return score(load([SAMPLE]).project)


@pytest.fixture(scope="module")
def report(fit: Fit) -> bytes:
    return fit_report(fit, made_on=DAY, chosen=[EVERY], whole=True)


def changed(report: bytes, change: Callable[[Workbook], object]) -> bytes:
    """The report after somebody has worked in it, formulas with the values that they had."""
    change(book := openpyxl.load_workbook(BytesIO(_with_values(report))))
    return _saved(book)


@cache
def _with_values(report: bytes) -> bytes:
    """The report with the values that its formulas had in their place."""
    values, book = (openpyxl.load_workbook(BytesIO(report), data_only=only) for only in (True, False))
    for sheet in book:
        for row in sheet.iter_rows():
            for cell in row:
                if cell.data_type == "f":
                    cell.value = values[sheet.title][cell.coordinate].value
    return _saved(book)


def _saved(book: Workbook) -> bytes:
    saved = BytesIO()
    book.save(saved)
    return saved.getvalue()


def returned(packed: bytes, fit: Fit) -> ReturnedReport:
    return read_report(read_workbook(packed, "report.xlsx"), fit)


def cell(sheet: Worksheet, row: str, heading: str) -> str:
    """The cell of a requirement under a heading."""
    letter = next(each.column_letter for each in sheet[TOP] if each.value == heading)
    return f"{letter}{next(each.row for each in sheet['A'] if each.value == row)}"


def put(book: Workbook, row: str, heading: str, value: object) -> None:
    sheet = book["Requirements"]
    sheet[cell(sheet, row, heading)] = value


def assume(book: Workbook, key: str, value: object) -> None:
    row = next(row for row in book["Assumptions"].iter_rows() if row[6].value == key)
    row[2].value = value


def test_a_report_that_nobody_changed_asks_nothing(fit: Fit, report: bytes) -> None:
    assert returned(report, fit) == ReturnedReport((), ())


def test_weights_answers_levels_and_thresholds_come_back(fit: Fit, report: bytes) -> None:
    def work(book: Workbook) -> None:
        put(book, "INC-1", "Weight", 6)
        put(book, "INC-2", ASH, "custom")
        put(book, "INC-3", CEDAR, None)
        assume(book, "level:custom", 0.5)
        assume(book, "setting:must_threshold", 0.65)
        assume(book, "priority weight:could", 0.5)
        assume(book, f"process weight:{fit.processes[0].id}", 7)

    found = returned(changed(report, work), fit)
    assert found.issues == ()
    assert [each.change for each in found.changes] == [
        ScenarioChange(ChangeKind.LEVEL, ("custom",), 0.5),
        ScenarioChange(ChangeKind.PRIORITY_WEIGHT, ("could",), 0.5),
        ScenarioChange(ChangeKind.SETTING, ("must_threshold",), 0.65),
        ScenarioChange(ChangeKind.PROCESS_WEIGHT, (fit.processes[0].id,), 7.0),
        ScenarioChange(ChangeKind.REQUIREMENT_WEIGHT, ("INC-1",), 6.0),
        ScenarioChange(ChangeKind.ANSWER, (ASH, "INC-2"), "custom"),
        ScenarioChange(ChangeKind.ANSWER, (CEDAR, "INC-3"), "unknown"),
    ]
    assert not any(each.moved for each in found.changes)
    after = score(take_returned(fit.project, found.changes))
    assert after.requirement_by_id["INC-1"].weight == 6
    assert after.support.of("INC-2", ASH) == (0.5, 0.5)
    assert after.support.of("INC-3", CEDAR) == (0, 1)
    assert after.project.settings.must_threshold == 0.65


def test_each_change_says_what_it_is_and_where_it_stands(fit: Fit, report: bytes) -> None:
    def work(book: Workbook) -> None:
        put(book, "INC-1", "Weight", 6)
        put(book, "INC-2", ASH, "none")
        assume(book, "level:custom", 0.5)

    told = [
        (
            said(each.change, fit.project),
            value_said(each.change, each.now),
            value_said(each.change, each.change.value),
            each.place,
        )
        for each in returned(changed(report, work), fit).changes
    ]
    sheet = openpyxl.load_workbook(BytesIO(report))["Requirements"]
    assert told == [
        ("Value of “custom”", "40 %", "50 %", "Assumptions!C12"),
        ("Weight of INC-1", "4", "6", f"Requirements!{cell(sheet, 'INC-1', 'Weight')}"),
        (f"{ASH}’s answer to INC-2", "native", "none", f"Requirements!{cell(sheet, 'INC-2', ASH)}"),
    ]


def test_a_weight_that_follows_its_priority_is_no_change_of_its_own(fit: Fit, report: bytes) -> None:
    follows = next(each.id for each in fit.requirements if each.by_priority and each.priority.value == "must")

    def work(book: Workbook) -> None:
        assume(book, "priority weight:must", 5)
        for each in fit.requirements:
            if each.by_priority and each.priority.value == "must":
                put(book, each.id, "Weight", 5)

    found = returned(changed(report, work), fit)
    assert [each.change for each in found.changes] == [ScenarioChange(ChangeKind.PRIORITY_WEIGHT, ("must",), 5.0)]
    assert score(take_returned(fit.project, found.changes)).requirement_by_id[follows].weight == 5


def test_sorted_rows_and_moved_columns_are_found_again(fit: Fit, report: bytes) -> None:
    def work(book: Workbook) -> None:
        put(book, "INC-2", ASH, "none")
        sheet = book["Requirements"]
        rows = [[each.value for each in row] for row in sheet.iter_rows(min_row=TOP + 1)]
        for at, row in enumerate(reversed(rows), start=TOP + 1):
            for column, value in enumerate(row, start=1):
                sheet.cell(at, column).value = value
        sheet.insert_cols(3)
        sheet.title = "Our view"

    found = returned(changed(report, work), fit)
    assert [each.change for each in found.changes] == [ScenarioChange(ChangeKind.ANSWER, (ASH, "INC-2"), "none")]
    assert found.changes[0].place.startswith("Our view!")
    assert [(issue.where, issue.message) for issue in found.issues] == [
        ("Our view", "This sheet was called Requirements: it is read as that.")
    ]


def test_what_cannot_be_taken_is_named_cell_by_cell_and_the_rest_is_taken(fit: Fit, report: bytes) -> None:
    def work(book: Workbook) -> None:
        put(book, "INC-1", "Weight", "a lot")
        put(book, "INC-2", ASH, "so so")
        put(book, "INC-2", "Weight", -1)
        put(book, "INC-2", CEDAR, 7)
        put(book, "INC-3", "Priority", "could" if fit.requirement_by_id["INC-3"].priority != "could" else "must")
        put(book, "INC-3", CEDAR, "none")
        assume(book, "level:custom", 3)
        sheet = book["Requirements"]
        sheet["A8"] = "Nobody’s"
        sheet["A9"] = "INC-1"

    gone = [fit.requirements[3].id, fit.requirements[4].id]
    found = returned(changed(report, work), fit)
    assert [each.change for each in found.changes] == [ScenarioChange(ChangeKind.ANSWER, (CEDAR, "INC-3"), "none")]
    told = {issue.where: issue.message for issue in found.issues}
    sheet = openpyxl.load_workbook(BytesIO(report))["Requirements"]
    at = {(row, heading): f"Requirements!{cell(sheet, row, heading)}" for row, heading in (
        ("INC-1", "Weight"), ("INC-2", ASH), ("INC-2", "Weight"), ("INC-2", CEDAR), ("INC-3", "Priority"))}  # fmt: skip
    assert told[at["INC-1", "Weight"]] == "“a lot” is not a number of 0 or more: it stays as it is."
    assert told[at["INC-2", ASH]].startswith("“so so” is none of the answers (native, configuration,")
    assert told[at["INC-2", "Weight"]] == "“-1” is not a number of 0 or more: it stays as it is."
    assert told[at["INC-2", CEDAR]].startswith("“700%” is none of the answers")
    assert told[at["INC-3", "Priority"]].startswith("Priorities are changed in the project")
    assert told["Assumptions!C12"] == "“3” is not a number from 0 to 1: it stays as it is."
    assert told["Requirements!A8"] == "Nobody asks for the requirement Nobody’s: its row is left out."
    assert told["Requirements!A9"] == "INC-1 stands in Requirements!A5, too: that row counts."
    assert told["Requirements"] == (
        f"2 requirements have no row in this report: they stay as they are ({gone[0]}, {gone[1]})."
    )


def test_a_report_older_than_the_project_takes_nothing_back(fit: Fit, report: bytes) -> None:
    newer = edits.set_settings(fit.project, replace(fit.project.settings, must_threshold=0.9))
    newer = edits.answer_by_hand(newer, "INC-2", ASH, Level.ROADMAP)
    now = score(newer)
    assert returned(report, now).changes == ()
    packed = changed(report, lambda book: put(book, "INC-2", ASH, "none"))
    (change,) = returned(packed, now).changes
    assert (change.now, change.change.value, change.moved) == ("roadmap", "none", True)


def test_other_workbooks_are_refused_in_a_sentence(fit: Fit, report: bytes) -> None:
    other = BytesIO()
    openpyxl.Workbook().save(other)
    with pytest.raises(InputError, match="no fit report whose figures recalculate"):
        returned(other.getvalue(), fit)
    with pytest.raises(InputError, match="A newer ITSM Fit wrote this report"):
        returned(changed(report, lambda book: book["ITSM Fit"].__setitem__("B1", "2")), fit)
    with pytest.raises(InputError, match="The sheet “ITSM Fit”, which says what is what in a report, is gone"):
        returned(changed(report, lambda book: book.remove(book["ITSM Fit"])), fit)

    def both(book: Workbook) -> None:
        book.remove(book["Requirements"])
        book.remove(book["Assumptions"])

    with pytest.raises(InputError, match="its hidden columns, are gone"):
        returned(changed(report, both), fit)


def test_a_report_whose_hidden_words_are_damaged_is_refused_or_read_as_far_as_it_goes(fit: Fit, report: bytes) -> None:
    def cut(book: Workbook) -> None:
        book["ITSM Fit"].delete_rows(2, 3)

    def blur(book: Workbook) -> None:
        for row in book["ITSM Fit"].iter_rows():
            if row[0].value == "tool":
                row[1].value = "first"
        assume(book, "level:custom", 0.5)
        for key, other in (("level:native", "level:golden"), ("setting:must_threshold", "colour:must_threshold")):
            row = next(row for row in book["Assumptions"].iter_rows() if row[6].value == key)
            row[6].value = other

    with pytest.raises(InputError, match="its hidden columns, are gone"):
        returned(changed(report, cut), fit)
    found = returned(changed(report, blur), fit)
    assert [each.change for each in found.changes] == [ScenarioChange(ChangeKind.LEVEL, ("custom",), 0.5)]
    assert {issue.message for issue in found.issues} == {
        "The project has no golden any more: this is left out.",
        "The project has no must_threshold any more: this is left out.",
    }


def test_a_report_is_not_taken_for_answers_of_a_vendor(report: bytes) -> None:
    with pytest.raises(InputError, match="This is a fit report, no answers of a vendor"):
        read_incoming(report, "report.xlsx")


def test_what_became_of_sheets_columns_and_rows_is_named_and_the_rest_taken(fit: Fit, report: bytes) -> None:
    def work(book: Workbook) -> None:
        put(book, "INC-2", ASH, "none")
        put(book, "INC-2", "Weight", 9)
        sheet = book["Requirements"]
        next(each for each in sheet[TOP] if each.value == "Weight").value = "Gewicht"
        sheet.delete_cols(next(each.column for each in sheet[TOP] if each.value == CEDAR))
        sheet.delete_cols(next(each.column for each in sheet[TOP] if each.value == "RequirementWeightWas"))
        sheet.cell(12, 1).value = None
        book.remove(book["Steps"])
        book["Process figures"].delete_rows(6, 2)
        book["Ranking"].cell(9, 1).value = "Average"
        for cell in book["Ranking"][5]:
            book["Ranking"].cell(10, cell.column).value = cell.value

    gone = fit.requirements[7].id
    found = returned(changed(report, work), fit)
    assert [each.change for each in found.changes] == [
        ScenarioChange(ChangeKind.REQUIREMENT_WEIGHT, ("INC-2",), 9.0),
        ScenarioChange(ChangeKind.ANSWER, (ASH, "INC-2"), "none"),
    ]
    assert [(issue.where, issue.message) for issue in found.issues] == [
        ("", "The sheet Steps is gone from this report: what it held stays as it is."),
        ("Ranking!10:10", "This row stands above, too: that one counts."),
        ("Ranking!9:9", "This row was added: it is left out."),
        ("Process figures", "2 rows are gone from this sheet: what they held stays as it is."),
        ("Requirements!D4", "The heading here was “Weight” and is “Gewicht”: its column is read as before."),
        (
            "Requirements",
            f"2 columns are gone from this sheet, and what they held stays as it is: {CEDAR}, RequirementWeightWas.",
        ),
        ("Requirements!12:12", "The id of the requirement is gone from this row: it is left out."),
        ("Requirements", f"1 requirement has no row in this report: it stays as it is ({gone})."),
    ]


def test_a_report_without_its_hidden_columns_is_compared_with_the_project(fit: Fit, report: bytes) -> None:
    def work(book: Workbook) -> None:
        put(book, "INC-2", ASH, "none")
        put(book, "INC-2", "Weight", 9)
        assume(book, "level:custom", 0.5)
        sheet = book["Requirements"]
        first = next(each.column for each in sheet[TOP] if each.value == "RequirementIsMust")
        sheet.delete_cols(first, sheet.max_column - first + 1)

    found = returned(changed(report, work), fit)
    assert [each.change.value for each in found.changes] == [0.5, 9.0, "none"]
    assert len(found.issues) == 1
    assert "columns are gone from this sheet" in found.issues[0].message


def test_the_report_of_another_project_is_named_as_that_and_what_both_have_is_taken(fit: Fit, report: bytes) -> None:
    other = score(replace(fit.project, name="Another selection"))
    found = returned(changed(report, lambda book: put(book, "INC-2", ASH, "none")), other)
    assert [each.change.target for each in found.changes] == [(ASH, "INC-2")]
    assert [issue.message for issue in found.issues] == [
        f"This report was made of “{fit.project.name}”, not of “Another selection”: only what both have is looked at."
    ]


def test_a_bare_row_put_above_that_of_its_requirement_does_not_take_its_place(fit: Fit, report: bytes) -> None:
    def work(book: Workbook) -> None:
        sheet = book["Requirements"]
        sheet.insert_rows(TOP + 1)
        sheet.cell(TOP + 1, 1).value = "INC-1"

    found = returned(changed(report, work), fit)
    assert found.changes == ()
    assert [(issue.where, issue.message) for issue in found.issues] == [
        ("Requirements!A5", "INC-1 stands in Requirements!A6, too: that row counts.")
    ]


def test_a_bare_row_in_place_of_one_that_was_deleted_says_nothing(fit: Fit, report: bytes) -> None:
    def work(book: Workbook) -> None:
        sheet = book["Requirements"]
        sheet.delete_rows(TOP + 1)
        sheet.cell(sheet.max_row + 1, 1).value = "INC-1"

    found = returned(changed(report, work), fit)
    assert found.changes == ()
    assert any("1 requirement has no row in this report" in issue.message for issue in found.issues)


def test_a_report_whose_names_and_hidden_sheets_another_program_lost_comes_back(fit: Fit, report: bytes) -> None:
    def work(book: Workbook) -> None:
        put(book, "INC-2", ASH, "none")
        for name in list(book.defined_names):
            del book.defined_names[name]
        book["ITSM Fit"].sheet_state = "visible"

    packed = changed(report, work)
    for name in ("report.xlsx", "report.xlsm"):
        found = read_report(read_workbook(packed, name), fit)
        assert [each.change.target for each in found.changes] == [(ASH, "INC-2")]
        assert found.issues == ()
