"""Days that are typed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.day_box import DayBox


@pytest.mark.parametrize("written", ["2027-01-15", "2027-1-15", "2031-12-31", "20280229"])
@pytest.mark.parametrize("anew", [False, True], ids=["begun", "selected"])
def test_a_day_is_the_one_that_was_typed(qtbot: QtBot, *, written: str, anew: bool) -> None:
    form = QWidget()
    qtbot.addWidget(form)
    box, lines = DayBox("Deadline"), QVBoxLayout(form)
    lines.addWidget(box)
    box.setDate(QDate(2026, 11, 30))
    with qtbot.waitExposed(form):
        form.show()
    box.setFocus(Qt.FocusReason.TabFocusReason)
    if anew:
        qtbot.keyClick(box, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(box, written)
    year, month, day = written.split("-") if "-" in written else (written[:4], written[4:6], written[6:])
    assert box.date() == QDate(int(year), int(month), int(day))
