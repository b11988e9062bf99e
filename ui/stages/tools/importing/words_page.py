"""The step of the review that shows how each answer word is read; undecided words are decided here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from itsm_fit.importing.draft import AnswerWord, TableDraft, WordOrigin
from itsm_fit.model.tool import Meaning
from itsm_fit.storage.spreadsheet import CellPlace
from itsm_fit.writing import titled
from ui.stages.tools.importing.account import span_of
from ui.stages.tools.importing.changes_page import cell_in_file
from ui.stages.tools.importing.scale_strip import ScaleStrip
from ui.stages.tools.meaning_menu import ask_meaning, meaning_of_key
from ui.widgets import aloud
from ui.widgets.cells import ThemedCell
from ui.widgets.language import Caption, tr, trn
from ui.widgets.look import Look
from ui.widgets.parts import Elided, label, tool_button
from ui.widgets.table import TableColumn, TableView
from ui.widgets.words import count, many, meaning_words

_SWATCH = 14
"""The height of a colour shown, in pixels; it is twice as wide."""
_READ_AS = 1
"""The column of meanings."""
_FILE = 4
"""The column of files: shown where there are several."""
_ORDER = {
    known: at
    for at, known in enumerate(
        (
            WordOrigin.UNDECIDED,
            WordOrigin.CUSTOM,
            WordOrigin.SCALED,
            WordOrigin.CHOSEN,
            WordOrigin.LEARNT,
            WordOrigin.RULE,
        )
    )
}
_SIGNS = {
    WordOrigin.UNDECIDED: "?",
    WordOrigin.CUSTOM: "≈",
    WordOrigin.SCALED: "≈",
    WordOrigin.CHOSEN: "✎",
    WordOrigin.LEARNT: "↻",
    WordOrigin.RULE: "✓",
}


@dataclass(frozen=True, slots=True)
class WordRow:
    """An answer word with one reading, in whichever tables of the import it stands so.

    `place` is in the first file; `colour` is that of its cell where that alone is the answer.
    """

    text: str
    meaning: Meaning
    known: WordOrigin
    times: int
    place: str
    drafts: tuple[int, ...]
    files: tuple[str, ...]
    colour: str = ""


class _KnownCell(ThemedCell):
    """Undecided words stand out by sign and colour."""

    def paint_figure(self, painter: QPainter, place: QRect, figure: object, text: str) -> None:
        self.write(painter, place, text, self.theme.error if figure == WordOrigin.UNDECIDED else self.theme.muted)


class _AnswerCell(ThemedCell):
    """A cell that answers by its colour shows that one before its name."""

    def paint_figure(self, painter: QPainter, place: QRect, figure: object, text: str) -> None:
        if figure:
            swatch = QRect(place.x(), place.center().y() - _SWATCH // 2, 2 * _SWATCH, _SWATCH)
            painter.fillRect(swatch, QColor(f"#{figure}"))
            painter.setPen(QColor(self.theme.border))
            painter.drawRect(swatch)
            place = place.adjusted(2 * _SWATCH + 10, 0, 0, 0)
        self.write(painter, place, text, self.theme.ink)


_COLUMNS: tuple[TableColumn[WordRow], ...] = (
    TableColumn(
        Caption("Answer"),
        lambda row: row.text,
        figure=lambda row: row.colour,
        delegate=_AnswerCell,
        width=24,
        stretch=True,
    ),
    TableColumn(
        Caption("Read as"),
        lambda row: f"{meaning_words(row.meaning)}  ▾",
        width=18,
        help=Caption("Click to say what a word means"),
    ),
    TableColumn(
        Caption("Because"),
        lambda row: f"{_SIGNS[row.known]} {row.known.words}",
        key=lambda row: _ORDER[row.known],
        figure=lambda row: row.known,
        delegate=_KnownCell,
        width=23,
    ),
    TableColumn(Caption("How often"), lambda row: count(row.times), key=lambda row: row.times, right=True, width=10),
    TableColumn(
        Caption("File"), lambda row: _files(row.files), tip=lambda row: "\n".join(row.files), width=20, stretch=True
    ),
    TableColumn(Caption("First at"), lambda row: row.place, tip=lambda row: row.place, width=20),
)


class WordsPage(QWidget):
    """Enter or a number key on a word says what it means; in every table where it is read alike."""

    chosen = Signal(tuple, str, object)
    """Numbers of drafts, an answer word, its meaning."""
    left = Signal()
    """Every word that is still undecided shall stay unknown."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.title = Elided("", "strong")
        self.only_open = tool_button(
            tr("Undecided only"), tr("Show only the words that are to be decided"), checkable=True
        )
        self.leave = QPushButton(tr("Leave the rest unknown"))
        self.leave.setToolTip(tr("Every undecided word stays unknown on purpose: its answers count as open"))
        self.table: TableView[WordRow] = _WordTable(look, self)
        hint = tr(
            "Click a meaning, or press Enter or a key from 1 (native) to 8 (half); it is remembered for the next file."
        )
        self.hint = label(hint, "muted")
        self.scale = ScaleStrip()
        self.open = 0
        self._lay_out()
        self.only_open.toggled.connect(self._filter)
        self.leave.clicked.connect(lambda _=False: self.left.emit())
        self.table.asked.connect(lambda row, _column: self.ask(row))
        self.table.clicked.connect(self._clicked)

    def show_drafts(self, drafts: Sequence[TableDraft], current: int) -> None:
        """Show the words of all drafts that are wanted, and the scale of the current one."""
        rows = rows_of(drafts)
        self.open = number = sum(row.known is WordOrigin.UNDECIDED for row in rows)
        self.title.setText(_said(rows, number))
        self.leave.setEnabled(number > 0)
        self.only_open.setEnabled(number > 0)
        if not number:
            self.only_open.setChecked(False)
        self.table.set_rows(rows, same=lambda row: row.text)
        self.table.setColumnHidden(_FILE, len({name for row in rows for name in row.files}) < 2)
        self.scale.show_drafts(drafts, current)

    def _clicked(self, at: QModelIndex) -> None:
        """One click on a meaning asks for another, as the pointer expects of a menu."""
        row = self.table.current_row()
        if row is not None and at.column() == _READ_AS:
            self.ask(row)

    def decide(self, row: WordRow, meaning: Meaning) -> None:
        """Give a word a meaning, and go on to the next undecided one."""
        aloud.say(self, titled(row.text, meaning_words(meaning)))
        self.chosen.emit(row.drafts, row.text, meaning)
        if row.known is WordOrigin.UNDECIDED:
            self.table.go_to(lambda other: other.known is WordOrigin.UNDECIDED)

    def ask(self, row: WordRow) -> None:
        """Pop up the meanings below the word."""
        place = self.table.visualRect(self.table.currentIndex()).bottomLeft()
        current = None if row.known is WordOrigin.UNDECIDED else row.meaning
        ask_meaning(self, self.table.viewport().mapToGlobal(place), current, lambda meaning: self.decide(row, meaning))

    def _filter(self) -> None:
        only = self.only_open.isChecked()
        self.table.table.set_filter((lambda row: row.known is WordOrigin.UNDECIDED) if only else None)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.title, 1)
        top.addWidget(self.only_open)
        top.addWidget(self.leave)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 8, 0, 0)
        box.setSpacing(8)
        box.addLayout(top)
        box.addWidget(self.scale)
        box.addWidget(self.table, 1)
        box.addWidget(self.hint)


