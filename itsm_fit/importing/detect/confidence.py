"""How likely a reading is right: a logistic sum of what speaks for it and of the doubts that were left.

The weights were fitted once on generated sheets whose truth is known, and measured on others.
"""

from __future__ import annotations

from math import exp, log2

from itsm_fit.importing.detect.readings import OF_WORDS, UNDERSTOOD
from itsm_fit.importing.layout import Orientation
from itsm_fit.importing.table_reading import TableReading

_MOST_LEAD = 2.0
_MOST_DOUBTS = 3
_MOST_ASIDE = 5
_FOR_POINTS = 0.31


def confidence(found: TableReading, runner_up: float | None) -> float:
    """The probability, 0 to 1, that tools, requirements and answers were read as their author meant them.

    `runner_up` is the score of the best other reading of the same cells, None where there is none.
    """
    reading = found.reading
    guess = (0.55 if reading.only_numbers else 1.65) * reading.guessed
    return _probability(_layout(found, runner_up) - guess - 3.5 * bool(reading.undecided))


def layout_confidence(found: TableReading, runner_up: float | None) -> float:
    """The same for tools and requirements alone: words that no rule knows and a guessed scale are asked for anyway."""
    return _probability(_layout(found, runner_up) + _FOR_POINTS * _held_back(found))


def _held_back(found: TableReading) -> float:
    """Points that a reading would have if all its words were known, where each of them comes again."""
    undecided = found.reading.undecided
    if not undecided or any(found.times[text] < 2 for text in undecided):
        return 0.0
    return UNDERSTOOD - sum(item.points for item in found.layout.evidence if item.reason in OF_WORDS)


def _layout(found: TableReading, runner_up: float | None) -> float:
    total = -2.2 + _FOR_POINTS * found.score + 0.8 * (found.layout.orientation is Orientation.ONE)
    total += 0.7 * min(_MOST_LEAD, found.score - (runner_up or 0.0))
    total -= 0.55 * min(_MOST_DOUBTS, len(found.rows.doubtful)) + 0.2 * min(_MOST_ASIDE, len(found.rows.skipped))
    return total - 0.35 * log2(1 + len(found.layout.tools))


def _probability(total: float) -> float:
    return 1 / (1 + exp(-total))
