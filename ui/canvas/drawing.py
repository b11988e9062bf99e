"""A document as figures; kept in step with the value by remaking only what differs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from typing import Final

from PySide6.QtCore import QPointF, QRectF

from itsm_fit import collector
from itsm_fit.drawing.paint import Mark, Paint
from itsm_fit.model.document import Document
from ui.canvas import passes
from ui.canvas.figures.build import Order, orders_of
from ui.canvas.figures.figure import Figure, PaintContext
from ui.canvas.figures.nodes import NodeFigure
from ui.canvas.layer import Layer

_ONE_BY_ONE: Final = 64
"""Up to so many changed places are repainted each by itself, more as one area."""
_NO_MARKS: Final[Mapping[str, Mark]] = {}


class Drawing:
    """The figures of one document in three layers: bands behind, then edges, then nodes."""

    def __init__(self) -> None:
        self.document: Document | None = None
        self.bands, self.edges, self.nodes = Layer(), Layer(), Layer()
        self.figure: dict[str, Figure] = {}
        """The first figure of each element id."""
        self._made: dict[str, tuple[Order, Figure | None]] = {}
        self._paint: Paint = _NO_MARKS

    def __iter__(self) -> Iterator[Figure]:
        """All figures, in the order of painting."""
        return chain(self.bands.figures, self.edges.figures, self.nodes.figures)

    def __len__(self) -> int:
        return len(self.bands.figures) + len(self.edges.figures) + len(self.nodes.figures)

    def show(self, document: Document) -> list[QRectF]:
        """Draw another document, or another state of the same one; returns the places to repaint."""
        if document is self.document:
            return []
        old = list(self)
        with collector.paused():
            self._fill(document)
        kept = {id(figure) for figure in self} & {id(figure) for figure in old}
        come = [figure for figure in self if id(figure) not in kept]
        for figure in come:
            if isinstance(figure, NodeFigure):
                figure.mark = self._paint.get(figure.id)
        return _few([figure.extent for figure in chain(old, come) if id(figure) not in kept])

    def set_paint(self, paint: Paint | None) -> list[QRectF]:
        """Paint nodes by a tool's verdicts, or plain; returns the places to repaint."""
        self._paint = paint or _NO_MARKS
        changed = []
        for figure in chain(self.bands.figures, self.nodes.figures):
            if isinstance(figure, NodeFigure) and figure.mark != (mark := self._paint.get(figure.id)):
                figure.mark = mark
                changed.append(figure.extent)
        return _few(changed)

    def paint(self, context: PaintContext, area: QRectF) -> None:
        """Paint what reaches into `area`, back to front."""
        pixel = 1 / context.inks.scale
        passes.paint(context, *self.within(area.adjusted(-pixel, -pixel, pixel, pixel)))  # lines may be that wide

    def within(self, area: QRectF) -> tuple[Sequence[Figure], Sequence[Figure], Sequence[Figure]]:
        """The bands, edges and nodes that reach into `area`, each in the order of painting."""
        return self.bands.within(area), self.edges.within(area), self.nodes.within(area)

    def at(self, point: QPointF, reach: float) -> Figure | None:
        """What a click at `point` means, None for empty canvas; `reach` is how near counts as on a line."""
        for layer, near in ((self.nodes, 0.0), (self.edges, reach), (self.bands, reach)):
            found = layer.at(point, near)
            if found is not None:
                return found
        return None

    def extent(self) -> QRectF:
        """The smallest rectangle around everything drawn; null without any figure."""
        return self.bands.extent().united(self.edges.extent()).united(self.nodes.extent())

    def _fill(self, document: Document) -> None:
        orders = orders_of(document)
        old, self._made = self._made, {}
        for layer, wanted in ((self.bands, orders.bands), (self.edges, orders.edges), (self.nodes, orders.nodes)):
            figures = [self._figure_for(order, old) for order in wanted]
            layer.fill([figure for figure in figures if figure is not None])
        self.document = document
        self.figure = {figure.id: figure for figure in reversed(list(self))}

    def _figure_for(self, order: Order, old: Mapping[str, tuple[Order, Figure | None]]) -> Figure | None:
        """The figure made for an equal order before, else a new one."""
        key = order.inputs[0].id
        known = old.get(key)
        if known is None or known[0].make is not order.make or known[0].inputs != order.inputs:
            known = order, order.make(*order.inputs)
        self._made[key] = known
        return known[1]


def _few(places: list[QRectF]) -> list[QRectF]:
    """The places themselves, or one around them all when they are many."""
    if len(places) <= _ONE_BY_ONE:
        return places
    around = QRectF()
    for place in places:
        around = around.united(place)
    return [around]
