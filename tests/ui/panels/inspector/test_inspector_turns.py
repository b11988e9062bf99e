"""From one node to another the inspector keeps its parts: they say, and write, what belongs to the one shown now."""

from __future__ import annotations

from itertools import product

import pytest
from inspector_kit import LEFT, Column, write
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSlider,
    QWidget,
)
from pytestqt.qtbot import QtBot

from itsm_fit.model import edits
from ui.panels.inspector.asked import AskedPart
from ui.panels.inspector.forms import NodesForm
from ui.panels.inspector.panel import Inspector
from ui.panels.inspector.shares import SharesPart
from ui.session.author import Author
from ui.widgets.fields import LineField, TextField
from ui.widgets.look import Look

pytestmark = pytest.mark.usefixtures("dressed")

_NODES = ("A", "pick", "some", "late", "end")


def _said(widget: QWidget) -> object:
    """What one widget says, None where it has no words."""
    if isinstance(widget, QComboBox):
        return [widget.itemText(at) for at in range(widget.count())], widget.currentIndex(), widget.isEnabled()
    if isinstance(widget, QPlainTextEdit):
        return widget.toPlainText()
    if isinstance(widget, QLineEdit):
        return widget.text(), widget.placeholderText()
    if isinstance(widget, QSlider):
        return widget.value()
    if isinstance(widget, QAbstractButton):
        return widget.text(), widget.isChecked(), widget.isEnabled()
    return widget.text() if isinstance(widget, QLabel) else None


def _column(panel: Inspector) -> list[object]:
    """What is to be seen, from top to bottom."""
    parts = [part for part in panel.parts if isinstance(part, QWidget)]
    inside = [each for part in parts for each in part.findChildren(QWidget) if each.isVisibleTo(panel.widget())]
    rows = [row for part in parts if isinstance(part, AskedPart) for row in part.table.table.shown]
    return [rows, *sorted(str((type(each).__name__, said)) for each in inside if (said := _said(each)) is not None)]


@pytest.mark.slow
def test_whichever_nodes_follow_one_another_the_column_says_what_a_new_one_would(
    column: Column, qtbot: QtBot, settings: QSettings
) -> None:
    qtbot.waitUntil(lambda: column.session.fit is not None)  # the figures come once, and would come in between
    expected = {}
    for node in _NODES:
        column.choose(node)
        anew = Inspector(column.session, column.choice, Look(settings), Author(settings))
        qtbot.addWidget(anew)
        expected[node] = _column(anew)
    parts = list(column.panel.parts)
    for before, after in product(_NODES, repeat=2):
        column.choose(before)
        column.choose(after)
        QApplication.processEvents()  # what is new in it shows
        assert _column(column.panel) == expected[after], (before, after)
    assert column.panel.parts == parts


def test_a_step_of_another_process_is_shown_and_written_there(column: Column, qtbot: QtBot) -> None:
    column.choose("A")
    parts = list(column.panel.parts)
    column.choose("S", process="Q")
    assert column.panel.parts == parts
    write(qtbot, column.field(LineField, "Name"), "Seal")
    process = column.session.project.processes["Q"]
    assert process.node_by_id["S"].name == "Seal"
    assert column.process.node_by_id["A"].name == "Ask"


def test_what_is_written_then_belongs_to_the_node_shown(column: Column, qtbot: QtBot) -> None:
    column.choose("A")
    column.choose("B")
    write(qtbot, column.field(LineField, "Name"), "Bring")
    text = column.field(TextField)
    text.setFocus()
    qtbot.keyClicks(text, "Why")
    qtbot.mouseClick(column.part(AskedPart).add, LEFT)
    form = column.part(NodesForm)
    form.lane.given.emit("expert")
    node = column.node("B")
    assert (node.name, node.documentation, node.lane) == ("Bring", "Why", "expert")
    assert [each.id for each in node.requirements] == ["INC-02"]
    old = column.node("A")
    assert (old.name, old.documentation, old.lane, len(old.requirements)) == ("Ask", "", "desk", 1)


