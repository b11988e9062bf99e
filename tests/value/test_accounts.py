"""The rows that minutes, hours and money are made of: they add up to the figures that they explain."""

from __future__ import annotations

from dataclasses import replace

import pytest
from builders import project_of
from example_worth import ASKING, ROLES, STEPS, TEN, answered, timed, worth

from itsm_fit.errors import EditError
from itsm_fit.model import edits
from itsm_fit.model.process import Flow, Node, NodeKind, Process, StepTime
from itsm_fit.model.project import Project
from itsm_fit.scoring.figures import Outcome
from itsm_fit.value.role_accounts import role_accounts
from itsm_fit.value.spans import AmountSpan, total
from itsm_fit.value.step_accounts import step_accounts
from itsm_fit.value.words import lasting, minutes


def calling() -> Project:
    """P calls Q, which is the example with roles; 60 cases a month of P, 120 of Q."""
    inner = timed(replace(ASKING, id="Q"), dict.fromkeys(STEPS, TEN), ROLES, cases_per_month=120.0)
    outer = Process(
        "P", "P", nodes=(Node("s", NodeKind.START), Node("K", NodeKind.CALL, called="Q"), Node("e", NodeKind.END)),
        flows=(Flow("1", "s", "K"), Flow("2", "K", "e")), cases_per_month=60.0,
    )  # fmt: skip
    project = answered(outer, Desk="native native no ?")
    return replace(project, documents=(*project.documents, *project_of(inner).documents))


def test_what_the_steps_take_is_what_the_process_takes() -> None:
    its = worth(answered(timed(ASKING, dict.fromkeys(STEPS, TEN)), Desk="native ? no native")).by_id["P"]
    steps = step_accounts(its)
    assert [step.key for step in steps] == list(STEPS)
    assert [step.carried("Desk") for step in steps] == [Outcome.YES, Outcome.OPEN, Outcome.NO, Outcome.YES]
    assert steps[1].takes("Desk") == pytest.approx((8.75, 26.25))
    for tool, taken in {"": its.by_hand.handling, "Desk": its.tools["Desk"].handling}.items():
        assert total(step.takes(tool) for step in steps) == pytest.approx(taken)


def test_a_step_of_a_called_process_says_where_its_minutes_are_written() -> None:
    steps = step_accounts(worth(calling()).by_id["P"])
    assert (steps[0].key, steps[0].process, steps[0].node.id) == ("K>Log", "Q", "Log")
    assert [step.node.id for step in steps] == list(STEPS)  # the call has none of its own


def test_only_minutes_that_some_figure_needs_are_missing() -> None:
    """Of what the tool carries by-hand minutes are needed by hand; of what asks nothing those with a tool do."""
    times = dict.fromkeys(STEPS, StepTime(5.0, 9.0, 0.0)) | {
        "Log": StepTime(by_hand=9.0, wait=0.0), "Escalate": StepTime(by_hand=9.0), "Verify": StepTime(5.0, None, 0.0),
    }  # fmt: skip
    bare = replace(
        ASKING, nodes=tuple(replace(its, requirements=()) if its.id == "Verify" else its for its in ASKING.nodes)
    )
    steps = step_accounts(worth(answered(timed(bare, times), Desk="native native no native")).by_id["P"])
    assert {step.key: step.lacks for step in steps} == {
        "Log": ("touch",), "Fix": (), "Escalate": ("wait",), "Verify": (),
    }  # fmt: skip


def test_a_wait_can_be_given_to_what_is_waited_for() -> None:
    kinds = {"s": NodeKind.START, "w": NodeKind.CATCH, "A": NodeKind.TASK, "e": NodeKind.END}
    nodes = tuple(Node(each, kind) for each, kind in kinds.items())
    flows = (Flow("1", "s", "w"), Flow("2", "w", "A"), Flow("3", "A", "e"))
    its = worth(answered(Process("P", "P", nodes=nodes, flows=flows), Desk="native")).by_id["P"]
    assert [step.key for step in step_accounts(its)] == ["w", "A"]


def test_no_step_counts_twice_among_the_hours_of_a_role() -> None:
    """Q has 120 cases of its own, which P's 60 are among: Desk 31.25 minutes, Shop 0.375 · 30."""
    project = edits.set_role_rates(calling(), {"desk": 60.0, "Idle": 1.0})
    roles = role_accounts(worth(project), project.decision)
    assert [(role.name, role.rate, role.works) for role in roles] == [
        ("Desk", 60.0, True), ("Shop", None, True), ("Idle", 1.0, False),
    ]  # fmt: skip
    assert roles[1].hours["Desk"] == pytest.approx((22.5, 22.5))
    assert (roles[1].money("Desk"), roles[2].money("Desk")) == (None, (0.0, 0.0))
    alone = role_accounts(worth(project), project.decision, "P")
    assert [(role.name, role.hours["Desk"]) for role in alone[1:]] == [("Shop", pytest.approx((11.25, 11.25)))]


def test_what_a_role_works_without_a_volume_is_not_known() -> None:
    project = answered(timed(ASKING, dict.fromkeys(STEPS, TEN), ROLES), Desk="native native no native")
    assert [role.hours["Desk"] for role in role_accounts(worth(project), project.decision)] == [None, None]


@pytest.mark.parametrize(
    ("ends", "said"),
    [
        ((57.0, 57.0), "57 min"),
        ((4.5, 119.0), "4–119 min"),
        ((119.0, 120.0), "2 h"),
        ((880.0, 894.0), "14.7–14.9 h"),
        ((2880.0, 5900.0), "2.0–4.1 d"),
        ((325000.0, 325000.0), "226 d"),
    ],
)
def test_a_time_is_told_in_the_unit_that_its_length_asks_for(ends: tuple[float, float], said: str) -> None:
    assert lasting(AmountSpan(*ends)) == said


def test_minutes_have_no_needless_decimals() -> None:
    assert [minutes(AmountSpan(*each)) for each in ((35.0, 35.0), (4.5, 5.0), (812.4, 900.0))] == [
        "35",
        "4.5–5.0",
        "812–900",
    ]


def test_minutes_of_several_steps_are_one_edit_and_all_or_none() -> None:
    project = answered(ASKING, Desk="native native no native")
    changed = edits.set_step_times(project, "P", {"Log": TEN, "Fix": TEN})
    assert [changed.processes["P"].node_by_id[each].time for each in ("Log", "Fix")] == [TEN, TEN]
    assert edits.set_step_times(changed, "P", {"Log": TEN}) is changed
    for times in ({"Log": TEN, "which": TEN}, {"Log": TEN, "Fix": StepTime(-1.0)}, {"Log": TEN, "gone": TEN}):
        with pytest.raises(EditError):
            edits.set_step_times(project, "P", times)
