from __future__ import annotations

from pytestqt.qtbot import QtBot

from ui.widgets.parts import filter_line


def test_a_filter_wants_the_room_in_which_its_hint_is_read_whole(qtbot: QtBot) -> None:
    line = filter_line("Filter the comments by any word of theirs")
    qtbot.addWidget(line)
    assert line.sizeHint().width() > line.fontMetrics().horizontalAdvance(line.placeholderText())
