"""What a document draws: shapes with a place, lines between them."""

from __future__ import annotations

from itsm_fit.model.document import Artifact, Association, Document, MessageFlow, Pool
from itsm_fit.model.process import Flow, Lane, Node, Process

Shape = Pool | Lane | Node | Artifact
Named = Node | Artifact | Flow | MessageFlow
Line = Flow | MessageFlow | Association


def shapes_of(document: Document) -> list[Shape]:
    """Every pool, lane, node and artifact."""
    found: list[Shape] = [*document.pools]
    for process in document.processes:
        found += [*process.lanes, *process.nodes]
    return [*found, *document.artifacts]


def lines_of(document: Document) -> list[Line]:
    """Every sequence flow, message flow and association."""
    found: list[Line] = [flow for process in document.processes for flow in process.flows]
    return [*found, *document.message_flows, *document.associations]


def named_of(document: Document) -> list[Named]:
    """Everything that may have a label beside it."""
    found: list[Named] = [*document.artifacts, *document.message_flows]
    for process in document.processes:
        found += [*process.nodes, *process.flows]
    return found


def frames_around(process: Process, node: Node) -> list[Node]:
    """The sub-processes that a node lies in, innermost first."""
    found: dict[str, Node] = {}
    at = process.node_by_id.get(node.parent or "")
    while at is not None and at.id not in found:  # a file may put a node into itself
        found[at.id] = at
        at = process.node_by_id.get(at.parent or "")
    return [*found.values()]
