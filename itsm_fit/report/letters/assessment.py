"""What one bidder may be told of a selection: its own scores with their reasons, and the scores of the winner.

Letters are written from this alone, so that they cannot hold more: of the other bidders nothing is in it, of the winner
its name and its scores on the criteria. Where a bidder stands among how many is not told either. What an answer rests
on is named by the bidder's own file; a table that several bidders stand in is the organisation's, and neither its name
nor a column of it is told.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from itsm_fit.errors import FitError
from itsm_fit.language import tr
from itsm_fit.model.asking import key_of
from itsm_fit.model.decision import RankingMethod
from itsm_fit.model.project import DecisionValue
from itsm_fit.model.requirement import Priority
from itsm_fit.model.text import text_key
from itsm_fit.model.tool import Level, Matrix, Responses
from itsm_fit.report.parts import criteria
from itsm_fit.report.parts.names import Names, step_name
from itsm_fit.scoring.catalogue import Demand, gather
from itsm_fit.scoring.comparison import ComparedTool, Comparison, compare
from itsm_fit.scoring.coverage import TOLERANCE
from itsm_fit.scoring.figures import Interval, Outcome, ToolAnswer
from itsm_fit.scoring.money import costs_of
from itsm_fit.scoring.named import require_tools, tool_named
from itsm_fit.scoring.ranking import process_volumes
from itsm_fit.scoring.recommendation import decision_of
from itsm_fit.scoring.result import Fit, ProcessTool, RequirementFit, ToolFit
from itsm_fit.scoring.verdicts import level_words
from itsm_fit.scoring.weak_links import WeakLinks
from itsm_fit.scoring.wording import NO_PROCESS
from itsm_fit.sealing.decided import decision_of as recorded_decision

_CELL = re.compile(r"([A-Z]+)([0-9]+)")


@dataclass(frozen=True, slots=True)
class CriterionScore:
    """A criterion with what it counts, a share of 1, and the scores on it, 0 to 1; None where there is none.

    `own` and `winner` are what is proven, which counts; `possible` what the bidder would reach if its open answers were
    a yes.
    """

    name: str
    importance: float | None
    own: float | None
    possible: float | None
    winner: float | None


@dataclass(frozen=True, slots=True)
class ScoredCriteria:
    """Criteria that make up a total; `by` is the method that ranks by them where that is not the total."""

    total: CriterionScore
    parts: tuple[CriterionScore, ...]
    by: str = ""


@dataclass(frozen=True, slots=True)
class MustScore:
    """How many of the musts are met, of how many, and how many the bidder would meet if its open answers were a yes;
    the winner's None for the winner itself.
    """

    asked: int
    met: int
    possible: int
    winner: int | None


@dataclass(frozen=True, slots=True)
class AssessedRequirement:
    """A requirement with what the bidder answered to it and what that counted.

    `met` says whether a must is met, None for others. `said` is the bidder's own word, `remark` what stood beside it in
    its own file, `place` where it stands.
    """

    id: str
    text: str
    where: str
    priority: Priority
    weight: float
    level: str
    support: Interval
    met: Outcome | None
    said: str
    remark: str
    place: str


@dataclass(frozen=True, slots=True)
class BrokenStep:
    """A step that the bidder's tool does not carry, or is not known to carry; `failing` are ids of requirements."""

    process: str
    step: str
    carried: Outcome
    exposure: float
    gain: float
    failing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class BidderAssessment:
    """All that the letter to `bidder` is made of; `winner` is empty where that is the bidder itself.

    `better` says whether the winner stands before the bidder by what is scored; where it does not, the choice has
    reasons that only those know who made it.
    """

    project: str
    bidder: str
    winner: str
    decision: DecisionValue
    levels: Mapping[Level, float]
    must_threshold: float
    step_threshold: float
    eligible: Outcome
    winner_eligible: Outcome
    better: bool
    musts: MustScore
    fit: ScoredCriteria
    others: ScoredCriteria | None
    requirements: tuple[AssessedRequirement, ...]
    broken: tuple[BrokenStep, ...]

    @property
    def won(self) -> bool:
        return not self.winner

    def musts_that_are(self, outcome: Outcome) -> tuple[AssessedRequirement, ...]:
        return tuple(each for each in self.requirements if each.met is outcome)


def winner_of(fit: Fit, wanted: str = "") -> str:
    """The tool that is awarded: the one of this name, else that of the decision on record, else the only first one.

    Raises FitError where there is none of this name, and where the ranking names no single tool that can be chosen.
    """
    require_tools(fit)
    if fit.unweighed:
        raise FitError(fit.unweighed)
    if wanted:
        return tool_named(fit, wanted)
    on_record = recorded_decision(fit.project)
    if on_record is not None and on_record.record.tool in fit.tool_by_name:
        return on_record.record.tool
    first = [tool for tool in fit.tools if tool.rank == 1]
    if first[0].eligible is Outcome.NO:
        raise FitError(tr("Every tool fails a must, so nobody wins by the ranking: say which tool does."))
    if len(first) > 1:
        raise FitError(tr("Several tools share the first rank, so say which of them wins."))
    return first[0].name


