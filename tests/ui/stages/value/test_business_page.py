"""The page Business case: figures of each tool, the rows behind them, what they hang on, benefits written there."""

from __future__ import annotations

from dataclasses import replace

import pytest
from builders import contract_process, matrix_of, must, project_of
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from value_pages_kit import cells, settle, show

from itsm_fit.model import edits
from itsm_fit.model.decision import CostItem, PriceBasis, StatedBenefit
from itsm_fit.model.process import Lane, NodeKind, StepTime
from itsm_fit.model.project import Project
from ui.session.work import Work
from ui.stages.value.business.page import BusinessPage
from ui.stages.value.business.tornado_cell import GainBar
from ui.widgets.table import RowT, TableView

BLANKS = str.maketrans("\u2009\u202f\u00a0", "   ")
STEPS = ("Log", "Fix", "Escalate", "Verify")


def project(**answers: str) -> Project:
    """35 minutes a case with a tool, 105 by hand, 120 cases a month at 60 an hour; 5 years without interest."""
    asking = contract_process(**{step: [must(f"R{at}")] for at, step in enumerate(STEPS)})
    nodes = tuple(
        replace(each, time=StepTime(10.0, 30.0, 0.0), lane="L") if each.kind is NodeKind.USER_TASK else each
        for each in asking.nodes
    )
    process = replace(asking, nodes=nodes, lanes=(Lane("L", "Desk"),), cases_per_month=120.0)
    rows = {tool: {f"R{at}": word for at, word in enumerate(words.split())} for tool, words in answers.items()}
    its = edits.set_role_rates(project_of(process, matrices=[matrix_of(rows)]), {"Desk": 60.0})
    costs = [
        *(CostItem(tool, "set up", PriceBasis.ONE_OFF, 20_000.0) for tool in answers),
        *(CostItem(tool, "licence", PriceBasis.YEARLY, 6_000.0) for tool in answers),
    ]
    its = edits.set_costs(its, costs)
    money = replace(its.decision.money, days=dict.fromkeys(its.decision.money.days, 0.0))
    return edits.set_money(its, money)


def plain(table: TableView[RowT]) -> list[list[str]]:
    """Cells with simple blanks."""
    return [[text.translate(BLANKS) for text in row] for row in cells(table)]


def test_each_tool_has_its_case_and_what_it_is_set_against_is_said(qtbot: QtBot, work: Work) -> None:
    """70 minutes saved in 120 cases a month at 1 a minute: 100,800 a year, 94,800 less the licence."""
    page = BusinessPage(work)
    show(qtbot, work, page, project(New="native native native native"))
    assert plain(page.cases) == [
        [
            *("New", "100 800", "0", "6 000", "94 800", "20 000", "454 000", "0.21", "474 %"),
            "41.94",  # 35 minutes and (20,000 / 60 + 500) / 120
        ]
    ]
    assert page.title.text().replace("\u00a0", " ") == (
        "Business case against doing all by hand: 5 years at 0 % a year, in EUR"
    )
    assert "Worth it even at the worse end: New." in page.told.text()
    assert "A ticket costs 105.00 EUR today." in page.told.text()


def test_amounts_too_wide_to_stand_side_by_side_are_counted_in_thousands(qtbot: QtBot, work: Work) -> None:
    """Open, Fix may take 20 minutes more in 87.5 of 100 cases: 17.5 of 70, and ten times as many cases come."""
    its = edits.set_process_values(project(New="native ? native native"), "P", 1.0, 1_200.0)
    page = BusinessPage(work)
    show(qtbot, work, page, its)
    assert page.title.text().endswith("in thousands of EUR")
    (row,) = plain(page.cases)
    assert (row[1], row[5]) == ("756–1 008", "20")
    assert page.cases.table.columns[1].tip(page.cases.table.shown[0]).translate(BLANKS) == "756 000–1 008 000"


def test_net_present_values_have_bars_on_one_scale_with_nought_on_it(qtbot: QtBot, work: Work) -> None:
    """By hand throughout, Other saves nothing: 5 · 6,000 and 20,000 are lost."""
    page = BusinessPage(work)
    show(qtbot, work, page, project(New="native native native native", Other="no no no no"))
    column = page.cases.table.columns[6]
    bars = [column.figure(case) for case in page.cases.table.shown if column.figure]
    gains, losses = pytest.approx(454_000), -50_000
    assert bars == [GainBar(gains, gains, losses, gains), GainBar(losses, losses, losses, gains)]
    assert "Not worth it: Other." in page.told.text()


