"""One process: how it runs, how each tool serves its steps, and how far each carries its cases (§5 to §8)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from itsm_fit.model.process import FLOW_LOOKS, LANE_LOOKS, NODE_LOOKS, Flow, Node, Process, alike
from itsm_fit.model.project import Project, Settings
from itsm_fit.scoring.arrays import Array, Flags
from itsm_fit.scoring.basis import ScoringBasis
from itsm_fit.scoring.coverage import coverage, reaches
from itsm_fit.scoring.end_to_end import EndToEnd
from itsm_fit.scoring.figures import Interval, Outcome
from itsm_fit.scoring.game.net import compile_net, redrawn
from itsm_fit.scoring.game.token_game import Play, play
from itsm_fit.scoring.game.unfold import NetNode
from itsm_fit.scoring.groups import Group
from itsm_fit.scoring.handoffs import handoff_table, total_handoffs
from itsm_fit.scoring.result import ProcessFit, ProcessTool, StepFit, StepTool

OUTCOMES = tuple(Outcome)
YES, OPEN, NO = range(3)


def verdicts(yes: Flags, possible: Flags) -> NDArray[np.int64]:
    """Indices into `OUTCOMES`: yes where the low end passes, no where even the high end fails, else open."""
    return np.where(yes, YES, np.where(possible, OPEN, NO))


@dataclass(frozen=True, slots=True)
class EarlierProcess:
    """A process in an earlier state of the project; `same_rows` says that what it asks has the same weight and support,
    and thresholds and tools are the same too.
    """

    fit: ProcessFit
    group: Group
    project: Project
    same_rows: bool


def process_fit(basis: ScoringBasis, process_id: str, group: Group, before: EarlierProcess | None = None) -> ProcessFit:
    """Every figure of a process; those that nothing has changed since `before` are taken from there."""
    project, process = basis.project, basis.project.processes[process_id]
    drawn = _drawn_with(project, process_id)
    known = _drawn_with(before.project, process_id) if before else None
    played = _played_before(before.fit.play, drawn, known) if before and known else None
    if before and known and played and before.same_rows and _reads_the_same(drawn, known) and before.group is group:
        return _named_anew(basis, process_id, before, played)
    play_ = played or play(compile_net(process_id, project.processes, project.called))
    figures = [_step_figures(basis, node) for node in _activities(play_)]
    asking = [figure.activity.key for figure in figures if figure.carried is not None]
    carrier = _Carrier(play_, asking, before.fit if before and played else None)
    by_tool = carrier.carry([_verdicts_of(figures, column) for column in range(len(basis.tools))])
    asks = any(figure.rows for figure in figures)
    table = handoff_table(project.document_of(process_id), process, play_)
    return ProcessFit(
        process_id,
        project.process_names[process_id],
        process.weight,
        process.cases_per_month,
        play_,
        total_handoffs(table),
        table,
        tuple(_step(basis, play_, figure, by_tool) for figure in figures),
        basis.ids(group.rows),
        {
            tool: ProcessTool(
                group.coverage(column), by_tool[column].end_to_end if asks else None, group.counted(column)
            )
            for column, tool in enumerate(basis.tools)
        },
    )


# ---------------------------------------------------------------- what did not change
_UNPLAYED_OF_NODES = NODE_LOOKS | {"name", "documentation", "lane", "requirements", "requirement_refs"}
_UNPLAYED_OF_FLOWS = FLOW_LOOKS | {"name"}


class _Drawn(NamedTuple):
    """All that says how a process is played.

    `processes` are the process and all that it calls, however deep, by their ids; `calls` whom each call (of a process,
    by name) reaches; `elsewhere` the ends of flows that other processes hold.
    """

    processes: dict[str, Process]
    calls: dict[tuple[str, str], str | None]
    elsewhere: frozenset[str]


def _drawn_with(project: Project, process_id: str) -> _Drawn:
    found: dict[str, Process] = {}
    calls: dict[tuple[str, str], str | None] = {}
    todo = [process_id] if process_id in project.processes else []
    while todo:
        at = todo.pop()
        if at in found:
            continue
        found[at] = project.processes[at]
        for node in found[at].nodes:
            if node.called:
                target = calls[at, node.called] = project.called(at, node.called)
                todo += [target] if target is not None else []
    return _Drawn(found, calls, frozenset(_elsewhere(project, found.values())))


def _elsewhere(project: Project, processes: Iterable[Process]) -> Iterator[str]:
    for process in processes:
        for flow in process.flows:
            for end in (flow.source, flow.target):
                if end not in process.node_by_id and any(end in each.node_by_id for each in project.processes.values()):
                    yield end


def _played_before(play_: Play, new: _Drawn, old: _Drawn) -> Play | None:
    """The play of an earlier state, with the nodes and flows as they are now, where these are played the same."""
    if not (list(new.processes) == list(old.processes) and new[1:] == old[1:]):
        return None
    nodes: dict[int, Node] = {}
    flows: dict[int, Flow] = {}
    for now, was in _pairs(new, old):
        if not (alike(now.nodes, was.nodes, _UNPLAYED_OF_NODES) and alike(now.flows, was.flows, _UNPLAYED_OF_FLOWS)):
            return None
        nodes |= {id(one): other for one, other in zip(was.nodes, now.nodes, strict=True) if one is not other}
        flows |= {id(one): other for one, other in zip(was.flows, now.flows, strict=True) if one is not other}
    return replace(play_, net=redrawn(play_.net, nodes, flows)) if (nodes or flows) and play_.net is not None else play_


def _pairs(new: _Drawn, old: _Drawn) -> Iterator[tuple[Process, Process]]:
    return zip(new.processes.values(), old.processes.values(), strict=True)


def _reads_the_same(new: _Drawn, old: _Drawn) -> bool:
    """Whether steps and lanes differ in nothing but how they are drawn."""
    return all(
        alike(now.nodes, was.nodes, NODE_LOOKS) and alike(now.lanes, was.lanes, LANE_LOOKS)
        for now, was in _pairs(new, old)
    )


def _named_anew(basis: ScoringBasis, process_id: str, before: EarlierProcess, played: Play) -> ProcessFit:
    """The figures as they were, of a process that may have another name, weight, volume, look or surroundings."""
    project, process, old = basis.project, basis.project.processes[process_id], before.fit
    document = project.document_of(process_id)
    if document is not before.project.document_of(process_id):
        table = handoff_table(document, process, played)
        old = replace(old, play=played, handoffs=total_handoffs(table), handoff_table=table)
    name = project.process_names[process_id]
    stated = name, process.weight, process.cases_per_month
    if old.play is played and (old.name, old.weight, old.cases_per_month) == stated:
        return old
    return replace(old, play=played, name=name, weight=process.weight, cases_per_month=process.cases_per_month)


# ---------------------------------------------------------------- steps
@dataclass(frozen=True, slots=True)
class _StepFigures:
    """Verdicts of one step, shape (tools,); None where it asks nothing."""

    activity: NetNode
    rows: tuple[int, ...]
    low: Array | None
    high: Array | None
    carried: NDArray[np.int64] | None
    missing: Array


def _activities(played: Play) -> Sequence[NetNode]:
    nodes = played.net.nodes if played.net else ()
    return [node for node in nodes if node.node.kind.is_activity]


def _step_figures(basis: ScoringBasis, activity: NetNode) -> _StepFigures:
    rows = basis.catalogue.of_node.get((activity.process, activity.node.id), ())
    if not rows:
        return _StepFigures(activity, (), None, None, None, np.zeros(len(basis.tools)))
    at = np.array(rows, dtype=np.intp)
    low, high = basis.support.low[at], basis.support.high[at]
    weights, must = basis.weights[at], basis.must[at]
    ends = coverage(weights, low), coverage(weights, high)
    carried = step_verdicts(low, high, weights, must, basis.settings)
    return _StepFigures(activity, rows, *ends, carried, weights @ (1.0 - low))


def step_verdicts(low: Array, high: Array, weights: Array, must: Flags, settings: Settings) -> NDArray[np.int64]:
    """Whether each tool carries a step, as indices into `OUTCOMES`, shape (tools,).

    `low` and `high` are the support of what the step asks, shape (requirements, tools).
    """
    yes, possible = (_passes(end[must], coverage(weights, end), settings) for end in (low, high))
    return verdicts(yes, possible)


def _passes(musts: Array, step_coverage: Array | None, settings: Settings) -> Flags:
    """Where one end of the support carries a step: every must met, coverage at least τ if there is one."""
    met = np.asarray(reaches(musts, settings.must_threshold).all(axis=0))
    return met if step_coverage is None else met & reaches(step_coverage, settings.step_threshold)


def _verdicts_of(figures: Sequence[_StepFigures], column: int) -> tuple[int, ...]:
    return tuple(int(figure.carried[column]) for figure in figures if figure.carried is not None)


# ---------------------------------------------------------------- tools
@dataclass(frozen=True, slots=True)
class _Carry:
    """How far one tool carries one process; gains and exposures by step key, of steps not carried."""

    end_to_end: Interval
    gains: Mapping[str, float]
    exposures: Mapping[str, float]


class _Carrier:
    """Carries one process; tools that carry the same steps share their figures. `asking` are the keys of the steps.

    `before` has figures of the same play, to be taken where a tool carries what it, or another one, carried there.
    """

    def __init__(self, played: Play, asking: Sequence[str], before: ProcessFit | None) -> None:
        self._kernel, self._asking = EndToEnd(played), asking
        self._known = _carries(before, asking) if before is not None else {}

    def carry(self, by_tool: Sequence[tuple[int, ...]]) -> list[_Carry]:
        """Each holds indices into `OUTCOMES`, one for every asking step."""
        new = {outcomes: self._lacking(outcomes) for outcomes in by_tool if outcomes not in self._known}
        self._kernel.foresee(keys for both in new.values() for keys in both)
        for outcomes, (not_carried, failing) in new.items():
            self._known[outcomes] = _Carry(
                Interval(self._kernel.fit(not_carried), self._kernel.fit(failing)),
                self._kernel.gains(not_carried),
                self._kernel.exposures(not_carried),
            )
        return [self._known[outcomes] for outcomes in by_tool]

    def _lacking(self, outcomes: tuple[int, ...]) -> tuple[frozenset[str], frozenset[str]]:
        """The steps that are not carried for sure, and those that surely are not."""
        steps = list(zip(self._asking, outcomes, strict=True))
        return (
            frozenset(key for key, its in steps if its != YES),
            frozenset(key for key, its in steps if its == NO),
        )


def _carries(before: ProcessFit, asking: Sequence[str]) -> dict[tuple[int, ...], _Carry]:
    """How each tool carried the process, by the outcomes of its steps; none where other steps asked something."""
    steps = [step for step in before.steps if step.asks]
    if [step.key for step in steps] != list(asking):
        return {}
    found = {}
    for tool, its in before.tools.items():
        figures = [(step.key, step.tools[tool]) for step in steps]
        outcomes = tuple(OUTCOMES.index(each.carried) for _, each in figures if each.carried is not None)
        if its.end_to_end is not None:
            gains, exposures = ({key: getattr(each, name) for key, each in figures} for name in ("gain", "exposure"))
            found[outcomes] = _Carry(its.end_to_end, gains, exposures)
    return found


def _step(basis: ScoringBasis, played: Play, figure: _StepFigures, by_tool: Sequence[_Carry]) -> StepFit:
    activity = figure.activity
    lane = basis.project.processes[activity.process].lane_of(activity.node)
    return StepFit(
        activity.key,
        activity.node.name,
        lane.name if lane else "",
        played.visits.get(activity.key, 0.0),
        basis.ids(figure.rows),
        {tool: _step_tool(figure, by_tool[column], column) for column, tool in enumerate(basis.tools)},
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
        OUTCOMES[figure.carried[column]],
        carry.gains.get(key, 0.0),
        carry.exposures.get(key, 0.0),
        float(figure.missing[column]),
    )
