"""A process with everything that it calls, written out: which nodes there are, in which scope, and what is played."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from itsm_fit.model.process import EventKind, Flow, Node, NodeKind, Process

MOST_NODES = 20_000
"""Calls that would write out more nodes than this are played as plain steps, and reported."""

Called = Callable[[str, str | None], str | None]
"""Given a calling process (its project-wide id) and what a call names: the process called, or None when unknown."""


class Trouble(StrEnum):
    """What was noticed about a drawn process while making it ready to play."""

    SHARES_MISSING = "shares missing"
    SHARES_ALL_ZERO = "shares all zero"
    SHARES_UNDER_FULL = "shares under-full"
    SHARES_OVER_FULL = "shares over-full"
    NEVER_OCCURS = "never occurs"
    RECURSIVE_CALL = "recursive call"
    CALL_TOO_LARGE = "call too large"
    EVENT_SUB_PROCESS = "event sub-process"
    AD_HOC_SUB_PROCESS = "ad-hoc sub-process"
    STRAY_BOUNDARY = "stray boundary event"
    LINK_WITHOUT_CATCH = "link without catch"
    FLOW_ACROSS_POOLS = "flow across pools"
    FLOW_ACROSS_SUB_PROCESSES = "flow across sub-processes"
    DANGLING_FLOW = "dangling flow"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing noticed; `element` is the id of a node or flow of the process itself, never of a called one."""

    trouble: Trouble
    element: str


@dataclass(frozen=True, slots=True)
class NetNode:
    """A node as it is played. `key` is its id, or ``CALL>STEP`` inside a called process (project-wide id `process`)."""

    key: str
    node: Node
    process: str
    scope: int

    @property
    def own(self) -> bool:
        """Whether the node is drawn in the process itself, not in a called one."""
        return self.key == self.node.id


@dataclass(frozen=True, slots=True)
class NetFlow:
    """A sequence flow as it is played; `key` as for nodes."""

    key: str
    flow: Flow
    process: str


@dataclass
class Scope:
    """What is played together: the process, an embedded sub-process, or a called process.

    `host` is the node that it is the inside of (-1 for the process itself), `parent` the scope of that node.
    `members` are its nodes in document order, by their id; `outgoing` and `incoming` its played flows by node id, as
    indices. Nothing in a scope that is not `played` ever moves.
    """

    index: int
    parent: int
    host: int
    process: str
    container: str | None
    prefix: str
    calls: tuple[str, ...]
    played: bool = True
    members: dict[str, int] = field(default_factory=dict)
    outgoing: dict[str, list[int]] = field(default_factory=dict)
    incoming: dict[str, list[int]] = field(default_factory=dict)
    inner: dict[int, int] = field(default_factory=dict)
    """The scope inside a node, by node index."""


@dataclass(frozen=True)
class Unfolded:
    """The result of `unfold`; nodes and flows in the order of the document, called ones behind their callers."""

    nodes: tuple[NetNode, ...]
    flows: tuple[NetFlow, ...]
    scopes: tuple[Scope, ...]
    problems: tuple[Problem, ...]


def called_by_id(processes: Mapping[str, Process]) -> Called:
    """A resolver for processes without documents: the id itself, a namespace prefix (``ns:P1``) passed over."""

    def called(caller: str, element: str | None) -> str | None:  # noqa: ARG001 - the caller matters to other resolvers
        wanted = (element or "").rpartition(":")[2]
        return wanted if wanted in processes else None

    return called


def unfold(process_id: str, processes: Mapping[str, Process], called: Called) -> Unfolded:
    """Write out a process and all that it calls. Raises KeyError for an unknown process."""
    return _Unfolding(processes, called).run(process_id)


class _Drawing:
    """One drawn process, sorted by what contains what; shared by all calls of it."""

    def __init__(self, process: Process, processes: Mapping[str, Process]) -> None:
        nodes = process.node_by_id
        self.children: dict[str | None, list[Node]] = {}
        for node in process.nodes:
            if nodes[node.id] is node:
                container = node.parent if node.parent in nodes else None
                self.children.setdefault(container, []).append(node)
        self.flows: dict[str | None, list[Flow]] = {}
        self.unplayed: list[Flow] = []
        self.problems: list[Problem] = []
        for flow in process.flows:
            source, target = nodes.get(flow.source), nodes.get(flow.target)
            if source is not None and target is not None and source.parent == target.parent:
                container = source.parent if source.parent in nodes else None
                self.flows.setdefault(container, []).append(flow)
                continue
            self.unplayed.append(flow)
            trouble = Trouble.FLOW_ACROSS_SUB_PROCESSES
            if source is None or target is None:
                ends = [end for end in (flow.source, flow.target) if end not in nodes]
                drawn = all(any(end in other.node_by_id for other in processes.values()) for end in ends)
                trouble = Trouble.FLOW_ACROSS_POOLS if drawn else Trouble.DANGLING_FLOW
            self.problems.append(Problem(trouble, flow.id))


