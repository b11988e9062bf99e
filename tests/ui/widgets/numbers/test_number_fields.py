"""The field for numbers, by keys and from the clipboard, under the signs of several countries."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QLocale, QPointF, Qt
from PySide6.QtGui import QAction, QFocusEvent, QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget
from thorough import examples

from itsm_fit.numerals import NumberLimits
from ui.shell.main_window import MainWindow
from ui.widgets.fields import NumberField
from ui.widgets.numbers.ask import NumberDialog
from ui.widgets.numbers.box import NumberBox
from ui.widgets.numbers.hint import SWAP_KEYS, hint_of
from ui.widgets.numbers.line import NumberLine

pytestmark = pytest.mark.usefixtures("dressed")

Show = Callable[[QWidget], QLineEdit]
Country = Callable[[str], None]
COUNTRIES = ("en_US", "de_DE", "fr_FR", "de_CH", "hi_IN", "ar_EG")
ENTER = Qt.Key.Key_Return


def write(field: QWidget, text: str) -> None:
    field.selectAll()
    QTest.keyClicks(field, text)


def paste(field: QWidget, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def told(field: QWidget) -> str:
    hint = hint_of(field)
    return hint.words.text() if hint.isVisible() else ""


def is_marked(box: NumberBox) -> bool:
    return bool(box.property("trouble"))


@pytest.mark.parametrize("name", COUNTRIES)
@pytest.mark.parametrize(("text", "number"), [("2,5", 2.5), ("1.5", 1.5), (",5", 0.5), ("0.250", 0.25), ("7,", 7.0)])
def test_comma_and_point_both_stand_before_decimals(country: Country, show: Show, name, text, number) -> None:
    country(name)
    box = NumberBox("Weight")
    show(box)
    write(box, text)
    QTest.keyClick(box, ENTER)
    assert box.value() == number


@pytest.mark.parametrize("name", COUNTRIES)
@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("1 250", 1250), ("1\u00a0250,5", 1250.5), ("1\u2009250", 1250), ("1'250.50", 1250.5), ("1’250", 1250),
        ("1,00,000", 100_000), ("1.250.000", 1_250_000), ("1,250.5", 1250.5), ("١٢٫٥", 12.5), ("１２．５", 12.5),
        ("+3", 3), ("1,5e3", 1500), ("  42\n", 42),
    ],
)  # fmt: skip
def test_what_is_pasted_from_any_country_is_read(country: Country, show: Show, name, text, number) -> None:
    country(name)
    box = NumberBox("Weight")
    show(box)
    paste(box, text)
    QTest.keyClick(box, ENTER)
    assert box.value() == number
    assert not is_marked(box)


@pytest.mark.parametrize(
    "two",
    [
        ("en_US", "1,250", 1250.0, 1.25), ("en_US", "1.250", 1.25, 1250.0), ("de_DE", "1.250", 1250.0, 1.25),
        ("de_DE", "1,250", 1.25, 1250.0), ("fr_FR", "1.250", 1.25, 1250.0), ("de_CH", "1,250", 1.25, 1250.0),
        ("hi_IN", "1,250", 1250.0, 1.25), ("ar_EG", "1,250", 1250.0, 1.25),
    ],
)  # fmt: skip
@pytest.mark.parametrize("key", [True, False])
def test_a_number_of_two_meanings_says_what_it_became_and_swaps(country, show, two, key) -> None:
    name, text, value, other = two
    country(name)
    box = NumberBox("Weight")
    show(box)
    paste(box, text)
    QTest.keyClick(box, ENTER)
    assert box.value() == value
    assert f"“{text}” is read as" in told(box)
    if key:
        QTest.keySequence(box, SWAP_KEYS)
    else:
        QTest.mouseClick(hint_of(box).button, Qt.MouseButton.LeftButton)
    assert box.value() == other
    assert told(box) == ""
    assert box.hasFocus()


def test_a_swap_before_enter_takes_the_other_number_once(country: Country, show: Show) -> None:
    country("en_US")
    box = NumberBox("Weight")
    elsewhere = show(box)
    values: list[float] = []
    box.valueChanged.connect(values.append)
    write(box, "1,250")
    QTest.keySequence(box, SWAP_KEYS)
    elsewhere.setFocus()
    assert values == [1.25]


@pytest.mark.parametrize(("text", "share"), [("50%", 50), ("50 %", 50), ("٪٥٠", 50), ("12,5", 12.5), ("1,250", 1.25)])
def test_a_share_is_pasted_with_its_sign_and_can_have_one_meaning_only(
    country: Country, show: Show, text, share
) -> None:
    country("en_US")
    box = NumberBox("Share", high=100.0, suffix="\u00a0%")
    show(box)
    paste(box, text)
    QTest.keyClick(box, ENTER)
    assert box.value() == share
    assert not hint_of(box).offers


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("250", "“250” is too large: write 100\u00a0% or less."),
        ("−5", "“−5” is too small: write 0\u00a0% or more."),
        ("abc", "“abc” is no number"),
        ("1.2.3", "“1.2.3” is no number"),
        ("€ 5", "has the sign of a currency"),
    ],
)
def test_what_cannot_be_taken_stays_marked_until_it_is_left_and_then_the_old_value_is_back(
    country: Country, show: Show, text, reason
) -> None:
    country("en_US")
    box = NumberBox("Share", high=100.0, suffix="\u00a0%")
    box.setValue(60)
    elsewhere = show(box)
    values: list[float] = []
    box.valueChanged.connect(values.append)
    paste(box, text)
    assert is_marked(box)
    QTest.keyClick(box, ENTER)
    assert text in box.text()
    assert reason in told(box)
    assert reason in box.accessibleDescription()
    elsewhere.setFocus()
    assert (box.value(), box.text(), is_marked(box)) == (60.0, "60.00\u00a0%", False)
    assert told(box).endswith("It stays 60.00\u00a0%.")
    assert box.accessibleDescription() == ""
    assert values == []


@pytest.mark.parametrize("text", ["-", ",", ".", "1,", "1 2", "1e", ""])
def test_what_is_only_begun_is_not_fought(country: Country, show: Show, text) -> None:
    country("de_DE")
    box = NumberBox("Weight", low=-10.0)
    box.setValue(5)
    show(box)
    write(box, text) if text else (box.selectAll(), QTest.keyClick(box, Qt.Key.Key_Backspace))
    assert box.text() == text
    assert not is_marked(box)
    assert told(box) == ""


def test_a_whole_number_refuses_decimals_and_reads_signs_between_thousands(country: Country, show: Show) -> None:
    country("en_US")
    box = NumberBox("Cases", decimals=0)
    elsewhere = show(box)
    write(box, "2.5")
    QTest.keyClick(box, ENTER)
    assert "“2.5” is no whole number." in told(box)
    elsewhere.setFocus()
    assert box.value() == 0
    box.setFocus()
    write(box, "1.250")
    QTest.keyClick(box, ENTER)
    assert box.value() == 1250
    assert (told(box), hint_of(box).offers) == ("“1.250” is read as 1\u202f250.", False)


def test_decimals_that_a_field_does_not_keep_are_not_cut_off_unsaid(country: Country, show: Show) -> None:
    country("en_US")
    box = NumberBox("Weight")
    show(box)
    write(box, "12.3456")
    QTest.keyClick(box, ENTER)
    assert box.value() == 12.35
    assert told(box) == "“12.3456” is rounded to 12.35: 2 decimals are kept here."


def test_a_blank_field_is_not_set_where_it_may_be(country: Country, show: Show) -> None:
    country("en_US")
    box = NumberBox("Cases", decimals=0, unset="not known")
    elsewhere = show(box)
    assert (box.number, box.text()) == (None, "not known")
    box.lineEdit().setCursorPosition(3)
    QTest.keyClicks(box, "900")
    assert box.text() == "900"
    QTest.keyClick(box, ENTER)
    assert box.number == 900
    write(box, "-1")
    elsewhere.setFocus()
    assert box.number == 900
    assert told(box) == "“-1” is too small: write 0 or more. It stays 900."
    box.setFocus()
    box.selectAll()
    QTest.keyClick(box, Qt.Key.Key_Backspace)
    elsewhere.setFocus()
    assert box.number is None


def test_escape_brings_the_old_value_back(country: Country, show: Show) -> None:
    country("en_US")
    box = NumberBox("Weight")
    box.setValue(3)
    show(box)
    write(box, "abc")
    QTest.keyClick(box, Qt.Key.Key_Escape)
    assert (box.text(), told(box), is_marked(box)) == ("3.00", "", False)


def test_news_from_elsewhere_leaves_what_is_being_typed(country: Country, show: Show) -> None:
    country("en_US")
    box = NumberBox("Weight")
    elsewhere = show(box)
    values: list[float] = []
    box.valueChanged.connect(values.append)
    write(box, "12.5")
    box.show_number(3)
    assert box.text() == "12.5"
    QTest.keyClick(box, ENTER)
    box.show_number(4)
    assert (box.text(), values) == ("4.00", [12.5])
    write(box, "abc")
    box.show_number(5)
    assert box.text() == "abc"
    elsewhere.setFocus()
    assert (box.text(), values) == ("5.00", [12.5])


def test_a_live_field_tells_of_numbers_on_the_way_and_takes_back_what_came_to_nothing(country, show: Show) -> None:
    country("en_US")
    box = NumberBox("Share", low=1.0, high=50.0, decimals=0, live=True)
    box.setValue(10)
    elsewhere = show(box)
    values: list[float] = []
    box.valueChanged.connect(values.append)
    write(box, "200")
    elsewhere.setFocus()
    assert values == [2, 20, 10]


def test_going_to_another_window_to_look_a_number_up_keeps_what_was_typed(country: Country, show: Show) -> None:
    country("en_US")
    box = NumberBox("Weight")
    show(box)
    write(box, "12x")
    QApplication.sendEvent(box, QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.ActiveWindowFocusReason))
    assert box.text() == "12x"


def test_arrows_step_from_the_value_and_a_double_click_takes_the_whole_number(country: Country, show: Show) -> None:
    country("de_DE")
    box = NumberBox("Share", high=100.0, decimals=1, step=5.0)
    box.setValue(12.5)
    show(box)
    QTest.keyClick(box, Qt.Key.Key_Up)
    QTest.keyClick(box, Qt.Key.Key_PageDown)
    assert box.value() == 0.0
    box.setValue(12.5)
    line = box.lineEdit()
    at = QPointF(line.rect().center())
    QApplication.sendEvent(
        line,
        QMouseEvent(
            QEvent.Type.MouseButtonDblClick,
            at,
            line.mapToGlobal(at),
            Qt.MouseButton.LeftButton,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        ),
    )
    assert line.selectedText() == "12,5"


@pytest.mark.parametrize("name", COUNTRIES)
@pytest.mark.parametrize("trimmed", [True, False])
def test_what_a_field_shows_typed_back_in_is_its_value(country: Country, show: Show, name, trimmed) -> None:
    country(name)
    box = NumberBox("Weight", low=-1e6, high=1e6, decimals=3, trimmed=trimmed)
    show(box)

    @settings(max_examples=examples(25), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(st.floats(-1e6, 1e6))
    @example(1.25)
    @example(-1250.0)
    @example(12.125)
    def typed_back(number: float) -> None:
        box.setValue(number)
        value, shown = box.value(), box.text()
        box.setValue(0.0)
        paste(box, shown)
        QTest.keyClick(box, ENTER)
        assert box.value() == value

    typed_back()


# ---------------------------------------------------------------- lines
@pytest.mark.parametrize(("name", "text", "number"), [("de_DE", "1.250,50 €", 1250.5), ("en_US", "€ 1,250.50", 1250.5)])
def test_a_line_takes_money_and_may_be_blank(country: Country, show: Show, name, text, number) -> None:
    country(name)
    line = NumberLine("Budget", NumberLimits(0.0, blank=True, currency="EUR"))
    show(line)
    assert line.number is None
    paste(line, text)
    assert (line.number, told(line)) == (number, "")
    paste(line, "$ 5")
    assert line.number is None
    assert "is in $, amounts here are in EUR" in told(line)


def test_a_line_left_with_what_it_cannot_take_has_its_old_text_back(country: Country, show: Show) -> None:
    country("en_US")
    line = NumberLine("Budget", NumberLimits(0.0, blank=True))
    elsewhere = show(line)
    done: list[str] = []
    write(line, "12")
    QTest.keyClick(line, ENTER)
    elsewhere.setFocus()
    line.setFocus()
    line.editingFinished.connect(lambda: done.append(line.text()))
    write(line, "much")
    QTest.keyClick(line, ENTER)
    assert (line.text(), done) == ("much", [])
    elsewhere.setFocus()
    assert (line.text(), done) == ("12", ["12"])
    assert told(line).endswith("It stays 12.")


# ---------------------------------------------------------------- dialogs
def test_a_dialog_is_not_taken_with_what_a_field_cannot_hold(country: Country, qtbot) -> None:
    country("de_DE")
    box = NumberBox("", low=0.25, high=16.0, trimmed=True)
    box.setValue(2)
    dialog = NumberDialog("Export", "Scale:", box, None)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    box.setFocus()
    write(box, "99")
    QTest.keyClick(box, ENTER)
    assert dialog.result() != QDialog.DialogCode.Accepted
    assert dialog.isVisible()
    assert "“99” is too large: write 16 or less." in told(box)
    write(box, "1,5")
    QTest.keyClick(box, ENTER)
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert box.value() == 1.5


def test_the_hint_stays_inside_the_window_and_goes_with_its_field(country: Country, show: Show) -> None:
    country("en_US")
    box = NumberBox("Weight")
    elsewhere = show(box)
    write(box, "a very long text that is no number at all, written by somebody in a hurry")
    hint = hint_of(box)
    assert hint.parentWidget().rect().contains(hint.geometry())
    assert not hint.geometry().intersects(box.geometry())
    write(box, "1,250")
    assert hint.isVisible()
    elsewhere.setFocus()
    assert hint.isVisible()
    assert not hint.geometry().intersects(elsewhere.geometry())
    QTest.mouseClick(hint.words, Qt.MouseButton.LeftButton)
    assert not hint.isVisible()
    write(box, "1,2505")
    write(box, "1,250")
    assert hint.isVisible()
    box.hide()
    assert not hint.isVisible()
    assert QLocale().name() == "en_US"


# ---------------------------------------------------------------- the whole window
def test_the_key_that_swaps_goes_to_the_menus_when_nothing_is_offered(country: Country, show: Show) -> None:
    """Ctrl+. adds an event to a border in the window."""
    country("en_US")
    box = NumberBox("Weight")
    show(box)
    action = QAction("Add an event", box.window())
    action.setShortcut(SWAP_KEYS)
    box.window().addAction(action)
    done: list[bool] = []
    action.triggered.connect(lambda: done.append(True))
    write(box, "1,250")
    QTest.keySequence(box, SWAP_KEYS)
    assert (box.value(), len(done)) == (1.25, 0)
    QTest.keySequence(box, SWAP_KEYS)
    assert (box.value(), len(done)) == (1.25, 1)


def test_a_swap_in_the_inspector_is_one_step_of_undo(country: Country, selection: MainWindow) -> None:
    country("en_US")
    selection.choice.set_elements(())
    QApplication.processEvents()
    field = next(each for each in selection.findChildren(NumberField) if each.accessibleName() == "Weight")
    field.setFocus()
    write(field, "1,250")
    done = selection.session.stack.count()
    QTest.keySequence(field, SWAP_KEYS)
    assert selection.session.project.processes["INC"].weight == 1.25
    assert selection.session.stack.count() == done + 1
    selection.session.stack.undo()
    assert selection.session.project.processes["INC"].weight != 1.25
