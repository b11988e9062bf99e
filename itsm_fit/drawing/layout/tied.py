"""Notes and data that are tied to messages alone: they stand beside these, once these are drawn."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace

from itsm_fit.drawing.elements import lines_of, named_of
from itsm_fit.drawing.geometry import along, outline
from itsm_fit.drawing.layout.blocks import blocks_of, tied_to_messages
from itsm_fit.drawing.layout.floor import Floor
from itsm_fit.drawing.layout.measures import artifact_size
from itsm_fit.drawing.routing import route
from itsm_fit.model.document import ArtifactKind, Document
from itsm_fit.model.edits.places import Waypoints
from itsm_fit.model.process import Bounds, Point

_BESIDE = 20.0
"""From a message to what is tied to it, in diagram units."""


def untied(document: Document, messages: Collection[str]) -> Document:
    """The document without the places of what is tied to these messages, which are to be drawn anew."""
    loose = {own for own, message in tied_to_messages(document).items() if message in messages}
    if not loose:
        return document
    artifacts = tuple(
        replace(each, bounds=None, label_bounds=None) if each.id in loose else each for each in document.artifacts
    )
    return replace(document, artifacts=artifacts)


def tied(document: Document) -> Document:
    """The document with a place beside its message for all that is tied to one and has none yet."""
    ways = {message.id: message.waypoints for message in document.message_flows if message.waypoints}
    ties = tied_to_messages(document)
    due = [item for item in document.artifacts if item.bounds is None and ties.get(item.id) in ways]
    due = [item for item in due if item.kind is not ArtifactKind.GROUP]
    if not due:
        return document
    floor = _floor(document)
    for item in due:
        size = artifact_size(item)
        middle = along(ways[ties[item.id]], 0.5)
        wish = Point(middle.x + _BESIDE, middle.y - size.height / 2)
        floor.put(item.id, floor.free(size, wish, None))
    own = {item.id for item in due}
    placed = floor.new.put_into(document)
    return route(placed, {line.id for line in document.associations if {line.source, line.target} & own})


def _floor(document: Document) -> Floor:
    """What stands in a document; the sides of pools and lanes count as lines, labels as shapes."""
    places: dict[str, Bounds] = {}
    frames = {item.id for item in document.artifacts if item.kind is ArtifactKind.GROUP}
    frames |= {pool.id for pool in document.pools if pool.process is not None}
    for block in blocks_of(document):
        places |= block.standing(document).shapes
        frames |= {lane.id for lane in block.lanes()}
        frames |= {node.id for node in block.nodes() if node.kind.is_sub_process and node.expanded}
    labels = {f"label of {named.id}": named.label_bounds for named in named_of(document) if named.label_bounds}
    return Floor(places | labels, frames, _lines(document, [box for own, box in places.items() if own in frames]))


def _lines(document: Document, frames: Collection[Bounds]) -> Iterator[Waypoints]:
    yield from (line.waypoints for line in lines_of(document))
    yield from (outline(box) for box in frames)
