"""F1: every key and what it does, to be searched; drawn from the tables that the keys themselves are taken from."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QMenu, QMenuBar, QVBoxLayout, QWidget

from ui.canvas.editing.tools import TOOL_KEYS
from ui.canvas.keys import KEYS
from ui.widgets.look import Look
from ui.widgets.parts import filter_line, label
from ui.widgets.table import TableColumn, TableView

_NATIVE: Final = QKeySequence.SequenceFormat.NativeText
_SCROLLS: Final = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})


@dataclass(frozen=True, slots=True)
class KeyRow:
    """What keys do, and where: a menu, or what the keyboard stands on."""

    keys: str
    what: str
    where: str


IN_PLACE: Final = (
    KeyRow("Alt+Arrows", "Move by 10; with Shift by 1", "On selected shapes"),
    KeyRow("Shift+Arrows", "Make larger or smaller", "On a selected shape"),
    KeyRow("Alt+Up, Alt+Down", "Move the lane up or down", "On a selected lane"),
    KeyRow("Alt+Arrows", "Move the bend, stretch or end; with Shift by 1", "On a selected line, after B"),
    KeyRow("Any capital letter", "Begin to write its name", "On a selected element"),
    KeyRow("Tab, Shift+Tab", "Go to the next or previous element in reading order", "On the drawing"),
    KeyRow("Menu, Shift+F10", "Open the menu of the element", "On the drawing"),
    KeyRow("Enter, Esc", "Take the name; leave it as it was", "While naming"),
    KeyRow("Shift+Enter", "Begin a new line", "While naming"),
    KeyRow("Tab, Arrows", "Go to the next possible target", "While connecting"),
    KeyRow("Enter, Esc", "Connect; leave it", "While connecting"),
    KeyRow("Arrows", "Carry it by 10", "While placing from the palette"),
    KeyRow("Enter, Shift+Enter", "Put it down; and go on with another", "While placing from the palette"),
    KeyRow("Arrows", "Push what follows right, left, down or up", "While making room"),
    KeyRow("Enter, Esc", "Make the room; leave it", "While making room"),
    KeyRow("Right, N, Esc", "Next beat; another case; end", "While a case is played"),
    KeyRow("Up, Down, Enter, Esc", "Move between the buttons; take one; back to the drawing", "In the palette"),
    KeyRow("Enter, F2, or writing", "Edit the cell", "In the tables of requirements"),
    KeyRow("Ctrl+C, Ctrl+V", "Copy to and paste from a spreadsheet", "In the tables of requirements"),
    KeyRow("Ctrl+D", "Fill down", "In the tables of requirements"),
    KeyRow("Ins, Ctrl+Del", "Add a requirement; delete the rows", "In the tables of requirements"),
    KeyRow("Del", "Clear the selected cells", "In the tables of requirements"),
    KeyRow("Shift+Space", "Select whole rows", "In the tables of requirements"),
    KeyRow("Ctrl+Enter", "Go to the step that asks", "In the tables of requirements"),
    KeyRow("Enter", "Go to what the row names, or ask why", "In the other tables"),
    KeyRow("Ctrl+M", "Mend what the finding says", "In Findings"),
    KeyRow("F2", "Rename", "In the outline"),
    KeyRow("Ctrl+.", "Take the other number that it could be", "In a number such as 1,250"),
    KeyRow("Esc", "Bring the old number back", "In a number that cannot be taken"),
)
"""Keys that belong to a situation: no action of a menu stands for them."""


def key_rows(bar: QMenuBar) -> list[KeyRow]:
    """Every key of the window: those of its menus, of the canvas, of the tools, and of the situations."""
    canvas: list[KeyRow] = []
    for each in KEYS:
        keys = QKeySequence(each.key | each.modifiers.value).toString(_NATIVE)
        if each.text:
            canvas.append(KeyRow(keys, each.text, "On the drawing"))
        else:
            above = canvas.pop()
            canvas.append(KeyRow(f"{above.keys}, {keys}", above.what, above.where))
    tools = [KeyRow(QKeySequence(each.key).toString(), each.text, "On the empty drawing") for each in TOOL_KEYS]
    menus = [menu for action in bar.actions() if isinstance(menu := action.menu(), QMenu)]
    return [*(row for menu in menus for row in _of(menu)), *canvas, *tools, *IN_PLACE]


def _of(menu: QMenu, path: str = "") -> Iterator[KeyRow]:
    where = f"{path} ▸ {_plain(menu.title())}" if path else _plain(menu.title())
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from _of(inner, where)
        elif action.shortcuts():
            yield KeyRow(_keys(action), _plain(action.text()), where)


def _keys(action: QAction) -> str:
    return ", ".join(dict.fromkeys(keys.toString(_NATIVE) for keys in action.shortcuts()))


def _plain(text: str) -> str:
    """A title without the mark of its mnemonic."""
    return re.sub("&(.)", r"\1", text)


_COLUMNS: Final[tuple[TableColumn[KeyRow], ...]] = (
    TableColumn("Keys", lambda row: row.keys, width=22),
    TableColumn("What they do", lambda row: row.what, width=40, stretch=True),
    TableColumn("Where", lambda row: row.where, width=26),
)


class KeyboardHelp(QDialog):
    """A line to search with over the list of keys; arrows scroll, Escape closes."""

    def __init__(self, rows: Iterable[KeyRow], look: Look, window: QWidget) -> None:
        super().__init__(window)
        self.setWindowTitle("Keyboard")
        self.search = filter_line("Find a key or what it does")
        self.table: TableView[KeyRow] = TableView(_COLUMNS, "Keys", look)
        self.nothing = label("No key does that. Ctrl+K finds everything else.", "muted")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        for part in (self.search, self.nothing, self.table, buttons):
            box.addWidget(part)
        self.table.set_rows(list(rows))
        self.search.textChanged.connect(self._search)
        self.search.installEventFilter(self)
        self._search("")
        self.resize(min(820, window.width() - 40), min(620, window.height() - 60))
        self.search.setFocus()

    @property
    def shown(self) -> list[KeyRow]:
        """The rows that hold every word searched for."""
        return self.table.table.shown

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While one searches, the keys that scroll mean the list."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _SCROLLS:
            self.table.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def _search(self, text: str) -> None:
        words = text.casefold().split()
        self.table.table.set_filter(
            lambda row: all(word in f"{row.keys} {row.what} {row.where}".casefold() for word in words)
        )
        self.nothing.setVisible(not self.shown)
