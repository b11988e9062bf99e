"""Who does what goes on record, and why."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from itsm_fit.api.saving import with_reason
from itsm_fit.model.project import Project
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
    return with_reason(project, by=signed.by, reason=signed.reason, file=str(path), way="--reason TEXT", at=signed.at)
