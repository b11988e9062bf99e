"""How firm a project's ranking is: its decision value handed to the kernels of `robustness` (§10)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from itsm_fit.errors import FitError
from itsm_fit.language import tr
from itsm_fit.model.project import CROSS_CUTTING, DecisionValue
from itsm_fit.progress import Progress, silent
from itsm_fit.scoring.arrays import Array, Indices
from itsm_fit.scoring.coverage import TOLERANCE
from itsm_fit.scoring.end_to_end_draws import EndToEndSampler
from itsm_fit.scoring.owed import OwedAnswer, OwedAnswers, Spread, SupportPlace
from itsm_fit.scoring.ranking import process_volumes
from itsm_fit.scoring.result import Fit
from itsm_fit.scoring.robustness import (
    DEFAULT_DRAWS,
    Acceptability,
    LinearSampler,
    Sampler,
    Stability,
    WeightScheme,
    smaa,
    stability,
)
from itsm_fit.scoring.workings import Workings


@dataclass(frozen=True)
class Firmness:
    """`groups` are the process ids, and the cross-cutting group where it weighs; rows and columns of `acceptability`
    follow `tools` and `groups`. `stability` is by group. `decision` is the value ranked by, `scheme` how weights were
    drawn.
    """

    tools: tuple[str, ...]
    groups: tuple[str, ...]
    acceptability: Acceptability
    stability: Mapping[str, Stability]
    decision: DecisionValue
    scheme: WeightScheme


@dataclass(frozen=True)
class Stakes:
    """What the ranking hangs on: groups with their weights (P,), and the proven decision value of each tool in each.

    `low` has shape (P, T). A tool's value is the mean of its column by `weights` times `volumes` (all 1 for
    coverage). `asked` are the open answers that the sampler draws.
    """

    tools: tuple[str, ...]
    groups: tuple[str, ...]
    weights: Array
    volumes: Array
    low: Array
    sampler: Sampler
    asked: tuple[OwedAnswer, ...]
    decision: DecisionValue


_MOST_DRAWN, _LEAST_DRAWS, _WHOLE_DRAWS = 20_000_000, 1_000, 100
_DEARER = 10
"""How many times as long as in coverage an answer takes to be drawn end to end."""


def affordable_draws(at_stake: Stakes) -> int:
    """How many draws take about a second at most: 10,000 unless very many answers are open, never under 1,000.

    1,000 draws give a share to ±3 points at 95 %, 10,000 to ±1.
    """
    each = max(at_stake.sampler.answers, 1) * (1 if isinstance(at_stake.sampler, LinearSampler) else _DEARER)
    return min(max(_MOST_DRAWN // each // _WHOLE_DRAWS * _WHOLE_DRAWS, _LEAST_DRAWS), DEFAULT_DRAWS)


@dataclass(frozen=True, slots=True)
class _Group:
    """A process, or what belongs to none, that weighs: its requirements' rows, the proven coverage of each tool."""

    name: str
    weight: float
    rows: Indices
    low: Array


def firmness(
    fit: Fit,
    *,
    draws: int = DEFAULT_DRAWS,
    seed: int = 0,
    scheme: WeightScheme = "uniform",
    progress: Progress = silent,
) -> Firmness:
    """Rank acceptability and weight stability of the decision value, tools in ranking order.

    Raises FitError when there is no tool, or nothing that weighs.
    """
    return firmness_of(stakes(fit), draws=draws, seed=seed, scheme=scheme, progress=progress)


def firmness_of(
    at_stake: Stakes,
    *,
    draws: int = DEFAULT_DRAWS,
    seed: int = 0,
    scheme: WeightScheme = "uniform",
    drawn: Array | None = None,
    progress: Progress = silent,
) -> Firmness:
    """The same for stakes that were gathered before; `drawn` as in `robustness.smaa`."""
    moves = stability(at_stake.volumes[:, None] * at_stake.low, at_stake.weights)
    return Firmness(
        at_stake.tools,
        at_stake.groups,
        smaa(at_stake.sampler, at_stake.weights, draws=draws, seed=seed, scheme=scheme, drawn=drawn, progress=progress),
        dict(zip(at_stake.groups, moves, strict=True)),
        at_stake.decision,
        scheme,
    )


def tightest(firm: Firmness) -> str | None:
    """The group whose weight has least room before it changes the first place; None where no single one does."""
    room = {
        group: min(abs(holds.weight - end) for end in holds.first if TOLERANCE < end < 1 - TOLERANCE)
        for group, holds in firm.stability.items()
        if any(TOLERANCE < end < 1 - TOLERANCE for end in holds.first)
    }
    return min(room, key=lambda group: room[group], default=None)


