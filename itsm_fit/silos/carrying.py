"""What tools make of hand-offs: carried on both sides, an integration to build, or left to people."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import product
from typing import NamedTuple

from itsm_fit.scoring.figures import Outcome
from itsm_fit.scoring.result import Fit
from itsm_fit.scoring.sets import SetStep, steps_together
from itsm_fit.silos.crossings import RoleCrossing


class Carriage(StrEnum):
    """What becomes of a hand-off: the steps on both sides decide it."""

    CARRIED = "carried"
    INTEGRATION = "integration"
    """No tool of a set carries both of its sides, but the set does."""
    BY_HAND = "by hand"
    ASKS_NOTHING = "asks nothing"


@dataclass(frozen=True, slots=True)
class CrossingCarriage:
    """One hand-off with some tools. An `open` one becomes that once the open answers prove to be the best; else it is
    by hand. `both_by_hand` says that neither side is carried.
    """

    crossing: RoleCrossing
    carriage: Carriage
    open: bool = False
    both_by_hand: bool = False


class AmountRange(NamedTuple):
    """An amount that open answers can move."""

    low: float
    high: float


@dataclass(frozen=True, slots=True)
class CarriedAmounts:
    """How many hand-offs are carried, need an integration, are by hand on a side at least, or ask nothing of a tool.

    `both_by_hand` are those of which neither side is carried, whatever open answers prove to be.
    """

    carried: AmountRange
    integration: AmountRange
    by_hand: AmountRange
    both_by_hand: float
    asks_nothing: float


@dataclass(frozen=True, slots=True)
class ToolCrossings:
    """The hand-offs of all processes with one tool, or with a set of tools.

    `per_month` counts those processes that have a volume and finite figures; `missing` are the ids of the others.
    """

    tools: tuple[str, ...]
    crossings: tuple[CrossingCarriage, ...]
    per_month: CarriedAmounts
    missing: tuple[str, ...]

    def per_case(self, process_id: str) -> CarriedAmounts | None:
        """Of one process; None where a figure of it is infinite."""
        its = [each for each in self.crossings if each.crossing.process == process_id]
        if any(each.crossing.per_case is None for each in its):
            return None
        return _amounts(its, lambda crossing: crossing.per_case or 0.0)


def with_tools(fit: Fit, crossings: Sequence[RoleCrossing], tools: Sequence[str]) -> ToolCrossings:
    """What a set of tools makes of hand-offs; raises KeyError for a tool that is not in the fit."""
    names = tuple(dict.fromkeys(tools))
    together = steps_together(fit, names) if len(names) > 1 else _alone(fit, *names)
    found = tuple(_carriage(each, together[each.process]) for each in crossings)
    known = [each for each in found if each.crossing.per_month is not None]
    missing = dict.fromkeys(each.crossing.process for each in found if each.crossing.per_month is None)
    return ToolCrossings(names, found, _amounts(known, lambda crossing: crossing.per_month or 0.0), tuple(missing))


def _alone(fit: Fit, tool: str) -> dict[str, dict[str, SetStep]]:
    return {
        process.id: {
            step.key: SetStep(carried, frozenset((tool,)))
            for step in process.steps
            if (carried := step.tools[tool].carried) is not None
        }
        for process in fit.processes
    }


def _carriage(crossing: RoleCrossing, together: Mapping[str, SetStep]) -> CrossingCarriage:
    """Where several steps can come before or after it, all of them have to be carried.

    A single tool needs no integration. A set needs one where no tool of it carries both sides as well as the set does.
    """
    before = [together[key] for key in crossing.before if key in together]
    after = [together[key] for key in crossing.after if key in together]
    outcomes_before, outcomes_after = {step.carried for step in before}, {step.carried for step in after}
    fails_before, fails_after = Outcome.NO in outcomes_before, Outcome.NO in outcomes_after
    if fails_before or fails_after:
        return CrossingCarriage(crossing, Carriage.BY_HAND, both_by_hand=fails_before and fails_after)
    if not before and not after:
        return CrossingCarriage(crossing, Carriage.ASKS_NOTHING)
    is_open = Outcome.OPEN in outcomes_before or Outcome.OPEN in outcomes_after
    apart = any(each.alone.isdisjoint(other.alone) for each, other in product(before, after))
    return CrossingCarriage(crossing, Carriage.INTEGRATION if apart else Carriage.CARRIED, is_open)


def _amounts(found: Iterable[CrossingCarriage], amount: Callable[[RoleCrossing], float]) -> CarriedAmounts:
    sure: dict[Carriage, list[float]] = {each: [] for each in Carriage}
    may_be: dict[Carriage, list[float]] = {each: [] for each in Carriage}
    both = []
    for each in found:
        (may_be if each.open else sure)[each.carriage].append(amount(each.crossing))
        both += [amount(each.crossing)] if each.both_by_hand else []
    ends = {
        its: AmountRange(math.fsum(sure[its]), math.fsum((*sure[its], *may_be[its])))
        for its in (Carriage.CARRIED, Carriage.INTEGRATION)
    }
    by_hand = sure[Carriage.BY_HAND]
    return CarriedAmounts(
        ends[Carriage.CARRIED],
        ends[Carriage.INTEGRATION],
        AmountRange(math.fsum(by_hand), math.fsum((*by_hand, *(each for its in may_be.values() for each in its)))),
        math.fsum(both),
        math.fsum(sure[Carriage.ASKS_NOTHING]),
    )
