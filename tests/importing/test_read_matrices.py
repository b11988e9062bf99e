"""Every answer comes with the cell it stands in and what is written beside it."""

from __future__ import annotations

import gc
import hashlib
import io

import openpyxl
import pytest
from layouts import CASES, workbook
from openpyxl.comments import Comment

from itsm_fit.errors import InputError
from itsm_fit.importing.incoming import ImportedAnswers, read_matrices
from itsm_fit.model.tool import Feature, Level, Matrix

_TEXTS = ("Intake from e-mail", "Clocks that pause", "Approval by several roles", "Calendar of changes")


def _read(data: bytes, name: str = "vendors.xlsx") -> ImportedAnswers:
    return read_matrices(data, name)


def _only(data: bytes, name: str = "vendors.xlsx") -> Matrix:
    (matrix,) = _read(data, name).matrices
    return matrix


def _case(name: str) -> Matrix:
    case = next(case for case in CASES if case.name == name)
    return _only(case.data(), case.file_name)


def test_answers_keep_file_hash_sheet_cell_and_raw_text() -> None:
    rows = [
        ["ID", "Requirement", "Arbor"],
        ["R1", _TEXTS[0], " Yes "],
        ["R2", _TEXTS[1], None],
        ["R3", _TEXTS[2], "No"],
    ]
    data = workbook({"Matrix": rows})
    matrix = _only(data)
    assert (matrix.file, matrix.sheet, matrix.sha256) == ("vendors.xlsx", "Matrix", hashlib.sha256(data).hexdigest())
    assert [(its.id, its.text) for its in matrix.features] == [("R1", _TEXTS[0]), ("R2", _TEXTS[1]), ("R3", _TEXTS[2])]
    (arbor,) = matrix.responses
    assert (arbor.tool, arbor.raw, arbor.cells, arbor.comments) == ("Arbor", ("Yes", "", "No"), ("C2", "C3", "C4"), ())
    assert [matrix.meaning(raw) for raw in arbor.raw] == [Level.NATIVE, Level.UNKNOWN, Level.NONE]
    assert matrix.place(arbor.cells[2]) == "vendors.xlsx!Matrix!C4"


def test_comment_columns_cell_comments_and_links_come_along() -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    for row in (
        ["Requirement", "Arbor", "Comment"],
        [_TEXTS[0], "Yes", "since 2"],
        [_TEXTS[1], "No", None],
        [_TEXTS[2], "Yes", None],
    ):
        sheet.append(row)
    sheet["B2"].comment = Comment("shown to us", "me")
    sheet["C3"].hyperlink = "https://e.example/c"
    sheet["C3"] = "as shown"
    sheet["B4"].hyperlink = "https://e.example/b"
    out = io.BytesIO()
    book.save(out)
    (arbor,) = _only(out.getvalue()).responses
    assert arbor.comments == ("since 2\nshown to us", "as shown\nhttps://e.example/c", "https://e.example/b")


def test_priorities_weights_and_groups_stand_with_each_requirement() -> None:
    rows = [
        ["Area", "Requirement", "Priority", "Weight", "Arbor"],
        ["Incident", _TEXTS[0], "Must have", "25%", "Yes"],
        [None, _TEXTS[1], "Nice to have", 3, "No"],
        ["Change", _TEXTS[2], "whatever", None, "Yes"],
    ]
    assert _only(workbook({"Matrix": rows})).features == (
        Feature("", _TEXTS[0], "Incident", "must", 0.25),
        Feature("", _TEXTS[1], "Incident", "could", 3.0),
        Feature("", _TEXTS[2], "Change", "", None),
    )


def test_titles_of_groups_give_their_priority() -> None:
    matrix = _case("titles of groups that carry a priority, notes and a legend below")
    assert [(its.group, its.priority) for its in matrix.features] == [("MUSS", "must")] * 2 + [("KANN", "could")] * 2


