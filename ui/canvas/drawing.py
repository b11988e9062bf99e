"""A document as figures; kept in step with the value by remaking only what differs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain, compress, count
from typing import Final, NamedTuple

from PySide6.QtCore import QPointF, QRectF

from itsm_fit import collector
from itsm_fit.drawing.paint import Mark, Paint
from itsm_fit.model.document import Document
from ui.canvas import passes
from ui.canvas.figures.build import Order, Orders, Surround, orders_of, renewed
from ui.canvas.figures.figure import Figure, PaintContext
from ui.canvas.figures.nodes import NodeFigure
from ui.canvas.layer import Layer
from ui.canvas.lived_sheet import LIVED_READABLE, LivedSheet

_ONE_BY_ONE: Final = 64
"""Up to so many changed places are repainted each by itself, more as one area."""
_NO_MARKS: Final[Mapping[str, Mark]] = {}


class _Difference(NamedTuple):
    """The figures that came and those that went."""

    come: list[Figure]
    gone: list[Figure]


class Drawing:
    """The figures of one document in three layers: bands behind, then edges, then nodes."""

    def __init__(self) -> None:
        self.document: Document | None = None
        self.bands, self.edges, self.nodes = Layer(), Layer(), Layer()
        self.figure: dict[str, Figure] = {}
        """The first figure of each element id."""
        self._made: dict[str, tuple[Order, Figure | None]] = {}
        self._around = Surround()
        self._paint: Paint = _NO_MARKS
        self.lived: LivedSheet | None = None
        """What really happened on it, where that is to be seen."""

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
        with collector.paused():
            come, gone = self._fill(document)
        self._mark(come)
        return _few([figure.extent for figure in chain(come, gone)])

    def set_paint(self, paint: Paint | None) -> list[QRectF]:
        """Paint nodes by a tool's verdicts, or plain; returns the places to repaint."""
        before, self._paint = self._paint, paint or _NO_MARKS
        changed: list[QRectF] = []
        if not (before or self._paint):
            return changed  # plain, as it was
        for figure in chain(self.bands.figures, self.nodes.figures):
            if isinstance(figure, NodeFigure) and figure.mark != (mark := self._paint.get(figure.id)):
                figure.mark = mark
                changed.append(figure.extent)
        return _few(changed)

    def paint(self, context: PaintContext, area: QRectF) -> None:
        """Paint what reaches into `area`, back to front."""
        pixel = 1 / context.inks.scale
        area = area.adjusted(-pixel, -pixel, pixel, pixel)  # lines may be that wide
        passes.paint(context, *self.within(area), self.lived)
        if self.lived is not None:
            painter, theme = context.painter, context.inks.theme
            self.lived.arcs(painter, area, theme, context.inks.scale)
            if context.inks.scale >= LIVED_READABLE:
                self.lived.words(painter, area, theme)

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
        """The smallest rectangle around everything painted; null without any figure."""
        beside = self.lived.extent if self.lived is not None else QRectF()
        return self.bands.extent().united(self.edges.extent()).united(self.nodes.extent()).united(beside)

    def _take(self, ahead: Drawing) -> list[QRectF]:
        before = self.extent()
        self.document, self.figure, self._made = ahead.document, ahead.figure, ahead._made
        self.bands, self.edges, self.nodes = ahead.bands, ahead.edges, ahead.nodes
        self._around = ahead._around
        if self._paint:
            self._mark(self)
        return [before | self.extent()]

    def _mark(self, figures: Iterable[Figure]) -> None:
        for figure in figures:
            if isinstance(figure, NodeFigure):
                figure.mark = self._paint.get(figure.id)

    def _fill(self, document: Document) -> _Difference:
        """Take the figures made for equal orders before, and else new ones."""
        before, self.document = self.document, document
        orders = renewed(self._order_of, self._around, before, document) if before is not None else None
        different = self._renewed(orders) if orders is not None else None
        if different is not None:
            return different
        old, wanted = list(self), orders_of(document)
        self._around = wanted.around
        come = self._filled(wanted)
        here = set(map(id, self))
        return _Difference(come, [figure for figure in old if id(figure) not in here])

    def _order_of(self, element: str) -> Order | None:
        known = self._made.get(element)
        return known[0] if known is not None else None

    def _renewed(self, orders: list[Order]) -> _Difference | None:
        """Make only these figures anew; None where that is not all there is to do, and nothing was done."""
        made = [order.make(*order.inputs) for order in orders]
        new = {figure.id: figure for figure in made if figure is not None}
        old = {own: figure for own in new if (figure := self._made[own][1]) is not None}
        if not len(old) == len(new) == len(orders) or len(self.figure) < len(self):
            return None
        self._made.update(zip(new, zip(orders, new.values(), strict=True), strict=True))
        self.figure.update(new)
        gone = set(old.values())
        for layer in (self.bands, self.edges, self.nodes):
            layer.replace(
                {at: new[layer.figures[at].id] for at in compress(count(), map(gone.__contains__, layer.figures))}
            )
        return _Difference([*new.values()], [*old.values()])

    def _filled(self, orders: Orders) -> list[Figure]:
        old, self._made = self._made, {}
        new: list[Figure] = []
        for layer, wanted in zip((self.bands, self.edges, self.nodes), orders.layers, strict=True):
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
