"""The room that the pages in the middle of the window ask for."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.shell.page_stack import PageStack


def test_a_tall_page_keeps_the_window_no_taller_than_the_user_makes_it(qtbot: QtBot) -> None:
    stack, tall, low = PageStack(), QWidget(), QWidget()
    qtbot.addWidget(stack)
    tall.setLayout(_column(700))
    low.setLayout(_column(200))
    stack.addWidget(tall)
    stack.addWidget(low)
    stack.resize(300, 300)
    stack.show()
    assert stack.minimumSizeHint().height() < 100
    assert stack.currentWidget() is tall
    assert tall.height() == 700, "it is scrolled"
    stack.setCurrentWidget(low)
    assert stack.currentWidget() is low
    qtbot.waitUntil(lambda: low.height() == 300)


def _column(height: int) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setContentsMargins(0, 0, 0, 0)
    column.addSpacing(height)
    return column
