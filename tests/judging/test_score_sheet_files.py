"""An evaluator's .xlsx: what is in it, what is not, and that whoever changes what may not change is found out."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from judged_kit import ANNA, AT, BEN, asked, came_back, judged_project, taken
from letter_secrets import everything_in, found_in

from itsm_fit.cli import main
from itsm_fit.errors import InputError
from itsm_fit.importing.incoming import read_incoming
from itsm_fit.importing.score_sheet import FilledSheet, read_score_sheet, to_return
from itsm_fit.judging.recording import score_agreed
from itsm_fit.model import edits
from itsm_fit.model.decision import CostItem, DayRate
from itsm_fit.model.judged_scores import broken_sheets
from itsm_fit.model.judging import GivenScore, InterestDeclaration, JudgedCell
from itsm_fit.model.project import Project
from itsm_fit.report.books.score_sheet import score_sheet_workbook
from itsm_fit.storage.project_file import open_project, save_project

TODAY = date(2026, 11, 29)
Fill = Callable[[Any], None]


def sheet_of(project: Project, name: str = ANNA) -> tuple[Project, bytes]:
    project, made = asked(project, name)
    return project, score_sheet_workbook(made[name], TODAY)


def changed(data: bytes, fill: Fill) -> bytes:
    """The file after somebody worked in it."""
    book = openpyxl.load_workbook(BytesIO(data))
    fill(book)
    packed = BytesIO()
    book.save(packed)
    return packed.getvalue()


def beside(book: Any, label: str) -> Any:
    return next(row[1] for row in book["Declaration"].iter_rows() if row[0].value == label)


def declare(book: Any, conflict: str = "No", tools: str = "", on: object = date(2026, 11, 28)) -> None:
    beside(book, "Do you have a conflict of interest?").value = conflict
    beside(book, "Which tools it concerns").value = tools or None
    beside(book, "Declared on").value = on


def give(book: Any, *scores: object) -> None:
    for at, value in enumerate(scores, 5):
        book["Scores"].cell(at, 6).value = value
        book["Scores"].cell(at, 7).value = f"Because {at}"


# ---------------------------------------------------------------- there and back
def test_what_an_evaluator_fills_in_comes_back_as_written() -> None:
    _, data = sheet_of(judged_project())

    def fill(book: Any) -> None:
        declare(book, "Yes", "ash; Cedar")
        give(book, "3 · good", 1, "Excellent", 9)

    filled = read_score_sheet(changed(data, fill), "mail/anna.xlsx")
    its = to_return(filled)
    assert its.declared == InterestDeclaration(True, "2026-11-28", ("Ash", "Cedar"))
    assert [(*each.cell[:2], each.raw) for each in its.scores] == [
        ("usability", "Ash", "3 · good"),
        ("usability", "Birch", "1"),
        ("usability", "Cedar", "Excellent"),
        ("demo", "Ash", "9"),
    ]
    assert its.scores[0].reason == "Because 5"
    assert its.files[0][0] == "anna.xlsx"
    assert [(issue.where, "scale" in issue.message) for issue in filled.issues] == [("Scores!F8", True)]


def test_what_was_filled_in_the_window_is_written_into_the_same_file_and_reads_the_same() -> None:
    project, _ = sheet_of(judged_project(by_process=True))
    sheet = project.judging.asked[0]
    declared = InterestDeclaration(True, "2026-11-28", ("Birch",), "Owns shares")
    scores = (GivenScore(sheet.cells[0], "4 · excellent", "quick"),)
    filled = read_score_sheet(score_sheet_workbook(sheet, TODAY, declared, scores), "s.xlsx")
    assert (filled.sheet, filled.declared, filled.scores) == (sheet, declared, scores)


@pytest.mark.parametrize(
    ("fill", "where", "says"),
    [
        (lambda book: give(book, 3), "B9", "conflict of interest"),
        (lambda book: declare(book, "perhaps"), "B9", "conflict of interest"),
        (lambda book: declare(book, "Yes", "Elm"), "B10", "Elm"),
        (lambda book: declare(book, on=None), "B12", "day"),
        (lambda book: declare(book, on="soon"), "B12", "day"),
    ],
)
def test_without_a_whole_declaration_no_score_is_taken(fill: Fill, where: str, says: str) -> None:
    _, data = sheet_of(judged_project())
    with pytest.raises(InputError, match=says) as refused:
        to_return(read_score_sheet(changed(data, fill), "anna.xlsx"))
    assert (refused.value.file, refused.value.where) == ("anna.xlsx", f"Declaration!{where}")


# ---------------------------------------------------------------- one changed byte names the file
def _put(sheet: str, row: int, column: int, text: str) -> Fill:
    def fill(book: Any) -> None:
        cell = book[sheet].cell(row, column)
        assert cell.value != text
        cell.value = text

    return fill


def _hidden(row: int, turn: Callable[[str], str]) -> Fill:
    def fill(book: Any) -> None:
        cell = book["Seal"].cell(row, 1 if row > 2 else 2)
        assert turn(cell.value) != cell.value
        cell.value = turn(cell.value)

    return fill


FORGED: dict[str, Fill] = {
    "the evaluator": _put("Declaration", 3, 2, "Anna Bert"),
    "the selection": _put("Declaration", 4, 2, "Tesu"),
    "the baseline": _put("Declaration", 5, 2, "0"),
    "a question": _put("Scores", 5, 3, "How easily is an incident lodged?"),
    "a criterion": _put("Scores", 5, 2, "Usabilita"),
    "a tool": _put("Scores", 5, 5, "Birch"),
    "a row": lambda book: book["Scores"].delete_rows(6),
    "a row twice": lambda book: book["Scores"].append([1, *(cell.value for cell in book["Scores"][5][1:5]), 1]),
    "a row of one's own": lambda book: book["Scores"].append(["", "", "", "", "", 3, "Above all"]),
    "a word of a scale": _put("Scales", 5, 2, "1 · poos"),
    "an anchor": _put("Scales", 5, 3, "with helq"),
    "the declaration itself": lambda book: book.remove(book["Declaration"]),
    "the record": _hidden(3, lambda text: text.replace("logged", "lagged")),
    "the record's baseline": _hidden(3, lambda text: text.replace(',"",', ',"0",', 1)),
    "the record's shape": _hidden(3, lambda text: text[:-1]),
    "the seal": _hidden(2, lambda text: ("1" if text[0] == "0" else "0") + text[1:]),
}


@pytest.mark.parametrize("what", FORGED)
def test_one_changed_byte_of_what_may_not_change_names_the_file(what: str) -> None:
    _, data = sheet_of(judged_project())

    def fill(book: Any) -> None:
        declare(book)
        FORGED[what](book)

    assert to_return(read_score_sheet(changed(data, declare), "anna.xlsx"))
    with pytest.raises(InputError, match="may not change") as refused:
        read_score_sheet(changed(data, fill), "anna.xlsx")
    assert refused.value.file == "anna.xlsx"


def test_a_sheet_whose_record_was_sealed_anew_is_found_by_the_one_that_went_out() -> None:
    project, made = asked(judged_project(), ANNA)
    easier = replace(made[ANNA], questions=(replace(made[ANNA].questions[0], text="Is it nice?"),))
    data = changed(score_sheet_workbook(easier, TODAY), declare)
    project = taken(project, to_return(read_score_sheet(data, "anna.xlsx")))

    assert broken_sheets(project) == [f"{ANNA} (anna.xlsx)"]


# ---------------------------------------------------------------- what is not in it
SECRET_PRICE = 70_123.45
SECRETS = ("70123", "70 123", "qzlicences", "qzreason of Ben", "qzagreed", "Ben Roth", "81957")


def project_with_secrets() -> Project:
    """Prices, another evaluator's scores and what was agreed stand in the project."""
    project, made = asked(judged_project(), BEN)
    project = edits.set_costs(project, [CostItem("Ash", "qzlicences", amount=SECRET_PRICE, told="70123.45 EUR")])
    project = replace(project, decision=replace(project.decision, day_rates=(DayRate("Ash", 81957.0),)))
    its = came_back(made[BEN], {("usability", "Ash"): "2"})
    spoken = replace(its.scores[0], reason="qzreason of Ben")
    its = to_return(FilledSheet(its.sheet, its.declared, (spoken,), "ben.xlsx", "0" * 64))
    project = taken(project, its)
    cell = JudgedCell("usability", "Ash")
    return score_agreed(project, [cell], 2.0, moderator="Mod", reason="qzagreed", at=AT)


