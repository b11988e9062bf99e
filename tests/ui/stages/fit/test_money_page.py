"""The page Money: cost items and settings written in place, totals, the efficient front, names that never overlap."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from builders import matrix_of
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from itsm_fit.model.decision import CostItem, Decision, Incumbent, Money, PriceBasis
from itsm_fit.model.project import Project
from itsm_fit.model.tool import Level
from ui.session.work import Work
from ui.stages.fit.label_places import label_places
from ui.stages.fit.money_page import MoneyPage
from ui.widgets.numbers.hint import SWAP_KEYS, hint_of
from ui.widgets.numbers.line import NumberLine

OFFERS = (CostItem("Alpha", "Licence", PriceBasis.YEARLY, 100.0), CostItem("Beta", "Set-up", PriceBasis.ONE_OFF, 300.0))


@pytest.fixture
def work(open_work, three_tools: Project) -> Work:
    return open_work(replace(three_tools, decision=Decision(costs=OFFERS, money=Money(years=2, ceiling=1000.0))))


@pytest.fixture
def page(work: Work, qtbot: QtBot) -> MoneyPage:
    return shown(work, qtbot)


def shown(work: Work, qtbot: QtBot) -> MoneyPage:
    made = MoneyPage(work)
    qtbot.addWidget(made)
    made.resize(1200, 650)
    with qtbot.waitExposed(made):
        made.show()
    qtbot.waitUntil(lambda: len(made.figures.table.shown) == 3, timeout=20_000)
    return made


def costs(work: Work) -> tuple[CostItem, ...]:
    return work.session.project.decision.costs


def cell(table, row: int, title: str) -> str:
    column = [column.title for column in table.table.columns].index(title)
    return str(table.table.index(row, column).data()).replace("\u00a0", " ").replace("\u202f", " ")


def setting(page: MoneyPage, name: str) -> int:
    return [row.setting.name for row in page.settings.table.shown].index(name)


def type_into(qtbot: QtBot, table, row: int, column: int, text: str) -> None:
    table.setFocus()
    table.setCurrentIndex(table.table.index(row, column))
    qtbot.keyClick(table, Qt.Key.Key_F2)
    editor = QGuiApplication.focusObject()
    editor.selectAll()
    qtbot.keyClicks(editor, text)
    qtbot.keyClick(editor, Qt.Key.Key_Return)


def test_each_tool_stands_with_its_total_and_its_points_the_cheapest_first(page: MoneyPage) -> None:
    """Alpha: 2 · 100, Beta: 300; points are 100 · (1 − price / 1,000); nothing takes work."""
    shown = [
        [cell(page.figures, row, title) for title in ("Tool", "Cost of ownership", "Efficient", "Points")]
        for row in range(3)
    ]
    assert shown == [
        ["Alpha", "200 EUR", "✓ yes", "80.0"],
        ["Beta", "300 EUR", "no", "70.0"],
        ["Gamma", "? at least 0 EUR", "–", "–"],
    ]
    assert "Alpha costs least of those whose cost is known: 200" in page.words.text().replace("\u00a0", " ")
    assert "The cost of Gamma is open." in page.words.text()
    assert "a bid that loses can turn the winner" in page.why.text()


def test_an_amount_is_written_in_place_and_taken_back(page, work, qtbot: QtBot) -> None:
    type_into(qtbot, page.items, 0, 3, "1,200")
    assert costs(work)[0].amount == 1200.0
    qtbot.waitUntil(lambda: cell(page.figures, 0, "Tool") == "Beta")
    work.session.stack.undo()
    qtbot.waitUntil(lambda: cell(page.figures, 0, "Tool") == "Alpha")


def test_an_offer_is_pasted_from_a_spreadsheet_below_the_others(page, work, qtbot: QtBot) -> None:
    page.items.setFocus()
    page.items.setCurrentIndex(page.items.table.index(2, 0))
    QGuiApplication.clipboard().setText("gamma\tSeats\tper user a month\t€ 12.50\nGamma\tSet-up\tOne-off\t1 000")
    qtbot.keyClick(page.items, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert costs(work)[2:] == (
        CostItem("Gamma", "Seats", PriceBasis.USER_MONTH, 12.5),
        CostItem("Gamma", "Set-up", PriceBasis.ONE_OFF, 1000.0),
    )
    assert work.session.stack.count() == 1


def test_a_new_item_belongs_to_the_tool_above_until_somebody_says(page, work, qtbot: QtBot) -> None:
    type_into(qtbot, page.items, 2, 1, "Training")
    assert costs(work)[2] == CostItem("Beta", "Training", PriceBasis.ONE_OFF, None)
    qtbot.waitUntil(lambda: cell(page.figures, 2, "Cost of ownership") == "? at least 300 EUR")


@pytest.mark.parametrize(
    "written",
    [(0, "Delta", "no tool “Delta”"), (2, "weekly", "no way to pay"), (3, "-5", "0 or more"), (3, "dear", "no number")],
)
def test_what_makes_no_sense_is_refused(page, work, qtbot: QtBot, written) -> None:
    column, text, sentence = written
    said: list[str] = []
    work.session.refused.connect(said.append)
    page.items.refused.connect(said.append)
    page.items.setFocus()
    page.items.setCurrentIndex(page.items.table.index(0, column))
    QGuiApplication.clipboard().setText(text)
    qtbot.keyClick(page.items, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert sentence in said[0]
    assert costs(work) == OFFERS


def test_settings_are_written_in_place(page, work, qtbot: QtBot) -> None:
    for name, text in (("Years", "4"), ("Discount rate a year", "5"), ("Users", "20"), ("Days of work, custom", "8")):
        type_into(qtbot, page.settings, setting(page, name), 1, text)
    money = work.session.project.decision.money
    assert (money.years, money.discount_rate, money.users) == (4, 0.05, 20.0)
    assert cell(page.settings, setting(page, "Days of work, custom"), "Value") == "8"
    assert cell(page.settings, setting(page, "Tickets a month"), "Value") == "not stated"
    for name, text, shown in (
        ("Users", "12000", "12 000"),
        ("Day rate", "1200", "1 200 EUR"),
        ("Ceiling price", "90000", "90 000 EUR"),
    ):
        type_into(qtbot, page.settings, setting(page, name), 1, text)
        assert cell(page.settings, setting(page, name), "Value") == shown


def test_items_are_removed_together(page, work, qtbot: QtBot) -> None:
    page.items.selectAll()
    qtbot.mouseClick(page.remove_button, Qt.MouseButton.LeftButton)
    assert costs(work) == ()
    assert work.session.stack.undoText() == "Remove 2\u00a0Cost Items"
    qtbot.waitUntil(lambda: page.words.text().startswith("Write what each vendor charges"))


def test_figures_lead_to_what_they_are_made_of(open_work, three_tools: Project, qtbot: QtBot) -> None:
    custom = matrix_of({"Alpha": {"R1": "custom", "R2": "native", "R3": "config"}})
    work = open_work(replace(three_tools, matrices=(custom,), decision=Decision(costs=OFFERS[:1])))
    page = MoneyPage(work)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    qtbot.waitUntil(lambda: len(page.figures.table.shown) == 1)
    titles = [column.title for column in page.figures.table.columns]
    asked: list[object] = []
    work.choice.why_asked.connect(asked.append)
    work.choice.processes_asked.connect(asked.append)
    for title in ("Work", "Fit"):
        page.figures.setCurrentIndex(page.figures.table.index(0, titles.index(title)))
        qtbot.keyClick(page.figures, Qt.Key.Key_Return)
    assert asked[0].only == ("R1", "R3")
    assert asked[0].title == "Alpha: the requirements that take work, 5.5 days in all"
    assert asked[1] == "coverage"


def test_the_chart_shows_tools_of_known_cost_and_chooses_the_one_clicked(page, work, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.views.buttons["scatter"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.scatter is not None, timeout=20_000)
    qtbot.waitUntil(lambda: set(page.scatter.named) == {"Alpha", "Beta"})
    box = page.scatter.getPlotItem().getViewBox()
    place = page.scatter.mapFromScene(
        box.mapViewToScene(QPointF(300.0, work.session.fit.tool_by_name["Beta"].coverage.low))
    )
    with qtbot.waitSignal(page.scatter.chosen, timeout=3_000):
        qtbot.mouseClick(page.scatter.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert work.choice.tool == "Beta"


def test_names_in_the_chart_hide_no_other_name_and_no_point() -> None:
    rng = random.Random(4)
    points = [QPointF(rng.uniform(0, 800), rng.uniform(0, 400)) for _ in range(200)]
    room = QRectF(0, 0, 800, 400)
    places = label_places(points, [QSizeF(70, 16)] * 200, room)
    shown = [place for place in places if place is not None]
    assert len(shown) > 20
    for at, place in enumerate(shown):
        assert room.contains(place)
        assert not any(place.intersects(other) for other in shown[:at])
        assert not any(place.contains(point) for point in points)


def test_a_name_keeps_off_the_lines_where_it_can() -> None:
    line = QRectF(100, 99, 200, 2)
    (place,) = label_places([QPointF(100, 100)], [QSizeF(60, 16)], QRectF(0, 0, 400, 300), [line])
    assert not place.intersects(line)


@pytest.mark.parametrize("two", [("en_US", "1,250", 1250.0, 1.25), ("de_DE", "1,250", 1.25, 1250.0)])
def test_an_amount_of_two_meanings_says_which_it_became_and_swaps(work, qtbot, country, two) -> None:
    name, text, amount, other = two
    country(name)
    page = shown(work, qtbot)
    type_into(qtbot, page.items, 0, 3, text)
    assert costs(work)[0].amount == amount
    assert f"“{text}” is read as" in hint_of(page).words.text()
    QTest.keySequence(page.items, SWAP_KEYS)
    assert costs(work)[0].amount == other
    assert work.session.stack.count() == 2


def test_numbers_stand_and_are_copied_in_the_signs_of_the_country(work, country, qtbot: QtBot) -> None:
    country("de_DE")
    page = shown(work, qtbot)
    type_into(qtbot, page.items, 0, 3, "1.250,125 EUR")
    assert costs(work)[0].amount == 1250.125
    page.items.setCurrentIndex(page.items.table.index(0, 3))
    qtbot.keyClick(page.items, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "1250,125"
    page.items.setCurrentIndex(page.items.table.index(1, 3))
    qtbot.keyClick(page.items, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert costs(work)[1].amount == 1250.125
    for title, text in (("Discount rate a year", "2.5"), ("Days of work, custom", "7.5"), ("Users", "1.250")):
        type_into(qtbot, page.settings, setting(page, title), 1, text)
    money = work.session.project.decision.money
    assert (money.discount_rate, money.days[Level.CUSTOM], money.users) == (0.025, 7.5, 1250.0)
    type_into(qtbot, page.settings, setting(page, "Currency"), 1, "1,250")
    assert work.session.project.decision.money.currency == "1,250"


def test_a_pasted_block_says_that_its_numbers_can_be_others_and_swaps_all_at_once(page, work, qtbot: QtBot) -> None:
    page.items.setCurrentIndex(page.items.table.index(0, 3))
    QGuiApplication.clipboard().setText("1.250\n2.500")
    qtbot.keyClick(page.items, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert [each.amount for each in costs(work)] == [1.25, 2.5]
    assert hint_of(page).words.text() == "“1.250” is read as 1.25. So it is with 1 more of them."
    qtbot.mouseClick(hint_of(page).button, Qt.MouseButton.LeftButton)
    assert [each.amount for each in costs(work)] == [1250.0, 2500.0]


def test_an_amount_in_another_currency_is_refused(page, work, qtbot: QtBot) -> None:
    said: list[str] = []
    page.items.refused.connect(said.append)
    page.items.setCurrentIndex(page.items.table.index(0, 3))
    QGuiApplication.clipboard().setText("$ 100")
    qtbot.keyClick(page.items, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert said == ["“$ 100” is in $, amounts here are in EUR: write it in those."]
    assert costs(work) == OFFERS


def test_a_cell_with_what_is_no_number_stays_open_and_marked(page, work, qtbot: QtBot) -> None:
    type_into(qtbot, page.items, 0, 3, "dear")
    editor = page.items.findChild(NumberLine)
    assert (editor.isVisible(), editor.text(), editor.property("trouble")) == (True, "dear", True)
    qtbot.keyClick(editor, Qt.Key.Key_Tab)
    assert costs(work) == OFFERS
    assert hint_of(page).words.text().endswith("The cell stays as it was.")


def test_the_tool_in_use_is_written_among_the_settings_and_switching_counts_for_the_others(
    page: MoneyPage, work: Work, qtbot: QtBot
) -> None:
    type_into(qtbot, page.settings, setting(page, "In use today"), 1, "alpha")
    type_into(qtbot, page.settings, setting(page, "Cost of switching"), 1, "500")
    type_into(qtbot, page.settings, setting(page, "Days of switching"), 1, "2")
    assert work.session.project.decision.incumbent == Incumbent("Alpha", 500.0, 2.0)
    qtbot.waitUntil(lambda: "Alpha is in use today" in page.words.text(), timeout=20_000)
    shown = {row.cost.tool: cell(page.figures, at, "Switching") for at, row in enumerate(page.figures.table.shown)}
    assert shown["Alpha"] == "0 EUR"
    assert shown["Beta"].replace("\u2009", " ") == "2 500 EUR"
    work.session.stack.undo()
    assert work.session.project.decision.incumbent == Incumbent("Alpha", 500.0)


def test_switching_needs_a_tool_in_use_first(page: MoneyPage, work: Work, qtbot: QtBot) -> None:
    with qtbot.waitSignal(work.session.refused):
        type_into(qtbot, page.settings, setting(page, "Cost of switching"), 1, "500")
    assert work.session.project.decision.incumbent == Incumbent()
