"""The editor of one drawing: who takes a key or the mouse, and how commands run."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import Final

from PySide6.QtCore import QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QCursor, QKeyEvent, QKeySequence, QMouseEvent

from itsm_fit.editor import commands
from itsm_fit.editor.command import Command
from itsm_fit.editor.commands import BY_ID
from itsm_fit.editor.commands.arrange import move, move_label
from itsm_fit.editor.commands.lanes import step_lane
from itsm_fit.editor.diagram import GRID, name_of
from itsm_fit.model.process import Node, NodeKind
from ui.canvas.gestures.gesture import Gesture
from ui.canvas.view import ProcessView
from ui.editor.asking import Asking
from ui.editor.bend_drag import BendDrag
from ui.editor.connecting import Connecting
from ui.editor.context_pad import ContextPad
from ui.editor.drag import Drag
from ui.editor.edited_view import EditedView
from ui.editor.hint import Hint
from ui.editor.label_drag import LabelDrag
from ui.editor.lane_drag import LaneDrag
from ui.editor.name_editor import NameEditor
from ui.editor.placing import Placing
from ui.editor.resize_drag import ResizeDrag
from ui.editor.space_drag import SpaceDrag
from ui.editor.tools import Tools
from ui.session.places import PlacedDocuments
from ui.session.session import Session
from ui.widgets.key_row import KeyRow
from ui.widgets.language import Caption

_Key = Qt.Key
_ALT, _SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
_KEYPAD = Qt.KeyboardModifier.KeypadModifier
_WRITING: Final = _SHIFT | _KEYPAD | Qt.KeyboardModifier.GroupSwitchModifier
_ZOOM_SIGNS: Final = frozenset("+-=012 ")
"""These zoom or pan and do not begin a name."""
_ARROWS: Final[Mapping[int, tuple[int, int]]] = {
    _Key.Key_Left: (-1, 0),
    _Key.Key_Right: (1, 0),
    _Key.Key_Up: (0, -1),
    _Key.Key_Down: (0, 1),
}
_BEGINNING: Final = Caption("Nothing is drawn here yet. Ctrl+Enter draws a start event, N anything.")
KEYS: Final = (
    KeyRow(Caption("Alt+Arrows"), Caption("Move by 10; with Shift by 1"), Caption("On selected shapes")),
    KeyRow(Caption("Shift+Arrows"), Caption("Make larger or smaller"), Caption("On a selected shape")),
    KeyRow("Alt+Up, Alt+Down", Caption("Move the lane up or down"), Caption("On a selected lane")),
    KeyRow(
        Caption("Alt+Arrows"),
        Caption("Move the bend, stretch or end; with Shift by 1"),
        Caption("On a selected line, after B"),
    ),
    KeyRow(Caption("Any capital letter"), Caption("Begin to write its name"), Caption("On a selected element")),
)


class Editor(EditedView):
    """An edited view with all that works on it: keys, gestures, tools, the context pad."""

    entered = Signal(str)
    """What is inside a sub-process, or the process that a step calls, is wanted."""
    left = Signal()
    """The drawing that this one is a part of is wanted."""
    comment_asked = Signal()
    """A comment is to be written at what is selected."""

    def __init__(self, session: Session, places: PlacedDocuments, view: ProcessView, key: str) -> None:
        super().__init__(session, places, view, key)
        self.on_label = False
        """Whether the arrow keys move the label just now."""
        self._drawing_by_button = self._pressed = False
        self.names = NameEditor(view, lambda: self.run_by_id("append_step"))
        self.connecting, self.space = Connecting(self, self._refresh_pad), SpaceDrag(self)
        self.asking = Asking(self, self.names, self.connecting)
        self.bends, self.labels, self.drag = BendDrag(self), LabelDrag(self), Drag(self)
        self.sizes, self.lanes = ResizeDrag(self), LaneDrag(self)
        placing = Placing(self, self.names.finish)
        self.tools = Tools(self, placing, self.space, self.connecting, lambda: self.run_by_id("connect"))
        self.pad = ContextPad(self, self.tools, self.run, self._draw_line_from_button)
        self._by_keys = {QKeySequence(keys).toString(): each for each in commands.COMMANDS for keys in each.keys}
        self._begins: Mapping[str, Callable[[], object]] = {
            "space": self.space.begin,
            "next_grip": self._next_grip,
            "toggle_bend": self.bends.toggle_current,
            "take_label": self._take_label,
            "enter": lambda: self.entered.emit(self.context.element) if self.context.step is not None else None,
            "leave": self.left.emit,
            "comment": self.comment_asked.emit,
            "copy_picture": lambda: self.asking.copy_picture(self.context),
            "copy_table": self.asking.copy_table,
        }
        self._beginning = Hint(view.viewport())
        self.made.connect(self.begin_name)
        self.names.left.connect(self._refresh_pad)
        self.asking.begun.connect(self.pad.hide)
        view.selection_changed.connect(self._selection_changed)
        view.sight_changed.connect(self._refresh)
        view.drawing_changed.connect(self._refresh)
        view.let_edit(self)
        self._say_how_to_begin()

    # ------------------------------------------------------------ commands

    def run(self, command: Command, place: QPointF | None = None) -> None:
        """Do a command with what is selected; `place`, in the viewport, is by default where the pointer is."""
        if command.edit is None:
            self._begins[command.id]()
            return
        at = place if place is not None else self._under_pointer()
        middle = QPointF(self.view.viewport().rect().center())
        pointed = self.point_at(at) if at is not None else None
        context = replace(self.context, place=pointed, pointed_out=place is not None, middle=self.point_at(middle))
        self.asking.ask(command, context, (at if at is not None else middle).toPoint())

    def run_by_id(self, command: str, place: QPointF | None = None) -> None:
        """Do the command with this id, as `run` does."""
        self.run(BY_ID[command], place)

    def begin_name(self, element: str = "", typed: str = "") -> None:
        """Name an element in place, the one selected one by default."""
        figure = self.view.drawing.figure.get(element or self.context.element)
        if figure is not None and name_of(figure.element) is not None:
            context = replace(self.context, chosen=(figure.element,))
            self.asking.ask_name(BY_ID["rename"], context, typed)

    def _draw_line_from_button(self, place: QPoint) -> None:
        """The pointer leaves a button at a place on the screen, held: a line follows it until it is let go."""
        self.run(BY_ID["connect"])
        self._drawing_by_button = self.connecting.active
        self.connecting.point(QPointF(self.view.viewport().mapFromGlobal(place)))

    # ------------------------------------------------------------ what the view hands over

    @property
    def gestures(self) -> tuple[Gesture, ...]:
        """What the mouse can do here, in the order in which it is asked."""
        return self.tools.gesture, self.space, self.bends, self.labels, self.sizes, self.lanes, self.drag

    def key(self, event: QKeyEvent) -> bool:
        """Act on a key; says whether it meant drawing."""
        if self.connecting.active:
            self.connecting.key(event)
            return True
        if self.tools.key(event) or self.space.key(event) or self.bends.key(event):
            return True
        modifiers = event.modifiers() & ~_KEYPAD
        if event.key() in _ARROWS and self._arrow(*_ARROWS[event.key()], modifiers):
            return True
        if len(self.view.selected_ids()) != 1 and self.tools.take_by_key(event):
            return True
        command = self._by_keys.get(QKeySequence(event.key() | modifiers.value).toString())
        if command is not None:
            self.run(command)
            return True
        return self._began_to_type(event)

    def tab(self, *, forward: bool) -> bool:
        """Go on to the next target while a line is being drawn; says whether one is."""
        if self.connecting.active:
            self.connecting.turn(forward=forward)
        return self.connecting.active

    def press(self, event: QMouseEvent) -> bool:
        """Take the press that belongs to a line being drawn."""
        self._pressed = True
        self.pad.hide()
        if not self.connecting.active:
            return False
        self.connecting.press(event)
        return True

    def move(self, event: QMouseEvent) -> bool:
        """The pointer moves; says whether a line being drawn follows it."""
        if self.connecting.active:
            self.connecting.point(event.position())
        elif self.tools.placing.active:
            self.tools.placing.hover(event.position())
        elif not event.buttons():
            self.sizes.hover(event.position())
            if not self.space.active:
                self.bends.hover(event.position())
        return self.connecting.active

    def release(self, event: QMouseEvent) -> None:
        """End the line that was drawn with the button held; bring the pad back."""
        if self._drawing_by_button:
            self._drawing_by_button = False
            self.connecting.point(event.position())
            self.connecting.finish()
        self._pressed = bool(event.buttons())
        self._refresh()

    def double_click(self, event: QMouseEvent, element: str | None) -> bool:
        """Take a bend out, name an element, or draw something new on the empty canvas; says whether it did."""
        if self.bends.double_click(event):
            return True
        part = self.view.drawing.figure[element].element if element is not None else None
        if part is None or name_of(part) is None:
            self.run(BY_ID["create"], event.position())
            return True
        if isinstance(part, Node) and part.kind is NodeKind.CALL and part.called:
            return False
        self.begin_name(part.id)
        return True

    # ------------------------------------------------------------ inside

    def _arrow(self, across: int, down: int, modifiers: Qt.KeyboardModifier) -> bool:
        """Size with Shift, else move with Alt: a label, a grip of a line, a lane, what is selected."""
        if modifiers == _SHIFT:
            return self.sizes.by_keys(across * GRID, down * GRID)
        if modifiers not in (_ALT, _ALT | _SHIFT):
            return False
        by = 1.0 if modifiers & _SHIFT else GRID
        dx, dy = across * by, down * by
        context = self.context
        if self.on_label and context.element:
            self.edit(partial(move_label, element=context.element, dx=dx, dy=dy))
        elif self.bends.nudge(dx, dy):
            pass
        elif context.lane is not None and modifiers == _ALT:
            self.edit(partial(step_lane, lane=context.lane.id, step=across + down))
        elif context.movable:
            self.edit(partial(move, ids=context.movable, dx=dx, dy=dy))
        return True

    def _began_to_type(self, event: QKeyEvent) -> bool:
        text = event.text()
        plain = not event.modifiers() & ~_WRITING
        if not (plain and text.isprintable() and text and text not in _ZOOM_SIGNS and self.context.element):
            return False
        self.begin_name(typed=text)
        return bool(self.names.element)

    def _next_grip(self) -> None:
        """Let the keyboard stand on the next end, stretch or bend of the selected line."""
        self.on_label = False
        self.grips.step(1)

    def _take_label(self) -> None:
        """Let Alt and the arrow keys move the label of the selected element, or the element again."""
        self.on_label = not self.on_label

    def _under_pointer(self) -> QPointF | None:
        port = self.view.viewport()
        at = port.mapFromGlobal(QCursor.pos())
        return QPointF(at) if port.rect().contains(at) and port.underMouse() else None

    def _selection_changed(self) -> None:
        self.on_label = False
        self.grips.refresh()
        self.handles.refresh()
        self.names.finish()
        if self.connecting.active:
            self.connecting.leave()
        self._refresh_pad()

    def _refresh(self) -> None:
        self.grips.refresh()
        self.handles.refresh()
        self._say_how_to_begin()
        self._refresh_pad()

    def _say_how_to_begin(self) -> None:
        """An empty drawing says what can be done with it."""
        if self.view.drawing.figure:
            self._beginning.hide()
        elif self.context.blank:
            middle = self.view.viewport().rect().center()
            self._beginning.say(str(_BEGINNING), middle, self.view.theme)
            self._beginning.move(middle - self._beginning.rect().center())

    def _refresh_pad(self) -> None:
        self.names.place()
        busy = bool(self.names.element) or self.connecting.active or self._pressed or self.view.is_gesturing
        self.pad.place(wanted=not busy)
