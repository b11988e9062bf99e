"""Promised against delivered, by hand and against a project that really says so."""

from __future__ import annotations

from datetime import date

import pytest
from builders import contract_process, matrix_of, must, project_of, should
from hypothesis import given, settings
from hypothesis import strategies as st
from testing_kit import DAY, book_of, filled, selection, taken

from itsm_fit.acceptance.delivered import DeliveredCounts, delivered, tools_with_results
from itsm_fit.model import edits
from itsm_fit.model.acceptance import AcceptanceOutcome, AcceptanceResult, AcceptanceRun
from itsm_fit.model.project import Project
from itsm_fit.scoring.fit import score

PASSED, PARTLY, FAILED, NOT_SHOWN = AcceptanceOutcome


def run_of(said: dict[str, AcceptanceOutcome | None], release: str = "1", on: date = DAY) -> AcceptanceRun:
    results = tuple(AcceptanceResult("P", 1, "", rid, "", "x", outcome) for rid, outcome in said.items())
    return AcceptanceRun("A", release, on, f"{release}.xlsx", "", results)


def project_with(*runs: AcceptanceRun) -> Project:
    """R1 (must, 4, native) on Log; R2 (should, 2, configuration .9) on Fix; R3 (must, 4, native) on Escalate."""
    process = contract_process(Log=[must("R1")], Fix=[should("R2")], Escalate=[must("R3")])
    project = project_of(process, matrices=[matrix_of({"A": {"R1": "native", "R2": "config", "R3": "native"}})])
    for run in runs:
        project = edits.take_acceptance(project, run)
    return project


def test_what_failed_counts_as_none_and_what_was_not_shown_is_open() -> None:
    """C: (4·1 + 2·.9·half + 0) / 10 = .49 at the low end; without Escalate .56 / .86 of the cases go through."""
    told = delivered(score(project_with(run_of({"R1": PASSED, "R2": PARTLY, "R3": FAILED}))), "a")
    (release,) = told.releases
    assert release.counts == DeliveredCounts(1, 1, 1, 0)
    assert told.coverage == pytest.approx((0.98, 0.98))
    assert told.end_to_end == pytest.approx((1.0, 1.0))
    assert release.coverage == pytest.approx((0.49, 0.49))
    assert release.end_to_end == pytest.approx((0.0, 0.0))  # half of configuration is below .6: neither way goes
    told = delivered(score(project_with(run_of({"R1": PASSED, "R2": PASSED, "R3": FAILED}))), "A")
    assert told.releases[0].end_to_end == pytest.approx((0.56 / 0.86, 0.56 / 0.86))
    told = delivered(score(project_with(run_of({"R1": PASSED, "R2": PASSED}))), "A")
    assert told.releases[0].coverage == pytest.approx((0.58, 0.98))
    assert told.releases[0].end_to_end == pytest.approx((0.56 / 0.86, 1.0))
    assert told.releases[0].counts == DeliveredCounts(2, 0, 0, 1)


def test_releases_follow_on_one_another_and_what_shows_nothing_takes_nothing_back() -> None:
    first = run_of({"R1": PASSED, "R2": FAILED, "R3": FAILED}, "1", date(2026, 10, 1))
    second = run_of({"R1": NOT_SHOWN, "R2": PASSED}, "2", date(2026, 11, 1))
    third = run_of({"R2": PASSED, "R3": PASSED}, "3", date(2026, 12, 1))
    told = delivered(score(project_with(third, first, second)), "A")
    assert [(each.release, each.counts.passed, each.counts.failed) for each in told.releases] == [
        ("1", 1, 2),
        ("2", 2, 1),
        ("3", 3, 0),
    ]
    assert {each.requirement.id: (each.outcome, each.release) for each in told.requirements} == {
        "R1": (PASSED, "1"),
        "R2": (PASSED, "3"),
        "R3": (PASSED, "3"),
    }
    assert told.releases[-1].coverage == told.coverage
    assert told.counts.promised == 3


