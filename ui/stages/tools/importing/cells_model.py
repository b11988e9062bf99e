"""The real cells of a sheet, coloured by the role of their row and column."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QWidget

from itsm_fit.importing.draft import TableDraft, WordOrigin
from itsm_fit.importing.layout import CellContent, LeftOut, Orientation
from itsm_fit.importing.roles import ColumnRole, RowRole, column_roles, row_roles
from itsm_fit.storage.spreadsheet import CellPlace, CellRange, column_name
from ui.stages.tools.importing.account import span_of
from ui.stages.tools.importing.roles_look import NAMES, CellRole, LeftRole, ground, ink_on
from ui.widgets.cells import AnyIndex
from ui.widgets.language import Caption, tr
from ui.widgets.look import Look
from ui.widgets.words import meaning_words, one_line, tip

SHORT = {RowRole.HEADER: Caption("header"), RowRole.GROUP: Caption("group"), RowRole.SKIPPED: Caption("skipped")}


class CellsModel(QAbstractTableModel):
    """A draft's sheet. Nothing is copied: cells are looked up when they are shown."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.draft: TableDraft | None = None
        self._columns: dict[int, tuple[ColumnRole, str]] = {}
        self._rows: dict[int, RowRole] = {}
        self._words: dict[str, tuple[str, bool]] = {}
        self._left: Sequence[tuple[CellRange, LeftOut]] = ()
        self._left_by_row: dict[int, list[tuple[CellRange, LeftOut]]] = {}

    def show_draft(self, draft: TableDraft, left_out: Sequence[LeftOut] = ()) -> None:
        """Show another draft, or the same sheet read anew; `left_out` are the blocks of its book that no table uses."""
        same_sheet = self.draft is not None and self.draft.grid is draft.grid
        if not same_sheet:
            self.beginResetModel()
        self.draft = draft
        here = f"{draft.layout.sheet}!"
        blocks = [(span_of(its.where.removeprefix(here)), its) for its in left_out if its.where.startswith(here)]
        self._left, self._left_by_row = [(span, its) for span, its in blocks if span is not None], {}
        self._columns = column_roles(draft.layout)
        self._rows = row_roles(draft.layout, draft.read.table.rows)
        self._words = {
            word.text: (f"{meaning_words(word.meaning)} ({word.known.words})", word.known is WordOrigin.UNDECIDED)
            for word in draft.words
        }
        if not same_sheet:
            self.endResetModel()
            return
        if self.rowCount() and self.columnCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, self.rowCount() - 1)

    @property
    def roles(self) -> frozenset[CellRole]:
        """The roles that the sheet shows."""
        left = {LeftRole.LOST if its.holds is CellContent.ANSWERS else LeftRole.ASIDE for _, its in self._left}
        rows = set(self._rows.values()) & {RowRole.HEADER, RowRole.GROUP}
        groups = {ColumnRole.GROUP} if RowRole.GROUP in rows else set()
        return frozenset(left | rows | groups | {role for role, _ in self._columns.values()})

    def column_role(self, column: int) -> ColumnRole:
        return self._columns.get(column, (ColumnRole.SKIPPED, ""))[0]

    def row_role(self, row: int) -> RowRole:
        return self._rows.get(row, RowRole.SKIPPED)

    def left_at(self, row: int, column: int) -> LeftOut | None:
        """The block of cells left out to which a cell belongs that holds something."""
        near = self._left_by_row.get(row)
        if near is None:
            near = self._left_by_row[row] = [pair for pair in self._left if pair[0].top <= row <= pair[0].bottom]
        found = next((its for span, its in near if span.left <= column <= span.right), None)
        return found if found and self.draft and self.draft.grid.text(row, column) else None

    def role_at(self, row: int, column: int) -> CellRole:
        """What the cell is, its row and column taken together."""
        left = self.left_at(row, column)
        if left is not None:
            return LeftRole.LOST if left.holds is CellContent.ANSWERS else LeftRole.ASIDE
        of_row = self.row_role(row)
        if of_row in (RowRole.HEADER, RowRole.GROUP):
            return of_row
        return ColumnRole.SKIPPED if of_row is RowRole.SKIPPED else self.column_role(column)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() or self.draft is None else self.draft.grid.height

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() or self.draft is None else self.draft.grid.width

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if self.draft is None or not index.isValid():
            return None
        row, column = index.row(), index.column()
        text = self.draft.grid.text(row, column)
        shown: object = None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                shown = one_line(text)
            case Qt.ItemDataRole.ToolTipRole:
                shown = tip(self._tip(row, column, text))
            case Qt.ItemDataRole.BackgroundRole:
                shown = self._fill(row, column) or ground(self.role_at(row, column), self._look.theme)
            case Qt.ItemDataRole.ForegroundRole:
                shown = QColor(self._ink(row, column, text))
            case Qt.ItemDataRole.FontRole:
                shown = self._font(row, column, text)
        return shown

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if self.draft is None:
            return None
        across = orientation == Qt.Orientation.Horizontal
        if role == Qt.ItemDataRole.DisplayRole:
            return self.column_title(section) if across else self._row_title(section)
        if role == Qt.ItemDataRole.ToolTipRole:
            title = (self.column_title(section) if across else self._row_title(section)).replace("\n", ": ")
            offer = tr("Click to say what this column holds") if across else tr("Click to say what this row holds")
            return f"{one_line(title)}\n{offer}"
        if role == Qt.ItemDataRole.TextAlignmentRole and not across:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def column_title(self, column: int) -> str:
        """Its letters above what it holds."""
        role, tool = self._columns.get(column, (ColumnRole.SKIPPED, ""))
        turned = self.draft is not None and self.draft.layout.orientation is Orientation.ROWS
        name = tr("Tools") if turned and role is ColumnRole.TEXT else NAMES[role]
        named = f"{name} · {tool}" if tool else name
        return f"{column_name(column)}\n{'–' if role is ColumnRole.SKIPPED else named}"

    def _row_title(self, row: int) -> str:
        role = self._rows.get(row)
        return f"{row + 1}" if role in (None, RowRole.FEATURE) else f"{SHORT[role]}  {row + 1}"

    def _fill(self, row: int, column: int) -> QColor | None:
        """The colour by which a cell answers."""
        own = self.draft.grid.sheet.fills.get(CellPlace(row, column)) if self.draft else None
        return QColor(f"#{own}") if own and self._is_answer(row, column) else None

    def _is_answer(self, row: int, column: int) -> bool:
        return self.role_at(row, column) is ColumnRole.ANSWER

    def _ink(self, row: int, column: int, text: str) -> str:
        theme, fill = self._look.theme, self._fill(row, column)
        if fill is not None:
            return ink_on(fill)
        if self._is_answer(row, column) and self._words.get(text, ("", False))[1]:
            return theme.error
        return theme.muted if self.role_at(row, column) in (ColumnRole.SKIPPED, LeftRole.ASIDE) else theme.ink

    def _font(self, row: int, column: int, text: str) -> QFont | None:
        bold = self.row_role(row) in (RowRole.HEADER, RowRole.GROUP)
        doubtful = self._is_answer(row, column) and self._words.get(text, ("", False))[1]
        if not bold and not doubtful:
            return None
        font = QFont()
        font.setBold(bold)
        font.setUnderline(doubtful)
        return font

    def _tip(self, row: int, column: int, text: str) -> str:
        sheet = self.draft.grid.sheet if self.draft else None
        lines = [f"{CellPlace(row, column).name} · {NAMES[self.role_at(row, column)]}", text]
        if self._is_answer(row, column) and text in self._words:
            lines.append(tr("reads as {meaning}", meaning=self._words[text][0]))
        left = self.left_at(row, column)
        if left is not None:
            lines.append(tr("left out: {reason}", reason=left.reason))
        if sheet is not None:
            lines += [sheet.comments.get(CellPlace(row, column), ""), sheet.links.get(CellPlace(row, column), "")]
        return "\n".join(line for line in lines if line)
