"""The fewest answers that put another tool first: best-first branch and bound, proven up to a stated bound.

Only three kinds of change help a rival: answers of tools before it that do not hold, open answers of those that turn
out worst, and its own open answers that turn out best. Each moves eligibility and value one way, so the tools can be
bounded one by one and the bounds added. Where every requirement hangs on one answer the bounds are exact, and the first
set that is tried is proven at once.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from heapq import heappop, heappush
from itertools import count
from typing import NamedTuple

import numpy as np

from itsm_fit.certainty.answers import AnswerArrays
from itsm_fit.certainty.values import Rises, Valuation
from itsm_fit.language import tr
from itsm_fit.progress import Progress, silent
from itsm_fit.scoring.arrays import Array, Flags, Indices
from itsm_fit.scoring.asked_steps import NO, OPEN, YES
from itsm_fit.scoring.coverage import TOLERANCE, reaches

_MOST_NODES, _LEAST_NODES, _NODES = 4_096, 8, 400_000
_NEVER = 1_000_000_000
_ROUNDING = 1e-11
_LARGEST_PRUNED = 100

Item = tuple[int, int]
"""A tool and one of its answers, by their numbers."""
ItemSet = frozenset[Item]


@dataclass(frozen=True, eq=False)
class AnswerContest:
    """T tools with their answers. `must` (R,) are the requirements that decide who is eligible, by `threshold`.

    `none` is what an answer that does not hold counts.
    """

    answers: tuple[AnswerArrays, ...]
    must: Flags
    threshold: float
    none: float
    valuation: Valuation


def node_limit(contest: AnswerContest) -> int:
    """How many partial sets are looked at before a search gives up proving that its smallest set is the smallest.

    All 4,096 of twelve answers; fewer where a look takes long, 8 from 50,000 answers on.
    """
    answers = sum(len(arrays.low) for arrays in contest.answers)
    return max(_LEAST_NODES, min(_MOST_NODES, _NODES // max(answers, 1)))


class Stand(NamedTuple):
    """How a tool stands: its eligibility (`YES`, `OPEN`, `NO`) and its value."""

    eligible: int
    value: float

    def before(self, other: Stand) -> bool:
        """Whether it ranks before the other; equal values share a rank."""
        if self.eligible != other.eligible:
            return self.eligible < other.eligible
        return self.value > other.value + TOLERANCE


@dataclass(frozen=True, slots=True)
class FewestFound:
    """What was found for a rival: `items` empty where no set was, and `least` answers are proven to be needed.

    `possible` False: it is proven that no set does.
    """

    items: tuple[Item, ...]
    least: int
    possible: bool = True

    @property
    def proven(self) -> bool:
        """Whether no smaller set does."""
        return not self.possible or (bool(self.items) and len(self.items) <= self.least)


class _Fall(NamedTuple):
    """How a tool can be pulled down: answers in the order of what they may take away, and the sums of it.

    `with_must` are the sums with an answer among them that alone makes it lose its eligibility, where there is one.
    `to_open` and `to_no` are the fewest answers that make one must be no longer proven, or unmet; None where none do.
    """

    stand: Stand
    order: Indices
    sums: Array
    with_must: Array
    must: int | None
    to_open: tuple[int, ...] | None
    to_no: tuple[int, ...] | None


class _Plan(NamedTuple):
    """At least how many further answers it takes, and the most promising ones."""

    more: int
    items: tuple[Item, ...]


class Fewest:
    """Looks for the fewest answers that put a tool first which is not. `leader` is the tool that is to lose its place.

    `by_value` leaves every tool eligible as it is: the rival has to come first by its value. With `open_only`
    known answers hold, and open ones alone may turn out otherwise.
    """

    def __init__(self, contest: AnswerContest, leader: int, *, by_value: bool = False, open_only: bool = False) -> None:
        self._contest, self._leader = contest, leader
        self._by_value, self._open_only = by_value, open_only
        self._fallen: dict[tuple[int, ItemSet, ItemSet], _Fall] = {}
        self._risen: dict[tuple[int, ItemSet, ItemSet], tuple[Stand, Rises, Flags, Array]] = {}
        self._stands: dict[tuple[int, bool, ItemSet], tuple[Stand, Array, Array]] = {}
        self._musts = np.flatnonzero(contest.must)
        nothing: ItemSet = frozenset()
        tools = range(len(contest.answers))
        self._base = [self._stand(tool, nothing, best=False)[0] for tool in tools]

    def stands(self, items: ItemSet, rival: int) -> list[Stand]:
        """How the tools stand when these answers turn out otherwise: the rival's at their best, all others' worst."""
        its: dict[int, list[Item]] = {}
        for item in items:
            its.setdefault(item[0], []).append(item)
        return [
            self._stand(tool, frozenset(its[tool]), best=tool == rival)[0] if tool in its else base
            for tool, base in enumerate(self._base)
        ]

    def of(self, rival: int, limit: int | None = None, progress: Progress = silent) -> FewestFound:
        """The fewest answers with which `rival` comes first and the leader does not; `limit` as `node_limit`."""
        return _Rivalry(self, rival).search(node_limit(self._contest) if limit is None else limit, progress)

    def alone(self) -> list[Item]:
        """The open answers each of which puts another tool first by itself."""
        found: list[Item] = []
        for tool, arrays in enumerate(self._contest.answers):
            items = [(tool, at) for at in np.flatnonzero(arrays.askable & ~arrays.known).tolist()]
            if items and self._turns(tool, frozenset(items)):  # else none of them does
                found += [item for item in items if self._turns(tool, frozenset((item,)))]
        return found

    def _turns(self, tool: int, items: ItemSet) -> bool:
        """Whether another tool comes before the leader when these open answers of one tool turn out so for it."""
        if tool == self._leader:
            stand = self._stand(tool, items, best=False)[0]
            return any(other.before(stand) for at, other in enumerate(self._base) if at != tool)
        return self._stand(tool, items, best=True)[0].before(self._base[self._leader])

    # ---------------------------------------------------------------- what the tools can do

    def competitors(self, rival: int) -> list[int] | None:
        """The tools that the rival must not stand behind, the leader among them; None: it cannot come first by value.

        By value these are the leader's equals in eligibility.
        """
        others = [tool for tool in range(len(self._base)) if tool != rival]
        if not self._by_value:
            return others
        level = self._base[self._leader].eligible
        if self._base[rival].eligible != level:
            return None
        return [tool for tool in others if self._base[tool].eligible == level]

    def rise(self, rival: int, chosen: ItemSet, excluded: ItemSet) -> tuple[Stand, Rises, Flags, Array]:
        """How the rival stands, what its open answers can add, which are free, and what its answers state."""
        key = rival, chosen, excluded
        if key not in self._risen:
            arrays = self._contest.answers[rival]
            stand, now, _ = self._stand(rival, chosen, best=True)
            free = self._free(rival, arrays.askable & ~arrays.known, chosen, excluded)
            self._risen[key] = stand, self._contest.valuation.rises(arrays, now, free), free, now
        return self._risen[key]

    def musts_owed(self, rival: int, free: Flags, now: Array) -> tuple[frozenset[int], int] | None:
        """The answers without which the rival's musts are not all met, and how many it takes at least; None: never."""
        arrays, threshold = self._contest.answers[rival], self._contest.threshold
        best = arrays.support(np.where(free, 1.0, now))
        if not reaches(best[self._contest.must], threshold).all():
            return None
        lacking = np.flatnonzero(self._contest.must & ~reaches(arrays.support(now), threshold)).tolist()
        forced: set[int] = set()
        any_of = 0
        for row in lacking:
            owed = [int(arrays.answer[entry]) for entry in arrays.entries(row)]
            owed = [at for at in owed if free[at]]
            if arrays.needs_all[row] or len(owed) == 1:
                forced.update(owed)
            else:
                any_of = 1
        return frozenset(forced), max(len(forced), any_of)

    def fall(self, tool: int, chosen: ItemSet, excluded: ItemSet) -> _Fall:
        """How a tool can be pulled down further."""
        key = tool, chosen, excluded
        if key not in self._fallen:
            self._fallen[key] = self._fall(tool, chosen, excluded)
        return self._fallen[key]

    def _fall(self, tool: int, chosen: ItemSet, excluded: ItemSet) -> _Fall:
        contest, arrays = self._contest, self._contest.answers[tool]
        stand, low, high = self._stand(tool, chosen, best=False)
        able = arrays.askable & ((arrays.low > contest.none + TOLERANCE) | ~arrays.known)
        free = self._free(tool, able & ~arrays.known if self._open_only else able, chosen, excluded)
        alone = self._losing_alone(arrays, free, low if stand.eligible == YES else high)
        if self._by_value and stand.eligible != NO:
            free = free & ~alone
        rates = contest.valuation.falls(arrays, low, free, contest.none)
        order = np.argsort(-rates, kind="stable")[: int((rates > 0).sum())]
        down = np.where(free, np.minimum(low, contest.none), low)
        furthest = max(stand.value - contest.valuation.value(arrays.support(down)), 0.0)
        sums = np.minimum(np.concatenate(([0.0], np.cumsum(rates[order]))), furthest + _ROUNDING)
        must, with_must = None, sums
        if alone.any() and not self._by_value:
            must = int(np.flatnonzero(alone)[rates[alone].argmax()])
            place = np.flatnonzero(order == must)
            first = int(place[0]) if len(place) else len(order)
            with_must = sums.copy()
            with_must[: first + 1] = np.concatenate(([-np.inf], sums[:first] + rates[must]))
            if first == len(order):
                with_must = np.concatenate((with_must, [sums[-1] + rates[must]]))
            with_must = np.minimum(with_must, furthest + _ROUNDING)
        return _Fall(
            stand,
            order,
            sums,
            with_must,
            must,
            () if stand.eligible != YES else self._losing(arrays, free, low, must),
            () if stand.eligible == NO else self._losing(arrays, free, high, must),
        )

    def _free(self, tool: int, able: Flags, chosen: ItemSet, excluded: ItemSet) -> Flags:
        free = able.copy()
        free[[answer for its, answer in (*chosen, *excluded) if its == tool]] = False
        return free

    def _losing_alone(self, arrays: AnswerArrays, free: Flags, end: Array) -> Flags:
        """The answers that make a must fail each by itself, by this end of what the answers state; shape (A,)."""
        contest = self._contest
        found = np.zeros(len(end), dtype=np.bool_)
        rows = contest.must & reaches(arrays.support(end), contest.threshold)
        entries = arrays.starts[rows & arrays.single]
        at = arrays.answer[entries]
        worst = np.where(arrays.known[at], contest.none, 0.0) * arrays.factor[entries]
        found[at[~reaches(worst, contest.threshold)]] = True
        for row in np.flatnonzero(rows & ~arrays.single).tolist():
            able = self._making_fail(arrays, row, free, end)
            if able is not None and (len(able) == 1 or arrays.needs_all[row]):
                found[list(able)] = True
        return found & free

    def _making_fail(self, arrays: AnswerArrays, row: int, free: Flags, end: Array) -> tuple[int, ...] | None:
        """The answers that keep an end of a row's support at θ: all of them have to fall, of *all* any one.

        None where they cannot be made to.
        """
        entries = list(arrays.entries(row))
        holding = [
            int(arrays.answer[entry])
            for entry in entries
            if end[arrays.answer[entry]] * arrays.factor[entry] >= self._contest.threshold - TOLERANCE
        ]
        lasting = self._contest.none >= self._contest.threshold - TOLERANCE
        able = [at for at in holding if free[at] and not (lasting and arrays.known[at])]
        if arrays.needs_all[row]:
            return tuple(able) or None
        return tuple(dict.fromkeys(holding)) if len(able) == len(holding) else None

    def _losing(self, arrays: AnswerArrays, free: Flags, end: Array, must: int | None) -> tuple[int, ...] | None:
        """The fewest answers that make one must fail by an end of what the answers state; `must` alone where it is."""
        if must is not None:
            return (must,)
        contest = self._contest
        best: tuple[int, ...] | None = None
        rows = contest.must & reaches(arrays.support(end), contest.threshold)
        for row in np.flatnonzero(rows & ~arrays.single).tolist():
            able = self._making_fail(arrays, row, free, end)
            if able is not None and arrays.needs_all[row]:
                able = able[:1]
            if able is not None and (best is None or len(able) < len(best)):
                best = able
        return best

    def _stand(self, tool: int, items: ItemSet, *, best: bool) -> tuple[Stand, Array, Array]:
        """How a tool stands when some of its answers turn out otherwise, and what its answers state then."""
        key = tool, best and bool(items), items
        if key not in self._stands:
            contest, arrays = self._contest, self._contest.answers[tool]
            low, high = arrays.low.copy(), arrays.high.copy()
            at = [answer for _, answer in items]
            low[at] = high[at] = 1.0 if best else np.where(arrays.known[at], contest.none, 0.0)
            ends = arrays.support(low), arrays.support(high)
            sure, possible = (bool(reaches(end[self._musts], contest.threshold).all()) for end in ends)
            eligible = YES if sure else OPEN if possible else NO
            self._stands[key] = Stand(eligible, contest.valuation.value(ends[0])), low, high
        return self._stands[key]

    def keeps_eligible(self, items: ItemSet) -> bool:
        """Whether no tool loses eligibility by answers that fall."""
        tools = {tool for tool, _ in items}
        return all(
            self._stand(tool, frozenset(each for each in items if each[0] == tool), best=False)[0].eligible
            <= self._base[tool].eligible
            for tool in tools
        )


