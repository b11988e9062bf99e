"""Ctrl+F: what is drawn, in all processes, by name, id, requirement, lane, documentation or comment."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from itsm_fit.drawing.paint import visible
from itsm_fit.drawing.words import kind_words
from itsm_fit.model.process import Node
from itsm_fit.model.project import Project
from itsm_fit.model.search import Findable, SearchField, SearchHit, findables, hits
from itsm_fit.writing import titled
from ui.session.choice import Choice
from ui.session.session import Session
from ui.widgets.language import Caption, tr
from ui.widgets.lazy import LazyPanel
from ui.widgets.look import Look
from ui.widgets.parts import filter_line, label, lay_out_table, tool_button
from ui.widgets.table import TableColumn, TableView
from ui.widgets.words import count, many, one_line

_FIELDS: Final[Mapping[SearchField, Caption]] = {
    SearchField.NAME: Caption("name"),
    SearchField.ID: Caption("id"),
    SearchField.REQUIREMENT: Caption("requirement"),
    SearchField.LANE: Caption("lane"),
    SearchField.DOCUMENTATION: Caption("documentation"),
    SearchField.COMMENT: Caption("comment"),
}
_LONGEST: Final = 160
"""Characters of a text that the list shows."""
_STEPS: Final = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FindPanel(LazyPanel):
    """Type to find; Enter or F3 goes to the next one on its drawing, Shift with it to the one before."""

    left = Signal()
    """Escape was pressed: back to the drawing."""

    def __init__(self, session: Session, choice: Choice, look: Look) -> None:
        super().__init__()
        self._session, self._choice = session, choice
        self._project: Project | None = None
        self._among: list[Findable] = []
        self.line = filter_line(tr("Find by name, id, requirement, lane, documentation or comment"))
        self.tally = label("", "muted", wrap=False)
        self.previous = tool_button("‹", tr("Previous (Shift+F3)"))
        self.next = tool_button("›", tr("Next (F3)"))
        self.table: TableView[SearchHit] = TableView(_COLUMNS, tr("What was found"), look)
        lay_out_table(self, (self.line, self.tally, self.previous, self.next), self.table)
        self.line.textChanged.connect(self._search)
        self.line.installEventFilter(self)
        self.table.installEventFilter(self)
        self.table.row_changed.connect(self._show)
        self.table.asked.connect(lambda hit, _column: self._show(hit))
        self.previous.clicked.connect(lambda: self.step(-1))
        self.next.clicked.connect(lambda: self.step(1))
        session.project_changed.connect(self.touch)
        self._tell()

    def begin(self) -> None:
        """Begin to type; what was looked for before is selected, so that typing replaces it."""
        self.refresh()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    def step(self, by: int) -> None:
        """Go so many hits on, round at the ends."""
        self.refresh()
        shown = self.table.table.shown
        if shown:
            at = self.table.currentIndex().row()
            to = (at + by) % len(shown) if at >= 0 else (0 if by > 0 else len(shown) - 1)
            self.table.choose(self.table.table.index(to, 0))
        self._tell()

    def refresh(self) -> None:
        if self._project is not self._session.project:
            self._search()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            if key == Qt.Key.Key_Escape:
                self.left.emit()
                return True
            if watched is self.line and key in _ENTER:
                self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
                return True
            if watched is self.line and key in _STEPS and self.table.table.shown:
                last = len(self.table.table.shown) - 1
                to = min(max(self.table.currentIndex().row() + _STEPS[key], 0), last)
                self.table.choose(self.table.table.index(to, 0))
                return True
        return super().eventFilter(watched, event)

    def _search(self) -> None:
        if self.line.text().strip() and self._project is not self._session.project:
            self._project = self._session.project
            self._among = findables(self._project)
        self.table.set_rows(
            hits(self.line.text(), self._among), same=lambda hit: (hit.found.process, hit.found.element)
        )
        self._tell()

    def _show(self, hit: SearchHit | None) -> None:
        if hit is not None and self._project is self._session.project:
            self._choice.reveal(hit.found.process, _to_be_seen(self._project, hit.found))
        self._tell()

    def _tell(self) -> None:
        """How many there are, and which one is shown."""
        number, at = len(self.table.table.shown), self.table.currentIndex().row()
        if not self.line.text().strip():
            self.tally.setText("")
        elif not number:
            self.tally.setText(tr("Nothing found"))
        else:
            self.tally.setText(
                tr("{hit} of {hits}", hit=count(at + 1), hits=count(number)) if at >= 0 else many(number, "hit")
            )
        for button in (self.previous, self.next):
            button.setEnabled(number > 0)


def _to_be_seen(project: Project, found: Findable) -> str:
    """The element itself, else the folded sub-process that hides it."""
    if isinstance(found.part, Node):
        return visible(project.processes[found.process], found.part).id
    return found.element


def _kind(hit: SearchHit) -> str:
    return kind_words(hit.found.part) if hit.found.part is not None else tr("process")


def _said(hit: SearchHit) -> str:
    text = one_line(hit.text)
    return titled(_FIELDS[hit.field], text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…")


_COLUMNS: tuple[TableColumn[SearchHit], ...] = (
    TableColumn(Caption("Name"), lambda hit: hit.found.name or hit.found.element, width=30),
    TableColumn(Caption("What"), _kind, width=18),
    TableColumn(Caption("Process"), lambda hit: hit.found.where, width=22),
    TableColumn(Caption("Found in"), _said, tip=lambda hit: hit.text, width=40, stretch=True),
)
