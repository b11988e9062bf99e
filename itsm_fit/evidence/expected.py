"""From a fit to the figures that are expected of each tool when its answers may not hold (§15)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import numpy as np

from itsm_fit.evidence.condition import ALWAYS, Condition, carried, joined, met
from itsm_fit.evidence.reliability import Reliability, reliability
from itsm_fit.evidence.shares import ConditionShares
from itsm_fit.evidence.standing import EvidenceStanding, Standing, TeamRecord, standings, team_record
from itsm_fit.evidence.values import AnswerChances, CarriedCases, CoverageValue, EndToEndValue, Expected, weighed
from itsm_fit.evidence.vendor import ENDS, GRADES, EvidenceIndex, OpenEnd, Vendor, vendors
from itsm_fit.evidence.visits import VisitedSets, visited_sets
from itsm_fit.language import tr
from itsm_fit.model.evidence import AnswerEvidence, AnswerPlace, Grade, Trust
from itsm_fit.progress import Progress, silent
from itsm_fit.scoring.arrays import Array
from itsm_fit.scoring.basis import ScoringBasis
from itsm_fit.scoring.figures import Interval
from itsm_fit.scoring.ranking import process_volumes
from itsm_fit.scoring.result import Fit, ProcessFit


class ExpectedShare(NamedTuple):
    """A figure expected, 0 to 1: from `low`, open answers taken for none, to `high`, for native.

    `least` and `most` are bounds of these two; they differ from them only where the figures are not `exact`.
    """

    low: float
    high: float
    least: float
    most: float
    exact: bool = True

    @property
    def interval(self) -> Interval:
        return Interval(self.low, self.high)


@dataclass(frozen=True, slots=True)
class TrustedProcess:
    """One tool in one process; None where the fit has no figure either."""

    coverage: ExpectedShare | None
    end_to_end: ExpectedShare | None


@dataclass(frozen=True, slots=True)
class TrustedTool:
    """What is expected of one tool.

    `musts` are the chances that each must is met, `eligible` that all are. `grades` counts its answers that say
    anything for it, by their grade; `failed` are those that did not hold when the team checked them.
    """

    name: str
    coverage: ExpectedShare | None
    end_to_end: ExpectedShare | None
    eligible: Interval
    musts: Mapping[str, Interval]
    processes: Mapping[str, TrustedProcess]
    grades: Mapping[Grade, int]
    failed: int


@dataclass(frozen=True)
class TrustFit:
    """Expected figures beside the proven ones; tools in the order of the ranking, which they leave alone.

    `evidence` is all there is, with what no longer counts; `record` what the team's own checks gave.
    """

    trust: Trust
    tools: tuple[TrustedTool, ...]
    evidence: tuple[EvidenceStanding, ...]
    record: tuple[TeamRecord, ...]

    @cached_property
    def tool_by_name(self) -> dict[str, TrustedTool]:
        return {tool.name: tool for tool in self.tools}

    @property
    def not_counted(self) -> tuple[EvidenceStanding, ...]:
        """Evidence of answers that were replaced since, or that nobody gives any more."""
        return tuple(each for each in self.evidence if each.standing is not Standing.COUNTS)


class Backing:
    """The answers of all tools with what they rest on, and the figures that hang on them, worked out when asked for.

    Raises ValueError for a fit that does not hold what it was made of.
    """

    def __init__(self, fit: Fit) -> None:
        if fit.workings is None:
            raise ValueError("The fit does not hold what it was made of.")
        self.fit = fit
        self.basis: ScoringBasis = fit.workings.basis
        self.standings = standings(fit.project)
        counting = {each.evidence.key: each.evidence for each in self.standings if each.standing is Standing.COUNTS}
        self.evidence = EvidenceIndex(fit.project, counting)
        trust = fit.project.trust
        self.rule: Reliability = reliability([trust.chances[grade] for grade in GRADES], trust.concentration)
        self.vendors = dict(zip(self.basis.tools, vendors(self.basis, self.evidence, self.rule), strict=True))
        self._visits: dict[str, VisitedSets] = {}
        self._steps: dict[tuple[str, OpenEnd, tuple[str, ...]], Condition | None] = {}
        self._carried: dict[tuple[str, str, OpenEnd], CarriedCases] = {}
        self._open: dict[str, AbstractSet[int]] = {}
        self._rows: dict[tuple[str, ...], tuple[list[int], list[float], list[bool]]] = {}

    def evidence_of(self, vendor: Vendor, answer: int) -> AnswerEvidence | None:
        """What one of its answers rests on, None where that is the vendor's word."""
        return self.evidence.by_cell.get(vendor.cells[answer])

    def place_of(self, vendor: Vendor, answer: int) -> tuple[AnswerPlace, str]:
        """What names one of its answers, and the cell that it stands in."""
        number, column, at = vendor.cells[answer]
        matrix = self.fit.project.matrices[number]
        place = matrix.place(matrix.responses[0].cells[at])
        return AnswerPlace(place, vendor.tool), matrix.place(matrix.responses[column].cells[at])

    # ------------------------------------------------------------ coverage
    @cached_property
    def group_shares(self) -> dict[str | None, Array]:
        """Each requirement's share of the coverage of each group that weighs, (R,); cross-cutting by None."""
        groups: list[tuple[str | None, Sequence[str]]] = [(its.id, its.requirements) for its in self.fit.processes]
        if self.fit.cross_cutting is not None:
            groups.append((None, self.fit.cross_cutting.requirements))
        found = {}
        for name, ids in groups:
            rows = [self.fit.support.row[rid] for rid in ids]
            total = self.basis.weights[rows].sum()
            if total > 0:
                share = np.zeros(len(self.basis.weights))
                share[rows] = self.basis.weights[rows] / total
                found[name] = share
        return found

    @cached_property
    def coverage_shares(self) -> Array | None:
        """Each requirement's share of the coverage of all, (R,); None where nothing weighs."""
        weight = {process.id: process.weight for process in self.fit.processes}
        cross = self.fit.cross_cutting.weight if self.fit.cross_cutting is not None else 0.0
        pairs = [(cross if name is None else weight[name], share) for name, share in self.group_shares.items()]
        total = sum(each for each, _ in pairs)
        return (
            sum((each / total * share for each, share in pairs), np.zeros(len(self.basis.weights))) if total else None
        )

    # ------------------------------------------------------------ end to end
    @cached_property
    def asking(self) -> tuple[tuple[ProcessFit, float], ...]:
        """The processes in which a step asks something, with the share of each in the end-to-end fit of all."""
        asking = [process for process in self.fit.processes if any(step.asks for step in process.steps)]
        weights = [process.weight * volume for process, volume in zip(asking, process_volumes(asking), strict=True)]
        total = sum(weights)
        return tuple(
            (process, weight / total if total > 0 else 0.0) for process, weight in zip(asking, weights, strict=True)
        )

    def visits(self, process: ProcessFit) -> VisitedSets:
        """Which steps that ask something cases enter."""
        if process.id not in self._visits:
            self._visits[process.id] = visited_sets(process.play, [step.key for step in process.steps if step.asks])
        return self._visits[process.id]

    def carried_cases(self, tool: str, process: ProcessFit, end: OpenEnd) -> CarriedCases:
        """How the cases of a process that a tool carries hang on its answers; the same at both ends if none is open."""
        key = tool, process.id, end
        if key not in self._carried:
            asked = [process.step_by_key[step].requirements for step in self.visits(process).steps]
            if end == "high" and not any(self._is_open(tool, requirements) for requirements in asked):
                self._carried[key] = self.carried_cases(tool, process, "low")
            else:
                self._carried[key] = self._gathered(tool, asked, self.visits(process), end)
        return self._carried[key]

    def _gathered(self, tool: str, asked: Sequence[tuple[str, ...]], visits: VisitedSets, end: OpenEnd) -> CarriedCases:
        conditions = [self._step(tool, requirements, end) for requirements in asked]
        never = sum(1 << at for at, each in enumerate(conditions) if each is None)
        asking = sum(1 << at for at, each in enumerate(conditions) if each is not None and not each.always)
        merged: dict[int, float] = {}
        for entered, part in zip(visits.entered, visits.shares.tolist(), strict=True):
            if not entered & never:
                merged[entered & asking] = merged.get(entered & asking, 0.0) + part
        rows = []
        for entered, part in merged.items():
            condition = joined(each for at, each in enumerate(conditions) if entered >> at & 1)
            if condition is not None:
                rows.append((part, condition))
        return CarriedCases(ConditionShares(rows), visits.cases)

    def _asked(self, requirements: tuple[str, ...]) -> tuple[list[int], list[float], list[bool]]:
        """Rows, weights and whether it is a must of what a step asks."""
        if requirements not in self._rows:
            rows = [self.fit.support.row[rid] for rid in requirements]
            self._rows[requirements] = rows, self.basis.weights[rows].tolist(), self.basis.must[rows].tolist()
        return self._rows[requirements]

    def _is_open(self, tool: str, requirements: tuple[str, ...]) -> bool:
        """Whether it can make a difference to a step at which end its open answers are taken."""
        if tool not in self._open:
            vendor = self.vendors[tool]
            self._open[tool] = {*np.flatnonzero(vendor.low != vendor.high).tolist(), *vendor.linked}
        return not self._open[tool].isdisjoint(self._asked(requirements)[0])

    def _step(self, tool: str, requirements: tuple[str, ...], end: OpenEnd) -> Condition | None:
        """That a tool carries a step which asks for these."""
        if end == "high" and not self._is_open(tool, requirements):
            end = "low"
        key = tool, end, requirements
        if key not in self._steps:
            vendor, settings = self.vendors[tool], self.fit.project.settings
            rows, weights, musts = self._asked(requirements)
            supports = [vendor.stated(row, end) for row in rows]
            self._steps[key] = carried(supports, weights, musts, settings.must_threshold, settings.step_threshold)
        return self._steps[key]

    def end_to_end_value(self, tool: str, end: OpenEnd) -> EndToEndValue:
        """The end-to-end fit of a tool over all processes."""
        return EndToEndValue(
            [(share, self.carried_cases(tool, process, end)) for process, share in self.asking if share]
        )

    # ------------------------------------------------------------ gates
    def must(self, vendor: Vendor, row: int, end: OpenEnd) -> Condition | None:
        """That one must is met."""
        return met(vendor.stated(row, end), self.fit.project.settings.must_threshold)


