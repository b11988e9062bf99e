"""What the keys do on the canvas."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from ui.canvas.document_view import DocumentView
from ui.canvas.walk import Direction
from ui.widgets.key_row import KeyRow
from ui.widgets.language import Caption

Act = Callable[[DocumentView], object]

_Key = Qt.Key
_NONE, _CTRL, _SHIFT, _PAD = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.KeypadModifier,
)


def _walk(direction: Direction) -> Act:
    """Follow the flow from the current element, or begin at the start."""

    def act(view: DocumentView) -> None:
        view.go_to(view.walk.start() if view.current is None else view.walk.to(view.current, direction))

    return act


def _onto_flow(*, ahead: bool) -> Act:
    """Stop on the flow that leaves (or reaches) the current element."""

    def act(view: DocumentView) -> None:
        if view.current is not None:
            view.go_to(view.walk.onto_flow(view.current, ahead=ahead))

    return act


def _activate(view: DocumentView) -> None:
    if view.current is not None:
        view.activated.emit(view.current)


class CanvasKey(NamedTuple):
    """What a key does while the canvas has the focus, and the words for it."""

    key: int
    modifiers: Qt.KeyboardModifier
    text: str | Caption
    act: Act


KEYS: Final = (
    CanvasKey(
        _Key.Key_Right, _NONE, Caption("Follow the flow; from nothing selected, go to the start"), _walk("forward")
    ),
    CanvasKey(_Key.Key_Left, _NONE, Caption("Follow the flow back"), _walk("back")),
    CanvasKey(_Key.Key_Up, _NONE, Caption("Go to the branch or step above"), _walk("up")),
    CanvasKey(_Key.Key_Down, _NONE, Caption("Go to the branch or step below"), _walk("down")),
    CanvasKey(_Key.Key_Right, _CTRL, Caption("Go onto the flow that leaves"), _onto_flow(ahead=True)),
    CanvasKey(_Key.Key_Left, _CTRL, Caption("Go onto the flow that arrives"), _onto_flow(ahead=False)),
    CanvasKey(_Key.Key_Home, _NONE, Caption("Go to the start"), lambda view: view.go_to(view.walk.start())),
    CanvasKey(_Key.Key_End, _NONE, Caption("Go to the end"), lambda view: view.go_to(view.walk.end())),
    CanvasKey(_Key.Key_PageUp, _NONE, Caption("Look further up"), lambda view: view.camera.turn_page(0, -1)),
    CanvasKey(_Key.Key_PageDown, _NONE, Caption("Look further down"), lambda view: view.camera.turn_page(0, 1)),
    CanvasKey(_Key.Key_PageUp, _SHIFT, Caption("Look further left"), lambda view: view.camera.turn_page(-1, 0)),
    CanvasKey(_Key.Key_PageDown, _SHIFT, Caption("Look further right"), lambda view: view.camera.turn_page(1, 0)),
    CanvasKey(
        _Key.Key_Return, _NONE, Caption("Open the inspector, or the called process, of the selected element"), _activate
    ),
    CanvasKey(_Key.Key_Enter, _NONE, "", _activate),
    CanvasKey(_Key.Key_A, _CTRL, Caption("Select all"), lambda view: view.select_all()),
    CanvasKey(_Key.Key_Escape, _NONE, Caption("Break off; else select nothing"), lambda view: view.let_go()),
    CanvasKey(_Key.Key_Plus, _NONE, Caption("Zoom in"), lambda view: view.zoom_in()),
    CanvasKey(_Key.Key_Plus, _SHIFT, "", lambda view: view.zoom_in()),
    CanvasKey(_Key.Key_Equal, _NONE, "", lambda view: view.zoom_in()),
    CanvasKey(_Key.Key_Minus, _NONE, Caption("Zoom out"), lambda view: view.zoom_out()),
    CanvasKey(_Key.Key_0, _NONE, Caption("Fit the drawing"), lambda view: view.fit_all()),
    CanvasKey(_Key.Key_1, _NONE, Caption("Zoom to 100 %"), lambda view: view.zoom_to(1.0)),
    CanvasKey(_Key.Key_2, _NONE, Caption("Fit the selection"), lambda view: view.fit_selection()),
)
"""The number pad counts as the main keys; those without words do what the one above them does."""
TAKEN_BY_QT: Final = (
    KeyRow("Tab, Shift+Tab", Caption("Go to the next or previous element in reading order"), Caption("On the drawing")),
    KeyRow(Caption("Menu, Shift+F10"), Caption("Open the menu of the element"), Caption("On the drawing")),
)
"""They come to the canvas as other events than presses of keys."""
_ACTS: Final[Mapping[tuple[int, Qt.KeyboardModifier], Act]] = {(one.key, one.modifiers): one.act for one in KEYS}


def act_on(view: DocumentView, event: QKeyEvent) -> bool:
    """Do what the key means; says whether it means anything."""
    act = _ACTS.get((event.key(), event.modifiers() & ~_PAD))
    if act is not None:
        act(view)
    return act is not None
