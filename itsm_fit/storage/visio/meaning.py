"""What a shape of Visio is in BPMN: by its Shape Data, its category, its master, else by its outline."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from itsm_fit.model.document import ArtifactKind
from itsm_fit.model.process import EventKind, NodeKind
from itsm_fit.storage.drawn import BoxMeaning
from itsm_fit.storage.visio import bpmn_data
from itsm_fit.storage.visio.outline import BorderLook, outline_of
from itsm_fit.storage.visio.shape import VisioShape

_STEP: Final = BoxMeaning()
_NOTE: Final = BoxMeaning(bare=True)
_TERMINAL: Final = BoxMeaning(terminal=True)
_CHOICE: Final = BoxMeaning(NodeKind.EXCLUSIVE)
_DATA: Final = BoxMeaning(paper=ArtifactKind.DATA_OBJECT)
_STORE: Final = BoxMeaning(paper=ArtifactKind.DATA_STORE)
_REFERENCE: Final = BoxMeaning(reference=True)
_OTHER_PAGE: Final = BoxMeaning(reference=True, elsewhere=True)
_PARALLEL: Final = BoxMeaning(NodeKind.PARALLEL)
_UNKNOWN: Final = BoxMeaning(only_joined=True)

_BY_NAME: Final[Mapping[str, BoxMeaning]] = {
    **dict.fromkeys(
        ["process", "activity", "action", "step", "preparation", "data driven process", "manual input"], _STEP
    ),
    **dict.fromkeys(["alternate process", "auto height box", "call activity"], _STEP),
    "manual operation": BoxMeaning(NodeKind.MANUAL_TASK),
    "task": BoxMeaning(NodeKind.TASK),
    "user task": BoxMeaning(NodeKind.USER_TASK),
    "manual task": BoxMeaning(NodeKind.MANUAL_TASK),
    "service task": BoxMeaning(NodeKind.SERVICE_TASK),
    "script task": BoxMeaning(NodeKind.SCRIPT_TASK),
    "send task": BoxMeaning(NodeKind.SEND_TASK),
    "receive task": BoxMeaning(NodeKind.RECEIVE_TASK),
    "business rule task": BoxMeaning(NodeKind.RULE_TASK),
    **dict.fromkeys(["subprocess", "predefined process", "call activity"], BoxMeaning(NodeKind.CALL)),
    **dict.fromkeys(["collapsed sub process", "expanded sub process", "sub process"], BoxMeaning(NodeKind.SUB_PROCESS)),
    **dict.fromkeys(["decision", "choice", "merge", "merge node", "exclusive gateway", "gateway", "xor"], _CHOICE),
    **dict.fromkeys(["fork node", "join node", "fork", "join", "fork join", "parallel gateway", "and"], _PARALLEL),
    **dict.fromkeys(["inclusive gateway", "or"], BoxMeaning(NodeKind.INCLUSIVE)),
    "event based gateway": BoxMeaning(NodeKind.EVENT_BASED),
    "complex gateway": BoxMeaning(NodeKind.COMPLEX),
    **dict.fromkeys(["start end", "terminator", "start", "end", "terminal"], _TERMINAL),
    **dict.fromkeys(["initial node", "initial state", "start event"], BoxMeaning(NodeKind.START)),
    **dict.fromkeys(["final node", "activity final", "final state", "end event"], BoxMeaning(NodeKind.END)),
    "flow final node": BoxMeaning(NodeKind.END),
    "terminate end event": BoxMeaning(NodeKind.END, EventKind.TERMINATE),
    **dict.fromkeys(["intermediate event", "event"], BoxMeaning(NodeKind.CATCH)),
    **dict.fromkeys(["on page reference", "connector"], _REFERENCE),
    **dict.fromkeys(["off page reference", "off page connector"], _OTHER_PAGE),
    **dict.fromkeys(["document", "multi document", "multiple documents", "data", "data object", "data input"], _DATA),
    **dict.fromkeys(["message", "card", "punched tape", "paper tape"], _DATA),
    **dict.fromkeys(
        ["database", "data store", "stored data", "external data", "direct data", "sequential data"], _STORE
    ),
    **dict.fromkeys(["internal storage", "magnetic disk"], _STORE),
    **dict.fromkeys(["text annotation", "annotation", "callout", "note", "comment"], _NOTE),
    "group": BoxMeaning(paper=ArtifactKind.GROUP),
}
"""Names of masters in the stencils for flowcharts, BPMN and UML activities, in small letters and without signs."""
_BY_BASE_ID: Final[Mapping[str, str]] = {
    "{15A50647-7503-42A7-8B21-76CD97299D15}": "process",
    "{2260FB21-E7DE-4F61-949E-679548813B45}": "start end",
    "{7813AA6D-FF4D-4795-B39A-7FF08597892B}": "decision",
    "{A1001FFF-BD96-48C2-A3F2-772A4968572C}": "data",
    "{7A104E34-8E84-4E4A-8A91-A6EEDDBFF75C}": "subprocess",
    "{075E942E-1FEC-4CC3-8491-7E365FC0D7CE}": "document",
    "{986E40CF-70AF-40A0-B271-44FC71E0A2CA}": "on page reference",
    "{4BA98EE1-F764-11D2-A49F-006008A7287F}": "off page reference",
    "{2449326E-0000-0000-0000-000000000000}": "process",
    "{04FC6301-0000-0000-0000-000000000000}": "preparation",
    "{220CAACD-63EB-4CD4-9A73-7A77A0F61CB1}": "task",
    "{AD52C90D-8C6B-4607-80AF-08B93602D58F}": "task",
    "{FECE3BD4-A85D-4246-BBA8-3B42542F5124}": "collapsed sub process",
    "{74E95EFD-46FB-447C-8155-98FFFA96FB40}": "collapsed sub process",
    "{5715A1E3-82A2-4D09-88D7-0742911F63C4}": "expanded sub process",
    "{E7981869-64DB-4D96-90D1-FC40B0CCFA4D}": "gateway",
    "{05E1C736-A11B-4F8D-826E-C881A144EB84}": "gateway",
    "{CADBCBB1-D07C-4876-B723-B5E3CD82C105}": "start event",
    "{70831E3F-4AD3-4538-A1D9-5F524D0C0D03}": "start event",
    "{4DCD59EF-3CAC-416B-AB30-70D7C9F2506B}": "intermediate event",
    "{99E417FA-84DE-4A4C-9875-0832E37C1C5E}": "intermediate event",
    "{595A7EAF-5E8C-47EE-988F-5A5DC02F640A}": "end event",
    "{9E25490D-A0FC-4EA2-8FFD-A0D8C6EB972D}": "end event",
    "{8CBD1828-4AF7-45AA-9C50-36F4DEDD8C0B}": "text annotation",
    "{4119F5AC-FBDB-42E1-B3CA-181D6411475E}": "group",
}
"""The ids that copies of Visio's own masters keep, whatever they are called."""
_STRUCTURES: Final = {"container": "container", "list": "list", "callout": "callout", "heading": "heading"}


