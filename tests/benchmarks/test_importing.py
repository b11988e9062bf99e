"""Reading spreadsheets: a large one from bytes to answers, the real ones from cells to their layout."""

from __future__ import annotations

import importlib.util
import io
import sys
from collections.abc import Callable
from pathlib import Path
from time import process_time
from typing import Any

import pytest
from pytest_benchmark.fixture import BenchmarkFixture
from python_calamine import CalamineWorkbook
from sheets.measure import measured, real_and_variants
from sheets.sure import judged, plot, told_apart

from itsm_fit.cli import main
from itsm_fit.importing.book import open_book
from itsm_fit.importing.detect import detect
from itsm_fit.importing.draft import drafts_of, left_out_by
from itsm_fit.importing.incoming import read_matrices
from itsm_fit.importing.layout import CellContent
from itsm_fit.importing.roles import ColumnRole
from itsm_fit.model.project import Project
from itsm_fit.progress import silent
from itsm_fit.storage.project_file import save_project
from itsm_fit.storage.spreadsheet import read_workbook
from ui.session.session import Revision
from ui.stages.tools.importing import importer
from ui.stages.tools.importing.ready import Ready

pytestmark = pytest.mark.real


@pytest.fixture(scope="module")
def large(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """20,000 requirements answered for 12 tools."""
    return _generated(shared, tmp_path_factory.mktemp("matrix") / "large.xlsx", 20_000)


@pytest.fixture(scope="module")
def half(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """10,000 requirements answered for 12 tools."""
    return _generated(shared, tmp_path_factory.mktemp("matrix") / "half.xlsx", 10_000)


def _generated(shared: Path, path: Path, rows: int) -> bytes:
    spec = importlib.util.spec_from_file_location("gen_matrix", shared / "bench" / "gen_matrix.py")
    assert spec is not None
    assert spec.loader is not None
    generator: Any = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(generator)
    generator.write(path, rows, 12)
    return path.read_bytes()


def test_twenty_thousand_rows_of_twelve_tools_are_read(benchmark: BenchmarkFixture, large: bytes) -> None:
    (matrix,) = benchmark.pedantic(read_matrices, (large, "large.xlsx"), rounds=5, warmup_rounds=1).matrices
    assert (len(matrix.features), len(matrix.responses)) == (20_000, 12)


_MOST = 3.5
"""Times the CPU of reading the cells alone that a large file may take: about 2.5 on a quiet machine."""


def test_a_large_file_takes_little_more_than_its_cells(benchmark: BenchmarkFixture, large: bytes) -> None:
    cells = min(_cpu(lambda: _cells_alone(large)) for _ in range(3))
    whole = min(_cpu(lambda: read_matrices(large, "large.xlsx")) for _ in range(3))
    benchmark.extra_info["times the cells"] = round(whole / cells, 2)
    benchmark.pedantic(_cells_alone, (large,), rounds=1)
    assert whole <= _MOST * cells


def test_twice_the_rows_take_at_most_twice_the_time(large: bytes, half: bytes) -> None:
    short = min(_cpu(lambda: read_matrices(half, "half.xlsx")) for _ in range(3))
    long = min(_cpu(lambda: read_matrices(large, "large.xlsx")) for _ in range(3))
    assert long <= 2.2 * short


def _cpu(work: Callable[[], object]) -> float:
    """The seconds of CPU that some work takes."""
    start = process_time()
    work()
    return process_time() - start


def _cells_alone(data: bytes) -> list[list[Any]]:
    return CalamineWorkbook.from_filelike(io.BytesIO(data)).get_sheet_by_index(0).to_python()


def test_the_cells_alone_of_twenty_thousand_rows_are_read(benchmark: BenchmarkFixture, large: bytes) -> None:
    (sheet,) = benchmark.pedantic(read_workbook, (large, "large.xlsx"), rounds=5, warmup_rounds=1).sheets
    assert (sheet.height, sheet.width) == (20_001, 16)


def test_the_real_file_with_the_most_sheets_is_understood(benchmark: BenchmarkFixture, shared: Path) -> None:
    path = shared / "real" / "matrices" / "bpmn-miwg-attribute-coverage-matrix.xlsx"
    workbook = read_workbook(path.read_bytes(), path.name)
    assert len(benchmark(detect, workbook).tables) >= 10


_NO_PROJECT = """<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="urn:x">
<bpmn:process id="P"><bpmn:startEvent id="S"/><bpmn:task id="T" name="Log"/><bpmn:endEvent id="E"/>
<bpmn:sequenceFlow id="a" sourceRef="S" targetRef="T"/><bpmn:sequenceFlow id="b" sourceRef="T" targetRef="E"/>
</bpmn:process></bpmn:definitions>"""
"""A model that asks for nothing, so that next to nothing is scored."""


def _command(*arguments: object) -> None:
    assert main([str(each) for each in arguments], lambda _: 1) == 0


def _as_the_window_does(path: Path) -> None:
    taken_in = importer._taken(Revision(), Ready((importer._open(path, Project(), silent, ()),)))
    assert taken_in.project.matrices


@pytest.mark.long
@pytest.mark.parametrize("rows", [20_000, 200_000])
def test_every_door_beside_the_cells_alone(
    benchmark: BenchmarkFixture, shared: Path, tmp_path: Path, rows: int
) -> None:
    """Times the CPU that the cells alone take, for each way into the app and for a click on a column's heading."""
    path, model, project = tmp_path / "m.xlsx", tmp_path / "p.bpmn", tmp_path / "p.itsmfit"
    data = _generated(shared, path, rows)
    model.write_text(_NO_PROJECT, encoding="utf-8")
    draft = drafts_of(open_book(data, "m.xlsx"))[0]
    column = draft.layout.tools[0].responses[0]

    def import_anew() -> None:
        save_project(Project(), project)
        _command("import", project, path)

    def click() -> None:
        changed = draft.with_column(column, ColumnRole.SKIPPED)
        assert changed.words
        assert left_out_by([changed]) != changed.noticed

    doors: dict[str, Callable[[], object]] = {
        "answers": lambda: read_matrices(data, "m.xlsx"),
        "inspect": lambda: _command("inspect", path, "--json", tmp_path / "out.json"),
        "score": lambda: _command("score", model, path, "--json", tmp_path / "out.json"),
        "import": import_anew,
        "window": lambda: _as_the_window_does(path),
        "click": click,
    }
    rounds = range(60_000 // rows or 1)
    cells, *times = (min(_cpu(work) for _ in rounds) for work in (lambda: _cells_alone(data), *doors.values()))
    benchmark.extra_info |= {door: round(seconds / cells, 2) for door, seconds in zip(doors, times, strict=True)}
    benchmark.pedantic(_cells_alone, (data,), rounds=1)


def test_what_is_left_out_of_twenty_thousand_rows_is_counted_after_a_change(
    benchmark: BenchmarkFixture, large: bytes
) -> None:
    draft = drafts_of(open_book(large, "large.xlsx"))[0]
    column = draft.layout.tools[0].responses[0]
    given = int(draft.grid.filled[[its.row for its in draft.read.rows.features], column].sum())
    changed = draft.with_column(column, ColumnRole.SKIPPED)
    assert changed.read.table.feature_count == 20_000
    left = benchmark.pedantic(left_out_by, ([changed],), rounds=5, warmup_rounds=1)
    assert sum(its.cells for its in left if its.holds is CellContent.ANSWERS) == given > 15_000


def test_confidence_beside_how_often_it_is_right(
    benchmark: BenchmarkFixture, shared: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Drawn for generated sheets, and for the real files as they are and transposed, renamed, translated, filled up."""
    generated = benchmark.pedantic(lambda: measured(range(400, 700)), rounds=1)
    kinds = {
        "generated sheets": judged((its.found, its.points) for its in generated),
        "real files and their variants": judged(
            found for _, _, found in real_and_variants(shared / "real" / "matrices")
        ),
    }
    with capsys.disabled():
        for kind, sheets in kinds.items():
            sys.stdout.write("\n".join(["", f"how sure (|) and how often right (#): {kind}", *plot(sheets), ""]))
    assert all(told_apart(sheets) > 0.5 for sheets in kinds.values())
