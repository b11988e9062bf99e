"""Making room: everything right of a line, or below it, is pushed on or pulled together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLineF, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication

from ui.canvas.editing.arrange_intents import ArrangeIntents
from ui.canvas.editing.ghost import GhostItem, Preview
from ui.canvas.editing.hint import Hint
from ui.canvas.editing.snap import GRID
from ui.canvas.gestures.gesture import Gesture

if TYPE_CHECKING:
    from ui.canvas.view import ProcessView

_WORDS: Final = "Drag to push everything right of here, or below. With keys: arrows, then Enter. Esc leaves."
_ARROWS: Final = {
    Qt.Key.Key_Right: ("x", 1),
    Qt.Key.Key_Left: ("x", -1),
    Qt.Key.Key_Down: ("y", 1),
    Qt.Key.Key_Up: ("y", -1),
}


class SpaceDrag(Gesture):
    """Waits, once begun, for one drag or for arrow keys; the direction says whether it goes right or down."""

    def __init__(self, view: ProcessView, intents: ArrangeIntents, ghost: GhostItem) -> None:
        self._view, self._intents, self._ghost = view, intents, ghost
        self._hint = Hint(view.viewport())
        self.active = False
        self._start = QPointF()
        self._axis = ""
        self._by = 0.0

    def begin(self) -> None:
        """Wait for a drag, or for keys that push from the current element on."""
        self.active, self._axis, self._by = True, "", 0.0
        self._view.viewport().setCursor(Qt.CursorShape.SplitHCursor)
        self._start = self._beginning_of_current()
        self._hint.say(_WORDS, QPoint(12, 12), self._view.theme)

    def leave(self) -> None:
        """Push nothing."""
        self.active = False
        self._view.viewport().unsetCursor()
        self._hint.hide()
        self._show(None)

    def press(self, event: QMouseEvent) -> bool:
        if not self.active:
            return False
        if event.button() != Qt.MouseButton.LeftButton:
            self.leave()
            return True
        self._start, self._axis, self._by = self._scene(event.position()), "", 0.0
        self._pressed = event.position()
        return True

    def move(self, event: QMouseEvent) -> None:
        off = event.position() - self._pressed
        if not self._axis and off.manhattanLength() >= QApplication.startDragDistance():
            self._axis = "x" if abs(off.x()) >= abs(off.y()) else "y"
        if self._axis:
            away = self._scene(event.position()) - self._start
            wish = away.x() if self._axis == "x" else away.y()
            self._by = round(wish / GRID) * GRID
            self._preview()

    def release(self, event: QMouseEvent) -> None:
        del event
        self._finish()

    def cancel(self) -> None:
        self.leave()

    def key(self, event: QKeyEvent) -> None:
        """Every key means the room while it is being made."""
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.leave()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._finish()
        elif key in _ARROWS:
            axis, sign = _ARROWS[key]
            self._by = (self._by if axis == self._axis else 0.0) + sign * GRID
            self._axis = axis
            self._preview()

    def _finish(self) -> None:
        axis, by = self._axis, self._by
        start = self._start
        self.leave()
        if axis and by:
            self._intents.space.emit(axis, start.x() if axis == "x" else start.y(), by)

    def _beginning_of_current(self) -> QPointF:
        """The upper left corner of the current element: it moves itself, with all that is beyond."""
        figure = self._view.drawing.figure.get(self._view.current or "")
        return figure.body.topLeft() if figure is not None else self._view.camera.in_sight().center()

    def _preview(self) -> None:
        sight = self._view.camera.in_sight()
        at = self._start

        def line(off: float) -> QLineF:
            if self._axis == "x":
                return QLineF(at.x() + off, sight.top(), at.x() + off, sight.bottom())
            return QLineF(sight.left(), at.y() + off, sight.right(), at.y() + off)

        moving = [
            figure
            for figure in self._view.drawing.nodes.within(sight)
            if (figure.body.left() >= at.x() if self._axis == "x" else figure.body.top() >= at.y())
        ]
        offset = QPointF(self._by, 0) if self._axis == "x" else QPointF(0, self._by)
        self._hint.say(f"{'+' if self._by > 0 else ''}{self._by:g}", QPoint(12, 12), self._view.theme)
        self._show(Preview(moving, offset, (), [line(0.0), line(self._by)]))

    def _scene(self, at: QPointF) -> QPointF:
        back, _ = self._view.viewportTransform().inverted()
        return back.map(at)

    def _show(self, preview: Preview | None) -> None:
        self._ghost.show_preview(preview, self._view.theme, self._view.camera.scale)
