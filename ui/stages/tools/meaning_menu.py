"""Saying what an answer means: a level, or a share of the best score."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from itsm_fit.model.tool import Level, Meaning
from ui.widgets.language import Caption, tr
from ui.widgets.numbers.ask import NumberDialog
from ui.widgets.numbers.box import NumberBox

_WORDS: dict[Meaning, Caption] = {
    Level.NATIVE: Caption("native – out of the box"),
    Level.CONFIGURATION: Caption("configuration – by settings"),
    Level.EXTENSION: Caption("extension – add-on or other product"),
    Level.CUSTOM: Caption("custom – has to be programmed"),
    Level.ROADMAP: Caption("roadmap – promised"),
    Level.NONE: Caption("none – not at all"),
    Level.UNKNOWN: Caption("unknown – leave it open"),
    0.5: Caption("50 % – in part"),
}
MEANINGS: tuple[Meaning, ...] = tuple(_WORDS)
"""The meanings offered; the number key of each is its place from 1."""


def ask_meaning(
    parent: QWidget,
    place: QPoint,
    current: Meaning | None,
    chosen: Callable[[Meaning], object],
    more: tuple[tuple[str, Callable[[], object]], ...] = (),
) -> QMenu:
    """Pop up the meanings at a global place; number keys choose too. `more` are further entries below them."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for number, (meaning, words) in enumerate(_WORDS.items(), 1):
        action = menu.addAction(f"&{number}  {words}")
        action.setCheckable(True)
        action.setChecked(meaning == current)
        action.triggered.connect(lambda _=False, meaning=meaning: chosen(meaning))
    menu.addAction(tr("&9  Another share…")).triggered.connect(lambda _=False: _ask_share(parent, current, chosen))
    if more:
        menu.addSeparator()
    for text, take in more:
        menu.addAction(text).triggered.connect(lambda _=False, take=take: take())
    menu.popup(place)
    return menu


def meaning_of_key(text: str) -> Meaning | None:
    """The meaning that a number key stands for."""
    return MEANINGS[int(text) - 1] if text.isdecimal() and 1 <= int(text) <= len(MEANINGS) else None


def _ask_share(parent: QWidget, current: Meaning | None, chosen: Callable[[Meaning], object]) -> None:
    box = NumberBox(high=100.0, step=5.0, suffix="\u00a0%", trimmed=True)
    box.setValue(current * 100 if isinstance(current, float) else 50.0)
    dialog = NumberDialog(tr("Share of the best score"), tr("How much of the requirement is met:"), box, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.accepted.connect(lambda: chosen(box.value() / 100))
    dialog.open()
