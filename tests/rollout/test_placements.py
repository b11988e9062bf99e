"""What people place by hand: processes and gaps in a wave, not before one, or in none; the rest is optimal."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from builders import must, should
from test_planning import A, B, introduced, line, placed, plan_of, planned, refusal

from itsm_fit.errors import EditError
from itsm_fit.model import edits
from itsm_fit.model.gap import Gap, Resolution
from itsm_fit.model.project import Project
from itsm_fit.model.rollout import LEFT_OUT
from itsm_fit.rollout.wave_plan import WhyLeftOpen, WhyLeftOut

NATIVE = {"R1": "native", "R2": "native"}


def with_gap(wave: int | None, days: float = 4.0, due: date | None = None, **said: object) -> Project:
    """A carries nothing before the gap is closed; B is carried."""
    gap = Gap("Desk", "R1", Resolution.CONFIGURE, days, due=due, wave=wave)
    return planned(A, B, answers={"R1": "no", "R2": "native"}, gaps=(gap,), **said)


def test_a_process_that_is_held_back_goes_live_in_that_wave_at_the_earliest() -> None:
    """Both fit into wave 1; held back, B waits, and A does not."""
    project = introduced(planned(A, B, answers=NATIVE), A=2.0, B=2.0)
    assert placed(plan_of(edits.hold_back_to_wave(project, "B", 2))) == [("A",), ("B",)]
    beyond = plan_of(edits.hold_back_to_wave(project, "B", 3))
    assert (placed(beyond), beyond.left_out) == ([("A",), ()], {"B": WhyLeftOut.BY_HAND})


def test_placing_takes_the_place_of_holding_back_and_the_other_way_round() -> None:
    project = edits.hold_back_to_wave(planned(A, answers=NATIVE), "A", 2)
    pinned = edits.place_in_wave(project, "A", 1)
    assert pinned.rollout.of("A").not_before is None
    assert edits.hold_back_to_wave(pinned, "A", 2).rollout.of("A").wave is None
    assert edits.place_in_wave(pinned, "A", None).rollout.introductions == ()


def test_a_gap_is_closed_where_it_is_placed_and_the_rest_of_the_plan_is_the_best_for_that() -> None:
    """Closed in wave 2, its process carries cases from wave 2 on only: 0.75, then all."""
    plan = plan_of(with_gap(2))
    assert [wave.gaps for wave in plan.waves] == [(), ("R1",)]
    assert [wave.end_to_end for wave in plan.waves] == [(0.75, 0.75), (1.0, 1.0)]
    assert plan_of(with_gap(None)).closed_in == {"R1": 1}


def test_a_gap_is_closed_where_it_is_placed_though_its_process_goes_live_later() -> None:
    project = edits.place_in_wave(with_gap(1), "A", 2)
    plan = plan_of(project)
    assert (placed(plan), plan.closed_in) == ([("B",), ("A",)], {"R1": 1})
    assert [wave.days for wave in plan.waves] == [4.0, 0.0]


def test_a_gap_that_takes_no_day_is_closed_where_it_is_placed() -> None:
    plan = plan_of(with_gap(2, days=0.0))
    assert plan.closed_in == {"R1": 2}
    assert [wave.end_to_end for wave in plan.waves] == [(0.75, 0.75), (1.0, 1.0)]


def test_a_gap_that_is_left_open_by_hand_is_told_with_what_it_keeps_out() -> None:
    plan = plan_of(with_gap(LEFT_OUT))
    assert (plan.left_open, plan.left_out) == ({"R1": WhyLeftOpen.BY_HAND}, {"A": WhyLeftOut.NOT_CARRIED})


def test_the_processes_that_a_gap_serves_are_told() -> None:
    assert plan_of(with_gap(None)).serves == {"R1": ("A",)}


def test_gaps_that_are_placed_with_too_few_days_are_named_in_the_smallest_reason() -> None:
    project = edits.place_in_wave(introduced(with_gap(1, days=7.0), B=6.0), "B", 1)
    assert refusal(project) == (
        "No plan keeps all of this: days of work in wave 1: 10; R1 is to be closed in wave 1; "
        "B management is placed in wave 1. Change one of it."
    )


def test_a_gap_is_not_placed_before_its_day_nor_behind_the_last_wave() -> None:
    project = with_gap(1, due=date(2027, 5, 1), start=date(2027, 1, 1))
    assert refusal(project) == "R1 is to be closed in wave 1, but not before its day, 2027-05-01."
    assert refusal(with_gap(3)) == "R1 is to be closed in wave 3, but the plan has 2."


def test_a_gap_that_can_lower_the_fit_is_not_placed() -> None:
    """Without the well supported R1 the step is covered by R2 alone, which is too little."""
    project = planned(
        line("P", must("R1"), should("R2")),
        B,
        answers={"R1": "native", "R2": "no"},
        gaps=(Gap("Desk", "R1", Resolution.CHANGE_PROCESS, 1.0, wave=1),),
    )
    assert refusal(project) == (
        "R1 is to be closed in wave 1, "
        "but with it closed a step that is carried today, or may be, would not be carried."
    )


def test_placements_travel_in_the_project_file_and_a_gap_sheet_that_comes_back_leaves_them() -> None:
    from itsm_fit.importing.gap_sheet import GapRow, GapSheet, changes_by
    from itsm_fit.storage.project_file import read_project, write_project

    project = edits.hold_back_to_wave(with_gap(2), "B", 2)
    again = read_project(write_project(project), "p.itsmfit")
    assert (again.gaps, again.rollout) == (project.gaps, project.rollout)
    assert (
        b"wave"
        not in write_project(planned(A, answers=NATIVE, gaps=(Gap("Desk", "R1", note="x"),)))
        .split(b'"gaps"')[1]
        .split(b"]")[0]
    )
    row = GapRow(replace(project.gaps[0], wave=None, note="new"), "A1", "B1", ("wave",))
    assert [change.after.wave for change in changes_by(project, GapSheet((row,), ()))] == [2]


@pytest.mark.parametrize("wave", [-1, 41])
def test_a_gap_is_closed_in_a_wave_that_there_can_be(wave: int) -> None:
    with pytest.raises(EditError, match="A gap is closed in a wave from 1 to 40"):
        edits.place_gap_in_wave(with_gap(None), "Desk", "R1", wave)
