"""Whole documents without diagram data are drawn: in their lanes, left to right, lines round everything."""

from __future__ import annotations

import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest
from builders import contract_process
from hypothesis import HealthCheck, given, settings
from invariants import broken_rules, stripped
from random_models import documents
from thorough import examples

from itsm_fit.drawing.layout import arrange, tidy
from itsm_fit.errors import Cancelled
from itsm_fit.model.document import Artifact, ArtifactKind, Association, Document, MessageFlow, Pool
from itsm_fit.model.process import Bounds, Flow, Lane, Node, NodeKind, Process
from itsm_fit.storage.bpmn import read_bpmn


def drawn(process: Process, *pools: Pool, **more: object) -> Document:
    return arrange(Document("a.bpmn", (process,), pools, **more))  # type: ignore[arg-type]


def bounds(document: Document, key: str):
    found = next(node.bounds for process in document.processes for node in process.nodes if node.id == key)
    assert found is not None
    return found


@given(documents())
@settings(
    max_examples=examples(100), deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
def test_no_rule_of_drawing_is_broken_whatever_the_model(document: Document) -> None:
    assert broken_rules(arrange(document)) == []


@given(documents())
@settings(
    max_examples=examples(25), deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
def test_a_drawn_document_is_complete_and_the_same_every_time(document: Document) -> None:
    once = arrange(document)
    assert arrange(document) == once
    assert arrange(once) is once
    assert tidy(once) == tidy(once)


@pytest.mark.real
@pytest.mark.slow
def test_no_rule_is_broken_for_real_models_without_their_diagrams(shared: Path) -> None:
    broken = {}
    for path in sorted((shared / "real/bpmn").glob("*/*.bpmn")):
        document = stripped(read_bpmn(path.read_bytes(), path.name))
        found = broken_rules(arrange(document))
        if found:
            broken[path.name] = found
    assert broken == {}


@pytest.mark.real
def test_the_itsm_models_that_come_without_diagrams_are_drawn(shared: Path) -> None:
    models = [read_bpmn(path.read_bytes(), path.name) for path in sorted((shared / "real/bpmn/itsm").glob("*.bpmn"))]
    without = [model for model in models if model == stripped(model)]
    assert len(without) == 7
    assert [sentence for model in without for sentence in broken_rules(arrange(model))] == []


@pytest.mark.real
@pytest.mark.slow
def test_no_rule_is_broken_for_a_generated_model_of_300_nodes(shared: Path, tmp_path: Path) -> None:
    target = tmp_path / "big.bpmn"
    script = str(shared / "bench/gen_bpmn.py")
    arguments = ["--nodes", "300", "--lanes", "5", "--seed", "3", str(target)]
    subprocess.run([sys.executable, script, *arguments], check=True, capture_output=True)  # noqa: S603
    assert broken_rules(arrange(stripped(read_bpmn(target.read_bytes(), "big.bpmn")))) == []


def test_the_flow_runs_from_left_to_right() -> None:
    document = drawn(contract_process())
    order = ["start", "Log", "which", "Fix", "Verify", "done", "end"]
    places = [bounds(document, key) for key in order]
    assert all(left.right < right.x for left, right in pairwise(places))


def test_the_way_that_most_cases_take_is_straight() -> None:
    document = drawn(contract_process())
    levels = {bounds(document, key).center.y for key in ("start", "Log", "which", "Fix", "Verify", "done", "end")}
    assert len(levels) == 1
    assert bounds(document, "Escalate").center.y not in levels


def test_a_loop_runs_back_beside_the_steps_it_repeats() -> None:
    document = drawn(contract_process())
    back = next(flow for flow in document.processes[0].flows if flow.id == "done-which")
    middle = bounds(document, "Fix")
    passing = [point.y for point in back.waypoints[1:-1]]
    assert min(passing) < middle.y or max(passing) > bounds(document, "Escalate").bottom


def test_lanes_lie_one_below_the_other_in_their_order_with_their_nodes() -> None:
    lanes = tuple(Lane(key, key) for key in ("Desk", "Expert", "Idle"))
    nodes = (
        Node("s", NodeKind.START, lane="Desk"),
        Node("a", NodeKind.TASK, "Log", lane="Desk"),
        Node("b", NodeKind.TASK, "Fix", lane="Expert"),
        Node("e", NodeKind.END, lane="Desk"),
    )
    flows = (Flow("1", "s", "a"), Flow("2", "a", "b"), Flow("3", "b", "e"))
    document = drawn(Process("P", nodes=nodes, flows=flows, lanes=lanes), Pool("pool", "Incident", "P"))
    desk, expert, idle = (lane.bounds for lane in document.processes[0].lanes)
    pool = document.pools[0].bounds
    assert desk.bottom == expert.y
    assert expert.bottom == idle.y
    assert (desk.y, idle.bottom) == (pool.y, pool.bottom)
    assert desk.right == pool.right
    assert desk.y < bounds(document, "a").y < desk.bottom < bounds(document, "b").y < expert.bottom


def test_a_nested_lane_lies_within_its_lane_behind_a_header_of_its_own() -> None:
    lanes = (Lane("IT", "IT"), Lane("Desk", "Desk", parent="IT"), Lane("Ops", "Ops", parent="IT"), Lane("HR", "HR"))
    nodes = tuple(Node(f"n{lane.id}", NodeKind.TASK, lane=lane.id) for lane in lanes[1:])
    document = drawn(Process("P", nodes=nodes, lanes=lanes), Pool("pool", "", "P"))
    it, desk, ops, hr = (lane.bounds for lane in document.processes[0].lanes)
    assert (it.y, it.bottom) == (desk.y, ops.bottom)
    assert desk.x == it.x + 30
    assert hr.y == it.bottom
    assert broken_rules(document) == []


def test_a_sub_process_is_as_large_as_what_it_holds() -> None:
    nodes = (
        Node("sub", NodeKind.SUB_PROCESS, "Diagnose"),
        *(Node(f"t{n}", NodeKind.TASK, parent="sub") for n in range(5)),
    )
    flows = tuple(Flow(f"f{n}", f"t{n}", f"t{n + 1}") for n in range(4))
    document = drawn(Process("P", nodes=nodes, flows=flows))
    assert bounds(document, "sub").width > 5 * 100 + 4 * 50
    assert broken_rules(document) == []


def test_what_a_collapsed_sub_process_holds_is_not_placed() -> None:
    nodes = (Node("sub", NodeKind.SUB_PROCESS, expanded=False), Node("inner", NodeKind.TASK, parent="sub"))
    document = drawn(Process("P", nodes=nodes))
    assert (bounds(document, "sub").width, bounds(document, "sub").height) == (100, 80)
    assert document.processes[0].node_by_id["inner"].bounds is None


def test_boundary_events_sit_on_the_lower_border_and_their_lines_lead_down() -> None:
    nodes = (
        Node("t", NodeKind.TASK, "Wait"),
        Node("b", NodeKind.BOUNDARY, "4 h", attached_to="t"),
        Node("next", NodeKind.TASK),
        Node("late", NodeKind.TASK),
    )
    document = drawn(Process("P", nodes=nodes, flows=(Flow("f", "t", "next"), Flow("g", "b", "late"))))
    host, event = bounds(document, "t"), bounds(document, "b")
    assert event.center.y == host.bottom
    assert host.x < event.center.x < host.right
    line = document.processes[0].flows[1].waypoints
    assert line[0].y == event.bottom
    assert line[1].y > line[0].y
    assert bounds(document, "late").y > host.bottom


def test_pools_are_stacked_as_wide_as_each_other_and_messages_run_between_them() -> None:
    ask = Process("A", nodes=(Node("a", NodeKind.TASK, "Ask"),))
    answer = Process("B", nodes=tuple(Node(f"b{n}", NodeKind.TASK) for n in range(9)))
    pools = (Pool("pa", "User", "A"), Pool("box", "Vendor"), Pool("pb", "Desk", "B"))
    messages = (MessageFlow("m", "a", "box", "order"), MessageFlow("n", "b0", "a"))
    document = arrange(Document("a.bpmn", (ask, answer), pools, messages))
    upper, closed, lower = (pool.bounds for pool in document.pools)
    assert upper.bottom < closed.y < closed.bottom < lower.y
    assert upper.width == closed.width == lower.width
    order, reply = (flow.waypoints for flow in document.message_flows)
    asking = bounds(document, "a")
    assert order[0].x == order[1].x
    assert asking.x < order[0].x < asking.right
    assert len(order) == 2
    assert (order[0].y, order[-1].y) == (asking.bottom, closed.y)
    assert all(a.x == b.x or a.y == b.y for a, b in pairwise(reply))


def test_artifacts_stand_over_the_step_they_belong_to() -> None:
    artifacts = (
        Artifact("note", ArtifactKind.ANNOTATION, "Within four hours"),
        Artifact("data", ArtifactKind.DATA_OBJECT, "Ticket"),
    )
    links = (Association("x", "note", "b"), Association("y", "b", "data", arrow=True))
    nodes = (Node("a", NodeKind.TASK), Node("b", NodeKind.TASK))
    process = Process("P", nodes=nodes, flows=(Flow("f", "a", "b"),))
    document = drawn(process, artifacts=artifacts, associations=links)
    step = bounds(document, "b")
    for artifact in document.artifacts:
        assert artifact.bounds.bottom < step.y
        assert abs(artifact.bounds.center.x - step.center.x) < 130
    data = document.artifacts[1]
    assert data.label_bounds.bottom < data.bounds.y
    note, reference = (item.waypoints for item in document.associations)
    assert note[0].y == pytest.approx(document.artifacts[0].bounds.bottom, abs=0.1)
    assert [note[-1].y, reference[0].y] == pytest.approx([step.y] * 2, abs=0.1)
    assert data.bounds.x - 0.1 < reference[-1].x < data.bounds.right


def test_an_association_may_end_on_a_flow() -> None:
    process = Process("P", nodes=(Node("a", NodeKind.TASK), Node("b", NodeKind.TASK)), flows=(Flow("f", "a", "b"),))
    note = Artifact("note", ArtifactKind.ANNOTATION, "Only on weekdays")
    document = drawn(process, artifacts=(note,), associations=(Association("x", "note", "f"),))
    line, tip = document.processes[0].flows[0].waypoints, document.associations[0].waypoints[-1]
    assert tip.y == line[0].y
    assert line[0].x < tip.x < line[-1].x


def test_several_lines_on_one_side_of_a_step_dock_apart() -> None:
    nodes = (Node("join", NodeKind.TASK), *(Node(f"t{n}", NodeKind.TASK) for n in range(5)))
    flows = tuple(Flow(f"f{n}", f"t{n}", "join") for n in range(5))
    document = drawn(Process("P", nodes=nodes, flows=flows))
    tips = [flow.waypoints[-1] for flow in document.processes[0].flows]
    assert len(set(tips)) == 5


def test_labels_lie_on_no_shape_and_on_no_line() -> None:
    document = drawn(contract_process())
    process = document.processes[0]
    labels = [element.label_bounds for element in (*process.nodes, *process.flows) if element.label_bounds]
    assert len(labels) == 2
    segments = [pair for flow in process.flows for pair in pairwise(flow.waypoints)]
    for label in labels:
        assert not any(
            min(label.right, node.bounds.right) > max(label.x, node.bounds.x)
            and min(label.bottom, node.bounds.bottom) > max(label.y, node.bounds.y)
            for node in process.nodes
        )
        assert not any(
            min(a.x, b.x) < label.right
            and max(a.x, b.x) > label.x
            and min(a.y, b.y) < label.bottom
            and max(a.y, b.y) > label.y
            for a, b in segments
        )


def test_tidying_one_process_keeps_its_corner_and_moves_what_is_in_its_way() -> None:
    first, second = (
        Process(key, nodes=tuple(Node(f"{key}{n}", NodeKind.TASK) for n in range(3))) for key in ("A", "B")
    )
    document = arrange(Document("a.bpmn", (first, second), (Pool("pa", "", "A"), Pool("pb", "", "B"))))
    grown = Process("A", nodes=(*document.processes[0].nodes, *(Node(f"x{n}", NodeKind.TASK) for n in range(40))))
    tidied = tidy(Document("a.bpmn", (grown, document.processes[1]), document.pools), ["A"])
    before, after = document.pools, tidied.pools
    assert (after[0].bounds.x, after[0].bounds.y) == (before[0].bounds.x, before[0].bounds.y)
    assert after[0].bounds.bottom < after[1].bounds.y
    shift = after[1].bounds.y - before[1].bounds.y
    assert shift > 0
    assert bounds(tidied, "B1").y - bounds(document, "B1").y == shift
    assert broken_rules(tidied) == []


def test_a_wide_event_sub_process_in_a_lane_does_not_push_the_flow_apart() -> None:
    lanes = (Lane("desk", "Desk"), Lane("ops", "Operations"))
    nodes = (
        Node("event", NodeKind.SUB_PROCESS, "On major incident", lane="desk", triggered_by_event=True),
        *(Node(f"in{n}", NodeKind.TASK, parent="event") for n in range(4)),
        *(Node(f"t{n}", NodeKind.TASK, lane="desk" if n else "ops") for n in range(3)),
    )
    flows = (Flow("f", "t0", "t1"), Flow("g", "t1", "t2"))
    document = drawn(Process("P", nodes=nodes, flows=flows, lanes=lanes))
    assert bounds(document, "event").x > bounds(document, "t2").right
    assert broken_rules(document) == []


@pytest.mark.slow
def test_very_dense_models_are_drawn_in_bounded_time() -> None:
    nodes = tuple(Node(f"t{n}", NodeKind.TASK) for n in range(400))
    chain = [Flow(f"c{n}", f"t{n}", f"t{n + 1}") for n in range(399)]
    jumps = [Flow(f"j{n}", f"t{n}", f"t{(n * 7919) % 400}") for n in range(0, 400, 2)]
    document = drawn(Process("P", nodes=nodes, flows=(*chain, *jumps)))
    assert broken_rules(document) == []


def test_placing_can_be_cancelled() -> None:
    def stop(text: str, share: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        tidy(Document("a.bpmn", (contract_process(),)), progress=stop)


def test_progress_grows_from_start_to_end() -> None:
    shares: list[float] = []
    arrange(Document("a.bpmn", (contract_process(),)), lambda _, share: shares.append(share))
    assert shares == sorted(shares)
    assert 0 <= shares[0] <= shares[-1] <= 1


def test_pools_and_lanes_keep_the_order_in_which_they_are_drawn_not_that_of_the_file() -> None:
    processes = tuple(
        Process(
            own,
            nodes=(Node(f"{own}n", NodeKind.TASK, lane=f"{own}x"),),
            lanes=(
                Lane(f"{own}x", bounds=Bounds(30, top + 100, 570, 100)),
                Lane(f"{own}y", bounds=Bounds(30, top, 570, 100)),
            ),
        )
        for own, top in (("P", 400.0), ("Q", 0.0))
    )
    pools = (Pool("pP", "", "P", Bounds(0, 400, 600, 200)), Pool("pQ", "", "Q", Bounds(0, 0, 600, 200)))
    document = tidy(Document("a.bpmn", processes=processes, pools=pools))
    lower, upper = document.pools
    assert upper.bounds is not None
    assert lower.bounds is not None
    assert upper.bounds.bottom < lower.bounds.y
    for process in document.processes:
        below, above = process.lanes
        assert above.bounds is not None
        assert below.bounds is not None
        assert above.bounds.bottom == below.bounds.y


def test_upright_pools_come_below_each_other_from_left_to_right() -> None:
    processes = tuple(Process(own, nodes=(Node(f"{own}n", NodeKind.TASK),)) for own in ("P", "Q"))
    pools = (
        Pool("pP", "", "P", Bounds(300, 0, 200, 600), horizontal=False),
        Pool("pQ", "", "Q", Bounds(0, 20, 200, 600), horizontal=False),
    )
    second, first = tidy(Document("a.bpmn", processes=processes, pools=pools)).pools
    assert first.bounds is not None
    assert second.bounds is not None
    assert first.bounds.bottom < second.bounds.y
