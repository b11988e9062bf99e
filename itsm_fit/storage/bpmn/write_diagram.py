"""Diagram data into the tree: shapes, edges, labels and the planes they stand on."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from itsm_fit.model.document import DiagramPage, Document
from itsm_fit.model.edits.pages import pages_apart
from itsm_fit.model.process import UNCOLOURED, Bounds, ElementColours, Point
from itsm_fit.storage.bpmn import names
from itsm_fit.storage.bpmn.arrange import add_child, child_or_new
from itsm_fit.storage.bpmn.colours import write_colours
from itsm_fit.storage.bpmn.geometry import Geometry
from itsm_fit.storage.bpmn.graft import Grafts
from itsm_fit.storage.bpmn.index import XmlElement, child, last_child, planes, reference
from itsm_fit.storage.bpmn.notes import Notes
from itsm_fit.storage.bpmn.record import BpmnRecord
from itsm_fit.storage.bpmn.write_extension import number


class ElementLook(NamedTuple):
    """How something is drawn; `flags` are attributes of its shape."""

    bounds: Bounds | None = None
    label: Bounds | None = None
    flags: Mapping[str, bool] = MappingProxyType({})
    colours: ElementColours = UNCOLOURED


class Route(NamedTuple):
    """How a connection is drawn, and between which elements."""

    waypoints: Sequence[Point] = ()
    label: Bounds | None = None
    by_hand: bool = False
    source: str = ""
    target: str = ""
    colours: ElementColours = UNCOLOURED
    envelope: str = ""


class DiagramWriter:
    """Brings shapes and edges up to date; the first shape or edge of an element is the one that is read."""

    def __init__(self, record: BpmnRecord, before: Document, after: Document, grafts: Grafts) -> None:
        self._record, self._grafts = record, grafts
        self._before, self._after = before.pages, after.pages
        self._was, self._wanted = pages_apart(before), pages_apart(after)
        self._planes = {plane.id: plane.element for plane in record.index.planes}
        frames = {page.id for page in before.pages if page.frame}
        whole = [plane for own, plane in self._planes.items() if own not in frames]
        if whole:
            self._planes.setdefault("", whole[0])
        self._shapes, self._edges = record.index.shapes, record.index.edges
        self._geometry = Geometry(record.index, Notes(""))
        self._gone: set[str] = set()
        """The ids of shapes and edges that were taken out."""

    def add_pages(self, shown: Mapping[str, str]) -> None:
        """A diagram for each page that the text has none for; `shown` is what its plane shows."""
        for page in self._after:
            if page.id not in self._planes:
                self._planes[page.id] = self._new_plane(page.frame or shown[page.id], page.id)

    def shape(self, own: str, before: ElementLook, after: ElementLook, scopes: Sequence[str]) -> None:
        """The shape of an element and its label.

        `scopes` are the ids of what it lies in, innermost first: a new shape goes where those are drawn.
        """
        shape = self._shapes.get(own)
        if after.bounds is None:
            if before.bounds is not None and shape is not None:
                self._take_out(self._shapes.pop(own))
            return
        if shape is None:
            shape = self._shapes[own] = self._drawn(names.SHAPE, own, scopes)
            before = ElementLook()
        for flag, value in after.flags.items():
            if before.flags.get(flag) is not value:
                self._record.set(shape, flag, "true" if value else "false")
        if after.bounds != before.bounds:
            self._write_bounds(shape, after.bounds)
        write_colours(self._record, shape, before.colours, after.colours)
        self._label(shape, before.label, after.label)

    def spell_out(self, own: str, inner: Sequence[str], *, expanded: bool) -> None:
        """Say of a sub-process's shape whether it is expanded, unless that is what it shows anyway."""
        if own in self._shapes and self._geometry.expanded(own, inner) is not expanded:
            self._record.set(self._shapes[own], "isExpanded", "true" if expanded else "false")

    def edge(self, own: str, before: Route, after: Route, scopes: Sequence[str]) -> None:
        """The waypoints of a connection and its label."""
        edge = self._edges.get(own)
        if not after.waypoints:
            if before.waypoints and edge is not None:
                self._take_out(self._edges.pop(own))
            return
        if edge is None:
            edge = self._edges[own] = self._drawn(names.EDGE, own, scopes)
            before = Route()
        if before.waypoints != after.waypoints:
            self._write_waypoints(edge, after.waypoints)
        if before.by_hand is not after.by_hand:
            self._record.set(edge, names.BENDS, names.BY_HAND if after.by_hand else None)
        if before.envelope != after.envelope:
            self._record.set(edge, names.ENVELOPE, after.envelope or None)
        write_colours(self._record, edge, before.colours, after.colours)
        self._write_end(edge, "sourceElement", before.source, after.source)
        self._write_end(edge, "targetElement", before.target, after.target)
        self._label(edge, before.label, after.label)

    def remove(self, dead: set[str], whole: str) -> None:
        """Take out the shapes and edges of elements that are gone, and the diagrams that showed only such.

        What else stands in the diagram of a removed process is shown as part of `whole`.
        """
        for plane in list(planes(self._record.root)):
            drawn = list(plane.iterchildren(names.SHAPE, names.EDGE))
            gone = [each for each in drawn if reference(each, "bpmnElement") in dead]
            for each in gone:
                self._take_out(each)
            diagram = plane.getparent()
            if reference(plane, "bpmnElement") not in dead or diagram is None:
                continue
            if len(gone) == len(drawn):
                self._record.remove(diagram)
            else:
                self._record.set(plane, "bpmnElement", whole)

    def end_nowhere(self) -> None:
        """Let no edge say that it ends at a shape or edge that was taken out."""
        if not self._gone:
            return
        for plane in planes(self._record.root):
            for edge in plane.iterchildren(names.EDGE):
                for end in ("sourceElement", "targetElement"):
                    if reference(edge, end) in self._gone:
                        self._record.set(edge, end, None)

    def show(self, whole: str, parts: Collection[str], around: Collection[str]) -> None:
        """Let planes that show one of `parts` show `whole`: a collaboration with the processes in it.

        Where there are several pages that is each that draws something of `around`, the pools and messages.
        """
        drawing = {self._wanted[own] for own in around if own in self._wanted}
        for own, plane in self._planes.items():
            if reference(plane, "bpmnElement") in parts and (own in drawing or not _are_several(self._after)):
                self._record.set(plane, "bpmnElement", whole)

    def write_pages(self, whole: str) -> None:
        """What pages are called, and what went from one to another; `whole` is what a new plane shows."""
        old, new = ({page.id: page.name for page in pages} for pages in (self._before, self._after))
        for own in {**old, **new}:
            if new.get(own, "") != old.get(own, "") and (own in new or not own):
                plane = self._planes.get(own)
                plane = self._plane([whole]) if plane is None else plane
                self._record.set(_parent(plane), "name", new.get(own) or None)
        if self._was != self._wanted:
            self._gather()
        for page in self._before:
            if page.frame and page.id not in new:
                self._dissolve(self._planes[page.id], page.frame)

    def _gather(self) -> None:
        """Take what is drawn on another page than before there."""
        for places in (self._shapes, self._edges):
            for own, drawn in places.items():
                page = self._wanted.get(own, "")
                plane = self._planes.get(page) if page != self._was.get(own, "") else None
                if plane is not None and plane.getparent() is not None and drawn.getparent() is not plane:
                    self._record.move(drawn, plane, last_child(plane))

    def _dissolve(self, plane: XmlElement, frame: str) -> None:
        """Take the diagram of a sub-process away, and all that is left on it to where that stands."""
        diagram, shape = plane.getparent(), self._shapes.get(frame)
        home = None if shape is None else shape.getparent()
        if diagram is None or diagram.getparent() is None or home is None:
            return
        for drawn in list(plane.iterchildren(names.SHAPE, names.EDGE)):
            self._record.move(drawn, home, last_child(home))
        self._record.remove(diagram)

    def _take_out(self, drawn: XmlElement) -> None:
        if own := drawn.get("id"):
            self._gone.add(own)
        self._record.remove(drawn)

    def _write_end(self, edge: XmlElement, attribute: str, before: str, after: str) -> None:
        """Where an edge says at which shape or edge it ends, which some files leave out, that goes along."""
        if before != after and edge.get(attribute) is not None:
            drawn = self._shapes.get(after)
            drawn = self._edges.get(after) if drawn is None else drawn
            self._record.set(edge, attribute, None if drawn is None else drawn.get("id"))

    def _write_waypoints(self, edge: XmlElement, points: Sequence[Point]) -> None:
        old = list(edge.iterchildren(names.WAYPOINT))
        for waypoint in old[len(points) :]:
            self._record.remove(waypoint)
        for place, point in enumerate(points):
            waypoint = old[place] if place < len(old) else add_child(self._record, edge, names.WAYPOINT)
            self._write_numbers(waypoint, {"x": point.x, "y": point.y})

    def _label(self, drawn: XmlElement, before: Bounds | None, after: Bounds | None) -> None:
        if before == after:
            return
        if after is not None:
            self._write_bounds(child_or_new(self._record, drawn, names.LABEL), after)
            return
        label = child(drawn, names.LABEL)
        bounds = None if label is None else child(label, names.BOUNDS)
        if label is not None and bounds is not None:
            self._record.remove(bounds if label.attrib else label)

    def _drawn(self, tag: str, own: str, scopes: Sequence[str]) -> XmlElement:
        plane = self._planes.get(self._wanted[own]) if own in self._wanted else None
        plane = self._plane(scopes) if plane is None else plane
        drawn = self._record.add(plane, tag, last_child(plane))
        self._record.set(drawn, "id", self._record.free_id(f"{own}_di"))
        self._record.set(drawn, "bpmnElement", own)
        self._grafts.dress(drawn, own)
        return drawn

    def _plane(self, scopes: Sequence[str]) -> XmlElement:
        """The plane of the innermost scope that has one or lies on one, else the first, else a new one."""
        shown = {reference(plane, "bpmnElement"): plane for plane in reversed(list(planes(self._record.root)))}
        for scope in scopes:
            if scope in shown:
                return shown[scope]
            shape = self._shapes.get(scope)
            plane = None if shape is None else shape.getparent()
            if plane is not None:
                return plane
        if shown:
            return next(planes(self._record.root))
        return self._new_plane(scopes[-1])

    def _new_plane(self, shows: str, wanted: str = "BPMNDiagram_1") -> XmlElement:
        record = self._record
        diagram = add_child(record, record.root, names.DIAGRAM)
        if not wanted.startswith("#"):  # it goes by its number, and has no id
            record.set(diagram, "id", record.free_id(wanted or "BPMNDiagram_1"))
        plane = record.add(diagram, names.PLANE)
        record.set(plane, "id", record.free_id("BPMNPlane_1"))
        record.set(plane, "bpmnElement", shows)
        return plane

    def _write_bounds(self, holder: XmlElement, bounds: Bounds) -> None:
        place = {"x": bounds.x, "y": bounds.y, "width": bounds.width, "height": bounds.height}
        self._write_numbers(child_or_new(self._record, holder, names.BOUNDS), place)

    def _write_numbers(self, element: XmlElement, numbers: Mapping[str, float]) -> None:
        for attribute, value in numbers.items():
            said = element.get(attribute)
            if said is None or not _equals(said, value):
                self._record.set(element, attribute, number(value))


def _equals(said: str, value: float) -> bool:
    try:
        return float(said) == value
    except ValueError:
        return False


def _are_several(pages: Sequence[DiagramPage]) -> bool:
    return sum(not page.frame for page in pages) > 1


def _parent(element: XmlElement) -> XmlElement:
    parent = element.getparent()
    return element if parent is None else parent
