"""The sheets on minutes and on the business case: figures by hand, rows, what is missing; they are asked for."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from builders import contract_process, matrix_of, must, project_of
from openpyxl.worksheet.worksheet import Worksheet
from report_reading import opened

from itsm_fit.errors import InputError
from itsm_fit.model import edits
from itsm_fit.model.decision import CostItem, PriceBasis, StatedBenefit
from itsm_fit.model.process import Lane, NodeKind, StepTime
from itsm_fit.model.project import Project
from itsm_fit.report import fit_report
from itsm_fit.report.html import html_report
from itsm_fit.scoring.fit import score
from itsm_fit.selection import told

DAY = date(2026, 11, 29)
STEPS = ("Log", "Fix", "Escalate", "Verify")
BOTH = ["Minutes", "Business case", "Business case rows"]


def project(*, timed: bool = True) -> Project:
    """35 minutes a case with a tool, 105 by hand, 120 cases a month at 60 an hour; Fix of Suite is open."""
    asking = contract_process(**{step: [must(f"R{at}")] for at, step in enumerate(STEPS)})
    time = StepTime(10.0, 30.0, 5.0) if timed else StepTime()
    nodes = tuple(
        replace(each, time=time, lane="L") if each.kind is NodeKind.USER_TASK else each for each in asking.nodes
    )
    process = replace(asking, nodes=nodes, lanes=(Lane("L", "Service desk"),), cases_per_month=120.0)
    answers = {
        "Desk": {f"R{at}": "native" for at in range(4)},
        "Suite": {f"R{at}": "?" if at == 1 else "native" for at in range(4)},
    }
    its = edits.set_role_rates(project_of(process, matrices=[matrix_of(answers)]), {"Service desk": 60.0})
    costs = [CostItem("Desk", "set up", PriceBasis.ONE_OFF, 20_000.0)]
    costs += [CostItem("Desk", "licence", PriceBasis.YEARLY, 6_000.0), CostItem("Suite", "licence", PriceBasis.YEARLY)]
    its = edits.set_costs(its, costs)
    return edits.set_benefits(its, [StatedBenefit("Outages avoided", 1_000.0, 4_000.0, reason="Last year’s")])


def sheet(its: Project, name: str, language: str = "en") -> Worksheet:
    with told(score(its), language) as fit:
        return opened(fit_report(fit, made_on=DAY, chosen=[name]))[name]


def rows_of(sheet_: Worksheet) -> list[tuple[object, ...]]:
    rows = [tuple(cell for cell in row if cell is not None) for row in sheet_.iter_rows(values_only=True)]
    return [tuple(round(cell, 6) if isinstance(cell, float) else cell for cell in row) for row in rows if row]


def test_each_process_stands_with_its_minutes_by_hand_and_with_each_tool() -> None:
    """3.5 steps a case: 105 and 35 minutes, 210 and 70 hours, 17.5 minutes more where Fix is not carried."""
    rows = rows_of(sheet(project(), "Minutes"))
    found = [row for row in rows if row[0] == "Incident"]
    assert [(row[1], row[2], row[3]) for row in found] == [
        (120, "By hand", 105),
        (120, "Desk", 35),
        (120, "Suite", "35.0–52.5"),
    ]
    assert [row[-3:] for row in found] == [
        (found[0][-3], 210, 12_600),
        (70, 4_200, 8_400),
        ("70–105", "4\u2009200–6\u2009300", "6\u2009300–8\u2009400"),
    ]
    assert ("Service desk", 210, 70, "70–105") in rows


def test_each_tool_stands_with_its_case() -> None:
    """100,800 a year saved and 1,000 to 4,000 beside; 6,000 a year and 20,000 at the start over five years."""
    rows = rows_of(sheet(project(), "Business case"))
    (desk,) = [row for row in rows if row[0] == "Desk" and len(row) == 10]
    assert desk[1:7] == (
        100_800,
        "1\u2009000–4\u2009000",
        6_000,
        "95\u2009800–98\u2009800",
        20_000,
        "459\u2009000–474\u2009000",
    )
    (suite,) = [row for row in rows if row[0] == "Suite" and len(row) == 10]
    assert suite[3:7] == ("–",) * 4
    texts = [str(row[0]) for row in rows]
    assert "Suite, licence: no amount for “licence”." in texts
    assert any("Worth it even at the worse end: Desk. Not known yet: Suite." in text for text in texts)
    assert ("rate of Service desk", "by ± 20 %", 365_700, 567_300, 201_600) in rows


def test_every_row_of_a_case_stands_with_how_it_comes_about() -> None:
    rows = rows_of(sheet(project(), "Business case rows"))
    assert (
        "Desk",
        "minutes saved",
        "Service desk",
        "Incident",
        "210 hours a month, then 70, at 60 an hour",
        8_400,
        100_800,
    ) in rows
    assert ("Desk", "stated benefits", "Outages avoided", "Last year’s", "83–333", "1\u2009000–4\u2009000") in rows
    assert ("Suite", "each year", "licence", "no amount for “licence”", "–") in rows


def test_they_have_to_be_asked_for_and_are_not_there_without_minutes_or_prices() -> None:
    usual = opened(fit_report(score(project()), made_on=DAY)).sheetnames
    assert not set(BOTH) & set(usual)
    everything = opened(fit_report(score(project()), made_on=DAY, chosen=["all"])).sheetnames
    assert set(BOTH) <= set(everything)
    with pytest.raises(InputError, match="This report has no sheet “Minutes”"):
        sheet(project(timed=False), "Minutes")
    with pytest.raises(InputError, match="This report has no sheet “Business case”"):
        sheet(edits.set_costs(project(), []), "Business case")


def test_they_are_told_on_a_web_page_too() -> None:
    text = html_report(score(project()), made_on=DAY, chosen=BOTH).decode()
    assert "What Desk hangs on" in text
    assert "210 hours a month, then 70, at 60 an hour" in text


@pytest.mark.parametrize(
    ("language", "names", "word"),
    [
        ("de", ("Minuten", "Business Case"), "gesparte Minuten"),
        ("fr", ("Minutes", "Analyse de rentabilité"), "minutes gagnées"),
    ],
)
def test_they_are_told_in_other_languages(language: str, names: tuple[str, str], word: str) -> None:
    with told(score(project()), language) as fit:
        book = opened(fit_report(fit, made_on=DAY, chosen=["all"]))
    assert set(names) <= set(book.sheetnames)
    cells = {cell for name in book.sheetnames for row in book[name].iter_rows(values_only=True) for cell in row}
    assert word in cells


def test_a_difference_adds_up_with_the_figures_that_stand_beside_it() -> None:
    """At 1.003 an hour 210.63 by hand, 70.21 with Desk: 140.42 less a month, which is shown beside 211 and 70."""
    its = edits.set_role_rates(project(), {"Service desk": 1.003})
    found = [row for row in rows_of(sheet(its, "Minutes")) if row[0] == "Incident"]
    assert [row[-2:] for row in found[:2]] == [(210, 211), (70, 141)]
    assert found[1][-3:] == (70, 70, 141)
