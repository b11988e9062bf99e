"""Messages between pools: each has a track of its own, off every border, shape and name."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, pairwise

import pytest

from itsm_fit.drawing.elements import named_of
from itsm_fit.drawing.geometry import NEAR, along, crosses, grown, inside, outline, overlap
from itsm_fit.drawing.labels import label_box
from itsm_fit.drawing.layout import arrange
from itsm_fit.drawing.layout.whole import tidy
from itsm_fit.drawing.shapes import header_of
from itsm_fit.model.document import Artifact, ArtifactKind, Association, Document, MessageFlow, Pool
from itsm_fit.model.process import Bounds, Flow, Node, NodeKind, Point, Process

CLEAR = 8.0
"""Diagram units between a message and what it has nothing to do with, or what it runs beside."""


def _process(key: str, count: int) -> Process:
    """A start, so many tasks and an end in a row."""
    nodes = (
        Node(f"{key}s", NodeKind.START, "Begin"),
        *(Node(f"{key}{n}", NodeKind.TASK, f"Task {n}") for n in range(1, count + 1)),
        Node(f"{key}e", NodeKind.END, "Done"),
    )
    flows = (Flow(f"{key}f{n}", a.id, b.id) for n, (a, b) in enumerate(pairwise(nodes)))
    return Process(key, nodes=nodes, flows=tuple(flows))


def _around_a_middle_pool(*messages: tuple[str, str]) -> Document:
    pools = (Pool("desk", "Service desk", "a"), Pool("customer", "Customer"), Pool("vendor", "Vendor", "b"))
    flows = tuple(MessageFlow(f"m{n}", *ends) for n, ends in enumerate(messages))
    return arrange(Document("pools.bpmn", (_process("a", 4), _process("b", 4)), pools, flows))


CASES = {
    "two down, two up, two to the middle": (
        ("a1", "b1"), ("b2", "a2"), ("a3", "b3"), ("b4", "a4"), ("customer", "as"), ("a4", "customer"),
    ),
    "all from one step": (("a2", "b1"), ("a2", "b3"), ("b2", "a2"), ("a2", "customer")),
    "crosswise": (("a1", "b4"), ("b1", "a4"), ("a2", "b2"), ("b3", "a3"), ("be", "as")),
}  # fmt: skip


def _stretches(document: Document) -> Iterator[tuple[MessageFlow, Point, Point]]:
    for message in document.message_flows:
        yield from ((message, a, b) for a, b in pairwise(message.waypoints))


def _is_level(a: Point, b: Point) -> bool:
    return abs(a.y - b.y) < NEAR


def _beside(one: tuple[Point, Point], other: tuple[Point, Point]) -> float:
    """How far apart two stretches run along each other; infinitely far where they do not."""
    if _is_level(*one) is not _is_level(*other):
        return float("inf")
    (a, b), (c, d) = [sorted((p.x, p.y) if _is_level(*one) else (p.y, p.x) for p in line) for line in (one, other)]
    along_each_other = min(b[0], d[0]) - max(a[0], c[0])
    return abs(a[1] - c[1]) if along_each_other > NEAR else float("inf")


@pytest.mark.parametrize("messages", CASES.values(), ids=CASES)
def test_messages_run_beside_no_border_and_no_other_message(messages: tuple[tuple[str, str], ...]) -> None:
    document = _around_a_middle_pool(*messages)
    stretches = list(_stretches(document))
    assert len({message.id for message, _, _ in stretches}) == len(messages)
    borders = [side for pool in document.pools if pool.bounds for side in pairwise(outline(pool.bounds))]
    for message, *line in stretches:
        for border in borders:
            assert _beside((line[0], line[1]), border) > CLEAR - NEAR, f"{message.id} lies on a border"
    for (one, *line), (other, *near) in combinations(stretches, 2):
        if one.id != other.id:
            assert _beside((line[0], line[1]), (near[0], near[1])) > CLEAR - NEAR, f"{one.id} lies on {other.id}"


@pytest.mark.parametrize("messages", CASES.values(), ids=CASES)
def test_messages_run_through_no_step_and_no_name(messages: tuple[tuple[str, str], ...]) -> None:
    document = _around_a_middle_pool(*messages)
    names = [box for named in named_of(document) if (box := label_box(named))]
    names += [header_of(pool.bounds, level=True) for pool in document.pools if pool.process and pool.bounds]
    steps = {node.id: node.bounds for process in document.processes for node in process.nodes if node.bounds}
    steps |= {pool.id: pool.bounds for pool in document.pools if pool.process is None and pool.bounds}
    for message, a, b in _stretches(document):
        for name in names:
            assert not crosses(a, b, name), f"{message.id} runs through a name"
        for own, box in steps.items():
            by = -1.0 if own in (message.source, message.target) else 3.5
            assert not crosses(a, b, grown(box, by)), f"{message.id} runs through {own}"


def test_a_message_inside_a_pool_and_one_to_the_pool_itself_run_through_no_step() -> None:
    messages = (MessageFlow("m1", "a1", "desk"), MessageFlow("m2", "a1", "a3"))
    document = arrange(Document("inner.bpmn", (_process("a", 3),), (Pool("desk", "Desk", "a"),), messages))
    pool = document.pools[0].bounds
    assert pool is not None
    for message, a, b in _stretches(document):
        assert inside(Bounds(min(a.x, b.x), min(a.y, b.y), abs(a.x - b.x), abs(a.y - b.y)), pool), message.id
        for node in document.processes[0].nodes:
            assert node.bounds is not None
            assert not crosses(a, b, grown(node.bounds, -1)), f"{message.id} runs through {node.id}"


def _with_notes() -> Document:
    pools = (Pool("guest", "Guest", "a"), Pool("cook", "Cook", "b"))
    messages = (MessageFlow("order", "a1", "bs"), MessageFlow("bill", "b1", "a2"))
    notes = tuple(Artifact(f"n{own}", ArtifactKind.ANNOTATION, f"The {own}", "b") for own in ("order", "bill"))
    ties = (Association("t1", "order", "norder"), Association("t2", "nbill", "bill"))
    return Document("notes.bpmn", (_process("a", 3), _process("b", 1)), pools, messages, notes, ties)


@pytest.mark.parametrize("again", [False, True], ids=["read", "tidied"])
def test_a_note_on_a_message_stands_near_it_and_on_nothing(again: bool) -> None:
    document = arrange(_with_notes())
    document = tidy(document) if again else document
    ways = {message.id: message.waypoints for message in document.message_flows}
    shapes = [node.bounds for process in document.processes for node in process.nodes]
    for note in document.artifacts:
        assert note.bounds is not None
        middle = along(ways[note.id[1:]], 0.5)
        assert inside(Bounds(middle.x, middle.y, 0, 0), grown(note.bounds, 90))
        assert not any(overlap(box, note.bounds) for box in shapes if box)
        for points in ways.values():
            assert not any(crosses(a, b, note.bounds) for a, b in pairwise(points))
    assert all(len(line.waypoints) == 2 for line in document.associations)


def test_two_border_events_that_lead_to_one_end_do_not_cross() -> None:
    events = (Node(own, NodeKind.BOUNDARY, own, attached_to="a") for own in ("b1", "b2"))
    ends = Node("e", NodeKind.END, "End"), Node("e2", NodeKind.END, "aborted")
    nodes = (Node("s", NodeKind.START), Node("a", NodeKind.TASK, "a"), *events, *ends)
    joined = (("s", "a"), ("a", "e"), ("b1", "e2"), ("b2", "e2"))
    flows = tuple(Flow(f"f{n}", *ends) for n, ends in enumerate(joined))
    document = arrange(Document("two.bpmn", (Process("P", nodes=nodes, flows=flows),)))
    one, other = (list(pairwise(flow.waypoints)) for flow in document.processes[0].flows[2:])
    for a, b in one:
        for c, d in other:
            assert not crosses(a, b, grown(Bounds(min(c.x, d.x), min(c.y, d.y), abs(c.x - d.x), abs(c.y - d.y)), 1))


@pytest.mark.parametrize("events", [1, 2, 3])
def test_a_line_from_a_border_event_back_to_its_host_can_be_followed(events: int) -> None:
    on = tuple(Node(f"b{n}", NodeKind.BOUNDARY, "retry", attached_to="a") for n in range(events))
    nodes = (Node("s", NodeKind.START), Node("a", NodeKind.TASK, "a"), *on)
    flows = (Flow("f", "s", "a"), Flow("back", "b0", "a"))
    document = arrange(Document("home.bpmn", (Process("P", nodes=nodes, flows=flows),)))
    process = document.processes[0]
    start, out, along_border, end = process.flows[1].waypoints
    host = process.node_by_id["a"].bounds
    assert host is not None
    assert end.y == host.bottom
    assert start.x == out.x
    assert along_border.y == out.y >= host.bottom + 30
    assert abs(end.x - start.x) >= 26
    for event in on[1:]:
        box = process.node_by_id[event.id].bounds
        assert box is not None
        assert not any(crosses(a, b, box) for a, b in pairwise(process.flows[1].waypoints))
    for node in on:
        label = label_box(process.node_by_id[node.id])
        assert label is not None
        assert not any(crosses(a, b, label) for a, b in pairwise(process.flows[1].waypoints))
