"""Tables: rows of any type shown through a list of columns; sorted, filtered and copied in one place."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import ceil
from typing import Any, Generic, NamedTuple, ParamSpec, TypeVar

from PySide6.QtCore import QAbstractTableModel, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from itsm_fit.language import Phrase
from itsm_fit.numerals import NumberLimits
from itsm_fit.visible import visible
from ui.widgets.cells import FIGURE_ROLE, AnyIndex, ThemedCell, VerdictCell
from ui.widgets.key_row import KeyRow
from ui.widgets.language import Caption
from ui.widgets.look import Look
from ui.widgets.order import in_order
from ui.widgets.tsv import tsv
from ui.widgets.words import one_line, spoken, tip, without_signs

RowT = TypeVar("RowT")
MadeOf = ParamSpec("MadeOf")

KEYS = (KeyRow("Enter", Caption("Go to what the row names, or ask why"), Caption("In the other tables")),)
_TITLE_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
_CELL_ROLES = frozenset(
    {
        *_TITLE_ROLES,
        Qt.ItemDataRole.EditRole,
        Qt.ItemDataRole.TextAlignmentRole,
        Qt.ItemDataRole.AccessibleTextRole,
        FIGURE_ROLE,
    }
)
"""All that a cell answers; painting asks it for several others each time."""
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_WIDEST_TITLE = 30
"""Characters that a heading may take; longer ones, such as names of tools, are told whole by their tip."""
_BEGINNING = 12
"""Characters of long texts that are to be seen in any case."""
_NAME = 28
"""Characters of a text that is to be seen whole where a table is scrolled sideways anyhow."""
_TITLE_PADDING = 28
"""Pixels beside a row's title, by the style sheet."""
_CELL_PADDING = 26
"""Pixels beside the text of a cell."""
_BADGE_PADDING, _WIDEST_BADGE = 24, 26
"""Pixels beside the words of a badge within its cell, and how many letters a badge can have that is always whole."""
_MEASURED, _WHOLE, _WIDEST_AMONG = 300, 0.9, 8
"""Rows whose texts say how wide a column is to be, the share of them to be seen whole, and how many are measured."""
_CELLS_MEASURED, _FEWEST_MEASURED = 1_800, 8
"""Cells of which that is asked in a table of many columns, and the fewest rows."""


@dataclass(frozen=True)
class TableColumn(Generic[RowT]):
    """One column under a `heading`. `text` is what is read and copied, `key` what is sorted by (the text when None).

    `figure` is handed to the column's `delegate`; `tip` is the tool tip (the text when None); `width` in characters.
    `edit` gives what an editor starts with; a column without it cannot be edited.
    """

    heading: str | Caption | Phrase
    text: Callable[[RowT], str]
    key: Callable[[RowT], Any] | None = None
    figure: Callable[[RowT], object] | None = None
    tip: Callable[[RowT], str] | None = None
    help: str | Caption = ""
    right: bool = False
    width: int = 12
    stretch: bool = False
    delegate: type[ThemedCell] | None = None
    edit: Callable[[RowT], str] | None = None
    says: Callable[[], Iterable[str]] | None = None
    """All that its cells can say, where that is little: the column is wide enough for each of them."""
    said: Callable[[RowT], str] | None = None
    """What a screen reader says of a cell; without it the text, its signs in words."""
    number: Callable[[RowT], NumberLimits | None] | None = None
    """The numbers that a cell takes; without it, and where it gives None, a cell takes text."""

    @property
    def title(self) -> str:
        """The heading, in the language spoken."""
        return str(self.heading)

    @property
    def source(self) -> str:
        """The heading as the code writes it: the column is known by it, whatever the language."""
        return self.heading if isinstance(self.heading, str) else self.heading.source

    def told(self, row: RowT, shown: str) -> str:
        """What a screen reader says of a cell that shows this."""
        return one_line(self.said(row)) if self.said else spoken(shown)

    def sort_key(self, row: RowT) -> tuple[bool, Any]:
        """None sorts before everything else."""
        value = self.key(row) if self.key else in_order(self.text(row))
        return (value is not None, 0 if value is None else value)