class _Rivalry:
    """The search for one rival."""

    def __init__(self, fewest: Fewest, rival: int) -> None:
        self._fewest, self._rival = fewest, rival
        self._leader, self._by_value = fewest._leader, fewest._by_value  # noqa: SLF001 - two halves of one search
        self._others = fewest.competitors(rival)

    def search(self, limit: int, progress: Progress) -> FewestFound:
        none: ItemSet = frozenset()
        first = self._plan(none, none)
        if first.more >= _NEVER:
            return FewestFound((), _NEVER, possible=False)
        best: ItemSet | None = None
        numbers = count()
        heap = [(first.more, next(numbers), none, none, first)]
        looked = 0
        while heap and looked < limit and (best is None or len(best) > heap[0][0]):
            least, _number, chosen, excluded, plan = heappop(heap)
            looked += 1
            progress(tr("Looking for the fewest answers that change the winner"), looked / limit)
            found = self._dive(chosen, excluded, plan, least)
            if found is not None and (best is None or len(found) < len(best)):
                best = found
            if best is not None and len(best) <= least:
                return FewestFound(tuple(sorted(best)), len(best))
            for more, less, its in self._branches(chosen, excluded, plan):
                bound = max(len(more) + its.more, least)
                if best is None or bound < len(best):
                    heappush(heap, (bound, next(numbers), more, less, its))
        if heap and (best is None or len(best) > heap[0][0]):
            return FewestFound(tuple(sorted(best or ())), heap[0][0])
        return FewestFound(tuple(sorted(best)), len(best)) if best else FewestFound((), _NEVER, possible=False)

    def _branches(self, chosen: ItemSet, excluded: ItemSet, plan: _Plan) -> Iterator[tuple[ItemSet, ItemSet, _Plan]]:
        """With the answer that promises most, and without it; where either cannot do, nothing."""
        for item in plan.items[:1]:
            for more, less in ((chosen | {item}, excluded), (chosen, excluded | {item})):
                its = self._plan(more, less)
                if its.more < _NEVER:
                    yield more, less, its

    def _dive(self, chosen: ItemSet, excluded: ItemSet, plan: _Plan, least: int) -> ItemSet | None:
        """A set that does, by what promises most; without what can be spared where it has more than `least`."""
        reached = chosen
        while plan.more and plan.items:
            reached = reached | set(plan.items)
            if self._by_value and not self._fewest.keeps_eligible(self._falling(reached)):
                return None
            plan = self._plan(reached, excluded)
            if plan.more >= _NEVER:
                return None
        if plan.more:
            return None
        if least < len(reached) <= _LARGEST_PRUNED:
            for item in sorted(reached):
                less = reached - {item}
                if self._does(less):
                    reached = less
        return reached

    def _falling(self, items: ItemSet) -> ItemSet:
        return frozenset(each for each in items if each[0] != self._rival)

    def _does(self, items: ItemSet) -> bool:
        """Whether these answers put the rival first."""
        stands = self._fewest.stands(items, self._rival)
        own, leader = stands[self._rival], stands[self._leader]
        if self._by_value:
            own, stands = Stand(YES, own.value), [Stand(YES, each.value) for each in stands]
            leader = stands[self._leader]
        return own.before(leader) and not any(stands[other].before(own) for other in self._others or ())

    # ---------------------------------------------------------------- bounds

    def _plan(self, chosen: ItemSet, excluded: ItemSet) -> _Plan:
        """At least how many more answers it takes, and those that promise to do."""
        if self._others is None:
            return _Plan(_NEVER, ())
        own = frozenset(each for each in chosen if each[0] == self._rival)
        kept = frozenset(each for each in excluded if each[0] == self._rival)
        stand, rises, free, now = self._fewest.rise(self._rival, own, kept)
        falls = {tool: self._fall_of(tool, chosen, excluded) for tool in self._others}
        plans = [self._with(stand, falls, rises, frozenset(), 0)]
        if stand.eligible == OPEN and not self._by_value:
            owed = self._fewest.musts_owed(self._rival, free, now)
            if owed is not None:
                plans.append(self._with(Stand(YES, stand.value), falls, rises, *owed))
        return min(plans, key=lambda plan: plan.more)

    def _fall_of(self, tool: int, chosen: ItemSet, excluded: ItemSet) -> _Fall:
        its = frozenset(each for each in chosen if each[0] == tool)
        return self._fewest.fall(tool, its, frozenset(each for each in excluded if each[0] == tool))

    def _with(
        self, stand: Stand, falls: dict[int, _Fall], rises: Rises, forced: frozenset[int], at_least: int
    ) -> _Plan:
        """The fewest where the rival stands so, with its `forced` answers and at least so many of them."""
        able = np.flatnonzero(rises.rates > 0)
        order = able[np.argsort(-rises.rates[able], kind="stable")].tolist()
        order = [*sorted(forced), *(at for at in order if at not in forced)]
        at_most = rises.at_most
        if rises.add_up:
            rates = rises.rates[order] if order else np.zeros(0)
            at_most = np.concatenate(([0.0], np.cumsum(rates)))
        raised = np.arange(at_least, max(len(at_most), at_least + 1))
        values = stand.value + at_most[np.minimum(raised, len(at_most) - 1)]
        taken = {tool: self._taken(tool, fall, stand.eligible, values) for tool, fall in falls.items()}
        totals = raised + sum((each for each, _ in taken.values()), np.zeros(len(raised), dtype=np.int64))
        at = int(totals.argmin())
        if totals[at] >= _NEVER:
            return _Plan(_NEVER, ())
        items = [(self._rival, answer) for answer in order[: int(raised[at])]]
        for tool, (numbers, by_must) in taken.items():
            items += [(tool, answer) for answer in _chosen(falls[tool], int(numbers[at]), by_must[at])]
        return _Plan(int(totals[at]), tuple(items))

    def _taken(self, tool: int, fall: _Fall, eligible: int, values: Array) -> tuple[Indices, list[str]]:
        """How many answers of a tool have to fall at least for each value of the rival, and by what way."""
        margin = TOLERANCE if tool == self._leader else -TOLERANCE
        need = fall.stand.value - values + margin - _ROUNDING
        numbers = _reaching(fall.sums, need)
        ways = ["value"] * len(values)
        if self._by_value:
            return numbers, ways
        if fall.stand.eligible > eligible:
            return np.zeros(len(values), dtype=np.int64), ways
        losing = {YES: fall.to_open, OPEN: fall.to_no, NO: None}[eligible]
        if fall.stand.eligible < eligible:  # it has to come down to the rival's level first
            down = fall.to_open if eligible == OPEN else fall.to_no
            if down is None:
                numbers = np.full(len(values), _NEVER)
            elif len(down) == 1 and fall.must is not None:
                numbers, ways = _reaching(fall.with_must, need), ["value with must"] * len(values)
            else:
                numbers, ways = np.maximum(numbers, len(down)), ["both"] * len(values)
        if losing is not None:
            quicker = numbers > len(losing)
            numbers = np.where(quicker, len(losing), numbers)
            ways = [
                ("no" if eligible == OPEN else "open") if its else way for its, way in zip(quicker, ways, strict=True)
            ]
        return numbers, ways


def _reaching(sums: Array, need: Array) -> Indices:
    """The least place at which the sums reach what is needed; never where they do not."""
    found = np.searchsorted(sums, need)
    return np.where(found < len(sums), found, _NEVER).astype(np.int64)


def _chosen(fall: _Fall, number: int, way: str) -> Iterable[int]:
    """The answers that the bound counts on."""
    top: Sequence[int] = fall.order[:number].tolist()
    if way == "open":
        return fall.to_open or ()
    if way == "no":
        return fall.to_no or ()
    if way == "both":
        return dict.fromkeys((*(fall.to_no or fall.to_open or ()), *top))
    if way == "value with must" and fall.must is not None and fall.must not in top:
        return (fall.must, *top[:-1])
    return top
