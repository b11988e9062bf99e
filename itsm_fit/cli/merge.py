"""`itsm-fit merge`: two people's work on one project put together by what both began with."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any

import typer

from itsm_fit.cli.console import Json, output, print_json, tell
from itsm_fit.cli.signing import SignedBy, signature
from itsm_fit.errors import EditError, InputError
from itsm_fit.merging import MergeConflict, Merged, MergePlace, MergeSide, merged, place_of, place_text
from itsm_fit.model.project import Project
from itsm_fit.storage.project_file import open_project, save_project

_PLACES = "A conflict decided so, by its place as it is listed; may be given more than once; “all” decides the rest so."


def merge(
    base: Annotated[Path, typer.Argument(metavar="BASE", help="The project that both began with.")],
    mine: Annotated[Path, typer.Argument(metavar="MINE", help="What one made of it.")],
    theirs: Annotated[Path, typer.Argument(metavar="THEIRS", help="What the other made of it.")],
    out: Annotated[Path, typer.Option("-o", "--output", metavar="OUT", help="Where to write the project of both.")],
    *,
    take_mine: Annotated[list[str] | None, typer.Option("--mine", metavar="PLACE", help=_PLACES)] = None,
    take_theirs: Annotated[list[str] | None, typer.Option("--theirs", metavar="PLACE", help=_PLACES)] = None,
    by: SignedBy = None,
    json: Json = None,
) -> None:
    """Put two people's work on one project together: what only one changed counts, what both did is a conflict.

    Conflicts are listed with their place and the three versions; where one is open OUT has theirs, and the exit code
    is 1. Where both went on with the log, an entry joins its two ends. OUT may be one of the three files, so that git
    can merge projects: see docs/merging.md.
    """
    decisions = _decisions(take_mine or (), take_theirs or ())
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


def _decisions(mine: Sequence[str], theirs: Sequence[str]) -> dict[MergePlace | None, MergeSide]:
    found: dict[MergePlace | None, MergeSide] = {}
    for side, places in ((MergeSide.MINE, mine), (MergeSide.THEIRS, theirs)):
        for text in places:
            place = None if text == "all" else place_of(text)
            if place is not None and not text.startswith("/"):
                raise typer.BadParameter(f"“{text}” is no place of a conflict: take it from the list.")
            if found.get(place, side) is not side:
                raise typer.BadParameter(f"“{text}” is decided for both sides: take one.")
            found[place] = side
    return found


def _tell(found: Merged) -> None:
    for each in found.conflicts:
        output().print(_line(each), soft_wrap=True)
    for old, new in found.renumbered.items():
        output().print(f"renumbered {old} → {new}: theirs added another one by that id", soft_wrap=True)
    count = len(found.conflicts)
    if count:
        said = "1 conflict is" if count == 1 else f"{count} conflicts are"
        output().print(f"{said} open: the project has theirs there. Decide with --mine PLACE or --theirs PLACE.")
    else:
        output().print("No conflict is open.")


def _line(each: MergeConflict) -> str:
    """``✗ step Log (Incident): name: was Log, mine Register, theirs Record [both changed it] /documents/…``."""
    place = f" ({each.at})" if each.at else ""
    field = f" {each.field}:" if each.field else ""
    said = f"was {each.base}, mine {each.mine}, theirs {each.theirs}"
    return f"✗ {each.entity[0].one} {each.name}{place}:{field} {said} [{each.kind.words}] {place_text(each.place)}"


def _json(found: Merged) -> dict[str, Any]:
    every = (*found.conflicts, *found.decided)
    renumbered = [{"id": new, "was": old} for old, new in found.renumbered.items()]
    return {"conflicts": [_conflict(each) for each in every], "renumbered": renumbered}


def _conflict(each: MergeConflict) -> dict[str, Any]:
    return {
        "place": place_text(each.place),
        "kind": each.kind.value,
        "sort": each.entity[0].one,
        "name": each.name,
        "in": each.at,
        "field": each.field,
        "base": each.base,
        "mine": each.mine,
        "theirs": each.theirs,
        "decided": each.side.value if each.side is not None else None,
    }
