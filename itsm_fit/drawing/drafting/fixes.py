"""What obviously mends a finding, as one edit."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from itsm_fit.drawing.drafting.connect import connected
from itsm_fit.drawing.drafting.create import appended, changed_kind, created
from itsm_fit.drawing.drafting.sheet import Sheet, lane_at, quoted
from itsm_fit.drawing.drafting.space import spaced
from itsm_fit.drawing.drafting.stencil import BY_NAME, STENCILS, Stencil
from itsm_fit.findings import Finding
from itsm_fit.model import edits
from itsm_fit.model.process import Bounds, Lane, Node, NodeKind, Point, Process
from itsm_fit.model.shares import evened, rounded

_BEFORE: Final = 90.0
"""From the middle of a new start event to the edge of the step that it leads to, in diagram units."""
_HEADER: Final = 60.0
"""The name of a lane, and the room for half an event with its margin."""
_SHARED: Final = frozenset({NodeKind.EXCLUSIVE, NodeKind.EVENT_BASED, NodeKind.COMPLEX})
"""Gateways whose shares sum to 1."""


@dataclass(frozen=True, slots=True)
class Fix:
    """A way to mend a finding: `text` says what it does, `change` does it and gives the id to select then."""

    text: str
    change: Callable[[Sheet], tuple[Sheet, str]]


def fix_of(process: Process | None, finding: Finding) -> Fix | None:
    """The obvious way to mend a finding in a process; None where a person has to decide."""
    find = _FIXES.get(finding.rule)
    return find(process, finding) if process is not None and find is not None else None


def _add_end(process: Process, finding: Finding) -> Fix | None:
    node = process.node_by_id.get(finding.element)
    last = [node] if node is not None else _last(process)
    if not last:
        return None
    where = f"after {_called(last[0])}" if len(last) == 1 else f"after each of {len(last)} last steps"

    def change(sheet: Sheet) -> tuple[Sheet, str]:
        made = ""
        for each in last:
            sheet, made = appended(sheet, each.id, BY_NAME["End event"])
        return sheet, made

    return Fix(f"Add an end event {where}", change)


def _add_start(process: Process, finding: Finding) -> Fix | None:
    del finding
    first = [
        node for node in _in_the_flow(process) if node.kind is not NodeKind.BOUNDARY and node.id not in process.incoming
    ]
    if len(first) != 1 or first[0].bounds is None:
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

    return Fix(f"Add a start event before {_called(node)}", change)


def _lacking(process: Process, node: Node, box: Bounds) -> float:
    """How far a step has to give way for an event to stand before it in its lane."""
    lane = process.lane_of(node)
    if lane is None or lane.bounds is None:
        return 0.0
    return max(0.0, lane.bounds.x + _HEADER + _BEFORE - box.x)


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
        f"Put it into the lane {quoted(lane.name or lane.id)}",
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
        f"Make {_called(join)} a{'n' if stencil.name[0] in 'EI' else ''} {stencil.name.lower()}",
        lambda sheet: (changed_kind(sheet, join.id, stencil), join.id),
    )


_FIXES: Final[Mapping[str, Callable[[Process, Finding], Fix | None]]] = {
    "no-end": _add_end,
    "dead-end": _add_end,
    "no-start": _add_start,
    "missing-shares": _even_shares,
    "over-full-shares": _even_shares,
    "unnamed": _name,
    "no-lane": _put_into_lane,
    "split-join-mismatch": _match_split,
}
"""By the rule of the finding."""


def _in_the_flow(process: Process) -> list[Node]:
    """The nodes that cases of the process itself go through, sub-processes as a whole."""
    return [
        node
        for node in process.nodes
        if node.parent is None and not node.triggered_by_event and not node.for_compensation
    ]


def _last(process: Process) -> list[Node]:
    return [node for node in _in_the_flow(process) if node.kind is not NodeKind.END and node.id not in process.outgoing]


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


def _called(node: Node) -> str:
    return quoted(node.name) if node.name else "the unnamed one"