def test_what_worked_before_and_fails_now_has_failed() -> None:
    told = delivered(score(project_with(run_of({"R1": PASSED}), run_of({"R1": FAILED}, "2", date(2026, 12, 1)))), "A")
    assert [each.counts.failed for each in told.releases] == [0, 1]


def test_the_results_beside_an_outcome_are_those_of_the_release_that_it_is_of() -> None:
    first = run_of({"R1": FAILED, "R2": PASSED}, "1", date(2026, 10, 1))
    second = run_of({"R1": PASSED, "R2": NOT_SHOWN}, "2", date(2026, 11, 1))
    told = delivered(score(project_with(first, second)), "A")
    shown = {each.requirement.id: [result.outcome for result in each.results] for each in told.requirements}
    assert shown == {"R1": [PASSED], "R2": [PASSED], "R3": []}


def test_the_files_of_one_release_count_together_the_worst_first() -> None:
    told = delivered(score(project_with(run_of({"R1": PASSED}), run_of({"R1": PARTLY}, "1 "))), "A")
    assert len(told.releases) == 1
    assert told.counts == DeliveredCounts(0, 1, 0, 2)


def test_a_step_that_failed_speaks_against_all_it_is_asked_for() -> None:
    step = AcceptanceResult("P", 2, "Log", "", "", "failed", FAILED)
    fine = AcceptanceResult("P", 1, "Fix", "", "", "passed", PASSED)
    run = AcceptanceRun("A", "1", DAY, "1.xlsx", "", (step, fine))
    told = delivered(score(project_with(run)), "A")
    assert {each.requirement.id: each.outcome for each in told.requirements} == {"R1": FAILED, "R2": None, "R3": None}


def test_what_counts_for_nothing_is_listed() -> None:
    told = delivered(score(project_with(run_of({"R1": None, "R9": PASSED}))), "A")
    assert [each.requirement for each in told.unread] == ["R1", "R9"]
    assert told.counts == DeliveredCounts(0, 0, 0, 3)


def test_without_any_test_all_is_still_to_be_shown() -> None:
    told = delivered(score(project_with()), "A")
    assert (told.releases, told.counts) == ((), DeliveredCounts(0, 0, 0, 3))
    assert tools_with_results(score(project_with())) == ()


def test_a_test_that_went_out_and_came_back_is_told_in_figures() -> None:
    said = {"R1": "passed", "R2": "passed", "R3": "failed", "R4": "passed", "R5": "passed"}
    project = taken(selection(), filled(book_of(selection()), said)).project
    fit = score(project)
    told = delivered(fit, "A")
    assert tools_with_results(fit) == ("A",)
    assert told.counts == DeliveredCounts(4, 0, 1, 0)
    assert told.releases[0].end_to_end == pytest.approx((0.56 / 0.86, 0.56 / 0.86))


@settings(max_examples=40, deadline=None, derandomize=True, database=None)
@given(st.fixed_dictionaries({rid: st.sampled_from([None, *AcceptanceOutcome]) for rid in ("R1", "R2", "R3")}))
def test_the_figures_are_those_of_a_project_that_answers_so(said: dict[str, AcceptanceOutcome | None]) -> None:
    """Each end by answers by hand, scored as any project is."""
    project = project_with(run_of(said))
    (release,) = delivered(score(project), "A").releases
    values = {"R1": 1.0, "R2": 0.9, "R3": 1.0}
    for end, open_share in ((0, 0.0), (1, 1.0)):
        other = project
        for rid, outcome in said.items():
            share = {PASSED: 1.0, PARTLY: 0.5, FAILED: 0.0}.get(outcome, open_share) if outcome else open_share
            other = edits.answer_by_hand(other, rid, "A", values[rid] * share)
        (tool,) = score(other).tools
        assert release.coverage is not None
        assert release.end_to_end is not None
        assert tool.coverage is not None
        assert tool.end_to_end is not None
        assert release.coverage[end] == pytest.approx(tool.coverage[end], abs=1e-12)
        assert release.end_to_end[end] == pytest.approx(tool.end_to_end[end], abs=1e-12)
