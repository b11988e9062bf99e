"""Who does what goes on record, and why."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from itsm_fit.errors import EditError, InputError
from itsm_fit.model.project import Project
from itsm_fit.sealing.deviations import changes_since, explained
from itsm_fit.storage import person

SignedBy = Annotated[
    str | None,
    typer.Option("--by", metavar="NAME", help="Who does this; without it who is logged in at this computer."),
]
SignedReason = Annotated[
    str | None, typer.Option("--reason", metavar="TEXT", help="Why, in a sentence: it goes on record.")
]


@dataclass(frozen=True, slots=True)
class Signature:
    """A name, a reason and the time: what each entry of the log carries."""

    by: str
    reason: str
    at: datetime


def signature(by: str | None, reason: str | None) -> Signature:
    """What somebody signs with now; the name is that of the person at this computer where none is given."""
    return Signature(by or person.signature(), reason or "", datetime.now(UTC))


def signed_changes(project: Project, path: Path, signed: Signature) -> Project:
    """The project with what was changed of its baseline on record, as it is where nothing was.

    Raises InputError, naming what was changed, where nobody said why.
    """
    changes = changes_since(project)
    if changes and not signed.reason.strip():
        what = ", ".join(f"{group.title} ({len(group.lines)})" for group in changes)
        raise InputError(
            f"This changes what is sealed: {what}. Say why with --reason TEXT, and it goes on record.", file=str(path)
        )
    try:
        return explained(project, by=signed.by, reason=signed.reason, at=signed.at)
    except EditError as problem:
        raise InputError(str(problem), file=str(path)) from problem
