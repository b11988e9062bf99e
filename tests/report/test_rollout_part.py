"""The sheet Roll-out: waves, processes and gaps of the plan, or why there is none."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from io import BytesIO

import openpyxl
import pytest
from builders import contract_process, matrix_of, must, project_of, should

from itsm_fit.model import edits
from itsm_fit.model.gap import Gap, Resolution
from itsm_fit.model.project import Project
from itsm_fit.report import fit_report
from itsm_fit.scoring.fit import score
from itsm_fit.selection import told

DAY = date(2026, 11, 29)


def project() -> Project:
    incident = replace(contract_process(Log=[must("R1")], Fix=[should("R2")]), weight=3.0)
    request = replace(contract_process(Verify=[should("R3")]), id="Q", name="Request")
    answers = {"Desk": {"R1": "no", "R2": "native", "R3": "native"}}
    gaps = (Gap("Desk", "R1", Resolution.CONFIGURE, 6.0),)
    made = project_of(incident, request, matrices=[matrix_of(answers)], gaps=gaps)
    made = edits.set_rollout(made, waves=2, capacity=(6.0,), start=date(2027, 1, 1))
    return edits.set_introductions(made, ["Q"], days=5.0)


def rows_of(packed: bytes, name: str = "Roll-out") -> list[list[object]]:
    sheet = openpyxl.load_workbook(BytesIO(packed))[name]
    return [[cell for cell in row if cell is not None] for row in sheet.iter_rows(values_only=True)]


def test_each_wave_stands_with_what_goes_live_its_gaps_its_days_and_what_is_carried_then() -> None:
    rows = rows_of(fit_report(score(project()), made_on=DAY, chosen=["Roll-out"]))
    waves = [row for row in rows if row and row[0] in (1, 2)]
    assert waves[0] == [1, "2027-01-01", "2027-03-31", "Incident ★", "R1", 6, 6, 6000, "75 %", "100 %"]
    assert waves[1] == [2, "2027-04-01", "2027-06-30", "Request", 5, 6, 5000, "100 %", "100 %"]
    text = "\n".join(" | ".join(map(str, row)) for row in rows)
    assert "Proven: no other plan carries more cases from end to end over these waves." in text
    assert "R1 | Text of R1 | configure | 6 | 1" in text


def test_where_there_is_no_plan_the_reason_stands_in_its_place() -> None:
    placed = edits.place_in_wave(edits.set_introductions(project(), ["Q"], days=9.0), "Q", 1)
    rows = rows_of(fit_report(score(placed), made_on=DAY, chosen=["Roll-out"]))
    assert any("No plan keeps all of this" in str(row) for row in rows)


def test_it_has_to_be_asked_for_and_is_not_there_without_days() -> None:
    book = openpyxl.load_workbook(BytesIO(fit_report(score(project()), made_on=DAY)))
    assert "Roll-out" not in book.sheetnames
    without = edits.set_rollout(project(), capacity=())
    everything = openpyxl.load_workbook(BytesIO(fit_report(score(without), made_on=DAY, chosen=["all"])))
    assert "Roll-out" not in everything.sheetnames


@pytest.mark.parametrize(("language", "name", "word"), [("de", "Einführung", "Welle"), ("fr", "Déploiement", "Vague")])
def test_it_is_told_in_other_languages(language: str, name: str, word: str) -> None:
    with told(score(project()), language) as fit:
        packed = fit_report(fit, made_on=DAY, chosen=[name])
    assert any(word in row for row in rows_of(packed, name))
