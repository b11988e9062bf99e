"""What really happened, painted with a drawing: bands under flows, words at flows and steps, arcs for undrawn ways."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QStaticText

from itsm_fit.drawing.arcs import ARC_BEND
from itsm_fit.drawing.lived import (
    ARC_DASH,
    BAND,
    LIVED_CORNER,
    LIVED_SIZE,
    LivedArc,
    LivedLook,
    LivedPaint,
    arc_head,
    arc_width,
    band_width,
    lived_look,
)
from itsm_fit.drawing.theme import Theme
from itsm_fit.model.process import Bounds
from ui.canvas.figures.edges import EdgeFigure
from ui.canvas.figures.figure import Figure, rectangle
from ui.canvas.figures.polyline import distance, polygon, rounded
from ui.canvas.inks import NO_BRUSH, font

LIVED_READABLE: Final = 0.4
"""Screen pixels a diagram unit from which on words can be read."""
_WIDTHS: Final = 6
"""From afar bands have so many widths, each painted at once."""
_THINNEST: Final = 1.0
"""Screen pixels of an arc, however far out."""
_AROUND: Final = 8.0
"""How far the line of an arc reaches beyond its points."""
_CHOSEN_WIDER: Final = 2.5


class LivedSheet:
    """A paint, found by place. The arc of the jump `chosen` stands out."""

    def __init__(self, paint: LivedPaint, chosen: int | None = None) -> None:
        self.paint, self.chosen = paint, chosen
        self._labels = (*paint.labels, *(arc.label for arc in paint.arcs))
        self._label_boxes = _corners(
            [(box.x, box.y, box.right, box.bottom) for box in (each.box for each in self._labels)]
        )
        areas = [arc_area(arc) for arc in paint.arcs]
        self._arc_boxes = _corners([(area.left(), area.top(), area.right(), area.bottom()) for area in areas])
        self._static: dict[int, QStaticText] = {}
        """Lines of words, laid out when they are first seen."""
        self.extent = _around(self._label_boxes) | _around(self._arc_boxes)
        """The smallest rectangle around words and arcs."""

    def fades(self, element: str) -> bool:
        return self.paint.fades(element)

    def arc_at(self, point: QPointF, reach: float) -> LivedArc | None:
        """The arc whose words or line lie under a place."""
        near = QRectF(point.x() - reach, point.y() - reach, 2 * reach, 2 * reach)
        arcs = [self.paint.arcs[at] for at in _within(self._arc_boxes, near)]
        hit = [arc for arc in arcs if rectangle(arc.label.box).contains(point)]
        hit += [arc for arc in arcs if distance(arc.points, point.x(), point.y()) <= reach]
        return hit[0] if hit else None

    # ------------------------------------------------------------ painting
    def bands(self, painter: QPainter, edges: Iterable[Figure], theme: Theme) -> None:
        """The band of each flow by itself."""
        for edge, share in self._taken(edges):
            painter.setPen(_band(lived_look(theme), share))
            painter.setBrush(NO_BRUSH)
            painter.drawPath(edge.path)

    def far_bands(self, painter: QPainter, edges: Iterable[Figure], theme: Theme) -> None:
        """Bands of about the same width as one path."""
        classes: dict[int, QPainterPath] = {}
        for edge, share in self._taken(edges):
            classes.setdefault(round(share * _WIDTHS), QPainterPath()).addPolygon(edge.straight)
        painter.setBrush(NO_BRUSH)
        for width, path in classes.items():
            painter.setPen(_band(lived_look(theme), width / _WIDTHS))
            painter.drawPath(path)

    def arcs(self, painter: QPainter, area: QRectF, theme: Theme, scale: float) -> None:
        for at in _within(self._arc_boxes, area):
            self._paint_arc(painter, self.paint.arcs[at], lived_look(theme), scale)

    def words(self, painter: QPainter, area: QRectF, theme: Theme) -> None:
        """First the grounds, then the letters: changing the pen for each would take longer than painting."""
        look, seen = lived_look(theme), _within(self._label_boxes, area)
        for stray in (False, True):
            mine = [at for at in seen if self._labels[at].stray is stray]
            painter.setPen(QPen(QColor(look.stray if stray else look.way), 0.8))
            painter.setBrush(QColor(look.stray_fill if stray else look.way_fill))
            for at in mine:
                painter.drawRoundedRect(rectangle(self._labels[at].box), LIVED_CORNER, LIVED_CORNER)
            painter.setPen(QColor(look.stray_ink if stray else look.way_ink))
            painter.setFont(font(LIVED_SIZE))
            for at in mine:
                self._write(painter, at)

    def _write(self, painter: QPainter, at: int) -> None:
        label, text = self._labels[at], self._static.get(at)
        if text is None:
            text = self._static[at] = QStaticText("\n".join(label.lines))
            text.setTextFormat(Qt.TextFormat.PlainText)
            text.prepare(font=font(LIVED_SIZE))
        box, size = label.box, text.size()
        painter.drawStaticText(QPointF(box.center.x - size.width() / 2, box.center.y - size.height() / 2), text)

    def _taken(self, edges: Iterable[Figure]) -> Iterator[tuple[EdgeFigure, float]]:
        for edge in edges:
            mark = self.paint.marks.get(edge.id)
            if mark is not None and mark.share and isinstance(edge, EdgeFigure):
                yield edge, mark.share

    def _paint_arc(self, painter: QPainter, arc: LivedArc, look: LivedLook, scale: float) -> None:
        is_chosen = arc.jump.number == self.chosen
        width = max(arc_width(arc.jump.share) + (_CHOSEN_WIDER if is_chosen else 0.0), _THINNEST / scale)
        pen = QPen(QColor(look.stray), width)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if not is_chosen:
            pen.setDashPattern([length / width for length in ARC_DASH])
        painter.setPen(pen)
        painter.setBrush(NO_BRUSH)
        painter.drawPath(rounded(arc.points, ARC_BEND))
        pen.setStyle(Qt.PenStyle.SolidLine)
        painter.setPen(pen)
        painter.drawPolyline(polygon(arc_head(arc)))


def _band(look: LivedLook, share: float) -> QPen:
    colour = QColor(look.way)
    colour.setAlphaF(BAND)
    pen = QPen(colour, band_width(share))
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


def arc_area(arc: LivedArc) -> QRectF:
    """The smallest rectangle around all that is painted of an arc."""
    around = rectangle(arc.label.box)
    for a, b in pairwise(arc.points):
        around |= rectangle(Bounds(min(a.x, b.x), min(a.y, b.y), abs(a.x - b.x), abs(a.y - b.y))).adjusted(
            -_AROUND, -_AROUND, _AROUND, _AROUND
        )
    return around


def _corners(boxes: Sequence[tuple[float, float, float, float]]) -> NDArray[np.float64]:
    return np.array(boxes, np.float64).reshape(-1, 4).T


def _around(boxes: NDArray[np.float64]) -> QRectF:
    if not boxes.size:
        return QRectF()
    (left, top), (right, bottom) = boxes[:2].min(axis=1).tolist(), boxes[2:].max(axis=1).tolist()
    return QRectF(left, top, right - left, bottom - top).adjusted(-1, -1, 1, 1)


def _within(boxes: NDArray[np.float64], area: QRectF) -> list[int]:
    left, top, right, bottom = boxes
    seen = (left <= area.right()) & (right >= area.left()) & (top <= area.bottom()) & (bottom >= area.top())
    return np.flatnonzero(seen).tolist()
