"""A page that takes long to fill says so before it begins."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ui.widgets.lazy import LazyPanel


class _Figures(LazyPanel):
    heavy = True

    def __init__(self) -> None:
        super().__init__()
        self.said: list[list[str]] = []

    def refresh(self) -> None:
        self.said.append([each.text() for each in self.findChildren(QLabel) if each.isVisible()])


def test_the_first_filling_of_figures_is_told_and_no_later_one(qtbot: QtBot) -> None:
    page = _Figures()
    qtbot.addWidget(page)
    page.resize(300, 200)
    page.show()
    qtbot.waitUntil(lambda: len(page.said) == 1)
    page.touch()
    qtbot.waitUntil(lambda: len(page.said) == 2)
    assert page.said == [["Working the figures out…"], []]
    assert not [each for each in page.findChildren(QLabel) if each.isVisible()]
