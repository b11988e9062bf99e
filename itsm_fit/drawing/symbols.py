"""The signs of BPMN 2.0 as vector paths, drawn for this app; each fills the unit box of the shape that carries it.

Event, gateway and artifact signs are placed on the whole bounds of their shape, task icons on `shapes.icon_box`,
activity markers on `shapes.marker_boxes`, badges on `shapes.badge_box`.
"""

from __future__ import annotations

from collections.abc import Mapping

from itsm_fit.drawing.path import Symbol, circle, ellipse, filled, gear, outlined, polygon, stroked
from itsm_fit.drawing.shapes import MarkerKind
from itsm_fit.model.document import ArtifactKind
from itsm_fit.model.process import EventKind, Node, NodeKind
from itsm_fit.scoring.figures import Outcome

_EVENT, _THIN, _TASK = 0.036, 0.03, 0.062
"""Line widths: of event signs, of their finest lines, of task icons."""

_ENVELOPE = "M 0.24 0.33 L 0.76 0.33 0.76 0.67 0.24 0.67 Z"
_FLAP = "M 0.24 0.33 L 0.5 0.53 0.76 0.33"
_DIAL = "M 0.5 0.24 L 0.5 0.29 M 0.5 0.71 L 0.5 0.76 M 0.24 0.5 L 0.29 0.5 M 0.71 0.5 L 0.76 0.5"
_SHEET = "M 0.33 0.26 L 0.67 0.26 0.67 0.74 0.33 0.74 Z"
_SHEET_LINES = "M 0.39 0.35 L 0.61 0.35 M 0.39 0.45 L 0.61 0.45 M 0.39 0.55 L 0.61 0.55 M 0.39 0.65 L 0.61 0.65"
_BOLT = "M 0.27 0.73 L 0.41 0.31 0.57 0.55 0.73 0.27 0.60 0.70 0.43 0.49 Z"
_CHEVRON = "M 0.5 0.22 L 0.70 0.74 0.5 0.56 0.30 0.74 Z"
_REWIND = "M 0.48 0.33 L 0.48 0.67 0.22 0.5 Z M 0.74 0.33 L 0.74 0.67 0.48 0.5 Z"
_ARROW = "M 0.24 0.41 L 0.53 0.41 0.53 0.28 0.78 0.5 0.53 0.72 0.53 0.59 0.24 0.59 Z"
_CROSS = (
    "M 0.34 0.26 L 0.5 0.42 0.66 0.26 0.74 0.34 0.58 0.5 0.74 0.66 0.66 0.74 0.5 0.58 0.34 0.74 0.26 0.66 0.42 0.5 "
    "0.26 0.34 Z"
)
_PLUS = (
    "M 0.44 0.24 L 0.56 0.24 0.56 0.44 0.76 0.44 0.76 0.56 0.56 0.56 0.56 0.76 0.44 0.76 0.44 0.56 0.24 0.56 0.24 0.44 "
    "0.44 0.44 Z"
)
_TRIANGLE = "M 0.5 0.22 L 0.75 0.67 0.25 0.67 Z"

_PLAIN_EVENTS = {
    EventKind.ERROR: _BOLT,
    EventKind.ESCALATION: _CHEVRON,
    EventKind.CANCEL: _CROSS,
    EventKind.COMPENSATION: _REWIND,
    EventKind.LINK: _ARROW,
    EventKind.SIGNAL: _TRIANGLE,
    EventKind.PARALLEL_MULTIPLE: _PLUS,
}
"""Signs that differ between catching and throwing in nothing but their fill."""

_CATCHING: Mapping[EventKind, Symbol] = {
    EventKind.NONE: (),
    EventKind.MESSAGE: (outlined(_ENVELOPE, _EVENT), stroked(_FLAP, _EVENT)),
    EventKind.TIMER: (
        outlined(circle(0.5, 0.5, 0.29), _EVENT),
        stroked(_DIAL, _THIN),
        stroked("M 0.55 0.33 L 0.5 0.5 0.63 0.5", _EVENT),
    ),
    EventKind.CONDITIONAL: (outlined(_SHEET, _EVENT), stroked(_SHEET_LINES, _THIN)),
    EventKind.MULTIPLE: (outlined(polygon(5, 0.29), _EVENT),),
    EventKind.TERMINATE: (filled(circle(0.5, 0.5, 0.29)),),
    **{kind: (outlined(shape, _EVENT),) for kind, shape in _PLAIN_EVENTS.items()},
}
_THROWING: Mapping[EventKind, Symbol] = {
    **_CATCHING,
    EventKind.MESSAGE: (filled(_ENVELOPE), stroked("M 0.25 0.34 L 0.5 0.54 0.75 0.34", _EVENT, "paper")),
    EventKind.MULTIPLE: (filled(polygon(5, 0.31)),),
    **{kind: (outlined(shape, _THIN, "ink"),) for kind, shape in _PLAIN_EVENTS.items()},
}


