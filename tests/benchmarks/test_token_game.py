"""Playing and checking one process of 2,000 nodes, and 50 × 60 nodes end to end for 15 tools."""

from __future__ import annotations

import random
import subprocess
import sys
from pathlib import Path

import pytest
from game_models import drawn
from pytest_benchmark.fixture import BenchmarkFixture

from itsm_fit.checks import findings_of
from itsm_fit.checks.drawn import DrawnProcess
from itsm_fit.checks.run import Run
from itsm_fit.model.process import Process
from itsm_fit.scoring.end_to_end import EndToEnd
from itsm_fit.scoring.game.net import compile_net
from itsm_fit.scoring.game.token_game import Play, play
from itsm_fit.storage.bpmn import read_bpmn

pytestmark = [pytest.mark.real, pytest.mark.benchmark(group="token game")]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("token_game")


def generated(shared: Path, folder: Path, nodes: int, seed: int, *extra: str) -> Process:
    out = folder / f"{nodes} {seed} {' '.join(extra)}.bpmn"
    made = [str(shared / "bench" / "gen_bpmn.py"), "--nodes", str(nodes), "--lanes", "5", "--seed", str(seed)]
    subprocess.run([sys.executable, *made, *extra, str(out)], check=True, capture_output=True)  # noqa: S603 - ours
    return read_bpmn(out.read_bytes(), out.name).processes[0]


def played(process: Process) -> Play:
    return play(compile_net(process.id, {process.id: process}))


def steps_of(its: Play) -> list[str]:
    assert its.net is not None
    return [each.key for each in its.net.nodes if each.node.kind.is_activity]


BRANCHES = {
    "inclusive": ("o1", "o1>A#:0.5 A#>o2", "o2"),
    "a choice each": ("p1", "p1>A# A#>x# x#>B#:0.3 x#>C#:0.7 B#>xx# C#>xx# xx#>p2", "p2"),
    "an early end each": ("p1", "p1>A# A#>x# x#>B#:0.9 x#>e#:0.1 B#>p2", "p2"),
    "two joins": ("p1", "p1>A# A#>x# x#>p2:0.5 x#>p3:0.5", "p3"),
}


@pytest.mark.parametrize(("split", "branch", "join"), BRANCHES.values(), ids=BRANCHES)
def test_playing_60_branches(benchmark: BenchmarkFixture, split: str, branch: str, join: str) -> None:
    branches = " ".join(branch.replace("#", str(at)) for at in range(60))
    its: Play = benchmark(played, drawn(f"s>{split} {branches} {join}>e"))
    assert its.exact


@pytest.mark.parametrize(
    "extra",
    [(), ("--and-depth", "3"), ("--defect", "deadlock"), ("--defect", "unsync")],
    ids=["sound", "deep", "deadlock", "unsync"],
)
def test_playing_and_checking_2000_nodes(
    benchmark: BenchmarkFixture, shared: Path, folder: Path, extra: tuple[str, ...]
) -> None:
    process = generated(shared, folder, 2000, 7, *extra)
    drawn = DrawnProcess("made.bpmn", process.id, process)

    def verdict() -> set[str]:
        return {finding.rule for finding in findings_of(Run(drawn, played(process)))}

    rules: set[str] = benchmark(verdict)
    assert ("deadlock" in rules, "leftover-tokens" in rules) == ("deadlock" in extra, "unsync" in extra)


def test_end_to_end_figures_of_2000_nodes(benchmark: BenchmarkFixture, shared: Path, folder: Path) -> None:
    its = played(generated(shared, folder, 2000, 7))
    uncarried = set(steps_of(its)[::40])

    def figures() -> float:
        kernel = EndToEnd(its)
        kernel.gains(uncarried)
        return kernel.fit(uncarried)

    assert 0 <= benchmark(figures) <= 1


def test_50_processes_end_to_end_for_15_tools(benchmark: BenchmarkFixture, shared: Path, folder: Path) -> None:
    """Both ends of the interval, gains and exposures, about half of the steps uncarried, playing included."""
    processes = [generated(shared, folder, 60, seed) for seed in range(50)]

    def everything() -> int:
        source, count = random.Random(7), 0
        for process in processes:
            its = played(process)
            steps, kernel = steps_of(its), EndToEnd(its)
            for _ in range(15):
                low = {step for step in steps if source.random() < 0.5}
                high = {step for step in low if source.random() < 0.5}
                assert kernel.fit(low) <= kernel.fit(high) + 1e-12
                count += len(kernel.gains(low)) + len(kernel.exposures(low))
        return count

    assert benchmark.pedantic(everything, rounds=3) > 10_000
