"""How the window speaks up: one plain sentence in a bar, with details where there are some."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from itsm_fit.findings import SEVERITY_SIGN, Severity
from itsm_fit.visible import visible
from ui.widgets.language import tr
from ui.widgets.parts import Button, label, set_part, tool_button
from ui.widgets.tab_order import pass_on
from ui.widgets.words import count
from ui.widgets.wrapping import WrappingRow

_INFO_STAYS_MS = 12_000
_AIR, _NARROWEST, _LEAST_WORDS = 10, 150, 260
"""Pixels between parts of the bar, of the bar at least, and of its words at least where its buttons stand beside."""


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
    leads_to: str = ""
    """The stage that `take` leads to: who is there has no use for it."""
    stands: Callable[[], bool] | None = None
    """Whether it is true yet."""

    @property
    def lines(self) -> str:
        """All that is said at once."""
        return "\n".join(map(visible, (self.text, *self.under)))

    @property
    def asks(self) -> bool:
        """Whether it has something to do or to look into: it stays until that is done, or is closed."""
        return bool(self.offer or self.also or self.details)

    def gives_way_to(self, newer: Message) -> bool:
        """Whether it need not be found again behind a newer one."""
        passing = self.severity is Severity.INFO and (newer.asks or not self.asks)
        return passing or self.lines == newer.lines


class MessageBar(QFrame):
    """The newest message; closing it shows the one before.

    News goes by itself after a while; what has something to do, and what is amiss, stays until it is closed.

    It stands at the foot of the window, where no page has anything: a message of one line moves nothing.
    """

    said = Signal(object)
    """A message came."""
    turned = Signal()
    """Another message is shown, or none any more."""

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
        self.passing = QTimer(self, singleShot=True, interval=_INFO_STAYS_MS)
        self.passing.timeout.connect(self.dismiss)
        self.details.clicked.connect(self.show_details)
        self.offer.clicked.connect(lambda: self._take(self.offer))
        self.also.clicked.connect(lambda: self._take(self.also))
        self.close_button.clicked.connect(self.dismiss)
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        words = QHBoxLayout()
        words.setSpacing(_AIR)
        words.addWidget(self.sign)
        words.addWidget(self.text, 1)
        self._buttons = QWidget()
        self._row = WrappingRow(self._buttons)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_AIR)
        for widget in (self.more, self.details, self.offer, self.also, self.close_button):
            self._row.addWidget(widget)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(_AIR, 0, 4, 0)
        self._box.setSpacing(_AIR)
        self._box.addLayout(words, 1)
        self._box.addWidget(self._buttons)
        self.setMinimumWidth(_NARROWEST)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    @property
    def goes_by_itself(self) -> bool:
        """Whether the current message does."""
        return self.passing.isActive()

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
        self._messages = [each for each in self._messages if not each.gives_way_to(message)]
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

    def sift(self, stage: str = "") -> None:
        """Take back what is no longer true, and what led to the stage that is shown."""
        left = [
            each
            for each in self._messages
            if (each.stands is None or each.stands()) and (not stage or each.leads_to != stage)
        ]
        if len(left) < len(self._messages):
            self._messages = left
            self._refresh()

    def clear(self) -> None:
        self._messages.clear()
        self._refresh()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard goes on to what can be done about the message, last to closing it."""
        super().focusInEvent(event)
        buttons = (self.offer, self.also, self.details, self.close_button)
        pass_on(next(each for each in buttons if not each.isHidden()), event.reason())

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
        if message is None:
            return
        offered = message.take if button is self.offer else message.take_also
        if offered is not None:
            offered()
            if self.current is message:
                self._go_by_itself(message)

    def _refresh(self) -> None:
        message = self.current
        self.passing.stop()
        if message is not None:
            self._show(message)
        self.setVisible(message is not None)
        self._fit()
        self.turned.emit()

    def _show(self, message: Message) -> None:
        set_part(self, "message", severity=message.severity.value)
        self.sign.setText(SEVERITY_SIGN[message.severity])
        self.sign.setAccessibleName(message.severity.words)
        self.text.setText(message.lines)
        behind = len(self._messages) - 1
        self.more.setVisible(behind > 0)
        self.more.setText(tr("{count} more behind it", count=count(behind)))
        self.details.setVisible(bool(message.details))
        for button, text in ((self.offer, message.offer), (self.also, message.also)):
            button.setVisible(bool(text))
            button.setText(text)
        if not message.asks:
            self._go_by_itself(message)

    def _go_by_itself(self, message: Message) -> None:
        if message.severity is Severity.INFO:
            self.passing.start()

    def _fit(self) -> None:
        """Be as high as the words need: one line, where they and the buttons have room in it.

        What would take more than its share of the window is to be read in full as details.
        """
        self.ensurePolished()
        self.close_button.setMaximumHeight(self.offer.sizeHint().height())
        line = self._one_line()
        if self.current is None:
            self.setFixedHeight(line)
            return
        beside = self._row.sizeHint().width()
        narrow = self.width() < beside + _LEAST_WORDS
        across = QBoxLayout.Direction
        self._box.setDirection(across.TopToBottom if narrow else across.LeftToRight)
        self._buttons.setMinimumWidth(0 if narrow else beside)
        high, most = self._box.totalHeightForWidth(self.width()), max(self.window().height() // 3, line)
        self.details.setVisible(bool(self.current.details) or high > most)
        self.setFixedHeight(min(max(high, line), most))

    def _one_line(self) -> int:
        around = self.contentsMargins()
        return self.offer.sizeHint().height() + around.top() + around.bottom()


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
