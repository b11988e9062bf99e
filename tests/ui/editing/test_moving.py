"""Moving by mouse and keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canvas_kit import INCIDENT, click, drag, key, middle, place
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from conftest import Board

ALT = Qt.KeyboardModifier.AltModifier


def _by(board: Board, dx: float, dy: float) -> QPoint:
    return place(board.view, dx, dy) - place(board.view, 0, 0)


def _move_with_alt(board: Board, to: QPoint) -> None:
    port, left = board.view.viewport(), Qt.MouseButton.LeftButton
    event = QMouseEvent(
        QEvent.Type.MouseMove, QPointF(to), QPointF(port.mapToGlobal(to)), Qt.MouseButton.NoButton, left, ALT
    )
    QApplication.sendEvent(port, event)


def test_a_dragged_step_comes_to_rest_and_its_flows_follow_in_one_step(board: Board) -> None:
    start = middle(board.view, "end")
    drag(board.view, start, start + _by(board, 101, 1))
    assert board.node("end").bounds.center.x == 780  # type: ignore[union-attr] - 678 + 101, to the grid of 10
    assert board.node("end").bounds.center.y == 75  # type: ignore[union-attr] - level with where it was
    assert [point.x for point in board.flow("join", "end").waypoints] == [600, 762]
    assert board.undo_texts == ["Move “Done”"]
    board.session.stack.undo()
    assert board.document is INCIDENT
    assert board.view.selected_ids() == ("end",)


def test_a_step_that_is_moved_beside_another_comes_level_with_it(board: Board) -> None:
    start = middle(board.view, "end")
    drag(board.view, start, middle(board.view, "log") + QPoint(3, 0) + _by(board, 0, 160))
    assert board.node("end").bounds.center.x == 190  # type: ignore[union-attr] - the middle of Log incident


def test_alt_leaves_grid_and_neighbours(board: Board) -> None:
    start = middle(board.view, "end")
    drag(board.view, start, start + _by(board, 30, 0), let_go=False)
    _move_with_alt(board, start + _by(board, 33, 4))
    QTest.mouseRelease(board.view.viewport(), Qt.MouseButton.LeftButton, ALT, start + _by(board, 33, 4))
    moved_by = board.node("end").bounds.x - 660  # type: ignore[union-attr]
    assert 31 <= moved_by <= 35
    assert board.node("end").bounds.y != 57  # type: ignore[union-attr]


def test_a_step_dropped_into_another_lane_belongs_to_it(board: Board) -> None:
    start = middle(board.view, "fix")
    drag(board.view, start, start + _by(board, 240, 150))
    assert board.node("fix").lane == "expert"


def test_the_pool_grows_around_a_step_that_is_dropped_beyond_its_end(board: Board) -> None:
    start = middle(board.view, "end")
    drag(board.view, start, start + _by(board, 250, 0))
    end, pool = board.node("end").bounds, board.document.pools[1].bounds
    assert end is not None
    assert pool is not None
    assert pool.right == end.right + 20
    assert all(lane.bounds.right == pool.right for lane in board.process.lanes)  # type: ignore[union-attr]


def test_all_that_is_selected_moves_together_with_what_is_attached(board: Board) -> None:
    click(board.view, "escalate")
    click(board.view, "given_up", Qt.KeyboardModifier.ControlModifier)
    start = middle(board.view, "escalate")
    drag(board.view, start, start + _by(board, 0, 25))
    assert {own: board.node(own).bounds.y for own in ("escalate", "given_up", "late")} == {  # type: ignore[union-attr]
        "escalate": 210,
        "given_up": 272,
        "late": 272,
    }
    assert board.undo_texts == ["Move 2 Elements"]


def test_an_event_on_a_border_stays_on_it(board: Board) -> None:
    start = middle(board.view, "late")
    drag(board.view, start, middle(board.view, "escalate") - _by(board, 70, 5))
    assert board.node("late").bounds.center.x == 390  # type: ignore[union-attr] - the left border of its step
    assert board.node("late").attached_to == "escalate"


def test_a_drag_shows_where_to_and_changes_nothing_before_it_ends(board: Board) -> None:
    start = middle(board.view, "fix")
    drag(board.view, start, start + _by(board, 40, 30), let_go=False)
    preview = board.editor.preview
    assert preview is not None
    assert [figure.id for figure in preview.figures] == ["fix"]
    assert len(preview.lines) == 2
    assert board.document is INCIDENT
    key(board.view, Qt.Key.Key_Escape)
    assert board.editor.preview is None
    assert board.document is INCIDENT


def test_a_click_that_slips_moves_nothing(board: Board) -> None:
    start = middle(board.view, "fix")
    drag(board.view, start, start + QPoint(3, 2))
    assert board.document is INCIDENT


def test_a_step_dropped_on_a_flow_goes_into_it(board: Board) -> None:
    for flow in ("f5", "f3"):
        board.view.select([flow])
        key(board.view, Qt.Key.Key_Delete)
    start = middle(board.view, "fix")
    drag(board.view, start, middle(board.view, "fix") + _by(board, 185, 0))
    assert {(flow.source, flow.target) for flow in board.process.flows} >= {("join", "fix"), ("fix", "end")}


def test_alt_and_arrows_nudge_by_the_grid_and_with_shift_by_one(board: Board) -> None:
    click(board.view, "end")
    key(board.view, Qt.Key.Key_Right, modifiers=ALT)
    key(board.view, Qt.Key.Key_Down, modifiers=ALT | Qt.KeyboardModifier.ShiftModifier)
    assert (board.node("end").bounds.x, board.node("end").bounds.y) == (670, 58)  # type: ignore[union-attr]
    assert board.undo_texts == ["Move “Done”", "Move “Done”"]
