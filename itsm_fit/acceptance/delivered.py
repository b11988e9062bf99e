"""Promised against delivered: what of a tool's promises was shown in acceptance tests, release by release.

A promised answer that failed counts as none, one that passed in part as half of what was promised, one that passed as
promised. What was not shown yet is open: none at the low end, as promised at the high end. Of several results about the
same in one release the worst counts; a newer release takes the place of an older one, except where it shows nothing. A
step that failed by itself speaks against everything it is asked for.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from itsm_fit.acceptance.script import promised_by
from itsm_fit.model.acceptance import AcceptanceOutcome, AcceptanceResult, AcceptanceRun, worst
from itsm_fit.model.project import PARTIAL_FACTOR
from itsm_fit.scoring.catalogue import key_of
from itsm_fit.scoring.figures import Interval, ToolAnswer
from itsm_fit.scoring.named import tool_named
from itsm_fit.scoring.prospects import Prospects
from itsm_fit.scoring.result import Fit, RequirementFit

_TELLS = (AcceptanceOutcome.PASSED, AcceptanceOutcome.PARTLY, AcceptanceOutcome.FAILED)
_AGAINST = (AcceptanceOutcome.PARTLY, AcceptanceOutcome.FAILED)


@dataclass(frozen=True, slots=True)
class DeliveredRequirement:
    """One promised requirement: the answer, what came of it so far, and of which release with which results.

    `outcome` is None as long as nobody has tested it; `results` are those of `release`, the last one that tells.
    """

    requirement: RequirementFit
    answer: ToolAnswer
    outcome: AcceptanceOutcome | None
    release: str
    results: tuple[AcceptanceResult, ...]


@dataclass(frozen=True, slots=True)
class DeliveredCounts:
    """How many promised answers passed, passed in part, failed, and were not shown or not tested."""

    passed: int
    partly: int
    failed: int
    not_shown: int

    @property
    def promised(self) -> int:
        return self.passed + self.partly + self.failed + self.not_shown


@dataclass(frozen=True, slots=True)
class DeliveredRelease:
    """How far a tool's promises were shown once a release was tested, the releases before it included."""

    release: str
    at: date
    counts: DeliveredCounts
    coverage: Interval | None
    end_to_end: Interval | None


@dataclass(frozen=True)
class DeliveredTool:
    """What one tool promised and delivered; releases in the order in which they were tested.

    `unread` are the results that count for nothing: of no known word, or about what nobody asks for.
    """

    tool: str
    coverage: Interval | None
    end_to_end: Interval | None
    requirements: tuple[DeliveredRequirement, ...]
    releases: tuple[DeliveredRelease, ...]
    unread: tuple[AcceptanceResult, ...]

    @property
    def counts(self) -> DeliveredCounts:
        return _counts([each.outcome for each in self.requirements])


def tools_with_results(fit: Fit) -> tuple[str, ...]:
    """The tools of which results are there, in ranking order."""
    there = {run.tool for run in fit.project.acceptance}
    return tuple(tool.name for tool in fit.tools if tool.name in there)


def delivered(fit: Fit, tool: str) -> DeliveredTool:
    """What a tool delivered by the results in the project, however its name is spelled.

    Raises FitError for a tool that the fit does not have.
    """
    return _Deliveries(fit, tool_named(fit, tool)).told()


class _Deliveries:
    def __init__(self, fit: Fit, tool: str) -> None:
        self._fit, self._tool = fit, tool
        self._ids = {key_of(each.id): each.id for each in fit.requirements}
        self._promised = promised_by(fit, tool)
        self._steps = {(process.id, step.key): step.requirements for process in fit.processes for step in process.steps}

    def told(self) -> DeliveredTool:
        """Everything, release by release."""
        runs = sorted((run for run in self._fit.project.acceptance if run.tool == self._tool), key=lambda run: run.at)
        mine = self._fit.tool_by_name[self._tool]
        prospects = Prospects(self._fit)
        outcomes: dict[str, AcceptanceOutcome] = {}
        by: dict[str, str] = {}
        results: dict[str, list[AcceptanceResult]] = {}
        releases = []
        for release, its in _by_release(runs).items():
            found = self._outcomes(result for run in its for result in run.results)
            for rid, told in found.items():
                outcome = worst([each for each, _ in told])
                if outcome in _TELLS or rid not in outcomes:
                    outcomes[rid], by[rid], results[rid] = outcome, release, [result for _, result in told]
            support = {rid: self._support(rid, outcomes.get(rid)) for rid in self._promised}
            outlook = prospects.with_support(self._tool, support)
            counts = _counts([outcomes.get(rid) for rid in self._promised])
            at = max(run.at for run in its)
            releases.append(DeliveredRelease(release, at, counts, outlook.coverage, outlook.end_to_end))
        requirements = tuple(
            DeliveredRequirement(
                self._fit.requirement_by_id[rid],
                self._fit.support.answer(rid, self._tool),
                outcomes.get(rid),
                by.get(rid, ""),
                tuple(results.get(rid, ())),
            )
            for rid in self._promised
        )
        unread = tuple(result for run in runs for result in run.results if self._unread(result))
        return DeliveredTool(self._tool, mine.coverage, mine.end_to_end, requirements, tuple(releases), unread)

    def _outcomes(
        self, results: Iterable[AcceptanceResult]
    ) -> Mapping[str, list[tuple[AcceptanceOutcome, AcceptanceResult]]]:
        """What one release's results say of each promised requirement."""
        found: dict[str, list[tuple[AcceptanceOutcome, AcceptanceResult]]] = {}
        for result in results:
            if result.outcome is not None:
                for rid in self._about(result):
                    if rid in self._promised:
                        found.setdefault(rid, []).append((result.outcome, result))
        return found

    def _about(self, result: AcceptanceResult) -> Iterator[str]:
        if result.requirement:
            rid = self._ids.get(key_of(result.requirement))
            if rid is not None:
                yield rid
        elif result.outcome in _AGAINST:
            yield from self._steps.get((result.process, result.step), ())

    def _unread(self, result: AcceptanceResult) -> bool:
        if result.requirement:
            return result.outcome is None or key_of(result.requirement) not in self._ids
        return result.outcome is None or (result.process, result.step) not in self._steps

    def _support(self, requirement: str, outcome: AcceptanceOutcome | None) -> Interval:
        low, high = self._fit.support.of(requirement, self._tool)
        if outcome is AcceptanceOutcome.PASSED:
            return Interval(low, high)
        if outcome is AcceptanceOutcome.PARTLY:
            return Interval(low * PARTIAL_FACTOR, high * PARTIAL_FACTOR)
        return Interval(0.0, 0.0 if outcome is AcceptanceOutcome.FAILED else high)


def _by_release(runs: Sequence[AcceptanceRun]) -> dict[str, list[AcceptanceRun]]:
    """The tests of each release, in the order of the newest of each."""
    found: dict[str, list[AcceptanceRun]] = {}
    for run in runs:
        found.setdefault(run.release, []).append(run)
    return dict(sorted(found.items(), key=lambda pair: max(run.at for run in pair[1])))


def _counts(outcomes: Sequence[AcceptanceOutcome | None]) -> DeliveredCounts:
    passed, partly, failed = (sum(outcome is each for outcome in outcomes) for each in _TELLS)
    return DeliveredCounts(passed, partly, failed, len(outcomes) - passed - partly - failed)
