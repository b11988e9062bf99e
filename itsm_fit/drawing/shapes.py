"""Where things stand on a drawing: default sizes, and the boxes for text, icons, markers and badges.

Everything is in diagram units, y down; the SVG writer and the canvas place with the same functions.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Literal, NamedTuple

from itsm_fit.model.document import ArtifactKind
from itsm_fit.model.process import Bounds, Node, NodeKind


class Size(NamedTuple):
    """Width and height of a shape."""

    width: float
    height: float


TASK, EVENT, GATEWAY = Size(100, 80), Size(36, 36), Size(50, 50)
SUB_PROCESS = Size(350, 200)
"""An expanded sub-process without contents; a collapsed one is as large as a task."""
ARTIFACTS: dict[ArtifactKind, Size] = {
    ArtifactKind.ANNOTATION: Size(140, 40),
    ArtifactKind.GROUP: Size(300, 200),
    ArtifactKind.DATA_OBJECT: Size(36, 50),
    ArtifactKind.DATA_STORE: Size(50, 50),
    ArtifactKind.DATA_INPUT: Size(36, 50),
    ArtifactKind.DATA_OUTPUT: Size(36, 50),
}

FONT_SIZE, LABEL_SIZE = 12.0, 11.0
"""Text inside shapes, and beside them."""
LINE_HEIGHT = 1.2
"""Of the font size."""
FONT_FAMILIES = (
    "Inter",
    "Segoe UI",
    "Helvetica Neue",
    "Arial",
    "Liberation Sans",
    "Noto Sans",
    "DejaVu Sans",
    "sans-serif",
)
"""Best first; what draws takes the first that is installed."""
CORNER = 8.0
"""Corner radius of activities."""
HEADER = 30.0
"""Width of the band of a pool or lane that holds its name."""
LINE, BOLD = 1.5, 3.0
"""Line width of ordinary shapes; of end events and call activities."""
FLOW_LINE = 1.5
LABEL_WIDTH = 110.0
"""Widest an event's, gateway's or flow's label gets before it wraps."""

_ICON, _MARKER, _BADGE, _INSET = 18.0, 14.0, 18.0, 5.0


def default_size(node: Node) -> Size:
    """How large a node is drawn when nobody said."""
    if node.kind.is_event:
        return EVENT
    if node.kind.is_gateway:
        return GATEWAY
    return SUB_PROCESS if node.kind.is_sub_process and node.expanded else TASK


class TextArea(NamedTuple):
    """Where a label goes: `bounds` limits it, `across` and `down` say where the text clings."""

    bounds: Bounds
    across: Literal["left", "center"] = "center"
    down: Literal["top", "center"] = "center"


def text_area(node: Node, bounds: Bounds) -> TextArea:
    """Where the name of a node drawn at `bounds` goes: inside an activity, else at the node's own label."""
    if not node.kind.is_activity:
        return TextArea(node.label_bounds or label_below(bounds), down="top")
    if node.kind.is_sub_process and node.expanded:
        return TextArea(Bounds(bounds.x + 10, bounds.y + 6, bounds.width - 20, 20), across="left", down="top")
    bottom = _INSET + (_MARKER if marker_kinds(node) else 0)
    return TextArea(
        Bounds(bounds.x + _INSET, bounds.y + _INSET, bounds.width - 2 * _INSET, bounds.height - _INSET - bottom)
    )


def under_icon(area: TextArea) -> TextArea:
    """What of an activity's text area lies below its icon, for names that would touch it."""
    box = area.bounds
    return area._replace(bounds=Bounds(box.x, box.y + _ICON, box.width, max(box.height - _ICON, 1.0)))


def label_below(bounds: Bounds, width: float = LABEL_WIDTH, height: float = 2 * LABEL_SIZE * LINE_HEIGHT) -> Bounds:
    """The box of a label under a shape, centred."""
    return Bounds(bounds.center.x - width / 2, bounds.bottom + 4, width, height)


def has_icon(node: Node) -> bool:
    """Whether the node shows a task type in its top left corner."""
    return node.kind.is_activity and not node.kind.is_sub_process and node.kind not in (NodeKind.TASK, NodeKind.CALL)


def icon_box(bounds: Bounds) -> Bounds:
    """The square of the task-type icon."""
    return Bounds(bounds.x + _INSET, bounds.y + _INSET, _ICON, _ICON)


def badge_box(bounds: Bounds) -> Bounds:
    """The square of the fit badge, on the top right corner."""
    return Bounds(bounds.right - _BADGE * 0.62, bounds.y - _BADGE * 0.6, _BADGE, _BADGE)


def pill_box(bounds: Bounds, text_width: float) -> Bounds:
    """The box of what is written beside the badge, above the icon.

    Its right end lies under the badge, its text starts 7 in.
    """
    disc = badge_box(bounds)
    width = text_width + 11 + disc.width
    return Bounds(disc.right - width, disc.y, width - disc.width / 2, bounds.y + _INSET - disc.y)


def as_frame(node: Node) -> Node:
    """An activity that is drawn around others as an expanded sub-process, which shows its name at the top."""
    return node if node.kind.is_sub_process else replace(node, kind=NodeKind.SUB_PROCESS, expanded=True)


MarkerKind = Literal["loop", "parallel", "sequential", "compensation", "adhoc", "collapsed"]


def marker_kinds(node: Node) -> tuple[MarkerKind, ...]:
    """The markers at an activity's lower edge, left to right, as BPMN 2.0 orders them."""
    if not node.kind.is_activity:
        return ()
    found: list[MarkerKind] = []
    if node.loop:
        found.append(_LOOPS[node.loop.value])
    if node.for_compensation:
        found.append("compensation")
    if node.kind is NodeKind.AD_HOC:
        found.append("adhoc")
    if (node.kind.is_sub_process and not node.expanded) or node.kind is NodeKind.CALL:
        found.append("collapsed")
    return tuple(found)


_LOOPS: dict[str, MarkerKind] = {"loop": "loop", "parallel": "parallel", "sequential": "sequential"}


def marker_boxes(node: Node, bounds: Bounds) -> tuple[tuple[MarkerKind, Bounds], ...]:
    """Each marker with its square, side by side, centred on the lower edge."""
    kinds = marker_kinds(node)
    step = _MARKER + 4
    left = bounds.center.x - (len(kinds) * step - 4) / 2
    top = bounds.bottom - _MARKER - 3
    return tuple((kind, Bounds(left + k * step, top, _MARKER, _MARKER)) for k, kind in enumerate(kinds))


def header_of(box: Bounds, *, level: bool) -> Bounds:
    """The band of a pool or lane that carries its name: at the left of a level one, else at the top."""
    width, height = (HEADER, box.height) if level else (box.width, HEADER)
    return Bounds(box.x, box.y, width, height)
