"""Events, activities, gateways and artifacts as SVG."""

from __future__ import annotations

from typing import NamedTuple

from itsm_fit.drawing.geometry import grown
from itsm_fit.drawing.labels import inner_label, outer_label, stated, text_beside
from itsm_fit.drawing.paint import Mark
from itsm_fit.drawing.shapes import (
    BOLD,
    CORNER,
    FONT_SIZE,
    LABEL_WIDTH,
    LINE,
    TextArea,
    as_frame,
    badge_box,
    has_icon,
    icon_box,
    label_below,
    marker_boxes,
    pill_box,
    text_area,
)
from itsm_fit.drawing.svg import markup
from itsm_fit.drawing.symbols import (
    ACTIVITY_MARKERS,
    ARTIFACT_SYMBOLS,
    BADGES,
    COLLECTION,
    TASK_ICONS,
    node_marker,
)
from itsm_fit.drawing.text import WrappedText, fit, measure
from itsm_fit.drawing.theme import FitColour, Theme, group_line, line_of, worn
from itsm_fit.drawing.words import kind_words, verdict_words
from itsm_fit.model.document import Artifact, ArtifactKind
from itsm_fit.model.process import Bounds, Node, NodeKind, Point
from itsm_fit.scoring.figures import Outcome

PILL_SIZE = 10.0
"""Font size of what is written beside a badge."""
_WIDER = 1.12
"""Fonts run wider than on average, DejaVu Sans by a tenth: what is written beside a badge is not to end below it."""
_LEEWAY = 1.15
_DOTTED, _DASHED = "1 3", "4 3"


class _Look(NamedTuple):
    """Colours of a shape: what fills it, its edge, signs and text on it, the ground that signs leave open."""

    fill: str
    edge: str
    ink: str
    paper: str


def node(item: Node, bounds: Bounds, theme: Theme, mark: Mark | None) -> str:
    """A node with its signs, its name, and its badge when it has a verdict."""
    return _node(item, item, bounds, theme, mark)


def frame(item: Node, bounds: Bounds, theme: Theme, mark: Mark | None) -> str:
    """An activity that is drawn around others, such as a call around what it calls, as an expanded sub-process is."""
    return _node(item, as_frame(item), bounds, theme, mark)


def _node(own: Node, item: Node, bounds: Bounds, theme: Theme, mark: Mark | None) -> str:
    """A node drawn as if it was another `item`; its outline is its own."""
    outcome = mark.outcome if mark else None
    look = _look(item, theme, outcome)
    drawn = [_body(own, bounds, look, LINE + (0.5 if outcome else 0.0)), _signs(item, bounds, look)]
    if item.name.strip() or text_beside(item):
        drawn.append(_name(item, bounds, theme, look))
    if mark and outcome:
        drawn.append(_badge(bounds, theme.fit(outcome), outcome, mark.label))
    said = ", ".join(word for word in (item.name, kind_words(own), item.value, verdict_words(mark)) if word)
    return markup.group(said, *drawn, id=item.id)


def hatch_id(outcome: Outcome) -> str:
    """The id of the fill pattern of a verdict."""
    return f"fit-{outcome.value}"


def _look(item: Node, theme: Theme, outcome: Outcome | None) -> _Look:
    """An expanded sub-process shows its verdict on its edge only: what it holds has verdicts of its own."""
    if outcome is None:
        wear = worn(item.colours, theme)
        return _Look(wear.fill, wear.line, wear.ink, wear.fill)
    colour = theme.fit(outcome)
    if item.kind.is_sub_process and item.expanded:
        return _Look(theme.surface, colour.edge, theme.ink, theme.surface)
    fill = f"url(#{hatch_id(outcome)})" if outcome is Outcome.OPEN else colour.fill
    return _Look(fill, colour.edge, colour.ink, colour.fill)


def _body(item: Node, bounds: Bounds, look: _Look, width: float) -> str:
    if item.kind.is_event:
        return _event(item, bounds, look)
    if item.kind.is_gateway:
        x, y = bounds.center.x, bounds.center.y
        corners = [Point(x, bounds.y), Point(bounds.right, y), Point(x, bounds.bottom), Point(bounds.x, y)]
        data = markup.polyline(corners) + "Z"
        return markup.tag("path", d=data, fill=look.fill, stroke=look.edge, stroke_width=width, stroke_linejoin="round")
    if item.kind is NodeKind.CALL:
        width += BOLD - LINE
    outer = _box(bounds, look.fill, look.edge, width, _DOTTED if item.triggered_by_event else None)
    if item.kind is not NodeKind.TRANSACTION:
        return outer
    return outer + _box(grown(bounds, -3.5), "none", look.edge, LINE)


def _box(bounds: Bounds, fill: str, stroke: str, width: float, dash: str | None = None) -> str:
    return markup.rectangle(
        bounds,
        rx=CORNER,
        fill=fill,
        stroke=stroke,
        stroke_width=width,
        stroke_dasharray=dash,
        stroke_linecap="round" if dash == _DOTTED else None,
    )


