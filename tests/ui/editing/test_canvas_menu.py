"""The verbs of the canvas in the Edit menu and in its own menu: each with its keys, enabled when possible."""

from __future__ import annotations

from canvas_kit import middle
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from ui.canvas.view import ProcessView
from ui.shell.main_window import MainWindow

Key = Qt.Key


def _canvas(window: MainWindow) -> ProcessView:
    view = window.draw.view
    assert view is not None
    return view


def _open_menu(window: MainWindow, at: QPoint) -> QMenu:
    view = _canvas(window)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, view.viewport().mapToGlobal(at))
    QApplication.sendEvent(view.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def _texts(menu: QMenu, *, enabled: bool) -> set[str]:
    return {action.text() for action in menu.actions() if action.isEnabled() is enabled and not action.isSeparator()}


def _take(menu: QMenu, text: str) -> None:
    action = next(action for action in menu.actions() if action.text() == text)
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())
    QApplication.processEvents()


def test_the_menu_of_a_step_offers_what_is_possible_with_its_keys(selection: MainWindow) -> None:
    QGuiApplication.clipboard().clear()
    menu = _open_menu(selection, middle(_canvas(selection), "INC_log"))
    assert _texts(menu, enabled=True) >= {"Cut", "Copy", "Duplicate", "Delete", "Rename", "Append…", "Connect…"}
    assert "Paste" in _texts(menu, enabled=False)
    keys = {action.text(): action.shortcut().toString() for action in menu.actions()}
    assert (keys["Copy"], keys["Delete"], keys["Append…"], keys["Change Type…"]) == ("Ctrl+C", "Del", "A", "T")
    menu.close()


def test_paste_from_the_menu_puts_the_copy_where_it_was_opened(selection: MainWindow) -> None:
    view = _canvas(selection)
    _take(_open_menu(selection, middle(view, "INC_log")), "Copy")
    at = view.mapFromScene(QPointF(420, 60))
    _take(_open_menu(selection, at), "Paste")
    process = selection.session.project.processes["INC"]
    (copy,) = [node for node in process.nodes if node.name == "Log incident" and node.id != "INC_log"]
    assert copy.bounds is not None
    assert abs(copy.bounds.center.x - 420) <= 10
    assert copy.requirement_refs == ("INC-01",)


def test_the_edit_menu_cuts_what_is_selected_on_the_canvas(selection: MainWindow) -> None:
    view = _canvas(selection)
    view.select(["INC_solve"])
    menu = selection.menus.by_name["Edit"]
    menu.popup(selection.mapToGlobal(QPoint(80, 20)))
    _take(menu, "Cut")
    assert "INC_solve" not in selection.session.project.processes["INC"].node_by_id
    assert selection.session.stack.undoText() == "Cut “Solve incident”"


def test_nothing_can_be_cut_away_from_the_drawing_page(selection: MainWindow) -> None:
    _canvas(selection).select(["INC_log"])
    selection.show_stage("report")
    selection.canvas.refresh()
    assert not any(action.isEnabled() for action in selection.canvas.by_id.values())


def test_the_keys_of_the_canvas_leave_text_fields_and_tables_theirs(selection: MainWindow, qtbot: QtBot) -> None:
    _canvas(selection).select(["INC_log"])
    search = selection.panels.processes.search
    search.setFocus()
    QTest.keyClicks(search, "inc")
    QTest.keyClick(search, Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(search, Key.Key_X, Qt.KeyboardModifier.ControlModifier)
    assert search.text() == ""
    assert QGuiApplication.clipboard().text() == "inc"
    assert "INC_log" in selection.session.project.processes["INC"].node_by_id


def test_steps_are_copied_from_one_drawing_into_another_and_ask_for_the_same(selection: MainWindow) -> None:
    _canvas(selection).select(["INC_log", "INC_solve"])
    QTest.keyClick(_canvas(selection), Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    selection.commands.draw_new()
    view = _canvas(selection)
    QTest.keyClick(view.editor.names if view.editor else view, Key.Key_Escape)
    QTest.keyClick(view, Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    process = selection.session.project.processes["Process_1"]
    assert {node.name for node in process.nodes} >= {"Log incident", "Solve incident"}
    assert len(process.flows) == 1
    assert {node.requirement_refs for node in process.nodes} >= {("INC-01",), ("INC-02", "INC-03")}
