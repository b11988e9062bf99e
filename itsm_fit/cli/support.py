"""`itsm-fit licences`, `diagnose`, `updates`, `manual` and `samples`: for who installed the program."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer
from rich.table import Table

from itsm_fit.cli.console import output, tell
from itsm_fit.storage.files import write_atomically
from itsm_fit.support import diagnosis as file
from itsm_fit.support import manual as pages
from itsm_fit.support import parts as made_of
from itsm_fit.support import updates as releases
from itsm_fit.support.sample_files import write_sample_files


def licences(
    name: Annotated[str, typer.Argument(metavar="[PART]", help="A part whose licence is printed in full.")] = "",
    sbom: Annotated[bool, typer.Option("--sbom", help="Print the bill of materials (CycloneDX) instead.")] = False,
) -> None:
    """List the parts that the program is made of, and their licences.

    The bill of materials comes with the installers; from its source, the program lists what is installed.
    """
    if sbom:
        sys.stdout.write(made_of.bill_of_materials())
        return
    found = made_of.parts()
    if name:
        sys.stdout.write(_licence(found, name) + "\n")
        return
    table = Table()
    for heading in ("Part", "Version", "Licence"):
        table.add_column(heading, overflow="fold")
    for part in found:
        table.add_row(part.name, part.version, part.licence or "see its text")
    output().print(table)


def _licence(found: tuple[made_of.ProgramPart, ...], name: str) -> str:
    part = next((each for each in found if each.name.casefold() == name.casefold()), None)
    if part is None:
        raise typer.BadParameter(f"No part is called “{name}”: `itsm-fit licences` lists them", param_hint="PART")
    return part.text or f"{part.name} keeps no text of its licence here. It states: {part.licence or 'nothing'}."


def diagnose(
    out: Annotated[Path, typer.Option("-o", "--out", metavar="FILE", help="Where the file goes.")],
) -> None:
    """Write a diagnostic file that holds nothing of any project: versions, platform, and where errors were raised.

    The window adds screens and a few settings: Help ▸ Save Diagnostics.
    """
    write_atomically(out, file.diagnosis().encode())
    tell(f"Diagnostics: {out}")


def updates(
    address: Annotated[str, typer.Argument(metavar="ADDRESS", help="Where releases are told (https://…).")],
) -> None:
    """Ask an address whether there is a newer version; it is told nothing.

    One plain request goes out, without a version, a name or anything that tells this computer from others.
    """
    sys.stdout.write(f"{releases.newest_release(address)}\n")


def manual(
    out: Annotated[Path, typer.Option("-o", "--out", metavar="DIR", help="Where its pages go.")],
) -> None:
    """Write the manual as pages for a browser: twelve tasks with pictures, and a page for each subject.

    It is in English and needs no network. In the window F1 opens it.
    """
    tell(f"Manual: {pages.write_manual(out)}")


def samples(
    out: Annotated[Path, typer.Option("-o", "--out", metavar="DIR", help="Where they go.")] = Path("itsm-fit-samples"),
) -> None:
    """Write the sample files that the manual works with: models, answers, tickets and projects.

    What lies in DIR under their names is replaced.
    """
    tell(f"Sample files: {len(write_sample_files(out))} in {out}")
