from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from report_fits import diced_fit, empty_fit, said, small_fit, support
from thorough import examples

from itsm_fit.model.requirement import Priority
from itsm_fit.model.tool import Level
from itsm_fit.scoring.figures import Interval, Outcome, ToolAnswer
from itsm_fit.scoring.questions import coverage_pull, questions
from itsm_fit.scoring.result import Fit


def test_a_question_knows_what_its_answer_decides() -> None:
    (question,) = questions(small_fit())
    assert question.requirement.id == "INC-02"
    (answer,) = question.answers
    assert answer.tool == "Alpha"
    assert answer.share == pytest.approx(3 / 4 * 4 / 10)  # W_P 3 of 4, w 4 of 4 + 4 + 2
    assert answer.decides_must
    assert answer.steps == (("P", "T2"),)


@given(st.integers(1, 4), st.integers(1, 3), st.integers(1, 40), st.integers(1, 4), st.integers(0, 99))
@settings(max_examples=examples(25), deadline=None)
def test_the_shares_of_a_tool_add_up_to_the_width_of_its_coverage(
    processes: int, steps: int, requirements: int, tools: int, seed: int
) -> None:
    fit = diced_fit(processes, steps, requirements, [f"T{number}" for number in range(tools)], unknown=0.5, seed=seed)
    for tool in fit.support.tools:
        asked = sum(answer.share for each in questions(fit) for answer in each.answers if answer.tool == tool)
        assert asked == pytest.approx(_width(fit, tool), abs=1e-9)


def _width(fit: Fit, tool: str) -> float:
    """The width of C(t) of §3, from the processes' own intervals."""
    weighted = [process for process in fit.processes if _weight(fit, process.requirements) > 0]
    total = sum(process.weight for process in weighted)
    widths = [process.weight * process.tools[tool].coverage.width for process in weighted]  # type: ignore[union-attr]
    return sum(widths) / total if total else 0.0


def _weight(fit: Fit, requirements: tuple[str, ...]) -> float:
    return sum(fit.requirement_by_id[rid].weight for rid in requirements)


def test_a_requirement_of_two_processes_pulls_in_both() -> None:
    fit = small_fit()
    again = replace(fit.processes[0], id="Q", weight=1.0, requirements=("INC-02",))
    both = replace(fit, processes=(*fit.processes, again))
    row = both.support.row["INC-02"]
    assert coverage_pull(both)[row] == pytest.approx(3 / 5 * 4 / 10 + 1 / 5)


def test_the_cross_cutting_group_pulls_by_its_own_weight() -> None:
    fit = small_fit()
    assert coverage_pull(fit)[fit.support.row["CC-01"]] == pytest.approx(1 / 4)


def test_groups_without_weight_pull_nothing() -> None:
    fit = small_fit()
    weightless = tuple(replace(each, weight=0.0) for each in fit.requirements)
    assert np.all(coverage_pull(replace(fit, requirements=weightless)) == 0)


def test_musts_come_first_and_those_that_decide_a_gate_before_them_all() -> None:
    fit = diced_fit(2, 3, 60, ["A", "B"], unknown=0.6)
    order = [
        (each.requirement.priority is not Priority.MUST, not each.decides_must, -each.share) for each in questions(fit)
    ]
    assert order == sorted(order)
    assert {key[0] for key in order} == {False, True}


def test_a_must_already_lost_comes_after_the_gates_and_before_what_is_no_must() -> None:
    fit = small_fit()
    half = ToolAnswer(Interval(0.0, 0.5), None)  # linked in part: can no longer reach 0.7
    answers = {
        **fit.support.answers,
        ("INC-01", "Beta"): half,
        ("INC-03", "Beta"): said(Level.UNKNOWN),
    }
    table = support(fit.support.tools, answers, fit.support.requirement_ids)
    asked = questions(replace(fit, support=table))
    assert [each.requirement.id for each in asked] == ["INC-02", "INC-01", "INC-03"]
    assert [each.decides_must for each in asked] == [True, False, False]


def test_an_answer_that_can_change_nothing_is_no_question() -> None:
    fit = small_fit()
    idle = tuple(
        replace(each, weight=0.0, priority=Priority.WONT, met={}) if each.id == "INC-02" else each
        for each in fit.requirements
    )
    steps = tuple(
        replace(step, tools={tool: replace(its, carried=Outcome.YES) for tool, its in step.tools.items()})
        for step in fit.processes[0].steps
    )
    process = replace(fit.processes[0], steps=steps)
    assert questions(replace(fit, requirements=idle, processes=(process,))) == ()


def test_without_tools_there_is_nothing_to_ask() -> None:
    assert questions(empty_fit()) == ()
