from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, QSettings
from PySide6.QtWidgets import QComboBox, QTableWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.choice_box import ChoiceBox
from ui.widgets.look import Look
from ui.widgets.parts import PassingHint, filter_line, label, offer, splitter

pytestmark = pytest.mark.usefixtures("dressed")


def test_a_filter_wants_the_room_in_which_its_hint_is_read_whole(qtbot: QtBot) -> None:
    line = filter_line("Filter the comments by any word of theirs")
    qtbot.addWidget(line)
    assert line.sizeHint().width() > line.fontMetrics().horizontalAdvance(line.placeholderText())


def test_a_box_keeps_what_is_chosen_when_it_offers_others_and_tells_nobody(qtbot: QtBot) -> None:
    box, told = QComboBox(), []
    qtbot.addWidget(box)
    offer(box, [("Alpha", "a"), ("Beta", "b")])
    box.setCurrentIndex(1)
    box.currentIndexChanged.connect(told.append)
    offer(box, [("Gamma", "c"), ("Alpha", "a"), ("Beta", "b")])
    assert box.currentData() == "b"
    offer(box, [("Gamma", "c"), ("Alpha", "a")])
    assert box.currentData() == "c"
    assert told == []


@pytest.mark.parametrize("count", [3, 12])
def test_a_list_that_drops_down_shows_all_its_entries_at_once(qtbot: QtBot, settings: QSettings, count: int) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    look, box = Look(settings, page), ChoiceBox(page)
    assert look.theme
    box.addItems([f"Entry {at}" for at in range(count)])
    page.resize(300, 700)
    with qtbot.waitExposed(page):
        page.show()
    box.showPopup()
    view = box.view()
    qtbot.waitUntil(view.isVisible)
    last = view.visualRect(view.model().index(count - 1, 0))
    assert view.viewport().rect().contains(last)
    assert view.visualRect(view.model().index(0, 0)).top() >= 0
    assert not view.verticalScrollBar().isVisible()
    arrows = [each for each in view.window().children() if isinstance(each, QWidget) and each is not view]
    assert not any(each.isVisible() and "Scroller" in each.metaObject().className() for each in arrows)
    box.hidePopup()


def test_a_hint_that_goes_leaves_what_is_below_in_its_place(qtbot: QtBot) -> None:
    page, hint, below = QWidget(), PassingHint(), label("Below")
    qtbot.addWidget(page)
    box = QVBoxLayout(page)
    for widget in (hint, below):
        box.addWidget(widget)
    box.addStretch(1)
    page.resize(160, 300)
    page.show()
    hint.tell("A decision is signed and says why: so that it can be held against what was known.")
    qtbot.waitUntil(lambda: hint.height() > 2 * hint.fontMetrics().height())
    place = below.geometry()
    hint.tell("")
    qtbot.wait(1)
    assert not hint.isVisible()
    assert below.geometry() == place


def test_what_stands_side_by_side_does_not_touch(qtbot: QtBot) -> None:
    split = splitter(QTableWidget(), QTableWidget())
    qtbot.addWidget(split)
    split.resize(600, 200)
    split.show()
    left, right = (QRect(split.widget(at).geometry()) for at in (0, 1))
    assert right.left() - left.right() >= 10
