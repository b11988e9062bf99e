"""The files of the selection: what each holds, and how the answer words of a spreadsheet were read."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import PurePath

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from itsm_fit.model.document import Document
from itsm_fit.model.project import Project
from itsm_fit.model.tool import Level, Matrix, Meaning
from ui.session.session import Session
from ui.stages.tools.table_size import table_size
from ui.widgets.language import Caption, tr
from ui.widgets.look import Look
from ui.widgets.parts import label, page_box, splitter
from ui.widgets.tab_order import hand_focus
from ui.widgets.table import TableColumn, TableView
from ui.widgets.words import NOTHING, count, many, meaning_words


@dataclass(frozen=True, slots=True)
class FileRow:
    """One source of the project: a drawn model or an imported table."""

    source: Document | Matrix

    @property
    def name(self) -> str:
        if isinstance(self.source, Document):
            return self.source.name
        return tr("by hand") if self.source.by_hand else self.source.file


@dataclass(frozen=True, slots=True)
class AnswerWordRow:
    """One answer word of a table: how it is read and how often it stands there."""

    word: str
    meaning: Meaning
    number: int


def _answers(matrix: Matrix) -> list[str]:
    return [raw for column in matrix.responses for raw in column.raw]


def _holds(row: FileRow) -> str:
    source = row.source
    if isinstance(source, Matrix):
        return table_size(len(source.features), len(source.responses))
    steps = sum(node.kind.is_activity for process in source.processes for node in process.nodes)
    return f"{many(len(source.processes), 'process', 'processes')}, {many(steps, 'step')}"


def _answered(row: FileRow) -> str:
    if not isinstance(row.source, Matrix):
        return NOTHING
    answers = _answers(row.source)
    known = sum(row.source.meaning(raw) is not Level.UNKNOWN for raw in answers)
    return tr("{known} of {all}", known=count(known), all=count(len(answers)))


_FILES: tuple[TableColumn[FileRow], ...] = (
    TableColumn(Caption("File"), lambda row: row.name, width=36),
    TableColumn(
        Caption("Kind"), lambda row: tr("Answers") if isinstance(row.source, Matrix) else tr("Model"), width=10
    ),
    TableColumn(
        Caption("Sheet"), lambda row: (isinstance(row.source, Matrix) and row.source.sheet) or NOTHING, width=18
    ),
    TableColumn(Caption("Holds"), _holds, width=24),
    TableColumn(Caption("Answers known"), _answered, right=True, width=16),
    TableColumn(
        Caption("Tools"),
        lambda row: (
            ", ".join(each.tool for each in row.source.responses) if isinstance(row.source, Matrix) else NOTHING
        ),
        stretch=True,
    ),
)
_WORDS: tuple[TableColumn[AnswerWordRow], ...] = (
    TableColumn(Caption("Answer"), lambda row: row.word or tr("(blank)"), width=40),
    TableColumn(Caption("Read as"), lambda row: meaning_words(row.meaning), width=20),
    TableColumn(Caption("How often"), lambda row: count(row.number), key=lambda row: row.number, right=True, width=12),
)


_CHOOSE = Caption("Choose a spreadsheet to see how its answer words are read.")
_ADD = Caption(
    "Add a spreadsheet with one row a requirement and one column a tool. Rows with a requirement’s id, "
    "or its exact text, answer that requirement."
)


class ToolsPage(QWidget):
    """All files above, the answer words of the current table below. Enter on a word reads it otherwise."""

    add_asked = Signal()
    remove_asked = Signal(object)
    """A Document or Matrix to take out of the project."""
    meaning_asked = Signal(object, str, object)
    """A Matrix, an answer word, and what it shall mean."""

    def __init__(self, session: Session, look: Look) -> None:
        super().__init__()
        self._session = session
        self.title = label("", "heading")
        self.hint = label("", "muted")
        self.add_button, self.remove_button = QPushButton(tr("Add files…")), QPushButton(tr("Remove"))
        self.files: TableView[FileRow] = TableView(_FILES, tr("Files of the selection"), look)
        self.words: TableView[AnswerWordRow] = TableView(_WORDS, tr("Answer words"), look)
        self._lay_out()
        hand_focus(self, self.files)
        self.add_button.clicked.connect(self.add_asked)
        self.remove_button.clicked.connect(lambda: self._remove(self.files.current_row()))
        self.files.removed.connect(self._remove)
        self.files.row_changed.connect(lambda _row: self._show_words())
        self.words.asked.connect(self._ask_meaning)
        session.project_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        project = self._session.project
        sources: list[Document | Matrix] = [*project.matrices, *project.documents]
        self.files.set_rows([FileRow(source) for source in sources], same=_place)
        self.title.setText(_title(project))
        if self.files.current_row() is None and sources:
            self.files.go_to(lambda _row: True)
        self._show_words()

    def show_file(self, matrix: Matrix) -> None:
        """Make a table the current file."""
        self.files.go_to(lambda row: row.source is matrix)
        self._show_words()

    def _matrix(self) -> Matrix | None:
        row = self.files.current_row()
        return row.source if row is not None and isinstance(row.source, Matrix) else None

    def _show_words(self) -> None:
        matrix = self._matrix()
        self.remove_button.setEnabled(self.files.current_row() is not None)
        self.words.setVisible(matrix is not None)
        if matrix is None:
            self.hint.setText(str(_CHOOSE if self._session.project.matrices else _ADD))
            self.words.set_rows([])
            return
        numbers = Counter(_answers(matrix))
        rows = [AnswerWordRow(word, matrix.meaning(word), number) for word, number in numbers.most_common()]
        self.words.set_rows(rows, same=lambda row: row.word)
        self.hint.setText(
            tr(
                "How the answers in {place} are read. Enter or double click on a word reads it otherwise.",
                place=_where(matrix),
            )
        )

    def _remove(self, row: FileRow | None) -> None:
        if row is not None:
            self.remove_asked.emit(row.source)

    def _ask_meaning(self, row: AnswerWordRow, _column: int) -> None:
        matrix = self._matrix()
        if matrix is None or not row.word:
            return
        menu = QMenu(self)
        for meaning in (*Level, 0.5):
            action = menu.addAction(meaning_words(meaning))
            action.setCheckable(True)
            action.setChecked(meaning == row.meaning)
            action.triggered.connect(
                lambda _=False, meaning=meaning: self.meaning_asked.emit(matrix, row.word, meaning)
            )
        place = self.words.visualRect(self.words.currentIndex()).bottomLeft()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.words.viewport().mapToGlobal(place))

    def _lay_out(self) -> None:
        strip = QHBoxLayout()
        strip.addWidget(self.title, 1)
        strip.addWidget(self.remove_button)
        strip.addWidget(self.add_button)
        below = QWidget()
        low = QVBoxLayout(below)
        low.setContentsMargins(0, 10, 0, 0)
        low.addWidget(self.hint)
        low.addWidget(self.words, 1)
        split = splitter(self.files, below, down=True, sizes=(300, 220))
        box = page_box(self)
        box.addLayout(strip)
        box.addWidget(split, 1)


def _where(matrix: Matrix) -> str:
    """The file, and the sheet where it is named otherwise than the file."""
    inside = matrix.sheet if matrix.sheet != PurePath(matrix.file).stem else ""
    return tr("the sheet {sheet} of {file}", sheet=inside, file=matrix.file) if inside else FileRow(matrix).name


def _place(row: FileRow) -> tuple[str, str]:
    return row.name, row.source.sheet if isinstance(row.source, Matrix) else ""


def _title(project: Project) -> str:
    if not project.matrices:
        return tr("No vendors’ answers yet")
    answers = sum(len(_answers(matrix)) for matrix in project.matrices)
    return f"{many(len(project.tool_names), 'tool')}, {many(answers, 'answer cell')}"
