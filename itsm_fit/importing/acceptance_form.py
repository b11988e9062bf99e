"""The acceptance test that people fill in: its headings, and the hidden sheet by which its rows are known again."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from itsm_fit.language import Phrase

MARK = "itsm-fit acceptance test"
VERSION = 1
HIDDEN = "Acceptance"

ROW, REQUIREMENT = Phrase("Row"), Phrase("Requirement")
RESULT, REMARK, TESTER, TESTED_ON = Phrase("Result"), Phrase("Remark"), Phrase("Tester"), Phrase("Tested on")
"""Headings: the first names a row whatever becomes of it, the last four are filled in."""
HEADINGS = (ROW, REQUIREMENT, RESULT, REMARK, TESTER, TESTED_ON)


class RowIdentity(NamedTuple):
    """What a row of the test is about, as it went out; see `AcceptanceResult`."""

    key: str
    process: str
    path: int
    step: str
    requirement: str
    promised: str


def record_of(tool: str, release: str, rows: Iterable[RowIdentity]) -> list[Sequence[str]]:
    """The rows of the hidden sheet, with the headings as they are written."""
    return [
        (MARK, str(VERSION)),
        ("tool", tool),
        ("release", release),
        ("headings", *map(str, HEADINGS)),
        *(("row", *map(str, row)) for row in rows),
    ]
