"""Moving labels; each stays where it was put, seen from what it belongs to."""

from __future__ import annotations

from itsm_fit.drawing.drafting.sheet import Sheet
from itsm_fit.drawing.geometry import moved
from itsm_fit.drawing.labels import flow_label_box, has_outer_label
from itsm_fit.drawing.shapes import label_below
from itsm_fit.errors import EditError
from itsm_fit.model import edits
from itsm_fit.model.document import Artifact, MessageFlow
from itsm_fit.model.edits.parts import Part, part_of
from itsm_fit.model.process import Bounds, Flow, Node


def label_moved(sheet: Sheet, element: str, dx: float, dy: float) -> Sheet:
    """Move the label beside an element by so many diagram units; raises EditError when there is none."""
    box = label_box(part_of(sheet.document, element))
    if box is None:
        raise EditError("No label stands beside this: events, gateways, lines and data have one once they are named.")
    return sheet.edited(edits.set_label, element, moved(box, dx, dy))


def label_box(part: Part) -> Bounds | None:
    """Where the label beside an element stands; None when it has none there."""
    if isinstance(part, Flow | MessageFlow):
        drawn = bool(part.name.strip()) and len(part.waypoints) > 1
        return (part.label_bounds or flow_label_box(part.name, part.waypoints)) if drawn else None
    if isinstance(part, Node):
        beside = not part.kind.is_activity and bool(part.name.strip())
    else:
        beside = isinstance(part, Artifact) and has_outer_label(part)
    if not beside or not isinstance(part, Node | Artifact) or part.bounds is None:
        return None
    return part.label_bounds or label_below(part.bounds)
