"""Everything that a view does for somebody who draws; a view without hands only shows."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QCursor, QKeyEvent, QMouseEvent

from itsm_fit.editor.commands.steps import name_of
from itsm_fit.editor.stencil import EVERYDAY, STENCILS, Stencil, alternatives, appendable
from itsm_fit.model.process import Node, NodeKind
from ui.canvas.editing.arrange_verbs import BY_KEYS as ARRANGING_BY_KEYS
from ui.canvas.editing.arranging import Arranging
from ui.canvas.editing.drag import Drag, movable
from ui.canvas.editing.ghost import GhostItem
from ui.canvas.editing.intents import Intents
from ui.canvas.editing.kind_menu import KindMenu
from ui.canvas.editing.link import Link
from ui.canvas.editing.name_editor import NameEditor
from ui.canvas.editing.pad import CHANGE, CONNECT, DELETE, Deed, Pad
from ui.canvas.editing.placing import Placing
from ui.canvas.editing.possible import Possible
from ui.canvas.editing.shape_verbs import BY_KEYS as SHAPING_BY_KEYS
from ui.canvas.editing.shaping import Shaping
from ui.canvas.editing.snap import GRID
from ui.canvas.editing.tools import Tools
from ui.canvas.editing.verbs import BY_KEYS as EDITING_BY_KEYS
from ui.canvas.editing.verbs import verb_of

if TYPE_CHECKING:
    from ui.canvas.view import ProcessView

_Key = Qt.Key
_NONE, _CTRL, _ALT, _SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
_WRITING: Final = _SHIFT | Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.GroupSwitchModifier
_ZOOM_SIGNS: Final = frozenset("+-=012 ")
"""These zoom or pan and do not begin a name."""


class Hands:
    """Keys, gestures and widgets of drawing, on one view."""

    def __init__(self, view: ProcessView, intents: Intents, ghost: GhostItem) -> None:
        self._view, self.intents, self._ghost = view, intents, ghost
        self.possible = Possible(view)
        self.names = NameEditor(view, intents.rename.emit, self.append_step)
        self.link = Link(view, intents, ghost)
        self.drag = Drag(view, intents, ghost)
        self.arranging: Arranging = Arranging(view, intents.arrange, ghost, self.link)
        self.shaping: Shaping = Shaping(view, intents.shape, ghost, self._ask)
        self.tools: Tools = Tools(view, intents, ghost, self.arranging, self.connect_selected)
        self.pad = Pad(view, self.possible, self._act, self._draw_line, self._carry)
        self.menu: KindMenu[Stencil] | None = None
        self._drawing_by_button = self._pressed = False
        view.selection_changed.connect(self._selection_changed)
        view.sight_changed.connect(self._refresh)
        view.drawing_changed.connect(self._refresh)

    # ------------------------------------------------------------ what the view hands over

    def key(self, event: QKeyEvent) -> bool:
        """Act on a key; says whether it meant drawing."""
        if self.link.active:
            self.link.key(event)
            return True
        if self.tools.key(event) or self.arranging.key(event) or self.shaping.key(event):
            return True
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        verb = verb_of(event.key(), modifiers, _BY_KEYS)
        if verb is not None:
            verb.act(self)
            return True
        act = _ACTS.get((event.key(), modifiers))
        if act is not None:
            act(self)
            return True
        return self._began_to_type(event) or self.tools.take_by_key(event)

    def tab(self, *, forward: bool) -> bool:
        """Go on to the next target while a line is being drawn; says whether one is."""
        if self.link.active:
            self.link.turn(forward=forward)
        return self.link.active

    def press(self, event: QMouseEvent) -> bool:
        """Take the press that belongs to a line being drawn."""
        self._pressed = True
        self.pad.hide()
        if not self.link.active:
            return False
        self.link.press(event)
        return True

    def move(self, event: QMouseEvent) -> bool:
        if self.link.active:
            self.link.point(event.position())
        elif self.tools.placing.active:
            self.tools.placing.hover(event.position())
        elif not event.buttons():
            self.shaping.hover(event.position())
            self.arranging.hover(event.position())
        return self.link.active

    def release(self, event: QMouseEvent) -> None:
        """End the line that was drawn with the button held; bring the pad back."""
        if self._drawing_by_button:
            self._drawing_by_button = False
            self.link.point(event.position())
            self.link.finish()
        self._pressed = bool(event.buttons())
        self._refresh()

    def double_click(self, event: QMouseEvent, element: str | None) -> bool:
        """Name an element, or draw something new on the empty canvas; says whether it did."""
        if self.arranging.double_click(event):
            return True
        if element is None or not self._can_be_named(element):
            self.ask_what(event.position())
            return True
        figure = self._view.drawing.figure[element].element
        if isinstance(figure, Node) and figure.kind is NodeKind.CALL and figure.called:
            return False
        self.begin_name(element)
        return True

    # ------------------------------------------------------------ verbs

    def begin_name(self, element: str | None = None, typed: str = "") -> None:
        """Name an element, the current one by default, in place."""
        wanted = element or self._one()
        if wanted and self._can_be_named(wanted):
            self.pad.hide()
            part = self._view.drawing.figure[wanted].element
            self.names.open(wanted, name_of(part) or "", typed)

    def ask_what(self, place: QPointF | None = None) -> None:
        """Ask what to draw at a place in the viewport: by default under the pointer, else in the middle."""
        at = place if place is not None else self._pointer()
        back, _ = self._view.viewportTransform().inverted()
        target = back.map(at)
        self._ask("Draw what here?", STENCILS, lambda kind: self.intents.create.emit(kind, target), at.toPoint())

    def append(self) -> None:
        """Ask what follows the selected step."""
        element = self._one()
        if element and self._node(element) is not None:
            self._ask("What follows?", appendable(), lambda kind: self.intents.append.emit(element, kind))

    def append_step(self) -> None:
        """Let an everyday step follow the selected one, where something can."""
        if self.possible.to_append:
            self.intents.append.emit(self._one(), EVERYDAY)

    def change_kind(self) -> None:
        """Ask what the selected step is to become."""
        element = self._one()
        node = self._node(element)
        if element and node is not None:
            offers = alternatives(node.kind, node.event)
            self._ask("Change into what?", offers, lambda kind: self.intents.change.emit(element, kind))

    def connect_selected(self) -> None:
        """Draw a line from the selected element."""
        element = self._one()
        if element:
            self.pad.hide()
            self.link.begin(element)

    def nudge(self, across: float, down: float) -> None:
        """Move the selection by so many diagram units."""
        ids = movable(self._view, self._view.selected_ids())
        if ids:
            self.intents.move.emit(ids, across, down)

    def delete(self) -> None:
        if self._view.selected_ids():
            self.intents.delete.emit(self._view.selected_ids())

    def copy(self) -> None:
        self.intents.copy.emit(self._view.selected_ids())

    def cut(self) -> None:
        self.intents.cut.emit(self._view.selected_ids())

    def duplicate(self) -> None:
        self.intents.duplicate.emit(self._view.selected_ids())

    def paste(self, place: QPointF | None = None) -> None:
        """Put in what is on the clipboard: at a place in the viewport, by default under the pointer."""
        at = place if place is not None else self._under_pointer()
        back, _ = self._view.viewportTransform().inverted()
        self.intents.paste.emit(None if at is None else back.map(at))

    # ------------------------------------------------------------ inside

    def _act(self, deed: Deed) -> None:
        element = self._one()
        if not element:
            return
        if deed.verb is not None:
            deed.verb.act(self)
        elif deed.stencil is not None:
            self.intents.append.emit(element, deed.stencil)
        elif deed is CONNECT:
            self.connect_selected()
        elif deed is CHANGE:
            self.change_kind()
        elif deed is DELETE:
            self.delete()
        else:
            self.append()

    def _carry(self, stencil: Stencil) -> Placing:
        """Something is dragged out of the pad: it is to follow the selected step."""
        self.tools.place(stencil, after=self._one())
        return self.tools.placing

    def _draw_line(self, place: QPoint) -> None:
        """The pointer leaves the pad's arrow with the button held: the line follows it until that is let go."""
        self.connect_selected()
        self._drawing_by_button = self.link.active
        self.link.point(QPointF(self._view.viewport().mapFromGlobal(place)))

    def _ask(
        self,
        title: str,
        stencils: tuple[Stencil, ...],
        take: Callable[[Stencil], object],
        at: QPoint | None = None,
    ) -> None:
        corner = at if at is not None else self._beside_selection()
        self.menu = KindMenu(title, stencils, take, self._view)
        self.menu.destroyed.connect(self._menu_gone)
        self.menu.open_at(self._view.viewport().mapToGlobal(corner))

    def _menu_gone(self) -> None:
        self.menu = None

    def _beside_selection(self) -> QPoint:
        figure = self._view.drawing.figure[self._view.selected_ids()[0]]
        return self._view.mapFromScene(figure.body.topRight()) + QPoint(10, 0)

    def _began_to_type(self, event: QKeyEvent) -> bool:
        text = event.text()
        plain = not event.modifiers() & ~_WRITING
        if not (plain and text.isprintable() and text and text not in _ZOOM_SIGNS and self._one()):
            return False
        self.begin_name(typed=text)
        return bool(self.names.element)

    def _one(self) -> str:
        ids = self._view.selected_ids()
        return ids[0] if len(ids) == 1 else ""

    def _node(self, element: str) -> Node | None:
        figure = self._view.drawing.figure.get(element)
        return figure.element if figure is not None and isinstance(figure.element, Node) else None

    def _can_be_named(self, element: str) -> bool:
        figure = self._view.drawing.figure.get(element)
        return figure is not None and name_of(figure.element) is not None

    def _pointer(self) -> QPointF:
        """Where the pointer is in the viewport, else its middle."""
        at = self._under_pointer()
        return at if at is not None else QPointF(self._view.viewport().rect().center())

    def _under_pointer(self) -> QPointF | None:
        port = self._view.viewport()
        at = port.mapFromGlobal(QCursor.pos())
        return QPointF(at) if port.rect().contains(at) and port.underMouse() else None

    def _selection_changed(self) -> None:
        self.names.finish()
        if self.link.active:
            self.link.leave()
        self._refresh()

    def _refresh(self) -> None:
        self.names.place()
        busy = bool(self.names.element) or self.link.active or self._pressed or self._view.is_gesturing
        self.pad.place(wanted=not busy)


_BY_KEYS: Final = {**EDITING_BY_KEYS, **ARRANGING_BY_KEYS, **SHAPING_BY_KEYS}
_ACTS: Final[Mapping[tuple[int, Qt.KeyboardModifier], Callable[[Hands], object]]] = {
    (_Key.Key_Left, _ALT): lambda hands: hands.nudge(-GRID, 0),
    (_Key.Key_Right, _ALT): lambda hands: hands.nudge(GRID, 0),
    (_Key.Key_Up, _ALT): lambda hands: hands.nudge(0, -GRID),
    (_Key.Key_Down, _ALT): lambda hands: hands.nudge(0, GRID),
    (_Key.Key_Left, _ALT | _SHIFT): lambda hands: hands.nudge(-1, 0),
    (_Key.Key_Right, _ALT | _SHIFT): lambda hands: hands.nudge(1, 0),
    (_Key.Key_Up, _ALT | _SHIFT): lambda hands: hands.nudge(0, -1),
    (_Key.Key_Down, _ALT | _SHIFT): lambda hands: hands.nudge(0, 1),
}
"""By key and modifiers, beside the keys of the verbs. Any other sign begins a name, capitals always do."""
