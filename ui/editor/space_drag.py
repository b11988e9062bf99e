"""Making room: everything right of a line, or below it, is pushed on or pulled together."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Final

from PySide6.QtCore import QLineF, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication

from itsm_fit.editor.commands.space import Axis, make_room
from itsm_fit.editor.diagram import GRID
from ui.canvas.gestures.gesture import Gesture
from ui.editor.edited_view import EditedView
from ui.editor.hint import Hint
from ui.editor.preview import Preview
from ui.widgets.key_row import KeyRow
from ui.widgets.language import Caption

_WORDS: Final = Caption("Drag to push everything right of here, or below. With keys: arrows, then Enter. Esc leaves.")
_ARROWS: Final[Mapping[int, tuple[Axis, int]]] = {
    Qt.Key.Key_Right: ("x", 1),
    Qt.Key.Key_Left: ("x", -1),
    Qt.Key.Key_Down: ("y", 1),
    Qt.Key.Key_Up: ("y", -1),
}

KEYS: Final = (
    KeyRow(Caption("Arrows"), Caption("Push what follows right, left, down or up"), Caption("While making room")),
    KeyRow("Enter, Esc", Caption("Make the room; leave it"), Caption("While making room")),
)


class SpaceDrag(Gesture):
    """Waits, once begun, for one drag or for arrow keys; the direction says whether it goes right or down."""

    def __init__(self, editor: EditedView) -> None:
        self._editor, self._view = editor, editor.view
        self._hint = Hint(editor.view.viewport())
        self.active = False
        self._start = QPointF()
        self._pressed = QPointF()
        self._axis: Axis | None = None
        self._by = 0.0

    def begin(self) -> None:
        """Wait for a drag, or for keys that push from the current element on."""
        self.active, self._axis, self._by = True, None, 0.0
        self._view.viewport().setCursor(Qt.CursorShape.SplitHCursor)
        self._start = self._beginning_of_current()
        self._hint.say(str(_WORDS), QPoint(12, 12), self._view.theme)

    def leave(self) -> None:
        """Push nothing."""
        self.active = False
        self._view.viewport().unsetCursor()
        self._hint.hide()
        self._editor.show(None)

    def press(self, event: QMouseEvent) -> bool:
        if not self.active:
            return False
        if event.button() != Qt.MouseButton.LeftButton:
            self.leave()
            return True
        self._start, self._axis, self._by = self._view.to_diagram(event.position()), None, 0.0
        self._pressed = event.position()
        return True

    def move(self, event: QMouseEvent) -> None:
        off = event.position() - self._pressed
        if self._axis is None and off.manhattanLength() >= QApplication.startDragDistance():
            self._axis = "x" if abs(off.x()) >= abs(off.y()) else "y"
        if self._axis:
            away = self._view.to_diagram(event.position()) - self._start
            wish = away.x() if self._axis == "x" else away.y()
            self._by = round(wish / GRID) * GRID
            self._preview()

    def release(self, event: QMouseEvent) -> None:
        del event
        self._finish()

    def cancel(self) -> None:
        self.leave()

    def key(self, event: QKeyEvent) -> bool:
        """Every key means the room while it is being made; says whether it is."""
        if not self.active:
            return False
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
        return True

    def _finish(self) -> None:
        axis, by = self._axis, self._by
        start = self._start
        self.leave()
        if axis and by:
            at, chosen = start.x() if axis == "x" else start.y(), self._view.selected_ids()
            self._editor.edit(partial(make_room, axis=axis, at=at, by=by, chosen=chosen))

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
        self._editor.show(Preview(moving, offset, (), [line(0.0), line(self._by)]))
