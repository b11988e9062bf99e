from __future__ import annotations

import pytest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from ui.widgets.parts import filter_line, offer

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
