"""One of two states that are compared: what is known there by the same id as in the other, and how it is called."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import TypeVar

from itsm_fit.differences.said import NamedId
from itsm_fit.language import Phrase, Phrases, tr
from itsm_fit.model.asking import AskedRequirement, AskingPlace, asked, key_of
from itsm_fit.model.document import Document
from itsm_fit.model.edits import answer_cells
from itsm_fit.model.evidence import AnswerPlace
from itsm_fit.model.process import Flow, Node, NodeKind
from itsm_fit.model.project import Project
from itsm_fit.model.tool import Feature
from itsm_fit.writing import titled

EntityId = tuple[str, ...]
T = TypeVar("T")
_KINDS: Mapping[NodeKind, str] = Phrases(
    {
        NodeKind.START: Phrase("start"),
        NodeKind.END: Phrase("end"),
        NodeKind.CATCH: Phrase("event"),
        NodeKind.THROW: Phrase("event"),
        NodeKind.BOUNDARY: Phrase("event"),
    }
)


class ComparedSide:
    """A project, asked for names. An id that is not there is its own name.

    `documents` and `processes` are those of the project by ids that hold on both sides: the project's own ids of
    processes depend on what other files there are.
    """

    def __init__(self, project: Project, documents: Mapping[str, Document], ids: Mapping[int, str]) -> None:
        self.project, self.documents = project, documents
        self._ids = {key: ids[id(process)] for key, process in project.processes.items()}
        self.processes = {self._ids[key]: process for key, process in project.processes.items()}
        self._names = {self._ids[key]: name for key, name in project.process_names.items() if name != key}

    def asked(self) -> Iterator[AskedRequirement]:
        """Everything asked, the places by the ids that hold on both sides."""
        for each in asked(self.project):
            process, node = each.place
            yield each if process is None else each._replace(place=AskingPlace(self._ids[process], node))

    def process(self, process_id: str) -> str:
        return self._names.get(process_id, process_id)

    def node(self, process_id: str, node_id: str) -> str:
        process = self.processes.get(process_id)
        node = process.node_by_id.get(node_id) if process is not None else None
        return node_name(node) if node is not None else node_id

    def element(self, process_id: str, element_id: str | None) -> NamedId | None:
        """A node, lane or flow of a process."""
        if element_id is None:
            return None
        process = self.processes.get(process_id)
        if process is None:
            return NamedId(element_id, element_id)
        if element_id in process.node_by_id:
            return NamedId(element_id, node_name(process.node_by_id[element_id]))
        lane = process.lane_by_id.get(element_id)
        if lane is not None:
            return NamedId(element_id, lane.name or element_id)
        flow = process.flow_by_id.get(element_id)
        return NamedId(element_id, self.flow(process_id, flow) if flow is not None else element_id)

    def flow(self, process_id: str, flow: Flow) -> str:
        ends = f"{self.node(process_id, flow.source)} → {self.node(process_id, flow.target)}"
        return titled(flow.name, ends) if flow.name else ends

    def place(self, place: AskingPlace) -> str:
        """``Incident › Log``; "" for the project as a whole."""
        if place.process is None:
            return ""
        name = self.process(place.process)
        return name if place.node is None else f"{name} › {self.node(place.process, place.node)}"

    def drawn(self, document: Document, element_id: str) -> NamedId:
        """A node, pool, flow or note of a document."""
        return NamedId(element_id, self._drawn.get((document.name, element_id)) or element_id)

    @cached_property
    def _drawn(self) -> dict[tuple[str, str], str]:
        found: dict[tuple[str, str], str] = {}
        for document in self.project.documents:
            for process in document.processes:
                found |= {(document.name, node.id): node_name(node) for node in process.nodes}
            found |= {(document.name, pool.id): pool.name for pool in document.pools}
            found |= {(document.name, note.id): note.text for note in document.artifacts}
        return found

    @cached_property
    def _texts(self) -> dict[str, str]:
        """The text of each requirement by its key; the first that states one counts."""
        found: dict[str, str] = {}
        for each in self.asked():
            if each.definition is not None and each.definition.text:
                found.setdefault(key_of(each.id), each.definition.text)
        return found

    def requirement(self, requirement_id: str) -> str:
        """``INC-07 Hands over``."""
        return f"{requirement_id} {self._texts.get(key_of(requirement_id), '')}".strip()

    @cached_property
    def _features(self) -> dict[str, Feature]:
        return {
            matrix.place(matrix.responses[0].cells[row]): feature
            for matrix in self.project.matrices
            if matrix.responses
            for row, feature in enumerate(matrix.features)
        }

    def feature(self, place: str) -> str:
        """What a vendor's row says that a match names by its cell."""
        feature = self._features.get(place)
        return place if feature is None else f"{feature.id} {feature.text}".strip() or place

    @cached_property
    def _graded_cells(self) -> Mapping[AnswerPlace, str]:
        return answer_cells(self.project, (each.key for each in self.project.evidence))

    def graded_cell(self, key: AnswerPlace) -> str:
        """Where the answer stands that a piece of evidence backs."""
        return self._graded_cells.get(key, key.feature)


def node_name(node: Node) -> str:
    """Its name, else what kind of element it is, with its id."""
    kind = _KINDS.get(node.kind) or (tr("gateway") if node.kind.is_gateway else tr("step"))
    return node.name or f"{kind} {node.id}"


def numbered(pairs: Iterable[tuple[EntityId, T]]) -> dict[EntityId, T]:
    """Items by their ids; those of one id are told apart by their number, which the first goes without."""
    seen: dict[EntityId, int] = {}
    found: dict[EntityId, T] = {}
    for key, item in pairs:
        number = seen.get(key, 0)
        found[(*key, str(number)) if number else key] = item
        seen[key] = number + 1
    return found


def sides(before: Project, after: Project) -> tuple[ComparedSide, ComparedSide]:
    """Both states, with the same ids for the same documents and processes."""
    old, new = _paired(before.documents, after.documents)
    ids: dict[int, str] = {}
    taken: set[str] = set()
    for name in dict.fromkeys((*new, *old)):
        both = [
            numbered(((process.id,), process) for process in each[name].processes)
            for each in (old, new)
            if name in each
        ]
        for own in dict.fromkeys(key for each in both for key in each):
            known = "#".join(own) if "#".join(own) not in taken else "#".join((name, *own))
            taken.add(known)
            ids |= {id(each[own]): known for each in both if own in each}
    return ComparedSide(before, old, ids), ComparedSide(after, new, ids)


def _paired(
    before: tuple[Document, ...], after: tuple[Document, ...]
) -> tuple[dict[str, Document], dict[str, Document]]:
    """The documents of both states by names that hold on both sides: those of the second state's files."""
    old, new = (
        {"#".join(key): each for key, each in numbered(((it.name,), it) for it in every).items()}
        for every in (before, after)
    )
    for name in [name for name in old if name not in new]:
        own = {process.id for process in old[name].processes}
        heir = next(
            (key for key, its in new.items() if key not in old and own & {each.id for each in its.processes}), ""
        )
        if heir:
            old = {heir if key == name else key: each for key, each in old.items()}
    return old, new
