"""`itsm-fit report --back`: what was changed in a report is listed, and taken on wish."""

from __future__ import annotations

import shutil
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest
from msoffcrypto.format.ooxml import OOXMLFile

from itsm_fit.cli import main
from itsm_fit.scoring.fit import score
from itsm_fit.storage.project_file import open_project

SAMPLE = Path(__file__).parents[2] / "sample_models" / "small" / "small-selection.itsmfit"


def run(*args: object) -> int:
    return main([str(arg) for arg in args], lambda _: 0)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return Path(shutil.copy(SAMPLE, tmp_path / "selection.itsmfit"))


@pytest.fixture
def report(made: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(made, tmp_path / "report.xlsx"))


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A report in which a threshold was changed."""
    path = tmp_path_factory.mktemp("report") / "report.xlsx"
    assert run("report", SAMPLE, "-o", path) == 0
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
    for sources in ([report], [SAMPLE, SAMPLE]):
        assert run("report", *sources, "--back", report) == 2
        assert "a report comes back into one project" in capsys.readouterr().err


@pytest.mark.parametrize("more", [("-o", "x.xlsx"), ("--sheets", "Gaps")])
def test_a_report_is_read_or_written_not_both(
    more: tuple[str, ...], project: Path, report: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run("report", project, "--back", report, *more) == 2
    assert not Path("x.xlsx").exists()


def test_changes_are_taken_from_a_report_that_is_named(project: Path, tmp_path: Path) -> None:
    assert run("report", project, "-o", tmp_path / "x.xlsx", "--take") == 2
    assert not (tmp_path / "x.xlsx").exists()


def test_a_locked_report_comes_back_with_its_password(
    project: Path, report: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    locked = tmp_path / "locked.xlsx"
    with report.open("rb") as plain, locked.open("wb") as out:
        OOXMLFile(plain).encrypt("secret", out)
    assert run("report", project, "--back", locked) == 1
    assert "protected by a password" in capsys.readouterr().err
    assert run("report", project, "--back", locked, "--password", "secret") == 0
    assert "70 % → 65 %" in capsys.readouterr().out


def test_remarks_are_listed_taken_and_kept_with_the_project(
    project: Path, report: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    book = openpyxl.load_workbook(report)
    sheet = book["Requirements"]
    column = next(cell.column for cell in sheet[4] if cell.value == "Remark")
    ids = [each.id for each in score(open_project(project)).requirements]
    for at, _ in enumerate(ids):
        sheet.cell(5 + at, column).value = f"Seen\nby {at}"
    book["Ranking"]["D5"] = 0.9
    book.properties.lastModifiedBy = "The Chair"
    book.save(report)
    capsys.readouterr()
    assert run("report", project, "--back", report, "--take") == 0
    said = capsys.readouterr()
    assert f"Remark on {ids[0]}: none → Seen" in said.out
    assert "Ranking!D5: The cell held a figure that is worked out and now holds 90%: it is not taken." in said.err
    noted = {each.id: each.note.partition(" — The Chair, ")[0] for each in score(open_project(project)).requirements}
    assert noted == {rid: f"Seen\nby {at}" for at, rid in enumerate(ids)}, "those that are drawn and the others"
    assert "note=" in project.read_text(encoding="utf-8")


def test_what_a_report_changes_of_a_sealed_baseline_goes_on_record_with_a_reason(
    project: Path, report: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("seal", project, "--by", "Ada", "--reason", "Ready") == 0
    before = project.read_bytes()
    capsys.readouterr()
    assert run("report", project, "--back", report, "--take") == 1
    assert "This changes what is sealed: settings (1). Say why with --reason TEXT" in capsys.readouterr().err
    assert project.read_bytes() == before
    assert run("report", project, "--back", report, "--take", "--by", "Bo", "--reason", "As agreed in May") == 0
    entry = open_project(project).log[-1]
    assert (entry.kind.value, entry.by, entry.reason) == ("deviated", "Bo", "As agreed in May")
    assert entry.body["changes"][0]["lines"] == ["threshold of a must: 70 % → 65 %"]
    assert run("verify", project) == 0
