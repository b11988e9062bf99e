"""The best set of tools beside an earlier commit; and at the size of a large selection, proven."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from time import process_time

import numpy as np
import pytest
from side_by_side import Ratio, script

from itsm_fit.scoring.best_sets import best_sets

SETS = """
import sys
from time import process_time
import numpy as np
try:
    from itsm_fit.scoring.best_sets import best_sets
except ImportError:  # what an earlier commit calls it
    from itsm_fit.scoring.portfolio import best_sets
kind, tools, most = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
rng = np.random.default_rng(1)
levels = rng.choice([0, 0.1, 0.4, 0.7, 0.9, 1], (300, tools), p=[0.23, 0.03, 0.06, 0.15, 0.26, 0.27])
support = levels if kind == "levels" else rng.random((300, tools))
start = process_time()
best_sets(rng.choice([1.0, 2.0, 4.0], 300), support, most)
seconds = process_time() - start
"""
"""Levels in the shares in which the synthetic selection has them, or any share of support."""


@pytest.mark.parametrize("kind", ["levels", "random"])
def test_the_best_four_of_90_tools_beside_an_earlier_commit(
    compare: Callable[..., Ratio], reference: Path, kind: str
) -> None:
    job = SETS, kind, 90, 4
    assert compare(f"best 4 of 90 tools, {kind}", script(*job), script(*job, root=reference), rounds=3).ours


@pytest.mark.parametrize(("kind", "wanted"), [("levels", 2), ("random", 10)])
def test_the_best_four_of_200_tools_are_proven(kind: str, wanted: int, request: pytest.FixtureRequest) -> None:
    tools = 200 if request.config.getoption("--benchmark-enable") else 50
    rng = np.random.default_rng(1)
    levels = rng.choice([0, 0.1, 0.4, 0.7, 0.9, 1], (300, tools), p=[0.23, 0.03, 0.06, 0.15, 0.26, 0.27])
    start = process_time()
    found = best_sets(np.ones(300), levels if kind == "levels" else rng.random((300, tools)), 4)
    spent = process_time() - start
    print(f"best 4 of {tools} tools, 300 requirements, {kind}: {spent:.1f} CPU seconds, wanted {wanted}")
    assert [len(each.tools) for each in found] == [1, 2, 3, 4]
    assert all(each.proven for each in found)