class TableModel(QAbstractTableModel, Generic[RowT]):
    """Rows behind columns. `shown` are the rows that the filter leaves, in the order of the sorting."""

    edited = Signal(object, int, str)
    """A row, the column, and what was written into the cell; whoever keeps the rows carries it out."""

    def __init__(
        self,
        columns: Sequence[TableColumn[RowT]],
        row_title: Callable[[RowT], str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._row_title = row_title
        self.shorten: Callable[[str], str] = str
        """Cuts a row's title to the room there is for it; copies and tips have it whole."""
        self._rows: Sequence[RowT] = ()
        self.shown: list[RowT] = []
        self._keep: Callable[[RowT], bool] | None = None
        self._sorted_by: tuple[int, Qt.SortOrder] | None = None

    def limits(self, row: int, column: int) -> NumberLimits | None:
        """The numbers that a cell takes, None where it takes text."""
        number = self.columns[column].number
        return number(self.shown[row]) if number else None

    @property
    def rows(self) -> Sequence[RowT]:
        """All rows, in their given order."""
        return self._rows

    def set_rows(self, rows: Sequence[RowT]) -> None:
        self._rows = rows
        self._refresh()

    def update_rows(self, rows: Sequence[RowT], same: Callable[[RowT], object]) -> bool:
        """Show other states of the rows shown; says whether they were the same rows in the same order."""
        shown = self._order(rows)
        if list(map(same, shown)) != list(map(same, self.shown)):
            return False
        self._rows, self.shown = rows, shown
        if shown:
            self.dataChanged.emit(self.index(0, 0), self.index(len(shown) - 1, len(self.columns) - 1))
        return True

    def set_columns(self, columns: Sequence[TableColumn[RowT]]) -> None:
        """Show other columns; the order of the rows is again the given one."""
        self.beginResetModel()
        self.columns, self._sorted_by = tuple(columns), None
        self.endResetModel()

    def set_filter(self, keep: Callable[[RowT], bool] | None) -> None:
        """Show only rows for which `keep` is true."""
        self._keep = keep
        self._refresh()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._sorted_by = (column, order) if 0 <= column < len(self.columns) else None
        self._refresh()

    def row_titles(self, rows: Iterable[int]) -> list[str]:
        """What stands before these rows; empty where rows have no title."""
        return [one_line(visible(self._row_title(self.shown[row]))) for row in rows] if self._row_title else []

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.shown)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in _CELL_ROLES or not index.isValid():
            return None
        row, column = self.shown[index.row()], self.columns[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                shown = one_line(visible(column.text(row)))
                return shown if role == Qt.ItemDataRole.DisplayRole else column.told(row, shown)
            case Qt.ItemDataRole.EditRole | Qt.ItemDataRole.ToolTipRole:
                hovering = role == Qt.ItemDataRole.ToolTipRole
                text = ((column.tip if hovering else column.edit) or column.text)(row)
                return tip(text) if hovering else text
            case Qt.ItemDataRole.TextAlignmentRole:
                return _RIGHT if column.right else _LEFT
            case _ if role == FIGURE_ROLE and column.figure:
                return column.figure(row)
        return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        given = super().flags(index)
        editable = index.isValid() and self.columns[index.column()].edit is not None
        return given | Qt.ItemFlag.ItemIsEditable if editable else given

    def setData(self, index: AnyIndex, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        self.edited.emit(self.shown[index.row()], index.column(), str(value))
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation == Qt.Orientation.Vertical:
            return self._title_of(section, role)
        if section >= len(self.columns):
            return None
        column = self.columns[section]
        answers: dict[int, Callable[[], object]] = {
            Qt.ItemDataRole.DisplayRole: lambda: visible(column.title),
            Qt.ItemDataRole.ToolTipRole: lambda: tip(str(column.help) or column.title),
            Qt.ItemDataRole.TextAlignmentRole: lambda: _RIGHT if column.right else _LEFT,
            Qt.ItemDataRole.AccessibleTextRole: lambda: _said_heading(column),
        }
        return answers[role]() if role in answers else None

    def _title_of(self, row: int, role: int) -> str | None:
        if self._row_title is None or role not in _TITLE_ROLES or row >= len(self.shown):
            return None
        title = self._row_title(self.shown[row])
        return self.shorten(one_line(title)) if role == Qt.ItemDataRole.DisplayRole else tip(title)

    def _refresh(self) -> None:
        self.beginResetModel()
        self.shown = self._order(self._rows)
        self.endResetModel()

    def _order(self, rows: Sequence[RowT]) -> list[RowT]:
        """The rows that the filter leaves, sorted."""
        shown = [row for row in rows if self._keep is None or self._keep(row)]
        if self._sorted_by is not None:
            at, order = self._sorted_by
            shown.sort(key=self.columns[at].sort_key, reverse=order == Qt.SortOrder.DescendingOrder)
        return shown


def _said_heading(column: TableColumn[Any]) -> str:
    """A heading in words: what it is for where it is a mere sign."""
    said = without_signs(visible(column.title))
    return said if any(map(str.isalnum, said)) else visible(str(column.help)) or said


class _Needed(NamedTuple):
    """Widths of a column: the least that it can do with, and those at which most of its texts, and all, are whole.

    Short verdicts are read whole even where the table is wider than its room.
    """

    least: int
    most: int
    whole: int


def _shared(amount: int, most: Mapping[int, int]) -> dict[int, int]:
    """An amount shared evenly among those that take so much at most; none gets more, the smallest get all of it."""
    left, found = max(amount, 0), dict[int, int]()
    for number, (at, its) in enumerate(sorted(most.items(), key=lambda each: each[1])):
        found[at] = min(its, left // (len(most) - number))
        left -= found[at]
    return found


class TableView(QTableView, Generic[RowT]):
    """A table that keeps its row across refreshes, copies as tab-separated text and tells when a row is asked for."""

    row_changed = Signal(object)
    """The current row, or None."""
    asked = Signal(object, int)
    """Enter or double click: the row and the column."""
    removed = Signal(object)
    """Delete was pressed on this row."""

    def __init__(
        self,
        columns: Sequence[TableColumn[RowT]],
        name: str,
        look: Look,
        row_title: Callable[[RowT], str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._pulled: set[int] = set()
        """The columns that somebody has pulled to a width of their own."""
        self._needs: dict[int, _Needed] = {}
        self._laying = False
        self._headed: object = None
        """What the columns were made of by `head`."""
        self.table = TableModel(columns, row_title, self)
        self.setModel(self.table)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setSortingEnabled(True)
        self.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        self._dress(row_title is not None)
        self.table.modelReset.connect(self._forget_needs)
        self.table.dataChanged.connect(self._states_changed)
        self.horizontalHeader().sectionResized.connect(self._was_pulled)
        look.changed.connect(self.viewport().update)
        self.selectionModel().currentRowChanged.connect(self._current_changed)
        self.doubleClicked.connect(self._ask)

    def edit(self, *place: Any) -> Any:
        """Open the editor of a cell, which is called what its column and its row are."""
        begun = super().edit(*place)
        editor = self.indexWidget(place[0])
        if editor is not None and not editor.accessibleName():
            column, row = place[0].column(), place[0].row()
            heads = (
                self.table.headerData(column, Qt.Orientation.Horizontal),
                self.table.headerData(row, Qt.Orientation.Vertical),
            )
            editor.setAccessibleName(", ".join(str(head) for head in heads if head))
        return begun

    def set_rows(self, rows: Sequence[RowT], same: Callable[[RowT], object] | None = None) -> None:
        """Show other rows; the current one stays current where `same` gives the same value."""
        before = self.current_row()
        place = self.verticalScrollBar().value()
        with _Quiet(self):
            self.table.set_rows(rows)
            self.lay_columns()
            wanted = same(before) if same and before is not None else None
            self.go_to(lambda row: wanted is not None and same is not None and same(row) == wanted)
        self.verticalScrollBar().setValue(place)

    def renew_rows(self, rows: Sequence[RowT], same: Callable[[RowT], object]) -> None:
        """The same, but equal rows leave all as it is: for columns that read nothing but their row."""
        if list(rows) != list(self.table.rows):
            self.set_rows(rows, same)

    def go_to(self, is_it: Callable[[RowT], bool]) -> bool:
        """Make the first such row current without telling; says whether there is one."""
        at = next((number for number, row in enumerate(self.table.shown) if is_it(row)), -1)
        with _Quiet(self):
            if at < 0:
                self.clearSelection()
                return False
            if at != self.currentIndex().row() or not self.selectionModel().hasSelection():
                self.choose(self.table.index(at, max(self.currentIndex().column(), 0)))
        return True

    def choose(self, index: QModelIndex) -> None:
        """Make it current and all that is selected, also while the keys of a shortcut are held down.

        What Qt makes current then joins what is selected: Ctrl and Shift are taken for those of a click.
        """
        by_row = self.selectionBehavior() == QAbstractItemView.SelectionBehavior.SelectRows
        flag = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flag.ClearAndSelect | (flag.Rows if by_row else flag.NoUpdate))

    def current_row(self) -> RowT | None:
        at = self.currentIndex()
        return self.table.shown[at.row()] if at.isValid() and at.row() < len(self.table.shown) else None

    def selected_text(self) -> str:
        """What is selected as tab-separated lines under a line of titles.

        Where rows are selected those rows, where single cells are the rows and columns that several of them take up;
        everything shown when nothing, or one cell alone, is.
        """
        by_cell = self.selectionBehavior() == QAbstractItemView.SelectionBehavior.SelectItems
        chosen = self.selectedIndexes() if by_cell else self.selectionModel().selectedRows()
        if by_cell and len(chosen) < 2:
            chosen = []
        rows = sorted({index.row() for index in chosen}) or range(len(self.table.shown))
        shown = [at for at in range(len(self.table.columns)) if not self.isColumnHidden(at)]
        columns = sorted({index.column() for index in chosen} & set(shown)) if by_cell and chosen else shown
        lines = [[self.table.columns[at].title for at in columns]]
        lines += [[one_line(self.table.columns[at].text(self.table.shown[row])) for at in columns] for row in rows]
        titles = self.table.row_titles(rows)
        return tsv([title, *line] for title, line in zip(["", *titles], lines, strict=True)) if titles else tsv(lines)

    def copy(self) -> None:
        """Put what is selected on the clipboard."""
        QGuiApplication.clipboard().setText(self.selected_text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.current_row()
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row is not None:
            self.asked.emit(row, self.currentIndex().column())
        elif event.key() == Qt.Key.Key_Delete and row is not None:
            self.removed.emit(row)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt makes the first row current when there is none: that is not a choice of the user's."""
        chosen = self.currentIndex().isValid()
        with _Quiet(self):
            super().focusInEvent(event)
            if not chosen:
                self.setCurrentIndex(QModelIndex())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the current row tells of it again: the user may have gone elsewhere meanwhile."""
        before = self.currentIndex().row()
        super().mousePressEvent(event)
        at = self.indexAt(event.position().toPoint())
        if at.isValid() and at.row() == before:
            self.row_changed.emit(self.table.shown[before])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.lay_columns()

    def setColumnHidden(self, column: int, hide: bool) -> None:
        """Hide or show a column; the stretching ones share the room anew."""
        if hide != self.isColumnHidden(column):
            super().setColumnHidden(column, hide)
            self.lay_columns()

    def lay_columns(self) -> None:
        """Give the columns the room that there is, by what they hold.

        Each has the width that it was given. Where texts would be cut, or the table be wider than its room, columns
        that hold less than that give up what they do not need: first to what most texts of a column need, then to
        single long ones, of which the shortest come first. The stretching ones share what is left, and give up some of
        their own width where the table need not be scrolled sideways then. What somebody has pulled to a width of
        their own stays so. No figure is ever cut: half of one reads as another.
        """
        if self._laying:
            return
        width = self.viewport().width()
        self._lay_columns()
        if self.viewport().width() != width:  # a bar came or went, as the widths are others
            self._lay_columns()

    def _lay_columns(self) -> None:
        header = self.horizontalHeader()
        shown = [at for at in range(len(self.table.columns)) if not self.isColumnHidden(at)]
        free = [at for at in shown if at not in self._pulled]
        room = self.viewport().width() - sum(header.sectionSize(at) for at in shown if at in self._pulled)
        needs = {at: self._needed(at) for at in free}
        least = {at: max(needs[at].least, needs[at].whole * self.table.columns[at].right) for at in free}
        widths = {at: max(self._given(at), least[at]) for at in free}
        wanted = sum(max(widths[at], needs[at].whole) for at in free)
        to_spare = {at: widths[at] - least[at] for at in free if least[at] < widths[at]}
        for at, part in _shared(wanted - room, to_spare).items():
            widths[at] -= part
        for which in ("most", "whole"):
            lacking = {at: lack for at in free if (lack := getattr(needs[at], which) - widths[at]) > 0}
            for at, part in _shared(room - sum(widths.values()), lacking).items():
                widths[at] += part
        flexible = [at for at in free if self.table.columns[at].stretch]
        over = sum(widths.values()) - room
        narrower = {at: max(widths[at] - self._narrowest(at), 0) for at in flexible}
        scrolled = over > sum(narrower.values())
        for at, part in _shared(0 if scrolled else over, narrower).items():
            widths[at] -= part
        if scrolled:  # in any case: then short texts need not be cut
            for at in free:
                widths[at] = max(widths[at], min(needs[at].whole, _NAME * self.fontMetrics().averageCharWidth()))
        rest = max(room - sum(widths.values()), 0) // max(len(flexible), 1)
        self._laying = True
        for at, width in widths.items():
            header.resizeSection(at, width + (rest if at in flexible else 0))
        self._laying = False

    def _given(self, column: int) -> int:
        """The width that a column was given, or what its title and all that it can say need in the language spoken."""
        its, unit = self.table.columns[column], self.fontMetrics().averageCharWidth()
        title = min(self._title_width(its), _WIDEST_TITLE * unit)
        if its.stretch:
            return max(its.width * unit, min(title + _TITLE_PADDING, _WIDEST_TITLE * unit))
        return max(its.width * unit, title, self._said_width(its)) + _TITLE_PADDING

    def _narrowest(self, column: int) -> int:
        """What a stretching column keeps in any case: its title, and the beginning of its texts."""
        its, unit = self.table.columns[column], self.fontMetrics().averageCharWidth()
        return max(min(self._title_width(its), _WIDEST_TITLE * unit), _BEGINNING * unit) + _TITLE_PADDING

    def _title_width(self, its: TableColumn[RowT]) -> int:
        return QFontMetrics(self._title_font()).horizontalAdvance(its.title)

    def _said_width(self, its: TableColumn[RowT]) -> int:
        padding = _BADGE_PADDING if its.delegate else 0
        measure = self.fontMetrics().horizontalAdvance
        return max((measure(words) + padding for words in (its.says() if its.says else ())), default=0)

    def _badges_width(self, its: TableColumn[RowT], texts: Sequence[str]) -> int:
        if its.delegate is not VerdictCell:
            return 0
        measure, widest = self.fontMetrics().horizontalAdvance, _WIDEST_BADGE * self.fontMetrics().averageCharWidth()
        widths = map(measure, set(texts))
        return max((width for width in widths if width <= widest), default=0) + _BADGE_PADDING + _TITLE_PADDING

    def _needed(self, column: int) -> _Needed:
        """What a column needs; measured once for the same rows."""
        if column not in self._needs:
            self._needs[column] = self._measured(column)
        return self._needs[column]

    def _measured(self, column: int) -> _Needed:
        its, measure = self.table.columns[column], self.fontMetrics().horizontalAdvance
        rows = self.table.rows[: min(_MEASURED, max(_FEWEST_MEASURED, _CELLS_MEASURED // len(self.table.columns)))]
        texts = sorted((one_line(its.text(row)) for row in rows), key=len)
        most, whole = (
            max(map(measure, some[-_WIDEST_AMONG:]), default=0) + _CELL_PADDING
            for some in (texts[: ceil(_WHOLE * len(texts))], texts)
        )
        given = self._given(column)
        if its.edit is not None or its.delegate is not None:  # room to write, and for what is painted beside the text
            return _Needed(max(given, self._badges_width(its, texts)), most, whole)
        title = min(self._title_width(its), _WIDEST_TITLE * self.fontMetrics().averageCharWidth()) + _TITLE_PADDING
        narrow = min(given, max(title, whole, self._said_width(its) + _TITLE_PADDING))
        return _Needed(max(narrow, self.horizontalHeader().minimumSectionSize()), most, whole)

    def _forget_needs(self) -> None:
        self._needs.clear()

    def _states_changed(self) -> None:
        """Columns stay as they are while one writes, but for figures that would be cut."""
        self._forget_needs()
        figures = [at for at, its in enumerate(self.table.columns) if its.right and at not in self._pulled]
        if any(0 < self.columnWidth(at) < self._needed(at).whole for at in figures):
            self.lay_columns()

    def _was_pulled(self, column: int, before: int, now: int) -> None:
        if before and now and not self._laying:
            self._pulled.add(column)

    def _ask(self, index: QModelIndex) -> None:
        self.asked.emit(self.table.shown[index.row()], index.column())

    def _current_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        self.row_changed.emit(self.table.shown[current.row()] if current.isValid() else None)

    def head(
        self, make: Callable[MadeOf, Sequence[TableColumn[RowT]]], *of: MadeOf.args, **more: MadeOf.kwargs
    ) -> None:
        """Show the columns that are made of something; of the same again nothing is made, and all stays as it is."""
        if self._headed != (make, of, more):
            self._headed = make, of, more
            self.set_columns(make(*of, **more))

    def set_columns(self, columns: Sequence[TableColumn[RowT]]) -> None:
        """Show other columns; the rows stay, in their given order. Equal ones leave all as it is, the order too."""
        if tuple(columns) == self.table.columns:
            return
        self.table.set_columns(columns)
        self.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        self._dress_columns()

    def _dress(self, titled_rows: bool) -> None:
        header, rows = self.horizontalHeader(), self.verticalHeader()
        rows.setVisible(titled_rows)
        rows.setHighlightSections(False)
        rows.setTextElideMode(Qt.TextElideMode.ElideRight)
        rows.setDefaultSectionSize(self.fontMetrics().height() + 12)
        header.setHighlightSections(False)
        header.setMinimumSectionSize(40)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.table.shorten = self._shortened
        self._dress_columns()

    def _shortened(self, title: str) -> str:
        """What of a row's title fits; Qt, asked to do this, forgets the padding and the weight of the style sheet."""
        room = self.verticalHeader().maximumWidth() - _TITLE_PADDING
        return QFontMetrics(self._title_font()).elidedText(title, Qt.TextElideMode.ElideRight, room)

    def _title_font(self) -> QFont:
        font = self.font()
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _dress_columns(self) -> None:
        self._pulled.clear()
        self._forget_needs()
        for at, column in enumerate(self.table.columns):
            delegate = self._painter(column.delegate) if column.delegate else None
            self.setItemDelegateForColumn(at, delegate)  # type: ignore[arg-type]  # None takes it away
        self.lay_columns()

    def _painter(self, kind: type[ThemedCell]) -> ThemedCell:
        """The one delegate of its kind, which columns share and which stays as they come and go."""
        return next((child for child in self.children() if type(child) is kind), None) or kind(self._look, self)


class _Quiet:
    """Holds back a table's `row_changed` while the program, not the user, moves the current row."""

    def __init__(self, view: TableView[Any]) -> None:
        self._view = view
        self._was = False

    def __enter__(self) -> None:
        self._was = self._view.blockSignals(True)

    def __exit__(self, *_: object) -> None:
        self._view.blockSignals(self._was)
