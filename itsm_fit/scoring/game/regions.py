"""Parts of a net in which tokens that came of one never meet those of another: solved apart, and put together.

Branches that run side by side multiply the markings of a net, but not what there is to know of them: until they meet
in their join, what comes of one token does not depend on any other. So each token has probabilities of its own, those
of tokens beside each other are multiplied, and a loop of such tokens is a system of equations.

A region begins with one token at its `root`, and what is left when nothing in it can move any more is all that the
rest of the net ever sees of it. There are three kinds: from a split to the join that closes it, the inside of a node,
and a loop that makes more tokens of one, which never meet again. In the reduced net (see `reduction`) the token at the
root has a choice of what will be left, with the probabilities worked out here.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations, product
from math import prod
from typing import NamedTuple

import numpy as np

from itsm_fit.scoring.arrays import Array
from itsm_fit.scoring.game.branching import CRITICAL, BranchTerm, growth, least_solution
from itsm_fit.scoring.game.graphs import strong_components
from itsm_fit.scoring.game.net import Join
from itsm_fit.scoring.game.program import Alternative, Move

_NOISE = 1e-13
"""Differences of probabilities below this are rounding."""
Nodes = Collection[int]


class ClosingJoin(NamedTuple):
    """A join that closes a region; a parallel one waits for all of its inputs."""

    join: Join
    parallel: bool

    def has(self, place: int) -> bool:
        """Whether the place is one of its inputs."""
        return self.join.low <= place < self.join.high


@dataclass(frozen=True)
class Region:
    """See the module's text.

    `places` are the free places within, root included; `closings` are the joins that close it. `left` are the places at
    which tokens may be left behind: held ones, and the first input of an inner join that may wait in vain, which stands
    for all. A token that never comes to rest leaves one at `endless`.
    """

    root: int
    places: frozenset[int]
    moves: Mapping[int, Move]
    inner: Mapping[int, Region]
    closings: tuple[ClosingJoin, ...]
    left: tuple[int, ...]
    endless: int
    depth: int = 1
    """How many regions lie inside of each other, this one included."""
    outcomes_in: Mapping[frozenset[int], tuple[int, ...]] | None = None
    """For the inside of a node: where its token goes by what is left within."""

    @cached_property
    def nodes(self) -> frozenset[int]:
        """The nodes entered within, those of inner regions included."""
        own = (move.node for move in self.moves.values() if move.node >= 0)
        return frozenset(own).union(*(region.nodes for region in self.inner.values()))

    @cached_property
    def alternatives(self) -> tuple[Alternative, ...]:
        """What can be left, summing to 1."""
        found = self.outcomes(())
        endless = 1.0 - sum(found.values())
        if endless > _NOISE:
            found[self.endless,] = found.get((self.endless,), 0.0) + endless
        return tuple(Alternative(p, places) for places, p in found.items())

    def outcomes(self, without: Nodes) -> dict[tuple[int, ...], float]:
        """The probability of each thing left, the places of its tokens, while none of some nodes is entered."""
        system = _System(self, without)
        found: dict[tuple[int, ...], float] = {}
        for events in product(*map(self._events, self.closings)):
            at_most = {left: self._together(system, events, left) for left in subsets(self.left)}
            onwards = [place for event in events for place in event.places]
            for left in at_most:
                p = _exactly(left, at_most)
                if p > 0:
                    places = self.outcomes_in[left] if self.outcomes_in is not None else (*onwards, *sorted(left))
                    found[places] = found.get(places, 0.0) + p
        return found

    def _events(self, closing: ClosingJoin) -> list[_Event]:
        """What can become of a join: nothing comes to it, it passes a token on, or it waits in vain."""
        join = closing.join
        nothing = _Event((), (("none", 1),))
        if not closing.parallel:
            return [nothing, _Event((join.entry,), (("some", 1), ("none", -1)))]
        if len([place for place in self.reach[self.root] if closing.has(place)]) < join.high - join.low:
            return [nothing, _Event((join.low,), (("some", 1), ("none", -1)))]
        waits = _Event((join.low,), (("some", 1), ("none", -1), ("every", -1)))
        return [nothing, _Event((join.entry,), (("every", 1),)), waits]

    def _together(self, system: _System, events: Sequence[_Event], left: frozenset[int]) -> float:
        """The probability of events at each join, with tokens left at some of some places at most."""
        more = less = 0.0
        for parts in product(*(event.parts for event in events)):
            value = system.value(tuple(kind for kind, _ in parts), left)
            if prod(sign for _, sign in parts) > 0:
                more += value
            else:
                less += value
        return _difference(more, less)

    @cached_property
    def reach(self) -> Mapping[int, frozenset[int]]:
        """All places, here and where tokens leave for, to which a token at each place may come; itself too."""
        found: dict[int, frozenset[int]] = {}
        for component in self.components:
            its = set(component)
            for place in component:
                for ahead in ahead_of(self.moves[place]):
                    its.add(ahead)
                    its |= found.get(ahead, frozenset())
            found.update(dict.fromkeys(component, frozenset(its)))
        return found

    @cached_property
    def components(self) -> list[list[int]]:
        """The places that lead to each other, those furthest downstream first."""
        vertices = sorted(self.places)
        number = {place: at for at, place in enumerate(vertices)}
        successors = [[number[each] for each in ahead_of(self.moves[place]) if each in number] for place in vertices]
        found = strong_components(range(len(vertices)), successors, [True] * len(vertices))
        return [[vertices[at] for at in component] for component in found]

    def untangled(self) -> bool:
        """Whether no two tokens beside each other may come to one input of a join, here or within."""
        roots = frozenset(root for root, region in self.inner.items() if region.closings)
        inputs = (range(closing.join.low, closing.join.high) for closing in self.closings)
        shared = roots.union(*inputs) - {self.root}
        every = (alternative for move in self.moves.values() for alternative in move.alternatives)
        return not any(self._common(alternative.places, shared) for alternative in every)

    def _common(self, places: Iterable[int], wanted: frozenset[int]) -> set[int]:
        """Of the places wanted those to which tokens at two of some places may come."""
        once: set[int] = set()
        common: set[int] = set()
        for place in places:
            its = self._reach_of(place) & wanted
            common |= its & once
            once |= its
        return common

    def _reach_of(self, place: int) -> frozenset[int]:
        return self.reach.get(place, frozenset((place,)))

    @property
    def multiplies(self) -> bool:
        """Whether tokens may go on for ever within, though each could come to rest."""
        return any(self.endless in alternative.places for alternative in self.alternatives)

    def crowded(self) -> frozenset[int]:
        """The nodes that two tokens of one case may come to beside each other, here and within.

        What follows from that is left out: the nodes further downstream.
        """
        met: set[int] = set()
        for move in self.moves.values():
            for alternative in move.alternatives:
                met |= self._common(alternative.places, self.places)
        first = {place for place in met if not any(place in self.reach[each] for each in met - self.reach[place])}
        found = {self.moves[place].node for place in first} - {-1}
        return frozenset(found).union(*(region.crowded() for region in self.inner.values()))

    def flows_through(self) -> tuple[dict[int, float], dict[int, float]]:
        """Expected visits to each node within and traversals of each flow, for one token at the root."""
        visits: dict[int, float] = {}
        taken: dict[int, float] = {}
        passing = dict.fromkeys(self.places, 0.0)
        passing[self.root] = 1.0
        for component in reversed(self.components):
            self._let_pass(component, passing)
            for place in component:
                move, amount = self.moves[place], passing[place]
                if move.node >= 0:
                    visits[move.node] = visits.get(move.node, 0.0) + amount
                if amount > 0 and place in self.inner:
                    for total, part in zip((visits, taken), self.inner[place].flows_through(), strict=True):
                        for key, each in part.items():
                            total[key] = total.get(key, 0.0) + amount * each
                for alternative in move.alternatives:
                    for flow in alternative.flows:
                        taken[flow] = taken.get(flow, 0.0) + amount * alternative.probability
        return visits, taken

    def _let_pass(self, component: Sequence[int], passing: dict[int, float]) -> None:
        """Work out how many tokens pass each place of a component, and what they bring to those downstream."""
        within = self._mean(component)
        if within.any():
            arriving = np.array([passing[place] for place in component])
            if arriving.any() and growth(within) > 1 - CRITICAL:
                total = np.full(len(component), np.inf)
            else:
                total = np.linalg.solve(np.eye(len(component)) - within.T, arriving)
            passing.update(zip(component, np.maximum(total, 0.0).tolist(), strict=True))
        its = frozenset(component)
        for place in component:
            if passing[place] > 0:
                for alternative in self.moves[place].alternatives:
                    for ahead in alternative.places:
                        if ahead in passing and ahead not in its:
                            passing[ahead] += passing[place] * alternative.probability

    def _mean(self, component: Sequence[int]) -> Array:
        """How many tokens at each place of a component come of one at each, shape (k, k)."""
        number = {place: at for at, place in enumerate(component)}
        mean = np.zeros((len(component), len(component)))
        for place, at in number.items():
            for alternative in self.moves[place].alternatives:
                for ahead in alternative.places:
                    if ahead in number:
                        mean[at, number[ahead]] += alternative.probability
        return mean


JoinKinds = tuple[str, ...]
"""How many inputs of each join get tokens: "none", "every" one that tokens can come to, or "some", however many."""


class _Event(NamedTuple):
    """What becomes of a join: the places that get tokens by it, and the kinds, signed, that its probability sums up."""

    places: tuple[int, ...]
    parts: tuple[tuple[str, int], ...]


class _System:
    """The probabilities that a token at each place of a region, and all that comes of it, ends in some way.

    Nowhere is a node of `without` entered, tokens are left behind at some places only, and inputs of joins get them by
    their `JoinKinds`. For tokens beside each other such probabilities are multiplied.
    """

    def __init__(self, region: Region, without: Nodes) -> None:
        self._region = region
        self._without = frozenset(without)
        self._known: dict[tuple[JoinKinds, frozenset[int]], dict[int, float]] = {}
        self._moves = {
            place: self._inner_move(place, move) if place in region.inner else move
            for place, move in region.moves.items()
        }

    def _inner_move(self, place: int, move: Move) -> Move:
        region = self._region.inner[place]
        if region.nodes.isdisjoint(self._without):
            return move
        outcomes = region.outcomes(self._without)
        return move._replace(alternatives=tuple(Alternative(p, places) for places, p in outcomes.items()))

    def value(self, kinds: JoinKinds, left: frozenset[int]) -> float:
        """That of the root."""
        return self._values(kinds, left)[self._region.root]

    def _values(self, kinds: JoinKinds, left: frozenset[int]) -> dict[int, float]:
        if (kinds, left) not in self._known:
            values: dict[int, float] = {}
            for component in self._region.components:
                values.update(self._solved(component, values, kinds, left))
            self._known[kinds, left] = values
        return self._known[kinds, left]

    def _solved(
        self, component: Sequence[int], values: Mapping[int, float], kinds: JoinKinds, left: frozenset[int]
    ) -> dict[int, float]:
        its = frozenset(component)
        terms = {place: list(self._terms(place, its, values, kinds, left)) for place in component}
        if len(component) == 1 and not any(inside for each in terms.values() for _, inside in each):
            return {component[0]: sum(factor for factor, _ in terms[component[0]])}
        return least_solution(terms)

    def _terms(
        self, place: int, component: frozenset[int], values: Mapping[int, float], kinds: JoinKinds, left: frozenset[int]
    ) -> Iterator[BranchTerm]:
        """The alternatives of a place: a factor, and the places of its component whose values it is multiplied by."""
        move = self._moves[place]
        if move.node in self._without:
            return
        for alternative in move.alternatives:
            if any(kind == "every" and self._misses(place, alternative, at) for at, kind in enumerate(kinds)):
                continue
            factor = alternative.probability
            for ahead in alternative.places:
                if ahead not in component:
                    factor *= values[ahead] if ahead in values else self._beyond(ahead, kinds, left)
            if factor > 0:
                yield factor, tuple(ahead for ahead in alternative.places if ahead in component)

    def _misses(self, place: int, alternative: Alternative, at: int) -> bool:
        """Whether some input of a join that a token can come to gets none by this alternative."""
        reach, closing = self._region.reach, self._region.closings[at]
        gets = frozenset().union(*(reach.get(ahead, (ahead,)) for ahead in alternative.places))
        return any(closing.has(each) and each not in gets for each in reach[place])

    def _beyond(self, place: int, kinds: JoinKinds, left: frozenset[int]) -> float:
        for kind, closing in zip(kinds, self._region.closings, strict=True):
            if closing.has(place):
                return 0.0 if kind == "none" else 1.0
        return 1.0 if place in left else 0.0


def subsets(places: Sequence[int]) -> Iterator[frozenset[int]]:
    """All sets of some of the places, the smaller ones first."""
    for size in range(len(places) + 1):
        yield from map(frozenset, combinations(places, size))


def _exactly(left: frozenset[int], at_most: Mapping[frozenset[int], float]) -> float:
    """The probability that tokens are left at all of some places, from those that they are at some of them at most."""
    if not left:
        return at_most[left]
    parts = [(-1) ** (len(left) - len(each)) * at_most[each] for each in subsets(sorted(left))]
    return _difference(sum(part for part in parts if part > 0), -sum(part for part in parts if part < 0))


def _difference(more: float, less: float) -> float:
    found = more - less
    return found if found > _NOISE * more else 0.0


def ahead_of(move: Move) -> list[int]:
    """The places of all tokens that it may make."""
    return [place for alternative in move.alternatives for place in alternative.places]
