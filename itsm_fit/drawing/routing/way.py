"""Looks for the way of one line through what lies around it, near its ends first and then farther out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Final, Protocol

from itsm_fit.drawing.geometry import clip, contains, crosses, grown, inside, outline, simplified, span, union
from itsm_fit.drawing.routing.docks import Dock, docks
from itsm_fit.drawing.routing.maze import CLEARANCE, KEPT_CLEAR, Things, cheapest_way
from itsm_fit.drawing.routing.plain import loop_way, plain_way, way_home
from itsm_fit.drawing.routing.site import HeadedFrame, Liking, Site, likings
from itsm_fit.model.document import Association, MessageFlow
from itsm_fit.model.edits.parts import DrawnLine
from itsm_fit.model.edits.places import Waypoints
from itsm_fit.model.process import Bounds, Point

_REGIONS: Final = (120.0, 600.0, 3000.0)
"""How far around its ends a line looks for a way, in turn."""
_AROUND: Final = 40.0
"""What else runs so near to a way round a pool counts."""
_NEAR_BY: Final = 2
"""How many of these a search near by tries."""
_MOST_STEPS: Final = 60_000
"""Of one search."""


class Surroundings(Protocol):
    """What a line meets."""

    def sites(self, area: Bounds) -> Iterable[Site]:
        """The shapes that reach into an area."""

    def labels(self, area: Bounds) -> Iterable[Bounds]:
        """The labels there."""

    def lines(self, area: Bounds) -> Iterable[tuple[Point, Point]]:
        """The straight stretches of other lines there."""

    def bands(self, area: Bounds) -> Iterable[HeadedFrame]:
        """The pools and lanes that reach into an area."""

    def taken(self, site: str) -> Sequence[Point]:
        """Where other lines end on a shape."""


class Ways:
    """Finds ways through `around`, `steps` steps of search altogether; what is left then takes the plain way."""

    def __init__(self, around: Surroundings, steps: int) -> None:
        self._around, self._steps_left = around, steps

    def be_plain(self) -> None:
        """Search no more: every way from now on is the plain one."""
        self._steps_left = 0

    def of(self, line: DrawnLine, source: Site, target: Site) -> Waypoints:
        """The points of a line from border to border; the plain way where there is no better one."""
        if source is target:
            return loop_way(source.bounds)
        if source.host == target.id:
            beside = [site.bounds for site in self._around.sites(target.bounds) if site.host == target.id]
            return way_home(source.bounds, target.bounds, beside)
        if isinstance(line, Association) and (straight := self._straight(source, target)):
            return straight
        if self._steps_left <= 0:
            return plain_way(source.bounds, target.bounds)
        leaving, entering = likings(line, source, target)
        starts, ends = self.docks(source, target, leaving), self.docks(target, source, entering)
        way = self.between((source, target), starts, ends, among_pools=isinstance(line, MessageFlow))
        return way or plain_way(source.bounds, target.bounds)

    def between(
        self,
        sites: tuple[Site, Site],
        starts: Sequence[Dock],
        ends: Sequence[Dock],
        *,
        near_by: bool = False,
        among_pools: bool = False,
    ) -> Waypoints | None:
        """The cheapest way from one of the starts to one of the ends round everything; None where there is none.

        It is looked for around both sites, or, `near_by`, only around the first one and the ends. `among_pools` it
        keeps off the sides and names of pools and lanes.
        """
        source, target = sites
        far = [Bounds(dock.at.x, dock.at.y, 0, 0) for dock in ends] if near_by else [target.bounds]
        around = union([source.bounds, *far]) or source.bounds
        reaches = _REGIONS[:_NEAR_BY] if near_by else _REGIONS
        found: Waypoints | None = None
        for reach in reaches if self._steps_left > 0 else ():
            region = grown(around, reach)
            found = self._within(region, sites, starts, ends, among_pools=among_pools) or found
            if found is not None and among_pools and not _all_in(found, region):  # round a pool, where others may run
                region = grown(union([region, *(Bounds(point.x, point.y, 0, 0) for point in found)]) or region, _AROUND)
                found = self._within(region, sites, starts, ends, among_pools=among_pools) or found
            if found is not None and (_all_in(found, region) or self.is_clear(found, source, target)):
                return found  # else it met something that stands outside of the region
        return found

    def _within(
        self,
        region: Bounds,
        sites: tuple[Site, Site],
        starts: Sequence[Dock],
        ends: Sequence[Dock],
        *,
        among_pools: bool,
    ) -> Waypoints | None:
        """The cheapest way round what lies in a region."""
        source, target = sites
        others = [grown(site.bounds, CLEARANCE) for site in self.in_the_way(source, target, region)]
        own = [grown(site.bounds, 1.0) for site in (source, target) if not _holds(site, source, target)]
        things = Things([*others, *own], [*self._around.labels(region)], [*self._around.lines(region)])
        if among_pools:
            bands = [*self._around.bands(region)]
            borders = [side for band in bands for side in pairwise(outline(band.bounds))]
            labels = [*things.labels, *(band.header for band in bands)]
            things = things._replace(labels=labels, borders=borders, apart=KEPT_CLEAR)
        most = min(_MOST_STEPS, self._steps_left)
        way = cheapest_way(self._open(starts, source, target), self._open(ends, source, target), things, most)
        self._steps_left -= way.steps
        return simplified(way.points) if way.points else None

    def docks(self, site: Site, other: Site, liking: Liking) -> list[Dock]:
        """Where a line to or from another shape may start on a shape; on the inner side of one that holds the other."""
        found = self.docks_toward(site, other.bounds, liking)
        return [_inward(dock) for dock in found] if _is_around(site, other) else found

    def docks_toward(self, site: Site, place: Bounds, liking: Liking) -> list[Dock]:
        """Where a line that leads toward a place may start on a shape."""
        taken = self._around.taken(site.id)
        return list(docks(site.bounds, site.outline, place, liking, taken, anywhere=site.is_pool))

    def is_clear(self, points: Waypoints, source: Site, target: Site) -> bool:
        """Whether a line runs through no shape, those that it joins included."""
        for a, b in pairwise(points):
            box = span(a, b)
            own = [site for site in (source, target) if not _holds(site, source, target)]
            if any(crosses(a, b, site.bounds) for site in (*own, *self.in_the_way(source, target, box))):
                return False
        return True

    def _open(self, places: Sequence[Dock], source: Site, target: Site) -> Sequence[Dock]:
        """The docks that nothing blocks, or all where everything is blocked."""
        return [dock for dock in places if not self._is_blocked(dock, source, target)] or places

    def _is_blocked(self, dock: Dock, source: Site, target: Site) -> bool:
        """Whether something that the line has to keep clear of stands right before a dock."""
        near = self.in_the_way(source, target, grown(span(dock.at, dock.out), CLEARANCE))
        return any(crosses(dock.at, dock.out, grown(site.bounds, CLEARANCE)) for site in near)

    def in_the_way(self, source: Site, target: Site, region: Bounds) -> list[Site]:
        """What a line has to go round: nothing that it joins, that holds one of its ends or that lies in one."""
        ends = {source.id, target.id}
        frames = ends | source.around | target.around
        return [
            site
            for site in self._around.sites(region)
            if site.solid
            and site.id not in frames
            and not site.around & ends
            and not any(inside(end.bounds, site.bounds) for end in (source, target))
        ]

    def _straight(self, source: Site, target: Site) -> Waypoints | None:
        """The straight line between two shapes when it runs through no other."""
        a, b = source.bounds.center, target.bounds.center
        if contains(b, source.bounds) or contains(a, target.bounds):
            return None
        points = clip(a, b, source.bounds, source.outline), clip(b, a, target.bounds, target.outline)
        if any(crosses(*points, site.bounds) for site in self.in_the_way(source, target, span(a, b))):
            return None
        return points


def _holds(site: Site, source: Site, target: Site) -> bool:
    """Whether the shape is a frame around the line's other end."""
    return site.id in source.around | target.around or _is_around(site, target if site is source else source)


def _is_around(site: Site, other: Site) -> bool:
    """Whether a pool or group that lines run through holds another shape."""
    return not site.solid and site is not other and inside(other.bounds, site.bounds)


def _inward(dock: Dock) -> Dock:
    """The dock for a line that runs on the inner side of its border."""
    return Dock(dock.at, (dock.way + 2) % 4, dock.cost, Point(2 * dock.at.x - dock.out.x, 2 * dock.at.y - dock.out.y))


def _all_in(points: Waypoints, region: Bounds) -> bool:
    return all(contains(point, region) for point in points)
