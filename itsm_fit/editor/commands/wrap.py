"""Making a sub-process of steps that are there already."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from typing import Final

from itsm_fit.drawing.geometry import inside, overlap, union
from itsm_fit.drawing.paint import visible
from itsm_fit.drawing.shapes import EVENT
from itsm_fit.editor.diagram import Diagram, called
from itsm_fit.editor.frames import SIDE, TOP, crossing, with_held
from itsm_fit.editor.room import with_room
from itsm_fit.editor.tail import settle
from itsm_fit.errors import EditError
from itsm_fit.language import Phrase, tr
from itsm_fit.model import edits
from itsm_fit.model.process import Bounds, Flow, Node, NodeKind, Process

_APART: Final = 40.0
"""Between the steps of a new sub-process and its start and end."""


def wrapped(diagram: Diagram, ids: Collection[str]) -> tuple[Diagram, str]:
    """Put steps into a new open sub-process that takes their place in the flow; and its id.

    It gets a start before the step that flows lead to and an end after the one that flows leave. Raises EditError
    where there are several of either, or where other steps stand among them.
    """
    process, nodes = _members(diagram, ids)
    members = {node.id for node in nodes}
    held = with_held(process, members)
    arriving = [flow for flow in crossing(process, members) if flow.target in held]
    leaving = [flow for flow in crossing(process, members) if flow.source in held]
    entry = _only([flow.target for flow in arriving], _WAYS_IN)
    _only([flow.id for flow in leaving], _WAYS_OUT)
    last = leaving[0].source if leaving else None
    box = _free_box(process, nodes, held)
    own = edits.free_id(diagram.document, "Activity")
    wanted = _frame_around(box, before=entry is not None, after=last is not None)
    diagram, box, lines = with_room(diagram, process, members, box, wanted)
    first = nodes[0]
    frame = Node(own, NodeKind.SUB_PROCESS, parent=first.parent, lane=first.lane, bounds=box)
    diagram = diagram.edited_in(process, edits.add_node, frame)
    for flow in arriving:
        diagram = diagram.edited_in(process, edits.reconnect_flow, flow.id, target=own)
    for flow in leaving:
        diagram = diagram.edited_in(process, edits.reconnect_flow, flow.id, source=own)
    diagram = diagram.edited_in(process, edits.put_into, members, own)
    lines |= {flow.id for flow in (*arriving, *leaving)}
    for kind, step, x in (
        (NodeKind.START, entry, box.x + SIDE),
        (NodeKind.END, last, box.right - SIDE - EVENT.width),
    ):
        if step is not None:
            place = Bounds(x, box.center.y, *EVENT)
            event = Node(edits.free_id(diagram.document, "Event"), kind, parent=own, bounds=place)
            diagram, line = _with_event(diagram, process, event, step)
            lines.add(line)
    return settle(diagram, around={*members, own}, frames={own}, lines=lines), own


def _members(diagram: Diagram, ids: Collection[str]) -> tuple[Process, list[Node]]:
    """The chosen steps without those that go along anyway; raises EditError unless they stand in one scope."""
    chosen = [diagram.node(own) for own in ids if _is_node(diagram, own)]
    if not chosen:
        raise EditError(tr("Select the steps that are to become a sub-process first."))
    process = chosen[0][0]
    found = {node.id: node for _, node in chosen}
    nodes = [node for node in found.values() if node.parent not in found and node.attached_to not in found]
    if any(home is not process for home, _ in chosen) or len({node.parent for node in nodes}) > 1:
        raise EditError(tr("A sub-process takes steps of one process or one sub-process only."))
    if any(node.kind is NodeKind.BOUNDARY for node in nodes):
        raise EditError(tr("A boundary event goes where its activity goes: select that one too."))
    return process, nodes


def _is_node(diagram: Diagram, own: str) -> bool:
    return any(own in process.node_by_id for process in diagram.document.processes)


_WAYS_IN: Final = Phrase(
    "Flows lead into the selection at {count} places: a sub-process has one way in and one way out."
)
_WAYS_OUT: Final = Phrase("Flows leave the selection at {count} places: a sub-process has one way in and one way out.")


def _only(found: list[str], too_many: Phrase) -> str | None:
    places = set(found)
    if len(places) > 1:
        raise EditError(str(too_many).format(count=len(places)))
    return next(iter(places), None)


def _free_box(process: Process, nodes: list[Node], held: set[str]) -> Bounds:
    """The box around steps that nothing else stands in."""
    box = union(node.bounds for node in nodes if node.bounds)
    if box is None:
        raise EditError(tr("These steps are not drawn yet: tidy the drawing first."))
    for node in process.nodes:
        stands = node.bounds is not None and overlap(node.bounds, box) and not inside(box, node.bounds)
        if stands and node.id not in held and visible(process, node) is node:
            raise EditError(
                tr(
                    "{element} stands among the selected steps: select it too, or move it away first.",
                    element=called(node),
                )
            )
    return box


def _frame_around(box: Bounds, *, before: bool, after: bool) -> Bounds:
    """A frame around steps, with room for a start before them and an end after them."""
    left = SIDE + (EVENT.width + _APART if before else 0.0)
    right = SIDE + (EVENT.width + _APART if after else 0.0)
    return Bounds(box.x - left, box.y - TOP, box.width + left + right, box.height + TOP + SIDE)


def _with_event(diagram: Diagram, process: Process, event: Node, step: str) -> tuple[Diagram, str]:
    """A start or end event level with the step that it is joined to; and the id of the flow."""
    other = diagram.document.process_by_id[process.id].node_by_id[step]
    if event.bounds is not None and other.bounds is not None:
        event = replace(event, bounds=replace(event.bounds, y=other.bounds.center.y - event.bounds.height / 2))
    diagram = diagram.edited_in(process, edits.add_node, event)
    ends = (event.id, step) if event.kind is NodeKind.START else (step, event.id)
    flow = Flow(edits.free_id(diagram.document, "Flow"), *ends)
    return diagram.edited_in(process, edits.add_flow, flow), flow.id
