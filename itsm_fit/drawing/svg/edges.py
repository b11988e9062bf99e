"""Sequence flows, message flows and associations as SVG."""

from __future__ import annotations

from collections.abc import Sequence
from math import hypot

from itsm_fit.drawing.labels import envelope_box, flow_label_box, stated_beside, text_beside
from itsm_fit.drawing.shapes import FLOW_LINE
from itsm_fit.drawing.svg import markup
from itsm_fit.drawing.svg.nodes import outside_label
from itsm_fit.drawing.symbols import event_marker
from itsm_fit.drawing.theme import Theme, line_of
from itsm_fit.language import tr
from itsm_fit.model.document import Association, Envelope, MessageFlow
from itsm_fit.model.process import EventKind, Flow, Point

_BEND = 6.0
"""Radius of rounded corners."""
_HEAD, _HEAD_WIDTH = 10.0, 4.5
_DASHES, _DOTS = "7 4", "0.1 4"


def sequence_flow(flow: Flow, points: Sequence[Point], theme: Theme, *, default: bool, conditional: bool) -> str:
    """A sequence flow with its head, its slash when it is the default, its diamond when it leaves an activity."""
    if len(points) < 2:
        return ""
    colour = line_of(flow.colours, theme)
    start = points[0]
    drawn = [_line(_short(points, 2.0), colour), _head(points[-2], points[-1], fill=colour, line=colour)]
    if conditional:
        corners = [_ahead(start, points[1], *at) for at in ((0, 0), (8, 4.5), (16, 0), (8, -4.5))]
        drawn.append(_shape(corners, theme.surface, colour))
    elif default:
        slash = [_ahead(start, points[1], 6, 5.5), _ahead(start, points[1], 12, -5.5)]
        drawn.append(_line(slash, colour))
    drawn.append(_label(flow, points, theme))
    return markup.group(text_beside(flow) or tr("Sequence flow"), *drawn, id=flow.id)


def message_flow(flow: MessageFlow, points: Sequence[Point], theme: Theme) -> str:
    """A dashed line from a small circle to an open head."""
    if len(points) < 2:
        return ""
    colour = line_of(flow.colours, theme)
    dot = markup.tag(
        "circle", cx=points[0].x, cy=points[0].y, r=3.5, fill=theme.surface, stroke=colour, stroke_width=FLOW_LINE
    )
    line = _line(points, colour, dash=_DASHES)
    head = _head(points[-2], points[-1], fill=theme.surface, line=colour)
    sign = ""
    if flow.envelope:
        symbol = event_marker(EventKind.MESSAGE, throwing=flow.envelope is Envelope.ANSWERING)
        sign = markup.symbol(symbol, envelope_box(points), colour, theme.surface)
    label = _label(flow, points, theme)
    return markup.group(flow.name or tr("Message flow"), line, dot, head, sign, label, id=flow.id)


def association(item: Association, points: Sequence[Point], theme: Theme) -> str:
    """A dotted line, with an open angle where it points."""
    if len(points) < 2:
        return ""
    colour = line_of(item.colours, theme)
    drawn = [_line(points, colour, dash=_DOTS)]
    if item.arrow:
        tip, before = points[-1], points[-2]
        angle = [_ahead(tip, before, 8, 5), tip, _ahead(tip, before, 8, -5)]
        drawn.append(_line(angle, colour, bend=0))
    return markup.group(tr("Association"), *drawn, id=item.id)


def _label(flow: Flow | MessageFlow, points: Sequence[Point], theme: Theme) -> str:
    text = text_beside(flow)
    if not text.strip():
        return ""
    return outside_label(text, stated_beside(flow.label_bounds, points) or flow_label_box(text, points), theme)


def _line(points: Sequence[Point], colour: str, dash: str | None = None, bend: float = _BEND) -> str:
    return markup.tag(
        "path",
        d=rounded(points, bend),
        fill="none",
        stroke=colour,
        stroke_width=FLOW_LINE,
        stroke_dasharray=dash,
        stroke_linecap="round" if dash == _DOTS else None,
        stroke_linejoin="round",
    )


def rounded(points: Sequence[Point], radius: float) -> str:
    """Path data of a polyline with its corners rounded as far as its stretches allow."""
    data = [f"M{_pair(points[0])}"]
    for before, corner, after in zip(points, points[1:], points[2:], strict=False):
        room = min(radius, _far(before, corner) / 2, _far(corner, after) / 2)
        if room > 0.5:
            data.append(f"L{_pair(_ahead(corner, before, room, 0))}")
            data.append(f"Q{_pair(corner)} {_pair(_ahead(corner, after, room, 0))}")
        else:
            data.append(f"L{_pair(corner)}")
    return "".join([*data, f"L{_pair(points[-1])}"])


def _short(points: Sequence[Point], by: float) -> list[Point]:
    """The polyline ending a little earlier, so that its blunt end stays under the head."""
    *rest, before, tip = points
    cut = min(by, _far(before, tip) / 2)
    return [*rest, before, _ahead(tip, before, cut, 0)]


def _head(before: Point, tip: Point, *, fill: str, line: str) -> str:
    return _shape([tip, _ahead(tip, before, _HEAD, _HEAD_WIDTH), _ahead(tip, before, _HEAD, -_HEAD_WIDTH)], fill, line)


def _shape(corners: Sequence[Point], fill: str, line: str) -> str:
    data = markup.polyline(corners) + "Z"
    return markup.tag("path", d=data, fill=fill, stroke=line, stroke_width=1.0, stroke_linejoin="round")


def _ahead(start: Point, end: Point, along: float, aside: float) -> Point:
    """The point `along` of the way from start towards end, and `aside` to its right."""
    far = _far(start, end) or 1.0
    dx, dy = (end.x - start.x) / far, (end.y - start.y) / far
    return Point(start.x + dx * along - dy * aside, start.y + dy * along + dx * aside)


def _far(a: Point, b: Point) -> float:
    return hypot(b.x - a.x, b.y - a.y)


def _pair(point: Point) -> str:
    return f"{markup.number(point.x)} {markup.number(point.y)}"
