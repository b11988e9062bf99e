"""Which activities are drawn around others, and so stand behind what they hold."""

from __future__ import annotations

from typing import Final

import numpy as np

from itsm_fit.drawing.shapes import TASK
from itsm_fit.model.document import Document
from itsm_fit.model.process import SUB_PROCESSES, Bounds

_SMALLEST_FRAME: Final = 2 * TASK.width
"""Width from which on an activity may be drawn around others."""


def frames_of(document: Document) -> dict[str, Bounds | None]:
    """Nodes that show what they hold: expanded sub-processes, and whatever activity is drawn around other nodes."""
    nodes = [node for process in document.processes for node in process.nodes]
    opened = {node.id: node.bounds for node in nodes if node.kind in SUB_PROCESSES and node.expanded}
    large = [
        (node.id, node.bounds)
        for node in nodes
        if node.bounds is not None and node.bounds.width >= _SMALLEST_FRAME and node.kind.is_activity
    ]
    if not large:
        return opened
    places = [node.bounds for node in nodes if node.bounds is not None]
    left, top, right, bottom = np.array([(box.x, box.y, box.right, box.bottom) for box in places]).T
    for own, box in large:
        within = (left >= box.x) & (top >= box.y) & (right <= box.right) & (bottom <= box.bottom)
        if within.sum() > 1:  # itself, and another
            opened[own] = box
    return opened
