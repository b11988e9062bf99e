"""Minutes of a step are written in the inspector, each one step of undo."""

from __future__ import annotations

from inspector_kit import Column
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from itsm_fit.model.process import UNTIMED, StepTime
from ui.panels.inspector.minutes import MinutesForm
from ui.widgets.fields import NumberField


def _write(field: NumberField, text: str) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_minutes_are_written_one_by_one(column: Column) -> None:
    column.choose("A")
    form = column.part(MinutesForm)
    _write(form.touch, "6")
    assert column.process.node_by_id["A"].time == StepTime(touch=6.0)
    _write(form.by_hand, "20.5")
    _write(form.wait, "0")
    assert column.process.node_by_id["A"].time == StepTime(6.0, 20.5, 0.0)
    assert column.steps == ["Change the Minutes"] * 3


def test_what_is_not_given_reads_so_and_is_no_nought(column: Column) -> None:
    column.choose("A")
    form = column.part(MinutesForm)
    assert form.touch.number is None
    form.touch.setFocus()
    QTest.keyClick(form.touch, Qt.Key.Key_Return)
    assert column.process.node_by_id["A"].time == UNTIMED
    assert column.steps == []


def test_a_gateway_has_no_minutes(column: Column) -> None:
    column.choose("A")
    assert column.part(MinutesForm).isVisibleTo(column.panel)
    column.choose("pick")
    assert not column.part(MinutesForm).isVisibleTo(column.panel)
