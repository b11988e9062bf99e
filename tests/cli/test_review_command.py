"""`itsm-fit review`: out to reviewers, back onto the steps."""

from __future__ import annotations

from pathlib import Path

import pytest
from json_outputs import printed
from review_kit import Filling, filled, reviewed

from itsm_fit.cli import main
from itsm_fit.storage.project_file import open_project, save_project


def _run(*arguments: object) -> int:
    return main(["review", *map(str, arguments)], lambda _: 99)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "p.itsmfit"
    save_project(reviewed(), path)
    return path


def _write(sheet: Filling) -> None:
    sheet.say("Incident", "Try", "Try what?")


def test_what_reviewers_read_and_a_sheet_for_each_of_them_are_written(project: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert _run(project, "-o", out, "--process", "Change", "--html", "--for", "Anna", "--for", "Ben/Carla") == 0
    assert sorted(path.name for path in out.iterdir()) == [
        "comments Anna.xlsx",
        "comments Ben-Carla.xlsx",
        "review.html",
    ]
    assert _run(project, "-o", out, "--process", "Problem") == 1


def test_remarks_are_told_and_taken_only_when_that_is_wanted(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sheet = tmp_path / "anna.xlsx"
    sheet.write_bytes(filled(reviewed(), _write))
    found = printed(capsys, "review", project, "--back", sheet)
    assert [(each["fate"], each["element"]) for each in found["taken"]] == [("added", "T3")]
    before = project.read_bytes()
    assert _run(project, "--back", sheet) == 0
    assert project.read_bytes() == before
    assert _run(project, "--back", sheet, "--take") == 0
    assert open_project(project).processes["P"].node_by_id["T3"].comments[0].author == "Anna"
    capsys.readouterr()
    found = printed(capsys, "review", project, "--back", sheet)
    assert [each["fate"] for each in found["taken"]] == ["known"]
    assert [each["open"] for each in found["processes"]] == [2, 0]


def test_every_sheet_that_cannot_be_used_is_named_and_nothing_is_taken(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    good, bad, other = tmp_path / "good.xlsx", tmp_path / "bad.xlsx", tmp_path / "other.csv"
    good.write_bytes(filled(reviewed(), _write))
    bad.write_bytes(b"PK\x03\x04")
    other.write_text("a,b\n1,2\n")
    before = project.read_bytes()
    assert _run(project, "--back", good, bad, other, "--take") == 1
    told = capsys.readouterr().err
    assert "bad.xlsx" in told
    assert "other.csv: This is no comment sheet" in told
    assert project.read_bytes() == before


@pytest.mark.parametrize("arguments", [["--take"], ["--back"], ["sheet.xlsx"], ["--back", "sheet.xlsx", "-o", "x"]])
def test_what_makes_no_sense_is_wrong_usage(project: Path, arguments: list[str]) -> None:
    assert _run(project, *arguments) == 2
