"""Where labels beside lines and shapes go."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from math import ceil

from itsm_fit.drawing.geometry import along, contains, grown, length, union
from itsm_fit.drawing.shapes import (
    FONT_SIZE,
    LABEL_SIZE,
    LABEL_WIDTH,
    LINE_HEIGHT,
    Size,
    TextArea,
    has_icon,
    icon_box,
    label_below,
    text_area,
    under_icon,
)
from itsm_fit.drawing.text import WrappedText, fit, measure, wrap
from itsm_fit.model.document import Artifact, ArtifactKind, Association, MessageFlow
from itsm_fit.model.edits.parts import DrawnPart
from itsm_fit.model.process import Bounds, EventKind, Flow, Node, Point

LABEL_WRAP = 90.0
"""Placed labels wrap at this width, so that columns stay narrow."""
BOUNDARY_WRAP = 64.0
"""Those of boundary events are narrower still, so that they fit between their lines."""
LABEL_GAP = 4.0
_NEAR_BY = 60.0
"""A label without size farther from its element, in diagram units, is not meant for there."""
_MOST_LINES = 6
_ENVELOPE = 36.0
_NOTE_PADDING, _LOWEST_NOTE, _MOST_NOTE_LINES = 10.0, 30.0, 60
_LONGEST_VALUE = 48
"""Characters of an expression that are written beside its element."""
_IN_BRACES = re.compile(r"^[$#]\{ *([^{}]*?) *\}$")


def note_height(text: str, width: float) -> float:
    """How high an annotation of this width is that holds its text."""
    lines = wrap(text, max(width - _NOTE_PADDING, 1.0), FONT_SIZE, _MOST_NOTE_LINES)
    return max(_LOWEST_NOTE, ceil(len(lines) * FONT_SIZE * LINE_HEIGHT) + 8.0)


def outer_label(text: str, width: float = LABEL_WIDTH) -> WrappedText:
    """A label beside a shape or line, wrapped at `width`."""
    return WrappedText(wrap(text, width, LABEL_SIZE, _MOST_LINES), LABEL_SIZE)


def label_size(text: str, width: float = LABEL_WRAP) -> Size:
    """The whole-number room of a label that wraps at `width`; nothing for an empty text.

    A word that is wider takes all the room that a label may have before it is broken.
    """
    wrapped = outer_label(text, LABEL_WIDTH if _has_long_word(text) else width)
    return Size(ceil(wrapped.width) + 2, ceil(wrapped.height)) if text.strip() else Size(0, 0)


def _has_long_word(text: str) -> bool:
    long = (word for word in text.split() if len(word) * LABEL_SIZE > LABEL_WRAP)
    return any(measure(word, LABEL_SIZE) > LABEL_WRAP for word in long)


def text_beside(part: DrawnPart) -> str:
    """What is written beside a line, an event, a gateway or an artifact: its name.

    A flow without one shows its condition, an event what it waits for, a link where it leads.
    """
    if isinstance(part, Artifact):
        return part.text
    if isinstance(part, Association):
        return ""
    if part.name.strip():
        return part.name
    value = _value(part)
    return _shortened(value) if value else part.name


def _value(part: DrawnPart) -> str:
    if isinstance(part, Flow):
        return part.condition
    if isinstance(part, Node):
        return part.event_ref if part.event is EventKind.LINK else part.value
    return ""


def _shortened(value: str) -> str:
    """An expression on one line, without the braces around all of it, cut where it is long."""
    line = _IN_BRACES.sub(r"\1", " ".join(value.split()))
    return line if len(line) <= _LONGEST_VALUE else f"{line[: _LONGEST_VALUE - 1]}…"


def has_outer_label(artifact: Artifact) -> bool:
    """Whether the artifact's text stands beside it."""
    return artifact.kind not in (ArtifactKind.ANNOTATION, ArtifactKind.GROUP) and bool(artifact.text.strip())


def inner_label(node: Node, bounds: Bounds) -> tuple[WrappedText, TextArea]:
    """An activity's name laid out inside it, clear of its icon."""
    area = text_area(node, bounds)
    wrapped = fit(node.name, area.bounds.width, area.bounds.height, FONT_SIZE)
    if has_icon(node) and area.bounds.center.y - wrapped.height / 2 < icon_box(bounds).bottom:
        area = under_icon(area)
        wrapped = fit(node.name, area.bounds.width, area.bounds.height, FONT_SIZE)
    return wrapped, area


def flow_label_box(text: str, points: Sequence[Point]) -> Bounds:
    """Beside the middle of a line of at least one point: above a level stretch, right of an upright one."""
    size = label_size(text, LABEL_WIDTH)
    middle = along(points, 0.5)
    reached, half = 0.0, length(points) / 2
    for a, b in pairwise(points):
        reached += length((a, b))
        if reached >= half:
            if abs(a.y - b.y) > abs(a.x - b.x):
                return Bounds(middle.x + LABEL_GAP, middle.y - size.height / 2, *size)
            break
    return Bounds(middle.x - size.width / 2, middle.y - size.height - LABEL_GAP, *size)


def stated(label: Bounds | None, of: Bounds) -> Bounds | None:
    """Where a file puts the label of what is drawn at `of`; None where it says nothing of use.

    Camunda's first modellers write a label without size: its point is the middle of its upper edge, as bpmn-js reads
    it too. Others write such a one at the origin, or from the corner of something else: it lies far from its element.
    """
    if label is None or label.width >= 1:
        return label
    if not contains(Point(label.x, label.y), grown(of, _NEAR_BY)):
        return None
    return Bounds(label.x - LABEL_WRAP / 2, label.y, LABEL_WRAP, LABEL_SIZE * LINE_HEIGHT)


def envelope_box(points: Sequence[Point]) -> Bounds:
    """The square of the envelope that a message flow shows in the middle of its line."""
    middle = along(points, 0.5)
    return Bounds(middle.x - _ENVELOPE / 2, middle.y - _ENVELOPE / 2, _ENVELOPE, _ENVELOPE)


def stated_beside(label: Bounds | None, points: Sequence[Point]) -> Bounds | None:
    """Where a file puts the label of a line, likewise."""
    around = union(Bounds(point.x, point.y, 0, 0) for point in points)
    return stated(label, around) if around is not None else None


def label_box(part: DrawnPart) -> Bounds | None:
    """Where the label beside an element stands; None when it has none there."""
    if isinstance(part, Flow | MessageFlow):
        text = text_beside(part)
        drawn = bool(text.strip()) and len(part.waypoints) > 1
        place = stated_beside(part.label_bounds, part.waypoints)
        return (place or flow_label_box(text, part.waypoints)) if drawn else None
    if isinstance(part, Node):
        beside = not part.kind.is_activity and bool(text_beside(part).strip())
    else:
        beside = isinstance(part, Artifact) and has_outer_label(part)
    if not beside or not isinstance(part, Node | Artifact) or part.bounds is None:
        return None
    return stated(part.label_bounds, part.bounds) or label_below(part.bounds)
