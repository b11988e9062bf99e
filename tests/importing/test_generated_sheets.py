"""Detection reads sheets that nobody tuned it for: drawn from a grammar, 125 of them each time, and set aside.

What falls short is named by seed; `python -m sheets --show SEED` shows the sheet. Of those set aside only the mean is
told, so that nobody tunes for them.
"""

from __future__ import annotations

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

import numpy as np
import pytest
from sheets.measure import Measured, by_trait, mean, measured
from sheets.sure import judged, told_apart

pytestmark = pytest.mark.slow

_ALL_SAMPLES, _SEEDS = 16, 125
_MEAN, _MEAN_ASIDE, _MEAN_OF_A_TRAIT = 98.0, 98.0, 90.0
_ENOUGH = 15
"""Sheets of a trait before its own mean says anything."""


def _measured(first: int, last: int) -> list[list[Measured]]:
    """The samples from one to another, two at a time."""
    samples = [range(its * _SEEDS, (its + 1) * _SEEDS) for its in range(first, last)]
    with ProcessPoolExecutor(2, get_context("spawn")) as pool:
        return list(pool.map(measured, samples))


@pytest.fixture(scope="module")
def results() -> list[list[Measured]]:
    return [measured(range(_SEEDS))]


@pytest.fixture(scope="module")
def all_results(results: list[list[Measured]]) -> list[list[Measured]]:
    return [*results, *_measured(1, _ALL_SAMPLES)]


def test_every_sample_of_generated_sheets_is_read_well(results: list[list[Measured]]) -> None:
    means = [mean(sample) for sample in results]
    worst = sorted((its for sample in results for its in sample), key=lambda its: its.points)[:20]
    assert min(means) >= _MEAN, (means, [(its.example.seed, round(its.points), its.score.lost) for its in worst])


def test_no_sheet_makes_detection_fail(results: list[list[Measured]]) -> None:
    assert [(its.example.seed, its.failed) for sample in results for its in sample if its.failed] == []


def test_no_way_of_laying_out_a_sheet_is_read_badly(results: list[list[Measured]]) -> None:
    traits = by_trait([its for sample in results for its in sample])
    assert [its for its in traits if its[1] >= _ENOUGH and its[0] < _MEAN_OF_A_TRAIT] == []


@pytest.mark.long
def test_every_further_sample_is_read_well(all_results: list[list[Measured]]) -> None:
    test_every_sample_of_generated_sheets_is_read_well(all_results)


@pytest.mark.long
def test_confidence_tells_right_readings_from_wrong_ones(all_results: list[list[Measured]]) -> None:
    """How often a sheet read right is surer than one read wrong (AUC), and how many of the sure ones are right."""
    read = judged((its.found, its.points) for sample in all_results for its in sample)
    sure, right = np.array([its.sure for its in read]), np.array([its.right for its in read])
    assert told_apart(read) >= 0.84
    assert right[sure >= 0.9].mean() >= 0.93
    assert right[(sure >= 0.85) & (sure < 0.95)].mean() >= 0.87
    assert (sure[right] > 0.8).mean() >= 0.9


def test_combinations_set_aside_are_read_well() -> None:
    assert mean(measured(range(100), aside=True)) >= _MEAN_ASIDE


@pytest.mark.long
def test_further_combinations_set_aside_are_read_well() -> None:
    assert mean(measured(range(100, 400), aside=True)) >= _MEAN_ASIDE
