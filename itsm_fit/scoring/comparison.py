"""A project's tools compared by its criteria: values gathered, methods applied, agreement put into words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from itsm_fit.errors import FitError
from itsm_fit.language import Phrase, tr, trn
from itsm_fit.model.decision import Criterion, Decision, RankingMethod, Scaling, ValueSource
from itsm_fit.model.judged_scores import JudgedFigure, judged_values
from itsm_fit.scoring.arrays import Array
from itsm_fit.scoring.coverage import TOLERANCE
from itsm_fit.scoring.criteria import between_bounds, kendalls_w, preferences, ranks_of, share_of_sum, weighted_sum
from itsm_fit.scoring.figures import Interval, Outcome
from itsm_fit.scoring.money import Costs
from itsm_fit.scoring.result import Fit, ToolFit
from itsm_fit.scoring.robustness import Stability, stability
from itsm_fit.scoring.wording import listed
from itsm_fit.writing import clauses

_MOST_NAMED = 4
_STRENGTHS = (
    (0.9, Phrase("almost wholly")),
    (0.7, Phrase("strongly")),
    (0.4, Phrase("in part")),
    (0.0, Phrase("hardly")),
)
"""How firmly rankings agree, by the least W."""


@dataclass(frozen=True, slots=True)
class ComparedTool:
    """One tool. `values` are in the order of the criteria, None where nobody told; `open` names
    those, and what evaluators have not agreed on.

    `score` is the weighted sum, 0 to 1 (between bounds): low takes what is open as worst, high as best; None where
    shares of a sum cannot be worked out. `scaled` are the values as they count in it, each with its worst and its best
    end, NaN where there is none. `ranks` by method; a method that needs every value leaves the tool out.
    """

    name: str
    eligible: Outcome
    values: tuple[Interval | None, ...]
    open: tuple[str, ...]
    score: Interval | None
    scaled: tuple[Interval, ...]
    ranks: Mapping[RankingMethod, int]


@dataclass(frozen=True)
class Comparison:
    """`tools` in the order of the chosen method, those that it leaves out last.

    `shares` are the weights as shares of 1, `moving` names the criteria whose ends are set by the tools themselves,
    `stability` says by criterion id how far its weight can move; empty where tools have no scores.
    """

    decision: Decision
    tools: tuple[ComparedTool, ...]
    shares: tuple[float, ...]
    agreement: tuple[str, ...]
    concordance: float | None
    moving: tuple[str, ...]
    stability: Mapping[str, Stability]

    @cached_property
    def by_name(self) -> Mapping[str, ComparedTool]:
        return {tool.name: tool for tool in self.tools}


def compare(fit: Fit, costs: Costs | None = None) -> Comparison:
    """Compare the tools of a fit by its project's criteria.

    `costs` are needed where a criterion goes by the cost of ownership, else they make no difference. Raises FitError
    when there is no criterion, none weighs anything, or the scaling does not fit the values.
    """
    decision = fit.project.decision
    criteria = decision.criteria
    if not criteria:
        raise FitError(tr("There is no criterion to compare by: add one."))
    weights = np.array([criterion.weight for criterion in criteria])
    if weights.sum() <= 0:
        raise FitError(tr("Every criterion weighs 0: give at least one a weight."))
    judged = judged_values(fit.project)
    values = {tool.name: tuple(_value(criterion, tool, costs, judged) for criterion in criteria) for tool in fit.tools}
    ends = _Ends(criteria, decision.scaling, list(values.values()), weights)
    whole = np.array([all(value is not None for value in its) for its in values.values()], dtype=np.bool_)
    ranks = _ranks(list(values), ends.proven, whole, weights)
    tools = [
        ComparedTool(
            tool.name,
            tool.eligible,
            values[tool.name],
            tuple(
                each.title
                for each, value in zip(criteria, values[tool.name], strict=True)
                if value is None or not _is_settled(each, tool.name, judged)
            ),
            ends.score(at),
            ends.scaled(at),
            ranks[tool.name],
        )
        for at, tool in enumerate(fit.tools)
    ]
    complete = [tool for tool, is_whole in zip(tools, whole.tolist(), strict=True) if is_whole]
    rankings = _among(complete)
    concordance = kendalls_w([np.array(list(each.values()), dtype=np.float64) for each in rankings.values()])
    last = len(tools) + 1
    ordered = sorted(tools, key=lambda tool: tool.ranks.get(decision.method, last))
    return Comparison(
        decision,
        tuple(ordered),
        tuple((weights / weights.sum()).tolist()),
        (*_agreement(rankings, [tool.name for tool in tools], concordance), *_failing(ordered, decision.method)),
        concordance,
        tuple(each.title for each in criteria if decision.scaling is Scaling.BOUNDS and None in each.ends),
        _stability(criteria, ends.proven[whole], weights),
    )


# ---------------------------------------------------------------- figures
class _Ends:
    """The comparable values, with what is open taken as worst and as best, shape (T, C) each."""

    def __init__(
        self, criteria: Sequence[Criterion], scaling: Scaling, rows: Sequence[Sequence[Interval | None]], weights: Array
    ) -> None:
        more = np.array([criterion.more_is_better for criterion in criteria], dtype=np.bool_)
        low, high = (_array(rows, end, len(criteria)) for end in (0, 1))
        least, most = np.where(more, low, high), np.where(more, high, low)
        self._weights = weights
        if scaling is Scaling.SUM:
            self.proven = self.possible = share_of_sum(least, more)
            return
        bounds = [
            np.array([np.nan if end is None else end for end in ends])
            for ends in zip(*_ends(criteria, low, high), strict=True)
        ]
        self.proven = np.nan_to_num(between_bounds(least, bounds[0], bounds[1], more), nan=0.0)
        self.possible = np.nan_to_num(between_bounds(most, bounds[0], bounds[1], more), nan=1.0)

    def score(self, at: int) -> Interval | None:
        found = [float(weighted_sum(end[at], self._weights)) for end in (self.proven, self.possible)]
        return None if np.isnan(found).any() else Interval(*found)

    def scaled(self, at: int) -> tuple[Interval, ...]:
        return tuple(map(Interval, self.proven[at].tolist(), self.possible[at].tolist()))


def _array(rows: Sequence[Sequence[Interval | None]], end: int, width: int) -> Array:
    found = [[np.nan if value is None else value[end] for value in row] for row in rows]
    return np.array(found, dtype=np.float64).reshape(len(rows), width)


def _ends(criteria: Sequence[Criterion], low: Array, high: Array) -> list[tuple[float | None, float | None]]:
    """The bounds of each criterion; where none is stated the least and the greatest end of any tool's value."""
    found = []
    for at, criterion in enumerate(criteria):
        bottom, top = criterion.ends
        known = ~np.isnan(low[:, at])
        if known.any():
            bottom = float(low[known, at].min()) if bottom is None else bottom
            top = float(high[known, at].max()) if top is None else top
        found.append((bottom, top))
    return found


