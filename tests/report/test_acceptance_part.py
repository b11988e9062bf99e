"""The sheet Acceptance: promised against delivered, of the tools of which results came back."""

from __future__ import annotations

from datetime import date
from io import BytesIO

import openpyxl
import pytest
from builders import contract_process, matrix_of, must, project_of, should

from itsm_fit.model import edits
from itsm_fit.model.acceptance import AcceptanceOutcome, AcceptanceResult, AcceptanceRun
from itsm_fit.model.project import Project
from itsm_fit.report import fit_report
from itsm_fit.scoring.fit import score

PASSED, PARTLY, FAILED, NOT_SHOWN = AcceptanceOutcome


def project() -> Project:
    process = contract_process(Log=[must("R1")], Fix=[should("R2")], Escalate=[must("R3")])
    answers = {"R1": "native", "R2": "config", "R3": "native"}
    return project_of(process, matrices=[matrix_of({"A": answers, "B": answers})])


def run_of(said: dict[str, AcceptanceOutcome | None], release: str, on: date) -> AcceptanceRun:
    rows = tuple(
        AcceptanceResult("P", 1, "", rid, "", "x", each, f"about {rid}", "Ada", place=f"Incident!L{at}")
        for at, (rid, each) in enumerate(said.items(), start=5)
    )
    return AcceptanceRun("A", release, on, f"{release}.xlsx", "", rows)


def rows_of(given: Project, **more: object) -> list[list[object]]:
    packed = fit_report(score(given), made_on=date(2026, 11, 29), chosen=["Acceptance"], **more)  # type: ignore[arg-type]
    sheet = openpyxl.load_workbook(BytesIO(packed))["Acceptance"]
    return [[cell for cell in row if cell is not None] for row in sheet.iter_rows(values_only=True)]


def test_each_release_stands_with_what_it_showed_and_what_is_owed_with_its_reason() -> None:
    first = run_of({"R1": PASSED, "R2": FAILED, "R3": FAILED}, "1.0", date(2026, 10, 1))
    second = run_of({"R2": PARTLY, "R9": None}, "1.1", date(2026, 11, 1))
    given = edits.take_acceptance(edits.take_acceptance(project(), first), second)
    rows = rows_of(given)
    text = "\n".join(" | ".join(map(str, row)) for row in rows)
    assert "1 of 3 promised answers were shown, 1 in part; 1 failed, and 0 are still to be shown." in text
    assert "From 1.0 to 1.1: 1 shown in place of 1, 1 failed in place of 2." in text
    assert "1 result counts for nothing" in text
    releases = [row for row in rows if row[:1] in (["as promised"], ["1.0"], ["1.1"])]
    assert releases[0] == ["as promised", 3, "98.0 %", "100.0 %"]
    assert releases[1] == ["1.0", "2026-10-01", 1, 0, 2, 0, "40.0 %", "0.0 %"]
    assert releases[2] == ["1.1", "2026-11-01", 1, 1, 1, 0, "49.0 %", "0.0 %"]
    assert [row[0] for row in rows if row[:1] in (["R1"], ["R2"], ["R3"])] == ["R3", "R2"]
    owed = next(row for row in rows if row[:1] == ["R3"])
    assert owed == ["R3", "Text of R3", "must", "native", "✗ failed", "1.0", "about R3", "Incident!L7"]


def test_testers_stay_out_of_the_report() -> None:
    given = edits.take_acceptance(project(), run_of({"R1": FAILED}, "1.0", date(2026, 10, 1)))
    assert "Ada" not in str(rows_of(given))


def test_without_results_the_sheet_is_left_out() -> None:
    book = openpyxl.load_workbook(BytesIO(fit_report(score(project()), made_on=date(2026, 11, 29))))
    assert "Acceptance" not in book.sheetnames


@pytest.mark.parametrize(("language", "word"), [("de", "wie zugesagt"), ("fr", "comme promis")])
def test_it_is_told_in_other_languages(language: str, word: str) -> None:
    from itsm_fit.selection import told

    given = edits.take_acceptance(project(), run_of({"R1": FAILED}, "1.0", date(2026, 10, 1)))
    with told(score(given), language) as fit:
        packed = fit_report(fit, made_on=date(2026, 11, 29), chosen=["Acceptance"])
    book = openpyxl.load_workbook(BytesIO(packed))
    assert any(word == cell for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row)
