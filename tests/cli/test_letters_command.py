"""`itsm-fit letters` as a script runs it."""

from __future__ import annotations

import re
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from builders import contract_process, matrix_of, must, project_of, should

from itsm_fit.cli import main
from itsm_fit.storage.project_file import save_project

ANSWERS = {
    "Desk": {"R1": "no", "R3": "no", "R4": "native"},
    "Suite": {"R1": "native", "R3": "native", "R4": "native"},
    "Case": {"R1": "native", "R3": "custom", "R4": "native"},
}


def run(*args: object) -> int:
    return main([str(arg) for arg in args], lambda _: 99)


def selection(folder: Path, **answers: dict[str, str]) -> Path:
    process = contract_process(Log=[must("R1")], Escalate=[must("R3"), should("R4")])
    path = folder / "selection.itsmfit"
    save_project(project_of(process, matrices=[matrix_of(answers or ANSWERS)]), path)
    return path


def said(capsys: pytest.CaptureFixture[str]) -> str:
    return " ".join(re.sub(r"[│╭╮╰╯─\n]", " ", capsys.readouterr().err).split())


def body(file: Path) -> str:
    with ZipFile(BytesIO(file.read_bytes())) as parts:
        return re.sub("<[^>]*>", "", parts.read("word/document.xml").decode())


def test_each_bidder_gets_a_letter_and_the_blanks_are_told(tmp_path: Path, capsys) -> None:
    out = tmp_path / "letters" / "of november"
    assert run("letters", selection(tmp_path), "-o", out) == 0
    names = {"Desk", "Suite", "Case"}
    assert {file.name for file in out.iterdir()} == {f"Assessment summary - {name}.docx" for name in names}
    assert "Case" not in body(out / "Assessment summary - Desk.docx")
    told = said(capsys)
    assert "Letter to Desk: " in told
    assert "fill in what is marked in yellow: [name, address and identifier of the bidder]" in told
    assert "[day on which the standstill period ends]" in told


def test_only_the_named_bidders_get_one_by_the_winner_that_is_named(tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert (
        run("letters", selection(tmp_path), "-o", out, "--tool", " desk", "--winner", "CASE", "--language", "de") == 0
    )
    (file,) = out.iterdir()
    assert file.name == "Zusammenfassung der Bewertung - Desk.docx"
    assert "den Zuschlag auf Case zu erteilen" in body(file)
    assert "Suite" not in body(file)


def test_letters_are_written_as_pdf_too(tmp_path: Path) -> None:
    assert run("letters", selection(tmp_path), "-o", tmp_path / "out", "--format", "PDF", "--tool", "Desk") == 0
    (file,) = (tmp_path / "out").iterdir()
    assert file.name == "Assessment summary - Desk.pdf"
    assert file.read_bytes().startswith(b"%PDF-")


def test_nothing_is_replaced_and_nothing_written_where_one_is_there(tmp_path: Path, capsys) -> None:
    out = tmp_path / "out"
    assert run("letters", selection(tmp_path), "-o", out, "--tool", "Desk") == 0
    file = out / "Assessment summary - Desk.docx"
    file.write_bytes(b"filled in")
    capsys.readouterr()
    assert run("letters", selection(tmp_path), "-o", out) == 1
    assert [each.name for each in out.iterdir()] == [file.name]
    assert file.read_bytes() == b"filled in"
    assert "may have been filled in: choose another folder." in said(capsys)


@pytest.mark.parametrize(
    ("answers", "why"),
    [
        ({"A": {"R1": "native"}, "B": {"R1": "native"}}, "share the first rank"),
        ({"A": {"R1": "no"}, "B": {"R3": "no"}}, "fails a must"),
    ],
)
def test_a_winner_that_the_ranking_does_not_name_is_asked_for(tmp_path: Path, capsys, answers, why: str) -> None:
    assert run("letters", selection(tmp_path, **answers), "-o", tmp_path / "out") == 1
    told = said(capsys)
    assert why in told
    assert "--winner NAME" in told
    assert not (tmp_path / "out").exists()


def test_what_cannot_be_written_is_said(tmp_path: Path, capsys) -> None:
    source = selection(tmp_path)
    assert run("letters", source, "-o", tmp_path / "out", "--format", "odt") == 2
    assert "none of docx, pdf" in said(capsys)
    assert run("letters", source, "-o", tmp_path / "out", "--tool", "Nobody") == 1
    assert "There is no tool “Nobody”: choose among " in said(capsys)
    assert run("letters", source, "-o", source) == 1
    assert "There is a file of this name, and a folder is needed" in said(capsys)
