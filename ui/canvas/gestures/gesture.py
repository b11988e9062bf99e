"""A gesture, from press to release, and the order in which gestures are asked."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence

from PySide6.QtGui import QMouseEvent


class Gesture(ABC):
    """One thing that can be done by pressing a button and moving the mouse."""

    @abstractmethod
    def press(self, event: QMouseEvent) -> bool:
        """Begin, or say False to leave the press to the next gesture."""

    @abstractmethod
    def move(self, event: QMouseEvent) -> None:
        """The mouse moved with the button held."""

    @abstractmethod
    def release(self, event: QMouseEvent) -> None:
        """The button was let go of: do it."""

    @abstractmethod
    def cancel(self) -> None:
        """Leave everything as it was before the press."""


class Gestures:
    """Hands mouse events to the gesture that took the press; the first of `gestures` that wants it does."""

    def __init__(self, gestures: Sequence[Gesture]) -> None:
        self._gestures = gestures
        self._active: Gesture | None = None

    @property
    def active(self) -> bool:
        return self._active is not None

    def press(self, event: QMouseEvent) -> bool:
        if self._active is None:
            self._active = next((gesture for gesture in self._gestures if gesture.press(event)), None)
        return self._active is not None

    def move(self, event: QMouseEvent) -> bool:
        """Go on; a move without a button held says that the release went elsewhere."""
        if self._active is not None and not event.buttons():
            self.cancel()
        if self._active is not None:
            self._active.move(event)
        return self._active is not None

    def release(self, event: QMouseEvent) -> bool:
        """End the gesture when its last button is let go of."""
        active = self._active
        if active is not None and not event.buttons():
            self._active = None
            active.release(event)
        return active is not None

    def cancel(self) -> bool:
        active, self._active = self._active, None
        if active is not None:
            active.cancel()
        return active is not None
