"""A flow made ready for replay: every way out of every choice is open, whatever its share."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace

from itsm_fit.model.process import EventKind, Flow, NodeKind, Process
from itsm_fit.scoring.game.net import Net, compile_net
from itsm_fit.scoring.game.unfold import CallLookup

_OCCURS = 0.5
"""How likely together the boundary events of an activity are: any number between 0 and 1 opens all ways."""


def open_net(process_id: str, processes: Mapping[str, Process], called: CallLookup | None = None) -> Net:
    """The net of a process in which each choice may go each way, also those that have the share 0 in the drawing."""
    return compile_net(process_id, {key: _opened(process) for key, process in processes.items()}, called)


def _opened(process: Process) -> Process:
    hosts = Counter(
        process.node_by_id[flow.source].attached_to
        for flow in process.flows
        if flow.source in process.node_by_id and process.node_by_id[flow.source].kind is NodeKind.BOUNDARY
    )

    def share(flow: Flow) -> float | None:
        source = process.node_by_id.get(flow.source)
        if source is None or source.kind is not NodeKind.BOUNDARY or source.event is EventKind.COMPENSATION:
            return None
        if source.event is EventKind.ERROR and _has_inside(process, source.attached_to) and not flow.share:
            return None
        return _OCCURS / hosts[source.attached_to]

    return replace(process, flows=tuple(replace(flow, share=share(flow)) for flow in process.flows))


def _has_inside(process: Process, node_id: str | None) -> bool:
    node = process.node_by_id.get(node_id or "")
    return node is not None and (node.kind.is_sub_process or node.kind is NodeKind.CALL)
