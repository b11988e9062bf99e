"""What the writers of nodes, flows, lanes and the rest share: the tree, both documents, and who is which element."""

from __future__ import annotations

from collections.abc import Iterator

from itsm_fit.model.document import DiagramPage, Document
from itsm_fit.model.process import Process
from itsm_fit.storage.bpmn import names
from itsm_fit.storage.bpmn.arrange import Arranger, add_child
from itsm_fit.storage.bpmn.comments import documenting
from itsm_fit.storage.bpmn.graft import Grafts
from itsm_fit.storage.bpmn.index import ProcessItems, XmlElement, elements
from itsm_fit.storage.bpmn.match import EntityChanges
from itsm_fit.storage.bpmn.record import BpmnRecord
from itsm_fit.storage.bpmn.write_diagram import DiagramWriter


class BpmnEdit:
    """A tree on its way from the document it was read as (`before`) to an edited one (`after`)."""

    def __init__(self, record: BpmnRecord, before: Document, after: Document) -> None:
        self.record, self.before, self.after = record, before, after
        self.grafts = Grafts(record, after)
        self.diagram = DiagramWriter(record, before, after, self.grafts)
        items = record.index.processes
        self.processes: EntityChanges[Process] = EntityChanges(
            before.processes, [each.element for each in items], after.processes
        )
        self._items = {each.element: each for each in items}
        self.placed_processes: list[tuple[XmlElement, Process | None, Process]] = []
        self.process_elements: dict[str, XmlElement] = {}
        self.node_elements = {node.id: node.element for each in reversed(items) for node in reversed(each.nodes)}
        self._arrange_processes()

    def process_pairs(self) -> Iterator[tuple[ProcessItems | None, Process | None, Process | None]]:
        """Each process with what the text holds of it, as it was and as it is; None where it is new or gone."""
        for element, before, after in self.processes.present:
            yield None if element is None else self._items[element], before, after
        for element, before in self.processes.removed:
            yield self._items[element], before, None

    def container(self, process: str, scope: str | None) -> XmlElement:
        """The element of a sub-process, or of the process when `scope` is None or unknown."""
        if scope is not None and scope in self.node_elements:
            return self.node_elements[scope]
        return self.process_elements[process]

    def collaboration(self) -> XmlElement:
        """The first collaboration; a new one is what the diagrams of its processes then show."""
        found = next(self.record.root.iterchildren(names.COLLABORATION), None)
        if found is None:
            found = add_child(self.record, self.record.root, names.COLLABORATION)
            self.record.set(found, "id", self.record.free_id("Collaboration_1"))
            self.show_collaboration()
        return found

    def show_collaboration(self) -> None:
        """Let the diagrams with pools show the collaboration."""
        found = next(self.record.root.iterchildren(names.COLLABORATION), None)
        own = None if found is None else found.get("id")
        if own:
            around = [pool.id for pool in self.after.pools] + [flow.id for flow in self.after.message_flows]
            processes = {process.id for each in (self.before, self.after) for process in each.processes}
            self.diagram.show(own, processes, around)

    def add_pages(self) -> None:
        """The diagrams of pages that are new."""
        if self.before.pages != self.after.pages:
            self.diagram.add_pages({page.id: self._shown_on(page) for page in self.after.pages})

    def _shown_on(self, page: DiagramPage) -> str:
        """What the plane of a new page shows: the first process that is drawn there, else the whole."""
        drawn = (
            process.id
            for process in self.after.processes
            if process.id in page.draws or not page.draws.isdisjoint(process.node_by_id)
        )
        return next(drawn, self.whole()[0])

    def scopes(self, process: str, parent: str | None) -> list[str]:
        """The ids of what encloses something, innermost first: sub-processes, the process, the whole drawing."""
        found: list[str] = []
        inside = self.after.process_by_id.get(process)
        while inside is not None and parent is not None and parent not in found:
            found.append(parent)
            node = inside.node_by_id.get(parent)
            parent = None if node is None else node.parent
        return [*found, process, *self.whole()]

    def whole(self) -> list[str]:
        """What a new plane shows, last: the collaboration, else the first process."""
        collaboration = next(self.record.root.iterchildren(names.COLLABORATION), None)
        own = None if collaboration is None else collaboration.get("id")
        return [own] if own else [process.id for process in self.after.processes[:1]]

    def _arrange_processes(self) -> None:
        arranger = Arranger(self.record)
        for found, before, after in self.processes.present:
            element = arranger.place(None, after.id, found, self.record.root, names.PROCESS)
            if before is None:
                self.record.set(element, "isExecutable", "false")
            self.placed_processes.append((element, before, after))
            self.process_elements.setdefault(after.id, element)


def write_name(record: BpmnRecord, element: XmlElement, before: str, after: str) -> None:
    """The attribute `name`; an empty one is left out."""
    if before != after:
        record.set(element, "name", after or None)


def write_documentation(record: BpmnRecord, element: XmlElement, before: str, after: str) -> None:
    """The text of the first documentation element."""
    if before == after:
        return
    written = documenting(element)
    found = written[0] if written else add_child(record, element, names.DOCUMENTATION)
    if after or len(written) > 1:  # removing the first of several would bring up the second
        record.set_text(found, after)
    else:
        record.remove(found)


def ids_inside(element: XmlElement) -> Iterator[str]:
    """The ids of an element and of everything in it."""
    own = element.get("id")
    if own:
        yield own
    for inner in elements(element, deep=True):
        if found := inner.get("id"):
            yield found
