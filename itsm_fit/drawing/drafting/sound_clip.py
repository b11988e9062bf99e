"""What came from a clipboard, made fit to be put into a drawing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Final, TypeVar

from itsm_fit.drawing.drafting.clip import without_host
from itsm_fit.errors import EditError
from itsm_fit.model.document import Artifact, Document
from itsm_fit.model.edits.parts import Line, Part, is_drawn, parts_of, with_parts
from itsm_fit.model.edits.places import are_sound_points, is_sound_bounds
from itsm_fit.model.process import Node, Process

MOST_PARTS: Final = 5_000
MOST_UNPLACED: Final = 60
"""More parts without a place take too long to lay out while somebody waits."""
_AS_FILE: Final = "save it as a file and open that"
P = TypeVar("P", bound=Part | Process)


def sound_clip(clip: Document) -> Document:
    """The clip with one part for each id, no line to nothing, and a place for every part.

    Raises EditError where that is too much work for a paste.
    """
    parts = list(parts_of(clip))
    if not parts:
        raise EditError("The clipboard’s BPMN draws nothing: copy steps, data, notes or a pool.")
    if len(parts) > MOST_PARTS:
        raise EditError(f"The clipboard holds more than {MOST_PARTS:,} elements: {_AS_FILE}.")
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
        raise EditError(f"The clipboard’s BPMN says of {unplaced:,} elements not where they stand: {_AS_FILE}.")
    from itsm_fit.drawing.layout import arrange

    return arrange(clip)


def _with_sound_place(part: Part) -> Part:
    """The part, without a place when that cannot be drawn."""
    if isinstance(part, Line):
        return part if are_sound_points(part.waypoints) else replace(part, waypoints=())
    if isinstance(part, Node | Artifact) and part.label_bounds is not None and not is_sound_bounds(part.label_bounds):
        part = replace(part, label_bounds=None)
    return part if part.bounds is None or is_sound_bounds(part.bounds) else replace(part, bounds=None)
