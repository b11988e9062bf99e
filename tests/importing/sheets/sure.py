"""How sure detection says it is, beside how often it is right."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Any, NamedTuple

import numpy as np

RIGHT = 95.0
"""Points from which on a sheet counts as read right."""
_BOUNDS = (0.0, 0.3, 0.5, 0.7, 0.8, 0.85, 0.9, 0.95, 0.98, 1.0)
_WIDTH = 40


class Judged(NamedTuple):
    """The confidence in the least sure table of a sheet, and whether the sheet was read right."""

    sure: float
    right: bool


def judged(results: Iterable[tuple[Mapping[str, Any], float]]) -> list[Judged]:
    """Of what was found and the points for it; sheets in which nothing was found say nothing."""
    return [
        Judged(min(table["confidence"] for table in found["tables"]), points >= RIGHT)
        for found, points in results
        if found.get("tables")
    ]


def told_apart(sheets: Sequence[Judged]) -> float:
    """How often a sheet read right is surer than one read wrong (the area under the ROC curve), 0 to 1."""
    from scipy.stats import mannwhitneyu

    right = [its.sure for its in sheets if its.right]
    wrong = [its.sure for its in sheets if not its.right]
    return float(mannwhitneyu(right, wrong).statistic) / (len(right) * len(wrong)) if right and wrong else float("nan")


def plot(sheets: Sequence[Judged]) -> Iterator[str]:
    """Lines of a diagram: for each band of confidence, how many sheets, how sure, and how many of them right."""
    sure, right = np.array([its.sure for its in sheets]), np.array([its.right for its in sheets])
    yield f"{len(sheets)} sheets, {right.mean():.1%} right, told apart {told_apart(sheets):.3f}"
    for low, high in pairwise(_BOUNDS):
        inside = (sure >= low) & ((sure < high) | (high == _BOUNDS[-1]))
        if inside.any():
            said, was = sure[inside].mean(), right[inside].mean()
            bar = "".join("#" if at < was * _WIDTH else "." for at in range(_WIDTH))
            marked = bar[: int(said * _WIDTH)] + "|" + bar[int(said * _WIDTH) + 1 :]
            yield f"  {low:4.2f}-{high:4.2f} {inside.sum():5}  said {said:.2f}  right {was:.2f}  {marked}"
