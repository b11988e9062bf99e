"""The corners and sides that the one selected shape can be pulled at."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from itsm_fit.editor.commands.sizes import resizable
from itsm_fit.model.process import Bounds
from ui.canvas.figures.figure import Figure
from ui.canvas.figures.nodes import NodeFigure

if TYPE_CHECKING:
    from ui.canvas.view import ProcessView

_Z: Final = 15.0
_HALF, _OUT, _REACH = 4.0, 3.0, 7.0
"""Screen pixels: half a handle's side, how far it stands out from the shape, how near to it a press means it."""
_LEAST_SIDE, _LEAST_SHAPE = 90.0, 28.0
"""Screen pixels: shorter sides have no handle in their middle, smaller shapes none at all."""


class Handle(NamedTuple):
    """Which sides it moves: -1 the left or upper one, 1 the right or lower one, 0 neither."""

    across: int
    down: int

    def pulled(self, box: Bounds, dx: float, dy: float) -> Bounds:
        """The box with these sides moved."""
        left = box.x + (dx if self.across < 0 else 0.0)
        top = box.y + (dy if self.down < 0 else 0.0)
        right = box.right + (dx if self.across > 0 else 0.0)
        bottom = box.bottom + (dy if self.down > 0 else 0.0)
        return Bounds(left, top, right - left, bottom - top)

    def on(self, box: QRectF) -> QPointF:
        """Where it stands on a box."""
        middle = box.center()
        return QPointF(
            middle.x() + self.across * box.width() / 2,
            middle.y() + self.down * box.height() / 2,
        )

    @property
    def cursor(self) -> Qt.CursorShape:
        if not self.across:
            return Qt.CursorShape.SizeVerCursor
        if not self.down:
            return Qt.CursorShape.SizeHorCursor
        falling = self.across == self.down
        return Qt.CursorShape.SizeFDiagCursor if falling else Qt.CursorShape.SizeBDiagCursor


CORNERS: Final = (Handle(-1, -1), Handle(1, -1), Handle(1, 1), Handle(-1, 1))
_LEVEL: Final = (Handle(0, -1), Handle(0, 1))
_UPRIGHT: Final = (Handle(-1, 0), Handle(1, 0))


class Handles(QGraphicsItem):
    """Shows the handles of the one selected shape that can be resized; costs nothing where there is none."""

    def __init__(self, view: ProcessView) -> None:
        super().__init__()
        self.setZValue(_Z)
        self._view = view
        self._bounds = QRectF()
        self.figure: Figure | None = None

    def refresh(self) -> None:
        """Follow the selection, the zoom and the document."""
        ids = self._view.selected_ids()
        figure = self._view.drawing.figure.get(ids[0]) if len(ids) == 1 else None
        self.figure = figure if figure is not None and resizable(figure.element) else None
        margin = (_HALF + _OUT + 2) / self._view.camera.scale
        bounds = self.figure.body.adjusted(-margin, -margin, margin, margin) if self.figure is not None else QRectF()
        if bounds != self._bounds:
            self.prepareGeometryChange()
            self._bounds = bounds
        self.update()

    def shown(self) -> tuple[Handle, ...]:
        """The handles that there is room for; none in the corner where a step has its badge."""
        if self.figure is None:
            return ()
        scale = self._view.camera.scale
        width, height = self.figure.body.width() * scale, self.figure.body.height() * scale
        if min(width, height) < _LEAST_SHAPE:
            return ()
        badge = isinstance(self.figure, NodeFigure) and self.figure.mark is not None
        found = [handle for handle in CORNERS if not (badge and handle == Handle(1, -1))]
        found += _LEVEL if width >= _LEAST_SIDE else ()
        found += _UPRIGHT if height >= _LEAST_SIDE else ()
        return tuple(found)

    def at(self, position: QPointF) -> Handle | None:
        """The handle at a place in the viewport."""
        for handle in self.shown():
            away = self._place(handle) - position
            if max(abs(away.x()), abs(away.y())) <= _REACH:
                return handle
        return None

    def boundingRect(self) -> QRectF:
        return self._bounds

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        del option, widget
        theme = self._view.theme
        painter.save()
        painter.resetTransform()
        painter.scale(painter.device().devicePixelRatioF(), painter.device().devicePixelRatioF())
        painter.setPen(QPen(QColor(theme.accent), 1.5))
        painter.setBrush(QColor(theme.surface))
        for handle in self.shown():
            middle = self._place(handle)
            painter.drawRect(QRectF(middle.x() - _HALF, middle.y() - _HALF, 2 * _HALF, 2 * _HALF))
        painter.restore()

    def _place(self, handle: Handle) -> QPointF:
        """Its middle in the viewport."""
        if self.figure is None:
            return QPointF()
        corner = self._view.viewportTransform().map(handle.on(self.figure.body))
        return corner + QPointF(handle.across * _OUT, handle.down * _OUT)
