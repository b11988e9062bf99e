"""What the keys do on the canvas."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from ui.canvas.walk import Direction

if TYPE_CHECKING:
    from ui.canvas.view import ProcessView

Act = Callable[["ProcessView"], object]

_Key = Qt.Key
_NONE, _CTRL, _SHIFT, _PAD = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.KeypadModifier,
)


def _walk(direction: Direction) -> Act:
    """Follow the flow from the current element, or begin at the start."""

    def act(view: ProcessView) -> None:
        view.go_to(view.walk.start() if view.current is None else view.walk.to(view.current, direction))

    return act


def _onto_flow(*, ahead: bool) -> Act:
    """Stop on the flow that leaves (or reaches) the current element."""

    def act(view: ProcessView) -> None:
        if view.current is not None:
            view.go_to(view.walk.onto_flow(view.current, ahead=ahead))

    return act


def _activate(view: ProcessView) -> None:
    if view.current is not None:
        view.activated.emit(view.current)


_ACTS: Final[Mapping[tuple[int, Qt.KeyboardModifier], Act]] = {
    (_Key.Key_Right, _NONE): _walk("forward"),
    (_Key.Key_Left, _NONE): _walk("back"),
    (_Key.Key_Up, _NONE): _walk("up"),
    (_Key.Key_Down, _NONE): _walk("down"),
    (_Key.Key_Right, _CTRL): _onto_flow(ahead=True),
    (_Key.Key_Left, _CTRL): _onto_flow(ahead=False),
    (_Key.Key_Home, _NONE): lambda view: view.go_to(view.walk.start()),
    (_Key.Key_End, _NONE): lambda view: view.go_to(view.walk.end()),
    (_Key.Key_PageUp, _NONE): lambda view: view.camera.turn_page(0, -1),
    (_Key.Key_PageDown, _NONE): lambda view: view.camera.turn_page(0, 1),
    (_Key.Key_PageUp, _SHIFT): lambda view: view.camera.turn_page(-1, 0),
    (_Key.Key_PageDown, _SHIFT): lambda view: view.camera.turn_page(1, 0),
    (_Key.Key_Return, _NONE): _activate,
    (_Key.Key_Enter, _NONE): _activate,
    (_Key.Key_A, _CTRL): lambda view: view.select_all(),
    (_Key.Key_Escape, _NONE): lambda view: view.let_go(),
    (_Key.Key_Plus, _NONE): lambda view: view.zoom_in(),
    (_Key.Key_Plus, _SHIFT): lambda view: view.zoom_in(),
    (_Key.Key_Equal, _NONE): lambda view: view.zoom_in(),
    (_Key.Key_Minus, _NONE): lambda view: view.zoom_out(),
    (_Key.Key_0, _NONE): lambda view: view.fit_all(),
    (_Key.Key_1, _NONE): lambda view: view.zoom_to(1.0),
    (_Key.Key_2, _NONE): lambda view: view.fit_selection(),
}
"""By key and modifiers; the number pad counts as the main keys."""


def act_on(view: ProcessView, event: QKeyEvent) -> bool:
    """Do what the key means; says whether it means anything."""
    act = _ACTS.get((event.key(), event.modifiers() & ~_PAD))
    if act is not None:
        act(view)
    return act is not None
