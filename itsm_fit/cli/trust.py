"""`itsm-fit trust`: what is left of the figures when answers may not hold, and what to check first."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer
from rich.table import Table

from itsm_fit.cli.console import Passwords, output, print_json, progress_bar, tell_issues
from itsm_fit.cli.numbers import whole
from itsm_fit.cli.scored import scored
from itsm_fit.evidence.expected import Backing, ExpectedShare, TrustedTool, TrustFit, trusted
from itsm_fit.evidence.standing import EvidenceStanding
from itsm_fit.evidence.words import check_words, expected_words, record_words, standing_words, verdict, worth_words
from itsm_fit.evidence.worth import CheckFirst, CheckList, RiskyMust, checks_of, how_to_check
from itsm_fit.model.evidence import AnswerEvidence, Grade
from itsm_fit.model.tool import Level
from itsm_fit.progress import within
from itsm_fit.scoring.result import Fit
from itsm_fit.scoring.wording import interval, percent


def trust(
    sources: Annotated[
        list[Path],
        typer.Argument(metavar="SOURCE…", help="A project (.itsmfit), or any mix of models and spreadsheets."),
    ],
    json: Annotated[
        str | None, typer.Option("--json", metavar="FILE|-", help="Write JSON to a file, or to standard output with -.")
    ] = None,
    most: Annotated[
        int, typer.Option("--most", metavar="N", parser=whole(1), help="List at most so many checks.")
    ] = 20,
    passwords: Passwords = None,
) -> None:
    """Tell what the answers rest on, what is left of the figures when some do not hold, and what to check first.

    Each answer has a grade: claimed, documented, shown, tested or contracted. A grade is a chance that the answer
    holds; the answers of one vendor go together. What is expected stands beside what is proven, and ranks nothing.
    """
    with progress_bar() as progress:
        fit = scored(sources, within(progress, 0.0, 0.6), passwords)
        backing = Backing(fit)
        expected = trusted(backing, within(progress, 0.6, 0.9))
        checks = checks_of(backing, most, within(progress, 0.9, 1.0))
    if json is not None:
        print_json(trust_json(expected, checks), json)
        return
    tell_issues(fit.issues)
    console = output()
    console.print(_figures_table(fit, expected))
    console.print(_assumption_table(expected))
    for its in expected.not_counted:
        console.print(f"{its.evidence.tool}, {its.cell}: {standing_words(its)}; not counted.")
    if checks.checks:
        console.print(_checks_table(checks))
    for sentence in verdict(checks):
        console.print(sentence)


def trust_json(expected: TrustFit, checks: CheckList) -> dict[str, Any]:
    """What `trust --json` prints."""
    trust_ = expected.trust
    return {
        "assumptions": {
            "concentration": trust_.concentration,
            "grades": {
                grade.value: {"chance": trust_.chances[grade], "source": trust_.source(grade)} for grade in Grade
            },
        },
        "record": [{"grade": its.grade.value, "checked": its.checked, "held": its.held} for its in expected.record],
        "tools": [_tool_json(tool) for tool in expected.tools],
        "evidence": [_evidence_json(its) for its in expected.evidence],
        "check_first": {
            "leader": checks.leader or None,
            "leader_then": checks.then or None,
            "among": list(checks.among),
            "checks": [_check_json(check) for check in checks.checks],
            "firm": checks.firm,
            "firm_after": checks.firm_after and bool(checks.leader),
            "first_now": checks.first_now,
            "first_then": checks.first_then,
            "musts": [_must_json(each) for each in checks.musts],
        },
    }


def _tool_json(tool: TrustedTool) -> dict[str, Any]:
    return {
        "name": tool.name,
        "coverage": _expected_json(tool.coverage),
        "end_to_end": _expected_json(tool.end_to_end),
        "eligible": list(tool.eligible),
        "musts": {rid: list(ends) for rid, ends in tool.musts.items()},
        "grades": {grade.value: number for grade, number in tool.grades.items()},
        "did_not_hold": tool.failed,
        "processes": {
            key: {"coverage": _expected_json(its.coverage), "end_to_end": _expected_json(its.end_to_end)}
            for key, its in tool.processes.items()
        },
    }


def _expected_json(share: ExpectedShare | None) -> dict[str, Any] | None:
    if share is None:
        return None
    return {
        "expected": [share.low, share.high],
        "exact": share.exact,
        **({} if share.exact else {"bounds": [share.least, share.most]}),
    }


def _evidence_json(its: EvidenceStanding) -> dict[str, Any]:
    evidence: AnswerEvidence = its.evidence
    meaning = evidence.meaning
    return {
        "tool": evidence.tool,
        "feature": evidence.feature,
        "cell": its.cell,
        "grade": evidence.grade.value,
        "answer": evidence.raw,
        "meaning": meaning.value if isinstance(meaning, Level) else meaning,
        "at": None if evidence.at is None else evidence.at.isoformat(),
        "witness": evidence.witness,
        "link": evidence.link,
        "file": evidence.file,
        "checked": None if evidence.checked is None else evidence.checked.value,
        "held": evidence.held if evidence.checked is not None else None,
        "standing": its.standing.value,
    }


def _check_json(check: CheckFirst) -> dict[str, Any]:
    return {
        "tool": check.key.tool,
        "feature": check.key.feature,
        "cell": check.source,
        "requirements": list(check.serves),
        "grade": check.grade.value,
        "holds": check.holds,
        "worth": list(check.worth),
        "exact": check.exact,
        "must": check.must,
        "how": how_to_check(check.grade),
    }


def _must_json(must: RiskyMust) -> dict[str, Any]:
    return {
        "requirement": must.requirement,
        "chance": must.chance,
        "grade": must.grade.value,
        "feature": must.key.feature,
        "cell": must.source,
        "how": how_to_check(must.grade),
    }


def _figures_table(fit: Fit, expected: TrustFit) -> Table:
    table = Table(title="Proven, and expected when answers may not hold", title_justify="left")
    for heading in ("Tool", "Coverage", "expected", "End to end", "expected", "Every must met", "Answers"):
        table.add_column(heading, justify="left" if heading in {"Tool", "Answers"} else "right")
    for tool in expected.tools:
        proven = fit.tool_by_name[tool.name]
        table.add_row(
            tool.name,
            interval(proven.coverage),
            expected_words(tool.coverage),
            interval(proven.end_to_end),
            expected_words(tool.end_to_end),
            interval(tool.eligible),
            ", ".join(f"{number} {grade.value}" for grade, number in tool.grades.items()),
        )
    return table


def _assumption_table(expected: TrustFit) -> Table:
    table = Table(title="How likely answers are taken to hold", title_justify="left")
    for heading in ("Grade", "Chance", "Source", "Own checks"):
        table.add_column(heading)
    record = {its.grade: record_words(its) for its in expected.record}
    for grade in Grade:
        chance, source = expected.trust.chances[grade], expected.trust.source(grade)
        table.add_row(grade.value, percent(chance), source or "given without a source", record.get(grade, "–"))
    table.caption = f"Answers of one vendor go together: concentration {expected.trust.concentration:g}"
    return table


def _checks_table(found: CheckList) -> Table:
    table = Table(title="What to check first, each as if those before it held", title_justify="left")
    for heading in ("", "Answer", "Cell", "Grade", "Holds", "Worth", "How"):
        table.add_column(heading)
    for number, check in enumerate(found.checks, start=1):
        table.add_row(
            str(number),
            check_words(check),
            check.source,
            check.grade.value,
            percent(check.holds),
            worth_words(check.worth),
            how_to_check(check.grade),
        )
    return table
