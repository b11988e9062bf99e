"""What is being typed when the project is saved, exported or left: fields give it as when they are left."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QDockWidget, QWidget
from shiboken6 import isValid

from itsm_fit.findings import Severity
from ui.widgets.language import tr
from ui.widgets.messages import MessageBar
from ui.widgets.numbers.box import NumberBox
from ui.widgets.numbers.line import NumberLine


def take_typed(window: QWidget) -> str:
    """Take what is being typed into a window, and into panels that float beside it, without moving the keyboard.

    Returns why a number cannot be taken, "" when nothing is left behind: it stays as it is typed, marked.
    """
    docks = [dock for dock in window.findChildren(QDockWidget) if dock.isFloating()]
    fields = [field for each in (window, *docks) if (field := each.focusWidget()) is not None and field.isVisible()]
    return " ".join(trouble for field in fields if (trouble := _take(field)))


def take_or_tell(messages: MessageBar, otherwise: str = "") -> bool:
    """Take what is being typed into the window of `messages`; where that cannot be it is said, and what comes of it."""
    trouble = take_typed(messages.window())
    if trouble:
        messages.say(Severity.WARNING, f"{trouble} {otherwise or tr('Mend it, or press Escape there, then go on.')}")
    return not trouble


def _take(field: QWidget) -> str:
    if isinstance(field, NumberBox | NumberLine) and field.typing.trouble:
        field.typing.insist()
        return tr(
            "What is typed into “{field}” cannot be taken: {trouble}",
            field=field.accessibleName(),
            trouble=field.typing.trouble,
        )
    if not field.hasFocus():  # its window is not in front; nothing leaves a field there
        QApplication.sendEvent(field, QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.OtherFocusReason))
        return ""
    around = _around(field)
    field.clearFocus()
    if QApplication.focusWidget() is None:
        back = next((each for each in around if isValid(each) and _can_have_focus(each)), None)
        if back is not None:
            back.setFocus(Qt.FocusReason.OtherFocusReason)
    return ""


def _around(widget: QWidget) -> list[QWidget]:
    """The widget and what it lies in, from the inside."""
    outer = None if widget.isWindow() else widget.parentWidget()
    return [widget, *(_around(outer) if outer is not None else ())]


def _can_have_focus(widget: QWidget) -> bool:
    return widget.isVisible() and widget.isEnabled() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
