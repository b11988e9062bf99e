"""The order in which a process lists its nodes, flows and lanes, so that equal drawings are equal values.

Nodes stand as in the document: a sub-process before what is inside it, a lane before its inner lanes. Flows stand
scope by scope: those of the process first, then those of each sub-process in the order of the nodes; inside a scope
as in the document.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol, TypeVar

from itsm_fit.model.process import Process


class _Nested(Protocol):
    @property
    def id(self) -> str: ...
    @property
    def parent(self) -> str | None: ...


T = TypeVar("T", bound=_Nested)


def in_document_order(process: Process) -> Process:
    """The same process with its nodes, flows and lanes in order; the very same one when they are already."""
    nodes, lanes = outer_first(process.nodes), outer_first(process.lanes)
    flows = process.flows
    scopes = [None, *(node.id for node in nodes if node.kind.is_sub_process)]
    if len(scopes) > 1:
        rank = {scope: place for place, scope in reversed([*enumerate(scopes)])}
        home = {node.id: node.parent for node in reversed(nodes)}
        flows = tuple(sorted(flows, key=lambda flow: rank.get(home.get(flow.source), 0)))
    if (nodes, flows, lanes) == (process.nodes, process.flows, process.lanes):
        return process
    return replace(process, nodes=nodes, flows=flows, lanes=lanes)


def outer_first(items: tuple[T, ...]) -> tuple[T, ...]:
    """Each item before those inside it, else in the order given."""
    if all(item.parent is None for item in items):
        return items
    inner: dict[str | None, list[T]] = {}
    known = {item.id for item in items}
    for item in items:
        inner.setdefault(item.parent if item.parent in known else None, []).append(item)
    ordered: list[T] = []
    waiting = inner.pop(None, [])[::-1]
    while waiting:
        item = waiting.pop()
        ordered.append(item)
        waiting.extend(inner.pop(item.id, [])[::-1])
    return tuple(ordered)


def inside(items: Sequence[T], outer: str) -> set[str]:
    """The ids of everything inside `outer`, at any depth; `items` stand outer first."""
    found = {outer}
    for item in items:
        if item.parent in found:
            found.add(item.id)
    return found - {outer}
