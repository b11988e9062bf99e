"""What obviously mends a finding, as one edit."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from itsm_fit.drawing.shapes import default_size
from itsm_fit.editor.command import Edited
from itsm_fit.editor.commands.flows import connected
from itsm_fit.editor.commands.space import spaced
from itsm_fit.editor.commands.steps import appended, changed_kind, created, deleted
from itsm_fit.editor.diagram import Diagram, lane_at, quoted
from itsm_fit.editor.stencil import BY_NAME, STENCILS, Stencil
from itsm_fit.editor.tail import settle
from itsm_fit.errors import EditError
from itsm_fit.findings import Finding
from itsm_fit.language import Phrase, tr
from itsm_fit.model import edits
from itsm_fit.model.edits.nodes import WITH_DEFAULT
from itsm_fit.model.process import Bounds, EventKind, Flow, Lane, Node, NodeKind, Point, Process
from itsm_fit.model.shares import evened, rounded

_BEFORE: Final = 90.0
"""From the middle of a new start event to the edge of the step that it leads to, in diagram units."""
_BEHIND: Final = 120.0
"""From the edge of a step to beyond an event that is drawn after it, with its margin."""
_HEADER: Final = 60.0
"""The name of a lane, and the room for half an event with its margin."""
_SHARED: Final = frozenset({NodeKind.EXCLUSIVE, NodeKind.EVENT_BASED, NodeKind.COMPLEX})
"""Gateways whose shares sum to 1."""


def fix_of(process: Process | None, finding: Finding) -> Fix | None:
    """The obvious way to mend a finding in a process; None where a person has to decide, or nothing is left to mend.

    The process may have been edited since it was checked.
    """
    find = _FIXES.get(finding.rule)
    return find(process, finding) if process is not None and find is not None else None


def _add_end(process: Process, finding: Finding) -> Fix | None:
    node = process.node_by_id.get(finding.element)
    return _with_ends([node] if node is not None else _last(process, None))


def _add_inner_end(process: Process, finding: Finding) -> Fix | None:
    outer = process.node_by_id.get(finding.element)
    return _with_ends(_last(process, finding.element)) if outer is not None and outer.expanded else None


def _with_ends(last: Sequence[Node]) -> Fix | None:
    if not last:
        return None
    if len(last) == 1:
        text = tr("Add an end event after {step}", step=called_in_text(last[0]))
    else:
        text = tr("Add an end event after each of {count} last steps", count=len(last))

    def change(diagram: Diagram) -> tuple[Diagram, str]:
        made = ""
        for each in last:
            diagram, made = appended(_with_room_inside(diagram, each.id), each.id, BY_NAME["End event"])
        return diagram, made

    return Fix(text, change)


def _with_room_inside(diagram: Diagram, element: str) -> Diagram:
    """The diagram in which the sub-process around a step, if any, has room for one more event behind it."""
    process, node = diagram.node(element)
    frame = process.node_by_id.get(node.parent or "")
    if frame is None or frame.bounds is None or node.bounds is None:
        return diagram
    lacking = node.bounds.right + _BEHIND - frame.bounds.right
    return spaced(diagram, "x", frame.bounds.right - 1, lacking) if lacking > 0 else diagram


def _add_start(process: Process, finding: Finding) -> Fix | None:
    outer = process.node_by_id.get(finding.element)  # else the process itself lacks one
    inside = _in_the_flow(process, outer.id if outer is not None else None)
    first = [node for node in inside if node.kind is not NodeKind.BOUNDARY and node.id not in process.incoming]
    if (outer is not None and not outer.expanded) or len(first) != 1 or first[0].bounds is None:
        return None
    node, box = first[0], first[0].bounds
    short = _lacking(process, node, box)

    def change(diagram: Diagram) -> tuple[Diagram, str]:
        if short:
            diagram = spaced(diagram, "x", box.x, short)
        place = Point(box.x + short - _BEFORE, box.center.y)
        diagram, made = created(diagram, BY_NAME["Start event"], place)
        diagram, _ = connected(diagram, made, node.id)
        return diagram, made

    return Fix(tr("Add a start event before {step}", step=called_in_text(node)), change)


def _lacking(process: Process, node: Node, box: Bounds) -> float:
    """How far a step has to give way for an event to stand before it in its sub-process or lane."""
    room = process.node_by_id.get(node.parent or "") or process.lane_of(node)
    if room is None or room.bounds is None:
        return 0.0
    return max(0.0, room.bounds.x + _HEADER + _BEFORE - box.x)


def _even_shares(process: Process, finding: Finding) -> Fix | None:
    node = process.node_by_id.get(finding.element)
    flows = process.outgoing.get(finding.element, ())
    if node is None or node.kind not in _SHARED or len(flows) < 2:
        return None
    stated = [flow.share or 0.0 for flow in flows]
    given = {place for place, flow in enumerate(flows) if flow.share is not None}
    total = sum(stated)
    if 0 < total < 1 and len(given) < len(flows):
        text, shares = tr("Let the other flows share the rest evenly"), evened(stated, given)
    elif total > 0 and len(given) == len(flows):
        text, shares = tr("Scale the shares so that they sum to 100 %"), [share / total for share in stated]
    else:
        text, shares = tr("Share the cases evenly"), evened(stated)
    wanted: dict[str, float | None] = dict(zip([flow.id for flow in flows], rounded(shares), strict=True))

    def change(diagram: Diagram) -> tuple[Diagram, str]:
        return diagram.edited_in(process, edits.set_shares, node.id, wanted), node.id

    return Fix(text, change)


def _name(process: Process, finding: Finding) -> Fix | None:
    """A gateway is named after the step before it, a step after the way to it or what it follows."""
    node = process.node_by_id.get(finding.element)
    before = _before(process, finding.element)
    if node is None or before is None:
        return None
    flow, step = before
    if node.kind.is_gateway:
        name = f"{step.name.rstrip('?')}?" if step.name else ""
    else:
        name = flow or (tr("After “{step}”", step=step.name) if step.name else "")
    if not name:
        return None
    return Fix(
        tr("Name it {name}", name=quoted(name)),
        lambda diagram: (diagram.edited_in(process, edits.rename_node, node.id, name), node.id),
    )


def _put_into_lane(process: Process, finding: Finding) -> Fix | None:
    node = process.node_by_id.get(finding.element)
    lane = _lane_for(process, node) if node is not None else None
    if node is None or lane is None:
        return None
    text = (
        tr("Put it into the lane {lane}", lane=quoted(lane.name))
        if lane.name
        else tr("Put it into the lane without a name")
    )
    return Fix(
        text,
        lambda diagram: (diagram.edited_in(process, edits.assign_lane, [node.id], lane.id), node.id),
    )


_MADE: Final[Mapping[object, Phrase]] = {
    NodeKind.EXCLUSIVE: Phrase("Make {join} an exclusive gateway"),
    NodeKind.PARALLEL: Phrase("Make {join} a parallel gateway"),
    NodeKind.INCLUSIVE: Phrase("Make {join} an inclusive gateway"),
}


def _match_split(process: Process, finding: Finding) -> Fix | None:
    """The join becomes what its split is; a step that splits takes all its flows."""
    join = process.node_by_id.get(finding.element)
    split = process.node_by_id.get(finding.path[0]) if finding.path else None
    if join is None or split is None or not join.kind.is_gateway:
        return None
    kind = split.kind if split.kind.is_gateway else NodeKind.PARALLEL
    stencil = _gateway(NodeKind.EXCLUSIVE if kind is NodeKind.EVENT_BASED else kind)
    if stencil is None:
        return None
    return Fix(
        str(_MADE[stencil.kind]).format(join=called_in_text(join)),
        lambda diagram: (changed_kind(diagram, join.id, stencil), join.id),
    )


def _in_the_flow(process: Process, parent: str | None) -> list[Node]:
    """The nodes of the process itself (None) or of a sub-process that cases go through, inner ones as a whole."""
    return [
        node
        for node in process.nodes
        if node.parent == parent and not node.triggered_by_event and not node.for_compensation
    ]


def _last(process: Process, parent: str | None) -> list[Node]:
    inside = _in_the_flow(process, parent)
    return [node for node in inside if node.kind is not NodeKind.END and node.id not in process.outgoing]


def _before(process: Process, element: str) -> tuple[str, Node] | None:
    """The name of the first flow to an element, and the step that it comes from."""
    for flow in process.incoming.get(element, ()):
        step = process.node_by_id.get(flow.source)
        if step is not None:
            return flow.name.strip(), step
    return None


def _lane_for(process: Process, node: Node) -> Lane | None:
    """The lane that is drawn around a node, else that of what it is joined with."""
    if isinstance(node.bounds, Bounds):
        around = lane_at(process, node.bounds.center.x, node.bounds.center.y)
        if around is not None:
            return around
    flows = [*process.incoming.get(node.id, ()), *process.outgoing.get(node.id, ())]
    ends = [process.node_by_id.get(flow.source if flow.target == node.id else flow.target) for flow in flows]
    lanes = [process.lane_of(end) for end in ends if end is not None]
    return next((lane for lane in lanes if lane is not None), None)


def _gateway(kind: NodeKind) -> Stencil | None:
    return next((stencil for stencil in STENCILS if stencil.kind is kind), None)


_ROOM: Final = 100.0
"""What a gateway that is put into the flow pushes the rest on by, in diagram units."""
_GAP: Final = 50.0
"""Between two steps of a row."""


@dataclass(frozen=True, slots=True)
class Fix:
    """A way to mend a finding: `text` says what it does, `change` does it and gives the id to select then."""

    text: str
    change: Callable[[Diagram], tuple[Diagram, str]]

    def edit(self, diagram: Diagram) -> Edited:
        """The change as an edit."""
        after, chosen = self.change(diagram)
        return Edited(self.text, after, (chosen,))


def called_in_text(node: Node) -> str:
    """A node as the text of a fix calls it."""
    return quoted(node.name) if node.name else tr("the unnamed one")


def take_out(process: Process, finding: Finding) -> Fix | None:
    """A node that does nothing goes, and the flow to it leads on."""
    node = process.node_by_id.get(finding.element)
    around = _neighbour(process, finding.element)
    if node is None or around is None or len(process.outgoing.get(node.id, ())) > 1:
        return None
    return Fix(
        tr("Delete {step}", step=called_in_text(node)),
        lambda diagram: (deleted(diagram, {node.id}), around),
    )


def take_out_message(process: Process, finding: Finding) -> Fix | None:
    """A message flow goes; what sent it is chosen."""
    del process

    def change(diagram: Diagram) -> tuple[Diagram, str]:
        flow = next((flow for flow in diagram.document.message_flows if flow.id == finding.element), None)
        if flow is None:
            raise EditError(tr("This message flow is no longer there."))
        return diagram.edited(edits.delete_elements, [flow.id]), flow.source

    return Fix(tr("Delete the message flow"), change)


def merge_flows(process: Process, finding: Finding) -> Fix | None:
    """The second flow goes, its share is added to that of the first."""
    second = process.flow_by_id.get(finding.element)
    if second is None:
        return None
    beside = process.outgoing.get(second.source, ())
    others = (flow for flow in beside if flow is not second)
    first = next((flow for flow in others if flow.target == second.target and not flow.conditional), None)
    if first is None:
        return None
    both = None if first.share is None or second.share is None else min(first.share + second.share, 1.0)

    def change(diagram: Diagram) -> tuple[Diagram, str]:
        diagram = diagram.edited(edits.delete_elements, [second.id])
        if both is not None:
            diagram = diagram.edited_in(process, edits.set_shares, first.source, {first.id: both})
        return diagram, first.source

    return Fix(tr("Delete the second flow") if both is None else tr("Make them one flow with both shares"), change)


def make_default(process: Process, finding: Finding) -> Fix | None:
    """The only flow of which nothing says when it is taken is taken when no other one is."""
    flow = process.flow_by_id.get(finding.element)
    node = process.node_by_id.get(flow.source) if flow is not None else None
    if flow is None or node is None or node.default_flow or node.kind not in WITH_DEFAULT:
        return None
    if sum(not each.conditional and each.share is None for each in process.outgoing[node.id]) > 1:
        return None
    return Fix(
        tr("Make it the default flow"),
        lambda diagram: (diagram.edited_in(process, edits.set_default_flow, node.id, flow.id), node.id),
    )


def mend_event_gateway(process: Process, finding: Finding) -> Fix | None:
    """A condition is taken off; a gateway that waits for one event goes."""
    flow = process.flow_by_id.get(finding.element)
    if flow is None:
        return take_out(process, finding)
    return Fix(
        tr("Take the condition off"),
        lambda diagram: (diagram.edited_in(process, edits.set_conditional, flow.id, False), flow.source),
    )


def make_plain(process: Process, finding: Finding) -> Fix | None:
    """An event without a trigger."""
    node = process.node_by_id.get(finding.element)
    if node is None:
        return None
    step = called_in_text(node)
    start = node.kind is NodeKind.START
    return Fix(
        tr("Make {step} a plain start event", step=step) if start else tr("Make {step} a plain end event", step=step),
        lambda diagram: (diagram.edited_in(process, edits.set_event, node.id, EventKind.NONE), node.id),
    )


def part_twins(process: Process, finding: Finding) -> Fix | None:
    """The second of two nodes or flows of one id keeps the id that it goes by here."""
    own = finding.path[-1] if finding.path else ""
    node, flow = process.node_by_id.get(own), process.flow_by_id.get(own)
    if node is None and flow is None:
        return None
    chosen = flow.source if flow is not None else own

    def change(diagram: Diagram) -> tuple[Diagram, str]:
        twins = tuple(pair for pair in diagram.document.twins if pair[0] != own)
        return diagram.with_document(replace(diagram.document, twins=twins)), chosen

    if node is None:
        return Fix(tr("Give the second flow an id of its own"), change)
    return Fix(tr("Give {step} an id of its own", step=called_in_text(node)), change)


def name_link(process: Process, finding: Finding) -> Fix | None:
    """The link of an event that has a name itself."""
    node = process.node_by_id.get(finding.element)
    if node is None or node.event_ref.strip() or not node.name.strip():
        return None
    return Fix(
        tr("Name its link {node}", node=quoted(node.name)),
        lambda diagram: (diagram.edited_in(process, edits.set_event, node.id, EventKind.LINK, node.name), node.id),
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
_PUT_BEFORE: Final = {
    NodeKind.EXCLUSIVE: Phrase("Put an exclusive gateway before {step}"),
    NodeKind.PARALLEL: Phrase("Put a parallel gateway before {step}"),
    NodeKind.INCLUSIVE: Phrase("Put an inclusive gateway before {step}"),
}
_PUT_AFTER: Final = {
    NodeKind.EXCLUSIVE: Phrase("Put an exclusive gateway after {step}"),
    NodeKind.PARALLEL: Phrase("Put a parallel gateway after {step}"),
    NodeKind.INCLUSIVE: Phrase("Put an inclusive gateway after {step}"),
}


def _with_gateway(process: Process, node: Node | None, kind: NodeKind, *, before: bool) -> Fix | None:
    if node is None or node.bounds is None:
        return None
    box = node.bounds
    flows = process.incoming.get(node.id, ()) if before else tuple(_always(process, node))
    if len(flows) < 2:
        return None

    def change(diagram: Diagram) -> tuple[Diagram, str]:
        edge = box.x if before else box.right
        diagram = spaced(diagram, "x", edge, _ROOM)
        lane = process.lane_of(node)
        own = edits.free_id(diagram.document, "Gateway")
        gateway = Node(own, kind, parent=node.parent, lane=lane.id if lane and node.parent is None else None)
        width, height = default_size(gateway)
        left = edge + _ROOM - _GAP - width if before else edge + _GAP
        gateway = replace(gateway, bounds=Bounds(left, box.center.y - height / 2, width, height))
        line = Flow(edits.free_id(diagram.document, "Flow"), own if before else node.id, node.id if before else own)
        diagram = diagram.edited_in(process, edits.add_node, gateway)
        for flow in flows:
            source, target = (None, own) if before else (own, None)
            diagram = diagram.edited_in(process, edits.reconnect_flow, flow.id, source=source, target=target)
        diagram = diagram.edited_in(process, edits.add_flow, line)
        return settle(diagram, lines={line.id, *(flow.id for flow in flows)}), own

    words = _PUT_BEFORE[kind] if before else _PUT_AFTER[kind]
    return Fix(str(words).format(step=called_in_text(node)), change)


def _always(process: Process, node: Node) -> list[Flow]:
    """The flows that a node starts whatever happens."""
    leaving = process.outgoing.get(node.id, ())
    return [flow for flow in leaving if not flow.conditional and flow.id != node.default_flow]


def _neighbour(process: Process, element: str) -> str | None:
    """What leads to a node, else what follows it, else what holds it."""
    before = [flow.source for flow in process.incoming.get(element, ())]
    after = [flow.target for flow in process.outgoing.get(element, ())]
    node = process.node_by_id.get(element)
    outer = [node.parent] if node is not None and node.parent else []
    return next(iter((*before, *after, *outer)), None)


_FIXES: Final[Mapping[str, Callable[[Process, Finding], Fix | None]]] = {
    "ad-hoc-start-end": take_out,
    "broken-link": name_link,
    "dead-end": _add_end,
    "duplicate-flow": merge_flows,
    "duplicate-id": part_twins,
    "event-gateway": mend_event_gateway,
    "implicit-join": join_before,
    "implicit-split": split_after,
    "join-and-fork": join_before,
    "message-inside-pool": take_out_message,
    "needless-terminate": make_plain,
    "no-end": _add_end,
    "no-inner-end": _add_inner_end,
    "no-inner-start": _add_start,
    "no-start": _add_start,
    "stray-link": name_link,
    "superfluous-gateway": take_out,
    "typed-inner-start": make_plain,
    "unconditioned-flow": make_default,
    "missing-shares": _even_shares,
    "over-full-shares": _even_shares,
    "unnamed": _name,
    "no-lane": _put_into_lane,
    "split-join-mismatch": _match_split,
}
"""By the rule of the finding."""
