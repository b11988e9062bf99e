"""Resizing the selected shape by its handles, or with keys."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QMouseEvent, QPolygonF

from itsm_fit.editor.commands.sizes import Limits, limits, resize
from itsm_fit.editor.diagram import GRID
from itsm_fit.errors import EditError
from itsm_fit.model.process import Bounds
from ui.canvas.gestures.gesture import Gesture
from ui.editor.edited_view import EditedView
from ui.editor.handles import Handle
from ui.editor.preview import Preview

_FAR_CORNER: Final = Handle(1, 1)


class ResizeDrag(Gesture):
    """Pulls at a handle; a frame shows how large the shape will be. Alt leaves the grid."""

    def __init__(self, editor: EditedView) -> None:
        self._editor, self._view, self._handles = editor, editor.view, editor.handles
        self._shows_cursor = False
        self._start = QPointF()
        self._handle: Handle | None = None
        self._limits: Limits | None = None
        self._bounds: Bounds | None = None

    def press(self, event: QMouseEvent) -> bool:
        figure = self._handles.figure
        if event.button() != Qt.MouseButton.LeftButton or figure is None:
            return False
        self._handle = self._handles.at(event.position())
        if self._handle is None:
            return False
        self._start, self._bounds = event.position(), None
        self._limits = limits(self._editor.diagram(), figure.id)
        return True

    def move(self, event: QMouseEvent) -> None:
        if self._handle is None or self._limits is None:
            return
        way = self._view.to_diagram(event.position()) - self._view.to_diagram(self._start)
        wished = self._handle.pulled(self._limits.box, way.x(), way.y())
        if not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            wished = _on_grid(wished, self._limits.box)
        self._bounds = self._limits.kept(wished)
        left, top, width, height = self._bounds.x, self._bounds.y, self._bounds.width, self._bounds.height
        self._editor.show(Preview(lines=[QPolygonF(QRectF(left, top, width, height))]))

    def release(self, event: QMouseEvent) -> None:
        del event
        bounds, known = self._bounds, self._limits
        self.cancel()
        if bounds is not None and known is not None and bounds != known.box:
            self._resize(bounds)

    def cancel(self) -> None:
        self._handle = self._limits = self._bounds = None
        self._editor.show(None)

    def by_keys(self, right: float, bottom: float) -> bool:
        """Move the right or the lower side of the selected shape; says whether there is one."""
        figure = self._handles.figure
        if figure is None:
            return False
        try:
            known = limits(self._editor.diagram(), figure.id)
        except EditError:
            return False
        bounds = known.kept(_FAR_CORNER.pulled(known.box, right, bottom))
        if bounds != known.box:
            self._resize(bounds)
        return True

    def hover(self, position: QPointF) -> None:
        """Show by the cursor what a press at a place in the viewport would pull at."""
        handle = self._handles.at(position)
        if handle is not None:
            self._view.viewport().setCursor(handle.cursor)
        elif self._shows_cursor:
            self._view.viewport().unsetCursor()
        self._shows_cursor = handle is not None

    def _resize(self, bounds: Bounds) -> None:
        if self._handles.figure is not None:
            self._editor.edit(partial(resize, element=self._handles.figure.id, bounds=bounds))


def _on_grid(wished: Bounds, was: Bounds) -> Bounds:
    """The sides that were pulled put onto the grid."""
    left, right = _snapped(wished.x, was.x), _snapped(wished.right, was.right)
    top, bottom = _snapped(wished.y, was.y), _snapped(wished.bottom, was.bottom)
    return Bounds(left, top, right - left, bottom - top)


def _snapped(wished: float, was: float) -> float:
    return was if wished == was else round(wished / GRID) * GRID
