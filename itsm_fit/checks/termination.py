"""Terminate ends that end nothing: no other token is left where they are reached."""

from __future__ import annotations

from collections.abc import Iterator

from itsm_fit.checks.connections import joined_again
from itsm_fit.checks.rule import Remark
from itsm_fit.checks.run import Run
from itsm_fit.checks.scope_graph import ScopeGraph
from itsm_fit.language import tr
from itsm_fit.model.process import EventKind, Node, NodeKind, Process


def needless_terminate(run: Run) -> Iterator[Remark]:
    """Terminate ends of scopes in which each split comes together again before anything ends."""
    for graph in run.graphs.values():
        ends = [node for node in graph.nodes.values() if _terminates(node)]
        if ends and _one_at_a_time(run.drawn.process, graph):
            for node in ends:
                yield Remark(
                    tr(
                        "The {node} terminates, but nothing else runs any more when a case comes there: "
                        "make it a plain end event.",
                        node=run.name(node),
                    ),
                    node.id,
                )


def _terminates(node: Node) -> bool:
    return node.kind is NodeKind.END and node.event is EventKind.TERMINATE


def _one_at_a_time(process: Process, graph: ScopeGraph) -> bool:
    """Whether a case is at one place only wherever it ends."""
    several_begin = len(graph.starts) > 1 and any(graph.nodes[own].kind is not NodeKind.START for own in graph.starts)
    return not several_begin and all(_adds_none(process, graph, node) for node in graph.nodes.values())


def _adds_none(process: Process, graph: ScopeGraph, node: Node) -> bool:
    """Whether nothing that a node starts beside the flow is left at the end."""
    if node.kind is NodeKind.BOUNDARY:
        return node.interrupting
    if node.triggered_by_event:
        inner = (each for each in process.nodes if each.parent == node.id and each.kind is NodeKind.START)
        return all(start.interrupting for start in inner)
    return joined_again(graph, node.id)
