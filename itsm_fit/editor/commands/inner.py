"""What became of the inside of a sub-process, a drawing of its own, back into the drawing around it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TypeVar

from itsm_fit.editor.commands.fold import refitted
from itsm_fit.editor.diagram import Diagram
from itsm_fit.errors import EditError
from itsm_fit.language import tr
from itsm_fit.model.document import Artifact, Association, Document
from itsm_fit.model.edits.pages import home_of
from itsm_fit.model.edits.parts import parts_of
from itsm_fit.model.order import in_document_order
from itsm_fit.model.process import Flow, Node, Process

T = TypeVar("T", Node, Flow, Artifact, Association)


def with_inner(diagram: Diagram, element: str, before: Document, after: Document) -> Diagram:
    """The diagram with what is inside a sub-process exchanged; an open one grows around it.

    `before` is what `inner_of` gave, `after` what became of it. Raises EditError for pools and lanes in it.
    """
    if after.pools or after.processes[0].lanes or len(after.processes) > 1:
        raise EditError(tr("A sub-process has neither pools nor lanes: draw them in the process around it."))
    document = diagram.document
    process = home_of(document, element)
    if process is None:
        raise EditError(tr("This sub-process is no longer there."))
    old = {part.id for part in parts_of(before)}
    inner = after.processes[0]
    nodes = tuple(_put_back(node, element, process) for node in inner.nodes)
    changed = replace(
        process,
        nodes=(*(node for node in process.nodes if node.id not in old), *nodes),
        flows=(*(flow for flow in process.flows if flow.id not in old), *inner.flows),
    )
    artifacts = [
        replace(artifact, parent=element) if artifact.parent == process.id else artifact for artifact in after.artifacts
    ]
    whole = replace(
        document,
        processes=tuple(in_document_order(changed) if each is process else each for each in document.processes),
        artifacts=_exchanged(document.artifacts, old, artifacts),
        associations=_exchanged(document.associations, old, after.associations),
        definitions=after.definitions,
        copied=(*document.copied, *after.copied[len(before.copied) :]),
    )
    begun = not before.processes[0].nodes and not before.artifacts
    return refitted(diagram.with_document(_without_loose_ends(whole, old)), element, begun=begun)


def _put_back(node: Node, element: str, process: Process) -> Node:
    """A node of the inner drawing as one of the sub-process, with the lane that it had."""
    known = process.node_by_id.get(node.id)
    lane = known.lane if known is not None else None
    return replace(node, parent=node.parent or element, lane=lane)


def _exchanged(items: Iterable[T], old: set[str], new: Iterable[T]) -> tuple[T, ...]:
    """The items with the old ones among them exchanged for the new ones, in the order that documents keep."""
    items, new = tuple(items), tuple(new)
    if new == tuple(item for item in items if item.id in old):
        return items
    found: list[T] = [item for item in items if item.id not in old]
    found.extend(new)
    return tuple(sorted(found, key=lambda item: item.id))


def _without_loose_ends(document: Document, old: set[str]) -> Document:
    """The document without messages and dotted lines to what was deleted inside."""
    gone = old - {part.id for part in parts_of(document)}
    if not gone:
        return document
    return replace(
        document,
        message_flows=tuple(line for line in document.message_flows if not {line.source, line.target} & gone),
        associations=tuple(line for line in document.associations if not {line.source, line.target} & gone),
    )
