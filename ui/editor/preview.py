"""What a gesture would do, drawn over the drawing before it is done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from itsm_fit.drawing.theme import Theme
from itsm_fit.model.process import Bounds
from ui.canvas.figures.figure import Figure

_MOST_SINGLE: Final = 120
"""More figures than that are shown as the one frame around them."""
_MARGIN: Final = 4.0
_PREVIEW_Z: Final = 20.0


@dataclass(slots=True)
class Preview:
    """Figures and where to, the lines they take along, guide lines; `refused` shows it as what cannot be."""

    figures: Sequence[Figure] = ()
    offset: QPointF = field(default_factory=QPointF)
    lines: Sequence[QPolygonF] = ()
    guides: Sequence[QLineF] = ()
    refused: bool = False
    target: Figure | None = None
    """What would take the figures in."""

    def extent(self) -> QRectF:
        """All that is painted, in diagram units."""
        around = _around(self.figures).translated(self.offset) if self.figures else QRectF()
        for line in self.lines:
            around |= line.boundingRect().adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN)
        for guide in self.guides:
            box = QRectF(guide.p1(), guide.p2()).normalized()
            around |= box.adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN)
        if self.target is not None:
            around |= self.target.body.adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN)
        return around


class PreviewItem(QGraphicsItem):
    """Paints a preview; costs nothing while there is none."""

    def __init__(self) -> None:
        super().__init__()
        self.setZValue(_PREVIEW_Z)
        self._preview: Preview | None = None
        self._bounds = QRectF()
        self._theme: Theme | None = None

    @property
    def shown(self) -> Preview | None:
        """What is shown now."""
        return self._preview

    def boundingRect(self) -> QRectF:
        return self._bounds

    def show_preview(self, preview: Preview | None, theme: Theme, scale: float) -> None:
        """Paint another preview, or none."""
        self.prepareGeometryChange()
        self._preview, self._theme = preview, theme
        margin = _MARGIN / scale
        self._bounds = preview.extent().adjusted(-margin, -margin, margin, margin) if preview else QRectF()
        self.update()

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        del option, widget
        preview, theme = self._preview, self._theme
        if preview is None or theme is None:
            return
        colour = QColor(theme.error if preview.refused else theme.accent)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(_pen(colour, 1.0, Qt.PenStyle.DashLine))
        painter.drawLines(list(preview.guides))
        painter.setPen(_pen(colour, 2.0))
        for line in preview.lines:
            painter.drawPolyline(line)
        if preview.target is not None:
            painter.setPen(_pen(colour, 3.0))
            preview.target.trace(painter, 2.0)
            painter.setPen(_pen(colour, 2.0))
        fill = QColor(colour)
        fill.setAlpha(36)
        painter.setBrush(fill)
        painter.translate(preview.offset)
        if len(preview.figures) > _MOST_SINGLE:
            painter.drawRect(_around(preview.figures))
        else:
            for figure in preview.figures:
                figure.trace(painter, 0.0)


def plain_line(source: Bounds, target: Bounds) -> QPolygonF:
    """The way that a line would take if nothing stood between."""
    from itsm_fit.drawing.routing.plain import plain_way

    return QPolygonF([QPointF(point.x, point.y) for point in plain_way(source, target)])


def bounds_of(box: QRectF) -> Bounds:
    """Qt's rectangle as the model's bounds."""
    return Bounds(box.x(), box.y(), box.width(), box.height())


def bounds_of_place(place: QPointF) -> Bounds:
    """A place as bounds without size."""
    return Bounds(place.x(), place.y(), 0.0, 0.0)


def _around(figures: Sequence[Figure]) -> QRectF:
    around = QRectF()
    for figure in figures:
        around |= figure.extent
    return around


def _pen(colour: QColor, pixels: float, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
    pen = QPen(colour, pixels, style)
    pen.setCosmetic(True)
    return pen
