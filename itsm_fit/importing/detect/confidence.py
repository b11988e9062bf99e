"""How likely a reading is right: a logistic sum of what speaks for it and of the doubts that were left.

The weights were fitted once on generated sheets whose truth is known, and measured on others.
"""

from __future__ import annotations

from math import exp

from itsm_fit.importing.found import Found
from itsm_fit.importing.headings import roles_of
from itsm_fit.importing.layout import Orientation
from itsm_fit.importing.levels import is_answer

_MOST_LEAD = 10.0
_MOST_DOUBTS = 3
_START = 1.5
_SURE = 0.9


def confidence(found: Found, runner_up: float | None) -> float:
    """The probability, 0 to 1, that tools, requirements and answers were read as their author meant them.

    `runner_up` is the score of the best other reading of the same cells, None where there is none.
    """
    reading, layout = found.reading, found.layout
    against = [item for item in layout.evidence if item.points < 0]
    unnamed = sum(item.points for item in against if item.reason == "headings that name no tool")
    total = _START
    total += 0.12 * min(_MOST_LEAD, found.score - (runner_up or 0.0))
    total += 0.8 * reading.understood
    total -= 1.7 * bool(reading.undecided)
    total -= 1.15 * (reading.guessed and not reading.only_numbers)
    total -= 0.15 * (reading.guessed and reading.only_numbers)
    total -= 1.0 * (layout.orientation is Orientation.ONE)
    total -= 0.55 * found.close_calls
    total -= 0.8 * min(_MOST_DOUBTS, len(found.rows.doubtful))
    total -= 0.8 * any(_is_word(tool.name) for tool in layout.tools)
    total += 0.22 * sum(item.points for item in against) - 0.3 * unnamed
    return 1 / (1 + exp(-total))


def _is_word(name: str) -> bool:
    """Whether a tool bears a name that heads columns or answers elsewhere."""
    return is_answer(name) or any(sure >= _SURE for sure in roles_of(name).values())
