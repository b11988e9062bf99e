"""From a project to its `Fit`: the thin layer over the kernels (§1 to §9).

The stages are pure functions of what they read: requirements and answers (`basis`), coverage (`groups`), each process
(`process_figures`). Given the fit of an earlier state, each takes from it what the edit in between did not touch, told
by the identity of the parts of the two projects; the figures are those of scoring from nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from itsm_fit.language import tr
from itsm_fit.model.project import Project
from itsm_fit.model.requirement import Priority
from itsm_fit.progress import Progress, silent
from itsm_fit.scoring.arrays import OutcomeCodes
from itsm_fit.scoring.asked_steps import NO, OPEN, asked_steps, verdicts
from itsm_fit.scoring.basis import ScoringBasis, basis_of
from itsm_fit.scoring.by_tool import OutcomeByTool
from itsm_fit.scoring.catalogue import Demand
from itsm_fit.scoring.coverage import counts, reaches
from itsm_fit.scoring.edition_issues import edition_issues
from itsm_fit.scoring.explain import explain
from itsm_fit.scoring.figures import Counts
from itsm_fit.scoring.groups import Groups, groups_of
from itsm_fit.scoring.process_figures import EarlierProcess, process_fit
from itsm_fit.scoring.ranking import ToolStanding, rank_tools
from itsm_fit.scoring.result import Fit, GroupFit, ProcessFit, ProcessTool, RequirementFit
from itsm_fit.scoring.workings import Workings


def score(project: Project, progress: Progress = silent, since: Fit | None = None) -> Fit:
    """Every figure of the project but findings about its models, which the checks add.

    `since` is the fit of an earlier state, to save work. Raises Cancelled when `progress` does.
    """
    progress(tr("Reading the answers"), 0.0)
    old = since.workings if since else None
    basis = basis_of(project, old.basis if old else None)
    was = basis.rows_in(old.basis) if old else None
    groups = groups_of(basis, old.groups if old else {}, was)
    asked = asked_steps(basis, old.asked_steps if old else {}, was)
    workings = Workings(basis, groups, asked)
    processes = tuple(_processes(workings, since, was, progress))
    cross = _cross_cutting(basis, groups)
    met = _gates(basis)
    tools = rank_tools(_standings(basis, met), processes, cross, project.settings)
    return Fit(
        project,
        tools,
        processes,
        cross,
        _requirements(basis, met, since, was),
        basis.support,
        explain(tools, processes),
        (),
        (*basis.table.issues, *edition_issues(project)),
        workings=workings,
    )


def _processes(
    workings: Workings, since: Fit | None, was: Sequence[int] | None, progress: Progress
) -> Iterator[ProcessFit]:
    basis = workings.basis
    names = basis.project.process_names
    drawn = [process_id for process_id, process in basis.project.processes.items() if process.nodes]
    for number, process_id in enumerate(drawn):
        progress(tr("Playing {process}", process=names[process_id]), 0.1 + 0.9 * number / len(drawn))
        known = since.process_by_id.get(process_id) if since else None
        before = None
        if since is not None and since.workings is not None and known is not None:
            same = was is not None and _asks_as_before(known, basis, was)
            before = EarlierProcess(known, since.workings.groups[process_id], since.project, same)
        yield process_fit(workings, process_id, before)


def _asks_as_before(process: ProcessFit, basis: ScoringBasis, was: Sequence[int]) -> bool:
    """Whether all that the process or, by way of a call, one of its steps asked is there with the same figures."""
    row = basis.support.row
    asked = {*process.requirements, *(rid for step in process.steps for rid in step.requirements)}
    return all(rid in row and was[row[rid]] >= 0 for rid in asked)


def _cross_cutting(basis: ScoringBasis, groups: Groups) -> GroupFit | None:
    group = groups.get(None)
    if group is None:
        return None
    return GroupFit(
        basis.settings.cross_cutting_weight,
        basis.ids(group.rows),
        {
            tool: ProcessTool(group.coverage(column), None, group.counted(column))
            for column, tool in enumerate(basis.tools)
        },
    )


# ---------------------------------------------------------------- gates
def _gates(basis: ScoringBasis) -> OutcomeCodes:
    """The verdict on each requirement as if it were a must, shape (requirements, tools)."""
    threshold = basis.settings.must_threshold
    return verdicts(reaches(basis.support.low, threshold), reaches(basis.support.high, threshold))


def _standings(basis: ScoringBasis, met: OutcomeCodes) -> list[ToolStanding]:
    counted = counts(basis.support.low, basis.support.high, basis.settings.must_threshold).tolist()

    def musts(outcome: int, column: int) -> tuple[str, ...]:
        return basis.ids(np.flatnonzero(basis.must & (met[:, column] == outcome)).tolist())

    return [
        ToolStanding(tool, musts(NO, column), musts(OPEN, column), Counts(*counted[column]))
        for column, tool in enumerate(basis.tools)
    ]


def _requirements(
    basis: ScoringBasis, met: OutcomeCodes, since: Fit | None, was: Sequence[int] | None
) -> tuple[RequirementFit, ...]:
    demands = basis.catalogue.demands
    if since is None or since.workings is None or was is None:
        return tuple(_requirement(basis, row, demand, met) for row, demand in enumerate(demands))
    known = since.workings.basis.catalogue.demands
    if demands is known and min(was, default=0) >= 0:
        return since.requirements
    return tuple(
        since.requirements[was[row]]
        if was[row] >= 0 and demand == known[was[row]]
        else _requirement(basis, row, demand, met)
        for row, demand in enumerate(demands)
    )


def _requirement(basis: ScoringBasis, row: int, demand: Demand, met: OutcomeCodes) -> RequirementFit:
    return RequirementFit(
        demand.id,
        demand.text,
        demand.priority,
        demand.weight,
        demand.category,
        demand.processes,
        demand.steps,
        OutcomeByTool(basis.support.column, met[row].tobytes()) if demand.priority is Priority.MUST else {},
        demand.by_priority,
        demand.own,
    )
