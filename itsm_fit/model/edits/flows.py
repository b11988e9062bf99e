"""Edits of sequence flows: names, shares, conditions and where they lead."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from itsm_fit.errors import EditError
from itsm_fit.language import tr
from itsm_fit.model.edits.places import sound_points
from itsm_fit.model.edits.reach import (
    change_flow,
    change_process,
    clean,
    document_of,
    exchanged,
    flow_of,
    node_of,
    require_new_ids,
)
from itsm_fit.model.order import in_document_order
from itsm_fit.model.process import Flow, Node, NodeKind, Point, Process
from itsm_fit.model.project import Project


def rename_flow(project: Project, process_id: str, flow_id: str, name: str) -> Project:
    """Say when a flow is taken."""
    return change_flow(project, process_id, flow_id, lambda _, flow: replace(flow, name=clean(name)))


def set_shares(project: Project, process_id: str, node_id: str, shares: Mapping[str, float | None]) -> Project:
    """Shares of the flows that leave a node, each 0 to 1, None for not stated; flows not named keep theirs."""

    def change(process: Process) -> Process:
        leaving = {flow.id for flow in process.outgoing.get(node_of(process, node_id).id, ())}
        for flow_id, share in shares.items():
            if flow_id not in leaving:
                raise EditError(tr("The flow {flow_id} does not leave {node_id}.", flow_id=flow_id, node_id=node_id))
            if share is not None and not 0 <= share <= 1:
                raise EditError(tr("A share lies between 0 and 1 (0 and 100 %), not at {share:g}.", share=share))
        flows = tuple(
            replace(flow, share=shares[flow.id])
            if flow.source == node_id and flow.id in shares and flow.share != shares[flow.id]
            else flow
            for flow in process.flows
        )
        return process if flows == process.flows else replace(process, flows=flows)

    return change_process(project, process_id, change)


def set_conditional(project: Project, process_id: str, flow_id: str, conditional: bool) -> Project:
    """Whether a flow is taken only under a condition; the default flow never is."""

    def change(process: Process, flow: Flow) -> Flow:
        source = process.node_by_id.get(flow.source)
        if conditional and source is not None and source.default_flow == flow.id:
            raise EditError(tr("The default flow has no condition: make another flow the default first."))
        if flow.conditional is conditional:
            return flow
        return replace(flow, conditional=conditional, condition="", language="")

    return change_flow(project, process_id, flow_id, change)


def set_condition(
    project: Project, process_id: str, flow_id: str, condition: str, language: str | None = None
) -> Project:
    """When a flow is taken, and the language that this is written in (None: as before); "" takes the condition off."""
    written = clean(condition)

    def change(_: Process, flow: Flow) -> Flow:
        said = flow.language if language is None else clean(language)
        return replace(flow, condition=written, language=said)

    if not written:
        return set_conditional(project, process_id, flow_id, False)
    return change_flow(set_conditional(project, process_id, flow_id, True), process_id, flow_id, change)


def add_flow(project: Project, process_id: str, flow: Flow) -> Project:
    """A new sequence flow between two nodes of one scope."""
    return add_flows(project, process_id, [flow])


def add_flows(project: Project, process_id: str, flows: Iterable[Flow]) -> Project:
    """Several new flows at once."""
    new = tuple(map(_cleaned, flows))
    require_new_ids(document_of(project, process_id), new)

    def change(process: Process) -> Process:
        for flow in new:
            require_connectable(process, flow.source, flow.target)
            if flow.share is not None and not 0 <= flow.share <= 1:
                raise EditError(tr("A share lies between 0 and 1 (0 and 100 %), not at {share:g}.", share=flow.share))
        return in_document_order(replace(process, flows=(*process.flows, *new)))

    return change_process(project, process_id, change)


def _cleaned(flow: Flow) -> Flow:
    condition, language = (clean(flow.condition), clean(flow.language)) if flow.conditional else ("", "")
    return replace(
        flow,
        name=clean(flow.name),
        waypoints=sound_points(flow.waypoints),
        condition=condition,
        language=language,
    )


def reconnect_flow(
    project: Project,
    process_id: str,
    flow_id: str,
    *,
    source: str | None = None,
    target: str | None = None,
    waypoints: Sequence[Point] = (),
) -> Project:
    """Let a flow start or end elsewhere (None: as before); with `waypoints` none it is drawn anew."""

    def change(process: Process) -> Process:
        flow = flow_of(process, flow_id)
        new = replace(
            flow,
            source=flow.source if source is None else source,
            target=flow.target if target is None else target,
            waypoints=sound_points(waypoints),
            label_bounds=None,
            by_hand=False,
        )
        require_connectable(process, new.source, new.target)
        changed = replace(process, flows=exchanged(process.flows, flow, new))
        if new.source != flow.source:
            changed = without_defaults(changed, {flow_id})
        return in_document_order(changed)

    return change_process(project, process_id, change)


def require_connectable(process: Process, source: str, target: str) -> None:
    """Raise EditError unless a sequence flow may lead from one node to the other."""
    tail, head = node_of(process, source), node_of(process, target)
    if tail.parent != head.parent:
        raise EditError(tr("A sequence flow stays inside its sub-process: use an event to leave it."))
    if tail.kind is NodeKind.END:
        raise EditError(tr("No flow leaves an end event: make it an intermediate event first."))
    if head.kind in {NodeKind.START, NodeKind.BOUNDARY}:
        raise EditError(tr("No flow leads to a start or boundary event."))
    for node in (tail, head):
        if node.for_compensation or (node.kind.is_sub_process and node.triggered_by_event):
            raise EditError(tr("What an event starts or undoes has no sequence flows."))
    if tail is head and not tail.kind.is_activity:
        raise EditError(tr("Only an activity can lead to itself."))


def without_defaults(process: Process, flows: set[str]) -> Process:
    """A process in which none of these flows is a default flow any more, unless it still leaves the node."""
    leaving = {(flow.source, flow.id) for flow in process.flows if flow.id in flows}

    def freed(node: Node) -> Node:
        if node.default_flow in flows and (node.id, node.default_flow) not in leaving:
            return replace(node, default_flow=None)
        return node

    return replace(process, nodes=tuple(freed(node) for node in process.nodes))
