"""Tools in sets: the best one, what each adds, what it leaves open, and the integrations it needs (§12)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from itsm_fit.errors import FitError
from itsm_fit.language import tr, trn
from itsm_fit.model.requirement import Priority
from itsm_fit.progress import Progress, silent, within
from itsm_fit.scoring.arrays import Array, Flags
from itsm_fit.scoring.best_sets import BestSet, additions, best_sets, work_of
from itsm_fit.scoring.coverage import coverage, reaches
from itsm_fit.scoring.end_to_end import EndToEnd
from itsm_fit.scoring.figures import Interval, Outcome
from itsm_fit.scoring.money import Costs, ToolCost, require_costs
from itsm_fit.scoring.moves import moves_between
from itsm_fit.scoring.questions import coverage_pull
from itsm_fit.scoring.ranking import mean_interval, process_volumes
from itsm_fit.scoring.result import Fit, ProcessFit, StepFit
from itsm_fit.writing import grouped


@dataclass(frozen=True, slots=True)
class Integration:
    """Work that passes from one tool to another: from step `source` to step `target` of a process, by their keys.

    Where both are the same step, several tools have to serve it together. `tools` are those of the first step, then
    those of the second. It is `needed` when no tool of the set carries both steps; else one could do without it, and
    with the lower coverage of the tool that stays.
    """

    process: str
    source: str
    target: str
    tools: tuple[str, ...]
    needed: bool = True


@dataclass(frozen=True)
class ToolSet:
    """A set of tools, in ranking order, taken as one: each requirement by the tool that supports it best.

    `adds` is the coverage that would be lost without a tool, `cost` None where one of its tools' costs is unknown,
    `proven` whether no other set allowed covers more.
    """

    tools: tuple[str, ...]
    coverage: Interval | None
    end_to_end: Interval | None
    unmet_musts: tuple[str, ...]
    open_musts: tuple[str, ...]
    adds: Mapping[str, float]
    cost: float | None
    integrations: tuple[Integration, ...]
    proven: bool


def combine(
    fit: Fit, most: int, *, costs: Costs | None = None, budget: float | None = None, progress: Progress = silent
) -> ToolSet:
    """The set of at most `most` tools, within a budget, with the highest proven coverage; see `best_by_size`."""
    return best_by_size(fit, most, costs=costs, budget=budget, progress=progress)[-1]


def best_by_size(
    fit: Fit, most: int, *, costs: Costs | None = None, budget: float | None = None, progress: Progress = silent
) -> tuple[ToolSet, ...]:
    """The best single tool, the best set of at most two, and so on, as long as one more tool adds coverage.

    Under a budget tools of unknown cost stay out. Raises FitError when there is no such set: no tools, nothing that
    weighs or is proven, no costs for a budget, or nothing that it can buy.
    """
    _require_sense(fit, most, costs, budget)
    found = _search(fit, most, costs, budget, within(progress, 0.0, 0.8))
    if not found:
        raise FitError(_why_none(fit, costs, budget))
    sets = []
    for number, best in enumerate(found):
        progress(tr("Looking at the best sets"), 0.8 + 0.2 * number / len(found))
        names = [fit.support.tools[column] for column in best.tools]
        sets.append(_tool_set(fit, names, costs, proven=best.proven))
    return tuple(sets)


def taken_together(fit: Fit, tools: Sequence[str], costs: Costs | None = None) -> ToolSet:
    """Any set of tools, as `combine` looks at the best one; raises KeyError for a tool that is not in the fit."""
    return _tool_set(fit, list(dict.fromkeys(tools)), costs, proven=False)


class SetStep(NamedTuple):
    """Whether a set of tools carries a step, and which of its tools alone carry it as well as the set does."""

    carried: Outcome
    alone: frozenset[str]


def steps_together(fit: Fit, tools: Sequence[str]) -> dict[str, dict[str, SetStep]]:
    """How a set of tools carries the steps that ask something, by their keys, of each process, by its id.

    Raises KeyError for a tool that is not in the fit.
    """
    names = tuple(dict.fromkeys(tools))
    its = _support_of(fit, [fit.support.column[name] for name in names])
    return {
        process.id: {
            key: SetStep(verdict, _carriers(process, names, key, verdict))
            for key, verdict in _verdicts(fit, process, its).items()
        }
        for process in fit.processes
    }


# ---------------------------------------------------------------- searching
def _require_sense(fit: Fit, most: int, costs: Costs | None, budget: float | None) -> None:
    if not fit.tools:
        raise FitError(tr("There are no tools to combine: import what vendors answer first."))
    if most < 1:
        raise FitError(tr("A set needs at least one tool; allow one or more."))
    if budget is not None and not 0 <= budget < np.inf:
        raise FitError(tr("A budget is an amount of 0 or more."))
    if budget is not None and costs is not None:
        require_costs(costs)
    if coverage_pull(fit).sum() <= 0:
        raise FitError(tr("No requirement weighs anything, so no set is better than another: give processes weights."))


def _search(fit: Fit, most: int, costs: Costs | None, budget: float | None, progress: Progress) -> tuple[BestSet, ...]:
    offers = work = None
    if costs is not None:
        by_tool = costs.by_tool
        offers = np.array(
            [_licences(by_tool[tool]) if by_tool[tool].total is not None else np.inf for tool in fit.support.tools]
        )
        work = costs.work.known
    return best_sets(
        coverage_pull(fit), fit.support.low, most, costs=offers, work=work, budget=budget, progress=progress
    )


def _licences(cost: ToolCost) -> float:
    return cost.one_off + cost.running


def _why_none(fit: Fit, costs: Costs | None, budget: float | None) -> str:
    if costs is not None and budget is not None:
        totals = [cost.total for cost in costs.tools if cost.total is not None]
        return tr(
            "No tool can be had for {budget} {currency}: the cheapest costs {least}. Raise the "
            "budget, or complete the costs of the other tools.",
            budget=grouped(budget),
            currency=costs.money.currency,
            least=grouped(min(totals)),
        )
    return trn(
        "None of {count} tools has a proven answer that counts, so no set is better than another yet.",
        "None of {count} tools has a proven answer that counts, so no set is better than another yet.",
        len(fit.tools),
    )


# ---------------------------------------------------------------- one set
@dataclass(frozen=True, slots=True)
class _Together:
    """The support of a set; arrays (requirements,) in the order of `Fit.requirements`."""

    low: Array
    high: Array
    weights: Array
    must: Flags


def _tool_set(fit: Fit, tools: Sequence[str], costs: Costs | None, *, proven: bool) -> ToolSet:
    names = sorted(tools, key=[tool.name for tool in fit.tools].index)
    columns = [fit.support.column[name] for name in names]
    adds = additions(coverage_pull(fit), fit.support.low, columns).tolist()
    its = _support_of(fit, columns)
    threshold = fit.project.settings.must_threshold
    unmet = its.must & ~reaches(its.high, threshold)
    waiting = its.must & reaches(its.high, threshold) & ~reaches(its.low, threshold)
    verdicts = {process.id: _verdicts(fit, process, its) for process in fit.processes}
    ids = np.array([requirement.id for requirement in fit.requirements], dtype=object)
    return ToolSet(
        tuple(names),
        _coverage(fit, its),
        _end_to_end(fit, verdicts),
        tuple(ids[unmet]),
        tuple(ids[waiting]),
        dict(zip(names, adds, strict=True)),
        _cost(fit, names, columns, costs),
        tuple(each for process in fit.processes for each in _integrations(fit, process, names, verdicts[process.id])),
        proven,
    )


def _support_of(fit: Fit, columns: Sequence[int]) -> _Together:
    return _Together(
        fit.support.low[:, columns].max(axis=1),
        fit.support.high[:, columns].max(axis=1),
        np.array([requirement.weight for requirement in fit.requirements]),
        np.array([requirement.priority is Priority.MUST for requirement in fit.requirements], dtype=np.bool_),
    )


def _coverage(fit: Fit, its: _Together) -> Interval | None:
    groups = [(process.weight, process.requirements) for process in fit.processes]
    if fit.cross_cutting is not None:
        groups.append((fit.cross_cutting.weight, fit.cross_cutting.requirements))
    return mean_interval([(weight, _covered(fit, its, requirements)) for weight, requirements in groups])


def _covered(fit: Fit, its: _Together, requirements: Sequence[str]) -> Interval | None:
    rows = [fit.support.row[requirement] for requirement in requirements]
    low, high = (coverage(its.weights[rows], end[rows][:, None]) for end in (its.low, its.high))
    return None if low is None or high is None else Interval(float(low[0]), float(high[0]))


def _verdicts(fit: Fit, process: ProcessFit, its: _Together) -> dict[str, Outcome]:
    """Whether the set carries each step that asks something, by its key."""
    found = {}
    for step in process.steps:
        if step.asks:
            rows = [fit.support.row[requirement] for requirement in step.requirements]
            low, high = (_carries(fit, its, rows, end[rows]) for end in (its.low, its.high))
            found[step.key] = Outcome.YES if low else Outcome.OPEN if high else Outcome.NO
    return found


def _carries(fit: Fit, its: _Together, rows: Sequence[int], support: Array) -> bool:
    settings = fit.project.settings
    if not reaches(support[its.must[rows]], settings.must_threshold).all():
        return False
    covered = coverage(its.weights[rows], support[:, None])
    return covered is None or bool(reaches(covered, settings.step_threshold)[0])


def _end_to_end(fit: Fit, verdicts: Mapping[str, Mapping[str, Outcome]]) -> Interval | None:
    figures: list[tuple[float, Interval | None]] = []
    for process, volume in zip(fit.processes, process_volumes(fit.processes), strict=True):
        of_steps = verdicts[process.id]
        if not of_steps:
            figures.append((process.weight * volume, None))
            continue
        kernel = EndToEnd(process.play)
        not_carried = frozenset(key for key, outcome in of_steps.items() if outcome is not Outcome.YES)
        failing = frozenset(key for key, outcome in of_steps.items() if outcome is Outcome.NO)
        figures.append((process.weight * volume, Interval(kernel.fit(not_carried), kernel.fit(failing))))
    return mean_interval(figures)


def _cost(fit: Fit, names: Sequence[str], columns: Sequence[int], costs: Costs | None) -> float | None:
    if costs is None or any(costs.by_tool[name].total is None for name in names):
        return None
    work = work_of(fit.support.low, costs.work.known, columns)
    return sum(_licences(costs.by_tool[name]) for name in names) + work


# ---------------------------------------------------------------- integrations
def _integrations(
    fit: Fit, process: ProcessFit, names: Sequence[str], verdicts: Mapping[str, Outcome]
) -> Iterator[Integration]:
    if len(names) < 2:
        return
    serving = {
        step.key: _serving(fit, step, names, verdicts[step.key])
        for step in process.steps
        if step.asks and verdicts[step.key] is not Outcome.NO
    }
    for key, tools in serving.items():
        if len(tools) > 1:
            yield Integration(process.id, key, key, tools)
    if process.play.net is None or len({tool for tools in serving.values() for tool in tools}) < 2:
        return
    for source, target in moves_between(process.play.net, serving.keys()):
        if set(serving[source]).isdisjoint(serving[target]):
            before, after = (_carriers(process, names, key, verdicts[key]) for key in (source, target))
            tools = (*serving[source], *serving[target])
            yield Integration(process.id, source, target, tools, needed=before.isdisjoint(after))


def _carriers(process: ProcessFit, names: Sequence[str], key: str, verdict: Outcome) -> frozenset[str]:
    """The tools that alone carry a step as well as the set does."""
    step = process.step_by_key[key]
    return frozenset(name for name in names if step.tools[name].carried is verdict)


def _serving(fit: Fit, step: StepFit, names: Sequence[str], verdict: Outcome) -> tuple[str, ...]:
    """The tool that serves a step: of those that carry it as well as the set does, the one that covers it best.

    Where none does alone, all that support some requirement of the step best.
    """
    alone = [name for name in names if step.tools[name].carried is verdict]
    if alone:
        return (max(alone, key=lambda name: _low(step.tools[name].coverage)),)
    rows = [fit.support.row[requirement] for requirement in step.requirements]
    end = fit.support.low if verdict is Outcome.YES else fit.support.high
    best = end[rows][:, [fit.support.column[name] for name in names]].argmax(axis=1)
    return tuple(names[at] for at in sorted(set(best.tolist())))


def _low(figure: Interval | None) -> float:
    return 0.0 if figure is None else figure.low