def _value(
    criterion: Criterion, tool: ToolFit, costs: Costs | None, judged: Mapping[str, Mapping[str, JudgedFigure]]
) -> Interval | None:
    if criterion.source is ValueSource.JUDGED:
        figure = judged.get(criterion.id, {}).get(tool.name)
        return None if figure is None else Interval(figure.low, figure.high)
    if criterion.source is ValueSource.COVERAGE:
        return tool.coverage
    if criterion.source is ValueSource.END_TO_END:
        return tool.end_to_end
    if criterion.source is ValueSource.COST:
        cost = costs.by_tool.get(tool.name) if costs is not None else None
        value = None if cost is None else cost.total
    else:
        value = criterion.values.get(tool.name)
    return None if value is None else Interval(value, value)


def _is_settled(criterion: Criterion, tool: str, judged: Mapping[str, Mapping[str, JudgedFigure]]) -> bool:
    """Whether nothing about the value waits for evaluators to agree."""
    figure = judged.get(criterion.id, {}).get(tool)
    return criterion.source is not ValueSource.JUDGED or (figure is not None and figure.settled)


def _ranks(
    names: Sequence[str], proven: Array, whole: np.ndarray[tuple[int, ...], np.dtype[np.bool_]], weights: Array
) -> dict[str, dict[RankingMethod, int]]:
    """The rank of each tool by each method; the weighted sum ranks every tool that has one, the others whole ones."""
    found: dict[str, dict[RankingMethod, int]] = {name: {} for name in names}
    for method in RankingMethod:
        ranked = ~np.isnan(proven).any(axis=1) if method is RankingMethod.WEIGHTED_SUM else whole
        at = np.flatnonzero(ranked).tolist()
        if at:
            for place, rank in zip(at, ranks_of(preferences(method, proven[at], weights)), strict=True):
                found[names[place]][method] = int(rank)
    return found


