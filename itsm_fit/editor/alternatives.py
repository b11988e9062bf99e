"""What a node may be changed into where it stands: another of its family that BPMN has room for there."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from itsm_fit.drawing.words import kind_words
from itsm_fit.editor.diagram import first_upper
from itsm_fit.editor.stencil import BORDER_EVENTS, CANCEL_END, COMPLEX, EVENT_STARTS, STENCILS, Stencil, traits_of
from itsm_fit.model.process import EventKind, Node, NodeKind, Process

_AFTER_EVENT_GATEWAY: Final = frozenset({EventKind.MESSAGE, EventKind.TIMER, EventKind.CONDITIONAL, EventKind.SIGNAL})
_INTERMEDIATE: Final = (NodeKind.CATCH, NodeKind.THROW)
_NEAREST: Final = {
    NodeKind.START: (NodeKind.START, *_INTERMEDIATE, NodeKind.END),
    NodeKind.CATCH: (NodeKind.CATCH, NodeKind.THROW, NodeKind.END, NodeKind.START),
    NodeKind.THROW: (NodeKind.THROW, NodeKind.CATCH, NodeKind.END, NodeKind.START),
    NodeKind.END: (NodeKind.END, NodeKind.THROW, NodeKind.CATCH, NodeKind.START),
}
"""Kinds of events, those first that one more likely becomes."""


def alternatives(process: Process, node: Node, within: Node | None = None) -> tuple[Stencil, ...]:
    """What a node can become, the likeliest first: none that its place, its flows or what it holds does not allow.

    `within` is the sub-process of which the process is the inside.
    """
    if node.kind is NodeKind.BOUNDARY:
        found: Iterable[Stencil] = on_border(process.node_by_id.get(node.attached_to or ""), node, process)
    elif node.kind.is_event:
        found = _events(process, node, within)
    elif node.kind.is_gateway:
        found = (*(each for each in STENCILS if isinstance(each.kind, NodeKind) and each.kind.is_gateway), COMPLEX)
    else:
        found = _activities(process, node)
    return tuple(each for each in found if each.traits != traits_of(node))


def on_border(host: Node | None, event: Node | None = None, process: Process | None = None) -> list[Stencil]:
    """What can stand on the border of an activity, in the place of an event that stands there if one is given."""
    leads_on = event is not None and process is not None and event.id in process.outgoing
    cancels = host is not None and host.kind is NodeKind.TRANSACTION
    found = [
        each
        for each in BORDER_EVENTS
        if (cancels or each.event is not EventKind.CANCEL) and not (leads_on and each.event is EventKind.COMPENSATION)
    ]
    if event is not None:  # the same trigger otherwise, then what does as this one does
        found.sort(key=lambda each: (each.event is not event.event, each.interrupting is not event.interrupting))
    return found


def _activities(process: Process, node: Node) -> list[Stencil]:
    """Steps and sub-processes; one that holds something stays a sub-process, one that is joined needs no event."""
    holds = any(each.parent == node.id for each in process.nodes)
    joined = process.is_joined(node.id) or any(each.attached_to == node.id for each in process.nodes)
    found = [
        each
        for each in STENCILS
        if isinstance(each.kind, NodeKind)
        and each.kind.is_activity
        and not (holds and not each.kind.is_sub_process)
        and not (each.by_event and joined)
    ]
    found.sort(key=lambda each: node.kind.is_sub_process and each.kind not in _SUB_PROCESSES)
    return found


_SUB_PROCESSES: Final = frozenset(kind for kind in NodeKind if kind.is_sub_process)


def _events(process: Process, node: Node, within: Node | None) -> list[Stencil]:
    outer = process.node_by_id.get(node.parent) if node.parent else within
    arriving, leaving = node.id in process.incoming, node.id in process.outgoing
    if any(_waits(process, flow.source) for flow in process.incoming.get(node.id, ())):
        return [each for each in STENCILS if each.kind is NodeKind.CATCH and each.event in _AFTER_EVENT_GATEWAY]
    if node.kind is NodeKind.START and outer is not None and outer.triggered_by_event:
        return list(EVENT_STARTS)
    ends = (CANCEL_END,) if outer is not None and outer.kind is NodeKind.TRANSACTION else ()
    found = [
        each
        for each in (*STENCILS, *ends)
        if isinstance(each.kind, NodeKind)
        and each.kind.is_event
        and not (each.kind is NodeKind.START and (arriving or (outer and each.event is not EventKind.NONE)))
        and not (each.kind is NodeKind.END and leaving)
        and not (each.event is EventKind.LINK and (arriving if each.kind is NodeKind.CATCH else leaving))
    ]
    order = _NEAREST[node.kind]
    found.sort(key=lambda each: order.index(NodeKind(each.kind)))
    return found


def _waits(process: Process, element: str) -> bool:
    node = process.node_by_id.get(element)
    return node is not None and node.kind is NodeKind.EVENT_BASED


def kinds_in_common(process: Process, nodes: Sequence[Node]) -> list[Stencil]:
    """What some nodes are or can become together, what the first of them is before all others."""
    found: list[Stencil] = []
    for at, node in enumerate(nodes):
        kinds = [_own(node), *alternatives(process, node)]
        traits = {each.traits for each in kinds}
        found = [each for each in found if each.traits in traits] if at else kinds
    return found


def _own(node: Node) -> Stencil:
    """What a node is now, under the name that menus have for it, else in plain words."""
    known = (*STENCILS, *BORDER_EVENTS, *EVENT_STARTS, COMPLEX, CANCEL_END)
    words = first_upper(kind_words(node))
    plain = Stencil(words, "", node.kind, node.event, node.interrupting, node.triggered_by_event)
    return next((each for each in known if each.traits == traits_of(node)), plain)
