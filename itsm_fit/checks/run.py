"""A process and how it runs: all that the rules about its cases can see."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping
from functools import cached_property
from itertools import pairwise

from itsm_fit.checks.drawn import DrawnProcess
from itsm_fit.checks.scope_graph import ScopeGraph, graph_of
from itsm_fit.model.process import Node
from itsm_fit.scoring.game.search import Dive, dive
from itsm_fit.scoring.game.token_game import Play


class Run:
    """A process and how it runs. Raises ValueError for a play without its net."""

    def __init__(self, drawn: DrawnProcess, played: Play) -> None:
        if played.net is None or played.exploration is None:
            raise ValueError("The play does not hold what was played.")
        self.drawn, self.play, self.net, self.found = drawn, played, played.net, played.exploration

    @property
    def where(self) -> tuple[str, str]:
        return self.drawn.where

    @property
    def element(self) -> str:
        return self.drawn.element

    def as_before(self, other: Run) -> bool:
        """Whether the two are the very same play of a process that differs in nothing but looks."""
        return self.found is other.found and self.drawn.as_before(other.drawn)

    @cached_property
    def dive(self) -> Dive:
        """A search of the whole net, where not all of its markings are in `found`."""
        return dive(self.net) if self.play.regions or self.play.samples else Dive()

    @cached_property
    def graphs(self) -> Mapping[int, ScopeGraph]:
        """The graphs of the scopes that the process itself draws and that are played."""
        net = self.net
        return {scope.index: graph_of(scope, net) for scope in net.scopes if scope.played and not scope.prefix}

    def own(self, node: int) -> Node | None:
        """The node, if the process itself draws it."""
        its = self.net.nodes[node] if node >= 0 else None
        return its.node if its is not None and its.own else None

    def own_ids(self, path: Iterable[int]) -> tuple[str, ...]:
        """The ids of those nodes on a path that the process itself draws."""
        return tuple(node.id for index in path if (node := self.own(index)) is not None)

    def name(self, node: Node) -> str:
        """A node of the process itself as a sentence names it."""
        return self.drawn.name(node)

    def graph(self, node: int) -> ScopeGraph:
        """The graph of the scope that holds an own node."""
        return self.graphs[self.net.nodes[node].scope]

    def ahead(self, state: int, came_from: dict[int, int]) -> list[int]:
        """The states to which the transitions out of a state lead; `came_from` learns of those that are new to it."""
        first, last = (bisect_left(self.found.sources, at) for at in (state, state + 1))
        states = [target for target in self.found.targets[first:last] if target >= 0]
        for target in states:
            came_from.setdefault(target, state)
        return states

    def crowded(self, state: int) -> set[int]:
        """The nodes before which a place holds more than one token."""
        net = self.net
        nodes = set()
        for token, other in pairwise(self.found.markings[state].tokens):
            if token == other:
                free = token >= net.first_free
                nodes.add(net.moves[token - net.first_free].node if free else net.joins[net.join_at[token]].node)
        return nodes