def test_what_is_being_written_when_another_node_is_chosen_belongs_to_the_one_before(
    column: Column, qtbot: QtBot
) -> None:
    column.choose("A")
    text = column.field(TextField)
    text.setFocus()
    qtbot.keyClicks(text, "Of A")
    column.choose("B")
    assert (column.node("A").documentation, column.node("B").documentation) == ("Of A", "")
    assert text.toPlainText() == ""
    assert not text.document().isUndoAvailable()


def test_a_share_that_is_about_to_settle_is_one_of_the_gateway_before(column: Column, qtbot: QtBot) -> None:
    column.choose("pick")
    column.part(SharesPart).rows[0].slider.setValue(600)  # as assistive software does, without the keyboard's focus
    column.choose("some")
    assert column.shares("pick") == pytest.approx([0.6, 0.24, 0.16])
    assert column.shares("some") == [None, None]
    assert [row.slider.value() for row in column.part(SharesPart).rows] == [500, 500]


def test_what_is_locked_at_one_gateway_is_not_at_the_next(column: Column, qtbot: QtBot) -> None:
    column.choose("pick")
    qtbot.mouseClick(column.part(SharesPart).rows[1].lock, LEFT)
    column.choose("some")
    column.choose("pick")
    assert not any(row.lock.isChecked() for row in column.part(SharesPart).rows)


def test_after_the_shown_node_was_deleted_another_one_is_shown(column: Column) -> None:
    column.choose("B")
    column.session.edit("Delete", lambda project: edits.delete_elements(project, project.documents[0], ["B"]))
    column.choose("A")
    assert column.part(NodesForm).name.text() == "Ask"
    assert "INC-01" in [row.id for row in column.part(AskedPart).table.table.shown]


def test_the_keyboard_goes_down_the_column_in_order_after_a_turn(column: Column, qtbot: QtBot) -> None:
    column.choose("A")
    column.choose("pick")
    column.panel.setFocus(Qt.FocusReason.ShortcutFocusReason)
    tops = []
    for _ in range(8):
        focus = QApplication.focusWidget()
        assert focus is not None
        tops.append(focus.mapTo(column.panel.widget(), focus.rect().topLeft()).y())
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    assert tops == sorted(tops)


def test_a_process_is_shown_as_a_new_column_would_when_one_comes_back_to_it(
    column: Column, qtbot: QtBot, settings: QSettings
) -> None:
    qtbot.waitUntil(lambda: column.session.fit is not None)
    column.choose()
    parts = list(column.panel.parts)
    for process in ("P", "Q", "P"):
        column.choose("A" if process == "P" else "S", process=process)
        column.choose(process=process)
        anew = Inspector(column.session, column.choice, Look(settings), Author(settings))
        qtbot.addWidget(anew)
        QApplication.processEvents()
        assert _column(column.panel) == _column(anew), process
        assert column.panel.parts == parts


def test_what_is_written_of_a_process_goes_to_the_one_shown(column: Column, qtbot: QtBot) -> None:
    column.choose()
    column.choose("S", process="Q")
    column.choose(process="Q")
    write(qtbot, column.field(LineField, "Practice"), "sealing")
    qtbot.mouseClick(column.part(AskedPart).add, LEFT)
    other, process = (column.session.project.processes[each] for each in ("P", "Q"))
    assert (process.practice, len(process.requirements)) == ("sealing", 1)
    assert (other.practice, len(other.requirements)) == ("", 0)


def test_deleting_the_shown_step_brings_the_page_of_the_process_back(column: Column) -> None:
    column.choose()
    page = column.panel.page
    column.choose("B")
    column.session.edit("Delete", lambda project: edits.delete_elements(project, project.documents[0], ["B"]))
    QApplication.processEvents()
    assert column.panel.page is page
    assert page.isVisible()
