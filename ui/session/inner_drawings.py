"""Sub-processes as drawings of their own: one goes by the key of the drawing around it and its own id."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final, NamedTuple

from itsm_fit.drawing.elements import frames_around
from itsm_fit.errors import EditError
from itsm_fit.model.document import Document
from itsm_fit.model.process import Node, Process
from itsm_fit.model.project import Project
from ui.session.places import PlacedDocuments

if TYPE_CHECKING:
    from itsm_fit.editor.diagram import Diagram

_SEPARATOR: Final = "\n"
"""No id holds it."""


class Crumb(NamedTuple):
    """A drawing on the way in: what it goes by, and its name."""

    key: str
    name: str


def inner_key(key: str, element: str) -> str:
    """What the drawing of a sub-process goes by; `key` is that of any drawing of its process."""
    return f"{whole_key(key)}{_SEPARATOR}{element}"


def whole_key(key: str) -> str:
    """The project-wide id of the process that a drawing shows, in whole or in part."""
    return key.partition(_SEPARATOR)[0]


def element_of(key: str) -> str:
    """The sub-process that a drawing shows, "" for a whole one."""
    return key.partition(_SEPARATOR)[2]


class Drawings:
    """What is drawn under each key, laid out."""

    def __init__(self, places: PlacedDocuments) -> None:
        self._places = places
        self._inner: dict[str, tuple[Document, Document]] = {}

    def document(self, project: Project, key: str) -> Document | None:
        """The document drawn; None when the project no longer has it."""
        if whole_key(key) not in project.processes:
            return None
        whole = self._places.of(project.document_of(whole_key(key)))
        try:
            return self._inner_of(whole, key) if element_of(key) else whole
        except EditError:
            return None

    def diagram(self, project: Project, key: str) -> Diagram:
        """The drawing to be edited; raises EditError when the project no longer has it."""
        whole = self._places.diagram(project, whole_key(key))
        if not element_of(key):
            return whole
        inner = self._inner_of(whole.document, key)
        documents = tuple(inner if each is whole.document else each for each in whole.project.documents)
        return replace(whole, project=replace(whole.project, documents=documents))

    def put_back(self, project: Project, key: str, before: Diagram, after: Diagram) -> Project:
        """The project with what became of a drawing that `diagram` gave."""
        if after.document is before.document:
            return project
        if not element_of(key):
            return after.project
        from itsm_fit.editor.commands.inner import with_inner

        whole = self._places.diagram(project, whole_key(key))
        changed = with_inner(whole, element_of(key), before.document, after.document)
        return replace(after.project, documents=changed.project.documents)

    def _inner_of(self, whole: Document, key: str) -> Document:
        known = self._inner.get(key)
        if known is None or known[0] is not whole:
            from itsm_fit.editor.commands.inner import inner_of

            known = self._inner[key] = whole, self._places.of(inner_of(whole, element_of(key)))
        return known[1]


def trail(project: Project, key: str) -> list[Crumb]:
    """The drawings that lead to one, itself last; only itself for a whole one."""
    outer = whole_key(key)
    process = project.processes.get(outer)
    if process is None:
        return []
    node = process.node_by_id.get(element_of(key))
    frames = [node, *frames_around(process, node)] if node is not None else []
    inner = [Crumb(inner_key(key, frame.id), _name(frame)) for frame in reversed(frames)]
    return [Crumb(outer, process.name or outer), *inner]


def hidden_in(process: Process, element: str) -> str:
    """The innermost sub-process that holds an element which a closed one hides, "" for one that is to be seen."""
    node = process.node_by_id.get(element)
    frames = frames_around(process, node) if node is not None else []
    return frames[0].id if any(not frame.expanded for frame in frames) else ""


def _name(node: Node) -> str:
    return " ".join(node.name.split()) or "Sub-process"