def _stability(criteria: Sequence[Criterion], proven: Array, weights: Array) -> Mapping[str, Stability]:
    if len(proven) < 2:
        return {}
    found = stability(proven.T, weights)
    return {criterion.id: each for criterion, each in zip(criteria, found, strict=True)}


# ---------------------------------------------------------------- words
def _among(tools: Sequence[ComparedTool]) -> dict[RankingMethod, dict[str, int]]:
    """The ranks of some tools among themselves, by method."""
    return {
        method: {tool.name: 1 + sum(other.ranks[method] < tool.ranks[method] for other in tools) for tool in tools}
        for method in RankingMethod
        if tools
    }


def _agreement(
    rankings: Mapping[RankingMethod, Mapping[str, int]], names: Sequence[str], concordance: float | None
) -> Iterable[str]:
    ranked = list(next(iter(rankings.values()), {}))
    left_out = [name for name in names if name not in ranked]
    if len(names) == 1:
        yield tr("{tool} is the only tool: there is nothing to compare it with.", tool=names[0])
    elif not names:
        yield tr("There is no tool to compare yet.")
    elif len(ranked) < 2:
        yield tr("The methods cannot be compared yet: fewer than two tools have all their values.")
    else:
        yield _about_first(rankings)
        if concordance is not None:
            strength = next(word for least, word in _STRENGTHS if concordance >= least - TOLERANCE)
            yield tr(
                "Over all ranks the methods agree {strength} (Kendall’s W {concordance:.2f}).",
                strength=strength,
                concordance=concordance,
            )
    if left_out and len(names) > 1:
        yield tr(
            "TOPSIS, VIKOR and PROMETHEE II leave out {tools}: a value is open.", tools=listed(left_out, _MOST_NAMED)
        )


def _failing(tools: Sequence[ComparedTool], method: RankingMethod) -> Iterable[str]:
    """That tools of the first rank fail a must, which the criteria do not see."""
    failing = [tool.name for tool in tools if tool.ranks.get(method) == 1 and tool.eligible is Outcome.NO]
    if failing:
        yield trn(
            "{tools} fails a must all the same.",
            "{tools} fail a must all the same.",
            len(failing),
            tools=listed(failing, _MOST_NAMED),
        )


def _about_first(rankings: Mapping[RankingMethod, Mapping[str, int]]) -> str:
    """``All four methods put X first.``, or which method puts whom."""
    firsts: dict[tuple[str, ...], list[RankingMethod]] = {}
    for method, ranks in rankings.items():
        firsts.setdefault(tuple(name for name, rank in ranks.items() if rank == 1), []).append(method)
    if len(firsts) == 1:
        names = next(iter(firsts))
        if len(names) == len(next(iter(rankings.values()))):
            return tr("All four methods put all tools level.")
        return tr("All four methods put {tools} first{level}.", tools=listed(names, _MOST_NAMED), level=_tied(names))
    parts = [
        trn(
            "{methods} puts {tools} first{level}",
            "{methods} put {tools} first{level}",
            len(methods),
            methods=listed([each.words for each in methods], _MOST_NAMED),
            tools=listed(names, _MOST_NAMED),
            level=_tied(names),
        )
        for names, methods in firsts.items()
    ]
    return tr("The method matters: {findings}.", findings=clauses(parts))


def _tied(names: Sequence[str]) -> str:
    return tr(", level with one another") if len(names) > 1 else ""
