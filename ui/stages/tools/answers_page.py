"""Tool × requirement: every answer with where it comes from, and answers given by hand."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from itsm_fit.model import edits
from itsm_fit.model.late_answers import LateAnswer, late_by_place, said_late
from itsm_fit.model.tool import Level, Meaning
from itsm_fit.scoring.figures import Outcome
from itsm_fit.scoring.verdicts import PRIORITY, SIGN
from ui.session.session import Session
from ui.stages.tools.answer_dialog import AnswerDialog
from ui.stages.tools.beginning import Beginning
from ui.stages.tools.headings import HeadingMenu
from ui.stages.tools.ledger import AnswerState, LedgerRow, ledger
from ui.stages.tools.meaning_menu import meaning_of_key
from ui.stages.tools.tool_actions import ToolActions
from ui.stages.tools.versions import VERSIONS, AnswerVersion, versions
from ui.widgets.cells import VerdictCell
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.language import Caption, tr
from ui.widgets.lazy import LazyPanel
from ui.widgets.look import Look
from ui.widgets.parts import Elided, filter_line, label, page_box, splitter
from ui.widgets.tab_order import hand_focus
from ui.widgets.table import TableColumn, TableView
from ui.widgets.words import NOTHING, many, meaning_words, one_line

_FIXED = 3
"""Columns before those of the tools."""
_MARKS: Mapping[AnswerState, str] = {AnswerState.BY_HAND: "✎ ", AnswerState.CONFLICT: "≠ "}
_FILTERS: tuple[tuple[Caption, Callable[[LedgerRow, str], bool]], ...] = (
    (Caption("All answers"), lambda _row, _tool: True),
    (Caption("Open"), lambda row, tool: row.state(tool) is AnswerState.OPEN),
    (Caption("Changed by hand"), lambda row, tool: row.state(tool) is AnswerState.BY_HAND),
    (Caption("Changed by a newer file"), lambda row, tool: tool in row.past),
    (Caption("Conflicting"), lambda row, tool: row.state(tool) is AnswerState.CONFLICT),
    (Caption("Rows that match no requirement"), lambda row, _tool: not row.is_matched),
)

_COPIED = (
    Caption("Id"),
    Caption("Requirement"),
    Caption("Tool"),
    Caption("Read as"),
    Caption("Words"),
    Caption("Comment"),
    Caption("Source"),
)
"""The headings of the lines that are copied."""


@dataclass(frozen=True, slots=True)
class _Place:
    """The requirement and tool of the current cell; the tool is "" beside the answers."""

    row: LedgerRow
    tool: str


ROUNDS: dict[str, Caption] = {
    "musts": Caption("First Round: the Musts Only…"),
    "open": Caption("Next Round: What Can Still Change Who Is First…"),
}
"""Questionnaires that ask less than everything."""


class AnswersPage(LazyPanel):
    """Enter on an answer gives another by hand; keys from 1 to 8 do so at once, Delete takes it back."""

    import_asked = Signal()
    round_asked = Signal(str)
    """A round of questions, by its key in `ROUNDS`."""
    questionnaire_asked = Signal(bool)
    """Whether it tells vendors the weights."""
    sample_asked = Signal()

    def __init__(self, session: Session, look: Look) -> None:
        super().__init__()
        self._session, self._look = session, look
        self._threshold = 0.0
        self._tools: tuple[str, ...] = ()
        self._late: Mapping[str, LateAnswer] = {}
        self.actions_ = ToolActions(session, self)
        self.title = Elided("", "heading")
        self.state, self.tool = ChoiceBox(), ChoiceBox()
        self.search = filter_line(tr("Filter by id, text, words or comment"))
        self.tool_button, self.copy_button = QPushButton(tr("Tool")), QPushButton(tr("Copy for Excel"))
        self.import_button, self.questionnaire = QPushButton(tr("Import…")), QPushButton(tr("Questionnaire"))
        self.beginning, self.body = Beginning(), QStackedWidget()
        self.table: TableView[LedgerRow] = _LedgerTable(self, look)
        self.headings = HeadingMenu(self.table, self._fill_heading)
        self.place = Elided("", "strong")
        self.history: TableView[AnswerVersion] = TableView(VERSIONS, tr("Where the answer comes from"), look)
        self.by_hand, self.take_back = QPushButton(tr("Answer by hand…")), QPushButton(tr("Take back"))
        self._lay_out()
        self._begin_or_show()
        self._connect()

    # ------------------------------------------------------------ showing

    def refresh(self) -> None:
        project = self._session.project
        self._threshold = project.settings.must_threshold
        rows, self._late = ledger(project), late_by_place(project)
        if project.tool_names != self._tools:
            self._tools = project.tool_names
            self._fill_tools(self._tools)
            self.table.set_columns(self._columns())
            self.table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self._hide_tools()
        column = self.table.currentIndex().column()
        self.table.set_rows(rows, same=lambda row: (row.id, row.text, row.place))
        if column > 0 and self.table.current_row() is not None:
            self.table.setCurrentIndex(self.table.currentIndex().siblingAtColumn(column))
        open_ = sum(row.state(tool) is AnswerState.OPEN for row in rows if row.is_matched for tool in self._tools)
        self.title.setText(_title(rows, self._tools, open_))
        self._begin_or_show()
        self._show_place()

    def _begin_or_show(self) -> None:
        """Show the answers, or how to get some while there is no tool."""
        self.body.setCurrentIndex(1 if self._tools else 0)
        hand_focus(self, self.table if self._tools else self.beginning)
        for button in (self.import_button, self.questionnaire):
            button.setVisible(bool(self._tools))

    def current(self) -> _Place | None:
        """What the current cell is about."""
        row, at = self.table.current_row(), self.table.currentIndex()
        if row is None:
            return None
        tools = self._tools
        return _Place(row, tools[at.column() - _FIXED] if at.column() >= _FIXED else self.tool.currentData() or "")

    def _show_place(self) -> None:
        place = self.current()
        evidence = {its.key: its for its in self._session.project.evidence}
        self.history.set_rows(versions(place.row, place.tool, evidence) if place else ())
        counting = place.row.counting(place.tool) if place else None
        may = place is not None and bool(place.tool) and place.row.is_matched
        self.by_hand.setEnabled(may)
        self.take_back.setEnabled(may and counting is not None and counting.by_hand)
        if place is None:
            self.place.setText(tr("Choose an answer to see where it comes from."))
            return
        if not place.tool:
            self.place.setText(f"{place.row.id}  {one_line(place.row.text)}")
            return
        said = f"{place.tool} · {place.row.id}  {one_line(place.row.text)}"
        self.place.setText(said if counting else tr("{requirement}: no answer yet", requirement=said))

    # ------------------------------------------------------------ editing

    def answer(self) -> None:
        """Ask for an answer in the vendor's place."""
        place = self.current()
        if place is None or not place.tool:
            return
        if not place.row.is_matched:
            self._session.refused.emit(
                tr(
                    "This row answers no requirement of the project: match it to one on the page Match, "
                    "then answer that."
                )
            )
            return
        dialog = AnswerDialog(place.row, place.tool, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._give(place, dialog.meaning, dialog.comment))
        dialog.open()

    def grade(self) -> None:
        """Ask what the answer that counts rests on."""
        from ui.stages.judge.grade_dialog import ask_grade

        place = self.current()
        counting = place.row.counting(place.tool) if place else None
        if counting is not None:
            ask_grade(self._session, [counting.key], "", date.today(), self)  # noqa: DTZ011 - the user's day

    def answer_at_once(self, meaning: Meaning) -> None:
        """Answer the current cell by hand without a reason."""
        place = self.current()
        if place is not None and place.tool and place.row.is_matched:
            self._give(place, meaning, "")

    def give_back(self) -> None:
        """Let the vendor's own answer count again."""
        place = self.current()
        counting = place.row.counting(place.tool) if place else None
        if place is not None and counting is not None and counting.by_hand:
            self._session.edit(
                tr("Take Back the Answer to {requirement}", requirement=place.row.id),
                lambda project: edits.take_back_answer(project, place.row.id, place.tool),
            )

    def menu(self, at: QPoint) -> None:
        """Everything that can be done with the current cell and its tool, at a global place."""
        place = self.current()
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if place is not None and place.tool and place.row.is_matched:
            menu.addAction(tr("Answer by &hand…")).triggered.connect(lambda _=False: self.answer())
            back = menu.addAction(tr("&Take the answer by hand back"))
            back.setEnabled(self.take_back.isEnabled())
            back.triggered.connect(lambda _=False: self.give_back())
            rests = menu.addAction(tr("&What it rests on…"))
            rests.setEnabled(place.row.counting(place.tool) is not None)
            rests.triggered.connect(lambda _=False: self.grade())
            menu.addSeparator()
        self.headings.fill_orders(menu.addMenu(tr("Sort by this &column")), max(self.table.currentIndex().column(), 0))
        menu.addSeparator()
        self._fill_tool(menu, place.tool if place else "")
        menu.popup(at)

    def show_only(self, tool: str) -> None:
        """Show the answers of one tool, or of all when it is ""."""
        if self._stale:
            self._fill_tools(self._session.project.tool_names)
        self.tool.setCurrentIndex(max(self.tool.findData(tool), 0))

    def _fill_heading(self, menu: QMenu, column: int) -> None:
        self._fill_tool(menu, self._tools[column - _FIXED] if column >= _FIXED else "")

    def _fill_tool(self, menu: QMenu, tool: str) -> None:
        self.actions_.fill(menu, tool, alone=bool(tool) and self.tool.currentData() == tool)

    def copy_all(self) -> None:
        """Put every answer shown on the clipboard, a line each with its provenance."""
        lines = ["\t".join(map(str, _COPIED))]
        shown = [tool for at, tool in enumerate(self._tools) if not self.table.isColumnHidden(at + _FIXED)]
        for row in self.table.table.shown:
            for tool in shown:
                its = row.counting(tool)
                told = (its.raw, its.comment, its.place) if its else ("", "", "")
                cells = (row.id, row.text, tool, meaning_words(row.meaning(tool)), *told)
                lines.append("\t".join(one_line(cell) for cell in cells))
        QGuiApplication.clipboard().setText("\n".join(lines))

    def _give(self, place: _Place, meaning: Meaning, comment: str) -> None:
        self._session.edit(
            tr("Answer {requirement} for {tool}", requirement=place.row.id, tool=place.tool),
            lambda project: edits.answer_by_hand(project, place.row.id, place.tool, meaning, comment),
        )

    # ------------------------------------------------------------ columns and filters

    def _columns(self) -> list[TableColumn[LedgerRow]]:
        fixed: list[TableColumn[LedgerRow]] = [
            TableColumn(tr("Id"), lambda row: row.id or NOTHING, width=12),
            TableColumn(tr("Requirement"), lambda row: row.text, width=40, stretch=True),
            TableColumn(
                tr("Priority"), lambda row: PRIORITY[row.priority] if row.priority else tr("not matched"), width=12
            ),
        ]
        return fixed + [self._tool_column(tool) for tool in self._tools]

    def _tool_column(self, tool: str) -> TableColumn[LedgerRow]:
        return TableColumn(
            tool,
            lambda row: self._cell(row, tool),
            key=lambda row: _worth(row.meaning(tool), self._session.project.settings.levels),
            figure=lambda row: self._outcome(row, tool),
            tip=lambda row: self._tip(row, tool),
            width=17,
            delegate=VerdictCell,
        )

    def _cell(self, row: LedgerRow, tool: str) -> str:
        if row.counting(tool) is None:
            return f"{SIGN[Outcome.OPEN]} {tr('no answer')}" if row.is_matched else NOTHING
        sign = SIGN[self._outcome(row, tool) or Outcome.OPEN]
        late = "◷ " if self._late_answer(row, tool) else ""
        marks = f"{_MARKS.get(row.state(tool), '')}{late}"  # in front: a narrow column cuts the end
        return f"{sign} {marks}{meaning_words(row.meaning(tool))}"

    def _late_answer(self, row: LedgerRow, tool: str) -> LateAnswer | None:
        """What the log says of the answer that counts, where it came after the deadline."""
        its = row.counting(tool)
        return self._late.get(its.place) if its is not None else None

    def _tip(self, row: LedgerRow, tool: str) -> str:
        late = self._late_answer(row, tool)
        return "\n".join(filter(None, (_tip(row, tool), said_late(late) if late else "")))

    def _outcome(self, row: LedgerRow, tool: str) -> Outcome | None:
        if row.counting(tool) is None and not row.is_matched:
            return None
        worth = _worth(row.meaning(tool), self._session.project.settings.levels)
        if worth is None:
            return Outcome.OPEN
        return Outcome.YES if worth >= self._threshold else Outcome.NO

    def _fill_tools(self, tools: tuple[str, ...]) -> None:
        wanted = self.tool.currentData()
        self.tool.blockSignals(True)
        self.tool.clear()
        self.tool.addItem(tr("All tools"), "")
        for tool in tools:
            self.tool.addItem(one_line(tool), tool)
        self.tool.setCurrentIndex(max(self.tool.findData(wanted), 0))
        self.tool.blockSignals(False)

    def _hide_tools(self) -> None:
        only = self.tool.currentData()
        for at, tool in enumerate(self._tools):
            self.table.setColumnHidden(at + _FIXED, bool(only) and tool != only)

    def _filter(self) -> None:
        self._hide_tools()
        only = self.tool.currentData()
        tools = (only,) if only else self._tools
        fits = _FILTERS[self.state.currentIndex()][1]
        words = self.search.text().casefold().split()

        def keep(row: LedgerRow) -> bool:
            if not any(fits(row, tool) for tool in tools or ("",)):
                return False
            hay = _hay(row, tools) if words else ""
            return all(word in hay for word in words)

        all_shown = self.state.currentIndex() == 0 and not words
        self.table.table.set_filter(None if all_shown else keep)
        self._show_place()

    # ------------------------------------------------------------ making

    def _connect(self) -> None:
        self.state.narrow_rows(self._filter)
        self.tool.narrow_rows(self._filter)
        self.search.textChanged.connect(lambda _text: self._filter())
        self.table.asked.connect(lambda _row, _column: self.answer())
        self.table.removed.connect(lambda _row: self.give_back())
        self.table.selectionModel().currentChanged.connect(lambda _now, _before: self._show_place())
        self.table.table.modelReset.connect(self._show_place)
        self.actions_.answers_asked.connect(self.show_only)
        self.by_hand.clicked.connect(self.answer)
        self.take_back.clicked.connect(self.give_back)
        self.copy_button.clicked.connect(self.copy_all)
        self.tool_button.clicked.connect(
            lambda: self.menu(self.tool_button.mapToGlobal(self.tool_button.rect().bottomLeft()))
        )
        self.beginning.import_asked.connect(self.import_asked)
        self.beginning.questionnaire_asked.connect(lambda: self.questionnaire_asked.emit(False))
        self.beginning.sample_asked.connect(self.sample_asked)
        self.import_button.clicked.connect(self.import_asked)
        self._session.project_changed.connect(self.touch)

    def _lay_out(self) -> None:
        for name, _ in _FILTERS:
            self.state.addItem(str(name))
        self.tool.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.tool.setMinimumContentsLength(18)
        self.state.setAccessibleName(tr("Which answers"))
        self.tool.setAccessibleName(tr("Whose answers"))
        self.tool_button.setToolTip(tr("Add, rename, merge or remove a tool; the headings have this menu, too"))
        self.copy_button.setToolTip(tr("Every answer shown, a line each, with its words, comment and cell"))
        self.take_back.setToolTip(tr("Let the vendor’s own answer count again (Delete)"))
        strip = QHBoxLayout()
        for widget in (self.state, self.tool, self.tool_button, self.copy_button):
            strip.addWidget(widget)
        strip.insertWidget(2, self.search, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.place, 1)
        foot.addWidget(self.take_back)
        foot.addWidget(self.by_hand)
        below = QWidget()
        low = QVBoxLayout(below)
        low.setContentsMargins(0, 8, 0, 0)
        low.addLayout(foot)
        low.addWidget(self.history, 1)
        split = splitter(self.table, below, down=True, stretch=(1, 0), sizes=(420, 150))
        hint = tr(
            "Enter answers by hand, 1 to 8 at once, Delete takes back · ✎ by hand · ≠ files differ, the last counts"
        )
        answers = QWidget()
        inner = QVBoxLayout(answers)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(8)
        inner.addLayout(strip)
        inner.addWidget(split, 1)
        inner.addWidget(label(hint, "muted"))
        self.body.addWidget(self.beginning)
        self.body.addWidget(answers)
        box = page_box(self)
        box.addLayout(self._head())
        box.addWidget(self.body, 1)

    def _head(self) -> QHBoxLayout:
        """The title, and the ways to get more answers."""
        menu = QMenu(self.questionnaire)
        for text, told in ((tr("Without Weights…"), False), (tr("With Weights Told…"), True)):
            menu.addAction(text).triggered.connect(lambda _=False, told=told: self.questionnaire_asked.emit(told))
        menu.addSeparator()
        for round_, caption in ROUNDS.items():
            menu.addAction(str(caption)).triggered.connect(lambda _=False, round_=round_: self.round_asked.emit(round_))
        self.questionnaire.setMenu(menu)
        self.questionnaire.setToolTip(
            tr("Write the workbook that asks vendors; answered, it comes back without mapping")
        )
        self.import_button.setToolTip(tr("Import vendors’ spreadsheets or answered questionnaires (Ctrl+Shift+A)"))
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.questionnaire)
        head.addWidget(self.import_button)
        return head


