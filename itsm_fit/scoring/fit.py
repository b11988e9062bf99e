"""From a project to its `Fit`: the thin layer over the kernels (§1 to §9)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from itsm_fit.model.project import Project, Settings
from itsm_fit.model.requirement import Priority
from itsm_fit.progress import Progress, silent
from itsm_fit.scoring.catalogue import Catalogue, Demand, gather
from itsm_fit.scoring.coverage import Array, counts, coverage, reaches
from itsm_fit.scoring.end_to_end import EndToEnd
from itsm_fit.scoring.explain import explain
from itsm_fit.scoring.handoffs import handoff_table, total_handoffs
from itsm_fit.scoring.net import compile_net
from itsm_fit.scoring.ranking import Standing, rank_tools
from itsm_fit.scoring.result import (
    Counts,
    Fit,
    GroupFit,
    Interval,
    Outcome,
    ProcessFit,
    ProcessTool,
    RequirementFit,
    Step,
    StepTool,
    Support,
)
from itsm_fit.scoring.support import SupportTable
from itsm_fit.scoring.token_game import Play, play
from itsm_fit.scoring.unfold import NetNode

_OUTCOMES = tuple(Outcome)
_YES, _OPEN, _NO = range(3)


@dataclass(frozen=True)
class _Scorer:
    """What every figure of one project leans on; arrays as in `coverage`."""

    project: Project
    catalogue: Catalogue
    support: Support
    weights: Array
    must: NDArray[np.bool_]

    @property
    def settings(self) -> Settings:
        return self.project.settings

    @property
    def tools(self) -> tuple[str, ...]:
        return self.support.tools

    def ids(self, rows: Sequence[int]) -> tuple[str, ...]:
        return tuple(self.catalogue.demands[row].id for row in rows)


def score(project: Project, progress: Progress = silent) -> Fit:
    """Every figure of the project but findings about its models, which the checks add.

    Raises Cancelled when `progress` does.
    """
    progress("Reading the answers", 0.0)
    catalogue = gather(project)
    table = SupportTable(project, catalogue)
    scorer = _Scorer(
        project,
        catalogue,
        table.support,
        np.array([demand.weight for demand in catalogue.demands], dtype=np.float64),
        np.array([demand.priority is Priority.MUST for demand in catalogue.demands], dtype=np.bool_),
    )
    played = [process_id for process_id, process in project.processes.items() if process.nodes]
    processes = []
    for number, process_id in enumerate(played):
        progress(f"Playing {project.processes[process_id].name or process_id}", 0.1 + 0.9 * number / len(played))
        processes.append(_process_fit(scorer, process_id))
    cross = _cross_cutting(scorer)
    met = _gates(scorer)
    everything = _group(scorer, range(len(catalogue.demands)))
    tools = rank_tools(
        [
            Standing(
                tool,
                scorer.ids(np.flatnonzero(scorer.must & (met[:, column] == _NO)).tolist()),
                scorer.ids(np.flatnonzero(scorer.must & (met[:, column] == _OPEN)).tolist()),
                everything.counted(column),
            )
            for column, tool in enumerate(scorer.tools)
        ],
        processes,
        cross,
        project.settings,
    )
    return Fit(
        project,
        tools,
        tuple(processes),
        cross,
        tuple(_requirement(scorer, row, demand, met) for row, demand in enumerate(catalogue.demands)),
        scorer.support,
        explain(tools, processes),
        (),
        tuple(table.issues),
    )


def _verdicts(yes: NDArray[np.bool_], possible: NDArray[np.bool_]) -> NDArray[np.int64]:
    """Indices into `_OUTCOMES`: yes where the low end passes, no where even the high end fails, else open."""
    return np.where(yes, _YES, np.where(possible, _OPEN, _NO))


def _gates(scorer: _Scorer) -> NDArray[np.int64]:
    """The verdict on each requirement as if it were a must, shape (requirements, tools)."""
    threshold = scorer.settings.must_threshold
    return _verdicts(reaches(scorer.support.low, threshold), reaches(scorer.support.high, threshold))


def _requirement(scorer: _Scorer, row: int, demand: Demand, met: NDArray[np.int64]) -> RequirementFit:
    verdict = {tool: _OUTCOMES[met[row, column]] for column, tool in enumerate(scorer.tools)}
    return RequirementFit(
        demand.id,
        demand.text,
        demand.priority,
        demand.weight,
        demand.category,
        demand.processes,
        demand.steps,
        verdict if demand.priority is Priority.MUST else {},
    )


# ---------------------------------------------------------------- one group of requirements
@dataclass(frozen=True, slots=True)
class _Group:
    """Coverage of some rows: arrays of shape (tools,), None when their weights sum to 0."""

    low: Array | None
    high: Array | None
    counts: NDArray[np.int64]

    def coverage(self, column: int) -> Interval | None:
        if self.low is None or self.high is None:
            return None
        return Interval(float(self.low[column]), float(self.high[column]))

    def counted(self, column: int) -> Counts:
        return Counts(*map(int, self.counts[column]))


def _group(scorer: _Scorer, rows: Sequence[int]) -> _Group:
    at = np.array(rows, dtype=np.intp)
    low, high, weights = scorer.support.low[at], scorer.support.high[at], scorer.weights[at]
    return _Group(coverage(weights, low), coverage(weights, high), counts(low, high, scorer.settings.must_threshold))


def _cross_cutting(scorer: _Scorer) -> GroupFit | None:
    rows = scorer.catalogue.cross_cutting
    if not rows:
        return None
    group = _group(scorer, rows)
    return GroupFit(
        scorer.settings.cross_cutting_weight,
        scorer.ids(rows),
        {
            tool: ProcessTool(group.coverage(column), None, group.counted(column))
            for column, tool in enumerate(scorer.tools)
        },
    )


# ---------------------------------------------------------------- one process
@dataclass(frozen=True, slots=True)
class _StepFigures:
    """Verdicts of one step, shape (tools,); None where it asks nothing."""

    activity: NetNode
    rows: tuple[int, ...]
    low: Array | None
    high: Array | None
    carried: NDArray[np.int64] | None
    missing: Array


def _step_figures(scorer: _Scorer, activity: NetNode) -> _StepFigures:
    rows = scorer.catalogue.of_node.get((activity.process, activity.node.id), ())
    if not rows:
        return _StepFigures(activity, (), None, None, None, np.zeros(len(scorer.tools)))
    at = np.array(rows, dtype=np.intp)
    low, high = scorer.support.low[at], scorer.support.high[at]
    weights, must = scorer.weights[at], scorer.must[at]
    ends = coverage(weights, low), coverage(weights, high)
    carried = _verdicts(_passes(low[must], ends[0], scorer.settings), _passes(high[must], ends[1], scorer.settings))
    return _StepFigures(activity, rows, *ends, carried, weights @ (1.0 - low))


def _passes(musts: Array, step_coverage: Array | None, settings: Settings) -> NDArray[np.bool_]:
    """Where one end of the support carries a step: every must met, coverage at least τ if there is one."""
    met = np.asarray(reaches(musts, settings.must_threshold).all(axis=0))
    return met if step_coverage is None else met & reaches(step_coverage, settings.step_threshold)


def _process_fit(scorer: _Scorer, process_id: str) -> ProcessFit:
    project = scorer.project
    process = project.processes[process_id]
    net = compile_net(process_id, project.processes, project.called)
    played = play(net)
    figures = [_step_figures(scorer, node) for node in net.nodes if node.node.kind.is_activity]
    rows = scorer.catalogue.of_process.get(process_id, ())
    group = _group(scorer, rows)
    kernel = EndToEnd(played)
    by_tool = [_carry(kernel, figures, column) for column in range(len(scorer.tools))]
    asks = any(figure.rows for figure in figures)
    table = handoff_table(project.document_of(process_id), process, played)
    return ProcessFit(
        process_id,
        process.name or process_id,
        process.weight,
        process.cases_per_month,
        played,
        total_handoffs(table),
        table,
        tuple(_step(scorer, played, figure, by_tool) for figure in figures),
        scorer.ids(rows),
        {
            tool: ProcessTool(
                group.coverage(column), by_tool[column].end_to_end if asks else None, group.counted(column)
            )
            for column, tool in enumerate(scorer.tools)
        },
    )


@dataclass(frozen=True, slots=True)
class _Carry:
    """How far one tool carries one process; gains and exposures by step key, of steps not carried."""

    end_to_end: Interval
    gains: Mapping[str, float]
    exposures: Mapping[str, float]


def _carry(kernel: EndToEnd, figures: Sequence[_StepFigures], column: int) -> _Carry:
    verdict = {each.activity.key: each.carried[column] for each in figures if each.carried is not None}
    not_carried = frozenset(key for key, outcome in verdict.items() if outcome != _YES)
    failing = frozenset(key for key, outcome in verdict.items() if outcome == _NO)
    return _Carry(
        Interval(kernel.fit(not_carried), kernel.fit(failing)),
        kernel.gains(not_carried),
        kernel.exposures(not_carried),
    )


def _step(scorer: _Scorer, played: Play, figure: _StepFigures, by_tool: Sequence[_Carry]) -> Step:
    activity = figure.activity
    drawn_in = scorer.project.processes[activity.process]
    lane = drawn_in.lane_of(activity.node)
    return Step(
        activity.key,
        activity.node.name,
        lane.name if lane else "",
        played.visits.get(activity.key, 0.0),
        scorer.ids(figure.rows),
        {tool: _step_tool(figure, by_tool[column], column) for column, tool in enumerate(scorer.tools)},
    )


def _step_tool(figure: _StepFigures, carry: _Carry, column: int) -> StepTool:
    if figure.carried is None:
        return StepTool(None, None)
    key = figure.activity.key
    ends = None
    if figure.low is not None and figure.high is not None:
        ends = Interval(float(figure.low[column]), float(figure.high[column]))
    return StepTool(
        ends,
        _OUTCOMES[figure.carried[column]],
        carry.gains.get(key, 0.0),
        carry.exposures.get(key, 0.0),
        float(figure.missing[column]),
    )
