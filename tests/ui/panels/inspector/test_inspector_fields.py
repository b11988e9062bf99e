"""Fields of the inspector: each edit is one step of undo."""

from __future__ import annotations

import pytest
from inspector_kit import Column, pick, write
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
)
from pytestqt.qtbot import QtBot

from itsm_fit.editor.commands.steps import rename
from itsm_fit.editor.diagram import Diagram
from itsm_fit.model import edits
from itsm_fit.model.process import Bounds, EventKind, NodeKind
from ui.panels.inspector.shares import SharesPart
from ui.widgets.fields import ChoiceField, LineField, NumberField, TextField


def test_a_step_is_renamed_in_one_step_of_undo(column: Column, qtbot: QtBot) -> None:
    column.choose("B")
    write(qtbot, column.field(LineField, "Name"), "Book a slot")
    assert column.node("B").name == "Book a slot"
    assert column.steps == ["Rename “Book”"]
    column.session.stack.undo()
    QApplication.processEvents()
    assert column.field(LineField, "Name").text() == "Book"


def test_undo_calls_a_name_given_here_as_one_given_on_the_drawing(column: Column, qtbot: QtBot) -> None:
    session = column.session
    diagram = Diagram.of(session.project, session.project.document_of("P"))
    column.choose("B")
    for old, new in (("Book", "Book a slot"), ("Book a slot", ""), ("", "Reserve")):
        said = rename(diagram, "B", new)
        assert column.node("B").name == old
        write(qtbot, column.field(LineField, "Name"), new)
        assert column.steps[-1] == said.text
        diagram = said.diagram
    assert column.steps == ["Rename “Book”", "Take the Name of “Book a slot” Away", "Name “Reserve”"]
    assert diagram.project == session.project


def test_a_process_is_renamed_in_one_step_of_undo(column: Column, qtbot: QtBot) -> None:
    column.choose(process="Q")
    write(qtbot, column.field(LineField, "Name"), "Change of things")
    assert column.session.project.processes["Q"].name == "Change of things"
    assert column.steps == ["Rename “Change”"]


def test_what_is_being_typed_is_told_when_another_step_is_chosen(column: Column, qtbot: QtBot) -> None:
    column.choose("B")
    field = column.field(LineField, "Name")
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "Reserve")
    column.choose("A")
    assert column.node("B").name == "Reserve"
    assert column.node("A").name == "Ask"


def test_the_kind_changes_in_place(column: Column) -> None:
    column.choose("B")
    kinds = column.field(ChoiceField, "Kind")
    assert kinds.currentText() == "User task"
    kinds.setCurrentText("Service task")
    kinds.activated.emit(kinds.currentIndex())
    assert column.node("B").kind is NodeKind.SERVICE_TASK
    assert column.node("B").bounds == Bounds(360, 40, 100, 80)


def test_an_event_on_a_border_changes_what_triggers_it(column: Column) -> None:
    column.choose("late")
    kinds = column.field(ChoiceField, "Kind")
    assert kinds.currentText() == "Timer on the border"
    kinds.setCurrentText("Error on the border")
    kinds.activated.emit(kinds.currentIndex())
    assert (column.node("late").event, column.node("late").attached_to) == (EventKind.ERROR, "A")


def test_another_lane_takes_the_step_to_a_free_place(column: Column, qtbot: QtBot) -> None:
    """Down to the middle of the lane from y 180 to 360, and to the right of the gateway that ends at x 450."""
    column.choose("B")
    pick(qtbot, column.field(ChoiceField, "Lane"), "Expert")
    assert column.node("B").lane == "expert"
    assert column.node("B").bounds == Bounds(450, 230, 100, 80)
    assert column.steps == ["Give “Book” to “Expert”"]


def test_documentation_is_written_when_the_field_is_left(column: Column, qtbot: QtBot) -> None:
    column.choose("A")
    text = column.field(TextField, "Documentation")
    text.setFocus()
    qtbot.keyClicks(text, "By phone")
    qtbot.keyClick(text, Qt.Key.Key_Tab)
    assert column.node("A").documentation == "By phone"
    assert len(column.steps) == 1


def test_a_process_tells_its_weight_volume_and_practice(column: Column, qtbot: QtBot) -> None:
    column.choose()
    for name, words in (("Weight", "3"), ("Cases per month", "1200")):
        field = column.field(NumberField, name)
        field.setFocus()
        field.selectAll()
        qtbot.keyClicks(field, words)
        qtbot.keyClick(field, Qt.Key.Key_Return)
    write(qtbot, column.field(LineField, "Practice"), "incident-management")
    assert (column.process.weight, column.process.cases_per_month) == (3, 1200)
    assert column.process.practice == "incident-management"
    assert len(column.steps) == 3


def test_several_steps_change_what_they_have_in_common(column: Column, qtbot: QtBot) -> None:
    column.choose("A", "B")
    assert column.field(ChoiceField, "Kind").currentText() == "several"
    pick(qtbot, column.field(ChoiceField, "Kind"), "Script task")
    assert {column.node(each).kind for each in "AB"} == {NodeKind.SCRIPT_TASK}
    pick(qtbot, column.field(ChoiceField, "Lane"), "Expert")
    assert {column.node(each).lane for each in "AB"} == {"expert"}
    assert len(column.steps) == 2


def test_a_flow_is_named_and_shows_the_shares_beside_it(column: Column, qtbot: QtBot) -> None:
    column.choose("pick-B")
    write(qtbot, column.field(LineField, "Name"), "known")
    assert next(flow.name for flow in column.process.flows if flow.id == "pick-B") == "known"
    QApplication.processEvents()
    assert [row.name.text() for row in column.part(SharesPart).rows] == ["→ Ask", "known → Book", "→ Call"]


@pytest.mark.parametrize(("name", "text"), [("en_US", "2,5"), ("de_DE", "2.5"), ("ar_EG", "2,5")])
def test_a_weight_is_typed_with_any_sign_before_its_decimals(country, column: Column, qtbot: QtBot, name, text) -> None:
    country(name)
    column.choose("A")
    column.choose()
    field = column.field(NumberField, "Weight")
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert column.process.weight == 2.5
    assert len(column.steps) == 1


def test_what_is_no_number_of_cases_leaves_the_project_alone(column: Column, qtbot: QtBot) -> None:
    column.choose()
    field = column.field(NumberField, "Cases per month")
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "many")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == "many"
    column.field(LineField, "Practice").setFocus()
    assert field.text() == "not known"
    assert column.process.cases_per_month is None
    assert column.steps == []


def test_a_change_from_elsewhere_is_not_undone_by_what_was_typed_meanwhile(column: Column, qtbot: QtBot) -> None:
    column.choose()
    field = column.field(NumberField, "Weight")
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "much")
    column.session.edit("Elsewhere", lambda project: edits.set_process_weight(project, "P", 7.0))
    qtbot.wait(20)
    assert field.text() == "much"
    column.field(LineField, "Practice").setFocus()
    assert field.value() == 7
    assert column.process.weight == 7
