"""The document that is being drawn on, in its project."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Concatenate, ParamSpec

from itsm_fit.drawing.geometry import contains
from itsm_fit.drawing.label_places import with_clear_labels
from itsm_fit.drawing.words import kind_words
from itsm_fit.editor.near import (
    AROUND_LINES,
    AROUND_STEPS,
    changes,
    loose_ends,
    neighbourhood,
)
from itsm_fit.errors import EditError
from itsm_fit.language import tr
from itsm_fit.model import edits
from itsm_fit.model.document import Artifact, Document, MessageFlow, Pool
from itsm_fit.model.edits.parts import DrawnPart, parts_of
from itsm_fit.model.process import Flow, Lane, Node, Point, Process
from itsm_fit.model.project import Project
from itsm_fit.writing import in_quotes

if TYPE_CHECKING:
    from itsm_fit.drawing.routing.rejoin import End

P = ParamSpec("P")
GRID = 10.0
"""Diagram units; middles come to rest on its lines."""
_PATIENCE = 20_000
"""Steps of search for all lines of one edit together, about a fifth of a second."""


@dataclass(frozen=True, slots=True)
class Diagram:
    """A project and the number of the document in it that is drawn on; an edit gives the next diagram."""

    project: Project
    at: int

    @classmethod
    def of(cls, project: Project, document: Document) -> Diagram:
        """The diagram of a document, by identity; raises EditError when the project does not hold it."""
        for at, each in enumerate(project.documents):
            if each is document:
                return cls(project, at)
        raise EditError(tr("{document} is no longer in the project as it was.", document=document.name))

    @property
    def document(self) -> Document:
        return self.project.documents[self.at]

    def edited(
        self,
        edit: Callable[Concatenate[Project, Document, P], Project],
        *values: P.args,
        **named: P.kwargs,
    ) -> Diagram:
        """The diagram after an edit of the document."""
        return replace(self, project=edit(self.project, self.document, *values, **named))

    def edited_in(
        self,
        process: Process,
        edit: Callable[Concatenate[Project, str, P], Project],
        *values: P.args,
        **named: P.kwargs,
    ) -> Diagram:
        """The diagram after an edit of one of the document's processes, which it holds in any state."""
        now = self.document.process_by_id[process.id]
        key = next(key for key, each in self.project.processes.items() if each is now)
        return replace(self, project=edit(self.project, key, *values, **named))

    def with_document(self, document: Document) -> Diagram:
        """The diagram with another state of its document."""
        return self if document is self.document else self.edited(edits.replace_document, document)

    def with_process(self, process: Process, changed: Process) -> Diagram:
        """The diagram with another state of one of its processes."""
        processes = tuple(changed if each is process else each for each in self.document.processes)
        return self.with_document(replace(self.document, processes=processes))

    def routed(
        self, lines: Collection[str], moved_ends: Mapping[str, End] = MappingProxyType({}), *, forget: bool = False
    ) -> Diagram:
        """The diagram with these lines drawn anew; those in `moved_ends` keep what can stay where this end was moved.

        So do those that were bent by hand, unless their bends are to be forgotten.
        """
        from itsm_fit.drawing.routing import route

        if not lines:
            return self
        part = neighbourhood(self.document, lines, AROUND_LINES)
        kept = {} if forget else {**loose_ends(part, lines), **moved_ends}
        drawn = with_clear_labels(route(part, lines, moved_ends=kept, most_steps=_PATIENCE), lines)
        return self.with_document(changes(part, drawn).put_into(self.document))

    def arranged(self, lines: Collection[str]) -> Diagram:
        """The diagram with a place for what these lines join and for themselves."""
        from itsm_fit.drawing.layout import arrange

        part = neighbourhood(self.document, lines, AROUND_STEPS)
        return self.with_document(changes(part, with_clear_labels(arrange(part), lines)).put_into(self.document))

    def home(self, element: str) -> Process | None:
        """The process that holds a node, flow or lane, or that a pool stands for."""
        pool = next((pool.process for pool in self.document.pools if pool.id == element), None)
        for process in self.document.processes:
            if process.id == pool or element in process.node_by_id or element in process.lane_by_id:
                return process
            if element in process.flow_by_id:
                return process
        return None

    def words_for(self, ids: Iterable[str]) -> str:
        """What a message calls the elements with these ids."""
        wanted = dict.fromkeys(ids)
        for process in self.document.processes:
            wanted.update({own: process.node_by_id[own] for own in wanted if own in process.node_by_id})
        if None in wanted.values():
            wanted.update({part.id: part for part in parts_of(self.document) if wanted.get(part.id, part) is None})
        return called(*(part for part in wanted.values() if part is not None))

    def node(self, element: str) -> tuple[Process, Node]:
        """A node with its process; raises EditError when the element is none."""
        process = self.home(element)
        if process is None or element not in process.node_by_id:
            raise EditError(tr("That is no step: choose an event, a step or a gateway."))
        return process, process.node_by_id[element]


def called(*parts: DrawnPart) -> str:
    """What a message calls elements: the name of a single one in quotes, else its kind; how many several are."""
    if len(parts) != 1:
        return tr("{count} Elements", count=len(parts))
    name = getattr(parts[0], "name", "") or getattr(parts[0], "text", "")
    return quoted(name) if name else tr("the {kind}", kind=kind_words(parts[0]))


def quoted(name: str) -> str:
    """A name in quotes on one line, shortened where it is long."""
    name = " ".join(name.split())
    return in_quotes(name if len(name) <= 40 else f"{name[:39]}…")


def first_upper(words: str) -> str:
    """Words at the beginning of a sentence."""
    return words[:1].upper() + words[1:]


def lane_at(process: Process, x: float, y: float) -> Lane | None:
    """The innermost lane that is drawn around a place."""
    found = [
        lane
        for lane in process.lanes
        if lane.bounds and lane.bounds.x <= x <= lane.bounds.right and lane.bounds.y <= y <= lane.bounds.bottom
    ]
    return min(found, key=lambda lane: lane.bounds.width * lane.bounds.height if lane.bounds else 0.0, default=None)


def process_at(diagram: Diagram, place: Point) -> Process:
    """The process whose pool is drawn at a place; the only one, or that without a pool, everywhere."""
    document = diagram.document
    for pool in document.pools:
        if pool.process and pool.bounds and contains(place, pool.bounds):
            return document.process_by_id[pool.process]
        if pool.bounds and contains(place, pool.bounds):
            raise EditError(tr("This pool is closed: draw in another one, or take “Pool” for one that holds steps."))
    pooled = {pool.process for pool in document.pools}
    free = next((process for process in document.processes if process.id not in pooled), None)
    if free is None and len(document.processes) == 1:
        free = document.processes[0]
    if free is None:
        raise EditError(tr("Steps stand in a pool: choose a place inside one."))
    return free


def name_of(part: DrawnPart) -> str | None:
    """What is written at a part; None for one that carries no name."""
    if isinstance(part, Artifact):
        return part.text
    return part.name if isinstance(part, Node | Flow | Lane | Pool | MessageFlow) else None
