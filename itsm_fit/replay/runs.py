"""The run of a flow that fits a case best: the fewest activities that do not fit, and steps that are passed over."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from itsm_fit.replay.automaton import Automaton, TokenWay
from itsm_fit.replay.moves import Tokens
from itsm_fit.replay.nearness import END

_MOST_KEPT = 24
"""Markings after the same activity that are followed, at one cost, where a case deviates."""


class RunKind(StrEnum):
    """How far a case goes along with the flow."""

    FITS = "fits"
    RUNNING = "running"
    """All that happened fits, and the flow has not come to its end."""
    DEVIATES = "deviates"


class DeviationKind(StrEnum):
    """What does not fit."""

    UNEXPECTED = "unexpected"
    """An activity that cannot happen there."""
    SKIPPED = "skipped"
    """A step that the flow asks for, and that did not happen."""
    UNFINISHED = "unfinished"
    """A case that deviates and stops before the end."""


class RunDeviation(NamedTuple):
    """One thing that does not fit: `thing` is the activity, or the node that was passed over, -1 at the end.

    `after` is the activity before it, -1 at the beginning; `at` says how many activities are before it.
    """

    kind: DeviationKind
    thing: int
    after: int
    at: int


@dataclass(frozen=True)
class FlowRun:
    """A best run: how often it takes each flow and enters each node, by index, and what does not fit.

    `unclear` are flows of which another run, as good, takes others.
    """

    kind: RunKind
    flows: Counter[int]
    nodes: Counter[int]
    unclear: frozenset[int]
    deviations: tuple[RunDeviation, ...] = ()

    @property
    def cost(self) -> int:
        return len(self.deviations)

    @property
    def ended(self) -> bool:
        """Whether it comes to an end of the flow."""
        stops = any(each.kind is DeviationKind.UNFINISHED for each in self.deviations)
        return self.kind is not RunKind.RUNNING and not stops

    @property
    def passed(self) -> Counter[int]:
        """How often it enters nodes of steps that did not happen."""
        return Counter(each.thing for each in self.deviations if each.kind is DeviationKind.SKIPPED)


class _State:
    """A run so far, the last way first."""

    __slots__ = ("before", "cost", "deviation", "mark", "unclear", "way")

    def __init__(
        self, cost: int, mark: int, before: _State | None, way: TokenWay | None, deviation: RunDeviation | None = None
    ) -> None:
        self.cost, self.mark, self.before, self.way, self.deviation = cost, mark, before, way, deviation
        self.unclear: set[int] = set()


_Layer = dict[Tokens, _State]
"""The runs up to some activity, by the marking that they lead to."""


def best_run(automaton: Automaton, activities: Sequence[int]) -> FlowRun:
    """The best run for a sequence of activities (numbers as in `automaton`)."""
    layer, at = _alone(automaton, activities)
    for activity in activities[at:]:
        layer = _fitting(automaton, layer, activity)
        if not layer:
            return _Deviating(automaton, activities).run()
    ended = _ended(automaton, layer)
    if ended is not None:
        return _told(ended, RunKind.FITS)
    return _told(next(iter(layer.values())), RunKind.RUNNING)


def _alone(automaton: Automaton, activities: Sequence[int]) -> tuple[_Layer, int]:
    """The run up to where it is no longer the only one, and how many activities that are."""
    begins = automaton.begins()
    if len(begins) != 1:
        return _begun(automaton), 0
    ways = [begins[0]]
    for activity in activities:
        found = automaton.ways(ways[-1].tokens, activity)
        if len(found) != 1:
            break
        ways.append(found[0])
    state: _State | None = None
    for way in ways:
        state = _State(0, way.mark + (state.mark if state else 0), state, way)
    return ({ways[-1].tokens: state} if state else {}), len(ways) - 1


def _begun(automaton: Automaton) -> _Layer:
    return {way.tokens: _State(0, way.mark, None, way) for way in automaton.begins()}


def _fitting(automaton: Automaton, layer: _Layer, activity: int) -> _Layer:
    after: _Layer = {}
    for tokens, state in layer.items():
        for way in automaton.ways(tokens, activity):
            _relax(after, way.tokens, _State(state.cost, state.mark + way.mark, state, way))
    return after


def _relax(layer: _Layer, tokens: Tokens, new: _State) -> bool:
    """Keep the cheaper run to a marking, and say if it is new; of two as cheap note in which flows they differ."""
    known = layer.get(tokens)
    if known is None or new.cost < known.cost:
        layer[tokens] = new
        return True
    if known.cost == new.cost and known.mark != new.mark:
        ours, theirs = _flows(known), _flows(new)
        known.unclear |= {*(ours - theirs), *(theirs - ours)}
    return False


def _ended(automaton: Automaton, layer: _Layer) -> _State | None:
    """The cheapest run that comes to its end without another known step."""
    found: _Layer = {}
    for tokens, state in layer.items():
        for way in automaton.ways(tokens, END):
            _relax(found, (), _State(state.cost, state.mark + way.mark, state, way))
    return found.get(())


class _Deviating:
    """The search for the cheapest run of a case that does not fit: all runs of one cost, then those of the next."""

    def __init__(self, automaton: Automaton, activities: Sequence[int]) -> None:
        self._automaton, self._activities = automaton, activities
        self._layers: list[_Layer] = [_begun(automaton), *({} for _ in activities)]
        self._open: dict[int, list[list[tuple[Tokens, _State]]]] = {}
        """By cost and number of activities: the runs that are to be followed."""
        self._runs(0)[0] += self._layers[0].items()

    def run(self) -> FlowRun:
        best: _State | None = None
        for cost in range(2 * len(self._activities) + 2):
            if cost:
                self._deviate(cost - 1)
            self._follow(cost)
            best = self._cheaper(best, cost)
            if best is not None and best.cost <= cost:
                return _told(best, RunKind.DEVIATES)
        raise AssertionError("leaving every activity out is a run, too")

    def _runs(self, cost: int) -> list[list[tuple[Tokens, _State]]]:
        if cost not in self._open:
            self._open[cost] = [[] for _ in range(len(self._activities) + 1)]
        return self._open[cost]

    def _kept(self, cost: int) -> Iterator[tuple[int, Tokens, _State]]:
        """The runs of a cost that are not at their end, with their numbers of activities, the shorter ones first."""
        runs = self._runs(cost)
        for number in range(len(self._activities)):
            layer = self._layers[number]
            for tokens, state in runs[number][:_MOST_KEPT]:
                if layer.get(tokens) is state:
                    yield number, tokens, state

    def _reach(self, number: int, tokens: Tokens, state: _State) -> None:
        if _relax(self._layers[number], tokens, state):
            self._runs(state.cost)[number].append((tokens, state))

    def _follow(self, cost: int) -> None:
        """Let the runs of a cost go on as long as activities fit."""
        for number, tokens, state in self._kept(cost):
            for way in self._automaton.ways(tokens, self._activities[number]):
                self._reach(number + 1, way.tokens, _State(cost, state.mark + way.mark, state, way))

    def _deviate(self, cost: int) -> None:
        """Let the next activity of the runs of a cost not fit, or fit once some steps are passed over."""
        for number, tokens, state in self._kept(cost):
            activity, before = self._activities[number], self._activities[number - 1] if number else -1
            unexpected = RunDeviation(DeviationKind.UNEXPECTED, activity, before, number)
            self._reach(number + 1, tokens, _State(cost + 1, state.mark, state, None, unexpected))
            if self._automaton.ways(tokens, activity):
                continue
            for way in self._automaton.ways(tokens, activity, skipping=True):
                more = _State(cost + len(way.skipped), state.mark + way.mark, state, way, _skip(way, before, number))
                self._reach(number + 1, way.tokens, more)

    def _cheaper(self, best: _State | None, cost: int) -> _State | None:
        """The best run, once those of a cost have come to the last activity: to its end, past steps, or unfinished."""
        last = {tokens: state for tokens, state in self._layers[-1].items() if state.cost == cost}
        if not last:
            return best
        ended = _ended(self._automaton, last)
        if ended is not None:
            return ended if best is None or best.cost >= ended.cost else best
        before, number = self._activities[-1], len(self._activities)
        found: _Layer = {}
        for tokens, state in last.items():
            for way in self._automaton.ways(tokens, END, skipping=True):
                more = _State(cost + len(way.skipped), state.mark + way.mark, state, way, _skip(way, before, number))
                _relax(found, (), more)
        skipped = found.get(())
        if skipped is None or skipped.cost > cost + 1:
            stopped = RunDeviation(DeviationKind.UNFINISHED, -1, before, number)
            skipped = _State(cost + 1, 0, next(iter(last.values())), None, stopped)
        return skipped if best is None or best.cost > skipped.cost else best


def _skip(way: TokenWay, after: int, at: int) -> RunDeviation | None:
    """Marks a way that passes steps over: the steps are those of the way."""
    return RunDeviation(DeviationKind.SKIPPED, -1, after, at) if way.skipped else None


def _chain(state: _State) -> Iterator[_State]:
    here: _State | None = state
    while here is not None:
        yield here
        here = here.before


def _flows(state: _State) -> Counter[int]:
    return Counter(flow for each in _chain(state) if each.way is not None for flow in each.way.flows)


def _told(state: _State, kind: RunKind) -> FlowRun:
    flows: list[int] = []
    nodes: list[int] = []
    unclear: set[int] = set()
    deviations: list[RunDeviation] = []
    for each in _chain(state):
        unclear |= each.unclear
        way = each.way
        if way is not None:
            flows += way.flows
            nodes += way.nodes
            unclear |= way.unclear
            if way.skipped and each.deviation is not None:
                deviations += [each.deviation._replace(thing=node) for node in reversed(way.skipped)]
        elif each.deviation is not None:
            deviations.append(each.deviation)
    deviations.reverse()
    return FlowRun(kind, Counter(flows), Counter(nodes), frozenset(unclear), tuple(deviations))
