"""One process: how it runs, how each tool serves its steps, and how far each carries its cases (§5 to §8)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np

from itsm_fit.model.process import FLOW_LOOKS, LANE_LOOKS, NODE_LOOKS, Flow, Node, Process, alike
from itsm_fit.model.project import Project
from itsm_fit.scoring.arrays import Array, OutcomeCodes
from itsm_fit.scoring.asked_steps import NO, YES, AskedStep
from itsm_fit.scoring.basis import ScoringBasis
from itsm_fit.scoring.by_tool import StepByTool
from itsm_fit.scoring.end_to_end import EndToEnd
from itsm_fit.scoring.figures import Interval
from itsm_fit.scoring.game.net import compile_net, redrawn
from itsm_fit.scoring.game.token_game import Play, play
from itsm_fit.scoring.game.unfold import NetNode
from itsm_fit.scoring.groups import Group
from itsm_fit.scoring.handoffs import handoff_table, total_handoffs
from itsm_fit.scoring.result import ProcessFit, ProcessTool, StepFit, StepTool
from itsm_fit.scoring.step_figures import StepFigures
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
    figures = _figures(basis, play_, steps, before.fit.figures if before and played else None)
    table = handoff_table(project.document_of(process_id), process, play_)
    return ProcessFit(
        process_id,
        project.process_names[process_id],
        process.weight,
        process.cases_per_month,
        play_,
        total_handoffs(table),
        table,
        tuple(_step_fits(basis, play_, steps, figures)),
        basis.ids(group.rows),
        {
            tool: ProcessTool(group.coverage(column), _end_to_end(figures, column), group.counted(column))
            for column, tool in enumerate(basis.tools)
        },
        figures,
    )


# ---------------------------------------------------------------- what did not change
_UNPLAYED_OF_NODES = NODE_LOOKS | {"name", "documentation", "lane", "requirements", "requirement_refs", "time"}
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
        alike(now.nodes, was.nodes, NODE_LOOKS | {"time"}) and alike(now.lanes, was.lanes, LANE_LOOKS)
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


def _step_fits(
    basis: ScoringBasis, played: Play, steps: Sequence[_Step], figures: StepFigures | None
) -> Iterator[StepFit]:
    nothing = dict.fromkeys(basis.tools, _ASKS_NOTHING)
    at = {key: place for place, key in enumerate(figures.keys)} if figures else {}
    for activity, asked in steps:
        lane = basis.project.processes[activity.process].lane_of(activity.node)
        yield StepFit(
            activity.key,
            activity.node.name,
            lane.name if lane else "",
            played.visits.get(activity.key, 0.0),
            basis.ids(asked.rows) if asked else (),
            StepByTool(figures, at[activity.key]) if asked and figures else nothing,
        )


# ---------------------------------------------------------------- tools
def _figures(
    basis: ScoringBasis, played: Play, steps: Sequence[_Step], before: StepFigures | None
) -> StepFigures | None:
    """None where no step asks anything or there is no tool; what is the same is taken from `before`, of that play."""
    asking = [(step.activity.key, step.asked) for step in steps if step.asked is not None]
    if not (asking and basis.tools):
        return None
    keys = tuple(key for key, _ in asking)
    low, high, missing = np.array([asked.figures for _, asked in asking]).swapaxes(0, 1)
    carried = np.array([asked.carried for _, asked in asking])
    carries = _carries(played, keys, carried, before)
    return StepFigures(
        keys, basis.support.column, low, high, carried, carries.gain, carries.exposure, missing, carries.fits
    )


class _Carries(NamedTuple):
    """How far the tools carry a process; see `StepFigures`."""

    gain: Array
    exposure: Array
    fits: Array


def _carries(played: Play, keys: tuple[str, ...], carried: OutcomeCodes, before: StepFigures | None) -> _Carries:
    """Tools that carry the same steps, now or before, share their figures."""
    earlier = before if before is not None and before.keys == keys else None
    found = [] if earlier is None else [_Carries(earlier.gain, earlier.exposure, earlier.fits)]
    known = {} if earlier is None else {column.tobytes(): at for at, column in enumerate(earlier.carried.T)}
    outcomes = [column.tobytes() for column in carried.T]
    new = {its: column for column, its in enumerate(outcomes) if its not in known}
    if new:
        known |= {its: at for at, its in enumerate(new, 0 if earlier is None else earlier.fits.shape[1])}
        found.append(_worked_out(played, keys, carried[:, list(new.values())]))
    at = [known[its] for its in outcomes]
    return _Carries(*(np.concatenate(each, axis=1)[:, at] for each in zip(*found, strict=True)))


def _worked_out(played: Play, keys: tuple[str, ...], carried: OutcomeCodes) -> _Carries:
    kernel = EndToEnd(played, frozenset(keys))
    not_carried = (carried != YES).T
    low, gains = kernel.fits_and_gains(not_carried)
    fits = np.stack([low, np.maximum(low, kernel.fits((carried == NO).T))])
    return _Carries(gains.T, np.where(not_carried.T, kernel.entered[:, None], 0.0), fits)


def _end_to_end(figures: StepFigures | None, column: int) -> Interval | None:
    return None if figures is None else Interval(*figures.fits[:, column].tolist())
