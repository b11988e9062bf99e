"""What is carried to the edge of the drawing brings what lies beyond it into sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canvas_kit import click, drag, key, middle
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from itsm_fit.editor.stencil import STENCILS

if TYPE_CHECKING:
    from conftest import Board

Key = Qt.Key


def _foot(board: Board) -> QPoint:
    port = board.view.viewport().rect()
    return QPoint(port.center().x(), port.bottom() - 5)


def test_a_pool_is_carried_below_what_is_in_sight(board: Board, qtbot: QtBot) -> None:
    board.view.camera.zoom_to(2.0)
    before = board.view.camera.in_sight().bottom()
    board.editor.tools.place(next(each for each in STENCILS if each.name == "Closed pool"))
    QTest.mouseMove(board.view.viewport(), board.view.viewport().rect().center())
    QTest.mouseMove(board.view.viewport(), _foot(board))
    qtbot.waitUntil(lambda: board.view.camera.in_sight().bottom() > before + 60)
    QTest.mouseClick(board.view.viewport(), Qt.MouseButton.LeftButton, pos=_foot(board))
    after = board.view.camera.in_sight().bottom()
    assert board.document.pools[-1].bounds is not None
    qtbot.wait(120)
    assert board.view.camera.in_sight().bottom() == after, "it ends with what was carried"


def test_a_line_is_drawn_to_what_was_not_in_sight(board: Board, qtbot: QtBot) -> None:
    board.view.camera.zoom_to(2.0)
    click(board.view, "log")
    key(board.view, Key.Key_C)
    before = board.view.camera.in_sight().bottom()
    board.editor.connecting.point(QPointF(_foot(board)))
    qtbot.waitUntil(lambda: board.view.camera.in_sight().bottom() > before + 60)
    key(board.view, Key.Key_Escape)
    after = board.view.camera.in_sight().bottom()
    qtbot.wait(120)
    assert board.view.camera.in_sight().bottom() == after


def test_in_the_middle_nothing_moves(board: Board, qtbot: QtBot) -> None:
    board.view.camera.zoom_to(2.0)
    before = board.view.camera.in_sight()
    board.editor.tools.place(STENCILS[0])
    QTest.mouseMove(board.view.viewport(), board.view.viewport().rect().center())
    qtbot.wait(120)
    assert board.view.camera.in_sight() == before


def test_a_step_is_moved_to_where_nothing_was_in_sight(board: Board, qtbot: QtBot) -> None:
    board.view.camera.zoom_to(2.0)
    board.view.centerOn(QPointF(440, 100))
    before, y = board.view.camera.in_sight().bottom(), board.node("fix").bounds
    drag(board.view, middle(board.view, "fix"), _foot(board), let_go=False)
    qtbot.waitUntil(lambda: board.view.camera.in_sight().bottom() > before + 60)
    QTest.mouseRelease(board.view.viewport(), Qt.MouseButton.LeftButton, pos=_foot(board))
    moved = board.node("fix").bounds
    assert y is not None
    assert moved is not None
    assert moved.center.y > before, "it was let go beyond what was in sight"
