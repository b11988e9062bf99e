"""Joins a line again with what it led to when one of its ends was moved: as much of the rest as can stay, stays."""

from __future__ import annotations

from math import hypot
from typing import Final, Literal

from itsm_fit.drawing.geometry import contains, grown, is_orthogonal, simplified
from itsm_fit.drawing.routing.docks import Dock, arrivals, dock_at
from itsm_fit.drawing.routing.site import Site, likings
from itsm_fit.drawing.routing.way import Ways
from itsm_fit.model.edits.parts import DrawnLine
from itsm_fit.model.edits.places import Waypoints
from itsm_fit.model.process import Bounds, Point

End = Literal["source", "target"]

_FAR: Final = 600.0
"""Ends that lie farther apart, in diagram units, keep the far part of the way between them."""
_BENDS_OF_THE_PLAIN_WAY: Final = 2
"""A line with more bends was bent by somebody, or led around something."""


def rejoined(ways: Ways, line: DrawnLine, source: Site, target: Site, moved: End) -> Waypoints | None:
    """The way of a line one end of which was moved, its waypoints with it; None when it is to be drawn anew.

    A line that still runs clear stays as it is if it has bends of its own. One that was bent by hand, or is long,
    keeps as many of its far bends as leave it clear.
    """
    points = line.waypoints
    if len(points) < 3 or not is_orthogonal(points):
        return None
    leaving, entering = likings(line, source, target)
    near, far, liking = (source, target, leaving) if moved == "source" else (target, source, entering)
    end, place = (points[0], points[1]) if moved == "source" else (points[-1], points[-2])
    own_bends = line.by_hand or len(simplified(points)) - 2 > _BENDS_OF_THE_PLAIN_WAY
    ends_there = contains(end, grown(near.bounds, 1.0), near.outline)
    if own_bends and ends_there and ways.is_clear(points, source, target):
        return points
    a, b = source.bounds.center, target.bounds.center
    if line.by_hand or hypot(a.x - b.x, a.y - b.y) > _FAR:
        starts = ways.docks_toward(near, Bounds(place.x, place.y, 0, 0), liking)
        return _onto(ways, points, (near, far), moved, starts)
    return None


def docked_anew(
    ways: Ways, line: DrawnLine, source: Site, target: Site, *, moved: End, place: Point
) -> Waypoints | None:
    """The way of a line one end of which is put to another place on the border of its shape; None without a way."""
    near, far = (source, target) if moved == "source" else (target, source)
    start = dock_at(near.bounds, near.outline, place)
    if line.by_hand and is_orthogonal(line.waypoints):
        kept = _onto(ways, line.waypoints, (near, far), moved, [start])
        if kept:
            return kept
    points = line.waypoints if moved == "source" else line.waypoints[::-1]
    end = dock_at(far.bounds, far.outline, points[-1])
    way = ways.between((near, far), [start], [end])
    return way[::-1] if way and moved == "target" else way


def _onto(ways: Ways, points: Waypoints, sites: tuple[Site, Site], moved: End, starts: list[Dock]) -> Waypoints | None:
    """From one of the starts onto the line at one of its bends: the way with the fewest bends altogether."""
    ahead = points if moved == "source" else points[::-1]
    near, far = sites
    best: Waypoints | None = None
    for at in range(1, len(ahead) - 1):
        way = ways.between(sites, starts, arrivals(ahead[at], ahead[at + 1]), near_by=True)
        whole = simplified([*way, *ahead[at + 1 :]]) if way else None
        if whole and (best is None or len(whole) < len(best)) and ways.is_clear(whole, near, far):
            best = whole
    return best if best is None or moved == "source" else best[::-1]
