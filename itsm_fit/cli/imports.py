"""`itsm-fit import`: spreadsheets into a project file."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Annotated

import typer

from itsm_fit.api.sheets import import_sheets
from itsm_fit.cli.console import Passwords, output, progress_bar, tell, tell_issues
from itsm_fit.cli.rewriting import rewrite
from itsm_fit.cli.signing import SignedBy, SignedReason, signature, signed_changes
from itsm_fit.importing.gap_sheet import GapChange
from itsm_fit.importing.plan import AnswerChange
from itsm_fit.importing.taking import Intake
from itsm_fit.model.gap import Gap
from itsm_fit.storage.project_file import open_stored


def import_files(
    project: Annotated[Path, typer.Argument(metavar="PROJECT", help="The project (.itsmfit) to import into.")],
    files: Annotated[
        list[Path],
        typer.Argument(metavar="FILE…", help="Matrices, questionnaires, lists of requirements, gap registers."),
    ],
    *,
    keep_older: Annotated[
        bool, typer.Option("--keep-older", help="Keep the tables that newer versions would replace.")
    ] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Show what would change, and save nothing.")] = False,
    passwords: Passwords = None,
    by: SignedBy = None,
    reason: SignedReason = None,
) -> None:
    """Import vendors' answers and lists of requirements into a project, and show what changed.

    A newer version of a table (the same sheet of a file of the same name, or the same tools with mostly the same
    features) takes the place of the older one: answers that it no longer holds are withdrawn. Links stay with their
    features. In a tender, or once a baseline is sealed, the log records what was asked when answers came in; what
    changes the baseline, as new requirements do, needs a reason. Nothing is saved when one of the files cannot be used,
    or when someone else saves the project meanwhile.
    """
    with progress_bar() as progress:
        stored = open_stored(project)
        before = stored.project
        taken = import_sheets(
            before, *files, keep_older=keep_older, passwords=passwords or (), by=by or "", progress=progress
        )
    tell_issues(taken.issues)
    for line in _lines(taken):
        output().print(line, soft_wrap=True)
    if dry_run:
        tell("Nothing was saved.")
    elif taken.project == before:
        tell(f"{project} is up to date; nothing changed.")
    else:
        after = signed_changes(taken.project, project, signature(by, reason))
        rewrite(after, project, stored.base, before)
        tell(f"Saved: {project}")


def _lines(taken: Intake) -> list[str]:
    """What the import did: tables, then requirements, then answers."""
    lines = []
    for table in taken.tables:
        step, matrix = table.step, table.step.matrix
        count = sum(bool(raw) for column in matrix.responses for raw in column.raw)
        tools = ", ".join(column.tool for column in matrix.responses)
        does = f"replaces {step.replacing.place('')}" if step.replacing else "is new"
        if step.kept is not None:
            does += ", whose answers count where it gives none"
        lines.append(f"{matrix.place('')} {does}: {count} answers of {tools}")
    lines += [f"{each.kind}: {each.after.id} ({each.where})" for each in taken.requirements]
    lines += [_answer_line(change) for change in taken.answers]
    lines += [_gap_line(change) for change in taken.gaps]
    if taken.gaps:
        lines.append(f"gaps: {len(taken.gaps)} decided otherwise")
    if taken.seen:
        lines.append(f"demo: what was seen of {taken.seen} requirements is noted")
    if taken.tested:
        lines.append(f"acceptance: {taken.tested} results are taken in")
    for what, changes in (("requirements", taken.requirements), ("answers", taken.answers)):
        if changes:
            numbers = Counter(str(change.kind) for change in changes)
            lines.append(f"{what}: " + ", ".join(f"{number} {kind}" for kind, number in numbers.items()))
    return lines


def _gap_line(change: GapChange) -> str:
    """``gap: GLPI, INC-07: – → add-on``, and whatever else is another than before."""
    before = change.before or Gap(change.after.tool, change.after.requirement)
    said = [
        f"{getattr(before, name) or '–'} → {getattr(change.after, name) or '–'}"
        for name in ("resolution", "effort_days", "owner", "due", "note")
        if getattr(before, name) != getattr(change.after, name)
    ]
    return f"gap: {change.after.tool}, {change.after.requirement}: {', '.join(said)}"


def _answer_line(change: AnswerChange) -> str:
    feature = change.feature.id or change.feature.text
    return f"{change.kind}: {change.tool}, {feature}: {change.before or '–'} → {change.after or '–'} ({change.place})"
