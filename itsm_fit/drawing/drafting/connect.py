"""Joining two elements by the line that BPMN has for them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from itsm_fit.drawing.drafting.sheet import Sheet, called, first_upper
from itsm_fit.errors import EditError
from itsm_fit.model import edits
from itsm_fit.model.document import Artifact, Association, MessageFlow, Pool
from itsm_fit.model.edits.parts import Part, part_of
from itsm_fit.model.process import EventKind, Flow, Node, NodeKind

_SENDING: Final = frozenset({NodeKind.THROW, NodeKind.END})
_RECEIVING: Final = frozenset({NodeKind.START, NodeKind.CATCH, NodeKind.BOUNDARY})


@dataclass(frozen=True, slots=True)
class Answer:
    """Whether two elements can be joined: by what kind of line, or why not."""

    allowed: bool
    words: str


def connected(sheet: Sheet, source: str, target: str) -> tuple[Sheet, str]:
    """Join two elements, and the id of the new line: a sequence flow inside a pool, a message between pools.

    Annotations and data are joined by a dotted line. Raises EditError with the reason where nothing can join them.
    """
    line = _line(sheet, source, target)
    if isinstance(line, Flow):
        home, _ = sheet.node(source)
        sheet = sheet.edited_in(home, edits.add_flow, line)
    elif isinstance(line, MessageFlow):
        sheet = sheet.edited(edits.add_message_flow, line)
    else:
        sheet = sheet.edited(edits.add_association, line)
    return sheet.routed({line.id}), line.id


def answer(sheet: Sheet, source: str, target: str) -> Answer:
    """Whether `connected` would work, in words for the one who is drawing."""
    try:
        line = _line(sheet, source, target)
        if isinstance(line, Flow):
            sheet.edited_in(sheet.node(source)[0], edits.add_flow, line)
        elif isinstance(line, MessageFlow):
            sheet.edited(edits.add_message_flow, line)
        else:
            sheet.edited(edits.add_association, line)
    except EditError as error:
        return Answer(False, str(error))
    words = {Flow: "Sequence flow", MessageFlow: "Message flow", Association: "Association"}
    return Answer(True, f"{words[type(line)]} to {called(part_of(sheet.document, target))}")


def _line(sheet: Sheet, source: str, target: str) -> Flow | MessageFlow | Association:
    """The new line between two elements, not yet in the document."""
    if source == target:
        raise EditError("A step does not lead to itself: lead back to it from a later step.")
    document = sheet.document
    ends = part_of(document, source), part_of(document, target)
    for end in ends:
        if not isinstance(end, Node | Pool | Artifact):
            raise EditError("A line leads from step to step: choose a step, a pool or a note.")
    if any(isinstance(end, Artifact) for end in ends):
        return Association(edits.free_id(document, "Association"), source, target)
    homes = sheet.home(source), sheet.home(target)
    if isinstance(ends[0], Node) and isinstance(ends[1], Node) and homes[0] is homes[1] and homes[0] is not None:
        if any(flow.target == target for flow in homes[0].outgoing.get(source, ())):
            raise EditError("A flow leads there already.")
        return Flow(edits.free_id(document, "Flow"), source, target)
    _require_message(*ends)
    return MessageFlow(edits.free_id(document, "MessageFlow"), source, target)


def _require_message(source: Part, target: Part) -> None:
    """Raise EditError unless a message can leave one end and reach the other (BPMN 2.0, section 7.6.2)."""
    for end, able, does in ((source, _SENDING, "send"), (target, _RECEIVING, "receive")):
        if not isinstance(end, Node):
            continue
        if end.kind.is_gateway:
            raise EditError("Gateways send and receive no messages: take a step or an event.")
        if end.kind.is_event and end.kind not in able:
            other = "throwing and end events" if does == "send" else "start, catching and boundary events"
            raise EditError(f"{first_upper(called(end))} does not {does} messages: steps, {other} do.")
        if end.kind.is_event and end.event not in {EventKind.NONE, EventKind.MESSAGE}:
            raise EditError(f"Only a message event can {does} a message: {called(end)} is triggered by something else.")
