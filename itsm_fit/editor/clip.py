"""What is copied, as a document of its own; one that comes from elsewhere is made sound first."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace
from typing import Final, TypeVar

from itsm_fit.errors import EditError
from itsm_fit.language import Phrase, tr
from itsm_fit.model.document import Artifact, Copied, Document
from itsm_fit.model.edits.nodes import EVENTS_OF
from itsm_fit.model.edits.parts import DrawnLine, DrawnPart, is_drawn, parts_of, with_parts
from itsm_fit.model.edits.places import are_sound_points, carried, is_sound_bounds
from itsm_fit.model.process import EventKind, Node, NodeKind, Process

CLIP_NAME = "clipboard.bpmn"


def clipped(document: Document, ids: Collection[str]) -> Document:
    """A document of these elements and all that goes with them, under the ids they have.

    A pool comes with its process, a lane stands for its steps, a step comes with what is attached to it and inside of
    it. Lines come along between things that do. A boundary event without its activity becomes an intermediate event.
    Raises EditError where none of the elements can be copied, such as lines alone.
    """
    held = _held(document, ids)
    pools = tuple(pool for pool in document.pools if pool.id in held)
    whole = {pool.process for pool in pools}
    processes = tuple(
        process if process.id in whole else _loose(process, held)
        for process in document.processes
        if process.id in whole or any(node.id in held for node in process.nodes)
    )
    artifacts = [artifact for artifact in document.artifacts if artifact.id in held]
    if not (pools or processes or artifacts):
        raise EditError(tr("There is nothing to copy here: choose steps, data, notes or a pool."))
    if not processes:
        processes = (_home_of_artifacts(document, artifacts),)
    inside = {process.id for process in processes} | held
    return Document(
        CLIP_NAME,
        processes,
        pools,
        tuple(flow for flow in document.message_flows if {flow.source, flow.target} <= held),
        tuple(_at_home(artifact, inside, processes[0].id, outside=bool(pools)) for artifact in artifacts),
        tuple(line for line in document.associations if {line.source, line.target} <= held),
        tuple(each for each in document.definitions if each.id in _thrown(processes)),
        copied=_origins(document, held),
    )


def _thrown(processes: Iterable[Process]) -> set[str]:
    """What events throw and catch."""
    return {node.event_ref for process in processes for node in process.nodes}


def _origins(document: Document, held: frozenset[str]) -> tuple[Copied, ...]:
    """The texts that tell more of these parts than the app reads; the document's own tells most."""
    read = document.source.as_read
    if read is not None:
        own = Copied(document.source, {part.id: part.id for part in parts_of(read) if part.id in held})
        return (*(_those(each, held - own.ids.keys()) for each in document.copied), own)
    return tuple(_those(each, held) for each in document.copied)


def _those(copied: Copied, ids: Collection[str]) -> Copied:
    return replace(copied, ids={own: there for own, there in copied.ids.items() if own in ids})


def _held(document: Document, ids: Collection[str]) -> frozenset[str]:
    """All that goes with these elements; lines are among it where both of their ends are."""
    found = carried(document, ids)
    for process in document.processes:
        for node in process.nodes:  # a sub-process stands before what is inside it
            if node.parent in found:
                found.add(node.id)
        found |= {node.id for node in process.nodes if node.attached_to in found}
    found |= {artifact.id for artifact in document.artifacts if artifact.parent in found}
    flows = {flow.id: {flow.source, flow.target} for process in document.processes for flow in process.flows}
    return frozenset(found - flows.keys() | {own for own, ends in flows.items() if ends <= found})


def _loose(process: Process, held: frozenset[str]) -> Process:
    """The held steps of a process, free of the lanes and sub-processes that stay behind."""
    nodes = tuple(_freed(node, held) for node in process.nodes if node.id in held)
    flows = tuple(flow for flow in process.flows if flow.id in held)
    return Process(process.id, process.name, nodes=nodes, flows=flows)


def _freed(node: Node, held: frozenset[str]) -> Node:
    return without_host(
        replace(
            node,
            lane=None,
            parent=node.parent if node.parent in held else None,
            default_flow=node.default_flow if node.default_flow in held else None,
        ),
        held,
    )


def without_host(node: Node, present: Collection[str]) -> Node:
    """The node itself; a boundary event whose activity is not present becomes an intermediate one."""
    if node.kind is not NodeKind.BOUNDARY or node.attached_to in present:
        return node
    event = node.event if node.event in EVENTS_OF[NodeKind.CATCH] else EventKind.NONE
    kind = NodeKind.THROW if event is EventKind.NONE else NodeKind.CATCH
    return replace(node, kind=kind, event=event, attached_to=None, interrupting=True)


