"""Edits of what a single node is and says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from itsm_fit.errors import EditError
from itsm_fit.language import tr
from itsm_fit.model.edits.reach import change_node, change_process, clean, document_of, exchanged, flow_of, node_of
from itsm_fit.model.process import EventKind, Loop, Node, NodeKind, Process, StepTime, Timing
from itsm_fit.model.project import Project
from itsm_fit.model.settings import require_weight
from itsm_fit.writing import in_quotes

EVENTS_OF: dict[NodeKind, frozenset[EventKind]] = {
    NodeKind.START: frozenset(
        {EventKind.NONE, EventKind.MESSAGE, EventKind.TIMER, EventKind.CONDITIONAL, EventKind.SIGNAL}
        | {EventKind.ERROR, EventKind.ESCALATION, EventKind.COMPENSATION}
    ),
    NodeKind.END: frozenset(
        {EventKind.NONE, EventKind.MESSAGE, EventKind.ERROR, EventKind.ESCALATION, EventKind.CANCEL}
        | {EventKind.COMPENSATION, EventKind.SIGNAL, EventKind.TERMINATE}
    ),
    NodeKind.CATCH: frozenset(
        {EventKind.NONE, EventKind.MESSAGE, EventKind.TIMER, EventKind.CONDITIONAL, EventKind.LINK, EventKind.SIGNAL}
    ),
    NodeKind.THROW: frozenset(
        {EventKind.NONE, EventKind.MESSAGE, EventKind.ESCALATION, EventKind.COMPENSATION, EventKind.LINK}
        | {EventKind.SIGNAL}
    ),
    NodeKind.BOUNDARY: frozenset(
        {EventKind.NONE, EventKind.MESSAGE, EventKind.TIMER, EventKind.ERROR, EventKind.ESCALATION, EventKind.CANCEL}
        | {EventKind.COMPENSATION, EventKind.CONDITIONAL, EventKind.SIGNAL}
    ),
}
"""What can trigger each kind of event (BPMN 2.0, tables 10.84 to 10.93); error, escalation and compensation start
event sub-processes only.
"""
WITH_DEFAULT = frozenset(kind for kind in NodeKind if kind.is_activity) | {
    NodeKind.EXCLUSIVE,
    NodeKind.INCLUSIVE,
    NodeKind.COMPLEX,
}
"""Kinds that can have a default flow."""
_VALUED = frozenset({EventKind.TIMER, EventKind.CONDITIONAL})
_ALWAYS_INTERRUPTING = frozenset({EventKind.ERROR, EventKind.CANCEL, EventKind.COMPENSATION})
_PAIRED = frozenset({EventKind.MESSAGE, EventKind.SIGNAL, EventKind.ERROR, EventKind.ESCALATION, EventKind.LINK})


def rename_node(project: Project, process_id: str, node_id: str, name: str) -> Project:
    """Say what is done, decided or happens."""
    return _set(project, process_id, node_id, name=clean(name))


def document_node(project: Project, process_id: str, node_id: str, documentation: str) -> Project:
    """Describe a node at length."""
    return _set(project, process_id, node_id, documentation=clean(documentation))


def set_kind(project: Project, process_id: str, node_id: str, kind: NodeKind) -> Project:
    """Make a node another kind of event, activity or gateway; what the new kind cannot have is dropped.

    Raises EditError across these three, for boundary events, and for a sub-process that still holds something.
    """

    def change(process: Process, node: Node) -> Node:
        if kind is node.kind:
            return node
        if (kind.is_event, kind.is_gateway) != (node.kind.is_event, node.kind.is_gateway):
            raise EditError(
                tr("{called} can only become another {family}.", called=_called(node), family=_family(node.kind))
            )
        if NodeKind.BOUNDARY in {kind, node.kind}:
            raise EditError(tr("A boundary event belongs to its activity: delete it and draw the other event."))
        holds = node.kind.is_sub_process and any(each.parent == node.id for each in process.nodes)
        if holds and not kind.is_sub_process:
            raise EditError(tr("{called} still holds other steps: move or delete them first.", called=_called(node)))
        _require_ends(process, node, kind)
        event = node.event if node.event in EVENTS_OF.get(kind, frozenset()) else EventKind.NONE
        same = event is node.event
        return replace(
            node,
            kind=kind,
            event=event,
            event_ref=node.event_ref if same else "",
            value=node.value if same else "",
            timing=node.timing if same else Timing.DURATION,
            interrupting=node.interrupting or kind is not NodeKind.START,
            default_flow=node.default_flow if kind in WITH_DEFAULT else None,
            called=node.called if kind is NodeKind.CALL else None,
            triggered_by_event=node.triggered_by_event and kind.is_sub_process,
            expanded=node.expanded or not kind.is_sub_process,
            marker_visible=True,
        )

    return change_node(project, process_id, node_id, change)


def set_event(project: Project, process_id: str, node_id: str, event: EventKind, ref: str = "") -> Project:
    """What triggers an event; `ref` pairs throws and catches: a link's name, or the id of what is thrown."""

    def change(_: Process, node: Node) -> Node:
        if not node.kind.is_event:
            raise EditError(tr("{called} is no event.", called=_called(node)))
        if event not in EVENTS_OF[node.kind]:
            raise EditError(tr("{called} cannot be triggered by “{event}”.", called=_called(node), event=event.words))
        new = replace(node, event=event, event_ref=clean(ref) if event in _PAIRED else "")
        if event is not node.event:
            new = replace(new, value="", timing=Timing.DURATION)
        return replace(new, interrupting=True) if event in _ALWAYS_INTERRUPTING else new

    return change_node(project, process_id, node_id, change)


