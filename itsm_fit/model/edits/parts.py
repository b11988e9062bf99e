"""Walking over everything a document draws, keeping what does not change the very same."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import TypeAlias, TypeVar

from itsm_fit.errors import EditError
from itsm_fit.model.document import Artifact, Association, Document, MessageFlow, Pool
from itsm_fit.model.process import Flow, Lane, Node, Process

Shape: TypeAlias = Node | Lane | Pool | Artifact
Line: TypeAlias = Flow | MessageFlow | Association
Part: TypeAlias = Shape | Line
Unlabelled: TypeAlias = Lane | Pool | Association
"""What carries its name inside, or none: no label stands beside it."""
P = TypeVar("P", bound=Part)
Change: TypeAlias = Callable[[Part], Part]


def parts_of(document: Document) -> Iterator[Part]:
    """Everything drawn, in the order of the document."""
    for process in document.processes:
        yield from process.nodes
        yield from process.flows
        yield from process.lanes
    yield from document.pools
    yield from document.message_flows
    yield from document.artifacts
    yield from document.associations


def is_drawn(part: Part) -> bool:
    """Whether it has a place in the diagram."""
    return bool(part.waypoints if isinstance(part, Line) else part.bounds)


def part_of(document: Document, wanted: str) -> Part:
    """The first part with this id; raises EditError when there is none."""
    for part in parts_of(document):
        if part.id == wanted:
            return part
    raise EditError(f"Nothing in {document.name} has the id {wanted}.")


def require_parts(document: Document, wanted: Iterable[str]) -> set[str]:
    """The wanted ids; raises EditError when one of them is not in the document."""
    ids = set(wanted)
    for missing in sorted(ids - {part.id for part in parts_of(document)}):
        raise EditError(f"Nothing in {document.name} has the id {missing}.")
    return ids


def with_parts(document: Document, change: Change) -> Document:
    """The document with `change` applied to every part; a change keeps the type and the id of what it gets."""
    processes = tuple(_with_parts(process, change) for process in document.processes)
    new = {
        "processes": document.processes if _same(document.processes, processes) else processes,
        "pools": _changed(document.pools, change),
        "message_flows": _changed(document.message_flows, change),
        "artifacts": _changed(document.artifacts, change),
        "associations": _changed(document.associations, change),
    }
    if all(getattr(document, name) is value for name, value in new.items()):
        return document
    return replace(document, **new)  # type: ignore[arg-type]


def _with_parts(process: Process, change: Change) -> Process:
    nodes, flows, lanes = (_changed(items, change) for items in (process.nodes, process.flows, process.lanes))
    if nodes is process.nodes and flows is process.flows and lanes is process.lanes:
        return process
    return replace(process, nodes=nodes, flows=flows, lanes=lanes)  # type: ignore[arg-type]


def _changed(items: tuple[P, ...], change: Change) -> tuple[Part, ...]:
    new = tuple(map(change, items))
    return items if _same(items, new) else new


def _same(old: tuple[object, ...], new: tuple[object, ...]) -> bool:
    return all(before is after for before, after in zip(old, new, strict=True))
