"""How a process is drawn: what is missing, unconnected, unnamed or outside every lane.

The rules look at one process at a time and follow no flow further than one node; what comes of playing the process
is checked in `soundness`.
"""

from __future__ import annotations

from collections.abc import Iterator

from itsm_fit.checks.rule import Remark, Rule, Subject
from itsm_fit.findings import Severity
from itsm_fit.model.process import EventKind, Node, NodeKind, Process

_ASKS_A_QUESTION = frozenset({NodeKind.EXCLUSIVE, NodeKind.INCLUSIVE, NodeKind.COMPLEX})


def no_start(subject: Subject) -> Iterator[Remark]:
    """Sub-processes may go without: their steps without incoming flow start."""
    if not any(node.kind is NodeKind.START and node.parent is None for node in subject.process.nodes):
        yield (
            subject.process.id,
            f"The {subject.label} has no start event: draw one before its first step.",
        )


def no_end(subject: Subject) -> Iterator[Remark]:
    """Sub-processes may go without: they end where nothing follows."""
    if not any(node.kind is NodeKind.END and node.parent is None for node in subject.process.nodes):
        yield (
            subject.process.id,
            f"The {subject.label} has no end event: draw one after its last step.",
        )


def disconnected(subject: Subject) -> Iterator[Remark]:
    """In a sub-process without start event unconnected steps are at home: all of them start."""
    connected = _scopes_with(subject.process, NodeKind.START)
    for node in _in_the_flow(subject.process):
        if node.kind is NodeKind.BOUNDARY or node.parent not in connected:
            continue
        if _is_isolated(node, subject.process):
            yield (
                node.id,
                f"The {subject.name(node)} is connected to nothing: draw flows to it and from it, or delete it.",
            )


def dead_end(subject: Subject) -> Iterator[Remark]:
    """In a sub-process without end event any step may be the last."""
    process = subject.process
    closed = _scopes_with(process, NodeKind.END)
    for node in _in_the_flow(process):
        if node.kind is NodeKind.END or node.id in process.outgoing or node.parent not in closed:
            continue
        if node.kind is NodeKind.BOUNDARY:
            yield node.id, f"The {subject.name(node)} leads nowhere: draw a flow from it to what happens then."
        elif node.event is not EventKind.LINK and not _is_isolated(node, process):
            yield node.id, f"The {subject.name(node)} leads nowhere: draw a flow to what follows or to an end event."


def unnamed(subject: Subject) -> Iterator[Remark]:
    """Steps, and gateways that ask a question: those that decide between several ways."""
    for node in subject.process.nodes:
        if node.name.strip():
            continue
        if node.kind.is_activity:
            yield node.id, f"The {_anonymous(node, subject)} has no name: say what is done there."
        elif node.kind in _ASKS_A_QUESTION and len(subject.process.outgoing.get(node.id, ())) > 1:
            yield (
                node.id,
                f"The {_anonymous(node, subject)} decides without a name: write the question that it answers.",
            )


def no_lane(subject: Subject) -> Iterator[Remark]:
    """Only where the process has lanes at all."""
    if not subject.process.lanes:
        return
    for node in subject.process.nodes:
        if subject.process.lane_of(node) is None:
            yield (
                node.id,
                f"The {subject.name(node)} lies in no lane: move it into the lane of the role that performs it.",
            )


def asks_nothing(subject: Subject) -> Iterator[Remark]:
    """A sub-process is answered for by its inner steps, a call by the process that it names."""
    parents = {node.parent for node in subject.process.nodes}
    for node in subject.process.nodes:
        if not node.kind.is_activity or node.id in parents or node.id in subject.calls:
            continue
        if node.requirements or node.requirement_refs:
            continue
        if node.called:
            yield (
                node.id,
                f"The {subject.name(node)} names the process {node.called}, which no file given holds: add that file.",
            )
        else:
            yield node.id, f"The {subject.name(node)} asks nothing of a tool: attach what a tool has to do there."


RULES: tuple[Rule, ...] = (
    Rule("no-start", Severity.ERROR, no_start),
    Rule("no-end", Severity.ERROR, no_end),
    Rule("disconnected", Severity.WARNING, disconnected),
    Rule("dead-end", Severity.WARNING, dead_end),
    Rule("unnamed", Severity.WARNING, unnamed),
    Rule("no-lane", Severity.WARNING, no_lane),
    Rule("asks-nothing", Severity.INFO, asks_nothing),
)


def _anonymous(node: Node, subject: Subject) -> str:
    """A node without a name, where the sentence says that it has none."""
    return subject.name(node).removeprefix("unnamed ")


def _in_the_flow(process: Process) -> Iterator[Node]:
    """Nodes that sequence flows should connect: not event sub-processes, compensation or what is ad hoc."""
    ad_hoc = {node.id for node in process.nodes if node.kind is NodeKind.AD_HOC}
    for node in process.nodes:
        if node.triggered_by_event or node.for_compensation or node.parent in ad_hoc:
            continue
        if node.kind is NodeKind.BOUNDARY and node.event is EventKind.COMPENSATION:
            continue
        yield node


def _scopes_with(process: Process, kind: NodeKind) -> set[str | None]:
    """The process itself (None) and every sub-process that holds such an event of its own."""
    return {None, *(node.parent for node in process.nodes if node.kind is kind)}


def _is_isolated(node: Node, process: Process) -> bool:
    return node.id not in process.incoming and node.id not in process.outgoing
