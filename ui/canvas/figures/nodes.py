"""Events, activities and gateways."""

from __future__ import annotations

from typing import ClassVar, Final, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from itsm_fit.drawing.comparison import FIRST_LETTER
from itsm_fit.drawing.labels import stated, text_beside
from itsm_fit.drawing.paint import Mark
from itsm_fit.drawing.shapes import (
    CORNER,
    as_frame,
    badge_box,
    default_size,
    has_icon,
    icon_box,
    label_below,
    marker_boxes,
    pill_box,
    text_area,
    under_icon,
)
from itsm_fit.model.process import UNCOLOURED, Bounds, Node, NodeKind
from itsm_fit.scoring.figures import Outcome
from ui.canvas.figures.figure import (
    ASIDE_HEIGHT,
    INSIDE_SIZES,
    Detail,
    Figure,
    Label,
    PaintContext,
    free_label,
    near_border,
    paint_aside,
    rectangle,
)
from ui.canvas.inks import FitInks, font
from ui.canvas.signs import badge_sign, event_sign, gateway_sign, kind_sign, marker_sign

_RING_GAP: Final = 3.0
"""Between the two lines of intermediate events and transactions."""
_PILL_SIZE, _PILL_RESERVE = 10.0, 100.0
"""Font size of what is written beside a badge, and the width kept free for it."""
_BOLD: Final = frozenset({NodeKind.END, NodeKind.CALL})
_THROWING: Final = frozenset({NodeKind.END, NodeKind.THROW})
_RINGED: Final = frozenset({NodeKind.CATCH, NodeKind.THROW, NodeKind.BOUNDARY})


class Coat(NamedTuple):
    """What a node is painted with: its outline, its ground, and signs and text on it."""

    line: QPen
    fill: QBrush
    paper: QColor
    ink: QColor


class NodeFigure(Figure):
    """A flow node; `mark` is what the chosen tool's verdict paints on it."""

    __slots__ = ("element", "mark", "place")

    element: Node

    def __init__(self, node: Node, place: Bounds, *, framed: bool) -> None:
        outside = "" if node.kind.is_activity else text_beside(node)
        label = free_label(outside, stated(node.label_bounds, place) or label_below(place))
        super().__init__(rectangle(place), label, framed=framed)
        self.element = node
        self.place = place
        self.mark: Mark | None = None
        self.extent |= rectangle(pill_box(place, _PILL_RESERVE)) | rectangle(badge_box(place))
        if node.requirements or node.requirement_refs:
            self.extent |= self._count_box(2)

    def paint_label(self, context: PaintContext) -> None:
        """Paints the name beside the shape, then badge and pill."""
        super().paint_label(context)
        self.paint_badge(context)
        asked = len(self.element.requirements) + len(self.element.requirement_refs)
        if context.asides.counts and asked and context.detail is Detail.FULL:
            paint_aside(context, self._count_box(len(str(asked))), str(asked))

    def _count_box(self, digits: int) -> QRectF:
        """Where it stands how many requirements the step asks: on the lower edge, left of the markers there."""
        return QRectF(self.body.left() + 6, self.body.bottom() - ASIDE_HEIGHT / 2, 10 + 6 * digits, ASIDE_HEIGHT)

    def paint_badge(self, context: PaintContext) -> None:
        """Paints badge and pill, if a verdict is shown."""
        if self.mark is not None and self.mark.outcome is not None:
            self._paint_badge(context, self.mark, self.mark.outcome)

    def coat(self, context: PaintContext) -> Coat:
        """The theme's colours, those of the file, or the verdict's."""
        inks = context.inks
        bold = self.element.kind in _BOLD
        if self.mark is None or self.mark.outcome is None:
            if self.element.colours is not UNCOLOURED:
                worn = inks.worn(self.element.colours)
                return Coat(worn.bold if bold else worn.line, worn.fill, worn.fill.color(), worn.ink)
            return Coat(inks.bold if bold else inks.line, inks.surface, inks.surface.color(), inks.ink)
        fit = inks.fits[self.mark.outcome]
        fill = fit.hatched if self.mark.outcome is Outcome.OPEN else fit.fill
        if self.mark.letter:
            fill = fit.hatched if self.mark.letter == FIRST_LETTER else fit.hatched_back
        return Coat(fit.bold if bold else fit.line, fill, fit.fill.color(), fit.ink)

    def _paint_badge(self, context: PaintContext, mark: Mark, outcome: Outcome) -> None:
        fit = context.inks.fits[outcome]
        if mark.label and context.detail is Detail.FULL:
            self._paint_pill(context.painter, mark.label, fit)
        box = rectangle(badge_box(self.place))
        if mark.letter:
            _paint_letter(context.painter, box, mark.letter, fit)
        else:
            badge_sign(outcome).draw(context.painter, box, fit.badge, fit.on_badge)

    def _paint_pill(self, painter: QPainter, words: str, fit: FitInks) -> None:
        face = font(_PILL_SIZE)
        box = rectangle(pill_box(self.place, QFontMetricsF(face).horizontalAdvance(words)))
        painter.setPen(QPen(fit.edge, 1.0))
        painter.setBrush(fit.fill)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setPen(fit.ink)
        painter.setFont(face)
        painter.drawText(box.adjusted(7, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)


def _paint_letter(painter: QPainter, box: QRectF, letter: str, fit: FitInks) -> None:
    painter.setPen(QPen(fit.on_badge, 1.0))
    painter.setBrush(fit.badge)
    painter.drawEllipse(box)
    painter.setFont(font(_PILL_SIZE, bold=True))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, letter)


