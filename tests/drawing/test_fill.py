"""Single elements without a place get one; everything else stays where it is."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from builders import contract_process
from hypothesis import given, settings
from hypothesis import strategies as st
from invariants import broken_rules
from thorough import examples

from itsm_fit.drawing.layout import arrange, tidy
from itsm_fit.model.document import Artifact, ArtifactKind, Association, Document, Pool
from itsm_fit.model.process import Bounds, Flow, Lane, Node, NodeKind, Process
from itsm_fit.storage.bpmn import read_bpmn


def placed() -> Document:
    """The contract's process drawn in a pool with two lanes."""
    lanes = (Lane("desk", "Service desk"), Lane("expert", "Expert"))
    process = contract_process()
    nodes = tuple(replace(node, lane="expert" if node.id == "Escalate" else "desk") for node in process.nodes)
    return arrange(Document("a.bpmn", (replace(process, nodes=nodes, lanes=lanes),), (Pool("pool", "Incident", "P"),)))


def with_node(document: Document, node: Node, *flows: Flow) -> Document:
    process = document.processes[0]
    return replace(
        document, processes=(replace(process, nodes=(*process.nodes, node), flows=(*process.flows, *flows)),)
    )


def node_of(document: Document, key: str) -> Node:
    return document.processes[0].node_by_id[key]


def assert_kept(before: Document, after: Document) -> None:
    """Every node and line that had a place still has it."""
    for old, new in zip(before.processes, after.processes, strict=True):
        assert all(node == new.node_by_id[node.id] for node in old.nodes if node.bounds)
        lines = {flow.id: flow for flow in new.flows}
        assert all(flow == lines[flow.id] for flow in old.flows if flow.waypoints)


def test_a_document_that_lacks_nothing_comes_back_as_it_is() -> None:
    document = placed()
    assert arrange(document) is document


def test_a_new_step_stands_after_the_one_that_leads_to_it_in_its_lane() -> None:
    before = placed()
    after = arrange(with_node(before, Node("new", NodeKind.TASK, "Tell", lane="expert"), Flow("n", "Escalate", "new")))
    assert_kept(before, after)
    new, lane = node_of(after, "new").bounds, after.processes[0].lane_by_id["expert"].bounds
    assert new.x > node_of(after, "Escalate").bounds.right
    assert lane.y < new.y < new.bottom < lane.bottom
    assert broken_rules(after) == []


def test_a_new_first_step_stands_before_what_it_leads_to() -> None:
    before = placed()
    after = arrange(with_node(before, Node("new", NodeKind.TASK, lane="desk"), Flow("n", "new", "Escalate")))
    assert_kept(before, after)
    assert broken_rules(after) == []


def test_a_step_for_a_full_lane_makes_pool_and_lanes_longer() -> None:
    document = placed()
    for n in range(12):
        document = arrange(with_node(document, Node(f"new{n}", NodeKind.TASK, f"Step {n}", lane="expert")))
    pool, (desk, expert) = document.pools[0].bounds, (lane.bounds for lane in document.processes[0].lanes)
    assert pool.right == desk.right == expert.right
    assert (pool.y, pool.bottom) == (desk.y, expert.bottom)
    assert broken_rules(document) == []


def test_a_new_boundary_event_sits_on_its_host_beside_those_already_there() -> None:
    before = placed()
    document = with_node(before, Node("b1", NodeKind.BOUNDARY, "4 h", attached_to="Fix", lane="desk"))
    document = with_node(arrange(document), Node("b2", NodeKind.BOUNDARY, "8 h", attached_to="Fix", lane="desk"))
    after = arrange(document)
    host, one, two = (node_of(after, key).bounds for key in ("Fix", "b1", "b2"))
    assert one.center.y == two.center.y == host.bottom
    assert abs(one.x - two.x) >= 36


def test_a_missing_line_is_drawn_and_the_others_stay() -> None:
    before = placed()
    process = before.processes[0]
    flows = tuple(
        replace(flow, waypoints=(), label_bounds=None) if flow.id == "Fix-Verify" else flow for flow in process.flows
    )
    after = arrange(replace(before, processes=(replace(process, flows=flows),)))
    assert_kept(replace(before, processes=(replace(process, flows=flows),)), after)
    assert broken_rules(after) == []


def test_the_contents_of_a_placed_sub_process_are_put_inside_and_it_grows_around_them() -> None:
    sub = Node("sub", NodeKind.SUB_PROCESS, "Diagnose", lane="expert")
    document = arrange(with_node(placed(), sub))
    process = document.processes[0]
    inner = tuple(Node(f"i{n}", NodeKind.TASK, parent="sub") for n in range(4))
    chain = tuple(Flow(f"c{n}", f"i{n}", f"i{n + 1}") for n in range(3))
    grown = replace(process, nodes=(*process.nodes, *inner), flows=(*process.flows, *chain))
    after = arrange(replace(document, processes=(grown,)))
    frame = node_of(after, "sub").bounds
    assert (frame.x, frame.y) == (node_of(document, "sub").bounds.x, node_of(document, "sub").bounds.y)
    assert frame.width > node_of(document, "sub").bounds.width
    places = [node_of(after, node.id).bounds for node in inner]
    assert all(left.right < right.x and left.y == right.y for left, right in pairwise(places))
    assert all(frame.x < box.x and box.right < frame.right and box.bottom < frame.bottom for box in places)


