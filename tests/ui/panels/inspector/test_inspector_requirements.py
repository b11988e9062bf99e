"""The requirements of what is selected: added, pasted, referred to, dropped on steps."""

from __future__ import annotations

from inspector_kit import CTRL, LEFT, Column
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QApplication,
    QPlainTextEdit,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from itsm_fit.model.asking import asked
from itsm_fit.model.requirement import Priority, Requirement
from ui.canvas.view import ProcessView
from ui.panels.inspector.asked import AskedPart
from ui.stages.require.dragging import OpensWhenHovered, TakesRequirements, packed
from ui.stages.require.reference_dialog import ReferenceDialog


def own(column: Column, node: str) -> list[tuple[str, str]]:
    return [(each.id, each.text) for each in column.node(node).requirements]


def test_plus_adds_a_requirement_with_the_next_id(column: Column, qtbot: QtBot) -> None:
    column.choose("B")
    part = column.part(AskedPart)
    qtbot.mouseClick(part.add, LEFT)
    qtbot.waitUntil(lambda: bool(part.table.viewport().findChildren(QPlainTextEdit)))
    editor = part.table.viewport().findChild(QPlainTextEdit)
    qtbot.keyClicks(editor, "Books a slot")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert own(column, "B") == [("INC-02", "Books a slot")]


def test_rows_pasted_from_excel_belong_to_the_step(column: Column, qtbot: QtBot) -> None:
    column.choose("B")
    table = column.part(AskedPart).table
    QApplication.clipboard().setText('must\t"Books,\nand tells so"\tB-7\nshould\tPrints\tB-8\n')
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_V, CTRL)
    assert column.node("B").requirements == (
        Requirement("B-7", "Books,\nand tells so", Priority.MUST),
        Requirement("B-8", "Prints", Priority.SHOULD),
    )
    assert column.steps == ["Paste 2\u00a0Requirements"]


def test_a_requirement_written_elsewhere_is_referred_to_and_taken_away(column: Column, qtbot: QtBot) -> None:
    column.choose("B")
    part = column.part(AskedPart)
    qtbot.mouseClick(part.refer, LEFT)
    dialog = part.findChild(ReferenceDialog)
    qtbot.keyClicks(dialog.search, "chg")
    qtbot.mouseClick(dialog.ok, LEFT)
    assert column.node("B").requirement_refs == ("CHG-01",)
    qtbot.waitUntil(lambda: len(part.table.table.shown) == 1)
    part.table.setCurrentIndex(part.table.table.index(0, 0))
    qtbot.mouseClick(part.remove, LEFT)
    assert column.node("B").requirement_refs == ()


def test_several_steps_are_given_a_requirement_together(column: Column, qtbot: QtBot) -> None:
    column.choose("B", "C")
    table = column.part(AskedPart).table
    QApplication.clipboard().setText("ID\tText\nX-1\tDone in a minute")
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_V, CTRL)
    assert own(column, "B") == [("X-1", "Done in a minute")]
    assert column.node("C").requirement_refs == ("X-1",)
    assert len(column.steps) == 1
    QApplication.processEvents()
    table.setCurrentIndex(table.table.index(0, 0))
    qtbot.keyClick(table, Qt.Key.Key_Delete, CTRL)
    assert [each.id for each in asked(column.session.project)] == ["INC-01", "CHG-01"]


def test_a_requirement_dropped_on_one_of_several_steps_is_asked_by_all(column: Column, qtbot: QtBot) -> None:
    view = ProcessView()
    qtbot.addWidget(view)
    view.resize(900, 500)
    document = column.session.project.documents[0]
    view.show_document(document)
    with qtbot.waitExposed(view):
        view.show()
    TakesRequirements(column.session, view, "P")
    view.select(("B", "C"))
    place = QPointF(view.mapFromScene(view.drawing.figure["C"].body.center()))
    mime = packed(["INC-01", "CHG-01"])
    assert drag(view, mime, place)
    assert column.node("B").requirement_refs == column.node("C").requirement_refs == ("INC-01", "CHG-01")
    assert column.node("A").requirement_refs == ()
    assert column.steps == ["Attach 2\u00a0Requirements"]


def test_nothing_is_dropped_beside_the_steps(column: Column, qtbot: QtBot) -> None:
    view = ProcessView()
    qtbot.addWidget(view)
    view.resize(900, 500)
    view.show_document(column.session.project.documents[0])
    with qtbot.waitExposed(view):
        view.show()
    TakesRequirements(column.session, view, "P")
    assert not drag(view, packed(["INC-01"]), QPointF(2, 2))
    assert column.steps == []


def drag(view: ProcessView, mime: QMimeData, place: QPointF) -> bool:
    """Drag something to a place in the view and let go; says whether it was taken."""
    given = Qt.DropAction.CopyAction, mime, LEFT, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(place.toPoint(), *given)
    QApplication.sendEvent(view.viewport(), enter)
    drop = QDropEvent(place, *given)
    QApplication.sendEvent(view.viewport(), drop)
    return enter.isAccepted() and drop.isAccepted()


def test_a_button_is_pressed_when_requirements_are_held_over_it(qtbot: QtBot) -> None:
    button = QPushButton("Draw")
    qtbot.addWidget(button)
    OpensWhenHovered(button)
    given = Qt.DropAction.CopyAction, packed(["INC-01"]), LEFT, Qt.KeyboardModifier.NoModifier
    with qtbot.waitSignal(button.clicked):
        QApplication.sendEvent(button, QDragEnterEvent(QPoint(5, 5), *given))
