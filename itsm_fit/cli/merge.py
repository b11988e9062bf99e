"""`itsm-fit merge`: two people's work on one project put together by what both began with."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from itsm_fit.cli.conflicts import TakeMine, TakeTheirs, conflict_json, conflict_line, decisions_of
from itsm_fit.cli.console import Json, output, print_json, tell
from itsm_fit.cli.signing import SignedBy, signature
from itsm_fit.errors import EditError, InputError
from itsm_fit.merging import Merged, MergePlace, MergeSide, merged, place_text
from itsm_fit.model.project import Project
from itsm_fit.storage.project_file import open_project, save_project


def merge(
    base: Annotated[Path, typer.Argument(metavar="BASE", help="The project that both began with.")],
    mine: Annotated[Path, typer.Argument(metavar="MINE", help="What one made of it.")],
    theirs: Annotated[Path, typer.Argument(metavar="THEIRS", help="What the other made of it.")],
    out: Annotated[Path, typer.Option("-o", "--output", metavar="OUT", help="Where to write the project of both.")],
    *,
    take_mine: TakeMine = None,
    take_theirs: TakeTheirs = None,
    by: SignedBy = None,
    json: Json = None,
) -> None:
    """Put two people's work on one project together: what only one changed counts, what both did is a conflict.

    Conflicts are listed with their place and the three versions; where one is open OUT has theirs, and the exit code
    is 1. Where both went on with the log, an entry joins its two ends. OUT may be one of the three files, so that git
    can merge projects: see docs/merging.md.
    """
    decisions = decisions_of(take_mine or (), take_theirs or ())
    found = _merged((open_project(base), open_project(mine), open_project(theirs)), decisions, by)
    save_project(found.project, out)
    if json is not None:
        print_json(_json(found), json)
    else:
        _tell(found)
    tell(f"Written to {out}.")
    if found.conflicts:
        raise typer.Exit(1)


def _merged(
    versions: tuple[Project, Project, Project], decisions: dict[MergePlace | None, MergeSide], by: str | None
) -> Merged:
    """The three put together; what is decided once and for all is decided until nothing is open."""
    signed = signature(by, None)
    rest = decisions.pop(None, None)
    known: dict[MergePlace, MergeSide] = {place: side for place, side in decisions.items() if place is not None}
    while True:
        try:
            found = merged(*versions, known, by=signed.by, at=signed.at)
        except EditError as problem:
            raise InputError(str(problem)) from problem
        new = {each.place: rest for each in found.conflicts if rest is not None}
        if not new:
            unknown = known.keys() - {each.place for each in found.decided}
            for place in sorted(unknown):
                tell(f"warning: {place_text(place)}: There is no such conflict.")
            return found
        known |= new


def _tell(found: Merged) -> None:
    for each in found.conflicts:
        output().print(conflict_line(each), soft_wrap=True)
    for old, new in found.renumbered.items():
        output().print(f"renumbered {old} → {new}: theirs added another one by that id", soft_wrap=True)
    count = len(found.conflicts)
    if count:
        said = "1 conflict is" if count == 1 else f"{count} conflicts are"
        output().print(f"{said} open: the project has theirs there. Decide with --mine PLACE or --theirs PLACE.")
    else:
        output().print("No conflict is open.")


def _json(found: Merged) -> dict[str, Any]:
    every = (*found.conflicts, *found.decided)
    renumbered = [{"id": new, "was": old} for old, new in found.renumbered.items()]
    return {"conflicts": [conflict_json(each) for each in every], "renumbered": renumbered}
