"""Minutes pasted by the names of their steps, from a spreadsheet or as lines of a .csv file."""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from itsm_fit.model.text import text_key

_FIELDS: Mapping[str, tuple[str, ...]] = {
    "touch": ("with the tool", "with tool", "touch", "tool", "minutes with the tool"),
    "by_hand": ("by hand", "byhand", "by_hand", "hand", "manual", "minutes by hand"),
    "wait": ("waited", "wait", "waiting", "minutes waited"),
}
"""What the columns of the three minutes may be headed."""


@dataclass(frozen=True)
class NamedMinutes:
    """Texts of minutes by the place of their step and the name of the field; and the names that are no step's."""

    cells: tuple[tuple[int, str, str], ...]
    strangers: tuple[str, ...]


def cells_of_lines(text: str) -> list[list[str]] | None:
    """The cells of lines as a .csv file has them; None where they are cells of a spreadsheet, or one column."""
    if "\t" in text:
        return None
    lines = text.strip("\r\n").splitlines()
    mark = next((mark for mark in ";," if lines and all(mark in line for line in lines if line.strip())), "")
    return list(csv.reader([line for line in lines if line.strip()], delimiter=mark)) if mark else None


def by_name(cells: Sequence[Sequence[str]], steps: Sequence[str]) -> NamedMinutes | None:
    """The minutes beside the names of steps; None where no column holds such names.

    Of steps with one name the first line is for the first of them, and so on.
    """
    places: dict[str, list[int]] = {}
    for at, step in enumerate(steps):
        places.setdefault(text_key(step), []).append(at)
    width = max(map(len, cells))
    hits = [sum(at < len(row) and text_key(row[at]) in places for row in cells) for at in range(width)]
    names = max(range(width), key=lambda at: hits[at])
    if not hits[names]:
        return None
    titled = text_key(cells[0][names] if names < len(cells[0]) else "") not in places
    columns = _columns(cells[0], names) if titled else {}
    columns = columns or {names + 1 + at: field for at, field in enumerate(_FIELDS)}
    found: list[tuple[int, str, str]] = []
    strangers = []
    for number, row in enumerate(cells):
        name = row[names].strip() if names < len(row) else ""
        left = places.get(text_key(name))
        if left:
            place = left.pop(0) if len(left) > 1 else left[0]
            found += [(place, field, row[at].strip()) for at, field in columns.items() if at < len(row)]
        elif name and not (titled and number == 0):
            strangers.append(name)
    return NamedMinutes(tuple(found), tuple(strangers))


def _columns(headings: Sequence[str], names: int) -> dict[int, str]:
    """The field of each column that is headed as one of the three."""
    known = {text_key(words): field for field, all_ in _FIELDS.items() for words in all_}
    return {at: known[key] for at, cell in enumerate(headings) if at != names and (key := text_key(cell)) in known}
