"""How the window speaks up: one plain sentence in a bar, with details where there are some."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCursor, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from itsm_fit.findings import SEVERITY_SIGN, Severity
from itsm_fit.visible import visible
from ui.widgets.language import tr
from ui.widgets.parts import Button, label, set_part, tool_button
from ui.widgets.words import count

_INFO_STAYS_MS = 12_000
_MARGIN, _WIDEST = 16, 760
"""Screen pixels: around a bar that floats, and how wide it gets."""


@dataclass(frozen=True)
class Message:
    """What is said: `details` are further lines to be asked for, `under` stand below the text at once; `offer` names
    what `take` does, `also` what `take_also` does. No text breaks its line, whatever names it holds.
    """

    severity: Severity
    text: str
    details: tuple[str, ...] = ()
    offer: str = ""
    take: Callable[[], object] | None = None
    under: tuple[str, ...] = ()
    also: str = ""
    take_also: Callable[[], object] | None = None

    @property
    def lines(self) -> str:
        """All that is said at once."""
        return "\n".join(map(visible, (self.text, *self.under)))


class MessageBar(QFrame):
    """The newest message; closing it shows the one before. Errors stay until they are closed.

    It floats over its window at the foot, or at the head where the pointer is at the foot: nothing gives way to it.
    """

    said = Signal(object)
    """A message came."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._messages: list[Message] = []
        self.sign = label("", wrap=False)
        self.text = label("", selectable=True, lines=True)
        self.more = label("", "muted", wrap=False)
        self.details = Button(tr("Details"))
        self.offer = Button()
        self.also = Button()
        self.close_button = tool_button("✕", tr("Close this message (Escape)"))
        self._timer = QTimer(self, singleShot=True, interval=_INFO_STAYS_MS)
        self._timer.timeout.connect(self.dismiss)
        self.details.clicked.connect(self.show_details)
        self.offer.clicked.connect(lambda: self._take(self.offer))
        self.also.clicked.connect(lambda: self._take(self.also))
        self.close_button.clicked.connect(self.dismiss)
        self._line = line = QHBoxLayout(self)
        line.setContentsMargins(12, 7, 8, 7)
        line.setSpacing(10)
        line.addWidget(self.sign)
        line.addWidget(self.text, 1)
        line.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        for button in (self.details, self.offer, self.also, self.close_button):
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._over: QWidget | None = None
        self.hide()

    def float_over(self, widget: QWidget) -> None:
        """Show over a widget, in front of all that is in it."""
        self._over = widget
        self.setParent(widget)
        widget.installEventFilter(self)
        self.setVisible(self.current is not None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._over and self.current is not None:
            self._place()
        return super().eventFilter(watched, event)

    @property
    def current(self) -> Message | None:
        return self._messages[-1] if self._messages else None

    def say(self, severity: Severity, text: str, details: Sequence[str] = ()) -> None:
        """Show a sentence."""
        self.show_message(Message(severity, visible(text), tuple(details)))

    def error(self, text: str, details: Sequence[str] = (), under: Sequence[str] = ()) -> None:
        """Show what went wrong."""
        self.show_message(Message(Severity.ERROR, visible(text), tuple(details), under=tuple(under)))

    def show_message(self, message: Message) -> None:
        """Show a message in front of those before it; one that is already there comes to the front."""
        self._messages = [
            each for each in self._messages if each.severity is not Severity.INFO and each.lines != message.lines
        ]
        self._messages.append(message)
        self._refresh()
        self.said.emit(message)

    def dismiss(self) -> None:
        """Close the current message."""
        if self._messages:
            self._messages.pop()
        self._refresh()

    def withdraw(self, text: str) -> None:
        """Take a sentence back that is no longer true."""
        self._messages = [each for each in self._messages if each.text != text]
        self._refresh()

    def clear(self) -> None:
        self._messages.clear()
        self._refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def show_details(self) -> None:
        """Open the further lines in a window of their own, to read and copy."""
        if self.current is not None:
            dialog = DetailsDialog(self.current, self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

    def _take(self, button: Button) -> None:
        message = self.current
        offered = None if message is None else message.take if button is self.offer else message.take_also
        if offered is not None:
            offered()

    def _refresh(self) -> None:
        message = self.current
        self._timer.stop()
        self.setVisible(message is not None)
        if message is None:
            return
        set_part(self, "message", severity=message.severity.value)
        self.sign.setText(SEVERITY_SIGN[message.severity])
        self.text.setText(message.lines)
        behind = len(self._messages) - 1
        self.more.setVisible(behind > 0)
        self.more.setText(tr("{count} more behind it", count=count(behind)))
        self.more.setMinimumHeight(self.close_button.sizeHint().height())  # at the level of the buttons
        self.details.setVisible(bool(message.details))
        for button, text in ((self.offer, message.offer), (self.also, message.also)):
            button.setVisible(bool(text))
            button.setText(text)
        self._place()
        if message.severity is Severity.INFO:
            self._timer.start()

    def _place(self) -> None:
        """Take the room that the message needs, away from the pointer."""
        if self._over is None:
            return
        room = self._over.rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        self.ensurePolished()
        box = self._line
        box.activate()
        width = min(max(box.sizeHint().width(), self._line_width()), _WIDEST, room.width())
        height = box.heightForWidth(width) if box.hasHeightForWidth() else box.sizeHint().height()
        foot = QRect(room.topLeft(), QSize(width, min(height, room.height())))
        foot.moveBottom(room.bottom())
        foot.moveLeft(room.center().x() - width // 2)
        head = foot.translated(0, room.top() - foot.top())
        pointer = self._over.mapFromGlobal(QCursor.pos())
        self.setGeometry(head if foot.contains(pointer) or foot.intersects(self._written_in()) else foot)
        self.raise_()

    def _written_in(self) -> QRect:
        """Where the line stands that is being written."""
        line = QApplication.focusWidget()
        if self._over is None or not isinstance(line, QLineEdit) or not self._over.isAncestorOf(line):
            return QRect()
        return QRect(line.mapTo(self._over, line.rect().topLeft()), line.size())

    def _line_width(self) -> int:
        """What the bar needs to show each of its lines unbroken."""
        box, lines = self._line, self.text.text().split("\n")
        longest = max(map(self.text.fontMetrics().horizontalAdvance, lines))
        return box.minimumSize().width() + longest + _MARGIN


class DetailsDialog(QDialog):
    """The sentence and its further lines."""

    def __init__(self, message: Message, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Details"))
        self.lines = QPlainTextEdit("\n".join(map(visible, message.details)))
        self.lines.setReadOnly(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.addWidget(label(message.lines, lines=True))
        box.addWidget(self.lines, 1)
        box.addWidget(buttons)
        self.resize(640, 320)
