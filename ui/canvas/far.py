"""Drawing from far away: thousands of shapes a few pixels large, so as few calls to Qt as can be."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QPainterPath

from itsm_fit.scoring.result import Outcome
from ui.canvas.figures.edges import EdgeFigure
from ui.canvas.figures.figure import Context, Figure
from ui.canvas.figures.nodes import ActivityFigure, NodeFigure
from ui.canvas.inks import NO_BRUSH


def paint_far(context: Context, bands: Sequence[Figure], edges: Sequence[Figure], nodes: Sequence[Figure]) -> None:
    """Paints figures without text: all lines as one path, nodes of one verdict in one go.

    Verdicts fill their nodes with their strong colour: pale ones would be lost.
    """
    for band in bands:
        band.paint(context)
    _paint_lines(context, edges)
    by_outcome: dict[Outcome | None, list[NodeFigure]] = {}
    for figure in nodes:
        if isinstance(figure, NodeFigure):
            by_outcome.setdefault(figure.mark.outcome if figure.mark is not None else None, []).append(figure)
        else:
            figure.paint(context)
    for outcome, alike in by_outcome.items():
        _paint_alike(context, outcome, alike)


def _paint_alike(context: Context, outcome: Outcome | None, nodes: Sequence[NodeFigure]) -> None:
    painter, inks = context.painter, context.inks
    fit = inks.fits[outcome] if outcome is not None else None
    painter.setPen(fit.line if fit is not None else inks.line)
    painter.setBrush(fit.strong if fit is not None else inks.surface)
    painter.drawRects([node.body for node in nodes if isinstance(node, ActivityFigure)])
    for node in nodes:
        if not isinstance(node, ActivityFigure):
            node.trace(painter, 0.0)


def _paint_lines(context: Context, edges: Sequence[Figure]) -> None:
    path = QPainterPath()
    for edge in edges:
        if isinstance(edge, EdgeFigure):
            path.addPolygon(edge.straight)
    context.painter.setPen(context.inks.far_flow)
    context.painter.setBrush(NO_BRUSH)
    context.painter.drawPath(path)
