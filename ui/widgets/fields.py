"""Fields of forms: each shows a value, and tells of another one once when it is left or Enter is pressed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from ui.widgets.choice_box import ChoiceBox
from ui.widgets.language import Caption
from ui.widgets.numbers.box import NumberBox
from ui.widgets.words import one_line, tip

SEVERAL = Caption("several")
"""What a field says of values that differ among the selected elements."""


class LineField(QLineEdit):
    """One line of text."""

    given = Signal(str)

    def __init__(self, name: str, hint: str = "") -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setToolTip(tip(hint))
        self._shown = ""
        self.editingFinished.connect(self._tell)

    def show_value(self, value: str) -> None:
        """Show a value; what is just being typed stays."""
        if not (self.isModified() and self.hasFocus()):
            self.setText(value)
            self.setCursorPosition(0)
            self.setToolTip(tip(value or self.placeholderText()))
        self._shown = value

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.isModified():
            self.setText(self._shown)
        else:
            super().keyPressEvent(event)

    def _tell(self) -> None:
        if self.isModified() and self.text() != self._shown:
            self.setModified(False)
            self.given.emit(self.text())


class GrowingText(QPlainTextEdit):
    """As high as its text, within bounds."""

    least, most = 2, 12
    """Lines."""
    around = 16
    """Pixels above and below them together."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.textChanged.connect(self._fit)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        lines = min(max(int(self.document().size().height()), self.least), self.most)
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + self.around)


class TextField(GrowingText):
    """Any number of lines; told when it is left."""

    given = Signal(str)

    def __init__(self, name: str, hint: str = "") -> None:
        super().__init__(name)
        self.setPlaceholderText(hint)
        self._shown = ""

    def show_value(self, value: str) -> None:
        """Show a value; what is just being typed stays."""
        if value != self._shown or not self.document().isModified():
            if self.toPlainText() != value:
                self.setPlainText(value)
            self.document().setModified(False)
        self._shown = value

    def forget(self) -> None:
        """Let nothing that was typed before come back by undo."""
        self.document().clearUndoRedoStacks()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self.document().isModified() and self.toPlainText() != self._shown:
            self.document().setModified(False)
            self.given.emit(self.toPlainText())


class NumberField(NumberBox):
    """A number of 0 or more; `unknown` are the words for None."""

    given = Signal(object)

    def __init__(self, name: str, *, decimals: int = 2, unknown: str = "") -> None:
        super().__init__(name, decimals=decimals, unset=unknown, trimmed=True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(60)
        self._shown: float | None = None
        self.editingFinished.connect(self._tell)
        quiet_wheel(self)

    def show_value(self, value: float | None) -> None:
        self._shown = value
        self.show_number(value)

    def _tell(self) -> None:
        if self.number != self._shown:
            self.given.emit(self.number)


class ChoiceField(ChoiceBox):
    """One of several values, each with its words."""

    given = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setMinimumContentsLength(8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._values: list[object] = []
        self.activated.connect(self._tell)
        quiet_wheel(self)

    def show_values(self, values: Sequence[tuple[str, object]], shown: object, *, several: bool = False) -> None:
        """Offer values; `several` says that the selected elements differ."""
        entries = [(str(SEVERAL), None), *values] if several else list(values)
        words = [one_line(text) for text, _ in entries]
        if words != [self.itemText(at) for at in range(self.count())]:
            self.clear()
            self.addItems(words)
        self._values = [value for _, value in entries]
        self._at = 0 if several else next((at for at, value in enumerate(self._values) if value == shown), -1)
        self.setCurrentIndex(self._at)
        self.setEnabled(len(values) > 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows open the list, so that what they pass over is not chosen."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Space):
            self.showPopup()
        else:
            super().keyPressEvent(event)

    def _tell(self, at: int) -> None:
        if at != self._at:
            self._at = at
            self.given.emit(self._values[at])


class _QuietWheel(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QWheelEvent) and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)


def quiet_wheel(widget: QWidget) -> None:
    """Let the wheel scroll the column instead of changing a value that nobody chose."""
    widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    widget.installEventFilter(_QuietWheel(widget))
