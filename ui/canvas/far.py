"""Drawing from far away: thousands of shapes a few pixels large, so as few calls to Qt as can be."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainterPath

from itsm_fit.scoring.result import Outcome
from ui.canvas.figures.edges import EdgeFigure
from ui.canvas.figures.figure import Context, Figure
from ui.canvas.figures.nodes import ActivityFigure
from ui.canvas.inks import NO_BRUSH


def paint_far(context: Context, bands: Sequence[Figure], edges: Sequence[Figure], nodes: Sequence[Figure]) -> None:
    """Paints figures without text: all lines as one path, activities of one colour as one list of rectangles."""
    for band in bands:
        band.paint(context)
    _paint_lines(context, edges)
    boxes: dict[Outcome | None, tuple[ActivityFigure, list[QRectF]]] = {}
    others: list[Figure] = []
    for figure in nodes:
        if isinstance(figure, ActivityFigure):
            outcome = figure.mark.outcome if figure.mark is not None else None
            boxes.setdefault(outcome, (figure, []))[1].append(figure.body)
        else:
            others.append(figure)
    for first, rectangles in boxes.values():
        pen, fill, _ink = first.pens(context)
        context.painter.setPen(pen)
        context.painter.setBrush(fill)
        context.painter.drawRects(rectangles)
    for figure in others:
        figure.paint(context)


def _paint_lines(context: Context, edges: Sequence[Figure]) -> None:
    path = QPainterPath()
    for edge in edges:
        if isinstance(edge, EdgeFigure):
            path.addPolygon(edge.straight)
    context.painter.setPen(context.inks.flow)
    context.painter.setBrush(NO_BRUSH)
    context.painter.drawPath(path)
