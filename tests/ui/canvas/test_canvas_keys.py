"""What the keys do on the canvas, by real events."""

from __future__ import annotations

import pytest
from canvas_kit import INCIDENT, key, of_nodes
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from itsm_fit.model.process import Bounds, EventKind, Node, NodeKind
from ui.canvas.view import ProcessView

K = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def test_home_goes_to_the_start_event_and_end_to_the_last_end_event(view: ProcessView) -> None:
    assert key(view, K.Key_Home) == ("start",)
    assert key(view, K.Key_End) == ("end",)


def test_right_and_left_follow_the_flow(view: ProcessView) -> None:
    assert key(view, K.Key_Home, K.Key_Right) == ("log",)
    assert key(view, K.Key_Right) == ("which",)
    assert key(view, K.Key_Left) == ("log",)


def test_where_the_flow_parts_up_and_down_choose_the_branch(view: ProcessView) -> None:
    view.select(("which",))
    assert key(view, K.Key_Right) == ("f3",)
    assert key(view, K.Key_Down) == ("f4",)
    assert key(view, K.Key_Down) == ("f4",)
    assert key(view, K.Key_Right) == ("escalate",)


def test_where_flows_meet_going_back_chooses_among_those_that_arrive(view: ProcessView) -> None:
    view.select(("join",))
    assert key(view, K.Key_Left) == ("f5",)
    assert key(view, K.Key_Down) == ("f6",)
    assert key(view, K.Key_Left) == ("escalate",)


def test_up_and_down_on_a_step_go_to_the_nearest_above_or_below(view: ProcessView) -> None:
    view.select(("fix",))
    assert key(view, K.Key_Down) == ("escalate",)
    assert key(view, K.Key_Down) == ("late",)
    assert key(view, K.Key_Up) == ("escalate",)


def test_ctrl_and_an_arrow_stop_on_the_flow_itself(view: ProcessView) -> None:
    view.select(("log",))
    assert key(view, K.Key_Right, modifiers=CTRL) == ("f2",)
    assert key(view, K.Key_Right) == ("which",)
    assert key(view, K.Key_Left, modifiers=CTRL) == ("f2",)


def test_at_the_end_of_the_flow_an_arrow_stays(view: ProcessView) -> None:
    assert key(view, K.Key_End, K.Key_Right) == ("end",)


def test_an_arrow_without_a_selection_begins_at_the_start(view: ProcessView) -> None:
    assert key(view, K.Key_Right) == ("start",)


def test_forward_jumps_from_a_throwing_link_to_the_one_that_catches_it(view: ProcessView) -> None:
    link = {"event": EventKind.LINK, "event_ref": "A"}
    throw = Node("throw", NodeKind.THROW, bounds=Bounds(0, 0, 36, 36), **link)  # type: ignore[arg-type]
    catch = Node("catch", NodeKind.CATCH, bounds=Bounds(0, 90, 36, 36), **link)  # type: ignore[arg-type]
    view.show_document(of_nodes(throw, catch))
    view.select(("throw",))
    assert key(view, K.Key_Right) == ("catch",)
    assert key(view, K.Key_Left) == ("throw",)


def test_tab_goes_through_pools_lanes_and_rows_and_then_on_to_the_next_widget(qtbot: QtBot) -> None:
    window = QWidget()
    line = QVBoxLayout(window)
    canvas, following = ProcessView(), QLineEdit()
    line.addWidget(canvas)
    line.addWidget(following)
    qtbot.addWidget(window)
    canvas.show_document(INCIDENT)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    canvas.setFocus()
    qtbot.waitUntil(canvas.hasFocus)
    expected = [
        *("customer", "pool", "desk", "start", "log", "which", "fix", "join", "end"),
        *("expert", "escalate", "late", "given_up", "ticket", "note", "m1", "a1"),
    ]
    visited = [key(canvas, K.Key_Tab)[0] for _ in expected]
    assert visited == expected
    QTest.keyClick(canvas, K.Key_Tab)
    assert following.hasFocus()


def test_shift_tab_goes_back(view: ProcessView) -> None:
    view.select(("log",))
    assert key(view, K.Key_Backtab) == ("start",)


def test_enter_activates_the_current_step(view: ProcessView, qtbot: QtBot) -> None:
    view.select(("fix",))
    with qtbot.waitSignal(view.activated) as told:
        key(view, K.Key_Return)
    assert told.args == ["fix"]


def test_ctrl_a_selects_everything_and_escape_nothing(view: ProcessView) -> None:
    assert len(key(view, K.Key_A, modifiers=CTRL)) == len(view.drawing) == 25
    assert key(view, K.Key_Escape) == ()


def test_escape_takes_a_highlighted_path_away(view: ProcessView) -> None:
    view.highlight(("start", "f1", "log"))
    assert view.overlay.path == ("start", "f1", "log")
    key(view, K.Key_Escape)
    assert view.overlay.path == ()


def test_plus_minus_one_and_nought_zoom(view: ProcessView) -> None:
    key(view, K.Key_1)
    assert view.zoom_factor() == 1.0
    key(view, K.Key_Plus)
    assert view.zoom_factor() == pytest.approx(1.25)
    key(view, K.Key_Minus, K.Key_Minus)
    assert view.zoom_factor() == pytest.approx(0.8)
    key(view, K.Key_0)
    assert view.zoom_factor() == 1.0  # all of it fits at its own size
    assert view.camera.in_sight().contains(view.drawing.extent())


def test_page_keys_move_on_by_most_of_a_window_with_shift_sideways(view: ProcessView) -> None:
    view.zoom_to(2.0)
    before = view.camera.in_sight()
    key(view, K.Key_PageDown)
    below = view.camera.in_sight()
    assert below.top() - before.top() == pytest.approx(0.8 * before.height(), abs=1)
    assert below.left() == before.left()
    key(view, K.Key_PageUp)
    assert view.camera.in_sight() == before
    key(view, K.Key_PageDown, modifiers=Qt.KeyboardModifier.ShiftModifier)
    assert view.camera.in_sight().left() - before.left() == pytest.approx(0.8 * before.width(), abs=1)
    key(view, K.Key_PageUp, modifiers=Qt.KeyboardModifier.ShiftModifier)
    assert view.camera.in_sight() == before


def test_what_the_keyboard_reaches_out_of_sight_is_scrolled_into_sight(view: ProcessView) -> None:
    view.zoom_to(4.0)
    key(view, K.Key_Home)
    assert view.camera.in_sight().contains(view.drawing.figure["start"].body)
    key(view, K.Key_End)
    assert view.camera.in_sight().contains(view.drawing.figure["end"].body)


def test_the_step_that_has_the_keyboard_is_ringed_while_the_canvas_has_it(view: ProcessView) -> None:
    key(view, K.Key_Home)
    assert view.overlay.ringed == "start"
    view.clearFocus()
    assert view.overlay.ringed is None
