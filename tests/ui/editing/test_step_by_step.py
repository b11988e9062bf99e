"""Ctrl+Enter goes on with the next step, also from the name that is being written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canvas_kit import click, key
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from itsm_fit.model.process import NodeKind

if TYPE_CHECKING:
    from conftest import Board

Key, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier


def test_ctrl_enter_appends_a_step_that_is_named_at_once(board: Board) -> None:
    click(board.view, "escalate")
    (new,) = key(board.view, Key.Key_Return, modifiers=CTRL)
    assert board.node(new).kind is NodeKind.USER_TASK
    assert board.flow("escalate", new).waypoints
    assert board.editor.names.element == new


def test_names_with_ctrl_enter_between_them_make_a_chain(board: Board) -> None:
    click(board.view, "escalate")
    key(board.view, Key.Key_Return, modifiers=CTRL)
    for name in ("Call vendor", "Wait for the fix", "Install it"):
        QTest.keyClicks(board.editor.names, name)
        QTest.keyClick(
            board.editor.names, Key.Key_Return, CTRL if name != "Install it" else Qt.KeyboardModifier.NoModifier
        )
    at, chain = "escalate", [""]
    while chain[-1] != "Install it":
        at = board.process.outgoing[at][-1].target
        chain.append(board.node(at).name)
    assert chain[1:] == ["Call vendor", "Wait for the fix", "Install it"]


def test_after_an_end_event_ctrl_enter_only_takes_the_name(board: Board) -> None:
    click(board.view, "given_up")
    key(board.view, Key.Key_F2)
    QTest.keyClicks(board.editor.names, "Left open")
    QTest.keyClick(board.editor.names, Key.Key_Return, CTRL)
    assert board.node("given_up").name == "Left open"
    assert board.undo_texts == ["Rename “Given up”"]
