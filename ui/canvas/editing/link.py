"""Connecting the selected element to another: what may be joined is said before it is done."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent

from itsm_fit.editor.commands.flows import Answer
from itsm_fit.model.process import Node
from ui.canvas.editing.ghost import GhostItem, Preview, bounds_of, plain_line
from ui.canvas.editing.hint import Hint
from ui.canvas.editing.intents import Intents
from ui.canvas.figures.figure import Figure
from ui.canvas.walk import Direction

if TYPE_CHECKING:
    from ui.canvas.view import ProcessView

_ARROWS: dict[int, Direction] = {
    Qt.Key.Key_Right: "forward",
    Qt.Key.Key_Left: "back",
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
}
_HINT = "Click the target, or go to it with Tab or the arrow keys and press Enter. Esc leaves."


class Errand(NamedTuple):
    """What else a line can be drawn for: whether it may end on an element, and what is to be done then."""

    judge: Callable[[str], Answer]
    take: Callable[[str], object]


class Link:
    """A line being drawn from an element. By mouse it follows the pointer, by keys it goes from step to step."""

    def __init__(self, view: ProcessView, intents: Intents, ghost: GhostItem) -> None:
        self._view, self._intents, self._ghost = view, intents, ghost
        self._source = ""
        self._target: str | None = None
        self._answer: Answer | None = None
        self._errand: Errand | None = None
        self.words = Hint(view.viewport())

    @property
    def active(self) -> bool:
        return bool(self._source)

    def begin(self, source: str, errand: Errand | None = None) -> None:
        """Draw from an element: a new line, or what the errand says."""
        self._errand = errand
        self._source, self._target, self._answer = source, None, None
        self._view.viewport().setCursor(Qt.CursorShape.CrossCursor)
        figure = self._view.drawing.figure[source]
        below = self._view.mapFromScene(figure.body.bottomLeft())
        self._say(_HINT, below + QPoint(0, 8), refused=False)

    def point(self, place: QPointF) -> None:
        """The pointer is at a place in the viewport."""
        element = self._view.element_at(place)
        back, _ = self._view.viewportTransform().inverted()
        self._aim(element, back.map(place), place.toPoint() + QPoint(14, 18))

    def finish(self) -> None:
        """Join with the target, or leave where there is none that can be."""
        source, target, answer, errand = self._source, self._target, self._answer, self._errand
        self.leave()
        if target is not None and answer is not None and answer.allowed:
            if errand is None:
                self._intents.connect_.emit(source, target)
            else:
                errand.take(target)

    def leave(self) -> None:
        """Draw nothing."""
        self._source = ""
        self.words.hide()
        self._ghost.show_preview(None, self._view.theme, self._view.camera.scale)
        self._view.viewport().unsetCursor()

    def press(self, event: QMouseEvent) -> None:
        """A click while a line is being drawn."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.point(event.position())
            if self._target is None or (self._answer is not None and self._answer.allowed):
                self.finish()
        else:
            self.leave()

    def key(self, event: QKeyEvent) -> None:
        """Every key means the line while it is being drawn."""
        walk = self._view.walk
        at = self._target or self._source
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._answer is None or self._answer.allowed:
                self.finish()
        elif event.key() in _ARROWS:
            self._aim_at(self._node_beyond(walk.to(at, _ARROWS[Qt.Key(event.key())]), event.key()))

    def turn(self, *, forward: bool) -> None:
        """The next element in reading order that the line can lead to."""
        step = 1 if forward else -1
        at = self._view.walk.beside(self._target or self._source, step)
        while at is not None and (at == self._source or not self._judge(at).allowed):
            at = self._view.walk.beside(at, step)
        self._aim_at(at)

    def _judge(self, element: str) -> Answer:
        """Whether the line may end on an element."""
        if self._errand is not None:
            return self._errand.judge(element)
        return self._intents.judge(self._source, element)

    def _node_beyond(self, element: str | None, key: int) -> str | None:
        """The node that a flow leads on to, for a line cannot end on a flow."""
        figure = self._view.drawing.figure.get(element or "")
        if figure is not None and not isinstance(figure.element, Node):
            return self._view.walk.to(figure.id, _ARROWS[key])
        return element

    def _aim_at(self, element: str | None) -> None:
        figure = self._view.drawing.figure.get(element or "")
        if figure is not None:
            self._view.camera.reveal(figure.extent)
            below = self._view.mapFromScene(figure.body.bottomLeft())
            self._aim(element, figure.body.center(), below + QPoint(0, 8))

    def _aim(self, element: str | None, place: QPointF, words_at: QPoint) -> None:
        if element != self._target or self._answer is None:
            self._answer = self._judge(element) if element else None
        self._target = element
        answer = self._answer
        refused = answer is not None and not answer.allowed
        if answer is not None:
            self._say(answer.words, words_at, refused=refused)
        else:
            self.words.hide()
        self._show(self._view.drawing.figure.get(element or ""), place, refused=refused)

    def _show(self, target: Figure | None, place: QPointF, *, refused: bool) -> None:
        source = self._view.drawing.figure.get(self._source)
        if source is None:
            self.leave()
            return
        aim = target.body if target is not None and not refused else QRectF(place, place)
        line = plain_line(bounds_of(source.body), bounds_of(aim))
        preview = Preview([target] if target is not None else [], QPointF(), [line], (), refused)
        self._ghost.show_preview(preview, self._view.theme, self._view.camera.scale)

    def _say(self, words: str, at: QPoint, *, refused: bool) -> None:
        self.words.say(words, at, self._view.theme, refused=refused)
