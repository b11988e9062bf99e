"""A test that went out comes back as what testers made of it: moved, renamed, sorted, translated, with rows added."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import Any

import pytest
from openpyxl.workbook import Workbook as OpenedBook
from testing_kit import DAY, back, book_of, filled, selection, taken, visible

from itsm_fit.errors import EditError, InputError
from itsm_fit.importing.acceptance_sheet import read_outcome, take_results
from itsm_fit.model import edits
from itsm_fit.model.acceptance import AcceptanceOutcome, AcceptanceRun, worst
from itsm_fit.model.evidence import Grade
from itsm_fit.model.project import Project
from itsm_fit.storage.project_file import read_project, write_project
from itsm_fit.translations import spoken

PASSED, PARTLY, FAILED, NOT_SHOWN = AcceptanceOutcome
SAID = {"R1": "passed", "R2": "partly", "R3": "failed", "R4": "not shown", "R5": "passed"}


def outcomes(project: Project, data: bytes) -> dict[str, AcceptanceOutcome | None]:
    return {each.requirement: each.outcome for each in back(data, project).results}


EXPECTED = {"R1": PASSED, "R2": PARTLY, "R3": FAILED, "R4": NOT_SHOWN, "R5": PASSED}


def test_results_come_back_with_what_they_are_about_and_their_cells() -> None:
    project = selection()
    sheet = back(filled(book_of(project), SAID), project)
    assert (sheet.tool, sheet.release, sheet.issues) == ("A", "Release 1", ())
    told = {(its.process, its.path, its.step, its.requirement, its.promised): its.outcome for its in sheet.results}
    assert told == {
        ("P", 1, "Log", "R1", "native"): PASSED,
        ("P", 1, "Log", "R2", "configuration"): PARTLY,
        ("P", 1, "Escalate", "R3", "native"): FAILED,
        ("P", 1, "Verify", "R4", "extension"): NOT_SHOWN,
        ("", 0, "", "R5", "native"): PASSED,
    }
    assert sheet.results[0].place == "Incident!L5"


def _sorted_backwards(book: OpenedBook) -> None:
    for sheet in visible(book):
        rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=5)]
        for at, row in enumerate(reversed(rows), start=5):
            for column, value in enumerate(row, start=1):
                sheet.cell(at, column).value = value


def _renamed(book: OpenedBook) -> None:
    for sheet in visible(book):
        for cell in sheet[4]:
            cell.value = {"Result": "How did it go?", "Row": "#", "Requirement": None}.get(cell.value, cell.value)
        sheet.title = f"x {sheet.title}"[:31]


def _columns_moved(book: OpenedBook) -> None:
    for sheet in visible(book):
        sheet.insert_cols(1, 2)
        sheet.insert_rows(1, 3)


def _rows_left_out(book: OpenedBook) -> None:
    for sheet in visible(book):
        headings = [cell.value for cell in sheet[4]]
        if "Result" in headings:
            for row in reversed(range(5, sheet.max_row + 1)):
                if not sheet.cell(row, headings.index("Result") + 1).value:
                    sheet.delete_rows(row)


def _on_one_sheet(book: OpenedBook) -> None:
    first, *others = (sheet for sheet in visible(book) if sheet["A5"].value)
    for sheet in others:
        for row in sheet.iter_rows(min_row=5, values_only=True):
            first.append(row)
        book.remove(sheet)


@pytest.mark.parametrize("change", [_sorted_backwards, _renamed, _columns_moved, _rows_left_out, _on_one_sheet])
def test_rows_are_known_again_whatever_becomes_of_them(change: Any) -> None:
    project = selection()
    assert outcomes(project, filled(book_of(project), SAID, change)) == EXPECTED


@pytest.mark.parametrize("language", ["de", "fr"])
def test_a_test_written_in_another_language_comes_back_in_english(language: str) -> None:
    project = selection()
    with spoken(language):
        data = book_of(project)

    def fill(book: OpenedBook) -> None:
        for sheet in visible(book):
            for row in sheet.iter_rows(min_row=5):
                if row[0].value and str(row[0].value).startswith("T") and len(row) > 11:
                    row[11].value = SAID.get(row[6].value)

    assert outcomes(project, filled(data, {}, fill)) == EXPECTED


def test_added_rows_are_taken_for_what_they_name_and_kept_where_they_name_nothing() -> None:
    project = selection()

    def add(book: OpenedBook) -> None:
        sheet = book["Incident"]
        sheet.append([None] * 6 + ["r4", None, None, None, None, "passed"])
        sheet.append([None] * 11 + ["failed", "crashed"])

    found = back(filled(book_of(project), {}, add), project)
    assert [(its.requirement, its.outcome, its.remark) for its in found.results] == [
        ("r4", PASSED, ""),
        ("", FAILED, "crashed"),
    ]
    assert [str(issue.severity) for issue in found.issues] == ["info", "warning"]
    assert "taken for r4" in found.issues[0].message
    assert "Nothing tells what this row is about" in found.issues[1].message


def test_a_word_that_is_none_is_kept_and_said_with_its_cell() -> None:
    project = selection()
    found = back(filled(book_of(project), {"R1": "perhaps"}), project)
    assert [(its.raw, its.outcome) for its in found.results] == [("perhaps", None)]
    assert found.issues[0].where == "Incident!L5"
    assert "“perhaps” is none of passed, partly, failed, not shown" in found.issues[0].message


@pytest.mark.parametrize(
    ("value", "on", "remark"),
    [
        (datetime(2026, 11, 28, 10, 0), date(2026, 11, 28), "fine"),  # noqa: DTZ001 - as Excel has it
        ("28.11.2026", date(2026, 11, 28), "fine"),
        ("last week", None, "fine; last week"),
    ],
)
def test_tester_day_and_remark_come_along(value: object, on: date | None, remark: str) -> None:
    project = selection()

    def sign(book: OpenedBook) -> None:
        row = book["Incident"][5]
        row[12].value, row[13].value, row[14].value = "fine", "Ada", value

    (its,) = back(filled(book_of(project), {"R1": "passed"}, sign), project).results
    assert (its.tester, its.on, its.remark) == ("Ada", on, remark)


def test_without_its_rows_or_by_a_newer_version_it_is_refused() -> None:
    project = selection()

    def no_rows(book: OpenedBook) -> None:
        for sheet in visible(book):
            sheet.delete_cols(1)

    def newer(book: OpenedBook) -> None:
        book["Acceptance"]["B1"].value = "2"

    with pytest.raises(InputError, match="The column Row is gone from this acceptance test"):
        back(filled(book_of(project), SAID, no_rows), project)
    with pytest.raises(InputError, match="A newer ITSM Fit wrote this acceptance test"):
        back(filled(book_of(project), SAID, newer), project)


@pytest.mark.parametrize(
    ("word", "outcome"),
    [
        *((word, PASSED) for word in ("passed", "Passed, twice", "OK", "✓", "bestanden", "réussi", "1", "erfüllt.")),
        *((word, PARTLY) for word in ("partly", "Partly: no mail", "teilweise", "en partie")),
        *((word, FAILED) for word in ("failed", "FAILED", "no", "not passed", "nicht bestanden", "✗ crash", "échoué")),
        *((word, NOT_SHOWN) for word in ("not shown", "nicht gezeigt", "non montré", "not tested")),
        *((word, None) for word in ("", "maybe", "nothing", "passable", "note: see mail")),
    ],
)
def test_words_and_signs_say_what_came_of_it(word: str, outcome: AcceptanceOutcome | None) -> None:
    assert read_outcome(word) is outcome


def test_of_several_results_the_worst_counts_and_what_was_shown_once_was_shown() -> None:
    assert worst([PASSED, PARTLY, FAILED, NOT_SHOWN]) is FAILED
    assert worst([PASSED, PARTLY]) is PARTLY
    assert worst([NOT_SHOWN, PASSED]) is PASSED


# ---------------------------------------------------------------- in the project
def test_what_is_taken_in_stays_in_the_project_and_its_file() -> None:
    project = taken(selection(), filled(book_of(selection()), SAID)).project
    (run,) = project.acceptance
    assert (run.tool, run.release, run.at, run.file, len(run.results)) == ("A", "Release 1", DAY, "back.xlsx", 5)
    assert read_project(write_project(project), "p.itsmfit").acceptance == project.acceptance
    assert b'"acceptance"' not in write_project(selection())


def test_what_passed_is_tested_and_what_did_not_did_not_hold() -> None:
    project = taken(selection(), filled(book_of(selection()), SAID)).project
    found = {its.feature.rpartition("!")[2]: (its.grade, its.held, its.at, its.file) for its in project.evidence}
    assert found == {
        "D2": (Grade.TESTED, True, DAY, "back.xlsx"),
        "D3": (Grade.CLAIMED, False, DAY, "back.xlsx"),
        "D4": (Grade.CLAIMED, False, DAY, "back.xlsx"),
        "D6": (Grade.TESTED, True, DAY, "back.xlsx"),
    }


def test_a_corrected_file_takes_the_older_ones_place_and_the_same_one_changes_nothing() -> None:
    project = taken(selection(), filled(book_of(selection()), SAID)).project
    assert taken(project, filled(book_of(selection()), SAID), date(2026, 12, 1)).project.acceptance != ()
    (run,) = project.acceptance
    assert edits.take_acceptance(project, replace(run, at=date(2026, 12, 1))) is project
    corrected = taken(project, filled(book_of(selection()), SAID | {"R3": "passed"})).project
    (run,) = corrected.acceptance
    assert {its.requirement: its.outcome for its in run.results}["R3"] is PASSED
    beside = taken(corrected, filled(book_of(selection()), {"R1": "failed"}), name="other.xlsx").project
    assert [each.file for each in beside.acceptance] == ["back.xlsx", "other.xlsx"]


def test_what_the_project_does_not_have_is_said_and_kept() -> None:
    project = selection()
    data = filled(book_of(project), SAID)
    other = replace(project, documents=(), requirements=())
    after, said = take_results(other, back(data, other), DAY)
    assert len(after.acceptance[0].results) == 5
    assert "There is no process P in this project any more" in said[0].message
    with pytest.raises(InputError, match="There is no tool A in this project"):
        take_results(Project(), back(data, project), DAY)


def test_a_tool_takes_its_results_along_when_it_is_renamed_and_removed() -> None:
    project = taken(selection(), filled(book_of(selection()), SAID)).project
    assert [run.tool for run in edits.rename_tool(project, "A", "B").acceptance] == ["B"]
    assert edits.remove_tool(project, "A").acceptance == ()


def test_a_test_is_forgotten_once() -> None:
    project = taken(selection(), filled(book_of(selection()), SAID)).project
    (run,) = project.acceptance
    bare = edits.remove_acceptance(project, run)
    assert bare.acceptance == ()
    with pytest.raises(EditError, match="This test is not in the project any more"):
        edits.remove_acceptance(bare, run)
    with pytest.raises(EditError, match="needs the name of the release"):
        edits.take_acceptance(project, AcceptanceRun("A", " ", DAY, "x.xlsx", ""))


def test_two_projects_joined_keep_each_test_once() -> None:
    project = taken(selection(), filled(book_of(selection()), SAID)).project
    assert edits.join_acceptance(project, project.acceptance) == project.acceptance