def event_marker(kind: EventKind, *, throwing: bool) -> Symbol:
    """The sign inside an event, filled when it throws; nothing for an event without a trigger."""
    return (_THROWING if throwing else _CATCHING)[kind]


def node_marker(node: Node) -> Symbol:
    """The sign that an event or gateway carries inside; empty for activities."""
    if node.kind.is_event:
        return event_marker(node.event, throwing=node.kind in (NodeKind.END, NodeKind.THROW))
    return GATEWAY_MARKERS.get(node.kind, ()) if node.marker_visible else ()


_GATE = 0.07
GATEWAY_MARKERS: Mapping[NodeKind, Symbol] = {
    NodeKind.EXCLUSIVE: (stroked("M 0.36 0.35 L 0.64 0.65 M 0.64 0.35 L 0.36 0.65", _GATE),),
    NodeKind.PARALLEL: (stroked("M 0.5 0.27 L 0.5 0.73 M 0.27 0.5 L 0.73 0.5", _GATE),),
    NodeKind.INCLUSIVE: (stroked(circle(0.5, 0.5, 0.22), 0.06),),
    NodeKind.EVENT_BASED: (
        stroked(circle(0.5, 0.5, 0.27), 0.02),
        stroked(circle(0.5, 0.5, 0.22), 0.02),
        stroked(polygon(5, 0.14), 0.025),
    ),
    NodeKind.COMPLEX: (
        stroked("M 0.5 0.25 L 0.5 0.75 M 0.25 0.5 L 0.75 0.5 M 0.34 0.34 L 0.66 0.66 M 0.66 0.34 L 0.34 0.66", 0.06),
    ),
}

_HAND = (
    "M 0.04 0.46 C 0.12 0.36 0.20 0.26 0.29 0.15 C 0.35 0.08 0.46 0.14 0.41 0.23 L 0.35 0.34 0.84 0.34 "
    "C 0.93 0.34 0.93 0.46 0.84 0.46 L 0.58 0.46 0.90 0.46 C 0.99 0.46 0.99 0.58 0.90 0.58 L 0.58 0.58 0.86 0.58 "
    "C 0.95 0.58 0.95 0.70 0.86 0.70 L 0.56 0.70 0.77 0.70 C 0.86 0.70 0.86 0.82 0.77 0.82 L 0.30 0.82 "
    "C 0.14 0.82 0.04 0.76 0.04 0.66 Z"
)
_SCROLL = (
    "M 0.32 0.06 L 0.92 0.06 C 0.70 0.26 0.72 0.38 0.81 0.52 C 0.90 0.66 0.88 0.80 0.68 0.94 L 0.08 0.94 "
    "C 0.28 0.80 0.30 0.66 0.21 0.52 C 0.12 0.38 0.12 0.22 0.32 0.06 Z"
)
_SCROLL_LINES = "M 0.31 0.24 L 0.66 0.24 M 0.28 0.41 L 0.62 0.41 M 0.36 0.59 L 0.72 0.59 M 0.36 0.76 L 0.70 0.76"
_LETTER = "M 0.04 0.18 L 0.96 0.18 0.96 0.82 0.04 0.82 Z"
TASK_ICONS: Mapping[NodeKind, Symbol] = {
    NodeKind.USER_TASK: (
        outlined("M 0.08 0.94 C 0.08 0.66 0.26 0.54 0.5 0.54 C 0.74 0.54 0.92 0.66 0.92 0.94 Z", _TASK),
        outlined(circle(0.5, 0.30, 0.23), _TASK),
    ),
    NodeKind.MANUAL_TASK: (outlined(_HAND, 0.05),),
    NodeKind.SERVICE_TASK: (
        outlined(gear(0.66, 0.66, 0.34, 8), 0.05),
        outlined(gear(0.38, 0.38, 0.36, 8), 0.05),
        outlined(circle(0.38, 0.38, 0.12), 0.05),
    ),
    NodeKind.SCRIPT_TASK: (outlined(_SCROLL, _TASK), stroked(_SCROLL_LINES, 0.055)),
    NodeKind.SEND_TASK: (filled(_LETTER), stroked("M 0.05 0.20 L 0.5 0.56 0.95 0.20", _TASK, "paper")),
    NodeKind.RECEIVE_TASK: (outlined(_LETTER, _TASK), stroked("M 0.04 0.18 L 0.5 0.54 0.96 0.18", _TASK)),
    NodeKind.RULE_TASK: (
        outlined("M 0.04 0.14 L 0.96 0.14 0.96 0.86 0.04 0.86 Z", _TASK),
        filled("M 0.04 0.14 L 0.96 0.14 0.96 0.36 0.04 0.36 Z"),
        stroked("M 0.04 0.61 L 0.96 0.61 M 0.34 0.36 L 0.34 0.86", 0.055),
    ),
}

