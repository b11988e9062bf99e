"""A pointer that only rests somewhere refuses nothing to the keyboard: what it draws stands near by where it can."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from canvas_kit import INCIDENT, key, place
from PySide6.QtCore import Qt
from PySide6.QtGui import QCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from itsm_fit.drawing.geometry import inside, overlap
from itsm_fit.editor.stencil import BY_NAME
from itsm_fit.model.document import Pool
from itsm_fit.model.edits.parts import parts_of
from itsm_fit.model.process import Bounds, Node, NodeKind, Process

if TYPE_CHECKING:
    from conftest import Board

Key = Qt.Key
TWO = replace(
    INCIDENT,
    processes=(*INCIDENT.processes, Process("Q", nodes=(Node("q", NodeKind.TASK, bounds=Bounds(200, 420, 100, 80)),))),
    pools=(*INCIDENT.pools, Pool("other", "Supplier", "Q", Bounds(0, 400, 900, 120))),
)
two_processes = pytest.mark.parametrize("board", [TWO], indirect=True)
CLOSED_POOL, BETWEEN, BELOW, BESIDE = (450, -90), (450, 350), (300, 540), (-30, 100)
"""Places in diagram units where no step can stand: in a closed pool, and between and around pools."""


def _rest(board: Board, qtbot: QtBot, x: float, y: float) -> None:
    port = board.view.viewport()
    at = place(board.view, x, y)
    assert port.rect().contains(at)
    QCursor.setPos(port.mapToGlobal(at))
    QTest.mouseMove(port, at)
    qtbot.waitUntil(port.underMouse)


def _choose(board: Board, words: str) -> None:
    menu = board.editor.asking.menu
    assert menu is not None
    QTest.keyClicks(menu.line, words)
    QTest.keyClick(menu.line, Key.Key_Return)


def _new(board: Board, before: set[str]) -> Bounds:
    """The bounds of the one new shape."""
    (made,) = (part for part in parts_of(board.document) if part.id not in before and hasattr(part, "bounds"))
    assert made.bounds is not None
    return made.bounds


def _nodes(board: Board) -> list[Node]:
    return [node for process in board.document.processes for node in process.nodes]


@two_processes
@pytest.mark.parametrize("at", [CLOSED_POOL, BETWEEN, BELOW, BESIDE])
@pytest.mark.parametrize("what", ["user task", "annotation", "data object", "end event", "lane"])
def test_a_key_draws_in_the_nearest_pool(board: Board, qtbot: QtBot, at: tuple[int, int], what: str) -> None:
    refused: list[str] = []
    board.session.refused.connect(refused.append)
    board.view.fit_all()
    before = {part.id for part in parts_of(board.document)}
    nodes = _nodes(board)
    board.view.select(())
    _rest(board, qtbot, *at)
    key(board.view, Key.Key_N)
    _choose(board, what)
    board.editor.names.finish()
    assert refused == []
    if what == "lane":
        assert sum(len(process.lanes) for process in board.document.processes) > 2
        return
    box = _new(board, before)
    assert any(inside(box, pool.bounds) for pool in board.document.pools if pool.process and pool.bounds)
    assert [node for node in _nodes(board) if node.id in before] == nodes, "nothing had to give way"
    assert not any(overlap(box, node.bounds) for node in nodes if node.bounds)


@two_processes
@pytest.mark.parametrize("at", [CLOSED_POOL, BETWEEN])
def test_pools_and_copies_go_on_too(board: Board, qtbot: QtBot, at: tuple[int, int]) -> None:
    refused: list[str] = []
    board.session.refused.connect(refused.append)
    board.view.fit_all()
    count = len(_nodes(board))
    _rest(board, qtbot, *at)
    board.view.select(["log"])
    key(board.view, Key.Key_C, modifiers=Qt.KeyboardModifier.ControlModifier)
    key(board.view, Key.Key_V, modifiers=Qt.KeyboardModifier.ControlModifier)
    key(board.view, Key.Key_D, modifiers=Qt.KeyboardModifier.ControlModifier)
    board.view.select(["pool"])
    key(board.view, Key.Key_C, modifiers=Qt.KeyboardModifier.ControlModifier)
    key(board.view, Key.Key_V, modifiers=Qt.KeyboardModifier.ControlModifier)
    board.view.select(())
    key(board.view, Key.Key_N)
    _choose(board, "closed pool")
    board.editor.names.finish()
    assert refused == []
    assert len(board.document.pools) == 5
    assert len(_nodes(board)) == 2 * (count + 2) - 1, "but for the one of the other pool"
    boxes = [pool.bounds for pool in board.document.pools if pool.bounds]
    assert not any(overlap(a, b) for a in boxes for b in boxes if a is not b)


@two_processes
def test_what_is_pointed_out_is_refused_with_the_reason(board: Board) -> None:
    refused: list[str] = []
    board.session.refused.connect(refused.append)
    board.editor.run_by_id("create", place(board.view, *BETWEEN).toPointF())
    _choose(board, "user task")
    assert refused == ["Steps stand in a pool: choose a place inside one."]


@two_processes
def test_what_is_carried_by_keys_begins_where_it_can_be_put_down(board: Board) -> None:
    board.view.resize(1100, 300)
    board.view.centerOn(450, -60)
    before = {part.id for part in parts_of(board.document)}
    board.editor.tools.place(BY_NAME["User task"])
    key(board.view, Key.Key_Return)
    board.editor.names.finish()
    assert _new(board, before)
