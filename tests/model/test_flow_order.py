"""The order in which a case meets the nodes of a process."""

from __future__ import annotations

from builders import process_of

from itsm_fit.model.flow_order import flow_order
from itsm_fit.model.process import Node, NodeKind


def test_the_flow_is_followed_through_loops_boundary_events_and_sub_processes() -> None:
    """Written against the document order, so that only the flow can give this order."""
    nodes = [
        Node("end", NodeKind.END),
        Node("C", NodeKind.TASK),
        Node("inner2", NodeKind.TASK, parent="B"),
        Node("inner1", NodeKind.TASK, parent="B"),
        Node("late", NodeKind.TASK),
        Node("timer", NodeKind.BOUNDARY, attached_to="A"),
        Node("B", NodeKind.SUB_PROCESS),
        Node("A", NodeKind.TASK),
        Node("start", NodeKind.START),
        Node("alone1", NodeKind.TASK),
        Node("alone2", NodeKind.TASK),
    ]
    flows = [
        ("start", "A"),
        ("A", "B"),
        ("B", "C"),
        ("C", "A"),
        ("C", "end"),
        ("timer", "late"),
        ("inner1", "inner2"),
        ("alone1", "alone2"),
        ("alone2", "alone1"),
    ]
    ordered = [node.id for node in flow_order(process_of(nodes, flows))]
    assert ordered == ["start", "A", "B", "inner1", "inner2", "C", "end", "timer", "late", "alone1", "alone2"]
