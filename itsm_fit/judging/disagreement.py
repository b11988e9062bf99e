"""A project's score sheets side by side: who scored what, how far apart they are, and what was agreed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from itsm_fit.judging.agreement import Concordance, concordance, spreads
from itsm_fit.language import tr, trn
from itsm_fit.model.decision import Criterion
from itsm_fit.model.judged_scores import (
    HeardScore,
    JudgedFigure,
    SheetStanding,
    figure_of,
    heard_scores,
    judged_criteria,
    questions_now,
    standings,
)
from itsm_fit.model.judging import AgreedScore, JudgedCell, SheetQuestion
from itsm_fit.model.project import Project

FAR_APART = 2.0
"""Steps of a scale between the lowest and the highest score from which a cell is flagged."""
AT_ODDS = 0.5
"""Kendall's W below which the evaluators of a criterion are said to be at odds."""


@dataclass(frozen=True)
class JudgedScore:
    """One cell: every score of it, how far those that count lie apart, and what it comes to.

    `reach` and `deviation` are in steps of the scale, None where there is none. `stale` says that other sheets count
    now than when the score was agreed.
    """

    cell: JudgedCell
    scores: tuple[HeardScore, ...]
    reach: float | None
    deviation: float | None
    figure: JudgedFigure | None
    agreed: AgreedScore | None
    stale: bool = False

    @property
    def counted(self) -> tuple[HeardScore, ...]:
        return tuple(each for each in self.scores if each.counts)

    @property
    def far_apart(self) -> bool:
        return self.reach is not None and self.reach >= FAR_APART


@dataclass(frozen=True)
class JudgedCriterion:
    """One criterion with its question, its cells in the order of the tools, and how alike its evaluators order them."""

    criterion: Criterion
    question: SheetQuestion
    cells: tuple[JudgedScore, ...]
    concordance: Concordance | None

    @property
    def at_odds(self) -> bool:
        return self.concordance is not None and self.concordance.w < AT_ODDS

    @property
    def settled(self) -> bool:
        return all(each.figure is not None and each.figure.settled for each in self.cells)


@dataclass(frozen=True)
class Judgement:
    """All that is judged; `evaluators` are the names on the sheets that count, each once and sorted."""

    criteria: tuple[JudgedCriterion, ...]
    standings: tuple[SheetStanding, ...]
    evaluators: tuple[str, ...]

    @cached_property
    def by_cell(self) -> Mapping[JudgedCell, JudgedScore]:
        return {each.cell: each for its in self.criteria for each in its.cells}

    @property
    def settled(self) -> bool:
        return all(each.settled for each in self.criteria)


def judgement(project: Project) -> Judgement:
    """The score sheets of a project side by side."""
    criteria = {each.id: each for each in judged_criteria(project)}
    heard: dict[JudgedCell, list[HeardScore]] = {}
    for each in heard_scores(project):
        heard.setdefault(each.cell, []).append(each)
    stand = standings(project)
    names = tuple(sorted({each.sheet.evaluator for each in stand if each.counts}))
    rows = {each.sheet.key: row for row, each in enumerate(each for each in stand if each.counts)}
    found = []
    for question in questions_now(project):
        cells = [cell for tool in project.tool_names for cell in question.places(tool)]
        table = np.full((len(rows), len(cells)), np.nan)
        for column, cell in enumerate(cells):
            for each in heard.get(cell, ()):
                if each.counts and each.value is not None:
                    table[rows[each.sheet.key], column] = each.value
        reach, deviation = (each.tolist() for each in spreads(table))
        judged = tuple(
            _judged(project, cell, tuple(heard.get(cell, ())), reach[at], deviation[at])
            for at, cell in enumerate(cells)
        )
        found.append(JudgedCriterion(criteria[question.criterion], question, judged, concordance(table)))
    return Judgement(tuple(found), stand, names)


def _judged(
    project: Project, cell: JudgedCell, scores: tuple[HeardScore, ...], reach: float, deviation: float
) -> JudgedScore:
    counted = tuple(each for each in scores if each.counts)
    figure = figure_of(project, cell, counted)
    agreed = project.judging.agreed_by_cell.get(cell) if figure is not None and figure.settled else None
    stale = agreed is not None and set(agreed.heard) != {each.sheet.key for each in counted}
    return JudgedScore(cell, scores, _number(reach), _number(deviation), figure, agreed, stale)


def _number(value: float) -> float | None:
    return None if np.isnan(value) else value


def remarks(judged: Judgement) -> Iterator[str]:
    """What a moderator has to look at, a sentence each."""
    for each in judged.standings:
        if each.problem is not None:
            yield why_apart(each)
    for criterion in judged.criteria:
        name = criterion.criterion.name
        if criterion.at_odds and criterion.concordance is not None:
            yield tr(
                "Evaluators are at odds about {criterion}: Kendall’s W is {w:.2f}.",
                criterion=name,
                w=criterion.concordance.w,
            )
        apart = [each.cell.tool for each in criterion.cells if each.far_apart and each.agreed is None]
        if apart:
            yield trn(
                "{criterion}: the scores of {tools} lie two steps or more apart.",
                "{criterion}: the scores of {tools} lie two steps or more apart.",
                len(apart),
                criterion=name,
                tools=", ".join(dict.fromkeys(apart)),
            )
        stale = [each.cell.tool for each in criterion.cells if each.stale]
        if stale:
            yield tr(
                "{criterion}: other scores count now than when {tools} was agreed; look at it again.",
                criterion=name,
                tools=", ".join(dict.fromkeys(stale)),
            )


def why_apart(standing: SheetStanding) -> str:
    """Why a sheet does not count of itself, and whether it counts all the same."""
    its = standing.sheet
    problem = standing.problem.words if standing.problem is not None else ""
    said = tr("{files} of {evaluator}: {problem}.", files=files_of(standing), evaluator=its.evaluator, problem=problem)
    rivals = [", ".join(name for name, _ in each.files) for each in standing.rivals]
    if rivals:
        said = tr("{said} Beside it stands {files}.", said=said, files=", ".join(rivals))
    if standing.ruling is None:
        return tr("{said} It is kept and does not count.", said=said)
    if standing.ruling.counts:
        return tr(
            "{said} {moderator} lets it count: {reason}",
            said=said,
            moderator=standing.ruling.by,
            reason=standing.ruling.reason,
        )
    return tr(
        "{said} {moderator} does not let it count: {reason}",
        said=said,
        moderator=standing.ruling.by,
        reason=standing.ruling.reason,
    )


def files_of(standing: SheetStanding) -> str:
    """The names of the files that held a sheet."""
    return ", ".join(dict.fromkeys(name for name, _ in standing.sheet.files))
