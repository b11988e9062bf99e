"""What elements and verdicts are called, for titles and tooltips."""

from __future__ import annotations

from itsm_fit.drawing.paint import Mark
from itsm_fit.model.document import Artifact, ArtifactKind, Association, MessageFlow, Pool
from itsm_fit.model.edits.parts import DrawnPart
from itsm_fit.model.process import EventKind, Flow, Lane, Node, NodeKind
from itsm_fit.scoring.verdicts import CARRIED

_NODES = {
    NodeKind.START: "start event",
    NodeKind.END: "end event",
    NodeKind.CATCH: "intermediate catch event",
    NodeKind.THROW: "intermediate throw event",
    NodeKind.BOUNDARY: "boundary event",
    NodeKind.TASK: "task",
    NodeKind.USER_TASK: "user task",
    NodeKind.MANUAL_TASK: "manual task",
    NodeKind.SERVICE_TASK: "service task",
    NodeKind.SCRIPT_TASK: "script task",
    NodeKind.SEND_TASK: "send task",
    NodeKind.RECEIVE_TASK: "receive task",
    NodeKind.RULE_TASK: "business rule task",
    NodeKind.SUB_PROCESS: "sub-process",
    NodeKind.TRANSACTION: "transaction",
    NodeKind.AD_HOC: "ad-hoc sub-process",
    NodeKind.CALL: "call activity",
    NodeKind.EXCLUSIVE: "exclusive gateway",
    NodeKind.PARALLEL: "parallel gateway",
    NodeKind.INCLUSIVE: "inclusive gateway",
    NodeKind.EVENT_BASED: "event-based gateway",
    NodeKind.COMPLEX: "complex gateway",
}
_EVENTS = {
    EventKind.COMPENSATION: "compensation",
    EventKind.PARALLEL_MULTIPLE: "parallel multiple",
}
_ARTIFACTS = {
    ArtifactKind.ANNOTATION: "annotation",
    ArtifactKind.GROUP: "group",
    ArtifactKind.DATA_OBJECT: "data object",
    ArtifactKind.DATA_STORE: "data store",
    ArtifactKind.DATA_INPUT: "data input",
    ArtifactKind.DATA_OUTPUT: "data output",
}
_OTHERS: dict[type[DrawnPart], str] = {
    Flow: "flow",
    MessageFlow: "message flow",
    Association: "association",
    Pool: "pool",
    Lane: "lane",
}


def kind_words(item: DrawnPart) -> str:
    """What kind of element it is: ``timer boundary event``."""
    if isinstance(item, Artifact):
        return _ARTIFACTS[item.kind]
    if not isinstance(item, Node):
        return _OTHERS[type(item)]
    if not item.kind.is_event or item.event is EventKind.NONE:
        return _NODES[item.kind]
    return f"{_EVENTS.get(item.event, item.event.value)} {_NODES[item.kind]}"


def verdict_words(mark: Mark | None) -> str:
    """What a mark says: ``not carried, breaks 35 %``; nothing without a verdict."""
    if mark is None or mark.outcome is None:
        return ""
    return ", ".join(word for word in (CARRIED[mark.outcome], mark.label) if word)
