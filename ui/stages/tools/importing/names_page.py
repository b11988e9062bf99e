"""The step of the review that says which tools the answers belong to: new ones, or ones of the project."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHeaderView, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from itsm_fit.importing.draft import TableDraft
from itsm_fit.model.project import Project
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.language import Caption, tr, trn
from ui.widgets.parts import label
from ui.widgets.words import count, one_line, tip

_LEFT_OUT = Caption("(leave out)")
_MOST = 300
"""Tools that get a row with a box; a table with more has hardly tools in its columns."""
_HINT = Caption("Type another name to rename a tool, choose one of the project to merge with it, or leave it out.")


@dataclass(frozen=True, slots=True)
class NameRow:
    """A tool as a file names it, the name it gets, and the drafts in which it answers."""

    file: str
    tool: str
    name: str
    answers: int
    drafts: tuple[int, ...]


class NamesPage(QWidget):
    """A row for each tool of each file; its box takes a name of the project or a new one."""

    named = Signal(tuple, str, str)
    """Numbers of drafts, the tool as the file names it, the name it shall have ("" leaves it out)."""

    def __init__(self) -> None:
        super().__init__()
        self.table = QTableWidget(0, 4)
        self.table.setHorizontalHeaderLabels([tr("In the file"), tr("Answers"), tr("Becomes the tool"), ""])
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setAccessibleName(tr("Tools of the files"))
        self.table.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        self.table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column in (0, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.table.setColumnWidth(1, 110)
        self.table.setColumnWidth(3, 240)
        self.boxes: list[QComboBox] = []
        self._rows: list[NameRow] = []
        self.hint = label(str(_HINT), "muted")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 8, 0, 0)
        box.setSpacing(8)
        box.addWidget(self.table, 1)
        box.addWidget(self.hint)

    def show_drafts(self, drafts: Sequence[TableDraft], project: Project) -> None:
        """Show the tools of all wanted drafts; boxes stay while the tools are the same."""
        rows, left = name_rows(drafts)
        more = trn("{count} more tool keeps its name.", "{count} more tools keep their names.", left, count=count(left))
        self.hint.setText(f"{_HINT} {more}" if left else str(_HINT))
        if [(row.file, row.tool) for row in rows] != [(row.file, row.tool) for row in self._rows]:
            self._build(rows, project)
        self._rows = rows
        taken = [row.name for row in rows]
        for at, row in enumerate(rows):
            for column, text in ((1, count(row.answers)), (3, _becomes(row, project, taken))):
                item = self.table.item(at, column)
                if item is not None:
                    item.setText(text)
            box, shown = self.boxes[at], row.name or str(_LEFT_OUT)
            if (box.currentText() or str(_LEFT_OUT)) != one_line(shown) and not box.hasFocus():
                _write(box, shown)

    def _build(self, rows: list[NameRow], project: Project) -> None:
        self.boxes = []
        several = len({row.file for row in rows}) > 1
        self.table.setRowCount(0)
        self.table.setRowCount(len(rows))
        for at, row in enumerate(rows):
            for column, text in ((0, f"{row.tool}  ·  {row.file}" if several else row.tool), (1, ""), (3, "")):
                item = QTableWidgetItem(one_line(text))
                item.setFlags(Qt.ItemFlag.ItemIsEnabled)
                item.setToolTip(tip(text))
                self.table.setItem(at, column, item)
            box = ChoiceBox()
            box.setEditable(True)
            box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
            box.setAccessibleName(one_line(tr("{tool} becomes", tool=row.tool)))
            left_out = str(_LEFT_OUT)
            names = {one_line(name): name for name in (*reversed(project.tool_names), row.name, row.tool, left_out)}
            box.addItems(list(dict.fromkeys(map(one_line, (row.tool, *project.tool_names, left_out)))))
            _write(box, row.name or left_out)
            box.currentTextChanged.connect(
                lambda text, at=at, names=names: self._named(at, names.get(one_line(text), one_line(text)))
            )
            self.table.setCellWidget(at, 2, box)
            self.table.setRowHeight(at, box.sizeHint().height() + 6)
            self.boxes.append(box)

    def _named(self, at: int, name: str) -> None:
        row = self._rows[at]
        named = "" if name == str(_LEFT_OUT) else name
        if name and named != row.name:
            self.named.emit(row.drafts, row.tool, named)


def _write(box: QComboBox, name: str) -> None:
    """Show a name from its beginning, however long it is."""
    box.setCurrentText(one_line(name))
    line = box.lineEdit()
    if line is not None:
        line.setCursorPosition(0)


def name_rows(drafts: Sequence[TableDraft]) -> tuple[list[NameRow], int]:
    """The first tools of all wanted drafts, one row for each file and name, and how many more there are."""
    found: dict[tuple[str, str], list[int]] = {}
    for number, draft in enumerate(drafts):
        for tool in draft.tools if draft.wanted else ():
            found.setdefault((draft.book.name, tool), []).append(number)
    rows = []
    for (file, tool), numbers in islice(found.items(), _MOST):
        answers = sum(_answers(drafts[number], tool) for number in numbers)
        name = drafts[numbers[0]].names.get(tool, tool)
        rows.append(NameRow(file, tool, name, answers, tuple(numbers)))
    return rows, max(len(found) - _MOST, 0)


def _answers(draft: TableDraft, tool: str) -> int:
    name = draft.names.get(tool, tool)
    columns = draft.matrix.responses if draft.matrix else ()
    return sum(bool(raw) for column in columns if column.tool == name for raw in column.raw)


def _becomes(row: NameRow, project: Project, taken: list[str]) -> str:
    if not row.name:
        return tr("left out")
    if row.name in project.tool_names:
        return tr("a tool of this project")
    return tr("new, merged from several") if taken.count(row.name) > 1 else tr("new")
