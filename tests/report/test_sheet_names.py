"""Names for sheets that Excel takes."""

from __future__ import annotations

from itsm_fit.report.workbook.sheet_names import free_name


def test_long_names_are_cut_and_equal_ones_numbered_within_the_limit():
    taken: set[str] = set()
    long = "Incident management for the whole group"
    assert [free_name(long, taken) for _ in range(2)] == [
        "Incident management for the who",
        "Incident management for the w 2",
    ]


def test_case_does_not_tell_sheets_apart():
    taken: set[str] = set()
    assert [free_name(name, taken) for name in ("Change", "CHANGE")] == ["Change", "CHANGE 2"]


def test_what_excel_refuses_is_left_out():
    assert free_name("a/b: [c]*?'", set()) == "a b c"
    assert free_name("'", set(), "Tool") == "Tool"
    assert free_name("History", set()) == "History 2"
