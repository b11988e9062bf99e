"""What a process carries end to end with some of its gaps closed, for every set of them at once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from itsm_fit.rollout.workload import GapToClose
from itsm_fit.scoring.arrays import Array, OutcomeCodes
from itsm_fit.scoring.asked_steps import NO, YES, step_verdicts
from itsm_fit.scoring.end_to_end import EndToEnd
from itsm_fit.scoring.figures import Interval
from itsm_fit.scoring.result import Fit, ProcessFit

MOST_GAPS = 12
"""So many gaps of one process are looked at in all their sets."""
_SAME = 1e-12


@dataclass(frozen=True, eq=False)
class CarriedBySet:
    """End-to-end fit of one process by which of its `gaps` (places among all) are closed.

    `low` and `high` have shape (2 ** gaps,): bit k of a place says whether the k-th of `gaps` is closed. `skipped` are
    gaps that were left aside because there are too many: what they add is not looked at.
    """

    gaps: tuple[int, ...]
    low: Array
    high: Array
    skipped: tuple[int, ...] = ()

    def at(self, closed: frozenset[int]) -> tuple[float, float]:
        """Both ends with these gaps closed."""
        place = sum(1 << bit for bit, gap in enumerate(self.gaps) if gap in closed)
        return float(self.low[place]), float(self.high[place])


def carried_by_set(fit: Fit, process: ProcessFit, tool: str, gaps: Sequence[GapToClose]) -> CarriedBySet:
    """Every set of the gaps that can change which steps the tool carries.

    Where there are more than `MOST_GAPS`, those of the steps that most cases enter are looked at.
    """
    own = {gap.row: at for at, gap in enumerate(gaps)}
    asking = [step for step in process.steps if step.asks]
    rows_of = [[fit.support.row[rid] for rid in step.requirements] for step in asking]
    touching = [tuple(own[row] for row in rows if row in own) for rows in rows_of]
    kernel = EndToEnd(process.play, frozenset(step.key for step in asking))
    entered = dict(zip(kernel.steps, kernel.entered.tolist(), strict=True))
    urgent = sorted(range(len(asking)), key=lambda at: -entered.get(asking[at].key, 0.0))
    known = list(dict.fromkeys(gap for at in urgent if entered.get(asking[at].key, 0.0) > 0 for gap in touching[at]))
    chosen = sorted(known[:MOST_GAPS])
    codes = np.empty((1 << len(chosen), len(kernel.steps)), dtype=np.int8)
    place = {key: at for at, key in enumerate(kernel.steps)}
    for step, rows in zip(asking, rows_of, strict=True):
        if step.key in place:
            codes[:, place[step.key]] = _verdicts(fit, tool, rows, [gaps[at] for at in chosen])
    distinct, back = np.unique(codes, axis=0, return_inverse=True)
    low, high = (kernel.fits(flags) for flags in (distinct != YES, distinct == NO))
    back = back.reshape(-1)
    return CarriedBySet(tuple(chosen), low[back], np.maximum(low, high)[back], tuple(sorted(known[MOST_GAPS:])))


def carried_with(fit: Fit, process: ProcessFit, tool: str, closed: Sequence[GapToClose]) -> Interval | None:
    """End-to-end fit of a process with these gaps closed; None where none of its steps asks anything."""
    asking = [step for step in process.steps if step.asks]
    if not asking:
        return None
    kernel = EndToEnd(process.play, frozenset(step.key for step in asking))
    found = {}
    for step in asking:
        rows = [fit.support.row[rid] for rid in step.requirements]
        found[step.key] = int(_verdicts(fit, tool, rows, _on(rows, closed))[-1])
    low = kernel.fit(frozenset(key for key, outcome in found.items() if outcome != YES))
    return Interval(low, max(low, kernel.fit(frozenset(key for key, outcome in found.items() if outcome == NO))))


def _on(rows: Sequence[int], gaps: Sequence[GapToClose]) -> list[GapToClose]:
    return [gap for gap in gaps if gap.row in rows]


def _verdicts(fit: Fit, tool: str, rows: Sequence[int], gaps: Sequence[GapToClose]) -> OutcomeCodes:
    """Whether a step is carried, by the set of gaps that are closed, shape (2 ** gaps,)."""
    if fit.workings is None:
        raise ValueError("The fit does not hold what it was made of.")
    basis, column = fit.workings.basis, fit.support.column[tool]
    at = {row: place for place, row in enumerate(rows)}
    its = [bit for bit, gap in enumerate(gaps) if gap.row in at]
    sets = 1 << len(its)
    low, high = (
        np.repeat(end[list(rows), column][:, None], sets, axis=1) for end in (fit.support.low, fit.support.high)
    )
    weights, must = basis.weights[list(rows)], basis.must[list(rows)]
    number = np.arange(sets)
    dropped = [gaps[bit].value is None for bit in its]
    for place, bit in enumerate(its):
        closed = (number >> place) & 1 == 1
        value, row = gaps[bit].value, at[gaps[bit].row]
        if value is not None:
            lifted = closed & (low[row] < value)
            low[row, lifted] = high[row, lifted] = value
    found = np.empty(sets, dtype=np.int8)
    for gone in _subsets([place for place, is_ in enumerate(dropped) if is_]):
        mask = np.ones(sets, dtype=np.bool_)
        weigh, musts = weights.copy(), must.copy()
        for place, is_ in enumerate(dropped):
            if is_:
                mask &= ((number >> place) & 1 == 1) == (place in gone)
                if place in gone:
                    row = at[gaps[its[place]].row]
                    weigh[row], musts[row] = 0.0, False
        found[mask] = step_verdicts(low[:, mask], high[:, mask], weigh, musts, basis.settings)
    every = np.arange(1 << len(gaps))
    local = np.zeros(len(every), dtype=np.intp)
    for place, bit in enumerate(its):
        local |= ((every >> bit) & 1) << place
    return found[local]


def _subsets(items: Sequence[int]) -> Iterator[frozenset[int]]:
    for number in range(1 << len(items)):
        yield frozenset(item for bit, item in enumerate(items) if number >> bit & 1)
