"""How fast a ranking is stress-tested: 50 processes, 3,000 requirements, 15 tools.

The goals: 10,000 draws within 25 ms at process level, within 1 s with 600 unknown answers drawn too; 100,000 of these
under 8 s and 1 GB.
"""

from __future__ import annotations

from dataclasses import replace

import pytest
from synthetic import selection

from itsm_fit.certainty.information import information
from itsm_fit.scoring.firmness import firmness, firmness_of, stakes
from itsm_fit.scoring.fit import score

UNKNOWN_600 = 600 / 45_000


@pytest.fixture(scope="module")
def known():
    return score(selection(unknown=0.0))


@pytest.fixture(scope="module")
def some_unknown():
    return score(selection(unknown=UNKNOWN_600))


@pytest.fixture(scope="module")
def by_end_to_end():
    project = selection()
    return score(replace(project, settings=replace(project.settings, decision="end_to_end")))


def test_ten_thousand_draws_of_weights(benchmark, known):
    benchmark(firmness, known, draws=10_000)


def test_ten_thousand_draws_of_weights_and_600_answers(benchmark, some_unknown):
    benchmark(firmness, some_unknown, draws=10_000)


def test_a_hundred_thousand_draws_of_weights_and_600_answers(benchmark, some_unknown):
    benchmark.pedantic(firmness, (some_unknown,), {"draws": 100_000}, rounds=1)


def test_ten_thousand_draws_end_to_end_with_a_fifth_of_the_answers_unknown(benchmark, by_end_to_end):
    benchmark.pedantic(lambda: firmness_of(stakes(by_end_to_end), draws=10_000), rounds=2)


def test_what_600_answers_are_worth(benchmark, some_unknown):
    at_stake = stakes(some_unknown)
    benchmark.pedantic(information, (some_unknown, at_stake), rounds=2)
