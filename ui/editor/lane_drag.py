"""Putting lanes into another order by dragging one of them by its header."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from itsm_fit.editor.bands import Stack, stack_of
from itsm_fit.editor.commands.lanes import move_lane
from itsm_fit.errors import EditError
from itsm_fit.model.process import Bounds, Lane
from ui.canvas.gestures.gesture import Gesture
from ui.canvas.gestures.pick import ADDING, Pick
from ui.editor.edited_view import EditedView
from ui.editor.preview import Preview


@dataclass(slots=True)
class _Moving:
    """One drag: the lane, those beside it, and the place among them where it would come to lie."""

    stack: Stack
    lane: Lane
    beside: list[Lane]
    to: int

    def step(self, offset: float) -> QLineF:
        """Take the lane so far; gives the line that it would begin or end at."""
        start, end = self._span(self.lane)
        middle = (start + end) / 2 + offset
        others = [lane for lane in self.beside if lane is not self.lane]
        self.to = sum(sum(self._span(lane)) / 2 < middle for lane in others)
        before = others[self.to - 1] if self.to else None
        at = self._span(before)[1] if before is not None else self._span(self.beside[0])[0]
        return self._line(at)

    def _span(self, lane: Lane) -> tuple[float, float]:
        box = self.stack.place(lane)
        return self.stack.start(box), self.stack.end(box)

    def _line(self, at: float) -> QLineF:
        box: Bounds = self.stack.place(self.lane)
        if self.stack.down:
            return QLineF(box.x, at, box.right, at)
        return QLineF(at, box.y, at, box.bottom)


class LaneDrag(Gesture):
    """Picks on press like a click; moving on along the stack of lanes moves the lane."""

    def __init__(self, editor: EditedView) -> None:
        self._editor, self._view = editor, editor.view
        self._pick = Pick(editor.view)
        self._start = QPointF()
        self._grabbed = ""
        self._moving: _Moving | None = None

    def press(self, event: QMouseEvent) -> bool:
        element = self._view.element_at(event.position())
        figure = self._view.drawing.figure.get(element or "")
        if figure is None or not isinstance(figure.element, Lane) or event.modifiers() & ADDING:
            return False
        self._start, self._grabbed, self._moving = event.position(), figure.id, None
        return self._pick.press(event)

    def move(self, event: QMouseEvent) -> None:
        away = (event.position() - self._start).manhattanLength()
        if self._moving is None and away >= QApplication.startDragDistance():
            self._moving = self._begun()
            self._view.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        if self._moving is not None:
            moved = self._view.to_diagram(event.position()) - self._view.to_diagram(self._start)
            down = self._moving.stack.down
            offset = QPointF(0.0, moved.y()) if down else QPointF(moved.x(), 0.0)
            line = self._moving.step(offset.y() if down else offset.x())
            self._editor.show(Preview([self._view.drawing.figure[self._grabbed]], offset, guides=[line]))

    def release(self, event: QMouseEvent) -> None:
        moving = self._moving
        self._clear()
        if moving is None:
            self._pick.release(event)
        elif moving.to != moving.beside.index(moving.lane):
            self._editor.edit(partial(move_lane, lane=moving.lane.id, to=moving.to))

    def cancel(self) -> None:
        if self._moving is None:
            self._pick.cancel()
        self._clear()

    def _begun(self) -> _Moving | None:
        try:
            stack, lane = stack_of(self._editor.diagram(), self._grabbed)
        except EditError:
            return None
        if lane is None or lane.bounds is None:
            return None
        beside = stack.beside(lane)
        return _Moving(stack, lane, beside, beside.index(lane)) if len(beside) > 1 else None

    def _clear(self) -> None:
        self._moving = None
        self._view.viewport().unsetCursor()
        self._editor.show(None)
