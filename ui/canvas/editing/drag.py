"""Moving the selection with the mouse: it shows where everything would come to rest before it is let go."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent, QPolygonF
from PySide6.QtWidgets import QApplication

from itsm_fit.model.document import Artifact, Document, Pool
from itsm_fit.model.edits.places import carried
from itsm_fit.model.process import Node, Point
from ui.canvas.editing.drop import Drop, Landing
from ui.canvas.editing.ghost import GhostItem, Preview
from ui.canvas.editing.hint import Hint
from ui.canvas.editing.intents import Intents
from ui.canvas.editing.live import LiveLines
from ui.canvas.editing.snap import Rest, Snapper
from ui.canvas.figures.figure import Figure
from ui.canvas.gestures.gesture import Gesture
from ui.canvas.gestures.pick import ADDING, Pick

if TYPE_CHECKING:
    from ui.canvas.view import ProcessView


_RESTING_MS = 30
"""So long without a move, and the lines that need longer find their ways."""


def movable(view: ProcessView, ids: tuple[str, ...]) -> tuple[str, ...]:
    """Those elements that can be moved by themselves: steps, notes, data and pools."""
    known = view.drawing.figure
    return tuple(own for own in ids if own in known and isinstance(known[own].element, Node | Artifact | Pool))


class Drag(Gesture):
    """Picks on press like a click; moving on from there moves what is selected. Alt leaves grid and neighbours."""

    def __init__(self, view: ProcessView, intents: Intents, ghost: GhostItem) -> None:
        self._view, self._intents, self._ghost = view, intents, ghost
        self._pick = Pick(view)
        self._start = QPointF()
        self._grabbed = ""
        self._way: _Way | None = None
        self.hint = Hint(view.viewport())
        self._later = QTimer(view, singleShot=True, interval=_RESTING_MS)
        self._later.timeout.connect(self._refine)

    def press(self, event: QMouseEvent) -> bool:
        if not self._pick.press(event):
            return False
        self._start = event.position()
        self._way = None
        held = movable(self._view, (self._view.element_at(event.position()) or "",))
        self._grabbed = held[0] if held and not event.modifiers() & ADDING else ""
        return True

    def move(self, event: QMouseEvent) -> None:
        away = (event.position() - self._start).manhattanLength()
        if self._way is None and self._grabbed and away >= QApplication.startDragDistance():
            self._way = _Way(self._view, self._grabbed, movable(self._view, self._view.selected_ids()))
        if self._way is not None:
            back, _ = self._view.viewportTransform().inverted()
            wished = back.map(event.position()) - back.map(self._start)
            free = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
            self._show(self._way.preview(wished, self._view.camera.scale, free=free))
            self._say(self._way.landing.reason, event.position())
            self._later.start()

    def release(self, event: QMouseEvent) -> None:
        way, self._way = self._way, None
        self._clear()
        if way is None:
            self._pick.release(event)
        elif not way.offset.isNull():
            self._intents.move.emit(way.ids, way.offset.x(), way.offset.y())

    def cancel(self) -> None:
        if self._way is None:
            self._pick.cancel()
        self._way = None
        self._clear()

    def _refine(self) -> None:
        """While the pointer rests, let the lines that a frame had no time for find their ways."""
        preview = self._way.refined() if self._way is not None else None
        if preview is not None:
            self._show(preview)
            self._later.start()

    def _clear(self) -> None:
        self._later.stop()
        self.hint.hide()
        self._show(None)

    def _say(self, reason: str, at: QPointF) -> None:
        if reason:
            self.hint.say(reason, at.toPoint() + QPoint(14, 18), self._view.theme, refused=True)
        else:
            self.hint.hide()

    def _show(self, preview: Preview | None) -> None:
        self._ghost.show_preview(preview, self._view.theme, self._view.camera.scale)


class _Way:
    """One drag from where it began: worked out once, so that a frame costs little."""

    def __init__(self, view: ProcessView, grabbed: str, ids: tuple[str, ...]) -> None:
        self.ids = ids
        self.offset = QPointF()
        self._guides: tuple[QLineF, ...] = ()
        document, known = view.document or Document(""), view.drawing.figure
        moving = carried(document, ids)
        shapes = chain(view.drawing.bands.figures, view.drawing.nodes.figures)
        self._figures: list[Figure] = [figure for figure in shapes if figure.id in moving]
        self._origin = known[grabbed].body.center()
        others = [
            figure.body.center()
            for figure in view.drawing.nodes.figures
            if figure.id not in moving and isinstance(figure.element, Node)
        ]
        self._snapper = Snapper(others, self._origin)
        self._lines = LiveLines(view.drawing, moving)
        self._drop = Drop(view, grabbed, ids)
        self.landing = Landing()

    def preview(self, wished: QPointF, scale: float, *, free: bool) -> Preview:
        """What the move by `wished`, or as near to it as there is a good place, would look like."""
        wish = self._origin + wished
        rest = Rest(wish, ()) if free else self._snapper.rest(wish, scale)
        self.offset, self._guides = rest.place - self._origin, rest.guides
        self.landing = self._drop.at(Point(rest.place.x(), rest.place.y()))
        return self._preview(self._lines.at(self.offset))

    def refined(self) -> Preview | None:
        """The same with lines that have found their ways only now; None when all had."""
        if self._lines.complete:
            return None
        return self._preview(self._lines.at(self.offset, resting=True))

    def _preview(self, lines: Sequence[QPolygonF]) -> Preview:
        target, reason = self.landing
        return Preview(self._figures, self.offset, lines, self._guides, bool(reason), target)
