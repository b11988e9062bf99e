"""A new command is one row: it stands in the menus, works by its keys, and is found wherever commands are."""

from __future__ import annotations

import pytest
from canvas_kit import middle
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolButton

from itsm_fit.drawing.theme import LIGHT
from itsm_fit.editor import commands
from itsm_fit.editor.command import Command, Edited, OnPad
from itsm_fit.editor.commands.steps import renamed
from itsm_fit.editor.context import Context
from itsm_fit.editor.diagram import Diagram
from itsm_fit.language import Phrase
from ui.canvas.view import ProcessView
from ui.editor.editor import Editor
from ui.editor.glyphs import glyph
from ui.shell.keyboard_help import KeyboardHelp
from ui.shell.main_window import MainWindow
from ui.widgets.command_palette import CommandPalette

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def _check(diagram: Diagram, context: Context) -> Edited:
    return Edited("Check the Step", renamed(diagram, context.element, "Checked"), (context.element,))


CHECK = Command(
    "check",
    Phrase("Check the Step"),
    ("Ctrl+Shift+K",),
    "Arrange",
    "check",
    "check",
    lambda context: context.step is not None,
    _check,
    pad=OnPad("data", always=False),
)


@pytest.fixture(autouse=True)
def _one_more(monkeypatch: pytest.MonkeyPatch) -> None:
    """One more row; it comes before the fixtures that make the window."""
    monkeypatch.setattr(commands, "COMMANDS", (*commands.COMMANDS, CHECK))


def _chosen(window: MainWindow) -> tuple[ProcessView, Editor]:
    view, editor = window.draw.view, window.draw.editor
    assert view is not None
    assert editor is not None
    view.select(["INC_log"])
    return view, editor


def _name(window: MainWindow) -> str:
    return window.session.project.processes["INC"].node_by_id["INC_log"].name


def _action_in(menu: QMenu) -> tuple[str, bool]:
    menu.aboutToShow.emit()
    (action,) = [action for action in menu.actions() if action.text() == "Check the Step"]
    return action.shortcut().toString(), action.isEnabled()


def test_it_stands_in_its_menu_with_its_keys(selection: MainWindow) -> None:
    menu = selection.menus.by_name["Arrange"]
    assert _action_in(menu) == ("Ctrl+Shift+K", False)
    _chosen(selection)
    assert _action_in(menu) == ("Ctrl+Shift+K", True)


def test_its_keys_work_on_the_drawing_as_one_step_of_undo(selection: MainWindow) -> None:
    view, _ = _chosen(selection)
    QTest.keyClick(view, Qt.Key.Key_K, CTRL | SHIFT)
    assert _name(selection) == "Checked"
    assert selection.session.stack.undoText() == "Check the Step"


def test_it_stands_on_the_context_pad_where_it_is_possible(selection: MainWindow) -> None:
    _, editor = _chosen(selection)
    button = editor.pad.buttons["data"]
    assert button.isVisibleTo(editor.pad)
    assert button.toolTip() == "Check the Step (Ctrl+Shift+K)"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert _name(selection) == "Checked"


def test_each_button_of_the_context_pad_has_a_sign_of_its_own(selection: MainWindow) -> None:
    pad = selection.draw.editor.pad
    assert len(pad.findChildren(QToolButton)) == len(pad.buttons)


def test_a_sign_that_nobody_drew_is_told_and_brings_nothing_down(selection: MainWindow) -> None:
    with pytest.raises(KeyError, match="unheard of") as caught:
        glyph("unheard of", LIGHT)
    held = caught.traceback[-1].frame.f_locals.values()
    assert not [each for each in held if isinstance(each, QPainter)]  # Qt ends the program where one is at work then


def test_it_stands_in_the_menu_of_an_element(selection: MainWindow) -> None:
    view, _ = _chosen(selection)
    at = middle(view, "INC_log")
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, view.viewport().mapToGlobal(at))
    QApplication.sendEvent(view.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    (arrange,) = [inner for action in menu.actions() if isinstance(inner := action.menu(), QMenu)][:1]
    assert _action_in(arrange) == ("Ctrl+Shift+K", True)
    menu.close()


def test_it_is_found_by_its_name_and_listed_with_the_keys(selection: MainWindow) -> None:
    _chosen(selection)
    QTest.keyClick(selection, Qt.Key.Key_K, CTRL)
    palette = selection.findChildren(CommandPalette)[-1]
    QTest.keyClicks(palette.line, "check the step")
    assert [(entry.title, entry.keys) for entry in palette.found] == [("Check the Step", "Ctrl+Shift+K")]
    palette.close()
    QTest.keyClick(selection, Qt.Key.Key_F1, CTRL)
    help_ = selection.findChildren(KeyboardHelp)[-1]
    assert [(row.keys, row.where) for row in help_.shown if row.what == "Check the Step"] == [
        ("Ctrl+Shift+K", "Arrange")
    ]
