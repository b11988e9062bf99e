"""Findings about models: a small function a rule, all of them rows of one table (`RULES`)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from itsm_fit.checks.rule import KeptPart, Part
from itsm_fit.checks.rules import RULE_BY_ID, RULES
from itsm_fit.checks.whole import CheckedProject
from itsm_fit.findings import SEVERITY_ORDER, Finding
from itsm_fit.model.project import Project
from itsm_fit.scoring.catalogue import Catalogue
from itsm_fit.scoring.figures import Support
from itsm_fit.scoring.game.token_game import Play
from itsm_fit.scoring.result import Fit

__all__ = ["RULES", "RULE_BY_ID", "check_project", "findings_of"]

_BY_PART = {part: tuple(rule for rule in RULES if rule.scope.part is part) for part in {r.scope.part for r in RULES}}
_PLACE = {rule.id: place for place, rule in enumerate(RULES)}


def check_project(
    project: Project,
    *,
    support: Support | None = None,
    plays: Mapping[str, Play] | None = None,
    catalogue: Catalogue | None = None,
    unapproved: Mapping[str, str] | None = None,
    since: Fit | None = None,
) -> tuple[Finding, ...]:
    """Every finding of every rule: errors first, each severity in source order, and by rule within a process.

    `support`, `catalogue`, and `plays` by project-wide process id, are worked out where they are not handed in. What
    was found in processes that have not changed since an earlier fit is taken from there. `unapproved` says by
    project-wide process id why owners do not approve it as it is, which nothing here works out.
    """
    whole = CheckedProject(project, support=support, plays=plays, catalogue=catalogue, unapproved=unapproved)
    before = _Before(since)
    found = [
        *(finding for file in whole.files for finding in findings_of(file)),
        *(finding for part in whole.parts for finding in before.findings_of(part)),
        *findings_of(whole),
    ]
    order = {drawn.id: number for number, drawn in enumerate(whole.every)}
    return tuple(
        sorted(
            found, key=lambda its: (SEVERITY_ORDER[its.severity], order.get(its.process, len(order)), _PLACE[its.rule])
        )
    )


def findings_of(part: Part) -> tuple[Finding, ...]:
    """What the rules find in one part of a project."""
    rules = _BY_PART.get(type(part), ())
    things = {scope: tuple(scope.things(part)) for scope in {rule.scope for rule in rules}}
    return tuple(finding for rule in rules for finding in rule.findings(part, things[rule.scope]))


class _Before:
    """What was found in an earlier state of the project, for the parts that are as they were."""

    def __init__(self, since: Fit | None) -> None:
        self._parts: dict[tuple[type[Part], str], Any] = {}
        self._found: dict[tuple[type[Part], str], list[Finding]] = {}
        if since is not None:
            whole = CheckedProject(since.project, plays={each.id: each.play for each in since.processes})
            self._parts = {(type(part), part.where[1]): part for part in whole.parts}
            for finding in since.findings:
                self._found.setdefault((RULE_BY_ID[finding.rule].scope.part, finding.process), []).append(finding)

    def findings_of(self, part: KeptPart) -> Iterable[Finding]:
        place = type(part), part.where[1]
        before = self._parts.get(place)
        if before is not None and part.as_before(before):
            return self._found.get(place, ())
        return findings_of(part)
