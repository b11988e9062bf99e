"""The outline shows the process as a tree, in step with the canvas, and can be worked in by keyboard."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from itsm_fit.model import edits
from ui.panels.outline import OutlinePanel
from ui.shell.main_window import MainWindow


@pytest.fixture
def outline(window: MainWindow, qtbot: QtBot, incident: Path) -> OutlinePanel:
    with qtbot.waitSignal(window.files.opened):
        window.files.open([incident])
    window.docks.front("outline")
    panel = window.panels.outline
    qtbot.waitUntil(lambda: panel.tree.topLevelItemCount() == 1)
    return panel


def _texts(item: QTreeWidgetItem) -> list[object]:
    """A name, and those of the rows shown below it likewise."""
    inner = [child for at in range(item.childCount()) if (child := item.child(at)) and not child.isHidden()]
    return [item.text(0), *map(_texts, inner)]


def _root(panel: OutlinePanel) -> QTreeWidgetItem:
    found = panel.tree.topLevelItem(0)
    assert found is not None
    return found


def _current(panel: OutlinePanel) -> str:
    item = panel.tree.currentItem()
    return item.text(0) if item is not None else ""


def _lane(panel: OutlinePanel, at: int) -> QTreeWidgetItem:
    found = _root(panel).child(at)
    assert found is not None
    return found


def test_roles_hold_their_steps_in_the_order_of_the_flow(outline: OutlinePanel) -> None:
    assert _texts(_root(outline)) == [
        "incident",
        ["Service desk", ["Call"], ["Log incident"]],
        ["Expert", ["Solve incident"], ["Done"]],
    ]


def test_what_is_chosen_in_one_is_chosen_in_the_other(window: MainWindow, outline: OutlinePanel, qtbot: QtBot) -> None:
    view = window.draw.view
    assert view is not None
    view.select(["INC_solve"])
    qtbot.waitUntil(lambda: _current(outline) == "Solve incident")
    outline.tree.setFocus()
    qtbot.keyClick(outline.tree, Qt.Key.Key_Up)  # type: ignore[no-untyped-call]
    assert _current(outline) == "Expert"
    assert view.selected_ids() == ("INC_expert",)


def test_a_name_typed_in_the_tree_is_one_step_of_undo_and_seen_on_the_canvas(
    window: MainWindow, outline: OutlinePanel, qtbot: QtBot
) -> None:
    window.choice.reveal("INC", "INC_log")
    qtbot.waitUntil(lambda: _current(outline) == "Log incident")
    outline.tree.setFocus()
    qtbot.keyClick(outline.tree, Qt.Key.Key_F2)  # type: ignore[no-untyped-call]
    editor = outline.tree.findChild(QLineEdit)
    assert editor is not None
    editor.setText("Register")
    qtbot.keyClick(editor, Qt.Key.Key_Return)  # type: ignore[no-untyped-call]
    qtbot.waitUntil(lambda: window.session.project.processes["INC"].node_by_id["INC_log"].name == "Register")
    assert window.session.stack.undoText() == "Rename “Log incident”"
    window.session.stack.undo()
    qtbot.waitUntil(lambda: "Log incident" in str(_texts(_root(outline))))


def test_an_edit_elsewhere_shows_here_and_what_was_closed_stays_closed(
    window: MainWindow, outline: OutlinePanel, qtbot: QtBot
) -> None:
    _lane(outline, 0).setExpanded(False)
    window.session.edit("Rename", lambda project: edits.rename_node(project, "INC", "INC_solve", "Repair"))
    qtbot.waitUntil(lambda: "Repair" in str(_texts(_root(outline))))
    assert not _lane(outline, 0).isExpanded()
    assert _lane(outline, 1).isExpanded()


def test_the_filter_keeps_what_matches_and_what_holds_it(outline: OutlinePanel, qtbot: QtBot) -> None:
    qtbot.keyClicks(outline.search, "solve task")  # type: ignore[no-untyped-call]
    assert _texts(_root(outline)) == ["incident", ["Expert", ["Solve incident"]]]


def test_a_click_on_the_chosen_process_chooses_it_as_a_whole(
    window: MainWindow, outline: OutlinePanel, qtbot: QtBot
) -> None:
    window.docks.front("processes")
    window.choice.reveal("INC", "INC_log")
    table = window.panels.processes.table
    place = table.visualRect(table.table.index(0, 0)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)  # type: ignore[no-untyped-call]
    assert (window.choice.process, window.choice.element) == ("INC", "")
    qtbot.waitUntil(lambda: _current(outline) == "incident")
