"""Putting a step into the flow that it stands on."""

from __future__ import annotations

from itertools import pairwise

from itsm_fit.drawing.drafting.near import runs_in
from itsm_fit.drawing.drafting.sheet import Sheet
from itsm_fit.drawing.geometry import crosses
from itsm_fit.model import edits
from itsm_fit.model.process import Bounds, Flow, Node, NodeKind, Process


def inserted(sheet: Sheet, element: str) -> Sheet:
    """Let the flow that an unconnected step stands on lead through it; the very same sheet when there is none."""
    home = sheet.home(element)
    node = home.node_by_id.get(element) if home else None
    flow = flow_under(home, node) if home and node else None
    if home is None or flow is None:
        return sheet
    second = Flow(edits.free_id(sheet.document, "Flow"), element, flow.target)
    sheet = sheet.edited_in(home, edits.reconnect_flow, flow.id, target=element)
    sheet = sheet.edited_in(home, edits.add_flow, second)
    return sheet.routed({flow.id, second.id})


def flow_under(process: Process, node: Node) -> Flow | None:
    """The flow that an unconnected node could be put into where it stands."""
    joined = node.id in process.outgoing or node.id in process.incoming
    if node.bounds is None or joined or node.kind in {NodeKind.START, NodeKind.END, NodeKind.BOUNDARY}:
        return None
    scope = {each.id for each in process.nodes if each.parent == node.parent}
    for flow in process.flows:
        if {flow.source, flow.target} <= scope and _lies_on(node.bounds, flow):
            return flow
    return None


def _lies_on(box: Bounds, flow: Flow) -> bool:
    """Whether a line runs through the middle half of a box."""
    core = Bounds(box.x + box.width / 4, box.y + box.height / 4, box.width / 2, box.height / 2)
    return runs_in(flow, core) and any(crosses(a, b, core) for a, b in pairwise(flow.waypoints))
