"""What the sheets of readiness let people write: a list where there are few words, and days where days belong."""

from __future__ import annotations

from datetime import date
from io import BytesIO

from openpyxl import load_workbook
from readiness_models import ready_project

from itsm_fit.report.books.readiness_book import readiness_book


def checks(sheet: str) -> dict[str, tuple[str, str]]:
    """By heading what a cell in the first row below may hold: the kind of rule, and its list or least value."""
    its = load_workbook(BytesIO(readiness_book(ready_project(), made_on=date(2026, 11, 29))))[sheet]
    top = next(row for row in range(1, 10) if its.cell(row, 1).value == "No.")
    found = {}
    for rule in its.data_validations.dataValidation:
        for place in range(1, its.max_column + 1):
            if its.cell(top + 1, place).coordinate in rule.sqref:
                found[its.cell(top, place).value] = (rule.type, rule.formula1)
    return found


def test_a_maturity_is_chosen_from_one_to_five_and_a_day_is_a_day():
    levels = ("list", '"1,2,3,4,5"')
    assert checks("Self-assessment") == {"Today": levels, "Target": levels, "Assessed on": ("date", "36526")}


def test_a_part_is_chosen_and_whether_a_talk_was_held():
    assert checks("Who is affected") == {"Part": ("list", '"accountable,responsible,consulted,informed"')}
    yes = ("list", '"yes,no"')
    assert checks("Communication plan") == {"On": ("date", "36526"), "Good news": yes, "Held": yes}
