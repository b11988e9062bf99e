"""Where the keyboard is: Tab leads to every control of a window in its order, a click back to the rows of a page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from weakref import WeakKeyDictionary

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QWidget
from shiboken6 import isValid

from ui.widgets.aloud import tell_focus

_HANDED: WeakKeyDictionary[QWidget, QWidget] = WeakKeyDictionary()
"""Pages and panels, with what has the keyboard when they are given it."""


def hand_focus(page: QWidget, to: QWidget) -> None:
    """Let a part of a page have the keyboard when the page is given it.

    It has it at once where the part that had it before has gone out of sight.
    """
    before = _HANDED.get(page)
    _HANDED[page] = to
    page.setFocusProxy(to)
    if before is not None and before is not to and isValid(before) and before.hasFocus() and not before.isVisible():
        to.setFocus(Qt.FocusReason.OtherFocusReason)


def pass_on(to: QWidget, reason: Qt.FocusReason) -> None:
    """Let another widget have the keyboard instead of the one that is just being given it.

    Qt tells of the outer one after the inner one, so that it would be taken for what has the keyboard.
    """
    to.setFocus(reason)
    QTimer.singleShot(0, to, lambda: tell_focus(to))


def to_rows(part: QWidget) -> None:
    """Give the keyboard to the rows of the page that a control stands on, where it has any in sight."""
    page = page_around(part)
    to = _HANDED[page] if page is not None else None
    if isinstance(to, QAbstractItemView) and isValid(to) and to.isVisible() and to.isEnabled():
        to.setFocus()


class ClicksBack(QObject):
    """Buttons of a page that are clicked with the mouse give the keyboard back to its rows, where their keys work.

    One that is pressed by a key keeps it, as does what a click has moved it to.
    """

    def watch(self, page: QWidget) -> None:
        """Watch the buttons that a page has now."""
        for button in page.findChildren(QAbstractButton):
            if button.focusPolicy() & Qt.FocusPolicy.ClickFocus.value:
                button.removeEventFilter(self)
                button.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease:
            QTimer.singleShot(0, watched, lambda: self._back(watched))
        return super().eventFilter(watched, event)

    def _back(self, button: QObject) -> None:
        if isinstance(button, QAbstractButton) and button.window().focusWidget() is button:
            to_rows(button)


def page_around(part: QWidget) -> QWidget | None:
    """The page or panel around a part that hands the keyboard on."""
    around = part.parentWidget()
    while around is not None and around not in _HANDED:
        around = around.parentWidget()
    return around


@contextmanager
def pages_aside() -> Iterator[None]:
    """Meanwhile Tab takes no page for the part that it hands the keyboard to.

    Qt else goes from what is before the page to that part at once, and past all that stands above it.
    """
    pages = [(page, to) for page, to in _HANDED.items() if isValid(page) and isValid(to)]
    for page, _ in pages:
        page.setFocusProxy(None)  # type: ignore[arg-type]  # Qt's own way to say that there is none
    try:
        yield
    finally:
        for page, to in pages:
            if isValid(page) and isValid(to):
                page.setFocusProxy(to)


def follow(before: QWidget, widgets: Sequence[QWidget]) -> None:
    """Let Tab come to these after another one, in their order; Qt puts what is made late behind all of the window."""
    for each in widgets:
        QWidget.setTabOrder(before, each)
        before = each


def one_stop(buttons: Sequence[QAbstractButton]) -> None:
    """Let Tab come to the one of these that is down, from which arrows lead to the others; Qt takes the first."""
    for button in buttons:
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus if button.isChecked() else Qt.FocusPolicy.NoFocus)
