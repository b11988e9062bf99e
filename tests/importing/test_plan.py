"""Which older tables new ones take the place of, and what changes then."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from itsm_fit.importing.plan import AnswerChangeKind, PlannedTable, carry_out, changes_of, plan
from itsm_fit.model.history import OldAnswer
from itsm_fit.model.project import DEFAULT_LEVELS, Project
from itsm_fit.model.tool import Feature, Level, Matrix, Responses

_DAY = date(2026, 11, 22)

_MEANINGS = {"yes": Level.NATIVE, "add-on": Level.EXTENSION, "out of the box": Level.NATIVE, "no": Level.NONE}


def _table(file: str, sheet: str = "S", first: int = 1, tool: str = "Alpha", answers: str = "yes no add-on") -> Matrix:
    words = tuple(word.replace("_", " ").replace("-blank-", "") for word in answers.split())
    features = tuple(Feature(f"R-{first + at}", f"Text {first + at}") for at in range(len(words)))
    cells = tuple(f"C{at + 2}" for at in range(len(words)))
    return Matrix(file, file, sheet, features, (Responses(tool, words, cells),), _MEANINGS)


def test_the_same_sheet_of_the_same_file_is_a_newer_version() -> None:
    older, other = _table("a.xlsx"), _table("a.xlsx", "T")
    newer = replace(_table("a.xlsx", "T"), sha256="newer")
    assert plan(Project(matrices=(older, other)), [newer]) == (PlannedTable(newer, other),)


def test_a_table_of_the_same_tools_and_mostly_the_same_features_is_a_newer_version() -> None:
    older = _table("a.xlsx")
    assert plan(Project(matrices=(older,)), [_table("b.xlsx", "Z")])[0].replacing is older
    assert plan(Project(matrices=(older,)), [_table("b.xlsx", first=3)])[0].replacing is None
    assert plan(Project(matrices=(older,)), [_table("b.xlsx", tool="Beta")])[0].replacing is None


def test_no_older_table_is_replaced_twice() -> None:
    older = _table("a.xlsx")
    steps = plan(Project(matrices=(older,)), [_table("b.xlsx"), _table("c.xlsx")])
    assert [step.replacing for step in steps] == [older, None]
    assert [m.file for m in carry_out(Project(matrices=(older,)), steps, _DAY).matrices] == ["b.xlsx", "c.xlsx"]


def test_every_kind_of_change_is_told_with_its_cell() -> None:
    older = _table("a.xlsx", answers="yes no add-on yes yes -blank- yes")
    newer = _table("b.xlsx", answers="yes add-on no out_of_the_box -blank- no")
    found = changes_of(PlannedTable(newer, older), DEFAULT_LEVELS)
    assert [(its.feature.id, its.kind, its.before, its.after, its.place) for its in found] == [
        ("R-2", AnswerChangeKind.IMPROVED, "no", "add-on", "b.xlsx!S!C3"),
        ("R-3", AnswerChangeKind.WORSE, "add-on", "no", "b.xlsx!S!C4"),
        ("R-4", AnswerChangeKind.REWORDED, "yes", "out of the box", "b.xlsx!S!C5"),
        ("R-5", AnswerChangeKind.WITHDRAWN, "yes", "", "b.xlsx!S!C6"),
        ("R-6", AnswerChangeKind.ADDED, "", "no", "b.xlsx!S!C7"),
        ("R-7", AnswerChangeKind.WITHDRAWN, "yes", "", "a.xlsx!S!C8"),
    ]


def test_changed_and_withdrawn_answers_stay_in_the_history_with_file_and_day() -> None:
    older = _table("a.xlsx", answers="yes no add-on")
    noted = replace(older.responses[0], comments=("", "ask again", ""))
    older = replace(older, responses=(noted,))
    newer = _table("b.xlsx", answers="yes add-on")
    after = carry_out(Project(matrices=(older,)), [PlannedTable(newer, older)], _DAY)
    assert after.history == (
        OldAnswer("R-2", "Text 2", "Alpha", "no", Level.NONE, "ask again", "a.xlsx!S!C3", "2026-11-22", "b.xlsx"),
        OldAnswer("R-3", "Text 3", "Alpha", "add-on", Level.EXTENSION, "", "a.xlsx!S!C4", "2026-11-22", "b.xlsx"),
    )


def test_an_older_version_that_is_kept_beside_leaves_no_history() -> None:
    older, newer = _table("a.xlsx"), _table("b.xlsx", answers="no no no")
    after = carry_out(Project(matrices=(older,)), plan(Project(matrices=(older,)), [newer], keep_older=True), _DAY)
    assert after.matrices == (older, newer)
    assert after.history == ()


def test_an_answer_read_otherwise_is_a_change_though_its_word_is_the_same() -> None:
    older = _table("a.xlsx")
    newer = replace(older, meanings={**_MEANINGS, "add-on": Level.CUSTOM})
    (only,) = changes_of(PlannedTable(newer, older), DEFAULT_LEVELS)
    assert (only.feature.id, only.kind) == ("R-3", AnswerChangeKind.WORSE)


def test_a_table_that_replaces_none_changes_nothing() -> None:
    assert changes_of(PlannedTable(_table("a.xlsx")), DEFAULT_LEVELS) == ()
