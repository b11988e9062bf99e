"""Connecting the selected element to another: what may be joined is said before it is done."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent

from itsm_fit.editor.command import Verdict
from itsm_fit.editor.diagram import name_of
from itsm_fit.model.process import Node
from ui.canvas.figures.figure import Figure
from ui.canvas.walk import Direction
from ui.editor.edge_scroll import EdgeScroll
from ui.editor.edited_view import EditedView
from ui.editor.hint import Hint
from ui.editor.preview import Preview, bounds_of, plain_line
from ui.widgets.key_row import KeyRow
from ui.widgets.language import Caption

_ARROWS: dict[int, Direction] = {
    Qt.Key.Key_Right: "forward",
    Qt.Key.Key_Left: "back",
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
}
Judge = Callable[[str], Verdict]
"""Whether a line may end on an element."""
_Take = Callable[[str], object]
"""What is done with the element that it ends on."""
_HINT = Caption("Click the target; or go to it by Tab, arrow keys or its first letters, then Enter. Esc leaves.")


KEYS: Final = (
    KeyRow(Caption("Tab, Arrows"), Caption("Go to the next possible target"), Caption("While connecting")),
    KeyRow(
        Caption("Letters, Backspace"),
        Caption("Go to the target with a word that begins so"),
        Caption("While connecting"),
    ),
    KeyRow("Enter, Esc", Caption("Connect; leave it"), Caption("While connecting")),
)


class Connecting:
    """A line being drawn from an element. By mouse it follows the pointer, by keys it goes from step to step."""

    def __init__(self, editor: EditedView, left: Callable[[], object]) -> None:
        self._editor, self._view, self._left = editor, editor.view, left
        self._source = ""
        self._written = ""
        self._target: str | None = None
        self._verdict: Verdict | None = None
        self._judge: Judge = lambda _: Verdict(False, "")
        self._take: _Take = lambda _: None
        self.words = Hint(editor.view.viewport())
        self._edge = EdgeScroll(editor.view, self._point)

    @property
    def active(self) -> bool:
        return bool(self._source)

    def begin(self, source: str, judge: Judge, take: _Take) -> None:
        """Draw from an element to one that may be the other end, and hand that on."""
        self._judge, self._take, self._written = judge, take, ""
        self._source, self._target, self._verdict = source, None, None
        self._view.viewport().setCursor(Qt.CursorShape.CrossCursor)
        figure = self._view.drawing.figure[source]
        self._view.camera.reveal(figure.extent)
        body = self._view.mapFromScene(figure.body).boundingRect()
        self.words.say(str(_HINT), body.bottomLeft() + QPoint(0, 8), self._view.theme, about=body)

    def point(self, place: QPointF) -> None:
        """The pointer is at a place in the viewport."""
        self._point(place)
        self._edge.follow(place)

    def _point(self, place: QPointF) -> None:
        element = self._view.element_at(place)
        self._aim(element, self._view.to_diagram(place), place.toPoint() + QPoint(14, 18))

    def finish(self) -> None:
        """Join with the target, or leave where there is none that can be."""
        target, verdict = self._target, self._verdict
        self.leave()
        if target is not None and verdict is not None and verdict.allowed:
            self._take(target)

    def leave(self) -> None:
        """Draw nothing."""
        self._source = ""
        self._edge.stop()
        self.words.hide()
        self._editor.show(None)
        self._view.viewport().unsetCursor()
        self._left()

    def press(self, event: QMouseEvent) -> None:
        """A click while a line is being drawn."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.point(event.position())
            if self._target is None or (self._verdict is not None and self._verdict.allowed):
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
            if self._verdict is None or self._verdict.allowed:
                self.finish()
        elif event.key() == Qt.Key.Key_Backspace:
            self._written = self._written[:-1]
            self._aim_at_named(self._written)
        elif event.key() not in _ARROWS:
            self._aim_at_named(self._written + event.text())
        else:
            self._aim_at(self._node_beyond(walk.to(at, _ARROWS[Qt.Key(event.key())]), event.key()))

    def turn(self, *, forward: bool) -> None:
        """The next element in reading order that the line can lead to."""
        step = 1 if forward else -1
        at = self._view.walk.beside(self._target or self._source, step)
        while at is not None and (at == self._source or not self._judge(at).allowed):
            at = self._view.walk.beside(at, step)
        self._aim_at(at)

    def _aim_at_named(self, written: str) -> None:
        """The first in reading order that the line can lead to and that has words which begin with what is written.

        A letter that fits none is not taken.
        """
        for element in self._view.walk.order if written.strip() else ():
            name = name_of(self._view.drawing.figure[element].element) or ""
            if (
                element != self._source
                and f" {written}".casefold() in f" {name}".casefold()
                and self._judge(element).allowed
            ):
                self._written = written
                self._aim_at(element)
                return

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
        if element != self._target or self._verdict is None:
            self._verdict = self._judge(element) if element else None
        self._target = element
        verdict = self._verdict
        refused = verdict is not None and not verdict.allowed
        if verdict is not None:
            self._say(verdict.words, words_at, refused=refused)
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
        self._editor.show(preview)

    def _say(self, words: str, at: QPoint, *, refused: bool) -> None:
        self.words.say(words, at, self._view.theme, refused=refused)
