"""What the shapes of Visio's BPMN stencils say of themselves in their Shape Data, in every language.

Values are chosen from a list that Visio translates; its order is the same in all of them. So it is the place in the
list (the formula, such as ``INDEX(4,Prop.BpmnTaskType.Format)``, or the value found in the format) that tells.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from itsm_fit.model.process import EventKind, Loop, NodeKind
from itsm_fit.storage.drawn import BoxMeaning, LineMeaning
from itsm_fit.storage.visio.shape import VisioShape

_INDEX: Final = re.compile(r"INDEX\((\d+),\s*Prop\.(\w+)\.Format\)", re.IGNORECASE)

_TASKS: Final = (
    NodeKind.TASK,
    NodeKind.SERVICE_TASK,
    NodeKind.RECEIVE_TASK,
    NodeKind.SEND_TASK,
    NodeKind.USER_TASK,
    NodeKind.SCRIPT_TASK,
    NodeKind.TASK,
    NodeKind.MANUAL_TASK,
    NodeKind.RECEIVE_TASK,
    NodeKind.RULE_TASK,
)
_LOOPS: Final = (Loop.NONE, Loop.STANDARD, Loop.PARALLEL, Loop.SEQUENTIAL)
_GATEWAYS: Final = (
    NodeKind.EXCLUSIVE,
    NodeKind.EVENT_BASED,
    NodeKind.INCLUSIVE,
    NodeKind.PARALLEL,
    NodeKind.EVENT_BASED,
    NodeKind.COMPLEX,
)
_START, _START_BESIDE, _INTERMEDIATE, _INTERMEDIATE_BESIDE, _THROWING, _END = range(6)
_EVENTS: Final = (
    NodeKind.START,
    NodeKind.START,
    NodeKind.CATCH,
    NodeKind.CATCH,
    NodeKind.THROW,
    NodeKind.END,
)
_OF_START: Final = (
    EventKind.NONE,
    EventKind.MESSAGE,
    EventKind.TIMER,
    EventKind.CONDITIONAL,
    EventKind.SIGNAL,
    EventKind.MULTIPLE,
    EventKind.ERROR,
    EventKind.COMPENSATION,
    EventKind.ESCALATION,
    EventKind.PARALLEL_MULTIPLE,
)
_OF_CATCH: Final = (
    EventKind.NONE,
    EventKind.MESSAGE,
    EventKind.TIMER,
    EventKind.ERROR,
    EventKind.CANCEL,
    EventKind.COMPENSATION,
    EventKind.CONDITIONAL,
    EventKind.LINK,
    EventKind.SIGNAL,
    EventKind.MULTIPLE,
    EventKind.ESCALATION,
    EventKind.PARALLEL_MULTIPLE,
)
_BESIDE: Final = (
    EventKind.MESSAGE,
    EventKind.TIMER,
    EventKind.CONDITIONAL,
    EventKind.SIGNAL,
    EventKind.MULTIPLE,
    EventKind.ESCALATION,
    EventKind.PARALLEL_MULTIPLE,
)
_OF_THROW: Final = (
    EventKind.NONE,
    EventKind.MESSAGE,
    EventKind.COMPENSATION,
    EventKind.LINK,
    EventKind.SIGNAL,
    EventKind.MULTIPLE,
    EventKind.ESCALATION,
)
_OF_END: Final = (
    EventKind.NONE,
    EventKind.MESSAGE,
    EventKind.ERROR,
    EventKind.CANCEL,
    EventKind.COMPENSATION,
    EventKind.SIGNAL,
    EventKind.TERMINATE,
    EventKind.MULTIPLE,
    EventKind.ESCALATION,
)
_DETAILS: Final = (
    EventKind.NONE,
    EventKind.MESSAGE,
    EventKind.TIMER,
    EventKind.ERROR,
    EventKind.CANCEL,
    EventKind.COMPENSATION,
    EventKind.CONDITIONAL,
    EventKind.LINK,
    EventKind.SIGNAL,
    EventKind.TERMINATE,
    EventKind.MULTIPLE,
    EventKind.ESCALATION,
    EventKind.PARALLEL_MULTIPLE,
)
_TRIGGERS: Final = (_OF_START, _BESIDE, _OF_CATCH, _BESIDE, _OF_THROW, _OF_END)
"""Triggers by the kind of event."""


def is_bpmn(shape: VisioShape) -> bool:
    """Whether a shape says in its data what it is in BPMN."""
    return any(shape.sheet.value("Property", row, "Label") or shape.sheet.value("Property", row) for row in _TELLING)


_TELLING: Final = ("BpmnActivityType", "BpmnEventType", "BpmnGatewayType")


def activity(shape: VisioShape) -> BoxMeaning | None:
    """The activity, event or gateway that a shape says it is; None where it says nothing of the kind."""
    if _says(shape, "BpmnActivityType"):
        return _activity(shape)
    if _says(shape, "BpmnEventType"):
        return _event(shape)
    if _says(shape, "BpmnGatewayType"):
        by_event = _choice(shape, "BpmnGatewayType") == 0 and _choice(shape, "BpmnExclusiveType") == 1
        return BoxMeaning(NodeKind.EVENT_BASED if by_event else _GATEWAYS[_chosen(shape, "BpmnGatewayType", _GATEWAYS)])
    return None


def line_meaning(shape: VisioShape) -> LineMeaning | None:
    """What a connector says it is; None where it says nothing."""
    if not _says(shape, "BpmnConnectingObjectType"):
        return None
    return (LineMeaning.FLOW, LineMeaning.MESSAGE, LineMeaning.ASSOCIATION)[
        _chosen(shape, "BpmnConnectingObjectType", range(3))
    ]


def condition(shape: VisioShape) -> int:
    """0 for a flow without a condition, 1 for one with, 2 for the default."""
    return _chosen(shape, "BpmnConditionType", range(3))


def _activity(shape: VisioShape) -> BoxMeaning:
    kind = _TASKS[_chosen(shape, "BpmnTaskType", _TASKS)]
    boundary = _choice(shape, "BpmnBoundaryType")
    if _choice(shape, "BpmnActivityType") == 1:
        kind = NodeKind.CALL if _choice(shape, "BpmnSubProcessType") in (1, 2) else NodeKind.SUB_PROCESS
        if _flag(shape, "BpmnAdHoc"):
            kind = NodeKind.AD_HOC
        if _flag(shape, "BpmnIsATransaction") or boundary == 3:
            kind = NodeKind.TRANSACTION
    if boundary == 1:
        kind = NodeKind.CALL
    return BoxMeaning(
        kind,
        loop=_LOOPS[_chosen(shape, "BpmnLoopType", _LOOPS)],
        for_compensation=_flag(shape, "BpmnIsForCompensation"),
    )


def _event(shape: VisioShape) -> BoxMeaning:
    at = _chosen(shape, "BpmnEventType", _EVENTS)
    beside = at in (_START_BESIDE, _INTERMEDIATE_BESIDE)
    return BoxMeaning(_EVENTS[at], _trigger(shape, _TRIGGERS[at]), not beside)


def _trigger(shape: VisioShape, kinds: Sequence[EventKind]) -> EventKind:
    """What triggers an event, by the list of all triggers, else by that of its kind of event."""
    value = shape.sheet.value("Property", "BpmnTriggerOrResult").strip()
    details = _listed(shape, "BpmnEventDetailType")
    if len(details) == len(_DETAILS) and value in details:
        return _DETAILS[details.index(value)]
    return kinds[_chosen(shape, "BpmnTriggerOrResult", kinds)]


def _says(shape: VisioShape, row: str) -> bool:
    return bool(shape.sheet.value("Property", row) or shape.sheet.value("Property", row, "Format"))


def _choice(shape: VisioShape, row: str) -> int | None:
    """Which value of its list a piece of Shape Data has, None where that is not to be told."""
    value = shape.sheet.value("Property", row).strip()
    listed = _listed(shape, row)
    if value in listed:
        return listed.index(value)
    formula = _INDEX.search(shape.sheet.rows("Property").get(row, {}).get("Value", ("", ""))[1])
    return int(formula[1]) if formula and formula[2] == row else None


def _chosen(shape: VisioShape, row: str, of: Sequence[object]) -> int:
    """The same as a place in a list that is as long; the first one where it is not to be told."""
    found = _choice(shape, row)
    return found if found is not None and found < len(of) else 0


def _listed(shape: VisioShape, row: str) -> list[str]:
    return [each.strip() for each in shape.sheet.value("Property", row, "Format").lstrip("'").split(";")]


def _flag(shape: VisioShape, row: str) -> bool:
    return shape.sheet.value("Property", row).strip().upper() in {"1", "TRUE"}
