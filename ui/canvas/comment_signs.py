"""Signs at elements with open comments: a balloon with how many, large enough to be seen however far out."""

from __future__ import annotations

from typing import Final, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from itsm_fit.drawing.comment_sign import (
    SIGN_SIZE,
    balloon,
    open_comments,
    sign_of_line,
    sign_of_shape,
    tail,
)
from itsm_fit.model.edits.parts import DrawnLine
from itsm_fit.model.process import Bounds, Point
from ui.canvas.drawing import Drawing
from ui.canvas.figures.edges import EdgeFigure
from ui.canvas.figures.figure import Figure, rectangle
from ui.canvas.inks import Inks, font

_LEAST: Final = 0.8
"""Screen pixels a unit of the sign, however far out."""
_LARGEST: Final = 5.0
"""Times as large as usual: farther out, signs would hide what they stand at."""
_REACH: Final = 30.0
"""Diagram units that a sign of usual size may stand out from an element."""
_Z: Final = 12.0
"""Over the drawing and what marks the selection, under its handles."""
_CORNER: Final = 5.0


class _SignPlace(NamedTuple):
    figure: Figure
    number: int
    middle: Point


class CommentSigns(QGraphicsItem):
    """The signs of one drawing."""

    def __init__(self, drawing: Drawing, inks: Inks) -> None:
        super().__init__()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self.setZValue(_Z)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self.hide()
        self.inks = inks
        self._drawing = drawing
        self._places: list[_SignPlace] = []
        self._size = 1.0
        self._bounds = QRectF()

    def boundingRect(self) -> QRectF:
        return self._bounds

    def show_signs(self, *, shown: bool) -> None:
        """Show the signs, or take them away."""
        if shown != self.isVisible():
            self.setVisible(shown)
            self.drawing_changed()

    def set_scale(self, scale: float) -> None:
        """Say how many screen pixels a diagram unit has."""
        self._size = min(max(1.0, _LEAST / scale), _LARGEST)
        self._cover()

    def drawing_changed(self) -> None:
        """Stand at what is drawn now."""
        before = self._places
        self._places = [_place(figure) for figure in self._drawing if figure.element.comments]
        self._places = [sign for sign in self._places if sign.number]
        if self._places or before:
            self._cover()
            self.update()

    def at(self, point: QPointF) -> Figure | None:
        """The element whose sign lies under a place in the diagram."""
        if self.isVisible():
            for sign in reversed(self._places):
                if self._box(sign).contains(point):
                    return sign.figure
        return None

    def box(self, element: str) -> QRectF:
        """Where the sign of an element stands; empty where it has none."""
        return next((self._box(sign) for sign in self._places if sign.figure.id == element), QRectF())

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        del widget
        reach = _REACH * self._size
        area = option.exposedRect.adjusted(-reach, -reach, reach, reach)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for sign in self._places:
            if area.contains(QPointF(sign.middle.x, sign.middle.y)):
                self._paint(painter, sign)

    def _paint(self, painter: QPainter, sign: _SignPlace) -> None:
        bounds = balloon(sign.middle, sign.number, self._size)
        box = rectangle(bounds)
        painter.setPen(QPen(QColor(self.inks.theme.surface), 1.2 * self._size))
        painter.setBrush(self.inks.accent)
        painter.drawRoundedRect(box, _CORNER * self._size, _CORNER * self._size)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawConvexPolygon(QPolygonF([QPointF(each.x, each.y) for each in tail(bounds, self._size)]))
        painter.setPen(QColor(self.inks.theme.on_accent))
        painter.setFont(font(SIGN_SIZE * self._size, bold=True))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(sign.number))

    def _box(self, sign: _SignPlace) -> QRectF:
        return rectangle(balloon(sign.middle, sign.number, self._size))

    def _cover(self) -> None:
        bounds = QRectF()
        reach = _REACH * self._size
        for sign in self._places:
            bounds |= QRectF(sign.middle.x - reach, sign.middle.y - reach, 2 * reach, 2 * reach)
        if bounds != self._bounds:
            self.prepareGeometryChange()
            self._bounds = bounds


def _place(figure: Figure) -> _SignPlace:
    element, number = figure.element, open_comments(figure.element)
    if isinstance(element, DrawnLine):
        label = None if figure.beside is None else _bounds(figure.beside.lettering.rect)
        points = figure.waypoints if isinstance(figure, EdgeFigure) else element.waypoints
        return _SignPlace(figure, number, sign_of_line(tuple(points), number, label))
    return _SignPlace(figure, number, sign_of_shape(element, _bounds(figure.body)))


def _bounds(box: QRectF) -> Bounds:
    return Bounds(box.x(), box.y(), box.width(), box.height())
