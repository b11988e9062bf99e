"""How long a case takes from start to completion (§14)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import gcd

import numpy as np

from itsm_fit.scoring.arrays import Array
from itsm_fit.scoring.game.durations import Durations, Watch, durations, unwatched
from itsm_fit.scoring.game.token_game import Play
from itsm_fit.value.spans import AmountSpan

_MOST_DECIMALS = 6
"""Of a minute: what is finer is rounded."""
_MOST_KNOWN = 10_000


@dataclass(frozen=True, slots=True)
class CycleTime:
    """Minutes of the cases that complete; the low end is that of the lowest minutes of all open steps.

    `deviation` has the standard deviation at both ends, which may be the larger one at the low end. Where it is not
    `exact`, `cases` were simulated from `seed`, and `error` is half the 95 % interval of the mean.
    """

    mean: AmountSpan
    deviation: tuple[float, float]
    p90: AmountSpan
    cases: int = 0
    seed: int = 0
    error: float = 0.0

    @property
    def exact(self) -> bool:
        return self.cases == 0


class Clock:
    """Works out the cycle times of one play, each once."""

    def __init__(self, play: Play) -> None:
        self._play = play
        self._known: dict[bytes, CycleTime | None] = {}

    def serves(self, play: Play) -> bool:
        """Whether another play is played alike, so that times known here hold there."""
        return play.exploration is self._play.exploration

    def knows(self, low: Array, high: Array) -> bool:
        """Whether the cycle time of these minutes was worked out before."""
        return _key(low, high) in self._known

    def cycle(self, low: Array, high: Array, seed: int = 0, watch: Watch = unwatched) -> CycleTime | None:
        """The cycle time where entering each node of the net takes so many minutes; None where no case completes."""
        key = _key(low, high)
        if key not in self._known:
            found = self._worked_out(low, high, seed, watch)
            if len(self._known) >= _MOST_KNOWN:
                self._known.clear()
            self._known[key] = found
        return self._known[key]

    def _worked_out(self, low: Array, high: Array, seed: int, watch: Watch) -> CycleTime | None:
        ticks, unit = _ticks([low, high])
        quick = durations(self._play, ticks[0], seed, watch)
        slow = quick if ticks[0] == ticks[1] else durations(self._play, ticks[1], seed, watch)
        if quick is None or slow is None:
            return None
        return _cycle_time(quick, slow, unit, seed)


def _key(low: Array, high: Array) -> bytes:
    return np.ascontiguousarray(low).tobytes() + np.ascontiguousarray(high).tobytes()


def _cycle_time(quick: Durations, slow: Durations, unit: float, seed: int) -> CycleTime:
    cases = min(quick.cases, slow.cases) or max(quick.cases, slow.cases)
    return CycleTime(
        AmountSpan(quick.mean * unit, slow.mean * unit),
        (quick.deviation * unit, slow.deviation * unit),
        AmountSpan(quick.p90 * unit, slow.p90 * unit),
        cases,
        seed if cases else 0,
        max(quick.error, slow.error) * unit,
    )


def _ticks(minutes: Sequence[Array]) -> tuple[list[list[int]], float]:
    """Minutes as whole numbers of a unit that they share, and that unit in minutes."""
    for decimals in range(_MOST_DECIMALS + 1):
        scaled = [each * 10.0**decimals for each in minutes]
        if decimals == _MOST_DECIMALS or all(np.abs(each - np.rint(each)).max(initial=0.0) < 1e-9 for each in scaled):
            break
    whole = [np.rint(each).astype(np.int64).tolist() for each in scaled]
    shared = gcd(*(each for its in whole for each in its)) or 1
    return [[each // shared for each in its] for its in whole], shared / 10.0**decimals
