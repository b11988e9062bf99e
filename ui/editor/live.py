"""Lines drawn anew while what they join is being dragged: by the same rules as when it is let go, frame by frame."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain, pairwise
from time import perf_counter
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPolygonF

from itsm_fit.drawing.geometry import moved
from itsm_fit.drawing.routing.plain import plain_way
from itsm_fit.drawing.routing.rejoin import rejoined
from itsm_fit.drawing.routing.site import HeadedFrame, Site, band_of, site_of_artifact, site_of_node, site_of_pool
from itsm_fit.drawing.routing.way import Ways
from itsm_fit.model.document import Artifact, Document, Pool
from itsm_fit.model.edits.parts import DrawnLine
from itsm_fit.model.edits.places import Waypoints, followed_line
from itsm_fit.model.process import Bounds, Lane, Node, Point, Process
from ui.canvas.figures.edges import EdgeFigure
from ui.canvas.figures.figure import Figure
from ui.canvas.figures.polyline import polygon
from ui.editor.preview import bounds_of

if TYPE_CHECKING:
    from ui.canvas.drawing import Drawing

_FRAME_S: Final = 0.003
"""So long a frame looks for ways; the lines that it does not get to follow with their ends until a later one does."""
_GUESS_S: Final = 2e-6
"""For each diagram unit of a line's extent."""
_MOST_LINES: Final = 150
"""More lines than that do not follow before the mouse is let go."""
_MOST_STEPS: Final = 4_000
"""Of all searches of one frame."""


class _Way(NamedTuple):
    """The way of a line, and how far the elements were moved then."""

    points: Waypoints
    offset: QPointF


class LiveLines:
    """The lines of which one end is among the moving elements."""

    def __init__(self, drawing: Drawing, moving: Collection[str]) -> None:
        self._around = _Around(drawing, moving)
        self._loose = [
            (figure, figure.element.source in moving)
            for figure in drawing.edges.figures
            if isinstance(figure, EdgeFigure)
            and (figure.element.source in moving) is not (figure.element.target in moving)
            and self._around.has(figure.element.source, figure.element.target)
        ][:_MOST_LINES]
        self._around.leave_out({figure.id for figure, _ in self._loose})
        self._found: dict[str, _Way] = {}
        self._fresh: set[str] = set()
        """The lines that have found their ways to where the elements are now."""
        self._turn = 0
        self._cost_s: dict[str, float] = {}
        """How long each line took to find its way."""

    @property
    def complete(self) -> bool:
        """Whether every line has found its way to where the elements are now."""
        return len(self._fresh) == len(self._loose)

    def at(self, offset: QPointF, *, resting: bool = False) -> list[QPolygonF]:
        """The lines with the moving elements so far away from where they stood.

        `resting` says that there is time for those whose way takes longer than a frame.
        """
        if offset != self._around.offset:
            self._fresh.clear()
            self._around.offset = offset
        until = perf_counter() + _FRAME_S
        self._turn += 1  # so that every line has its turn to be the first
        for at in range(len(self._loose)):
            figure, from_moving = self._loose[(at + self._turn) % len(self._loose)]
            begun = perf_counter()
            due = begun if resting else begun + self._cost_s.get(figure.id, _cost_s(figure))
            if figure.id not in self._fresh and due < until:
                self._found[figure.id] = _Way(self._way(figure, from_moving=from_moving), offset)
                self._fresh.add(figure.id)
                self._cost_s[figure.id] = perf_counter() - begun
        return [polygon(self._shown(figure, from_moving=from_moving)) for figure, from_moving in self._loose]

    def _way(self, figure: EdgeFigure, *, from_moving: bool) -> Waypoints:
        line = figure.element
        source, target = self._around.site(line.source), self._around.site(line.target)
        ways = Ways(self._around, _MOST_STEPS)
        followed = _followed(line, self._around.offset, from_moving=from_moving)
        kept = rejoined(ways, followed, source, target, "source" if from_moving else "target")
        return kept or ways.of(line, source, target)

    def _shown(self, figure: EdgeFigure, *, from_moving: bool) -> Waypoints:
        """The way that a line has found for here, else the last one, stretched; the plain way before it has any."""
        found = self._found.get(figure.id)
        if found is None:
            ends = self._around.site(figure.element.source), self._around.site(figure.element.target)
            return plain_way(ends[0].bounds, ends[1].bounds)
        if figure.id in self._fresh:
            return found.points
        line = replace(figure.element, waypoints=found.points)
        return _followed(line, self._around.offset - found.offset, from_moving=from_moving).waypoints


