"""How the nodes of one scope of a process are connected, whatever the shares on its flows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from itsm_fit.model.process import EventKind, Flow, Node, NodeKind
from itsm_fit.scoring.game.graphs import Digraph, immediate_dominators
from itsm_fit.scoring.game.net import Net
from itsm_fit.scoring.game.unfold import PlayedScope, linked_catches, starting

EXIT = ""
"""Stands behind every node that ends its token; no element has such an id."""


@dataclass(frozen=True)
class ScopeGraph:
    """Nodes by id; `ahead` holds flows, the boundary events of each step, and links."""

    nodes: Mapping[str, Node]
    flows: Mapping[str, Sequence[Flow]]
    ahead: Mapping[str, Sequence[str]]
    starts: Sequence[str]

    @cached_property
    def incoming(self) -> Counter[str]:
        """How many flows lead to each node."""
        return Counter(flow.target for its in self.flows.values() for flow in its)

    @cached_property
    def reached(self) -> set[str]:
        """The nodes to which a token can come from a start."""
        return _closure(self.starts, self.ahead)

    @cached_property
    def ending(self) -> set[str]:
        """The nodes from which a token can come to its end."""
        behind: dict[str, list[str]] = {node: [] for node in self.nodes}
        for node, targets in self.ahead.items():
            for target in targets:
                behind[target].append(node)
        return _closure((node for node in self.nodes if not self.ahead[node]), behind)

    @cached_property
    def closing(self) -> Mapping[str, str]:
        """The first node, or `EXIT`, that every way from a node to an end passes: its immediate post-dominator."""
        ways = ((target, node) for node, targets in self.ahead.items() for target in targets or (EXIT,))
        backwards = Digraph(ways)
        backwards.add(EXIT)
        return immediate_dominators(backwards, EXIT)

    def beyond(self, node: str) -> set[str]:
        """The nodes to which a token that leaves a node can come."""
        return _closure(self.ahead[node], self.ahead)

    def arrivals(self, first: Flow, join: str, split: str) -> set[str]:
        """The flows by which a token on `first` can arrive at a join without passing the split."""
        if first.target == join:
            return {first.id}
        blocked = {**self.ahead, join: (), split: ()}
        branch = _closure((first.target,), blocked) - {split, join}
        return {flow.id for node in branch for flow in self.flows[node] if flow.target == join}


def graph_of(scope: PlayedScope, net: Net) -> ScopeGraph:
    """The graph of a played scope."""
    nodes = {node_id: net.nodes[index].node for node_id, index in scope.members.items()}
    flows = {node_id: [net.flows[flow].flow for flow in scope.outgoing.get(node_id, ())] for node_id in nodes}
    ahead = {node_id: [flow.target for flow in its] for node_id, its in flows.items()}
    for node_id, node in nodes.items():
        attached = node.kind is NodeKind.BOUNDARY and node.event is not EventKind.COMPENSATION
        if attached and node.attached_to in ahead:
            ahead[node.attached_to].append(node_id)
    for throw, catch in linked_catches(scope, net.nodes).items():
        ahead[net.nodes[throw].node.id].append(net.nodes[catch].node.id)
    starts, _ = starting(scope, net.nodes)
    return ScopeGraph(nodes, flows, ahead, [net.nodes[index].node.id for index in starts])


def _closure(first: Iterable[str], ahead: Mapping[str, Sequence[str]]) -> set[str]:
    found = set(first)
    todo = list(found)
    while todo:
        for target in ahead[todo.pop()]:
            if target not in found:
                found.add(target)
                todo.append(target)
    return found