class ActivityFigure(NodeFigure):
    """A task, call activity or collapsed sub-process, its name inside."""

    __slots__ = ("_label",)

    _bold_name: ClassVar = False

    def __init__(self, node: Node, place: Bounds, *, framed: bool) -> None:
        super().__init__(node, place, framed=framed)
        self._label: Label | None = None

    def paint(self, context: PaintContext) -> None:
        painter = context.painter
        coat = self.coat(context)
        painter.setBrush(coat.fill)
        painter.setPen(self._border(coat.line))
        radius = self._radius()
        painter.drawRoundedRect(self.body, radius, radius)
        if self.element.kind is NodeKind.TRANSACTION:
            inner = self.body.adjusted(_RING_GAP, _RING_GAP, -_RING_GAP, -_RING_GAP)
            painter.drawRoundedRect(inner, max(radius - _RING_GAP, 0), max(radius - _RING_GAP, 0))
        if context.detail is Detail.FULL:
            self._paint_inside(painter, coat)

    def trace(self, painter: QPainter, margin: float) -> None:
        radius = self._radius() + margin
        painter.drawRoundedRect(self.body.adjusted(-margin, -margin, margin, margin), radius, radius)

    def hit(self, point: QPointF, reach: float) -> bool:
        return self.body.adjusted(-reach, -reach, reach, reach).contains(point)

    def _make_label(self) -> Label:
        area = text_area(self._as_drawn(), self.place)
        box, icon = rectangle(area.bounds), rectangle(icon_box(self.place))
        beside = box.adjusted(icon.right() - box.left(), 0, 0, 0)
        return Label(
            self.element.name,
            box,
            INSIDE_SIZES,
            area.across,
            area.down,
            icon=icon if has_icon(self._as_drawn()) else None,
            instead=(rectangle(under_icon(area).bounds), beside),
            bold=self._bold_name,
        )

    def _as_drawn(self) -> Node:
        return self.element

    @property
    def label(self) -> Label:
        """The name inside."""
        if self._label is None:
            self._label = self._make_label()
        return self._label

    def _radius(self) -> float:
        return min(CORNER, self.body.width() / 2, self.body.height() / 2)

    def _border(self, pen: QPen) -> QPen:
        """A sub-process that an event starts has a dotted outline."""
        if not self.element.triggered_by_event:
            return pen
        dotted = QPen(pen)
        dotted.setCapStyle(Qt.PenCapStyle.FlatCap)
        dotted.setDashPattern([1, 2])
        return dotted

    def _paint_inside(self, painter: QPainter, coat: Coat) -> None:
        line = coat.line.color()
        if has_icon(self._as_drawn()) and (icon := kind_sign(self.element.kind)) is not None:
            icon.draw(painter, rectangle(icon_box(self.place)), line, coat.paper)
        for marker, box in marker_boxes(self._as_drawn(), self.place):
            marker_sign(marker).draw(painter, rectangle(box), line, coat.paper)
        if self.element.name.strip():
            self.label.draw(painter, coat.ink)


