"""A net made smaller: which of its parts are regions, and how their tokens move at once to what will be left."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from itsm_fit.scoring.game.graphs import Digraph, immediate_dominators, strong_components
from itsm_fit.scoring.game.markings import Game, Turn
from itsm_fit.scoring.game.net import Join, Net, ScopeEnds
from itsm_fit.scoring.game.program import Alternative, Move
from itsm_fit.scoring.game.regions import ClosingJoin, Region, ahead_of, subsets
from itsm_fit.scoring.game.resolvent import IllConditionedError

MOST_LEFT = 4
"""Places at which tokens of a region may be left behind: each doubles the work."""
MOST_DEEP = 40
"""Regions inside of each other."""
MOST_JOINS = 3
"""Joins that close one region together: each triples the work."""
MOST_TRIED = 8
"""Nodes upstream of a join that are tried as the beginning of its region."""


class EntangledError(Exception):
    """Tokens of a region may meet others after all."""


@dataclass(frozen=True)
class Reduced:
    """A net whose tokens at the roots of regions move as their `alternatives` say."""

    net: Net
    regions: Mapping[int, Region]

    def require_apart(self, game: Game, turn: Turn) -> None:
        """Raises EntangledError when a region is entered while others wait in its join, or may come to it."""
        for closing in self.regions[turn.runner].closings:
            if any(map(closing.has, turn.rest.tokens)):
                raise EntangledError
            if not closing.parallel and game.can_come(self.net.join_at[closing.join.low], turn.rest.tokens):
                raise EntangledError


def reduced(net: Net) -> Reduced:
    """The net with as many regions as are found; raises EntangledError when there are none."""
    reducer = _Reducer(net)
    for scope in reversed([each for each in net.scopes if each.played]):
        reducer.reduce(scope.index)
    if not reducer.regions:
        raise EntangledError
    moves = tuple(reducer.moves[place] for place in sorted(reducer.moves))
    return Reduced(replace(net, moves=moves), reducer.regions)


class _Reducer:
    def __init__(self, net: Net) -> None:
        self._net = net
        self.moves = dict(enumerate(net.moves, net.first_free))
        self.regions: dict[int, Region] = {}
        self._closed: set[int] = set()
        """The first inputs of joins that close a region."""
        self._places: dict[int, list[int]] = {}
        for place, scope in enumerate(net.scope_of, net.first_free):
            self._places.setdefault(scope, []).append(place)
        self._hosts = {move.scope: place for place, move in self.moves.items() if move.scope >= 0}
        """The place from which a token enters each inner scope."""

    def reduce(self, scope: int) -> None:
        """Find the regions of a scope, the innermost first; then take it for one itself."""
        joins = [join for join in self._net.joins if self._net.nodes[join.node].scope == scope]
        if joins:
            graph = self._graph(scope)
            above = immediate_dominators(graph, -1)
            for join in joins:
                self._close(join, graph, above)
        self._loops(scope)
        if scope > 0:
            self._inside(scope)

    def _begin(self, scope: int) -> tuple[Alternative, ...]:
        if scope == 0:
            return self._net.begin
        host = self._hosts.get(scope)
        return self.moves[host].alternatives if host is not None else ()

    # ---------------------------------------------------------------- from a split to its join
    def _close(self, join: Join, graph: Digraph[int], above: Mapping[int, int]) -> None:
        """Look upstream for the split that the join closes, alone or with others; what is between leaves the graph."""
        root = above.get(join.entry, -1)
        for _ in range(MOST_TRIED):
            if root < 0 or join.low in self._closed:
                return
            region = self._region(root, graph) if root in graph.ahead else None
            if region is not None and self._take(region):
                graph.remove(region.places - {root})
                for closing in region.closings:
                    self._closed.add(closing.join.low)
                    graph.connect(root, closing.join.entry)
            root = above[root]

    def _graph(self, scope: int) -> Digraph[int]:
        """How tokens get from free place to free place of a scope past its joins, from -1 where they begin."""
        past = {place: join.entry for join in self._net.joins for place in range(join.low, join.high)}
        whole: Digraph[int] = Digraph()
        whole.add(-1)
        todo = [place for alternative in self._begin(scope) for place in alternative.places]
        todo = [past.get(place, place) for place in todo]
        for place in todo:
            whole.connect(-1, place)
        seen = set(todo)
        while todo:
            place = todo.pop()
            if place < self._net.first_free:
                continue
            for ahead in self._going_on(place):
                target = past.get(ahead, ahead)
                if target >= self._net.first_free:
                    whole.connect(place, target)
                    if target not in seen:
                        seen.add(target)
                        todo.append(target)
        return whole

    def _going_on(self, place: int) -> list[int]:
        """Where the tokens that come of one at a place go next in its scope."""
        move = self.moves[place]
        if move.scope < 0:
            return ahead_of(move)
        ends = self._net.ends[move.scope]
        return [ends.done, *(target for _, target in ends.errors)]

    def _region(self, root: int, graph: Digraph[int]) -> Region | None:
        """What tokens that come of one at the root reach before they meet in joins, if nobody else comes there."""
        reached = self._closure(root)
        if reached is None:
            return None
        places, closings = reached
        entered_by = {place: set(graph.behind[place]) for place in places if place in graph.behind}
        beyond = [set(graph.behind[closing.join.entry]) for closing in closings]
        if entered_by[root] & places or not all(its <= places for its in beyond):
            return None
        if any(not its <= places for place, its in entered_by.items() if place != root):
            return None
        return self._made(root, places, closings)

    def _closure(self, root: int) -> tuple[frozenset[int], tuple[ClosingJoin, ...]] | None:
        """The free places that tokens reach, and the joins; None where they come to a node with an inside."""
        places, joins = {root}, set()
        todo = [root]
        while todo:
            move = self.moves[todo.pop()]
            if move.scope >= 0:
                return None
            for ahead in ahead_of(move):
                if ahead >= self._net.first_free:
                    if ahead not in places:
                        places.add(ahead)
                        todo.append(ahead)
                elif ahead < self._net.first_held and ahead not in self._closed:
                    joins.add(self._net.join_at[ahead])
        its = [self._net.joins[at] for at in sorted(joins)]
        closings = [ClosingJoin(join, parallel=join.low >= self._net.first_parallel) for join in its]
        if len(closings) > MOST_JOINS or any(not each.parallel and not each.join.early for each in closings):
            return None
        return frozenset(places), tuple(closings)

    def _made(self, root: int, places: frozenset[int], closings: tuple[ClosingJoin, ...] = ()) -> Region | None:
        moves = {place: self.moves[place] for place in places}
        away = {each for move in moves.values() for each in ahead_of(move) if each not in places}
        left = {each for each in away if not any(closing.has(each) for closing in closings)}
        if len(left) > MOST_LEFT:
            return None
        inner = {place: region for place in places if (region := self.regions.get(place)) is not None}
        depth = 1 + max((region.depth for region in inner.values()), default=0)
        if depth > MOST_DEEP:
            return None
        endless = self._net.ends[self._net.scope_of[root - self._net.first_free]].endless
        return Region(root, places, moves, inner, closings, tuple(sorted(left)), endless, depth)

    def _take(self, region: Region) -> bool:
        """Let the token at the root move at once to what will be left."""
        if not region.untangled():
            return False
        try:
            alternatives = region.alternatives
        except IllConditionedError:
            return False
        self.regions[region.root] = region
        self.moves[region.root] = Move(-1, alternatives)
        return True

    # ---------------------------------------------------------------- loops that make more tokens of one
    def _loops(self, scope: int) -> None:
        places = self._places.get(scope, [])
        number = {place: at for at, place in enumerate(places)}
        successors = [[number[each] for each in self._going_on(place) if each in number] for place in places]
        growing = [
            component
            for component in strong_components(range(len(places)), successors, [True] * len(places))
            if self._grows([places[at] for at in component])
        ]
        arriving = Counter(chain(*map(self._going_on, places), *(each.places for each in self._begin(scope))))
        made = []
        for component in growing:
            its = [places[at] for at in component]
            within = Counter(chain(*map(self._going_on, its)))
            for root in (place for place in its if arriving[place] > within[place]):
                reached = self._closure(root)
                region = self._made(root, reached[0]) if reached is not None and not reached[1] else None
                made += [region] if region is not None else []
        for region in made:
            self._take(region)

    def _grows(self, component: Sequence[int]) -> bool:
        its = frozenset(component)
        alternatives = (each for place in component for each in self.moves[place].alternatives)
        return any(len(each.places) > 1 and not its.isdisjoint(each.places) for each in alternatives)

    # ---------------------------------------------------------------- the inside of a node
    def _inside(self, scope: int) -> None:
        """Take the whole of a scope for a region of the node that it is the inside of."""
        host = self._hosts.get(scope)
        if host is None:
            return
        begin = self.moves[host]
        places: set[int] = {host}
        for alternative in begin.alternatives:
            for place in alternative.places:
                reached = self._closure(place) if place >= self._net.first_free else None
                if reached is None or reached[1]:
                    return
                places |= reached[0]
        region = self._made_inside(host, begin, frozenset(places), scope)
        if region is not None:
            self._take(region)

    def _made_inside(self, host: int, begin: Move, places: frozenset[int], scope: int) -> Region | None:
        self.moves[host] = begin._replace(scope=-1)
        region = self._made(host, places)
        self.moves[host] = begin
        if region is None:
            return None
        ends = self._net.ends[scope]
        outer = self._net.scope_of[host - self._net.first_free]
        left = tuple(each for each in region.left)
        into = {each: self._end_of(each, ends, self._net.ends[outer].endless) for each in subsets(left)}
        return replace(region, outcomes_in=into, endless=self._net.ends[outer].endless)

    def _end_of(self, left: frozenset[int], ends: ScopeEnds, endless: int) -> tuple[int, ...]:
        """Where the token of a node goes, by what is left inside of it."""
        if ends.endless in left:
            return (endless,)
        for place, boundary in ends.errors:
            if place in left:
                return (boundary,)
        return (ends.done,) if not left or ends.terminate in left else (ends.stuck,)
