"""What hands do to the shape of a drawing: lanes, sizes, borders, sub-processes, calls."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Final, Literal

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeyEvent

from itsm_fit.editor.bands import stack_of
from itsm_fit.editor.borders import with_border_event
from itsm_fit.editor.commands.across import moved_out
from itsm_fit.editor.commands.dissolve import dissolved
from itsm_fit.editor.commands.fold import folded, unfolded
from itsm_fit.editor.commands.lanes import given_to_lane_beside, lane_added, lane_moved, lane_split
from itsm_fit.editor.commands.wrap import wrapped
from itsm_fit.editor.diagram import Diagram, called
from itsm_fit.editor.stencil import BORDER_EVENTS, Stencil
from itsm_fit.errors import EditError
from itsm_fit.model.process import Lane, Node
from ui.canvas.editing.ghost import GhostItem
from ui.canvas.editing.handles import Handles
from ui.canvas.editing.lane_drag import LaneDrag
from ui.canvas.editing.resize_drag import ResizeDrag
from ui.canvas.editing.shape_intents import ShapeIntents
from ui.canvas.editing.snap import GRID
from ui.canvas.editing.wish import Wish, diagram_alone
from ui.canvas.gestures.gesture import Gesture

if TYPE_CHECKING:
    from ui.canvas.view import ProcessView

_ARROWS: Final[Mapping[int, tuple[int, int]]] = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
Ask = Callable[[str, tuple[Stencil, ...], Callable[[Stencil], object]], object]
"""Shows a list of kinds under a question and hands over the one that is taken."""


class Shaping:
    """The part of the hands that shapes. `ask` asks which kind of event, for the border."""

    def __init__(self, view: ProcessView, intents: ShapeIntents, ghost: GhostItem, ask: Ask) -> None:
        self._view, self.intents, self._ask = view, intents, ask
        self.handles = Handles(view)
        view.scene().addItem(self.handles)
        self.resize_drag = ResizeDrag(view, intents, ghost, self.handles)
        self.lane_drag = LaneDrag(view, intents, ghost)
        self._showing_cursor = False
        for changed in (view.selection_changed, view.sight_changed, view.drawing_changed):
            changed.connect(self.handles.refresh)

    @property
    def gestures(self) -> tuple[Gesture, ...]:
        """To be asked before a press means moving."""
        return self.resize_drag, self.lane_drag

    def hover(self, position: QPointF) -> None:
        """Show by the cursor what a press at a place in the viewport would pull at."""
        handle = self.handles.at(position)
        if handle is not None:
            self._view.viewport().setCursor(handle.cursor)
        elif self._showing_cursor:
            self._view.viewport().unsetCursor()
        self._showing_cursor = handle is not None

    def key(self, event: QKeyEvent) -> bool:
        """Act on a key that means the selected lane's place or the selected shape's size; says whether it did."""
        way = _ARROWS.get(event.key())
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if way is None:
            return False
        if modifiers == Qt.KeyboardModifier.ShiftModifier:
            return self.resize_drag.by_keys(way[0] * GRID, way[1] * GRID)
        return modifiers == Qt.KeyboardModifier.AltModifier and self.step_lane(way[0] + way[1])

    # ------------------------------------------------------------ lanes

    def add_lane(self, where: Literal["above", "below"]) -> None:
        """A lane above or below the selected one, or at the head or foot of the selected pool."""
        one = self._one()
        if one:
            self._wish_new(f"Add Lane {where.title()}", lambda diagram: lane_added(diagram, one, where))

    def split_lane(self) -> None:
        one = self._one()
        if one:
            self._wish_new(f"Split {self._called(one)}", lambda diagram: lane_split(diagram, one))

    def step_lane(self, step: int) -> bool:
        """Put the selected lane so many places further down; says whether a lane is selected."""
        one, document = self._one(), self._view.document
        figure = self._view.drawing.figure.get(one)
        if figure is None or not isinstance(figure.element, Lane) or document is None:
            return False
        try:
            stack, lane = stack_of(diagram_alone(document), one)
        except EditError:
            return False
        to = stack.beside(lane).index(lane) + step if lane is not None else 0
        self._wish(f"Move {self._called(one)}", lambda diagram: (lane_moved(diagram, one, to), [one]))
        return True

    def step_across_lanes(self, step: int) -> None:
        """Put the selected lane, or the selected steps, so many lanes further down."""
        if self.step_lane(step):
            return
        known, chosen = self._view.drawing.figure, self._view.selected_ids()
        steps = tuple(own for own in chosen if own in known and isinstance(known[own].element, Node))
        if steps:
            words = called(*(known[own].element for own in steps))
            text = f"Give {words} to the Lane {'Below' if step > 0 else 'Above'}"
            self._wish(text, lambda diagram: (given_to_lane_beside(diagram, steps, step), chosen))

    # ------------------------------------------------------------ borders and sub-processes

    def ask_border_event(self) -> None:
        """Ask which event to put on the border of the selected activity."""
        one = self._one()

        def take(kind: Stencil) -> None:
            text = f"Put {kind.name} of {self._called(one)}"
            self._wish_new(text, lambda diagram: with_border_event(diagram, one, kind.event, interrupting=True))

        if one:
            self._ask("What happens on the border?", BORDER_EVENTS, take)

    def fold(self) -> None:
        """Fold the selected sub-process up, or unfold it."""
        node = self._node()
        if node is not None:
            change, verb = (folded, "Fold") if node.expanded else (unfolded, "Unfold")
            self._wish(f"{verb} {self._called(node.id)}", lambda diagram: (change(diagram, node.id), [node.id]))

    def wrap(self) -> None:
        """Make a sub-process of what is selected."""
        ids = self._view.selected_ids()
        self._wish_new("Wrap into Sub-process", lambda diagram: wrapped(diagram, ids))

    def dissolve(self) -> None:
        """Let the steps of the selected sub-process stand in its place."""
        node = self._node()
        if node is not None:
            self._wish(f"Dissolve {self._called(node.id)}", lambda diagram: dissolved(diagram, node.id))

    def move_in(self) -> None:
        """Put the selected steps into a sub-process beside them."""
        self.intents.choose_home.emit(self._view.selected_ids())

    def move_out(self) -> None:
        """Put the selected steps out of their sub-process."""
        ids, known = self._view.selected_ids(), self._view.drawing.figure
        steps = [known[own].element for own in ids if own in known]
        homes = {step.parent for step in steps if isinstance(step, Node) and step.parent}
        if homes:
            text = f"Move {called(*steps)} out of {self._called(homes.pop())}"
            self._wish(text, lambda diagram: (moved_out(diagram, ids), ids))

    def enter(self) -> None:
        """Open the selected sub-process in its own tab, or go to the process that the selected step calls."""
        node = self._node()
        if node is not None:
            self.intents.enter.emit(node.id)

    def leave(self) -> None:
        """Go back to the drawing that this one is a part of."""
        self.intents.leave.emit()

    def choose_called(self) -> None:
        """Ask which process the selected step calls."""
        node = self._node()
        if node is not None:
            self.intents.choose_called.emit(node.id)

    # ------------------------------------------------------------ inside

    def _wish(self, text: str, change: Callable[[Diagram], tuple[Diagram, Iterable[str]]]) -> None:
        self.intents.wish.emit(Wish(text, change))

    def _wish_new(self, text: str, change: Callable[[Diagram], tuple[Diagram, str]]) -> None:
        def run(diagram: Diagram) -> tuple[Diagram, Iterable[str]]:
            after, own = change(diagram)
            return after, [own]

        self.intents.wish.emit(Wish(text, run, named=True))

    def _one(self) -> str:
        ids = self._view.selected_ids()
        return ids[0] if len(ids) == 1 else ""

    def _node(self) -> Node | None:
        figure = self._view.drawing.figure.get(self._one())
        return figure.element if figure is not None and isinstance(figure.element, Node) else None

    def _called(self, element: str) -> str:
        figure = self._view.drawing.figure.get(element)
        return called(figure.element) if figure is not None else element
