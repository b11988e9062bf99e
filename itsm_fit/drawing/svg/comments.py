"""Signs of open comments over a drawing."""

from __future__ import annotations

from collections.abc import Iterator

from itsm_fit.drawing.comment_sign import SIGN_SIZE, balloon, open_comments, sign_of_line, sign_of_shape, tail
from itsm_fit.drawing.labels import flow_label_box, text_beside
from itsm_fit.drawing.svg import markup
from itsm_fit.drawing.text import WrappedText
from itsm_fit.drawing.theme import Theme
from itsm_fit.drawing.view import View
from itsm_fit.language import trn
from itsm_fit.model.document import MessageFlow
from itsm_fit.model.edits.parts import DrawnPart
from itsm_fit.model.edits.places import Waypoints
from itsm_fit.model.process import Bounds, Flow, Point

_CORNER = 5.0


def comment_layer(view: View, theme: Theme) -> Iterator[str]:
    """A balloon with how many are open at each element that has some."""
    for drawn in (view.pools, view.lanes, view.artifacts, view.nodes):
        for shape, bounds in drawn:
            if number := open_comments(shape):
                yield _sign(shape, sign_of_shape(shape, bounds), number, theme)
    lines: list[tuple[DrawnPart, Waypoints]] = [(flow, points) for flow, points, _ in view.flows]
    for line, points in (*lines, *view.message_flows, *view.associations):
        if (number := open_comments(line)) and len(points) > 1:
            yield _sign(line, sign_of_line(points, number, _label(line, points)), number, theme)


def _label(line: DrawnPart, points: Waypoints) -> Bounds | None:
    text = text_beside(line)
    if not text or not isinstance(line, Flow | MessageFlow):
        return None
    return line.label_bounds or flow_label_box(text, points)


def _sign(part: DrawnPart, middle: Point, number: int, theme: Theme) -> str:
    box = balloon(middle, number)
    corners = " ".join(f"{markup.number(each.x)},{markup.number(each.y)}" for each in tail(box))
    words = WrappedText((str(number),), SIGN_SIZE)
    return markup.group(
        trn("{count} open comment", "{count} open comments", number),
        markup.rectangle(box, rx=_CORNER, fill=theme.accent),
        markup.tag("polygon", points=corners, fill=theme.accent),
        markup.text(words, Point(middle.x, middle.y), theme.on_accent, weight="600"),
        data_comments=number,
        data_element=part.id,
    )
