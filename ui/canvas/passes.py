"""The order in which figures are painted, in each detail.

Farther out there are more figures in sight and less to see of each: they are painted with fewer calls to Qt.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import Final, NamedTuple, TypeVar

from PySide6.QtGui import QPainterPath, QPen

from itsm_fit.drawing.lived import FADED
from itsm_fit.model.process import UNCOLOURED, ElementColours
from itsm_fit.scoring.figures import Outcome
from ui.canvas.figures.edges import EdgeFigure
from ui.canvas.figures.figure import Detail, Figure, PaintContext
from ui.canvas.figures.nodes import ActivityFigure, NodeFigure
from ui.canvas.inks import NO_BRUSH
from ui.canvas.lived_sheet import LivedSheet

Figures = Sequence[Figure]
_FigureT = TypeVar("_FigureT", bound=Figure)
_STEP: Final = 200
"""So many figures are painted from far away between two steps, which takes about a millisecond."""


class _Alike(NamedTuple):
    """Nodes that are painted with one pen and one brush."""

    activities: list[NodeFigure]
    others: list[NodeFigure]

    def add(self, node: NodeFigure) -> None:
        (self.activities if isinstance(node, ActivityFigure) else self.others).append(node)


def paint(
    context: PaintContext, bands: Figures, edges: Figures, nodes: Figures, lived: LivedSheet | None = None
) -> None:
    """Paints figures back to front in the detail of the context, with what really happened where that is to be seen."""
    _PASSES[context.detail](context, bands, edges, nodes, lived)


def _paint_full(
    context: PaintContext, bands: Figures, edges: Figures, nodes: Figures, lived: LivedSheet | None
) -> None:
    """Labels stand over everything, their grounds over lines only."""
    for figure in _each(context, bands, lived):
        figure.paint(context)
    if lived is not None:
        lived.bands(context.painter, edges, context.inks.theme)
    for figure in _each(context, edges, lived):
        figure.paint(context)
    for figure in _each(context, chain(edges, nodes), lived):
        figure.paint_ground(context)
    for figure in _each(context, nodes, lived):
        figure.paint(context)
    for figure in _each(context, chain(bands, edges, nodes), lived):
        figure.paint_label(context)


def _paint_plain(
    context: PaintContext, bands: Figures, edges: Figures, nodes: Figures, lived: LivedSheet | None
) -> None:
    """Lines of one kind as one path without arrow heads, which would be two pixels long."""
    for figure in _each(context, bands, lived):
        figure.paint(context)
    if lived is not None:
        lived.far_bands(context.painter, edges, context.inks.theme)
    alike: dict[tuple[type[Figure], str, bool], list[EdgeFigure]] = {}
    for edge in _lines(edges):
        key = type(edge), edge.element.colours.line, lived is not None and lived.fades(edge.id)
        alike.setdefault(key, []).append(edge)
    for lines in alike.values():
        for first in _each(context, lines[:1], lived):
            _paint_lines(context, lines, first.coloured(first.pen(context), context))
    for figure in _each(context, nodes, lived):
        figure.paint(context)
    for figure in _each(context, chain(bands, nodes), lived):
        figure.paint_label(context)


def far(
    context: PaintContext, bands: Figures, edges: Figures, nodes: Figures, lived: LivedSheet | None = None
) -> Iterator[None]:
    """Paints all lines as one pale path, nodes of one verdict or colour filled with its strong colour, in steps.

    It yields after each: what is painted in the end is the same whatever happens in between.
    """
    for figure in bands:
        figure.paint(context)
    yield
    if lived is not None:
        lived.far_bands(context.painter, edges, context.inks.theme)
    path = QPainterPath()
    for few in _few_at_a_time(edges):
        _add_lines(path, (edge for edge in _lines(few) if lived is None or not lived.fades(edge.id)))
        yield
    _paint_path(context, path, context.inks.far_flow)
    alike: dict[tuple[Outcome | ElementColours, bool], _Alike] = {}
    for few in _few_at_a_time(nodes):
        for figure in few:
            if isinstance(figure, NodeFigure):
                outcome = figure.mark.outcome if figure.mark is not None else None
                look = figure.element.colours if outcome is None else outcome
                alike.setdefault((look, lived is not None and lived.fades(figure.id)), _Alike([], [])).add(figure)
            else:
                figure.paint(context)
        yield
    for (look, pale), figures in alike.items():
        context.painter.setOpacity(FADED if pale else 1.0)
        yield from _paint_boxes(context, look, figures)
    context.painter.setOpacity(1.0)


def _paint_far(context: PaintContext, bands: Figures, edges: Figures, nodes: Figures, lived: LivedSheet | None) -> None:
    for _ in far(context, bands, edges, nodes, lived):
        pass


def _each(context: PaintContext, figures: Iterable[_FigureT], lived: LivedSheet | None) -> Iterator[_FigureT]:
    """The figures one by one, those that nobody came to as pale as they are to be painted."""
    if lived is None:
        yield from figures
        return
    for figure in figures:
        context.painter.setOpacity(FADED if lived.fades(figure.id) else 1.0)
        yield figure
    context.painter.setOpacity(1.0)


def _paint_boxes(context: PaintContext, look: Outcome | ElementColours, nodes: _Alike) -> Iterator[None]:
    painter, inks = context.painter, context.inks
    pen, brush = inks.line, inks.surface
    if isinstance(look, Outcome):
        pen, brush = inks.fits[look].line, inks.fits[look].strong
    elif look is not UNCOLOURED:
        pen, brush = inks.worn(look).line, inks.worn(look).fill
    painter.setPen(pen)
    painter.setBrush(brush)
    for few in _few_at_a_time(nodes.activities):
        painter.drawRects([node.body for node in few])
        yield
    for few in _few_at_a_time(nodes.others):
        for node in few:
            node.trace(painter, 0.0)
        yield


def _paint_lines(context: PaintContext, edges: Iterable[EdgeFigure], pen: QPen) -> None:
    path = QPainterPath()
    _add_lines(path, edges)
    _paint_path(context, path, pen)


def _add_lines(path: QPainterPath, edges: Iterable[EdgeFigure]) -> None:
    for edge in edges:
        path.addPolygon(edge.straight)


def _paint_path(context: PaintContext, path: QPainterPath, pen: QPen) -> None:
    context.painter.setPen(pen)
    context.painter.setBrush(NO_BRUSH)
    context.painter.drawPath(path)


def _few_at_a_time(figures: Sequence[_FigureT]) -> Iterator[Sequence[_FigureT]]:
    return (figures[at : at + _STEP] for at in range(0, len(figures), _STEP))


def _lines(edges: Figures) -> Iterable[EdgeFigure]:
    return (edge for edge in edges if isinstance(edge, EdgeFigure))


_PASSES: Final[Mapping[Detail, Callable[[PaintContext, Figures, Figures, Figures, LivedSheet | None], None]]] = {
    Detail.FULL: _paint_full,
    Detail.PLAIN: _paint_plain,
    Detail.FAR: _paint_far,
}
