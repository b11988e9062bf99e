"""What the layered placement works on: boxes in bands joined by links, without BPMN.

A *band* is a lane's stretch from top to bottom, a *column* holds the boxes of one rank, a *channel* is the gap to
the left of a column (the last one lies right of the last column). Units are diagram units, y down.
"""

from __future__ import annotations

from dataclasses import dataclass

from itsm_fit.drawing.geometry import Outline
from itsm_fit.drawing.shapes import Size
from itsm_fit.model.process import Bounds, Point


@dataclass(frozen=True, slots=True)
class Box:
    """A shape to be placed. `left`, `right`, `up` and `down` reach from its centre to the edge of the room it needs.

    `corners` says that lines may leave and enter at its top and bottom (a gateway); `over` and `under` whether
    anything else stands in the way there.
    """

    shape: Size
    outline: Outline
    band: int
    left: float
    right: float
    up: float
    down: float
    corners: bool = False
    over: bool = False
    under: bool = False

    def at(self, center: Point) -> Bounds:
        """The shape with its centre there."""
        width, height = self.shape
        return Bounds(center.x - width / 2, center.y - height / 2, width, height)


@dataclass(frozen=True, slots=True)
class Link:
    """A line from box to box, by index. `weight` is how much its straightness counts.

    `exit` is set for a line that leaves downwards from a point below the source's centre (a boundary event), given
    relative to that centre. `label` is the width of its name.
    """

    source: int
    target: int
    weight: float = 1.0
    exit: Point | None = None
    label: float = 0.0


@dataclass(frozen=True, slots=True)
class Placed:
    """Where everything went: box centres and lines in the order given, top and bottom of each band, the width."""

    centers: list[Point]
    routes: list[tuple[Point, ...]]
    bands: list[tuple[float, float]]
    width: float
