"""Draws the lines of a document anew, each around what stands in its way."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import pairwise
from math import hypot, inf
from types import MappingProxyType

from itsm_fit.drawing.cells import Cells
from itsm_fit.drawing.elements import lines_of, named_of
from itsm_fit.drawing.geometry import along, overlap, span
from itsm_fit.drawing.label_places import followed, label_places
from itsm_fit.drawing.routing import rejoin
from itsm_fit.drawing.routing.rejoin import End
from itsm_fit.drawing.routing.site import HeadedFrame, Site, bands_of, sites_of
from itsm_fit.drawing.routing.way import Ways
from itsm_fit.drawing.sketch import Sketch
from itsm_fit.language import tr
from itsm_fit.model.document import Association, Document
from itsm_fit.model.edits.parts import DrawnLine
from itsm_fit.model.edits.places import Waypoints
from itsm_fit.model.process import Bounds, Point
from itsm_fit.progress import Progress, silent

_STEPS, _STEPS_A_LINE, _MOST_LINES = 150_000, 150, 3_000
"""Of all searches together, and more for each line: big hubs get plain lines rather than a long wait, and so do all
lines beyond the most that are searched for.
"""
_LINE_CELL = 600.0
"""Lines are longer than shapes."""


def route(
    document: Document,
    ids: Collection[str],
    progress: Progress = silent,
    *,
    moved_ends: Mapping[str, End] = MappingProxyType({}),
    most_steps: int | None = None,
) -> Document:
    """The document with these sequence flows, message flows and associations drawn anew.

    Shapes and other lines stay. Lines are orthogonal, start and end on borders and go round every shape they do not
    join; where that is impossible they take the plain way. Associations run straight where nothing stands between.
    Lines whose ends have no place are left as they are. Of those in `moved_ends` only this end stands elsewhere: they
    keep bends that were made by hand, and the far part of a long way. A label stays beside the same part of its line
    unless something lies there now. After `most_steps` steps of search the lines left take the plain way.
    """
    wanted = [line for line in lines_of(document) if line.id in ids]
    if not wanted:
        return document
    around = DrawnAround(document, ids, most_steps)
    wanted.sort(key=lambda line: (isinstance(line, Association), around.distance(line)))
    sketch = Sketch()
    for done, line in enumerate(wanted):
        progress(tr("Drawing flows"), done / len(wanted))
        if done == _MOST_LINES:
            around.ways.be_plain()
        kept = around.rejoin(line, moved_ends[line.id]) if line.id in moved_ends else None
        points = kept or around.draw(line)
        if points:
            sketch.lines[line.id] = points
        if kept and line.by_hand:
            sketch.by_hand.add(line.id)
    if not sketch.lines:
        return document
    drawn = sketch.put_into(document)
    return Sketch(labels=label_places(drawn, set(sketch.lines), _followed_labels(wanted, sketch))).put_into(drawn)


def docked_anew(document: Document, line: DrawnLine, end: End, place: Point) -> Waypoints | None:
    """The points of a line of the document whose end goes to the place on its shape's border nearest to `place`.

    It keeps bends made by hand where they lie away from that end; None where no way leads from there.
    """
    around = DrawnAround(document, {line.id})
    source, target = around.site(line.source), around.site(line.target)
    if source is None or target is None or source is target:
        return None
    return rejoin.docked_anew(around.ways, line, source, target, moved=end, place=place)


def _followed_labels(lines: Iterable[DrawnLine], sketch: Sketch) -> dict[str, Bounds]:
    """Where labels of lines that were drawn anew would stand as before, seen from their lines."""
    return {
        line.id: followed(line.label_bounds, line.waypoints, sketch.lines[line.id])
        for line in lines
        if not isinstance(line, Association) and line.label_bounds and line.waypoints and line.id in sketch.lines
    }


class DrawnAround:
    """All shapes of a document, and its lines but those with the given ids.

    A line can be joined too: its middle counts as a shape.
    """

    def __init__(self, document: Document, ids: Collection[str], most_steps: int | None = None) -> None:
        self._sites = {site.id: site for site in sites_of(document)}
        self._obstacles: Cells[Site] = Cells()
        self._drawn: Cells[tuple[Point, Point]] = Cells(_LINE_CELL)
        self._ends: dict[str, list[Point]] = {}
        self._middles: dict[str, Waypoints] = {}
        self._labels: Cells[str] = Cells()
        self._bands = bands_of(document)
        for named in named_of(document):
            if named.label_bounds and named.id not in ids:
                self._labels.add(named.label_bounds, named.id)
        for site in self._sites.values():
            self._obstacles.add(site.bounds, site)
        for line in lines_of(document):
            if line.id not in ids and line.waypoints:
                self._remember(line, line.waypoints)
        self.ways = Ways(
            self, _STEPS + _STEPS_A_LINE * min(len(ids), _MOST_LINES) if most_steps is None else most_steps
        )

    def site(self, element: str) -> Site | None:
        """Where lines to an element end; None when it is not drawn yet."""
        if element not in self._sites and element in self._middles:
            middle = along(self._middles[element], 0.5)
            self._sites[element] = Site(element, Bounds(middle.x, middle.y, 0, 0), solid=False)
        return self._sites.get(element)

    def distance(self, line: DrawnLine) -> float:
        """How far apart the ends of a line are; infinitely far when one of them is not drawn yet."""
        source, target = self.site(line.source), self.site(line.target)
        if source is None or target is None:
            return inf
        a, b = source.bounds.center, target.bounds.center
        return hypot(a.x - b.x, a.y - b.y)

    def draw(self, line: DrawnLine) -> Waypoints | None:
        """The points of a line, remembered for those that follow; None when an end has no place."""
        source, target = self.site(line.source), self.site(line.target)
        if source is None or target is None:
            return None
        points = self.ways.of(line, source, target)
        self._remember(line, points)
        return points

    def rejoin(self, line: DrawnLine, moved: End) -> Waypoints | None:
        """The points of a line of which one end stands elsewhere, remembered; None when nothing of it can stay."""
        source, target = self.site(line.source), self.site(line.target)
        if source is None or target is None or source is target:
            return None
        points = rejoin.rejoined(self.ways, line, source, target, moved)
        if points:
            self._remember(line, points)
        return points

    def _remember(self, line: DrawnLine, points: Waypoints) -> None:
        for a, b in pairwise(points):
            self._drawn.add(span(a, b), (a, b))
        self._ends.setdefault(line.source, []).append(points[0])
        self._ends.setdefault(line.target, []).append(points[-1])
        self._middles[line.id] = points

    # ------------------------------------------------------------ what a line meets

    def sites(self, area: Bounds) -> Iterable[Site]:
        return (site for _, site in self._obstacles.near(area))

    def labels(self, area: Bounds) -> Iterable[Bounds]:
        return (box for box, _ in self._labels.near(area))

    def lines(self, area: Bounds) -> Iterable[tuple[Point, Point]]:
        return (stretch for _, stretch in self._drawn.near(area))

    def bands(self, area: Bounds) -> Iterable[HeadedFrame]:
        return (band for band in self._bands if overlap(band.bounds, area))

    def taken(self, site: str) -> Sequence[Point]:
        return self._ends.get(site, ())
