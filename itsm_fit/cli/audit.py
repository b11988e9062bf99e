"""`itsm-fit audit`: what could be objected to in a selection, with evidence, and what would be without it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any

import typer

from itsm_fit.audit.fairness import FairnessAudit
from itsm_fit.audit.fairness import audit as audited
from itsm_fit.audit.finding import AuditEffect, AuditFinding, effect_words
from itsm_fit.cli.console import Passwords, output, print_json, progress_bar, tell
from itsm_fit.progress import within
from itsm_fit.selection import load


def audit(
    sources: Annotated[list[Path], typer.Argument(metavar="SOURCE…", help="A project, or models and spreadsheets.")],
    json: Annotated[
        str | None, typer.Option("--json", metavar="FILE|-", help="Write JSON to a file, or to standard output with -.")
    ] = None,
    passwords: Passwords = None,
) -> None:
    """Look for what could be objected to: is the selection fair to every vendor?

    Found are requirements, weights and values that were changed when answers were known, requirements that repeat one
    vendor's wording or that one vendor alone meets, thresholds and levels that drop one tool alone, requirements that
    decide nothing, and processes that ask nothing. Each comes with its evidence and with what a full scoring gives
    without it. While the scores of a tender are covered only what needs none is looked at.
    """
    with progress_bar() as progress:
        project = load(sources, within(progress, 0.0, 0.4), passwords or ()).project
        found = audited(project, progress=within(progress, 0.4, 1.0))
    if json is not None:
        print_json(audit_json(found), json)
        return
    for line in _lines(found):
        output().print(line, soft_wrap=True)
    for sentence in found.unknown:
        tell(sentence)


def audit_json(found: FairnessAudit) -> dict[str, Any]:
    """The audit as `audit --json` prints it."""
    return {
        "covered": found.covered,
        "findings": [_finding(each) for each in found.findings],
        "unknown": list(found.unknown),
    }


def _finding(finding: AuditFinding) -> dict[str, Any]:
    return {
        "rule": finding.rule.name.lower().replace("_", "-"),
        "severity": finding.severity.value,
        "subject": finding.subject,
        "message": finding.message,
        "evidence": [asdict(each) for each in finding.evidence],
        "effect": None if finding.effect is None else _effect(finding.effect),
    }


def _effect(effect: AuditEffect) -> dict[str, Any]:
    today, without = effect.first
    return {
        "without": effect.without,
        "first": list(today),
        "first_without": list(without),
        "tools": [
            {
                "name": move.tool,
                "rank": move.rank,
                "rank_without": move.rank_without,
                "eligible": str(move.eligible),
                "eligible_without": str(move.eligible_without),
            }
            for move in effect.moves
        ],
    }


def _lines(found: FairnessAudit) -> Iterator[str]:
    if not found.findings:
        yield "Nothing was found that could be objected to."
    for finding in found.findings:
        yield f"{finding.severity}: {finding.message}"
        yield from (f"    {each.words}" + (f" ({each.cell})" if each.cell else "") for each in finding.evidence)
        if finding.effect is not None:
            yield f"    → {effect_words(finding.effect)}"
