"""What stands around the flow into the tree: pools, data, annotations and groups."""

from __future__ import annotations

from itsm_fit.model.document import Artifact, ArtifactKind, Pool
from itsm_fit.storage.bpmn import names
from itsm_fit.storage.bpmn.arrange import Arranger, add_child, child_or_new
from itsm_fit.storage.bpmn.comments import write_comments
from itsm_fit.storage.bpmn.draft import BpmnEdit, write_name
from itsm_fit.storage.bpmn.index import XmlElement, last_child, reference
from itsm_fit.storage.bpmn.match import EntityChanges
from itsm_fit.storage.bpmn.write_diagram import ElementLook

DATA = {ArtifactKind.DATA_OBJECT, ArtifactKind.DATA_STORE, ArtifactKind.DATA_INPUT, ArtifactKind.DATA_OUTPUT}
_INPUT_SETS = {
    ArtifactKind.DATA_INPUT: ("inputSet", "dataInputRefs"),
    ArtifactKind.DATA_OUTPUT: ("outputSet", "dataOutputRefs"),
}

_SET_LINKS = tuple(names.model(link) for _, link in _INPUT_SETS.values())


def write_pools(draft: BpmnEdit, changes: EntityChanges[Pool]) -> None:
    """Pools, which stand in the collaboration."""
    record, arranger = draft.record, Arranger(draft.record)
    for found, before, after in changes.present:
        element = arranger.place(None, after.id, found, draft.collaboration(), names.PARTICIPANT)
        old = before or Pool(after.id)
        write_name(record, element, old.name, after.name)
        if old.process != after.process:
            record.set(element, "processRef", after.process)
        write_comments(record, element, old.comments, after.comments)
        looks = _pool_look(old), _pool_look(after)
        if looks[0] != looks[1]:
            draft.diagram.shape(after.id, *looks, draft.whole())


