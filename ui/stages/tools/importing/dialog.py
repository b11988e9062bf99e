"""The import as a dialog: the summary in front, the review in four steps behind it. It changes nothing itself."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from itsm_fit.errors import FitError
from itsm_fit.importing.draft import TableDraft, WordOrigin, left_out_by
from itsm_fit.importing.incoming import IncomingFile
from itsm_fit.importing.layout import LeftOut
from itsm_fit.importing.step_table import StepTable
from itsm_fit.importing.taking import take_in
from itsm_fit.model.project import Project
from itsm_fit.model.tool import Meaning
from itsm_fit.scoring.figures import Outcome
from itsm_fit.scoring.verdicts import SIGN
from itsm_fit.selection import today
from itsm_fit.writing import clauses
from ui.stages.tools.importing.account import AccountLine, Consequence, doubts, left_out
from ui.stages.tools.importing.cells_page import CellsPage
from ui.stages.tools.importing.changes_page import ChangesPage
from ui.stages.tools.importing.names_page import NamesPage
from ui.stages.tools.importing.ready import Ready
from ui.stages.tools.importing.steps_page import StepsPage
from ui.stages.tools.importing.summary_page import SummaryPage
from ui.stages.tools.importing.tables_list import TablesList
from ui.stages.tools.importing.words_page import WordsPage
from ui.widgets.language import tr, trn
from ui.widgets.live_label import LiveLabel
from ui.widgets.look import Look
from ui.widgets.parts import label, splitter
from ui.widgets.words import count, many

_STEPS, _CELLS, _WORDS, _NAMES, _CHANGES = range(5)


class ImportDialog(QDialog):
    """Holds the drafts and every version of them before; pages show them and ask for changes."""

    agreed = Signal(object)
    """A `Ready`."""
    encoding_asked = Signal(int, str)
    """The number of a file, and the code page in which it is to be read."""
    steps_asked = Signal(tuple)
    """Tables of steps that are to be read in the background; `steps_read` tells that they are."""
    kind_asked = Signal(int, object, str, bool)
    """The number of a file, the file as it stands, a sheet of it, and whether that is a table of steps."""

    def __init__(
        self,
        files: Sequence[IncomingFile],
        refused: Sequence[str],
        project: Project,
        *,
        look: Look,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Import spreadsheets"))
        self.drafts = [draft for file in files for draft in file.drafts]
        self._files, self._before = tuple(files), project
        self.steps_drafts = [table for file in files for table in file.steps]
        self._past: list[tuple[list[TableDraft], list[StepTable]]] = []
        self._current = 0
        self.summary, self.cells, self.words = SummaryPage(look), CellsPage(look), WordsPage(look)
        self.names, self.changes = NamesPage(), ChangesPage(look)
        self.steps = StepsPage(look)
        self.tables, self.tabs, self.pages = TablesList(), QTabWidget(), QStackedWidget()
        self.back, self.next = QPushButton(tr("Back")), QPushButton(tr("Next"))
        self.cancel, self.review, self.take = (
            QPushButton(tr("Cancel")),
            QPushButton(tr("Review…")),
            QPushButton(tr("Import")),
        )
        self._stale: set[QWidget] = set()
        self.trouble = LiveLabel()
        self.trouble.setWordWrap(True)
        self.trouble.setProperty("part", "muted")
        self.refused = label("\n".join(f"{SIGN[Outcome.NO]} {line}" for line in refused), "error", selectable=True)
        self.refused.setVisible(bool(refused))
        self.keep = QCheckBox(tr("Keep the older versions beside"))
        self.keep.setToolTip(tr("Newer answers count all the same; where a newer one is blank, the older one stays"))
        self._lay_out()
        self._fit_window(parent)
        self._fill()
        self._connect()
        self._refresh()
        if any(table.wanted and not table.is_certain for table in self.steps_drafts):
            self._open_review(_STEPS)
        elif not self.files or not all(draft.is_certain for draft in self.drafts if draft.wanted):
            self._open_doubt()
        self._show_buttons()

    @property
    def wanted(self) -> tuple[TableDraft, ...]:
        """The drafts that are to be imported."""
        return tuple(draft for draft in self.drafts if draft.wanted and draft.is_table)

    @property
    def files(self) -> tuple[IncomingFile, ...]:
        """The files that are to be imported, with the drafts as they stand."""
        return tuple(file for file in self._now() if file.refusal is None)

    def _now(self) -> list[IncomingFile]:
        """All files, with the drafts as they stand."""
        drafts, steps = iter(self.drafts), iter(self.steps_drafts)
        return [
            replace(
                file,
                drafts=tuple(next(drafts) for _ in file.drafts),
                steps=tuple(next(steps) for _ in file.steps),
            )
            for file in self._files
        ]

    def steps_read(self) -> None:
        """Show tables of steps that were read in the background."""
        self._refresh()

    def undo(self) -> None:
        """Take the last change in this dialog back."""
        if self._past:
            self.drafts, self.steps_drafts = self._past.pop()
            self._refresh()

    def agree(self) -> None:
        """Import, unless a word or a scale is still to be decided: then go to the words."""
        turned = next((at for at in range(len(self.drafts)) if self._is_turned(at)), None)
        if turned is not None:
            self.tables.go_to(turned)
            self._open_review(_WORDS)
            self.words.scale.highest.setFocus()
            self.trouble.setText(tr("Say which end of the scale is the best score."))
            return
        if self.words.open:
            self._open_review(_WORDS)
            self.words.table.setFocus()
            self.words.table.go_to(lambda _row: True)
            self.trouble.setText(
                tr(
                    "{words} to be decided: say what each means, or leave the rest unknown.",
                    words=many(self.words.open, "answer word"),
                )
            )
            return
        if self._unread:
            return
        if self.files:
            self.agreed.emit(Ready(self.files, self.keep.isChecked()))
            self.accept()

    def _is_turned(self, at: int) -> bool:
        """Whether nobody knows which end of a table's scale is the best one."""
        draft = self.drafts[at]
        return draft.wanted and draft.is_table and draft.read.reading.direction_unknown

    # ------------------------------------------------------------ changing drafts

    def _change(self, numbers: Sequence[int], change: Callable[[TableDraft], TableDraft]) -> None:
        self._past.append((list(self.drafts), list(self.steps_drafts)))
        for at in numbers:
            self.drafts[at] = change(self.drafts[at])
        self._refresh()

    def _steps_changed(self, number: int, table: StepTable) -> None:
        self._past.append((list(self.drafts), list(self.steps_drafts)))
        self.steps_drafts[number] = table
        self._refresh()

    def _cells_changed(self, draft: TableDraft) -> None:
        self._change([self._current], lambda _old: draft.with_wanted(wanted=True))

    def _word_chosen(self, numbers: tuple[int, ...], text: str, meaning: Meaning) -> None:
        self._change(numbers, lambda draft: draft.with_choice(text, meaning))

    def _leave_rest(self) -> None:
        numbers = [at for at, draft in enumerate(self.drafts) if draft.wanted and draft.undecided]
        self._change(numbers, TableDraft.with_rest_unknown)

    def _tool_named(self, numbers: tuple[int, ...], tool: str, name: str) -> None:
        self._change(numbers, lambda draft: draft.with_name(tool, name))

    def _ticked(self, numbers: Sequence[int], wanted: bool) -> None:
        changed = [at for at in numbers if self.drafts[at].wanted != wanted]
        if changed:
            self._change(changed, lambda draft: draft.with_wanted(wanted=wanted))

    def _chosen(self, number: int) -> None:
        self._current = number
        self._show_current()
        if self.tabs.currentIndex() not in (_CELLS, _WORDS):
            self.tabs.setCurrentIndex(_CELLS)

    def _go_to(self, entry: AccountLine) -> None:
        """Show what an entry of the account is about: its words, else its cells in the preview."""
        if entry.words:
            self._open_review(_WORDS)
            self.words.table.go_to(lambda row: row.known is WordOrigin.UNDECIDED)
            self.words.table.setFocus()
            return
        place = entry.file, entry.sheet
        numbers = [at for at, draft in enumerate(self.drafts) if (draft.book.name, draft.layout.sheet) == place]
        if numbers:
            at = next((at for at in numbers if self.drafts[at].wanted), numbers[0])
            self.tables.go_to(at)
            self._open_review(_CELLS)
            self.cells.go_to(entry)
            self.cells.view.setFocus()

    # ------------------------------------------------------------ showing them

    def _refresh(self) -> None:
        """Show the drafts as they are now: what is in sight at once, other pages when they are looked at."""
        self._account()
        self.tables.write(self.drafts, self._lost)
        if self.drafts:
            draft = self.drafts[self._current]
            self.cells.show_draft(draft, self._left[id(draft.book)])
        if self.steps_drafts:
            self.steps.show_tables(self.steps_drafts)
        self.words.show_drafts(self.drafts, self._current)
        open_ = self.words.open
        words = tr("2  Answer words  ·  {count} ?", count=count(open_)) if open_ else tr("2  Answer words")
        self.tabs.setTabText(_WORDS, words)
        now = [draft for draft in self.wanted if draft is self.drafts[self._current]]
        in_doubt = ((draft, said) for draft in (*now, *self.wanted) if (said := self._doubts(draft)))
        doubtful, said = next(in_doubt, (None, []))
        place = f"{doubtful.layout.sheet}: " if doubtful and len(self.drafts) > 1 else ""
        self.trouble.setText(tr("To look at: {doubts}", doubts=place + clauses(said)) if doubtful else "")
        others = (not (file.drafts or file.steps) for file in self._files)
        number = len(self.wanted) + sum(table.wanted for table in self.steps_drafts) + sum(others)
        tables = trn("Import {count} table", "Import {count} tables", number, count=count(number))
        self.take.setText(tables if (self.wanted or self.steps_drafts) and number > 1 else tr("Import"))
        self.take.setEnabled(number > 0 and not self._unread)
        self._stale = {self.names, self.changes, self.summary}
        if self._unread:
            self.steps_asked.emit(self._unread)
            return
        self._show_page()

    @property
    def _unread(self) -> tuple[StepTable, ...]:
        return tuple(table for table in self.steps_drafts if not table.is_read)

    def _show_page(self) -> None:
        """Bring the page in sight up to date."""
        page = self.tabs.currentWidget() if self.pages.currentIndex() else self.summary
        if page not in self._stale or self._unread:
            return
        self._stale.discard(page)
        if page is self.names:
            self.names.show_drafts(self.drafts, self._before)
            return
        try:
            taken = take_in(self._before, self.files, today(), keep_older=self.keep.isChecked())
        except FitError as error:
            self.trouble.setText(str(error))
            return
        if page is self.changes:
            self.changes.show_import(taken, self._before)
        else:
            self.summary.show_import(self.files, taken, self._before)
        self.keep.setVisible(self.keep.isChecked() or any(table.step.replacing for table in taken.tables))

    def _doubts(self, draft: TableDraft) -> list[str]:
        """What about a draft wants a look, answers left out on its sheet included."""
        return doubts(draft, self._lost[draft.book.name, draft.layout.sheet])

    def _show_current(self) -> None:
        """Show the current table, with what no table of its file uses."""
        draft = self.drafts[self._current]
        self.cells.show_draft(draft, self._left[id(draft.book)])
        self.words.scale.show_drafts(self.drafts, self._current)

    def _account(self) -> None:
        """Work out what no table uses, and how many cells with answers that is by file and sheet."""
        self._left: dict[int, tuple[LeftOut, ...]] = {}
        self._lost: Counter[tuple[str, str]] = Counter()
        for file in self._files:
            drafts = [draft for draft in self.drafts if draft.book is file.book]
            if file.book is not None:
                self._left[id(file.book)] = left = left_out_by(drafts)
                for entry in left_out(file.file, left):
                    if entry.consequence is Consequence.LOST:
                        self._lost[entry.file, entry.sheet] += entry.cells

    def _fill(self) -> None:
        """List the tables anew, and begin with the first of them."""
        self._account()
        self._current = self.tables.fill(self.drafts, self._lost)

    def take_file(self, number: int, file: IncomingFile) -> None:
        """Put a file that was read anew in the place of what was shown of it; earlier changes cannot be undone then."""
        first = sum(len(its.drafts) for its in self._files[:number])
        self.drafts[first : first + len(self._files[number].drafts)] = file.drafts
        begin = sum(len(its.steps) for its in self._files[:number])
        self.steps_drafts[begin : begin + len(self._files[number].steps)] = file.steps
        self._files = (*self._files[:number], file, *self._files[number + 1 :])
        self._past.clear()
        self._fill()
        if file.drafts:
            self.tables.go_to(first)
        self._refresh()

    def take_kind(self, number: int, file: IncomingFile, sheet: str) -> None:
        """Show a file of which a person said what one of its sheets is, at that sheet."""
        self.take_file(number, file)
        self._show_tabs()
        tables = [at for at, table in enumerate(self.steps_drafts) if table.sheet == sheet and table.file == file.file]
        drafts = [
            at for at, draft in enumerate(self.drafts) if (draft.book.name, draft.layout.sheet) == (file.file, sheet)
        ]
        if tables and self.steps_drafts[tables[0]].wanted:
            self.steps.go_to(tables[0])
            self._open_review(_STEPS)
            self.steps.view.setFocus()
        elif drafts:
            self.tables.go_to(drafts[0])
            self._open_review(_CELLS)
            self.cells.view.setFocus()

    def _say_steps(self, sheet: str) -> None:
        book = self.drafts[self._current].book
        number = next(at for at, file in enumerate(self._files) if file.book is book)
        self.kind_asked.emit(number, self._now()[number], sheet, True)

    def _say_answers(self, table: int) -> None:
        held = [number for number, file in enumerate(self._files) for _ in file.steps]
        number = held[table]
        self.kind_asked.emit(number, self._now()[number], self.steps_drafts[table].sheet, False)

    def say(self, trouble: str) -> None:
        """Say what went wrong."""
        self.trouble.setText(trouble)

    def _ask_encoding(self, encoding: str) -> None:
        book = self.drafts[self._current].book
        number = next(at for at, file in enumerate(self._files) if file.book is book)
        self.encoding_asked.emit(number, encoding)

    def _open_doubt(self) -> None:
        """Begin where most is in doubt: at the cells, or at the words where only these want a decision."""
        draft = self.drafts[self._current] if self.drafts else None
        of_words = draft is not None and draft.is_clear and draft.is_table and bool(draft.words)
        self._open_review(_WORDS if of_words else None)
        self.cells.go_to_doubt()
        self.words.table.go_to(lambda row: row.known is WordOrigin.UNDECIDED)
        (self.words.table if of_words else self.cells.view).setFocus()

    def _open_review(self, step: int | None = None) -> None:
        """Go to a step of the review; to the first one there is, unless said otherwise."""
        self.pages.setCurrentIndex(1)
        self.tabs.setCurrentIndex(self._first_step if step is None else step)
        self._show_buttons()

    def _step(self, by: int) -> None:
        at = self.tabs.currentIndex() + by
        while _STEPS <= at < _CHANGES and not self.tabs.isTabVisible(at):
            at += by
        if at < self._first_step:
            self.pages.setCurrentIndex(0)
        elif at < self.tabs.count():
            self.tabs.setCurrentIndex(at)
        self._show_buttons()

    @property
    def _first_step(self) -> int:
        """Files that need no mapping have only changes to be looked at."""
        return _STEPS if self.steps_drafts else _CELLS if self.drafts else _CHANGES

    def _show_buttons(self) -> None:
        self._show_page()
        reviewing = self.pages.currentIndex() == 1
        self.review.setVisible(not reviewing)
        self.back.setVisible(reviewing)
        self.next.setVisible(reviewing and self._first_step != _CHANGES)
        self.next.setEnabled(self.tabs.currentIndex() < _CHANGES)
        self.take.setDefault(not reviewing or not self.next.isEnabled())
        if not reviewing:
            self.take.setFocus()

    # ------------------------------------------------------------ making

    def _connect(self) -> None:
        self.tables.ticked.connect(self._ticked)
        self.tables.chosen.connect(self._chosen)
        self.summary.place_asked.connect(self._go_to)
        self.cells.encoding_asked.connect(self._ask_encoding)
        self.tabs.currentChanged.connect(lambda _at: self._show_buttons())
        self.cells.changed.connect(self._cells_changed)
        self.steps.changed.connect(self._steps_changed)
        self.steps.answers_said.connect(self._say_answers)
        self.cells.steps_said.connect(self._say_steps)
        self.words.chosen.connect(self._word_chosen)
        self.words.left.connect(self._leave_rest)
        scale = self.words.scale
        scale.best_said.connect(lambda its, best: self._change(its, lambda draft: draft.with_best(best)))
        scale.worst_said.connect(lambda its, worst: self._change(its, lambda draft: draft.with_worst(worst)))
        scale.direction_said.connect(
            lambda its, lowest: self._change(its, lambda draft: draft.with_direction(lowest_is_best=lowest))
        )
        self.names.named.connect(self._tool_named)
        self.cancel.clicked.connect(self.reject)
        self.review.clicked.connect(lambda _=False: self._open_review())
        self.back.clicked.connect(lambda: self._step(-1))
        self.next.clicked.connect(lambda: self._step(1))
        self.take.clicked.connect(self.agree)
        self.keep.toggled.connect(lambda _on: self._refresh())
        QShortcut(QKeySequence.StandardKey.Undo, self, self.undo)
        QShortcut(QKeySequence("Ctrl+Return"), self, self.agree)

    def _lay_out(self) -> None:
        for page, title in (
            (self.steps, tr("Steps")),
            (self.cells, tr("1  Cells")),
            (self.words, tr("2  Answer words")),
            (self.names, tr("3  Tools")),
            (self.changes, tr("4  What changes")),
        ):
            self.tabs.addTab(page, title)
        self._show_tabs()
        self.tabs.setDocumentMode(True)
        split = splitter(self.tables, self.tabs, stretch=(0, 1), sizes=(300, 850))
        if not self.drafts and not self.steps_drafts:
            self.review.setText(tr("See what changes…"))
        self.pages.addWidget(self.summary)
        self.pages.addWidget(split)
        self.take.setProperty("part", "primary")
        for button in (self.back, self.next, self.cancel, self.review):
            button.setAutoDefault(False)
        buttons = QHBoxLayout()
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.trouble, 1)
        buttons.addWidget(self.keep)
        for button in (self.back, self.next, self.review, self.take):
            buttons.addWidget(button)
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 14, 16, 12)
        box.setSpacing(10)
        box.addWidget(self.refused)
        box.addWidget(self.pages, 1)
        box.addLayout(buttons)

    def _show_tabs(self) -> None:
        """The steps of the review that there is something for."""
        self.tabs.setTabVisible(_STEPS, bool(self.steps_drafts))
        for step in (_CELLS, _WORDS, _NAMES):
            self.tabs.setTabVisible(step, bool(self.drafts))
        self.tables.setVisible(bool(self.drafts))
        self.tabs.setTabText(_CHANGES, tr("4  What changes") if self.drafts else tr("What changes"))

    def _fit_window(self, window: QWidget | None) -> None:
        """As large as window and screen allow; Qt itself would not go beyond two thirds of the screen."""
        room = (window.size() if window else QSize(1180, 740)).boundedTo(self.screen().availableSize())
        wide, high = max(1240, room.width() * 3 // 4), max(820, room.height() * 3 // 4)
        self.resize(min(wide, room.width() - 60), min(high, room.height() - 60))
