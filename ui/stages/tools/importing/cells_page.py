"""The step of the review that shows the cells, what each holds, and the second-best reading."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from itsm_fit.errors import EditError
from itsm_fit.importing.doubt import RUNS, otherwise
from itsm_fit.importing.draft import TableDraft
from itsm_fit.importing.layout import Layout, LeftOut
from itsm_fit.language import in_signs
from itsm_fit.writing import titled
from ui.stages.tools.importing.account import AccountLine, confidence_words, doubtful_place, left_out, span_of
from ui.stages.tools.importing.cells_view import CellsView
from ui.stages.tools.importing.roles_look import IN_LEGEND, NAMES, CellRole, swatch
from ui.stages.tools.table_size import table_size
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.language import Caption, tr
from ui.widgets.look import Look
from ui.widgets.parts import Elided, label
from ui.widgets.table import TableColumn, TableView
from ui.widgets.words import listed, many, verbatim

_ENCODINGS = {
    "utf-8": Caption("Unicode (UTF-8)"),
    "windows-1252": Caption("Western European"),
    "windows-1250": Caption("Central European"),
    "windows-1251": Caption("Cyrillic"),
    "koi8-r": Caption("Cyrillic (KOI8-R)"),
    "cp866": Caption("Cyrillic (DOS)"),
    "windows-1253": Caption("Greek"),
    "windows-1254": Caption("Turkish"),
    "windows-1257": Caption("Baltic"),
    "cp850": Caption("Western European (DOS)"),
    "mac-roman": Caption("Western European (Macintosh)"),
    "cp932": Caption("Japanese"),
    "gb18030": Caption("Chinese, simplified"),
    "big5hkscs": Caption("Chinese, traditional"),
    "cp949": Caption("Korean"),
}
"""The code pages that a person may choose, by the names that Python knows them by."""
_LIST_ROWS = 3
_WIDEST_BOX = 290
_WIDEST_OFFER = 300
"""Pixels that the second-best reading may take from the words about the best one."""


_LEFT: tuple[TableColumn[AccountLine], ...] = (
    TableColumn(Caption("What"), lambda entry: entry.text, width=50, stretch=True),
    TableColumn(Caption("Where"), lambda entry: listed(entry.blocks), width=30),
)


class CellsPage(QWidget):
    """The preview and its legend; every change gives another draft, read anew at once."""

    changed = Signal(object)
    """The draft with what was changed."""
    steps_said = Signal(str)
    """The sheet of the draft, which is a table of steps."""
    encoding_asked = Signal(str)
    """The code page in which the file of the draft is to be read."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._draft: TableDraft | None = None
        self.view = CellsView(look)
        self.reading = Elided("", "strong")
        self.encoding_label, self.encoding = label(tr("Characters"), wrap=False), ChoiceBox()
        self.encoding.setAccessibleName(tr("Code page of the file"))
        self.encoding.setMaximumWidth(_WIDEST_BOX)
        self.encoding.setToolTip(
            tr("How the characters of this text file are read: choose another if letters look wrong")
        )
        self.left: TableView[AccountLine] = TableView(_LEFT, tr("What is left out on this sheet"), look)
        self.left_title = label("", "muted", wrap=False)
        self.hint = label("", "muted", wrap=True)
        self.other = QPushButton()
        self.reset = QPushButton(tr("As detected"))
        self.reset.setToolTip(tr("Forget what was changed about this table"))
        self.steps = QPushButton(tr("It Is a Table of Steps"))
        self.steps.setToolTip(tr("Draw this sheet as a process: its rows say what follows them"))
        self.steps.setAutoDefault(False)
        self._swatches: list[tuple[QLabel, QLabel, CellRole]] = []
        self._lay_out()
        self.view.column_asked.connect(lambda at, role: self._change(lambda draft: draft.with_column(at, role)))
        self.view.row_asked.connect(lambda at, role: self._change(lambda draft: draft.with_row(at, role)))
        self.other.clicked.connect(self._read_otherwise)
        self.encoding.activated.connect(lambda _at: self.encoding_asked.emit(self.encoding.currentData()))
        self.steps.clicked.connect(lambda _=False: self._say_steps())
        self.left.clicked.connect(lambda _at: self._show_left())
        self.left.asked.connect(lambda _entry, _column: self._show_left())
        self.reset.clicked.connect(self._read_as_detected)
        look.changed.connect(self._dress)
        self._dress()

    def show_draft(self, draft: TableDraft, left: Sequence[LeftOut] = ()) -> None:
        """Show a draft, and the cells of its book that no table uses."""
        self._draft = draft
        self.view.show_draft(draft, left)
        self.reading.setText(_reading(draft))
        other = draft.other
        self.other.setVisible(other is not None)
        if other is not None:
            offer = tr("Or: {reading}", reading=otherwise(draft.layout, other))
            elided = self.other.fontMetrics().elidedText(offer, Qt.TextElideMode.ElideRight, _WIDEST_OFFER)
            self.other.setText(verbatim(elided))
            self.other.setToolTip(f"{offer}\n{_why(draft, other)}")
        self._show_account(draft, left)
        shown = self.view.cells.roles
        for square, name, role in self._swatches:
            square.setVisible(role in shown)
            name.setVisible(role in shown)
        self._show_encoding(draft)
        self.reset.setEnabled(draft.detected is not None and (draft.layout != draft.detected or bool(draft.forced)))
        self._say("")

    def go_to(self, entry: AccountLine) -> None:
        """Select the cells that an entry of the account is about."""
        self.view.show_blocks([span for block in entry.blocks if (span := span_of(block)) is not None])

    def go_to_doubt(self) -> None:
        """Go to where the best and the second-best reading part."""
        if self._draft is not None and self._draft.other is not None:
            self.view.setCurrentIndex(self.view.cells.index(*doubtful_place(self._draft)))

    def _show_left(self) -> None:
        entry = self.left.current_row()
        if entry is not None:
            self.go_to(entry)

    def _show_account(self, draft: TableDraft, left: Sequence[LeftOut]) -> None:
        told = [its for its in left_out(draft.book.name, left) if its.sheet == draft.layout.sheet]
        cells = sum(entry.cells for entry in told)
        self.left_title.setText(tr("Left out on this sheet: {cells}", cells=many(cells, "cell")) if told else "")
        self.left.set_rows(told, same=lambda entry: entry.text)
        self.left_title.setVisible(bool(told))
        self.left.setVisible(bool(told))
        height = self.left.verticalHeader().defaultSectionSize() * min(len(told), _LIST_ROWS)
        self.left.setFixedHeight(height + 2 * self.left.frameWidth() + 2)

    def _show_encoding(self, draft: TableDraft) -> None:
        """A code page can be wrong; Unicode is not."""
        found = draft.book.workbook.encoding
        for widget in (self.encoding_label, self.encoding):
            widget.setVisible(bool(found) and not found.startswith("utf-"))
        names = _ENCODINGS if found in _ENCODINGS else {found: found, **_ENCODINGS}
        self.encoding.clear()
        for name, words in names.items():
            self.encoding.addItem(f"{words} · {name}" if words != name else name, name)
        self.encoding.setCurrentIndex(self.encoding.findData(found))

    def _say(self, trouble: str) -> None:
        usual = tr(
            "Click a column or row heading to say what it holds; on a cell press C for its column, R for its row."
        )
        self.hint.setText(trouble or usual)
        self.hint.setStyleSheet(f"color: {self._look.theme.error}" if trouble else "")

    def _change(self, change: Callable[[TableDraft], TableDraft]) -> None:
        if self._draft is None:
            return
        try:
            after = change(self._draft)
        except EditError as error:
            self._say(str(error))
            return
        self.changed.emit(after)

    def _say_steps(self) -> None:
        if self._draft is not None:
            self.steps_said.emit(self._draft.layout.sheet)

    def _read_otherwise(self) -> None:
        other = self._draft.other if self._draft else None
        if other is not None:
            self._change(lambda draft: draft.with_layout(other))

    def _read_as_detected(self) -> None:
        detected = self._draft.detected if self._draft else None
        if detected is not None:
            self._change(lambda draft: draft.with_layout(detected))

    def _dress(self) -> None:
        for square, _, role in self._swatches:
            square.setPixmap(swatch(role, self._look.theme))
        self._say("")

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.reading, 1)
        top.addWidget(self.encoding_label)
        top.addWidget(self.encoding)
        top.addWidget(self.other)
        top.addWidget(self.reset)
        top.addWidget(self.steps)
        legend = QHBoxLayout()
        legend.setSpacing(6)
        for role in IN_LEGEND:
            square = QLabel()
            square.setProperty("part", "swatch")
            name = label(f"{NAMES[role]}  ", "muted", wrap=False)
            self._swatches.append((square, name, role))
            legend.addWidget(square)
            legend.addWidget(name)
        legend.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 8, 0, 0)
        box.setSpacing(8)
        box.addLayout(top)
        box.addWidget(self.view, 1)
        box.addLayout(legend)
        box.addWidget(self.left_title)
        box.addWidget(self.left)
        box.addWidget(self.hint)
        self.left.horizontalHeader().hide()


def _reading(draft: TableDraft) -> str:
    table = draft.read.table
    answers = sum(draft.read.times.values())
    size = f"{table_size(table.feature_count, len(draft.tools))}, {many(answers, 'answer')}"
    said = titled(RUNS[draft.layout.orientation].capitalize(), size)
    if draft.is_table:
        return f"{confidence_words(draft).capitalize()} · {said}"
    return tr("No table was found here: say by a click which columns hold texts and answers, if it is one")


def _why(draft: TableDraft, other: Layout) -> str:
    lines = [
        tr(
            "The evidence gives this reading {score:.1f} points, the best one {best:.1f}.",
            score=other.score,
            best=_best(draft),
        )
    ]
    told = (item for item in other.evidence if abs(item.points) >= 0.05)
    lines += [f"{in_signs(f'{item.points:+.1f}')}  {item.reason}" for item in told]
    return "\n".join(lines)


def _best(draft: TableDraft) -> float:
    return draft.detected.score if draft.detected else 0.0