def trust_fit(fit: Fit, progress: Progress = silent) -> TrustFit:
    """What is expected of every tool; raises Cancelled when `progress` does."""
    return trusted(Backing(fit), progress)


def trusted(backing: Backing, progress: Progress = silent) -> TrustFit:
    """The same for answers that were gathered before."""
    tools = []
    for at, tool in enumerate(backing.fit.tools):
        progress(tr("Weighing what {tool} says", tool=tool.name), at / max(len(backing.fit.tools), 1))
        tools.append(_tool(backing, tool.name))
    project = backing.fit.project
    return TrustFit(project.trust, tuple(tools), backing.standings, team_record(project))


def _tool(backing: Backing, name: str) -> TrustedTool:
    vendor = backing.vendors[name]
    chances = AnswerChances(backing.rule.chances, vendor.grade, vendor.weights)
    musts, eligible = _gates(backing, vendor, chances)
    end_to_end, of_process = _end_to_end(backing, vendor, chances)
    counted = Counter(vendor.grade.tolist())
    failed = sum(
        its.tool == name and its.checked is not None and not its.held for its in backing.evidence.by_cell.values()
    )
    return TrustedTool(
        name,
        _coverage(vendor, chances, backing.coverage_shares),
        end_to_end,
        eligible,
        musts,
        {
            process.id: TrustedProcess(
                _coverage(vendor, chances, backing.group_shares.get(process.id)), of_process.get(process.id)
            )
            for process in backing.fit.processes
        },
        {grade: counted[at] for at, grade in enumerate(GRADES) if counted[at]},
        failed,
    )


