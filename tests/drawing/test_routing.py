"""Lines are drawn anew round what stands in their way while every shape stays."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from invariants import broken_rules
from thorough import examples

from itsm_fit.drawing.routing import route
from itsm_fit.model.document import Artifact, ArtifactKind, Association, Document, MessageFlow, Pool
from itsm_fit.model.process import Bounds, Flow, Node, NodeKind, Point, Process
from itsm_fit.storage.bpmn import read_bpmn


def task(key: str, x: float, y: float, **more: object) -> Node:
    return Node(key, NodeKind.TASK, bounds=Bounds(x, y, 100, 80), **more)  # type: ignore[arg-type]


def routed(*nodes: Node, flows: tuple[Flow, ...]) -> list[tuple[Point, ...]]:
    document = Document("a.bpmn", (Process("P", nodes=nodes, flows=flows),))
    done = route(document, {flow.id for flow in flows})
    assert broken_rules(done) == []
    return [flow.waypoints for flow in done.processes[0].flows]


def bends(line: tuple[Point, ...]) -> int:
    return len(line) - 2


def test_a_free_way_ahead_is_taken_straight() -> None:
    (line,) = routed(task("a", 0, 0), task("b", 200, 0), flows=(Flow("f", "a", "b"),))
    assert line == (Point(100, 40), Point(200, 40))


def test_shapes_a_little_out_of_line_are_joined_straight_off_their_middles() -> None:
    (line,) = routed(task("a", 0, 0), task("b", 200, 20), flows=(Flow("f", "a", "b"),))
    assert bends(line) == 0


def test_a_step_in_the_way_is_gone_round() -> None:
    (line, *_) = routed(task("a", 0, 0), task("between", 200, 0), task("b", 400, 0), flows=(Flow("f", "a", "b"),))
    assert bends(line) == 2


def test_a_way_back_leaves_over_or_under() -> None:
    nodes = (task("a", 0, 0), task("between", 200, 0), task("b", 400, 0))
    (line,) = routed(*nodes, flows=(Flow("back", "b", "a"),))
    assert line[0].y in (0, 80)
    assert line[-1].y in (0, 80)
    assert bends(line) == 2


def test_gateways_send_their_lines_to_different_corners() -> None:
    gate = Node("x", NodeKind.EXCLUSIVE, bounds=Bounds(0, 100, 50, 50))
    nodes = (gate, task("up", 150, -60), task("on", 150, 85), task("down", 150, 230))
    lines = routed(*nodes, flows=tuple(Flow(key, "x", key) for key in ("up", "on", "down")))
    assert [line[0] for line in lines] == [Point(25, 100), Point(50, 125), Point(25, 150)]


def test_two_lines_between_the_same_steps_do_not_lie_on_each_other() -> None:
    first, second = routed(task("a", 0, 0), task("b", 200, 0), flows=(Flow("f", "a", "b"), Flow("g", "a", "b")))
    assert first[0] != second[0]
    assert first[-1] != second[-1]


def test_a_line_from_a_boundary_event_does_not_run_through_its_host() -> None:
    event = Node("b", NodeKind.BOUNDARY, attached_to="a", bounds=Bounds(60, 62, 36, 36))
    (line,) = routed(task("a", 0, 0), event, task("up", 0, -200), flows=(Flow("f", "b", "up"),))
    assert line[0].y > 80


def test_lines_into_a_sub_process_go_through_its_border_and_round_what_it_holds() -> None:
    sub = Node("sub", NodeKind.SUB_PROCESS, bounds=Bounds(200, -60, 400, 200))
    inner = (task("i", 230, 0, parent="sub"), task("j", 450, 0, parent="sub"))
    lines = routed(
        task("a", 0, 0),
        sub,
        *inner,
        task("b", 700, 0),
        flows=(Flow("f", "a", "sub"), Flow("g", "i", "j"), Flow("h", "a", "b")),
    )
    assert lines[0][-1].x == 200
    assert lines[1] == (Point(330, 40), Point(450, 40))
    assert bends(lines[2]) >= 2


def test_a_step_that_leads_back_to_itself_gets_a_loop() -> None:
    (line,) = routed(task("a", 0, 0), flows=(Flow("f", "a", "a"),))
    assert bends(line) == 3


def test_an_enclosed_step_still_gets_a_line() -> None:
    wall = [task(f"w{n}", x, y) for n, (x, y) in enumerate([(-101, 0), (101, 0), (0, -81), (0, 81)])]
    document = Document(
        "a.bpmn", (Process("P", nodes=(task("a", 0, 0), *wall, task("b", 600, 0)), flows=(Flow("f", "a", "b"),)),)
    )
    (line,) = [flow.waypoints for flow in route(document, {"f"}).processes[0].flows]
    assert all(a.x == b.x or a.y == b.y for a, b in pairwise(line))


def test_a_hub_whose_search_would_take_too_long_gets_plain_lines(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("itsm_fit.drawing.routing.redraw._STEPS", 0)
    monkeypatch.setattr("itsm_fit.drawing.routing.redraw._STEPS_A_LINE", 1)
    spokes = [task(f"t{n}", 300, 110 * n) for n in range(30)]
    flows = tuple(Flow(f"f{n}", "hub", f"t{n}") for n in range(30))
    document = Document("a.bpmn", (Process("P", nodes=(task("hub", 0, 1600), *spokes), flows=flows),))
    lines = [flow.waypoints for flow in route(document, {flow.id for flow in flows}).processes[0].flows]
    assert all(line[0].x == 100 and line[-1].x == 300 for line in lines)
    below = Process("P", nodes=(task("hub", 0, 0), task("under", 20, 300)), flows=(Flow("f", "hub", "under"),))
    monkeypatch.setattr("itsm_fit.drawing.routing.redraw._STEPS_A_LINE", 0)
    (line,) = [flow.waypoints for flow in route(Document("a.bpmn", (below,)), {"f"}).processes[0].flows]
    assert (line[0].y, line[-1].y) == (80, 300)
    assert all(a.x == b.x or a.y == b.y for line in lines for a, b in pairwise(line))


def test_messages_run_upright_from_pool_to_pool() -> None:
    first, second = Process("A", nodes=(task("a", 50, 20),)), Process("B", nodes=(task("b", 50, 320),))
    pools = (Pool("pa", "", "A", Bounds(0, 0, 400, 120)), Pool("pb", "", "B", Bounds(0, 300, 400, 120)))
    closed = Pool("box", "", None, Bounds(0, 500, 400, 60))
    messages = (MessageFlow("m", "a", "b"), MessageFlow("n", "b", "box"))
    done = route(Document("a.bpmn", (first, second), (*pools, closed), messages), {"m", "n"})
    assert done.message_flows[0].waypoints == (Point(100, 100), Point(100, 320))
    assert done.message_flows[1].waypoints == (Point(100, 400), Point(100, 500))


def test_associations_run_straight_unless_something_stands_between() -> None:
    note = Artifact("n", ArtifactKind.ANNOTATION, "Why", bounds=Bounds(0, -200, 100, 40))
    link = Association("l", "n", "a")
    free = Document("a.bpmn", (Process("P", nodes=(task("a", 300, 0),)),), artifacts=(note,), associations=(link,))
    assert len(route(free, {"l"}).associations[0].waypoints) == 2
    wall = Node("w", NodeKind.TASK, bounds=Bounds(100, -150, 150, 120))
    blocked = Document(
        "a.bpmn", (Process("P", nodes=(task("a", 300, 0), wall)),), artifacts=(note,), associations=(link,)
    )
    assert len(route(blocked, {"l"}).associations[0].waypoints) > 2


def test_only_the_named_lines_change_and_they_get_their_labels_anew() -> None:
    old = (Point(100, 40), Point(150, 90), Point(200, 40))
    flows = (Flow("f", "a", "b", "yes", waypoints=old), Flow("g", "a", "b", waypoints=old))
    document = Document("a.bpmn", (Process("P", nodes=(task("a", 0, 0), task("b", 200, 0)), flows=flows),))
    done = route(document, {"f"}).processes[0]
    assert done.flows[1] is document.processes[0].flows[1]
    assert done.nodes == document.processes[0].nodes
    assert done.flows[0].label_bounds is not None
    assert route(document, set()) is document


def test_lines_whose_ends_have_no_place_are_left_alone() -> None:
    nodes = (task("a", 0, 0), Node("b", NodeKind.TASK))
    document = Document("a.bpmn", (Process("P", nodes=nodes, flows=(Flow("f", "a", "b"),)),))
    assert route(document, {"f"}) is document


@given(st.lists(st.tuples(st.integers(0, 6), st.integers(0, 5)), min_size=2, max_size=14, unique=True), st.data())
@settings(max_examples=examples(60), deadline=None)
def test_no_line_runs_through_a_step_wherever_the_steps_stand(
    places: list[tuple[int, int]], data: st.DataObject
) -> None:
    nodes = [task(f"t{n}", 160 * x, 130 * y) for n, (x, y) in enumerate(places)]
    ends = st.sampled_from([node.id for node in nodes])
    flows = tuple(Flow(f"f{n}", data.draw(ends), data.draw(ends)) for n in range(data.draw(st.integers(1, 12))))
    routed(*nodes, flows=tuple(flow for flow in flows if flow.source != flow.target))


@pytest.mark.real
@pytest.mark.slow
def test_real_models_drawn_anew_break_no_rule_that_their_shapes_allow(shared: Path) -> None:
    for path in sorted((shared / "real/bpmn/itsm").glob("*.bpmn")) + sorted(
        (shared / "real/bpmn/camunda").glob("*.bpmn")
    ):
        document = read_bpmn(path.read_bytes(), path.name)
        done = route(document, {flow.id for process in document.processes for flow in process.flows})
        lines = [flow.waypoints for process in done.processes for flow in process.flows if flow.waypoints]
        assert all(abs(a.x - b.x) < 0.01 or abs(a.y - b.y) < 0.01 for line in lines for a, b in pairwise(line))
        assert [sentence for sentence in broken_rules(done) if "runs through" in sentence] == []
