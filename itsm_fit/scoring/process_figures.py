"""One process: how it runs, how each tool serves its steps, and how far each carries its cases (§5 to §8)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from itsm_fit.model.process import FLOW_LOOKS, LANE_LOOKS, NODE_LOOKS, Flow, Node, Process, alike
from itsm_fit.model.project import Project
from itsm_fit.scoring.asked_steps import NO, OUTCOMES, YES, AskedStep
from itsm_fit.scoring.basis import ScoringBasis
from itsm_fit.scoring.end_to_end import EndToEnd
from itsm_fit.scoring.figures import Interval
from itsm_fit.scoring.game.net import compile_net, redrawn
from itsm_fit.scoring.game.token_game import Play, play
from itsm_fit.scoring.game.unfold import NetNode
from itsm_fit.scoring.groups import Group
from itsm_fit.scoring.handoffs import handoff_table, total_handoffs
from itsm_fit.scoring.result import ProcessFit, ProcessTool, StepFit, StepTool
from itsm_fit.scoring.workings import Workings


@dataclass(frozen=True, slots=True)
class EarlierProcess:
    """A process in an earlier state of the project; `same_rows` says that what it asks has the same weight and support,
    and thresholds and tools are the same too.
    """

    fit: ProcessFit
    group: Group
    project: Project
    same_rows: bool


def process_fit(workings: Workings, process_id: str, before: EarlierProcess | None = None) -> ProcessFit:
    """Every figure of a process; those that nothing has changed since `before` are taken from there."""
    basis, group = workings.basis, workings.groups[process_id]
    project, process = basis.project, basis.project.processes[process_id]
    drawn = _drawn_with(project, process_id)
    known = _drawn_with(before.project, process_id) if before else None
    played = _played_before(before.fit.play, drawn, known) if before and known else None
    asks_the_same = before is not None and before.same_rows and group.has_figures_of(before.group)
    if before and known and played and asks_the_same and _reads_the_same(drawn, known):
        return _named_anew(basis, process_id, before, played)
    play_ = played or play(compile_net(process_id, project.processes, project.called))
    steps = _steps(workings, play_)
    asking = [(step.activity.key, step.asked.carried) for step in steps if step.asked is not None]
    carrier = _Carrier(play_, [key for key, _ in asking], before.fit if before and played else None)
    by_tool = carrier.carry([tuple(carried[column] for _, carried in asking) for column in range(len(basis.tools))])
    table = handoff_table(project.document_of(process_id), process, play_)
    return ProcessFit(
        process_id,
        project.process_names[process_id],
        process.weight,
        process.cases_per_month,
        play_,
        total_handoffs(table),
        table,
        tuple(_step(basis, play_, step, by_tool) for step in steps),
        basis.ids(group.rows),
        {
            tool: ProcessTool(
                group.coverage(column), by_tool[column].end_to_end if asking else None, group.counted(column)
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
_ASKS_NOTHING = StepTool(None, None)


class _Step(NamedTuple):
    """One activity with what it asks; None where it asks nothing."""

    activity: NetNode
    asked: AskedStep | None


def _steps(workings: Workings, played: Play) -> list[_Step]:
    nodes = played.net.nodes if played.net else ()
    rows = workings.basis.catalogue.of_node
    return [
        _Step(node, workings.asked_steps.get(rows.get((node.process, node.node.id), ())))
        for node in nodes
        if node.node.kind.is_activity
    ]


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
        self._kernel, self._asking = EndToEnd(played, set(asking)), asking
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


def _step(basis: ScoringBasis, played: Play, step: _Step, by_tool: Sequence[_Carry]) -> StepFit:
    activity, asked = step
    lane = basis.project.processes[activity.process].lane_of(activity.node)
    return StepFit(
        activity.key,
        activity.node.name,
        lane.name if lane else "",
        played.visits.get(activity.key, 0.0),
        basis.ids(asked.rows) if asked else (),
        {
            tool: _step_tool(asked, column, by_tool[column], activity.key) if asked else _ASKS_NOTHING
            for column, tool in enumerate(basis.tools)
        },
    )


def _step_tool(asked: AskedStep, column: int, carry: _Carry, key: str) -> StepTool:
    return StepTool(
        asked.coverage(column),
        OUTCOMES[asked.carried[column]],
        carry.gains.get(key, 0.0),
        carry.exposures.get(key, 0.0),
        asked.missing[column],
    )
