"""Lines by hand: bent, led elsewhere and drawn anew, by real events."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from canvas_kit import INCIDENT, click, drag, key, middle, place, points
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from itsm_fit.drawing.geometry import is_orthogonal
from itsm_fit.drawing.routing import route
from itsm_fit.model.edits.parts import DrawnLine, part_of
from itsm_fit.model.process import Point
from itsm_fit.storage.bpmn import read_bpmn, write_bpmn

if TYPE_CHECKING:
    from conftest import Board

Key = Qt.Key
ALT, CTRL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


def _line(board: Board, line: str) -> DrawnLine:
    part = part_of(board.document, line)
    assert isinstance(part, DrawnLine)
    return part


def _take(board: Board, line: str) -> None:
    board.view.select([line])


def _pull(board: Board, start: tuple[float, float], end: tuple[float, float]) -> None:
    drag(board.view, place(board.view, *start), place(board.view, *end))


def test_a_selected_line_shows_its_ends_stretches_and_bends(board: Board) -> None:
    _take(board, "f6")
    assert [grip.kind for grip in board.editor.grips.all] == ["end", "stretch", "bend", "stretch", "end"]
    board.view.select(["fix"])
    assert board.editor.grips.all == []


def test_a_stretch_is_dragged_parallel_and_the_line_remembers_it(board: Board) -> None:
    _take(board, "f6")
    _pull(board, (530, 225), (530, 245))
    assert _line(board, "f6").waypoints == points((490, 240), (575, 240), (575, 100))  # 245, to the grid of 10
    assert _line(board, "f6").by_hand
    assert board.session.stack.count() == 1


def test_a_bend_is_dragged_and_both_its_stretches_follow(board: Board) -> None:
    _take(board, "f6")
    _pull(board, (575, 225), (585, 245))
    way = _line(board, "f6").waypoints
    assert is_orthogonal(way)
    assert way[1] == Point(way[-1].x, 240)
    assert way[0] == Point(490, 240)


def test_ctrl_and_a_click_make_a_bend_and_take_it_out_again(board: Board) -> None:
    _take(board, "f6")
    click(board.view, place(board.view, 575, 160), CTRL)
    assert _line(board, "f6").waypoints == points((490, 225), (575, 225), (575, 160), (575, 100))
    click(board.view, place(board.view, 575, 160), CTRL)
    assert _line(board, "f6").waypoints == points((490, 225), (575, 225), (575, 100))
    assert board.session.stack.count() == 2


def test_a_double_click_on_a_bend_takes_it_out_or_says_that_it_is_needed(board: Board) -> None:
    said: list[str] = []
    board.session.refused.connect(said.append)
    _take(board, "f6")
    QTest.mouseDClick(board.view.viewport(), Qt.MouseButton.LeftButton, pos=place(board.view, 575, 225))
    assert said == ["This bend is needed: without it the line would not stay level and upright."]
    assert board.document is INCIDENT


def test_an_end_is_put_elsewhere_on_its_border(board: Board) -> None:
    _take(board, "f6")
    _pull(board, (490, 225), (440, 186))
    way = _line(board, "f6").waypoints
    assert way[0] == Point(440, 185)
    assert way[-1] == Point(575, 100)
    assert _line(board, "f6").by_hand


def test_an_end_is_led_to_another_step(board: Board) -> None:
    _take(board, "f6")
    drag(board.view, place(board.view, 575, 100), middle(board.view, "end"))
    flow = board.flow("escalate", "end")
    assert flow.id == "f6"
    assert is_orthogonal(flow.waypoints)
    assert board.session.stack.count() == 1


@pytest.mark.parametrize(
    ("target", "reason"),
    [
        ("start", "No flow leads to a start or boundary event."),
        ("customer", "A sequence flow leads from step to step: choose an event, a step or a gateway."),
        ("escalate", "A step does not lead to itself: lead back to it from a later step."),
    ],
)
def test_where_an_end_cannot_go_is_said_while_dragging(board: Board, target: str, reason: str) -> None:
    _take(board, "f6")
    to = middle(board.view, target)
    drag(board.view, place(board.view, 575, 100), to, let_go=False)
    assert board.editor.bends._hint.text() == f"✗ {reason}"
    QTest.mouseRelease(board.view.viewport(), Qt.MouseButton.LeftButton, pos=to)
    assert board.document is INCIDENT


def test_bends_by_hand_stay_when_an_end_moves_and_survive_saving(board: Board) -> None:
    _take(board, "f6")
    _pull(board, (530, 225), (530, 240))
    click(board.view, "join")
    key(board.view, Key.Key_Right, Key.Key_Right, modifiers=ALT)
    way = _line(board, "f6").waypoints
    assert (way[0], way[1].y) == (Point(490, 240), 240)
    assert is_orthogonal(way)
    assert _line(board, "f6").by_hand
    again = read_bpmn(write_bpmn(board.document), "incident.bpmn")
    assert part_of(again, "f6") == part_of(board.document, "f6")


def test_r_draws_a_line_anew_and_forgets_its_bends(board: Board) -> None:
    _take(board, "f6")
    _pull(board, (530, 225), (530, 240))
    key(board.view, Key.Key_R)
    assert not _line(board, "f6").by_hand
    assert _line(board, "f6") == part_of(route(INCIDENT, {"f6"}), "f6")


def test_the_keys_go_from_grip_to_grip_and_move_them(board: Board) -> None:
    _take(board, "f6")
    key(board.view, Key.Key_B, Key.Key_B)
    assert board.editor.grips.current is not None
    assert board.editor.grips.current.kind == "stretch"
    key(board.view, Key.Key_Down, modifiers=ALT)
    assert _line(board, "f6").waypoints[0] == Point(490, 235)
    key(board.view, Key.Key_Down, modifiers=ALT | SHIFT)
    assert _line(board, "f6").waypoints[0] == Point(490, 236)
    key(board.view, Key.Key_B, modifiers=CTRL)
    assert len(_line(board, "f6").waypoints) == 4


def test_e_and_the_arrow_keys_lead_a_line_elsewhere(board: Board) -> None:
    _take(board, "f6")
    key(board.view, Key.Key_E)
    for _ in range(8):
        if board.editor.connecting._target != "end":
            QTest.keyClick(board.view, Key.Key_Backtab, SHIFT)
    assert board.editor.connecting.words.text() == "Lead it to “Done”"
    key(board.view, Key.Key_Return)
    assert board.flow("escalate", "end").id == "f6"


def test_escape_leaves_a_drag_without_a_change(board: Board) -> None:
    _take(board, "f6")
    drag(board.view, place(board.view, 530, 225), place(board.view, 530, 280), let_go=False)
    key(board.view, Key.Key_Escape)
    QTest.mouseRelease(board.view.viewport(), Qt.MouseButton.LeftButton, pos=place(board.view, 530, 280))
    assert board.document is INCIDENT


def test_a_label_is_dragged_alone_and_goes_with_its_owner(board: Board) -> None:
    label = board.view.drawing.figure["which"].beside
    assert label is not None
    _take(board, "which")
    board.view.viewport().repaint()
    start = board.view.mapFromScene(label.lettering.rect.center())
    drag(board.view, start, start + QPoint(0, 40))
    moved = board.node("which").label_bounds
    assert moved is not None
    assert board.node("which").bounds == INCIDENT.processes[0].node_by_id["which"].bounds
    assert board.undo_texts == ["Move the Label of “Known?”"]
    key(board.view, Key.Key_Right, modifiers=ALT)
    after = board.node("which").label_bounds
    assert after is not None
    assert (after.x, after.y) == (moved.x + 10, moved.y)


def test_l_lets_the_arrow_keys_move_the_label(board: Board) -> None:
    _take(board, "f4")
    key(board.view, Key.Key_L)
    key(board.view, Key.Key_Right, modifiers=ALT)
    first = _line(board, "f4").label_bounds  # type: ignore[union-attr]
    key(board.view, Key.Key_Down, modifiers=ALT | SHIFT)
    second = _line(board, "f4").label_bounds  # type: ignore[union-attr]
    assert first is not None
    assert second is not None
    assert (second.x, second.y) == (first.x, first.y + 1)
    assert _line(board, "f4").waypoints == points((315, 100), (315, 225), (390, 225))
