"""Buttons of which one is down: told as such, and pressed by keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.choice_button import ChoiceButton

_Role, _Text = QAccessible.Role, QAccessible.Text


def test_one_of_several_is_told_as_a_radio_button_with_its_state(qtbot: QtBot) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    box, group = QHBoxLayout(around), QButtonGroup(around)
    one, other = ChoiceButton("By coverage"), ChoiceButton("", "By cost: the cheapest first")
    for each in (one, other):
        group.addButton(each)
        box.addWidget(each)
    one.setChecked(True)
    first, second = map(QAccessible.queryAccessibleInterface, (one, other))
    assert first.role() == second.role() == _Role.RadioButton
    assert (first.text(_Text.Name), second.text(_Text.Name)) == ("By coverage", "By cost: the cheapest first")
    assert first.state().checked
    assert not second.state().checked
    assert second.state().checkable
    second.actionInterface().doAction(second.actionInterface().toggleAction())
    assert second.state().checked
    assert not first.state().checked
    assert first.parent().object() is around


def test_a_button_that_cannot_be_used_offers_nothing(qtbot: QtBot) -> None:
    button = ChoiceButton("By coverage")
    qtbot.addWidget(button)
    button.setEnabled(False)
    told = QAccessible.queryAccessibleInterface(button)
    assert told.state().disabled
    assert told.actionInterface().toggleAction() not in told.actionInterface().actionNames()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert not told.state().checked
