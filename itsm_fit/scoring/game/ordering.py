"""In which order the tokens of one scope run, and which of its nodes wait for one another."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet

from itsm_fit.scoring.game.graphs import ancestors, weak_topological_order
from itsm_fit.scoring.game.program import Move, Program, Section
from itsm_fit.scoring.game.unfold import PlayedScope

MOST_PLACES = 20_000
"""In larger scopes it is not looked for where tokens may meet: it would take memory by the square."""


class ScopeOrder:
    """How tokens of one scope get from free place to free place, joins passed over.

    `places` are its free places, those further downstream later; vertices of the graph are indices into it.
    """

    def __init__(self, scope: PlayedScope, programs: Mapping[int, Program]) -> None:
        self._program = programs[scope.index]
        self._programs = programs
        self._past_join = {place: join.entry for join in self._program.joins for place in join.inputs}
        drawn = self._program.places[Section.FREE]
        moves = [self._program.moves[place] for place in drawn]
        graph = self._graph(drawn, moves)
        order = weak_topological_order(graph, self._begin(drawn))
        self.places = [drawn[vertex] for vertex in order]
        self._moves = [moves[vertex] for vertex in order]
        at = {vertex: number for number, vertex in enumerate(order)}
        self._successors = [[at[target] for target in graph[vertex]] for vertex in order]

    def _graph(self, places: Sequence[int], moves: Sequence[Move]) -> list[list[int]]:
        vertex = {place: at for at, place in enumerate(places)}
        past = self._past_join
        return [
            [vertex[entry] for place in self._ahead(move) if (entry := past.get(place, place)) in vertex]
            for move in moves
        ]

    def _ahead(self, move: Move) -> Iterator[int]:
        """Where a token and what it becomes go next; past the inside of a node that has one."""
        if move.scope >= 0:
            inner = self._programs[move.scope]
            yield inner.done
            yield from (boundary for _, boundary in inner.errors)
            return
        for alternative in move.alternatives:
            yield from alternative.places

    def _begin(self, places: Sequence[int]) -> list[int]:
        vertex = {place: at for at, place in enumerate(places)}
        return [vertex[place] for alternative in self._program.begin for place in alternative.places]

    def meetings(self) -> Iterator[tuple[int, int]]:
        """The places of nodes that several flows lead to, where concurrent tokens may meet.

        With each the vertices from which a token can come without turning back to the beginning of a loop, as bits.
        """
        splits = any(len(alternative.places) > 1 for move in self._moves for alternative in move.alternatives)
        if not splits and all(len(alternative.places) < 2 for alternative in self._program.begin):
            return
        if len(self.places) > MOST_PLACES:
            return
        arrivals = Counter(place for move in self._moves for place in self._ahead(move))
        above = [0] * len(self.places)
        for at, targets in enumerate(self._successors):
            for target in targets:
                if target > at:
                    above[target] |= above[at] | 1 << at
        for at, (place, move) in enumerate(zip(self.places, self._moves, strict=True)):
            if arrivals[place] > 1 and move.node >= 0:
                yield place, above[at]

    def upstream(self) -> dict[int, int]:
        """For the node of each inclusive join the vertices from which a token can come to it, as bits."""
        inclusive = set(self._program.places[Section.INCLUSIVE])
        joins = [join for join in self._program.joins if join.inputs[0] in inclusive]
        if not joins:
            return {}
        vertex = {place: at for at, place in enumerate(self.places)}
        above = ancestors(self._successors)
        return {join.node: above[vertex[join.entry]] for join in joins}

    def comes_to_rest(self, resting: AbstractSet[int]) -> bool:
        """Whether no token can be caught in a loop for ever; `resting` are the inner scopes of which that is known.

        It cannot where each place has some alternative of which every token comes to rest.
        """
        vertex = {place: at for at, place in enumerate(self.places)}
        needed_by: list[list[tuple[int, list[int]]]] = [[] for _ in self.places]
        rests = [False] * len(self.places)
        todo: list[int] = []
        for at, move in enumerate(self._moves):
            for places in self._ways(move, resting):
                onto = {vertex[entry] for each in places if (entry := self._past_join.get(each, each)) in vertex}
                left = [len(onto)]
                for target in onto:
                    needed_by[target].append((at, left))
                if not onto and not rests[at]:
                    rests[at] = True
                    todo.append(at)
        while todo:
            for at, left in needed_by[todo.pop()]:
                left[0] -= 1
                if left[0] == 0 and not rests[at]:
                    rests[at] = True
                    todo.append(at)
        return all(rests)

    def _ways(self, move: Move, resting: AbstractSet[int]) -> Iterator[Sequence[int]]:
        """The places of the tokens that a token can become, way by way."""
        if move.scope < 0:
            yield from (alternative.places for alternative in move.alternatives)
        elif move.scope in resting:
            yield list(self._ahead(move))
