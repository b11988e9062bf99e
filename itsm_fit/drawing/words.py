"""What elements and verdicts are called, for titles and tooltips."""

from __future__ import annotations

from itsm_fit.drawing.paint import Mark
from itsm_fit.language import Phrase, tr
from itsm_fit.model.document import Artifact, ArtifactKind, Association, MessageFlow, Pool
from itsm_fit.model.edits.parts import DrawnPart
from itsm_fit.model.process import EventKind, Flow, Lane, Node, NodeKind
from itsm_fit.scoring.verdicts import CARRIED

_NODES = {
    NodeKind.START: Phrase("start event"),
    NodeKind.END: Phrase("end event"),
    NodeKind.CATCH: Phrase("intermediate catch event"),
    NodeKind.THROW: Phrase("intermediate throw event"),
    NodeKind.BOUNDARY: Phrase("boundary event"),
    NodeKind.TASK: Phrase("task"),
    NodeKind.USER_TASK: Phrase("user task"),
    NodeKind.MANUAL_TASK: Phrase("manual task"),
    NodeKind.SERVICE_TASK: Phrase("service task"),
    NodeKind.SCRIPT_TASK: Phrase("script task"),
    NodeKind.SEND_TASK: Phrase("send task"),
    NodeKind.RECEIVE_TASK: Phrase("receive task"),
    NodeKind.RULE_TASK: Phrase("business rule task"),
    NodeKind.SUB_PROCESS: Phrase("sub-process"),
    NodeKind.TRANSACTION: Phrase("transaction"),
    NodeKind.AD_HOC: Phrase("ad-hoc sub-process"),
    NodeKind.CALL: Phrase("call activity"),
    NodeKind.EXCLUSIVE: Phrase("exclusive gateway"),
    NodeKind.PARALLEL: Phrase("parallel gateway"),
    NodeKind.INCLUSIVE: Phrase("inclusive gateway"),
    NodeKind.EVENT_BASED: Phrase("event-based gateway"),
    NodeKind.COMPLEX: Phrase("complex gateway"),
}
_EVENTS = {
    EventKind.COMPENSATION: Phrase("compensation"),
    EventKind.PARALLEL_MULTIPLE: Phrase("parallel multiple"),
}
_ARTIFACTS = {
    ArtifactKind.ANNOTATION: Phrase("annotation"),
    ArtifactKind.GROUP: Phrase("group"),
    ArtifactKind.DATA_OBJECT: Phrase("data object"),
    ArtifactKind.DATA_STORE: Phrase("data store"),
    ArtifactKind.DATA_INPUT: Phrase("data input"),
    ArtifactKind.DATA_OUTPUT: Phrase("data output"),
}
_OTHERS: dict[type[DrawnPart], Phrase] = {
    Flow: Phrase("flow"),
    MessageFlow: Phrase("message flow"),
    Association: Phrase("association"),
    Pool: Phrase("pool"),
    Lane: Phrase("lane"),
}


def kind_words(item: DrawnPart) -> str:
    """What kind of element it is: ``timer boundary event``."""
    if isinstance(item, Artifact):
        return str(_ARTIFACTS[item.kind])
    if not isinstance(item, Node):
        return str(_OTHERS[type(item)])
    if not item.kind.is_event or item.event is EventKind.NONE:
        return str(_NODES[item.kind])
    event = _EVENTS.get(item.event, item.event.words)
    return tr("{event} {kind}", event=event, kind=_NODES[item.kind])


def verdict_words(mark: Mark | None) -> str:
    """What a mark says: ``not carried, breaks 35 %``; nothing without a verdict."""
    if mark is None or mark.outcome is None:
        return ""
    return ", ".join(word for word in (CARRIED[mark.outcome], mark.label) if word)


def sub_process_name(frame: Node) -> str:
    """The name of a sub-process on one line, or what it is where it has none."""
    return " ".join(frame.name.split()) or tr("Sub-process")
