"""The fit report that people change and bring back: how it is known, and what its inputs are called in it.

Nothing here is translated: a report comes back whatever language it was written in.
"""

from __future__ import annotations

from itsm_fit.scoring.figures import Interval

MARK = "itsm-fit-report"
VERSION = 1
HIDDEN = "ITSM Fit"

INPUT_KEY = "InputKey"
"""The heading over what tells an input of the assumptions: a kind of change and its target, ``level:native``."""
WEIGHT_WAS, MUST, ROW_CHANGED = "RequirementWeightWas", "RequirementIsMust", "RowChanged"
"""Headings behind the sheet of requirements."""
CODE = 10


def code(support: Interval) -> float:
    """Both ends of a support in one number, low + 10 · high, by which changes are seen."""
    return support.low + CODE * support.high


def was(tool: int) -> str:
    """The heading over what a tool's support was when the report was made, both ends in one number."""
    return f"Was_{tool}"


VALUE, MADE, ID, PRIORITY, WEIGHT, TOOL, LEVEL, LINKED = (
    *("value", "made", "id", "priority", "weight", "tool", "level", "linked"),
)
"""What a row of the hidden sheet tells, in its first cell: how a heading or word is written, before it whose it is."""
