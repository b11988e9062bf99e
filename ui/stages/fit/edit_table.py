"""Tables whose cells are written, copied, pasted and cleared like those of a spreadsheet."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractItemModel, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QComboBox, QWidget

from itsm_fit.errors import EditError, FitError
from ui.stages.require.clipboard import cells_of
from ui.stages.require.editors import LineCell
from ui.widgets.cells import AnyIndex
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.language import tr, trn
from ui.widgets.look import Look
from ui.widgets.numbers.line import say_understood
from ui.widgets.numbers.marks import understand
from ui.widgets.table import RowT, TableColumn, TableView
from ui.widgets.tsv import tsv
from ui.widgets.words import one_line

WrittenCell = tuple[RowT, int, str]
"""A row, a column, and what is written there."""


class EditTable(TableView[RowT]):
    """Reports what the user writes; whoever keeps the rows carries it out and shows them anew.

    A single cell, a paste and a clearing are each one report, so that each is one step of undo.
    """

    written = Signal(str, list)
    """What was done ("Paste 6 Cells"), and the cells as `WrittenCell`."""
    refused = Signal(str)
    """What was pasted cannot be used."""

    def __init__(
        self,
        columns: Sequence[TableColumn[RowT]],
        name: str,
        look: Look,
        row_title: Callable[[RowT], str] | None = None,
    ) -> None:
        super().__init__(columns, name, look, row_title)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed)
        self.beyond: Callable[[int], RowT] | None = None
        """Makes a row for what is pasted below the last one, from its place; without it such lines are left out."""
        self._waiting: tuple[Sequence[RowT], Callable[[RowT], object]] | None = None
        self.table.edited.connect(self._edited)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Show what has waited."""
        super().closeEditor(editor, hint)
        if self._waiting is not None:
            rows, same = self._waiting
            self._waiting = None
            self.show_rows(rows, same)

    def show_rows(self, rows: Sequence[RowT], same: Callable[[RowT], object]) -> None:
        """Show the rows as they are now; the current cell stays. While a cell is being written this waits."""
        if self.state() == QAbstractItemView.State.EditingState:
            self._waiting = rows, same
            return
        if self.table.update_rows(rows, same):
            return
        column = self.currentIndex().column()
        self.set_rows(rows, same=same)
        if self.currentIndex().isValid() and column >= 0:
            self.setCurrentIndex(self.currentIndex().siblingAtColumn(column))

    def write_in(self, is_it: Callable[[RowT], bool], column: int = 0) -> None:
        """Begin to write in a row, all of them being in their given order again: where new ones come is last there."""
        self.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        self.go_to(is_it)
        index = self.currentIndex().siblingAtColumn(column)
        if index.isValid():
            self.setFocus()
            self.setCurrentIndex(index)
            self.scrollTo(index)
            self.edit(index)

    def selected_rows(self) -> list[RowT]:
        """The rows with a selected cell, in the order shown."""
        return [self.table.shown[at] for at in sorted({index.row() for index in self.selectedIndexes()})]

    def copy(self) -> None:
        """Put the rectangle around the selected cells on the clipboard; whole columns come with their titles."""
        chosen = {(index.row(), index.column()) for index in self.selectedIndexes()}
        rows, columns = sorted({row for row, _ in chosen}), sorted({column for _, column in chosen})
        lines = [[self._copied(row, column) for column in columns] for row in rows]
        if len(rows) == len(self.table.shown) and len(rows) > 1:
            lines.insert(0, [self.table.columns[column].title for column in columns])
        QGuiApplication.clipboard().setText(tsv(lines))

    def paste(self) -> None:
        """Write the copied cells from the current one on; a single one goes into all selected cells."""
        at = self.currentIndex()
        if not at.isValid():
            return
        try:
            cells = cells_of(QGuiApplication.clipboard().text())
        except FitError as error:
            self.refused.emit(str(error))
            return
        if len(cells) == len(cells[0]) == 1:
            targets = [(index.row(), index.column(), cells[0][0]) for index in self.selectedIndexes()]
        else:
            targets = [
                (at.row() + down, at.column() + right, text)
                for down, line in enumerate(cells)
                for right, text in enumerate(line)
            ]
        self._report(targets, pasting=True)

    def clear_cells(self) -> None:
        """Empty the selected cells."""
        self._report([(index.row(), index.column(), "") for index in self.selectedIndexes()], pasting=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = QKeySequence.StandardKey
        if event.matches(keys.Copy):
            self.copy()
        elif event.matches(keys.Paste):
            self.paste()
        elif event.matches(keys.SelectAll):
            self.selectAll()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.clear_cells()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._editable(self.currentIndex()):
            self.edit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _report(self, targets: Sequence[tuple[int, int, str]], *, pasting: bool) -> None:
        """Report what falls on cells that can be written; the order of the rows is that of the moment."""
        columns = self.table.columns
        found = [
            (its, column, text)
            for row, column, text in sorted(targets)
            if column < len(columns) and columns[column].edit is not None and (its := self._row_at(row)) is not None
        ]
        if not found:
            nothing = (
                tr("Nothing to paste here: these cells are worked out, or lie outside the table.")
                if pasting
                else tr("Nothing to clear here: these cells are worked out, or lie outside the table.")
            )
            self.refused.emit(nothing)
            return
        number = len(found)
        pasted = trn("Paste {count} Cell", "Paste {count} Cells", number)
        self._write(pasted if pasting else trn("Clear {count} Cell", "Clear {count} Cells", number), found)

    def _row_at(self, at: int) -> RowT | None:
        shown = self.table.shown
        if at < len(shown):
            return shown[at]
        return self.beyond(at) if self.beyond is not None else None

    def _copied(self, row: int, column: int) -> str:
        its = self.table.columns[column]
        return (its.edit or its.text)(self.table.shown[row])

    def _editable(self, index: AnyIndex) -> bool:
        return index.isValid() and self.table.columns[index.column()].edit is not None

    def _edited(self, row: RowT, column: int, text: str) -> None:
        self._write(tr("Change {column}", column=self.table.columns[column].title), [(row, column, text)])

    def _write(self, what: str, cells: Sequence[WrittenCell[RowT]]) -> None:
        """Report cells, their numbers as they were understood, which is said where they can be others."""
        columns = self.table.columns
        limits = [number(row) if (number := columns[column].number) else None for row, column, _ in cells]
        try:
            its = understand([(each, text) for each, (_, _, text) in zip(limits, cells, strict=True)])
        except EditError as error:
            self.refused.emit(str(error))
            return

        def report(texts: Sequence[str]) -> None:
            self.written.emit(what, [(row, column, text) for (row, column, _), text in zip(cells, texts, strict=True)])

        report(its.texts)
        say_understood(self, its, report)


class ChoiceCell(LineCell):
    """One of a few words; `choices` are those of the cell at an index."""

    choices: tuple[str, ...] = ()

    def createEditor(self, parent: QWidget, option: object, index: AnyIndex) -> QWidget:
        del option
        editor = ChoiceBox(parent)
        for choice in self.choices_at(index):
            editor.addItem(one_line(self.words(choice)), choice)
        editor.taken.connect(lambda: self._take(editor))
        return editor

    def choices_at(self, index: AnyIndex) -> Sequence[str]:
        """What can be chosen in a cell."""
        del index
        return self.choices

    def words(self, choice: str) -> str:
        """How a choice reads; what is written, copied and pasted is the choice itself."""
        return choice

    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(editor.findData(str(index.data(Qt.ItemDataRole.EditRole))))
            editor.showPopup()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: AnyIndex) -> None:
        if isinstance(editor, QComboBox) and editor.currentData() not in {None, index.data(Qt.ItemDataRole.EditRole)}:
            model.setData(index, editor.currentData())

    def _take(self, editor: QComboBox) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)
