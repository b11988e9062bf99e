"""The real files beside the project are understood as people wrote them down."""

from __future__ import annotations

import importlib.util
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from python_calamine import load_workbook
from sheets.score import score

from itsm_fit.importing import inspect
from itsm_fit.importing.book import OpenedWorkbook
from itsm_fit.importing.incoming import read_matrices
from itsm_fit.model.tool import Level

pytestmark = pytest.mark.real


def _folder(shared: Path) -> Path:
    return shared / "real" / "matrices"


class _Read(NamedTuple):
    """A file: what it holds, written down by hand, what was found in it, and what the published scorer says."""

    truth: dict[str, Any]
    found: dict[str, Any]
    points: float
    lost: list[str]


@pytest.fixture(scope="module")
def read(shared: Path, real_book: Callable[[str], OpenedWorkbook]) -> dict[str, _Read]:
    spec = importlib.util.spec_from_file_location("score_inspect", _folder(shared) / "score_inspect.py")
    assert spec is not None
    assert spec.loader is not None
    scorer = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(scorer)
    files = {}
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(inspect, "open_book", lambda _, name: real_book(name))
        for truth_file in sorted((_folder(shared) / "truth").glob("*.truth.json")):
            truth = json.loads(truth_file.read_text("utf-8"))
            found = inspect.inspection(b"", truth["file"])
            files[truth["file"]] = _Read(truth, found, *scorer.score_file(truth, json.loads(json.dumps(found))))
    return files


@pytest.mark.slow
def test_detection_agrees_with_the_hand_made_truth(read: dict[str, _Read]) -> None:
    lost = {name: its.lost for name, its in read.items() if its.points < 100}
    assert sum(its.points for its in read.values()) / len(read) >= 97, lost
    assert min(its.points for its in read.values()) >= 80, lost


def test_points_for_generated_sheets_are_those_of_the_published_scorer(read: dict[str, _Read]) -> None:
    for name, its in read.items():
        assert score(its.truth, its.found).points == pytest.approx(its.points), name


def test_every_answer_of_a_real_selection_is_read(shared: Path) -> None:
    path = _folder(shared) / "pbs-rag-comparison.ods"
    (matrix,) = read_matrices(path.read_bytes(), path.name).matrices
    cells = load_workbook(path).get_sheet_by_index(0).to_python(skip_empty_area=False)
    rows = [*range(6, 15), *range(17, 25), *range(27, 32)]
    assert [its.text for its in matrix.features] == [" ".join(cells[row - 1][0].split()) for row in rows]
    assert [its.priority for its in matrix.features] == ["must"] * 9 + ["could"] * 8 + [""] * 5
    for column, its in enumerate(matrix.responses, 1):
        assert its.tool == cells[0][column]
        assert its.cells == tuple(f"{'ABCDEFGHI'[column]}{row}" for row in rows)
        assert its.raw == tuple(_shown(cells[row - 1][column]) for row in rows)
    assert matrix.meanings == {
        "y": Level.NATIVE,
        "n": Level.NONE,
        "extern": Level.EXTENSION,
        "custom": Level.CUSTOM,
        "1": 0.2,
        "2": 0.4,
        "3": 0.6,
        "4": 0.8,
        "5": 1.0,
    }


def _shown(value: Any) -> str:
    return f"{value:g}" if isinstance(value, float) else value