class FrameFigure(ActivityFigure):
    """An expanded sub-process, or another activity drawn around others.

    It stands behind what it holds, whose colours it leaves alone, and is clicked at its border or name.
    """

    __slots__ = ()

    _bold_name = True

    def coat(self, context: PaintContext) -> Coat:
        inks = context.inks
        return super().coat(context)._replace(fill=inks.surface, paper=inks.surface.color(), ink=inks.ink)

    def _as_drawn(self) -> Node:
        return as_frame(self.element)

    def hit(self, point: QPointF, reach: float) -> bool:
        title = QRectF(self.body.x(), self.body.y(), self.body.width(), min(28.0, self.body.height()))
        return title.contains(point) or near_border(self.body, point, max(reach, 4.0))


class EventFigure(NodeFigure):
    """A start, end, intermediate or boundary event."""

    __slots__ = ()

    def paint(self, context: PaintContext) -> None:
        painter = context.painter
        coat = self.coat(context)
        painter.setBrush(coat.fill)
        painter.setPen(self._border(coat.line))
        painter.drawEllipse(self.body)
        if self.element.kind in _RINGED:
            gap = min(_RING_GAP, self.body.width() / 4)
            painter.drawEllipse(self.body.adjusted(gap, gap, -gap, -gap))
        if context.detail is Detail.FULL:
            sign = event_sign(self.element.event, throwing=self.element.kind in _THROWING)
            if sign is not None:
                sign.draw(painter, self.body, coat.line.color(), coat.paper)

    def trace(self, painter: QPainter, margin: float) -> None:
        painter.drawEllipse(self.body.adjusted(-margin, -margin, margin, margin))

    def hit(self, point: QPointF, reach: float) -> bool:
        across, down = self.body.width() / 2 + reach, self.body.height() / 2 + reach
        away = point - self.body.center()
        return (away.x() / across) ** 2 + (away.y() / down) ** 2 <= 1.0 or self.on_label(point)

    def _border(self, pen: QPen) -> QPen:
        """An event that does not interrupt has a dashed outline."""
        if self.element.interrupting:
            return pen
        dashed = QPen(pen)
        dashed.setCapStyle(Qt.PenCapStyle.FlatCap)
        dashed.setDashPattern([3.2, 2.2])
        return dashed


class GatewayFigure(NodeFigure):
    """A gateway."""

    __slots__ = ("_diamond",)

    def __init__(self, node: Node, place: Bounds, *, framed: bool) -> None:
        super().__init__(node, place, framed=framed)
        self._diamond = _diamond(self.body)

    def paint(self, context: PaintContext) -> None:
        coat = self.coat(context)
        context.painter.setBrush(coat.fill)
        context.painter.setPen(coat.line)
        context.painter.drawConvexPolygon(self._diamond)
        if context.detail is Detail.FULL and (sign := gateway_sign(self.element)) is not None:
            sign.draw(context.painter, self.body, coat.line.color(), coat.paper)

    def trace(self, painter: QPainter, margin: float) -> None:
        grow = margin * 1.4
        grown = _diamond(self.body.adjusted(-grow, -grow, grow, grow)) if margin else self._diamond
        painter.drawConvexPolygon(grown)

    def hit(self, point: QPointF, reach: float) -> bool:
        across, down = self.body.width() / 2 + reach, self.body.height() / 2 + reach
        away = point - self.body.center()
        return abs(away.x()) / across + abs(away.y()) / down <= 1.0 or self.on_label(point)


def _diamond(box: QRectF) -> QPolygonF:
    middle = box.center()
    return QPolygonF(
        [
            QPointF(middle.x(), box.top()),
            QPointF(box.right(), middle.y()),
            QPointF(middle.x(), box.bottom()),
            QPointF(box.left(), middle.y()),
        ]
    )


def node_figure(node: Node, *, framed: bool, frame: bool) -> NodeFigure | None:
    """The figure of a node; None when the file does not say where it stands.

    A node without size is drawn at its default size, around the point that is given. `frame` says that it shows
    what it holds.
    """
    if node.bounds is None:
        return None
    place = node.bounds
    if place.width < 1 or place.height < 1:
        width, height = default_size(node)
        place = Bounds(place.center.x - width / 2, place.center.y - height / 2, width, height)
    make: type[NodeFigure] = FrameFigure if frame else ActivityFigure
    if node.kind.is_event:
        make = EventFigure
    elif node.kind.is_gateway:
        make = GatewayFigure
    return make(node, place, framed=framed)
