"""Weights by choosing: which of two profiles somebody would take."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from itsm_fit.errors import EditError
from itsm_fit.language import WordedEnum, tr


class Preferred(WordedEnum):
    """Which of the two was taken."""

    A = "A"
    B = "B"
    EQUAL = "about equal"


@dataclass(frozen=True)
class PairChoice:
    """An answer to “which of these two would you take?”, kept as it was asked.

    `a` and `b` are the profiles shown, shares by process (its project-wide id, or the cross-cutting group), of what
    `measure` says. `by` is who chose, `at` when, in ISO 8601. An `invented` pair is nobody's profile.
    """

    a: Mapping[str, float]
    b: Mapping[str, float]
    taken: Preferred
    measure: Literal["coverage", "end_to_end"] = "coverage"
    by: str = ""
    at: str = ""
    invented: bool = False


def require_sound_choice(choice: PairChoice) -> None:
    """Raise EditError unless both profiles are shares of the same processes."""
    if not choice.a or choice.a.keys() != choice.b.keys():
        raise EditError(tr("A choice compares two profiles of the same processes."))
    if not all(math.isfinite(share) and 0 <= share <= 1 for share in (*choice.a.values(), *choice.b.values())):
        raise EditError(tr("A profile holds shares from 0 to 100 %."))