class _LedgerTable(TableView[LedgerRow]):
    """The answers, cell by cell."""

    def __init__(self, page: AnswersPage, look: Look) -> None:
        super().__init__((), tr("Answers by requirement and tool"), look)
        self.setSelectionBehavior(TableView.SelectionBehavior.SelectItems)
        self._page = page

    def keyPressEvent(self, event: QKeyEvent) -> None:
        meaning = meaning_of_key(event.text())
        plain = not event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if meaning is not None and plain:
            self._page.answer_at_once(meaning)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self._page.menu(event.globalPos())


def _title(rows: list[LedgerRow], tools: tuple[str, ...], open_: int) -> str:
    if not tools:
        return tr("No vendors’ answers yet")
    matched = sum(row.is_matched for row in rows)
    loose = len(rows) - matched
    said = tr(
        "{requirements} × {tools}, {answers} open",
        requirements=many(matched, "requirement"),
        tools=many(len(tools), "tool"),
        answers=many(open_, "answer"),
    )
    return tr("{answers}, {rows} not matched", answers=said, rows=many(loose, "row")) if loose else said


def _worth(meaning: Meaning, levels: Mapping[Level, float]) -> float | None:
    """The value of an answer, 0 to 1; None when it is open."""
    return levels.get(meaning) if isinstance(meaning, Level) else meaning


def _tip(row: LedgerRow, tool: str) -> str:
    its = row.counting(tool)
    return "\n".join(filter(None, (its.raw, its.comment, its.place))) if its else tr("No answer yet")


def _hay(row: LedgerRow, tools: tuple[str, ...]) -> str:
    """What a filter looks for words in."""
    told = [f"{its.raw} {its.comment}" for tool in tools if (its := row.counting(tool))]
    return " ".join((row.id, row.text, *told)).casefold()