class _Around:
    """What a line meets on the canvas; moving shapes are met where they are now."""

    def __init__(self, drawing: Drawing, moving: Collection[str]) -> None:
        self._drawing, self._moving = drawing, moving
        self._homes = _homes(drawing.document)
        self._left_out: Collection[str] = ()
        self._sites: dict[str, Site] = {}
        self._taken: dict[str, list[Point]] = {}
        self.offset = QPointF()

    def has(self, *elements: str) -> bool:
        """Whether lines can end on all these elements."""
        known = self._drawing.figure
        return all(own in known and isinstance(known[own].element, Node | Pool | Artifact) for own in elements)

    def leave_out(self, lines: Collection[str]) -> None:
        """Do not meet these lines: they are being drawn anew."""
        self._left_out = lines
        for figure in self._drawing.edges.figures:
            if isinstance(figure, EdgeFigure) and figure.id not in lines:
                self._taken.setdefault(figure.element.source, []).append(figure.waypoints[0])
                self._taken.setdefault(figure.element.target, []).append(figure.waypoints[-1])

    def site(self, element: str) -> Site:
        """A shape where it is now."""
        found = self._sites.get(element)
        if found is None:
            found = self._sites[element] = self._site(self._drawing.figure[element])
        if element not in self._moving:
            return found
        bounds = moved(found.bounds, self.offset.x(), self.offset.y())
        return replace(found, bounds=bounds)

    def sites(self, area: Bounds) -> Iterator[Site]:
        seen = _rectangle(area)
        for figure in chain(self._drawing.bands.within(seen), self._drawing.nodes.within(seen)):
            if figure.id not in self._moving and isinstance(figure.element, Node | Pool | Artifact):
                yield self.site(figure.id)

    def labels(self, area: Bounds) -> Iterable[Bounds]:
        seen = _rectangle(area)
        for figure in chain(self._drawing.nodes.within(seen), self._drawing.edges.within(seen)):
            label = getattr(figure.element, "label_bounds", None)
            if label is not None and figure.id not in self._moving and figure.id not in self._left_out:
                yield label

    def lines(self, area: Bounds) -> Iterator[tuple[Point, Point]]:
        for figure in self._drawing.edges.within(_rectangle(area)):
            if isinstance(figure, EdgeFigure) and figure.id not in self._left_out:
                yield from pairwise(figure.waypoints)

    def bands(self, area: Bounds) -> Iterator[HeadedFrame]:
        for figure in self._drawing.bands.within(_rectangle(area)):
            if figure.id not in self._moving and isinstance(figure.element, Pool | Lane):
                yield band_of(figure.element, bounds_of(figure.body))

    def taken(self, site: str) -> Sequence[Point]:
        ends = self._taken.get(site, [])
        if site not in self._moving:
            return ends
        return [Point(end.x + self.offset.x(), end.y + self.offset.y()) for end in ends]

    def _site(self, figure: Figure) -> Site:
        element, bounds = figure.element, bounds_of(figure.body)
        if isinstance(element, Node):
            return site_of_node(self._homes[element.id], element, bounds)
        if isinstance(element, Pool):
            return site_of_pool(element, bounds)
        return site_of_artifact(element, bounds) if isinstance(element, Artifact) else Site(figure.id, bounds)


def _followed(line: DrawnLine, offset: QPointF, *, from_moving: bool) -> DrawnLine:
    """A line of which one end has gone along."""

    def shift(point: Point) -> Point:
        return Point(point.x + offset.x(), point.y + offset.y())

    return followed_line(line, shift, from_moving, not from_moving)


def _cost_s(figure: EdgeFigure) -> float:
    """How long a line may take to find its way, before it has: the longer the farther it goes."""
    return _GUESS_S * (figure.body.width() + figure.body.height())


def _homes(document: Document | None) -> dict[str, Process]:
    processes = document.processes if document is not None else ()
    return {own: process for process in processes for own in process.node_by_id}


def _rectangle(area: Bounds) -> QRectF:
    return QRectF(area.x, area.y, area.width, area.height)
