"""Why no plan keeps every rule: the fewest placements, dependencies and limits that cannot be together.

One after another is taken away; what can be missing while there still is no plan was no reason. What is left is a
smallest reason: without any one of it there is a plan.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from itsm_fit.rollout.optimum import before, best_placement
from itsm_fit.rollout.problem import GapBundle, GapWorkload, PlanProblem

_ENDLESS = 1e9

RuleKind = Literal["placed", "closed", "needs", "capacity", "earliest", "training"]


@dataclass(frozen=True, slots=True)
class PlanRule:
    """A rule that a plan keeps: of process `at`, or of gap `at` where that is placed ("closed").

    `other` is the process it needs, or the wave of a limit.
    """

    kind: RuleKind
    at: int = -1
    other: int = -1


def conflict(problem: PlanProblem) -> tuple[PlanRule, ...]:
    """A smallest set of rules that no plan keeps together; () where some plan keeps all."""
    bare = _bare(problem)
    if _possible(bare, ()):
        return ()
    left = list(_rules(bare))
    gone: list[PlanRule] = []
    for rule in tuple(left):
        if not _possible(bare, (*gone, rule)):
            gone.append(rule)
            left.remove(rule)
    return tuple(left)


def _bare(problem: PlanProblem) -> PlanProblem:
    """Only what is placed by hand, with what that needs, and nothing optional."""
    placed = {each for at, its in enumerate(problem.processes) if its.fixed is not None for each in before(problem, at)}
    nothing = (GapBundle((), (0.0,) * problem.waves),)
    processes = [
        replace(its, bundles=nothing)
        if at in placed
        else replace(its, bundles=nothing, days=0.0, hours=0.0, needs=(), chores=(), earliest=0)
        for at, its in enumerate(problem.processes)
    ]
    gaps = tuple(gap if gap.fixed is not None else GapWorkload(0.0) for gap in problem.gaps)
    return replace(problem, processes=tuple(processes), gaps=gaps)


def _rules(problem: PlanProblem) -> Iterator[PlanRule]:
    """The rules of a problem; those that people can change most easily are the last to be taken away."""
    if problem.training is not None:
        yield from (PlanRule("training", other=wave) for wave in range(problem.waves))
    yield from (PlanRule("capacity", other=wave) for wave in range(problem.waves))
    for at, process in enumerate(problem.processes):
        yield from (PlanRule("needs", at, each) for each in process.needs)
    yield from (PlanRule("earliest", at) for at, process in enumerate(problem.processes) if process.earliest)
    yield from (PlanRule("closed", at) for at, gap in enumerate(problem.gaps) if gap.fixed is not None)
    yield from (PlanRule("placed", at) for at, process in enumerate(problem.processes) if process.fixed is not None)


def _possible(problem: PlanProblem, without: Sequence[PlanRule]) -> bool:
    for rule in without:
        problem = _WITHOUT[rule.kind](problem, rule)
    return best_placement(problem) is not None


def _changed(problem: PlanProblem, at: int, **values: object) -> PlanProblem:
    its = replace(problem.processes[at], **values)  # type: ignore[arg-type]  # each caller names a field of its type
    return replace(problem, processes=(*problem.processes[:at], its, *problem.processes[at + 1 :]))


def _without_need(problem: PlanProblem, rule: PlanRule) -> PlanProblem:
    return _changed(
        problem, rule.at, needs=tuple(each for each in problem.processes[rule.at].needs if each != rule.other)
    )


def _without_gap(problem: PlanProblem, rule: PlanRule) -> PlanProblem:
    return replace(problem, gaps=(*problem.gaps[: rule.at], GapWorkload(0.0), *problem.gaps[rule.at + 1 :]))


def _unlimited(limits: tuple[float, ...], wave: int) -> tuple[float, ...]:
    return (*limits[:wave], _ENDLESS, *limits[wave + 1 :])


_WITHOUT: dict[RuleKind, Callable[[PlanProblem, PlanRule], PlanProblem]] = {
    "placed": lambda problem, rule: _changed(problem, rule.at, fixed=None),
    "closed": _without_gap,
    "needs": _without_need,
    "earliest": lambda problem, rule: _changed(problem, rule.at, earliest=0),
    "capacity": lambda problem, rule: replace(problem, capacity=_unlimited(problem.capacity, rule.other)),
    "training": lambda problem, rule: replace(
        problem, training=problem.training and _unlimited(problem.training, rule.other)
    ),
}
