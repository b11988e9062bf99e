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
"""Markings that are followed at once where a case deviates."""
_SLACK = 2
"""By how much dearer than the best so far a run may be that is still followed."""


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

    `after` is the activity before it, -1 at the beginning.
    """

    kind: DeviationKind
    thing: int
    after: int


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
    def shown(self) -> Counter[int]:
        """How often it enters each node, without the steps that it passes over."""
        passed = Counter(each.thing for each in self.deviations if each.kind is DeviationKind.SKIPPED)
        return self.nodes - passed


class _State:
    """A run so far, the last way first."""

    __slots__ = ("before", "cost", "deviation", "mark", "unclear", "way")

    def __init__(
        self, cost: int, mark: int, before: _State | None, way: TokenWay | None, deviation: RunDeviation | None = None
    ) -> None:
        self.cost, self.mark, self.before, self.way, self.deviation = cost, mark, before, way, deviation
        self.unclear: set[int] = set()


def best_run(automaton: Automaton, activities: Sequence[int]) -> FlowRun:
    """The best run for a sequence of activities (numbers as in `automaton`)."""
    layer = _begun(automaton)
    for activity in activities:
        layer = _fitting(automaton, layer, activity)
        if not layer:
            return _deviating(automaton, activities)
    ended = _ended(automaton, layer, skipping=False)
    if ended is not None:
        return _told(ended, RunKind.FITS)
    return _told(next(iter(layer.values())), RunKind.RUNNING)


def _begun(automaton: Automaton) -> dict[Tokens, _State]:
    return {way.tokens: _State(0, way.mark, None, way) for way in automaton.begins()}


def _fitting(automaton: Automaton, layer: dict[Tokens, _State], activity: int) -> dict[Tokens, _State]:
    after: dict[Tokens, _State] = {}
    for tokens, state in layer.items():
        for way in automaton.ways(tokens, activity):
            _relax(after, way.tokens, _State(state.cost, state.mark + way.mark, state, way))
    return after


def _relax(layer: dict[Tokens, _State], tokens: Tokens, new: _State) -> None:
    """Keep the cheaper run to a marking; of two as cheap note in which flows they differ."""
    known = layer.get(tokens)
    if known is None or new.cost < known.cost:
        layer[tokens] = new
    elif known.cost == new.cost and known.mark != new.mark:
        ours, theirs = _flows(known), _flows(new)
        known.unclear |= {*(ours - theirs), *(theirs - ours)}


def _ended(automaton: Automaton, layer: dict[Tokens, _State], *, skipping: bool, after: int = -1) -> _State | None:
    found: dict[Tokens, _State] = {}
    for tokens, state in layer.items():
        for way in automaton.ways(tokens, END, skipping=skipping):
            cost = state.cost + len(way.skipped)
            _relax(found, (), _State(cost, state.mark + way.mark, state, way, _skip(way, after)))
    return found.get(())


def _skip(way: TokenWay, after: int) -> RunDeviation | None:
    """Marks a way that passes steps over: the steps are those of the way."""
    return RunDeviation(DeviationKind.SKIPPED, -1, after) if way.skipped else None


def _deviating(automaton: Automaton, activities: Sequence[int]) -> FlowRun:
    layer = _begun(automaton)
    before = -1
    for activity in activities:
        layer = _kept(_deviating_step(automaton, layer, activity, before))
        before = activity
    best = _ended(automaton, layer, skipping=False)
    least = min(state.cost for state in layer.values())
    if best is None or best.cost > least + 1:
        skipped = _ended(automaton, layer, skipping=True, after=before)
        best = min((each for each in (best, skipped) if each is not None), key=lambda its: its.cost, default=None)
    if best is None or best.cost > least + 1:
        stopped = next(state for state in layer.values() if state.cost == least)
        best = _State(least + 1, 0, stopped, None, RunDeviation(DeviationKind.UNFINISHED, -1, before))
    return _told(best, RunKind.DEVIATES)


def _deviating_step(
    automaton: Automaton, layer: dict[Tokens, _State], activity: int, before: int
) -> dict[Tokens, _State]:
    after: dict[Tokens, _State] = {}
    for tokens, state in layer.items():
        unexpected = RunDeviation(DeviationKind.UNEXPECTED, activity, before)
        _relax(after, tokens, _State(state.cost + 1, state.mark, state, None, unexpected))
    for tokens, state in layer.items():
        for way in automaton.ways(tokens, activity):
            _relax(after, way.tokens, _State(state.cost, state.mark + way.mark, state, way))
        if automaton.ways(tokens, activity):
            continue
        for way in automaton.ways(tokens, activity, skipping=True):
            if way.skipped:
                cost = state.cost + len(way.skipped)
                _relax(after, way.tokens, _State(cost, state.mark + way.mark, state, way, _skip(way, before)))
    return after


def _kept(layer: dict[Tokens, _State]) -> dict[Tokens, _State]:
    least = min(state.cost for state in layer.values())
    good = [(tokens, state) for tokens, state in layer.items() if state.cost <= least + _SLACK]
    good.sort(key=lambda its: its[1].cost)
    return dict(good[:_MOST_KEPT])


def _chain(state: _State) -> Iterator[_State]:
    here: _State | None = state
    while here is not None:
        yield here
        here = here.before


def _flows(state: _State) -> Counter[int]:
    return Counter(flow for each in _chain(state) if each.way is not None for flow in each.way.flows)


def _told(state: _State, kind: RunKind) -> FlowRun:
    flows: Counter[int] = Counter()
    nodes: Counter[int] = Counter()
    unclear: set[int] = set()
    deviations: list[RunDeviation] = []
    for each in _chain(state):
        unclear |= each.unclear
        way = each.way
        if way is not None:
            flows.update(way.flows)
            nodes.update(way.nodes)
            unclear |= way.unclear
            if way.skipped and each.deviation is not None:
                deviations += [each.deviation._replace(thing=node) for node in way.skipped]
        elif each.deviation is not None:
            deviations.append(each.deviation)
    deviations.reverse()
    return FlowRun(kind, flows, nodes, frozenset(unclear), tuple(deviations))
