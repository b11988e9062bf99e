"""Ctrl+F1: every key and what it does, to be searched; from the tables that the keys themselves are taken from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QMenu, QMenuBar, QVBoxLayout, QWidget

from ui.canvas.keys import KEYS, TAKEN_BY_QT
from ui.canvas.playing import player
from ui.editor import connecting, editor, name_editor, palette, placing, space_drag, tools
from ui.panels import findings, outline, processes
from ui.panels.inspector import comments
from ui.shell import docks, guest_panels
from ui.stages.draw import drawing_tabs
from ui.stages.require import table as requirement_table
from ui.stages.value.rollout import gantt
from ui.widgets import table
from ui.widgets.key_row import KeyRow
from ui.widgets.language import Caption, tr
from ui.widgets.look import Look
from ui.widgets.numbers import hint as number_hint
from ui.widgets.parts import filter_line, label
from ui.widgets.table import TableColumn, TableView
from ui.widgets.words import unmarked

_NATIVE: Final = QKeySequence.SequenceFormat.NativeText
_SCROLLS: Final = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})


_SITUATIONS: Final = (
    editor,
    tools,
    name_editor,
    connecting,
    placing,
    space_drag,
    palette,
    player,
    requirement_table,
    table,
    findings,
    outline,
    processes,
    comments,
    drawing_tabs,
    gantt,
    number_hint,
    docks,
    guest_panels,
)
"""Where keys work that no action of a menu stands for: each says them in its KEYS."""


def situation_rows() -> list[KeyRow]:
    """The keys that belong to a situation."""
    return [*TAKEN_BY_QT, *(row for module in _SITUATIONS for row in module.KEYS)]


def key_rows(bar: QMenuBar) -> list[KeyRow]:
    """Every key of the window: those of its menus, of the canvas, and of the situations."""
    canvas: list[KeyRow] = []
    for each in KEYS:
        keys = QKeySequence(each.key | each.modifiers.value).toString(_NATIVE)
        if each.text:
            canvas.append(KeyRow(keys, each.text, tr("On the drawing")))
        else:
            above = canvas.pop()
            canvas.append(KeyRow(f"{above.keys}, {keys}", above.what, above.where))
    menus = [menu for action in bar.actions() if isinstance(menu := action.menu(), QMenu)]
    return [*(row for menu in menus for row in _of(menu)), *canvas, *situation_rows()]


def _of(menu: QMenu, path: str = "") -> Iterator[KeyRow]:
    where = f"{path} ▸ {unmarked(menu.title())}" if path else unmarked(menu.title())
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from _of(inner, where)
        elif action.shortcuts():
            yield KeyRow(_keys(action), unmarked(action.text()), where)


def _keys(action: QAction) -> str:
    return ", ".join(dict.fromkeys(keys.toString(_NATIVE) for keys in action.shortcuts()))


_COLUMNS: Final[tuple[TableColumn[KeyRow], ...]] = (
    TableColumn(Caption("Keys"), lambda row: str(row.keys), width=22),
    TableColumn(Caption("What they do"), lambda row: str(row.what), width=40, stretch=True),
    TableColumn(Caption("Where"), lambda row: str(row.where), width=26),
)


class KeyboardHelp(QDialog):
    """A line to search with over the list of keys; arrows scroll, Escape closes."""

    def __init__(self, rows: Iterable[KeyRow], look: Look, window: QWidget) -> None:
        super().__init__(window)
        self.setWindowTitle(tr("Keyboard"))
        self.search = filter_line(tr("Find a key or what it does"))
        self.table: TableView[KeyRow] = TableView(_COLUMNS, tr("Keys"), look)
        self.nothing = label(tr("No key does that. Ctrl+K finds everything else."), "muted")
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
