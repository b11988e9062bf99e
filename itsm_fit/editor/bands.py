"""How the lanes of a pool lie one behind the other, and what stands in them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from itsm_fit.drawing.geometry import NEAR, union
from itsm_fit.drawing.labels import text_beside
from itsm_fit.editor.diagram import Diagram
from itsm_fit.editor.slide import end_of, pool_of, standing_in, start_of
from itsm_fit.errors import EditError
from itsm_fit.language import tr
from itsm_fit.model.document import Document, Pool
from itsm_fit.model.order import inside
from itsm_fit.model.process import Bounds, Lane, Node, Process

PAD: Final = 20.0
"""Kept free between what a lane holds and its border, in diagram units."""
LEAST_BAND: Final = 60.0
"""A lane's height, and its length beyond its header."""


@dataclass(frozen=True, slots=True)
class Stack:
    """The lanes of one pool; they lie below each other where the pool is level, else beside each other."""

    process: Process
    pool: Pool
    box: Bounds
    """The pool's bounds."""
    down: bool
    """Whether the lanes lie below each other."""

    def start(self, box: Bounds) -> float:
        return start_of(box, down=self.down)

    def end(self, box: Bounds) -> float:
        return end_of(box, down=self.down)

    def place(self, lane: Lane) -> Bounds:
        """The bounds of a lane; raises EditError when it has none."""
        if lane.bounds is None:
            raise EditError(tr("This lane is not drawn yet: tidy the drawing first."))
        return lane.bounds

    def beside(self, lane: Lane) -> list[Lane]:
        """The lanes that divide the same lane or pool, in the order in which they lie."""
        found = [each for each in self.process.lanes if each.parent == lane.parent and each.bounds]
        return sorted(found, key=lambda each: self.start(self.place(each)))

    def innermost(self, place: float) -> list[Lane]:
        """The lanes without inner ones that a place along the stack lies in or at the border of."""
        outer = {lane.parent for lane in self.process.lanes}
        return [
            lane
            for lane in self.process.lanes
            if lane.id not in outer
            and lane.bounds
            and self.start(lane.bounds) - NEAR <= place <= self.end(lane.bounds) + NEAR
        ]

    def within(self, lane: Lane) -> set[str]:
        """The lane and its inner lanes."""
        return {lane.id, *inside(self.process.lanes, lane.id)}


def stack_of(diagram: Diagram, element: str) -> tuple[Stack, Lane | None]:
    """The stack that a lane or pool belongs to, and the lane; raises EditError for anything else."""
    process = diagram.home(element)
    lane = process.lane_by_id.get(element) if process else None
    pool = pool_of(diagram.document, process) if process else None
    if process is None or pool is None or pool.bounds is None or (lane is None and pool.id != element):
        raise EditError(tr("That is no lane: choose one by its header."))
    return Stack(process, pool, pool.bounds, pool.horizontal), lane


def contents(document: Document, process: Process, lanes: set[str] | None) -> Bounds | None:
    """The smallest box around all that stands in some lanes of a process (None: in the whole process).

    Lines count where both their ends do.
    """
    held = [node for node in process.nodes if lanes is None or _lane(process, node) in lanes]
    ids = {node.id for node in held}
    return union([*_boxes(document, process, held, lanes), *_corners(process, ids)])


def _lane(process: Process, node: Node) -> str | None:
    lane = process.lane_of(node)
    return lane.id if lane is not None else None


def _boxes(document: Document, process: Process, held: list[Node], lanes: set[str] | None) -> Iterator[Bounds]:
    for node in held:
        if node.bounds is not None:
            yield node.bounds
            if node.label_bounds is not None and text_beside(node) and not node.kind.is_activity:
                yield node.label_bounds
    areas = [lane.bounds for lane in process.lanes if lane.bounds and (lanes is None or lane.id in lanes)]
    for artifact in standing_in(document, process):
        box = artifact.bounds
        if box is not None and (lanes is None or any(_around(area, box) for area in areas)):
            yield box


def _around(area: Bounds, box: Bounds) -> bool:
    middle = box.center
    return area.x <= middle.x <= area.right and area.y <= middle.y <= area.bottom


def _corners(process: Process, ids: set[str]) -> Iterator[Bounds]:
    for flow in process.flows:
        if flow.source in ids and flow.target in ids:
            yield from (Bounds(point.x, point.y, 0, 0) for point in flow.waypoints)
