"""F1 lists every key, from the tables that the keys are taken from."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ui.canvas.editing.arrange_verbs import ARRANGING
from ui.canvas.editing.shape_verbs import SHAPING
from ui.canvas.editing.verbs import VERBS
from ui.keyboard_help import IN_PLACE, KeyboardHelp, KeyRow, key_rows
from ui.shell.main_window import MainWindow


def _help(window: MainWindow) -> KeyboardHelp:
    QTest.keyClick(window, Qt.Key.Key_F1)
    return window.findChildren(KeyboardHelp)[-1]


def test_f1_shows_the_keys_of_every_verb_and_every_action_and_of_the_canvas(window: MainWindow) -> None:
    shown = {row.what: row.keys for row in _help(window).shown}
    for verb in (*VERBS, *ARRANGING, *SHAPING):
        assert verb.text in shown
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
    assert [(row.keys, row.what) for row in shown.shown] == [("Ctrl+L", "Add Lane Below")]
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
        return row.where if row.where == "On the empty drawing" else ""

    rows = [row for row in key_rows(window.menuBar()) if row not in IN_PLACE]
    counted = Counter((keys, place(row)) for row in rows for keys in row.keys.split(", "))
    assert [keys for keys, number in counted.items() if number > 1] == []
