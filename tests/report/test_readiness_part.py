"""The sheet Readiness, which is about persons: there only where it is asked for."""

from __future__ import annotations

from datetime import date

from readiness_models import ready_project
from report_reading import opened, texts

from itsm_fit.model import edits
from itsm_fit.report import fit_report
from itsm_fit.scoring.fit import score

MADE = date(2026, 11, 29)
PERSONS = ("Ada", "Ben", "Cleo", "fewer calls", "more to type", "the first wave", "Fewer categories")


def test_nothing_about_persons_is_in_a_report_that_nobody_asked_for() -> None:
    book = opened(fit_report(score(ready_project()), made_on=MADE))
    assert "Readiness" not in book.sheetnames
    said = " ".join(texts(book))
    assert "Solved at once" in said
    assert [name for name in PERSONS if name in said] == []


def test_nor_is_it_in_one_that_has_all_parts() -> None:
    said = " ".join(texts(opened(fit_report(score(ready_project()), made_on=MADE, chosen=["all"]))))
    assert [name for name in PERSONS if name in said] == []


def test_with_a_plan_it_tells_before_which_wave_a_role_is_trained() -> None:
    """Suite carries all of Incident, which goes live in wave 1: 2 · 1.5 hours for the desk, 4 for the expert."""
    project = edits.set_rollout(ready_project(), waves=2, capacity=(10.0,), start=date(2027, 1, 1))
    book = opened(fit_report(score(project), made_on=MADE, chosen=["Readiness"]))
    rows = [tuple(cell for cell in row if cell is not None) for row in book["Readiness"].iter_rows(values_only=True)]
    assert ("Service desk", 2, 0, 1, "3", "1") in rows
    assert ("1", "2027-01-01", "Service desk, Expert", 3, 0, "7") in rows


def test_where_it_is_asked_for_it_tells_all_of_it() -> None:
    book = opened(fit_report(score(ready_project()), made_on=MADE, chosen=["Readiness"]))
    said = " ".join(texts(book))
    assert [name for name in PERSONS if name not in said] == []
    rows = [tuple(cell for cell in row if cell is not None) for row in book["Readiness"].iter_rows(values_only=True)]
    assert ("Service desk", 2, 0, 1, "3") in rows  # the first tool, Suite, carries Log and Verify
    assert ("Expert", 1, 0, 0, "4") in rows
    assert ("Incident management", "2", "4", "audit of 2026", "–") in rows
