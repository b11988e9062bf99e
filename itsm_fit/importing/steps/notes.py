"""Columns that BPMN has no place for, as the last lines of the documentation of a step, and back."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

_LINE: Final = re.compile(r"(?P<heading>[^\s:][^:\n]{0,39}): (?P<value>\S.*)")
_ON: Final = "  "
"""What a value's further lines begin with."""


class Documented(NamedTuple):
    """The text of a documentation, and the columns below it by their headings."""

    text: str
    notes: tuple[tuple[str, str], ...] = ()


def documentation_of(text: str, notes: Sequence[tuple[str, str]]) -> str:
    """The text with a line for each column below it: ``Owner: Service desk``."""
    lines = "\n".join(f"{heading}: {value.replace(chr(10), chr(10) + _ON)}" for heading, value in notes)
    return "\n\n".join(filter(None, (text, lines)))


def documented_in(documentation: str) -> Documented:
    """The inverse of `documentation_of`: columns are the lines behind the last blank one, if all of them are such."""
    text, _, block = documentation.rpartition("\n\n")
    notes: list[tuple[str, str]] = []
    for line in block.split("\n"):
        found = _LINE.fullmatch(line)
        if found is not None:
            notes.append((found["heading"], found["value"]))
        elif notes and line.startswith(_ON):
            notes[-1] = notes[-1][0], f"{notes[-1][1]}\n{line.removeprefix(_ON)}"
        else:
            return Documented(documentation)
    return Documented(text, tuple(notes)) if len(dict(notes)) == len(notes) else Documented(documentation)
