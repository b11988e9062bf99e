"""A button that is clicked gives the keyboard back to the rows of its page; one that is pressed by a key keeps it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QPushButton, QVBoxLayout
from pytestqt.qtbot import QtBot

from ui.widgets.lazy import LazyPanel
from ui.widgets.tab_order import hand_focus


class _Page(LazyPanel):
    def __init__(self) -> None:
        super().__init__()
        self.rows, self.button, self.line = QListWidget(), QPushButton("Do"), QLineEdit()
        box = QVBoxLayout(self)
        for part in (self.rows, self.button, self.line):
            box.addWidget(part)
        hand_focus(self, self.rows)

    def refresh(self) -> None:
        """There is nothing to show."""


@pytest.fixture
def page(qtbot: QtBot) -> _Page:
    made = _Page()
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: not made._stale)
    return made


def test_a_click_gives_the_keyboard_back_to_the_rows(page: _Page) -> None:
    page.line.setFocus()
    QTest.mouseClick(page.button, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert page.focusWidget() is page.rows


def test_a_click_that_leads_somewhere_is_followed(page: _Page) -> None:
    page.button.clicked.connect(page.line.setFocus)
    QTest.mouseClick(page.button, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert page.focusWidget() is page.line


def test_a_button_that_is_pressed_by_a_key_keeps_the_keyboard(page: _Page) -> None:
    page.button.setFocus()
    QTest.keyClick(page.button, Qt.Key.Key_Space)
    QApplication.processEvents()
    assert page.focusWidget() is page.button
