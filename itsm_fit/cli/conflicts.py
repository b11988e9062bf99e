"""Conflicts of a merge on the command line: as lines, as JSON, and as they are decided."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Any

import typer

from itsm_fit.merging import MergeConflict, MergePlace, MergeSide, place_of, place_text

_PLACES = "A conflict decided so, by its place as it is listed; may be given more than once; “all” decides the rest so."

TakeMine = Annotated[list[str] | None, typer.Option("--mine", metavar="PLACE", help=_PLACES)]
TakeTheirs = Annotated[list[str] | None, typer.Option("--theirs", metavar="PLACE", help=_PLACES)]


def decisions_of(mine: Sequence[str], theirs: Sequence[str]) -> dict[MergePlace | None, MergeSide]:
    """Whose version counts where, for None everywhere else; raises BadParameter for what is no place.

    Whether a conflict is there is not looked at.
    """
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


def conflict_line(each: MergeConflict) -> str:
    """``✗ step Log (Incident): name: was Log, mine Register, theirs Record [both changed it] /documents/…``."""
    place = f" ({each.at})" if each.at else ""
    field = f" {each.field}:" if each.field else ""
    said = f"was {each.base}, mine {each.mine}, theirs {each.theirs}"
    return f"✗ {each.entity[0].one} {each.name}{place}:{field} {said} [{each.kind.words}] {place_text(each.place)}"


def conflict_json(each: MergeConflict) -> dict[str, Any]:
    """A conflict as programs read it."""
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