class Structure:
    """What a shape does for others on its page, by the user-defined cells that Visio puts into it."""

    def __init__(self, shape: VisioShape) -> None:
        said = shape.sheet.user("msvShapeCategories")
        categories = {each.strip().casefold() for each in said.split(";")}
        name = plain_name(shape.name)
        kind = _STRUCTURES.get(shape.sheet.user("msvStructureType").strip().casefold(), "")
        self.is_pool = "cff container" in categories or name == "cff container"
        self.is_lane = "swimlane" in categories or name in _LANES
        self.is_phase = "phase" in categories or (name.startswith("separator") and kind == "container")
        self.is_list = kind == "list" or "cff list" in categories
        self.is_heading = kind == "heading"
        self.is_callout = kind == "callout"
        self.is_frame = self.is_pool or self.is_lane
        self.is_container = kind == "container" and not (self.is_frame or self.is_phase)


_LANES: Final = frozenset(
    {"swimlane", "swimlane vertical", "pool lane", "pool", "lane", "functional band", "vertical pool"}
)


_BY_LOOK: Final = {
    BorderLook.DIAMOND: _CHOICE,
    BorderLook.DIAMOND_WITH_CROSS: _PARALLEL,
    BorderLook.DIAMOND_WITH_CIRCLE: BoxMeaning(NodeKind.INCLUSIVE),
    BorderLook.ROUND: _TERMINAL,
}


def is_known(shape: VisioShape) -> bool:
    """Whether a shape says what it is in a flow."""
    return _said(shape) is not None


def shape_of(shape: VisioShape, structure: Structure, *, is_joined: bool) -> BoxMeaning:
    """What a shape of the page is; a container that a line joins is a sub-process."""
    if shape.type == "Foreign":
        return BoxMeaning(picture=True)
    said = _said(shape)
    if said is not None and not (structure.is_container and said.paper is ArtifactKind.GROUP):
        return said
    if structure.is_container:
        return BoxMeaning(NodeKind.SUB_PROCESS) if is_joined else BoxMeaning(paper=ArtifactKind.GROUP)
    return _NOTE if structure.is_callout else _by_outline(shape, is_joined=is_joined)


def _by_outline(shape: VisioShape, *, is_joined: bool) -> BoxMeaning:
    outline = outline_of(shape)
    if outline is BorderLook.NONE and not is_joined:
        return _NOTE
    return _BY_LOOK.get(outline, _UNKNOWN)


def plain_name(name: str) -> str:
    """A name in small letters, its signs as single blanks."""
    return " ".join(re.sub(r"[^\w]+", " ", name.casefold()).split())


def _said(shape: VisioShape) -> BoxMeaning | None:
    found = bpmn_data.activity(shape)
    if found is not None:
        return found
    by_id = _BY_BASE_ID.get(shape.master.base_id, "") if shape.master is not None and shape.is_own_master else ""
    return _BY_NAME.get(plain_name(shape.name)) or _BY_NAME.get(by_id)
