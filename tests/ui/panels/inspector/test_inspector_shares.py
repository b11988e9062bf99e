"""Linked shares: a drag, a number and a run of key presses are one step of undo each."""

from __future__ import annotations

import pytest
from inspector_kit import LEFT, Column
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QSlider,
    QStyle,
    QStyleOptionSlider,
)
from pytestqt.qtbot import QtBot

from ui.panels.inspector.shares import SharesPart


def handle(slider: QSlider) -> QPoint:
    """The middle of the slider's handle."""
    option = QStyleOptionSlider()
    slider.initStyleOption(option)
    part = QStyle.SubControl.SC_SliderHandle
    return slider.style().subControlRect(QStyle.ComplexControl.CC_Slider, option, part, slider).center()


def test_a_drag_of_one_share_takes_from_the_others_in_proportion(column: Column, qtbot: QtBot) -> None:
    column.choose("pick")
    slider = column.part(SharesPart).rows[0].slider
    start = handle(slider)
    qtbot.mousePress(slider, LEFT, pos=start)
    for offset in range(5, 45, 5):
        qtbot.mouseMove(slider, start + QPoint(offset, 0))
    assert column.shares("pick") == [0.5, 0.3, 0.2]
    qtbot.mouseRelease(slider, LEFT, pos=start + QPoint(40, 0))
    first, second, third = column.shares("pick")
    assert first is not None
    assert second is not None
    assert third is not None
    assert first > 0.55
    assert first + second + third == pytest.approx(1)
    assert second / third == pytest.approx(1.5, abs=0.01)
    assert column.steps == ["Change the Shares"]


def test_a_typed_share_is_exact(column: Column, qtbot: QtBot) -> None:
    column.choose("pick")
    number = column.part(SharesPart).rows[0].number
    number.setFocus()
    number.selectAll()
    qtbot.keyClicks(number, "75")
    qtbot.keyClick(number, Qt.Key.Key_Return)
    assert column.shares("pick") == [0.75, 0.15, 0.10]
    assert len(column.steps) == 1


def test_a_locked_share_stays(column: Column, qtbot: QtBot) -> None:
    column.choose("pick")
    rows = column.part(SharesPart).rows
    qtbot.mouseClick(rows[1].lock, LEFT)
    rows[0].number.setFocus()
    rows[0].number.selectAll()
    qtbot.keyClicks(rows[0].number, "60")
    qtbot.keyClick(rows[0].number, Qt.Key.Key_Return)
    assert column.shares("pick") == pytest.approx([0.6, 0.3, 0.1])


def test_a_run_of_key_presses_is_one_step(column: Column, qtbot: QtBot) -> None:
    column.choose("pick")
    slider = column.part(SharesPart).rows[2].slider
    slider.setFocus()
    for _ in range(5):
        qtbot.keyClick(slider, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: len(column.steps) == 1)
    assert column.shares("pick") == pytest.approx([0.46875, 0.28125, 0.25], abs=1e-4)


def test_even_out_makes_them_equal_to_all_digits(column: Column, qtbot: QtBot) -> None:
    column.choose("pick")
    qtbot.mouseClick(column.part(SharesPart).even, LEFT)
    assert sorted(column.shares("pick")) == [0.3333, 0.3333, 0.3334]


def test_flows_that_are_taken_by_themselves_are_not_linked(column: Column, qtbot: QtBot) -> None:
    column.choose("some")
    part = column.part(SharesPart)
    assert "need not sum to 100 %" in part.hint.text()
    assert not part.even.isVisible()
    part.rows[0].number.setFocus()
    part.rows[0].number.selectAll()
    qtbot.keyClicks(part.rows[0].number, "80")
    qtbot.keyClick(part.rows[0].number, Qt.Key.Key_Return)
    assert column.shares("some") == [0.8, 0.5]


def test_a_step_with_one_way_on_has_no_shares(column: Column) -> None:
    column.choose("C")
    assert not column.part(SharesPart).isVisible()


def test_flows_without_names_are_told_apart_by_where_they_lead(column: Column) -> None:
    column.choose("pick")
    assert [row.name.text() for row in column.part(SharesPart).rows] == ["→ Ask", "→ Book", "→ Call"]


@pytest.mark.parametrize(("name", "text"), [("en_US", "62,5"), ("de_DE", "62.5 %")])
def test_a_share_is_typed_with_either_sign_before_its_decimals(
    country, column: Column, qtbot: QtBot, name, text
) -> None:
    country(name)
    column.choose("pick")
    number = column.part(SharesPart).rows[0].number
    number.setFocus()
    number.selectAll()
    qtbot.keyClicks(number, text)
    qtbot.keyClick(number, Qt.Key.Key_Return)
    assert column.shares("pick")[0] == 0.625
    assert len(column.steps) == 1


def test_a_share_moved_by_keys_is_told_at_once_when_its_slider_is_left(column: Column, qtbot: QtBot) -> None:
    column.choose("pick")
    slider = column.part(SharesPart).rows[0].slider
    slider.setFocus()
    qtbot.keyClick(slider, Qt.Key.Key_Right)
    assert column.steps == []
    slider.clearFocus()
    assert column.steps == ["Change the Shares"]
