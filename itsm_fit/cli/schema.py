"""`itsm-fit schema`: what the JSON of a command looks like, for programs that read it."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from itsm_fit.resources import folder
from itsm_fit.storage.files import read_bytes
from itsm_fit.storage.limits import MAX_BYTES


def schema(
    name: Annotated[str, typer.Argument(metavar="NAME", help="A command that prints JSON, such as score.")],
) -> None:
    """Print the JSON Schema (draft 2020-12) of what a command prints with --json.

    Keys may be added, never renamed within the number at the end of its $id.
    """
    known = {path.stem: path for path in sorted((folder("resources") / "schemas").glob("*.json"))}
    if name not in known:
        raise typer.BadParameter(f"“{name}” prints no JSON: choose among {', '.join(known)}", param_hint="NAME")
    sys.stdout.write(read_bytes(known[name], limit=MAX_BYTES).decode())
