"""What tools make of hand-offs: by the steps on both sides."""

from __future__ import annotations

from dataclasses import replace

import pytest
from builders import matrix_of, must, process_of, project_of, should
from game_models import blocks
from hypothesis import given, settings
from silo_models import DESK, in_lanes, two_lanes, with_lanes
from thorough import examples

from itsm_fit.errors import FitError
from itsm_fit.model.process import Node, NodeKind, Process
from itsm_fit.scoring.fit import score
from itsm_fit.scoring.game.net import compile_net
from itsm_fit.scoring.moves import FlowSides, moves_between
from itsm_fit.scoring.result import Fit
from itsm_fit.scoring.sets import taken_together
from itsm_fit.silos.carrying import Carriage, ToolCrossings
from itsm_fit.silos.silos import silos_of

ANSWERS = {
    "Desk": {"R1": "native", "R2": "native", "R3": "no", "R4": "native"},
    "Expert": {"R1": "no", "R2": "no", "R3": "native", "R4": "no"},
    "Suite": {"R1": "native", "R2": "native", "R3": "native", "R4": "native"},
    "Silent": {"R1": "native", "R2": "native", "R3": "?", "R4": "native"},
    "None": {"R1": "no", "R2": "no", "R3": "no", "R4": "no"},
}


def fit_of(process: Process | None = None) -> Fit:
    """Log asks R1, Fix R2, Escalate R3, Verify R4; work passes to Escalate from Log or Verify, and on to Verify."""
    asking = process or two_lanes(Log=[must("R1")], Fix=[must("R2")], Escalate=[must("R3")], Verify=[must("R4")])
    return score(project_of(replace(asking, cases_per_month=100.0), matrices=[matrix_of(ANSWERS)]))


def with_tool(fit: Fit, *tools: str) -> ToolCrossings:
    found = silos_of(fit, tools).together
    assert found is not None
    return found


def test_a_hand_off_is_carried_when_the_steps_on_both_sides_are():
    """37.5 to Escalate and 37.5 back, a month."""
    fit = fit_of()
    assert with_tool(fit, "Suite").per_month.carried == pytest.approx((75.0, 75.0))
    assert with_tool(fit, "Desk").per_month.by_hand == pytest.approx((75.0, 75.0))
    assert with_tool(fit, "Desk").per_month.both_by_hand == 0.0
    assert with_tool(fit, "None").per_month.both_by_hand == pytest.approx(75.0)


def test_open_answers_leave_an_interval():
    silent = with_tool(fit_of(), "Silent")
    assert silent.per_month.carried == pytest.approx((0.0, 75.0))
    assert silent.per_month.by_hand == pytest.approx((0.0, 75.0))
    assert silent.per_case("P").carried == pytest.approx((0.0, 0.75))


def test_a_set_needs_an_integration_where_none_of_it_carries_both_sides():
    fit = fit_of()
    pair = with_tool(fit, "Desk", "Expert")
    assert pair.per_month.integration == pytest.approx((75.0, 75.0))
    assert pair.per_month.carried == (0.0, 0.0)
    assert with_tool(fit, "Desk", "Suite").per_month.carried == pytest.approx((75.0, 75.0))
    assert with_tool(fit, "Desk", "Silent").per_month.carried == pytest.approx((0.0, 75.0))


def test_steps_that_ask_nothing_stop_no_hand_off():
    fit = fit_of(two_lanes(Escalate=[must("R3")]))
    assert with_tool(fit, "Suite").per_month.carried == pytest.approx((75.0, 75.0))
    assert with_tool(fit, "Desk").per_month.by_hand == pytest.approx((75.0, 75.0))
    nothing = with_tool(fit_of(two_lanes(Fix=[must("R2")])), "Suite").per_month
    assert nothing.asks_nothing == pytest.approx(75.0)
    assert (nothing.carried, nothing.by_hand) == ((0.0, 0.0), (0.0, 0.0))


def test_of_several_steps_that_can_come_before_all_have_to_be_carried():
    """Into Escalate a case comes from Log, or again from Verify."""
    fit = fit_of(two_lanes(Log=[must("R1")], Escalate=[must("R1")], Verify=[must("R3")]))
    into, out = with_tool(fit, "Desk").crossings
    assert into.crossing.before == ("Log", "Verify")
    assert (into.carriage, out.carriage) == (Carriage.BY_HAND, Carriage.BY_HAND)
    fit = fit_of(two_lanes(Log=[must("R3")], Escalate=[must("R1")], Verify=[must("R1")]))
    into, out = with_tool(fit, "Desk").crossings
    assert (into.carriage, out.carriage) == (Carriage.BY_HAND, Carriage.CARRIED)


