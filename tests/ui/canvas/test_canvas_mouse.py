"""What the mouse does on the canvas, by real events."""

from __future__ import annotations

import pytest
from canvas_kit import click, drag, middle, place
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from ui.canvas.view import ProcessView

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def wheel(
    view: ProcessView, at: QPoint, turned: int, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """One turn of the wheel, 120 a notch, upwards when positive."""
    port = view.viewport()
    event = QWheelEvent(
        QPointF(at),
        QPointF(port.mapToGlobal(at)),
        QPoint(),
        QPoint(0, turned),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(port, event)


def test_a_click_selects_the_step_under_it_and_says_so(view: ProcessView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.selection_changed) as told:
        click(view, "log")
    assert told.args == [("log",)]
    assert view.selected_ids() == ("log",)


@pytest.mark.parametrize("element", ["start", "which", "late", "ticket", "note", "customer"])
def test_every_kind_of_shape_can_be_clicked(view: ProcessView, element: str) -> None:
    click(view, element)
    assert view.selected_ids() == (element,)


@pytest.mark.parametrize(
    ("x", "y", "element"),
    [
        (315, 170, "f4"),  # on a stretch between two bends
        (318, 170, "f4"),  # near it
        (78, -20, "m1"),
        (190, 150, "a1"),
        (45, 75, "desk"),  # the lane's header
        (15, 150, "pool"),  # the pool's header
    ],
)
def test_lines_are_clicked_along_them_and_bands_at_their_header(
    view: ProcessView, x: float, y: float, element: str
) -> None:
    click(view, place(view, x, y))
    assert view.selected_ids() == (element,)


def test_a_boundary_event_is_clicked_rather_than_its_host_below_it(view: ProcessView) -> None:
    click(view, place(view, 480, 255))
    assert view.selected_ids() == ("late",)


def test_a_corner_of_a_gateways_box_outside_its_diamond_is_empty_canvas(view: ProcessView) -> None:
    click(view, place(view, 293, 53))
    assert view.selected_ids() == ()


@pytest.mark.parametrize("modifier", [CTRL, SHIFT])
def test_ctrl_or_shift_click_adds_and_takes_away(view: ProcessView, modifier: Qt.KeyboardModifier) -> None:
    click(view, "log")
    click(view, "fix", modifier)
    assert view.selected_ids() == ("log", "fix")
    click(view, "log", modifier)
    assert view.selected_ids() == ("fix",)


def test_a_click_on_one_of_several_selected_leaves_it_alone_when_the_button_is_let_go(view: ProcessView) -> None:
    view.select(("log", "fix"))
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=middle(view, "fix"))
    assert view.selected_ids() == ("log", "fix")
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=middle(view, "fix"))
    assert view.selected_ids() == ("fix",)


def test_a_click_on_empty_canvas_selects_nothing(view: ProcessView) -> None:
    view.select(("log",))
    click(view, place(view, 800, 100))
    assert view.selected_ids() == ()


def test_a_rubber_band_selects_what_lies_wholly_inside(view: ProcessView) -> None:
    drag(view, place(view, 370, 20), place(view, 640, 130))
    assert set(view.selected_ids()) == {"fix", "join", "f5"}


def test_a_rubber_band_with_ctrl_adds_to_the_selection(view: ProcessView) -> None:
    view.select(("start",))
    drag(view, place(view, 640, 20), place(view, 720, 130), modifiers=CTRL)
    assert view.selected_ids() == ("start", "end")


def test_escape_breaks_off_a_rubber_band_and_keeps_the_selection(view: ProcessView) -> None:
    view.select(("log",))
    drag(view, place(view, 370, 20), place(view, 640, 130), let_go=False)
    QTest.keyClick(view, Qt.Key.Key_Escape)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=place(view, 640, 130))
    assert view.selected_ids() == ("log",)


def test_the_middle_button_drags_the_paper(view: ProcessView) -> None:
    before = middle(view, "log")
    drag(view, QPoint(500, 300), QPoint(560, 340), Qt.MouseButton.MiddleButton)
    assert middle(view, "log") - before == QPoint(60, 40)
    assert view.selected_ids() == ()


def test_space_and_the_left_button_drag_the_paper(view: ProcessView) -> None:
    before = middle(view, "log")
    QTest.keyPress(view, Qt.Key.Key_Space)
    drag(view, middle(view, "fix"), middle(view, "fix") + QPoint(-30, 20))
    QTest.keyRelease(view, Qt.Key.Key_Space)
    assert middle(view, "log") - before == QPoint(-30, 20)
    assert view.selected_ids() == ()
    click(view, "fix")
    assert view.selected_ids() == ("fix",)


