"""Moving the selection with the mouse: it shows where everything would come to rest before it is let go."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QMouseEvent, QPolygonF
from PySide6.QtWidgets import QApplication

from itsm_fit.drawing.geometry import moved
from itsm_fit.model.document import Artifact, Document, Pool
from itsm_fit.model.edits.places import carried
from itsm_fit.model.process import Bounds, Node
from ui.canvas.editing.ghost import GhostItem, Preview, plain_line
from ui.canvas.editing.intents import Intents
from ui.canvas.editing.snap import Rest, Snapper
from ui.canvas.figures.figure import Figure
from ui.canvas.gestures.gesture import Gesture
from ui.canvas.gestures.pick import ADDING, Pick

if TYPE_CHECKING:
    from ui.canvas.view import ProcessView

_MOST_LINES: Final = 150
"""More lines than that do not follow before the mouse is let go."""


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
            preview = self._way.preview(wished, self._view.camera.scale, free=free)
            self._ghost.show_preview(preview, self._view.theme, self._view.camera.scale)

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

    def _clear(self) -> None:
        self._ghost.show_preview(None, self._view.theme, self._view.camera.scale)


class _Way:
    """One drag from where it began: worked out once, so that a frame costs little."""

    def __init__(self, view: ProcessView, grabbed: str, ids: tuple[str, ...]) -> None:
        self.ids = ids
        self.offset = QPointF()
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
        self._ends = _loose_ends(document, moving)

    def preview(self, wished: QPointF, scale: float, *, free: bool) -> Preview:
        """What the move by `wished`, or as near to it as there is a good place, would look like."""
        wish = self._origin + wished
        rest = Rest(wish, ()) if free else self._snapper.rest(wish, scale)
        self.offset = rest.place - self._origin
        return Preview(self._figures, self.offset, [_line(end, self.offset) for end in self._ends], rest.guides)


class _End(NamedTuple):
    """A flow of which one end moves; which one."""

    source: Bounds
    target: Bounds
    from_moving: bool


def _loose_ends(document: Document, moving: set[str]) -> list[_End]:
    found = []
    for process in document.processes:
        for flow in process.flows:
            from_moving, to_moving = flow.source in moving, flow.target in moving
            if from_moving != to_moving:
                source, target = process.node_by_id.get(flow.source), process.node_by_id.get(flow.target)
                if source and target and source.bounds and target.bounds and flow.waypoints:
                    found.append(_End(source.bounds, target.bounds, from_moving))
    return found[:_MOST_LINES]


def _line(end: _End, offset: QPointF) -> QPolygonF:
    """The flow as it would run."""
    source, target = end.source, end.target
    if end.from_moving:
        source = moved(source, offset.x(), offset.y())
    else:
        target = moved(target, offset.x(), offset.y())
    return plain_line(source, target)
