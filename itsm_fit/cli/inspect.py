"""`itsm-fit inspect`: how a spreadsheet is understood."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from itsm_fit.cli.console import Json, counted, output, print_json, tell_issues
from itsm_fit.findings import Issue, Severity
from itsm_fit.importing.inspect import inspection
from itsm_fit.storage.files import read_bytes
from itsm_fit.storage.limits import MAX_BYTES


def inspect(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A spreadsheet.")],
    json: Json = None,
) -> None:
    """Show how a spreadsheet is understood: tables, header, tools, answers and their levels."""
    found = inspection(read_bytes(file, limit=MAX_BYTES), file.name)
    if json is not None:
        print_json(found, json)
        return
    console = output()
    for table in found["tables"]:
        names = ", ".join(str(tool["name"]) for tool in table["tools"])
        console.print(
            f"{table['sheet'] or file.name}: {table['orientation']}, {counted(table['features'], 'feature')}, "
            f"{counted(len(table['tools']), 'tool')}: {names}",
            soft_wrap=True,
        )
        for word, level in table["levels"].items():
            console.print(f"  {word!s:<30} {level}", soft_wrap=True)
    for steps in found.get("steps", ()):
        console.print(
            f"{steps['sheet'] or file.name}: table of steps, {counted(steps['steps'], 'step')}", soft_wrap=True
        )
        for sentence in steps["told"]:
            console.print(f"  {sentence}", soft_wrap=True)
        found["issues"] += steps["issues"]
    tell_issues(
        tuple(Issue(Severity(its["severity"]), file.name, its["where"], its["message"]) for its in found["issues"])
    )
