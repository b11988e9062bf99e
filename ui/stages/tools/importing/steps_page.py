"""The step of the review that shows tables of steps: what columns are read as, where blank rows lead, what was noticed.

Nothing is copied: cells are looked up when they are shown.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from itsm_fit.errors import InputError
from itsm_fit.findings import SEVERITY_SIGN, Issue, Severity
from itsm_fit.importing.step_table import StepTable
from itsm_fit.importing.steps.fields import StepField
from itsm_fit.storage.spreadsheet import column_name
from ui.stages.tools.importing.account import span_of
from ui.widgets.cells import AnyIndex, SeverityCell
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.fields import quiet_wheel
from ui.widgets.language import Caption, tr
from ui.widgets.look import Look
from ui.widgets.parts import label
from ui.widgets.table import TableColumn, TableView
from ui.widgets.words import many, one_line, tip

_MOST_ROWS = 5_000
"""Rows of a sheet that the preview shows."""
_NARROWEST, _WIDEST, _SAMPLED = 80, 300, 40
"""Pixels of a column at least and at most, and rows by which it is fitted."""
_MARGIN = 28
_ANSWERED = frozenset(
    int(role)
    for role in (
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.FontRole,
        Qt.ItemDataRole.ForegroundRole,
    )
)
"""What the cells say; the view asks for more at every painting."""
_LISTED = 8
"""Lines of what was noticed that are in sight at once."""
_CHOICES = tuple(field for field in StepField if field not in (StepField.NOTE, StepField.SKIPPED))


@dataclass(frozen=True, slots=True)
class NoticedLine:
    """Something that was noticed in a table of steps."""

    issue: Issue


_NOTICED: tuple[TableColumn[NoticedLine], ...] = (
    TableColumn(
        Caption("How bad"),
        lambda row: f"{SEVERITY_SIGN[row.issue.severity]} {row.issue.severity.words}",
        figure=lambda row: row.issue.severity,
        delegate=SeverityCell,
        width=14,
    ),
    TableColumn(Caption("What"), lambda row: row.issue.message, width=70, stretch=True),
    TableColumn(Caption("Where"), lambda row: row.issue.where, width=20),
)


class StepCells(QAbstractTableModel):
    """The cells of the sheet of a table of steps, with what its columns are read as above them."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.table: StepTable | None = None

    def show_table(self, table: StepTable) -> None:
        self.beginResetModel()
        self.table = table
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() or self.table is None else min(self.table.grid.height, _MOST_ROWS)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() or self.table is None else self.table.grid.width

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in _ANSWERED or self.table is None or not index.isValid():
            return None
        row, column = index.row(), index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return one_line(self.table.grid.text(row, column))
            case Qt.ItemDataRole.ToolTipRole:
                text = self.table.grid.text(row, column)
                return tip(text) if text else None
            case Qt.ItemDataRole.FontRole if row == self.table.layout.top:
                font = QFont()
                font.setWeight(QFont.Weight.DemiBold)
                return font
            case Qt.ItemDataRole.ForegroundRole if self._is_aside(row, column):
                return QColor(self._look.theme.muted)
        return None

    def _is_aside(self, row: int, column: int) -> bool:
        """Whether a cell is not read."""
        if self.table is None:
            return False
        layout = self.table.layout
        inside = layout.top <= row <= layout.last
        return not inside or layout.fields.get(column, StepField.SKIPPED) is StepField.SKIPPED

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if self.table is None:
            return None
        across = orientation == Qt.Orientation.Horizontal
        if role == Qt.ItemDataRole.DisplayRole:
            return self.column_title(section) if across else str(section + 1)
        if role == Qt.ItemDataRole.ToolTipRole and across:
            return f"{self.column_title(section)}\n{tr('Click to say what this column holds')}".replace("\n", ": ", 1)
        return None

    def column_title(self, column: int) -> str:
        """Its letters above what it is read as."""
        field = self.field(column)
        return f"{column_name(column)}\n{'–' if field is StepField.SKIPPED else field.words}"

    def heading(self, column: int) -> str:
        """What stands in the heading row."""
        return one_line(self.table.grid.text(self.table.layout.top, column)) if self.table else ""

    def field(self, column: int) -> StepField:
        return self.table.layout.fields.get(column, StepField.SKIPPED) if self.table else StepField.SKIPPED


