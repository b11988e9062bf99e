"""Naming in place and deleting, by real keys and clicks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from canvas_kit import INCIDENT, click, key, middle, place
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

if TYPE_CHECKING:
    from conftest import Board

Key = Qt.Key


def test_f2_names_the_selected_step_and_enter_takes_the_name(board: Board) -> None:
    click(board.view, "log")
    key(board.view, Key.Key_F2)
    assert board.editor.names.toPlainText() == "Log incident"
    QTest.keyClicks(board.editor.names, "Register")
    QTest.keyClick(board.editor.names, Key.Key_Return)
    assert board.node("log").name == "Register"
    assert board.undo_texts == ["Rename “Log incident”"]
    assert board.view.hasFocus()


def test_escape_leaves_the_name_as_it_was(board: Board) -> None:
    click(board.view, "log")
    key(board.view, Key.Key_F2)
    QTest.keyClicks(board.editor.names, "Other")
    QTest.keyClick(board.editor.names, Key.Key_Escape)
    assert board.document is INCIDENT
    assert board.editor.names.isHidden()


def test_typing_on_a_selected_step_begins_its_name_with_what_was_typed(board: Board) -> None:
    click(board.view, "fix")
    QTest.keyClick(board.view, "R", Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(board.editor.names, "epair")
    QTest.keyClick(board.editor.names, Key.Key_Return)
    assert board.node("fix").name == "Repair"


def test_shift_and_enter_begins_a_new_line(board: Board) -> None:
    click(board.view, "fix")
    key(board.view, Key.Key_F2)
    QTest.keyClicks(board.editor.names, "one")
    QTest.keyClick(board.editor.names, Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(board.editor.names, "two")
    QTest.keyClick(board.editor.names, Key.Key_Return)
    assert board.node("fix").name == "one\ntwo"


@pytest.mark.parametrize("leave", ["log", "empty"])
def test_a_click_elsewhere_takes_the_name(board: Board, leave: str) -> None:
    QTest.mouseDClick(board.view.viewport(), Qt.MouseButton.LeftButton, pos=middle(board.view, "fix"))
    QTest.keyClicks(board.editor.names, "Mend")
    click(board.view, "log" if leave == "log" else place(board.view, 850, 280))
    assert board.node("fix").name == "Mend"


@pytest.mark.parametrize(
    ("element", "x", "y"), [("f4", 315, 170), ("desk", 45, 75), ("pool", 15, 150), ("note", 770, 200), ("m1", 78, -20)]
)
def test_a_double_click_names_lines_lanes_pools_and_notes(board: Board, element: str, x: float, y: float) -> None:
    QTest.mouseDClick(board.view.viewport(), Qt.MouseButton.LeftButton, pos=place(board.view, x, y))
    assert board.editor.names.element == element
    QTest.keyClicks(board.editor.names, "Another name")
    QTest.keyClick(board.editor.names, Key.Key_Return)
    named = board.view.drawing.figure[element].element
    assert getattr(named, "name", None) or getattr(named, "text", None) == "Another name"
    assert board.session.stack.count() == 1


def test_naming_the_pool_names_its_process_too_when_they_were_called_the_same(board: Board) -> None:
    click(board.view, place(board.view, 15, 150))
    key(board.view, Key.Key_F2)
    QTest.keyClicks(board.editor.names, "Incidents")
    QTest.keyClick(board.editor.names, Key.Key_Return)
    assert (board.document.pools[1].name, board.process.name) == ("Incidents", "Incidents")


def test_del_takes_a_step_out_of_the_flow_and_joins_what_it_stood_between(board: Board) -> None:
    click(board.view, "log")
    key(board.view, Key.Key_Delete)
    assert "log" not in board.process.node_by_id
    assert [point.x for point in board.flow("start", "which").waypoints] == [96, 290]
    assert board.undo_texts == ["Delete “Log incident”"]
    assert board.view.selected_ids() == ("start",)


def test_deleting_two_steps_in_a_row_joins_over_both(board: Board) -> None:
    click(board.view, "fix")
    click(board.view, "log", Qt.KeyboardModifier.ControlModifier)
    key(board.view, Key.Key_Delete)
    assert {(flow.source, flow.target) for flow in board.process.flows} >= {("start", "which"), ("which", "join")}
    assert board.undo_texts == ["Delete 2 Elements"]


def test_undo_of_a_deletion_brings_the_very_same_document_back_and_selects_what_was_deleted(board: Board) -> None:
    click(board.view, "escalate")
    key(board.view, Key.Key_Delete)
    assert "late" not in board.process.node_by_id
    board.session.stack.undo()
    assert board.document is INCIDENT
    assert board.view.selected_ids() == ("escalate",)


def test_del_without_a_selection_does_nothing(board: Board) -> None:
    key(board.view, Key.Key_Delete)
    assert board.session.stack.count() == 0
