"""What the drawn flow says of KPIs, by hand and by other ways to the same figure."""

from __future__ import annotations

from dataclasses import replace

import networkx as nx
import pytest
from builders import contract_process, matrix_of, must, project_of
from game_models import blocks, drawn, node
from hypothesis import given, settings
from silo_models import DESK, in_lanes, two_lanes, with_lanes

from itsm_fit.kpis.modelled import ModelledKpi, in_unit, modelled_kpis, telling
from itsm_fit.kpis.proposals import proposals, with_suggestions
from itsm_fit.model import edits
from itsm_fit.model.kpi import BetterWhen, KpiMeasure
from itsm_fit.model.process import EventKind, NodeKind, Process
from itsm_fit.model.requirement import Requirement
from itsm_fit.scoring.fit import score


def modelled(process: Process, *others: Process) -> dict[KpiMeasure, ModelledKpi]:
    fit = score(project_of(process, *others))
    return modelled_kpis(process, fit.process_by_id[process.id])


def test_the_example_of_the_contract():
    """Escalate stays out of 0.56 / 0.86 of the cases; Verify is visited 1.25 times; Escalate passes 2 · 0.375 lanes."""
    found = modelled(two_lanes())
    assert found[KpiMeasure.FIRST_CONTACT].value == pytest.approx(0.56 / 0.86)
    assert found[KpiMeasure.FIRST_CONTACT].rests_on == ("Service desk",)
    assert found[KpiMeasure.REOPENED] == ModelledKpi(KpiMeasure.REOPENED, pytest.approx(0.25), ("done-which",))
    assert found[KpiMeasure.HANDOFFS].value == pytest.approx(0.75)
    assert found[KpiMeasure.STUCK].value == 0.0
    assert KpiMeasure.BREACHED not in found


def test_who_starts_a_case_is_no_first_contact():
    """The user's event starts it; the desk does the first step."""
    found = modelled(in_lanes(contract_process(), {**DESK, "start": "User", "Escalate": "Expert", "end": "User"}))
    assert found[KpiMeasure.FIRST_CONTACT].rests_on == ("Service desk",)
    assert found[KpiMeasure.FIRST_CONTACT].value == pytest.approx(0.56 / 0.86)


def test_a_case_that_runs_into_a_timer_or_an_escalation_is_breached():
    """0.1 leave A by its timer, 0.9 · 0.2 of the others pass the escalation: 0.28 of all."""
    late = node("b", NodeKind.BOUNDARY, attached_to="A", event=EventKind.TIMER)
    raised = node("t", NodeKind.THROW, event=EventKind.ESCALATION)
    process = drawn("s>A A>x1 b>C:0.1 C>e x1>t:0.2 x1>e:0.8 t>e", late, raised)
    assert modelled(process)[KpiMeasure.BREACHED].value == pytest.approx(0.28)
    assert set(modelled(process)[KpiMeasure.BREACHED].rests_on) == {"b", "t"}


def test_a_timer_that_the_flow_waits_for_is_no_breach():
    assert KpiMeasure.BREACHED not in modelled(drawn("s>A A>c c>e", node("c", event=EventKind.TIMER)))


def test_cases_that_get_stuck_or_never_end_are_stuck():
    """0.4 wait for ever at the join; the rest completes."""
    stuck = drawn("s>x1 x1>A:0.4 x1>B:0.6 A>p C>p p>e B>e D>C")
    assert modelled(stuck)[KpiMeasure.STUCK].value == pytest.approx(0.4)


def test_where_no_case_completes_a_share_of_those_is_not_known():
    found = modelled(in_lanes(drawn("s>A A>B B>A"), {"A": "One", "B": "Two"}))
    assert found[KpiMeasure.FIRST_CONTACT].value is None
    assert found[KpiMeasure.REOPENED].value is None
    assert found[KpiMeasure.STUCK].value == pytest.approx(1.0)


def test_a_step_that_never_leaves_or_always_leaves_suggests_no_first_contact():
    alone = modelled(in_lanes(contract_process(), {**DESK, "Escalate": "Service desk"}))
    always = modelled(in_lanes(drawn("s>A A>B B>e"), {"A": "One", "B": "Two"}))
    assert [telling(each[KpiMeasure.FIRST_CONTACT]) for each in (alone, always)] == [False, False]


