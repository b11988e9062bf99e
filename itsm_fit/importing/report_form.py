"""The fit report that people change and bring back: how it is known, and what its inputs are called in it.

Nothing here is translated: a report comes back whatever language it was written in.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import groupby

from itsm_fit.model.asking import key_of
from itsm_fit.scoring.figures import Interval

MARK = "itsm-fit-report"
VERSION = 1
HIDDEN = "ITSM Fit"
PROGRAM = "ITSM Fit"
"""Who a workbook says has written it, as long as nobody else has saved it."""

INPUT_KEY = "InputKey"
"""The heading over what tells an input of the assumptions: a kind of change and its target, ``level:native``."""
WEIGHT_WAS, MUST, ROW_CHANGED = "RequirementWeightWas", "RequirementIsMust", "RowChanged"
"""Headings behind the sheet of requirements."""
REMARK_WAS = "RemarkWas"
"""The heading over what was remarked when the report was made."""
LINK_KEY = "WeakLink"
"""The heading over the tool of a weak link and the requirements that hold its step back, each in a line."""
ROW_NUMBER = "RowNumber"
"""The heading over the number that a row had, from 1 at the top of its sheet, when the report was made."""
CODE = 10


def code(support: Interval) -> float:
    """Both ends of a support in one number, low + 10 · high, by which changes are seen."""
    return support.low + CODE * support.high


def was(tool: int) -> str:
    """The heading over what a tool's support was when the report was made, both ends in one number."""
    return f"Was_{tool}"


VALUE, MADE, ID, PRIORITY, WEIGHT, TOOL, LEVEL, LINKED, REMARK = (
    *("value", "made", "id", "priority", "weight", "tool", "level", "linked", "remark"),
)
"""What a row of the hidden sheet tells, in its first cell: how a heading or word is written, before it whose it is."""
PROJECT, SHEET, TABLE, FORMULAS = "project", "sheet", "table", "formulas"
"""Of which project the report is; a sheet's name; where a table of a sheet has its headings, how many rows, and how
they read; where a column of a sheet has formulas, and what words these are made of."""


# ---------------------------------------------------------------- which cells hold formulas

_DIGITS = b"0123456789"
_PASSED_OVER = re.compile(r"""^(?:of:|oooc:|msoxl:)?=|"[^"]*"|\[[^\]]*\]|'[^']*'!|[\w.]+!""")
_FUNCTIONS = re.compile(r"[A-Za-z_][\w.]*\(")
_NAMES = re.compile(r"(?<![\w.$])(?![A-Za-z]{1,3}(?!\w))[A-Za-z_][\w.]*+(?!\()")


def without_digits(formula: str) -> str:
    """A formula as it is written alike in all rows."""
    return formula.encode(errors="replace").translate(None, _DIGITS).decode()  # a tenth of the time that text takes


@lru_cache(maxsize=10_000)
def words_of(formula: str) -> str:
    """The functions and names in a formula without digits, sorted: what programs leave alone when they save it anew.

    Cells, numbers and texts are passed over: these move with rows, or are written in another way.
    """
    bare = _PASSED_OVER.sub("", formula)
    return " ".join(sorted({word.upper() for word in (*_FUNCTIONS.findall(bare), *_NAMES.findall(bare))}))


def run(first: int, last: int) -> str:
    """Numbers that follow each other as ``5-304``."""
    return str(first) if first == last else f"{first}-{last}"


def spans(numbers: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Numbers in order as the first and last of those that follow each other."""
    for _, group in groupby(enumerate(numbers), lambda each: each[1] - each[0]):
        found = [number for _, number in group]
        yield found[0], found[-1]


def numbers_in(written: str) -> Iterator[int]:
    """The numbers of such runs, with spaces between these; what is none is passed over."""
    for part in written.split():
        first, _, last = part.partition("-")
        if first.isdecimal() and (last.isdecimal() or not last):
            yield from range(int(first), int(last or first) + 1)


# ---------------------------------------------------------------- remarks


def signed(text: str, author: str = "", day: str = "") -> str:
    """A remark with who wrote it, and when: ``Too strict — Ann, 2027-01-15``."""
    by = ", ".join(filter(None, (author, day)))
    return f"{text} — {by}" if text and by else text


def link_key(tool: str, requirements: Sequence[str]) -> str:
    """A weak link by its tool and the requirements that hold its step back."""
    return "\n".join((tool, *requirements))


def said_of_link(requirements: Sequence[str], notes: Mapping[str, str]) -> str:
    """What is remarked on several requirements, as one text; `notes` by their keys."""
    found = [notes.get(key_of(each), "") for each in requirements]
    if len(set(found)) == 1:
        return found[0]
    return "\n".join(f"{each}: {note}" for each, note in zip(requirements, found, strict=True) if note)


def notes_of_link(requirements: Sequence[str], text: str) -> dict[str, str]:
    """What such a text remarks on each requirement: a part that an id leads is about that one, others about all."""
    about: dict[str, list[str]] = {each: [] for each in requirements}
    ids = {key_of(each): each for each in requirements}
    targets: Sequence[str] = tuple(requirements)
    for line in text.splitlines():
        led, colon, rest = line.partition(":")
        if colon and key_of(led) in ids:
            targets, line = (ids[key_of(led)],), rest.strip()  # noqa: PLW2901 - without the id
        for each in targets:
            about[each].append(line)
    return {each: "\n".join(lines).strip() for each, lines in about.items()}