class StepsView(QTableView):
    """Click a heading, or press C on a cell, to say what its column holds."""

    asked = Signal(int, object)
    """A column and the StepField it shall have."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.cells = StepCells(look, self)
        self.setModel(self.cells)
        self.setAccessibleName(tr("Cells of the table of steps"))
        self.setWordWrap(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        across, down = self.horizontalHeader(), self.verticalHeader()
        across.setSectionsClickable(True)
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        across.setFixedHeight(2 * self.fontMetrics().height() + 14)
        down.setDefaultSectionSize(self.fontMetrics().height() + 8)
        across.sectionClicked.connect(self._clicked)

    def show_table(self, table: StepTable) -> None:
        """Show a table; the place is kept while it is the same sheet."""
        before = self.cells.table
        at = self.currentIndex()
        self.cells.show_table(table)
        if before is None or (before.grid, before.layout.top) != (table.grid, table.layout.top):
            self._fit_columns(table)
            at = self.cells.index(table.layout.top, 0)
        self.setCurrentIndex(self.cells.index(at.row(), at.column()))

    def _fit_columns(self, table: StepTable) -> None:
        metrics = self.fontMetrics()
        heading = QFont(self.font())
        heading.setWeight(QFont.Weight.DemiBold)
        titles = QFontMetrics(heading)
        rows = range(table.layout.top, min(table.layout.top + _SAMPLED, table.grid.height))
        for column in range(table.grid.width):
            texts = [one_line(table.grid.text(row, column)) for row in rows]
            titled = [*self.cells.column_title(column).split("\n"), self.cells.heading(column)]
            held = [*map(metrics.horizontalAdvance, texts), *map(titles.horizontalAdvance, titled)]
            widest = max(_NARROWEST, *held)
            self.setColumnWidth(column, min(widest + _MARGIN, _WIDEST))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        at = self.currentIndex()
        if at.isValid() and event.key() in (Qt.Key.Key_C, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.ask(at.column(), self.viewport().mapToGlobal(self.visualRect(at).bottomLeft()))
        else:
            super().keyPressEvent(event)

    def ask(self, column: int, place: QPoint) -> QMenu:
        """Pop up what a column can hold."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Column {column} holds", column=column_name(column))).setEnabled(False)
        for field in (*_CHOICES, None, StepField.NOTE, StepField.SKIPPED):
            if field is None:
                menu.addSeparator()
                continue
            action = menu.addAction(field.words)
            action.setCheckable(True)
            action.setChecked(field is self.cells.field(column))
            action.triggered.connect(lambda _=False, field=field: self.asked.emit(column, field))
        menu.popup(place)
        return menu

    def _clicked(self, column: int) -> None:
        header = self.horizontalHeader()
        place = QPoint(header.sectionViewportPosition(column), header.height())
        self.ask(column, header.viewport().mapToGlobal(place))


