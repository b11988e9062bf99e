"""Who changed what of a shared project, and when; a state of then is looked at beside the one of now."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.widgets.choice_box import ChoiceBox
from ui.widgets.language import Caption, tr
from ui.widgets.look import Look
from ui.widgets.moments import moment_words
from ui.widgets.parts import Button, filter_line, label, offer, set_part, splitter
from ui.widgets.table import TableColumn, TableView
from ui.widgets.words import NOTHING, one_line

_CHOICE_LETTERS = 14
_EVERYBODY, _EVERYTHING = Caption("everybody"), Caption("everything")


@dataclass(frozen=True, slots=True)
class ChangeLine:
    """One change: what somebody sent at once. `parts` are the kinds of what it holds, with how many of each."""

    revision: int
    at: datetime
    by: str
    what: str
    kinds: tuple[str, ...] = ()
    desk: str = ""
    version: str = ""


@dataclass(frozen=True, slots=True)
class ChangedPart:
    """One thing that a change touched: ``step``, what it is called, and how it changed."""

    kind: str
    name: str
    how: str

    @property
    def hay(self) -> str:
        return f"{self.kind} {self.name} {self.how}".casefold()


class HistoryDialog(QDialog):
    """Lists changes, the newest first; `parts_asked` asks what one of them holds, `state_asked` for a comparison."""

    parts_asked = Signal(object)
    state_asked = Signal(object)
    found_asked = Signal(str)
    """The changes of what is so called are wanted, all where it is ""."""

    def __init__(self, name: str, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Who changed what"))
        self.title = label(one_line(name), "heading")
        self.people, self.kinds = ChoiceBox(), ChoiceBox()
        self.people.setAccessibleName(tr("Changed by"))
        self.kinds.setAccessibleName(tr("What was changed"))
        for box in (self.people, self.kinds):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(_CHOICE_LETTERS)
        self.search = filter_line(tr("A step, a requirement … by name or id"))
        self.table: TableView[ChangeLine] = TableView(_COLUMNS, tr("Changes"), look)
        self.parts: TableView[ChangedPart] = TableView(_PARTS, tr("What the change holds"), look)
        self.said = label("", "muted")
        self.said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.compare, self.close_ = Button(tr("Show This State beside Now")), Button(tr("Close"))
        set_part(self.compare, "primary")
        self._lines: Sequence[ChangeLine] = ()
        self._lay_out()
        self.people.currentIndexChanged.connect(lambda _at: self._filter())
        self.kinds.currentIndexChanged.connect(lambda _at: self._filter())
        self.search.returnPressed.connect(lambda: self.found_asked.emit(self.search.text().strip()))
        self.search.textChanged.connect(lambda text: None if text else self.found_asked.emit(""))
        self.table.row_changed.connect(self._chosen)
        self.table.asked.connect(lambda row, _column: self.state_asked.emit(row))
        self.compare.clicked.connect(lambda: self.state_asked.emit(self.table.current_row()))
        self.close_.clicked.connect(self.reject)
        self.say(tr("Asking…"))

    def show_changes(self, lines: Sequence[ChangeLine]) -> None:
        """These are the changes that are wanted."""
        self._lines = lines
        offer(self.people, [(str(_EVERYBODY), ""), *((each, each) for each in sorted({line.by for line in lines}))])
        kinds = sorted({kind for line in lines for kind in line.kinds})
        offer(self.kinds, [(str(_EVERYTHING), ""), *((each, each) for each in kinds)])
        self._filter()

    def show_parts(self, line: ChangeLine, parts: Sequence[ChangedPart]) -> None:
        """What a change holds."""
        if line == self.table.current_row():
            self.parts.set_rows(list(parts))

    def say(self, text: str) -> None:
        """What is going on, or why nothing is listed."""
        self.said.setText(text)
        self.said.setVisible(bool(text))
        self._shown.setVisible(not text)
        self._enable()

    def _filter(self) -> None:
        by, kind = self.people.currentData() or "", self.kinds.currentData() or ""
        wanted: Callable[[ChangeLine], bool] = lambda line: by in {"", line.by} and (not kind or kind in line.kinds)  # noqa: E731
        found = [line for line in self._lines if wanted(line)]
        self.table.set_rows(found, lambda line: line.revision)
        nothing = tr("Nothing matches.") if self._lines or self.search.text() else tr("Nothing was changed yet.")
        self.say("" if found else nothing)
        if found and self.table.current_row() is None:
            self.table.choose(self.table.table.index(0, 0))
        self._chosen(self.table.current_row())

    def _chosen(self, line: ChangeLine | None) -> None:
        self.parts.set_rows([])
        if line is not None:
            self.parts_asked.emit(line)
        self._enable()

    def _enable(self) -> None:
        self.compare.setEnabled(self.table.current_row() is not None and self._shown.isVisibleTo(self))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.title, 1)
        for widget in (self.people, self.kinds, self.search):
            top.addWidget(widget)
        self._shown = splitter(self.table, self.parts, stretch=(3, 2), sizes=(580, 470))
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for button in (self.compare, self.close_):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 14, 16, 14)
        box.setSpacing(12)
        box.addLayout(top)
        box.addWidget(self._shown, 1)
        box.addWidget(self.said, 1)
        box.addLayout(buttons)
        self.resize(QSize(1080, 600).boundedTo(self.screen().availableSize() * 0.9))


def _at(line: ChangeLine) -> str:
    return tr("{desk}, ITSM Fit {version}", desk=line.desk or NOTHING, version=line.version or NOTHING)


_COLUMNS: tuple[TableColumn[ChangeLine], ...] = (
    TableColumn(Caption("When"), lambda line: moment_words(line.at), key=lambda line: line.revision, width=17),
    TableColumn(Caption("Who"), lambda line: line.by or NOTHING, width=14),
    TableColumn(Caption("What"), lambda line: line.what or NOTHING, width=26, stretch=True),
    TableColumn(Caption("At"), lambda line: line.desk or NOTHING, tip=_at, width=12),
)
_PARTS: tuple[TableColumn[ChangedPart], ...] = (
    TableColumn(Caption("What"), lambda part: part.kind, width=13),
    TableColumn(Caption("Name"), lambda part: part.name, width=18, stretch=True),
    TableColumn(Caption("How"), lambda part: part.how, width=18, stretch=True),
)


def change_words(line: ChangeLine) -> str:
    """What a state is called in a comparison: ``Anna, 30.11.26 10:40``."""
    return tr("after {person}, {when}", person=one_line(line.by), when=moment_words(line.at))
