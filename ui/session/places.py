"""Documents with a place for everything in them, worked out once each and away from the window's thread."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple
from weakref import ref

from itsm_fit.model import edits
from itsm_fit.model.document import Artifact, Association, Document, MessageFlow, Pool
from itsm_fit.model.process import Flow, Lane, Node
from itsm_fit.model.project import Project
from itsm_fit.progress import Progress, silent, within

if TYPE_CHECKING:
    from itsm_fit.editor.diagram import Diagram


class _Known(NamedTuple):
    """A document, and its laid-out form, None for itself."""

    document: ref[Document]
    placed: Document | None


class PlacedDocuments:
    """Remembers the laid-out form of documents by their identity: an edited document is another one.

    It does so as long as somebody else holds the document: the project, or a step of undo.
    """

    def __init__(self) -> None:
        self._placed: dict[int, _Known] = {}

    def prepare(self, documents: Sequence[Document], progress: Progress = silent) -> None:
        """Lay out those documents that are new; may run in a worker."""
        new = [document for document in documents if id(document) not in self._placed]
        for number, document in enumerate(new):
            step = within(progress, number / len(new), (number + 1) / len(new))
            self._remember(document, None if is_placed(document) else _arrange(document, step))

    def of(self, document: Document) -> Document:
        """The document laid out; its elements have the same ids."""
        if id(document) not in self._placed:
            self.prepare([document])
        return self._placed[id(document)].placed or document

    def diagram(self, project: Project, process: str) -> Diagram:
        """The drawing that holds a process, to be edited: the places found for it become part of it."""
        from itsm_fit.editor.diagram import Diagram

        document = project.document_of(process)
        placed = self.of(document)
        if placed is not document:
            project = edits.replace_document(project, document, placed)
        return Diagram.of(project, placed)

    def forget(self, kept: Sequence[Document]) -> None:
        """Let go of all documents but these."""
        ids = {id(document) for document in kept}
        self._placed = {key: known for key, known in self._placed.items() if key in ids}

    def _remember(self, document: Document, placed: Document | None) -> None:
        key = id(document)
        self._placed[key] = _Known(ref(document, lambda _: self._placed.pop(key, None)), placed)


def is_placed(document: Document) -> bool:
    """Whether everything drawn has its place, as it has in files that come with a diagram."""
    boxes: list[Pool | Artifact | Lane | Node] = [*document.pools, *document.artifacts]
    lines: list[MessageFlow | Association | Flow] = [*document.message_flows, *document.associations]
    for process in document.processes:
        boxes += [*process.lanes, *process.nodes]
        lines += process.flows
    return all(box.bounds is not None for box in boxes) and all(len(line.waypoints) > 1 for line in lines)


def _arrange(document: Document, progress: Progress) -> Document:
    from itsm_fit.drawing.layout import arrange

    return arrange(document, progress)
