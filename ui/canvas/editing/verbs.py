"""What can be done with the selection: one table for the keys, the Edit menu and the context menu.

Nothing here loads the canvas, so that the menus are there before the first drawing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeySequence

if TYPE_CHECKING:
    from ui.canvas.editing.hands import Hands
    from ui.canvas.editing.possible import Possible


@dataclass(frozen=True, slots=True)
class Verb:
    """One thing to do. `keys` work while the canvas has the focus; `starts_group` sets it off in menus.

    `act_at` is for what depends on a place in the viewport, when one was pointed out.
    """

    id: str
    text: str
    keys: tuple[str, ...]
    act: Callable[[Hands], object]
    possible: Callable[[Possible], bool]
    icon: str = ""
    starts_group: bool = False
    act_at: Callable[[Hands, QPointF], object] | None = None


VERBS: Final[tuple[Verb, ...]] = (
    Verb("cut", "Cut", ("Ctrl+X", "Shift+Del"), lambda h: h.cut(), lambda p: p.to_copy, "content-cut", True),
    Verb("copy", "Copy", ("Ctrl+C", "Ctrl+Ins"), lambda h: h.copy(), lambda p: p.to_copy, "content-copy"),
    Verb(
        "paste",
        "Paste",
        ("Ctrl+V", "Shift+Ins"),
        lambda h: h.paste(),
        lambda p: p.to_paste,
        "content-paste",
        act_at=lambda h, place: h.paste(place),
    ),
    Verb("duplicate", "Duplicate", ("Ctrl+D",), lambda h: h.duplicate(), lambda p: p.to_copy, "content-duplicate"),
    Verb("delete", "Delete", ("Del", "Backspace"), lambda h: h.delete(), lambda p: p.anything_chosen, "delete-outline"),
    Verb("rename", "Rename", ("F2",), lambda h: h.begin_name(), lambda p: p.to_rename, "form-textbox", True),
    Verb(
        "append_step",
        "Append Step",
        ("Ctrl+Return", "Ctrl+Enter"),
        lambda h: h.append_step(),
        lambda p: p.to_append,
        "plus-box",
    ),
    Verb("append", "Append…", ("A",), lambda h: h.append(), lambda p: p.to_append, "arrow-right-bold-box-outline"),
    Verb("connect", "Connect…", ("C",), lambda h: h.connect_selected(), lambda p: p.to_connect, "vector-line"),
    Verb("change", "Change Type…", ("T",), lambda h: h.change_kind(), lambda p: p.to_change, "swap-horizontal"),
    Verb(
        "create",
        "New Element…",
        ("N",),
        lambda h: h.ask_what(),
        lambda _: True,
        "plus-box-outline",
        act_at=lambda h, place: h.ask_what(place),
    ),
)


def by_keys(verbs: Iterable[Verb]) -> dict[str, Verb]:
    """Verbs by what their keys are called."""
    return {QKeySequence(keys).toString(): verb for verb in verbs for keys in verb.keys}


BY_KEYS: Final = by_keys(VERBS)


def verb_of(key: int, modifiers: Qt.KeyboardModifier, verbs: Mapping[str, Verb] = BY_KEYS) -> Verb | None:
    """The verb of a key with its modifiers."""
    return verbs.get(QKeySequence(key | modifiers.value).toString())
