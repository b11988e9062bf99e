"""A number with arrows to step it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale, QMargins, QObject, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPalette, QValidator
from PySide6.QtWidgets import QDoubleSpinBox, QPushButton

from itsm_fit.numerals import JudgedNumber, NumberLimits, judge
from ui.widgets.language import tr
from ui.widgets.numbers.marks import marks_of
from ui.widgets.numbers.typing import ENTER, Typing

MOST = 1e12
TEXT_MARGINS = QMargins(5, 0, 0, 0)
"""Of the text in boxes with arrows: style sheets keep its left side no distance from the border."""
PASSING = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


class NumberBox(QDoubleSpinBox):
    """A number between two ends; `decimals` 0 takes whole numbers, `unset` are the words for none, None at `number`.

    What cannot be taken stays as it was typed, with a sentence, until the field is left: then the old value is back.
    A `live` one tells of each number on the way, others when Enter is pressed or the field is left.
    """

    _unset, _trimmed = "", False

    def __init__(
        self,
        name: str = "",
        *,
        low: float = 0.0,
        high: float = MOST,
        decimals: int = 2,
        step: float = 1.0,
        prefix: str = "",
        suffix: str = "",
        unset: str = "",
        trimmed: bool = False,
        live: bool = False,
    ) -> None:
        super().__init__()
        self.setLocale(QLocale())
        self.lineEdit().setTextMargins(TEXT_MARGINS)
        self._unset, self._trimmed = unset, trimmed
        self.setDecimals(decimals)
        self.setSingleStep(step)
        self.setPrefix(prefix)
        self.setSuffix(suffix)
        self.setRange(low - 1.0 if unset else low, high)
        self.setSpecialValueText(unset)
        self.setAccessibleName(name)
        self.setKeyboardTracking(live)
        self._before = self.value()
        self.typing = Typing(self, self.lineEdit(), self._judge, self._take)
        self.lineEdit().installEventFilter(self)
        self.editingFinished.connect(self._taken)
        if not live:
            self.valueChanged.connect(self._taken)
        if unset:
            self.set_number(None)

    @property
    def number(self) -> float | None:
        """The value, None where it is not set."""
        return None if self._unset and self.value() == self.minimum() else self.value()

    def setValue(self, value: float) -> None:
        super().setValue(value)
        self.typing.look()

    def interpretText(self) -> None:
        super().interpretText()
        self.typing.look()

    def show_number(self, number: float | None) -> None:
        """Have a value without telling of it, and show it unless something is just being typed."""
        line, typed = self.lineEdit(), self.being_typed
        text, at = line.text(), line.cursorPosition()
        self.blockSignals(True)
        self.set_number(number)
        if typed:
            self._before = self.value()
            line.setText(text)
            line.setCursorPosition(at)
            line.setModified(True)
        self.blockSignals(False)

    @property
    def being_typed(self) -> bool:
        """Whether something was typed that is not taken yet."""
        return self.hasFocus() and self.lineEdit().isModified()

    def set_number(self, number: float | None) -> None:
        self.setValue(self.minimum() if number is None else number)

    def validate(self, text: str, pos: int) -> tuple[QValidator.State, str, int]:
        """Nothing that is typed is kept out; what is written into the words for none takes their place."""
        kept = self._beside_words(text)
        taken = text == self._unset or not self._judge(kept).trouble
        state = QValidator.State.Acceptable if taken else QValidator.State.Intermediate
        return state, kept, min(pos, len(kept)) if kept == text else len(kept)

    def valueFromText(self, text: str) -> float:
        value = self._judge(text).value
        if value is None:
            return self.minimum() if self._unset and text in ("", self._unset) else self.value()
        return value

    def textFromValue(self, value: float) -> str:
        text, its = super().textFromValue(value), self.locale()
        if self._trimmed and its.decimalPoint() in text:
            text = text.rstrip(its.zeroDigit()).removesuffix(its.decimalPoint())
        return text

    def fixup(self, text: str) -> str:
        """Qt would take out what it holds for signs between thousands."""
        return text

    def stepBy(self, steps: int) -> None:
        super().stepBy(steps)
        self._before = self.value()
        self.typing.look()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.typing.trouble and event.key() in ENTER:
            self.typing.insist()
        elif self.typing.trouble and event.key() == Qt.Key.Key_Escape:
            self.setValue(self._before)
        else:
            super().keyPressEvent(event)
            if event.key() in ENTER:
                self._before = self.value()
                self.typing.look()

    def focusInEvent(self, event: QFocusEvent) -> None:
        if not self.typing.trouble:
            self._before = self.value()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        typed, trouble = self.lineEdit().text(), self.typing.trouble
        super().focusOutEvent(event)
        self.typing.look()
        if not trouble:
            return
        if event.reason() in PASSING:
            self.lineEdit().setText(typed)
        else:
            self.setValue(self._before)
            self.typing.came_back(trouble, self.text())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.property("trouble"):
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(self.palette().color(QPalette.ColorRole.Text))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A double click takes the whole number, not only the digits on one side of its point."""
        if watched is self.lineEdit() and event.type() == QEvent.Type.MouseButtonDblClick:
            self.selectAll()
            return True
        return super().eventFilter(watched, event)

    @property
    def limits(self) -> NumberLimits:
        low = self.minimum() + 1.0 if self._unset else self.minimum()
        percent = "%" in self.suffix()
        return NumberLimits(low, self.maximum(), self.decimals(), blank=bool(self._unset), percent=percent)

    def _judge(self, text: str) -> JudgedNumber:
        if self._unset and text == self._unset:
            return JudgedNumber()
        if text and text in self._unset:
            return JudgedNumber(trouble=tr("There is no number here."), begun=True)
        bare = text.removeprefix(self.prefix()).removesuffix(self.suffix())
        return judge(bare, self.limits, marks_of(self.locale()))

    def _beside_words(self, text: str) -> str:
        """What was typed into the words for none, without them."""
        words = self._unset
        for at in range(len(words) + 1):
            if words and text != words and text.startswith(words[:at]) and text.endswith(words[at:]):
                typed = text[at : len(text) - len(words) + at]
                return typed if typed.strip() and len(text) > len(words) else text
        return text

    def _taken(self) -> None:
        self.lineEdit().setModified(False)

    def _take(self, number: float) -> None:
        self.setValue(number)
        self.editingFinished.emit()


def hold_back(button: QPushButton, *boxes: NumberBox) -> None:
    """Keep a dialog's button from being pressed as long as a field holds what it cannot take; pressed, it takes what
    was typed last, on systems too where a button does not take the keyboard from the field.
    """

    def follow(_troubled: bool) -> None:
        button.setEnabled(not any(box.typing.trouble for box in boxes))

    for box in boxes:
        box.typing.troubled.connect(follow)
        button.pressed.connect(box.interpretText)