def set_value(project: Project, process_id: str, node_id: str, value: str, timing: Timing | None = None) -> Project:
    """What a timer waits for, and how that is meant (None: as before), or the condition of a condition event."""

    def change(_: Process, node: Node) -> Node:
        if node.event not in _VALUED:
            raise EditError(
                tr("{called} waits for no time and no condition: change its type first.", called=_called(node))
            )
        written = clean(value)
        meant = timing if timing is not None and node.event is EventKind.TIMER else node.timing
        return replace(node, value=written, timing=meant if written else Timing.DURATION)

    return change_node(project, process_id, node_id, change)


def set_interrupting(project: Project, process_id: str, node_id: str, interrupting: bool) -> Project:
    """Whether a boundary event, or the start of an event sub-process, ends what it interrupts."""
    within = document_of(project, process_id).within

    def change(process: Process, node: Node) -> Node:
        outer = process.node_by_id.get(node.parent) if node.parent else within
        starts_event_part = node.kind is NodeKind.START and outer is not None and outer.triggered_by_event
        if node.kind is not NodeKind.BOUNDARY and not starts_event_part:
            raise EditError(tr("{called} interrupts nothing: it is not on an activity.", called=_called(node)))
        if node.event in _ALWAYS_INTERRUPTING and not interrupting:
            raise EditError(tr("An event of kind {event} always interrupts.", event=node.event.words))
        return replace(node, interrupting=interrupting)

    return change_node(project, process_id, node_id, change)


def set_default_flow(project: Project, process_id: str, node_id: str, flow_id: str | None) -> Project:
    """The flow that is taken when no other one is; it carries no condition of its own."""

    def change(process: Process, node: Node) -> Node:
        if flow_id is not None:
            if node.kind not in WITH_DEFAULT:
                raise EditError(tr("{called} cannot have a default flow.", called=_called(node)))
            if flow_of(process, flow_id).source != node.id:
                raise EditError(
                    tr("The flow {flow_id} does not leave {called}.", flow_id=flow_id, called=_called(node))
                )
        return replace(node, default_flow=flow_id)

    return change_node(project, process_id, node_id, change)


def set_called(project: Project, process_id: str, node_id: str, called: str | None) -> Project:
    """The process that a call activity stands for."""

    def change(_: Process, node: Node) -> Node:
        if node.kind is not NodeKind.CALL:
            raise EditError(tr("{called} is no call activity.", called=_called(node)))
        return replace(node, called=clean(called or "") or None)

    return change_node(project, process_id, node_id, change)


def set_loop(project: Project, process_id: str, node_id: str, loop: Loop) -> Project:
    """How an activity repeats."""
    return _set_on_activity(project, process_id, node_id, loop=loop)


def set_for_compensation(project: Project, process_id: str, node_id: str, value: bool) -> Project:
    """Whether an activity only undoes another one; such a one has no flows."""

    def change(process: Process, node: Node) -> Node:
        if not node.kind.is_activity:
            raise EditError(tr("{called} is no activity.", called=_called(node)))
        if value and (node.id in process.outgoing or node.id in process.incoming):
            raise EditError(
                tr(
                    "{called} has flows: an activity for compensation has none, delete them first.",
                    called=_called(node),
                )
            )
        return replace(node, for_compensation=value)

    return change_node(project, process_id, node_id, change)


