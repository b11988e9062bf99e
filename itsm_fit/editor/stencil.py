"""What can be drawn: the kinds of elements by the names that designers look for."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from itsm_fit.model.document import ArtifactKind
from itsm_fit.model.process import EventKind, NodeKind


class Band(StrEnum):
    """What divides or frames a drawing."""

    LANE = "lane"
    POOL = "pool"
    CLOSED_POOL = "closed pool"


@dataclass(frozen=True, slots=True)
class Stencil:
    """One kind of element: its name in menus and other words it is looked for by."""

    name: str
    words: str
    kind: NodeKind | ArtifactKind | Band
    event: EventKind = EventKind.NONE


_K, _E = NodeKind, EventKind
STENCILS: tuple[Stencil, ...] = (
    Stencil("User task", "step activity person work", _K.USER_TASK),
    Stencil("Exclusive gateway", "decision choice xor if branch merge", _K.EXCLUSIVE),
    Stencil("End event", "stop finish done", _K.END),
    Stencil("Timer event", "intermediate catch wait deadline", _K.CATCH, _E.TIMER),
    Stencil("Parallel gateway", "and fork join split", _K.PARALLEL),
    Stencil("Lane", "role swimlane team", Band.LANE),
    Stencil("Start event", "begin trigger", _K.START),
    Stencil("Task", "step activity abstract", _K.TASK),
    Stencil("Service task", "step automatic system", _K.SERVICE_TASK),
    Stencil("Manual task", "step hand", _K.MANUAL_TASK),
    Stencil("Send task", "step message mail notify", _K.SEND_TASK),
    Stencil("Receive task", "step message wait", _K.RECEIVE_TASK),
    Stencil("Script task", "step automatic code", _K.SCRIPT_TASK),
    Stencil("Business rule task", "step decision dmn", _K.RULE_TASK),
    Stencil("Call activity", "step process reuse link", _K.CALL),
    Stencil("Sub-process", "step nested group", _K.SUB_PROCESS),
    Stencil("Inclusive gateway", "or decision branch merge", _K.INCLUSIVE),
    Stencil("Event-based gateway", "wait race", _K.EVENT_BASED),
    Stencil("Message event", "intermediate catch receive wait", _K.CATCH, _E.MESSAGE),
    Stencil("Condition event", "intermediate catch wait", _K.CATCH, _E.CONDITIONAL),
    Stencil("Signal event", "intermediate catch wait", _K.CATCH, _E.SIGNAL),
    Stencil("Send message event", "intermediate throw mail notify", _K.THROW, _E.MESSAGE),
    Stencil("Send signal event", "intermediate throw broadcast", _K.THROW, _E.SIGNAL),
    Stencil("Escalation event", "intermediate throw", _K.THROW, _E.ESCALATION),
    Stencil("Milestone", "intermediate throw event none", _K.THROW),
    Stencil("Message start event", "begin mail call", _K.START, _E.MESSAGE),
    Stencil("Timer start event", "begin schedule cron", _K.START, _E.TIMER),
    Stencil("Message end event", "stop notify mail", _K.END, _E.MESSAGE),
    Stencil("Error end event", "stop fail", _K.END, _E.ERROR),
    Stencil("Terminate end event", "stop all", _K.END, _E.TERMINATE),
    Stencil("Pool", "participant process organisation", Band.POOL),
    Stencil("Closed pool", "participant external partner customer vendor black box", Band.CLOSED_POOL),
    Stencil("Annotation", "note comment text", ArtifactKind.ANNOTATION),
    Stencil("Group", "frame box dashed", ArtifactKind.GROUP),
    Stencil("Data object", "document file record ticket", ArtifactKind.DATA_OBJECT),
    Stencil("Data store", "database system cmdb", ArtifactKind.DATA_STORE),
)
"""The everyday ones first: an empty search shows them in this order."""
BY_NAME = {stencil.name: stencil for stencil in STENCILS}
EVERYDAY = BY_NAME["User task"]
"""What follows a step when nothing else is said."""


BORDER_EVENTS: tuple[Stencil, ...] = tuple(
    Stencil(f"{name} on the border", words, NodeKind.BOUNDARY, event)
    for name, words, event in (
        ("Timer", "deadline late escalation sla", _E.TIMER),
        ("Error", "fail catch exception", _E.ERROR),
        ("Message", "receive mail cancel", _E.MESSAGE),
        ("Escalation", "hand over", _E.ESCALATION),
        ("Condition", "rule", _E.CONDITIONAL),
        ("Signal", "broadcast", _E.SIGNAL),
        ("Compensation", "undo", _E.COMPENSATION),
    )
)
"""What can stand on the border of an activity."""


def appendable() -> tuple[Stencil, ...]:
    """What can follow a step."""
    return tuple(s for s in STENCILS if isinstance(s.kind, NodeKind) and s.kind is not NodeKind.START)


def alternatives(kind: NodeKind, event: EventKind) -> tuple[Stencil, ...]:
    """What a node can be changed into: another of its family."""
    family = kind.is_event, kind.is_gateway
    return tuple(
        s
        for s in STENCILS
        if isinstance(s.kind, NodeKind)
        and (s.kind.is_event, s.kind.is_gateway) == family
        and (s.kind, s.event) != (kind, event)
    )
