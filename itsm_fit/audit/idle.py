"""Requirements that decide nothing, and processes that ask nothing."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from functools import partial

import numpy as np

from itsm_fit.audit.finding import AuditEvidence, AuditFinding, AuditRule, Rescoring
from itsm_fit.findings import Severity
from itsm_fit.language import tr, trn
from itsm_fit.model import edits
from itsm_fit.model.project import Project
from itsm_fit.model.requirement import Priority
from itsm_fit.scoring.catalogue import Catalogue, gather
from itsm_fit.scoring.result import Fit, RequirementFit
from itsm_fit.scoring.verdicts import PRIORITY
from itsm_fit.scoring.wording import interval


def decides_nothing(rescoring: Rescoring) -> Iterator[AuditFinding]:
    """Two findings at most: what no answer at all can make count, and what all tools answer alike.

    The first hold whatever anybody answers: no must, and no weight in any group that weighs. The second are those that
    every tool supports to the very same degree, with no answer open, and without which a full scoring gives every tool
    the same rank and the same gate; all of them together as well.
    """
    fit = rescoring.fit
    weightless = [its for its in fit.requirements if _weighs_nothing(fit, its)]
    if weightless:
        yield _found(
            rescoring,
            weightless,
            trn(
                "One requirement decides nothing, whatever anybody answers: it is no must and weighs nothing.",
                "{count} requirements decide nothing, whatever anybody answers: they are no musts and weigh nothing.",
                len(weightless),
            ),
        )
    alike = list(_alike(rescoring, {its.id for its in weightless}))
    if alike:
        yield _found(
            rescoring,
            alike,
            trn(
                "All tools answer one requirement alike: without it no rank and no gate is another.",
                "All tools answer {count} requirements alike: without them no rank and no gate is another.",
                len(alike),
            ),
        )


def asks_nothing(project: Project) -> Iterator[AuditFinding]:
    """One finding for all processes by which no tool is judged; one that calls a process that asks does ask."""
    catalogue = gather(project)
    idle = [
        process_id
        for process_id, process in project.processes.items()
        if process.nodes and not _asks(project, catalogue, process_id, set())
    ]
    if idle:
        names = [project.process_names[process_id] for process_id in idle]
        yield AuditFinding(
            AuditRule.NO_REQUIREMENTS,
            Severity.WARNING,
            ", ".join(names),
            trn(
                "No tool is judged by one process: it asks nothing.",
                "No tool is judged by {count} processes: they ask nothing.",
                len(idle),
            ),
            tuple(AuditEvidence(name, process=process_id) for name, process_id in zip(names, idle, strict=True)),
        )


def _found(rescoring: Rescoring, its: list[RequirementFit], message: str) -> AuditFinding:
    fit = rescoring.fit
    rows = []
    for each in its:
        at = fit.support.row[each.id]
        same = fit.support.of(each.id, fit.support.tools[0]) if fit.support.tools else None
        alike = np.ptp(fit.support.low[at]) <= 0 and np.ptp(fit.support.high[at]) <= 0 if fit.support.tools else False
        said = tr("– every tool {share}", share=interval(same)) if alike else ""
        rows.append(
            AuditEvidence(" ".join(filter(None, (each.id, f"({PRIORITY[each.priority]})", each.text, said))), each.id)
        )
    effect = rescoring.without([each.id for each in its])
    return AuditFinding(AuditRule.DECIDES_NOTHING, Severity.INFO, "", message, tuple(rows), effect)


def _weighs_nothing(fit: Fit, its: RequirementFit) -> bool:
    """Whether no answers can make it count; what is said not to (won’t, withdrawn) is none of it."""
    if its.priority in (Priority.MUST, Priority.WONT):
        return False
    groups = [fit.process_by_id[each].weight for each in its.processes if each in fit.process_by_id]
    return its.weight <= 0 or max(groups, default=fit.project.settings.cross_cutting_weight) <= 0


def _alike(rescoring: Rescoring, but: Collection[str]) -> Iterator[RequirementFit]:
    """Taken away one by one, so that all of them together change nothing either; as many as there is time for."""
    fit = rescoring.fit
    low, high = fit.support.low, fit.support.high
    if len(fit.tools) < 2:
        return
    same = (low == high).all(axis=1) & (np.ptp(low, axis=1) <= 0)
    taken: list[str] = []
    for row in np.flatnonzero(same).tolist():
        its = fit.requirement_by_id[fit.support.requirement_ids[row]]
        if its.id in but or its.priority is Priority.WONT:
            continue
        both = [[its.id], [*taken, its.id]] if taken else [[its.id]]
        effects = [rescoring.alone(partial(edits.delete_requirements, ids=ids)) for ids in both]
        if all(effect is not None and not effect.changed for effect in effects):
            taken.append(its.id)
            yield its


def _asks(project: Project, catalogue: Catalogue, process_id: str, seen: set[str]) -> bool:
    if process_id in seen:
        return False
    seen.add(process_id)
    if catalogue.of_process.get(process_id):
        return True
    called = (project.called(process_id, node.called) for node in project.processes[process_id].nodes if node.called)
    return any(_asks(project, catalogue, each, seen) for each in called if each is not None)
