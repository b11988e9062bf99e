"""The audit of fifty processes, 3,000 requirements and fifteen tools, beside one scoring of them."""

from __future__ import annotations

import pytest
from pytest_benchmark.fixture import BenchmarkFixture
from synthetic import selection

from itsm_fit.audit.fairness import audit
from itsm_fit.scoring.fit import score
from itsm_fit.scoring.result import Fit


@pytest.fixture(scope="module")
def large() -> Fit:
    return score(selection())


def test_scoring(benchmark: BenchmarkFixture, large: Fit) -> None:
    assert benchmark.pedantic(score, (large.project,), rounds=3).tools


def test_auditing(benchmark: BenchmarkFixture, large: Fit) -> None:
    assert not benchmark.pedantic(audit, (large.project, large), rounds=3).covered
