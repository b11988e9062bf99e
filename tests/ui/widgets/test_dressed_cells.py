"""What the style sheet leaves of what cells have of their own: a rule with a border paints over their ground."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QTableWidget,
    QTableWidgetItem,
    QTreeWidget,
    QTreeWidgetItem,
)
from pytestqt.qtbot import QtBot

from itsm_fit.drawing.theme import DARK, LIGHT, Theme
from ui.widgets.style_sheet import style_sheet

GROUND = QColor("#CC3366")


def table() -> QTableWidget:
    made = QTableWidget(2, 1)
    for row in range(2):
        made.setItem(row, 0, QTableWidgetItem(""))
        made.item(row, 0).setBackground(GROUND)
    return made


def rows() -> QListWidget:
    made = QListWidget()
    for _ in range(2):
        item = QListWidgetItem("")
        item.setBackground(GROUND)
        made.addItem(item)
    return made


def tree() -> QTreeWidget:
    made = QTreeWidget()
    for _ in range(2):
        item = QTreeWidgetItem([""])
        item.setBackground(0, GROUND)
        made.addTopLevelItem(item)
    return made


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("view", [table, rows, tree])
def test_cells_keep_the_ground_they_were_given(qtbot: QtBot, theme: Theme, view: type[QAbstractItemView]) -> None:
    shown = view()
    qtbot.addWidget(shown)
    shown.setStyleSheet(style_sheet(theme))
    shown.resize(300, 120)
    shown.show()
    last = shown.visualRect(shown.model().index(1, 0))
    assert shown.viewport().grab(last).toImage().pixelColor(last.width() // 2, last.height() // 2) == GROUND
