"""`report --template` fills a workbook of the user's own."""

from __future__ import annotations

from pathlib import Path

import pytest
from report_reading import opened
from template_files import MACROS, parts_of, plain_template, whole_template

from itsm_fit.cli import main

SAMPLE = Path(__file__).parents[2] / "sample_models" / "small" / "small-selection.itsmfit"
pytestmark = pytest.mark.filterwarnings("ignore:.*extension is not supported:UserWarning")  # of openpyxl, by its reader


def run(*args: object) -> int:
    return main([str(each) for each in args], lambda _: 0)


def said(capsys: pytest.CaptureFixture[str]) -> str:
    """What was said, without a frame around it, in one line."""
    return " ".join(capsys.readouterr().err.replace("│", " ").split())


def test_a_template_is_filled(tmp_path: Path) -> None:
    own, out = tmp_path / "own.xlsx", tmp_path / "report.xlsx"
    own.write_bytes(whole_template())
    assert run("report", SAMPLE, "-o", out, "--template", own, "--sheets", "Ranking") == 0
    book = opened(out.read_bytes())
    assert book["Board"]["B6"].value == "Invented Ash"
    assert "Ranking" in book.sheetnames


def test_a_template_with_macros_becomes_a_workbook_with_macros(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    own = tmp_path / "own.xlsm"
    own.write_bytes(whole_template(macros=True))
    assert run("report", SAMPLE, "-o", tmp_path / "report.xlsx", "--template", own) == 2
    assert "own.xlsm is filled to ends in .xlsm" in said(capsys)
    assert not (tmp_path / "report.xlsx").exists()
    assert run("report", SAMPLE, "-o", tmp_path / "report.xlsm", "--template", own) == 0
    assert parts_of((tmp_path / "report.xlsm").read_bytes())["xl/vbaProject.bin"] == MACROS


def test_no_workbook_without_macros_bears_the_ending_of_one_with_them(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    own = tmp_path / "own.xlsx"
    own.write_bytes(plain_template({"A1": "fit:ranking"}))
    assert run("report", SAMPLE, "-o", tmp_path / "report.xlsm", "--template", own) == 2
    assert "ends in .xlsx" in said(capsys)
    assert run("report", SAMPLE, "-o", tmp_path / "report.xlsm") == 2
    assert "let its name end in .xlsx" in said(capsys)


def test_what_a_template_lacks_is_said_in_one_line_and_nothing_is_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    own, out = tmp_path / "own.xlsx", tmp_path / "report.xlsx"
    for made, where in ((plain_template({"B3": "fit:rankng"}), "own.xlsx, Board!B3 (rankng): "), (b"?", "own.xlsx: ")):
        own.write_bytes(made)
        assert run("report", SAMPLE, "-o", out, "--template", own) == 1
        assert where in capsys.readouterr().err
    assert run("report", SAMPLE, "-o", out, "--template", tmp_path / "missing.xlsx") == 1
    assert "does not exist" in capsys.readouterr().err
    assert not out.exists()


def test_a_template_is_not_named_where_a_report_is_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("report", SAMPLE, "--back", tmp_path / "x.xlsx", "--template", tmp_path / "y.xlsx") == 2
    assert "none is written" in said(capsys)


def test_a_template_to_start_from_is_written_and_filled(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    own, out = tmp_path / "own.xlsx", tmp_path / "report.xlsx"
    assert run("template", "-o", own) == 0
    assert "Template: " in capsys.readouterr().err
    assert run("report", SAMPLE, "-o", out, "--template", own, "--sheets", "Ranking") == 0
    assert opened(out.read_bytes())["Board"]["B7"].value == "Invented Ash"
    assert run("template", "-o", tmp_path / "own.pdf") == 2
