"""Sequence flows, message flows and associations."""

from __future__ import annotations

from itertools import pairwise
from math import hypot
from typing import Final, NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPolygonF

from itsm_fit.drawing.border import Border, cut_off
from itsm_fit.drawing.geometry import simplified
from itsm_fit.drawing.labels import envelope_box, flow_label_box, stated_beside, text_beside
from itsm_fit.drawing.paint import per_cent
from itsm_fit.model.document import Association, Envelope, MessageFlow
from itsm_fit.model.edits.parts import DrawnLine
from itsm_fit.model.process import Bounds, EventKind, Flow
from ui.canvas.figures.figure import (
    ASIDE_HEIGHT,
    Detail,
    Figure,
    Label,
    PaintContext,
    free_label,
    paint_aside,
    rectangle,
)
from ui.canvas.figures.polyline import Points, direction, distance, head, polygon, rounded, shortened
from ui.canvas.inks import NO_BRUSH, NO_PEN
from ui.canvas.signs import event_sign

_BEND: Final = 6.0
_HEAD_LENGTH, _HEAD_HALF = 10.0, 4.5
_SHARE_WIDTH: Final = 38.0
_DOT: Final = 3.5
"""Radius of the circle that a message flow starts with."""
_REACH: Final = 8.0
"""How far marks stand out from the line."""


class Ends(NamedTuple):
    """What a line runs between; `framed` says that it lies in a pool."""

    source: Border | None
    target: Border | None
    framed: bool = False


class EdgeFigure(Figure):
    """A line with bends between two elements. `waypoints` has at least two points."""

    __slots__ = ("_ends", "_head", "_path", "_points", "_straight", "waypoints")

    element: DrawnLine

    def __init__(self, waypoints: Points, ends: Ends, label: Label | None = None) -> None:
        xs, ys = [point.x for point in waypoints], [point.y for point in waypoints]
        left, top = min(xs), min(ys)
        super().__init__(QRectF(left, top, max(xs) - left, max(ys) - top), label, framed=ends.framed)
        self.extent |= self.body.adjusted(-_REACH, -_REACH, _REACH, _REACH)
        self.waypoints = waypoints
        self._ends = ends
        self._points: Points | None = None
        self._path: QPainterPath | None = None
        self._straight: QPolygonF | None = None
        self._head: QPolygonF | None = None

    @property
    def points(self) -> Points:
        """The line as drawn: from border to border, without needless points."""
        if self._points is None:
            self._points = _between(self.waypoints, self._ends)
        return self._points

    @property
    def straight(self) -> QPolygonF:
        """The line without rounding."""
        if self._straight is None:
            self._straight = polygon(self.waypoints)
        return self._straight

    @property
    def path(self) -> QPainterPath:
        """The line with its bends rounded, ending under its arrow head."""
        if self._path is None:
            points = shortened(self.points, _HEAD_LENGTH * 0.6) if self._has_head() else self.points
            self._path = rounded(points, _BEND)
        return self._path

    @property
    def head(self) -> QPolygonF:
        """The arrow head."""
        if self._head is None:
            self._head = head(self.points, _HEAD_LENGTH, _HEAD_HALF)
        return self._head

    def paint(self, context: PaintContext) -> None:
        painter = context.painter
        painter.setPen(self.coloured(self.pen(context), context))
        painter.setBrush(NO_BRUSH)
        painter.drawPath(self.path)
        self._paint_ends(context)

    def trace(self, painter: QPainter, margin: float) -> None:
        """Draws along the line: it has no outside, so `margin` changes nothing."""
        del margin
        painter.drawPolyline(self.straight)

    def hit(self, point: QPointF, reach: float) -> bool:
        return distance(self.waypoints, point.x(), point.y()) <= reach or self.on_label(point)

    def pen(self, context: PaintContext) -> QPen:
        """The pen of the line."""
        return context.inks.flow

    def coloured(self, plain: QPen, context: PaintContext) -> QPen:
        """A pen of the theme, in the colour that the file gives this line."""
        colours = self.element.colours
        return context.inks.worn(colours).like(plain) if colours.line else plain

    def _has_head(self) -> bool:
        return True

    def _paint_ends(self, context: PaintContext) -> None:
        """Paints arrow head and marks."""
        context.painter.setPen(NO_PEN)
        colours = self.element.colours
        context.painter.setBrush(context.inks.worn(colours).filled if colours.line else context.inks.filled)
        context.painter.drawConvexPolygon(self.head)


