"""What the keys do on the canvas."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

if TYPE_CHECKING:
    from ui.canvas.view import ProcessView

_Key = Qt.Key
_NONE, _CTRL, _SHIFT, _PAD = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.KeypadModifier,
)

ACTS: Final[Mapping[tuple[Qt.Key, Qt.KeyboardModifier], Callable[[ProcessView], object]]] = {
    (_Key.Key_Right, _NONE): lambda view: view.walk("forward"),
    (_Key.Key_Left, _NONE): lambda view: view.walk("back"),
    (_Key.Key_Up, _NONE): lambda view: view.walk("up"),
    (_Key.Key_Down, _NONE): lambda view: view.walk("down"),
    (_Key.Key_Right, _CTRL): lambda view: view.walk_onto_flow(ahead=True),
    (_Key.Key_Left, _CTRL): lambda view: view.walk_onto_flow(ahead=False),
    (_Key.Key_Home, _NONE): lambda view: view.go_to_start(),
    (_Key.Key_End, _NONE): lambda view: view.go_to_end(),
    (_Key.Key_Return, _NONE): lambda view: view.activate_current(),
    (_Key.Key_Enter, _NONE): lambda view: view.activate_current(),
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
    act = ACTS.get((Qt.Key(event.key()), event.modifiers() & ~_PAD))
    if act is not None:
        act(view)
    return act is not None
