"""How a flow follows what happens: for each activity the shortest ways on which tokens come to it.

A move is silent where it enters no step that the log knows. To let an activity happen silent moves are searched,
shortest first, of those tokens alone that can come to it.
"""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import count
from random import Random
from typing import NamedTuple

from itsm_fit.replay.moves import MovedTokens, TokenMoves, Tokens, TokenStep
from itsm_fit.replay.nearness import END, Nearness
from itsm_fit.scoring.game.net import Net

_MOST_SEEN = 400
_MOST_SEEN_SKIPPING = 250
_MOST_SKIPPED = 3
_MOST_WAYS = 32
_MARKS = (1 << 62) - 1


class TokenWay(NamedTuple):
    """How tokens come to where an activity happens, and where they are then.

    `flows` and `nodes` are taken and entered on the way, the node of the activity last; `skipped` are nodes among these
    that the log knows and does not show. `unclear` are flows of which another way as good takes others. `mark` tells
    equal multisets of flows.
    """

    tokens: Tokens
    flows: tuple[int, ...]
    nodes: tuple[int, ...]
    skipped: tuple[int, ...]
    unclear: frozenset[int]
    mark: int


class Automaton:
    """A net with the activity of each of its nodes, and what was found out about it so far."""

    def __init__(self, net: Net, activity_of: Mapping[int, int]) -> None:
        self.label = tuple(activity_of.get(at, -1) for at in range(len(net.nodes)))
        self.moves = TokenMoves(net, self.label)
        self.nearness = Nearness(self.moves, self.label)
        draw = Random(7)  # noqa: S311 - tells multisets apart, no secret
        self._marks = [draw.getrandbits(62) for _ in net.flows]
        self._ways: dict[tuple[Tokens, int, bool], tuple[TokenWay, ...]] = {}

    def begins(self) -> tuple[TokenWay, ...]:
        """The markings that a case may start in."""
        return tuple(
            TokenWay(its.tokens, its.flows, its.nodes, (), frozenset(), self.mark(its.flows))
            for its in self.moves.begins()
        )

    def ways(self, tokens: Tokens, activity: int, *, skipping: bool = False) -> tuple[TokenWay, ...]:
        """How an activity can happen next, or with END how the case can end, from a marking: the shortest ways.

        `skipping` lets steps be passed that the log knows: of the ways those that skip the fewest.
        """
        key = tokens, activity, skipping
        found = self._ways.get(key)
        if found is None:
            found = self._ways[key] = tuple(_Search(self, tokens, activity, skipping=skipping).ways())
        return found

    def mark(self, flows: tuple[int, ...]) -> int:
        """A number that equal multisets of flows share, and others do not."""
        return sum(self._marks[flow] for flow in flows) & _MARKS


@dataclass
class _Seen:
    """A marking that was reached, by the one before it; `others` are other ways to it, as good, by other flows."""

    moved: MovedTokens
    before: _Seen | None
    mark: int
    others: list[tuple[_Seen, MovedTokens]]
    skips: int

    def chain(self) -> Iterator[_Seen]:
        """It and those before it, the last first."""
        here: _Seen | None = self
        while here is not None:
            yield here
            here = here.before

    def flows(self) -> list[int]:
        """The flows taken to there, the last step first."""
        return [flow for each in self.chain() for flow in each.moved.flows]


