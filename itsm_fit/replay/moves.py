"""What tokens can do in any order: the places, moves and joins of `scoring.game`, moved one token at a time."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from itsm_fit.model.process import NodeKind
from itsm_fit.scoring.game.net import Net

Tokens = tuple[int, ...]
"""Tokens by place, lowest first; none once a case has ended."""


_LONGEST = 1_000
"""Steps that are made at once: an end of those that go round for ever."""


class TokenStep(NamedTuple):
    """A move of one token, to the places that it may reach; it enters `node` (-1: none).

    With a `scope` of 0 or more these places are in the inside of the node, below -1 the inside of -2 - `scope` ends
    at once, with all tokens there.
    """

    node: int
    places: Tokens
    flows: tuple[int, ...]
    scope: int


class MovedTokens(NamedTuple):
    """A marking, with the flows taken and the nodes entered on the way to it."""

    tokens: Tokens
    flows: tuple[int, ...]
    nodes: tuple[int, ...]


class TokenMoves:
    """The moves of a net, whichever token is to move next; `label` has the activity of each node, -1 for none.

    A token that can do one thing only, and that silently, does it at once: nothing is lost, and markings stay few.
    """

    def __init__(self, net: Net, label: Sequence[int]) -> None:
        self.net, self.label = net, label
        self.scope_of = _scopes_of(net)
        self.inside = _inside(net)
        self.effects = _effects(net)
        self._interrupts = _interrupts(net)
        self._options: dict[int, tuple[TokenStep, ...]] = {}
        self._single: dict[int, TokenStep | None] = {}

    def begins(self) -> Iterator[MovedTokens]:
        """The markings that a case may start in."""
        for _, places, flows in self.net.begin:
            yield self._gone_on(self._settled([], places, 0), flows, ())

    def steps(self, place: int, tokens: Tokens) -> tuple[TokenStep, ...]:
        """What the token at a place can do in a marking."""
        known = self.options(place)
        if place < self.net.first_parallel and tokens[-1] < self.net.first_free:
            return (*known, TokenStep(-1, (self.net.joins[self.net.join_at[place]].entry,), (), -1))
        return known

    def options(self, place: int) -> tuple[TokenStep, ...]:
        """What a token at a place can do in any marking; a waiting join fires by itself."""
        known = self._options.get(place)
        if known is None:
            known = self._options[place] = tuple(self._worked_out(place))
        return known

    def _worked_out(self, place: int) -> Iterator[TokenStep]:
        net = self.net
        if place >= net.first_free:
            move = net.moves[place - net.first_free]
            for _, places, flows in move.alternatives:
                yield TokenStep(move.node, places, flows, move.scope)
        if place in self.effects:
            scope, target = self.effects[place]
            yield TokenStep(-1, target, (), -2 - scope)
        scope = self.scope_of[place]
        while scope > 0:
            for entry in self._interrupts.get(scope, ()):
                yield TokenStep(-1, (entry,), (), -2 - scope)
            scope = net.scopes[scope].parent

    def after(self, tokens: Tokens, place: int, step: TokenStep) -> MovedTokens:
        """The marking once the token at a place has made a step, and everything that has to follow has followed."""
        return self._gone_on(self._moved(tokens, place, step), step.flows, (step.node,) if step.node >= 0 else ())

    def _gone_on(self, tokens: Tokens, flows: tuple[int, ...], nodes: tuple[int, ...]) -> MovedTokens:
        """The marking once every token has done what it can only do."""
        for _ in range(_LONGEST):
            place = next((place for place in reversed(tokens) if self._only(place) is not None), -1)
            step = self._only(place) if place >= 0 else None
            if step is None:
                break
            tokens = self._moved(tokens, place, step)
            flows += step.flows
            nodes += (step.node,) if step.node >= 0 else ()
        return MovedTokens(tokens, flows, nodes)

    def _only(self, place: int) -> TokenStep | None:
        """The one silent step that a token at a place can make, None where it can make another."""
        if place not in self._single:
            steps = self.options(place)
            alone = len(steps) == 1 and place >= self.net.first_free and steps[0].scope >= -1
            silent = alone and (steps[0].node < 0 or self.label[steps[0].node] < 0)
            self._single[place] = steps[0] if silent else None
        return self._single[place]

    def _moved(self, tokens: Tokens, place: int, step: TokenStep) -> Tokens:
        net = self.net
        left = list(tokens)
        if step.scope <= -2:
            ended = -2 - step.scope
            inside = self.inside[ended]
            left = [token for token in left if self.scope_of[token] not in inside]
            return self._settled(left, step.places, max(net.scopes[ended].parent, 0))
        if place < net.first_parallel:
            join = net.joins[net.join_at[place]]
            _take(left, [low for low in range(join.low, join.high) if _holds(left, low)])
        else:
            _take(left, (place,))
        return self._settled(left, step.places, step.scope if step.scope >= 0 else self.scope_of[place])

    def _settled(self, tokens: list[int], places: Tokens, scope: int) -> Tokens:
        """The marking once tokens have been put on places, scopes without tokens have ended and joins have fired.

        `scope` is the innermost one that may have lost its last token.
        """
        net = self.net
        for place in places:
            insort(tokens, place)
        while True:
            if scope > 0 and not any(self.scope_of[token] in self.inside[scope] for token in tokens):
                done = net.ends[scope].done
                scope = net.scopes[scope].parent
                if done >= 0:
                    insort(tokens, done)
            elif not (tokens and tokens[0] < net.first_held and self._fire(tokens)):
                return tuple(tokens)

    def _fire(self, tokens: list[int]) -> bool:
        """Fire the first join that can."""
        net = self.net
        tried: set[int] = set()
        for token in tokens:
            if token >= net.first_held:
                return False
            number = net.join_at[token]
            if number in tried:
                continue
            tried.add(number)
            join = net.joins[number]
            held = [place for place in range(join.low, join.high) if _holds(tokens, place)]
            if token >= net.first_parallel:
                ready = len(held) == join.high - join.low
            else:
                ready = not self._can_come(number, tokens)
            if ready:
                _take(tokens, held)
                insort(tokens, join.entry)
                return True
        return False

    def _can_come(self, number: int, tokens: list[int]) -> bool:
        """Whether another token can still come to an inclusive join."""
        upstream = self.net.joins[number].upstream
        return any(place >= 0 and upstream.holds(place) for place in (self._seen_from(number, its) for its in tokens))

    def _seen_from(self, number: int, token: int) -> int:
        """Where a token stands for a join: in its scope, free to move; -1 where it cannot come to the join."""
        net = self.net
        waits = token < net.first_held
        if waits and net.join_at[token] == number:
            return -1
        home = self.scope_of[net.joins[number].low]
        at = self.host_in(home, token)
        if at != token:
            return at
        if waits:
            return net.joins[net.join_at[token]].entry
        return token if token >= net.first_free else -1

    def host_in(self, home: int, place: int) -> int:
        """A place itself where it is in a scope, else where the inner scope ends that it is in, -1 for one outside."""
        scope = self.scope_of[place]
        if scope == home:
            return place
        if scope not in self.inside[home]:
            return -1
        while self.net.scopes[scope].parent != home:
            scope = self.net.scopes[scope].parent
        return self.net.ends[scope].done


def _take(tokens: list[int], places: list[int] | tuple[int, ...]) -> None:
    for place in places:
        del tokens[bisect_left(tokens, place)]


def _holds(tokens: list[int], place: int) -> bool:
    at = bisect_left(tokens, place)
    return at < len(tokens) and tokens[at] == place


def _scopes_of(net: Net) -> list[int]:
    """The scope of each place."""
    found = [0] * (net.first_free + len(net.moves))
    for at, scope in enumerate(net.scope_of):
        found[net.first_free + at] = scope
    for join in net.joins:
        for place in range(join.low, join.high):
            found[place] = net.nodes[join.node].scope
    for scope, ends in net.ends.items():
        for place in (ends.terminate, ends.endless, *(place for place, _ in ends.errors)):
            found[place] = scope
        if ends.stuck >= 0:
            found[ends.stuck] = net.scopes[scope].parent
    return found


def _inside(net: Net) -> list[frozenset[int]]:
    """The scopes inside of each one, itself among them."""
    found: list[set[int]] = [{scope.index} for scope in net.scopes]
    for scope in net.scopes:
        at = scope.parent
        while at >= 0:
            found[at].add(scope.index)
            at = net.scopes[at].parent
    return [frozenset(each) for each in found]


def _effects(net: Net) -> dict[int, tuple[int, Tokens]]:
    """What ends a scope with all that is in it: by place, the scope and where a token goes then."""
    found: dict[int, tuple[int, Tokens]] = {}
    for scope, ends in net.ends.items():
        found[ends.terminate] = scope, () if ends.done < 0 else (ends.done,)
        for place, target in ends.errors:
            found[place] = scope, (target,)
    return found


def _interrupts(net: Net) -> dict[int, tuple[int, ...]]:
    """The places of the interrupting boundary events on the node that a scope is the inside of.

    The game chooses these when the node is entered; what really happens is interrupted at any time.
    """
    entries = {move.node: net.first_free + at for at, move in enumerate(net.moves) if move.node >= 0}
    found: dict[int, tuple[int, ...]] = {}
    for scope in net.scopes:
        if scope.host < 0 or scope.index not in net.ends:
            continue
        around = net.scopes[net.nodes[scope.host].scope]
        host = net.nodes[scope.host].node.id
        found[scope.index] = tuple(
            entries[index]
            for index in around.members.values()
            if (node := net.nodes[index].node).kind is NodeKind.BOUNDARY
            and node.attached_to == host
            and node.interrupting
            and index in entries
            and node.id in around.outgoing
        )
    return found
