"""What can be drawn: the kinds of elements by the names that designers look for."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from itsm_fit.language import Phrase
from itsm_fit.model.document import ArtifactKind
from itsm_fit.model.process import EventKind, NodeKind


class Band(StrEnum):
    """What divides or frames a drawing."""

    LANE = "lane"
    POOL = "pool"
    CLOSED_POOL = "closed pool"


@dataclass(frozen=True, slots=True)
class Stencil:
    """One kind of element: what menus call it, and other words it is looked for by."""

    caption: Phrase | str
    sought: Phrase | str
    kind: NodeKind | ArtifactKind | Band
    event: EventKind = EventKind.NONE

    @property
    def name(self) -> str:
        """What menus call it, in the language spoken."""
        return str(self.caption)

    @property
    def words(self) -> str:
        return str(self.sought)


_K, _E = NodeKind, EventKind
STENCILS: tuple[Stencil, ...] = (
    Stencil(Phrase("User task"), Phrase("step activity person work"), _K.USER_TASK),
    Stencil(Phrase("Exclusive gateway"), Phrase("decision choice xor if branch merge"), _K.EXCLUSIVE),
    Stencil(Phrase("End event"), Phrase("stop finish done"), _K.END),
    Stencil(Phrase("Timer event"), Phrase("intermediate catch wait deadline"), _K.CATCH, _E.TIMER),
    Stencil(Phrase("Parallel gateway"), Phrase("and fork join split"), _K.PARALLEL),
    Stencil(Phrase("Lane"), Phrase("role swimlane team"), Band.LANE),
    Stencil(Phrase("Start event"), Phrase("begin trigger"), _K.START),
    Stencil(Phrase("Task"), Phrase("step activity abstract"), _K.TASK),
    Stencil(Phrase("Service task"), Phrase("step automatic system"), _K.SERVICE_TASK),
    Stencil(Phrase("Manual task"), Phrase("step hand"), _K.MANUAL_TASK),
    Stencil(Phrase("Send task"), Phrase("step message mail notify"), _K.SEND_TASK),
    Stencil(Phrase("Receive task"), Phrase("step message wait"), _K.RECEIVE_TASK),
    Stencil(Phrase("Script task"), Phrase("step automatic code"), _K.SCRIPT_TASK),
    Stencil(Phrase("Business rule task"), Phrase("step decision dmn"), _K.RULE_TASK),
    Stencil(Phrase("Call activity"), Phrase("step process reuse link"), _K.CALL),
    Stencil(Phrase("Sub-process"), Phrase("step nested group"), _K.SUB_PROCESS),
    Stencil(Phrase("Inclusive gateway"), Phrase("or decision branch merge"), _K.INCLUSIVE),
    Stencil(Phrase("Event-based gateway"), Phrase("wait race"), _K.EVENT_BASED),
    Stencil(Phrase("Message event"), Phrase("intermediate catch receive wait"), _K.CATCH, _E.MESSAGE),
    Stencil(Phrase("Condition event"), Phrase("intermediate catch wait"), _K.CATCH, _E.CONDITIONAL),
    Stencil(Phrase("Signal event"), Phrase("intermediate catch wait"), _K.CATCH, _E.SIGNAL),
    Stencil(Phrase("Send message event"), Phrase("intermediate throw mail notify"), _K.THROW, _E.MESSAGE),
    Stencil(Phrase("Send signal event"), Phrase("intermediate throw broadcast"), _K.THROW, _E.SIGNAL),
    Stencil(Phrase("Escalation event"), Phrase("intermediate throw"), _K.THROW, _E.ESCALATION),
    Stencil(Phrase("Milestone"), Phrase("intermediate throw event none"), _K.THROW),
    Stencil(Phrase("Message start event"), Phrase("begin mail call"), _K.START, _E.MESSAGE),
    Stencil(Phrase("Timer start event"), Phrase("begin schedule cron"), _K.START, _E.TIMER),
    Stencil(Phrase("Message end event"), Phrase("stop notify mail"), _K.END, _E.MESSAGE),
    Stencil(Phrase("Error end event"), Phrase("stop fail"), _K.END, _E.ERROR),
    Stencil(Phrase("Terminate end event"), Phrase("stop all"), _K.END, _E.TERMINATE),
    Stencil(Phrase("Pool"), Phrase("participant process organisation"), Band.POOL),
    Stencil(Phrase("Closed pool"), Phrase("participant external partner customer vendor black box"), Band.CLOSED_POOL),
    Stencil(Phrase("Annotation"), Phrase("note comment text"), ArtifactKind.ANNOTATION),
    Stencil(Phrase("Group"), Phrase("frame box dashed"), ArtifactKind.GROUP),
    Stencil(Phrase("Data object"), Phrase("document file record ticket"), ArtifactKind.DATA_OBJECT),
    Stencil(Phrase("Data store"), Phrase("database system cmdb"), ArtifactKind.DATA_STORE),
)
"""The everyday ones first: an empty search shows them in this order."""
BY_NAME = {stencil.caption.source: stencil for stencil in STENCILS if isinstance(stencil.caption, Phrase)}
EVERYDAY = BY_NAME["User task"]
"""What follows a step when nothing else is said."""


BORDER_EVENTS: tuple[Stencil, ...] = (
    Stencil(Phrase("Timer on the border"), Phrase("deadline late escalation sla"), _K.BOUNDARY, _E.TIMER),
    Stencil(Phrase("Error on the border"), Phrase("fail catch exception"), _K.BOUNDARY, _E.ERROR),
    Stencil(Phrase("Message on the border"), Phrase("receive mail cancel"), _K.BOUNDARY, _E.MESSAGE),
    Stencil(Phrase("Escalation on the border"), Phrase("hand over"), _K.BOUNDARY, _E.ESCALATION),
    Stencil(Phrase("Condition on the border"), Phrase("rule"), _K.BOUNDARY, _E.CONDITIONAL),
    Stencil(Phrase("Signal on the border"), Phrase("broadcast"), _K.BOUNDARY, _E.SIGNAL),
    Stencil(Phrase("Compensation on the border"), Phrase("undo"), _K.BOUNDARY, _E.COMPENSATION),
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
