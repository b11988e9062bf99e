"""`itsm-fit book` as a script runs it."""

from __future__ import annotations

import re
from io import BytesIO
from pathlib import Path

import docx
import pytest
from builders import contract_process, matrix_of, must, project_of

from itsm_fit.cli import main
from itsm_fit.storage.project_file import save_project


def run(*args: object) -> int:
    return main([str(arg) for arg in args], lambda _: 99)


def saved(folder: Path, **more: object) -> Path:
    path = folder / "a.itsmfit"
    process = contract_process(Log=[must("R1")])
    save_project(project_of(process, matrices=[matrix_of({"Suite": {"R1": "native"}})], **more), path)
    return path


def said(capsys: pytest.CaptureFixture[str]) -> str:
    return " ".join(re.sub(r"[│╭╮╰╯─\n]", " ", capsys.readouterr().err).split())


def headings(file: Path) -> list[str]:
    return [
        each.text for each in docx.Document(BytesIO(file.read_bytes())).paragraphs if each.style.name == "Heading 1"
    ]


def test_a_book_is_written_and_where_it_is_is_said(tmp_path: Path, capsys) -> None:
    out = tmp_path / "book.docx"
    assert run("book", saved(tmp_path), "-o", out) == 0
    assert headings(out) == ["Incident", "Terms"]
    assert f"Process book: {out}" in said(capsys)


def test_a_process_is_named_by_id_or_name_and_an_unknown_one_is_refused(tmp_path: Path, capsys) -> None:
    path, out = saved(tmp_path), tmp_path / "book.pdf"
    assert run("book", path, "-o", out, "--process", "p", "--process", "P") == 2
    assert "“p” is no process here: P (Incident)" in said(capsys)
    assert not out.exists()
    assert run("book", path, "-o", out, "--process", "incident", "--language", "fr") == 0
    assert out.read_bytes().startswith(b"%PDF")


def test_figures_stay_covered_in_a_tender_before_it_is_sealed(tmp_path: Path, capsys) -> None:
    path, out = saved(tmp_path, tender=True), tmp_path / "book.docx"
    assert run("book", path, "-o", out, "--figures") == 1
    assert "so the scores of the vendors stay covered" in said(capsys)
    assert not out.exists()
    assert run("book", path, "-o", out) == 0
    assert "Suite" not in "".join(docx.Document(BytesIO(out.read_bytes())).element.itertext())


@pytest.mark.parametrize("name", ["book.txt", "book", "book.xlsx"])
def test_another_ending_is_refused(name: str, tmp_path: Path, capsys) -> None:
    assert run("book", saved(tmp_path), "-o", tmp_path / name) == 2
    assert "let its name end in .docx, .pdf" in said(capsys)


def test_a_pdf_takes_no_template(tmp_path: Path, capsys) -> None:
    own = tmp_path / "own.docx"
    docx.Document().save(str(own))
    assert run("book", saved(tmp_path), "-o", tmp_path / "b.pdf", "--template", own) == 2
    assert "takes no template" in said(capsys)


def test_what_a_template_lacks_is_told(tmp_path: Path, capsys) -> None:
    own, out = tmp_path / "own.docx", tmp_path / "b.docx"
    docx.Document().save(str(own))
    assert run("book", saved(tmp_path), "-o", out, "--template", own) == 0
    assert "No paragraph of the template says fit:book" in said(capsys)
    assert "Incident" in headings(out)
