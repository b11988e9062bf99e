"""What resolutions of gaps would do: against hand calculations and against scoring the project so changed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from builders import contract_process, matrix_of, must, project_of, should
from hypothesis import given, settings
from hypothesis import strategies as st
from thorough import examples

from itsm_fit.model import edits
from itsm_fit.model.gap import Resolution
from itsm_fit.model.project import Project
from itsm_fit.model.scenario import ChangeKind, ScenarioChange
from itsm_fit.scoring.basis import ProvenSupport
from itsm_fit.scoring.fit import score
from itsm_fit.scoring.prospects import Prospects
from itsm_fit.scoring.register import GapKind, effects, outlook, register


def project(**answers: str) -> Project:
    process = contract_process(Log=[must("R1")], Fix=[should("R2")], Escalate=[must("R3"), should("R4")])
    given_words = {"R1": "native", "R2": "native", "R3": "no", "R4": "native", "X1": "half"} | answers
    return project_of(process, matrices=[matrix_of({"A": given_words})], requirements=(should("X1"),))


def test_an_add_on_for_the_must_of_escalate_carries_every_case() -> None:
    fit = score(project())
    after = Prospects(fit).of("A", {"R3": Resolution.ADD_ON})
    # Escalate: (4·0.7 + 2·1) / 6 ≥ 0.6 and the must at θ; C(P) = (4 + 2 + 2.8 + 2) / 12, X1 alone 0.5; both weigh 1
    assert after.end_to_end == pytest.approx((1.0, 1.0))
    assert after.coverage == pytest.approx(((10.8 / 12 + 0.5) / 2, (10.8 / 12 + 0.5) / 2))


def test_own_code_counts_at_the_level_of_code_and_carries_no_must() -> None:
    after = Prospects(score(project())).of("A", {"R3": Resolution.BUILD})
    assert after.end_to_end == pytest.approx((0.56 / 0.86, 0.56 / 0.86))
    assert after.coverage is not None
    assert after.coverage.low == pytest.approx(((8 + 1.6) / 12 + 0.5) / 2)


def test_worked_around_by_hand_the_tool_does_no_more_but_cases_run_on() -> None:
    fit = score(project())
    now, after = Prospects(fit).of("A", {}), Prospects(fit).of("A", {"R3": Resolution.WORK_AROUND})
    assert (after.coverage, after.end_to_end) == (now.coverage, now.end_to_end)
    assert after.with_hands == pytest.approx((1.0, 1.0))


def test_accepted_nothing_changes_and_no_level_falls() -> None:
    prospects = Prospects(score(project()))
    assert prospects.of("A", {"R3": Resolution.ACCEPT, "R1": Resolution.BUILD}) == prospects.of("A", {})


def test_an_unknown_tool_and_a_requirement_that_is_gone() -> None:
    prospects = Prospects(score(project()))
    assert prospects.of("A", {"R99": Resolution.ADD_ON}) == prospects.of("A", {})
    with pytest.raises(KeyError):
        prospects.of("Z", {})


WORDS = st.sampled_from(["native", "config", "addon", "custom", "roadmap", "no", "?", "half", ""])
TOOLS_DO = st.sampled_from([each for each in Resolution if each is not Resolution.WORK_AROUND])


@given(
    st.lists(WORDS, min_size=5, max_size=5), st.dictionaries(st.sampled_from(["R1", "R2", "R3", "R4", "X1"]), TOOLS_DO)
)
@settings(max_examples=examples(60), deadline=None)
def test_an_outlook_equals_scoring_the_project_with_its_resolutions_carried_out(
    words: list[str], resolved: dict[str, Resolution]
) -> None:
    before = project(**dict(zip(("R1", "R2", "R3", "R4", "X1"), words, strict=True)))
    fit = score(before)
    changes = [ScenarioChange(ChangeKind.RESOLUTION, ("A", rid), its.value) for rid, its in resolved.items()]
    expected = score(edits.apply_changes(before, changes, ProvenSupport()).project).tool_by_name["A"]
    found = Prospects(fit).of("A", resolved)
    assert found.coverage == (None if expected.coverage is None else pytest.approx(expected.coverage))
    assert found.end_to_end == (None if expected.end_to_end is None else pytest.approx(expected.end_to_end))


# ---------------------------------------------------------------- the register
def test_the_register_lists_unmet_and_half_met_requirements_on_their_steps_musts_first() -> None:
    rows = register(score(project(R2="?")))
    assert [(row.gap.requirement, row.kind, row.place.process, row.place.step) for row in rows] == [
        ("R3", GapKind.UNMET, "Incident", "Escalate"),
        ("R2", GapKind.UNANSWERED, "Incident", "Fix"),
        ("X1", GapKind.HALF_MET, "", ""),
    ]
    assert all(row.open for row in rows)


def test_requirements_that_weigh_nothing_are_no_gaps() -> None:
    unweighed = edits.change_requirement(project(), None, None, "X1", replace(should("X1"), weight=0.0))
    assert [row.gap.requirement for row in register(score(unweighed))] == ["R3"]


def test_a_decision_stays_marked_when_its_gap_is_closed_its_requirement_or_its_tool_gone() -> None:
    decided = edits.change_gaps(project(), [("A", "R1"), ("A", "R9"), ("Gone", "R3")], due=date(2020, 1, 1))
    rows = {row.key: row for row in register(score(decided))}
    assert rows["A", "r1"].kind is GapKind.MET
    assert rows["A", "r9"].kind is GapKind.NOT_ASKED
    assert rows["Gone", "r3"].kind is GapKind.NO_TOOL
    assert not any(rows[key].overdue(date(2026, 1, 1)) for key in (("A", "r1"), ("A", "r9"), ("Gone", "r3")))


def test_a_gap_is_overdue_the_day_after_it_is_due() -> None:
    decided = edits.change_gaps(project(), [("A", "R3")], due=date(2026, 1, 1), resolution=Resolution.BUILD)
    row = register(score(decided))[0]
    assert (row.open, row.overdue(date(2026, 1, 1)), row.overdue(date(2026, 1, 2))) == (False, False, True)


def test_the_effect_of_one_resolution_and_of_all_that_are_chosen() -> None:
    decided = edits.change_gaps(project(R2="no"), [("A", "R3")], resolution=Resolution.WORK_AROUND)
    decided = edits.change_gaps(decided, [("A", "R2")], resolution=Resolution.CONFIGURE)
    fit = score(decided)
    prospects, rows = Prospects(fit), {row.gap.requirement: row for row in register(fit)}
    # alone, neither helps a single case that meets both Fix and Escalate; R2 lifts C(P) by 2·0.9/12, a half of C
    assert effects(prospects, rows["R2"]) == pytest.approx((0.075, 0.56 / 0.86))
    assert effects(prospects, rows["R3"])[0] == 0.0
    after = outlook(fit, prospects, "A")
    assert after.end_to_end == pytest.approx((0.56 / 0.86, 0.56 / 0.86))
    assert after.with_hands == pytest.approx((1.0, 1.0))


def test_without_tools_or_answers_there_is_nothing_to_resolve() -> None:
    assert register(score(project_of(contract_process(Fix=[must("R1")])))) == ()
    unknown = score(project_of(contract_process(Fix=[must("R1")]), matrices=[matrix_of({"A": {"R1": ""}})]))
    (row,) = register(unknown)
    assert row.kind is GapKind.UNANSWERED
    assert Prospects(unknown).of("A", {"R1": Resolution.ADD_ON}).end_to_end == (1.0, 1.0)
