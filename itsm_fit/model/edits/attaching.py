"""Edits of what stands on the border of an activity."""

from __future__ import annotations

from dataclasses import replace

from itsm_fit.errors import EditError
from itsm_fit.language import tr
from itsm_fit.model.edits.nodes import EVENTS_OF
from itsm_fit.model.edits.reach import change_node, node_of
from itsm_fit.model.process import Node, NodeKind, Process
from itsm_fit.model.project import Project
from itsm_fit.writing import in_quotes

_FREE = (NodeKind.CATCH, NodeKind.THROW)
"""What an event becomes that leaves a border: the first of these that can have its trigger."""


def attach_event(project: Project, process_id: str, node_id: str, host_id: str) -> Project:
    """Put an intermediate event on the border of an activity, or one on a border on that of another.

    Raises EditError for other nodes, for one that flows lead to, and for a trigger that only stands in a flow.
    """

    def change(process: Process, node: Node) -> Node:
        host = node_of(process, host_id)
        if node.kind not in {*_FREE, NodeKind.BOUNDARY}:
            raise EditError(tr("Only an intermediate event stands on a border."))
        if not host.kind.is_activity or host.triggered_by_event:
            raise EditError(tr("Events stand on the border of tasks, calls and sub-processes only."))
        if node.id in process.incoming:
            raise EditError(
                tr("Flows lead to {called}: what stands on a border has none, delete them first.", called=_called(node))
            )
        if node.event not in EVENTS_OF[NodeKind.BOUNDARY]:
            raise EditError(tr("An event of kind “{event}” stands in a flow, not on a border.", event=node.event.words))
        if node.parent != host.parent and node.id in process.outgoing:
            raise EditError(tr("Flows of {called} would cross a border: delete them first.", called=_called(node)))
        return replace(
            node, kind=NodeKind.BOUNDARY, attached_to=host.id, parent=host.parent, lane=host.lane, label_bounds=None
        )

    return change_node(project, process_id, node_id, change)


def detach_event(project: Project, process_id: str, node_id: str) -> Project:
    """Take an event off the border that it stands on; raises EditError for a trigger that only borders have."""

    def change(_: Process, node: Node) -> Node:
        if node.kind is not NodeKind.BOUNDARY:
            raise EditError(tr("{called} stands on no border.", called=_called(node)))
        kind = next((kind for kind in _FREE if node.event in EVENTS_OF[kind]), None)
        if kind is None:
            raise EditError(
                tr("An event of kind “{event}” stands on the border of an activity only.", event=node.event.words)
            )
        return replace(node, kind=kind, attached_to=None, interrupting=True)

    return change_node(project, process_id, node_id, change)


def _called(node: Node) -> str:
    return in_quotes(node.name) if node.name else node.id