class _WordTable(TableView[WordRow]):
    """A table of words in which number keys decide."""

    def __init__(self, look: Look, page: WordsPage) -> None:
        super().__init__(_COLUMNS, tr("Answer words"), look)
        self._page = page

    def keyPressEvent(self, event: QKeyEvent) -> None:
        meaning, row = meaning_of_key(event.text()), self.current_row()
        plain = not event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if meaning is not None and row is not None and plain:
            self._page.decide(row, meaning)
        else:
            super().keyPressEvent(event)


def rows_of(drafts: Sequence[TableDraft]) -> list[WordRow]:
    """The words of all wanted drafts, undecided ones first; one row for each way in which a word is read."""
    found: dict[tuple[str, Meaning, WordOrigin], WordRow] = {}
    for number, draft in enumerate(drafts):
        for word in draft.words if draft.wanted else ():
            key = word.text, word.meaning, word.known
            place = cell_in_file(f"{draft.book.name}!{draft.layout.sheet}!{word.cell}") if word.cell else ""
            row = found.get(key) or WordRow(*key, 0, place, (), (), _colour(draft, word))
            files = tuple(dict.fromkeys((*row.files, draft.book.name)))
            found[key] = replace(row, times=row.times + word.times, drafts=(*row.drafts, number), files=files)
    return sorted(found.values(), key=lambda row: (_ORDER[row.known], -row.times))


def _said(rows: Sequence[WordRow], undecided: int) -> str:
    """How far the words are settled."""
    if undecided:
        return tr("{words} of {count} to be decided", words=many(undecided, "word"), count=count(len(rows)))
    if guessed := sum(row.known is WordOrigin.SCALED for row in rows):
        return trn(
            "{scores} of {words} is read on a guessed scale",
            "{scores} of {words} are read on a guessed scale",
            guessed,
            scores=many(guessed, "score"),
            words=many(len(rows), "answer word"),
        )
    return (
        tr("All {count} answer words are decided", count=count(len(rows))) if rows else tr("No answers are chosen yet")
    )


def _colour(draft: TableDraft, word: AnswerWord) -> str:
    """The colour of the first cell of a word where that alone is the answer, RRGGBB; "" elsewhere."""
    span = span_of(word.cell)
    return draft.grid.sheet.fills.get(CellPlace(span.top, span.left), "") if span else ""


def _files(names: Sequence[str]) -> str:
    """The first file, and how many more there are."""
    first, *others = names
    return f"{first} +{count(len(others))}" if others else first
