"""The way that most cases take: its flows are to be drawn straight."""

from __future__ import annotations

from collections.abc import Sequence

from itsm_fit.drawing.layout.ranks import backward, depths
from itsm_fit.model.process import Flow, NodeKind, Process

MAIN, BRANCH, OTHER = 5.0, 2.0, 1.0
"""How much straightness counts: on the main path, for the first flow on of a step beside it, for the others."""


def weights(process: Process, flows: Sequence[Flow]) -> dict[str, float]:
    """A weight for each of the flows, by id.

    From each start event on the main path takes the flow with the largest share, then the one that stays
    in its lane, then the one with the longest way ahead.
    """
    ids = list(dict.fromkeys(end for flow in flows for end in (flow.source, flow.target)))
    number = {node: at for at, node in enumerate(ids)}
    pairs = [(number[flow.source], number[flow.target]) for flow in flows]
    starts = [number[node.id] for node in process.nodes if node.kind is NodeKind.START and node.id in number]
    closing = backward(len(ids), pairs, starts)
    onward: dict[str, list[int]] = {}
    for index, flow in enumerate(flows):
        if index not in closing:
            onward.setdefault(flow.source, []).append(index)
    depth = depths(len(ids), [pair for index, pair in enumerate(pairs) if index not in closing])
    found = {flow.id: OTHER for flow in flows}
    best = {
        node: max(its, key=lambda index: (*_appeal(process, flows[index], depth[pairs[index][1]]), -index))
        for node, its in onward.items()
    }
    found |= {flows[index].id: BRANCH for index in best.values()}
    for start in starts:
        at = ids[start]
        while at in best:
            flow = flows[best.pop(at)]
            found[flow.id] = MAIN
            at = flow.target
    return found


def _appeal(process: Process, flow: Flow, depth: int) -> tuple[float, bool, int]:
    source, target = process.node_by_id[flow.source], process.node_by_id[flow.target]
    same_lane = process.lane_of(source) == process.lane_of(target)
    return flow.share if flow.share is not None else 0.5, same_lane, depth
