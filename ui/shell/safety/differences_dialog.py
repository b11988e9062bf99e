"""Two states of a project side by side: what differs, entity by entity, and what to do about it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Generic, TypeVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from itsm_fit.differences import By, ChangeKey, DifferenceKind, EntityDifference, EntityKey, EntitySort, count_words
from ui.widgets.language import Caption, tr
from ui.widgets.look import Look
from ui.widgets.parts import Button, filter_line, label, set_part, splitter
from ui.widgets.table import TableColumn, TableView
from ui.widgets.ticks import Ticks
from ui.widgets.words import NOTHING, count, one_line

_AnswerT = TypeVar("_AnswerT")
_ALL, _CANCEL = Caption("Everything"), Caption("Cancel")
_SORT_ROLE = Qt.ItemDataRole.UserRole
_MOST_LINES = 5
_HINT = Caption(
    "Tick what to take, with a click or Space: a drawing goes whole, a tool’s answers in a table go together."
)


@dataclass(frozen=True, slots=True)
class Sides:
    """What the two states are called as headings, and how a sentence says that something is in one of them only."""

    first: str | Caption
    second: str | Caption
    only_first: str | Caption
    only_second: str | Caption
    by: Mapping[By, Caption] = field(default_factory=dict)


MINE_AND_FILE = Sides(
    Caption("Mine"),
    Caption("The file’s"),
    Caption("only mine"),
    Caption("only in the file"),
    {By.FIRST: Caption("me"), By.SECOND: Caption("them"), By.BOTH: Caption("both")},
)


@dataclass(frozen=True, slots=True)
class Option(Generic[_AnswerT]):
    """A button that ends the dialog with an answer; `safe` is the one that loses nothing.

    `of_ticked` says that it is about what is ticked, and needs something to be.
    """

    text: str
    answer: _AnswerT
    tip: str = ""
    safe: bool = False
    of_ticked: bool = False


@dataclass(frozen=True)
class DifferenceRow:
    """One field of one entity, or an entity that is on one side only."""

    sort: EntitySort
    sign: str
    name: str
    place: str
    field: str
    first: str
    second: str
    by: str
    alone: bool
    unit: EntityKey
    """What it is ticked with."""

    @cached_property
    def hay(self) -> str:
        """All that is found by words."""
        return f"{self.sort.one} {self.name} {self.place} {self.field} {self.first} {self.second} {self.by}".casefold()

    def whole(self, said: str) -> str:
        """A side's text with all its words: the name where the entity is on that side only."""
        return f"{self.name}\n{said}" if self.alone and said != NOTHING else said


@dataclass(frozen=True, slots=True)
class DifferencesQuestion(Generic[_AnswerT]):
    """What the dialog is about: its title, a sentence, what the sides are called and the ways out.

    `by` says who made each difference, where that is known. With `unit` differences can be ticked: it gives what each
    is ticked with.
    """

    title: str
    text: str
    sides: Sides
    options: tuple[Option[_AnswerT], ...] = ()
    leave: str | Caption = _CANCEL
    by: Mapping[ChangeKey, By] = field(default_factory=dict)
    unit: Callable[[EntityDifference], EntityKey] | None = None


