"""Processes drawn from trees of blocks, and their cases played on the trees: no tokens, no markings, no chain.

A case is played by going through the tree with the hour in hand, which shares nothing with the token game: a branch
is played to its join before the next, a block of branches ends with its last.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from itsm_fit.model.process import EventKind, Flow, Node, NodeKind, Process

Kind = Literal["task", "sequence", "choice", "parallel", "inclusive", "loop", "inside", "beside", "instead", "stop"]


class Block(NamedTuple):
    """A step of `minutes`, or blocks put together; `shares` are those of the parts, of a loop that of turning back.

    Beside or instead of a step: its first part happens with its share, as a boundary event would have it. A stop ends
    the case (`terminates`), or only its token, with its share.
    """

    kind: Kind
    minutes: int = 0
    parts: tuple[Block, ...] = ()
    shares: tuple[float, ...] = ()
    terminates: bool = False


def tree(source: random.Random, depth: int = 3) -> Block:
    """Blocks at random, nested up to a depth."""
    if depth == 0 or source.random() < 0.2:
        return Block("task", source.choice([0, 1, 2, 5, 5, 10, 30]))
    kind: Kind = source.choice(_KINDS)
    parts = tuple(tree(source, depth - 1) for _ in range(2 if kind in _OF_PARTS else 1))
    shares = {
        "choice": lambda p: (p, round(1 - p, 9)),
        "inclusive": lambda p: (p, source.choice([0.2, 0.5, 1.0])),
        "loop": lambda p: (min(p, 0.4),),
    }.get(kind, lambda p: (p,))(source.choice([0.1, 0.25, 0.5, 0.75]))
    return Block(kind, source.choice([0, 3, 7]), parts, shares, source.random() < 0.5)


_KINDS: tuple[Kind, ...] = (
    *("sequence", "sequence", "choice", "choice", "parallel", "parallel"),
    *("inclusive", "loop", "inside", "beside", "instead", "stop"),
)
_OF_PARTS = {"sequence", "choice", "parallel", "inclusive"}


# ---------------------------------------------------------------- played
class StuckError(Exception):
    """A join waits for a token that is gone."""


@dataclass
class _Scope:
    ended: list[int] = field(default_factory=list)
    terminated: bool = False
    waiting: bool = False

    def end(self) -> int:
        if self.waiting and not self.terminated:
            raise StuckError
        return max(self.ended)


def minutes_of(block: Block, source: random.Random) -> int | None:
    """How long one case takes; None where it does not complete."""
    try:
        return _inside(block, 0, source)
    except StuckError:
        return None


def _inside(block: Block, now: int, source: random.Random) -> int:
    scope = _Scope()
    then = _after(block, now, scope, source)
    if then is not None:
        scope.ended.append(then)
    return scope.end()


def _after(block: Block, now: int, scope: _Scope, source: random.Random) -> int | None:
    """When the token that comes at an hour is done with a block; None where it is gone or waits for ever."""
    return _WAYS[block.kind](block, now, scope, source)


def _task(block: Block, now: int, _scope: _Scope, _source: random.Random) -> int:
    return now + block.minutes


def _sequence(block: Block, now: int, scope: _Scope, source: random.Random) -> int | None:
    for part in block.parts:
        then = _after(part, now, scope, source)
        if then is None:
            return None
        now = then
    return now


def _choice(block: Block, now: int, scope: _Scope, source: random.Random) -> int | None:
    return _after(block.parts[0 if source.random() < block.shares[0] else 1], now, scope, source)


def _parallel(block: Block, now: int, scope: _Scope, source: random.Random) -> int | None:
    came = [_after(part, now, scope, source) for part in block.parts]
    there = [each for each in came if each is not None]
    if len(there) == len(came):
        return max(there)
    scope.ended += there
    scope.waiting = scope.waiting or bool(there)
    return None


def _inclusive(block: Block, now: int, scope: _Scope, source: random.Random) -> int | None:
    taken: list[Block] = []
    while not taken:
        taken = [part for part, share in zip(block.parts, block.shares, strict=True) if source.random() < share]
    came = [_after(part, now, scope, source) for part in taken]
    there = [each for each in came if each is not None]
    return max(there) if there else None


def _loop(block: Block, now: int, scope: _Scope, source: random.Random) -> int | None:
    while True:
        then = _after(block.parts[0], now, scope, source)
        if then is None or source.random() >= block.shares[0]:
            return then
        now = then


def _in_place(block: Block, now: int, _scope: _Scope, source: random.Random) -> int:
    return _inside(block.parts[0], now + block.minutes, source)


def _beside(block: Block, now: int, scope: _Scope, source: random.Random) -> int:
    then = now + block.minutes
    if source.random() < block.shares[0]:
        other = _after(block.parts[0], then, scope, source)
        scope.ended += [] if other is None else [other]
    return then


def _instead(block: Block, now: int, scope: _Scope, source: random.Random) -> int | None:
    then = now + block.minutes
    return _after(block.parts[0], then, scope, source) if source.random() < block.shares[0] else then


def _stop(block: Block, now: int, scope: _Scope, source: random.Random) -> int | None:
    then = _after(block.parts[0], now, scope, source)
    if then is not None and source.random() < block.shares[0]:
        scope.ended.append(then)
        scope.terminated = scope.terminated or block.terminates
        return None
    return then


_WAYS = {
    "task": _task,
    "sequence": _sequence,
    "choice": _choice,
    "parallel": _parallel,
    "inclusive": _inclusive,
    "loop": _loop,
    "inside": _in_place,
    "beside": _beside,
    "instead": _instead,
    "stop": _stop,
}


# ---------------------------------------------------------------- drawn
class _Drawing:
    def __init__(self) -> None:
        self.nodes: list[Node] = []
        self.flows: list[Flow] = []
        self.minutes: dict[str, int] = {}

    def node(self, kind: NodeKind, parent: str | None, minutes: int = 0, **more: object) -> str:
        own = f"N{len(self.nodes)}"
        self.nodes.append(Node(own, kind, parent=parent, **more))  # type: ignore[arg-type]
        self.minutes[own] = minutes
        return own

    def flow(self, source: str, target: str, share: float | None = None) -> None:
        self.flows.append(Flow(f"F{len(self.flows)}", source, target, share=share))

    def scope(self, block: Block, parent: str | None) -> None:
        start = self.node(NodeKind.START, parent)
        last = self.block(block, start, None, parent)
        self.flow(last, self.node(NodeKind.END, parent))

    def block(self, block: Block, at: str, share: float | None, parent: str | None) -> str:
        """Draw a block behind a node, by a flow with a share, and give its last node, which one flow may leave."""
        if block.kind in ("task", "beside", "instead", "inside"):
            own = self.node(NodeKind.SUB_PROCESS if block.kind == "inside" else NodeKind.TASK, parent, block.minutes)
            self.flow(at, own, share)
            return self._around(block, own, parent)
        if block.kind == "sequence":
            return self.block(block.parts[1], self.block(block.parts[0], at, share, parent), None, parent)
        if block.kind in ("loop", "stop"):
            head = self.node(NodeKind.EXCLUSIVE, parent)
            self.flow(at, head, share)
            tail = self.node(NodeKind.EXCLUSIVE, parent)
            self.flow(self.block(block.parts[0], head, None, parent), tail)
            event = EventKind.TERMINATE if block.terminates else EventKind.NONE
            away = head if block.kind == "loop" else self.node(NodeKind.END, parent, event=event)
            self.flow(tail, away, block.shares[0])
            on = self.node(NodeKind.TASK, parent)
            self.flow(tail, on, round(1 - block.shares[0], 9))
            return on
        kind = NodeKind(f"{'exclusive' if block.kind == 'choice' else block.kind}Gateway")
        split = self.node(kind, parent)
        self.flow(at, split, share)
        shares = block.shares if block.kind != "parallel" else (None, None)
        lasts = [self.block(part, split, each, parent) for part, each in zip(block.parts, shares, strict=True)]
        join = self.node(
            kind, parent
        )  # behind the joins inside: of two in a loop the first in the document fires first
        for last in lasts:
            self.flow(last, join)
        return join

    def _around(self, block: Block, own: str, parent: str | None) -> str:
        if block.kind == "inside":
            self.scope(block.parts[0], own)
        elif block.kind != "task":
            event = self.node(
                NodeKind.BOUNDARY, parent, event=EventKind.TIMER, attached_to=own, interrupting=block.kind == "instead"
            )
            last = self.block(block.parts[0], event, block.shares[0], parent)
            if block.kind == "instead":
                join = self.node(NodeKind.EXCLUSIVE, parent)
                self.flow(own, join)
                self.flow(last, join)
                return join
            self.flow(last, self.node(NodeKind.END, parent))
        return own


def drawn_tree(block: Block) -> tuple[Process, dict[str, int]]:
    """The process of a tree, and the minutes of its nodes."""
    drawing = _Drawing()
    drawing.scope(block, None)
    return Process("P", nodes=tuple(drawing.nodes), flows=tuple(drawing.flows)), drawing.minutes


def trees(seeds: range) -> Iterator[tuple[int, Block]]:
    for seed in seeds:
        yield seed, tree(random.Random(seed))
