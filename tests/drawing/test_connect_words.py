"""What can be joined to what, and the reason when it cannot, as it is said beside the pointer."""

from __future__ import annotations

from dataclasses import replace

import pytest
from canvas_kit import INCIDENT

from itsm_fit.editor.commands.flows import connected, judged
from itsm_fit.editor.diagram import Diagram
from itsm_fit.errors import EditError
from itsm_fit.model.document import Document, Pool
from itsm_fit.model.process import Bounds, EventKind, Node, NodeKind, Process
from itsm_fit.model.project import Project

VENDOR = Process(
    "V",
    "Vendor",
    nodes=(
        Node("v_start", NodeKind.START, "Called", event=EventKind.MESSAGE, bounds=Bounds(60, 400, 36, 36)),
        Node("v_do", NodeKind.TASK, "Repair", bounds=Bounds(160, 380, 100, 80)),
        Node("v_wait", NodeKind.CATCH, event=EventKind.TIMER, bounds=Bounds(300, 400, 36, 36)),
        Node("v_end", NodeKind.END, "Told", event=EventKind.MESSAGE, bounds=Bounds(400, 400, 36, 36)),
    ),
)
TWO_POOLS: Document = replace(
    INCIDENT,
    processes=(*INCIDENT.processes, VENDOR),
    pools=(*INCIDENT.pools, Pool("vendor", "Vendor", "V", Bounds(0, 360, 900, 120))),
)
DIAGRAM = Diagram.of(Project(documents=(TWO_POOLS,)), TWO_POOLS)


@pytest.mark.parametrize(
    ("source", "target", "words"),
    [
        ("log", "fix", "Sequence flow to “Fix”"),
        ("fix", "late", None),
        ("late", "fix", "Sequence flow to “Fix”"),
        ("escalate", "end", "Sequence flow to “Done”"),
        ("log", "join", "Sequence flow to the exclusive gateway"),
        ("log", "note", "Association to “Within the hour”"),
        ("ticket", "fix", "Association to “Fix”"),
        ("log", "customer", "Message flow to “Customer”"),
        ("customer", "log", "Message flow to “Log incident”"),
        ("fix", "v_start", "Message flow to “Called”"),
        ("v_end", "fix", "Message flow to “Fix”"),
        ("v_do", "start", "Message flow to “Call”"),
    ],
)
def test_what_can_be_joined_says_by_which_line(source: str, target: str, words: str | None) -> None:
    found = judged(DIAGRAM, source, target)
    assert found.allowed is (words is not None)
    if words is not None:
        assert found.words == words


@pytest.mark.parametrize(
    ("source", "target", "reason"),
    [
        ("end", "log", "No flow leaves an end event"),
        ("log", "start", "No flow leads to a start or boundary event"),
        ("log", "late", "No flow leads to a start or boundary event"),
        ("start", "log", "A flow leads there already"),
        ("log", "log", "A step does not lead to itself"),
        ("log", "f3", "A line leads from step to step"),
        ("log", "desk", "A line leads from step to step"),
        ("log", "pool", "A message goes from one pool to another"),
        ("customer", "which", "Gateways send and receive no messages"),
        ("start", "customer", "“Call” does not send messages: steps, throwing and end events do"),
        ("customer", "end", "“Done” does not receive messages: steps, start, catching and boundary events do"),
        ("v_start", "log", "“Called” does not send messages"),
        ("log", "v_wait", "Only a message event can receive a message: the timer intermediate catch event"),
        ("customer", "late", "Only a message event can receive a message: “2 days”"),
        ("note", "ticket", None),
    ],
)
def test_what_cannot_be_joined_says_why(source: str, target: str, reason: str | None) -> None:
    found = judged(DIAGRAM, source, target)
    if reason is None:
        assert found.allowed
        return
    assert not found.allowed
    assert found.words.startswith(reason)
    with pytest.raises(EditError, match=found.words[:20]):
        connected(DIAGRAM, source, target)