def test_the_paper_is_put_back_when_escape_breaks_off_a_pan(view: ProcessView) -> None:
    before = middle(view, "log")
    drag(view, QPoint(500, 300), QPoint(560, 340), Qt.MouseButton.MiddleButton, let_go=False)
    QTest.keyClick(view, Qt.Key.Key_Escape)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.MiddleButton, pos=QPoint(560, 340))
    assert middle(view, "log") == before


def test_a_release_that_went_elsewhere_breaks_the_gesture_off(view: ProcessView) -> None:
    view.select(("log",))
    drag(view, place(view, 370, 20), place(view, 640, 130), let_go=False)
    at = QPointF(place(view, 600, 120))
    nothing = Qt.MouseButton.NoButton
    lost = QMouseEvent(QEvent.Type.MouseMove, at, at, nothing, nothing, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(view.viewport(), lost)
    assert view.selected_ids() == ("log",)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=at.toPoint())
    assert view.selected_ids() == ("log",)


def test_the_wheel_scrolls_and_shift_turns_it_sideways(view: ProcessView) -> None:
    before = middle(view, "log")
    wheel(view, QPoint(500, 300), 120)
    down = middle(view, "log")
    assert (down - before).x() == 0
    assert (down - before).y() > 0
    wheel(view, QPoint(500, 300), 120, SHIFT)
    assert (middle(view, "log") - down).y() == 0
    assert (middle(view, "log") - down).x() > 0


def test_ctrl_and_the_wheel_zoom_about_the_pointer(view: ProcessView, qtbot: QtBot) -> None:
    at = middle(view, "fix")
    with qtbot.waitSignal(view.zoom_changed) as told:
        wheel(view, at, 120, CTRL)
    assert told.args == [view.zoom_factor()]
    assert view.zoom_factor() == pytest.approx(1.0016**120, rel=1e-6)
    assert (middle(view, "fix") - at).manhattanLength() <= 2
    wheel(view, at, -240, CTRL)
    assert view.zoom_factor() == pytest.approx(1.0016**-120, rel=1e-6)


def test_a_double_click_activates(view: ProcessView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.activated) as told:
        QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle(view, "escalate"))
    assert told.args == ["escalate"]


def test_a_right_click_selects_and_asks_for_the_menu_of_the_step(view: ProcessView, qtbot: QtBot) -> None:
    at = middle(view, "fix")
    where = view.viewport().mapToGlobal(at)
    with qtbot.waitSignal(view.context_menu_requested) as told:
        QApplication.sendEvent(view.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, where))
    assert told.args == ["fix", where]
    assert view.selected_ids() == ("fix",)


def test_a_right_click_on_a_selected_step_keeps_all_that_is_selected(view: ProcessView) -> None:
    view.select(("log", "fix"))
    at = middle(view, "fix")
    QApplication.sendEvent(view.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, QPoint()))
    assert view.selected_ids() == ("log", "fix")


def test_the_menu_key_asks_at_the_current_step(view: ProcessView, qtbot: QtBot) -> None:
    view.select(("log",))
    with qtbot.waitSignal(view.context_menu_requested) as told:
        QApplication.sendEvent(view, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint()))
    assert told.args == ["log", view.viewport().mapToGlobal(middle(view, "log"))]


def test_the_tooltip_tells_name_kind_lane_and_verdict(view: ProcessView) -> None:
    at = middle(view, "log")
    event = QHelpEvent(QEvent.Type.ToolTip, at, view.viewport().mapToGlobal(at))
    QApplication.sendEvent(view.viewport(), event)
    assert QToolTip.text() == "Log incident\nUser task · lane Service desk"
    QToolTip.hideText()


def test_moving_the_mouse_marks_what_lies_under_it(view: ProcessView) -> None:
    QTest.mouseMove(view.viewport(), middle(view, "log"))
    assert view.overlay.hovered == "log"
    QApplication.sendEvent(view.viewport(), QEvent(QEvent.Type.Leave))
    assert view.overlay.hovered is None


@pytest.mark.parametrize("key", [Qt.Key.Key_F5, 0x0ABC_DEF0], ids=["F5", "a key that Qt has no name for"])
def test_a_key_that_means_nothing_here_is_left_to_the_window(view: ProcessView, key: int) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(view, event)
    assert not event.isAccepted()