def set_triggered_by_event(project: Project, process_id: str, node_id: str, value: bool) -> Project:
    """Whether a sub-process is started by an event instead of a flow."""

    def change(process: Process) -> Process:
        node = node_of(process, node_id)
        if not node.kind.is_sub_process:
            raise EditError(tr("{called} is no sub-process.", called=_called(node)))
        if value and (node.id in process.outgoing or node.id in process.incoming):
            raise EditError(
                tr("{called} has flows: what an event starts has none, delete them first.", called=_called(node))
            )
        if value and any(each.attached_to == node.id for each in process.nodes):
            raise EditError(
                tr(
                    "{called} has events on its border: what an event starts has none, delete them first.",
                    called=_called(node),
                )
            )
        if node.triggered_by_event is value:
            return process
        nodes = exchanged(process.nodes, node, replace(node, triggered_by_event=value))
        return replace(process, nodes=nodes if value else tuple(_interrupting_start(each, node) for each in nodes))

    return change_process(project, process_id, change)


def _interrupting_start(node: Node, outer: Node) -> Node:
    """What starts a sub-process that the flow starts interrupts nothing, and says nothing of it."""
    starts = node.parent == outer.id and node.kind is NodeKind.START and not node.interrupting
    return replace(node, interrupting=True) if starts else node


def set_step_time(project: Project, process_id: str, node_id: str, time: StepTime) -> Project:
    """The minutes that a step takes; None of one is not given. Events may have some too, gateways only decide."""
    return set_step_times(project, process_id, {node_id: time})


def set_step_times(project: Project, process_id: str, times: Mapping[str, StepTime]) -> Project:
    """The same of several steps of a process, by their ids: all of them, or none where one is refused."""

    def in_process(process: Process) -> Process:
        nodes = {node_id: node_of(process, node_id) for node_id in times}
        for node_id, node in nodes.items():
            _require_timeable(node, times[node_id])
        if all(node.time == times[node_id] for node_id, node in nodes.items()):
            return process
        return replace(
            process, nodes=tuple(replace(its, time=times[its.id]) if its.id in times else its for its in process.nodes)
        )

    return change_process(project, process_id, in_process)


def _require_timeable(node: Node, time: StepTime) -> None:
    if node.kind.is_gateway:
        raise EditError(tr("{called} only decides: give the minutes to a step.", called=_called(node)))
    for what, minutes in (
        (tr("time worked with the tool"), time.touch),
        (tr("time worked by hand"), time.by_hand),
        (tr("wait"), time.wait),
    ):
        if minutes is not None:
            require_weight(minutes, what)


def set_expanded(project: Project, process_id: str, node_id: str, expanded: bool) -> Project:
    """Whether a sub-process is drawn with its inside."""

    def change(_: Process, node: Node) -> Node:
        if not node.kind.is_sub_process:
            raise EditError(tr("{called} is no sub-process.", called=_called(node)))
        if node.bounds is None and not expanded:
            raise EditError(tr("{called} is not drawn yet: lay the drawing out first.", called=_called(node)))
        return replace(node, expanded=expanded)

    return change_node(project, process_id, node_id, change)


def _set(project: Project, process_id: str, node_id: str, **values: object) -> Project:
    return change_node(project, process_id, node_id, lambda _, node: replace(node, **values))  # type: ignore[arg-type]


def _set_on_activity(project: Project, process_id: str, node_id: str, **values: object) -> Project:
    def change(_: Process, node: Node) -> Node:
        if not node.kind.is_activity:
            raise EditError(tr("{called} is no activity.", called=_called(node)))
        return replace(node, **values)  # type: ignore[arg-type]

    return change_node(project, process_id, node_id, change)


def _require_ends(process: Process, node: Node, kind: NodeKind) -> None:
    if kind is NodeKind.START and node.id in process.incoming:
        raise EditError(tr("Flows lead to {called}: a start has none, delete them first.", called=_called(node)))
    if kind is NodeKind.END and node.id in process.outgoing:
        raise EditError(tr("Flows leave {called}: an end has none, delete them first.", called=_called(node)))


def _called(node: Node) -> str:
    return in_quotes(node.name) if node.name else node.id


def _family(kind: NodeKind) -> str:
    return tr("event") if kind.is_event else tr("gateway") if kind.is_gateway else tr("activity")
