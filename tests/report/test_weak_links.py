from __future__ import annotations

from dataclasses import replace

import pytest
from report_fits import diced_fit, drawn_process, played, said, small_fit, support

from itsm_fit.model.process import Node, NodeKind
from itsm_fit.model.tool import Level
from itsm_fit.scoring.figures import Outcome
from itsm_fit.scoring.result import Fit, StepTool
from itsm_fit.scoring.weak_links import WeakLinks, uncarried, unlock_plan


def test_weak_links_are_the_steps_a_tool_does_not_carry() -> None:
    gaps = WeakLinks(small_fit())
    (alpha,), (beta,) = gaps.of("Alpha"), gaps.of("Beta")
    assert (alpha.step.name, alpha.figures.carried) == ("Escalate", Outcome.OPEN)
    assert (beta.step.name, beta.figures.carried) == ("Log", Outcome.NO)


def test_what_holds_a_step_back_is_named_musts_first() -> None:
    assert WeakLinks(small_fit()).of("Alpha")[0].failing == ("INC-02", "INC-03")


def test_where_all_reach_the_threshold_what_still_misses_something_is_named() -> None:
    fit = small_fit()
    answers = {
        **fit.support.answers,
        ("INC-02", "Alpha"): said(Level.NATIVE),
        ("INC-03", "Alpha"): said(Level.EXTENSION),
    }
    table = support(fit.support.tools, answers, fit.support.requirement_ids)
    assert WeakLinks(replace(fit, support=table)).of("Alpha")[0].failing == ("INC-03",)


def test_the_worst_come_first_by_gain_then_exposure_then_missing_weight() -> None:
    fit = diced_fit(3, 6, 40, ["A", "B"])
    level_gains = _with_gains_rounded(fit)
    for tool in ("A", "B"):
        order = [
            (-link.figures.gain, -link.figures.exposure, -link.figures.missing)
            for link in WeakLinks(level_gains).of(tool)
        ]
        assert order == sorted(order)
        assert len(order) > 3


def test_an_unknown_tool_is_refused() -> None:
    with pytest.raises(KeyError):
        WeakLinks(small_fit()).of("Gamma")


def test_a_plan_leaves_a_rare_step_alone_when_the_others_reach_the_target() -> None:
    fit = small_fit()
    nodes = [Node("S", NodeKind.START), Node("T1", NodeKind.TASK), Node("X", NodeKind.EXCLUSIVE)]
    rare = drawn_process(
        "P",
        "Incident",
        [*nodes, Node("T2", NodeKind.TASK), Node("E", NodeKind.END)],
        ("S", "T1", None),
        ("T1", "X", None),
        ("X", "T2", 0.04),
        ("X", "E", 0.96),
        ("T2", "E", None),
    )
    steps = tuple(
        replace(step, tools={"Alpha": StepTool(None, Outcome.NO if step.asks else None)})
        for step in fit.processes[0].steps
    )
    process = replace(fit.processes[0], play=played(rare), steps=steps)
    assert uncarried(process, "Alpha") == {"T1", "T2"}
    plan = unlock_plan(process, "Alpha")
    assert (plan.steps, plan.forced, plan.exact) == (("T1",), ("T1",), True)
    assert plan.reached == pytest.approx(0.96)


def _with_gains_rounded(fit: Fit) -> Fit:
    """Gains and exposures of which many are equal, so that the later keys decide."""
    processes = tuple(
        replace(
            process,
            steps=tuple(
                replace(
                    step,
                    tools={
                        tool: replace(its, gain=round(its.gain, 1), exposure=round(its.exposure, 1))
                        for tool, its in step.tools.items()
                    },
                )
                for step in process.steps
            ),
        )
        for process in fit.processes
    )
    return replace(fit, processes=processes)
