"""Benchmarks run under the conditions of the window; the ratios that they measure stand at the end of the run."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from side_by_side import REFERENCE, Ratio, Spent, in_turn, unpack

from ui.shell.start import seldom_collect

RATIOS = pytest.StashKey[list[Ratio]]()


@pytest.fixture(scope="session", autouse=True)
def _collected_as_in_the_window() -> Iterator[None]:
    before = gc.get_threshold()
    seldom_collect()
    yield
    gc.set_threshold(*before)


@pytest.fixture
def compare(request: pytest.FixtureRequest) -> Callable[..., Ratio]:
    """`compare(row, ours, theirs, wanted)` runs both in turn, five times with --benchmark-enable, else once."""

    def measure(
        row: str, ours: Callable[[], Spent], theirs: Callable[[], Spent], wanted: float | None = None, rounds: int = 5
    ) -> Ratio:
        measured = request.config.getoption("--benchmark-enable")
        ratio = in_turn(row, ours, theirs, rounds if measured else 1, wanted)
        request.config.stash.setdefault(RATIOS, []).append(ratio)
        return ratio

    return measure


@pytest.fixture(scope="session")
def reference(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project as it was at the commit that speeds are compared with."""
    place = tmp_path_factory.mktemp("reference")
    if not unpack(REFERENCE, place):
        pytest.skip(f"the history here does not reach back to {REFERENCE}: git fetch --unshallow brings it")
    return place


@pytest.fixture(scope="session")
def bytecode(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where bytecode is kept for programs that are started, as an installed program has it."""
    return tmp_path_factory.mktemp("bytecode")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Print each ratio, ours over theirs."""
    ratios = config.stash.get(RATIOS, [])
    if ratios:
        terminalreporter.section("ours over theirs: CPU, and memory")
        for ratio in ratios:
            terminalreporter.write_line(str(ratio))
