"""How often the hidden winner is found: people with hidden weights choose between the pairs asked.

Six processes, ten tools of which none is better than another everywhere, weights uniform on the simplex; at most twelve
questions. Pairs at random beside it, all twelve of them.
"""

from __future__ import annotations

import pytest
from simulated_choosers import simulated


def found(seeds: range, *, wrong: float, at_random: bool = False) -> int:
    return sum(simulated(seed, wrong=wrong, at_random=at_random).found for seed in seeds)


@pytest.mark.slow
def test_the_hidden_winner_is_found_within_twelve_questions() -> None:
    seeds = range(700, 712)
    right = [simulated(seed, wrong=0.0) for seed in seeds]
    assert sum(each.found for each in right) >= 11
    assert sum(each.questions for each in right) <= 12 * 8, "about six are needed"
    erring = found(seeds, wrong=0.1)
    assert erring >= 10
    assert found(seeds, wrong=0.1, at_random=True) < erring


@pytest.mark.long
def test_the_hidden_winner_is_found_in_a_thousand_selections() -> None:
    seeds = range(100_000, 101_000)
    assert found(seeds, wrong=0.0) >= 950 > found(seeds, wrong=0.0, at_random=True)
    assert found(seeds, wrong=0.1) >= 850 > found(seeds, wrong=0.1, at_random=True)
