"""Taking elements away."""

from __future__ import annotations

from collections.abc import Collection
from contextlib import suppress

from itsm_fit.drawing.drafting.sheet import Sheet
from itsm_fit.errors import EditError
from itsm_fit.model import edits
from itsm_fit.model.process import Flow, Process


def deleted(sheet: Sheet, ids: Collection[str]) -> Sheet:
    """Delete elements; where a step had one flow in and one out, the first now leads to where the second led."""
    gone = frozenset(ids)
    joined: list[str] = []
    for process in sheet.document.processes:
        for flow in process.flows:
            heir = _heir(process, flow, gone)
            if heir is not None:
                with suppress(EditError):  # such as a flow onto what an event starts: that one just goes
                    sheet = sheet.edited_in(process, edits.reconnect_flow, flow.id, target=heir)
                    joined.append(flow.id)
    sheet = sheet.edited(edits.delete_elements, gone)
    return sheet.routed(joined)


def _heir(process: Process, flow: Flow, gone: frozenset[str]) -> str | None:
    """Where a flow onto a chain of deleted steps leads once they are gone; None when it goes with them."""
    if flow.target not in gone or {flow.id, flow.source} & gone:
        return None
    at, passed = flow.target, set[str]()
    while at in gone and at not in passed:
        passed.add(at)
        arriving, leaving = process.incoming.get(at, ()), process.outgoing.get(at, ())
        if len(arriving) != 1 or len(leaving) != 1 or leaving[0].id in gone:
            return None
        at = leaving[0].target
    joined_already = any(other.target == at for other in process.outgoing[flow.source])
    return None if at in gone or at == flow.source or joined_already else at
