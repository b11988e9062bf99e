"""Where things stand in a BPMN tree: every element of the drawing with its id, in document order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from lxml import etree

from itsm_fit.storage.bpmn import names

XmlElement = etree._Element  # noqa: SLF001 - lxml gives its element class no public name

_MODEL = f"{{{names.MODEL}}}"


class IndexedElement(NamedTuple):
    """An element with its id; `parent` is the id of what holds it: a sub-process, lane, process or "" for none."""

    id: str
    element: XmlElement
    parent: str = ""


class IndexedPlane(NamedTuple):
    """A plane with the id that its diagram goes by, and the id of what it shows, "" where it does not say."""

    id: str
    element: XmlElement
    shows: str


class Twin(NamedTuple):
    """A node or flow whose id an earlier one has: the id that it goes by, and the one that is `written` in the file."""

    id: str
    written: str
    element: XmlElement


@dataclass(slots=True)
class ProcessItems:
    """One process: nodes and flows with their sub-process as `parent`, lanes with their enclosing lane."""

    id: str
    element: XmlElement
    nodes: list[IndexedElement] = field(default_factory=list)
    flows: list[IndexedElement] = field(default_factory=list)
    lanes: list[IndexedElement] = field(default_factory=list)


class BpmnIndex:
    """Everything of a BPMN tree that the app reads, in the order in which a `Document` lists it.

    Elements without an id get one made of their name and a number ("sequenceFlow_2"); they are listed in
    `unnamed` as well. Of several shapes of one element the first counts. Data associations that touch nothing
    drawn are left out.

    Nodes of one id are told apart, and so are flows: each but the first gets a made-up id ("a_2") and is listed in
    `twins` with the id that it has in the file. It is drawn as the next shape or edge of that id; the flows that a node
    lists lead to it and from it.
    """

    def __init__(self, root: XmlElement) -> None:
        self.root = root
        self.processes: list[ProcessItems] = []
        self.pools: list[IndexedElement] = []
        self.message_flows: list[IndexedElement] = []
        self.artifacts: list[IndexedElement] = []
        self.associations: list[IndexedElement] = []
        self.unnamed: list[IndexedElement] = []
        self.twins: list[Twin] = []
        self.planes: list[IndexedPlane] = []
        self.shapes: dict[str, XmlElement] = {}
        self.edges: dict[str, XmlElement] = {}
        self._taken: set[str] | None = None
        self._first: dict[tuple[str, str], XmlElement] = {}
        self._more_drawn: dict[tuple[str, str], list[XmlElement]] = {}
        self._counts: dict[str, int] = {}
        self._by_id: dict[str, XmlElement] | None = None
        self._read_diagrams()
        self._read_root()
        self._put_in_order()

    def drawn_as(self, shapes: dict[str, XmlElement], edges: dict[str, XmlElement]) -> None:
        """Take shapes and edges as they were when the tree was what it is now again."""
        self.shapes, self.edges = shapes, edges
        self._by_id = None

    def target(self, own: str) -> XmlElement | None:
        """The first element of the model with this id, wherever it stands."""
        if self._by_id is None:
            self._by_id = {}
            for element in elements(self.root, deep=True):
                if (found := element.get("id")) and str(element.tag).startswith(_MODEL):
                    self._by_id.setdefault(found, element)
        return self._by_id.get(own)

    def flow_end(self, flow: IndexedElement, attribute: str) -> str:
        """Where a flow begins (``sourceRef``) or leads (``targetRef``): of several nodes of that id, to the one that
        lists it.
        """
        own = reference(flow.element, attribute)
        if not self.twins:
            return own
        listing = names.OUTGOING if attribute == "sourceRef" else names.INCOMING
        return self._listed_by_twins.get((listing, own, flow.id), own)

    def drawn_again(self, plane: XmlElement) -> list[str]:
        """The ids of what a plane draws and another one before it."""
        here = (each for several in self._more_drawn.values() for each in several if each.getparent() is plane)
        shown = (reference(each, "bpmnElement") for each in here)
        return [own for own in shown if self._drawn_first(own) is not plane]

    def _drawn_first(self, own: str) -> XmlElement | None:
        first = self.shapes.get(own)
        first = self.edges.get(own) if first is None else first
        return None if first is None else first.getparent()

    @cached_property
    def _listed_by_twins(self) -> dict[tuple[str, str, str], str]:
        """The first twin of an id that lists a flow as one that leaves or enters it."""
        found: dict[tuple[str, str, str], str] = {}
        for twin in self.twins:
            for link in twin.element.iterchildren(names.OUTGOING, names.INCOMING):
                found.setdefault((str(link.tag), twin.written, plain_id(link, text_of(link))), twin.id)
        return found

    def _read_diagrams(self) -> None:
        known: set[str] = set()
        for number, plane in enumerate(planes(self.root), 1):
            own = _diagram_id(plane)
            own = own if own and own not in known else f"#{number}"  # no id begins like this
            known.add(own)
            self.planes.append(IndexedPlane(own, plane, reference(plane, "bpmnElement")))
            for drawn in plane.iterchildren(names.SHAPE, names.EDGE):
                found, own = self.shapes if drawn.tag == names.SHAPE else self.edges, reference(drawn, "bpmnElement")
                if found.setdefault(own, drawn) is not drawn:
                    self._more_drawn.setdefault((str(drawn.tag), own), []).append(drawn)

    def _read_root(self) -> None:
        for element in elements(self.root):
            if element.tag == names.PROCESS:
                items = ProcessItems(self._id(element), element)
                self.processes.append(items)
                self._read_scope(items, element, "")
            elif element.tag == names.COLLABORATION:
                self._read_collaboration(element)

    def _read_collaboration(self, collaboration: XmlElement) -> None:
        for element in elements(collaboration):
            if element.tag == names.PARTICIPANT:
                self.pools.append(self._item(element))
            elif element.tag == names.MESSAGE_FLOW:
                self.message_flows.append(self._item(element))
            else:
                self._read_artifact(element, "")

    def _read_scope(self, items: ProcessItems, scope: XmlElement, parent: str) -> None:
        """The children of a process (`parent` "") or of a sub-process."""
        for element in elements(scope):
            kind = names.NODE_KINDS.get(element.tag)
            if kind is not None:
                node = self._apart(element, parent)
                items.nodes.append(node)
                for association in element.iterchildren(names.DATA_INPUT_ASSOCIATION, names.DATA_OUTPUT_ASSOCIATION):
                    self.associations.append(self._item(association, node.id))
                if kind.is_sub_process:
                    self._read_scope(items, element, node.id)
            elif element.tag == names.SEQUENCE_FLOW:
                items.flows.append(self._apart(element, parent))
            elif element.tag == names.LANE_SET:
                self._read_lanes(items, element, "")
            elif element.tag == names.IO_SPECIFICATION and not parent:
                for data in elements(element):
                    self._read_artifact(data, items.id)
            else:
                self._read_artifact(element, parent or items.id)

    def _read_lanes(self, items: ProcessItems, lane_set: XmlElement, parent: str) -> None:
        for element in lane_set.iterchildren(names.LANE):
            lane = self._item(element, parent)
            items.lanes.append(lane)
            for inner in element.iterchildren(names.CHILD_LANE_SET):
                self._read_lanes(items, inner, lane.id)

    def _read_artifact(self, element: XmlElement, parent: str) -> None:
        if element.tag == names.ASSOCIATION:
            self.associations.append(self._item(element, parent))
        elif element.tag in names.ARTIFACT_KINDS or (
            element.tag == names.DATA_OBJECT and element.get("id") in self.shapes  # some tools draw the object itself
        ):
            self.artifacts.append(self._item(element, parent))

    def _put_in_order(self) -> None:
        for items in self.processes:
            if not any(node.parent for node in items.nodes):  # all in one scope, in order as it is
                continue
            home = {node.id: node.parent for node in reversed(items.nodes)}
            rank = {node.id: place for place, node in enumerate(items.nodes, 1)}
            items.flows.sort(key=lambda flow: rank.get(home.get(self.flow_end(flow, "sourceRef"), ""), 0))
        drawn = {artifact.id for artifact in self.artifacts}
        self.artifacts.sort(key=lambda item: item.id)
        self.associations = sorted(
            (item for item in self.associations if item.element.tag == names.ASSOCIATION or drawn & {*ends(item)}),
            key=lambda item: item.id,
        )

    def _item(self, element: XmlElement, parent: str = "") -> IndexedElement:
        return IndexedElement(self._id(element), element, parent)

    def _id(self, element: XmlElement) -> str:
        own = element.get("id")
        if own:
            return own
        made = self._made_up(local_name(element))
        self.unnamed.append(IndexedElement(made, element))
        return made

    def _made_up(self, stem: str) -> str:
        """An id that nothing has: the stem with a number."""
        if self._taken is None:
            self._taken = {found for each in elements(self.root, deep=True) if (found := each.get("id"))}
        while True:
            self._counts[stem] = number = self._counts.get(stem, 0) + 1
            if (made := f"{stem}_{number}") not in self._taken:
                return made

    def _apart(self, element: XmlElement, parent: str) -> IndexedElement:
        """A node or flow, told apart from others of its id."""
        own, tag = self._id(element), names.EDGE if element.tag == names.SEQUENCE_FLOW else names.SHAPE
        if self._first.setdefault((tag, own), element) is element:
            return IndexedElement(own, element, parent)
        self._counts.setdefault(own, 1)  # the first one has the id itself
        made, more = self._made_up(own), self._more_drawn.get((tag, own))
        self.twins.append(Twin(made, own, element))
        if more:
            (self.edges if tag == names.EDGE else self.shapes)[made] = more.pop(0)
        return IndexedElement(made, element, parent)


def ends(association: IndexedElement) -> tuple[str, str]:
    """Source and target of an association; a data association lies between its data and the step that owns it."""
    element, owner = association.element, association.parent
    if element.tag == names.ASSOCIATION:
        return reference(element, "sourceRef"), reference(element, "targetRef")
    into = element.tag == names.DATA_INPUT_ASSOCIATION
    end = child(element, names.SOURCE_REF if into else names.TARGET_REF)
    data = "" if end is None else plain_id(end, text_of(end))
    return (data, owner) if into else (owner, data)


def elements(parent: XmlElement, *, deep: bool = False) -> Iterator[XmlElement]:
    """The child elements (with `deep` all descendants), without comments and processing instructions."""
    return parent.iterdescendants("*") if deep else parent.iterchildren("*")


def planes(root: XmlElement) -> Iterator[XmlElement]:
    """The planes of all diagrams."""
    for diagram in root.iterchildren(names.DIAGRAM):
        yield from diagram.iterchildren(names.PLANE)


def _diagram_id(plane: XmlElement) -> str:
    diagram = plane.getparent()
    return "" if diagram is None else diagram.get("id") or ""


def child(element: XmlElement, tag: str) -> XmlElement | None:
    """The first child with this tag; one that stands first or among few is found sooner than by `iterchildren`."""
    found = element[0] if len(element) else None
    while found is not None and found.tag != tag:
        found = found.getnext()
    return found


def last_child(element: XmlElement) -> XmlElement | None:
    """The last child, comments included."""
    return next(element.iterchildren(reversed=True), None)


def local_name(element: XmlElement) -> str:
    """The tag without its namespace."""
    return str(element.tag).rpartition("}")[2]


def text_of(element: XmlElement) -> str:
    """All text inside, comments left out, trimmed."""
    return "".join(_texts(element)).strip()


def _texts(element: XmlElement) -> Iterable[str]:
    return (str(part) for part in element.itertext("*"))


def reference(element: XmlElement, attribute: str) -> str:
    """An attribute that names another element, without its namespace prefix; "" when missing."""
    said = element.get(attribute)
    if not said:
        return ""
    return plain_id(element, said) if ":" in said else said.strip()


def plain_id(element: XmlElement, reference: str) -> str:
    """An id out of a reference: trimmed, and without a namespace prefix that is declared here."""
    reference = reference.strip()
    prefix, colon, local = reference.partition(":")
    return local if colon and prefix in element.nsmap else reference
