"""Where the tokens are: markings of a net, and what follows from moving one token."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from itsm_fit.scoring.game.net import Join, Net
from itsm_fit.scoring.game.program import Move

COMPLETES, DEADLOCKS, ENDLESS = -1, -2, -3
"""How a case ends, in place of a frame."""

_ROOT = 0
_MANY = 8
"""Tokens that are sorted in together where they are free to move, which takes less than one by one."""


class Marking(NamedTuple):
    """Tokens by place, lowest first; `frame` says inside of what (0: the process itself; below 0: how it ended).

    The highest token is always free to move.
    """

    frame: int
    tokens: tuple[int, ...]


class Turn(NamedTuple):
    """A token that is about to move, from the place `runner`: what it does, and the marking without it."""

    runner: int
    move: Move
    rest: Marking


class _Frame(NamedTuple):
    """The inside of a node while it is played: the tokens beside the node that wait outside, and the inner scope."""

    outside: Marking
    scope: int


class Game:
    """Plays a net. Frames are numbered as they are met, so that equal markings are equal tuples."""

    def __init__(self, net: Net) -> None:
        self._net = net
        self._frames = [_Frame(Marking(COMPLETES, ()), _ROOT)]
        self._numbers: dict[_Frame, int] = {}

    def begin(self) -> Turn:
        """The turn that starts a case."""
        return Turn(-1, Move(-1, self._net.begin), Marking(_ROOT, ()))

    def turn(self, marking: Marking) -> Turn:
        """Whose turn it is: the token furthest downstream.

        A lone token at a node where another one may still arrive is passed over, so that tokens that can meet do.
        """
        frame, tokens = marking
        at = self._runner(tokens)
        move = self._net.moves[tokens[at] - self._net.first_free]
        rest = Marking(frame, tokens[:at] + tokens[at + 1 :])
        return Turn(tokens[at], move, rest if move.scope < 0 else self._inside(rest, move.scope))

    def _runner(self, tokens: Sequence[int]) -> int:
        first_free, meetings = self._net.first_free, self._net.meetings
        for at in range(len(tokens) - 1, 0, -1):
            upstream = meetings.get(tokens[at])
            if upstream is None or tokens[at - 1] == tokens[at]:
                return at
            if not any(upstream.holds(token) for token in reversed(tokens[:at]) if token >= first_free):
                return at
        return 0

    def _inside(self, outside: Marking, scope: int) -> Marking:
        """The marking inside a node whose token has been taken out of `outside`, before anything starts there."""
        frame = _Frame(outside, scope)
        number = self._numbers.get(frame)
        if number is None:
            number = self._numbers[frame] = len(self._frames)
            self._frames.append(frame)
        return Marking(number, ())

    def after(self, before: Marking, places: Sequence[int], stuck: list[tuple[int, ...]]) -> Marking:
        """The marking once tokens have been put on places and everything that has to follow has followed.

        Joins fire, scopes end, and so on until a token is free to move or the case has ended. The tokens of scopes
        that got stuck are added to `stuck`.
        """
        frame, tokens = before.frame, self._held(before)
        self._put(tokens, places)
        net = self._net
        while True:
            if tokens and tokens[0] < net.first_parallel and self._fire_inclusive(frame, tokens):
                continue
            if tokens and tokens[-1] >= net.first_free:
                return self._marking(frame, tokens)
            outcome, place = self._outcome(frame, tokens)
            if outcome == DEADLOCKS:
                stuck.append(tuple(tokens))
            if frame == _ROOT:
                return self._ended(outcome, tokens)
            frame, tokens = self._outside(frame, tokens)
            self._put(tokens, (self._endless(frame) if outcome == ENDLESS else place,))

    def _held(self, marking: Marking) -> list[int]:
        """The tokens of a marking, to be moved."""
        return list(marking.tokens)

    def _marking(self, frame: int, tokens: list[int]) -> Marking:
        return Marking(frame, tuple(tokens))

    def _ended(self, outcome: int, tokens: list[int]) -> Marking:  # noqa: ARG002 - what is left says when it ended
        return Marking(outcome, ())

    def _outside(self, frame: int, tokens: list[int]) -> tuple[int, list[int]]:  # noqa: ARG002 - as above
        """The frame around one that has ended with some tokens left, and the tokens there."""
        around, outside = self._frames[frame].outside
        return around, list(outside)

    def beside_loop(self, marking: Marking, going_round: set[int]) -> Marking:
        """The marking of the tokens beside an endless loop, in which those at the places `going_round` are caught."""
        kept = [token for token in marking.tokens if token not in going_round]
        return self.after(Marking(marking.frame, tuple(kept)), (self._endless(marking.frame),), [])

    def _endless(self, frame: int) -> int:
        return self._net.ends[self._frames[frame].scope].endless

    def _outcome(self, frame: int, tokens: Sequence[int]) -> tuple[int, int]:
        """How a scope ends in which nothing can move any more, and where a token goes in the parent scope."""
        ends = self._net.ends[self._frames[frame].scope]
        if ends.endless in tokens:
            return ENDLESS, -1
        for place, boundary in ends.errors:
            if place in tokens:
                return COMPLETES, boundary
        if not tokens or ends.terminate in tokens:
            return COMPLETES, ends.done
        return DEADLOCKS, ends.stuck

    def _put(self, tokens: list[int], places: Sequence[int]) -> None:
        first_free, first_held, first_parallel = self._net.first_free, self._net.first_held, self._net.first_parallel
        if len(places) > _MANY and min(places) >= first_free:
            tokens += places
            tokens.sort()
            return
        for place in places:
            if place >= first_free or place < first_parallel:
                insort(tokens, place)
            elif place >= first_held:
                if place not in tokens:
                    insort(tokens, place)
            else:
                insort(tokens, place)
                join = self._net.joins[self._net.join_at[place]]
                inputs = range(join.low, join.high)
                if all(_holds(tokens, place) for place in reversed(inputs)):  # those drawn first are served first
                    _fire(tokens, join, inputs)

    def _fire_inclusive(self, frame: int, tokens: list[int]) -> bool:
        """Fire a waiting inclusive join if it is time for one; False if it is not.

        When nothing else can move, of several the first, in document order, that no other one can reach.
        """
        if self._endless(frame) in tokens:
            return False
        net = self._net
        waiting = sorted({net.join_at[token] for token in tokens if token < net.first_parallel})
        if tokens[-1] >= net.first_free:
            first = next((at for at in waiting if net.joins[at].early and not self.can_come(at, tokens)), None)
        else:
            inputs = [net.joins[at].low for at in waiting]
            first = next((at for at in waiting if not self.can_come(at, inputs)), waiting[0])
        if first is None:
            return False
        join = net.joins[first]
        _fire(tokens, join, [place for place in range(join.low, join.high) if _holds(tokens, place)])
        return True

    def can_come(self, at: int, tokens: Iterable[int]) -> bool:
        """Whether one of the tokens that do not wait at a join (by its number) can still come to it."""
        net = self._net
        upstream = net.joins[at].upstream
        for token in tokens:
            if token >= net.first_free:
                if upstream.holds(token):
                    return True
            elif (
                token < net.first_held
                and net.join_at[token] != at
                and upstream.holds(net.joins[net.join_at[token]].entry)
            ):
                return True
        return False


def _holds(tokens: list[int], place: int) -> bool:
    at = bisect_left(tokens, place)
    return at < len(tokens) and tokens[at] == place


def _fire(tokens: list[int], join: Join, places: Iterable[int]) -> None:
    for place in places:
        del tokens[bisect_left(tokens, place)]
    insort(tokens, join.entry)
