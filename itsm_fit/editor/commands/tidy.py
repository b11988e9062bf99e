"""Laying out again: a whole drawing, or what is selected of it among the rest, which makes room."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from typing import Final, NamedTuple

from itsm_fit.drawing.geometry import moved, union
from itsm_fit.drawing.label_places import label_places
from itsm_fit.drawing.shapes import HEADER
from itsm_fit.drawing.sketch import Sketch
from itsm_fit.editor.bands import PAD
from itsm_fit.editor.command import Command, Edited, Time, unchanged
from itsm_fit.editor.context import Context
from itsm_fit.editor.diagram import Diagram
from itsm_fit.editor.frames import with_held
from itsm_fit.editor.room import with_room
from itsm_fit.editor.tail import settle
from itsm_fit.errors import EditError
from itsm_fit.language import Phrase, tr
from itsm_fit.model.document import Document
from itsm_fit.model.process import Flow, Lane, Node, NodeKind, Point, Process
from itsm_fit.progress import Progress, silent

_Way = tuple[float, float]
"""So far to the right, and down."""

_LEAST: Final = 2


class _Part(NamedTuple):
    """The selected nodes of one scope with all that they hold, and the bands that they stand in, from top to bottom."""

    process: Process
    roots: tuple[Node, ...]
    band_of: dict[str, int]
    lanes: tuple[Lane | None, ...]


def tidied(document: Document, progress: Progress = silent) -> Document:
    """The whole document laid out from scratch; bends and places made by hand are forgotten."""
    from itsm_fit.drawing.layout import tidy

    return tidy(document, None, progress)


def tidied_part(diagram: Diagram, ids: Collection[str]) -> Diagram:
    """Lay out only these steps, each in its lane, around where they stand; the rest makes room, its order stays.

    Raises EditError unless there are two or more steps of one process or sub-process among them.
    """
    scopes = {(process.id, node.parent) for process in diagram.document.processes for node in _chosen(process, ids)}
    done = False
    for process_id, parent in sorted(scopes, key=str):
        part = _part(diagram.document.process_by_id[process_id], parent, ids)
        if len(part.roots) >= _LEAST:
            diagram, done = _laid_out(diagram, part), True
    if not done:
        raise EditError(tr("Choose two steps or more that stand in the same process to tidy them."))
    return diagram


def _chosen(process: Process, ids: Collection[str]) -> list[Node]:
    """The selected nodes that are placed by themselves: not events on borders, and nothing inside another one."""
    return [
        node
        for node in process.nodes
        if node.id in ids and node.bounds and node.kind is not NodeKind.BOUNDARY and node.parent not in ids
    ]


def _part(process: Process, parent: str | None, ids: Collection[str]) -> _Part:
    roots = tuple(node for node in _chosen(process, ids) if node.parent == parent)
    lanes: dict[str | None, Lane | None] = {}
    for node in roots:
        lane = process.lane_of(node) if parent is None else None
        lanes[lane.id if lane else None] = lane
    if any(lane is not None and not lane.horizontal for lane in lanes.values()):
        raise EditError(tr("Steps in upright lanes are tidied with the whole drawing: use Tidy All."))
    order = sorted(lanes, key=lambda own: _top(lanes[own]))
    number = {own: at for at, own in enumerate(order)}
    homes = {node.id: process.lane_of(node) if parent is None else None for node in roots}
    band_of = {own: number[lane.id if lane else None] for own, lane in homes.items()}
    return _Part(process, roots, band_of, tuple(lanes[own] for own in order))


def _top(lane: Lane | None) -> float:
    return lane.bounds.y if lane is not None and lane.bounds is not None else 0.0


def _laid_out(diagram: Diagram, part: _Part) -> Diagram:
    """The diagram with a part placed anew, band for band."""
    plan, lines = _plan(part)
    left = min(node.bounds.x for node in part.roots if node.bounds) - min(box.x for box in plan.shapes.values())
    sketch, due = Sketch(), set[str]()
    for band in range(len(part.lanes)):
        own = [node.id for node in part.roots if part.band_of[node.id] == band]
        held = with_held(part.process, own)
        diagram, by, more = _room(diagram, part, band, plan, left)
        due |= more
        sketch.shapes |= {key: moved(plan.shapes[key], *by) for key in held if key in plan.shapes}
        for flow in lines:
            if flow.source in held and flow.target in held and flow.id in plan.lines:
                points = plan.lines[flow.id]
                sketch.lines[flow.id] = tuple(Point(point.x + by[0], point.y + by[1]) for point in points)
    before = diagram.document
    placed = sketch.put_into(before)
    changed = {*sketch.shapes}
    placed = Sketch(labels=label_places(placed, changed | set(sketch.lines))).put_into(placed)
    diagram = diagram.with_document(placed)
    torn = {flow.id for flow in lines if flow.id not in sketch.lines}
    return settle(diagram, around=changed, moved=changed, torn=torn | due)


def _plan(part: _Part) -> tuple[Sketch, list[Flow]]:
    """The part placed for itself, and the flows within it."""
    from itsm_fit.drawing.layout.scope import Scopes

    held = with_held(part.process, [node.id for node in part.roots])
    nodes = tuple(node for node in part.process.nodes if node.id in held)
    flows = [flow for flow in part.process.flows if flow.source in held and flow.target in held]
    alone = replace(part.process, nodes=nodes, flows=tuple(flows))
    bands = part.band_of
    plan = Scopes(alone, (), ()).plan(None, lambda node: bands.get(node.id, 0), len(part.lanes))
    return plan.sketch, flows


def _room(diagram: Diagram, part: _Part, band: int, plan: Sketch, left: float) -> tuple[Diagram, _Way, set[str]]:
    """Room for one band of the plan around where its steps stand, the way to there, and lines to be drawn anew."""
    own = [node.id for node in part.roots if part.band_of[node.id] == band]
    now = diagram.document.process_by_id[part.process.id]
    old = union(node.bounds for node in now.nodes if node.id in own and node.bounds)
    new = union(plan.shapes[key] for key in own)
    if old is None or new is None:
        return diagram, (left, 0.0), set()
    down = old.center.y - new.center.y
    stands_in = part.lanes[band]
    lane = now.lane_by_id[stands_in.id] if stands_in is not None else None
    if lane is not None and lane.bounds is not None:
        down = max(down, lane.bounds.y + PAD - new.y)
        left = max(left, lane.bounds.x + HEADER + PAD - new.x)
    wished = moved(new, left, down)
    whole = union([old, wished]) or wished
    room = with_room(diagram, now, own, old, whole)
    return room.diagram, (left + room.box.x - whole.x, down + room.box.y - whole.y), room.due


def tidy_all(diagram: Diagram, context: Context, progress: Progress) -> Edited:
    """Lay out everything from scratch."""
    after = diagram.with_document(tidied(diagram.document, progress))
    return Edited(tr("Tidy the Drawing"), after, context.ids, shows_ways=True)


def tidy_selection(diagram: Diagram, context: Context) -> Edited:
    """Lay out only what is selected."""
    ids = context.ids
    if not ids:
        return unchanged(diagram, ids)
    return Edited(
        tr("Tidy {elements}", elements=diagram.words_for(ids)), tidied_part(diagram, ids), ids, shows_ways=True
    )


TIDY: Final[tuple[Command, ...]] = (
    Command(
        "tidy_all",
        Phrase("Tidy All"),
        ("Ctrl+Shift+L",),
        "Arrange",
        "tidy",
        "auto-fix",
        lambda _: True,
        tidy_all,
        ask=Time(Phrase("Tidying")),
    ),
    Command(
        "tidy_selection",
        Phrase("Tidy Selection"),
        ("Ctrl+Alt+L",),
        "Arrange",
        "tidy",
        "auto-fix",
        lambda c: c.several,
        tidy_selection,
    ),
)
