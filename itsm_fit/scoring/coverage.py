"""Coverage, counts and gates over arrays (§3 and §4).

Support arrays have shape (requirements, tools), values 0 to 1; weights have shape (requirements,), at least 0.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from itsm_fit.scoring.arrays import Array, Flags
from itsm_fit.scoring.figures import Interval, Outcome

TOLERANCE = 1e-9
"""Comparisons with thresholds allow this much."""

GAP = 0.1
"""A requirement is a gap when even the high end is at most this: none, or only promised."""


def coverage(weights: Array, support: Array) -> Array | None:
    """`Σ w · s / Σ w` a tool, shape (tools,); None when the weights sum to 0."""
    total = float(weights.sum())
    if total <= 0:
        return None
    return np.asarray(weights @ support / total, dtype=np.float64)


def reaches(value: Array, threshold: float) -> Flags:
    """Where a value is at least the threshold, within the tolerance."""
    return np.asarray(value >= threshold - TOLERANCE)


def counts(low: Array, high: Array, threshold: float) -> NDArray[np.int64]:
    """Covered, partial, gap and unanswered requirements a tool, shape (tools, 4)."""
    unanswered = (low <= 0) & (high >= 1)
    covered = reaches(low, threshold) & ~unanswered
    gap = (high <= GAP + TOLERANCE) & ~covered
    partial = ~(unanswered | covered | gap)
    return np.stack([each.sum(axis=0) for each in (covered, partial, gap, unanswered)], axis=1)


@lru_cache(maxsize=1024)
def class_of(support: Interval, threshold: float) -> Outcome | None:
    """What `counts` counts a support as: covered (yes), gap (no), unanswered (open); None for partial."""
    classes = (Outcome.YES, None, Outcome.NO, Outcome.OPEN)
    its = counts(np.array([[support.low]]), np.array([[support.high]]), threshold)[0]
    return classes[int(its.argmax())]


def ranks(groups: NDArray[np.int64], value: Array) -> NDArray[np.int64]:
    """Ranks from 1, by group (low first) then value (high first); equal ones share a rank. Shapes (tools,)."""
    better = (groups[None, :] < groups[:, None]) | (
        (groups[None, :] == groups[:, None]) & (value[None, :] > value[:, None] + TOLERANCE)
    )
    return np.asarray(better.sum(axis=1) + 1)
