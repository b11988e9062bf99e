"""Mending what stands in the flow: gateways put in or taken out, conditions, triggers, what is drawn twice."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from itsm_fit.drawing.drafting.delete import deleted
from itsm_fit.drawing.drafting.sheet import Sheet, quoted
from itsm_fit.drawing.drafting.space import spaced
from itsm_fit.drawing.shapes import default_size
from itsm_fit.findings import Finding
from itsm_fit.model import edits
from itsm_fit.model.edits.nodes import WITH_DEFAULT
from itsm_fit.model.process import Bounds, EventKind, Flow, Node, NodeKind, Process

_ROOM: Final = 100.0
"""What a gateway that is put into the flow pushes the rest on by, in diagram units."""
_GAP: Final = 50.0
"""Between two steps of a row."""


@dataclass(frozen=True, slots=True)
class Fix:
    """A way to mend a finding: `text` says what it does, `change` does it and gives the id to select then."""

    text: str
    change: Callable[[Sheet], tuple[Sheet, str]]


def called(node: Node) -> str:
    """A node as the text of a fix calls it."""
    return quoted(node.name) if node.name else "the unnamed one"


def take_out(process: Process, finding: Finding) -> Fix | None:
    """A node that does nothing goes, and the flow to it leads on."""
    node = process.node_by_id.get(finding.element)
    around = _neighbour(process, finding.element)
    if node is None or around is None or len(process.outgoing.get(node.id, ())) > 1:
        return None
    return Fix(f"Delete {called(node)}", lambda sheet: (deleted(sheet, {node.id}), around))


def take_out_message(process: Process, finding: Finding) -> Fix | None:
    """A message flow goes; what sent it is chosen."""
    del process

    def change(sheet: Sheet) -> tuple[Sheet, str]:
        source = next(flow.source for flow in sheet.document.message_flows if flow.id == finding.element)
        return sheet.edited(edits.delete_elements, [finding.element]), source

    return Fix("Delete the message flow", change)


def merge_flows(process: Process, finding: Finding) -> Fix | None:
    """The second flow goes, its share is added to that of the first."""
    second = _flow(process, finding.element)
    if second is None:
        return None
    beside = process.outgoing.get(second.source, ())
    first = next(flow for flow in beside if flow.target == second.target and not flow.conditional)
    both = None if first.share is None or second.share is None else min(first.share + second.share, 1.0)

    def change(sheet: Sheet) -> tuple[Sheet, str]:
        sheet = sheet.edited(edits.delete_elements, [second.id])
        if both is not None:
            sheet = sheet.edited_in(process, edits.set_shares, first.source, {first.id: both})
        return sheet, first.source

    return Fix("Delete the second flow" if both is None else "Make them one flow with both shares", change)


def make_default(process: Process, finding: Finding) -> Fix | None:
    """The only flow of which nothing says when it is taken is taken when no other one is."""
    flow = _flow(process, finding.element)
    node = process.node_by_id.get(flow.source) if flow is not None else None
    if flow is None or node is None or node.default_flow or node.kind not in WITH_DEFAULT:
        return None
    if sum(not each.conditional and each.share is None for each in process.outgoing[node.id]) > 1:
        return None
    return Fix(
        "Make it the default flow",
        lambda sheet: (sheet.edited_in(process, edits.set_default_flow, node.id, flow.id), node.id),
    )


def mend_event_gateway(process: Process, finding: Finding) -> Fix | None:
    """A condition is taken off; a gateway that waits for one event goes."""
    flow = _flow(process, finding.element)
    if flow is None:
        return take_out(process, finding)
    return Fix(
        "Take the condition off",
        lambda sheet: (sheet.edited_in(process, edits.set_conditional, flow.id, False), flow.source),
    )


def make_plain(process: Process, finding: Finding) -> Fix | None:
    """An event without a trigger."""
    node = process.node_by_id.get(finding.element)
    if node is None:
        return None
    word = "start" if node.kind is NodeKind.START else "end"
    return Fix(
        f"Make {called(node)} a plain {word} event",
        lambda sheet: (sheet.edited_in(process, edits.set_event, node.id, EventKind.NONE), node.id),
    )


def part_twins(process: Process, finding: Finding) -> Fix | None:
    """The second of two nodes or flows of one id keeps the id that it goes by here."""
    own = finding.path[-1] if finding.path else ""
    node, flow = process.node_by_id.get(own), _flow(process, own)
    if node is None and flow is None:
        return None
    chosen = flow.source if flow is not None else own

    def change(sheet: Sheet) -> tuple[Sheet, str]:
        twins = tuple(pair for pair in sheet.document.twins if pair[0] != own)
        return sheet.with_document(replace(sheet.document, twins=twins)), chosen

    return Fix(f"Give {called(node) if node is not None else 'the second flow'} an id of its own", change)


def name_link(process: Process, finding: Finding) -> Fix | None:
    """The link of an event that has a name itself."""
    node = process.node_by_id.get(finding.element)
    if node is None or node.event_ref.strip() or not node.name.strip():
        return None
    return Fix(
        f"Name its link {quoted(node.name)}",
        lambda sheet: (sheet.edited_in(process, edits.set_event, node.id, EventKind.LINK, node.name), node.id),
    )


def join_before(process: Process, finding: Finding) -> Fix | None:
    """A gateway before a node takes the flows to it; each token still passes as it did."""
    node = process.node_by_id.get(finding.element)
    kind = node.kind if node is not None and node.kind in _JOINING else NodeKind.EXCLUSIVE
    return _with_gateway(process, node, kind, before=True)


def split_after(process: Process, finding: Finding) -> Fix | None:
    """A parallel gateway after a node takes the flows that it always starts."""
    node = process.node_by_id.get(finding.element)
    return _with_gateway(process, node, NodeKind.PARALLEL, before=False)


_JOINING: Final = frozenset({NodeKind.EXCLUSIVE, NodeKind.PARALLEL, NodeKind.INCLUSIVE})
_WORDS: Final = {
    NodeKind.EXCLUSIVE: "an exclusive",
    NodeKind.PARALLEL: "a parallel",
    NodeKind.INCLUSIVE: "an inclusive",
}


def _with_gateway(process: Process, node: Node | None, kind: NodeKind, *, before: bool) -> Fix | None:
    if node is None or node.bounds is None:
        return None
    box = node.bounds
    flows = process.incoming[node.id] if before else tuple(_always(process, node))

    def change(sheet: Sheet) -> tuple[Sheet, str]:
        edge = box.x if before else box.right
        sheet = spaced(sheet, "x", edge, _ROOM)
        lane = process.lane_of(node)
        own = edits.free_id(sheet.document, "Gateway")
        gateway = Node(own, kind, parent=node.parent, lane=lane.id if lane and node.parent is None else None)
        width, height = default_size(gateway)
        left = edge + _ROOM - _GAP - width if before else edge + _GAP
        gateway = replace(gateway, bounds=Bounds(left, box.center.y - height / 2, width, height))
        line = Flow(edits.free_id(sheet.document, "Flow"), own if before else node.id, node.id if before else own)
        sheet = sheet.edited_in(process, edits.add_node, gateway)
        for flow in flows:
            source, target = (None, own) if before else (own, None)
            sheet = sheet.edited_in(process, edits.reconnect_flow, flow.id, source=source, target=target)
        sheet = sheet.edited_in(process, edits.add_flow, line)
        return sheet.routed({line.id, *(flow.id for flow in flows)}), own

    return Fix(f"Put {_WORDS[kind]} gateway {'before' if before else 'after'} {called(node)}", change)


def _always(process: Process, node: Node) -> list[Flow]:
    """The flows that a node starts whatever happens."""
    leaving = process.outgoing.get(node.id, ())
    return [flow for flow in leaving if not flow.conditional and flow.id != node.default_flow]


def _flow(process: Process, element: str) -> Flow | None:
    return next((flow for flow in process.flows if flow.id == element), None)


def _neighbour(process: Process, element: str) -> str | None:
    """What leads to a node, else what follows it, else what holds it."""
    before = [flow.source for flow in process.incoming.get(element, ())]
    after = [flow.target for flow in process.outgoing.get(element, ())]
    node = process.node_by_id.get(element)
    outer = [node.parent] if node is not None and node.parent else []
    return next(iter((*before, *after, *outer)), None)
