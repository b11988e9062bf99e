"""Many projects at once: what a second worker brings, and what a process of its own for each project would cost.

These are times by the clock, of both sides in turn: two workers work at the same time.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from scale import variants
from side_by_side import Ratio, Spent, program

SCORED = [sys.executable, "-m", "ui.app", "score"]
PORTFOLIO = [sys.executable, "-m", "ui.app", "portfolio"]


@pytest.fixture(scope="module")
def projects(tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> list[Path]:
    """500 projects of the size of the sample, none like another; a few where nothing is measured."""
    folder = tmp_path_factory.mktemp("many")
    paths = []
    for number, data in enumerate(variants(500 if request.config.getoption("--benchmark-enable") else 6)):
        paths.append(folder / f"p{number:03}.itsmfit")
        paths[-1].write_bytes(data)
    return paths


def by_the_clock(run: Callable[[], Spent]) -> Callable[[], Spent]:
    def timed() -> Spent:
        start = time.perf_counter()
        return run()._replace(seconds=time.perf_counter() - start)

    return timed


def together(projects: list[Path], out: Path, workers: int, bytecode: Path) -> Callable[[], Spent]:
    command = [*PORTFOLIO, str(projects[0].parent), "-o", str(out), "--workers", str(workers)]
    return by_the_clock(program(command, cache=bytecode))


def test_two_workers_beside_one(
    compare: Callable[..., Ratio], projects: list[Path], bytecode: Path, tmp_path: Path
) -> None:
    two, one = (together(projects, tmp_path / "out", workers, bytecode) for workers in (2, 1))
    assert compare(f"{len(projects)} projects, two workers beside one", two, one, 1 / 1.6, rounds=2).ours


def test_two_workers_beside_a_process_for_each_project(
    compare: Callable[..., Ratio], projects: list[Path], bytecode: Path, tmp_path: Path
) -> None:
    """The process for each does less: it draws the same weightings, and neither checks apart nor reports."""
    some = projects[:: max(1, len(projects) // 10)]
    alone = [
        program([*SCORED, str(path), "--robustness", "1000", "--json", str(tmp_path / "score.json")], cache=bytecode)
        for path in some
    ]

    def each() -> Spent:
        spent = [run() for run in map(by_the_clock, alone)]
        seconds = sum(its.seconds for its in spent) * len(projects) / len(some)
        return Spent(seconds, max(its.megabytes for its in spent))

    ours = together(projects, tmp_path / "out", 2, bytecode)
    assert compare(f"{len(projects)} projects, two workers beside a process each", ours, each, 1 / 12, rounds=2).ours
