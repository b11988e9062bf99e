"""Where Tab leads to: every control of a window in its order, none passed over."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from weakref import WeakKeyDictionary

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget
from shiboken6 import isValid

_HANDED: WeakKeyDictionary[QWidget, QWidget] = WeakKeyDictionary()
"""Pages and panels, with what has the keyboard when they are given it."""


def hand_focus(page: QWidget, to: QWidget) -> None:
    """Let a part of a page have the keyboard when the page is given it."""
    _HANDED[page] = to
    page.setFocusProxy(to)


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


def one_stop(buttons: Sequence[QAbstractButton]) -> None:
    """Let Tab come to the one of these that is down, from which arrows lead to the others; Qt takes the first."""
    for button in buttons:
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus if button.isChecked() else Qt.FocusPolicy.NoFocus)
