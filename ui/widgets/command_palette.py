"""Ctrl+K: every action, process, step, requirement and tool by a few letters of its name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from ui.widgets import aloud
from ui.widgets.language import Caption, tr
from ui.widgets.look import Look
from ui.widgets.parts import filter_line, label
from ui.widgets.table import TableColumn, TableView

_MOST_SHOWN = 60
_WIDTH, _HEIGHT = 680, 440


@dataclass(frozen=True, slots=True)
class Entry:
    """Something to go to or to do; `detail` says what it is, `keys` its shortcut, `names` are found as its title is."""

    title: str
    detail: str
    run: Callable[[], object]
    keys: str = ""
    names: tuple[str, ...] = ()


def rank(query: str, entries: Sequence[Entry]) -> list[Entry]:
    """The entries that hold every word of the query, best first: the whole title, its start, a word's start, inside."""
    words = query.casefold().split()
    if not words:
        return list(entries)
    scored = []
    for place, entry in enumerate(entries):
        titles = [title.casefold() for title in (entry.title, *entry.names)]
        hay = " ".join((*titles, entry.detail.casefold()))
        if all(word in hay for word in words):
            scored.append((*min((_distance(words, title), len(title)) for title in titles), place, entry))
    return [entry for *_, entry in sorted(scored, key=lambda item: item[:3])]


def _distance(words: Sequence[str], title: str) -> int:
    whole = " ".join(words)
    if title == whole:
        return 0
    if title.startswith(whole):
        return 1
    starts = title.split()
    return (
        2
        + sum(not any(start.startswith(word) for start in starts) for word in words)
        + 2 * sum(word not in title for word in words)
    )


_COLUMNS: tuple[TableColumn[Entry], ...] = (
    TableColumn(Caption("Name"), lambda entry: entry.title, width=30, stretch=True),
    TableColumn(Caption("What"), lambda entry: entry.detail, width=26),
    TableColumn(Caption("Keys"), lambda entry: entry.keys, right=True, width=12),
)


def say_choice(line: QWidget, title: str, at: int, of: int) -> None:
    """Have said what the arrows have come to, `at` from 0, while the keyboard stays in the line; "" says nothing."""
    if title and line.isVisible():
        aloud.say(line, tr("{choice}, {number} of {count}", choice=title, number=at + 1, count=of))


class CommandPalette(QDialog):
    """A line to type in and what it finds; Enter takes the current one, arrows move, Escape closes."""

    def __init__(self, entries: Sequence[Entry], look: Look, window: QWidget) -> None:
        super().__init__(window, Qt.WindowType.Popup)
        self.setProperty("part", "popup")
        self._entries = tuple(entries)
        self.line = filter_line(tr("Type the name of an action, process, step, requirement or tool"))
        self.table: TableView[Entry] = TableView(_COLUMNS, tr("What was found"), look)
        self.table.horizontalHeader().hide()
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.setSelectionMode(TableView.SelectionMode.SingleSelection)
        self.table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.nothing = label(tr("Nothing has that name."), "muted")
        box = QVBoxLayout(self)
        box.setContentsMargins(8, 8, 8, 8)
        for widget in (self.line, self.nothing, self.table):
            box.addWidget(widget)
        self.line.textChanged.connect(self._search)
        self.line.installEventFilter(self)
        self.table.clicked.connect(self._take)
        self._place(window)
        self._search("")
        self.line.setFocus()

    @property
    def found(self) -> list[Entry]:
        """What the typed words find, best first."""
        return self.table.table.shown

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            moves = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
            key = Qt.Key(event.key())
            if key in moves:
                self.table.selectRow(min(max(self.table.currentIndex().row() + moves[key], 0), len(self.found) - 1))
                self._say()
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take()
                return True
        return super().eventFilter(watched, event)

    def _search(self, text: str) -> None:
        self.table.set_rows(rank(text, self._entries)[:_MOST_SHOWN])
        self.table.selectRow(0)
        self.nothing.setVisible(not self.found)
        self._say()

    def _say(self) -> None:
        entry = self.table.current_row()
        if entry is not None:
            title = ", ".join(filter(None, (entry.title, entry.detail, entry.keys)))
            say_choice(self.line, title, self.table.currentIndex().row(), len(self.found))
        elif self.line.isVisible():
            aloud.say(self.line, self.nothing.text())

    def _take(self) -> None:
        entry = self.table.current_row()
        if entry is not None:
            self.accept()
            entry.run()

    def _place(self, window: QWidget) -> None:
        width, height = min(_WIDTH, window.width() - 40), min(_HEIGHT, window.height() - 120)
        corner = window.mapToGlobal(QPoint(0, 0))
        self.setGeometry(corner.x() + (window.width() - width) // 2, corner.y() + 80, width, height)
