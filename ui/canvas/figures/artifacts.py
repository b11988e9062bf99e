"""Text annotations, data objects and data stores."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPolygonF

from itsm_fit.drawing.labels import stated
from itsm_fit.drawing.shapes import label_below
from itsm_fit.model.document import Artifact, ArtifactKind
from itsm_fit.model.process import Bounds
from ui.canvas.figures.bands import GroupFigure
from ui.canvas.figures.figure import INSIDE_SIZES, Detail, Figure, Label, PaintContext, free_label, rectangle
from ui.canvas.inks import NO_BRUSH
from ui.canvas.signs import artifact_sign

_BRACKET: Final = 10.0
_PADDING: Final = 6.0


class AnnotationFigure(Figure):
    """A remark behind an open bracket."""

    __slots__ = ("_bracket", "element")

    def __init__(self, annotation: Artifact, place: Bounds, *, framed: bool) -> None:
        box = rectangle(place)
        text = Label(annotation.text, box.adjusted(_PADDING, 2, 0, -2), INSIDE_SIZES, across="left")
        super().__init__(box, text if annotation.text.strip() else None, framed=framed)
        self.element: Artifact = annotation
        arm = min(box.left() + _BRACKET, box.right())
        corners = [(arm, box.top()), (box.left(), box.top()), (box.left(), box.bottom()), (arm, box.bottom())]
        self._bracket = QPolygonF([QPointF(x, y) for x, y in corners])

    def paint(self, context: PaintContext) -> None:
        context.painter.setPen(context.inks.worn(self.element.colours).like(context.inks.line))
        context.painter.setBrush(NO_BRUSH)
        context.painter.drawPolyline(self._bracket)

    def trace(self, painter: QPainter, margin: float) -> None:
        painter.drawRect(self.body.adjusted(-margin, -margin, margin, margin))

    def hit(self, point: QPointF, reach: float) -> bool:
        return self.body.adjusted(-reach, -reach, reach, reach).contains(point)


class DataFigure(Figure):
    """A data object, input, output or store, its name below."""

    __slots__ = ("_sign", "element")

    def __init__(self, data: Artifact, place: Bounds, *, framed: bool) -> None:
        beside = free_label(data.text, stated(data.label_bounds, place) or label_below(place))
        super().__init__(rectangle(place), beside, framed=framed)
        self.element: Artifact = data
        self._sign = artifact_sign(data.kind, collection=data.collection)

    def paint(self, context: PaintContext) -> None:
        worn = context.inks.worn(self.element.colours)
        if context.detail is Detail.FAR:
            context.painter.setPen(worn.line)
            context.painter.setBrush(worn.fill)
            context.painter.drawRect(self.body)
        else:
            self._sign.draw(context.painter, self.body, worn.line.color(), worn.fill.color())

    def trace(self, painter: QPainter, margin: float) -> None:
        painter.drawRect(self.body.adjusted(-margin, -margin, margin, margin))

    def hit(self, point: QPointF, reach: float) -> bool:
        return self.on_label(point) or self.body.adjusted(-reach, -reach, reach, reach).contains(point)


def artifact_figure(artifact: Artifact, *, framed: bool) -> Figure | None:
    """The figure of an artifact; None when the file does not say where it stands."""
    if artifact.bounds is None:
        return None
    make = _SPECIAL.get(artifact.kind, DataFigure)
    return make(artifact, artifact.bounds, framed=framed)


_SPECIAL: Mapping[ArtifactKind, type[AnnotationFigure | GroupFigure]] = {
    ArtifactKind.ANNOTATION: AnnotationFigure,
    ArtifactKind.GROUP: GroupFigure,
}
