"""A document as figures; kept in step with the value by remaking only what differs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
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
LayeredOrders = tuple[list[Order], list[Order], list[Order]]
"""What is in bands, edges and nodes."""
_NO_MARKS: Final[Mapping[str, Mark]] = {}


class Drawing:
    """The figures of one document in three layers: bands behind, then edges, then nodes."""

    def __init__(self) -> None:
        self.document: Document | None = None
        self.bands, self.edges, self.nodes = Layer(), Layer(), Layer()
        self.figure: dict[str, Figure] = {}
        """The first figure of each element id."""
        self._made: dict[str, tuple[Order, Figure | None]] = {}
        self._orders: LayeredOrders = [], [], []
        self._paint: Paint = _NO_MARKS

    def __iter__(self) -> Iterator[Figure]:
        """All figures, in the order of painting."""
        return chain(self.bands.figures, self.edges.figures, self.nodes.figures)

    def __len__(self) -> int:
        return len(self.bands.figures) + len(self.edges.figures) + len(self.nodes.figures)

    def show(self, document: Document, ahead: Drawing | None = None) -> list[QRectF]:
        """Draw another document, or another state of the same one; returns the places to repaint.

        What shows the document already, made `ahead` in a worker, is taken over as it is and used for nothing else.
        """
        if document is self.document:
            return []
        if ahead is not None and ahead.document is document:
            return self._take(ahead)
        old = list(self)
        with collector.paused():
            come = self._fill(document)
        self._mark(come)
        here = set(map(id, self))
        return _few([figure.extent for figure in chain(come, (each for each in old if id(each) not in here))])

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

    def _take(self, ahead: Drawing) -> list[QRectF]:
        before = self.extent()
        self.document, self.figure, self._made = ahead.document, ahead.figure, ahead._made
        self.bands, self.edges, self.nodes = ahead.bands, ahead.edges, ahead.nodes
        self._orders = ahead._orders
        if self._paint:
            self._mark(self)
        return [before | self.extent()]

    def _mark(self, figures: Iterable[Figure]) -> None:
        for figure in figures:
            if isinstance(figure, NodeFigure):
                figure.mark = self._paint.get(figure.id)

    def _fill(self, document: Document) -> list[Figure]:
        """Take the figures made for equal orders before, and else new ones, which are returned."""
        orders = orders_of(document)
        wanted = orders.bands, orders.edges, orders.nodes
        before, self._orders, self.document = self._orders, wanted, document
        new = self._replaced(before, wanted)
        return self._filled(wanted) if new is None else new

    def _replaced(self, before: LayeredOrders, wanted: LayeredOrders) -> list[Figure] | None:
        """The new figures, where only some became others; None where more differs, and nothing was done."""
        layers = self.bands, self.edges, self.nodes
        if any(not len(a) == len(b) == len(layer.figures) for a, b, layer in zip(before, wanted, layers, strict=True)):
            return None
        changed = [
            (layer, at, order)
            for layer, were, now in zip(layers, before, wanted, strict=True)
            for at, (was, order) in enumerate(zip(were, now, strict=True))
            if was is not order and was != order
        ]
        if len(self.figure) < len(self) or any(each.figures[at].id != its.inputs[0].id for each, at, its in changed):
            return None
        made = [order.make(*order.inputs) for _, _, order in changed]
        new = [figure for figure in made if figure is not None]
        if len(new) < len(made):
            return None
        of_layer: dict[Layer, dict[int, Figure]] = {}
        for (layer, at, order), figure in zip(changed, new, strict=True):
            of_layer.setdefault(layer, {})[at] = figure
            self._made[figure.id] = order, figure
            self.figure[figure.id] = figure
        for layer, figures in of_layer.items():
            layer.replace(figures)
        return new

    def _filled(self, orders: LayeredOrders) -> list[Figure]:
        old, self._made = self._made, {}
        new: list[Figure] = []
        for layer, wanted in zip((self.bands, self.edges, self.nodes), orders, strict=True):
            figures: list[Figure] = []
            for order in wanted:
                key = order.inputs[0].id
                known = old.get(key)
                made = known is None or known[0] != order
                if known is None or made:
                    known = order, order.make(*order.inputs)
                self._made[key] = known
                if known[1] is not None:
                    figures.append(known[1])
                    if made:
                        new.append(known[1])
            layer.fill(figures)
        self.figure = {figure.element.id: figure for figure in reversed(list(self))}
        return new


def _few(places: list[QRectF]) -> list[QRectF]:
    """The places themselves, or one around them all when they are many."""
    if len(places) <= _ONE_BY_ONE:
        return places
    around = QRectF()
    for place in places:
        around = around.united(place)
    return [around]
