"""Resizing the selected shape by its handles, or with keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QMouseEvent, QPolygonF

from itsm_fit.editor.commands.sizes import Limits, limits, resized
from itsm_fit.editor.diagram import called
from itsm_fit.errors import EditError
from itsm_fit.model.process import Bounds
from ui.canvas.editing.ghost import GhostItem, Preview
from ui.canvas.editing.handles import Handle, Handles
from ui.canvas.editing.shape_intents import ShapeIntents
from ui.canvas.editing.snap import GRID
from ui.canvas.editing.wish import Wish, diagram_alone
from ui.canvas.gestures.gesture import Gesture

if TYPE_CHECKING:
    from ui.canvas.view import ProcessView

_FAR_CORNER: Final = Handle(1, 1)


class ResizeDrag(Gesture):
    """Pulls at a handle; a frame shows how large the shape will be. Alt leaves the grid."""

    def __init__(self, view: ProcessView, intents: ShapeIntents, ghost: GhostItem, handles: Handles) -> None:
        self._view, self._intents, self._ghost, self._handles = view, intents, ghost, handles
        self._start = QPointF()
        self._handle: Handle | None = None
        self._limits: Limits | None = None
        self._bounds: Bounds | None = None

    def press(self, event: QMouseEvent) -> bool:
        figure, document = self._handles.figure, self._view.document
        if event.button() != Qt.MouseButton.LeftButton or figure is None or document is None:
            return False
        self._handle = self._handles.at(event.position())
        if self._handle is None:
            return False
        self._start, self._bounds = event.position(), None
        self._limits = limits(diagram_alone(document), figure.id)
        return True

    def move(self, event: QMouseEvent) -> None:
        if self._handle is None or self._limits is None:
            return
        back, _ = self._view.viewportTransform().inverted()
        way = back.map(event.position()) - back.map(self._start)
        wished = self._handle.pulled(self._limits.box, way.x(), way.y())
        if not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            wished = _on_grid(wished, self._limits.box)
        self._bounds = self._limits.kept(wished)
        self._show(self._bounds)

    def release(self, event: QMouseEvent) -> None:
        del event
        bounds, known = self._bounds, self._limits
        self.cancel()
        if bounds is not None and known is not None and bounds != known.box:
            self._wish(bounds)

    def cancel(self) -> None:
        self._handle = self._limits = self._bounds = None
        self._ghost.show_preview(None, self._view.theme, self._view.camera.scale)

    def by_keys(self, right: float, bottom: float) -> bool:
        """Move the right or the lower side of the selected shape; says whether there is one."""
        figure, document = self._handles.figure, self._view.document
        if figure is None or document is None:
            return False
        try:
            known = limits(diagram_alone(document), figure.id)
        except EditError:
            return False
        bounds = known.kept(_FAR_CORNER.pulled(known.box, right, bottom))
        if bounds != known.box:
            self._wish(bounds)
        return True

    def _wish(self, bounds: Bounds) -> None:
        figure = self._handles.figure
        if figure is not None:
            own = figure.id
            text = f"Resize {called(figure.element)}"
            self._intents.wish.emit(Wish(text, lambda diagram: (resized(diagram, own, bounds), [own])))

    def _show(self, bounds: Bounds) -> None:
        frame = QPolygonF(QRectF(bounds.x, bounds.y, bounds.width, bounds.height))
        self._ghost.show_preview(Preview(lines=[frame]), self._view.theme, self._view.camera.scale)


def _on_grid(wished: Bounds, was: Bounds) -> Bounds:
    """The sides that were pulled put onto the grid."""
    left, right = _snapped(wished.x, was.x), _snapped(wished.right, was.right)
    top, bottom = _snapped(wished.y, was.y), _snapped(wished.bottom, was.bottom)
    return Bounds(left, top, right - left, bottom - top)


def _snapped(wished: float, was: float) -> float:
    return was if wished == was else round(wished / GRID) * GRID