def test_a_step_that_nothing_leads_to_goes_below_a_process_without_a_pool() -> None:
    before = arrange(Document("a.bpmn", (contract_process(),)))
    after = arrange(with_node(before, Node("new", NodeKind.TASK, "Survey")))
    assert_kept(before, after)
    assert node_of(after, "new").bounds.y > max(node.bounds.bottom for node in before.processes[0].nodes)
    sub = arrange(with_node(before, Node("sub", NodeKind.SUB_PROCESS, "Diagnose")))
    inside = arrange(with_node(sub, Node("in", NodeKind.TASK, parent="sub")))
    assert broken_rules(inside) == []


def test_a_pool_and_lanes_without_a_place_are_drawn_around_their_nodes() -> None:
    before = placed()
    process = before.processes[0]
    bare = replace(process, lanes=tuple(replace(lane, bounds=None) for lane in process.lanes))
    after = arrange(replace(before, processes=(bare,), pools=(replace(before.pools[0], bounds=None),)))
    assert_kept(before, after)
    desk, expert = (lane.bounds for lane in after.processes[0].lanes)
    assert desk.bottom <= expert.y
    assert broken_rules(after) == []


def test_a_new_empty_lane_goes_to_the_foot_of_its_pool() -> None:
    before = placed()
    process = before.processes[0]
    after = arrange(replace(before, processes=(replace(process, lanes=(*process.lanes, Lane("new", "Vendor"))),)))
    pool, lane = after.pools[0].bounds, after.processes[0].lane_by_id["new"].bounds
    assert lane.y == before.pools[0].bounds.bottom
    assert lane.bottom == pool.bottom
    assert broken_rules(after) == []


def test_a_new_process_goes_below_what_is_drawn_already() -> None:
    before = placed()
    second = Process("Q", nodes=(Node("q", NodeKind.TASK, "Ask"),))
    after = arrange(replace(before, processes=(*before.processes, second), pools=(*before.pools, Pool("pq", "", "Q"))))
    assert after.pools[0] == before.pools[0]
    assert after.pools[1].bounds.y > before.pools[0].bounds.bottom
    assert after.processes[0] is before.processes[0]


def test_a_step_in_an_upright_lane_stands_below_its_header() -> None:
    lane = Lane("l", "Desk", bounds=Bounds(0, 0, 200, 600), horizontal=False)
    nodes = (Node("a", NodeKind.TASK, lane="l", bounds=Bounds(50, 60, 100, 80)), Node("b", NodeKind.TASK, lane="l"))
    after = arrange(Document("a.bpmn", (Process("P", nodes=nodes, lanes=(lane,)),)))
    assert not after.processes[0].lanes[0].horizontal
    assert node_of(after, "b").bounds.y > 30
    assert broken_rules(after) == []


def test_a_new_annotation_stands_near_its_step_on_nothing_else() -> None:
    before = placed()
    note = Artifact("note", ArtifactKind.ANNOTATION, "Ask twice")
    after = arrange(replace(before, artifacts=(note,), associations=(Association("l", "note", "Fix"),)))
    box, step = after.artifacts[0].bounds, node_of(after, "Fix").bounds
    assert abs(box.center.x - step.center.x) + abs(box.center.y - step.center.y) < 400
    assert len(after.associations[0].waypoints) >= 2
    assert_kept(before, after)


def test_groups_stay_where_they_are_until_what_they_hold_is_tidied() -> None:
    whole = placed()
    held = node_of(whole, "Fix").bounds
    group = Artifact("g", ArtifactKind.GROUP, bounds=Bounds(held.x - 40, held.y - 9, held.width + 50, held.height + 30))
    document = replace(whole, artifacts=(group,))
    second = Process("Q", nodes=(Node("q", NodeKind.TASK),))
    assert arrange(replace(document, processes=(*document.processes, second))).artifacts == (group,)
    shifted = replace(
        whole.processes[0], nodes=tuple(replace(n, name=f"Very {n.name}") for n in whole.processes[0].nodes)
    )
    around = tidy(replace(document, processes=(shifted,))).artifacts[0].bounds
    now = node_of(tidy(replace(document, processes=(shifted,))), "Fix").bounds
    assert around == Bounds(now.x - 20, now.y - 20, now.width + 40, now.height + 40)


@given(st.sets(st.sampled_from([node.id for node in contract_process().nodes]), min_size=1, max_size=5))
@settings(max_examples=examples(30), deadline=None)
def test_whatever_is_missing_is_filled_in_without_breaking_a_rule(gone: set[str]) -> None:
    whole = placed()
    process = whole.processes[0]
    nodes = tuple(replace(node, bounds=None, label_bounds=None) if node.id in gone else node for node in process.nodes)
    flows = tuple(
        replace(flow, waypoints=(), label_bounds=None) if {flow.source, flow.target} & gone else flow
        for flow in process.flows
    )
    before = replace(whole, processes=(replace(process, nodes=nodes, flows=flows),))
    after = arrange(before)
    assert_kept(before, after)
    assert broken_rules(after) == []


@pytest.mark.real
def test_real_models_with_complete_diagrams_are_left_as_they_are(shared: Path) -> None:
    for name in ("miwg/A.1.0", "miwg/A.2.0", "miwg/A.3.0", "miwg/A.4.1", "other/pizza-collaboration-annotated"):
        document = read_bpmn((shared / f"real/bpmn/{name}.bpmn").read_bytes(), name)
        assert arrange(document) is document
