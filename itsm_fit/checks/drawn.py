"""A process as it is drawn: all that the rules about its drawing can see, so that equal ones break the same rules."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, replace
from functools import cached_property

from itsm_fit.checks.naming import flow_name, name_of, title
from itsm_fit.language import tr
from itsm_fit.model.document import Document
from itsm_fit.model.edits.pages import pages_by_element, whole_pages
from itsm_fit.model.process import FLOW_LOOKS, LANE_LOOKS, NODE_LOOKS, Flow, Node, NodeKind, Process, alike
from itsm_fit.model.project import Project


@dataclass(frozen=True)
class DrawnProcess:
    """A process as it is drawn in its file, under its project-wide id.

    `calls` are the nodes that stand for another process of the project, `pools` the names of those of the process by
    id, `messages` the source and target of the message flows of its file by id. `beside` are other processes of the
    file to which flows lead, against the rules. `pages` are the diagrams on which nodes are drawn, by the ids of those
    that are not on the page of the process.
    """

    file: str
    id: str
    process: Process
    calls: AbstractSet[str] = frozenset()
    pools: Mapping[str, str] = field(default_factory=dict)
    messages: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    beside: tuple[Process, ...] = ()
    pages: Mapping[str, str] = field(default_factory=dict)

    @property
    def where(self) -> tuple[str, str]:
        return self.file, self.id

    @property
    def element(self) -> str:
        return self.process.id

    def as_before(self, other: DrawnProcess) -> bool:
        """Whether the two differ in nothing but the looks of nodes, flows and lanes, which other rules look at."""
        mine, its = self.process, other.process
        return (
            alike(mine.nodes, its.nodes, NODE_LOOKS)
            and alike(mine.flows, its.flows, FLOW_LOOKS)
            and alike(mine.lanes, its.lanes, LANE_LOOKS)
            and replace(mine, nodes=its.nodes, flows=its.flows, lanes=its.lanes) == its
            and replace(self, process=its) == other
        )

    @property
    def label(self) -> str:
        """The process as a sentence names it, after an article: by its name, else by that of its pool."""
        name = title(self.process.name) or title(next(iter(self.pools.values()), ""))
        return tr("process {name}", name=name) if name else tr("unnamed process")

    def nodes(self, wanted: Callable[[NodeKind], bool] = lambda _kind: True) -> Iterator[DrawnNode]:
        """Those of the wanted kinds; not kept, since each leads back to the process."""
        return (DrawnNode(self, node) for node in self.process.nodes if wanted(node.kind))

    def flows(self) -> Iterator[DrawnFlow]:
        """Not kept either."""
        return (DrawnFlow(self, flow) for flow in self.process.flows)

    @cached_property
    def inside(self) -> Mapping[str | None, Sequence[Node]]:
        """The nodes of the process itself (None) and of each sub-process that holds some, by its id."""
        found: dict[str | None, list[Node]] = {}
        for node in self.process.nodes:
            found.setdefault(node.parent, []).append(node)
        return found

    @cached_property
    def together(self) -> Sequence[Sequence[Node]]:
        """The nodes of each scope, apart by the pages on which they are drawn."""
        if not self.pages:
            return [*self.inside.values()]
        found: dict[tuple[str | None, str], list[Node]] = {}
        for node in self.process.nodes:
            found.setdefault((node.parent, self.pages.get(node.id, "")), []).append(node)
        return [*found.values()]

    @cached_property
    def kinds_inside(self) -> AbstractSet[tuple[str | None, NodeKind]]:
        """Which kinds of nodes the process itself (None) and each sub-process hold."""
        return {(node.parent, node.kind) for node in self.process.nodes}

    @cached_property
    def place_of_flow(self) -> Mapping[str, int]:
        """Where each flow stands among those of the process, by its id."""
        return {flow.id: at for at, flow in enumerate(self.process.flows)}

    @cached_property
    def first_between(self) -> Mapping[tuple[str, str], Flow]:
        """The first flow without a condition from one node to another."""
        return {(flow.source, flow.target): flow for flow in reversed(self.process.flows) if not flow.conditional}

    def name(self, node: Node) -> str:
        """A node of the process as a sentence names it, after an article."""
        if node.id not in self._names:
            self._names[node.id] = name_of(node, self.process)
        return self._names[node.id]

    def flow_name(self, flow: Flow) -> str:
        """A flow as a sentence names it, after an article."""
        return flow_name(flow, (self.process, *self.beside))

    def scope(self, parent: str | None) -> str:
        """A sub-process, or with None the process itself, as a sentence names it."""
        node = self.process.node_by_id.get(parent or "")
        return self.label if node is None else self.name(node)

    @cached_property
    def _names(self) -> dict[str, str]:
        return {}


@dataclass(frozen=True, slots=True)
class DrawnLayout:
    """Where things stand in a drawn process, and how large they are."""

    drawn: DrawnProcess

    @property
    def where(self) -> tuple[str, str]:
        return self.drawn.where

    def as_before(self, other: DrawnLayout) -> bool:
        """Whether the two are equal in everything."""
        return self.drawn == other.drawn


@dataclass(frozen=True, slots=True)
class DrawnNode:
    """A node in the process that draws it."""

    drawn: DrawnProcess
    node: Node

    @property
    def element(self) -> str:
        return self.node.id

    @property
    def label(self) -> str:
        """The node as a sentence names it, after an article."""
        return self.drawn.name(self.node)

    @property
    def arriving(self) -> tuple[Flow, ...]:
        return self.drawn.process.incoming.get(self.node.id, ())

    @property
    def leaving(self) -> tuple[Flow, ...]:
        return self.drawn.process.outgoing.get(self.node.id, ())

    @property
    def outer(self) -> Node | None:
        """The sub-process around it."""
        return self.drawn.process.node_by_id.get(self.node.parent or "")


@dataclass(frozen=True, slots=True)
class DrawnFlow:
    """A sequence flow in the process that draws it."""

    drawn: DrawnProcess
    flow: Flow

    @property
    def element(self) -> str:
        return self.flow.id

    @property
    def label(self) -> str:
        """The flow as a sentence names it, after an article."""
        return self.drawn.flow_name(self.flow)


def drawn_processes(project: Project) -> tuple[DrawnProcess, ...]:
    """Every process of the project, in source order."""
    ids = iter(project.processes)
    return tuple(
        _drawn(project, document, next(ids), process)
        for document in project.documents
        for process in document.processes
    )


def _drawn(project: Project, document: Document, process_id: str, process: Process) -> DrawnProcess:
    calls = (node.id for node in process.nodes if node.called and project.called(process_id, node.called) is not None)
    return DrawnProcess(
        document.file,
        process_id,
        process,
        frozenset(calls),
        {pool.id: pool.name for pool in document.pools if pool.process == process.id},
        {flow.id: (flow.source, flow.target) for flow in document.message_flows},
        tuple(_beside(document, process)),
        _pages(document, process),
    )


def _pages(document: Document, process: Process) -> Mapping[str, str]:
    if len(whole_pages(document)) == 1:
        return {}
    at = pages_by_element(document)
    return {node.id: at[node.id] for node in process.nodes if at[node.id] != at[process.id]}


def _beside(document: Document, process: Process) -> Iterator[Process]:
    """The other processes of a file that hold an end of a flow of this one."""
    away = {end for flow in process.flows for end in (flow.source, flow.target)} - process.node_by_id.keys()
    for other in document.processes if away else ():
        if other is not process and not away.isdisjoint(other.node_by_id):
            yield other
