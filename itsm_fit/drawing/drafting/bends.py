"""Lines by hand: bending them, leading them elsewhere, drawing them anew."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from itsm_fit.drawing.bends import Border, without_bend
from itsm_fit.drawing.bends import Line as Bendable
from itsm_fit.drawing.drafting.connect import Answer
from itsm_fit.drawing.drafting.near import AROUND_LINES, neighbourhood
from itsm_fit.drawing.drafting.sheet import Sheet, called
from itsm_fit.drawing.geometry import outline_of
from itsm_fit.drawing.label_places import followed, label_places
from itsm_fit.drawing.sketch import Sketch
from itsm_fit.errors import EditError
from itsm_fit.model import edits
from itsm_fit.model.document import Artifact, Association, Document, MessageFlow, Pool
from itsm_fit.model.edits.parts import Line, part_of, parts_of
from itsm_fit.model.process import Node, Point

if TYPE_CHECKING:
    from itsm_fit.drawing.routing.rejoin import End


def bent(sheet: Sheet, line_id: str, points: Collection[Point]) -> Sheet:
    """Lead a line along these points; it keeps them until it is drawn anew."""
    line = line_of(sheet.document, line_id)
    sheet = sheet.edited(edits.set_waypoints, line_id, tuple(points), by_hand=True)
    if isinstance(line, Association) or not line.name.strip() or not line.waypoints:
        return sheet
    wished = {line_id: followed(line.label_bounds, line.waypoints, tuple(points))} if line.label_bounds else {}
    labels = label_places(neighbourhood(sheet.document, {line_id}, AROUND_LINES), {line_id}, wished)
    return sheet.with_document(Sketch(labels=labels).put_into(sheet.document))


def straightened(sheet: Sheet, line_id: str, at: int) -> Sheet:
    """Take the bend at point number `at` out of a line; raises EditError where it is needed."""
    points = without_bend(bendable(sheet.document, line_id), at)
    if points is None:
        raise EditError("This bend is needed: without it the line would not stay level and upright.")
    return bent(sheet, line_id, points)


def rerouted(sheet: Sheet, ids: Collection[str]) -> Sheet:
    """Draw lines anew and forget their bends: those named, and those between the shapes that are."""
    wanted = {
        part.id
        for part in parts_of(sheet.document)
        if isinstance(part, Line) and (part.id in ids or {part.source, part.target} <= set(ids))
    }
    if not wanted:
        raise EditError("Choose a line, or the steps that it joins, to draw it anew.")
    return sheet.routed(wanted, forget=True)


def docked(sheet: Sheet, line_id: str, end: End, place: Point) -> Sheet:
    """Put an end of a line to the place on its shape's border that is nearest to `place`; its far bends stay."""
    from itsm_fit.drawing.routing import docked_anew

    part = neighbourhood(sheet.document, {line_id}, AROUND_LINES)
    points = docked_anew(part, line_of(part, line_id), end, place)
    if points is None:
        raise EditError("From there the line finds no way: choose another place on the border.")
    return bent(sheet, line_id, points)


def led_elsewhere(sheet: Sheet, line_id: str, end: End, element: str) -> Sheet:
    """Let a line start or end at another element; bends made by hand stay where they lie away from that end.

    Raises EditError with the reason where it cannot.
    """
    before = line_of(sheet.document, line_id)
    sheet = _reconnected(sheet, before, end, element)
    if before.by_hand and len(before.waypoints) > 2:
        sheet = sheet.edited(edits.set_waypoints, line_id, before.waypoints, by_hand=True)
        return sheet.routed({line_id}, {line_id: end})
    return sheet.routed({line_id})


def may_lead(sheet: Sheet, line_id: str, end: End, element: str) -> Answer:
    """Whether `led_elsewhere` would work, in words for the one who is drawing."""
    try:
        _reconnected(sheet, line_of(sheet.document, line_id), end, element)
    except EditError as error:
        return Answer(False, str(error))
    to = "from" if end == "source" else "to"
    return Answer(True, f"Lead it {to} {called(part_of(sheet.document, element))}")


def line_of(document: Document, line_id: str) -> Line:
    """The line with this id; raises EditError when it is none."""
    line = part_of(document, line_id)
    if not isinstance(line, Line):
        raise EditError("That is no line: choose a flow or a dotted line.")
    return line


def bendable(document: Document, line_id: str) -> Bendable:
    """A line with the borders that it runs between."""
    line = line_of(document, line_id)
    return Bendable(line.waypoints, *(_border(document, end) for end in (line.source, line.target)))


def _border(document: Document, element: str) -> Border | None:
    part = next((part for part in parts_of(document) if part.id == element), None)
    if isinstance(part, Node) and part.bounds:
        return Border(part.bounds, outline_of(part.kind))
    return Border(part.bounds) if isinstance(part, Pool | Artifact) and part.bounds else None


def _reconnected(sheet: Sheet, line: Line, end: End, element: str) -> Sheet:
    source, target = (element, line.target) if end == "source" else (line.source, element)
    if source == target:
        raise EditError("A step does not lead to itself: lead back to it from a later step.")
    if (source, target) == (line.source, line.target):
        return sheet
    if isinstance(line, Association):
        return sheet.edited(edits.reconnect_association, line.id, source=source, target=target)
    if isinstance(line, MessageFlow):
        _require_message_end(sheet.document, element)
        return sheet.edited(edits.reconnect_message_flow, line.id, source=source, target=target)
    home = sheet.home(line.id)
    if home is None or not isinstance(part_of(sheet.document, element), Node):
        raise EditError("A sequence flow leads from step to step: choose an event, a step or a gateway.")
    if element not in home.node_by_id:
        raise EditError("A sequence flow stays in its pool: connect the two by a message flow.")
    if any(flow.target == target for flow in home.outgoing.get(source, ()) if flow.id != line.id):
        raise EditError("A flow leads there already.")
    return sheet.edited_in(home, edits.reconnect_flow, line.id, source=source, target=target)


def _require_message_end(document: Document, element: str) -> None:
    part = part_of(document, element)
    if isinstance(part, Node) and part.kind.is_gateway:
        raise EditError("Gateways send and receive no messages: take a step or an event.")
