"""What a draw.io shape is in BPMN, read from its style."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from itsm_fit.model.document import ArtifactKind
from itsm_fit.model.process import EventKind, Loop, NodeKind
from itsm_fit.storage.drawn import BoxMeaning

_TASKS: Final[Mapping[str, NodeKind]] = {
    "user": NodeKind.USER_TASK,
    "manual": NodeKind.MANUAL_TASK,
    "service": NodeKind.SERVICE_TASK,
    "script": NodeKind.SCRIPT_TASK,
    "send": NodeKind.SEND_TASK,
    "receive": NodeKind.RECEIVE_TASK,
    "businessRule": NodeKind.RULE_TASK,
}
_ACTIVITIES: Final[Mapping[str, NodeKind]] = {
    "subprocess": NodeKind.SUB_PROCESS,
    "subProcess": NodeKind.SUB_PROCESS,
    "transaction": NodeKind.TRANSACTION,
    "adHoc": NodeKind.AD_HOC,
    "call": NodeKind.CALL,
}
_GATEWAYS: Final[Mapping[str, NodeKind]] = {
    "exclusive": NodeKind.EXCLUSIVE,
    "exclusiveGw": NodeKind.EXCLUSIVE,
    "parallel": NodeKind.PARALLEL,
    "parallelGw": NodeKind.PARALLEL,
    "inclusive": NodeKind.INCLUSIVE,
    "complex": NodeKind.COMPLEX,
    "complexGw": NodeKind.COMPLEX,
}
_OUTLINES: Final[Mapping[str, NodeKind]] = {
    "standard": NodeKind.START,
    "eventNonint": NodeKind.START,
    "end": NodeKind.END,
    "throwing": NodeKind.THROW,
    "eventInt": NodeKind.CATCH,
    "catching": NodeKind.CATCH,
    "boundInt": NodeKind.BOUNDARY,
    "boundNonint": NodeKind.BOUNDARY,
}
_SYMBOLS: Final[Mapping[str, EventKind]] = {
    "message": EventKind.MESSAGE,
    "timer": EventKind.TIMER,
    "error": EventKind.ERROR,
    "escalation": EventKind.ESCALATION,
    "cancel": EventKind.CANCEL,
    "compensation": EventKind.COMPENSATION,
    "conditional": EventKind.CONDITIONAL,
    "link": EventKind.LINK,
    "signal": EventKind.SIGNAL,
    "terminate": EventKind.TERMINATE,
    "terminate2": EventKind.TERMINATE,
    "multiple": EventKind.MULTIPLE,
    "parallelMultiple": EventKind.PARALLEL_MULTIPLE,
}
_LOOPS: Final = (
    ("isLoopStandard", Loop.STANDARD),
    ("isLoopMultiParallel", Loop.PARALLEL),
    ("isLoopMultiSeq", Loop.SEQUENTIAL),
)
_WHOLLY_ROUND: Final = 40
"""From this arc size on, in per cent, the ends of a rounded box are half circles: a terminal."""


_FLOWCHART: Final = "mxgraph.flowchart."
_FLOWCHART_SHAPES: Final[Mapping[str, BoxMeaning]] = {
    **dict.fromkeys(["rhombus", f"{_FLOWCHART}decision", f"{_FLOWCHART}sort"], BoxMeaning(NodeKind.EXCLUSIVE)),
    **dict.fromkeys(["process", f"{_FLOWCHART}predefined_process"], BoxMeaning(NodeKind.CALL)),
    **dict.fromkeys(
        ["ellipse", "doubleEllipse"]
        + [f"{_FLOWCHART}{name}" for name in ("start_1", "start_2", "terminator", "on-page_reference")],
        BoxMeaning(terminal=True),
    ),
    **dict.fromkeys(
        ["document", "note", "mxgraph.bpmn.data", "mxgraph.bpmn.data2"]
        + [f"{_FLOWCHART}{name}" for name in ("document", "document2", "multi-document")],
        BoxMeaning(paper=ArtifactKind.DATA_OBJECT),
    ),
    **dict.fromkeys(
        ["cylinder", "cylinder2", "cylinder3", "datastore", "dataStorage", "tape", "internalStorage"]
        + [f"{_FLOWCHART}{name}" for name in ("database", "stored_data", "direct_data", "sequential_data")],
        BoxMeaning(paper=ArtifactKind.DATA_STORE),
    ),
}


def shape_of(style: Mapping[str, str]) -> BoxMeaning:
    """What a box is by its style."""
    bare = style[""].split()
    name = style.get("shape") or (bare[0] if bare else "")
    if "swimlane" in bare:
        return BoxMeaning(frame=True)
    if "group" in bare:
        return BoxMeaning(group=True)
    if name.startswith("mxgraph.bpmn.") and name not in _FLOWCHART_SHAPES:
        return _bpmn(name, style)
    if bare[:1] in (["text"], ["edgeLabel"]):
        return BoxMeaning(bare=True)
    wholly_round = style.get("rounded") == "1" and _arc(style) >= _WHOLLY_ROUND
    other = BoxMeaning(terminal=wholly_round, picture=name == "image" or "image" in style)
    return _FLOWCHART_SHAPES.get(name, other)


def _bpmn(name: str, style: Mapping[str, str]) -> BoxMeaning:
    perimeter, outline = style.get("perimeter", ""), style.get("outline", "")
    symbol = style.get("symbol", "")
    if name.startswith("mxgraph.bpmn.gateway") or perimeter == "rhombusPerimeter":
        waits = outline in _OUTLINES and outline != "none"
        by_name = _GATEWAYS.get(style.get("gwType", "")) or _GATEWAYS.get(symbol)
        return BoxMeaning(by_name or (NodeKind.EVENT_BASED if waits else NodeKind.EXCLUSIVE))
    if name == "mxgraph.bpmn.event" or perimeter == "ellipsePerimeter":
        kind = _OUTLINES.get(outline, NodeKind.START)
        return BoxMeaning(kind, _SYMBOLS.get(symbol, EventKind.NONE), not outline.endswith("Nonint"))
    kind = _TASKS.get(style.get("taskMarker", ""), NodeKind.TASK)
    kind = _ACTIVITIES.get(style.get("bpmnShapeType", ""), kind)
    if kind is NodeKind.TASK and style.get("isLoopSub") == "1":
        kind = NodeKind.SUB_PROCESS
    loop = next((loop for key, loop in _LOOPS if style.get(key) == "1"), Loop.NONE)
    return BoxMeaning(kind, loop=loop)


def _arc(style: Mapping[str, str]) -> float:
    try:
        return float(style.get("arcSize", 0))
    except ValueError:
        return 0.0
