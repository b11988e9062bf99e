"""`itsm-fit check`: what is to be remarked about drawn processes."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer
from rich.table import Table

from itsm_fit.api.figures import check as checked
from itsm_fit.api.fit_json import finding_json
from itsm_fit.checks import RULES
from itsm_fit.cli.console import Json, Passwords, finding_line, output, print_json, progress_bar, tell, tell_issues
from itsm_fit.findings import Severity
from itsm_fit.selection import load
from itsm_fit.storage.endings import MODEL_WORDS


def _show_rules(wanted: bool) -> None:
    if wanted:
        output().print(rule_table())
        raise typer.Exit


def check(
    models: Annotated[
        list[Path], typer.Argument(metavar="MODEL…", help=f"Models ({MODEL_WORDS}), projects (.itsmfit).")
    ],
    json: Json = None,
    passwords: Passwords = None,
    _rules: Annotated[
        bool, typer.Option("--rules", callback=_show_rules, is_eager=True, help="List every rule and exit.")
    ] = False,
) -> None:
    """Check drawn processes: can every case end, and is everything said that scoring needs?

    Exit code 1 when a finding is an error.
    """
    with progress_bar() as progress:
        loaded = load(models, progress, passwords or ())
        findings = checked(loaded)
    if json is not None:
        print_json({"findings": [finding_json(finding) for finding in findings]}, json)
    else:
        tell_issues((*loaded.issues, *loaded.project.remarks))
        names = loaded.project.process_names
        for finding in findings:
            output().print(finding_line(finding, names.get(finding.process, "")), soft_wrap=True)
        if not findings:
            tell("Nothing to remark.")
    if any(finding.severity is Severity.ERROR for finding in findings):
        raise typer.Exit(1)


def rule_table() -> Table:
    """Every rule of the checks, in the order of their findings."""
    table = Table()
    for heading in ("Rule", "Severity", "Looks at", "Says that"):
        table.add_column(heading)
    for rule in RULES:
        table.add_row(rule.id, rule.severity.value, rule.scope.words, str(rule.words))
    return table
