"""Pools and lanes, and the groups drawn around things."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from itsm_fit.drawing.labels import stated
from itsm_fit.drawing.shapes import CORNER, HEADER, LABEL_SIZE, LINE_HEIGHT
from itsm_fit.model.document import Artifact, Pool
from itsm_fit.model.process import Bounds, Lane
from ui.canvas.figures.figure import (
    INSIDE_SIZES,
    Detail,
    Figure,
    Label,
    PaintContext,
    free_label,
    near_border,
    rectangle,
)
from ui.canvas.inks import NO_BRUSH

_BORDER_REACH: Final = 4.0


class BandFigure(Figure):
    """A pool or lane: a band with its name in a header, upright where the band is level.

    `closed` pools show nothing of their inside and carry their name in the middle; `innermost` bands hold no others.
    """

    __slots__ = ("_closed", "_horizontal", "element", "header", "innermost", "label")

    def __init__(self, band: Pool | Lane, place: Bounds, *, closed: bool, innermost: bool) -> None:
        super().__init__(rectangle(place), framed=True)
        self.element: Pool | Lane = band
        self._closed = closed
        self.innermost = innermost
        self._horizontal = band.horizontal
        self.header = QRectF() if closed else self._header()
        self.label = self._make_label(band.name)

    def paint(self, context: PaintContext) -> None:
        painter, inks = context.painter, context.inks
        worn = inks.grounded(self.element.colours)
        painter.setPen(worn.line)
        painter.setBrush(worn.fill)
        painter.drawRect(self.body)
        if not self.header.isEmpty():
            painter.setBrush(worn.header)
            painter.drawRect(self.header)
        if self.label is not None and context.detail is Detail.FULL:
            self._paint_name(context, self.label)

    def trace(self, painter: QPainter, margin: float) -> None:
        painter.drawRect(self.body.adjusted(-margin, -margin, margin, margin))

    def hit(self, point: QPointF, reach: float) -> bool:
        if self._closed:
            return self.body.contains(point)
        return self.header.contains(point) or near_border(self.body, point, max(reach, _BORDER_REACH))

    def _header(self) -> QRectF:
        box = self.body
        if self._horizontal:
            return QRectF(box.x(), box.y(), min(HEADER, box.width()), box.height())
        return QRectF(box.x(), box.y(), box.width(), min(HEADER, box.height()))

    def _make_label(self, name: str) -> Label | None:
        if not name.strip():
            return None
        box = self.body if self._closed else self.header
        if self._upright():  # laid out level, around the centre of the header, and turned when painted
            box = QRectF(0, 0, box.height(), box.width())
            box.moveCenter(self.header.center())
        return Label(name, box.adjusted(6, 2, -6, -2), INSIDE_SIZES, bold=isinstance(self.element, Pool))

    def _upright(self) -> bool:
        return self._horizontal and not self._closed

    def _paint_name(self, context: PaintContext, label: Label) -> None:
        painter, ink = context.painter, context.inks.grounded(self.element.colours).ink
        if not self._upright():
            label.draw(painter, ink)
            return
        middle = self.header.center()
        painter.save()
        painter.translate(middle)
        painter.rotate(-90)
        painter.translate(-middle)
        label.draw(painter, ink)
        painter.restore()


class GroupFigure(Figure):
    """A group: a dashed frame with its name on top, clicked at its border."""

    __slots__ = ("element",)

    def __init__(self, group: Artifact, place: Bounds, *, framed: bool) -> None:
        super().__init__(rectangle(place), free_label(group.text, _group_label(group, place)), framed=framed)
        self.element: Artifact = group

    def paint(self, context: PaintContext) -> None:
        grouped, colours = context.inks.grouped, self.element.colours
        context.painter.setPen(context.inks.worn(colours).like(grouped) if colours.line else grouped)
        context.painter.setBrush(NO_BRUSH)
        context.painter.drawRoundedRect(self.body, CORNER, CORNER)

    def trace(self, painter: QPainter, margin: float) -> None:
        painter.drawRect(self.body.adjusted(-margin, -margin, margin, margin))

    def hit(self, point: QPointF, reach: float) -> bool:
        return self.on_label(point) or near_border(self.body, point, max(reach, _BORDER_REACH))


def _group_label(group: Artifact, place: Bounds) -> Bounds:
    return stated(group.label_bounds, place) or Bounds(place.x, place.y + 4, place.width, LABEL_SIZE * LINE_HEIGHT)
