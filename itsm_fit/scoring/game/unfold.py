"""A process with everything that it calls, written out: which nodes there are, in which scope, and what is played."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from itsm_fit.model.process import EventKind, Flow, Node, NodeKind, Process

MOST_NODES = 20_000
"""Calls that would write out more nodes than this are played as plain steps, and reported."""

CallLookup = Callable[[str, str | None], str | None]
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
    ERROR_UNCAUGHT = "error uncaught"
    LINK_WITHOUT_CATCH = "link without catch"
    FLOW_ACROSS_POOLS = "flow across pools"
    FLOW_ACROSS_SUB_PROCESSES = "flow across sub-processes"
    DANGLING_FLOW = "dangling flow"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing noticed; `element` is the id of a node or flow of the process itself, never of a called one.

    `flows` are the ids of those that something is to be said of: whose shares are summed, or that lack one.
    """

    trouble: Trouble
    element: str
    flows: tuple[str, ...] = ()


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
class PlayedScope:
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
    """The result of `unfold`; nodes and flows in the order of the document, called ones behind all of their caller."""

    nodes: tuple[NetNode, ...]
    flows: tuple[NetFlow, ...]
    scopes: tuple[PlayedScope, ...]
    problems: tuple[Problem, ...]


def called_by_id(processes: Mapping[str, Process]) -> CallLookup:
    """A resolver for processes without documents: the id itself, a namespace prefix (``ns:P1``) passed over."""

    def called(caller: str, element: str | None) -> str | None:  # noqa: ARG001 - the caller matters to other resolvers
        wanted = (element or "").rpartition(":")[2]
        return wanted if wanted in processes else None

    return called


def unfold(process_id: str, processes: Mapping[str, Process], called: CallLookup) -> Unfolded:
    """Write out a process and all that it calls. Raises KeyError for an unknown process."""
    return _Unfolding(processes, called).run(process_id)


class _Drawing:
    """One drawn process, sorted by what contains what; shared by all calls of it.

    `container` is the sub-process around each node, `None` for the process; `nodes` are the first of each id.
    """

    def __init__(self, process: Process, processes: Mapping[str, Process]) -> None:
        by_id = process.node_by_id
        self.nodes = [node for node in process.nodes if by_id[node.id] is node]
        self.container = {node.id: node.parent if node.parent in by_id else None for node in self.nodes}
        self.inner: dict[str | None, list[Node]] = {}
        for node in self.nodes:
            if node.kind.is_sub_process:
                self.inner.setdefault(self.container[node.id], []).append(node)
        self.flows = process.flows
        self.trouble: dict[int, Trouble] = {}
        """What keeps a flow from being played, by its position."""
        for at, flow in enumerate(process.flows):
            ends = [flow.source, flow.target]
            away = [end for end in ends if end not in by_id]
            if away:
                drawn = all(any(end in other.node_by_id for other in processes.values()) for end in away)
                self.trouble[at] = Trouble.FLOW_ACROSS_POOLS if drawn else Trouble.DANGLING_FLOW
            elif self.container[flow.source] != self.container[flow.target]:
                self.trouble[at] = Trouble.FLOW_ACROSS_SUB_PROCESSES


class _Unfolding:
    """The work list of `unfold`: processes are filled in breadth first, so a cut-off hits the deepest calls."""

    def __init__(self, processes: Mapping[str, Process], called: CallLookup) -> None:
        self._processes = processes
        self._called = called
        self._drawings: dict[str, _Drawing] = {}
        self._nodes: list[NetNode] = []
        self._flows: list[NetFlow] = []
        self._scopes: list[PlayedScope] = []
        self._problems: list[Problem] = []
        self._todo: deque[PlayedScope] = deque()
        self._planned = 0

    def run(self, process_id: str) -> Unfolded:
        self._planned = len(self._processes[process_id].nodes)
        self._open(PlayedScope(0, -1, -1, process_id, None, "", (process_id,)))
        while self._todo:
            self._fill(self._todo.popleft())
        return Unfolded(tuple(self._nodes), tuple(self._flows), tuple(self._scopes), tuple(self._problems))

    def _open(self, scope: PlayedScope) -> None:
        """Take up a scope; that of a whole process is filled in its turn."""
        self._scopes.append(scope)
        if scope.parent >= 0:
            self._scopes[scope.parent].inner[scope.host] = scope.index
        if scope.container is None:
            self._todo.append(scope)

    def _drawing(self, process_id: str) -> _Drawing:
        if process_id not in self._drawings:
            self._drawings[process_id] = _Drawing(self._processes[process_id], self._processes)
        return self._drawings[process_id]

    def _fill(self, whole: PlayedScope) -> None:
        """Write out a process: the scopes of its sub-processes, its nodes and its flows."""
        drawing = self._drawing(whole.process)
        index = {node.id: at for at, node in enumerate(drawing.nodes, len(self._nodes))}
        scopes = self._scopes_inside(whole, drawing, index)
        for node in drawing.nodes:
            scope = scopes.get(drawing.container[node.id], whole)
            scope.members[node.id] = index[node.id]
            self._nodes.append(NetNode(scope.prefix + node.id, node, scope.process, scope.index))
            if node.kind is NodeKind.CALL:
                self._open_call(scope, index[node.id], node)
        for at, flow in enumerate(drawing.flows):
            trouble = drawing.trouble.get(at)
            scope = scopes.get(drawing.container.get(flow.source), whole)
            if trouble is not None:
                self._notice(whole, trouble, flow)
            elif scope.played:
                scope.outgoing.setdefault(flow.source, []).append(len(self._flows))
                scope.incoming.setdefault(flow.target, []).append(len(self._flows))
            self._flows.append(NetFlow(whole.prefix + flow.id, flow, whole.process))

    def _scopes_inside(
        self, whole: PlayedScope, drawing: _Drawing, index: Mapping[str, int]
    ) -> dict[str | None, PlayedScope]:
        """The scope of the process and those of its sub-processes, by the id of the latter."""
        scopes: dict[str | None, PlayedScope] = {None: whole}
        todo = [whole]
        for around in todo:
            for node in drawing.inner.get(around.container, ()):
                trouble = _why_unplayed(node)
                if trouble is not None and around.played:
                    self._notice(whole, trouble, node)
                scope = PlayedScope(
                    len(self._scopes), around.index, index[node.id], whole.process, node.id, whole.prefix, whole.calls
                )
                scope.played = around.played and trouble is None
                self._open(scope)
                scopes[node.id] = scope
                todo.append(scope)
        return scopes

    def _open_call(self, scope: PlayedScope, index: int, node: Node) -> None:
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
            inside = PlayedScope(len(self._scopes), scope.index, index, callee, None, prefix, (*scope.calls, callee))
            inside.played = scope.played
            self._open(inside)

    def _notice(self, scope: PlayedScope, trouble: Trouble, element: Node | Flow) -> None:
        if not scope.prefix:
            self._problems.append(Problem(trouble, element.id))


def _why_unplayed(node: Node) -> Trouble | None:
    if node.triggered_by_event:
        return Trouble.EVENT_SUB_PROCESS
    return Trouble.AD_HOC_SUB_PROCESS if node.kind is NodeKind.AD_HOC else None


def starting(scope: PlayedScope, nodes: tuple[NetNode, ...]) -> tuple[list[int], bool]:
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


def linked_catches(scope: PlayedScope, nodes: tuple[NetNode, ...]) -> dict[int, int]:
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
