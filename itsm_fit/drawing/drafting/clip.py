"""What is copied: the part of a document that some elements make up, as a document of its own."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from itsm_fit.errors import EditError
from itsm_fit.model.document import Artifact, Document
from itsm_fit.model.edits.nodes import EVENTS_OF
from itsm_fit.model.edits.places import carried
from itsm_fit.model.process import EventKind, Node, NodeKind, Process

CLIP_NAME = "clipboard.bpmn"


def clipped(document: Document, ids: Collection[str]) -> Document:
    """A document of these elements and all that goes with them, under the ids they have.

    A pool comes with its process, a lane stands for its steps, a step comes with what is attached to it and inside of
    it. Lines come along between things that do. A boundary event without its activity becomes an intermediate event.
    Raises EditError where none of the elements can be copied, such as lines alone.
    """
    held = _held(document, ids)
    pools = tuple(pool for pool in document.pools if pool.id in held)
    whole = {pool.process for pool in pools}
    processes = tuple(
        process if process.id in whole else _loose(process, held)
        for process in document.processes
        if process.id in whole or any(node.id in held for node in process.nodes)
    )
    artifacts = [artifact for artifact in document.artifacts if artifact.id in held]
    if not (pools or processes or artifacts):
        raise EditError("There is nothing to copy here: choose steps, data, notes or a pool.")
    if not processes:
        processes = (_home_of_artifacts(document, artifacts),)
    inside = {process.id for process in processes} | held
    return Document(
        CLIP_NAME,
        processes,
        pools,
        tuple(flow for flow in document.message_flows if {flow.source, flow.target} <= held),
        tuple(_at_home(artifact, inside, processes[0].id, outside=bool(pools)) for artifact in artifacts),
        tuple(line for line in document.associations if {line.source, line.target} <= held),
    )


def _held(document: Document, ids: Collection[str]) -> frozenset[str]:
    """All that goes with these elements; lines are among it where both of their ends are."""
    found = carried(document, ids)
    for process in document.processes:
        for node in process.nodes:  # a sub-process stands before what is inside it
            if node.parent in found:
                found.add(node.id)
        found |= {node.id for node in process.nodes if node.attached_to in found}
    found |= {artifact.id for artifact in document.artifacts if artifact.parent in found}
    flows = {flow.id: {flow.source, flow.target} for process in document.processes for flow in process.flows}
    return frozenset(found - flows.keys() | {own for own, ends in flows.items() if ends <= found})


def _loose(process: Process, held: frozenset[str]) -> Process:
    """The held steps of a process, free of the lanes and sub-processes that stay behind."""
    nodes = tuple(_freed(node, held) for node in process.nodes if node.id in held)
    flows = tuple(flow for flow in process.flows if flow.id in held)
    return Process(process.id, process.name, nodes=nodes, flows=flows)


def _freed(node: Node, held: frozenset[str]) -> Node:
    return without_host(
        replace(
            node,
            lane=None,
            parent=node.parent if node.parent in held else None,
            default_flow=node.default_flow if node.default_flow in held else None,
        ),
        held,
    )


def without_host(node: Node, present: Collection[str]) -> Node:
    """The node itself; a boundary event whose activity is not present becomes an intermediate one."""
    if node.kind is not NodeKind.BOUNDARY or node.attached_to in present:
        return node
    event = node.event if node.event in EVENTS_OF[NodeKind.CATCH] else EventKind.NONE
    kind = NodeKind.THROW if event is EventKind.NONE else NodeKind.CATCH
    return replace(node, kind=kind, event=event, attached_to=None, interrupting=True)


def _home_of_artifacts(document: Document, artifacts: list[Artifact]) -> Process:
    """An empty process for data and notes that are copied by themselves."""
    parents = {artifact.parent for artifact in artifacts}
    found = next((process for process in document.processes if process.id in parents), document.processes[0])
    return Process(found.id, found.name)


def _at_home(artifact: Artifact, inside: Collection[str], home: str, *, outside: bool) -> Artifact:
    """The artifact in what is copied with it; `outside` says that it may stand between pools."""
    stays = outside if artifact.parent is None else artifact.parent in inside
    return artifact if stays else replace(artifact, parent=home)
