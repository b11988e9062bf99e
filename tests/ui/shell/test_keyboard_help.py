"""Ctrl+F1 lists every key, from the tables that the keys are taken from."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from itsm_fit.editor.commands import COMMANDS
from ui.shell.keyboard_help import KeyboardHelp, key_rows, situation_rows
from ui.shell.main_window import MainWindow
from ui.widgets.key_row import KeyRow


def _help(window: MainWindow) -> KeyboardHelp:
    QTest.keyClick(window, Qt.Key.Key_F1, Qt.KeyboardModifier.ControlModifier)
    return window.findChildren(KeyboardHelp)[-1]


def test_ctrl_f1_shows_the_keys_of_every_verb_and_every_action_and_of_the_canvas(window: MainWindow) -> None:
    shown = {str(row.what): str(row.keys) for row in _help(window).shown}
    for command in COMMANDS:
        assert command.title in shown
    assert (shown["Find Anything…"], shown["Go to Outline"], shown["Undo"].split(", ")[0]) == (
        "Ctrl+K",
        "Alt+O",
        "Ctrl+Z",
    )
    assert shown["Zoom in"] == "+, Shift++, ="
    assert shown["Take the hand, which moves the paper"] == "H"


def test_what_is_typed_narrows_the_list_and_nothing_found_is_said(window: MainWindow, qtbot: QtBot) -> None:
    shown = _help(window)
    qtbot.keyClicks(shown.search, "lane below")
    assert [(row.keys, str(row.what)) for row in shown.shown] == [("Ctrl+L", "Add Lane Below")]
    qtbot.keyClicks(shown.search, " nowhere")
    assert shown.shown == []
    assert shown.nothing.isVisible()


def test_arrows_scroll_the_list_while_one_searches(window: MainWindow) -> None:
    shown = _help(window)
    QTest.keyClick(shown.search, Qt.Key.Key_Down)
    QTest.keyClick(shown.search, Qt.Key.Key_Down)
    assert shown.table.currentIndex().row() > 0


def test_no_key_has_two_meanings_in_the_same_place(window: MainWindow) -> None:
    def place(row: KeyRow) -> str:
        return str(row.where) if str(row.where) == "On the empty drawing" else ""

    window.canvas.load()
    in_place = [row for row in situation_rows() if str(row.where) != "On the empty drawing"]
    rows = [row for row in key_rows(window.menuBar()) if row not in in_place]
    counted = Counter((keys, place(row)) for row in rows for keys in str(row.keys).split(", "))
    assert [keys for keys, number in counted.items() if number > 1] == []
