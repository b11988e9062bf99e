"""Follows what is typed into a field for numbers: marks what it cannot take, and says what it took."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from itsm_fit.numerals import JudgedNumber, shown
from ui.widgets.language import tr
from ui.widgets.numbers.hint import hint_of
from ui.widgets.numbers.marks import marks_of

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Typing(QObject):
    """What stands in a line is judged at every key; a mark and a sentence say what cannot be taken.

    `take` writes a number into the field as if it had been typed and taken.
    """

    troubled = Signal(bool)
    """The text can, or cannot, be taken from now on."""

    def __init__(
        self, field: QWidget, line: QLineEdit, judge: Callable[[str], JudgedNumber], take: Callable[[float], object]
    ) -> None:
        super().__init__(field)
        self._field, self._line, self._judge, self._take = field, line, judge, take
        self.now = JudgedNumber()
        self._by_hand = False
        line.textEdited.connect(self._edited)
        line.textChanged.connect(self._changed)

    @property
    def trouble(self) -> str:
        """Why the text cannot be taken, "" where it can."""
        return self.now.trouble

    def insist(self) -> None:
        """Mark a text that was to be taken and cannot be, and say why."""
        self._mark(on=True)
        hint = hint_of(self._field)
        hint.leave()
        hint.say(self._field, self.now.trouble, part="error", stays=True)

    def came_back(self, trouble: str, now: str) -> None:
        """Say that what was typed is gone."""
        stays = tr("It stays {number}.", number=now) if now else tr("It stays blank.")
        hint_of(self._field).say(self._field, f"{trouble} {stays}")

    def look(self) -> None:
        """See what stands in the line now: Qt's boxes change it without a word."""
        self._changed(self._line.text())

    def _edited(self, _text: str) -> None:
        self._by_hand = True

    def _changed(self, text: str) -> None:
        before, self.now = self.now.trouble, self._judge(text)
        by_hand, self._by_hand = self._by_hand, False
        marked = bool(self.now.trouble) and not self.now.begun
        self._mark(on=marked)
        if bool(before) != bool(self.now.trouble):
            self.troubled.emit(bool(self.now.trouble))
        if by_hand:
            self._say(marked=marked)
        elif before and not self.now.trouble and hint_of(self._field).is_about(self._field):
            hint_of(self._field).leave()

    def _say(self, *, marked: bool) -> None:
        hint, other = hint_of(self._field), self.now.other
        if marked:
            hint.say(self._field, self.now.trouble, part="error", stays=True)
        elif self.now.note:
            offer = None
            if other is not None:
                offer = tr("{number} instead", number=shown(other, marks_of())), lambda: self._take(other)
            hint.say(self._field, self.now.note, other=offer)
        elif hint.is_about(self._field):
            hint.leave()

    def _mark(self, *, on: bool) -> None:
        if bool(self._field.property("trouble")) != on:
            self._field.setProperty("trouble", on)
            self._field.style().unpolish(self._field)
            self._field.style().polish(self._field)
            self._field.update()
        self._field.setAccessibleDescription(self.now.trouble if on else "")