class StepsPage(QWidget):
    """The tables of steps of an import, one at a time; every change gives another table, read in the background."""

    changed = Signal(int, object)
    """The number of a table, and the table with what was changed."""
    answers_said = Signal(int)
    """The number of a table whose sheet holds answers of tools."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._tables: Sequence[StepTable] = ()
        self.which, self.blank = ChoiceBox(), ChoiceBox()
        self.wanted = QCheckBox(tr("Draw it as a process"))
        self.answers = QPushButton(tr("It Holds Answers"))
        self.answers.setToolTip(tr("Read this sheet as answers of tools, not as a table of steps"))
        self.answers.setAutoDefault(False)
        self.which_label = label(tr("Table"), wrap=False)
        self.blank_label = label(tr("A row that names no next step"), wrap=False)
        self.reading = label("", "strong")
        self.told = label("", "muted")
        self.view = StepsView(look)
        self.noticed: TableView[NoticedLine] = TableView(_NOTICED, tr("What was noticed in the table of steps"), look)
        self.which.setAccessibleName(tr("Table of steps"))
        self.blank.setAccessibleName(tr("Where a row leads that names no next step"))
        for words, falls in ((tr("ends the process"), False), (tr("leads to the row below"), True)):
            self.blank.addItem(words, falls)
        for box in (self.which, self.blank):
            quiet_wheel(box)
        self._lay_out()
        self.which.activated.connect(lambda _at: self._show())
        self.answers.clicked.connect(lambda _=False: self.answers_said.emit(max(self.which.currentIndex(), 0)))
        self.view.asked.connect(lambda at, field: self._change(lambda table: table.with_field(at, field)))
        self.noticed.clicked.connect(lambda _at: self._go_to_noticed())
        self.noticed.asked.connect(lambda _line, _column: self._go_to_noticed())
        self.wanted.clicked.connect(lambda on: self._change(lambda table: table.with_wanted(wanted=on)))
        self.blank.activated.connect(
            lambda _at: self._change(lambda table: table.with_falling(falls_through=bool(self.blank.currentData())))
        )

    def go_to(self, number: int) -> None:
        """Show a table by its number."""
        self.which.setCurrentIndex(number)
        self._show()

    def show_tables(self, tables: Sequence[StepTable]) -> None:
        """Show tables, the one in sight staying there."""
        self._tables = tables
        with QSignalBlocker(self.which):
            at = max(self.which.currentIndex(), 0)
            self.which.clear()
            for table in tables:
                self.which.addItem(table.name)
            self.which.setCurrentIndex(min(at, len(tables) - 1))
        for widget in (self.which, self.which_label):
            widget.setVisible(len(tables) > 1)
        self._show()

    def _show(self) -> None:
        if not self._tables:
            return
        table = self._tables[max(self.which.currentIndex(), 0)]
        self.view.show_table(table)
        with QSignalBlocker(self.wanted), QSignalBlocker(self.blank):
            self.wanted.setChecked(table.wanted)
            self.blank.setCurrentIndex(self.blank.findData(table.layout.falls_through))
        if not table.is_read:
            self.reading.setText(tr("Reading it anew …"))
            return
        try:
            process, issues = table.document.processes[0], table.issues
        except InputError as error:
            self.reading.setText(tr("This cannot be drawn: {why}", why=error.message))
            self._list([Issue(Severity.ERROR, table.file, error.where, error.message)])
            return
        steps = many(sum(node.kind.is_activity for node in process.nodes), "step")
        roles = f", {many(len(process.lanes), 'role')}" if process.lanes else ""
        doubt = tr("look at what was noticed") if issues else tr("nothing is in doubt")
        self.reading.setText(f"{process.name}: {steps}{roles} · {doubt}")
        self._list(issues)

    def _list(self, issues: Sequence[Issue]) -> None:
        table = self._tables[max(self.which.currentIndex(), 0)]
        self.told.setText(" ".join(table.told))
        self.noticed.set_rows([NoticedLine(issue) for issue in issues])
        self.noticed.setVisible(bool(issues))
        rows = self.noticed.verticalHeader().defaultSectionSize() * min(len(issues), _LISTED)
        heading = self.noticed.horizontalHeader().sizeHint().height()
        self.noticed.setFixedHeight(heading + rows + 2 * self.noticed.frameWidth() + 4)

    def _go_to_noticed(self) -> None:
        """Select the cells that a line is about."""
        line = self.noticed.current_row()
        span = span_of(line.issue.where.rpartition("!")[2]) if line is not None else None
        if span is not None:
            at = self.view.cells.index(span[0], span[1])
            self.view.setCurrentIndex(at)
            self.view.scrollTo(at)

    def _change(self, change: Callable[[StepTable], StepTable]) -> None:
        at = max(self.which.currentIndex(), 0)
        self.changed.emit(at, change(self._tables[at]))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        for widget in (self.which_label, self.which, self.wanted, self.answers):
            top.addWidget(widget)
        top.addStretch(1)
        top.addWidget(self.blank_label)
        top.addWidget(self.blank)
        hint = label(
            tr("Click the heading of a column to say what it holds, or press C on a cell of it."),
            "muted",
        )
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 8, 0, 0)
        box.setSpacing(8)
        box.addWidget(self.reading)
        box.addLayout(top)
        box.addWidget(self.view, 3)
        box.addWidget(self.told)
        box.addWidget(self.noticed)
        box.addWidget(hint)