def _coverage(vendor: Vendor, chances: AnswerChances, shares: Array | None) -> ExpectedShare | None:
    """By each requirement's share of it, (R,)."""
    if shares is None:
        return None
    return _share(chances, *(CoverageValue(vendor, shares, end).at(chances) for end in ENDS))


def _end_to_end(
    backing: Backing, vendor: Vendor, chances: AnswerChances
) -> tuple[ExpectedShare | None, dict[str, ExpectedShare]]:
    """Over all processes in which a step asks something, None where none of them weighs, and of each by itself."""
    of_process = {}
    parts: list[tuple[float, Expected, Expected]] = []
    for process, share in backing.asking:
        least, most = (backing.carried_cases(vendor.tool, process, end) for end in ENDS)
        low = least.at(chances)
        high = low if most is least else most.at(chances)
        of_process[process.id] = _share(chances, low, high)
        if share > 0:
            parts.append((share, low, high))
    if not parts:
        return None, of_process
    whole = (weighed([(share, ends[at]) for share, *ends in parts], chances) for at in range(len(ENDS)))
    return _share(chances, *whole), of_process


def _share(chances: AnswerChances, low: Expected, high: Expected) -> ExpectedShare:
    """A figure by its two ends."""
    (least, its_least, _), (most, _, its_most) = _mean(chances, low), _mean(chances, high)
    exact = low.exact and high.exact
    return ExpectedShare(least, most, least if exact else its_least, most if exact else its_most, exact)


def _mean(chances: AnswerChances, found: Expected) -> tuple[float, float, float]:
    """What is expected of a figure, and its bounds."""
    low, high = float(found.low @ chances.weights), float(found.high @ chances.weights)
    middle = low if low == high else (low + high) / 2
    return middle, max(low - found.margin, 0.0), min(high + found.margin, 1.0)


def _gates(backing: Backing, vendor: Vendor, chances: AnswerChances) -> tuple[dict[str, Interval], Interval]:
    """The chance that each must is met, and that all are, with open answers taken for none and for native."""
    holds = chances.holds
    means = holds @ vendor.weights
    rows = np.flatnonzero(backing.basis.must).tolist()
    ends: list[list[float]] = []
    every: list[float] = []
    for end in ENDS:
        conditions = [backing.must(vendor, row, end) for row in rows]
        ends.append([chance_of(each, holds, means, vendor.weights) for each in conditions])
        every.append(chance_of(joined(conditions), holds, means, vendor.weights))
    ids = backing.basis.ids(rows)
    return {rid: Interval(*pair) for rid, *pair in zip(ids, *ends, strict=True)}, Interval(every[0], every[1])


def chance_of(condition: Condition | None, holds: Array, means: Array, weights: Array) -> float:
    """How likely a condition is; `holds` (K, N) are the chances of the answers, `means` (K,) their means."""
    if condition is None:
        return 0.0
    if condition == ALWAYS:
        return 1.0
    if len(condition.needs) == 1 and not condition.parts:
        return float(means[next(iter(condition.needs))])
    return float(ConditionShares([(1.0, condition)]).at(holds).low @ weights)
