"""What can send and what can receive a message."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from itsm_fit.editor.diagram import called, first_upper
from itsm_fit.errors import EditError
from itsm_fit.language import Phrase, tr
from itsm_fit.model.edits.parts import DrawnPart
from itsm_fit.model.process import EventKind, Node, NodeKind

_SENDING: Final = frozenset({NodeKind.THROW, NodeKind.END})
_RECEIVING: Final = frozenset({NodeKind.START, NodeKind.CATCH, NodeKind.BOUNDARY})


def require_message(source: DrawnPart, target: DrawnPart) -> None:
    """Raise EditError unless a message can leave one end and reach the other (BPMN 2.0, section 7.6.2)."""
    if isinstance(source, Node):
        _require_able(source, _SENDING, _SENDS_NOTHING, _SENDS_ELSE)
    if isinstance(target, Node):
        _require_able(target, _RECEIVING, _RECEIVES_NOTHING, _RECEIVES_ELSE)


def _require_able(end: Node, able: Collection[NodeKind], never: Phrase, else_triggered: Phrase) -> None:
    if end.kind.is_gateway:
        raise EditError(tr("Gateways send and receive no messages: take a step or an event."))
    if end.kind.is_event and end.kind not in able:
        raise EditError(str(never).format(element=first_upper(called(end))))
    if end.kind.is_event and end.event not in {EventKind.NONE, EventKind.MESSAGE}:
        raise EditError(str(else_triggered).format(element=called(end)))


_SENDS_NOTHING: Final = Phrase("{element} does not send messages: steps, throwing and end events do.")
_RECEIVES_NOTHING: Final = Phrase("{element} does not receive messages: steps, start, catching and boundary events do.")
_SENDS_ELSE: Final = Phrase("Only a message event can send a message: {element} is triggered by something else.")
_RECEIVES_ELSE: Final = Phrase("Only a message event can receive a message: {element} is triggered by something else.")
