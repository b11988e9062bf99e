"""Drawing and choosing tools from the palette, by real clicks, drags and keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from canvas_kit import INCIDENT, click, drag, key, middle, place
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from itsm_fit.drawing.theme import DARK, LIGHT
from itsm_fit.model.document import ArtifactKind
from itsm_fit.model.process import Bounds, Node, NodeKind
from ui.editor.palette import Palette

if TYPE_CHECKING:
    from conftest import Board

pytestmark = pytest.mark.usefixtures("dressed")

Key, LEFT = Qt.Key, Qt.MouseButton.LeftButton
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def palette(board: Board, qtbot: QtBot) -> Palette:
    made = Palette(lambda: board.editor, LIGHT)
    board.editor.tools.changed.connect(made.show_tool)
    qtbot.addWidget(made)
    made.show()
    return made


def _press(button: QToolButton) -> None:
    QTest.mouseClick(button, LEFT)


def _new(board: Board) -> list[Node]:
    return [node for node in board.process.nodes if node.id not in INCIDENT.processes[0].node_by_id]


def test_a_click_on_an_element_and_one_on_its_place_draw_it_there(board: Board, palette: Palette) -> None:
    _press(palette.stencils["User task"])
    at = place(board.view, 740, 230)
    QTest.mouseMove(board.view.viewport(), at)
    assert board.editor.tools.placing.active
    click(board.view, at)
    (made,) = _new(board)
    assert (made.kind, made.lane) == (NodeKind.USER_TASK, "expert")
    assert board.editor.names.element == made.id
    assert board.undo_texts == ["Draw User task"]
    assert not board.editor.tools.placing.active


def test_an_element_dragged_from_the_palette_is_drawn_where_it_is_let_go(board: Board, palette: Palette) -> None:
    button = palette.stencils["Data object"]
    target = button.mapFromGlobal(board.view.viewport().mapToGlobal(place(board.view, 740, 230)))
    QTest.mousePress(button, LEFT, pos=QPoint(10, 10))
    QTest.mouseMove(button, QPoint(60, 10))
    QTest.mouseMove(button, target)
    QTest.mouseRelease(button, LEFT, pos=target)
    (made,) = [each for each in board.document.artifacts if each.id not in {"ticket", "note"}]
    assert made.kind is ArtifactKind.DATA_OBJECT
    assert made.bounds is not None
    assert abs(made.bounds.center.x - 740) <= 10
    assert not board.editor.tools.placing.active


def test_a_drag_let_go_beside_the_drawing_draws_nothing(board: Board, palette: Palette) -> None:
    button = palette.stencils["User task"]
    outside = button.mapFromGlobal(board.view.viewport().mapToGlobal(QPoint(-300, -300)))
    QTest.mousePress(button, LEFT, pos=QPoint(10, 10))
    QTest.mouseMove(button, QPoint(60, 10))
    QTest.mouseMove(button, outside)
    QTest.mouseRelease(button, LEFT, pos=outside)
    assert board.undo_texts == []
    assert not board.editor.tools.placing.active


def test_an_element_is_placed_by_keys_alone(board: Board, palette: Palette) -> None:
    palette.stencils["Exclusive gateway"].setFocus()
    QTest.keyClick(palette.stencils["Exclusive gateway"], Key.Key_Down)
    assert palette.stencils["Parallel gateway"].hasFocus()
    QTest.keyClick(palette.stencils["Parallel gateway"], Key.Key_Space)
    before = board.view.camera.in_sight().center()
    key(board.view, Key.Key_Down, Key.Key_Down, Key.Key_Right, Key.Key_Return)
    (made,) = _new(board)
    assert made.kind is NodeKind.PARALLEL
    assert made.bounds is not None
    assert abs(made.bounds.center.y - before.y() - 20) <= 10


def test_a_step_put_on_a_short_line_pushes_what_follows_to_the_right(board: Board, palette: Palette) -> None:
    before = {node.id: node.bounds for node in board.process.nodes}
    _press(palette.stencils["User task"])
    click(board.view, place(board.view, 365, 75))
    (made,) = _new(board)
    places = {own: board.node(own).bounds for own in ("which", "fix", "join", "end")}
    assert made.bounds == Bounds(390, 40, 100, 80)
    assert places["which"] == before["which"]
    assert [places[own].x - before[own].x for own in ("fix", "join", "end")] == [150, 150, 150]  # type: ignore[union-attr]
    arriving, leaving = board.flow("which", made.id).waypoints, board.flow(made.id, "fix").waypoints
    assert [arriving[0].x, arriving[-1].x, leaving[0].x, leaving[-1].x] == [340, 390, 490, 540]
    assert len(board.undo_texts) == 1


def test_escape_leaves_what_is_carried_and_shift_goes_on_with_another(board: Board, palette: Palette) -> None:
    _press(palette.stencils["User task"])
    click(board.view, place(board.view, 300, 225), SHIFT)
    click(board.view, place(board.view, 740, 230), SHIFT)
    assert len(_new(board)) == 2
    key(board.view, Key.Key_Escape)
    click(board.view, place(board.view, 200, 225))
    assert len(_new(board)) == 2


def test_steps_are_not_carried_into_a_closed_pool_and_the_reason_is_said(board: Board, palette: Palette) -> None:
    _press(palette.stencils["User task"])
    at = place(board.view, 500, -90)
    QTest.mouseMove(board.view.viewport(), at)
    hint = board.editor.tools.placing._hint
    assert hint.text() == "✗ This pool is closed: draw in another one, or take “Pool” for one that holds steps."
    click(board.view, at)
    assert board.undo_texts == []
    QTest.mouseMove(board.view.viewport(), place(board.view, 740, 230))
    assert hint.text() == "User task in “Expert”"


def test_the_hand_moves_the_paper_until_another_tool_is_taken(board: Board, palette: Palette) -> None:
    board.view.select([])
    key(board.view, Key.Key_H)
    assert palette.tools["hand"].isChecked()
    before = board.view.camera.in_sight().left()
    for _ in range(2):
        drag(board.view, middle(board.view, "log"), middle(board.view, "log") + QPoint(60, 0))
    assert board.view.camera.in_sight().left() < before - 60
    assert board.undo_texts == []
    key(board.view, Key.Key_V)
    assert palette.tools["arrow"].isChecked()


def test_the_lasso_may_begin_on_a_step_and_is_for_one_time(board: Board, palette: Palette) -> None:
    _press(palette.tools["lasso"])
    drag(board.view, place(board.view, 130, 20), place(board.view, 350, 130))
    assert set(board.view.selected_ids()) >= {"log", "which"}
    assert board.undo_texts == []
    assert palette.tools["arrow"].isChecked()


def test_the_connect_tool_joins_by_a_drag_and_by_two_clicks(board: Board, palette: Palette) -> None:
    _press(palette.tools["connect"])
    drag(board.view, middle(board.view, "log"), middle(board.view, "escalate"))
    assert board.flow("log", "escalate").waypoints
    _press(palette.tools["connect"])
    click(board.view, "fix")
    QTest.mouseMove(board.view.viewport(), middle(board.view, "end"))
    click(board.view, "end")
    assert board.flow("fix", "end").waypoints


def test_room_is_made_from_the_palette(board: Board, palette: Palette) -> None:
    _press(palette.tools["space"])
    drag(board.view, place(board.view, 370, 130), place(board.view, 450, 130))
    box = board.node("fix").bounds
    assert box is not None
    assert box.x == 470


def test_a_letter_still_begins_a_name_while_a_step_is_selected(board: Board) -> None:
    click(board.view, "log")
    key(board.view, Key.Key_H)
    assert board.editor.names.element == "log"
    assert board.editor.tools.active == "arrow"


def test_every_button_says_what_it_does_and_is_drawn_in_both_themes(palette: Palette) -> None:
    for button in palette.findChildren(QToolButton):
        assert button.toolTip()
        assert button.accessibleName()
        assert not button.icon().isNull()
    palette.dress(DARK)


def test_l_takes_the_lasso_unless_one_element_is_selected_whose_label_it_means(board: Board) -> None:
    board.view.select([])
    key(board.view, Key.Key_L)
    assert (board.editor.tools.active, board.editor.on_label) == ("lasso", False)
    key(board.view, Key.Key_Escape)
    board.view.select(["end"])
    key(board.view, Key.Key_L)
    assert (board.editor.tools.active, board.editor.on_label) == ("arrow", True)