class FlowFigure(EdgeFigure):
    """A sequence flow; a slash marks the default, a diamond a condition on a way out of an activity."""

    __slots__ = ("_conditional", "_default", "element")

    def __init__(self, flow: Flow, waypoints: Points, ends: Ends, *, default: bool, conditional: bool) -> None:
        super().__init__(waypoints, ends, _edge_label(text_beside(flow), flow.label_bounds, waypoints))
        self.element: Flow = flow
        if flow.share is not None:
            for box in self._share_boxes():
                self.extent |= box
        self._default = default
        self._conditional = conditional

    def _paint_ends(self, context: PaintContext) -> None:
        super()._paint_ends(context)
        painter = context.painter
        painter.setPen(self.coloured(context.inks.flow, context))
        if self._default:
            painter.drawLine(*_slash(self.points))
        if self._conditional:
            painter.setBrush(context.inks.surface)
            painter.drawConvexPolygon(_condition(self.points))

    def paint_label(self, context: PaintContext) -> None:
        super().paint_label(context)
        if context.asides.shares and self.element.share is not None and context.detail is Detail.FULL:
            paint_aside(context, self._share_box(), per_cent(self.element.share))

    def _share_box(self) -> QRectF:
        """Where the share stands: on the line, or below or above it where it would cover the name."""
        first, *others = self._share_boxes()
        if self.beside is None or not self.beside.lettering.rect.intersects(first):
            return first
        name = self.beside.lettering.rect
        return next((box for box in others if not name.intersects(box)), first)

    def _share_boxes(self) -> tuple[QRectF, ...]:
        """Where it may stand, the best first: at the longest stretch, a level one where there is room on it."""
        stretches = list(pairwise(self.waypoints))
        level = [(a, b) for a, b in stretches if a.y == b.y and abs(a.x - b.x) >= _SHARE_WIDTH + 2 * _HEAD_LENGTH]
        a, b = max(level or stretches, key=lambda ends: hypot(ends[0].x - ends[1].x, ends[0].y - ends[1].y))
        middle = QRectF((a.x + b.x - _SHARE_WIDTH) / 2, (a.y + b.y - ASIDE_HEIGHT) / 2, _SHARE_WIDTH, ASIDE_HEIGHT)
        aside = (0.0, ASIDE_HEIGHT / 2 + _HEAD_HALF) if level else (_SHARE_WIDTH / 2 + _HEAD_HALF, 0.0)
        return middle, middle.translated(*aside), middle.translated(-aside[0], -aside[1])


class MessageFigure(EdgeFigure):
    """A message flow."""

    __slots__ = ("element",)

    def __init__(self, flow: MessageFlow, waypoints: Points, ends: Ends) -> None:
        super().__init__(waypoints, ends, _edge_label(flow.name, flow.label_bounds, waypoints))
        self.element: MessageFlow = flow
        if flow.envelope:
            self.extent |= rectangle(envelope_box(waypoints))

    def pen(self, context: PaintContext) -> QPen:
        return context.inks.message

    def _paint_ends(self, context: PaintContext) -> None:
        painter = context.painter
        painter.setPen(self.coloured(context.inks.flow, context))
        painter.setBrush(context.inks.surface)
        painter.drawConvexPolygon(self.head)
        (middle,) = _from_start(self.points, ((_DOT, 0.0),))
        painter.drawEllipse(middle, _DOT, _DOT)
        if self.element.envelope:
            sign = event_sign(EventKind.MESSAGE, throwing=self.element.envelope is Envelope.ANSWERING)
            if sign is not None:
                line, paper = self.coloured(context.inks.flow, context).color(), context.inks.surface.color()
                sign.draw(painter, rectangle(envelope_box(self.waypoints)), line, paper)


class AssociationFigure(EdgeFigure):
    """An association; one that moves data has an open arrow head."""

    __slots__ = ("element",)

    def __init__(self, association: Association, waypoints: Points, ends: Ends) -> None:
        super().__init__(waypoints, ends)
        self.element: Association = association

    def pen(self, context: PaintContext) -> QPen:
        return context.inks.association

    def _has_head(self) -> bool:
        return False

    def _paint_ends(self, context: PaintContext) -> None:
        if self.element.arrow:
            context.painter.setPen(self.coloured(context.inks.flow, context))
            context.painter.drawPolyline(self.head)


def _between(waypoints: Points, ends: Ends) -> Points:
    points = simplified(cut_off(waypoints, ends.source, ends.target))
    return points if len(points) > 1 else waypoints


def _edge_label(name: str, bounds: Bounds | None, points: Points) -> Label | None:
    return free_label(name, stated_beside(bounds, points) or flow_label_box(name, points)) if name.strip() else None


def _slash(points: Points) -> tuple[QPointF, QPointF]:
    ends = _from_start(points, ((6.0, 5.5), (12.0, -5.5)))
    return ends[0], ends[1]


def _condition(points: Points) -> QPolygonF:
    return QPolygonF(_from_start(points, ((0.0, 0.0), (8.0, 4.5), (16.0, 0.0), (8.0, -4.5))))


def _from_start(points: Points, places: tuple[tuple[float, float], ...]) -> list[QPointF]:
    """Points so far along the first stretch of a line, and so far aside of it."""
    ux, uy = direction(*points[:2])
    x, y = points[0].x, points[0].y
    return [QPointF(x + a * ux - b * uy, y + a * uy + b * ux) for a, b in places]
