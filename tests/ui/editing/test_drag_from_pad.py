"""What is dragged out of the pad follows the selected step, at the place where it is let go."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from canvas_kit import click, key, place
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from itsm_fit.model.process import NodeKind

if TYPE_CHECKING:
    from conftest import Board

Key, LEFT = Qt.Key, Qt.MouseButton.LeftButton
CTRL_ALT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


def _drag(board: Board, sign: str, to: QPoint) -> None:
    button = board.editor.pad.buttons[sign]
    target = button.mapFromGlobal(board.view.viewport().mapToGlobal(to))
    QTest.mousePress(button, LEFT, pos=QPoint(14, 14))
    QTest.mouseMove(button, QPoint(14, 60))
    QTest.mouseMove(button, target)
    QTest.mouseRelease(button, LEFT, pos=target)


def test_a_step_dragged_into_another_lane_is_joined_and_belongs_there(board: Board) -> None:
    click(board.view, "log")
    _drag(board, "step", place(board.view, 300, 250))
    (new,) = board.view.selected_ids()
    made = board.node(new)
    assert (made.kind, made.lane) == (NodeKind.USER_TASK, "expert")
    assert made.bounds is not None
    assert abs(made.bounds.center.x - 300) <= 10
    assert board.flow("log", new).waypoints
    assert board.editor.names.element == new
    assert board.undo_texts == ["Append User task to “Log incident”"]


def test_the_line_to_come_is_shown_on_the_way(board: Board) -> None:
    click(board.view, "log")
    button = board.editor.pad.buttons["end"]
    QTest.mousePress(button, LEFT, pos=QPoint(14, 14))
    QTest.mouseMove(button, QPoint(14, 90))
    preview = board.editor.preview
    assert preview is not None
    assert len(preview.lines) == 1
    QTest.mouseRelease(button, LEFT, pos=QPoint(14, 90))


def test_let_go_on_a_flow_that_leaves_the_step_it_goes_into_that_flow(board: Board) -> None:
    click(board.view, "fix")
    _drag(board, "timer", place(board.view, 520, 75))
    (new,) = board.view.selected_ids()
    assert [flow.target for flow in board.process.outgoing["fix"]] == [new]
    assert [flow.target for flow in board.process.outgoing[new]] == ["join"]


def test_let_go_beside_the_drawing_nothing_is_drawn(board: Board) -> None:
    click(board.view, "log")
    _drag(board, "step", QPoint(-200, 100))
    assert board.undo_texts == []
    assert not board.editor.tools.placing.active


def test_the_pad_takes_the_hover_from_what_lies_under_it(board: Board) -> None:
    click(board.view, "log")
    board.view.overlay.hover("which")
    QTest.mouseMove(board.editor.pad.buttons["step"])
    assert board.view.overlay.hovered is None


@pytest.mark.parametrize(
    ("element", "by", "lane"), [("log", Key.Key_PageDown, "expert"), ("escalate", Key.Key_PageUp, "desk")]
)
def test_ctrl_alt_page_keys_give_a_step_to_the_next_lane(board: Board, element: str, by: Qt.Key, lane: str) -> None:
    click(board.view, element)
    key(board.view, by, modifiers=CTRL_ALT)
    assert board.node(element).lane == lane
    assert board.view.selected_ids() == (element,)


def test_beyond_the_last_lane_is_refused_with_a_way_out(board: Board) -> None:
    said: list[str] = []
    board.session.refused.connect(said.append)
    click(board.view, "escalate")
    key(board.view, Key.Key_PageDown, modifiers=CTRL_ALT)
    assert said == ["“Expert” is the last lane of its pool: add one beside it first."]
    assert board.undo_texts == []
