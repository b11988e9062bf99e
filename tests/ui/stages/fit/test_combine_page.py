"""The page Combinations: the best sets, what each tool adds, budgets, integrations, a search that can be stopped."""

from __future__ import annotations

from dataclasses import replace

import pytest
from builders import contract_process, matrix_of, must, project_of, should
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from itsm_fit.model.decision import CostItem, Decision, Money
from itsm_fit.model.project import Project
from ui.session.work import Work
from ui.stages.fit import combine_page
from ui.stages.fit.combine_page import CombinePage
from ui.widgets.numbers.hint import hint_of

ANSWERS = {
    "Desk": {"R1": "native", "R2": "native", "R3": "no", "R4": "no"},
    "Expert": {"R1": "no", "R2": "no", "R3": "native", "R4": "native"},
    "Suite": {"R1": "addon", "R2": "custom", "R3": "addon", "R4": "custom"},
}


@pytest.fixture
def specialists() -> Project:
    """Two that carry a half each, and a suite that does all of it less well, for 10, 20 and 5."""
    process = contract_process(Log=[must("R1")], Fix=[should("R2")], Escalate=[must("R3"), should("R4")])
    items = tuple(
        CostItem(tool, "", amount=price) for tool, price in (("Desk", 10.0), ("Expert", 20.0), ("Suite", 5.0))
    )
    decision = Decision(costs=items, money=Money(day_rate=0.0))
    return project_of(process, matrices=[matrix_of(ANSWERS)], decision=decision)


@pytest.fixture
def work(open_work, specialists: Project) -> Work:
    return open_work(specialists)


@pytest.fixture
def page(work: Work, qtbot: QtBot) -> CombinePage:
    made = CombinePage(work)
    qtbot.addWidget(made)
    made.resize(1200, 650)
    with qtbot.waitExposed(made):
        made.show()
    qtbot.waitUntil(lambda: len(made.sets.table.shown) == 2, timeout=20_000)
    return made


def cells(table, row: int) -> list[str]:
    shown = [column.text(table.table.shown[row]) for column in table.table.columns]
    return [text.replace("\u00a0", " ") for text in shown]


def test_the_suite_stands_beside_the_best_pair(page: CombinePage) -> None:
    assert cells(page.sets, 0) == ["Best single tool", "Suite", "60 %", "26 %", "0", "0", "0", "5 EUR"]
    single, pair = cells(page.sets, 0), cells(page.sets, 1)
    assert (pair[0], pair[2:]) == ("Best pair", ["100 %", "100 %", "0", "0", "3", "30 EUR"])
    assert single[1] == "Suite"
    assert page.words.text().startswith("Proven: no set of at most 3 tools covers more than")
    assert "+40.0 points of coverage" in page.words.text()
    assert page.musts.text() == "The set meets every must."


def test_what_each_tool_adds_and_its_integrations_are_those_of_the_set_chosen(page, qtbot: QtBot) -> None:
    assert {(row.tool, round(row.adds, 6)) for row in page.parts.table.shown} == {("Desk", 0.5), ("Expert", 0.5)}
    assert ["Incident", "Log", "Escalate", "Desk → Expert", "to carry"] in [cells(page.links, at) for at in range(3)]
    place = page.sets.visualRect(page.sets.table.index(0, 1)).center()
    qtbot.mouseClick(page.sets.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert [row.tool for row in page.parts.table.shown] == ["Suite"]
    assert page.links.table.shown == []
    assert page.link_title.text() == "No integration to build"


def test_a_budget_leaves_out_what_it_cannot_buy(page, qtbot: QtBot) -> None:
    page.budget.setFocus()
    qtbot.keyClicks(page.budget, "12")
    qtbot.keyClick(page.budget, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [row.its.tools for row in page.sets.table.shown] == [("Suite",)])
    page.budget.setText("4")
    page.run()
    qtbot.waitUntil(lambda: page.words.text().startswith("No tool can be had for 4 EUR: the cheapest costs 5."))
    page.budget.setText("much")
    page.run()
    assert "“much” is no number" in hint_of(page).words.text()


def test_a_set_of_ones_own_stands_beside_the_best(page, qtbot: QtBot) -> None:
    page.set_own(("Suite", "Desk"))
    qtbot.waitUntil(lambda: len(page.sets.table.shown) == 3)
    assert cells(page.sets, 2)[:3] == ["Your set", "Suite + Desk", "80 %"]
    menu = page.own_button.menu()
    menu.aboutToShow.emit()
    tools = {action.text(): action for action in menu.actions()}
    assert {name for name, action in tools.items() if action.isChecked()} == {"Suite", "Desk"}
    tools["Desk"].trigger()
    qtbot.waitUntil(lambda: cells(page.sets, 2)[1] == "Suite")
    page.set_own(())
    qtbot.waitUntil(lambda: len(page.sets.table.shown) == 2)


def test_fewer_tools_are_tried_when_fewer_are_allowed(page, qtbot: QtBot) -> None:
    page.most.setValue(1)
    qtbot.waitUntil(lambda: [row.its.tools for row in page.sets.table.shown] == [("Suite",)])
    assert page.words.text() == "Proven: no single tool covers more than Suite."


def test_an_integration_leads_to_its_step_in_the_drawing(page, work, qtbot: QtBot) -> None:
    page.links.setFocus()
    page.links.setCurrentIndex(page.links.table.index(0, 0))
    with qtbot.waitSignal(work.choice.revealed):
        qtbot.keyClick(page.links, Qt.Key.Key_Return)
    assert work.choice.element == page.links.table.shown[0].its.target


def test_a_search_can_be_stopped(page, work, qtbot: QtBot, monkeypatch) -> None:
    def endless(_fit, _most, _budget, _own, progress):
        while True:
            progress("Comparing", 0.5)

    monkeypatch.setattr(combine_page, "_found", endless)
    page.run()
    work.tasks.give_up(work.tasks.running[0])  # as the strip at the foot of the window does
    assert page.awaited.said.text() == "Stopped: Comparing sets of tools"
    qtbot.waitUntil(lambda: not work.tasks.running)


def test_no_tool_and_nothing_known_are_said(open_work, qtbot: QtBot, specialists: Project) -> None:
    unknown = replace(specialists, matrices=(matrix_of({"Desk": {"R1": "?"}}),))
    page = CombinePage(open_work(unknown))
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    qtbot.waitUntil(lambda: page.words.text().startswith("None of 1 tools has a proven answer"), timeout=20_000)
    assert page.sets.table.shown == []


@pytest.mark.parametrize(("name", "text"), [("en_US", "12,5"), ("de_DE", "12.5 EUR")])
def test_a_budget_is_typed_with_either_sign_before_its_decimals(country, page, qtbot: QtBot, name, text) -> None:
    """The two that cover most cost 30: a budget of 125 would buy them, one of 12.5 buys the suite alone."""
    country(name)
    page.budget.setFocus()
    qtbot.keyClicks(page.budget, text)
    qtbot.keyClick(page.budget, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [row.its.tools for row in page.sets.table.shown] == [("Suite",)])


def test_a_budget_in_another_currency_stays_marked_and_asks_for_nothing(page, qtbot: QtBot) -> None:
    before = [row.its.tools for row in page.sets.table.shown]
    page.budget.setFocus()
    qtbot.keyClicks(page.budget, "$ 12")
    qtbot.keyClick(page.budget, Qt.Key.Key_Return)
    assert "amounts here are in EUR" in hint_of(page).words.text()
    page.sets.setFocus()
    assert page.budget.text() == ""
    assert [row.its.tools for row in page.sets.table.shown] == before
