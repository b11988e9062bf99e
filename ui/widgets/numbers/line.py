"""A number in a line without arrows, and as the editor of a cell."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QWidget

from itsm_fit.numerals import JudgedNumber, NumberLimits, UnderstoodNumber, judge
from ui.widgets.cells import AnyIndex
from ui.widgets.language import tr
from ui.widgets.numbers.box import PASSING
from ui.widgets.numbers.hint import hint_of
from ui.widgets.numbers.marks import marks_of, written
from ui.widgets.numbers.typing import ENTER, Typing


class NumberLine(QLineEdit):
    """A number within limits; blank where they say so. What cannot be taken stays until the line is left."""

    def __init__(self, name: str, limits: NumberLimits, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.limits = limits
        self.in_cell = False
        """Whether a delegate takes the text when the line is left."""
        self._kept = ""
        self.setAccessibleName(name)
        self.typing = Typing(self, self, self._judge, self._take)

    @property
    def number(self) -> float | None:
        """What stands in the line; None for nothing, and for what cannot be taken."""
        return self._judge(self.text()).value

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.typing.trouble and event.key() in ENTER:
            self.typing.insist()
        elif self.typing.trouble and event.key() == Qt.Key.Key_Escape and not self.in_cell:
            self.setText(self._kept)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if not self.typing.trouble:
            self._kept = self.text()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        trouble = self.typing.trouble
        if trouble and not self.in_cell and event.reason() not in PASSING:
            self.setText(self._kept)
            self.typing.came_back(trouble, self._kept)
        super().focusOutEvent(event)

    def _judge(self, text: str) -> JudgedNumber:
        return judge(text, self.limits, marks_of())

    def _take(self, number: float) -> None:
        self.setText(written(number))
        if not self.in_cell:
            self.editingFinished.emit()


# ---------------------------------------------------------------- in cells
def number_editor(parent: QWidget, name: str, limits: NumberLimits) -> NumberLine:
    """The editor of a cell that takes a number."""
    editor = NumberLine(name, limits, parent)
    editor.setFrame(False)
    editor.in_cell = True
    return editor


def insists(editor: QObject, event: QEvent) -> bool:
    """Whether Enter was pressed in the editor of a cell on what cannot be taken: it stays open then, and says why."""
    enter = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in ENTER
    if enter and isinstance(editor, NumberLine) and editor.typing.trouble:
        editor.typing.insist()
        return True
    return False


def drops(editor: QWidget, index: AnyIndex) -> bool:
    """Whether the editor of a cell is left with what cannot be taken: the cell stays as it was, and that is said."""
    if not isinstance(editor, NumberLine) or not editor.typing.trouble:
        return False
    viewport = editor.parentWidget()
    if editor.text() != index.data(Qt.ItemDataRole.EditRole) and viewport is not None:
        hint_of(viewport).say(
            viewport, tr("{trouble} The cell stays as it was.", trouble=editor.typing.trouble), place=editor.geometry()
        )
    return True


def say_understood(table: QAbstractItemView, its: UnderstoodNumber, write: Callable[[Sequence[str]], object]) -> None:
    """Say beside the current cell what became of numbers that can be read otherwise; `write` writes other texts."""
    others = its.others
    if its.note:
        place = table.visualRect(table.currentIndex())
        offer = None if others is None else (its.offer, lambda: write(others))
        hint_of(table).say(table.viewport(), its.note, place=place, other=offer)
