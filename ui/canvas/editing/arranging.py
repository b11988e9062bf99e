"""Arranging by hand on one view: lines bent, labels moved, room made, by mouse and by keys."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent

from itsm_fit.drawing.geometry import simplified
from ui.canvas.editing.arrange_intents import ArrangeIntents
from ui.canvas.editing.bend_drag import BendDrag
from ui.canvas.editing.drag import movable
from ui.canvas.editing.ghost import GhostItem
from ui.canvas.editing.grips import Grips
from ui.canvas.editing.label_drag import LabelDrag
from ui.canvas.editing.link import Errand, Link
from ui.canvas.editing.snap import GRID
from ui.canvas.editing.space_drag import SpaceDrag
from ui.canvas.gestures.gesture import Gesture

if TYPE_CHECKING:
    from itsm_fit.drawing.routing.rejoin import End
    from ui.canvas.view import ProcessView

_Key = Qt.Key
_ALT, _SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
_ARROWS: Final[Mapping[int, tuple[int, int]]] = {
    _Key.Key_Left: (-1, 0),
    _Key.Key_Right: (1, 0),
    _Key.Key_Up: (0, -1),
    _Key.Key_Down: (0, 1),
}


class Arranging:
    """Grips, gestures and keys of arranging; `on_label` says that the arrow keys move the label just now."""

    def __init__(self, view: ProcessView, intents: ArrangeIntents, ghost: GhostItem, link: Link) -> None:
        self._view, self.intents, self._link = view, intents, link
        self.grips = Grips(view)
        view.scene().addItem(self.grips)
        self.bends = BendDrag(view, intents, self.grips, ghost)
        self.labels = LabelDrag(view, intents, ghost)
        self.space: SpaceDrag = SpaceDrag(view, intents, ghost)
        self.on_label = False
        view.selection_changed.connect(self._selection_changed)
        view.sight_changed.connect(self.grips.refresh)
        view.drawing_changed.connect(self.grips.refresh)

    @property
    def gestures(self) -> tuple[Gesture, ...]:
        """What the mouse can do here, to be asked before everything else."""
        return self.space, self.bends, self.labels

    def key(self, event: QKeyEvent) -> bool:
        """Act on a key that means a grip, a label or room; says whether it did."""
        if self.space.active:
            self.space.key(event)
            return True
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in _ARROWS and modifiers in (_ALT, _ALT | _SHIFT):
            step = 1.0 if modifiers & _SHIFT else GRID
            across, down = _ARROWS[event.key()]
            return self._nudge(across * step, down * step)
        act = _ACTS.get(event.key()) if modifiers == Qt.KeyboardModifier.ControlModifier else None
        return act(self) if act is not None else False

    def double_click(self, event: QMouseEvent) -> bool:
        """Take out the bend under the pointer; says whether there is one."""
        grip = self.grips.at(event.position())
        if grip is None or grip.kind != "bend":
            return False
        self.bends.toggle(grip, QPointF())
        return True

    def hover(self, at: QPointF) -> None:
        """Let the pointer tell what can be taken hold of."""
        if self.space.active:
            return
        grip = self.grips.at(at)
        if grip is not None:
            self._view.viewport().setCursor(self.grips.cursor_for(grip))
        elif self.grips.line is not None:
            self._view.viewport().unsetCursor()

    # ------------------------------------------------------------ verbs

    def reroute(self) -> None:
        """Draw the selected lines anew, and those between selected shapes."""
        self.intents.reroute.emit(self._view.selected_ids())

    def align(self, how: str) -> None:
        self.intents.align.emit(movable(self._view, self._view.selected_ids()), how)

    def distribute(self, how: str) -> None:
        self.intents.distribute.emit(movable(self._view, self._view.selected_ids()), how)

    def tidy_all(self) -> None:
        self.intents.tidy.emit(())

    def tidy_selection(self) -> None:
        if self._view.selected_ids():
            self.intents.tidy.emit(self._view.selected_ids())

    def step_grip(self, by: int) -> None:
        """Let the keyboard stand on the next end, stretch or bend of the selected line."""
        self.on_label = False
        self.grips.step(by)

    def take_label(self) -> None:
        """Let Alt and the arrow keys move the label of the selected element, or the element again."""
        self.on_label = not self.on_label

    def toggle_bend(self) -> bool:
        """Take out the bend that the keyboard stands on, or make one in the middle of the stretch."""
        grip = self.grips.current
        if grip is None or grip.kind == "end":
            return False
        self.bends.toggle(grip, QPointF(grip.place.x, grip.place.y))
        return True

    def lead_elsewhere(self) -> None:
        """Choose, as when connecting, where the selected line is to end: at its target, or at the current end."""
        line, grip = self.grips.line, self.grips.current
        if line is None:
            return
        end: End = "source" if grip is not None and grip.kind == "end" and grip.at == 0 else "target"
        fixed = line.element.target if end == "source" else line.element.source
        errand = Errand(
            lambda element: self.intents.judge(line.id, end, element),
            lambda element: self.intents.lead.emit(line.id, end, element),
        )
        self._link.begin(fixed, errand)

    # ------------------------------------------------------------ inside

    def _nudge(self, across: float, down: float) -> bool:
        """Move the current grip, or the label."""
        line, grip = self.grips.line, self.grips.current
        ids = self._view.selected_ids()
        if self.on_label and len(ids) == 1:
            self.intents.label.emit(ids[0], across, down)
            return True
        if line is None or grip is None:
            return False
        start = QPointF(grip.place.x, grip.place.y)
        to = start + QPointF(across, down)
        if grip.kind == "end":
            self.intents.dock.emit(line.id, "target" if grip.at else "source", to)
        else:
            self.intents.bend.emit(line.id, simplified(self.bends.bent(grip, to, start, free=True)))
        return True

    def _selection_changed(self) -> None:
        self.on_label = False
        self.grips.refresh()


_ACTS: Final[Mapping[int, Callable[[Arranging], bool]]] = {
    _Key.Key_Delete: Arranging.toggle_bend,
    _Key.Key_Insert: Arranging.toggle_bend,
}
"""With Ctrl, by key."""
