"""The sheet Judgements: every evaluator's score by name or by letter, how far apart, what was agreed and why."""

from __future__ import annotations

from datetime import UTC, date, datetime
from io import BytesIO

import openpyxl
import pytest
from builders import contract_process, matrix_of, must, project_of
from letter_secrets import everything_in, found_in

from itsm_fit.judging.recording import score_agreed, sheets_taken
from itsm_fit.model import edits
from itsm_fit.model.decision import Criterion, CriterionKind, ValueSource
from itsm_fit.model.judging import GivenScore, InterestDeclaration, JudgedCell, returned
from itsm_fit.model.project import Project
from itsm_fit.report import fit_report
from itsm_fit.scoring.fit import score

AT = datetime(2026, 11, 29, 9, 0, tzinfo=UTC)
SCORES = {"Anna Berg": ("1", "4", "2"), "Ben Roth": ("4", "3", "2"), "Cleo Sand": ("2", "9", "")}


def judged() -> Project:
    answers = {tool: {"R1": "native"} for tool in ("Ash", "Birch", "Cedar")}
    project = project_of(contract_process(Log=[must("R1")]), matrices=[matrix_of(answers)])
    words = ("poor", "fair", "good", "excellent")
    made = Criterion("", "Usability", CriterionKind.SCALE, words=words, source=ValueSource.JUDGED)
    project = edits.add_criterion(project, made)
    sheets = []
    for number, (name, scores) in enumerate(SCORES.items()):
        project, sheet = edits.ask_evaluator(project, name, str(number))
        given = [GivenScore(cell, raw) for cell, raw in zip(sheet.cells, scores, strict=True)]
        conflict = InterestDeclaration(name == "Ben Roth", "2026-11-28", ("Cedar",))
        sheets.append(returned(sheet, conflict, given, [(f"{number}.xlsx", "0" * 64)]))
    project = sheets_taken(project, sheets, by="Mod", at=AT)
    cell = JudgedCell("usability", "Ash")
    return score_agreed(project, [cell], 3.0, moderator="Mora", reason="Second demo settled it", at=AT)


def written(project: Project) -> bytes:
    return fit_report(score(project), made_on=date(2026, 11, 29), chosen=["Judgements"])


def rows(packed: bytes) -> list[list[object]]:
    sheet = openpyxl.load_workbook(BytesIO(packed))["Judgements"]
    return [[cell.value for cell in row if cell.value not in (None, "")] for row in sheet.iter_rows()]


def test_each_score_its_spread_and_what_was_agreed_stand_side_by_side() -> None:
    told = rows(written(judged()))
    assert [
        "Usability",
        "Ash",
        "1 · poor",
        "4 · excellent",
        "2 · fair",
        3,
        1.53,
        "good",
        "Mora",
        "Second demo settled it",
    ] in told
    assert ["Usability", "Birch", "4 · excellent", "3 · good", "(9)", 1, 0.71, "? good–excellent"] in told
    assert ["Usability", "Cedar", "2 · fair", "(2 · fair)", 0, "? fair"] in told
    assert any(row[:2] == ["Ben Roth", "counts"] and "Cedar" in row for row in told)
    assert any(row[:1] == ["Usability"] and "too few" in str(row[-1]) for row in told), (
        "one tool alone was scored by all"
    )


@pytest.mark.parametrize("hidden", [False, True])
def test_evaluators_are_named_or_called_by_letters(hidden: bool) -> None:
    everything = everything_in(written(edits.set_anonymous(judged(), hidden)))
    assert bool(found_in(everything, SCORES)) is not hidden
    assert bool(found_in(everything, ["Evaluator A"])) is hidden


def test_a_report_of_nothing_judged_has_no_such_sheet() -> None:
    plain = project_of(contract_process(Log=[must("R1")]), matrices=[matrix_of({"Ash": {"R1": "native"}})])
    book = openpyxl.load_workbook(BytesIO(fit_report(score(plain), made_on=date(2026, 11, 29))))
    assert "Judgements" not in book.sheetnames