def test_enter_on_a_figure_opens_its_rows(qtbot: QtBot, work: Work) -> None:
    page = BusinessPage(work)
    show(qtbot, work, page, project(New="native native native native"))
    page.cases.setCurrentIndex(page.cases.table.index(0, 1))
    QTest.keyClick(page.cases, Qt.Key.Key_Return)
    assert page.stack.currentWidget() is page.made
    assert plain(page.made) == [
        ["minutes saved", "Desk", "Incident", "210 hours a month, then 70, at 60 an hour", "8 400", "100 800", ""]
    ]
    page.cases.setCurrentIndex(page.cases.table.index(0, 5))  # while the rows are in sight they follow
    assert [row[1] for row in plain(page.made)] == ["set up"]
    page.open_figure(7)
    assert [row[-2:] for row in plain(page.made)][:2] == [["-20 000", "-20 000"], ["94 800", "74 800"]]
    assert page.made.isColumnHidden(2)  # no year is of a process
    qtbot.mouseClick(page.all_rows, Qt.MouseButton.LeftButton)
    assert {row[0] for row in plain(page.made)} >= {"minutes saved", "each year", "cash flow", "a ticket"}


def test_a_row_leads_to_what_it_is_made_of(qtbot: QtBot, work: Work) -> None:
    page = BusinessPage(work)
    show(qtbot, work, page, project(New="native native native native"))
    asked: list[tuple[str, str]] = []
    work.choice.page_asked.connect(lambda stage, name: asked.append((stage, name)))
    steps: list[str] = []
    work.choice.steps_asked.connect(lambda: steps.append(f"{work.choice.tool} {work.choice.process}"))
    page.open_figure(1)
    page.made.asked.emit(page.made.table.shown[0], 0)
    assert steps == ["New P"]
    page.open_figure(3)
    page.made.asked.emit(page.made.table.shown[0], 0)
    assert asked == [("fit", "money")]


def test_what_it_hangs_on_stands_with_a_bar_the_widest_first(qtbot: QtBot, work: Work) -> None:
    """A fifth of 5 · 100,800 either way, by volume and by rate; of 5 · 6,000 and of 20,000."""
    page = BusinessPage(work)
    show(qtbot, work, page, project(New="native native native native"))
    assert [(row[0], *row[2:]) for row in plain(page.drivers)] == [
        ("cases a month of Incident", "by ± 20 %", "353 200", "554 800"),
        ("rate of Desk", "by ± 20 %", "353 200", "554 800"),
        ("what is paid each year", "by ± 20 %", "460 000", "448 000"),
        ("what is paid at the start", "by ± 20 %", "458 000", "450 000"),
    ]
    asked: list[tuple[str, str]] = []
    work.choice.page_asked.connect(lambda stage, name: asked.append((stage, name)))
    for row in page.drivers.table.shown[:2]:
        page.drivers.asked.emit(row, 0)
    assert (asked, work.choice.process) == ([("value", "minutes")] * 2, "P")
    bar = page.drivers.table.shown[2].bar
    assert (bar.worst, bar.middle, bar.best) == (448_000, 454_000, 460_000)
    assert (bar.least, bar.most) == (353_200, 554_800)


def test_a_benefit_is_written_in_place_and_taken_back_in_one_step(qtbot: QtBot, work: Work) -> None:
    page = BusinessPage(work)
    show(qtbot, work, page, project(New="native native native native", Other="no no no no"))
    page.views.choose("benefits")
    QGuiApplication.clipboard().setText("Outages avoided\tIncident\tNew\t1000\t4000\tLast year’s outages")
    page.benefits.setCurrentIndex(page.benefits.table.index(0, 0))
    page.benefits.paste()
    settle(qtbot, work, page)
    assert work.session.project.decision.benefits == (
        StatedBenefit("Outages avoided", 1_000.0, 4_000.0, "New", "P", "Last year’s outages"),
    )
    assert plain(page.benefits)[0] == ["Outages avoided", "Incident", "New", "1 000", "4 000", "Last year’s outages"]
    assert [row[2] for row in plain(page.cases)] == ["1 000–4 000", "0"]
    work.session.stack.undo()
    settle(qtbot, work, page)
    assert work.session.project.decision.benefits == ()
    assert [row[2] for row in plain(page.cases)] == ["0", "0"]