def stakes(fit: Fit) -> Stakes:
    """What the ranking of a fit hangs on, by its project's decision value; tools in ranking order.

    Raises FitError when there is no tool, or nothing that weighs.
    """
    decision = fit.project.settings.decision
    found = _coverage_stakes(fit) if decision == "coverage" else _end_to_end_stakes(fit)
    if (found.weights * found.volumes).sum() <= 0:
        raise FitError(tr("Every process weighs 0; give at least one a weight."))
    return found


def _coverage_stakes(fit: Fit) -> Stakes:
    tools = tuple(tool.name for tool in fit.tools)
    groups = _groups(fit)
    if not tools or not groups:
        raise FitError(tr("There is nothing to compare: add tools with answers, and requirements that weigh."))
    low = np.array([group.low for group in groups])
    pairs, tool, slope = _uncertain(fit, tools, groups)
    owed = OwedAnswers(fit, pairs)
    sampler: Sampler
    if owed.adds_up:
        owner = np.array([tools.index(each.tool) for each in owed.asked], dtype=np.intp)
        sampler = LinearSampler(low, owner, owed.summed(slope))
    else:
        sampler = Spread(LinearSampler(low, tool, slope), owed)
    return Stakes(
        tools,
        tuple(group.name for group in groups),
        np.array([group.weight for group in groups]),
        np.ones(len(groups)),
        low,
        sampler,
        owed.asked,
        "coverage",
    )


def _end_to_end_stakes(fit: Fit) -> Stakes:
    tools = tuple(tool.name for tool in fit.tools)
    processes = [process for process in fit.processes if any(step.asks for step in process.steps)]
    if not tools or not processes:
        raise FitError(
            tr("There is nothing to compare end to end: add tools with answers, and steps that ask something of them.")
        )
    cases = np.array(process_volumes(processes))
    by_support = EndToEndSampler(fit, tools, processes, cases)
    owed = OwedAnswers(fit, [(fit.support.row[rid], fit.support.column[tool]) for rid, tool in by_support.uncertain])
    return Stakes(
        tools,
        tuple(process.id for process in processes),
        np.array([process.weight for process in processes]),
        cases,
        by_support.low,
        Spread(by_support, owed),
        owed.asked,
        "end_to_end",
    )


def group_values(fit: Fit) -> tuple[tuple[str, ...], Array, Array, Array]:
    """The groups, their weights and volumes (P,), and the proven decision value of each tool in each, shape (P, T).

    As in `Stakes`, tools in ranking order.
    """
    if fit.project.settings.decision == "coverage":
        groups = _groups(fit)
        low = np.array([group.low for group in groups])
        names = tuple(group.name for group in groups)
        return names, np.array([group.weight for group in groups]), np.ones(len(groups)), low
    processes = [process for process in fit.processes if any(step.asks for step in process.steps)]
    figures = [[process.tools[tool.name].end_to_end for tool in fit.tools] for process in processes]
    low = np.array([[0.0 if figure is None else figure.low for figure in row] for row in figures])
    weights = np.array([process.weight for process in processes])
    return tuple(process.id for process in processes), weights, np.array(process_volumes(processes)), low


def _workings(fit: Fit) -> Workings:
    if fit.workings is None:
        raise ValueError("The fit does not hold what it was made of.")
    return fit.workings


def _groups(fit: Fit) -> list[_Group]:
    """Tools in ranking order."""
    by_process = _workings(fit).groups
    columns = [fit.support.column[tool.name] for tool in fit.tools]
    parts = [(process.id, process.weight, by_process[process.id]) for process in fit.processes]
    if fit.cross_cutting is not None:
        parts.append((CROSS_CUTTING, fit.cross_cutting.weight, by_process[None]))
    return [
        _Group(name, weight, np.array(group.rows, dtype=np.intp), group.low[columns])
        for name, weight, group in parts
        if group.low is not None
    ]


def _uncertain(fit: Fit, tools: tuple[str, ...], groups: Sequence[_Group]) -> tuple[list[SupportPlace], Indices, Array]:
    """The uncertain supports that weigh, each one's tool (its place in `tools`, sorted), what it adds to each group."""
    weight, columns = _workings(fit).basis.weights, [fit.support.column[tool] for tool in tools]
    width = (fit.support.high - fit.support.low).T[columns]
    width[:, weight == 0] = 0.0
    tool, requirement = np.divmod(np.flatnonzero(width > TOLERANCE), len(weight))
    share = np.zeros((len(weight), len(groups)))
    for at, group in enumerate(groups if len(tool) else ()):
        share[group.rows, at] = weight[group.rows] / weight[group.rows].sum()
    pairs = [(row, columns[at]) for row, at in zip(requirement.tolist(), tool.tolist(), strict=True)]
    return pairs, tool, share[requirement] * width[tool, requirement][:, None]
