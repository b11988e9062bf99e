"""What the arrays of scoring hold, and how long ones are taken in parts; shapes are told where they are used."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
Flags = NDArray[np.bool_]
Indices = NDArray[np.intp]
OutcomeCodes = NDArray[np.int8]
"""Indices into `asked_steps.OUTCOMES`."""


def slices(number: int, size: int) -> Iterator[slice]:
    """So many places in parts of one size, the last one shorter."""
    for start in range(0, number, size):
        yield slice(start, min(start + size, number))
