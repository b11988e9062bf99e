"""The same game with a clock: every token knows when it came to its place.

Which token moves first changes nothing (§5), so each carries a time of its own: a node adds its time, a join goes on
with the latest of the tokens that it takes, a scope ends with the latest that was in it. Times are whole ticks, and
relative to the token whose turn it is: what is the same but for the hour is one marking.
"""

from __future__ import annotations

from bisect import insort
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple, Self, SupportsIndex

from itsm_fit.scoring.game.markings import Game
from itsm_fit.scoring.game.net import Net
from itsm_fit.scoring.game.program import Move

_ROOT = 0
_NEVER = -(1 << 62)
"""Earlier than anything: nothing has ended in a scope that could still matter."""


class TimedMarking(NamedTuple):
    """A marking with the time of each token; `ended` is the latest of those that are gone from the scope."""

    frame: int
    tokens: tuple[int, ...]
    times: tuple[int, ...]
    ended: int


class TimedTurn(NamedTuple):
    """A token that moves when its node is done with it, at the time `now`; see `Turn`."""

    move: Move
    rest: TimedMarking
    now: int


class TimedGame:
    """Plays a net in which entering node n takes `ticks[n]`."""

    def __init__(self, net: Net, ticks: Sequence[int]) -> None:
        self._net, self._ticks = net, ticks
        self._game = _Clocked(net)

    def begin(self) -> TimedTurn:
        """The turn that starts a case, at time 0."""
        return TimedTurn(Move(-1, self._net.begin), TimedMarking(_ROOT, (), (), _NEVER), 0)

    def turn(self, marking: TimedMarking) -> TimedTurn:
        """Whose turn it is."""
        return self._game.timed_turn(marking, self._ticks)

    def after(self, turn: TimedTurn, places: Sequence[int]) -> tuple[TimedMarking, int]:
        """The marking once what moved has come to some places, and how much later its time 0 is than that of before.

        Where the case has ended, that is when.
        """
        return self._game.timed_after(turn, places)


class _Tokens(list[int]):
    """Tokens with their times. One that comes has the latest time of those taken since the last came, else `now`."""

    def __init__(self, tokens: Iterable[int], times: Iterable[int], ended: int, now: int) -> None:
        super().__init__(tokens)
        self.times = list(times)
        self.ended = max(ended, now)
        self._now = now
        self._taken = _NEVER

    @property
    def last(self) -> int:
        return max((self.ended, *self.times))

    def insert(self, at: SupportsIndex, token: int) -> None:
        super().insert(at, token)
        self.times.insert(at, self._now if self._taken == _NEVER else self._taken)
        self._taken = _NEVER

    def __delitem__(self, at: Any) -> None:
        super().__delitem__(at)
        self._taken = max(self._taken, self.times.pop(at))

    def __iadd__(self, places: Any) -> Self:  # type: ignore[override,misc]
        for place in places:
            insort(self, place)
        return self


class _Clocked(Game):
    """The game on tokens that know their times; what is around a frame is timed too."""

    _now = 0

    def timed_turn(self, marking: TimedMarking, ticks: Sequence[int]) -> TimedTurn:
        frame, tokens, times, ended = marking
        at = self._runner(tokens)
        move = self._net.moves[tokens[at] - self._net.first_free]
        now = times[at] + (ticks[move.node] if move.node >= 0 else 0)
        rest = TimedMarking(frame, tokens[:at] + tokens[at + 1 :], times[:at] + times[at + 1 :], ended)
        return TimedTurn(move, rest if move.scope < 0 else self._within(rest, move.scope), now)

    def timed_after(self, turn: TimedTurn, places: Sequence[int]) -> tuple[TimedMarking, int]:
        self._now = turn.now
        before: Any = turn.rest
        found: Any = self.after(before, places, [])
        if found.frame < 0:
            return TimedMarking(found.frame, (), (), _NEVER), found.ended
        by = found.times[self._runner(found.tokens)]
        return self._earlier(found, by, _NEVER), by

    def _within(self, outside: Any, scope: int) -> TimedMarking:
        return TimedMarking(self._inside(outside, scope).frame, (), (), _NEVER)

    def _earlier(self, marking: TimedMarking, by: int, floor: int) -> TimedMarking:
        """The marking by a clock that goes so much less; `floor` is a time before which its scope does not end."""
        frame, tokens, times, ended = marking
        times = tuple([time - by for time in times])
        floor = max((floor, *times))
        ended = _NEVER if ended - by <= floor else ended - by
        if frame != _ROOT:
            around: Any = self._frames[frame].outside
            earlier = self._earlier(around, by, floor)
            if earlier != around:
                frame = self._within(earlier, self._frames[frame].scope).frame
        return TimedMarking(frame, tokens, times, ended)

    # ---------------------------------------------------------------- what the game asks for
    def _held(self, marking: Any) -> list[int]:
        return _Tokens(marking.tokens, marking.times, marking.ended, self._now)

    def _marking(self, frame: int, tokens: Any) -> Any:
        times = self._as_latest(tokens, tokens.times)
        return TimedMarking(frame, tuple(tokens), times, tokens.ended)

    def _ended(self, outcome: int, tokens: Any) -> Any:
        return TimedMarking(outcome, (), (), tokens.last)

    def _outside(self, frame: int, tokens: Any) -> tuple[int, list[int]]:
        around: Any = self._frames[frame].outside
        return around.frame, _Tokens(around.tokens, around.times, around.ended, tokens.last)

    def _as_latest(self, tokens: Sequence[int], times: Sequence[int]) -> tuple[int, ...]:
        """The times in a form that equal markings share: only the latest of those that wait in one join matters."""
        if len(tokens) == 1:
            return tuple(times)
        if len(set(tokens)) < len(tokens):  # several wait in one place and are served in the order of their coming
            return tuple([time for _, time in sorted(zip(tokens, times, strict=True))])
        latest: dict[int, int] = {}
        join_at, first_held = self._net.join_at, self._net.first_held
        for token, time in zip(tokens, times, strict=True):
            if token < first_held:
                latest[join_at[token]] = max(time, latest.get(join_at[token], _NEVER))
        if not latest:
            return tuple(times)
        return tuple(
            [latest[join_at[token]] if token < first_held else time for token, time in zip(tokens, times, strict=True)]
        )
