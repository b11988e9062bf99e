"""Walking over everything a document draws, keeping what does not change the very same."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from operator import attrgetter, is_
from typing import TypeAlias, TypeVar, cast

from itsm_fit.errors import EditError
from itsm_fit.language import tr
from itsm_fit.model.document import Artifact, Association, Document, MessageFlow, Pool
from itsm_fit.model.process import Flow, Lane, Node, Process

DrawnShape: TypeAlias = Node | Lane | Pool | Artifact
DrawnLine: TypeAlias = Flow | MessageFlow | Association
DrawnPart: TypeAlias = DrawnShape | DrawnLine
Unlabelled: TypeAlias = Lane | Pool | Association
"""What carries its name inside, or none: no label stands beside it."""
P = TypeVar("P", bound=DrawnPart)
PartChange: TypeAlias = Callable[[DrawnPart], DrawnPart]


def parts_of(document: Document) -> Iterator[DrawnPart]:
    """Everything drawn, in the order of the document."""
    for process in document.processes:
        yield from process.nodes
        yield from process.flows
        yield from process.lanes
    yield from document.pools
    yield from document.message_flows
    yield from document.artifacts
    yield from document.associations


def is_drawn(part: DrawnPart) -> bool:
    """Whether it has a place in the diagram."""
    return bool(part.waypoints if isinstance(part, DrawnLine) else part.bounds)


def part_of(document: Document, wanted: str) -> DrawnPart:
    """The first part with this id; raises EditError when there is none."""
    for part in parts_of(document):
        if part.id == wanted:
            return part
    raise EditError(tr("Nothing in {document} has the id {wanted}.", document=document.name, wanted=wanted))


def require_parts(document: Document, wanted: Iterable[str]) -> set[str]:
    """The wanted ids; raises EditError when one of them is not in the document."""
    ids = set(wanted)
    for missing in sorted(ids.difference(map(attrgetter("id"), parts_of(document)))):
        raise EditError(tr("Nothing in {document} has the id {missing}.", document=document.name, missing=missing))
    return ids


def with_parts(document: Document, change: PartChange, among: Collection[str] | None = None) -> Document:
    """The document with `change` applied to every part; a change keeps the type and the id of what it gets.

    `among` are the ids of the only parts that it changes, themselves or as lines that join them.
    """
    processes = tuple(_with_parts(process, change, among) for process in document.processes)
    new = {
        "processes": document.processes if _same(document.processes, processes) else processes,
        "pools": _changed(document.pools, change, among),
        "message_flows": _changed(document.message_flows, change, among),
        "artifacts": _changed(document.artifacts, change, among),
        "associations": _changed(document.associations, change, among),
    }
    if all(getattr(document, name) is value for name, value in new.items()):
        return document
    return replace(document, **new)  # type: ignore[arg-type]


def _with_parts(process: Process, change: PartChange, among: Collection[str] | None) -> Process:
    nodes, flows, lanes = (_changed(items, change, among) for items in (process.nodes, process.flows, process.lanes))
    if nodes is process.nodes and flows is process.flows and lanes is process.lanes:
        return process
    return replace(process, nodes=nodes, flows=flows, lanes=lanes)  # type: ignore[arg-type]


def _changed(items: tuple[DrawnPart, ...], change: PartChange, among: Collection[str] | None) -> tuple[DrawnPart, ...]:
    new = list(items)
    for at in range(len(items)) if among is None else _places(items, among):
        new[at] = change(items[at])
    return items if _same(items, new) else tuple(new)


def _places(items: Sequence[DrawnPart], among: Collection[str]) -> list[int]:
    """The numbers of those that are among some parts, or lines that join them."""
    if items and isinstance(items[0], DrawnLine):
        return [
            at
            for at, line in enumerate(cast("Sequence[DrawnLine]", items))
            if line.id in among or line.source in among or line.target in among
        ]
    return [at for at, part in enumerate(items) if part.id in among]


def _same(old: Sequence[object], new: Sequence[object]) -> bool:
    return all(map(is_, old, new))
