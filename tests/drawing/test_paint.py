"""A tool's fit becomes marks on steps."""

from __future__ import annotations

from dataclasses import replace

import pytest
from builders import contract_process, matrix_of, must, process_of, project_of, should

from itsm_fit.drawing.paint import Mark, paint_of, visible
from itsm_fit.model.process import Node, NodeKind, Process
from itsm_fit.scoring.figures import Outcome
from itsm_fit.scoring.fit import score
from itsm_fit.scoring.result import Fit


def fit_of(**answers: str) -> Fit:
    process = contract_process(Log=[must("R1")], Fix=[should("R2")], Escalate=[must("R3")])
    return score(project_of(process, matrices=[matrix_of({"Tool": answers})]))


def test_each_step_that_asks_something_gets_its_verdict_and_how_many_cases_it_breaks() -> None:
    marks = paint_of(fit_of(R1="native", R2="native", R3="no"), "P", "Tool")
    # The contract's example: 0.56 of 0.86 cases never enter Escalate, so 35 % of cases break there.
    assert marks == {
        "Log": Mark(Outcome.YES),
        "Fix": Mark(Outcome.YES),
        "Escalate": Mark(Outcome.NO, "breaks 35 %"),
    }


def test_an_open_step_says_what_it_may_break() -> None:
    assert paint_of(fit_of(R1="native", R2="native", R3="?"), "P", "Tool")["Escalate"] == Mark(
        Outcome.OPEN, "may break 35 %"
    )


def test_a_step_that_every_case_enters_breaks_them_all() -> None:
    assert paint_of(fit_of(R1="no", R2="native", R3="native"), "P", "Tool")["Log"].label == "breaks 100 %"


def test_a_collapsed_sub_process_answers_for_what_it_hides() -> None:
    inner = [Node(key, NodeKind.TASK, key, parent="sub", requirements=(must(key),)) for key in ("a", "b", "c")]
    nodes = [
        Node("s", NodeKind.START),
        Node("sub", NodeKind.SUB_PROCESS, expanded=False),
        *inner,
        Node("e", NodeKind.END),
    ]
    process = process_of(nodes, [("s", "sub"), ("sub", "e"), ("a", "b"), ("b", "c")])
    answers = {"a": "native", "b": "no", "c": "no"}
    marks = paint_of(score(project_of(process, matrices=[matrix_of({"Tool": answers})])), "P", "Tool")
    assert marks == {"sub": Mark(Outcome.NO, "breaks ≥ 100 %")}


def test_a_call_activity_answers_for_the_steps_it_calls() -> None:
    called = process_of(
        [Node("cs", NodeKind.START), Node("x", NodeKind.TASK, requirements=(must("X"),)), Node("ce", NodeKind.END)],
        [("cs", "x"), ("x", "ce")],
        id="Called",
    )
    caller = process_of(
        [Node("s", NodeKind.START), Node("call", NodeKind.CALL, called="Called"), Node("e", NodeKind.END)],
        [("s", "call"), ("call", "e")],
        id="Caller",
    )
    fit = score(project_of(called, caller, matrices=[matrix_of({"Tool": {"X": "no"}})]))
    assert paint_of(fit, "Caller", "Tool")["call"].outcome is Outcome.NO


def test_a_tiny_share_is_not_rounded_to_nothing() -> None:
    process = contract_process(Escalate=[must("R3")])
    flows = tuple(
        replace(flow, share={"which-Fix": 0.999, "which-Escalate": 0.001}.get(flow.id, flow.share))
        for flow in process.flows
    )
    fit = score(project_of(replace(process, flows=flows), matrices=[matrix_of({"Tool": {"R3": "no"}})]))
    assert paint_of(fit, "P", "Tool")["Escalate"].label == "breaks < 1 %"


def test_unknown_tools_and_processes_are_refused() -> None:
    fit = fit_of(R1="native")
    with pytest.raises(KeyError):
        paint_of(fit, "P", "Nobody")
    with pytest.raises(KeyError):
        paint_of(fit, "Nowhere", "Tool")


def test_the_outermost_collapsed_sub_process_is_what_is_seen() -> None:
    nodes = (
        Node("outer", NodeKind.SUB_PROCESS, expanded=False),
        Node("inner", NodeKind.SUB_PROCESS, parent="outer", expanded=False),
        Node("t", NodeKind.TASK, parent="inner"),
        Node("circle", NodeKind.SUB_PROCESS, parent="circle"),
    )
    process = Process("P", nodes=nodes)
    assert visible(process, nodes[2]).id == "outer"
    assert visible(process, nodes[0]) is nodes[0]
    assert visible(process, nodes[3]) is nodes[3]