class _Search:
    """The search for the ways from one marking: by steps skipped, then by their number."""

    def __init__(self, automaton: Automaton, tokens: Tokens, activity: int, *, skipping: bool) -> None:
        self._automaton, self._moves, self._activity = automaton, automaton.moves, activity
        self._label, self._skipping = automaton.label, skipping
        self._near = automaton.nearness.of(activity, skipping=skipping)
        first = _Seen(MovedTokens(tokens, (), ()), None, 0, [], 0)
        self._seen = {tokens: first}
        self._number = count()
        self._queue = [(0, 0, 0, next(self._number), first)]
        self._goals: dict[Tokens, tuple[_Seen, MovedTokens | None]] = {}
        self._others: dict[Tokens, list[tuple[_Seen, MovedTokens]]] = {}
        self._least = _MOST_SKIPPED
        """The fewest skipped steps of any way found."""

    def ways(self) -> Iterator[TokenWay]:
        most = _MOST_SEEN_SKIPPING if self._skipping else _MOST_SEEN
        while self._queue and len(self._seen) < most and len(self._goals) < _MOST_WAYS:
            skips, _, length, _, at = heapq.heappop(self._queue)
            if skips > self._least:
                break
            tokens = at.moved.tokens
            if self._seen[tokens] is not at:
                continue
            if self._activity == END and not tokens:
                self._goals[()], self._least = (at, None), skips
            for place in reversed(dict.fromkeys(tokens)):
                for step in self._moves.steps(place, tokens):
                    self._try(at, place, step, length)
        for after, (at, last) in self._goals.items():
            yield self._way(after, at, last)

    def _try(self, at: _Seen, place: int, step: TokenStep, length: int) -> None:
        label = self._label[step.node] if step.node >= 0 else -1
        if label == self._activity >= 0:
            self._reach(self._moves.after(at.moved.tokens, place, step), at)
            return
        skips = at.skips + (label >= 0)
        if not self._near.has(place, step) or (label >= 0 and (not self._skipping or skips > self._least)):
            return
        after = self._moves.after(at.moved.tokens, place, step)
        mark = (at.mark + self._automaton.mark(after.flows)) & _MARKS
        known = self._seen.get(after.tokens)
        if known is None or skips < known.skips:
            its = self._seen[after.tokens] = _Seen(after, at, mark, [], skips)
            left = len(after.tokens) if self._activity == END else 0
            heapq.heappush(self._queue, (skips, left, length + 1, next(self._number), its))
        elif known.mark != mark and known.skips == skips:
            known.others.append((at, after))

    def _reach(self, after: MovedTokens, at: _Seen) -> None:
        """The activity happens."""
        self._least = min(self._least, at.skips)
        known = self._goals.get(after.tokens)
        if known is None:
            self._goals[after.tokens] = at, after
            return
        before, last = known
        if last is not None and before.skips == at.skips:
            self._others.setdefault(after.tokens, []).append((at, after))

    def _way(self, after: Tokens, at: _Seen, last: MovedTokens | None) -> TokenWay:
        chain = list(at.chain())
        passed = [each.moved for each in reversed(chain)]
        steps = [*passed, last] if last is not None else passed
        flows = tuple(flow for step in steps for flow in step.flows)
        return TokenWay(
            after,
            flows,
            nodes=tuple(node for step in steps for node in step.nodes),
            skipped=tuple(node for step in passed for node in step.nodes if self._label[node] >= 0),
            unclear=frozenset(self._unclear(chain, flows, self._others.get(after, []))),
            mark=self._automaton.mark(flows),
        )

    @staticmethod
    def _unclear(chain: list[_Seen], flows: tuple[int, ...], others: list[tuple[_Seen, MovedTokens]]) -> set[int]:
        """The flows in which other ways, as good, differ from the one taken, or from one another."""
        found: set[int] = set()
        todo, known = list(chain), set(map(id, chain))

        def compare(mine: Iterable[int], at: _Seen, last: MovedTokens) -> None:
            found.update(_differing(mine, [*at.flows(), *last.flows]))
            fresh = [each for each in at.chain() if id(each) not in known]
            known.update(map(id, fresh))
            todo.extend(fresh)

        for at, last in others:
            compare(flows, at, last)
        while todo:
            each = todo.pop()
            for at, last in each.others:
                compare(each.flows(), at, last)
        return found


def _differing(one: Iterable[int], other: Iterable[int]) -> set[int]:
    first, second = Counter(one), Counter(other)
    return {*(first - second), *(second - first)}
