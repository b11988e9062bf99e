"""The whole main job in a process of its own, as a person starts it: wall time and the most memory it ever held."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

pytestmark = [pytest.mark.benchmark(group="main job")]

HERE = Path(__file__).resolve().parent
MEASURED = """
import resource
import sys
{job}
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)
"""
"""Standard output ends with the peak memory in MB (``ru_maxrss`` counts kilobytes on Linux)."""
DEMO = """
from itsm_fit.cli import main
assert main(["demo", "-o", sys.argv[1]], lambda _: 1) == 0
"""
LARGE = """
from datetime import date
from synthetic import selection
from itsm_fit.report import fit_report
from itsm_fit.selection import evaluate
assert fit_report(evaluate(selection({size})), made_on=date(2026, 1, 1)).startswith(b"PK")
"""


def peak_memory(job: str, *arguments: object) -> int:
    """Run a job in a new Python and return its peak memory in MB."""
    done = subprocess.run(  # noqa: S603 - ours
        [sys.executable, "-c", MEASURED.format(job=job), *map(str, arguments)],
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(HERE.parents[1]), str(HERE)])},
        check=True,
        capture_output=True,
        text=True,
    )
    return int(done.stdout.split()[-1])


def test_the_demo_from_start_to_end(benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    benchmark.extra_info["peak_memory_mb"] = benchmark.pedantic(peak_memory, (DEMO, tmp_path), rounds=3)
    assert (tmp_path / "small" / "fit-report.xlsx").exists()


@pytest.mark.parametrize(
    "size", ["", "requirements=6000", "tools=30"], ids=["stated", "twice the asks", "twice the tools"]
)
def test_a_large_selection_scored_checked_and_reported(benchmark: BenchmarkFixture, size: str) -> None:
    peak = benchmark.pedantic(peak_memory, (LARGE.format(size=size),), rounds=1)
    benchmark.extra_info["peak_memory_mb"] = peak
    assert peak > 0
