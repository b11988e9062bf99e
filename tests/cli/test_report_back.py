"""`itsm-fit report --back`: what was changed in a report is listed, and taken on wish."""

from __future__ import annotations

import shutil
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest

from itsm_fit.cli import main
from itsm_fit.storage.project_file import open_project

SAMPLE = Path(__file__).parents[2] / "sample_models" / "small" / "small-selection.itsmfit"


def run(*args: object) -> int:
    return main([str(arg) for arg in args], lambda _: 0)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return Path(shutil.copy(SAMPLE, tmp_path / "selection.itsmfit"))


@pytest.fixture
def report(project: Path, tmp_path: Path) -> Path:
    """A report in which a threshold was changed."""
    path = tmp_path / "report.xlsx"
    assert run("report", project, "-o", path) == 0
    book = openpyxl.load_workbook(BytesIO(path.read_bytes()))
    row = next(row for row in book["Assumptions"].iter_rows() if row[6].value == "setting:must_threshold")
    row[2].value = 0.65
    book.save(path)
    return path


def test_changes_are_listed_and_nothing_is_saved(
    project: Path, report: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = project.read_bytes()
    capsys.readouterr()
    assert run("report", project, "--back", report) == 0
    said = capsys.readouterr()
    assert said.out == "Support that a must needs (θ): 70 % → 65 % (Assumptions!C20)\n"
    assert said.err.splitlines()[-1] == "Nothing was saved: --take takes these changes."
    assert project.read_bytes() == before


def test_changes_are_taken_on_wish_and_once(project: Path, report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("report", project, "--back", report, "--take") == 0
    assert open_project(project).settings.must_threshold == 0.65
    capsys.readouterr()
    assert run("report", project, "--back", SAMPLE) == 1
    assert "selection" in capsys.readouterr().err


def test_a_report_comes_back_into_one_project(report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    assert run("report", report, "--back", report) == 1
    assert capsys.readouterr().err.endswith(
        "A report comes back into one project: name a file that ends in .itsmfit.\n"
    )
