"""Where nothing is drawn yet: how a drawing, a pool and the inside of a sub-process are begun; back after Escape."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from canvas_kit import click, key
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from itsm_fit.model.document import Document, Pool
from itsm_fit.model.process import Bounds, Lane, NodeKind, Process

if TYPE_CHECKING:
    from conftest import Board

Key, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
EMPTY = Document("empty.bpmn", (Process("P"),))
LANES = (Lane("desk", "Desk", bounds=Bounds(30, 0, 770, 120)), Lane("lab", "Lab", bounds=Bounds(30, 120, 770, 120)))
IN_POOLS = Document(
    "pools.bpmn",
    (Process("P", "Service", lanes=LANES), Process("Q", "Supplier")),
    (Pool("us", "Service", "P", Bounds(0, 0, 800, 240)), Pool("them", "Supplier", "Q", Bounds(0, 300, 800, 160))),
)
UPRIGHT = Document(
    "upright.bpmn", (Process("P"),), (Pool("us", "Service", "P", Bounds(0, 0, 200, 600), horizontal=False),)
)


def _begin(board: Board) -> str:
    key(board.view, Key.Key_Return, modifiers=CTRL)
    return board.editor.names.element


@pytest.mark.parametrize("board", [EMPTY], indirect=True)
def test_ctrl_enter_begins_an_empty_drawing_and_goes_on(board: Board) -> None:
    start = _begin(board)
    QTest.keyClick(board.editor.names, Key.Key_Return, CTRL)
    QTest.keyClicks(board.editor.names, "Log")
    QTest.keyClick(board.editor.names, Key.Key_Return)
    log = board.node(board.view.selected_ids()[0])
    assert (board.node(start).kind, log.name) == (NodeKind.START, "Log")
    assert board.flow(start, log.id).waypoints


@pytest.mark.parametrize("board", [IN_POOLS], indirect=True)
@pytest.mark.parametrize(("chosen", "lane"), [("us", "desk"), ("desk", "desk"), ("lab", "lab"), ("them", None)])
def test_ctrl_enter_begins_an_empty_pool_or_lane(board: Board, chosen: str, lane: str | None) -> None:
    board.view.select([chosen])
    start = _begin(board)
    (home,) = [process for process in board.document.processes if start in process.node_by_id]
    node, band = home.node_by_id[start], LANES[0] if chosen == "us" else board.view.drawing.figure[chosen].element
    assert (home.id, node.lane) == ("Q" if chosen == "them" else "P", lane)
    assert isinstance(band, Pool | Lane)
    assert node.bounds is not None
    assert band.bounds is not None
    assert band.bounds.x < node.bounds.x < band.bounds.x + 120
    assert abs(node.bounds.center.y - band.bounds.center.y) <= 10


@pytest.mark.parametrize("board", [UPRIGHT], indirect=True)
def test_an_upright_pool_begins_at_its_head(board: Board) -> None:
    board.view.select(["us"])
    box = board.node(_begin(board)).bounds
    assert box is not None
    assert (box.center.x, box.center.y) == (100, 80)


def test_where_steps_are_drawn_ctrl_enter_on_a_pool_draws_nothing(board: Board) -> None:
    board.view.select(["pool"])
    assert _begin(board) == ""
    assert board.undo_texts == []


@pytest.mark.parametrize("board", [EMPTY], indirect=True)
def test_an_empty_drawing_says_how_to_begin_until_something_is_drawn(board: Board) -> None:
    hint = board.editor._beginning
    assert hint.isVisible()
    assert "Ctrl+Enter" in hint.text()
    _begin(board)
    assert not hint.isVisible()
    board.session.stack.undo()
    assert hint.isVisible()


def test_the_pad_is_back_after_escape_from_a_name(board: Board) -> None:
    click(board.view, "log")
    key(board.view, Key.Key_F2)
    assert not board.editor.pad.isVisible()
    QTest.keyClick(board.editor.names, Key.Key_Escape)
    assert board.editor.pad.isVisible()


def test_the_pad_is_back_after_escape_from_a_line(board: Board) -> None:
    click(board.view, "log")
    key(board.view, Key.Key_C)
    assert not board.editor.pad.isVisible()
    key(board.view, Key.Key_Escape)
    assert board.editor.pad.isVisible()


def test_back_from_a_border_leads_to_the_activity(board: Board) -> None:
    board.view.select(["late"])
    assert key(board.view, Key.Key_Left) == ("escalate",)


def test_a_line_goes_to_the_target_whose_first_letters_are_written(board: Board) -> None:
    click(board.view, "log")
    key(board.view, Key.Key_C)
    QTest.keyClicks(board.view, "es")
    key(board.view, Key.Key_X)  # fits nothing: it is not taken
    key(board.view, Key.Key_Return)
    assert board.flow("log", "escalate").waypoints


def test_letters_of_a_target_are_taken_back(board: Board) -> None:
    click(board.view, "log")
    key(board.view, Key.Key_C)
    QTest.keyClicks(board.view, "f")
    key(board.view, Key.Key_Backspace)
    QTest.keyClicks(board.view, "esc")
    key(board.view, Key.Key_Return)
    assert board.flow("log", "escalate").waypoints
