"""The import as a dialog: the summary in front, the review in four steps behind it. It changes nothing itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from itsm_fit.errors import FitError
from itsm_fit.importing.draft import Draft
from itsm_fit.importing.incoming import Incoming
from itsm_fit.importing.taking import take_in
from itsm_fit.model.project import Project
from itsm_fit.model.tool import Level, Meaning
from itsm_fit.selection import today
from ui.importing.cells_page import CellsPage
from ui.importing.changes_page import ChangesPage
from ui.importing.names_page import NamesPage
from ui.importing.ready import Ready
from ui.importing.summary_page import SummaryPage, doubts
from ui.importing.words_page import WordsPage
from ui.look import Look
from ui.panels.parts import label
from ui.words import count, many

_CELLS, _WORDS, _NAMES, _CHANGES = range(4)


class ImportDialog(QDialog):
    """Holds the drafts and every version of them before; pages show them and ask for changes."""

    agreed = Signal(object)
    """A `Ready`."""

    def __init__(
        self,
        files: Sequence[Incoming],
        refused: Sequence[str],
        project: Project,
        *,
        look: Look,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("Import spreadsheets")
        drafts = [draft for file in files for draft in file.drafts]
        self.drafts = drafts
        self._files, self._before = tuple(files), project
        self._past: list[list[Draft]] = []
        self._current = next((at for at, draft in enumerate(drafts) if draft.wanted and not draft.is_certain), 0)
        self.summary, self.cells, self.words = SummaryPage(look), CellsPage(look), WordsPage(look)
        self.names, self.changes = NamesPage(), ChangesPage(look)
        self.tree, self.tabs, self.pages = QTreeWidget(), QTabWidget(), QStackedWidget()
        self.back, self.next = QPushButton("Back"), QPushButton("Next")
        self.cancel, self.review, self.take = QPushButton("Cancel"), QPushButton("Review…"), QPushButton("Import")
        self._stale: set[QWidget] = set()
        self.trouble = label("", "muted")
        self.refused = label("\n".join(f"✖ {line}" for line in refused), "error", selectable=True)
        self.refused.setVisible(bool(refused))
        self.keep = QCheckBox("Keep the older versions beside")
        self.keep.setToolTip("Newer answers count all the same; where a newer one is blank, the older one stays")
        self._lay_out()
        self._fit_window(parent)
        self._fill_tree()
        self._connect()
        self._refresh()
        certain = bool(self.files) and all(draft.is_certain for draft in drafts if draft.wanted)
        self.pages.setCurrentIndex(0 if certain else 1)
        self._show_buttons()

    @property
    def wanted(self) -> tuple[Draft, ...]:
        """The drafts that are to be imported."""
        return tuple(draft for draft in self.drafts if draft.wanted and draft.is_table)

    @property
    def files(self) -> tuple[Incoming, ...]:
        """The files that are to be imported, with the drafts as they stand."""
        drafts = iter(self.drafts)
        files = [replace(file, drafts=tuple(next(drafts) for _ in file.drafts)) for file in self._files]
        return tuple(file for file in files if file.refusal is None)

    def undo(self) -> None:
        """Take the last change in this dialog back."""
        if self._past:
            self.drafts = self._past.pop()
            self._refresh()

    def agree(self) -> None:
        """Import, unless a word is still to be decided: then go to the words."""
        if self.words.open:
            self._open_review(_WORDS)
            self.words.table.setFocus()
            self.words.table.go_to(lambda _row: True)
            self.trouble.setText(
                f"{many(self.words.open, 'answer word')} to be decided: say what each means, or leave the rest unknown."
            )
            return
        if self.files:
            self.agreed.emit(Ready(self.files, self.keep.isChecked()))
            self.accept()

    # ------------------------------------------------------------ changing drafts

    def _change(self, numbers: Sequence[int], change: Callable[[Draft], Draft]) -> None:
        self._past.append(list(self.drafts))
        for at in numbers:
            self.drafts[at] = change(self.drafts[at])
        self._refresh()

    def _cells_changed(self, draft: Draft) -> None:
        self._change([self._current], lambda _old: replace(draft, wanted=True))

    def _word_chosen(self, numbers: tuple[int, ...], text: str, meaning: Meaning) -> None:
        self._change(numbers, lambda draft: draft.with_choice(text, meaning))

    def _leave_rest(self) -> None:
        def left(draft: Draft) -> Draft:
            unknown = dict.fromkeys((word.text for word in draft.undecided), Level.UNKNOWN)
            return replace(draft, choices={**draft.choices, **unknown})

        self._change([at for at, draft in enumerate(self.drafts) if draft.wanted and draft.undecided], left)

    def _best_said(self, numbers: tuple[int, ...], best: float) -> None:
        self._change(numbers, lambda draft: draft.with_best(best))

    def _tool_named(self, numbers: tuple[int, ...], tool: str, name: str) -> None:
        self._change(numbers, lambda draft: draft.with_name(tool, name))

    def _ticked(self, item: QTreeWidgetItem, _column: int) -> None:
        """A tick takes a table in or leaves it out; that of a file does so for all tables found in it."""
        at = item.data(0, Qt.ItemDataRole.UserRole)
        wanted = item.checkState(0) == Qt.CheckState.Checked
        own = [at] if isinstance(at, int) else [at for at in self._tables_of(item) if self.drafts[at].detected]
        changed = [at for at in own if self.drafts[at].wanted != wanted]
        if changed:
            self._change(changed, lambda draft: replace(draft, wanted=wanted))
        else:
            self._write_tree()

    def _tables_of(self, file: QTreeWidgetItem) -> list[int]:
        """The numbers of the drafts below a file."""
        return [at for at, item in enumerate(self._items) if item.parent() is file]

    def _chosen(self, item: QTreeWidgetItem | None) -> None:
        at = item.data(0, Qt.ItemDataRole.UserRole) if item else None
        if isinstance(at, int):
            self._current = at
            self.cells.show_draft(self.drafts[at])
            self.tabs.setCurrentIndex(_CELLS)

    # ------------------------------------------------------------ showing them

    def _refresh(self) -> None:
        """Show the drafts as they are now: what is in sight at once, other pages when they are looked at."""
        self._write_tree()
        if self.drafts:
            self.cells.show_draft(self.drafts[self._current])
        self.words.show_drafts(self.drafts)
        self.tabs.setTabText(
            _WORDS, f"2  Answer words  ·  {count(self.words.open)} ?" if self.words.open else "2  Answer words"
        )
        doubtful = next((draft for draft in self.wanted if doubts(draft)), None)
        place = f"{doubtful.layout.sheet}: " if doubtful and len(self.drafts) > 1 else ""
        self.trouble.setText(f"To look at: {place}{doubts(doubtful)}" if doubtful else "")
        number = len(self.wanted) + sum(not file.drafts for file in self.files)
        self.take.setText(f"Import {count(number)} tables" if self.wanted and number > 1 else "Import")
        self.take.setEnabled(number > 0)
        self._stale = {self.names, self.changes, self.summary}
        self._show_page()

    def _show_page(self) -> None:
        """Bring the page in sight up to date."""
        page = self.tabs.currentWidget() if self.pages.currentIndex() else self.summary
        if page not in self._stale:
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
            self.summary.show_import(taken, self._before)
        self.keep.setVisible(self.keep.isChecked() or any(table.step.replacing for table in taken.tables))

    def _write_tree(self) -> None:
        self.tree.blockSignals(True)
        for at, item in enumerate(self._items):
            draft = self.drafts[at]
            item.setCheckState(0, Qt.CheckState.Checked if draft.wanted else Qt.CheckState.Unchecked)
            doubt = doubts(draft)
            holds = _held(draft) if draft.is_table else "no answers marked"
            item.setText(0, f"{draft.layout.sheet or draft.book.name}\n{'? ' if doubt and draft.wanted else ''}{holds}")
            item.setToolTip(0, "\n".join(filter(None, (draft.layout.sheet, holds, doubt))))
        for file in self._file_items:
            wanted = {self.drafts[number].wanted for number in self._tables_of(file)}
            state = Qt.CheckState.PartiallyChecked if len(wanted) > 1 else Qt.CheckState.Unchecked
            file.setCheckState(0, Qt.CheckState.Checked if wanted == {True} else state)
        self.tree.blockSignals(False)

    def _fill_tree(self) -> None:
        self._items: list[QTreeWidgetItem] = []
        self._file_items: list[QTreeWidgetItem] = []
        files: dict[str, QTreeWidgetItem] = {}
        for at, draft in enumerate(self.drafts):
            file = files.get(draft.book.sha256)
            if file is None:
                file = files[draft.book.sha256] = QTreeWidgetItem(self.tree, [draft.book.name])
                file.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable)
                file.setToolTip(0, draft.book.name)
                self._file_items.append(file)
            item = QTreeWidgetItem(file, [""])
            item.setData(0, Qt.ItemDataRole.UserRole, at)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            self._items.append(item)
        self.tree.expandAll()
        if self._items:
            self.tree.setCurrentItem(self._items[self._current])

    def _open_review(self, step: int | None = None) -> None:
        """Go to a step of the review; to the first one there is, unless said otherwise."""
        self.pages.setCurrentIndex(1)
        self.tabs.setCurrentIndex(self._first_step if step is None else step)
        self._show_buttons()

    def _step(self, by: int) -> None:
        at = self.tabs.currentIndex() + by
        if at < self._first_step:
            self.pages.setCurrentIndex(0)
        elif at < self.tabs.count():
            self.tabs.setCurrentIndex(at)
        self._show_buttons()

    @property
    def _first_step(self) -> int:
        """Files that need no mapping have only changes to be looked at."""
        return _CELLS if self.drafts else _CHANGES

    def _show_buttons(self) -> None:
        self._show_page()
        reviewing = self.pages.currentIndex() == 1
        self.review.setVisible(not reviewing)
        self.back.setVisible(reviewing)
        self.next.setVisible(reviewing and bool(self.drafts))
        self.next.setEnabled(self.tabs.currentIndex() < _CHANGES)
        self.take.setDefault(not reviewing or not self.next.isEnabled())
        if not reviewing:
            self.take.setFocus()

    # ------------------------------------------------------------ making

    def _connect(self) -> None:
        self.tree.itemChanged.connect(self._ticked)
        self.tree.currentItemChanged.connect(lambda item, _before: self._chosen(item))
        self.tabs.currentChanged.connect(lambda _at: self._show_buttons())
        self.cells.changed.connect(self._cells_changed)
        self.words.chosen.connect(self._word_chosen)
        self.words.left.connect(self._leave_rest)
        self.words.best_said.connect(self._best_said)
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
        self.tree.setHeaderHidden(True)
        self.tree.setAccessibleName("Files and tables")
        self.tree.setMinimumWidth(200)
        self.tree.setIndentation(10)
        for page, title in (
            (self.cells, "1  Cells"),
            (self.words, "2  Answer words"),
            (self.names, "3  Tools"),
            (self.changes, "4  What changes"),
        ):
            self.tabs.addTab(page, title)
        for step in range(self._first_step):
            self.tabs.setTabVisible(step, False)
        self.tree.setVisible(bool(self.drafts))
        self.tabs.setDocumentMode(True)
        split = QSplitter()
        split.setChildrenCollapsible(False)
        split.addWidget(self.tree)
        split.addWidget(self.tabs)
        split.setStretchFactor(1, 1)
        split.setSizes([230, 900])
        if not self.drafts:
            self.tabs.setTabText(_CHANGES, "What changes")
            self.review.setText("See what changes…")
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

    def _fit_window(self, window: QWidget | None) -> None:
        """As large as window and screen allow; Qt itself would not go beyond two thirds of the screen."""
        room = (window.size() if window else QSize(1180, 740)).boundedTo(self.screen().availableSize())
        self.resize(min(1240, room.width() - 60), min(820, room.height() - 60))


def _held(draft: Draft) -> str:
    """``22 requirements × 8 tools``, without reading every cell."""
    tools = sum(draft.names.get(tool) != "" for tool in draft.tools)
    return f"{many(draft.read.table.feature_count, 'requirement')} × {many(tools, 'tool')}"
