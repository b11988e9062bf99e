"""Lines that run through steps."""

from __future__ import annotations

from collections.abc import Collection
from itertools import pairwise

from itsm_fit.drawing.cells import Cells
from itsm_fit.drawing.elements import frames_around
from itsm_fit.drawing.geometry import crosses, grown
from itsm_fit.drawing.paint import visible
from itsm_fit.model.process import Bounds, Flow, NodeKind, Process

_BESIDE_DOCK = 12.0
"""How deep a line may reach into the box around a round or slanted shape that it ends on."""


def lines_through_steps(process: Process, among: Collection[str]) -> set[str]:
    """Those among some flows of a process that run through a step, their own ends included."""
    frames = {frame.id for node in process.nodes if node.parent for frame in frames_around(process, node)}
    cells: Cells[str] = Cells()
    for node in process.nodes:
        solid = node.id not in frames and node.kind is not NodeKind.BOUNDARY
        if solid and node.bounds is not None and visible(process, node) is node:
            cells.add(node.bounds, node.id)
    return {flow.id for flow in process.flows if flow.id in among and _runs_through(process, flow, cells)}


def _runs_through(process: Process, flow: Flow, cells: Cells[str]) -> bool:
    nodes = process.node_by_id
    hosts = {node.attached_to for node in (nodes.get(flow.source), nodes.get(flow.target)) if node is not None}
    for a, b in pairwise(flow.waypoints):
        span = Bounds(min(a.x, b.x), min(a.y, b.y), abs(a.x - b.x), abs(a.y - b.y))
        for box, own in cells.near(span):
            deep = _BESIDE_DOCK if own in {flow.source, flow.target} or own in hosts else 0.0
            if crosses(a, b, grown(box, -min(deep, box.width / 4, box.height / 4))):
                return True
    return False
