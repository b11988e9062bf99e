"""What is doubtful, damaged or hidden in a spreadsheet is said with its cell."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Any

import openpyxl
import pytest
from layouts import CASES, workbook

from itsm_fit.findings import Issue, Severity
from itsm_fit.importing.incoming import read_matrices

_HEAD = ["ID", "Requirement", "Arbor", "Birch"]
_ROWS: list[list[Any]] = [
    ["R1", "Intake from e-mail", "Yes", "No"],
    ["R2", "Clocks that pause", "No", "Yes"],
    ["R3", "Approval by several roles", "Yes", "Yes"],
    ["R4", "Calendar of changes", "Partial", "Yes"],
]


def _issues(rows: Sequence[Sequence[Any]], name: str = "vendors.xlsx") -> tuple[Issue, ...]:
    return read_matrices(workbook({"Matrix": rows}), name).issues


def _changed(row: int, column: int, value: Any) -> list[list[Any]]:
    rows = [list(row) for row in (_HEAD, *_ROWS)]
    rows[row - 1][column - 1] = value
    return rows


def test_a_plain_matrix_raises_no_issue() -> None:
    assert _issues([_HEAD, *_ROWS]) == ()


def test_a_blank_answer_raises_no_issue() -> None:
    assert _issues(_changed(3, 3, None)) == ()


def test_an_answer_that_no_rule_knows_is_named_with_its_cells() -> None:
    rows = _changed(3, 3, "Zug um Zug")
    rows[4][3] = "Zug um Zug"
    (issue,) = _issues(rows)
    assert (issue.severity, issue.file, issue.where) == (Severity.WARNING, "vendors.xlsx", "Matrix!C3")
    assert "“Zug um Zug”" in issue.message
    assert "also D5" in issue.message


def test_an_error_cell_is_named() -> None:
    (issue,) = _issues(_changed(2, 4, "#N/A"))
    assert issue.where == "Matrix!D2"
    assert "#N/A" in issue.message


def test_a_formula_without_its_value_is_named() -> None:
    (issue,) = _issues(_changed(4, 3, '=WEBSERVICE("https://e.example")'))
    assert issue.where == "Matrix!C4"
    assert "save it again" in issue.message


def test_one_id_with_two_answers_is_named_with_both_cells() -> None:
    (issue,) = _issues(_changed(5, 1, "R1"))
    assert issue.where == "Matrix!A5"
    assert "A2" in issue.message


@pytest.mark.parametrize("weight", [-3, 1e15, "heavy"])
def test_a_weight_that_can_weigh_nothing_is_named_and_left_out(weight: Any) -> None:
    rows = [[id_, text, n + 1, *answers] for n, (id_, text, *answers) in enumerate(_ROWS)]
    rows[2][2] = weight
    data = workbook({"Matrix": [["ID", "Requirement", "Weight", "Arbor", "Birch"], *rows]})
    read = read_matrices(data, "vendors.xlsx")
    (issue,) = read.issues
    assert (issue.severity, issue.where) == (Severity.WARNING, "Matrix!C4")
    assert "a weight is a number of 0 or more" in issue.message
    assert [feature.weight for feature in read.matrices[0].features] == [1.0, 2.0, None, 4.0]


def test_one_id_twice_with_the_same_answers_is_no_issue() -> None:
    rows = _changed(5, 1, "R1")
    rows[4][2:] = rows[1][2:]
    assert _issues(rows) == ()


def test_two_columns_of_one_name_are_named_with_both_cells() -> None:
    (issue,) = _issues(_changed(1, 4, "ARBOR"))
    assert issue.where == "Matrix!D1"
    assert "C1" in issue.message


def test_two_ticks_on_a_row_are_named() -> None:
    case = next(case for case in CASES if case.name == "tick columns of one respondent")
    book = openpyxl.load_workbook(io.BytesIO(case.data()))
    book.active["E4"] = "x"
    out = io.BytesIO()
    book.save(out)
    (issue,) = read_matrices(out.getvalue(), "vendors.xlsx").issues
    assert issue.where == "Checklist!C4"
    assert "C4 and E4" in issue.message


def test_hidden_sheets_rows_and_columns_are_read_and_said() -> None:
    book = openpyxl.load_workbook(io.BytesIO(workbook({"Cover": [["Hello"]], "Matrix": [_HEAD, *_ROWS]})))
    book["Matrix"].sheet_state = "hidden"
    book["Matrix"].row_dimensions[3].hidden = True
    book["Matrix"].column_dimensions["D"].hidden = True
    out = io.BytesIO()
    book.save(out)
    imported = read_matrices(out.getvalue(), "vendors.xlsx")
    assert len(imported.matrices[0].features) == 4
    assert [(issue.severity, issue.where) for issue in imported.issues] == [
        (Severity.INFO, "Matrix"),
        (Severity.INFO, "Matrix!A3"),
        (Severity.INFO, "Matrix!D1"),
    ]


def test_an_answer_beside_no_requirement_is_said() -> None:
    rows = _changed(3, 2, None)
    rows[2][0] = None
    (issue,) = _issues(rows)
    assert issue.where == "Matrix!C3:D3"
    assert "without a requirement" in issue.message


def test_guesses_are_said() -> None:
    rows = [["Requirement", "Arbor", "Birch"], ["Intake", "Y", "P"], ["Clocks", "N", "Y"], ["Calendar", "P", "Y"]]
    (code,) = _issues(rows)
    assert (code.severity, code.where) == (Severity.INFO, "Matrix!B4")
    assert "“P” as 0.5 of 1" in code.message
    (scale,) = _issues([["Criterion", "Arbor", "Birch"], ["Price", 1, 2], ["Speed", 3, 3], ["Support", 2, 1]])
    assert scale.severity is Severity.INFO
    assert "3 was taken from the answers" in scale.message


@pytest.mark.parametrize(
    "rows", [[_HEAD], [["Hello"]], [], [["a", "long text about nothing"], ["b", "and another text"]]]
)
def test_a_file_without_a_matrix_has_one_issue_that_says_so(rows: list[list[Any]]) -> None:
    imported = read_matrices(workbook({"Matrix": rows}), "vendors.xlsx")
    assert imported.matrices == ()
    (issue,) = imported.issues
    assert issue.severity is Severity.ERROR
    assert "No sheet holds a matrix" in issue.message
