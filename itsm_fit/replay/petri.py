"""The flow as a Petri net with silent transitions, as BPMN is commonly translated, for token-replay fitness.

Each flow is a silent transition, each node one between its entries and its exits, with a label where the log knows the
step; then silent transitions are fused with the one before or behind them where nothing else meets in between (Murata
1989, "Petri nets: properties, analysis and applications"). An inclusive split starts all its ways, each of which can be
passed over up to the join.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from itsm_fit.model.process import EventKind, Node, NodeKind
from itsm_fit.model.shares import CHOOSES_ONE
from itsm_fit.scoring.game.net import Net
from itsm_fit.scoring.game.unfold import PlayedScope, linked_catches, starting

SILENT = -1
_DEEPEST = 20
"""How many inclusive splits may lie in one another."""


@dataclass
class PetriTransition:
    """Takes a token from each of `inputs` and puts one on each of `outputs`; `label` is an activity or SILENT."""

    label: int
    inputs: list[int]
    outputs: list[int]


@dataclass
class PetriNet:
    """Places are numbers; a case begins with a token on `source` and ends with one on `sink`."""

    transitions: list[PetriTransition] = field(default_factory=list)
    source: int = 0
    sink: int = 1
    places: int = 2

    def place(self) -> int:
        self.places += 1
        return self.places - 1

    def add(self, label: int, inputs: Iterable[int], outputs: Iterable[int]) -> None:
        self.transitions.append(PetriTransition(label, list(inputs), list(outputs)))


def petri_of(net: Net, activity_of: Mapping[int, int]) -> PetriNet:
    """The Petri net of a compiled flow; `activity_of` has the activity of the nodes that the log knows."""
    return _fused(_Translation(net, activity_of).done())


class _Translation:
    def __init__(self, net: Net, activity_of: Mapping[int, int]) -> None:
        self._net, self._activity_of = net, activity_of
        self._petri = PetriNet()
        self._entry: dict[int, int] = {}
        self._exit: dict[int, int] = {}
        self._on_flow: dict[int, int] = {}
        self._off_flow: dict[int, int] = {}

    def done(self) -> PetriNet:
        scopes = [scope for scope in self._net.scopes if scope.played and scope.index in self._net.ends]
        for scope in scopes:
            self._lay_out(scope)
        for scope in scopes:
            self._connect(scope)
        return self._petri

    def _nodes(self, scope: PlayedScope) -> Iterable[tuple[int, Node]]:
        return ((index, self._net.nodes[index].node) for index in scope.members.values())

    def _lay_out(self, scope: PlayedScope) -> None:
        for index, node in self._nodes(scope):
            incoming, outgoing = scope.incoming.get(node.id, []), scope.outgoing.get(node.id, [])
            self._entry[index], self._exit[index] = self._petri.place(), self._petri.place()
            if node.kind in {NodeKind.PARALLEL, NodeKind.INCLUSIVE}:
                self._on_flow |= {flow: self._petri.place() for flow in incoming}
            if not _chooses(node):
                self._off_flow |= {flow: self._petri.place() for flow in outgoing}

    def _connect(self, scope: PlayedScope) -> None:
        petri = self._petri
        links = linked_catches(scope, self._net.nodes)
        starts, exclusive = starting(scope, self._net.nodes)
        begin, end = self._ends(scope)
        if exclusive:
            for index in starts:
                petri.add(SILENT, [begin], [self._entry[index]])
        else:
            petri.add(SILENT, [begin], [self._entry[index] for index in starts])
        for index, node in self._nodes(scope):
            self._connect_node(scope, index, node, links.get(index), end)
        self._skip(scope)

    def _connect_node(self, scope: PlayedScope, index: int, node: Node, catch: int | None, end: int) -> None:
        """Lead from the entries of a node to its exits, and along its flows; `end` is where its scope ends."""
        petri = self._petri
        outgoing = scope.outgoing.get(node.id, [])
        exits = self._exits(index, node, outgoing, catch, end)
        label = self._activity_of.get(index, SILENT)
        incoming = scope.incoming.get(node.id, ())
        entries = [self._on_flow[flow] for flow in incoming if flow in self._on_flow] or [self._entry[index]]
        inner = scope.inner.get(index, -1)
        if node.kind is NodeKind.BOUNDARY:
            host = scope.members.get(node.attached_to or "")
            if host is not None and outgoing and node.event is not EventKind.COMPENSATION:
                back = [] if node.interrupting else [self._entry[host]]
                petri.add(label, [self._entry[host]], [*exits, *back])
        elif inner in self._net.ends:
            begins, ends = self._ends(self._net.scopes[inner])
            petri.add(label, entries, [begins])
            petri.add(SILENT, [ends], exits)
        else:
            petri.add(label, entries, exits)
        for flow in outgoing:
            target = self._entry[scope.members[self._net.flows[flow].flow.target]]
            petri.add(SILENT, [self._off_flow.get(flow, self._exit[index])], [self._on_flow.get(flow, target)])

    def _exits(self, index: int, node: Node, outgoing: Sequence[int], catch: int | None, end: int) -> list[int]:
        exits = [self._off_flow[flow] for flow in outgoing if flow in self._off_flow]
        if catch is not None:
            return [*exits, self._entry[catch]]
        if not outgoing and node.kind is not NodeKind.BOUNDARY:
            return [end]
        return [self._exit[index]] if _chooses(node) else exits

    def _ends(self, scope: PlayedScope) -> tuple[int, int]:
        """The places where a scope begins and ends."""
        if scope.host < 0:
            return self._petri.source, self._petri.sink
        key = -2 - scope.index
        if key not in self._on_flow:
            self._on_flow[key], self._off_flow[key] = self._petri.place(), self._petri.place()
        return self._on_flow[key], self._off_flow[key]

    def _skip(self, scope: PlayedScope) -> None:
        """Let each way out of an inclusive split be passed over up to the inclusive join that it comes to."""
        for _, node in self._nodes(scope):
            flows = scope.outgoing.get(node.id, [])
            if node.kind is not NodeKind.INCLUSIVE or len(flows) < 2:
                continue
            for flow in flows:
                found = self._join_behind(scope, flow)
                if found is not None and found != flow:
                    self._petri.add(SILENT, [self._off_flow[flow]], [self._on_flow[found]])

    def _join_behind(self, scope: PlayedScope, flow: int) -> int | None:
        """The flow into the inclusive join where a way out of an inclusive split meets the others again."""
        todo, seen = deque([(flow, 0)]), {(flow, 0)}
        while todo:
            at, depth = todo.popleft()
            target = self._net.flows[at].flow.target
            if self._net.nodes[scope.members[target]].node.kind is NodeKind.INCLUSIVE:
                if len(scope.incoming.get(target, ())) > 1:
                    if depth == 0:
                        return at
                    depth -= 1
                depth += len(scope.outgoing.get(target, ())) > 1
            for following in ((each, depth) for each in scope.outgoing.get(target, ())):
                if following not in seen and depth <= _DEEPEST:
                    seen.add(following)
                    todo.append(following)
        return None


def _chooses(node: Node) -> bool:
    return node.kind in CHOOSES_ONE


def _fused(net: PetriNet) -> PetriNet:
    """Fuse silent transitions with their neighbours, until none is left that can be."""
    while _Fusion(net).goes_on():
        pass
    return net


class _Fusion:
    """One round through all silent transitions."""

    def __init__(self, net: PetriNet) -> None:
        self._net = net
        self._makers: dict[int, list[PetriTransition]] = {}
        self._takers: dict[int, list[PetriTransition]] = {}
        for transition in net.transitions:
            for place in transition.inputs:
                self._takers.setdefault(place, []).append(transition)
            for place in transition.outputs:
                self._makers.setdefault(place, []).append(transition)

    def goes_on(self) -> bool:
        """Whether something was fused."""
        gone = {id(each) for each in self._net.transitions if each.label == SILENT and self._fuse(each)}
        self._net.transitions = [each for each in self._net.transitions if id(each) not in gone]
        return bool(gone)

    def _fuse(self, its: PetriTransition) -> bool:
        """Fuse it with the only one before its only input, or behind its only output."""
        if len(its.inputs) == 1 and (before := self._between(its.inputs[0], its, self._makers)) is not None:
            before.outputs.remove(its.inputs[0])
            before.outputs += its.outputs
            _exchange(self._makers, its.outputs, its, before)
            return True
        if len(its.outputs) == 1 and (behind := self._between(its.outputs[0], its, self._takers)) is not None:
            behind.inputs.remove(its.outputs[0])
            behind.inputs += its.inputs
            _exchange(self._takers, its.inputs, its, behind)
            return True
        return False

    def _between(
        self, place: int, its: PetriTransition, others: Mapping[int, list[PetriTransition]]
    ) -> PetriTransition | None:
        """The other transition at a place where it meets no third one, and where no case begins or ends."""
        if place in {self._net.source, self._net.sink}:
            return None
        makers, takers, wanted = self._makers.get(place, []), self._takers.get(place, []), others.get(place, [])
        alone = len(makers) == len(takers) == 1 and wanted[0] is not its
        return wanted[0] if alone else None


def _exchange(
    at: dict[int, list[PetriTransition]], places: Iterable[int], old: PetriTransition, new: PetriTransition
) -> None:
    for place in places:
        at[place] = [new if each is old else each for each in at[place]]
