"""Columns that BPMN has no place for, as the last lines of the documentation of a step, and back."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from itsm_fit.importing.steps.fields import NOTED, SHAPE

_LINE: Final = re.compile(r"(?P<heading>[^\s:][^:\n]{0,39}): (?P<value>\S.*)")
_MARK: Final = "From the table:"
"""What stands above the columns, unless all of them are of those that such tables always have."""
_ALWAYS: Final = frozenset((*NOTED, SHAPE))
_ON: Final = "  "
"""What a value's further lines begin with."""


class Documented(NamedTuple):
    """The text of a documentation, and the columns below it by their headings."""

    text: str
    notes: tuple[tuple[str, str], ...] = ()


def documentation_of(text: str, notes: Sequence[tuple[str, str]]) -> str:
    """The text with a line for each column below it: ``Owner: Service desk``."""
    lines = [f"{heading}: {value.replace(chr(10), chr(10) + _ON)}" for heading, value in notes]
    if not all(heading in _ALWAYS for heading, _ in notes):
        lines.insert(0, _MARK)
    return "\n\n".join(filter(None, (text, "\n".join(lines))))


def documented_in(documentation: str) -> Documented:
    """The inverse of `documentation_of`: columns are the lines behind the last blank one, if all of them are such.

    A text that somebody wrote in such lines stays a text, unless they are named as columns of these tables are.
    """
    text, _, block = documentation.rpartition("\n\n")
    notes: list[tuple[str, str]] = []
    lines = block.split("\n")
    is_marked = lines[0] == _MARK
    for line in lines[1:] if is_marked else lines:
        found = _LINE.fullmatch(line)
        if found is not None and (is_marked or found["heading"] in _ALWAYS):
            notes.append((found["heading"], found["value"]))
        elif notes and line.startswith(_ON):
            notes[-1] = notes[-1][0], f"{notes[-1][1]}\n{line.removeprefix(_ON)}"
        else:
            return Documented(documentation)
    is_told = bool(notes) and len(dict(notes)) == len(notes)
    return Documented(text, tuple(notes)) if is_told else Documented(documentation)
