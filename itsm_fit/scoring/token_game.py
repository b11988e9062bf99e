"""Placeholder for the interface; see Play."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Play:
    """How a process runs, per case.

    `visits` by step key (``CALL>STEP`` inside a called process) for every node, `traversals` by flow key likewise;
    None is infinite. `completes`, `deadlocks`, `endless` sum to 1. `standard_error` is None when the figures are
    exact.
    """

    visits: Mapping[str, float | None]
    traversals: Mapping[str, float | None]
    completes: float
    deadlocks: float
    endless: float
    standard_error: float | None = None
