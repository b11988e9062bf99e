"""How a process is drawn: what is missing, unconnected, unnamed or outside every lane.

The rules follow no flow further than one node; what comes of playing the process is checked in `soundness`.
"""

from __future__ import annotations

from collections.abc import Iterator

from itsm_fit.checks.drawn import DrawnNode, DrawnProcess
from itsm_fit.checks.rule import Remark
from itsm_fit.language import tr
from itsm_fit.model.process import EventKind, NodeKind

_ASKS_A_QUESTION = frozenset({NodeKind.EXCLUSIVE, NodeKind.INCLUSIVE, NodeKind.COMPLEX})


def no_start(drawn: DrawnProcess) -> Iterator[Remark]:
    """Sub-processes may go without: their steps without incoming flow start."""
    if (None, NodeKind.START) not in drawn.kinds_inside:
        yield Remark(tr("The {drawn} has no start event: draw one before its first step.", drawn=drawn.label))


def no_end(drawn: DrawnProcess) -> Iterator[Remark]:
    """Sub-processes may go without: they end where nothing follows."""
    if (None, NodeKind.END) not in drawn.kinds_inside:
        yield Remark(tr("The {drawn} has no end event: draw one after its last step.", drawn=drawn.label))


def disconnected(at: DrawnNode) -> Iterator[Remark]:
    """In a sub-process without start event unconnected steps are at home: all of them start."""
    if at.node.kind is not NodeKind.BOUNDARY and _isolated(at) and _in_the_flow(at) and _holds(at, NodeKind.START):
        yield Remark(
            tr("The {label} is connected to nothing: draw flows to it and from it, or delete it.", label=at.label)
        )


def dead_end(at: DrawnNode) -> Iterator[Remark]:
    """In a sub-process without end event any step may be the last."""
    node = at.node
    if node.kind is NodeKind.END or at.leaving or not _in_the_flow(at) or not _holds(at, NodeKind.END):
        return
    if node.kind is NodeKind.BOUNDARY:
        yield Remark(tr("The {label} leads nowhere: draw a flow from it to what happens then.", label=at.label))
    elif node.event is not EventKind.LINK and not _isolated(at):
        yield Remark(tr("The {label} leads nowhere: draw a flow to what follows or to an end event.", label=at.label))


def unnamed(at: DrawnNode) -> Iterator[Remark]:
    """Steps, and gateways that ask a question: those that decide between several ways."""
    if at.node.name.strip():
        return
    if at.node.kind.is_activity:
        yield Remark(tr("The {anonymous} has no name: say what is done there.", anonymous=_anonymous(at)))
    elif at.node.kind in _ASKS_A_QUESTION and len(at.leaving) > 1:
        yield Remark(
            tr("The {anonymous} decides without a name: write the question that it answers.", anonymous=_anonymous(at))
        )


def no_lane(at: DrawnNode) -> Iterator[Remark]:
    """Only where the process has lanes at all."""
    process = at.drawn.process
    if process.lanes and process.lane_of(at.node) is None:
        yield Remark(
            tr("The {label} lies in no lane: move it into the lane of the role that performs it.", label=at.label)
        )


def asks_nothing(at: DrawnNode) -> Iterator[Remark]:
    """A sub-process is answered for by its inner steps, a call by the process that it names."""
    node = at.node
    asking = any(not each.withdrawn for each in node.requirements)
    if asking or node.requirement_refs or node.id in at.drawn.inside or node.id in at.drawn.calls:
        return
    if node.called:
        yield Remark(
            tr(
                "The {label} names the process {called}, which no file given holds: add that file.",
                label=at.label,
                called=node.called,
            )
        )
    else:
        yield Remark(tr("The {label} asks nothing of a tool: attach what a tool has to do there.", label=at.label))


def _anonymous(at: DrawnNode) -> str:
    """A node without a name, where the sentence says that it has none."""
    return at.label.removeprefix("unnamed ")


def _in_the_flow(at: DrawnNode) -> bool:
    """Whether sequence flows should connect it: not event sub-processes, compensation or what is ad hoc."""
    node, outer = at.node, at.outer
    if node.triggered_by_event or node.for_compensation or (outer is not None and outer.kind is NodeKind.AD_HOC):
        return False
    return not (node.kind is NodeKind.BOUNDARY and node.event is EventKind.COMPENSATION)


def _holds(at: DrawnNode, kind: NodeKind) -> bool:
    """Whether the process itself, or the sub-process around a node, holds such an event of its own."""
    return at.node.parent is None or (at.node.parent, kind) in at.drawn.kinds_inside


def _isolated(at: DrawnNode) -> bool:
    return not at.arriving and not at.leaving
