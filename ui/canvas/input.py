"""What takes keys and the mouse before the canvas looks around by them."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtGui import QKeyEvent, QMouseEvent

from ui.canvas.gestures.gesture import Gesture


class Input(Protocol):
    """An editor, as far as a canvas knows it: each method says whether it took the event."""

    @property
    def gestures(self) -> tuple[Gesture, ...]:
        """In the order in which they are asked, before a frame is drawn around elements."""

    def key(self, event: QKeyEvent) -> bool: ...

    def tab(self, *, forward: bool) -> bool: ...

    def press(self, event: QMouseEvent) -> bool: ...

    def move(self, event: QMouseEvent) -> bool: ...

    def release(self, event: QMouseEvent) -> None: ...

    def double_click(self, event: QMouseEvent, element: str | None) -> bool: ...
