"""What somebody who draws wants, for whoever keeps the document to carry out."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPointF, Signal

from itsm_fit.editor.commands.flows import Answer
from itsm_fit.editor.stencil import Stencil
from ui.canvas.editing.arrange_intents import ArrangeIntents
from ui.canvas.editing.shape_intents import ShapeIntents

Judge = Callable[[str, str], Answer]
"""Says of two elements whether they can be joined."""
JudgePlace = Callable[[Stencil, QPointF], Answer]
"""Says whether something can be drawn with its middle at a place, and where it would belong."""


class Intents(QObject):
    """Elements go by their ids, places and distances are in diagram units."""

    rename = Signal(str, str)
    """An element, and its new name."""
    delete = Signal(tuple)
    move = Signal(tuple, float, float)
    append = Signal(str, Stencil)
    """An element, and what is to follow it."""
    append_at = Signal(str, Stencil, QPointF)
    """An element, what is to follow it, and where that is to have its middle."""
    change = Signal(str, Stencil)
    connect_ = Signal(str, str)
    create = Signal(Stencil, QPointF)
    """Something new with its middle at a place."""
    copy = Signal(tuple)
    cut = Signal(tuple)
    duplicate = Signal(tuple)
    paste = Signal(object)
    """What is on the clipboard, with its middle at a QPointF, or with None wherever there is room."""

    def __init__(
        self, judge: Judge, judge_place: JudgePlace, arrange: ArrangeIntents, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.judge, self.judge_place, self.arrange = judge, judge_place, arrange
        self.shape = ShapeIntents(self)
