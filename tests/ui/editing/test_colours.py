"""Colours by keys, on the canvas, in the file; a tool's verdict is painted over them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from canvas_kit import click, key, place
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from itsm_fit.drawing.paint import Mark
from itsm_fit.drawing.theme import DARK, LIGHT
from itsm_fit.editor.commands.colour import PAINTS
from itsm_fit.model.edits.parts import parts_of
from itsm_fit.model.process import UNCOLOURED
from itsm_fit.scoring.figures import Outcome
from itsm_fit.storage.bpmn import read_bpmn, write_bpmn
from ui.canvas.view import ProcessView

if TYPE_CHECKING:
    from conftest import Board

pytestmark = pytest.mark.usefixtures("dressed")

Key, SHIFT = Qt.Key, Qt.KeyboardModifier.ShiftModifier


def _paint(board: Board, words: str) -> None:
    key(board.view, Key.Key_K)
    menu = board.editor.asking.menu
    assert menu is not None
    QTest.keyClicks(menu.line, words)
    QTest.keyClick(menu.line, Key.Key_Return)


def _seen(view: ProcessView, element: str) -> QColor:
    """The ground of a shape near its lower left corner, as it is on the screen."""
    body = view.drawing.figure[element].body
    spot = view.mapFromScene(body.bottomLeft()) + QPoint(10, -10)
    return QColor(view.viewport().grab().toImage().pixel(spot))


def test_k_paints_what_is_selected_and_undo_takes_it_away(board: Board) -> None:
    click(board.view, "log")
    click(board.view, "fix", modifiers=SHIFT)
    _paint(board, "green")
    green = PAINTS[2].colours
    assert {board.node("log").colours, board.node("fix").colours} == {green}
    assert board.node("escalate").colours == UNCOLOURED
    assert _seen(board.view, "log") == QColor(green.fill)
    assert board.view.selected_ids() == ("log", "fix")
    again = read_bpmn(write_bpmn(board.document), "again.bpmn").processes[0]
    assert again.node_by_id["log"].colours == green
    board.session.stack.undo()
    assert _seen(board.view, "log") == QColor(board.view.theme.surface)
    board.session.stack.redo()
    _paint(board, "no colour")
    assert board.node("log").colours == UNCOLOURED


@pytest.mark.parametrize("element", ["log", "desk"])
def test_the_pad_offers_colours_to_the_mouse(board: Board, element: str) -> None:
    board.view.select([element])
    QTest.mouseClick(board.editor.pad.buttons["colour"], Qt.MouseButton.LeftButton)
    menu = board.editor.asking.menu
    assert menu is not None
    item = next(item for item in map(menu.list.item, range(menu.list.count())) if item.text() == "Rose")
    QTest.mouseClick(menu.list.viewport(), Qt.MouseButton.LeftButton, pos=menu.list.visualItemRect(item).center())
    parts = {part.id: part for part in parts_of(board.document)}
    assert parts[element].colours == PAINTS[4].colours


def test_a_line_takes_the_line_of_the_colour_only(board: Board) -> None:
    board.view.select(["f1"])
    board.view.setFocus()
    _paint(board, "rose")
    colours = board.flow("start", "log").colours
    assert (colours.fill, colours.line) == ("", PAINTS[4].colours.line)
    board.view.select(())
    board.view.clearFocus()
    image, spot = board.view.viewport().grab().toImage(), place(board.view, 112, 75)
    across = [QColor(image.pixel(spot + QPoint(0, by))) for by in range(-3, 4)]
    line = max(across, key=lambda colour: colour.hsvSaturation())
    assert abs(line.hsvHue() - QColor(colours.line).hsvHue()) < 10


def test_a_verdict_is_painted_over_the_colour_and_a_dark_theme_keeps_it(board: Board) -> None:
    click(board.view, "log")
    _paint(board, "orange")
    board.view.select(())
    board.view.set_theme(DARK)
    assert _seen(board.view, "log") == QColor(PAINTS[1].colours.fill)
    board.view.set_theme(LIGHT)
    board.view.set_paint({"log": Mark(Outcome.YES)}, "Alpha")
    assert _seen(board.view, "log") == QColor(LIGHT.carried.fill)


def test_colours_are_seen_from_far_away_too(board: Board) -> None:
    click(board.view, "log")
    _paint(board, "orange")
    board.view.select(())
    for scale in (0.2, 0.1):
        board.view.zoom_to(scale)
        body = board.view.drawing.figure["log"].body
        spot = board.view.mapFromScene(body.center())
        assert QColor(board.view.viewport().grab().toImage().pixel(spot)) == QColor(PAINTS[1].colours.fill)