class Assessments:
    """What each bidder of a fit may be told, one after the other."""

    def __init__(self, fit: Fit, winner: str) -> None:
        self._fit, self._winner = fit, fit.tool_by_name[winner]
        self._names = Names(fit)
        self._files = _Files(fit)

    @cached_property
    def _compared(self) -> Comparison | None:
        """The tools by all criteria, where the selection decides by more than its fit."""
        return compare(self._fit, costs_of(self._fit)) if criteria.wanted(self._fit) else None

    @cached_property
    def _links(self) -> WeakLinks:
        return WeakLinks(self._fit)

    def of(self, bidder: str) -> BidderAssessment:
        """What is told to a bidder; raises KeyError for one that is none, FitError where the criteria that decide
        beside the fit compare nothing.
        """
        fit, settings = self._fit, self._fit.project.settings
        own = fit.tool_by_name[bidder]
        winner = None if own is self._winner else self._winner
        scored = self._fit_scores(own, winner)
        others = self._other_scores(own, winner)
        return BidderAssessment(
            fit.project.name,
            own.name,
            winner.name if winner else "",
            settings.decision,
            settings.levels,
            settings.must_threshold,
            settings.step_threshold,
            own.eligible,
            self._winner.eligible,
            winner is not None and _stands_before(winner, own, fit, others),
            _musts(fit, own, winner),
            scored,
            others,
            tuple(self._requirements(own.name)),
            tuple(self._broken(own.name)),
        )

    # ------------------------------------------------------------ scores

    def _fit_scores(self, own: ToolFit, winner: ToolFit | None) -> ScoredCriteria:
        fit = self._fit
        figure: Callable[[ProcessTool], Interval | None]
        if fit.project.settings.decision == "coverage":
            figure, volumes = _coverage, [1.0] * len(fit.processes)
        else:
            figure, volumes = _end_to_end, process_volumes(fit.processes)
        groups = [
            (self._names.process(process.id), process.weight * volume, process.tools)
            for process, volume in zip(fit.processes, volumes, strict=True)
        ]
        if fit.cross_cutting is not None:
            groups.append((str(NO_PROCESS), fit.cross_cutting.weight, fit.cross_cutting.tools))
        groups = [each for each in groups if figure(each[2][own.name]) is not None]
        total = sum(weight for _, weight, _ in groups)
        parts = tuple(
            _score(
                name,
                weight / total if total else 0.0,
                figure(tools[own.name]),
                figure(tools[winner.name]) if winner else None,
            )
            for name, weight, tools in groups
        )
        ends = decision_of(own, fit), decision_of(winner, fit) if winner else None
        return ScoredCriteria(_score("", None, *ends), parts)

    def _other_scores(self, own: ToolFit, winner: ToolFit | None) -> ScoredCriteria | None:
        compared = self._compared
        if compared is None:
            return None
        mine = compared.by_name[own.name]
        theirs = compared.by_name[winner.name] if winner else None
        parts = tuple(
            _score(criterion.title, share, _scaled(mine, at), _scaled(theirs, at) if theirs else None)
            for at, (criterion, share) in enumerate(zip(compared.decision.criteria, compared.shares, strict=True))
        )
        total = _score("", None, mine.score, theirs.score if theirs else None)
        method = compared.decision.method
        return ScoredCriteria(total, parts, "" if method is RankingMethod.WEIGHTED_SUM else method.words)

    # ------------------------------------------------------------ reasons

    def _requirements(self, bidder: str) -> Iterator[AssessedRequirement]:
        known, places = self._files.texts_for(bidder), self._files.places_of(bidder)
        given = self._fit.support.answers
        for requirement in self._fit.requirements:
            answer = given.get((requirement.id, bidder))
            yield self._requirement(requirement, bidder, answer, known.get(key_of(requirement.id)), places)

    def _requirement(
        self,
        requirement: RequirementFit,
        bidder: str,
        answer: ToolAnswer | None,
        known: Demand | None,
        places: Mapping[str, _AnswerPlace],
    ) -> AssessedRequirement:
        place = places.get(answer.source, _NOWHERE) if answer is not None else _NOWHERE
        return AssessedRequirement(
            requirement.id,
            known.text if known is not None else "",
            self._names.processes(requirement.processes) or str(NO_PROCESS),
            requirement.priority,
            requirement.weight,
            level_words(answer) if answer is not None else Level.UNKNOWN.words,
            self._fit.support.of(requirement.id, bidder),
            requirement.met[bidder] if requirement.priority is Priority.MUST else None,
            answer.raw if answer is not None else "",
            answer.comment if answer is not None and place.its_own else "",
            place.words,
        )

    def _broken(self, bidder: str) -> Iterator[BrokenStep]:
        for link in self._links.of(bidder):
            if link.figures.carried is not None:
                yield BrokenStep(
                    self._names.process(link.process.id),
                    step_name(link.step),
                    link.figures.carried,
                    link.figures.exposure,
                    link.figures.gain,
                    link.failing,
                )