class ArtifactWriter:
    """Annotations, groups and data."""

    def __init__(self, draft: BpmnEdit) -> None:
        self._draft, self._record = draft, draft.record

    def write(self, changes: EntityChanges[Artifact]) -> None:
        for element, before, after in changes.present:
            if before is after:
                continue
            if element is None or before is None:
                self._write_fields(self._new(after), Artifact(after.id, after.kind, "", after.parent), after)
            else:
                self._write_fields(element, before, after)

    def _write_fields(self, element: XmlElement, before: Artifact, after: Artifact) -> None:
        if before.parent != after.parent:
            container = self._container(after)
            self._record.move(element, container, last_child(container))
        if before.text != after.text:
            self._write_text(element, after)
        if before.collection is not after.collection and after.kind in DATA - {ArtifactKind.DATA_STORE}:
            self._record.set(self._data(element, after), "isCollection", "true" if after.collection else None)
        write_comments(self._record, element, before.comments, after.comments)
        looks = _artifact_look(before), _artifact_look(after)
        if looks[0] != looks[1]:
            self._draft.diagram.shape(after.id, *looks, self._scopes(after))

    def remove_data(self, changes: EntityChanges[Artifact]) -> None:
        """Take out data objects that only a removed reference stood for, and removed data out of its sets."""
        gone = {data.id for _, data in changes.removed}
        for link in list(self._record.root.iter(*_SET_LINKS)) if gone else ():
            if (link.text or "").strip() in gone:
                self._record.remove(link)
        for element, _ in changes.removed:
            data = self._behind(element, "dataObjectRef", names.DATA_OBJECT)
            if data is not None and not self._sharing(element, "dataObjectRef"):
                self._record.remove(data)

    def _new(self, artifact: Artifact) -> XmlElement:
        element = add_child(self._record, self._container(artifact), names.model(artifact.kind))
        self._record.set(element, "id", artifact.id)
        if artifact.kind is ArtifactKind.DATA_OBJECT:
            self._new_data(element, artifact)
        elif artifact.kind in _INPUT_SETS:
            self._list_in_set(element, artifact)
        return element

    def _list_in_set(self, element: XmlElement, artifact: Artifact) -> None:
        """BPMN asks that inputs and outputs are named in a set, and for one set of either kind."""
        specification = element.getparent()
        if specification is None:
            return
        for kind, (tag, link) in _INPUT_SETS.items():
            found = child_or_new(self._record, specification, names.model(tag))
            if kind is artifact.kind:
                self._record.set_text(add_child(self._record, found, names.model(link)), artifact.id)

    def _container(self, artifact: Artifact) -> XmlElement:
        holder = self._holder(artifact)
        return child_or_new(self._record, holder, names.IO_SPECIFICATION) if artifact.kind in _INPUT_SETS else holder

    def _holder(self, artifact: Artifact) -> XmlElement:
        parent = artifact.parent or ""
        processes, nodes = self._draft.process_elements, self._draft.node_elements
        if parent in processes or parent in nodes:
            return processes[parent] if parent in processes else nodes[parent]
        if artifact.kind in DATA:  # a collaboration holds no data
            return next(iter(processes.values()))
        return self._draft.collaboration()

    def _scopes(self, artifact: Artifact) -> list[str]:
        parent = artifact.parent
        for process in self._draft.after.processes:
            if parent == process.id or parent in process.node_by_id:
                return self._draft.scopes(process.id, None if parent == process.id else parent)
        return self._draft.whole()

    def _write_text(self, element: XmlElement, artifact: Artifact) -> None:
        if artifact.kind is ArtifactKind.ANNOTATION:
            self._record.set_text(child_or_new(self._record, element, names.TEXT), artifact.text)
        elif artifact.kind is ArtifactKind.GROUP:
            self._record.set(self._category_value(element), "value", artifact.text)
        else:
            self._record.set(element, "name", artifact.text)

    def _category_value(self, group: XmlElement) -> XmlElement:
        """The value that names a group; one of its own, so that other groups keep their names."""
        record = self._record
        found = self._behind(group, "categoryValueRef", names.CATEGORY_VALUE)
        if found is not None and self._sharing(group, "categoryValueRef") == 1:
            return found
        category = add_child(record, record.root, names.CATEGORY)
        record.set(category, "id", record.free_id("Category_1"))
        value = record.add(category, names.CATEGORY_VALUE)
        record.set(value, "id", record.free_id("CategoryValue_1"))
        record.set(group, "categoryValueRef", value.get("id"))
        return value

    def _data(self, element: XmlElement, artifact: Artifact) -> XmlElement:
        """What carries the mark of a collection: the data object behind a reference, one of its own."""
        if element.tag != names.model(ArtifactKind.DATA_OBJECT):
            return element
        found = self._behind(element, "dataObjectRef", names.DATA_OBJECT)
        if found is not None and self._sharing(element, "dataObjectRef") == 1:
            return found
        self._record.set(element, "isCollection", None)
        self._record.set(element, "name", artifact.text)  # it may have been that of the shared one
        return self._new_data(element, artifact)

    def _new_data(self, element: XmlElement, artifact: Artifact) -> XmlElement:
        data = add_child(self._record, self._container(artifact), names.DATA_OBJECT)
        own = self._record.free_id(f"{artifact.id}_data")
        self._record.set(data, "id", own)
        self._record.set(element, "dataObjectRef", own)
        return data

    def _behind(self, element: XmlElement, attribute: str, tag: str) -> XmlElement | None:
        """The element that a reference stands for."""
        own = reference(element, attribute)
        return next((each for each in self._record.root.iter(tag) if own and each.get("id") == own), None)

    def _sharing(self, element: XmlElement, attribute: str) -> int:
        """How many elements of the model stand for the same one."""
        own = reference(element, attribute)
        return sum(reference(each, attribute) == own for each in self._record.root.iter(element.tag))


def _pool_look(pool: Pool) -> ElementLook:
    return ElementLook(pool.bounds, None, {"isHorizontal": pool.horizontal}, pool.colours)


def _artifact_look(artifact: Artifact) -> ElementLook:
    return ElementLook(artifact.bounds, artifact.label_bounds, colours=artifact.colours)