class _Unfolding:
    """The work list of `unfold`: scopes are filled breadth first, so a cut-off hits the deepest calls."""

    def __init__(self, processes: Mapping[str, Process], called: Called) -> None:
        self._processes = processes
        self._called = called
        self._drawings: dict[str, _Drawing] = {}
        self._nodes: list[NetNode] = []
        self._flows: list[NetFlow] = []
        self._scopes: list[Scope] = []
        self._problems: list[Problem] = []
        self._todo: deque[Scope] = deque()
        self._planned = 0

    def run(self, process_id: str) -> Unfolded:
        self._problems += self._drawing(process_id).problems
        self._planned = len(self._processes[process_id].nodes)
        self._open(Scope(0, -1, -1, process_id, None, "", (process_id,)))
        while self._todo:
            self._fill(self._todo.popleft())
        return Unfolded(tuple(self._nodes), tuple(self._flows), tuple(self._scopes), tuple(self._problems))

    def _drawing(self, process_id: str) -> _Drawing:
        if process_id not in self._drawings:
            self._drawings[process_id] = _Drawing(self._processes[process_id], self._processes)
        return self._drawings[process_id]

    def _open(self, scope: Scope) -> None:
        self._scopes.append(scope)
        self._todo.append(scope)
        if scope.parent >= 0:
            self._scopes[scope.parent].inner[scope.host] = scope.index

    def _fill(self, scope: Scope) -> None:
        drawing = self._drawing(scope.process)
        for node in drawing.children.get(scope.container, ()):
            index = len(self._nodes)
            scope.members[node.id] = index
            self._nodes.append(NetNode(scope.prefix + node.id, node, scope.process, scope.index))
            self._open_inside(scope, index, node)
        for flow in drawing.flows.get(scope.container, ()):
            if scope.played:
                scope.outgoing.setdefault(flow.source, []).append(len(self._flows))
                scope.incoming.setdefault(flow.target, []).append(len(self._flows))
            self._add(scope, flow)
        if scope.container is None:
            for flow in drawing.unplayed:
                self._add(scope, flow)

    def _add(self, scope: Scope, flow: Flow) -> None:
        self._flows.append(NetFlow(scope.prefix + flow.id, flow, scope.process))

    def _open_inside(self, scope: Scope, index: int, node: Node) -> None:
        if node.kind.is_sub_process:
            trouble = _why_unplayed(node)
            if trouble is not None and scope.played:
                self._notice(scope, trouble, node)
            inside = Scope(len(self._scopes), scope.index, index, scope.process, node.id, scope.prefix, scope.calls)
            inside.played = scope.played and trouble is None
            self._open(inside)
        elif node.kind is NodeKind.CALL:
            self._open_call(scope, index, node)

    def _open_call(self, scope: Scope, index: int, node: Node) -> None:
        callee = self._called(scope.process, node.called)
        if callee is None:
            return
        if callee in scope.calls:
            self._notice(scope, Trouble.RECURSIVE_CALL, node)
        elif self._planned + len(self._processes[callee].nodes) > MOST_NODES:
            self._notice(scope, Trouble.CALL_TOO_LARGE, node)
        else:
            self._planned += len(self._processes[callee].nodes)
            prefix = f"{scope.prefix}{node.id}>"
            inside = Scope(len(self._scopes), scope.index, index, callee, None, prefix, (*scope.calls, callee))
            inside.played = scope.played
            self._open(inside)

    def _notice(self, scope: Scope, trouble: Trouble, node: Node) -> None:
        if not scope.prefix:
            self._problems.append(Problem(trouble, node.id))


def _why_unplayed(node: Node) -> Trouble | None:
    if node.triggered_by_event:
        return Trouble.EVENT_SUB_PROCESS
    return Trouble.AD_HOC_SUB_PROCESS if node.kind is NodeKind.AD_HOC else None


def starting(scope: Scope, nodes: tuple[NetNode, ...]) -> tuple[list[int], bool]:
    """The nodes that start a scope, and whether they exclude each other (several start events share the cases).

    Without a start event every node without incoming flow starts, but for boundary events, compensation activities,
    event sub-processes, and the catches that a link leads to.
    """
    members = [(index, nodes[index].node) for index in scope.members.values()]
    drawn = [index for index, node in members if node.kind is NodeKind.START]
    if drawn:
        return drawn, True
    linked = set(linked_catches(scope, nodes).values())
    return [
        index
        for index, node in members
        if node.id not in scope.incoming
        and index not in linked
        and not (node.kind is NodeKind.BOUNDARY or node.for_compensation or node.triggered_by_event)
    ], False


def linked_catches(scope: Scope, nodes: tuple[NetNode, ...]) -> dict[int, int]:
    """The catch at which each link throw event of a scope continues: that of the same name, white space apart.

    Throws without one are absent.
    """
    throws: dict[int, str] = {}
    catches: dict[str, int] = {}
    for index in scope.members.values():
        node = nodes[index].node
        name = " ".join(node.event_ref.split()) if node.event is EventKind.LINK else ""
        if name and node.kind is NodeKind.THROW:
            throws[index] = name
        elif name and node.kind is NodeKind.CATCH:
            catches.setdefault(name, index)
    return {index: catches[name] for index, name in throws.items() if name in catches}