def test_an_evaluators_file_holds_no_price_and_nobody_elses_scores() -> None:
    project, data = sheet_of(project_with_secrets())
    everything = everything_in(data)
    assert found_in(everything, SECRETS) == []
    assert project.name in everything, "the scan reads the texts of the file"


@pytest.mark.parametrize("secret", SECRETS)
def test_the_scan_finds_each_secret_that_is_planted(secret: str) -> None:
    """In the place where prices or scores would be written by mistake: a remark of the sheet, and the hidden record."""
    _, made = asked(project_with_secrets(), ANNA)
    question = replace(made[ANNA].questions[0], text=f"How is it? {secret}")
    planted = score_sheet_workbook(replace(made[ANNA], questions=(question,)), TODAY)
    assert found_in(everything_in(planted), SECRETS) != []
    given = (GivenScore(made[ANNA].cells[0], "2", secret),)
    assert found_in(everything_in(score_sheet_workbook(made[ANNA], TODAY, None, given)), SECRETS) != []


def test_a_score_sheet_among_vendors_files_is_named_as_one() -> None:
    _, data = sheet_of(judged_project())
    with pytest.raises(InputError, match="score sheet"):
        read_incoming(data, "anna.xlsx", judged_project())


# ---------------------------------------------------------------- the command
def run(*args: object) -> int:
    return main([str(each) for each in args], lambda _: 99)


