"""Lines follow what was moved, and give way to it."""

from __future__ import annotations

from collections.abc import Collection
from itertools import pairwise

from itsm_fit.drawing.cells import Cells
from itsm_fit.drawing.drafting.near import runs_in
from itsm_fit.drawing.drafting.sheet import Sheet
from itsm_fit.drawing.elements import Line, frames_around, lines_of
from itsm_fit.drawing.geometry import crosses, union
from itsm_fit.drawing.routing.rejoin import End
from itsm_fit.model.document import Document
from itsm_fit.model.process import Bounds, NodeKind, Point


def followed(sheet: Sheet, moving: Collection[str], torn: Collection[str] = ()) -> Sheet:
    """The sheet with those lines drawn anew of which one end is among the moved elements, or that these lie on now.

    Bends made by hand stay: of a line with a moved end those away from it. `torn` are lines whose ends both moved,
    but not together.
    """
    moved_ends: dict[str, End] = {}
    due = set(torn)
    landed, area = _landed(sheet.document, moving)
    for line in lines_of(sheet.document):
        from_moved, to_moved = line.source in moving, line.target in moving
        if from_moved != to_moved:
            due.add(line.id)
            moved_ends[line.id] = "source" if from_moved else "target"
        elif not from_moved and area is not None and runs_in(line, area) and _gives_way(line, landed):
            due.add(line.id)
    return sheet.routed(due, moved_ends)


def _landed(document: Document, moving: Collection[str]) -> tuple[Cells[Bounds], Bounds | None]:
    """The moved nodes that lines go around (frames that lines run inside are left out), and the area around them."""
    cells: Cells[Bounds] = Cells()
    boxes = []
    for process in document.processes:
        frames = {frame.id for node in process.nodes if node.parent for frame in frames_around(process, node)}
        for node in process.nodes:
            if node.id in moving and node.bounds and node.id not in frames and node.kind is not NodeKind.BOUNDARY:
                cells.add(node.bounds, node.bounds)
                boxes.append(node.bounds)
    return cells, union(boxes)


def _gives_way(line: Line, boxes: Cells[Bounds]) -> bool:
    """Whether a line that nobody bent runs through one of the boxes."""
    stretches = () if line.by_hand else pairwise(line.waypoints)
    return any(crosses(a, b, box) for a, b in stretches for _, box in boxes.near(_span(a, b)))


def _span(a: Point, b: Point) -> Bounds:
    return Bounds(min(a.x, b.x), min(a.y, b.y), abs(a.x - b.x), abs(a.y - b.y))