class DifferencesDialog(QDialog, Generic[_AnswerT]):
    """`differences` lead from the first side to the second; `answer` is what was chosen, None when nothing was."""

    def __init__(
        self,
        question: DifferencesQuestion[_AnswerT],
        differences: Sequence[EntityDifference],
        look: Look,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        sides = question.sides
        self.setWindowTitle(one_line(question.title))
        self.answer: _AnswerT | None = None
        self._ticks: Ticks[DifferenceRow] = Ticks(lambda row: row.unit)
        self._sides, self._options = sides, question.options
        self._rows = [row for each in differences for row in rows_of(each, question)]
        self.text = label(question.text, "strong")
        self.search = filter_line(tr("Find what differs"))
        self.sorts = QListWidget()
        self.sorts.setAccessibleName(tr("Sorts of differences"))
        self.sorts.setUniformItemSizes(True)
        columns = _columns(sides, by=bool(question.by))
        if question.unit is not None:
            columns = (self._ticks.column, *columns)
        self.table: TableView[DifferenceRow] = TableView(columns, tr("What differs"), look)
        self.table.set_rows(self._rows)
        self.first, self.second = _reader(str(sides.first)), _reader(str(sides.second))
        self.nothing = label("", "muted")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.buttons = [self._button(option) for option in question.options]
        self.hint = label(str(_HINT) if question.unit is not None else "", "muted")
        self.hint.setVisible(question.unit is not None)
        self.leave = Button(str(question.leave))
        self.leave.clicked.connect(self.reject)
        self._fill_sorts(differences)
        self._lay_out()
        self.search.textChanged.connect(lambda _text: self._filter())
        self.sorts.currentItemChanged.connect(lambda _now, _before: self._filter())
        self.table.row_changed.connect(self._show)
        QShortcut(QKeySequence.StandardKey.Find, self, self.search.setFocus)
        if question.unit is not None:
            self._ticks.watch(self.table)
            self._ticks.changed.connect(self._offer_ticked)
        self._offer_ticked()
        self._filter()
        (self.table if self._rows else self.leave).setFocus()

    @property
    def ticked(self) -> frozenset[EntityKey]:
        """The units that are ticked."""
        return frozenset(row.unit for row in self._ticks.among(self._rows))

    def _button(self, option: Option[_AnswerT]) -> Button:
        made = Button(option.text)
        made.setToolTip(option.tip)
        if option.safe:
            set_part(made, "primary")
        made.clicked.connect(lambda _=False: self._end(option.answer))
        return made

    def _offer_ticked(self) -> None:
        for option, button in zip(self._options, self.buttons, strict=True):
            if option.of_ticked:
                rows = len(self._ticks.among(self._rows))
                button.setText(f"{option.text} ({count(rows)})" if rows else option.text)
                button.setEnabled(rows > 0)

    def _end(self, answer: _AnswerT) -> None:
        self.answer = answer
        self.accept()

    def _fill_sorts(self, differences: Sequence[EntityDifference]) -> None:
        numbers = Counter(each.sort for each in differences)
        self._add(None, f"{_ALL} · {count(len(differences))}")
        for sort in EntitySort:
            if numbers[sort]:
                self._add(sort, f"{sort.several.capitalize()} · {count(numbers[sort])}")
        self.sorts.setCurrentRow(0)

    def _add(self, sort: EntitySort | None, text: str) -> None:
        item = QListWidgetItem(text)
        item.setData(_SORT_ROLE, sort.name if sort else "")
        item.setSizeHint(QSize(0, self.fontMetrics().height() + 12))
        self.sorts.addItem(item)

    def _filter(self) -> None:
        item = self.sorts.currentItem()
        sort, words = item.data(_SORT_ROLE) if item else "", self.search.text().casefold().split()

        def keep(row: DifferenceRow) -> bool:
            return (not sort or row.sort.name == sort) and all(word in row.hay for word in words)

        self.table.table.set_filter(keep if sort or words else None)
        found = bool(self.table.table.shown)
        self.table.setVisible(found)
        self.nothing.setVisible(not found)
        self.nothing.setText(tr("Nothing matches.") if self._rows else tr("Both hold the same: nothing differs."))
        if found:
            self.table.selectRow(0)
        else:
            self._show(None)

    def _show(self, row: DifferenceRow | None) -> None:
        self.first.setPlainText(row.whole(row.first) if row else "")
        self.second.setPlainText(row.whole(row.second) if row else "")

    def _lay_out(self) -> None:
        line = self.fontMetrics().lineSpacing()
        for reader in (self.first, self.second):
            reader.setFixedHeight(_MOST_LINES * line)
        readers = QHBoxLayout()
        for title, reader in ((self._sides.first, self.first), (self._sides.second, self.second)):
            column = QVBoxLayout()
            column.addWidget(label(str(title), "section"))
            column.addWidget(reader)
            readers.addLayout(column)
        shown = QVBoxLayout()
        shown.setContentsMargins(0, 0, 0, 0)
        shown.addWidget(self.search)
        shown.addWidget(self.table, 1)
        shown.addWidget(self.nothing, 1)
        shown.addLayout(readers)
        shown.addWidget(self.hint)
        right = QWidget()
        right.setLayout(shown)
        middle = splitter(self.sorts, right, stretch=(0, 1), sizes=(180, 900))
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for button in (*self.buttons, self.leave):
            button.setAutoDefault(False)  # Enter in the search line decides nothing
            buttons.addWidget(button)
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 14, 16, 14)
        box.setSpacing(12)
        box.addWidget(self.text)
        box.addWidget(middle, 1)
        box.addLayout(buttons)
        room = self.screen().availableSize()
        self.resize(QSize(1080, 640).boundedTo(room * 0.9))


def rows_of(each: EntityDifference, question: DifferencesQuestion[_AnswerT]) -> list[DifferenceRow]:
    """A row for each field that differs; one for an entity that is on one side only, or drawn elsewhere."""
    sides, by = question.sides, question.by
    unit = question.unit(each) if question.unit is not None else each.key

    def row(what: str, first: str, second: str, key: str = "") -> DifferenceRow:
        alone = each.how in (DifferenceKind.ADDED, DifferenceKind.REMOVED) and not each.fields
        who = by.get((each.key, key), by.get((each.key, "")))
        said = "" if who is None else str(sides.by.get(who, ""))
        return DifferenceRow(each.sort, each.how.sign, each.name, each.place, what, first, second, said, alone, unit)

    if each.fields:
        return [row(its.name, its.before, its.after, its.key) for its in each.fields]
    held = count_words(each.holds)
    there = tr("there, with {held}", held=held) if held else tr("there")
    match each.how:
        case DifferenceKind.ADDED:
            return [row(str(sides.only_second), NOTHING, there)]
        case DifferenceKind.REMOVED:
            return [row(str(sides.only_first), there, NOTHING)]
    return [row(tr("drawn elsewhere"), held or NOTHING, held or NOTHING)]


def _columns(sides: Sides, *, by: bool) -> tuple[TableColumn[DifferenceRow], ...]:
    changed_by = (TableColumn[DifferenceRow](tr("Changed by"), lambda row: row.by, width=8),) if by else ()
    return (
        TableColumn("", lambda row: row.sign, tip=lambda row: row.field, width=1, help=tr("How it changed")),
        TableColumn(tr("What"), lambda row: row.sort.one, width=12),
        TableColumn(tr("Name"), lambda row: row.name, width=22, stretch=True),
        TableColumn(tr("Differs in"), lambda row: row.field, width=11),
        TableColumn(sides.first, lambda row: row.first, width=13, stretch=True),
        TableColumn(sides.second, lambda row: row.second, width=13, stretch=True),
        *changed_by,
        TableColumn(tr("In"), lambda row: row.place, width=16),
    )


def _reader(name: str) -> QPlainTextEdit:
    made = QPlainTextEdit()
    made.setReadOnly(True)
    made.setTabChangesFocus(True)
    made.setAccessibleName(one_line(tr("{name}, whole text", name=name)))
    return made