def _event(item: Node, bounds: Bounds, look: _Look) -> str:
    dash = None if item.interrupting else _DASHED
    width = BOLD if item.kind is NodeKind.END else LINE
    rings = [(width / 2, look.fill)]
    if item.kind in (NodeKind.CATCH, NodeKind.THROW, NodeKind.BOUNDARY):
        rings.append((width / 2 + 3, "none"))
    return "".join(
        markup.tag(
            "ellipse",
            cx=bounds.center.x,
            cy=bounds.center.y,
            rx=bounds.width / 2 - inset,
            ry=bounds.height / 2 - inset,
            fill=paper,
            stroke=look.edge,
            stroke_width=width,
            stroke_dasharray=dash,
        )
        for inset, paper in rings
    )


def _signs(item: Node, bounds: Bounds, look: _Look) -> str:
    drawn = [markup.symbol(node_marker(item), bounds, look.ink, look.paper)]
    if has_icon(item):
        drawn.append(markup.symbol(TASK_ICONS[item.kind], icon_box(bounds), look.ink, look.paper))
    for kind, box in marker_boxes(item, bounds):
        drawn.append(markup.symbol(ACTIVITY_MARKERS[kind], box, look.ink, look.paper))
    return "".join(drawn)


def _name(item: Node, bounds: Bounds, theme: Theme, look: _Look) -> str:
    """The node's name, wrapped inside an activity or beside an event or gateway."""
    if not item.kind.is_activity:
        return outside_label(text_beside(item), text_area(item, bounds).bounds, theme)
    text, area = inner_label(item, bounds)
    return in_area(text, area, look.ink, "600" if item.kind.is_sub_process and item.expanded else None)


def in_area(text: WrappedText, area: TextArea, colour: str, weight: str | None = None) -> str:
    """Text that clings to its area as the area says."""
    box = area.bounds
    x = box.x if area.across == "left" else box.center.x
    y = box.y + text.height / 2 if area.down == "top" else box.center.y
    return markup.text(text, Point(x, y), colour, anchor="start" if area.across == "left" else "middle", weight=weight)


def outside_label(name: str, box: Bounds, theme: Theme) -> str:
    """A label beside its element; the box of another program may be a little narrow for our print."""
    text = outer_label(name, max(min(box.width * _LEEWAY, max(box.width, LABEL_WIDTH)), 60.0))
    return markup.text(text, Point(box.center.x, box.y + text.height / 2), theme.ink, halo=theme.surface)


def _badge(bounds: Bounds, colour: FitColour, outcome: Outcome, label: str) -> str:
    """The sign of a verdict on the upper right corner, and what it says in a pill to its left."""
    sign = markup.symbol(BADGES[outcome], badge_box(bounds), colour.badge, colour.on_badge)
    if not label:
        return sign
    disc, box = badge_box(bounds), pill_box(bounds, measure(label, PILL_SIZE) * _WIDER)
    pill = markup.rectangle(box, rx=box.height / 2, fill=colour.fill, stroke=colour.edge, stroke_width=1.0)
    words = markup.text(WrappedText((label,), PILL_SIZE), Point((box.x + disc.x) / 2, box.center.y), colour.ink)
    return pill + words + sign


def artifact(item: Artifact, bounds: Bounds, theme: Theme) -> str:
    """A data object, data store, annotation or group."""
    wear = worn(item.colours, theme)
    if item.kind is ArtifactKind.ANNOTATION:
        drawn = _annotation(item, bounds, theme)
    elif item.kind is ArtifactKind.GROUP:
        drawn = _box(bounds, "none", group_line(item.colours, theme), LINE, "8 4 1 4") + _artifact_label(
            item, stated(item.label_bounds, bounds) or Bounds(bounds.x, bounds.y + 4, bounds.width, 20), theme
        )
    else:
        drawn = markup.symbol(ARTIFACT_SYMBOLS[item.kind], bounds, wear.line, wear.fill)
        if item.collection:
            drawn += markup.symbol(COLLECTION, bounds, wear.line, wear.fill)
        drawn += _artifact_label(item, stated(item.label_bounds, bounds) or label_below(bounds), theme)
    return markup.group(", ".join(word for word in (item.text, kind_words(item)) if word), drawn, id=item.id)


def _artifact_label(item: Artifact, box: Bounds, theme: Theme) -> str:
    return outside_label(item.text, box, theme) if item.text.strip() else ""


def _annotation(item: Artifact, bounds: Bounds, theme: Theme) -> str:
    bracket = [
        Point(bounds.x + 10, bounds.y),
        Point(bounds.x, bounds.y),
        Point(bounds.x, bounds.bottom),
        Point(bounds.x + 10, bounds.bottom),
    ]
    line = markup.tag(
        "path", d=markup.polyline(bracket), fill="none", stroke=line_of(item.colours, theme), stroke_width=LINE
    )
    if not item.text.strip():
        return line
    inner = Bounds(bounds.x + 6, bounds.y + 3, bounds.width - 10, bounds.height - 6)
    return line + in_area(fit(item.text, inner.width, inner.height, FONT_SIZE), TextArea(inner, "left"), theme.ink)
