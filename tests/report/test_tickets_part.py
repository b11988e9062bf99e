"""The sheet Tickets: logs, the shares taken from them beside what was drawn, and what happened otherwise."""

from __future__ import annotations

from datetime import date

import pytest
from builders import matrix_of, must, project_of
from log_kit import log_of
from openpyxl.worksheet.worksheet import Worksheet
from report_reading import opened
from silo_models import two_lanes

from itsm_fit.errors import InputError
from itsm_fit.model.project import Project
from itsm_fit.replay.record import LogSource, record_of
from itsm_fit.replay.replaying import replayed
from itsm_fit.replay.taking import TakeWish, taken
from itsm_fit.report import fit_report
from itsm_fit.scoring.fit import score
from itsm_fit.selection import told

DAY = date(2026, 11, 29)
TRACES = [["Log", "Fix", "Verify"]] * 8 + [["Log", "Escalate", "Verify"]] * 2 + [["Log", "Verify"]]


def project() -> Project:
    return project_of(two_lanes(Log=[must("R1")]), matrices=[matrix_of({"Desk": {"R1": "native"}})])


def replayed_project() -> Project:
    its = replayed(project(), log_of(TRACES))
    return taken(project(), its, record_of(its, LogSource("tickets.csv", "ab" * 32, DAY)), TakeWish())


def sheet_of(its: Project, name: str = "Tickets") -> Worksheet:
    return opened(fit_report(score(its), made_on=DAY, chosen=[name]))[name]


def rows_of(sheet: Worksheet) -> list[tuple[object, ...]]:
    return [tuple(cell for cell in row if cell is not None) for row in sheet.iter_rows(values_only=True) if any(row)]


def test_a_log_stands_with_its_cases_shares_and_deviations() -> None:
    """Eight of ten go by Fix, which is drawn with 70 %; one of eleven cases passes over both ways."""
    rows = [tuple(str(cell).replace("\u00a0", " ") for cell in row) for row in rows_of(sheet_of(replayed_project()))]
    log = next(row for row in rows if "tickets.csv" in row)
    assert log[:8] == ("Incident", "tickets.csv", "2024-01-01", "2024-01-11", "11", "10", "1", "0")
    assert log[9:] == ("2026-11-29", "ab" * 8)
    fix = next(row for row in rows if row[2:4] == ("70 %", "80 %"))
    assert fix[5:] == ("10",)
    assert rows[-1] in {("Incident", f"“{step}” is passed over after “Log”", "1") for step in ("Fix", "Escalate")}


def test_the_sheet_is_there_where_something_was_taken_and_asked_for() -> None:
    whole = opened(fit_report(score(replayed_project()), made_on=DAY))
    assert "Tickets" not in whole.sheetnames
    with pytest.raises(InputError, match="Tickets"):
        sheet_of(project())


def test_it_speaks_german_and_french() -> None:
    for language, wanted in (("de", "Was Tickets sagen"), ("fr", "Ce que disent les tickets")):
        with told(score(replayed_project()), language) as fit:
            book = opened(fit_report(fit, made_on=DAY, chosen=["Tickets"]))
        texts = {str(cell) for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row if cell}
        assert wanted in texts
