"""The page Match: rows of the tables on the left, the likeliest requirements of the current one on the right."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from itsm_fit.findings import Severity
from itsm_fit.model import edits
from itsm_fit.model.project import FeatureLink, Project
from itsm_fit.progress import Progress
from itsm_fit.scoring.figures import Interval
from itsm_fit.writing import grouped
from ui.session.awaited import Awaited
from ui.session.session import Session
from ui.session.tasks import Tasks
from ui.stages.match import match_words
from ui.stages.match.bulk_dialog import BulkDialog
from ui.stages.match.pairs import FeatureToMatch, Matching, PairRow, best_of, matching_of, pairs_of
from ui.stages.tools.headings import HeadingMenu
from ui.stages.tools.tool_actions import ToolActions
from ui.widgets.cells import ThemedCell, paint_interval
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.language import Caption, tr
from ui.widgets.lazy import LazyPanel
from ui.widgets.look import Look
from ui.widgets.messages import Message, MessageBar
from ui.widgets.parts import Elided, filter_line, label, page_box, splitter, tool_button
from ui.widgets.tab_order import hand_focus
from ui.widgets.table import RowT, TableColumn, TableView
from ui.widgets.words import NOTHING, count, many, one_line, verbatim

if TYPE_CHECKING:
    from itsm_fit.importing.matching import Suggestion

_MOST = 10
_SAMPLE = 200
"""So many rows tell the language of all."""
_Found = Mapping[str, Sequence["Suggestion"]]
_FILTERS: tuple[tuple[Caption, Callable[[FeatureToMatch], bool]], ...] = (
    (Caption("To match"), lambda row: not row.links),
    (Caption("Matched"), lambda row: bool(row.links)),
    (Caption("All rows"), lambda _row: True),
)


class _ScoreCell(ThemedCell):
    """A score as a bar with its figure."""

    def paint_figure(self, painter: QPainter, place: QRect, figure: object, text: str) -> None:
        self.write(painter, place, text, self.theme.ink, right=True)
        room = place.adjusted(0, 0, -painter.fontMetrics().horizontalAdvance("0.00") - 8, 0)
        if isinstance(figure, float) and room.width() > 16:
            paint_interval(painter, room.toRectF(), Interval(figure, figure), self.theme)


def _linked(row: PairRow) -> str:
    if row.link is None:
        return ""
    return tr("◐ in part") if row.link.partial else tr("✓ full")


def _shared(row: PairRow) -> str:
    if not row.others:
        return ""
    number = count(row.others + (row.link is not None))
    return tr("all of {count}", count=number) if row.needs_all else tr("any of {count}", count=number)


_PAIRS: tuple[TableColumn[PairRow], ...] = (
    TableColumn(Caption("Match"), _linked, width=9),
    TableColumn(
        Caption("Score"),
        lambda row: NOTHING if row.score is None else grouped(row.score, 2),
        key=lambda row: row.score,
        figure=lambda row: row.score,
        delegate=_ScoreCell,
        width=11,
    ),
    TableColumn(Caption("Id"), lambda row: row.requirement, width=10),
    TableColumn(Caption("Requirement"), lambda row: row.text, width=28, stretch=True),
    TableColumn(Caption("Because of"), lambda row: ", ".join(row.why), width=18, stretch=True),
    TableColumn(
        Caption("Rows"),
        _shared,
        width=9,
        help=Caption("How many rows are matched to it, and whether any or all of them are needed"),
    ),
)


class MatchPage(LazyPanel):
    """A accepts, P accepts in part, R rejects, N goes on; Space accepts and stays, L asks for all or any."""

    def __init__(self, session: Session, tasks: Tasks, look: Look, messages: MessageBar) -> None:
        super().__init__()
        self._session, self._tasks, self._look, self._messages = session, tasks, look, messages
        self._matching: Matching = matching_of(Project())
        self._found: _Found = {}
        self._unknown_language: str | None = None
        self._paired = ""
        self._asked: object = None
        self.title, self.language = Elided("", "heading"), label("", "muted")
        self.state, self.tool = ChoiceBox(), ChoiceBox()
        self.actions_ = ToolActions(session, self)
        self.search, self.wanted = filter_line(tr("Filter the rows")), filter_line(tr("Find any requirement"))
        self.features: TableView[FeatureToMatch] = _KeyTable(
            self._feature_columns(), tr("Rows of the tables"), look, self
        )
        self.headings = HeadingMenu(self.features, self._fill_heading, everywhere=True)
        self.feature = label("", "strong", lines=True)
        self.about = Elided("", "muted")
        self.pairs: TableView[PairRow] = _KeyTable(_PAIRS, tr("Likeliest requirements"), look, self)
        self.whole, self.why = label("", selectable=True, lines=True), label("", "muted")
        self.awaited = Awaited(session)
        self.bulk = QPushButton(tr("Accept all likely…"))
        self.bulk.setEnabled(False)  # until something was looked for
        self.buttons = {
            key: tool_button(f"{words}  {_native(key)}", tip)
            for key, words, tip in (
                ("A", tr("Accept"), tr("Match the row to the requirement in full, and go on (A or Enter)")),
                ("P", tr("In part"), tr("Match in part: half of the answer’s value counts (P)")),
                ("Space", tr("Accept and stay"), tr("Match, and stay for another requirement (Space)")),
                (
                    "R",
                    tr("Reject"),
                    tr("Never suggest this requirement for this row again, and undo their match (R or Delete)"),
                ),
                ("N", tr("Next"), tr("Go to the next row (N)")),
                ("L", tr("All or any"), tr("Whether the requirement needs all of its rows or any one (L)")),
            )
        }
        self._lay_out()
        hand_focus(self, self.features)
        self._connect()

    # ------------------------------------------------------------ showing

    def refresh(self) -> None:
        self._matching = matching_of(self._session.project, since=self._matching)
        if self._matching.question != self._asked:
            self._suggest()
        self._show()

    def _suggest(self) -> None:
        requirements, texts = self._asked = self._matching.question
        self._found, self._unknown_language = {}, None
        distinct, sample = list(dict.fromkeys(texts)), " ".join(texts[:_SAMPLE])
        if not requirements or not distinct:
            self.awaited.fill()
            return

        def work(progress: Progress) -> tuple[_Found, str | None]:
            from itsm_fit.importing.matching import suggest, unknown_language

            found = suggest(requirements, distinct, _MOST, progress)
            return dict(zip(distinct, found, strict=True)), unknown_language(sample)

        def done(found: tuple[_Found, str | None]) -> None:
            self._found, self._unknown_language = found
            self._show()

        self.awaited.work_out(tr("Looking for matches"), work, done, key="match", anew=True)

    def _show(self) -> None:
        matching = self._matching
        self._fill_tools(str(self.tool.currentData() or ""))
        self.features.set_rows(matching.features, same=lambda row: row.place)
        self.title.setText(match_words.title(matching))
        self.language.setText(match_words.foreign(matching, self._unknown_language))
        self.language.setVisible(bool(self.language.text()))
        self.bulk.setEnabled(bool(self._found) and matching.open > 0)
        if self.features.current_row() is None:
            self.features.go_to(lambda _row: True)
        self._show_pairs()

    def _show_pairs(self) -> None:
        row = self.features.current_row()
        for button in self.buttons.values():
            button.setEnabled(row is not None)
        if row is None:
            self.feature.setText(
                match_words.nothing(self._matching, self.state.currentIndex(), narrowed=self._narrowed)
            )
            self.about.setText("")
            self.pairs.set_rows([])
            self._show_pair()
            return
        self.feature.setText(row.words)
        self.about.setText(" · ".join(filter(None, (row.group, ", ".join(row.tools), row.place))))
        pairs = pairs_of(self._matching, row, self._found.get(row.words, ()), self.wanted.text())
        self.pairs.set_rows(pairs, same=lambda pair: pair.requirement)
        if self.pairs.current_row() is None or row.place != self._paired:
            self.pairs.go_to(lambda _pair: True)
        self._paired = row.place
        self._show_pair()

    def _show_pair(self) -> None:
        """The current requirement in full, and all the words that speak for it."""
        pair = self.pairs.current_row()
        self.whole.setText(f"{pair.requirement}  {pair.text}" if pair else "")
        self.why.setText(tr("Because of: {words}", words=", ".join(pair.why)) if pair and pair.why else "")

    @property
    def _narrowed(self) -> bool:
        """Whether words or a tool leave only some of the rows in sight."""
        return bool(self.tool.currentData() or self.search.text().strip())

    def show_only(self, tool: str) -> None:
        """Show the rows of the tables that one tool answers, or of all when it is ""."""
        self._fill_tools(tool)

    def _fill_tools(self, wanted: str) -> None:
        """Offer the tools; `wanted` is whose rows show, for a tool that is no longer there those of all."""
        tools = self._session.project.tool_names
        self.tool.blockSignals(True)
        if tools != tuple(self.tool.itemData(at) for at in range(1, self.tool.count())):
            self.tool.clear()
            self.tool.addItem(tr("All tools"), "")
            for tool in tools:
                self.tool.addItem(one_line(tool), tool)
        before = self.tool.currentIndex()
        self.tool.setCurrentIndex(max(self.tool.findData(wanted), 0))
        self.tool.blockSignals(False)
        if self.tool.currentIndex() != before:
            self._filter()

    def _fill_heading(self, menu: QMenu, _column: int) -> None:
        """Each tool with all that can be done with it; the one whose rows show alone comes first."""
        tools = self._session.project.tool_names
        only = str(self.tool.currentData() or "")
        if only:
            menu.addAction(tr("Match the rows of all &tools")).triggered.connect(lambda _=False: self.show_only(""))
        if only or len(tools) == 1:
            self.actions_.fill(menu, only or tools[0])
            return
        for tool in tools:
            self._fill_later(menu.addMenu(verbatim(tool)), tool)

    def _fill_later(self, menu: QMenu, tool: str) -> None:
        """Fill a tool's menu when it is opened: each names all the others."""

        def fill() -> None:
            if menu.isEmpty():
                self.actions_.fill(menu, tool)

        menu.aboutToShow.connect(fill)

    def _filter(self) -> None:
        fits, only = _FILTERS[self.state.currentIndex()][1], self.tool.currentData()
        words = self.search.text().casefold().split()

        def keep(row: FeatureToMatch) -> bool:
            hay = f"{row.id} {row.text} {row.group} {row.place}".casefold() if words else ""
            return fits(row) and (not only or only in row.tools) and all(word in hay for word in words)

        self.features.table.set_filter(keep)
        if self.features.current_row() is None:
            self.features.go_to(lambda _row: True)
        self._show_pairs()

    # ------------------------------------------------------------ deciding

    def accept(self, *, partial: bool = False, stay: bool = False) -> None:
        """Match the current row to the current requirement, and go on unless `stay`."""
        row, pair = self.features.current_row(), self.pairs.current_row()
        if row is None or pair is None:
            return
        following = row if stay else self._following(row)
        if stay:
            self._hold(row)
        unfounded = self._is_unfounded(row, pair)
        self._session.edit(
            tr("Match {requirement} in Part", requirement=pair.requirement)
            if partial
            else tr("Match {requirement}", requirement=pair.requirement),
            lambda project: edits.add_link(project, pair.requirement, row.place, partial=partial),
        )
        if unfounded:
            self._say_unfounded(row, pair)
        self._after(following)

    def _is_unfounded(self, row: FeatureToMatch, pair: PairRow) -> bool:
        """Whether it was taken as what came first, and not more than one word speaks for it."""
        best = best_of(self._matching, row, self._found.get(row.words, ()))
        return best is not None and best.requirement_id == pair.requirement and best.clear <= 0 and not row.links

    def _say_unfounded(self, row: FeatureToMatch, pair: PairRow) -> None:
        text = tr(
            "“{row}” is matched to {requirement} with a score of {score}: no more than one word speaks for it.",
            row=one_line(row.words),
            requirement=pair.requirement,
            score=grouped(pair.score or 0.0, 2),
        )
        session, after = self._session, self._session.project
        self._messages.show_message(
            Message(
                Severity.WARNING,
                text,
                offer=tr("Undo"),
                take=session.stack.undo,
                stands=lambda: session.project is after,
            )
        )

    def reject(self) -> None:
        """Never suggest the current requirement for the current row again; a match of the two is undone."""
        row, pair = self.features.current_row(), self.pairs.current_row()
        if row is None or pair is None:
            return
        self._session.edit(
            tr("Reject {requirement}", requirement=pair.requirement),
            lambda project: edits.reject_match(project, pair.requirement, row.place),
        )
        self._after(row)

    def go_on(self, by: int = 1) -> None:
        """Go to another row."""
        at = self.features.currentIndex().row() + by
        if 0 <= at < len(self.features.table.shown):
            self.features.choose(self.features.table.index(at, 0))

    def toggle_all(self) -> None:
        """Let the current requirement need all of its rows, or any one again."""
        pair, row = self.pairs.current_row(), self.features.current_row()
        if pair is not None:
            self._session.edit(
                tr("Any Rows for {requirement}", requirement=pair.requirement)
                if pair.needs_all
                else tr("All Rows for {requirement}", requirement=pair.requirement),
                lambda project: edits.set_all_of(project, pair.requirement, needs_all=not pair.needs_all),
            )
            self._after(row)

    def accept_likely(self) -> None:
        """Show what would be matched above a threshold, and do it as one step when agreed."""
        dialog = BulkDialog(self._matching, self._found, self._look, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._accept_all(dialog.links))
        dialog.open()

    def press(self, event: QKeyEvent) -> bool:
        """Act on a key pressed in one of the tables; says whether it meant something."""
        held = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        action = None if held else self._keys.get(Qt.Key(event.key()))
        if action is None:
            return False
        action()
        return True

    @property
    def _keys(self) -> Mapping[Qt.Key, Callable[[], object]]:
        key = Qt.Key
        return {
            key.Key_A: self.accept,
            key.Key_Return: self.accept,
            key.Key_Enter: self.accept,
            key.Key_P: lambda: self.accept(partial=True),
            key.Key_Space: lambda: self.accept(stay=True),
            key.Key_R: self.reject,
            key.Key_Delete: self.reject,
            key.Key_N: self.go_on,
            key.Key_B: lambda: self.go_on(-1),
            key.Key_L: self.toggle_all,
            key.Key_Right: self.pairs.setFocus,
            key.Key_Left: self.features.setFocus,
        }

    def _accept_all(self, links: Sequence[FeatureLink]) -> None:
        done = tr("Match {rows}", rows=many(len(links), "Row"))
        self._session.edit(done, lambda project: edits.add_links(project, links))
        self.features.setFocus()

    def _hold(self, row: FeatureToMatch) -> None:
        """Keep a row in sight that the filter would take away once it is matched."""
        if self.state.currentIndex() == 0:
            self.state.setCurrentIndex(len(_FILTERS) - 1)
            self.features.go_to(lambda other: other.place == row.place)

    def _following(self, row: FeatureToMatch) -> FeatureToMatch | None:
        shown = self.features.table.shown
        at = next((at for at, other in enumerate(shown) if other.place == row.place), -1)
        return next(iter([*shown[at + 1 : at + 2], *shown[max(at - 1, 0) : max(at, 0)]]), None)

    def _after(self, row: FeatureToMatch | None) -> None:
        """Show the edited project at once, with this row current."""
        self.refresh()
        if row is not None:
            self.features.go_to(lambda other: other.place == row.place)
        self._show_pairs()
        self.pairs.go_to(lambda _pair: True)
        self._show_pair()

    # ------------------------------------------------------------ making

    def _feature_columns(self) -> tuple[TableColumn[FeatureToMatch], ...]:
        return (
            TableColumn("", lambda row: "✓" if row.links else "", width=2, help=tr("Matched")),
            TableColumn(tr("Row of the table"), lambda row: row.words, width=28, stretch=True),
            TableColumn(tr("Group"), lambda row: row.group or NOTHING, width=10),
            TableColumn(tr("Tools"), lambda row: ", ".join(row.tools), width=10),
            TableColumn(tr("Best"), self._best, key=self._best, right=True, width=5),
        )

    def _best(self, row: FeatureToMatch) -> str:
        best = best_of(self._matching, row, self._found.get(row.words, ()))
        return grouped(best.score, 2) if best else NOTHING

    def _connect(self) -> None:
        self.features.row_changed.connect(lambda _row: self._show_pairs())
        self.pairs.row_changed.connect(lambda _pair: self._show_pair())
        self.state.narrow_rows(self._filter)
        self.tool.narrow_rows(self._filter)
        self.actions_.rows_asked.connect(self.show_only)
        self.search.textChanged.connect(lambda _text: self._filter())
        self.wanted.textChanged.connect(lambda _text: self._show_pairs())
        self.pairs.doubleClicked.connect(lambda _at: self.accept(stay=False))
        self.bulk.clicked.connect(self.accept_likely)
        keys = {"A": Qt.Key.Key_A, "P": Qt.Key.Key_P, "Space": Qt.Key.Key_Space, "R": Qt.Key.Key_R}
        keys |= {"N": Qt.Key.Key_N, "L": Qt.Key.Key_L}
        for name, key in keys.items():
            self.buttons[name].clicked.connect(lambda _=False, key=key: self._keys[key]())
        self._session.project_changed.connect(self.touch)

    def _lay_out(self) -> None:
        for several_lines in (self.feature, self.whole, self.why):
            several_lines.setMinimumHeight(2 * self.fontMetrics().height())
            several_lines.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        for name, _ in _FILTERS:
            self.state.addItem(str(name))
        self.state.setAccessibleName(tr("Which rows"))
        top = QHBoxLayout()
        top.addWidget(self.title, 1)
        top.addWidget(self.bulk)
        strip = QHBoxLayout()
        self.tool.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.tool.setMinimumContentsLength(12)
        self.tool.setAccessibleName(tr("Whose rows"))
        strip.addWidget(self.state)
        strip.addWidget(self.tool)
        strip.addWidget(self.search, 1)
        left, right = (
            _column(strip, self.features),
            _column(self.feature, self.about, self.wanted, self.awaited, self.pairs, self.whole, self.why),
        )
        line = QHBoxLayout()
        for button in self.buttons.values():
            line.addWidget(button)
        line.addStretch(1)
        right_box = right.layout()
        if isinstance(right_box, QVBoxLayout):
            right_box.addLayout(line)
        split = splitter(left, right, sizes=(520, 640))
        box = page_box(self)
        box.addLayout(top)
        box.addWidget(self.language)
        box.addWidget(split, 1)
        self._filter()


class _KeyTable(TableView[RowT]):
    """A table whose keys decide about matches."""

    def __init__(self, columns: Sequence[TableColumn[RowT]], name: str, look: Look, page: MatchPage) -> None:
        super().__init__(columns, name, look)
        self._page = page

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._page.press(event):
            super().keyPressEvent(event)


def _column(*parts: QWidget | QHBoxLayout) -> QWidget:
    made = QWidget()
    box = QVBoxLayout(made)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(8)
    for part in parts:
        if isinstance(part, QWidget):
            box.addWidget(part)
        else:
            box.addLayout(part)
    return made


def _native(key: str) -> str:
    """A key as the language calls it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
