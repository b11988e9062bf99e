"""The comment sheet of a review: its headings, and the marks by which it and its rows are known when it comes back.

A row goes by its key, which names sheet, process and element; so rows may be sorted, filtered, moved and left out, and
steps renumbered and renamed meanwhile. The key stands in the row itself, so that a sheet saved as text keeps it.
"""

from __future__ import annotations

import hashlib
from typing import NamedTuple
from urllib.parse import quote, unquote

from itsm_fit.importing.text import normal
from itsm_fit.language import Phrase

MARK = "itsm-fit-review"
"""In the first cell of the hidden sheet, and the heading of the column of keys."""
VERSION = 1
HIDDEN = "ITSM Fit"
SHEET = Phrase("Remarks")
ROW = "row"
"""What a row of the hidden sheet begins with that says what a row was on when the sheet went out."""

REVIEWER, REVIEWED_ON = Phrase("Reviewer"), Phrase("Reviewed on")
NUMBER, PROCESS, STEP, WHO = Phrase("No."), Phrase("Process"), Phrase("Step"), Phrase("Who")
SAID, REMARK, BY, ON = Phrase("Said so far"), Phrase("Remark"), Phrase("By, if not you"), Phrase("Date")
WHOLE = Phrase("Whole process")
"""What stands in place of a step on the row for a process as a whole."""

MISSING = Phrase("Missing step")
"""What the step of a row begins with that is on one which is not drawn."""

_PARTS = {4, 5}
"""How many parts a key has: those of the first sheets had no mark."""
_MARK_LENGTH = 8


def row_mark(number: str, process: str, step: str) -> str:
    """What tells a row by what it says, however it is spelled."""
    said = "\n".join((number, normal(process), normal(step)))
    return hashlib.sha256(said.encode("utf-8", "surrogatepass")).hexdigest()[:_MARK_LENGTH]


class RowKey(NamedTuple):
    """What a row is known by: the sheet that went out, the process, the element ("" the process as a whole).

    Those of `extra` rows are further ones, for what no row is for. `mark` is one of what the row said when it went out:
    by that it is known where the row stands, whatever was sorted away from the keys.
    """

    sheet: str
    process: str
    element: str = ""
    extra: str = ""
    mark: str = ""

    def __str__(self) -> str:
        return "/".join(quote(part, safe="") for part in self)


def key_in(text: str) -> RowKey | None:
    """The key in a cell, None where somebody wrote something else there."""
    parts = [unquote(part) for part in text.strip().split("/")]
    return RowKey(*parts) if len(parts) in _PARTS and parts[0] else None


class SentRow(NamedTuple):
    """What a row said when it went out."""

    key: RowKey
    number: str
    process: str
    """The name of the process."""
    step: str
