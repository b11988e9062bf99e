"""The borders of shapes: where the lines that join them begin and end."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from itsm_fit.drawing.geometry import Outline, docked, outline_of
from itsm_fit.model.edits.parts import DrawnShape
from itsm_fit.model.edits.places import Waypoints
from itsm_fit.model.process import Bounds, Node, Point


class Border(NamedTuple):
    """The shape that a line ends on."""

    box: Bounds
    outline: Outline = "rectangle"


def border_of(shape: DrawnShape | None) -> Border | None:
    """The border of a shape; None while it has no place."""
    if shape is None or shape.bounds is None:
        return None
    return Border(shape.bounds, outline_of(shape.kind) if isinstance(shape, Node) else "rectangle")


def cut_off(line: Sequence[Point], source: Border | None, target: Border | None) -> Waypoints:
    """The line without what runs inside the shapes that it joins."""
    points = tuple(line)
    if source is not None:
        points = docked(points, *source)
    if target is not None:
        points = docked(points[::-1], *target)[::-1]
    return points
