"""A spreadsheet of requirements: edited in place, filled down, copied and pasted, dragged onto steps."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QDrag, QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QApplication, QMenu, QWidget

from itsm_fit.errors import EditError, FitError
from itsm_fit.model import edits
from itsm_fit.model.asking import AskingPlace, asked, key_of, next_id
from itsm_fit.model.project import Project
from itsm_fit.model.requirement import Requirement
from itsm_fit.scoring.verdicts import PRIORITY
from ui.session.session import Session
from ui.stages.require import clipboard
from ui.stages.require.dragging import packed
from ui.stages.require.editors import LineCell
from ui.stages.require.fields import FIELDS, WEIGHT, RequirementField
from ui.stages.require.rows import RequirementRow
from ui.widgets.key_row import KeyRow
from ui.widgets.language import Caption, tr, trn
from ui.widgets.look import Look
from ui.widgets.numbers.line import say_understood
from ui.widgets.numbers.marks import understand, written
from ui.widgets.table import TableColumn, TableView
from ui.widgets.tsv import tsv
from ui.widgets.words import many

_HERE = Caption("In the tables of requirements")
KEYS = (
    KeyRow(Caption("Enter, F2, or writing"), Caption("Edit the cell"), _HERE),
    KeyRow("Ctrl+C, Ctrl+V", Caption("Copy to and paste from a spreadsheet"), _HERE),
    KeyRow("Ctrl+D", Caption("Fill down"), _HERE),
    KeyRow("Ins, Ctrl+Del", Caption("Add a requirement; delete the rows"), _HERE),
    KeyRow("Del", Caption("Clear the selected cells"), _HERE),
    KeyRow("Shift+Space", Caption("Select whole rows"), _HERE),
    KeyRow("Ctrl+Enter", Caption("Go to the step that asks"), _HERE),
)
_NATIVE = QKeySequence.SequenceFormat.NativeText
_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
WrittenField = tuple[RequirementRow, RequirementField, str]
"""A row, one of its fields, and what is written there."""


class RequirementTable(TableView[RequirementRow]):
    """Rows are what all places of `scope` ask for, or with an empty one those of the whole project.

    New rows go to `new_places`, the first of which defines them. Every edit is one step of undo.
    """

    told = Signal(str)
    """What was done with a paste, in a sentence."""
    menu_wanted = Signal(QMenu)
    """The context menu is about to show: more can be put into it."""

    def __init__(
        self,
        session: Session,
        look: Look,
        columns: Sequence[TableColumn[RequirementRow]],
        name: str,
        scope: Sequence[AskingPlace] = (),
    ) -> None:
        super().__init__(columns, name, look)
        self._session = session
        self.scope: Sequence[AskingPlace] = scope
        self.new_places: Sequence[AskingPlace] = scope or (AskingPlace(),)
        self._begin_at = ""
        self._begin_later = QTimer(self, singleShot=True, interval=0)  # once the new row is laid out
        self._begin_later.timeout.connect(lambda: self.edit(self.currentIndex()))
        self._pressed: QPoint | None = None
        self._typed: tuple[QModelIndex | QPersistentModelIndex, str] = QModelIndex(), ""
        """Where a priority was typed just now, and its letters so far."""
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed)
        self.table.edited.connect(self._edited)

    # ------------------------------------------------------------ rows and cells

    def show_rows(self, rows: Sequence[RequirementRow]) -> None:
        """Show the rows as they are now; what is selected stays so."""
        if not self.table.update_rows(rows, lambda row: row.key):
            at = self.currentIndex()
            self.set_rows(rows, same=lambda row: row.key)
            if self.currentIndex().isValid():
                self.setCurrentIndex(self.currentIndex().siblingAtColumn(max(at.column(), 0)))
        if self._begin_at and self.go_to(lambda row: row.id == self._begin_at):
            self._begin_at = ""
            self.setFocus()
            self.setCurrentIndex(self.currentIndex().siblingAtColumn(self.column_of("text")))
            self._begin_later.start()

    def selected_cells(self) -> list[QModelIndex]:
        """The selected cells in sight, row by row."""
        found = [index for index in self.selectedIndexes() if not self.isColumnHidden(index.column())]
        return sorted(found, key=lambda index: (index.row(), index.column()))

    def chosen_rows(self) -> list[RequirementRow]:
        """The rows with a selected cell, in the order shown."""
        shown = self.table.shown
        return [shown[at] for at in sorted(self._chosen_numbers()) if at < len(shown)]

    def _chosen_numbers(self) -> set[int]:
        """The numbers of the rows with a selected cell."""
        selection = self.selectionModel().selection()
        ranges = [selection.at(number) for number in range(selection.count())]
        return {row for each in ranges for row in range(each.top(), each.bottom() + 1)}

    def column_of(self, name: str) -> int:
        """The column of the field of this name."""
        return next(at for at in range(len(self.table.columns)) if (its := self._field(at)) and its.name == name)

    def _field(self, column: int) -> RequirementField | None:
        return FIELDS.get(self.table.columns[column].source)

    # ------------------------------------------------------------ writing

    def write(self, text: str, cells: Iterable[WrittenField]) -> bool:
        """Write into cells as one step of undo; a word that cannot be read is refused and nothing changes."""
        given = list(cells)
        try:
            its = understand([(field.number, words) for _, field, words in given])
        except EditError as error:
            self._session.refused.emit(str(error))
            return False
        done = self._write(text, given, its.texts)
        if done:
            say_understood(self, its, lambda texts: self._write(text, given, texts))
        return done

    def _write(self, text: str, cells: Sequence[WrittenField], texts: Sequence[str]) -> bool:
        """Write these texts into cells."""

        def change(project: Project) -> Project:
            now = {(each.place, key_of(each.id)): each.definition for each in asked(project)}
            changes: dict[tuple[AskingPlace, str], Requirement] = {}
            for (row, field, _), words in zip(cells, texts, strict=True):
                before = changes.get((row.home, row.id)) or now.get((row.home, key_of(row.id))) or Requirement(row.id)
                changes[row.home, row.id] = field.put(before, words)
            return edits.change_requirements(project, changes)

        return self._session.edit(text, change)

    def write_selected(self, words: str, column: int) -> bool:
        """Write into the selected cells of one column."""
        field = self._field(column)
        rows = [self.table.shown[each.row()] for each in self.selected_cells() if each.column() == column]
        if field is None or not rows:
            return False
        return self.write(_change_of(field, called(rows)), [(row, field, words) for row in rows])

    def write_rows(self, words: str, column: int) -> bool:
        """Write into one column of all rows with a selected cell."""
        rows, field = self.chosen_rows(), self._field(column)
        if field is None or not rows:
            return False
        return self.write(_change_of(field, called(rows)), [(row, field, words) for row in rows])

    def weigh(self, rows: Sequence[RequirementRow], weights: Sequence[float]) -> bool:
        """Give rows weights of their own."""
        words = [written(float(f"{each:.12g}")) for each in weights]
        return self.write(
            tr("Weigh {requirements}", requirements=called(rows)),
            [(row, WEIGHT, its) for row, its in zip(rows, words, strict=True)],
        )

    def fill_down(self) -> None:
        """Copy the topmost selected cell of each column into those below; a single cell takes the one above."""
        by_column: dict[int, list[int]] = {}
        for each in self.selected_cells():
            by_column.setdefault(each.column(), []).append(each.row())
        shown, written = self.table.shown, list[WrittenField]()
        for column, rows in by_column.items():
            field, read = self._field(column), self.table.columns[column].edit
            if field is None or read is None or field.name == "id":
                continue
            top = rows[0] if len(rows) > 1 else rows[0] - 1
            if top >= 0:
                written += [(shown[row], field, read(shown[top])) for row in rows if row != top]
        if written:
            self.write(tr("Fill Down {requirements}", requirements=called([row for row, _, _ in written])), written)

    def clear_selected(self) -> None:
        """Empty the selected cells; whole rows are deleted."""
        cells = self.selected_cells()
        shown = [at for at in range(len(self.table.columns)) if not self.isColumnHidden(at)]
        if cells and len(cells) == len({each.row() for each in cells}) * len(shown):
            self.delete_rows()
            return
        written = [
            (self.table.shown[each.row()], field, "")
            for each in cells
            if (field := self._field(each.column())) is not None and field.name != "id"
        ]
        if written:
            self.write(tr("Clear {cells}", cells=trn("{count}\u00a0Cell", "{count}\u00a0Cells", len(written))), written)
        elif cells:
            self.told.emit(tr("Ctrl+Delete deletes requirements; an id cannot be empty."))

    def add_row(self) -> None:
        """A new requirement with the next free id, its text about to be written."""

        def change(project: Project) -> Project:
            self._begin_at = next_id(project, self.new_places[0])
            return self._asked_by_others(
                edits.take_requirements(project, self.new_places[0], [Requirement(self._begin_at)]), [self._begin_at]
            )

        self._session.edit(tr("Add a Requirement"), change)

    def delete_rows(self) -> None:
        """Delete the selected requirements; where they are those of one place, it asks for them no longer."""
        rows = self.chosen_rows()
        if not rows:
            return

        def change(project: Project) -> Project:
            for place in self.scope:
                project = edits.withdraw(project, place, [row.id for row in rows])
            if self.scope:
                return project
            chosen = Counter(key_of(row.id) for row in rows)
            twins = [row for row in rows if chosen[key_of(row.id)] < row.times_defined]
            for row in twins:
                project = edits.remove_requirement(project, *row.home, row.id)
            return edits.delete_requirements(project, [row.id for row in rows if row not in twins])

        self._session.edit(tr("Delete {requirements}", requirements=called(rows)), change)

    def refer(self, ids: Sequence[str]) -> bool:
        """Let all places of the scope ask for requirements that are written elsewhere."""
        what = ids[0] if len(ids) == 1 else trn("{count}\u00a0Requirement", "{count}\u00a0Requirements", len(ids))
        return self._session.edit(
            tr("Attach {requirements}", requirements=what), lambda project: edits.ask_for(project, ids, self.scope)
        )

    def _asked_by_others(self, project: Project, ids: Sequence[str]) -> Project:
        """What was taken in for the first place is asked by the others too."""
        return edits.ask_for(project, ids, self.new_places[1:]) if self.new_places[1:] else project

    def _edited(self, row: RequirementRow, column: int, words: str) -> None:
        field, cell = self._field(column), self.itemDelegateForColumn(column)
        if isinstance(cell, LineCell) and cell.filling and len(self.chosen_rows()) > 1:
            self.write_selected(words, column)
        elif field is not None:
            self.write(_change_of(field, row.id), [(row, field, words)])

    # ------------------------------------------------------------ clipboard

    def copy(self, *, titles: bool = False) -> None:
        """Put the rectangle around the selected cells on the clipboard, as spreadsheets do."""
        cells = self.selected_cells()
        if not cells:
            return
        chosen = {(each.row(), each.column()) for each in cells}
        columns = sorted({column for _, column in chosen})
        lines = [
            [self._copied(row, column) if (row, column) in chosen else "" for column in columns]
            for row in sorted({row for row, _ in chosen})
        ]
        head = [[self.table.columns[column].title for column in columns]] if titles else []
        QGuiApplication.clipboard().setText(tsv([*head, *lines]))

    def _copied(self, row: int, column: int) -> str:
        its = self.table.columns[column]
        return (its.edit or its.text)(self.table.shown[row])

    def paste(self, *, as_rows: bool = False) -> None:
        """Whole requirements (under headings, or ids beside texts) are taken in by their ids; other cells are written
        from the current one on.
        """
        try:
            cells = clipboard.cells_of(QGuiApplication.clipboard().text())
            if as_rows or not self.currentIndex().isValid() or clipboard.are_rows(cells):
                self._take_rows(clipboard.rows_to_take(cells, self.new_places))
            else:
                self._write_cells(cells)
        except FitError as error:
            self._session.refused.emit(str(error))

    def _take_rows(self, rows: clipboard.Rows) -> None:
        if self._session.edit(
            tr(
                "Paste {requirements}",
                requirements=trn("{count}\u00a0Requirement", "{count}\u00a0Requirements", rows.count),
            ),
            rows.take,
        ):
            pasted = tr("{requirements} pasted.", requirements=many(rows.count, "requirement"))
            self.told.emit(" ".join([pasted, *rows.notes[:3]]))

    def _write_cells(self, cells: Sequence[Sequence[str]]) -> None:
        chosen = self.selected_cells() or [self.currentIndex()]
        if len(cells) == len(cells[0]) == 1:
            targets = [(each.row(), each.column(), cells[0][0]) for each in chosen]
        else:
            columns = [at for at in range(chosen[0].column(), len(self.table.columns)) if not self.isColumnHidden(at)]
            targets = [
                (chosen[0].row() + down, column, words)
                for down, line in enumerate(cells)
                for column, words in zip(columns, line, strict=False)
            ]
        shown = self.table.shown
        beyond = sorted({row for row, _, _ in targets if row >= len(shown)})
        if beyond:
            lines = many(len(beyond), "line")
            raise EditError(
                tr("{lines} would stand below the table: Ctrl+Shift+V pastes them as new rows.", lines=lines)
            )
        written = [(shown[row], field, words) for row, column, words in targets if (field := self._field(column))]
        if written:
            self.write(tr("Paste {cells}", cells=trn("{count}\u00a0Cell", "{count}\u00a0Cells", len(written))), written)
        else:
            self.told.emit(tr("Nothing was pasted: these columns follow from the drawing and the answers."))

    # ------------------------------------------------------------ events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        act = self._act_of(event)
        if act is not None:
            act()
        else:
            super().keyPressEvent(event)

    def _act_of(self, event: QKeyEvent) -> Callable[[], object] | None:
        """What a key does; None leaves it to the table."""
        control, column = bool(event.modifiers() & _CTRL), self.currentIndex().column()
        if event.matches(QKeySequence.StandardKey.Copy):
            return self.copy
        if event.matches(QKeySequence.StandardKey.Paste):
            return self.paste
        if not control and column >= 0 and self._is_priority(column):
            typed = self._typed_priority(event)
            if typed is not None:
                return typed
        editable = column >= 0 and self._field(column) is not None
        acts: dict[tuple[Qt.Key, bool], Callable[[], object]] = {
            (Qt.Key.Key_V, True): lambda: self.paste(as_rows=True),
            (Qt.Key.Key_C, True): lambda: self.copy(titles=True),
            (Qt.Key.Key_D, True): self.fill_down,
            (Qt.Key.Key_Delete, True): self.delete_rows,
            (Qt.Key.Key_Delete, False): self.clear_selected,
            (Qt.Key.Key_Insert, False): self.add_row,
        }
        for enter in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            acts[enter, False] = (lambda: self.edit(self.currentIndex())) if editable else self._tell_derived
        if event.key() == Qt.Key.Key_Space and event.modifiers() & _SHIFT:
            return self.select_rows
        return acts.get((Qt.Key(event.key()), control))

    def _typed_priority(self, event: QKeyEvent) -> Callable[[], object] | None:
        """What a key does where a priority is typed: its first letter takes it, the rest of its word adds nothing, and
        Enter goes to the row below as it does from an editor.
        """
        at, (place, typed) = self.currentIndex(), self._typed
        self._typed = QModelIndex(), ""
        there = bool(typed) and place == at
        if there and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return self._go_below
        letter = event.text().casefold()
        word = f"{typed}{letter}" if there else letter
        if there and letter and any(its.casefold().startswith(word) for its in _letters().values()):
            self._typed = QPersistentModelIndex(at), word
            return lambda: None
        if letter not in _letters():
            return None
        self._typed = QPersistentModelIndex(at), letter
        return lambda: self.write_selected(_letters()[letter], at.column())

    def _tell_derived(self) -> None:
        self.told.emit(tr("This follows from the drawing and the answers; Ctrl+Enter goes to the step that asks."))

    def _is_priority(self, column: int) -> bool:
        field = self._field(column)
        return field is not None and field.name == "priority"

    def select_rows(self) -> None:
        """Let the selection grow to whole rows."""
        wanted = QItemSelection()
        for each in self._chosen_numbers():
            last = len(self.table.columns) - 1
            wanted.select(self.table.index(each, 0), self.table.index(each, last))
        self.selectionModel().select(wanted, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Enter takes what was written and goes to the row below."""
        super().closeEditor(editor, hint)
        if hint == QAbstractItemDelegate.EndEditHint.SubmitModelCache:
            self._go_below()

    def _go_below(self) -> None:
        below = self.currentIndex().siblingAtRow(self.currentIndex().row() + 1)
        if below.isValid():
            self.setCurrentIndex(below)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = self.indexAt(event.position().toPoint())
        on_id = at.isValid() and at.column() == 0 and event.button() == Qt.MouseButton.LeftButton
        plain = not event.modifiers() & (_CTRL | _SHIFT)
        self._pressed = event.position().toPoint() if on_id and plain else None
        if self._pressed is None or at.row() not in self._chosen_numbers():
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            super().mouseMoveEvent(event)
        elif (event.position().toPoint() - self._pressed).manhattanLength() >= QApplication.startDragDistance():
            self._pressed = None
            self.drag_rows()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pressed is not None:
            self._pressed = None
            self.setCurrentIndex(self.indexAt(event.position().toPoint()))
        super().mouseReleaseEvent(event)

    def drag_rows(self) -> None:
        """Drag the selected requirements by their ids."""
        drag = QDrag(self)
        drag.setMimeData(packed([row.id for row in self.chosen_rows()]))
        drag.exec(Qt.DropAction.CopyAction)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill_menu(menu)
        menu.popup(event.globalPos())

    def fill_menu(self, menu: QMenu) -> None:
        """Put everything that can be done with the selected cells into a menu."""
        offers: tuple[tuple[str, str, Callable[[], object]], ...] = (
            (tr("Add a Requirement"), "Ins", self.add_row),
            (tr("Delete Requirements"), "Ctrl+Del", self.delete_rows),
            ("", "", self.add_row),
            (tr("Fill Down"), "Ctrl+D", self.fill_down),
            (tr("Clear"), "Del", self.clear_selected),
            ("", "", self.add_row),
            (tr("Copy"), "Ctrl+C", self.copy),
            (tr("Copy with Headings"), "Ctrl+Shift+C", lambda: self.copy(titles=True)),
            (tr("Paste"), "Ctrl+V", self.paste),
            (tr("Paste as New Rows"), "Ctrl+Shift+V", lambda: self.paste(as_rows=True)),
        )
        for text, keys, act in offers:
            if not text:
                menu.addSeparator()
                continue
            menu.addAction(f"{text}\t{QKeySequence(keys).toString(_NATIVE)}").triggered.connect(
                lambda _=False, act=act: act()
            )
        self.menu_wanted.emit(menu)


def _change_of(field: RequirementField, requirements: str) -> str:
    return tr("Change the {field} of {requirements}", field=field.word, requirements=requirements)


def _letters() -> dict[str, str]:
    """The priorities by the letters that they begin with."""
    return {words[0].casefold(): words for words in PRIORITY.values()}


def called(rows: Sequence[RequirementRow]) -> str:
    """What an edit calls the requirements that it touches."""
    ids = {row.id for row in rows}
    return next(iter(ids)) if len(ids) == 1 else trn("{count}\u00a0Requirement", "{count}\u00a0Requirements", len(ids))
