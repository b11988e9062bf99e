"""Where the tokens are: markings of a net, and what follows from moving one token."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Sequence
from typing import NamedTuple

from itsm_fit.scoring.net import Join, Net
from itsm_fit.scoring.program import Move

COMPLETES, DEADLOCKS, ENDLESS = -1, -2, -3
"""How a case ends, in place of a frame."""

_ROOT = 0


class Marking(NamedTuple):
    """Tokens by place, lowest first; `frame` says inside of what (0: the process itself; below 0: how it ended).

    The highest token is always free to move.
    """

    frame: int
    tokens: tuple[int, ...]


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

    def begin(self) -> Move:
        """The move that starts a case."""
        return Move(-1, self._net.begin)

    def runner(self, tokens: Sequence[int]) -> int:
        """Which token runs: the one furthest downstream.

        A lone token at a node where another one may still arrive is passed over, so that tokens that can meet do.
        """
        at = len(tokens) - 1
        meetings = self._net.meetings
        while at > 0:
            meeting = meetings.get(tokens[at])
            if meeting is None or tokens[at - 1] == tokens[at] or not self._is_awaited(tokens[:at], *meeting):
                break
            at -= 1
        return at

    def _is_awaited(self, others: Sequence[int], base: int, above: int) -> bool:
        """Whether one of the other tokens, all of the same scope, can still come to the meeting."""
        first = self._net.first_free
        return any(above >> (token - base) & 1 for token in reversed(others) if token >= first)

    def move(self, token: int) -> Move:
        return self._net.moves[token - self._net.first_free]

    def inside(self, outside: Marking, scope: int) -> Marking:
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
        frame, tokens = before.frame, list(before.tokens)
        self._put(tokens, places)
        first_free = self._net.first_free
        while not tokens or tokens[-1] < first_free:
            if tokens and tokens[0] < self._net.first_parallel and self._endless(frame) not in tokens:
                self._fire_inclusive(tokens)
                continue
            outcome, place = self._outcome(frame, tokens)
            if outcome == DEADLOCKS:
                stuck.append(tuple(tokens))
            if frame == _ROOT:
                return Marking(outcome, ())
            frame, outside = self._frames[frame].outside
            tokens = list(outside)
            self._put(tokens, (self._endless(frame) if outcome == ENDLESS else place,))
        return Marking(frame, tuple(tokens))

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
        for place in places:
            if place >= first_free or place < first_parallel:
                insort(tokens, place)
            elif place >= first_held:
                if place not in tokens:
                    insort(tokens, place)
            else:
                insort(tokens, place)
                join = self._net.joins[self._net.join_at[place]]
                here = _waiting(tokens, join)
                if len(here) == join.high - join.low:
                    _fire(tokens, join, here)

    def _fire_inclusive(self, tokens: list[int]) -> None:
        """Fire the first waiting join that no other waiting one can reach; the first of all where each is reached."""
        net = self._net
        waiting = sorted({net.join_at[token] for token in tokens if token < net.first_parallel})
        first = next((at for at in waiting if net.joins[at].after.isdisjoint(waiting)), waiting[0])
        _fire(tokens, net.joins[first], _waiting(tokens, net.joins[first]))


def _waiting(tokens: list[int], join: Join) -> set[int]:
    """The places before a join that hold a token."""
    at = bisect_left(tokens, join.low)
    return set(tokens[at : bisect_left(tokens, join.high, at)])


def _fire(tokens: list[int], join: Join, places: set[int]) -> None:
    for place in places:
        del tokens[bisect_left(tokens, place)]
    insort(tokens, join.entry)
