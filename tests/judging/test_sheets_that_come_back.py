"""Score sheets come back in any order; what does not count of itself is said, kept apart, and never lost."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from judged_kit import ANNA, AT, BEN, CLEO, NO_CONFLICT, asked, came_back, judged_project, taken
from thorough import examples

from itsm_fit.errors import EditError
from itsm_fit.judging.disagreement import judgement, remarks
from itsm_fit.judging.recording import score_agreed, sheet_ruled, sheets_taken
from itsm_fit.model import edits
from itsm_fit.model.judged_scores import SheetProblem, counted_scores, standings
from itsm_fit.model.judging import InterestDeclaration, JudgedCell, ReturnedSheet, returned
from itsm_fit.model.log import LogKind
from itsm_fit.model.project import Project
from itsm_fit.sealing.chain import joined, recorded
from itsm_fit.sealing.verify import verify

USABILITY_OF_ASH = JudgedCell("usability", "Ash")


def problems(project: Project) -> dict[str, tuple[bool, SheetProblem | None]]:
    """Whether each sheet counts and what is the matter with it, by its first file."""
    return {each.sheet.files[0][0]: (each.counts, each.problem) for each in standings(project)}


def scores_of(project: Project, cell: JudgedCell) -> dict[str, float | None]:
    return {each.sheet.evaluator: each.value for each in counted_scores(project).get(cell, ())}


# ---------------------------------------------------------------- any order
ANY_SHEET = st.tuples(
    st.sampled_from([ANNA, BEN, CLEO, "anna  berg"]),
    st.dictionaries(
        st.tuples(st.sampled_from(["usability", "demo"]), st.sampled_from(["Ash", "Birch", "Cedar"])),
        st.sampled_from(["1", "good", "4 · excellent", "9", ""]),
        max_size=4,
    ),
    st.sampled_from(
        [NO_CONFLICT, InterestDeclaration(True, "2026-11-28", ("Ash",)), replace(NO_CONFLICT, on="2026-11-29")]
    ),
    st.sampled_from(["a.xlsx", "b.xlsx"]),
)


@settings(max_examples=examples(100), deadline=None)
@given(st.lists(ANY_SHEET, max_size=6), st.randoms(use_true_random=False))
def test_sheets_taken_in_any_order_come_to_the_same(drawn: list, dice: object) -> None:
    project, made = asked(judged_project(), ANNA, BEN, CLEO, "anna  berg")
    sheets = [came_back(made[name], scores, declared, file) for name, scores, declared, file in drawn]
    other = [*sheets]
    dice.shuffle(other)  # type: ignore[attr-defined]
    assert taken(project, *sheets) == taken(project, *other)
    one_by_one = project
    for each in other:
        one_by_one = taken(one_by_one, each)
    assert one_by_one.judging == taken(project, *sheets).judging
    assert judgement(one_by_one) == judgement(taken(project, *sheets))


def test_two_desks_come_to_the_same_whoever_joins_the_other() -> None:
    project, made = asked(judged_project(), ANNA, BEN)
    here = taken(project, came_back(made[ANNA], {("demo", "Ash"): "4"}))
    there = sheets_taken(project, [came_back(made[BEN], {("demo", "Ash"): "2"})], by="Other desk", at=AT)
    ways = [
        joined(edits.join_judging(mine, its.judging), its, by="Mod", at=AT)
        for mine, its in ((here, there), (there, here))
    ]
    assert ways[0].judging == ways[1].judging
    assert scores_of(ways[0], JudgedCell("demo", "Ash")) == {ANNA: 4.0, BEN: 2.0}


# ---------------------------------------------------------------- bad input
def test_the_same_sheet_in_two_files_counts_once() -> None:
    project, made = asked(judged_project(), ANNA)
    scores = {("usability", "Ash"): "good"}
    project = taken(project, came_back(made[ANNA], scores, file="a.xlsx", sha256="a" * 64))
    project = taken(project, came_back(made[ANNA], scores, file="copy.xlsx", sha256="b" * 64))
    (only,) = project.judging.returned
    assert [name for name, _ in only.files] == ["a.xlsx", "copy.xlsx"]
    assert only.is_sound
    assert problems(project) == {"a.xlsx": (True, None)}


def test_what_is_here_already_changes_nothing_not_even_the_log() -> None:
    project, made = asked(judged_project(), ANNA)
    its = came_back(made[ANNA], {("usability", "Ash"): "good"})
    once = taken(project, its)
    assert taken(once, its) is once
    assert [entry.kind for entry in once.log] == [LogKind.SCORES_IN]


def test_of_a_sheet_sent_again_the_one_declared_later_counts_and_both_are_kept() -> None:
    project, made = asked(judged_project(), ANNA)
    first = came_back(made[ANNA], {("usability", "Ash"): "good"}, file="first.xlsx")
    later = came_back(
        made[ANNA], {("usability", "Ash"): "poor"}, replace(NO_CONFLICT, on="2026-11-29"), file="later.xlsx"
    )
    project = taken(project, later, first)
    assert problems(project) == {"first.xlsx": (False, SheetProblem.REPLACED), "later.xlsx": (True, None)}
    assert scores_of(project, USABILITY_OF_ASH) == {ANNA: 1.0}


def test_of_a_sheet_sent_twice_on_one_day_neither_counts_until_the_moderator_decides() -> None:
    project, made = asked(judged_project(), ANNA)
    first = came_back(made[ANNA], {("usability", "Ash"): "good"}, file="first.xlsx")
    other = came_back(made[ANNA], {("usability", "Ash"): "poor"}, file="other.xlsx")
    project = taken(project, first, other)
    assert problems(project) == {
        "first.xlsx": (False, SheetProblem.SENT_AGAIN),
        "other.xlsx": (False, SheetProblem.SENT_AGAIN),
    }
    said = " ".join(remarks(judgement(project)))
    assert "first.xlsx" in said
    assert "other.xlsx" in said
    assert "does not count" in said
    ruled = sheet_ruled(project, other.key, "", counts=True, by="Mod", reason="She sent the wrong file first", at=AT)
    assert scores_of(ruled, USABILITY_OF_ASH) == {ANNA: 1.0}
    assert ruled.log[-1].reason == "She sent the wrong file first"
    assert len(ruled.judging.returned) == 2


def test_two_evaluators_of_one_name_are_named_and_neither_counts() -> None:
    project, made = asked(judged_project(), ANNA, "anna  berg")
    project = taken(
        project,
        came_back(made[ANNA], {("usability", "Ash"): "4"}, file="one.xlsx"),
        came_back(made["anna  berg"], {("usability", "Ash"): "1"}, file="two.xlsx"),
    )
    assert set(problems(project).values()) == {(False, SheetProblem.SAME_NAME)}
    assert scores_of(project, USABILITY_OF_ASH) == {}
    assert "two.xlsx" in " ".join(remarks(judgement(project)))


def test_a_sheet_from_another_baseline_is_kept_apart() -> None:
    project, made = asked(judged_project(), ANNA)
    project = recorded(project, LogKind.SEALED, by="Mod", reason="ready", at=AT)
    project = taken(project, came_back(made[ANNA], {("usability", "Ash"): "good"}, file="old.xlsx"))
    assert problems(project) == {"old.xlsx": (False, SheetProblem.OTHER_BASELINE)}
    assert scores_of(project, USABILITY_OF_ASH) == {}
    project, anew = edits.ask_evaluator(project, ANNA, "anew")
    assert anew.baseline == project.log[0].hash
    assert anew.id == "anew"


def test_a_sheet_of_another_project_or_of_other_questions_is_kept_apart() -> None:
    project, made = asked(judged_project(), ANNA, BEN)
    _, strange = asked(judged_project("Elm", "Fir"), CLEO)
    other = replace(strange[CLEO], id="from elsewhere")
    project = taken(
        project, came_back(other, {("usability", "Elm"): "4"}), came_back(made[ANNA], {("usability", "Ash"): "4"})
    )
    assert problems(project) == {f"{ANNA}.xlsx": (True, None), f"{CLEO}.xlsx": (False, SheetProblem.NOT_ASKED)}
    demo = next(each for each in project.decision.criteria if each.id == "demo")
    project = edits.set_criterion(project, replace(demo, words=("no", "yes")))
    assert problems(project)[f"{ANNA}.xlsx"] == (False, SheetProblem.OTHER_QUESTIONS)


def test_a_score_off_the_scale_is_kept_and_does_not_count() -> None:
    project, made = asked(judged_project(), ANNA)
    project = taken(project, came_back(made[ANNA], {("usability", "Ash"): "9", ("usability", "Birch"): "fair"}))
    cells = judgement(project).by_cell
    assert [(each.raw, each.value, each.counts) for each in cells[USABILITY_OF_ASH].scores] == [("9", None, False)]
    assert scores_of(project, JudgedCell("usability", "Birch")) == {ANNA: 2.0}


def test_scores_under_a_conflict_of_interest_are_kept_apart_until_the_moderator_lets_them_in() -> None:
    project, made = asked(judged_project(), ANNA)
    conflict = InterestDeclaration(True, "2026-11-28", ("ash",), "worked there")
    its = came_back(made[ANNA], {("usability", "Ash"): "excellent", ("usability", "Birch"): "poor"}, conflict)
    project = taken(project, its)
    assert scores_of(project, USABILITY_OF_ASH) == {}
    assert scores_of(project, JudgedCell("usability", "Birch")) == {ANNA: 1.0}
    with pytest.raises(EditError, match="reason"):
        sheet_ruled(project, its.key, "Ash", counts=True, by="Mod", reason=" ", at=AT)
    project = sheet_ruled(project, its.key, "Ash", counts=True, by="Mod", reason="Left ten years ago", at=AT)
    assert scores_of(project, USABILITY_OF_ASH) == {ANNA: 4.0}
    assert project.log[-1].body["ruling"]["tool"] == "Ash"


def test_a_conflict_that_names_no_tool_concerns_all() -> None:
    project, made = asked(judged_project(), ANNA)
    its = came_back(
        made[ANNA], {("usability", "Ash"): "4", ("demo", "Cedar"): "4"}, InterestDeclaration(True, "2026-11-28")
    )
    assert counted_scores(taken(project, its)) == {}


# ---------------------------------------------------------------- changed in the project
CHANGES: dict[str, Callable[[ReturnedSheet], ReturnedSheet]] = {
    "a score": lambda its: replace(its, scores=(replace(its.scores[0], raw="4"), *its.scores[1:])),
    "a reason": lambda its: replace(its, scores=(replace(its.scores[0], reason="seen in the demp"), *its.scores[1:])),
    "the tool": lambda its: replace(its, scores=(replace(its.scores[0], cell=JudgedCell("usability", "Birch")),)),
    "the declaration": lambda its: replace(its, declared=replace(its.declared, conflict=True)),
    "the day": lambda its: replace(its, declared=replace(its.declared, on="2026-11-27")),
    "the evaluator": lambda its: replace(its, sheet=replace(its.sheet, evaluator="Anna Bert")),
    "the baseline": lambda its: replace(its, sheet=replace(its.sheet, baseline="0")),
    "the file": lambda its: replace(its, files=(("Anna Berg.xlsx", "1" + "0" * 63),)),
    "the seal": lambda its: replace(its, seal="0" + its.seal[1:] if its.seal[0] != "0" else "1" + its.seal[1:]),
    "all of it, sealed anew": lambda its: returned(
        its.sheet, its.declared, [replace(its.scores[0], raw="4")], its.files
    ),
}


@pytest.mark.parametrize("what", CHANGES)
def test_one_byte_changed_in_a_kept_sheet_names_it_and_takes_it_out(what: str) -> None:
    project, made = asked(judged_project(), ANNA, BEN)
    project = taken(
        project,
        came_back(made[ANNA], {("usability", "Ash"): "1"}),
        came_back(made[BEN], {("usability", "Ash"): "2"}),
    )
    forged = tuple(CHANGES[what](its) if its.evaluator == ANNA else its for its in project.judging.returned)
    changed = replace(project, judging=replace(project.judging, returned=forged))
    broken = [each for each in standings(changed) if each.problem is SheetProblem.BROKEN]
    assert [name for each in broken for name, _ in each.sheet.files] == [f"{ANNA}.xlsx"]
    assert scores_of(changed, USABILITY_OF_ASH) == {BEN: 2.0}
    again = taken(changed, *project.judging.returned)
    assert scores_of(again, USABILITY_OF_ASH)[ANNA] == 1.0, "taken in anew from its file it counts again"


# ---------------------------------------------------------------- agreeing
def test_an_agreed_score_needs_a_name_and_a_reason_and_each_change_is_logged() -> None:
    project, made = asked(judged_project(), ANNA, BEN)
    project = taken(
        project, came_back(made[ANNA], {("usability", "Ash"): "1"}), came_back(made[BEN], {("usability", "Ash"): "4"})
    )
    for moderator, reason in (("", "why"), ("Mod", "")):
        with pytest.raises(EditError, match="moderator’s name and a reason"):
            score_agreed(project, [USABILITY_OF_ASH], 3.0, moderator=moderator, reason=reason, at=AT)
    for score in (0.0, 5.0, 2.5):
        with pytest.raises(EditError, match="1 to 4"):
            score_agreed(project, [USABILITY_OF_ASH], score, moderator="Mod", reason="why", at=AT)
    agreed = score_agreed(project, [USABILITY_OF_ASH], 3.0, moderator="Mod", reason="Second demo", at=AT)
    other = score_agreed(agreed, [USABILITY_OF_ASH], 2.0, moderator="Mod", reason="Read the notes", at=AT)
    none = score_agreed(other, [USABILITY_OF_ASH], None, moderator="Mod", reason="Too early", at=AT)
    assert [(entry.kind, entry.reason) for entry in none.log[1:]] == [
        (LogKind.SCORE_AGREED, "Second demo"),
        (LogKind.SCORE_CHANGED, "Read the notes"),
        (LogKind.SCORE_CHANGED, "Too early"),
    ]
    assert none.judging.agreed == ()
    assert other.judging.agreed[0].score == 2.0
    assert other.log[-1].body["scores"] == [
        {"before": 3.0, "criterion": "usability", "process": "", "score": 2.0, "tool": "Ash"}
    ]


def test_a_score_agreed_before_another_sheet_came_in_is_said() -> None:
    project, made = asked(judged_project(), ANNA, BEN)
    project = taken(project, came_back(made[ANNA], {("usability", "Ash"): "1"}))
    project = score_agreed(project, [USABILITY_OF_ASH], 1.0, moderator="Mod", reason="only one", at=AT)
    assert not judgement(project).by_cell[USABILITY_OF_ASH].stale
    project = taken(project, came_back(made[BEN], {("usability", "Ash"): "4"}))
    assert judgement(project).by_cell[USABILITY_OF_ASH].stale
    assert any("look at it again" in each for each in remarks(judgement(project)))


# ---------------------------------------------------------------- asking
def test_asking_again_without_a_change_gives_the_sheet_that_went_out() -> None:
    project, made = asked(judged_project(), ANNA)
    again, sheet = edits.ask_evaluator(project, "  Anna   Berg ", "another id")
    assert again is project
    assert sheet == made[ANNA]


def test_there_is_no_sheet_without_a_name_a_question_or_a_tool() -> None:
    with pytest.raises(EditError, match="name"):
        edits.ask_evaluator(judged_project(), " ", "1")
    with pytest.raises(EditError, match="Nothing is judged"):
        edits.ask_evaluator(Project(), ANNA, "1")
    with pytest.raises(EditError, match="no tool"):
        edits.ask_evaluator(replace(judged_project(), matrices=()), ANNA, "1")


def test_a_renamed_tool_keeps_its_scores_and_the_sheets_their_seals() -> None:
    project, made = asked(judged_project(), ANNA)
    project = taken(project, came_back(made[ANNA], {("usability", "Ash"): "3"}))
    project = score_agreed(project, [USABILITY_OF_ASH], 3.0, moderator="Mod", reason="alone", at=AT)
    renamed = edits.rename_tool(project, "Ash", "Ash Cloud")
    cell = JudgedCell("usability", "Ash Cloud")
    assert scores_of(renamed, cell) == {ANNA: 3.0}
    assert problems(renamed) == {f"{ANNA}.xlsx": (True, None)}
    assert judgement(renamed).by_cell[cell].agreed is not None


def test_verify_names_a_changed_sheet_and_an_agreed_score_that_is_not_on_record() -> None:
    project, made = asked(judged_project(), ANNA)
    project = taken(project, came_back(made[ANNA], {("usability", "Ash"): "1"}))
    project = score_agreed(project, [USABILITY_OF_ASH], 2.0, moderator="Mod", reason="why", at=AT)
    assert verify(project).problems == ()
    forged = CHANGES["all of it, sealed anew"](project.judging.returned[0])
    changed = replace(project, judging=replace(project.judging, returned=(forged,)))
    assert any(f"{ANNA} ({ANNA}.xlsx)" in each.message for each in verify(changed).problems)
    better = replace(project.judging.agreed[0], score=4.0)
    changed = replace(project, judging=replace(project.judging, agreed=(better,)))
    assert any("agreed score of Ash" in each.message for each in verify(changed).problems)
