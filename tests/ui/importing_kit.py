"""Importing in the tests of the window: open the dialog, click its columns and rows, choose in its menus."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from ui.shell.main_window import MainWindow
from ui.stages.tools.importing.dialog import ImportDialog

_WAIT_MS = 20_000


def open_dialog(window: MainWindow, qtbot: QtBot, *paths: Path) -> ImportDialog:
    """Add spreadsheets and wait for the dialog."""
    window.files.add(list(paths))
    qtbot.waitUntil(lambda: window.importer.dialog is not None and window.importer.dialog.isVisible(), timeout=_WAIT_MS)
    dialog = window.importer.dialog
    assert dialog is not None
    return dialog


def popup(qtbot: QtBot) -> QMenu:
    """The menu that popped up."""
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu), timeout=_WAIT_MS)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def choose(qtbot: QtBot, text: str) -> None:
    """Click an entry of the menu that popped up."""
    menu = popup(qtbot)
    action = next(action for action in menu.actions() if action.text().replace("&", "") == text)
    place: QRect = menu.actionGeometry(action)
    qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=place.center())


def click_column(qtbot: QtBot, dialog: ImportDialog, column: int) -> None:
    """Click the heading of a column."""
    header = dialog.cells.view.horizontalHeader()
    at = QPoint(header.sectionViewportPosition(column) + 12, 12)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)


def click_row(qtbot: QtBot, dialog: ImportDialog, row: int) -> None:
    """Click the heading of a row."""
    header = dialog.cells.view.verticalHeader()
    at = QPoint(12, header.sectionViewportPosition(row) + 6)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)


def press(qtbot: QtBot, dialog: ImportDialog, button: str) -> None:
    """Click a button of the dialog."""
    qtbot.mouseClick(getattr(dialog, button), Qt.MouseButton.LeftButton)