def _coverage(its: ProcessTool) -> Interval | None:
    return its.coverage


def _end_to_end(its: ProcessTool) -> Interval | None:
    return its.end_to_end


def _score(name: str, importance: float | None, own: Interval | None, winner: Interval | None) -> CriterionScore:
    return CriterionScore(
        name,
        importance,
        own.low if own is not None else None,
        own.high if own is not None and own.width > TOLERANCE else None,
        winner.low if winner is not None else None,
    )


def _scaled(tool: ComparedTool, at: int) -> Interval | None:
    found = tool.scaled[at]
    return None if any(map(math.isnan, found)) else found


def _musts(fit: Fit, own: ToolFit, winner: ToolFit | None) -> MustScore:
    asked = sum(each.priority is Priority.MUST for each in fit.requirements)

    def met(tool: ToolFit) -> int:
        return asked - len(tool.unmet_musts) - len(tool.open_musts)

    return MustScore(asked, met(own), asked - len(own.unmet_musts), met(winner) if winner else None)


def _stands_before(winner: ToolFit, own: ToolFit, fit: Fit, others: ScoredCriteria | None) -> bool:
    """Whether the winner is before a bidder by eligibility, by the value that ranks, or by all criteria together."""
    order = list(Outcome)
    gates = order.index(winner.eligible) - order.index(own.eligible)
    if gates:
        return gates < 0
    return _is_less(_low(decision_of(own, fit)), _low(decision_of(winner, fit))) or (
        others is not None and _is_less(others.total.own, others.total.winner)
    )


def _low(figure: Interval | None) -> float | None:
    return figure.low if figure is not None else None


def _is_less(own: float | None, winner: float | None) -> bool:
    return winner is not None and (own is None or own < winner - TOLERANCE)


# ---------------------------------------------------------------- files
@dataclass(frozen=True, slots=True)
class _AnswerPlace:
    """Where an answer stands, as its bidder may know it; `its_own` says that the file is the bidder's alone."""

    words: str = ""
    its_own: bool = False


_NOWHERE = _AnswerPlace()


class _Files:
    """Which tables are whose, and what of them a bidder may know."""

    def __init__(self, fit: Fit) -> None:
        self._project = fit.project
        self._in_file: dict[tuple[str, str], set[str]] = {}
        for matrix in fit.project.matrices:
            found = self._in_file.setdefault((matrix.file, matrix.sha256), set())
            found.update(text_key(each.tool) for each in matrix.responses)
        self._texts: dict[tuple[int, ...], Mapping[str, Demand]] = {}

    def texts_for(self, bidder: str) -> Mapping[str, Demand]:
        """The requirements as they read without the tables that the bidder does not stand in, by their keys."""
        matrices = self._project.matrices
        seen = tuple(at for at, matrix in enumerate(matrices) if matrix.by_hand or _columns_of(matrix, bidder))
        if seen not in self._texts:
            project = replace(self._project, matrices=tuple(matrices[at] for at in seen))
            self._texts[seen] = {key_of(each.id): each for each in gather(project).demands}
        return self._texts[seen]

    def places_of(self, bidder: str) -> Mapping[str, _AnswerPlace]:
        """The bidder's answers by their sources, as `ToolAnswer` names them."""
        found: dict[str, _AnswerPlace] = {}
        for matrix in self._project.matrices:
            alone = self._in_file[matrix.file, matrix.sha256] == {text_key(bidder)} and not matrix.by_hand
            for column in _columns_of(matrix, bidder):
                told = map(matrix.place, column.cells) if alone else _without_column(matrix, column.cells)
                for cell, words in zip(column.cells, told, strict=True):
                    found[matrix.place(cell)] = _AnswerPlace(words, alone)
        return found


def _columns_of(matrix: Matrix, bidder: str) -> Sequence[Responses]:
    return [each for each in matrix.responses if text_key(each.tool) == text_key(bidder)]


def _without_column(matrix: Matrix, cells: Sequence[str]) -> Iterable[str]:
    """Where cells of a table of several bidders stand, without what says how many there are: along its requirements."""
    if matrix.by_hand:
        return [tr("entered by the organisation")] * len(cells)
    parts = [found.groups() if (found := _CELL.fullmatch(cell)) else ("", "") for cell in cells]
    columns, rows = ({part[at] for part in parts} for at in (0, 1))
    if len(columns) == 1 < len(rows):
        return [tr("comparison table, row {row}", row=row) for _, row in parts]
    if len(rows) == 1 < len(columns):
        return [tr("comparison table, column {column}", column=column) for column, _ in parts]
    return [tr("comparison table")] * len(cells)
