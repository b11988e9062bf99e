"""What answers rest on follows them: to a newer table, under a tool's new name, and out with the tool."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from itsm_fit.errors import EditError, InputError
from itsm_fit.model import edits
from itsm_fit.model.evidence import DEFAULT_CHANCES, AnswerPlace, Grade, Trust
from itsm_fit.model.project import Project
from itsm_fit.model.tool import Feature, Level, Matrix, Responses
from itsm_fit.selection import load
from itsm_fit.storage.project_file import read_project, save_project, write_project

MEANINGS = {"Yes": Level.NATIVE, "No": Level.NONE}
KEY = AnswerPlace("v.xlsx!M!B2", "Beta")


def _table(file: str, *answers: tuple[str, str], column: str = "B") -> Matrix:
    """One row a pair of answers, of Acme and Beta."""
    acme, beta = zip(*answers, strict=True)
    features = tuple(Feature(f"R-{at}") for at in range(1, len(answers) + 1))
    cells = [tuple(f"{letter}{at}" for at in range(2, len(answers) + 2)) for letter in (column, chr(ord(column) + 1))]
    return Matrix(
        file, file, "M", features, (Responses("Acme", acme, cells[0]), Responses("Beta", beta, cells[1])), MEANINGS
    )


PROJECT = Project(matrices=(_table("v.xlsx", ("Yes", "Yes"), ("No", "")),))


def test_an_answer_is_told_by_the_cell_of_its_own_tool() -> None:
    acme, gone = AnswerPlace("v.xlsx!M!B3", "Acme"), AnswerPlace("old.xlsx!M!B2", "Beta")
    assert edits.answer_cells(PROJECT, [KEY, acme, gone]) == {
        KEY: "v.xlsx!M!C2",
        acme: "v.xlsx!M!B3",
        gone: "old.xlsx!M!B2",
    }
    empty = Responses("Beta", ("", ""), ("D2", "D3"), edition="Cloud")
    twice = replace(PROJECT.matrices[0], responses=(*PROJECT.matrices[0].responses, empty))
    assert edits.answer_cells(replace(PROJECT, matrices=(twice,)), [KEY]) == {KEY: "v.xlsx!M!C2"}


def test_an_answer_is_graded_as_it_stands_today_and_all_of_it_is_kept_in_the_file() -> None:
    graded = edits.grade_answers(
        PROJECT,
        [KEY],
        grade=Grade.SHOWN,
        at=date(2026, 11, 29),
        witness=" Ada ",
        link="https://acme/p",
        file="demo.mp4",
    )
    [its] = graded.evidence
    assert (its.raw, its.meaning, its.witness) == ("Yes", Level.NATIVE, "Ada")
    assert read_project(write_project(graded), "p.itsmfit") == graded
    assert b"evidence" not in write_project(PROJECT)
    assert b"trust" not in write_project(PROJECT)


def test_what_nobody_answered_cannot_be_graded() -> None:
    with pytest.raises(EditError, match=r"Beta gives no answer at v\.xlsx!M!C3"):
        edits.grade_answers(PROJECT, [AnswerPlace("v.xlsx!M!B3", "Beta")], grade=Grade.SHOWN)


def test_a_grade_that_says_no_more_than_having_none_goes() -> None:
    graded = edits.grade_answers(PROJECT, [KEY], grade=Grade.SHOWN)
    assert edits.grade_answers(graded, [KEY], grade=Grade.CLAIMED).evidence == ()
    assert edits.remove_evidence(graded, [KEY]).evidence == ()
    assert edits.grade_answers(graded, [KEY], grade=Grade.SHOWN) is graded


def test_a_check_keeps_the_grade_that_the_answer_had_before() -> None:
    documented = edits.grade_answers(PROJECT, [KEY], grade=Grade.DOCUMENTED, link="p. 4")
    [its] = edits.check_answers(documented, [KEY], held=True, grade=Grade.SHOWN).evidence
    assert (its.grade, its.checked, its.held, its.link) == (Grade.SHOWN, Grade.DOCUMENTED, True, "p. 4")
    failed = edits.check_answers(edits.take_evidence(PROJECT, [its]), [KEY], held=False, grade=Grade.TESTED)
    assert (failed.evidence[0].checked, failed.evidence[0].held) == (Grade.DOCUMENTED, False)
    [first] = edits.check_answers(PROJECT, [KEY], held=False).evidence
    assert (first.grade, first.checked, first.held) == (Grade.CLAIMED, Grade.CLAIMED, False)


def test_evidence_follows_its_feature_to_a_newer_table_and_keeps_what_was_answered_then() -> None:
    graded = edits.grade_answers(PROJECT, [KEY], grade=Grade.SHOWN)
    newer = edits.take_matrix(graded, _table("w.xlsx", ("Yes", "No"), column="D"), replacing=graded.matrices[0])
    [its] = newer.evidence
    assert (its.feature, its.raw) == ("w.xlsx!M!D2", "Yes")
    gone = edits.take_matrix(
        graded, replace(_table("w.xlsx", ("Yes", "No")), features=(Feature("R-9"),)), replacing=graded.matrices[0]
    )
    assert gone.evidence == graded.evidence  # kept, though nobody is asked any more


def test_evidence_of_a_tool_that_a_newer_table_leaves_out_stays() -> None:
    graded = edits.grade_answers(PROJECT, [KEY], grade=Grade.SHOWN)
    whole = graded.matrices[0]
    acme, beta = (replace(whole, responses=(column,)) for column in whole.responses)
    newer = replace(acme, file="w.xlsx", sha256="w")
    assert edits.take_matrix(graded, newer, replacing=whole, keeping=beta).evidence == graded.evidence


def test_evidence_goes_by_the_tools_name_and_goes_with_the_tool() -> None:
    graded = edits.grade_answers(PROJECT, [KEY, AnswerPlace("v.xlsx!M!B2", "Acme")], grade=Grade.SHOWN)
    renamed = edits.rename_tool(graded, "Beta", "Gamma")
    assert {each.tool for each in renamed.evidence} == {"Acme", "Gamma"}
    left = edits.remove_tool(graded, "Acme")
    [its] = left.evidence
    assert its.key in edits.answers_given(left)  # the feature goes by Beta's cell now


def test_two_projects_keep_the_evidence_of_both(tmp_path) -> None:
    mine = edits.set_trust(edits.grade_answers(PROJECT, [KEY], grade=Grade.SHOWN), Trust(concentration=20.0))
    theirs = edits.grade_answers(PROJECT, [AnswerPlace("v.xlsx!M!B2", "Acme")], grade=Grade.TESTED)
    for name, project in (("a", mine), ("b", theirs)):
        save_project(project, tmp_path / f"{name}.itsmfit")
    both = load([tmp_path / "a.itsmfit", tmp_path / "b.itsmfit"]).project
    assert {(each.tool, each.grade) for each in both.evidence} == {("Beta", Grade.SHOWN), ("Acme", Grade.TESTED)}
    assert both.trust.concentration == 20.0


def test_trust_that_makes_no_sense_is_refused() -> None:
    with pytest.raises(EditError, match=r"claimed answer holds must lie between 0 and 1, not at 1\.5"):
        edits.set_trust(PROJECT, Trust({**DEFAULT_CHANCES, Grade.CLAIMED: 1.5}))
    with pytest.raises(EditError, match="concentration lies between"):
        edits.set_trust(PROJECT, Trust(concentration=0.0))
    text = write_project(edits.set_trust(PROJECT, Trust(concentration=5.0))).replace(
        b'"concentration": 5', b'"concentration": 0'
    )
    with pytest.raises(InputError, match=r"concentration lies between") as refused:
        read_project(text, "p.itsmfit")
    assert refused.value.where == "$.trust"
