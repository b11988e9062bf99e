"""Matching 5,000 features with 3,000 requirements: 4,500 different words, few of them common (as in real texts)."""

from __future__ import annotations

import random
import resource

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from itsm_fit.importing.matching import suggest

_SYLLABLES = [a + b for a in "bcdfglmnprst" for b in ("a", "e", "i", "o", "u", "an", "er", "is")]


def _texts(rng: random.Random, words: list[str], count: int, shortest: int, longest: int) -> list[str]:
    rank_weights = [1 / (rank + 3) for rank in range(len(words))]
    return [" ".join(rng.choices(words, rank_weights, k=rng.randint(shortest, longest))) for _ in range(count)]


@pytest.mark.slow
@pytest.mark.benchmark(group="matching")
def test_matching_of_large_lists(benchmark: BenchmarkFixture) -> None:
    rng = random.Random(7)
    words = list({"".join(rng.choices(_SYLLABLES, k=rng.randint(2, 4))) for _ in range(4600)})[:4500]
    words.sort()
    requirements = [(f"R-{n}", text) for n, text in enumerate(_texts(rng, words, 3000, 8, 18))]
    features = _texts(rng, words, 5000, 3, 14)
    found = benchmark.pedantic(suggest, args=(requirements, features), rounds=1)
    benchmark.extra_info["peak_memory_mb"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    assert [len(each) for each in found] == [10] * 5000
