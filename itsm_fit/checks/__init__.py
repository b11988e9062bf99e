"""Model findings: one small function a rule, listed in a plain registry."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from itsm_fit.checks import definitions, demands, events, flows, identity, places, structure
from itsm_fit.checks.rule import Subject, subjects_of
from itsm_fit.checks.soundness import soundness_findings
from itsm_fit.checks.termination import needless_terminate
from itsm_fit.findings import Finding, Severity
from itsm_fit.model.project import Project
from itsm_fit.scoring.catalogue import Catalogue, gather
from itsm_fit.scoring.game.net import compile_net
from itsm_fit.scoring.game.token_game import Play, play
from itsm_fit.scoring.result import Fit, Support
from itsm_fit.scoring.support import SupportTable

_BEYOND = frozenset(
    {
        "duplicate-id",
        "duplicate-process",
        "duplicate-requirement",
        "empty-process",
        "partial-volumes",
        "repeated-definition",
        "unanswering-table",
        "unanswered-must",
        "unknown-requirement",
        "unnamed-definition",
        "unused-definition",
    }
)
"""Rules that look beyond one process: what they find may change with any other."""
_RULES = (*structure.RULES, *flows.RULES, *events.RULES, *places.RULES)
_ORDER = {severity: place for place, severity in enumerate(Severity)}


def check_project(
    project: Project,
    *,
    support: Support | None = None,
    plays: Mapping[str, Play] | None = None,
    catalogue: Catalogue | None = None,
    since: Fit | None = None,
) -> tuple[Finding, ...]:
    """Every finding of every rule: errors first, then warnings, then infos, each in source order.

    `support`, `catalogue`, and `plays` by project-wide process id, are worked out where they are not handed in. What
    was found in processes that have not changed since an earlier fit is taken from there.
    """
    subjects = subjects_of(project)
    drawn = tuple(subject for subject in subjects if subject.process.nodes)
    played = {subject.id: _play(project, subject, plays or {}) for subject in drawn}
    known = _known(since) if since else {}
    found = (
        *identity.empty_processes(subjects),
        *identity.duplicate_ids(drawn),
        *identity.duplicate_processes(drawn),
        *definitions.definition_findings(drawn),
        *(finding for subject in drawn for finding in _of_process(subject, played[subject.id], known)),
        *_demands(project, subjects, drawn, support, catalogue),
    )
    order = {subject.id: number for number, subject in enumerate(subjects)}
    return tuple(sorted(found, key=lambda each: (_ORDER[each.severity], order.get(each.process, len(order)))))


_Known = Mapping[str, tuple[Subject, Play, tuple[Finding, ...]]]
"""By project-wide id: a process as it was, how it ran, and what was found in it alone."""


def _play(project: Project, subject: Subject, plays: Mapping[str, Play]) -> Play:
    return plays.get(subject.id) or play(compile_net(subject.id, project.processes, project.called))


def _of_process(subject: Subject, played: Play, known: _Known) -> Sequence[Finding]:
    """What is to be found in one process alone."""
    before = known.get(subject.id)
    if before is not None and played is before[1] and _same(subject, before[0]):
        return before[2]
    its = [finding for rule in _RULES for finding in rule.findings(subject)]
    alone = needless_terminate(subject, played.net) if played.net is not None else ()
    return [*its, *soundness_findings(subject, played), *alone]


def _known(since: Fit) -> _Known:
    found: dict[str, list[Finding]] = {}
    for finding in since.findings:
        if finding.rule not in _BEYOND:
            found.setdefault(finding.process, []).append(finding)
    return {
        subject.id: (subject, since.process_by_id[subject.id].play, tuple(found.get(subject.id, ())))
        for subject in subjects_of(since.project)
        if subject.id in since.process_by_id
    }


def _same(subject: Subject, before: Subject) -> bool:
    return subject.process is before.process and subject.document is before.document and subject.calls == before.calls


def _demands(
    project: Project,
    subjects: Sequence[Subject],
    drawn: Sequence[Subject],
    support: Support | None,
    catalogue: Catalogue | None,
) -> Iterator[Finding]:
    holders = demands.holders_of(project, drawn)
    yield from demands.duplicate_requirements(holders)
    yield from demands.unknown_requirements(project, subjects, holders)
    yield from demands.partial_volumes(drawn)
    yield from demands.unanswering_tables(project)
    if project.matrices:
        catalogue = catalogue or gather(project)
        yield from demands.unanswered_musts(holders, catalogue, support or SupportTable(project, catalogue).support)
