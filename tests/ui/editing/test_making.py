"""Appending, connecting and creating, by real keys and clicks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import shiboken6
from canvas_kit import click, key, middle, place
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from itsm_fit.model.document import ArtifactKind
from itsm_fit.model.process import EventKind, NodeKind
from itsm_fit.translations import spoken

if TYPE_CHECKING:
    from conftest import Board

Key = Qt.Key


def _choose(board: Board, words: str) -> None:
    """Type into the open menu and take what it finds."""
    menu = board.editor.asking.menu
    assert menu is not None
    QTest.keyClicks(menu.line, words)
    QTest.keyClick(menu.line, Key.Key_Return)


def _name(board: Board, name: str) -> None:
    QTest.keyClicks(board.editor.names, name)
    QTest.keyClick(board.editor.names, Key.Key_Return)


def _press(board: Board, sign: str) -> None:
    QTest.mouseClick(board.editor.pad.buttons[sign], Qt.MouseButton.LeftButton)


def test_a_menu_that_goes_late_leaves_the_one_that_was_opened_after_it(board: Board, qtbot: QtBot) -> None:
    board.view.select(["escalate"])
    board.editor.run_by_id("append")
    first = board.editor.asking.menu
    assert first is not None
    first.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    QTest.keyClick(first.line, Key.Key_Escape)
    board.editor.run_by_id("change")
    second = board.editor.asking.menu
    assert second is not None
    shiboken6.delete(first)
    assert board.editor.asking.menu is second
    second.close()
    qtbot.waitUntil(lambda: board.editor.asking.menu is None)


def test_the_pad_appends_a_step_that_is_connected_selected_and_being_named(board: Board) -> None:
    click(board.view, "escalate")
    _press(board, "step")
    (new,) = board.view.selected_ids()
    assert board.editor.names.element == new
    _name(board, "Call vendor")
    made = board.node(new)
    assert (made.name, made.kind, made.lane) == ("Call vendor", NodeKind.USER_TASK, "expert")
    assert board.flow("escalate", new).waypoints
    assert made.bounds is not None
    assert made.bounds.x > 490
    assert board.undo_texts == ["Append User task to “Escalate”", "Name “Call vendor”"]


@pytest.mark.parametrize("name", ["de", "fr"])
def test_a_kind_is_found_by_its_english_and_its_bpmn_name_in_every_language(board: Board, name: str) -> None:
    found = (
        ("end event", NodeKind.END),
        ("exclusive", NodeKind.EXCLUSIVE),
        ("businessRuleTask", NodeKind.RULE_TASK),
        ("intermediate catch event", NodeKind.CATCH),
    )
    with spoken(name):
        for typed, kind in found:
            board.view.select(["escalate"])
            board.editor.run_by_id("append")
            _choose(board, typed)
            (new,) = board.view.selected_ids()
            assert board.node(new).kind is kind, typed
            board.session.stack.undo()


def test_a_search_for_kinds_that_finds_nothing_says_so(board: Board) -> None:
    board.view.select(["escalate"])
    board.editor.run_by_id("append")
    menu = board.editor.asking.menu
    assert menu is not None
    QTest.keyClicks(menu.line, "xyzzy")
    assert menu.nothing.isVisible()
    assert menu.nothing.text() == "Nothing has that name."
    QTest.keyClick(menu.line, Key.Key_Return)
    menu.line.setText("end")
    assert not menu.nothing.isVisible()


def test_an_appended_step_stands_on_nothing_else(board: Board) -> None:
    before = {node.id: node.bounds for node in board.process.nodes}
    click(board.view, "which")
    _press(board, "step")
    (new,) = board.view.selected_ids()
    box = board.node(new).bounds
    assert box is not None
    for other in before.values():
        assert other is not None
        apart = box.right <= other.x or other.right <= box.x or box.bottom <= other.y or other.bottom <= box.y
        assert apart


def test_a_and_a_few_letters_append_by_keyboard(board: Board) -> None:
    click(board.view, "log")
    key(board.view, Key.Key_A)
    _choose(board, "timer ev")
    (new,) = board.view.selected_ids()
    assert (board.node(new).kind, board.node(new).event) == (NodeKind.CATCH, EventKind.TIMER)


def test_enter_alone_appends_the_everyday_step(board: Board) -> None:
    click(board.view, "log")
    key(board.view, Key.Key_A)
    _choose(board, "")
    assert board.node(board.view.selected_ids()[0]).kind is NodeKind.USER_TASK


def test_nothing_follows_an_end_event_and_the_pad_shows_it(board: Board) -> None:
    click(board.view, "end")
    assert not board.editor.pad.buttons["step"].isEnabled()
    assert board.editor.pad.buttons["delete"].isEnabled()


def test_a_type_is_changed_in_place(board: Board) -> None:
    click(board.view, "log")
    key(board.view, Key.Key_T)
    _choose(board, "service")
    assert (board.node("log").kind, board.node("log").name) == (NodeKind.SERVICE_TASK, "Log incident")
    assert board.undo_texts == ["Change “Log incident” into Service task"]


def test_c_and_a_click_connect(board: Board) -> None:
    click(board.view, "log")
    key(board.view, Key.Key_C)
    QTest.mouseMove(board.view.viewport(), middle(board.view, "escalate"))
    assert board.editor.connecting.words.text() == "Sequence flow to “Escalate”"
    click(board.view, "escalate")
    assert board.flow("log", "escalate").waypoints
    assert board.undo_texts == ["Connect “Log incident” with “Escalate”"]


def test_c_arrows_and_enter_connect_without_a_mouse(board: Board) -> None:
    click(board.view, "log")
    key(board.view, Key.Key_C, Key.Key_Right, Key.Key_Down)
    while board.editor.connecting._target != "escalate":
        QTest.keyClick(board.view, Key.Key_Tab)
    key(board.view, Key.Key_Return)
    assert board.flow("log", "escalate").waypoints


def test_what_cannot_be_connected_is_said_with_its_reason(board: Board) -> None:
    click(board.view, "log")
    key(board.view, Key.Key_C)
    reasons = {}
    for target in ("start", "log", "which", "customer"):
        QTest.mouseMove(board.view.viewport(), middle(board.view, target))
        reasons[target] = board.editor.connecting.words.text()
    assert reasons == {
        "start": "✗ No flow leads to a start or boundary event.",
        "log": "✗ A step does not lead to itself: lead back to it from a later step.",
        "which": "✗ A flow leads there already.",
        "customer": "Message flow to “Customer”",
    }
    click(board.view, "start")
    assert board.session.stack.count() == 0
    key(board.view, Key.Key_Escape)
    assert not board.editor.connecting.active


def test_a_line_to_another_pool_is_a_message(board: Board) -> None:
    click(board.view, "fix")
    _press(board, "connect")
    click(board.view, "customer")
    assert [(flow.source, flow.target) for flow in board.document.message_flows][-1] == ("fix", "customer")


def test_a_double_click_on_the_empty_canvas_creates_in_the_lane_there(board: Board) -> None:
    QTest.mouseDClick(board.view.viewport(), Qt.MouseButton.LeftButton, pos=place(board.view, 700, 260))
    _choose(board, "manual")
    _name(board, "Visit")
    made = board.process.nodes[-1]
    assert (made.name, made.kind, made.lane) == ("Visit", NodeKind.MANUAL_TASK, "expert")
    assert made.bounds is not None
    assert (made.bounds.center.x, made.bounds.center.y) == (700, 260)


def test_what_is_created_on_a_flow_goes_into_it(board: Board) -> None:
    board.editor.run_by_id("create", place(board.view, 350, 225).toPointF())
    _choose(board, "message event")
    (new,) = board.view.selected_ids()
    assert board.flow("which", new).name == "no"
    assert board.flow(new, "escalate").waypoints


def test_a_new_lane_stands_at_the_foot_of_its_pool(board: Board) -> None:
    board.editor.run_by_id("create", place(board.view, 700, 260).toPointF())
    _choose(board, "lane")
    _name(board, "Vendor")
    lane, pool = board.process.lanes[-1], board.document.pools[1].bounds
    assert lane.bounds is not None
    assert pool is not None
    assert (lane.name, lane.bounds.y, lane.bounds.bottom) == ("Vendor", 300, pool.bottom)


def test_a_note_is_drawn_and_written(board: Board) -> None:
    board.editor.run_by_id("create", place(board.view, 700, 260).toPointF())
    _choose(board, "note")
    _name(board, "Mind the hour")
    note = next(each for each in board.document.artifacts if each.text == "Mind the hour")
    assert note.kind is ArtifactKind.ANNOTATION


def test_undoing_everything_brings_the_first_document_back(board: Board) -> None:
    first = board.document
    click(board.view, "log")
    _press(board, "gateway")
    _name(board, "Clear?")
    key(board.view, Key.Key_A)
    _choose(board, "")
    _name(board, "Ask")
    while board.session.stack.canUndo():
        board.session.stack.undo()
    assert board.document is first


def test_a_second_branch_stands_below_the_first_and_its_lane_makes_room(board: Board) -> None:
    board.view.select(["f4"])
    key(board.view, Key.Key_Delete)
    click(board.view, "which")
    key(board.view, Key.Key_A)
    _choose(board, "")
    _name(board, "Ask")
    first, new = board.node("fix").bounds, board.node(board.view.selected_ids()[0]).bounds
    desk, expert = board.process.lane_by_id["desk"].bounds, board.process.lane_by_id["expert"].bounds
    assert first is not None
    assert new is not None
    assert desk is not None
    assert expert is not None
    assert (new.x, new.y) == (first.x, first.bottom + 30)
    assert desk.bottom == expert.y == new.bottom + 20
    assert board.node("escalate").bounds.y == 185 + expert.y - 150  # type: ignore[union-attr]
    pool = board.document.pools[1].bounds
    assert pool is not None
    assert pool.bottom == expert.bottom


def test_a_label_gives_way_to_a_flow_that_would_run_through_it(board: Board) -> None:
    board.view.select(["f4"])
    key(board.view, Key.Key_Delete)
    click(board.view, "which")
    key(board.view, Key.Key_C)
    click(board.view, "escalate")
    down, label = board.flow("which", "escalate").waypoints[0], board.node("which").label_bounds
    assert (down.x, down.y) == (315, 100)
    assert label is not None
    assert label.bottom <= 50  # above the gateway: the flow leaves it downwards
