"""What came of acceptance tests: the sheets that came back, row by row as they were filled in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from itsm_fit.language import WordedEnum


class AcceptanceOutcome(WordedEnum):
    """What a tester wrote down about one thing to be shown."""

    PASSED = "passed"
    PARTLY = "partly"
    FAILED = "failed"
    NOT_SHOWN = "not shown"


_WORST = (
    AcceptanceOutcome.FAILED,
    AcceptanceOutcome.PARTLY,
    AcceptanceOutcome.PASSED,
    AcceptanceOutcome.NOT_SHOWN,
)


def worst(outcomes: Sequence[AcceptanceOutcome]) -> AcceptanceOutcome:
    """What counts of several results about the same: what failed once did not hold; what was shown once was."""
    return min(outcomes, key=_WORST.index)


@dataclass(frozen=True, slots=True)
class AcceptanceResult:
    """One row of a sheet that came back.

    `process`, `path` (0: none), `step` and `requirement` say what was to be shown, each "" where it is none;
    `promised` is the level that was promised then, as its word. `raw` is the result as written, `outcome` None where
    that is none of the words. `place` is the cell that it stands in.
    """

    process: str
    path: int
    step: str
    requirement: str
    promised: str
    raw: str
    outcome: AcceptanceOutcome | None
    remark: str = ""
    tester: str = ""
    on: date | None = None
    place: str = ""


@dataclass(frozen=True)
class AcceptanceRun:
    """One sheet of results for a tool: of which release or round, when it was taken in, from which file."""

    tool: str
    release: str
    at: date
    file: str
    sha256: str
    results: tuple[AcceptanceResult, ...] = ()
