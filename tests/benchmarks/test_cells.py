"""Reading the cells of .xlsx alone, beside python-calamine's bare reading of them: the ratio is what counts."""

from __future__ import annotations

import importlib.util
import io
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import Any

import pytest
from pytest_benchmark.fixture import BenchmarkFixture
from python_calamine import CalamineWorkbook

from itsm_fit.storage.spreadsheet import read_workbook

pytestmark = [pytest.mark.real, pytest.mark.benchmark(group="cells")]

_SIZES = ((20_000, 12, 9), (4_000, 496, 5), (200_000, 12, 3))
"""Rows, tools, and how often both readings are measured in turn."""


def _matrix(shared: Path, folder: Path, rows: int, tools: int) -> bytes:
    spec = importlib.util.spec_from_file_location("gen_matrix", shared / "bench" / "gen_matrix.py")
    assert spec is not None
    assert spec.loader is not None
    generator: Any = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(generator)
    generator.write(folder / "matrix.xlsx", rows, tools)
    return (folder / "matrix.xlsx").read_bytes()


def _bare(data: bytes) -> list[list[list[Any]]]:
    book = CalamineWorkbook.from_filelike(io.BytesIO(data))
    return [book.get_sheet_by_name(name).to_python(skip_empty_area=False) for name in book.sheet_names]


def _seconds(work: Callable[[], Any]) -> float:
    """Processor time of the work, its outcome kept until the end."""
    start = time.process_time()
    kept = work()
    taken = time.process_time() - start
    assert kept
    return taken


@pytest.mark.parametrize("size", _SIZES)
def test_cells_are_read_in_little_more_time_than_calamine_needs(
    benchmark: BenchmarkFixture, shared: Path, tmp_path: Path, size: tuple[int, int, int]
) -> None:
    rows, tools, rounds = size
    data = _matrix(shared, tmp_path, rows, tools)

    def both() -> float:
        bare = _seconds(lambda: _bare(data))
        return _seconds(lambda: read_workbook(data, "matrix.xlsx").sheets) / bare

    both()
    ratio = median([both() for _ in range(rounds)])
    benchmark.extra_info["ratio_to_calamine"] = round(ratio, 2)
    benchmark.pedantic(read_workbook, (data, "matrix.xlsx"), rounds=1)
    print(f"\n{rows} × {tools}: {ratio:.2f} of the time that calamine alone takes (wanted: 1.15)")


_PEAK = """
import resource, sys
from pathlib import Path
data = Path(sys.argv[1]).read_bytes()
{work}
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)
"""
_OURS = "from itsm_fit.storage.spreadsheet import read_workbook; kept = read_workbook(data, 'matrix.xlsx')"
_THEIRS = """
import io, python_calamine
book = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(data))
kept = [book.get_sheet_by_name(name).to_python(skip_empty_area=False) for name in book.sheet_names]
"""


@pytest.mark.parametrize("size", [(200_000, 12), (4_000, 496)])
def test_cells_are_held_in_little_more_memory_than_calamine_needs(
    benchmark: BenchmarkFixture, shared: Path, tmp_path: Path, size: tuple[int, int]
) -> None:
    _matrix(shared, tmp_path, *size)

    def peak(work: str) -> int:
        command = [sys.executable, "-c", _PEAK.format(work=work), str(tmp_path / "matrix.xlsx")]
        return int(subprocess.run(command, check=True, capture_output=True, text=True).stdout)  # noqa: S603

    ours, theirs = benchmark.pedantic(lambda: (peak(_OURS), peak(_THEIRS)), rounds=1)
    benchmark.extra_info |= {"peak_memory_mb": ours, "calamine_mb": theirs}
    assert ours < 1.5 * theirs
