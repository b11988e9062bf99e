"""Findings about models: a small function a rule, all of them rows of one table (`RULES`)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from itsm_fit.checks.drawn import DrawnProcess, drawn_processes
from itsm_fit.checks.rule import Part
from itsm_fit.checks.rules import RULE_BY_ID, RULES
from itsm_fit.checks.run import Run
from itsm_fit.checks.whole import CheckedProject
from itsm_fit.findings import Finding, Severity
from itsm_fit.model.project import Project
from itsm_fit.scoring.catalogue import Catalogue
from itsm_fit.scoring.figures import Support
from itsm_fit.scoring.game.token_game import Play
from itsm_fit.scoring.result import Fit

__all__ = ["RULES", "RULE_BY_ID", "check_project", "findings_of"]

_BY_PART = {part: tuple(rule for rule in RULES if rule.scope.part is part) for part in {r.scope.part for r in RULES}}
_SEVERITY = {severity: place for place, severity in enumerate(Severity)}
_PLACE = {rule.id: place for place, rule in enumerate(RULES)}


def check_project(
    project: Project,
    *,
    support: Support | None = None,
    plays: Mapping[str, Play] | None = None,
    catalogue: Catalogue | None = None,
    since: Fit | None = None,
) -> tuple[Finding, ...]:
    """Every finding of every rule: errors first, each severity in source order, and by rule within a process.

    `support`, `catalogue`, and `plays` by project-wide process id, are worked out where they are not handed in. What
    was found in processes that have not changed since an earlier fit is taken from there.
    """
    whole = CheckedProject(project, support=support, plays=plays, catalogue=catalogue)
    before = _Before(since)
    found = [
        *(finding for file in whole.files for finding in findings_of(file)),
        *(finding for drawn in whole.drawn for finding in before.of_drawn(drawn)),
        *(finding for run in whole.runs for finding in before.of_run(run)),
        *findings_of(whole),
    ]
    order = {drawn.id: number for number, drawn in enumerate(whole.every)}
    return tuple(
        sorted(found, key=lambda its: (_SEVERITY[its.severity], order.get(its.process, len(order)), _PLACE[its.rule]))
    )


def findings_of(part: Part) -> tuple[Finding, ...]:
    """What the rules find in one part of a project."""
    return tuple(finding for rule in _BY_PART[type(part)] for finding in rule.findings(part))


class _Before:
    """What was found in an earlier state of the project, for the parts that are as they were."""

    def __init__(self, since: Fit | None) -> None:
        self._found: dict[tuple[type[Part], str], list[Finding]] = {}
        self._drawn: dict[str, DrawnProcess] = {}
        self._plays: dict[str, Play] = {}
        if since is not None:
            self._drawn = {each.id: each for each in drawn_processes(since.project)}
            self._plays = {each.id: each.play for each in since.processes}
            for finding in since.findings:
                self._found.setdefault((RULE_BY_ID[finding.rule].scope.part, finding.process), []).append(finding)

    def of_drawn(self, drawn: DrawnProcess) -> Iterable[Finding]:
        if self._drawn.get(drawn.id) == drawn:
            return self._found.get((DrawnProcess, drawn.id), ())
        return findings_of(drawn)

    def of_run(self, run: Run) -> Iterable[Finding]:
        drawn, played = self._drawn.get(run.drawn.id), self._plays.get(run.drawn.id)
        if drawn is not None and played is not None and run.as_before(drawn, played):
            return self._found.get((Run, run.drawn.id), ())
        return findings_of(run)