def test_a_ticked_column_answers_with_its_heading() -> None:
    matrix = _case("tick columns of one respondent")
    (its,) = matrix.responses
    assert its.raw[:3] == ("Yes", "In part", "No")
    assert its.cells[:3] == ("C4", "D5", "E6")
    assert its.comments[1] == "see appendix"
    assert [matrix.meaning(raw) for raw in its.raw[:3]] == [Level.NATIVE, 0.5, Level.NONE]


def test_tools_in_rows_answer_by_their_row() -> None:
    matrix = _case("a row a tool, groups of features above their names")
    assert [(its.text, its.group) for its in matrix.features][:3] == [
        ("E-Mail-Eingang", "Incident"),
        ("Eskalation", "Incident"),
        ("Kalender", "Change"),
    ]
    assert matrix.responses[1].tool == "Birke"
    assert matrix.responses[1].cells == ("B4", "C4", "D4", "E4", "F4")
    assert matrix.responses[1].raw == ("ja", "ja", "teilweise", "nein", "ja")


def test_a_long_table_gives_each_tool_its_own_answers() -> None:
    matrix = _case("a row for each requirement and tool")
    assert [its.id for its in matrix.features] == [f"R{n}" for n in range(1, 9)]
    cedar = matrix.responses[2]
    assert cedar.tool == "Cedar"
    assert cedar.cells[:2] == ("D4", "D7")
    assert cedar.raw == ("Yes", "Yes", "No", "Add-on", "Yes", "Yes", "n/a", "No")


def test_a_pair_missing_in_a_long_table_is_blank() -> None:
    rows = [["Requirement", "Tool", "Answer"]]
    rows += [
        [text, name, "Yes"] for text in _TEXTS for name in ("Arbor", "Birch") if (text, name) != (_TEXTS[1], "Birch")
    ]
    birch = _only(workbook({"Long": rows})).responses[1]
    assert (birch.raw, birch.cells) == (("Yes", "", "Yes", "Yes"), ("C3", "", "C6", "C8"))


def test_ids_inside_texts_become_ids() -> None:
    matrix = _case("ids inside the texts")
    assert matrix.features[0] == Feature("AC-010", "(Access) - Incidents can be logged from e-mail")


def test_percentages_are_shown_and_valued_as_such() -> None:
    book = openpyxl.Workbook()
    for row in (["Requirement", "Arbor", "Birch"], [_TEXTS[0], 1, 0.5], [_TEXTS[1], 0.75, 0], [_TEXTS[2], 0.4, 0.8]):
        book.active.append(row)
    for row in book.active.iter_rows(min_row=2, min_col=2):
        for cell in row:
            cell.number_format = "0%"
    out = io.BytesIO()
    book.save(out)
    matrix = _only(out.getvalue())
    assert matrix.responses[0].raw == ("100%", "75%", "40%")
    assert [matrix.meaning(raw) for raw in matrix.responses[0].raw] == [1.0, 0.75, 0.4]


def test_the_same_tool_on_two_sheets_gives_two_matrices() -> None:
    rows = [["Requirement", "Arbor", "Birch"], *([text, "Yes", "No"] for text in _TEXTS)]
    imported = _read(workbook({"Incident": rows, "Change": rows}))
    assert [(matrix.sheet, [its.tool for its in matrix.responses]) for matrix in imported.matrices] == [
        ("Incident", ["Arbor", "Birch"]),
        ("Change", ["Arbor", "Birch"]),
    ]


def test_progress_is_told_and_may_cancel() -> None:
    told: list[tuple[str, float]] = []
    read_matrices(_case_data(), "vendors.xlsx", lambda text, share: told.append((text, share)))
    assert told
    assert [share for _, share in told] == sorted(share for _, share in told)


def _case_data() -> bytes:
    return CASES[0].data()


def test_cycles_are_looked_for_again_once_a_file_was_read_or_refused() -> None:
    looked: list[bool] = []
    read_matrices(_case_data(), "vendors.xlsx", lambda _text, _share: looked.append(gc.isenabled()))
    assert looked
    assert not any(looked)
    assert gc.isenabled()
    with pytest.raises(InputError):
        read_matrices(b"PK no workbook", "vendors.xlsx")
    assert gc.isenabled()
