"""Steps of a table → the nodes and flows of a process that can be played: what a table leaves out comes to it.

A start event comes before the first step and an end event behind each last one, a gateway where ways of a step part,
another where ways come together. Steps that nothing leads to start the process, too; a circle that nothing leads out of
gets a way out. Each of these is told. A table that says the BPMN element of every row is drawn as it stands.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from heapq import heappop, heappush
from typing import Final, NamedTuple

from itsm_fit.findings import Severity
from itsm_fit.importing.steps.fields import KIND_WORDS, SHAPE, shape_of
from itsm_fit.importing.steps.ids import END, JOIN, MEETING, SPLIT, START, id_of
from itsm_fit.importing.steps.notes import documentation_of
from itsm_fit.importing.steps.rows import ListedStep, StepWay
from itsm_fit.importing.text import normal
from itsm_fit.language import tr
from itsm_fit.model.process import UNTIMED, EventKind, Flow, Lane, Node, NodeKind
from itsm_fit.scoring.game.graphs import Digraph, immediate_dominators, strong_components
from itsm_fit.scoring.game.shares import exclusive
from itsm_fit.storage.spreadsheet import CellPlace

_EXIT: Final = ""
"""Where all ways end."""
_MOST_TOGETHER: Final = 500
"""Places where several ways are taken together; the ways of more are not followed to where they meet."""
_LEAST_OF_A_WHOLE: Final = 0.005
NOT_INTERRUPTING: Final = "not interrupting"
"""What stands in brackets behind the kind of an event at the border of a step that goes on."""
_TOGETHER: Final = frozenset({NodeKind.PARALLEL, NodeKind.INCLUSIVE})
_EVENTS: Final = {kind.value: kind for kind in EventKind}

Say = Callable[[str, int, CellPlace | None, Severity], None]
"""Takes a message with the row that it is about, the cell if there is one, and how bad it is."""


class Wired(NamedTuple):
    """What a table describes."""

    nodes: tuple[Node, ...]
    flows: tuple[Flow, ...]
    lanes: tuple[Lane, ...]


@dataclass(frozen=True, slots=True)
class _Edge:
    source: str
    target: str
    label: str = ""
    share: float | None = None


def wired(steps: Sequence[ListedStep], say: Say) -> Wired:
    """The process of a table; at least one step."""
    exact = all(step.element is not None for step in steps)
    return (_Exact if exact else _Wiring)(steps, say).done()


class _Exact:
    """Rows as they stand: each is an element, each way a flow."""

    def __init__(self, steps: Sequence[ListedStep], say: Say) -> None:
        self.steps, self.say = list(steps), say
        self.ids = _ids_of(steps, exact=all(step.element is not None for step in steps))
        self.known = dict(zip((step.id for step in steps), self.ids, strict=True))
        self.reached = {way.target for step in steps for way in step.ways}
        self.lanes = {name: Lane(f"Lane_{at}", name) for at, name in enumerate(_lane_names(steps), 1)}
        self.edges: list[_Edge] = []
        self.made: list[Node] = []

    def done(self) -> Wired:
        """The nodes in the order of the rows, and the flows."""
        for at, step in enumerate(self.steps):
            for way in step.ways:
                if way.target is not None:
                    self.edges.append(_Edge(self.ids[at], self.ids[way.target], way.label, way.share))
        return self.drawn([self.node(at) for at in range(len(self.steps))])

    def drawn(self, nodes: Sequence[Node]) -> Wired:
        flows = tuple(
            Flow(f"Flow_{at}", edge.source, edge.target, edge.label, edge.share)
            for at, edge in enumerate(self.edges, 1)
        )
        return Wired(tuple(nodes), flows, tuple(self.lanes.values()))

    def node(self, at: int) -> Node:
        """The element of a row."""
        step = self.steps[at]
        known = self.known
        event, _, value = step.event.partition(":")
        event, _, aside = event.partition("(")
        within = known.get(step.within) if step.within else None
        kind = step.kind or NodeKind.USER_TASK
        lane = self.lanes.get(step.lane)
        return Node(
            self.ids[at],
            kind,
            step.name,
            documentation_of(step.documentation, self.notes(step)),
            parent=within,
            lane=lane.id if lane is not None else None,
            event=_EVENTS.get(event.strip(), EventKind.NONE) if kind.is_event else EventKind.NONE,
            interrupting=aside.strip(" )") != NOT_INTERRUPTING,
            attached_to=known.get(step.attached) if step.attached and kind is NodeKind.BOUNDARY else None,
            called=step.calls or None,
            requirement_refs=step.requirements,
            expanded=not kind.is_sub_process or any(each.within == step.id for each in self.steps if step.id),
            value=value.strip() if kind.is_event else "",
            time=step.time,
        )

    def notes(self, step: ListedStep) -> Sequence[tuple[str, str]]:
        """The columns that BPMN has no place for, and a shape that the kind of the node does not tell."""
        said = step.shape
        lost = said and said != shape_of(step.kind or NodeKind.USER_TASK) and self.is_lost(step)
        return (*step.notes, (SHAPE, said)) if lost else step.notes

    def is_lost(self, _step: ListedStep) -> bool:
        """Whether a shape that is not the usual one of its kind is to be kept."""
        return True


class _Wiring(_Exact):
    """Rows as people write them."""

    def __init__(self, steps: Sequence[ListedStep], say: Say) -> None:
        super().__init__(steps, say)
        self.kinds = [self._kind(at) for at in range(len(steps))]
        self.steps = [replace(step, kind=kind) for step, kind in zip(steps, self.kinds, strict=True)]
        self.nodes: dict[str, Node] = {}
        self.into: dict[str, list[int]] = {}
        self.ahead: dict[str, list[int]] = {}
        self.owner: dict[str, str] = {}
        self.joined: set[str] = set()
        self.places = {own: at for at, own in enumerate(self.ids)}

    def is_lost(self, step: ListedStep) -> bool:
        return step.element is None and KIND_WORDS.get(normal(step.shape)) is not step.kind

    # ------------------------------------------------------------ rows

    def tell(
        self, message: str, at: int, place: CellPlace | None = None, severity: Severity = Severity.WARNING
    ) -> None:
        self.say(message, self.steps[at].row, place, severity)

    def _kind(self, at: int) -> NodeKind:
        """What a row is: as it says, unless its ways say otherwise; where nothing is said a decision where ways part by
        conditions and no work is told of.
        """
        step = self.steps[at]
        kind, ways = step.kind, step.ways
        if kind is NodeKind.END and ways:
            self.tell(
                tr("“{step}” is an end, and something follows it: it is drawn as a step.", step=_called(step)), at
            )
            return NodeKind.USER_TASK
        if kind is NodeKind.START and at in self.reached:
            self.tell(
                tr("“{step}” is a start, and something leads to it: it is drawn as a step.", step=_called(step)), at
            )
            return NodeKind.USER_TASK
        if kind is NodeKind.BOUNDARY:
            return NodeKind.CATCH
        if kind is not None and kind.is_gateway and step.time != UNTIMED:
            return NodeKind.USER_TASK  # which a decision follows
        if kind is not None:
            return kind
        works = step.time != UNTIMED or step.requirements
        asks = len(ways) > 1 and not works and (any(way.label for way in ways) or step.name.rstrip().endswith("?"))
        return NodeKind.EXCLUSIVE if asks and step.branching not in _TOGETHER else NodeKind.USER_TASK

    def done(self) -> Wired:
        """The process, with all that comes to it."""
        self._lead_out()
        self._let_out()
        entries = self._entries()
        for at in range(len(self.steps)):
            self._add(self.node(at))
        self._connect(entries)
        self._meet()
        self._join()
        made = sorted(self.nodes.values(), key=lambda node: self._place(node.id))
        return self.drawn(made)

    def _place(self, own: str) -> tuple[int, int, str]:
        """Where a node stands: what comes to a step around it."""
        order = self.places
        for rank, stem in enumerate((START, JOIN, MEETING, "", SPLIT, END)):
            if stem and own.startswith(stem) and own not in order:
                base = own.removeprefix(stem)
                while base not in order and "." in base:
                    base = base.rpartition(".")[0]
                return order.get(base, len(order)), rank, own
        return order[own], 3, own

    # ------------------------------------------------------------ where it begins and ends

    def _entries(self) -> list[int]:
        """The rows that something starts before; those from which all others are reached."""
        leads = [[way.target for way in step.ways if way.target is not None] for step in self.steps]
        reached = {target for at, targets in enumerate(leads) for target in targets if target != at}
        starts = [at for at, kind in enumerate(self.kinds) if kind is NodeKind.START]
        bare = [at for at in range(len(self.steps)) if at not in reached and at not in starts]
        seen = _reached(leads, starts)
        if not starts:
            first = next((at for at in bare if 0 in _reached(leads, [at])), 0)
            entries = [first]
            seen |= _reached(leads, [first])
        else:
            entries = []
        for at in (*bare, *range(len(self.steps))):
            if at not in seen:
                entries.append(at)
                seen |= _reached(leads, [at])
                self.tell(
                    tr("Nothing leads to “{step}”: the process can start there, too.", step=_called(self.steps[at])), at
                )
        return entries

    def _lead_out(self) -> None:
        """A way out of each circle that has none: behind its last row."""
        leads = [[way.target for way in step.ways if way.target is not None] for step in self.steps]
        inside = [-1] * len(leads)
        for number, circle in enumerate(strong_components(range(len(leads)), leads, [True] * len(leads))):
            for at in circle:
                inside[at] = number
            ends = any(len(leads[at]) < len(self.steps[at].ways) or not leads[at] for at in circle)
            if ends or any(inside[target] != number for at in circle for target in leads[at]):
                continue
            self._end_behind(max(circle, key=lambda at: (self.kinds[at] not in _TOGETHER, at)))

    def _let_out(self) -> None:
        """Leave out shares by which no case takes the only way to an end, and tell it: from the ends backwards."""
        into, shut = self._backwards()
        ending: set[int | None] = set()
        waiting: list[int | None] = [None]
        closed: list[tuple[int, int]] = []
        while waiting or closed:
            if waiting:
                own = waiting.pop()
                if own not in ending:
                    ending.add(own)
                    waiting += into[own]
                    for each in shut[own]:
                        heappush(closed, each)
                continue
            at, number = heappop(closed)
            if at not in ending:
                self._without_shares(at, self.steps[at].ways[number])
                waiting.append(at)

    def _backwards(self) -> tuple[dict[int | None, list[int]], dict[int | None, list[tuple[int, int]]]]:
        """What leads to each row, and to the end (None): rows, and rows with the number of a way that no case takes."""
        into: dict[int | None, list[int]] = defaultdict(list)
        shut: dict[int | None, list[tuple[int, int]]] = defaultdict(list)
        for at, step in enumerate(self.steps):
            for number, (way, taken) in enumerate(zip(step.ways, self._taken(at), strict=True)):
                if taken:
                    into[way.target].append(at)
                else:
                    shut[way.target].append((at, number))
            if not step.ways:
                into[None].append(at)
        return into, shut

    def _taken(self, at: int) -> list[bool]:
        """Whether any case takes each way from a row."""
        step = self.steps[at]
        shares = [way.share for way in step.ways]
        if len(shares) < 2 or NodeKind.PARALLEL in (step.branching, self.kinds[at]):
            return [True] * len(shares)
        if NodeKind.INCLUSIVE in (step.branching, self.kinds[at]):
            return [share != 0 for share in shares]
        return [probability > 0 for probability in exclusive(shares)[0]]

    def _without_shares(self, at: int, way: StepWay) -> None:
        step = self.steps[at]
        self.tell(
            tr(
                "The shares of “{step}” leave no case for the only way out of a circle: they are left out.",
                step=_called(step),
            ),
            at,
            way.place,
        )
        self.steps[at] = replace(step, ways=tuple(replace(its, share=None) for its in step.ways))

    def _end_behind(self, at: int) -> None:
        """Let an end be one of the ways from a row, and tell it."""
        step = self.steps[at]
        self.tell(
            tr("Nothing leads out of the circle of “{step}”: an end is drawn behind it.", step=_called(step)),
            at,
            step.ways[0].place,
        )
        kind = NodeKind.EXCLUSIVE if self.kinds[at] in _TOGETHER else self.kinds[at]
        self.kinds[at] = kind
        branching = None if step.branching in _TOGETHER else step.branching
        ways = step.ways
        if all(way.share is not None for way in ways):
            self.tell(
                tr("The shares of “{step}” leave no case for that end: they are left out.", step=_called(step)),
                at,
                ways[0].place,
            )
            ways = tuple(replace(way, share=None) for way in ways)
        self.steps[at] = replace(step, ways=(*ways, StepWay(None)), kind=kind, branching=branching)

    def _connect(self, entries: Sequence[int]) -> None:
        """The events and gateways around each row, and the flows between."""
        for at in entries:
            start = self._add(Node(f"{START}{self.ids[at]}", NodeKind.START, lane=self.nodes[self.ids[at]].lane))
            self._link(_Edge(start, self.ids[at]))
        for at, step in enumerate(self.steps):
            ways = step.ways or (() if self.kinds[at] is NodeKind.END else (StepWay(None),))
            source = self.ids[at]
            if len(ways) > 1:
                kind = self._parts(at)
                if not self.kinds[at].is_gateway:
                    gate = self._add(Node(f"{SPLIT}{source}", kind, lane=self.nodes[source].lane))
                    self._link(_Edge(source, gate))
                    source = gate
                elif kind is not self.kinds[at]:
                    self._turn(self.ids[at], kind)
            for number, way in enumerate(ways):
                target = self.ids[way.target] if way.target is not None else self._end(at, number)
                share = way.share
                if share is not None and self.nodes[source].kind is NodeKind.PARALLEL:
                    self.tell(
                        tr("All ways of “{step}” are taken: its shares are left out.", step=_called(step)),
                        at,
                        way.place,
                    )
                    share = None
                self._link(_Edge(source, target, way.label, share))

    def _end(self, at: int, number: int) -> str:
        own = self.ids[at]
        return self._add(
            Node(f"{END}{own}" + (f".{number}" if number else ""), NodeKind.END, lane=self.nodes[own].lane)
        )

    def _parts(self, at: int) -> NodeKind:
        """How the ways of a row part; what nobody says is told."""
        step, kind = self.steps[at], self.kinds[at]
        if step.branching is not None:
            return step.branching
        if kind.is_gateway:
            self._weigh(at)
            return kind
        shares = [way.share for way in step.ways]
        invented = any(way.place is None and way.target is None for way in step.ways)
        if not invented and not any(way.label for way in step.ways) and all(share is None for share in shares):
            self.tell(
                tr(
                    "“{step}” leads to {count} steps, and nothing says whether to one of them or to all: it is drawn "
                    "as a decision.",
                    step=_called(step),
                    count=len(step.ways),
                ),
                at,
                step.ways[0].place,
            )
        self._weigh(at)
        return NodeKind.EXCLUSIVE

    def _weigh(self, at: int) -> None:
        """Tell of shares that are not those of all cases."""
        step = self.steps[at]
        shares = [way.share for way in step.ways]
        if all(share is not None for share in shares):
            total = sum(share for share in shares if share is not None)
            if abs(total - 1) > _LEAST_OF_A_WHOLE:
                self.tell(
                    tr("The shares of “{step}” sum to {total:.0%}, not to 100 %.", step=_called(step), total=total),
                    at,
                    step.ways[0].place,
                )

    # ------------------------------------------------------------ where ways come together

    def _meet(self) -> None:
        """A gateway where ways meet that were taken together; the innermost first."""
        splits = [own for own, node in self.nodes.items() if node.kind in _TOGETHER and len(self.ahead[own]) > 1]
        parted: set[str] = set()
        joined = self.joined
        if len(splits) <= _MOST_TOGETHER:
            graph = _Graph(self.edges, self.nodes)
            regions = [(own, graph.region(own)) for own in splits]
            for own, region in sorted(regions, key=lambda its: (len(its[1].inside), its[0])):
                if self._met(own, region, joined):
                    parted.add(own)
        for own, node in list(self.nodes.items()):
            forks = len(self.ahead[own]) > 1
            unmet = (own not in parted) if forks else (len(self.into[own]) > 1 and own not in joined)
            if node.kind in _TOGETHER and unmet:
                self._as_decision(own)

    def _met(self, split: str, region: _Region, joined: set[str]) -> bool:
        """Put a gateway before the place where all ways of a split meet; whether they do so cleanly."""
        if split in region.inside or region.crossing or self._is_entered(split, region):
            return False
        if region.meeting == _EXIT:
            return True
        entering = self.into[region.meeting]
        inner = [[at for at in entering if self._comes_from(self.edges[at], split, each)] for each in region.branches]
        if sum(map(len, inner)) != len({at for edges in inner for at in edges}):
            return False
        kind = self.nodes[split].kind
        if self.nodes[region.meeting].kind is kind and list(map(len, inner)) == [1] * len(entering):
            joined.add(region.meeting)
            return True
        gate = self._add(Node(f"{MEETING}{split}", kind, lane=self.nodes[region.meeting].lane), owner=split)
        joined.add(gate)
        for number, edges in enumerate(inner):
            target = gate
            if len(edges) > 1:
                join = Node(f"{JOIN}{split}.{number}", NodeKind.EXCLUSIVE, lane=self.nodes[gate].lane)
                target = self._add(join, owner=split)
                self._link(_Edge(target, gate))
            for at in edges:
                self._lead(at, target)
        self._link(_Edge(gate, region.meeting))
        return True

    def _is_entered(self, split: str, region: _Region) -> bool:
        """Whether something leads into a branch from beside it."""
        sources = (self._home(self.edges[at].source) for own in region.inside for at in self.into[own])
        return any(source != split and source not in region.inside for source in sources)

    def _home(self, own: str) -> str:
        """The node itself, or the split that a gateway was made for."""
        while own in self.owner:
            own = self.owner[own]
        return own

    def _comes_from(self, edge: _Edge, split: str, branch: _Branch) -> bool:
        """Whether an edge belongs to a branch of a split: it leaves from inside, or leads straight to the meeting."""
        source = self._home(edge.source)
        if source == split:
            return not branch.inside and edge.source == split and branch.first == edge.target
        return source in branch.inside

    def _as_decision(self, own: str) -> None:
        """Draw a gateway as a decision whose ways do not meet as those of another one must, and tell it."""
        base = own.removeprefix(SPLIT)
        at = self.places.get(base, self.places.get(own, 0))
        self.tell(
            tr(
                "The ways that “{step}” takes together do not come together cleanly again: it is drawn as a decision.",
                step=_called(self.steps[at]),
            ),
            at,
        )
        self._turn(own, NodeKind.EXCLUSIVE)

    def _turn(self, own: str, kind: NodeKind) -> None:
        self.nodes[own] = replace(self.nodes[own], kind=kind)

    def _join(self) -> None:
        """A gateway before each node to which several ways lead, unless it is one that does nothing else."""
        for own, node in list(self.nodes.items()):
            entering = list(self.into[own])
            if len(entering) < 2 or own in self.joined or (node.kind.is_gateway and len(self.ahead[own]) < 2):
                continue
            gate = self._add(Node(f"{JOIN}{own}", NodeKind.EXCLUSIVE, lane=node.lane))
            for at in entering:
                self._lead(at, gate)
            self._link(_Edge(gate, own))

    def _add(self, node: Node, owner: str = "") -> str:
        """Take in a node; it goes with its `owner` where branches are looked at."""
        self.nodes[node.id] = node
        self.into.setdefault(node.id, [])
        self.ahead.setdefault(node.id, [])
        if owner:
            self.owner[node.id] = owner
        return node.id

    def _link(self, edge: _Edge) -> None:
        self.into[edge.target].append(len(self.edges))
        self.ahead[edge.source].append(len(self.edges))
        self.edges.append(edge)

    def _lead(self, at: int, target: str) -> None:
        """Let an edge lead elsewhere."""
        self.into[self.edges[at].target].remove(at)
        self.edges[at] = replace(self.edges[at], target=target)
        self.into[target].append(at)


class _Branch(NamedTuple):
    """One way from a split: its first node, and all on it before the ways meet."""

    first: str
    inside: set[str]


class _Region(NamedTuple):
    """What lies between a split and where its ways meet; `crossing` says that two branches share a node."""

    meeting: str
    branches: list[_Branch]
    inside: set[str]
    crossing: bool


class _Graph:
    """Nodes and edges as they stand, to look for where ways meet."""

    def __init__(self, edges: Sequence[_Edge], nodes: Mapping[str, Node]) -> None:
        self.after: dict[str, list[str]] = {own: [] for own in nodes}
        for edge in edges:
            self.after[edge.source].append(edge.target)
        backwards = Digraph((target, own) for own, targets in self.after.items() for target in targets or (_EXIT,))
        backwards.add(_EXIT)
        self._closing = immediate_dominators(backwards, _EXIT)

    def region(self, split: str) -> _Region:
        """What lies between a split and the first node that all its ways pass."""
        meeting = self._closing.get(split, _EXIT)
        branches = [_Branch(first, self._until(first, meeting)) for first in self.after[split]]
        inside: set[str] = set()
        crossing = False
        for branch in branches:
            crossing = crossing or bool(inside & branch.inside)
            inside |= branch.inside
        return _Region(meeting, branches, inside, crossing)

    def _until(self, first: str, meeting: str) -> set[str]:
        found: set[str] = set()
        waiting = [first]
        while waiting:
            own = waiting.pop()
            if own != meeting and own not in found:
                found.add(own)
                waiting += self.after[own]
        return found


def _reached(leads: Sequence[Sequence[int | None]], starts: Iterable[int]) -> set[int]:
    found = set(starts)
    waiting = list(found)
    while waiting:
        for target in leads[waiting.pop()]:
            if target is not None and target not in found:
                found.add(target)
                waiting.append(target)
    return found


def _ids_of(steps: Sequence[ListedStep], *, exact: bool) -> list[str]:
    """An id in BPMN for each row, all different."""
    found: list[str] = []
    taken: set[str] = set()
    for at, step in enumerate(steps, 1):
        own = id_of(step.id or f"{at}", exact=exact)
        number = 2
        while own in taken:
            own, number = id_of(f"{step.id or at}-{number}"), number + 1
        taken.add(own)
        found.append(own)
    return found


def _lane_names(steps: Sequence[ListedStep]) -> Iterator[str]:
    yield from dict.fromkeys(step.lane for step in steps if step.lane)


def _called(step: ListedStep) -> str:
    return step.name or step.id
