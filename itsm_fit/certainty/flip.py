"""What would have to be true for another tool to win: the flip certificate of a ranking (§15)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from itsm_fit.certainty.answers import AllAnswers, OtherAnswer, StakedAnswer, answers_of, replayed
from itsm_fit.certainty.least_weights import WeightFlip, weight_flips
from itsm_fit.certainty.search import AnswerContest, Fewest, FewestFound
from itsm_fit.certainty.values import CoverageValuation, EndToEndValuation, Valuation
from itsm_fit.errors import FitError
from itsm_fit.language import tr
from itsm_fit.model.project import DecisionValue, Project
from itsm_fit.model.scenario import Scenario
from itsm_fit.model.tool import Level
from itsm_fit.progress import Progress, silent
from itsm_fit.scoring.ranking import process_volumes
from itsm_fit.scoring.result import Fit


@dataclass(frozen=True, slots=True)
class Flip:
    """A smallest set of answers which, turned out otherwise, put `rival` first and the leader behind it.

    `others` is empty where the search found none within its bound. Fewer than `least` are proven not to do; `proven`
    says that it is a smallest set. Sharing the first rank is not losing it. `by_value` leaves every tool as eligible as
    it is.
    """

    rival: str
    others: tuple[OtherAnswer, ...]
    least: int
    proven: bool
    by_value: bool

    def scenario(self, project: Project) -> Scenario:
        """The same as changes of What if."""
        name = (
            tr("{tool} first by its value", tool=self.rival) if self.by_value else tr("{tool} first", tool=self.rival)
        )
        return Scenario(name, tuple(replayed(project, self.others)))


@dataclass(frozen=True, slots=True)
class RivalFlips:
    """What puts one tool first: any answers, by value alone, open ones alone; None where it is proven that none do."""

    rival: str
    flip: Flip | None
    by_value: Flip | None
    by_open: Flip | None
    weights: WeightFlip | None


@dataclass(frozen=True, slots=True)
class FlipCertificate:
    """All about one first place. `shared_with` are the tools that share it.

    `smallest`, `by_value` and `by_open` (of open answers alone) are the smallest of all sets, `weights` the least
    change of weights; None: none exists.
    """

    leader: str
    shared_with: tuple[str, ...]
    decision: DecisionValue
    smallest: Flip | None
    by_value: Flip | None
    by_open: Flip | None
    weights: WeightFlip | None
    rivals: tuple[RivalFlips, ...]
    alone: tuple[StakedAnswer, ...]
    """The open answers each of which puts another tool first by itself."""


def flip_certificate(fit: Fit, limit: int | None = None, progress: Progress = silent) -> FlipCertificate:
    """What would put each other tool first.

    Exact, and proven to be smallest, within `limit` partial sets looked at for each tool (see `search.node_limit`);
    beyond that a proven lower bound and the best found. Raises FitError when there is nothing to compare, Cancelled
    when `progress` does.
    """
    if not fit.tools:
        raise FitError(tr("There is nothing to compare: add tools with answers, and requirements that weigh."))
    answers = answers_of(fit)
    contest = contest_of(fit, answers)
    rivals = range(1, len(fit.tools))
    searches = [Fewest(contest, 0), Fewest(contest, 0, by_value=True), Fewest(contest, 0, open_only=True)]
    weights = {each.rival: each for each in weight_flips(fit)}
    found = []
    for rival in rivals:
        progress(tr("Looking for the fewest answers that change the winner"), (rival - 1) / len(rivals))
        flips = [
            _flip(answers, rival, fewest.of(rival, limit, progress), by_value=at == 1)
            for at, fewest in enumerate(searches)
        ]
        name = fit.tools[rival].name
        found.append(RivalFlips(name, flips[0], flips[1], flips[2], weights.get(name)))
    return FlipCertificate(
        fit.tools[0].name,
        tuple(tool.name for tool in fit.tools[1:] if tool.rank == 1),
        fit.project.settings.decision,
        _smallest(each.flip for each in found),
        _smallest(each.by_value for each in found),
        _smallest(each.by_open for each in found),
        min(weights.values(), key=lambda each: each.change, default=None),
        tuple(found),
        tuple(answers.staked[tool][at] for tool, at in searches[2].alone()),
    )


def contest_of(fit: Fit, answers: AllAnswers) -> AnswerContest:
    """The tools of a fit and their answers, in ranking order."""
    if fit.workings is None:
        raise ValueError("The fit does not hold what it was made of.")
    basis, settings = fit.workings.basis, fit.project.settings
    return AnswerContest(
        answers.arrays, basis.must, settings.must_threshold, settings.levels[Level.NONE], valuation_of(fit)
    )


def valuation_of(fit: Fit) -> Valuation:
    """How the decision value of a fit follows from support.

    Raises FitError when nothing weighs.
    """
    if fit.workings is None:
        raise ValueError("The fit does not hold what it was made of.")
    basis, settings = fit.workings.basis, fit.project.settings
    if settings.decision == "coverage":
        counts = np.zeros(len(basis.weights))
        groups = [(process.weight, fit.workings.groups[process.id].rows) for process in fit.processes]
        if fit.cross_cutting is not None:
            groups.append((fit.cross_cutting.weight, fit.workings.groups[None].rows))
        groups = [(weight, rows) for weight, rows in groups if basis.weights[list(rows)].sum() > 0]
        if not groups:
            raise FitError(tr("There is nothing to compare: add tools with answers, and requirements that weigh."))
        whole = sum(weight for weight, _ in groups)
        for weight, rows in groups:
            at = list(rows)
            if whole > 0:
                counts[at] += weight / whole * basis.weights[at] / basis.weights[at].sum()
        if not counts.any():
            raise FitError(tr("Every process weighs 0; give at least one a weight."))
        return CoverageValuation(counts)
    processes = [process for process in fit.processes if any(step.asks for step in process.steps)]
    if not processes:
        raise FitError(
            tr("There is nothing to compare end to end: add tools with answers, and steps that ask something of them.")
        )
    shares = np.array([process.weight for process in processes]) * np.array(process_volumes(processes))
    if shares.sum() <= 0:
        raise FitError(tr("Every process weighs 0; give at least one a weight."))
    return EndToEndValuation(
        processes,
        shares / shares.sum(),
        row=fit.support.row,
        weights=basis.weights,
        must=basis.must,
        thresholds=(settings.must_threshold, settings.step_threshold),
    )


def _flip(answers: AllAnswers, rival: int, found: FewestFound, *, by_value: bool) -> Flip | None:
    if not found.possible:
        return None
    others = tuple(OtherAnswer(answers.staked[tool][at], best=tool == rival) for tool, at in found.items)
    return Flip(answers.tools[rival], others, found.least, found.proven, by_value)


def _smallest(flips: Iterable[Flip | None]) -> Flip | None:
    """The smallest set of all rivals; proven where no other rival may do with fewer."""
    known = [each for each in flips if each is not None]
    if not known:
        return None
    least = min(each.least for each in known)
    best = min(known, key=lambda each: (not each.others, len(each.others)))
    return Flip(best.rival, best.others, least, bool(best.others) and len(best.others) <= least, best.by_value)
