"""What goes to vendors, evaluators and reviewers is in the language of the project’s reports, or the one named."""

from __future__ import annotations

from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path

import docx
import openpyxl
import pytest

from itsm_fit.cli import main
from itsm_fit.storage.project_file import open_project, save_project

SAMPLE = Path(__file__).parents[2] / "sample_models/small/small-selection.itsmfit"
ASH = "Invented Ash"
DOCUMENTS = {
    "rfp {project} -o {folder}/a.xlsx": ("Anforderung", "Exigence"),
    "accept {project} --tool ASH -o {folder}/a.xlsx": ("Zu erfragen", "À demander"),
    "accept {project} --tool ASH --annex {folder}/a.docx": ("Anhang: was zugesagt wurde", "Annexe"),
    "judge sheet {project} --for Anna -o {folder}/a.xlsx": ("Bewertende Person", "Évaluateur"),
    "readiness {project} -o {folder}/a.xlsx": ("Selbsteinschätzung", "Autoévaluation"),
    "review {project} --for Anna --process Incident -o {folder} --html": ("Bemerkungen", "Remarques"),
    "round export {project} -o {folder}/a.docx": ("Fragen und Antworten", "Questions et réponses"),
}
"""What the command writes says in German and in French."""


def run(line: str, *more: str, **places: Path) -> int:
    words = [each.format(**places).replace("ASH", ASH) for each in line.split()]
    return main([*words, *more], lambda _: 99)


@pytest.fixture
def german(tmp_path: Path) -> Path:
    """The small selection, its reports in German, with something to judge and a question that is answered."""
    path = tmp_path / "selection.itsmfit"
    project = open_project(SAMPLE)
    save_project(replace(project, report_look=replace(project.report_look, language="de")), path)
    assert run("judge ask {project} Usability --scale", "poor, good", project=path) == 0
    assert run("round ask {project}", "May answers be given by feature?", project=path) == 0
    assert run("round answer {project} 1", "They may.", "--by", "Anna", project=path) == 0
    return path


def texts(folder: Path) -> str:
    found: list[str] = []
    for path in folder.iterdir():
        if path.suffix == ".docx":
            found += [each.text for each in docx.Document(str(path)).paragraphs]
        elif path.suffix == ".xlsx":
            for sheet in openpyxl.load_workbook(path):
                found += [sheet.title, *(str(cell.value) for row in sheet.iter_rows() for cell in row if cell.value)]
    return "\n".join(found)


@pytest.mark.parametrize("line", DOCUMENTS)
def test_it_is_written_in_the_language_of_the_reports_or_the_one_named(
    line: str, german: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    in_german, in_french = DOCUMENTS[line]
    for name, wanted, others in (("", in_german, in_french), ("fr", in_french, in_german)):
        folder = tmp_path / f"out {name}".strip().replace(" ", "-")
        folder.mkdir()
        assert run(line, *(("--language", name) if name else ()), project=german, folder=folder) == 0
        said = texts(folder)
        assert wanted in said
        assert others not in said
    assert "Datei" not in capsys.readouterr().err, "the program itself goes on in English"


def test_what_was_filled_in_comes_back_whatever_it_is_written_in(
    german: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "sheets.xlsx"
    assert run("readiness {project} -o {path}", project=german, path=path) == 0
    book = openpyxl.load_workbook(path)
    sheet = book["Selbsteinschätzung"]
    at = next(cell for row in sheet.iter_rows() for cell in row if cell.value == "Heute")
    cell = sheet.cell(at.row + 1, at.column)
    before, cell.value = cell.value, 5
    book.save(path)
    capsys.readouterr()
    assert run("readiness {project} --back {path}", project=german, path=path) == 0
    assert f"{before} → 5" in " ".join(capsys.readouterr().out.split())


def test_why_it_cannot_be_written_is_said_in_english(
    tmp_path: Path, german: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    project = open_project(german)
    save_project(replace(project, round=replace(project.round, enquiries=())), german)
    capsys.readouterr()
    assert run("round export {project} -o {folder}/a.docx", project=german, folder=tmp_path) == 1
    assert "No question is answered yet" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("command", "line"),
    [
        ("rfp", "rfp {project} -o {folder}/a.xlsx"),
        ("review", "review {project} --for Anna --process Incident -o {folder} --html"),
    ],
)
def test_how_far_it_is_is_told_in_english(
    command: str, line: str, german: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: dict[str, list[str]] = {"de": [], "en": []}
    for language, texts_told in told.items():
        monkeypatch.setattr(
            f"itsm_fit.cli.{command}.progress_bar",
            lambda said=texts_told: nullcontext(lambda text, _share: said.append(text)),
        )
        assert run(line, "--language", language, project=german, folder=tmp_path) == 0
    assert told["de"] == told["en"] != []
