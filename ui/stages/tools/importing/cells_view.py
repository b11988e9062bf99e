"""The preview of a sheet, in which a click on a row or column says what it holds."""

from __future__ import annotations

from collections.abc import Sequence
from heapq import nlargest

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFont, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from itsm_fit.importing.draft import TableDraft
from itsm_fit.importing.layout import LeftOut, Orientation
from itsm_fit.importing.roles import ColumnRole, RowRole
from itsm_fit.storage.spreadsheet import CellRange, column_name
from ui.stages.tools.importing.cells_model import SHORT, CellsModel
from ui.stages.tools.importing.roles_look import MNEMONICS
from ui.widgets.language import tr
from ui.widgets.look import Look
from ui.widgets.words import one_line

_SAMPLE_ROWS = 40
_ABOVE = 2
"""Rows above the header of a table that stay in sight."""
_NARROWEST, _WIDEST, _WIDEST_SKIPPED = 9, 38, 14
"""Letters that a column of the preview shows at least and at most; skipped ones must not push answers out of sight."""
_LONGEST_MEASURED, _MEASURED = 80, 5
"""Letters of a text, and longest texts of a column, whose width is measured."""
_MARGINS = 28
"""Pixels of a column beside its text."""


class CellsView(QTableView):
    """Click a heading (or press C or R on a cell) for the roles of its column or row."""

    column_asked = Signal(int, object)
    """A column and the ColumnRole it shall have."""
    row_asked = Signal(int, object)
    """A row and the RowRole it shall have."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cells = CellsModel(look, self)
        self.setModel(self.cells)
        self.setAccessibleName(tr("Cells of the sheet"))
        self.setWordWrap(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self._set_up(self.horizontalHeader(), self.verticalHeader())
        look.changed.connect(self.viewport().update)

    def show_draft(self, draft: TableDraft, left_out: Sequence[LeftOut] = ()) -> None:
        """Show a draft; the place in the sheet is kept while it is the same one."""
        before = self.cells.draft
        self.cells.show_draft(draft, left_out)
        if before is None or before.grid is not draft.grid:
            self._fit_columns(draft)
        if before is None or before.grid is not draft.grid or before.detected is not draft.detected:
            self._go_to_table(draft)

    def _go_to_table(self, draft: TableDraft) -> None:
        """Bring the head of the table into sight, with a little of what stands above it."""
        header, text = min(draft.layout.header), draft.layout.text
        self.selectionModel().setCurrentIndex(
            self.cells.index(header, text), QItemSelectionModel.SelectionFlag.ClearAndSelect
        )
        self.verticalScrollBar().setValue(max(header - _ABOVE, 0))
        self.horizontalScrollBar().setValue(0)
        if self.columnViewportPosition(text) > self.viewport().width() // 2:
            self.horizontalScrollBar().setValue(self.columnViewportPosition(text))

    def show_blocks(self, blocks: Sequence[CellRange]) -> None:
        """Select blocks of cells, and bring the first one into sight."""
        if not blocks:
            return
        top, left, _, _ = blocks[0]
        first, model = self.cells.index(top, left), self.selectionModel()
        model.setCurrentIndex(first, QItemSelectionModel.SelectionFlag.Clear)
        selection = QItemSelection()
        for block in blocks:
            selection.select(self.cells.index(block.top, block.left), self.cells.index(block.bottom, block.right))
        model.select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(first, QAbstractItemView.ScrollHint.PositionAtCenter)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        at = self.currentIndex()
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        if at.isValid() and plain and event.key() in (Qt.Key.Key_C, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.ask_column(at.column(), self._below(self.visualRect(at)))
        elif at.isValid() and plain and event.key() == Qt.Key.Key_R:
            self.ask_row(at.row(), self._below(self.visualRect(at)))
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Both menus in one, for the cell under the pointer or the current one."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        at = self.currentIndex() if by_key else self.indexAt(event.pos())
        if not at.isValid():
            return
        menu = self._menu()
        column = menu.addMenu(tr("&Column {column} holds", column=column_name(at.column())))
        row = menu.addMenu(tr("&Row {row} is", row=at.row() + 1))
        self._fill_column(column, at.column())
        self._fill_row(row, at.row())
        menu.popup(self._below(self.visualRect(at)) if by_key else event.globalPos())

    def ask_column(self, column: int, place: QPoint) -> None:
        """Pop up the roles of a column at a global place."""
        menu = self._menu()
        self._fill_column(menu, column)
        menu.popup(place)

    def ask_row(self, row: int, place: QPoint) -> None:
        """Pop up the roles of a row at a global place."""
        menu = self._menu()
        self._fill_row(menu, row)
        menu.popup(place)

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def _fill_column(self, menu: QMenu, column: int) -> None:
        menu.addAction(tr("Column {column} holds", column=column_name(column))).setEnabled(False)
        turned = self._turned
        for role in ColumnRole:
            if turned and role not in (ColumnRole.TEXT, ColumnRole.ANSWER, ColumnRole.COMMENT, ColumnRole.SKIPPED):
                continue
            action = menu.addAction(tr("&Tools") if turned and role is ColumnRole.TEXT else str(MNEMONICS[role]))
            action.setCheckable(True)
            action.setChecked(role is self.cells.column_role(column))
            action.triggered.connect(lambda _=False, role=role: self.column_asked.emit(column, role))

    def _fill_row(self, menu: QMenu, row: int) -> None:
        menu.addAction(tr("Row {row} is", row=row + 1)).setEnabled(False)
        turned = self._turned
        for role in RowRole:
            if turned and role is RowRole.GROUP:
                continue
            action = menu.addAction(tr("&Tool") if turned and role is RowRole.FEATURE else str(MNEMONICS[role]))
            action.setCheckable(True)
            action.setChecked(role is self.cells.row_role(row))
            action.triggered.connect(lambda _=False, role=role: self.row_asked.emit(row, role))

    @property
    def _turned(self) -> bool:
        """Whether the tools run down the rows."""
        draft = self.cells.draft
        return draft is not None and draft.layout.orientation is Orientation.ROWS

    def _below(self, place: QRect) -> QPoint:
        return self.viewport().mapToGlobal(place.bottomLeft())

    def _set_up(self, across: QHeaderView, down: QHeaderView) -> None:
        across.setSectionsClickable(True)
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        across.setTextElideMode(Qt.TextElideMode.ElideRight)
        across.setFixedHeight(2 * self.fontMetrics().height() + 14)
        across.setMinimumSectionSize(40)
        down.setSectionsClickable(True)
        down.setDefaultSectionSize(self.fontMetrics().height() + 8)
        widest = max(self.fontMetrics().horizontalAdvance(f"{words}  10000") for words in SHORT.values())
        down.setFixedWidth(widest + 28)
        down.setStyleSheet("QHeaderView::section { padding: 0 10px; font-weight: 400; }")
        across.sectionClicked.connect(self._column_clicked)
        down.sectionClicked.connect(self._row_clicked)

    def _column_clicked(self, column: int) -> None:
        header = self.horizontalHeader()
        at = QPoint(header.sectionViewportPosition(column), header.height())
        self.ask_column(column, header.viewport().mapToGlobal(at))

    def _row_clicked(self, row: int) -> None:
        header = self.verticalHeader()
        at = QPoint(header.width(), header.sectionViewportPosition(row))
        self.ask_row(row, header.viewport().mapToGlobal(at))

    def _fit_columns(self, draft: TableDraft) -> None:
        """As wide as most of the texts near the header need, within bounds."""
        metrics = QFontMetrics(self.font())
        heading = QFont(self.font())
        heading.setWeight(QFont.Weight.DemiBold)
        titles = QFontMetrics(heading)
        unit, first, header = metrics.averageCharWidth(), min(draft.layout.header), frozenset(draft.layout.header)
        near = range(first, min(first + _SAMPLE_ROWS, draft.grid.height))
        rows = [row for row in near if self.cells.row_role(row) is not RowRole.SKIPPED] or near
        for column in range(draft.grid.width):
            skipped = self.cells.column_role(column) is ColumnRole.SKIPPED
            most = (_WIDEST_SKIPPED if skipped else _WIDEST) * unit
            texts = [(one_line(draft.grid.text(row, column)[:_LONGEST_MEASURED]), row in header) for row in rows]
            longest = nlargest(_MEASURED, texts, key=lambda text: len(text[0]))
            held = max((titles if bold else metrics).horizontalAdvance(text) for text, bold in longest)
            titled = titles.horizontalAdvance(self.cells.column_title(column).partition("\n")[2])
            width = max(min(max(held, _NARROWEST * unit), most), min(titled, _WIDEST * unit))
            self.setColumnWidth(column, width + _MARGINS)

    def sizeHint(self) -> QSize:
        return QSize(760, 420)
