"""The tables of all files as one list: those that want a look most come first, each with how sure it is and why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from itsm_fit.importing.draft import TableDraft
from itsm_fit.importing.incoming import urgency
from itsm_fit.visible import visible
from ui.stages.tools.importing.account import confidence_words, doubts
from ui.stages.tools.table_size import table_size
from ui.widgets.language import tr
from ui.widgets.words import many, tip

_PADDING = 12
"""Pixels above and below the lines of a table, its frame included."""
Lost = Mapping[tuple[str, str], int]
"""How many cells with answers are left out, by file and sheet."""


class TablesList(QWidget):
    """A tick takes a table in or leaves it out; the order stays while one works on them."""

    chosen = Signal(int)
    """The number of a draft that is to be shown."""
    ticked = Signal(tuple, bool)
    """Numbers of drafts, and whether they are wanted."""

    def __init__(self) -> None:
        super().__init__()
        self.list, self.all = QListWidget(), QCheckBox()
        self._items: dict[int, QListWidgetItem] = {}
        self._found: tuple[int, ...] = ()
        self.list.setAccessibleName(tr("Files and tables"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.all.setTristate(True)
        self.setMinimumWidth(220)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 6, 0)
        column.addWidget(self.all)
        column.addWidget(self.list, 1)
        self.list.itemChanged.connect(self._ticked)
        self.list.currentItemChanged.connect(lambda item, _before: self._chosen(item))
        self.list.itemClicked.connect(self._chosen)
        self.all.clicked.connect(lambda _=False: self._all_ticked())

    def fill(self, drafts: Sequence[TableDraft], lost: Lost) -> int:
        """Make a line for each draft; gives the number of the first one, 0 when there is none."""
        order = sorted(range(len(drafts)), key=lambda at: urgency(drafts[at], _gone(drafts[at], lost)))
        self._found = tuple(at for at in order if drafts[at].detected is not None)
        self.list.blockSignals(True)
        self.list.clear()
        self._items = {}
        for at in order:
            item = self._items[at] = QListWidgetItem()
            item.setData(Qt.ItemDataRole.UserRole, at)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.blockSignals(False)
        self.all.setVisible(len(self._found) > 1)
        self.all.setText(tr("All {tables}", tables=many(len(self._found), "table")))
        return order[0] if order else 0

    def write(self, drafts: Sequence[TableDraft], lost: Lost) -> None:
        """Say of each table what it holds, how sure that is and what wants a look."""
        several = len({draft.book.name for draft in drafts}) > 1
        self.list.blockSignals(True)
        for at, item in self._items.items():
            item.setCheckState(Qt.CheckState.Checked if drafts[at].wanted else Qt.CheckState.Unchecked)
            lines = _lines(drafts[at], lost, several=several)
            item.setText("\n".join(map(visible, lines)))
            item.setToolTip(tip(item.text()))
            item.setSizeHint(QSize(0, len(lines) * self.list.fontMetrics().height() + _PADDING))
        self.list.blockSignals(False)
        wanted = {drafts[at].wanted for at in self._found}
        state = Qt.CheckState.PartiallyChecked if len(wanted) > 1 else Qt.CheckState.Unchecked
        self.all.setCheckState(Qt.CheckState.Checked if wanted == {True} else state)

    def go_to(self, number: int) -> None:
        """Make the line of a draft the current one."""
        self.list.setCurrentItem(self._items[number])

    def _ticked(self, item: QListWidgetItem) -> None:
        self.ticked.emit((_number(item),), item.checkState() == Qt.CheckState.Checked)

    def _all_ticked(self) -> None:
        """All tables that were found are taken in, or none."""
        ticked = all(self._items[at].checkState() == Qt.CheckState.Checked for at in self._found)
        self.ticked.emit(self._found, not ticked)

    def _chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(_number(item))


def _number(item: QListWidgetItem) -> int:
    """The number of the draft behind a line."""
    return int(item.data(Qt.ItemDataRole.UserRole))


def _lines(draft: TableDraft, lost: Lost, *, several: bool) -> list[str]:
    """``Matrix · vendors.xlsx``, ``fairly sure · 22 features × 8 tools``, ``? 3 words to decide``."""
    sheet, file = draft.layout.sheet, draft.book.name
    tools = sum(draft.names.get(tool) != "" for tool in draft.tools)
    held = table_size(draft.read.table.feature_count, tools)
    doubt = doubts(draft, _gone(draft, lost)) if draft.wanted else []
    return [
        " · ".join(dict.fromkeys((sheet, file) if several else (sheet or file,))),
        f"{confidence_words(draft)} · {held}" if draft.is_table else tr("no answers marked"),
        *(f"? {each}" for each in doubt),
    ]


def _gone(draft: TableDraft, lost: Lost) -> int:
    """How many cells with answers the sheet of a draft leaves out."""
    return lost.get((draft.book.name, draft.layout.sheet), 0)
