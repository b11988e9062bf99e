"""Every key of the window means one thing."""

from __future__ import annotations

from collections import defaultdict

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton

from ui.shell.main_window import MainWindow


def test_no_two_actions_or_buttons_share_a_key(window: MainWindow) -> None:
    taken: dict[str, set[str]] = defaultdict(set)
    for action in window.findChildren(QAction):
        for keys in action.shortcuts():
            taken[keys.toString()].add(action.text())
    for button in window.findChildren(QAbstractButton):
        taken[button.shortcut().toString()].add(button.toolTip() or button.text())
    del taken[""]
    assert {keys: texts for keys, texts in taken.items() if len(texts) > 1} == {}
