"""How firm a project's ranking is: its coverage handed to the kernels of `robustness` (§10)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from itsm_fit.errors import FitError
from itsm_fit.model.project import CROSS_CUTTING
from itsm_fit.progress import Progress, silent
from itsm_fit.scoring.coverage import Array
from itsm_fit.scoring.result import Fit, Interval
from itsm_fit.scoring.robustness import (
    DEFAULT_DRAWS,
    Acceptability,
    LinearSampler,
    Stability,
    WeightScheme,
    smaa,
    stability,
)


@dataclass(frozen=True)
class Firmness:
    """`groups` are the process ids, and the cross-cutting group where it weighs; rows and columns of `acceptability`
    follow `tools` and `groups`. `stability` is by group.
    """

    tools: tuple[str, ...]
    groups: tuple[str, ...]
    acceptability: Acceptability
    stability: Mapping[str, Stability]


@dataclass(frozen=True, slots=True)
class _Group:
    name: str
    weight: float
    requirements: tuple[str, ...]
    coverage: Mapping[str, Interval]


def firmness(
    fit: Fit,
    *,
    draws: int = DEFAULT_DRAWS,
    seed: int = 0,
    scheme: WeightScheme = "uniform",
    progress: Progress = silent,
) -> Firmness:
    """Rank acceptability and weight stability of coverage, tools in ranking order.

    Raises FitError when there is no tool, or nothing that weighs.
    """
    tools = tuple(tool.name for tool in fit.tools)
    groups = _groups(fit)
    if not tools or not groups:
        raise FitError("There is nothing to compare: add tools with answers, and requirements that weigh.")
    weights = np.array([group.weight for group in groups])
    if weights.sum() <= 0:
        raise FitError("Every process weighs 0; give at least one a weight.")
    low = np.array([[group.coverage[tool].low for tool in tools] for group in groups])
    sampler = LinearSampler(low, *_uncertain(fit, tools, groups))
    return Firmness(
        tools,
        tuple(group.name for group in groups),
        smaa(sampler, weights, draws=draws, seed=seed, scheme=scheme, progress=progress),
        {group.name: found for group, found in zip(groups, stability(low, weights), strict=True)},
    )


def _groups(fit: Fit) -> list[_Group]:
    parts = [(process.id, process.weight, process.requirements, process.tools) for process in fit.processes]
    if fit.cross_cutting is not None:
        cross = fit.cross_cutting
        parts.append((CROSS_CUTTING, cross.weight, cross.requirements, cross.tools))
    found = []
    for name, weight, requirements, by_tool in parts:
        coverage = {tool: figures.coverage for tool, figures in by_tool.items() if figures.coverage is not None}
        if coverage:
            found.append(_Group(name, weight, requirements, coverage))
    return found


def _uncertain(fit: Fit, tools: tuple[str, ...], groups: list[_Group]) -> tuple[NDArray[np.intp], Array]:
    """The open answers that weigh: each one's tool, sorted, and what it adds to each group's coverage."""
    row = fit.support.row
    weight = np.array([requirement.weight for requirement in fit.requirements])
    share = np.zeros((len(weight), len(groups)))
    for at, group in enumerate(groups):
        rows = [row[requirement] for requirement in group.requirements]
        share[rows, at] = weight[rows] / weight[rows].sum()
    columns = [fit.support.column[tool] for tool in tools]
    width = (fit.support.high - fit.support.low)[:, columns]
    width[weight == 0] = 0.0
    tool, requirement = np.nonzero(width.T > 0)
    return tool, share[requirement] * width[requirement, tool][:, None]