def _home_of_artifacts(document: Document, artifacts: list[Artifact]) -> Process:
    """An empty process for data and notes that are copied by themselves."""
    parents = {artifact.parent for artifact in artifacts}
    found = next((process for process in document.processes if process.id in parents), document.processes[0])
    return Process(found.id, found.name)


def _at_home(artifact: Artifact, inside: Collection[str], home: str, *, outside: bool) -> Artifact:
    """The artifact in what is copied with it; `outside` says that it may stand between pools."""
    stays = outside if artifact.parent is None else artifact.parent in inside
    return artifact if stays else replace(artifact, parent=home)


MOST_PARTS: Final = 5_000
MOST_UNPLACED: Final = 60
"""More parts without a place take too long to lay out while somebody waits."""
_AS_FILE: Final = Phrase("save it as a file and open that")
P = TypeVar("P", bound=DrawnPart | Process)


def sound_clip(clip: Document) -> Document:
    """The clip with one part for each id, no line to nothing, and a place for every part.

    Raises EditError where that is too much work for a paste.
    """
    parts = list(parts_of(clip))
    if not parts:
        raise EditError(tr("The clipboard’s BPMN draws nothing: copy steps, data, notes or a pool."))
    if len(parts) > MOST_PARTS:
        raise EditError(
            tr(
                "The clipboard holds more than {most_parts:,} elements: {as_file}.",
                most_parts=MOST_PARTS,
                as_file=_AS_FILE,
            )
        )
    return _placed(_joined(_once(clip)))


def _once(clip: Document) -> Document:
    """The first part of each id."""
    seen: set[str] = set()

    def firsts(parts: Iterable[P]) -> tuple[P, ...]:
        kept = []
        for part in parts:
            if part.id not in seen:
                seen.add(part.id)
                kept.append(part)
        return tuple(kept)

    processes = tuple(
        replace(process, lanes=firsts(process.lanes), nodes=firsts(process.nodes), flows=firsts(process.flows))
        for process in firsts(clip.processes)
    )
    return Document(
        clip.name,
        processes,
        firsts(clip.pools),
        firsts(clip.message_flows),
        firsts(clip.artifacts),
        firsts(clip.associations),
        clip.definitions,
        copied=clip.copied,
    )


def _joined(clip: Document) -> Document:
    """The clip without lines that lead to nothing, and without hosts, lanes and parents that are not there."""
    processes = tuple(map(_joined_process, clip.processes))
    clip = replace(clip, processes=processes)
    ids = {part.id for part in parts_of(clip)}
    holders = ids | {process.id for process in processes}
    return replace(
        clip,
        message_flows=tuple(line for line in clip.message_flows if {line.source, line.target} <= ids),
        artifacts=tuple(
            artifact
            if artifact.parent in holders or (artifact.parent is None and clip.pools)
            else replace(artifact, parent=processes[0].id)
            for artifact in clip.artifacts
        ),
        associations=tuple(line for line in clip.associations if {line.source, line.target} <= ids),
    )


def _joined_process(process: Process) -> Process:
    nodes = process.node_by_id
    activities = {node.id for node in process.nodes if node.kind.is_activity}
    flows = tuple(flow for flow in process.flows if flow.source in nodes and flow.target in nodes)
    leaving = {flow.id for flow in flows}

    def joined(node: Node) -> Node:
        return without_host(
            replace(
                node,
                lane=node.lane if node.lane in process.lane_by_id else None,
                parent=node.parent if node.parent in activities else None,
                default_flow=node.default_flow if node.default_flow in leaving else None,
            ),
            activities,
        )

    return replace(process, nodes=tuple(map(joined, process.nodes)), flows=flows)


def _placed(clip: Document) -> Document:
    """The clip laid out where parts of it have no place."""
    clip = with_parts(clip, _with_sound_place)
    unplaced = sum(not is_drawn(part) for part in parts_of(clip))
    if not unplaced:
        return clip
    if unplaced > MOST_UNPLACED:
        raise EditError(
            tr(
                "The clipboard’s BPMN says of {unplaced:,} elements not where they stand: {as_file}.",
                unplaced=unplaced,
                as_file=_AS_FILE,
            )
        )
    from itsm_fit.drawing.layout import arrange

    return arrange(clip)


def _with_sound_place(part: DrawnPart) -> DrawnPart:
    """The part, without a place when that cannot be drawn."""
    if isinstance(part, DrawnLine):
        return part if are_sound_points(part.waypoints) else replace(part, waypoints=())
    if isinstance(part, Node | Artifact) and part.label_bounds is not None and not is_sound_bounds(part.label_bounds):
        part = replace(part, label_bounds=None)
    return part if part.bounds is None or is_sound_bounds(part.bounds) else replace(part, bounds=None)
