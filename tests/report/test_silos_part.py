"""The sheet Silos: the matrix of roles, what tools make of hand-offs, where streams break, what merges save."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from builders import matrix_of, must, project_of
from openpyxl.worksheet.worksheet import Worksheet
from report_reading import opened
from silo_models import two_lanes

from itsm_fit.errors import InputError
from itsm_fit.model.process import Process
from itsm_fit.report import fit_report
from itsm_fit.scoring.fit import score

ANSWERS = {"Desk": {"R1": "native", "R2": "no"}, "Suite": {"R1": "native", "R2": "?"}}


def silo_sheet(*processes: Process) -> Worksheet:
    fit = score(project_of(*processes, matrices=[matrix_of(ANSWERS)]))
    return opened(fit_report(fit, made_on=date(2026, 11, 29), chosen=["Silos"]))["Silos"]


def rows_of(sheet: Worksheet) -> list[tuple[object, ...]]:
    return [tuple(cell for cell in row if cell is not None) for row in sheet.iter_rows(values_only=True) if any(row)]


def asking() -> Process:
    """Escalate, which the expert does, is entered 0.375 times."""
    return two_lanes(Log=[must("R1")], Escalate=[must("R2")])


def test_the_matrix_stands_with_its_numbers() -> None:
    rows = rows_of(silo_sheet(replace(asking(), cases_per_month=400.0)))
    assert ("From", "Service desk", "Expert", "All") in rows
    (desk,) = [row for row in rows if row[0] == "Service desk" and len(row) == 4 and row[1] == "–"]
    assert [round(float(str(each)), 6) for each in desk[2:]] == [150.0, 150.0]
    assert ("Desk", "0", "0", "300", "0", "0") in rows
    assert ("Suite", "0–300", "0", "0–300", "0", "0") in rows
    assert ("Service desk", "Expert", "300", "Incident") in rows


def test_what_is_not_known_is_said_and_never_nothing() -> None:
    rows = rows_of(silo_sheet(asking()))
    assert ("Service desk", "–", "not known", "not known") in rows
    assert ("Desk", *["not known"] * 5) in rows
    assert any("Incident has no number of cases a month" in str(row[0]) for row in rows)


def test_a_stream_stands_with_the_step_at_which_it_breaks() -> None:
    rows = rows_of(silo_sheet(asking()))
    found = [row[:5] for row in rows if row[:2] == ("Incident", "Suite")]
    assert found == [("Incident", "Suite", "Escalate", "Expert", "open")]


def test_without_lanes_there_is_no_such_sheet() -> None:
    with pytest.raises(InputError, match="This report has no sheet “Silos”"):
        silo_sheet(replace(asking(), lanes=()))
