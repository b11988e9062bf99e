"""How all tools serve all steps of a process, in arrays."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from itsm_fit.scoring.arrays import Array, OutcomeCodes


@dataclass(frozen=True, eq=False)
class StepFigures:
    """How tools serve the steps of a process that ask something: `keys` are theirs, `column` the place of each tool.

    All but `fits` have shape (steps, tools) and are as in `StepTool`, coverage being `low` and `high`, NaN where no
    requirement weighs. `fits` are both ends of the end-to-end fit, shape (2, tools).
    """

    keys: tuple[str, ...]
    column: Mapping[str, int]
    low: Array
    high: Array
    carried: OutcomeCodes
    gain: Array
    exposure: Array
    missing: Array
    fits: Array
