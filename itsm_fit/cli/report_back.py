"""`itsm-fit report --back`: what somebody changed in a fit report, and taking it into the project."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import typer

from itsm_fit.cli.console import output, progress_bar, tell, tell_issues
from itsm_fit.cli.rewriting import rewrite
from itsm_fit.cli.signing import Signature, signed_changes
from itsm_fit.importing.incoming import opened
from itsm_fit.importing.report_back import read_report
from itsm_fit.importing.report_changes import ReturnedChange, take_returned
from itsm_fit.model.project import Project
from itsm_fit.progress import within
from itsm_fit.scoring.change_words import said, value_said
from itsm_fit.scoring.fit import score
from itsm_fit.storage.files import read_bytes
from itsm_fit.storage.limits import MAX_BYTES
from itsm_fit.storage.project_file import open_stored
from itsm_fit.storage.spreadsheet.beside import read_beside


def bring_back(report: Path, sources: list[Path], passwords: Sequence[str], *, take: bool, signed: Signature) -> None:
    """List what was changed in a report since it was written, and save it in the project if it is to be taken.

    What it changes of a sealed baseline goes on record as `signed` says.
    """
    if len(sources) != 1 or sources[0].suffix.lower() != ".itsmfit":
        raise typer.BadParameter(
            "a report comes back into one project: name one file that ends in .itsmfit", param_hint="SOURCE"
        )
    project = sources[0]
    with progress_bar() as progress:
        stored = open_stored(project)
        data = read_bytes(report, limit=MAX_BYTES)
        workbook = opened(data, report.name, within(progress, 0.0, 0.7), passwords=passwords)
        beside = read_beside(data, report.name, passwords)
        returned = read_report(workbook, score(stored.project), beside)
    tell_issues(returned.issues)
    for change in returned.changes:
        output().print(_line(change, stored.project), soft_wrap=True)
    if not returned.changes:
        tell(f"{report} changes nothing.")
    elif not take:
        tell("Nothing was saved: --take takes these changes.")
    else:
        after = signed_changes(take_returned(stored.project, returned.changes), project, signed)
        rewrite(after, project, stored.base, stored.project)
        tell(f"Saved: {project}")


def _line(change: ReturnedChange, project: Project) -> str:
    """``Weight of INC-07: 4 → 6 (Requirements!G12)``."""
    now, after = (value_said(change.change, value) for value in (change.now, change.change.value))
    since = "; changed in the project, too" if change.moved else ""
    return f"{said(change.change, project)}: {now} → {after} ({change.place}{since})"
