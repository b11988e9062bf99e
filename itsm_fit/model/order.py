"""The order in which a process lists its nodes and flows, so that equal drawings are equal values.

Nodes stand as in the document: a sub-process before what is inside it. Flows stand scope by scope: those of the
process first, then those of each sub-process in the order of the nodes; inside a scope as in the document.
"""

from __future__ import annotations

from dataclasses import replace

from itsm_fit.model.process import Flow, Node, Process


def in_document_order(process: Process) -> Process:
    """The same process with its nodes and flows in order; the very same one when they are already."""
    nodes = _ordered_nodes(process.nodes)
    rank = scope_ranks(nodes)
    home = {node.id: node.parent for node in reversed(nodes)}
    flows = tuple(sorted(process.flows, key=lambda flow: rank.get(home.get(flow.source), 0)))
    if nodes == process.nodes and flows == process.flows:
        return process
    return replace(process, nodes=nodes, flows=flows)


def scope_ranks(nodes: tuple[Node, ...]) -> dict[str | None, int]:
    """The place of each scope among the scopes: None is the process itself, then the sub-processes."""
    inner = [node.id for node in nodes if node.kind.is_sub_process]
    return {None: 0} | {scope: place for place, scope in enumerate(dict.fromkeys(inner), 1)}


def flow_scope(process: Process, flow: Flow) -> str | None:
    """The sub-process that a flow runs in: that of its source; None for the process itself."""
    source = process.node_by_id.get(flow.source)
    return None if source is None else source.parent


def _ordered_nodes(nodes: tuple[Node, ...]) -> tuple[Node, ...]:
    inner: dict[str | None, list[Node]] = {}
    known = {node.id for node in nodes}
    for node in nodes:
        inner.setdefault(node.parent if node.parent in known else None, []).append(node)
    if len(inner) == 1:
        return nodes
    ordered: list[Node] = []
    waiting = inner.pop(None, [])[::-1]
    while waiting:
        node = waiting.pop()
        ordered.append(node)
        waiting.extend(inner.pop(node.id, [])[::-1])
    return tuple(ordered)
