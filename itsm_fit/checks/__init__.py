"""Model findings: one small function a rule, listed in a plain registry."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from itsm_fit.checks import demands, identity
from itsm_fit.checks.rule import Subject, subjects_of
from itsm_fit.checks.soundness import soundness_findings
from itsm_fit.checks.structure import RULES
from itsm_fit.findings import Finding, Severity
from itsm_fit.model.project import Project
from itsm_fit.scoring.catalogue import gather
from itsm_fit.scoring.net import compile_net
from itsm_fit.scoring.result import Support
from itsm_fit.scoring.support import SupportTable
from itsm_fit.scoring.token_game import Play, play

_ORDER = {severity: place for place, severity in enumerate(Severity)}


def check_project(
    project: Project, *, support: Support | None = None, plays: Mapping[str, Play] | None = None
) -> tuple[Finding, ...]:
    """Every finding of every rule: errors first, then warnings, then infos, each in source order.

    `support`, and `plays` by project-wide process id, are worked out where they are not handed in.
    """
    subjects = subjects_of(project)
    drawn = tuple(subject for subject in subjects if subject.process.nodes)
    found = (
        *identity.empty_processes(subjects),
        *identity.duplicate_ids(drawn),
        *identity.duplicate_processes(drawn),
        *(finding for subject in drawn for rule in RULES for finding in rule.findings(subject)),
        *(finding for subject in drawn for finding in _soundness(project, subject, plays or {})),
        *_demands(project, subjects, drawn, support),
    )
    place = {subject.id: number for number, subject in enumerate(subjects)}
    return tuple(sorted(found, key=lambda each: (_ORDER[each.severity], place.get(each.process, len(place)))))


def _soundness(project: Project, subject: Subject, plays: Mapping[str, Play]) -> tuple[Finding, ...]:
    known = plays.get(subject.id)
    return soundness_findings(subject, known or play(compile_net(subject.id, project.processes, project.called)))


def _demands(
    project: Project, subjects: Sequence[Subject], drawn: Sequence[Subject], support: Support | None
) -> Iterator[Finding]:
    holders = demands.holders_of(project, drawn)
    yield from demands.duplicate_requirements(holders)
    yield from demands.unknown_requirements(project, subjects, holders)
    yield from demands.partial_volumes(drawn)
    if project.matrices:
        catalogue = gather(project)
        yield from demands.unanswered_musts(holders, catalogue, support or SupportTable(project, catalogue).support)