def test_one_amount_stands_for_both_ends_until_the_other_is_written(qtbot: QtBot, work: Work) -> None:
    page = BusinessPage(work)
    show(qtbot, work, page, project(New="native native native native"))
    page.benefits.table.edited.emit(page.benefits.table.shown[0], 3, "500")
    (benefit,) = work.session.project.decision.benefits
    assert (benefit.name, benefit.low, benefit.high) == ("Benefit 1", 500.0, 500.0)
    page.benefits.table.edited.emit(page.benefits.table.shown[0], 4, "900")
    (benefit,) = work.session.project.decision.benefits
    assert (benefit.low, benefit.high) == (500.0, 900.0)
    refused: list[str] = []
    work.session.refused.connect(refused.append)
    page.benefits.table.edited.emit(page.benefits.table.shown[0], 1, "Nowhere")
    assert refused == ["There is no process “Nowhere” in this project."]
    page.benefits.selectAll()
    page.remove()
    assert work.session.project.decision.benefits == ()


def test_what_is_missing_is_listed_and_enter_leads_there(qtbot: QtBot, work: Work) -> None:
    its = edits.set_role_rates(project(New="native native native native"), {"Desk": None})
    its = edits.set_costs(its, [CostItem("New", "licence", PriceBasis.YEARLY, None)])
    page = BusinessPage(work)
    show(qtbot, work, page, its)
    assert page.stack.currentWidget() is page.missing
    assert plain(page.missing) == [
        ["Desk", "Incident", "210 hours a month, then 70; no rate is stated for the role", "Minutes"],
        ["licence", "", "no amount for “licence”", "Fit › Money"],
    ]
    assert page.told.text().startswith("No business case is known yet.")
    asked: list[tuple[str, str]] = []
    work.choice.page_asked.connect(lambda stage, name: asked.append((stage, name)))
    for row in page.missing.table.shown:
        page.missing.asked.emit(row, 0)
    assert asked == [("value", "minutes"), ("fit", "money")]


def test_a_step_without_minutes_is_led_to_on_the_page_minutes(qtbot: QtBot, work: Work) -> None:
    its = project(New="native native native native")
    (document,) = its.documents
    (process,) = document.processes
    nodes = tuple(replace(each, time=StepTime()) if each.id == "Fix" else each for each in process.nodes)
    its = replace(its, documents=(replace(document, processes=(replace(process, nodes=nodes),)),))
    page = BusinessPage(work)
    show(qtbot, work, page, its)
    asked: list[tuple[str, str]] = []
    work.choice.page_asked.connect(lambda stage, name: asked.append((stage, name)))
    page.missing.asked.emit(page.missing.table.shown[0], 0)
    assert (asked, work.choice.process, work.choice.element) == ([("value", "minutes")], "P", "Fix")


def test_without_tools_a_sentence_says_what_comes_first(qtbot: QtBot, work: Work) -> None:
    page = BusinessPage(work)
    page.refresh()
    assert page.awaited.said.text() == "No scores yet: draw or open processes first."
    show(qtbot, work, page, project_of(contract_process(Log=[must("R1")])))
    assert page.awaited.said.text().startswith("No tools yet: take in the answers of at least one")


def test_under_the_cover_of_a_tender_no_figure_of_a_tool_shows_but_benefits_do(qtbot: QtBot, work: Work) -> None:
    its = edits.set_benefits(project(New="native native native native"), [StatedBenefit("Outages avoided", 1.0, 2.0)])
    page = BusinessPage(work)
    show(qtbot, work, page, replace(its, tender=True))
    assert page.awaited.said.text().startswith("This is a tender and no baseline is sealed yet")
    assert (cells(page.cases), cells(page.drivers), cells(page.made), cells(page.missing)) == ([], [], [], [])
    assert cells(page.benefits)[0][0] == "Outages avoided"
