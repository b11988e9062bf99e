"""What a document draws: shapes with a place, lines between them."""

from __future__ import annotations

from collections.abc import Iterable

from itsm_fit.drawing.geometry import overlap
from itsm_fit.model.document import Artifact, Document, MessageFlow
from itsm_fit.model.edits.parts import DrawnLine, DrawnShape
from itsm_fit.model.process import Bounds, Flow, Node, Process

Named = Node | Artifact | Flow | MessageFlow


def shapes_of(document: Document) -> list[DrawnShape]:
    """Every pool, lane, node and artifact."""
    found: list[DrawnShape] = [*document.pools]
    for process in document.processes:
        found += [*process.lanes, *process.nodes]
    return [*found, *document.artifacts]


def lines_of(document: Document) -> list[DrawnLine]:
    """Every sequence flow, message flow and association."""
    found: list[DrawnLine] = []
    for process in document.processes:
        found += process.flows
    return [*found, *document.message_flows, *document.associations]


def named_of(document: Document) -> list[Named]:
    """Everything that may have a label beside it."""
    found: list[Named] = [*document.artifacts, *document.message_flows]
    for process in document.processes:
        found += [*process.nodes, *process.flows]
    return found


def standing_in(nodes: Iterable[Node], area: Bounds) -> list[Node]:
    """The nodes whose boxes share more than a border with an area."""
    right, bottom = area.right, area.bottom
    return [
        node
        for node in nodes
        if (box := node.bounds) is not None and box.x < right and box.y < bottom and overlap(box, area)
    ]


def frames_around(process: Process, node: Node) -> list[Node]:
    """The sub-processes that a node lies in, innermost first."""
    if not node.parent:
        return []
    found: dict[str, Node] = {}
    at = process.node_by_id.get(node.parent)
    while at is not None and at.id not in found:  # a file may put a node into itself
        found[at.id] = at
        at = process.node_by_id.get(at.parent or "")
    return [*found.values()]
