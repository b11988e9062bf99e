"""What can be drawn: the kinds of elements by the names that designers look for."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from itsm_fit.editor.offer import CaptionedOffer
from itsm_fit.language import Phrase
from itsm_fit.model.document import ArtifactKind
from itsm_fit.model.process import EventKind, Node, NodeKind


class Band(StrEnum):
    """What divides or frames a drawing."""

    LANE = "lane"
    POOL = "pool"
    CLOSED_POOL = "closed pool"


Traits: TypeAlias = tuple[NodeKind | ArtifactKind | Band, EventKind, bool, bool]
"""What kind of element something is: its trigger, whether it interrupts, whether an event starts it."""


def traits_of(node: Node) -> Traits:
    """The traits that a stencil of just this kind of node has."""
    return node.kind, node.event, node.interrupting, node.triggered_by_event


@dataclass(frozen=True, slots=True)
class Stencil(CaptionedOffer):
    """One kind of element."""

    kind: NodeKind | ArtifactKind | Band
    event: EventKind = EventKind.NONE
    interrupting: bool = True
    by_event: bool = False
    """Whether it is a sub-process that an event starts."""

    @property
    def traits(self) -> Traits:
        return self.kind, self.event, self.interrupting, self.by_event

    @property
    def terms(self) -> tuple[str, ...]:
        """The names of its BPMN elements (`intermediateCatchEvent`, `timerEventDefinition`), each in its words, too."""
        trigger = () if self.event is EventKind.NONE else (f"{self.event.value}EventDefinition",)
        return tuple(name for tag in (self.kind.value, *trigger) for name in (tag, _apart(tag)))


def _apart(tag: str) -> str:
    return "".join(f" {sign.lower()}" if sign.isupper() else sign for sign in tag)


_K, _E = NodeKind, EventKind
STENCILS: tuple[Stencil, ...] = (
    Stencil(Phrase("User task"), Phrase("step activity person work"), _K.USER_TASK),
    Stencil(Phrase("Exclusive gateway"), Phrase("decision choice xor if branch merge"), _K.EXCLUSIVE),
    Stencil(Phrase("End event"), Phrase("stop finish done"), _K.END),
    Stencil(Phrase("Timer event"), Phrase("intermediate catch wait deadline"), _K.CATCH, _E.TIMER),
    Stencil(Phrase("Parallel gateway"), Phrase("and fork join split"), _K.PARALLEL),
    Stencil(Phrase("Lane"), Phrase("role swimlane team"), Band.LANE),
    Stencil(Phrase("Start event"), Phrase("begin trigger"), _K.START),
    Stencil(Phrase("Sub-process"), Phrase("step nested group"), _K.SUB_PROCESS),
    Stencil(Phrase("Task"), Phrase("step activity abstract"), _K.TASK),
    Stencil(Phrase("Service task"), Phrase("step automatic system"), _K.SERVICE_TASK),
    Stencil(Phrase("Manual task"), Phrase("step hand"), _K.MANUAL_TASK),
    Stencil(Phrase("Send task"), Phrase("step message mail notify"), _K.SEND_TASK),
    Stencil(Phrase("Receive task"), Phrase("step message wait"), _K.RECEIVE_TASK),
    Stencil(Phrase("Script task"), Phrase("step automatic code"), _K.SCRIPT_TASK),
    Stencil(Phrase("Business rule task"), Phrase("step decision dmn"), _K.RULE_TASK),
    Stencil(Phrase("Call activity"), Phrase("step process reuse link"), _K.CALL),
    Stencil(Phrase("Event sub-process"), Phrase("exception handler cancel interrupt"), _K.SUB_PROCESS, by_event=True),
    Stencil(Phrase("Transaction"), Phrase("sub-process all or nothing"), _K.TRANSACTION),
    Stencil(Phrase("Ad-hoc sub-process"), Phrase("any order checklist"), _K.AD_HOC),
    Stencil(Phrase("Inclusive gateway"), Phrase("or decision branch merge"), _K.INCLUSIVE),
    Stencil(Phrase("Event-based gateway"), Phrase("wait race"), _K.EVENT_BASED),
    Stencil(Phrase("Message event"), Phrase("intermediate catch receive wait"), _K.CATCH, _E.MESSAGE),
    Stencil(Phrase("Condition event"), Phrase("intermediate catch wait"), _K.CATCH, _E.CONDITIONAL),
    Stencil(Phrase("Signal event"), Phrase("intermediate catch wait"), _K.CATCH, _E.SIGNAL),
    Stencil(Phrase("Link from elsewhere"), Phrase("intermediate catch off page connector go to"), _K.CATCH, _E.LINK),
    Stencil(Phrase("Send message event"), Phrase("intermediate throw mail notify"), _K.THROW, _E.MESSAGE),
    Stencil(Phrase("Send signal event"), Phrase("intermediate throw broadcast"), _K.THROW, _E.SIGNAL),
    Stencil(Phrase("Escalation event"), Phrase("intermediate throw"), _K.THROW, _E.ESCALATION),
    Stencil(Phrase("Link to elsewhere"), Phrase("intermediate throw off page connector go to"), _K.THROW, _E.LINK),
    Stencil(Phrase("Compensation event"), Phrase("intermediate throw undo"), _K.THROW, _E.COMPENSATION),
    Stencil(Phrase("Milestone"), Phrase("intermediate throw event none"), _K.THROW),
    Stencil(Phrase("Message start event"), Phrase("begin mail call"), _K.START, _E.MESSAGE),
    Stencil(Phrase("Timer start event"), Phrase("begin schedule cron"), _K.START, _E.TIMER),
    Stencil(Phrase("Condition start event"), Phrase("begin rule"), _K.START, _E.CONDITIONAL),
    Stencil(Phrase("Signal start event"), Phrase("begin broadcast"), _K.START, _E.SIGNAL),
    Stencil(Phrase("Message end event"), Phrase("stop notify mail"), _K.END, _E.MESSAGE),
    Stencil(Phrase("Error end event"), Phrase("stop fail"), _K.END, _E.ERROR),
    Stencil(Phrase("Escalation end event"), Phrase("stop hand over"), _K.END, _E.ESCALATION),
    Stencil(Phrase("Signal end event"), Phrase("stop broadcast"), _K.END, _E.SIGNAL),
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
    Stencil(
        Phrase("Non-interrupting timer on the border"),
        Phrase("deadline reminder late escalation sla goes on"),
        _K.BOUNDARY,
        _E.TIMER,
        interrupting=False,
    ),
    Stencil(Phrase("Error on the border"), Phrase("fail catch exception"), _K.BOUNDARY, _E.ERROR),
    Stencil(Phrase("Message on the border"), Phrase("receive mail cancel"), _K.BOUNDARY, _E.MESSAGE),
    Stencil(
        Phrase("Non-interrupting message on the border"),
        Phrase("receive mail question goes on"),
        _K.BOUNDARY,
        _E.MESSAGE,
        interrupting=False,
    ),
    Stencil(Phrase("Escalation on the border"), Phrase("hand over"), _K.BOUNDARY, _E.ESCALATION),
    Stencil(
        Phrase("Non-interrupting escalation on the border"),
        Phrase("hand over goes on"),
        _K.BOUNDARY,
        _E.ESCALATION,
        interrupting=False,
    ),
    Stencil(Phrase("Condition on the border"), Phrase("rule"), _K.BOUNDARY, _E.CONDITIONAL),
    Stencil(
        Phrase("Non-interrupting condition on the border"),
        Phrase("rule goes on"),
        _K.BOUNDARY,
        _E.CONDITIONAL,
        interrupting=False,
    ),
    Stencil(Phrase("Signal on the border"), Phrase("broadcast"), _K.BOUNDARY, _E.SIGNAL),
    Stencil(
        Phrase("Non-interrupting signal on the border"),
        Phrase("broadcast goes on"),
        _K.BOUNDARY,
        _E.SIGNAL,
        interrupting=False,
    ),
    Stencil(Phrase("Compensation on the border"), Phrase("undo"), _K.BOUNDARY, _E.COMPENSATION),
    Stencil(Phrase("Cancellation on the border"), Phrase("cancel transaction"), _K.BOUNDARY, _E.CANCEL),
)
"""What can stand on the border of an activity."""
EVENT_STARTS: tuple[Stencil, ...] = (
    Stencil(Phrase("Message start"), Phrase("receive mail call"), _K.START, _E.MESSAGE),
    Stencil(Phrase("Non-interrupting message start"), Phrase("beside"), _K.START, _E.MESSAGE, interrupting=False),
    Stencil(Phrase("Timer start"), Phrase("deadline schedule"), _K.START, _E.TIMER),
    Stencil(Phrase("Non-interrupting timer start"), Phrase("reminder beside"), _K.START, _E.TIMER, interrupting=False),
    Stencil(Phrase("Error start"), Phrase("fail catch exception"), _K.START, _E.ERROR),
    Stencil(Phrase("Escalation start"), Phrase("hand over"), _K.START, _E.ESCALATION),
    Stencil(Phrase("Non-interrupting escalation start"), Phrase("beside"), _K.START, _E.ESCALATION, interrupting=False),
    Stencil(Phrase("Condition start"), Phrase("rule"), _K.START, _E.CONDITIONAL),
    Stencil(Phrase("Non-interrupting condition start"), Phrase("beside"), _K.START, _E.CONDITIONAL, interrupting=False),
    Stencil(Phrase("Signal start"), Phrase("broadcast"), _K.START, _E.SIGNAL),
    Stencil(Phrase("Non-interrupting signal start"), Phrase("beside"), _K.START, _E.SIGNAL, interrupting=False),
    Stencil(Phrase("Compensation start"), Phrase("undo"), _K.START, _E.COMPENSATION),
)
"""What starts a sub-process that an event starts."""
COMPLEX = Stencil(Phrase("Complex gateway"), Phrase("decision merge n of m"), _K.COMPLEX)
"""So rare that only another gateway becomes one."""
CANCEL_END = Stencil(Phrase("Cancel end event"), Phrase("stop transaction"), _K.END, _E.CANCEL)
"""Ends a transaction, and nothing else."""


def appendable() -> tuple[Stencil, ...]:
    """What can follow a step."""
    return tuple(s for s in STENCILS if isinstance(s.kind, NodeKind) and _can_follow(s))


def _can_follow(stencil: Stencil) -> bool:
    waits_elsewhere = stencil.kind is NodeKind.CATCH and stencil.event is EventKind.LINK
    return stencil.kind is not NodeKind.START and not stencil.by_event and not waits_elsewhere
