"""What somebody who arranges a drawing wants, for whoever keeps the document to carry out."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, Signal

from itsm_fit.editor.commands.flows import Answer

if TYPE_CHECKING:
    from itsm_fit.drawing.routing.rejoin import End

JudgeLead = Callable[[str, "End", str], Answer]
"""Says of a line, one of its ends and an element whether it can end there."""


class ArrangeIntents(QObject):
    """Elements go by their ids, places and distances are in diagram units; an end is "source" or "target"."""

    bend = Signal(str, tuple)
    """A line, and the points that it is to run along."""
    straighten = Signal(str, int)
    """A line, and the number of the point to be taken out."""
    reroute = Signal(tuple)
    dock = Signal(str, str, QPointF)
    """A line, an end, and the place on its shape's border."""
    lead = Signal(str, str, str)
    """A line, an end, and the element where it is to end."""
    label = Signal(str, float, float)
    """An element, and by how much its label moves."""
    align = Signal(tuple, str)
    distribute = Signal(tuple, str)
    space = Signal(str, float, float)
    """An axis ("x" or "y"), from where on, and how much room (negative: how far to pull together)."""
    tidy = Signal(tuple)
    """What to tidy; nothing means all."""

    def __init__(self, judge: JudgeLead, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.judge = judge
