"""Diagram data: bounds, waypoints and what a shape says about itself."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final

from itsm_fit.language import tr
from itsm_fit.model.document import Envelope
from itsm_fit.model.process import Bounds, ElementColours, Point
from itsm_fit.storage.bpmn import names
from itsm_fit.storage.bpmn.colours import read_colours
from itsm_fit.storage.bpmn.index import BpmnIndex, XmlElement, child
from itsm_fit.storage.bpmn.notes import Notes
from itsm_fit.storage.limits import Limit

FARTHEST = 10_000_000.0
"""A place whose numbers add up to more diagram units than this is taken for a mistake."""


_NEAR: Final = 50.0
"""Diagram units: as near to its shape a line may end."""


class Geometry:
    """Looks up where the elements of one tree are drawn."""

    def __init__(self, index: BpmnIndex, notes: Notes) -> None:
        self._index, self._notes = index, notes

    def shape(self, own: str) -> XmlElement | None:
        return self._index.shapes.get(own)

    def bounds(self, own: str) -> Bounds | None:
        return self._bounds(self.shape(own), own)

    def label(self, own: str) -> Bounds | None:
        """Where the label of a shape or edge stands, when the file says so."""
        drawn = self._index.shapes.get(own)
        if drawn is None:
            drawn = self._index.edges.get(own)
        return None if drawn is None else self._bounds(child(drawn, names.LABEL), own)

    def waypoints(self, own: str, source: str, target: str) -> tuple[Point, ...]:
        """At least two points, or none."""
        edge = self._index.edges.get(own)
        if edge is None:
            return ()
        if len(edge) > Limit.BENDS.most:
            self._notes.warn(own, Limit.BENDS.sentence)
            return ()
        points = [Point(_number(part, "x"), _number(part, "y")) for part in edge if part.tag == names.WAYPOINT]
        if not all(abs(point.x) + abs(point.y) <= FARTHEST for point in points):  # false for NaN
            self._note_place(own)
            return ()
        if len(points) < 2:
            return ()
        first, last = self._ended(points[0], points[1], source, own), self._ended(points[-1], points[-2], target, own)
        return (first, *points[1:-1], last)

    def _ended(self, end: Point, before: Point, joined: str, own: str) -> Point:
        """Where a line ends: in what it joins, where a program that did not know the place wrote the origin."""
        if end.x or end.y:
            return end
        box = self.bounds(joined)
        if box is None or max(box.x, box.y, -box.right, -box.bottom) <= _NEAR:
            return end
        self._notes.warn(own, tr("Its line ends far from what it joins, where nothing is: it is led there."))
        level, upright = box.y <= before.y <= box.bottom, box.x <= before.x <= box.right
        return Point(before.x if upright else box.center.x, before.y if level else box.center.y)

    def envelope(self, own: str) -> Envelope:
        """What a message flow shows on its line."""
        edge = self._index.edges.get(own)
        said = "" if edge is None else edge.get(names.ENVELOPE) or ""
        return Envelope(said) if said in set(Envelope) else Envelope.NONE

    def by_hand(self, own: str) -> bool:
        """Whether somebody bent a line where it runs."""
        edge = self._index.edges.get(own)
        return edge is not None and edge.get(names.BENDS) == names.BY_HAND

    def colours(self, own: str) -> ElementColours:
        """The colours of a shape or edge."""
        drawn = self._index.shapes.get(own)
        return read_colours(self._index.edges.get(own) if drawn is None else drawn, own, self._notes)

    def horizontal(self, own: str) -> bool:
        return self._flag(own, "isHorizontal") is not False

    def marker_visible(self, own: str) -> bool:
        return self._flag(own, "isMarkerVisible") is not False

    def expanded(self, own: str, inner: Sequence[str]) -> bool:
        """Whether a sub-process shows its inside: said by its shape, else by its inner nodes being drawn in it.

        A sub-process without a shape counts as expanded, one whose inside is drawn on a page of its own never.
        """
        said = self._flag(own, "isExpanded")
        box = self.bounds(own)
        if box is not None and self._is_drawn_apart(own, inner):
            return False
        if said is not None or box is None:
            return said is not False
        plane = self._index.shapes[own].getparent()
        return any(
            (shape := self.shape(node)) is not None
            and shape.getparent() is plane
            and (bounds := self._bounds(shape, node)) is not None
            and box.x <= bounds.x
            and bounds.right <= box.right
            and box.y <= bounds.y
            and bounds.bottom <= box.bottom
            for node in inner
        )

    def _is_drawn_apart(self, own: str, inner: Sequence[str]) -> bool:
        """Whether a page of its own draws what is inside, and nothing is drawn where the sub-process stands."""
        planes = self._index.planes
        if len(planes) == 1 or all(plane.shows != own for plane in planes):
            return False
        there = {_plane_of(self.shape(node)) for node in inner} - {None}
        return bool(there) and _plane_of(self.shape(own)) not in there

    def _flag(self, own: str, attribute: str) -> bool | None:
        shape = self.shape(own)
        said = None if shape is None else shape.get(attribute)
        return None if said is None else said.strip() in {"true", "1"}

    def _bounds(self, holder: XmlElement | None, own: str) -> Bounds | None:
        element = None if holder is None else child(holder, names.BOUNDS)
        if element is None:
            return None
        x, y = _number(element, "x"), _number(element, "y")
        width, height = _number(element, "width"), _number(element, "height")
        if not abs(x) + abs(y) + abs(width) + abs(height) <= FARTHEST:  # false for NaN
            self._note_place(own)
            return None
        if width < 0 or height < 0:
            self._notes.warn(own, tr("A size in its diagram data is negative and left out: it is placed anew."))
            return None
        return Bounds(x, y, width, height)

    def _note_place(self, own: str) -> None:
        self._notes.warn(own, tr("A place in its diagram data is no usable number and left out: it is placed anew."))


def _number(element: XmlElement, attribute: str) -> float:
    """A written number, 0 where it is missing, infinity where it is none."""
    try:
        return float(element.get(attribute) or "0")
    except ValueError:
        return math.inf


def _plane_of(shape: XmlElement | None) -> XmlElement | None:
    return None if shape is None else shape.getparent()
