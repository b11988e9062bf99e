"""Something from the palette or the pad on its way to its place: it follows the pointer, or the arrow keys."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPolygonF

from itsm_fit.editor.commands.steps import append, create, nearest_room, where_it_belongs
from itsm_fit.editor.diagram import GRID
from itsm_fit.editor.stencil import Stencil
from itsm_fit.model.process import Point
from ui.canvas.figures.figure import Figure
from ui.canvas.gestures.gesture import Gesture
from ui.editor.edge_scroll import EdgeScroll
from ui.editor.edited_view import EditedView
from ui.editor.hint import Hint
from ui.editor.offer_icons import stencil_figure
from ui.editor.preview import Preview, bounds_of, plain_line
from ui.widgets.key_row import KeyRow
from ui.widgets.language import Caption

_MORE: Final = Qt.KeyboardModifier.ShiftModifier
"""Held while placing, one more can be placed."""
_ARROWS: Final = {
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Down: (0, 1),
    Qt.Key.Key_Up: (0, -1),
}
KEYS: Final = (
    KeyRow(Caption("Arrows"), Caption("Carry it by 10"), Caption("While placing from the palette")),
    KeyRow(
        "Enter, Shift+Enter", Caption("Put it down; and go on with another"), Caption("While placing from the palette")
    ),
)


class Placing(Gesture):
    """A click or Enter puts it down, with Shift held to go on with another one; Escape leaves it.

    What is to follow a step is joined with that as soon as it is put down.
    """

    def __init__(self, editor: EditedView, finish_name: Callable[[], object]) -> None:
        self._editor, self._view, self._finish_name = editor, editor.view, finish_name
        self._hint = Hint(editor.view.viewport())
        self._edge = EdgeScroll(editor.view, lambda at: self._move_to(editor.view.to_diagram(at)))
        self._stencil: Stencil | None = None
        self._after = ""
        self._figure: Figure | None = None
        self._at = QPointF()

    @property
    def active(self) -> bool:
        return self._stencil is not None

    def begin(self, stencil: Stencil, after: str = "") -> None:
        """Carry something, at first in the middle of what is in sight; it follows the step `after`, if one is named."""
        self._stencil, self._figure, self._after = stencil, stencil_figure(stencil), after
        self._view.viewport().setCursor(Qt.CursorShape.CrossCursor)
        self._move_to(self._beginning(stencil))

    def leave(self) -> None:
        """Put nothing down."""
        self._stencil = None
        self._edge.stop()
        self._hint.hide()
        self._editor.show(None)
        self._view.viewport().unsetCursor()

    def hover(self, at: QPointF) -> None:
        """The pointer is at a place in the viewport."""
        self._move_to(self._view.to_diagram(at))
        self._edge.follow(at)

    def hover_on_screen(self, at: QPointF) -> None:
        """The pointer is at a place on the screen."""
        self.hover(self._view.viewport().mapFromGlobal(at))

    def drop_on_screen(self, at: QPointF) -> None:
        """Put it down at a place on the screen, or leave it when it cannot go there."""
        if self._view.viewport().rect().contains(self._view.viewport().mapFromGlobal(at).toPoint()):
            self.hover_on_screen(at)
            self._put_down(more=False)
        if self.active:
            self.leave()

    def press(self, event: QMouseEvent) -> bool:
        if not self.active:
            return False
        if event.button() == Qt.MouseButton.LeftButton:
            self.hover(event.position())
            self._put_down(more=bool(event.modifiers() & _MORE))
        else:
            self.leave()
        return True

    def move(self, event: QMouseEvent) -> None:
        """It was put down on press."""

    def release(self, event: QMouseEvent) -> None:
        """It was put down on press."""

    def cancel(self) -> None:
        self.leave()

    def key(self, event: QKeyEvent) -> None:
        """Every key means what is carried while something is."""
        self._edge.stop()
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.leave()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._put_down(more=bool(event.modifiers() & _MORE))
        elif key in _ARROWS:
            across, down = _ARROWS[key]
            self._move_to(self._at + QPointF(across * GRID, down * GRID))
            self._view.ensureVisible(self._extent(), 40, 40)

    def _beginning(self, stencil: Stencil) -> QPointF:
        """The middle of what is in sight; where it cannot be there, the nearest place in sight where it can."""
        sight = self._view.camera.in_sight()
        diagram, place = self._editor.diagram(), Point(sight.center().x(), sight.center().y())
        if where_it_belongs(diagram, stencil, place).allowed:
            return sight.center()
        _, near = nearest_room(diagram, stencil, place)
        return QPointF(near.x, near.y) if sight.contains(near.x, near.y) else sight.center()

    def _put_down(self, *, more: bool) -> None:
        stencil, at = self._stencil, self._at
        place = Point(at.x(), at.y())
        if stencil is None or not where_it_belongs(self._editor.diagram(), stencil, place).allowed:
            return
        self.leave()
        if self._after:
            self._editor.edit(partial(append, element=self._after, stencil=stencil, place=place))
        else:
            self._editor.edit(partial(create, stencil=stencil, place=place))
        if more:
            self._finish_name()
            self.begin(stencil, self._after)
            self._move_to(at)

    def _move_to(self, place: QPointF) -> None:
        """Show it at a place in diagram units, brought to the grid."""
        if self._stencil is None or self._figure is None:
            return
        self._at = QPointF(round(place.x() / GRID) * GRID, round(place.y() / GRID) * GRID)
        verdict = where_it_belongs(self._editor.diagram(), self._stencil, Point(self._at.x(), self._at.y()))
        beside = self._view.mapFromScene(self._extent().bottomLeft()) + QPoint(0, 8)
        self._hint.say(verdict.words, beside, self._view.theme, refused=not verdict.allowed)
        self._editor.show(Preview([self._figure], self._at, self._way(), (), not verdict.allowed))

    def _way(self) -> tuple[QPolygonF, ...]:
        """The line from the step before, as far as it can be told now."""
        source = self._view.drawing.figure.get(self._after)
        return (plain_line(bounds_of(source.body), bounds_of(self._extent())),) if source is not None else ()

    def _extent(self) -> QRectF:
        return self._figure.body.translated(self._at) if self._figure is not None else QRectF()
