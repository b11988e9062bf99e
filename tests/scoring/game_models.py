"""Processes for the tests of the token game: written in one line, or drawn at random."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from hypothesis import strategies as st

from itsm_fit.model.process import EventKind, Flow, Node, NodeKind, Process
from itsm_fit.scoring.game.net import compile_net
from itsm_fit.scoring.game.token_game import Play, play

KINDS = {
    "s": NodeKind.START,
    "e": NodeKind.END,
    "x": NodeKind.EXCLUSIVE,
    "p": NodeKind.PARALLEL,
    "o": NodeKind.INCLUSIVE,
    "c": NodeKind.CATCH,
    "b": NodeKind.BOUNDARY,
    "u": NodeKind.SUB_PROCESS,
}
"""The kind of a node by the first letter of its id; capital letters are tasks."""


def node(node_id: str, kind: NodeKind | None = None, **more: object) -> Node:
    """A node; its kind follows from its id unless it is said."""
    return Node(node_id, kind or KINDS.get(node_id[0], NodeKind.TASK), **more)  # type: ignore[arg-type]


def drawn(flows: str, *special: Node, process_id: str = "P") -> Process:
    """A process from its flows, ``s>A A>x1 x1>B:0.7 x1>e:0.3``: source, target, share; a ``?`` makes one conditional.

    Flows are called like their text without the share. Nodes come in order of appearance, but for `special` ones.
    """
    edges = []
    for text in flows.split():
        plain = text.rstrip("?")
        ends, _, share = plain.partition(":")
        source, _, target = ends.partition(">")
        edges.append(Flow(ends, source, target, share=float(share) if share else None, conditional=text.endswith("?")))
    by_id = {each.id: each for each in special}
    for edge in edges:
        for end in (edge.source, edge.target):
            by_id.setdefault(end, node(end))
    return Process(process_id, nodes=tuple(by_id.values()), flows=tuple(edges))


def with_inside(outside: str, inside: str, *special: Node, inner_special: tuple[Node, ...] = ()) -> Process:
    """A process whose sub-process ``u`` holds `inside`."""
    outer, inner = drawn(outside, *special), drawn(inside, *inner_special)
    nodes = (replace(each, parent=each.parent or "u") for each in inner.nodes)
    return Process("P", nodes=(*outer.nodes, *nodes), flows=(*outer.flows, *inner.flows))


TERMINATE = node("e1", event=EventKind.TERMINATE)


def error_end(node_id: str, ref: str = "") -> Node:
    return node(node_id, NodeKind.END, event=EventKind.ERROR, event_ref=ref)


def boundary(node_id: str = "b", host: str = "A", **more: object) -> Node:
    return node(node_id, NodeKind.BOUNDARY, attached_to=host, **more)


def link(node_id: str, kind: NodeKind, name: str) -> Node:
    return node(node_id, kind, event=EventKind.LINK, event_ref=name)


def call(node_id: str, called: str) -> Node:
    return node(node_id, NodeKind.CALL, called=called)


def played(process: Process, *others: Process, **options: int) -> Play:
    """The play of a process in a project with others."""
    return play(compile_net(process.id, by_id(process, *others)), **options)


def by_id(*processes: Process) -> Mapping[str, Process]:
    return {process.id: process for process in processes}


SHARES = st.sampled_from([None, 0.0, 0.1, 0.2, 0.3, 0.5, 0.7, 0.9, 1.0])
CALLED = "Q"


class _Sketch:
    """A process being drawn at random, block by block."""

    def __init__(self, draw: st.DrawFn, size: int, *, calls: bool) -> None:
        self.draw = draw
        self.calls = calls
        self.nodes: list[Node] = []
        self.flows: list[Flow] = []
        self.left = size

    def add(self, kind: NodeKind, parent: str | None, **more: object) -> str:
        node_id = f"N{len(self.nodes)}"
        self.nodes.append(Node(node_id, kind, parent=parent, **more))  # type: ignore[arg-type]
        return node_id

    def flow(self, source: str, target: str, share: float | None = None, *, conditional: bool = False) -> str:
        flow_id = f"F{len(self.flows)}"
        self.flows.append(Flow(flow_id, source, target, share=share, conditional=conditional))
        return flow_id

    def share(self) -> float | None:
        return self.draw(SHARES)

    def scope(self, parent: str | None, depth: int) -> None:
        """Start, a sequence of blocks, an end of some kind."""
        kinds = [EventKind.NONE, EventKind.NONE, EventKind.TERMINATE] + [EventKind.ERROR] * (parent is not None)
        if self.draw(st.integers(0, 5)):
            at = self.add(NodeKind.START, parent)
            if self.draw(st.integers(0, 5)) == 0:
                joined = self.add(NodeKind.TASK, parent)
                self.flow(at, joined, self.share())
                self.flow(self.add(NodeKind.START, parent), joined, self.share())
                at = joined
        else:
            at = self.add(NodeKind.TASK, parent)
        at = self.sequence(at, parent, depth)
        self.end(at, parent, self.draw(st.sampled_from(kinds)))

    def end(self, at: str, parent: str | None, event: EventKind, share: float | None = None) -> None:
        self.flow(at, self.add(NodeKind.END, parent, event=event, event_ref=self.error(event)), share)

    def error(self, event: EventKind) -> str:
        return self.draw(st.sampled_from(["", "A", "B"])) if event is EventKind.ERROR else ""

    def sequence(self, at: str, parent: str | None, depth: int) -> str:
        for _ in range(self.draw(st.integers(1, 3))):
            at = self.block(at, parent, depth)
        return at

    def block(self, at: str, parent: str | None, depth: int) -> str:
        self.left -= 1
        small = [self.task, self.task, self.task, self.link, *[self.call] * self.calls]
        large = [self.split, self.split, self.choices, self.loop, self.early_end, self.boundary, self.sub]
        kinds = small if depth == 0 or self.left <= 0 else [*small, *large]
        return self.draw(st.sampled_from(kinds))(at, parent, depth - 1)

    def task(self, at: str, parent: str | None, _depth: int) -> str:
        task = self.add(NodeKind.TASK, parent)
        self.flow(at, task)
        return task

    def split(self, at: str, parent: str | None, depth: int) -> str:
        """Mostly closed as it was opened; sometimes by a join of another kind, or by none."""
        kinds = [NodeKind.EXCLUSIVE, NodeKind.PARALLEL, NodeKind.INCLUSIVE]
        kind = self.draw(st.sampled_from(kinds))
        closed_by = self.draw(st.sampled_from([kind, kind, kind, *kinds, None]))
        opening = self.add(kind, parent)
        self.flow(at, opening)
        closing = None if closed_by is None else self.add(closed_by, parent)
        last = opening
        for _ in range(self.draw(st.integers(2, 3))):
            first = self.add(NodeKind.TASK, parent)
            self.flow(opening, first, self.share())
            last = self.sequence(first, parent, depth)
            if closing is not None:
                self.flow(last, closing)
        if kind is NodeKind.INCLUSIVE and self.draw(st.booleans()):
            self.default(opening, self.flow(opening, closing or self.add(NodeKind.END, parent)))
        return closing or last

    def choices(self, at: str, parent: str | None, depth: int) -> str:
        """A task with conditional flows, perhaps a default one, perhaps a plain one beside them."""
        task = self.add(NodeKind.TASK, parent)
        self.flow(at, task)
        closing = self.add(self.draw(st.sampled_from([NodeKind.INCLUSIVE, NodeKind.EXCLUSIVE])), parent)
        for number in range(self.draw(st.integers(1, 3))):
            first = self.add(NodeKind.TASK, parent)
            flow = self.flow(task, first, self.share(), conditional=number == 0 or self.draw(st.booleans()))
            if number == 1 and self.draw(st.booleans()):
                self.default(task, flow)
            self.flow(self.sequence(first, parent, depth), closing)
        return closing

    def default(self, source: str, flow: str) -> None:
        at = next(at for at, each in enumerate(self.nodes) if each.id == source)
        self.nodes[at] = replace(self.nodes[at], default_flow=flow)

    def link(self, at: str, parent: str | None, _depth: int) -> str:
        name = f"link {len(self.nodes)}"
        self.flow(at, self.add(NodeKind.THROW, parent, event=EventKind.LINK, event_ref=name))
        return self.add(NodeKind.CATCH, parent, event=EventKind.LINK, event_ref=name)

    def call(self, at: str, parent: str | None, depth: int) -> str:
        host = self.add(NodeKind.CALL, parent, called=CALLED)
        self.flow(at, host)
        if self.draw(st.integers(0, 3)) == 0:
            self.attach(host, parent, depth)
        return host

    def loop(self, at: str, parent: str | None, depth: int) -> str:
        head, tail = self.add(NodeKind.EXCLUSIVE, parent), self.add(NodeKind.EXCLUSIVE, parent)
        self.flow(at, head)
        self.flow(self.sequence(head, parent, depth), tail)
        self.flow(tail, head, self.draw(st.sampled_from([0.1, 0.3, 0.5, None])))
        return tail

    def early_end(self, at: str, parent: str | None, _depth: int) -> str:
        gateway = self.add(NodeKind.EXCLUSIVE, parent)
        kinds = [EventKind.NONE, EventKind.TERMINATE, EventKind.ERROR]
        self.flow(at, gateway)
        self.end(gateway, parent, self.draw(st.sampled_from(kinds)), self.share())
        return gateway

    def boundary(self, at: str, parent: str | None, depth: int) -> str:
        host = self.task(at, parent, 0)
        self.attach(host, parent, depth)
        return host

    def attach(self, host: str, parent: str | None, depth: int) -> None:
        event = self.draw(st.sampled_from([EventKind.TIMER, EventKind.ERROR]))
        interrupting = event is EventKind.ERROR or self.draw(st.booleans())
        more = {"event": event, "event_ref": self.error(event), "interrupting": interrupting}
        boundary = self.add(NodeKind.BOUNDARY, parent, attached_to=host, **more)
        first = self.add(NodeKind.TASK, parent)
        self.flow(boundary, first, self.share())
        last = self.sequence(first, parent, depth)
        if self.draw(st.booleans()):
            self.flow(last, host if self.draw(st.integers(0, 3)) == 0 else self.add(NodeKind.END, parent))

    def sub(self, at: str, parent: str | None, depth: int) -> str:
        host = self.add(NodeKind.SUB_PROCESS, parent)
        self.flow(at, host)
        if self.draw(st.booleans()):
            self.attach(host, parent, depth)
        self.scope(host, depth)
        return host


@st.composite
def blocks(draw: st.DrawFn, size: int = 6, depth: int = 2) -> tuple[Process, ...]:
    """A process made of nested blocks, and one that it calls; most but not all are sound."""
    found = []
    for process_id, steps, levels in (("P", size, depth), (CALLED, 2, 1)):
        sketch = _Sketch(draw, steps, calls=process_id == "P")
        sketch.scope(None, levels)
        found.append(Process(process_id, nodes=tuple(sketch.nodes), flows=tuple(sketch.flows)))
    return tuple(found)


@st.composite
def tangles(draw: st.DrawFn, most: int = 7) -> tuple[Process, ...]:
    """Processes whose nodes are connected anyhow: unsound more often than not."""
    kinds = [
        *(NodeKind.TASK, NodeKind.TASK, NodeKind.EXCLUSIVE, NodeKind.EXCLUSIVE, NodeKind.PARALLEL, NodeKind.INCLUSIVE),
        *(NodeKind.END, NodeKind.EVENT_BASED, NodeKind.CATCH),
    ]
    count = draw(st.integers(2, most))
    nodes = [Node("N0", NodeKind.START)]
    nodes += [Node(f"N{at}", draw(st.sampled_from(kinds))) for at in range(1, count)]
    nodes.append(Node(f"N{count}", NodeKind.END, event=draw(st.sampled_from([EventKind.NONE, EventKind.TERMINATE]))))
    flows = []
    for at, source in enumerate(nodes):
        if source.kind is NodeKind.END:
            continue
        targets = [at + 1, *draw(st.lists(st.integers(1, count), max_size=2))]
        for target in targets if draw(st.integers(0, 5)) else targets[1:]:
            conditional = draw(st.integers(0, 4)) == 0
            flows.append(Flow(f"F{len(flows)}", source.id, f"N{target}", share=draw(SHARES), conditional=conditional))
            if draw(st.integers(0, 5)) == 0:
                nodes[at] = replace(nodes[at], default_flow=flows[-1].id)
    return (Process("P", nodes=tuple(nodes), flows=tuple(flows)),)
