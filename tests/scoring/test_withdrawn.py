"""A requirement that is withdrawn asks nothing any more: it weighs nothing, fails nobody, and is said so."""

from __future__ import annotations

from dataclasses import replace

from builders import matrix_of, must, process_of, project_of, should

from itsm_fit.model.process import Node, NodeKind
from itsm_fit.model.project import Project
from itsm_fit.model.requirement import Approval, Priority, Requirement
from itsm_fit.scoring.figures import Outcome
from itsm_fit.scoring.fit import score

NONE_OF = must("A-2", weight=9.0)


def selection(second: Requirement, refs: tuple[str, ...] = (), cross: Requirement | None = None) -> Project:
    nodes = (
        Node("S", NodeKind.START),
        Node("T1", NodeKind.TASK, "Log", requirements=(must("A-1"),)),
        Node("T2", NodeKind.TASK, "Hold", requirements=(second,), requirement_refs=refs),
        Node("E", NodeKind.END),
    )
    process = process_of(nodes, (("S", "T1"), ("T1", "T2"), ("T2", "E")))
    answers = matrix_of({"X": {"A-1": "native", "A-2": "no", "A-3": "native"}})
    return project_of(process, matrices=[answers], requirements=(cross or should("A-3"),))


def test_what_is_withdrawn_weighs_nothing_and_fails_nobody() -> None:
    asked, gone = score(selection(NONE_OF)), score(selection(replace(NONE_OF, state=Approval.WITHDRAWN)))
    assert asked.tools[0].eligible is Outcome.NO
    assert asked.processes[0].tools["X"].end_to_end == (0.0, 0.0)
    assert gone.tools[0].eligible is Outcome.YES
    assert gone.tools[0].coverage == (1.0, 1.0)
    assert gone.processes[0].tools["X"].end_to_end == (1.0, 1.0)
    assert not gone.processes[0].steps[1].asks


def test_it_stays_known_with_its_answer_and_is_said_so() -> None:
    fit = score(selection(replace(NONE_OF, state=Approval.WITHDRAWN, reason="bought elsewhere")))
    its = fit.requirement_by_id["A-2"]
    assert (its.priority, its.weight, its.own.withdrawn, its.own.reason) == (
        Priority.WONT,
        0.0,
        True,
        "bought elsewhere",
    )
    assert fit.support.answer("A-2", "X").raw == "no"
    assert fit.unmatched == 0


def test_a_reference_to_what_is_withdrawn_elsewhere_asks_nothing_either() -> None:
    asked = score(selection(should("A-9"), ("A-3",)))
    gone = score(selection(should("A-9"), ("A-3",), should("A-3", state=Approval.WITHDRAWN)))
    assert asked.processes[0].steps[1].requirements == ("A-9", "A-3")
    assert gone.processes[0].steps[1].requirements == ("A-9",)
    assert gone.cross_cutting is None


def test_a_draft_asks_as_what_is_agreed_does() -> None:
    figures = [
        score(selection(replace(NONE_OF, state=state))).tools for state in (None, Approval.DRAFT, Approval.AGREED)
    ]
    assert figures[0] == figures[1] == figures[2]


def test_withdrawing_and_scoring_on_equals_scoring_from_nothing() -> None:
    before, after = selection(NONE_OF), selection(replace(NONE_OF, state=Approval.WITHDRAWN))
    for one, other in ((before, after), (after, before)):
        again, fresh = score(other, since=score(one)), score(other)
        assert (again.tools, again.requirements) == (fresh.tools, fresh.requirements)
        assert [each.steps for each in again.processes] == [each.steps for each in fresh.processes]