def test_the_sides_of_a_sub_process_are_the_steps_in_it_and_a_boundary_event_leaves_its_host():
    nodes = (
        Node("s", NodeKind.START),
        Node("One", NodeKind.TASK),
        Node("Sub", NodeKind.SUB_PROCESS),
        Node("i", NodeKind.START, parent="Sub"),
        Node("Two", NodeKind.TASK, parent="Sub"),
        Node("Last", NodeKind.TASK, parent="Sub"),
        Node("j", NodeKind.END, parent="Sub"),
        Node("Slow", NodeKind.BOUNDARY, attached_to="One"),
        Node("Three", NodeKind.TASK),
        Node("Four", NodeKind.TASK),
    )
    flows = [("s", "One"), ("One", "Sub"), ("i", "Two"), ("Two", "Last"), ("Last", "j"), ("Sub", "Three")]
    process = process_of(nodes, [*flows, ("Slow", "Four", 0.1)])
    process = in_lanes(process, {"s": "A", "One": "A", "Sub": "B", "Three": "A", "Four": "B"})
    sides = {each.flow: (each.before, each.after) for each in silos_of(score(project_of(process))).crossings}
    assert sides == {
        "One-Sub": (("One",), ("Two",)),
        "Sub-Three": (("Last",), ("Three",)),
        "Slow-Four": (("One",), ("Four",)),
    }


def test_a_case_may_begin_or_end_on_the_other_side():
    process = in_lanes(two_lanes(), {**DESK, "start": "User"})
    (begin,) = [each for each in silos_of(score(project_of(process))).crossings if each.flow == "start-Log"]
    assert (begin.before, begin.after) == ((), ("Log",))


def test_processes_without_a_volume_are_named():
    process = two_lanes(Log=[must("R1")], Escalate=[must("R3")])
    fit = score(project_of(process, replace(process, id="Q", cases_per_month=10.0), matrices=[matrix_of(ANSWERS)]))
    suite = with_tool(fit, "Suite")
    assert (suite.per_month.carried, suite.missing) == (pytest.approx((7.5, 7.5)), ("P",))
    assert suite.per_case("P").carried == pytest.approx((0.75, 0.75))


def test_a_tool_that_is_not_there_is_refused_by_name():
    with pytest.raises(FitError, match="There is no tool “Nix”"):
        silos_of(fit_of(), ["Nix"])


def test_integrations_are_those_of_the_best_set():
    """The flows that need one are those over which `combine` moves between tools."""
    fit = fit_of()
    pairs = {(each.source, each.target) for each in taken_together(fit, ["Desk", "Expert"]).integrations if each.needed}
    for each in with_tool(fit, "Desk", "Expert").crossings:
        moves = {(before, after) for before in each.crossing.before for after in each.crossing.after}
        assert (each.carriage is Carriage.INTEGRATION) == bool(moves & pairs)


@given(blocks())
@settings(max_examples=examples(40), deadline=None)
def test_what_is_on_both_sides_of_a_flow_follows_one_another(processes: tuple[Process, ...]) -> None:
    process = processes[0]
    net = compile_net("P", {each.id: each for each in processes})
    keys = {node.key for node in net.nodes if node.node.kind.is_activity}
    moves, sides = set(moves_between(net, keys)), FlowSides(net, keys)
    for flow in process.flows:
        pairs = {(one, other) for one in sides.before(flow.source) for other in sides.after(flow.target)}
        assert pairs <= moves


@given(with_lanes())
@settings(max_examples=examples(25), deadline=None)
def test_every_hand_off_becomes_one_thing(processes: tuple[Process, ...]) -> None:
    """What is carried at most, by hand at least and asks nothing is all of it, with a tool and with a set."""
    asking = tuple(
        replace(
            process,
            nodes=tuple(
                replace(node, requirements=(should(f"R{at % 5}"),)) if node.kind is NodeKind.TASK and at % 3 else node
                for at, node in enumerate(process.nodes)
            ),
        )
        for process in processes
    )
    fit = score(project_of(*asking, matrices=[matrix_of(ANSWERS)]))
    silos = silos_of(fit, ["Desk", "Expert", "Silent"])
    for its in (*silos.tools, silos.together):
        amounts = its.per_month
        every = [amounts.carried, amounts.integration, amounts.by_hand]
        total = silos.per_month.known
        if not silos.per_month.missing:
            open_ones = amounts.by_hand.high - amounts.by_hand.low
            sure = sum(low for low, _ in every) + amounts.asks_nothing
            assert sure + open_ones == pytest.approx(total, abs=1e-6)
        assert all(low <= high for low, high in every)
        assert amounts.both_by_hand <= amounts.by_hand.low + 1e-9
    for its in silos.tools:
        assert its.per_month.integration == (0.0, 0.0)