@given(blocks(size=4, depth=2))
@settings(max_examples=40, deadline=None)
def test_without_the_flows_that_lead_back_nothing_goes_round(processes: tuple[Process, ...]) -> None:
    process = processes[0]
    found = modelled(process, *processes[1:]).get(KpiMeasure.REOPENED)
    back = set(found.rests_on) if found is not None else set()
    onward = nx.DiGraph([(flow.source, flow.target) for flow in process.flows if flow.id not in back])
    onward.add_edges_from((its.attached_to, its.id) for its in process.nodes if its.attached_to)
    catches = {its.event_ref: its.id for its in process.nodes if its.kind is NodeKind.CATCH}
    throws = [its for its in process.nodes if its.kind is NodeKind.THROW]
    onward.add_edges_from((its.id, catches[its.event_ref]) for its in throws)
    assert nx.is_directed_acyclic_graph(onward)
    for flow_id in back:
        flow = process.flow_by_id[flow_id]
        assert flow.source == flow.target or nx.has_path(onward, flow.target, flow.source)


@given(with_lanes())
@settings(max_examples=30, deadline=None)
def test_first_contact_is_the_fit_of_a_tool_that_carries_the_first_lane_alone(processes: tuple[Process, ...]) -> None:
    process = processes[0]
    found = modelled(process, *processes[1:]).get(KpiMeasure.FIRST_CONTACT)
    if found is None or found.value is None:
        return
    names = {lane.id: lane.name or f"(unnamed lane {at})" for at, lane in enumerate(process.lanes, 1)}
    lanes = {lane_id for lane_id, name in names.items() if name in found.rests_on}
    if len(lanes) != len(found.rests_on):
        return  # two lanes of one name cannot be told apart by it
    nodes = tuple(
        replace(each, requirements=(must("no" if lane.id not in lanes else "yes"),))
        if each.kind.is_activity and not each.kind.is_sub_process and (lane := process.lane_of(each)) is not None
        else each
        for each in process.nodes
    )
    matrix = matrix_of({"Tool": {"yes": "native", "no": "no"}})
    fit = score(project_of(replace(process, nodes=nodes), *processes[1:], matrices=[matrix])).process_by_id["P"]
    carried = fit.tools["Tool"].end_to_end
    if carried is not None:
        assert carried.low / fit.play.completes == pytest.approx(found.value, abs=1e-9)


# ---------------------------------------------------------------- proposals


def test_proposals_are_worded_and_in_their_unit():
    found = {each.kpi.name: each for each in proposals(score(project_of(two_lanes())))}
    assert set(found) == {"Resolved at first contact", "Reopened", "Hand-offs a case"}
    first = found["Resolved at first contact"]
    assert first.kpi.definition == "Cases that complete without a step outside Service desk, of all that complete."
    assert (first.kpi.unit, first.kpi.better) == ("%", BetterWhen.HIGHER)
    assert first.modelled == pytest.approx(100 * 0.56 / 0.86)
    assert found["Reopened"].kpi.definition == "Times that a case goes back (Done? → Which way?), divided by all cases."
    assert (found["Reopened"].kpi.better, found["Reopened"].modelled) == (BetterWhen.LOWER, pytest.approx(0.25))


def test_what_is_there_is_not_proposed_again():
    project = project_of(two_lanes())
    taken = edits.set_kpis(project, [each.kpi for each in proposals(score(project))])
    assert proposals(score(taken)) == ()
    renamed = replace(taken, kpis=tuple(replace(each, name=f"Our {each.name}") for each in taken.kpis))
    assert proposals(score(renamed)) == ()


def test_requirements_are_suggested_by_what_they_mean_and_none_is_linked():
    asked = (Requirement("R1", "Reports of how many tickets were reopened"), Requirement("R2", "Speaks German"))
    fit = score(project_of(two_lanes(), requirements=asked))
    found = {each.kpi.measure: each for each in with_suggestions(fit, proposals(fit))}
    assert found[KpiMeasure.REOPENED].suggested[0].requirement_id == "R1"
    assert found[KpiMeasure.REOPENED].kpi.requirements == ()


def test_a_value_without_end_stays_without_end():
    assert in_unit(ModelledKpi(KpiMeasure.FIRST_CONTACT, None)) is None
