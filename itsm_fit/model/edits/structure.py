"""Edits of what there is in a process: adding nodes, putting them into sub-processes, deleting."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from itsm_fit.errors import EditError
from itsm_fit.language import tr
from itsm_fit.model.document import Document
from itsm_fit.model.edits.flows import without_defaults
from itsm_fit.model.edits.lanes import without_lane
from itsm_fit.model.edits.nodes import EVENTS_OF
from itsm_fit.model.edits.parts import require_parts
from itsm_fit.model.edits.places import require_sound_bounds
from itsm_fit.model.edits.processes import without_process
from itsm_fit.model.edits.reach import (
    change_process,
    clean,
    document_of,
    lane_of,
    node_of,
    require_new_ids,
    with_document,
    with_processes,
)
from itsm_fit.model.edits.requirements import sound_requirement
from itsm_fit.model.order import in_document_order, inside
from itsm_fit.model.process import Node, NodeKind, Process, Timing
from itsm_fit.model.project import Project


def add_node(project: Project, process_id: str, node: Node) -> Project:
    """A new node; its parent, lane and host must be there already."""
    return add_nodes(project, process_id, [node])


def add_nodes(project: Project, process_id: str, nodes: Iterable[Node]) -> Project:
    """Several new nodes at once, outer ones before those inside or on them."""
    new = tuple(map(_cleaned, nodes))
    require_new_ids(document_of(project, process_id), new)

    def change(process: Process) -> Process:
        added = replace(process, nodes=(*process.nodes, *new))
        for node in new:
            _require_sound(added, node)
        return in_document_order(added)

    return change_process(project, process_id, change)


def put_into(project: Project, process_id: str, node_ids: Iterable[str], parent: str | None) -> Project:
    """Put nodes into a sub-process, or out of it (None), with the events attached to them.

    Sequence flows that would then cross the border of a sub-process are deleted.
    """

    def change(process: Process) -> Process:
        wanted = {node_of(process, own).id for own in node_ids}
        if parent is not None and not node_of(process, parent).kind.is_sub_process:
            raise EditError(tr("{parent} is no sub-process, so nothing can be put into it.", parent=parent))
        for own in wanted:
            if parent == own or parent in inside(process.nodes, own):
                raise EditError(tr("A sub-process cannot be put into itself."))
            if process.node_by_id[own].kind is NodeKind.BOUNDARY and process.node_by_id[own].attached_to not in wanted:
                raise EditError(tr("A boundary event goes where its activity goes: move that one."))
        wanted |= {node.id for node in process.nodes if node.attached_to in wanted}
        nodes = tuple(
            replace(node, parent=parent) if node.id in wanted and node.parent != parent else node
            for node in process.nodes
        )
        home = {node.id: node.parent for node in reversed(nodes)}
        was = {node.id: node.parent for node in reversed(process.nodes)}
        cut = {
            flow.id
            for flow in process.flows
            if home.get(flow.source) != home.get(flow.target) and was.get(flow.source) == was.get(flow.target)
        }
        flows = tuple(flow for flow in process.flows if flow.id not in cut)
        return in_document_order(without_defaults(replace(process, nodes=nodes, flows=flows), cut))

    return change_process(project, process_id, change)


def delete_elements(project: Project, document: Document, ids: Iterable[str]) -> Project:
    """Delete anything drawn, with what cannot be without it.

    A node takes its flows, attached events, inner steps, message flows and associations along, a lane leaves its
    nodes to its neighbour, a pool takes its process unless that is the last one, which is then emptied.
    """
    wanted = require_parts(document, ids)
    changed = _without_lanes(document, wanted)
    changed = _without_pools(changed, wanted)
    return with_document(project, document, _without(changed, wanted))


def _cleaned(node: Node) -> Node:
    return replace(
        node,
        name=clean(node.name),
        documentation=clean(node.documentation),
        event_ref=clean(node.event_ref),
        value=clean(node.value),
        timing=node.timing if clean(node.value) else Timing.DURATION,
        requirements=tuple(map(sound_requirement, node.requirements)),
        expanded=node.expanded or node.bounds is None or not node.kind.is_sub_process,
    )


def _require_sound(process: Process, node: Node) -> None:
    if node.parent is not None and not node_of(process, node.parent).kind.is_sub_process:
        raise EditError(tr("{parent} is no sub-process, so nothing can be put into it.", parent=node.parent))
    if node.lane is not None:
        lane_of(process, node.lane)
    if (node.kind is NodeKind.BOUNDARY) is (node.attached_to is None):
        raise EditError(tr("A boundary event, and no other node, is attached to an activity."))
    if node.attached_to is not None:
        host = node_of(process, node.attached_to)
        if not host.kind.is_activity or host.parent != node.parent:
            raise EditError(tr("A boundary event is attached to an activity of the same sub-process."))
    if node.kind.is_event and node.event not in EVENTS_OF[node.kind]:
        raise EditError(tr("A {kind} cannot be triggered by “{event}”.", kind=node.kind, event=node.event.words))
    if node.bounds is not None:
        require_sound_bounds(node.bounds)


def _without_lanes(document: Document, wanted: set[str]) -> Document:
    changed: dict[int, Process] = {}
    for place, process in enumerate(document.processes):
        at = process
        for lane in process.lanes:
            if lane.id in wanted and lane.id in at.lane_by_id:
                at = without_lane(at, lane.id)
        if at is not process:
            changed[place] = at
    return with_processes(document, changed) if changed else document


def _without_pools(document: Document, wanted: set[str]) -> Document:
    for pool in document.pools:
        process = document.process_by_id.get(pool.process or "")
        if pool.id not in wanted or process is None:
            continue
        if len(document.processes) > 1:
            document = without_process(document, process)
        else:
            wanted |= {node.id for node in process.nodes}
            document = replace(document, processes=(replace(process, lanes=()),))
    return document


def _without(document: Document, wanted: set[str]) -> Document:
    gone = set(wanted)
    changed: dict[int, Process] = {}
    for place, process in enumerate(document.processes):
        _add_attached_and_inner(process, gone)
        dropped = {flow.id for flow in process.flows if {flow.id, flow.source, flow.target} & gone}
        if not dropped and not any(node.id in gone for node in process.nodes):
            continue
        gone |= dropped
        left = replace(
            process,
            nodes=tuple(node for node in process.nodes if node.id not in gone),
            flows=tuple(flow for flow in process.flows if flow.id not in dropped),
        )
        changed[place] = without_defaults(left, dropped)
    document = with_processes(document, changed) if changed else document
    gone |= {flow.id for flow in document.message_flows if {flow.source, flow.target} & gone}
    gone |= {artifact.id for artifact in document.artifacts if artifact.parent in gone}
    return replace(
        document,
        pools=tuple(pool for pool in document.pools if pool.id not in gone),
        message_flows=tuple(flow for flow in document.message_flows if flow.id not in gone),
        artifacts=tuple(artifact for artifact in document.artifacts if artifact.id not in gone),
        associations=tuple(line for line in document.associations if not {line.id, line.source, line.target} & gone),
    )


def _add_attached_and_inner(process: Process, gone: set[str]) -> None:
    while True:
        more = {
            node.id
            for node in process.nodes
            if node.id not in gone and (node.parent in gone or node.attached_to in gone)
        }
        if not more:
            return
        gone |= more
