"""The part of a document around some lines: what drawing them anew has to look at, however large the rest is."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from itertools import compress
from typing import TYPE_CHECKING, Final

from itsm_fit.drawing.elements import lines_of, named_of, shapes_of, standing_in
from itsm_fit.drawing.geometry import contains, grown, union
from itsm_fit.drawing.line_places import lines_in
from itsm_fit.drawing.sketch import Sketch
from itsm_fit.model.document import Document
from itsm_fit.model.edits.parts import DrawnLine
from itsm_fit.model.process import Bounds, Process

if TYPE_CHECKING:
    from itsm_fit.drawing.routing.rejoin import End

AROUND_LINES: Final = 400.0
AROUND_STEPS: Final = 1000.0
"""How far around its ends a line may be led, and a free place for a step is looked for, in diagram units."""


def neighbourhood(document: Document, lines: Collection[str], reach: float) -> Document:
    """The document with only what stands or runs near these lines, and all that those hang on."""
    wanted = [line for line in lines_of(document) if line.id in lines]
    ends = {end for line in wanted for end in (line.source, line.target)}
    boxes = [shape.bounds for shape in shapes_of(document) if shape.id in ends and shape.bounds]
    joined = [line for line in lines_of(document) if line.id in ends]  # a dotted line may lead to a flow
    boxes += [Bounds(point.x, point.y, 0, 0) for line in joined for point in line.waypoints]
    lines = {*lines, *(line.id for line in joined)}
    around = union(boxes)
    if around is None:
        return document
    area = grown(around, reach)
    near = {*map(id, lines_in(document, area)), *(id(line) for line in lines_of(document) if line.id in lines)}
    return replace(
        document,
        processes=tuple(_near(process, area, near) for process in document.processes),
        message_flows=tuple([line for line in document.message_flows if id(line) in near]),
        associations=tuple([line for line in document.associations if id(line) in near]),
    )


def changes(before: Document, after: Document) -> Sketch:
    """The places that differ between two states of a document with the same elements, to be put into a third."""
    sketch = Sketch()
    for old, new in zip(shapes_of(before), shapes_of(after), strict=True):
        if new.bounds is not None and new.bounds != old.bounds:
            sketch.shapes[new.id] = new.bounds
    for was, line in zip(lines_of(before), lines_of(after), strict=True):
        if line.waypoints != was.waypoints or line.by_hand is not was.by_hand:
            sketch.lines[line.id] = line.waypoints
            if line.by_hand:
                sketch.by_hand.add(line.id)
    for unlabelled, named in zip(named_of(before), named_of(after), strict=True):
        if named.label_bounds is not None and named.label_bounds != unlabelled.label_bounds:
            sketch.labels[named.id] = named.label_bounds
    return sketch


def loose_ends(document: Document, lines: Collection[str]) -> dict[str, End]:
    """Of the lines that were bent by hand and that run on from one of their shapes: the end that does not."""
    boxes = {shape.id: shape.bounds for shape in shapes_of(document) if shape.bounds}
    found: dict[str, End] = {}
    for line in lines_of(document):
        if line.id in lines and line.by_hand and line.waypoints and {line.source, line.target} <= boxes.keys():
            at_source = contains(line.waypoints[0], grown(boxes[line.source], 1.0))
            at_target = contains(line.waypoints[-1], grown(boxes[line.target], 1.0))
            if at_source or at_target:
                found[line.id] = "target" if at_source else "source"
    return found


def _near(process: Process, area: Bounds, near: Collection[int]) -> Process:
    flows = tuple(compress(process.flows, map(near.__contains__, map(id, process.flows))))
    kept = {end for flow in flows for end in (flow.source, flow.target)}
    kept |= {node.id for node in standing_in(process.nodes, area)}
    for node in reversed(process.nodes):  # what is inside a sub-process stands after it
        if node.id in kept:
            kept |= {node.parent or "", node.attached_to or ""}
    return replace(process, flows=flows, nodes=tuple([node for node in process.nodes if node.id in kept]))


def runs_in(line: DrawnLine, area: Bounds) -> bool:
    """Whether the rectangle around a line reaches into an area."""
    points = line.waypoints
    if not points:
        return False
    across = [point.x for point in points]
    if min(across) > area.x + area.width or max(across) < area.x:
        return False
    down = [point.y for point in points]
    return min(down) <= area.y + area.height and max(down) >= area.y
