"""How fast a ranking is stress-tested: 50 processes, 3,000 requirements, 15 tools.

The goals: 10,000 draws at process level in at most 1.5 times of what drawing and sorting alone take; 100,000 draws with
600 unknown answers drawn too in 0.3 of what they took before, and within 1 GB.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from side_by_side import Ratio, script
from synthetic import selection

from itsm_fit.certainty.information import information
from itsm_fit.scoring.firmness import firmness, firmness_of, stakes
from itsm_fit.scoring.fit import score

UNKNOWN_600 = 600 / 45_000

FIRMNESS = """
import sys
from time import process_time
from itsm_fit.scoring.firmness import firmness
from itsm_fit.scoring.fit import score
from synthetic import selection
unknown, draws, times = float(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
fit = score(selection(unknown=unknown))
start = process_time()
for _ in range(times):
    firmness(fit, draws=draws)
seconds = process_time() - start
"""
NUMPY_ALONE = """
import os
import sys
os.environ["OPENBLAS_NUM_THREADS"] = "1"  # as the app does
from time import process_time
import numpy as np
draws, times, groups, tools = int(sys.argv[1]), int(sys.argv[2]), 50, 15
rng = np.random.default_rng(0)
values = rng.random((groups, tools))
start = process_time()
for _ in range(times):
    weights = rng.standard_exponential((draws, groups))
    weights /= weights.sum(axis=1, keepdims=True)
    order = np.argsort(-(weights @ values), axis=1)
    ranks = np.bincount((order + tools * np.arange(tools)).ravel(), minlength=tools**2).reshape(tools, tools) / draws
seconds = process_time() - start
"""


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


def test_ten_thousand_draws_of_weights_beside_numpy_alone(compare: Callable[..., Ratio]) -> None:
    """Numpy draws, multiplies, sorts and counts ranks; duels, central weights and stability come on top here."""
    ours = script(FIRMNESS, 0, 10_000, 20)
    assert compare("SMAA, 10,000 draws of weights", ours, script(NUMPY_ALONE, 10_000, 20), 1.5).ours


def test_a_hundred_thousand_draws_of_weights_and_600_answers_beside_an_earlier_state(
    compare: Callable[..., Ratio], reference: Path, request: pytest.FixtureRequest
) -> None:
    arguments = UNKNOWN_600, 100_000 if request.config.getoption("--benchmark-enable") else 10_000, 1
    ours, theirs = script(FIRMNESS, *arguments), script(FIRMNESS, *arguments, root=reference)
    assert compare("SMAA, 100,000 draws with 600 open answers", ours, theirs, 0.3, rounds=3).ours


def test_ten_thousand_draws_of_weights_and_600_answers(benchmark, some_unknown):
    benchmark(firmness, some_unknown, draws=10_000)


def test_a_hundred_thousand_draws_of_weights_and_600_answers(benchmark, some_unknown):
    benchmark.pedantic(firmness, (some_unknown,), {"draws": 100_000}, rounds=1)


def test_ten_thousand_draws_end_to_end_with_a_fifth_of_the_answers_unknown(benchmark, by_end_to_end):
    benchmark.pedantic(lambda: firmness_of(stakes(by_end_to_end), draws=10_000), rounds=2)


def test_what_600_answers_are_worth(benchmark, some_unknown):
    at_stake = stakes(some_unknown)
    benchmark.pedantic(information, (some_unknown, at_stake), rounds=2)
