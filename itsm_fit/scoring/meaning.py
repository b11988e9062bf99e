"""What each kind of element means for the figures, in one line; the page docs/elements.md holds the same sentences."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from itsm_fit.language import Phrase, Phrases
from itsm_fit.model.process import EventKind, Loop, Node, NodeKind, Process

MESSAGE_FLOW: Final = Phrase(
    "A message moves no token; how many pass between two pools is listed apart from the hand-offs."
)
LOOP: Final = Phrase("Counts once however often it repeats: draw the way back as a flow with a share to count repeats.")
COMPENSATION: Final = Phrase("Compensation stands outside the flow: no case enters it, and it changes no figure.")
EVENT_SUB_PROCESS: Final = Phrase("An event starts it, so it is not played: no case enters its steps.")
INSIDE_UNPLAYED: Final = Phrase("It lies in a sub-process that is not played: no case enters it.")
INTERRUPTING: Final = Phrase(
    "Ends its step in the share of cases that its flows state, and in none if they state no share."
)
SKIPPING: Final = Phrase(
    "Chosen when the case comes to its sub-process: in the share that its flows state, all that is inside is skipped."
)
BESIDE: Final = Phrase("Sends one more token in the share of cases that its flows state; its step goes on.")
CATCHING: Final = Phrase(
    "Takes the cases that end inside by its error, and beside them the share that its flows state."
)
STARTS: Final = Phrase(
    "A case begins here; several starts share the cases, by the shares on their flows or else evenly."
)
KINDS: Final[Mapping[NodeKind, str]] = Phrases(
    {
        NodeKind.END: Phrase("Ends its token; the case ends cleanly when no token is left, whatever is thrown here."),
        NodeKind.CATCH: Phrase(
            "Waits for nothing: each token passes at once, so messages, timers and signals change no figure."
        ),
        NodeKind.THROW: Phrase("Each token passes at once; what is thrown moves no other token."),
        NodeKind.SEND_TASK: Phrase("A step like any other: its message moves no token."),
        NodeKind.RECEIVE_TASK: Phrase("A step like any other: it waits for no message."),
        NodeKind.SUB_PROCESS: Phrase("Its inside is played in place; when its last token is gone, one goes on."),
        NodeKind.TRANSACTION: Phrase("Its inside is played in place; when its last token is gone, one goes on."),
        NodeKind.AD_HOC: Phrase("Its steps have no order, so they are not played: cases pass it as a single step."),
        NodeKind.CALL: Phrase(
            "Stands for the process that it calls; where the project does not hold that, it is a single step."
        ),
        NodeKind.EXCLUSIVE: Phrase(
            "Chooses one of its flows by their shares; those without one split what is left evenly."
        ),
        NodeKind.COMPLEX: Phrase(
            "Chooses one of its flows by their shares; those without one split what is left evenly."
        ),
        NodeKind.EVENT_BASED: Phrase("Chooses one of its flows by their shares: how often its event comes first."),
        NodeKind.PARALLEL: Phrase("Starts all its flows, and waits for a token on each flow to it."),
        NodeKind.INCLUSIVE: (
            Phrase(
                "Takes each of its flows with its share (50 % if none is stated), at least one; where flows "
                "meet it waits until nothing else can move."
            )
        ),
    }
)
"""What is said of a kind whatever its event; a plain task needs no word."""
EVENTS: Final[Mapping[tuple[NodeKind, EventKind], str]] = Phrases(
    {
        (NodeKind.END, EventKind.TERMINATE): (
            Phrase(
                "Takes effect when nothing else can move: then the case, or the sub-process around it, ends cleanly."
            )
        ),
        (NodeKind.END, EventKind.ERROR): (
            Phrase(
                "Ends its sub-process when nothing else there can move; the case goes on from the border event "
                "that catches this error, here or further out. Caught nowhere it is a plain end."
            )
        ),
        (NodeKind.THROW, EventKind.LINK): Phrase("The case goes on at the event that catches this link."),
        (NodeKind.CATCH, EventKind.LINK): Phrase("Cases come here from the events that throw this link."),
    }
)
"""What is said of some events instead."""


def meaning(process: Process, node: Node) -> str:
    """What a node means for the figures; "" where that needs no word."""
    undoes = node.for_compensation or (node.kind is NodeKind.BOUNDARY and node.event is EventKind.COMPENSATION)
    cases = (
        (_is_unplayed(process, node), INSIDE_UNPLAYED),
        (undoes, COMPENSATION),
        (node.triggered_by_event, EVENT_SUB_PROCESS),
        (node.kind is NodeKind.BOUNDARY, _on_border(process, node)),
        (node.kind is NodeKind.START, STARTS),
        (node.loop is not Loop.NONE, LOOP),
    )
    special = next((words for holds, words in cases if holds), None)
    return str(special or EVENTS.get((node.kind, node.event)) or KINDS.get(node.kind) or "")


def _on_border(process: Process, event: Node) -> Phrase:
    host = process.node_by_id.get(event.attached_to or "")
    holds = host is not None and (host.kind.is_sub_process or host.kind is NodeKind.CALL)
    if not event.interrupting:
        return BESIDE
    if not holds:
        return INTERRUPTING
    return CATCHING if event.event is EventKind.ERROR else SKIPPING


def _is_unplayed(process: Process, node: Node) -> bool:
    """Whether a sub-process around a node is ad hoc or starts by an event."""
    seen: set[str] = set()
    at = process.node_by_id.get(node.parent or "")
    while at is not None and at.id not in seen:  # a file may nest a node in itself
        if at.triggered_by_event or at.kind is NodeKind.AD_HOC:
            return True
        seen.add(at.id)
        at = process.node_by_id.get(at.parent or "")
    return False
