"""The whole drawing: frames at the back, then sub-processes, lines, nodes, and the legend below."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from itsm_fit.differences import DifferenceKind
from itsm_fit.drawing.geometry import grown, union
from itsm_fit.drawing.lived import LivedPaint
from itsm_fit.drawing.paint import Paint
from itsm_fit.drawing.shapes import FONT_FAMILIES
from itsm_fit.drawing.svg import changes as change
from itsm_fit.drawing.svg import edges, frames, markup, nodes
from itsm_fit.drawing.svg import lived as happened
from itsm_fit.drawing.svg.comments import comment_layer
from itsm_fit.drawing.svg.numbers import number_layer
from itsm_fit.drawing.text import BOLD_WIDTH, WrappedText, measure, shorten
from itsm_fit.drawing.theme import LIGHT, Theme
from itsm_fit.drawing.view import View, view_of
from itsm_fit.language import tr
from itsm_fit.model.document import ArtifactKind, Document
from itsm_fit.model.process import Bounds, NodeKind, Point

_MARGIN = 24.0
_TITLE_SIZE, _TITLE_HEIGHT, _WIDEST_TITLE = 16.0, 30.0, 600.0
_NOTE_SIZE, _NOTE_HEIGHT, _NOTE_GAP = 11.0, 16.0, 8.0
_EMPTY = Bounds(0, 0, 320, 80)
_GROUP = ArtifactKind.GROUP


def to_svg(
    document: Document,
    *,
    theme: Theme = LIGHT,
    paint: Paint | None = None,
    changes: Mapping[str, DifferenceKind] | None = None,
    lived: LivedPaint | None = None,
    comments: bool = False,
    numbers: Mapping[str, str] | None = None,
    title: str = "",
    notes: Sequence[str] = (),
) -> str:
    """The drawing as SVG text that needs nothing else.

    What has no place on the diagram is not drawn: `arrange` the document first. `paint` colours steps by how a tool
    carries them and adds a legend; `changes` marks by id what differs between two versions, `lived` what really
    happened, each with a legend of its own. `comments` says where comments are open, `numbers` are those of steps by
    id (`step_numbers`); `title` stands above the drawing, `notes` quietly below it, a line each.
    """
    view = view_of(document)
    content = union((*view.boxes(), *(lived.boxes() if lived is not None else ())))
    extent = grown(content or _EMPTY, _MARGIN)
    head = _TITLE_HEIGHT if title else 0.0
    feet = [
        frames.LEGEND_HEIGHT if paint else 0.0,
        change.LEGEND_HEIGHT if changes is not None else 0.0,
        happened.LEGEND_HEIGHT if lived is not None else 0.0,
        _NOTE_HEIGHT * len(notes) + _NOTE_GAP if notes else 0.0,
    ]
    foot = sum(feet)
    least = min(measure(title, _TITLE_SIZE) * BOLD_WIDTH, _WIDEST_TITLE) if title else 0.0
    legends = (
        frames.legend_width() if paint else 0.0,
        change.change_legend_width(changes) if changes is not None else 0.0,
        happened.legend_width() if lived is not None else 0.0,
        *(min(measure(note, _NOTE_SIZE), _WIDEST_TITLE) for note in notes),
    )
    width = max(extent.width, 2 * _MARGIN + max(least, *legends))
    page = Bounds(extent.x, extent.y - head, width, extent.height + head + foot)
    drawn = [
        markup.tag("title", markup.plain(title or document.stem)),
        frames.patterns(theme) if paint else "",
        markup.rectangle(page, fill=theme.surface),
        change.change_patterns(theme) if changes is not None else "",
        *_parts(view, theme, paint or {}, lived),
        *(happened.words_and_arcs(lived, theme) if lived is not None else ()),
        *change.change_layer(view, changes or {}, theme),
        *number_layer(view, numbers or {}, theme),
        *(comment_layer(view, theme) if comments else ()),
    ]
    if title:
        line = WrappedText((shorten(title, (page.width - 2 * _MARGIN) / BOLD_WIDTH, _TITLE_SIZE),), _TITLE_SIZE)
        drawn.append(markup.text(line, Point(page.x + _MARGIN, page.y + 26), theme.ink, anchor="start", weight="600"))
    if content is None:
        drawn.append(markup.text(WrappedText((tr("Nothing is drawn yet."),), 12.0), extent.center, theme.muted))
    if paint:
        drawn.append(frames.legend(Point(page.x + _MARGIN, page.bottom - foot), theme))
    if changes is not None:
        drawn.append(change.change_legend(Point(page.x + _MARGIN, page.bottom - sum(feet[1:])), changes, theme))
    if lived is not None:
        drawn.append(happened.legend(Point(page.x + _MARGIN, page.bottom - sum(feet[2:])), theme))
    for at, note in enumerate(notes):
        line = WrappedText((shorten(note, page.width - 2 * _MARGIN, _NOTE_SIZE),), _NOTE_SIZE)
        place = Point(page.x + _MARGIN, page.bottom - feet[3] + (at + 0.5) * _NOTE_HEIGHT)
        drawn.append(markup.text(line, place, theme.muted, anchor="start"))
    return markup.tag(
        "svg",
        *drawn,
        xmlns="http://www.w3.org/2000/svg",
        width=page.width,
        height=page.height,
        viewBox=" ".join(markup.number(value) for value in (page.x, page.y, page.width, page.height)),
        role="img",
        font_family=", ".join(f"'{family}'" if " " in family else family for family in FONT_FAMILIES),
    )


def _parts(view: View, theme: Theme, paint: Paint, lived: LivedPaint | None) -> Iterator[str]:
    """Everything drawn, from back to front."""
    yield from (frames.pool(pool, bounds, theme) for pool, bounds in view.pools)
    yield from (frames.lane(lane, bounds, theme) for lane, bounds in view.lanes)
    back = [drawn for drawn in view.nodes if drawn[0].id in view.frames]
    front = [drawn for drawn in view.nodes if drawn[0].id not in view.frames]
    front.sort(key=lambda drawn: drawn[0].kind is NodeKind.BOUNDARY)
    for item, bounds in back:
        yield happened.faded(nodes.frame(item, bounds, theme, paint.get(item.id)), item.id, lived)
    yield from (nodes.artifact(item, bounds, theme) for item, bounds in view.artifacts if item.kind is _GROUP)
    yield from happened.bands(view, lived, theme) if lived is not None else ()
    yield from _lines(view, theme, lived)
    yield from (nodes.artifact(item, bounds, theme) for item, bounds in view.artifacts if item.kind is not _GROUP)
    for item, bounds in front:
        yield happened.faded(nodes.node(item, bounds, theme, paint.get(item.id)), item.id, lived)


def _lines(view: View, theme: Theme, lived: LivedPaint | None) -> Iterator[str]:
    yield from (edges.association(association, points, theme) for association, points in view.associations)
    for flow, points, source in view.flows:
        default = source.default_flow == flow.id
        conditional = flow.conditional and source.kind.is_activity
        line = edges.sequence_flow(flow, points, theme, default=default, conditional=conditional)
        yield happened.faded(line, flow.id, lived)
    yield from (edges.message_flow(message, points, theme) for message, points in view.message_flows)