def test_the_command_sends_takes_and_agrees(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path, anna, ben = tmp_path / "p.itsmfit", tmp_path / "anna.xlsx", tmp_path / "ben.xlsx"
    save_project(replace(judged_project(), decision=Project().decision), path)
    scale = ["--scale", "poor, fair, good", "--question", "How easy?", "--anchor", "with help"]
    assert run("judge", "ask", path, "Usability", *scale) == 0
    for name, file in ((ANNA, anna), (BEN, ben)):
        assert run("judge", "sheet", path, "--for", name, "-o", file) == 0
    blank = tmp_path / "blank.xlsx"
    shutil.copy(anna, blank)
    for file, raw in ((anna, "good"), (ben, 1)):
        file.write_bytes(changed(file.read_bytes(), lambda book, raw=raw: (declare(book), give(book, raw))))  # type: ignore[misc]
    before = path.read_bytes()
    assert run("judge", "take", path, ben, blank) == 1
    assert "blank.xlsx" in capsys.readouterr().err
    assert path.read_bytes() == before
    assert run("judge", "take", path, ben, anna, "--by", "Mod") == 0
    assert run("judge", "show", path) == 0
    shown = capsys.readouterr()
    assert "Ash: Anna Berg good, Ben Roth 1 · range 2 · open" in shown.out
    assert "two steps or more apart" in shown.err
    agree = ["judge", "agree", path, "--criterion", "usability", "--tool", "ash", "--by", "Mod"]
    assert run(*agree, "--score", "great", "--reason", "why") == 1
    assert run(*agree, "--score", "fair", "--reason", "Second demo") == 0
    project = open_project(path)
    assert project.judging.agreed[0].score == 2.0
    assert [entry.kind.value for entry in project.log] == ["scores came in", "score agreed"]
    ruled = ["judge", "rule", path, "--evaluator", BEN, "--by", "Mod", "--reason", "Left early"]
    assert run(*ruled, "--apart") == 0
    assert run("judge", "rule", path, "--evaluator", "Zoe", "--by", "Mod", "--reason", "x", "--apart") == 1
    assert "Zoe" in capsys.readouterr().err
