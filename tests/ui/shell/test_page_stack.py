"""The room that the pages in the middle of the window ask for."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.shell.page_stack import PageStack


def test_a_tall_page_out_of_sight_does_not_keep_the_window_tall(qtbot: QtBot) -> None:
    stack, tall, low = PageStack(), QWidget(), QWidget()
    qtbot.addWidget(stack)
    tall.setLayout(_column(700))
    low.setLayout(_column(200))
    stack.addWidget(tall)
    stack.addWidget(low)
    assert stack.minimumSizeHint().height() == 700
    stack.setCurrentWidget(low)
    assert stack.minimumSizeHint().height() == 200


def _column(height: int) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setContentsMargins(0, 0, 0, 0)
    column.addSpacing(height)
    return column
