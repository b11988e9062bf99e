"""The whole score of a large selection, and the memory of one with ten million answers."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from side_by_side import Ratio, script

SCORED = """
import sys
from time import process_time
from synthetic import selection
from itsm_fit.scoring.fit import score
project = selection(*map(int, sys.argv[1:]))
start = process_time()
fit = score(project)
seconds = process_time() - start
"""
"""Arguments: processes, nodes, requirements, tools; in a process that does nothing else."""


def test_a_large_selection_beside_an_earlier_commit(
    compare: Callable[..., Ratio], reference: Path, bytecode: Path
) -> None:
    size = (50, 60, 3000, 15)
    ours, theirs = script(SCORED, *size, cache=bytecode), script(SCORED, *size, root=reference, cache=bytecode / "old")
    assert compare("whole score, 50 × 60, 3,000 × 15", ours, theirs, 0.35).ours


def test_the_memory_of_ten_million_answers(
    request: pytest.FixtureRequest, compare: Callable[..., Ratio], reference: Path, bytecode: Path
) -> None:
    """Of a process that makes the project, holds it, scores it and holds the fit: at most 900 MB are wanted."""
    size = (50, 60, 50_000, 200) if request.config.getoption("--benchmark-enable") else (50, 60, 2_000, 20)
    ours, theirs = script(SCORED, *size, cache=bytecode), script(SCORED, *size, root=reference, cache=bytecode / "old")
    assert compare(f"{size[2]:,} requirements × {size[3]} tools", ours, theirs, rounds=1).ours
