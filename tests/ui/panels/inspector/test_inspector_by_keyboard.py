"""The fields of the inspector are reached from the keyboard, from top to bottom."""

from __future__ import annotations

from inspector_kit import Column
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDoubleSpinBox, QWidget

from ui.widgets.fields import NumberField


def _come(column: Column) -> None:
    """As the keys of the panel do."""
    column.panel.clearFocus()
    column.panel.setFocus(Qt.FocusReason.ShortcutFocusReason)


def _stops(number: int) -> list[str]:
    """What the keyboard stands on, and after each Tab."""
    found = []
    for _ in range(number):
        focus = QApplication.focusWidget()
        assert isinstance(focus, QWidget)
        found.append(focus.accessibleName() or type(focus).__name__)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    return found


def test_the_keyboard_comes_to_the_name_first_and_goes_down_the_column(column: Column) -> None:
    column.choose("pick")
    _come(column)
    stops = _stops(6)
    assert stops[:2] == ["Name", "Kind"]
    assert any(stop.startswith("Share of") for stop in stops)


def test_another_element_has_its_own_fields_in_order(column: Column) -> None:
    column.choose("pick")
    column.choose("A")
    _come(column)
    assert _stops(3)[:2] == ["Name", "Kind"]
    assert "Documentation" in _stops(8)


def test_a_number_written_beside_the_words_for_unknown_takes_their_place(column: Column) -> None:
    column.choose()
    field = column.field(NumberField, "Cases per month")
    assert isinstance(field, NumberField)
    QTest.mouseClick(field.lineEdit(), Qt.MouseButton.LeftButton)
    field.lineEdit().end(False)
    QTest.keyClicks(field, "900")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert column.process.cases_per_month == 900


def test_a_double_click_in_a_share_takes_the_whole_number(column: Column) -> None:
    column.choose("pick")
    number = column.field(QDoubleSpinBox)
    assert isinstance(number, QDoubleSpinBox)
    line = number.lineEdit()
    QTest.mouseClick(line, Qt.MouseButton.LeftButton, pos=line.rect().center())
    QTest.mouseDClick(line, Qt.MouseButton.LeftButton, pos=line.rect().center())
    QTest.keyClicks(number, "70")
    QTest.keyClick(number, Qt.Key.Key_Return)
    assert column.shares("pick")[0] == 0.7
