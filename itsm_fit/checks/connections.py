"""What can be said of a process from its connections: what is reached, what can end, and which join closes a split."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from itertools import pairwise

from itsm_fit.checks.rule import Remark
from itsm_fit.checks.run import Run
from itsm_fit.checks.scope_graph import EXIT, ScopeGraph
from itsm_fit.language import Phrase, tr
from itsm_fit.model.process import EventKind, NodeKind
from itsm_fit.model.shares import CHOOSES_ONE, ways_out


def unreachable(run: Run) -> Iterator[Remark]:
    """Boundary events go with their steps, link catches with their throws; compensation and event sub-processes stand
    outside the flow.
    """
    for graph in run.graphs.values():
        for node_id, node in graph.nodes.items():
            with_another = node.kind is NodeKind.BOUNDARY or (
                node.kind is NodeKind.CATCH and node.event is EventKind.LINK
            )
            apart = with_another or node.for_compensation or node.triggered_by_event
            if node_id not in graph.reached and not apart:
                yield Remark(
                    tr(
                        "No case can reach the {node}: draw a flow to it from a step that is reached, or delete it.",
                        node=run.name(node),
                    ),
                    node_id,
                )


def cannot_end(run: Run) -> Iterator[Remark]:
    """Nodes that are reached and from which every way goes round for ever."""
    for graph in run.graphs.values():
        for node_id, node in graph.nodes.items():
            if node_id in graph.reached and node_id not in graph.ending:
                yield Remark(
                    tr("No flow leads from the {node} to an end: draw a way out of the loop.", node=run.name(node)),
                    node_id,
                )


class _HowMany(Enum):
    """How many of its flows a node takes, or waits for."""

    ONE = "one"
    SOME = "some"
    ALL = "all"


_TAKES = {
    _HowMany.ONE: Phrase("takes one of its flows"),
    _HowMany.SOME: Phrase("takes some of its flows"),
    _HowMany.ALL: Phrase("takes all its flows"),
}
_CONSEQUENCES = {
    (_HowMany.ONE, _HowMany.ALL): Phrase(
        "waits for all of them, so a case gets stuck: close it with an exclusive gateway"
    ),
    (_HowMany.SOME, _HowMany.ALL): Phrase(
        "waits for all of them, so a case can get stuck: close it with an inclusive gateway"
    ),
    (
        _HowMany.ALL,
        _HowMany.ONE,
    ): Phrase("lets each of them pass, so what follows is done again: close it with a parallel gateway"),
    (
        _HowMany.SOME,
        _HowMany.ONE,
    ): Phrase("lets each of them pass, so what follows can be done again: close it with an inclusive one"),
}


def split_join_mismatch(run: Run) -> Iterator[Remark]:
    """Splits whose branches all come together in a join of another kind."""
    for graph in run.graphs.values():
        for split, node in graph.nodes.items():
            takes = _splits(graph, split)
            join = graph.closing.get(split, EXIT) if takes is not None else EXIT
            waits = _joins(graph, join) if join != EXIT else None
            if takes is None or waits is None or (takes, waits) not in _CONSEQUENCES:
                continue
            if _serves(graph, split, join, waits):
                yield Remark(
                    tr(
                        "The {node} {takes}, and the {nodes} where they come together {consequences}.",
                        node=run.name(node),
                        takes=_TAKES[takes],
                        nodes=run.name(graph.nodes[join]),
                        consequences=_CONSEQUENCES[takes, waits],
                    ),
                    join,
                    (split, join),
                )


def joined_again(graph: ScopeGraph, node_id: str) -> bool:
    """Whether the flows that a node takes together, if it takes several, all come to one join that waits for them."""
    if _splits(graph, node_id) in {None, _HowMany.ONE}:
        return True
    join = graph.closing.get(node_id, EXIT)
    return join != EXIT and _joins(graph, join) in {_HowMany.ALL, _HowMany.SOME}


def _splits(graph: ScopeGraph, node_id: str) -> _HowMany | None:
    node, flows = graph.nodes[node_id], graph.flows[node_id]
    if len(flows) < 2:
        return None
    if node.kind in CHOOSES_ONE:
        return _HowMany.ONE
    optional, default, always = ways_out(node, flows)
    if not optional and not default:
        return _HowMany.ALL
    return _HowMany.ONE if len(optional) < 2 and not always else _HowMany.SOME


def _joins(graph: ScopeGraph, node_id: str) -> _HowMany | None:
    node = graph.nodes[node_id]
    if graph.incoming[node_id] < 2 or node.kind is NodeKind.END:
        return None
    return {NodeKind.PARALLEL: _HowMany.ALL, NodeKind.INCLUSIVE: _HowMany.SOME}.get(node.kind, _HowMany.ONE)


def _serves(graph: ScopeGraph, split: str, join: str, waits: _HowMany) -> bool:
    """Whether branches of the split arrive at the join by flows of their own.

    A join of all its flows lacks a token when some branch serves not all of those that others do; any other node lets
    too many pass when two branches arrive by different flows.
    """
    arrivals = [its for flow in graph.flows[split] if (its := graph.arrivals(flow, join, split))]
    return any(one != other or (waits is _HowMany.ONE and len(one) > 1) for one, other in pairwise(arrivals))
