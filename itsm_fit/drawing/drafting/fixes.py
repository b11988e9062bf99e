"""What obviously mends a finding, as one edit."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from itsm_fit.drawing.drafting.connect import connected
from itsm_fit.drawing.drafting.create import appended, changed_kind, created
from itsm_fit.drawing.drafting.mends import (
    Fix,
    called,
    join_before,
    make_default,
    make_plain,
    mend_event_gateway,
    merge_flows,
    name_link,
    part_twins,
    split_after,
    take_out,
    take_out_message,
)
from itsm_fit.drawing.drafting.sheet import Sheet, lane_at, quoted
from itsm_fit.drawing.drafting.space import spaced
from itsm_fit.drawing.drafting.stencil import BY_NAME, STENCILS, Stencil
from itsm_fit.findings import Finding
from itsm_fit.model import edits
from itsm_fit.model.process import Bounds, Lane, Node, NodeKind, Point, Process
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
    """The obvious way to mend a finding in a process; None where a person has to decide."""
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
    where = f"after {called(last[0])}" if len(last) == 1 else f"after each of {len(last)} last steps"

    def change(sheet: Sheet) -> tuple[Sheet, str]:
        made = ""
        for each in last:
            sheet, made = appended(_with_room_inside(sheet, each.id), each.id, BY_NAME["End event"])
        return sheet, made

    return Fix(f"Add an end event {where}", change)


def _with_room_inside(sheet: Sheet, element: str) -> Sheet:
    """The sheet in which the sub-process around a step, if any, has room for one more event behind it."""
    process, node = sheet.node(element)
    frame = process.node_by_id.get(node.parent or "")
    if frame is None or frame.bounds is None or node.bounds is None:
        return sheet
    lacking = node.bounds.right + _BEHIND - frame.bounds.right
    return spaced(sheet, "x", frame.bounds.right - 1, lacking) if lacking > 0 else sheet


def _add_start(process: Process, finding: Finding) -> Fix | None:
    outer = process.node_by_id.get(finding.element)  # else the process itself lacks one
    inside = _in_the_flow(process, outer.id if outer is not None else None)
    first = [node for node in inside if node.kind is not NodeKind.BOUNDARY and node.id not in process.incoming]
    if (outer is not None and not outer.expanded) or len(first) != 1 or first[0].bounds is None:
        return None
    node, box = first[0], first[0].bounds
    short = _lacking(process, node, box)

    def change(sheet: Sheet) -> tuple[Sheet, str]:
        if short:
            sheet = spaced(sheet, "x", box.x, short)
        place = Point(box.x + short - _BEFORE, box.center.y)
        sheet, made = created(sheet, BY_NAME["Start event"], place)
        sheet, _ = connected(sheet, made, node.id)
        return sheet, made

    return Fix(f"Add a start event before {called(node)}", change)


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
        text, shares = "Let the other flows share the rest evenly", evened(stated, given)
    elif total > 0 and len(given) == len(flows):
        text, shares = "Scale the shares so that they sum to 100 %", [share / total for share in stated]
    else:
        text, shares = "Share the cases evenly", evened(stated)
    wanted: dict[str, float | None] = dict(zip([flow.id for flow in flows], rounded(shares), strict=True))

    def change(sheet: Sheet) -> tuple[Sheet, str]:
        return sheet.edited_in(process, edits.set_shares, node.id, wanted), node.id

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
        name = flow or (f"After “{step.name}”" if step.name else "")
    if not name:
        return None
    return Fix(
        f"Name it {quoted(name)}",
        lambda sheet: (sheet.edited_in(process, edits.rename_node, node.id, name), node.id),
    )


def _put_into_lane(process: Process, finding: Finding) -> Fix | None:
    node = process.node_by_id.get(finding.element)
    lane = _lane_for(process, node) if node is not None else None
    if node is None or lane is None:
        return None
    return Fix(
        f"Put it into the lane {quoted(lane.name) if lane.name else 'without a name'}",
        lambda sheet: (sheet.edited_in(process, edits.assign_lane, [node.id], lane.id), node.id),
    )


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
        f"Make {called(join)} a{'n' if stencil.name[0] in 'EI' else ''} {stencil.name.lower()}",
        lambda sheet: (changed_kind(sheet, join.id, stencil), join.id),
    )


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