ACTIVITY_MARKERS: Mapping[MarkerKind, Symbol] = {
    "loop": (
        stroked(
            "M 0.36 0.9 C 0.02 0.78 -0.04 0.38 0.22 0.18 C 0.48 0 0.88 0.1 0.94 0.46 C 0.98 0.68 0.84 0.86 0.66 0.91",
            0.09,
        ),
        stroked("M 0.40 0.62 L 0.38 0.91 0.10 0.90", 0.09),
    ),
    "parallel": (stroked("M 0.2 0.12 L 0.2 0.88 M 0.5 0.12 L 0.5 0.88 M 0.8 0.12 L 0.8 0.88", 0.13),),
    "sequential": (stroked("M 0.12 0.2 L 0.88 0.2 M 0.12 0.5 L 0.88 0.5 M 0.12 0.8 L 0.88 0.8", 0.13),),
    "compensation": (outlined("M 0.5 0.18 L 0.5 0.82 0.06 0.5 Z M 0.94 0.18 L 0.94 0.82 0.5 0.5 Z", 0.08),),
    "adhoc": (stroked("M 0.08 0.62 C 0.20 0.26 0.36 0.30 0.5 0.5 C 0.64 0.70 0.80 0.74 0.92 0.38", 0.14),),
    "collapsed": (
        outlined("M 0.04 0.04 L 0.96 0.04 0.96 0.96 0.04 0.96 Z", 0.08),
        stroked("M 0.5 0.24 L 0.5 0.76 M 0.24 0.5 L 0.76 0.5", 0.09),
    ),
}

_PAGE = (
    outlined("M 0.02 0.02 L 0.70 0.02 0.98 0.22 0.98 0.98 0.02 0.98 Z", 0.04),
    stroked("M 0.70 0.02 L 0.70 0.22 0.98 0.22", 0.04),
)
_INTO = "M 0.10 0.15 L 0.32 0.15 0.32 0.09 0.52 0.185 0.32 0.28 0.32 0.22 0.10 0.22 Z"
_BARREL = "M 0.02 0.14 C 0.02 -0.03 0.98 -0.03 0.98 0.14 L 0.98 0.86 C 0.98 1.03 0.02 1.03 0.02 0.86 Z"
_HOOPS = (
    "M 0.02 0.14 C 0.02 0.31 0.98 0.31 0.98 0.14 M 0.02 0.23 C 0.02 0.40 0.98 0.40 0.98 0.23 "
    "M 0.02 0.32 C 0.02 0.49 0.98 0.49 0.98 0.32"
)
ARTIFACT_SYMBOLS: Mapping[ArtifactKind, Symbol] = {
    ArtifactKind.DATA_OBJECT: _PAGE,
    ArtifactKind.DATA_INPUT: (*_PAGE, outlined(_INTO, 0.03)),
    ArtifactKind.DATA_OUTPUT: (*_PAGE, filled(_INTO)),
    ArtifactKind.DATA_STORE: (outlined(_BARREL, 0.03), stroked(_HOOPS, 0.03)),
}
"""Whole artifacts, outline included; annotations and groups have none."""

COLLECTION: Symbol = (stroked("M 0.38 0.76 L 0.38 0.90 M 0.5 0.76 L 0.5 0.90 M 0.62 0.76 L 0.62 0.90", 0.05),)
"""Three bars on the foot of a data object that stands for several."""

_DISC = (filled(circle(0.5, 0.5, 0.5), "paper"), filled(circle(0.5, 0.5, 0.44)))
BADGES: Mapping[Outcome, Symbol] = {
    Outcome.YES: (*_DISC, stroked("M 0.29 0.52 L 0.44 0.67 0.71 0.36", 0.11, "paper")),
    Outcome.NO: (*_DISC, stroked("M 0.34 0.34 L 0.66 0.66 M 0.66 0.34 L 0.34 0.66", 0.11, "paper")),
    Outcome.OPEN: (
        *_DISC,
        stroked("M 0.37 0.39 C 0.37 0.22 0.64 0.22 0.64 0.40 C 0.64 0.50 0.50 0.50 0.50 0.60", 0.10, "paper"),
        filled(ellipse(0.5, 0.745, 0.06, 0.06), "paper"),
    ),
}
"""Fit badges; ink is `FitColour.badge`, paper is `FitColour.on_badge`."""
