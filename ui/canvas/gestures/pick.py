"""Clicking elements: one alone, or with Ctrl or Shift one more."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent

from ui.canvas.document_view import DocumentView
from ui.canvas.gestures.gesture import Gesture

ADDING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
"""Either of these adds to the selection, or takes out of it."""


class Pick(Gesture):
    """Selects on press; of several selected elements, the one that is clicked stays alone on release."""

    def __init__(self, view: DocumentView) -> None:
        self._view = view
        self._alone: str | None = None
        self._before: tuple[str, ...] = ()

    def press(self, event: QMouseEvent) -> bool:
        if event.button() != Qt.MouseButton.LeftButton:
            return False
        element = self._view.element_at(event.position())
        if element is None:
            return False
        self._before = self._view.selected_ids()
        self._alone = None
        if event.modifiers() & ADDING:
            self._view.toggle(element)
        elif element in self._before:
            self._alone = element
        else:
            self._view.select((element,))
        return True

    def move(self, event: QMouseEvent) -> None:
        """A click that slips is a click still."""

    def release(self, event: QMouseEvent) -> None:
        del event
        if self._alone is not None:
            self._view.select((self._alone,))

    def cancel(self) -> None:
        self._view.select(self._before)
