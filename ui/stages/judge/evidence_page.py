"""What the answers rest on, what is expected beside what is proven, and which answers to check first."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QMenu, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from itsm_fit.model import edits
from itsm_fit.model.evidence import AnswerPlace, Grade
from itsm_fit.progress import Progress, within
from itsm_fit.scoring.result import Fit
from ui.session.awaited import Awaited
from ui.session.choice import Scope
from ui.session.work import Work
from ui.stages.fit.parts import Switches
from ui.stages.judge.chance_form import ChanceForm
from ui.stages.judge.evidence_rows import (
    ANSWERS,
    CHECKS,
    FIGURES,
    MUSTS,
    BackedAnswer,
    CheckRow,
    MustRow,
    TrustRow,
    backed_answers,
    check_rows,
    must_rows,
    trust_rows,
)
from ui.stages.judge.grade_dialog import ask_grade, keep_grade
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.language import Caption, tr, trn
from ui.widgets.lazy import LazyPanel
from ui.widgets.parts import Elided, filter_line, label, offer, page_box, splitter
from ui.widgets.tab_order import hand_focus
from ui.widgets.table import TableView
from ui.widgets.words import count
from ui.widgets.wrapping import WrappingRow

if TYPE_CHECKING:
    from itsm_fit.evidence.expected import TrustFit
    from itsm_fit.evidence.worth import CheckList, WorthBounds

KEY = "evidence"
_VIEWS = {
    "checks": (Caption("Check first"), Caption("The answers whose check is worth most before deciding")),
    "answers": (Caption("Answers"), Caption("Every answer with what it rests on")),
    "figures": (Caption("Expected"), Caption("What is expected of each tool, beside what is proven")),
    "chances": (Caption("Chances"), Caption("How likely answers of each grade are taken to hold")),
}
_LEAST_SEARCH = 180
"""Pixels that the line to filter by keeps; then the row goes on below."""
_EVERY = ""
_FELL, _REPLACED = "fell", "replaced"
_SORTS: tuple[tuple[str, Callable[[BackedAnswer], bool]], ...] = (
    (_EVERY, lambda _row: True),
    *((grade.value, lambda row, grade=grade: row.grade is grade and not row.fell) for grade in Grade),
    (_FELL, lambda row: row.fell),
    (_REPLACED, lambda row: bool(row.replaced)),
)


@dataclass(frozen=True)
class Weighed:
    """All that is worked out in the background for one fit."""

    fit: Fit
    trusted: TrustFit
    checks: CheckList
    worths: Mapping[AnswerPlace, WorthBounds]


def weigh(fit: Fit, progress: Progress) -> Weighed:
    """What is expected of the tools, and what checks are worth."""
    from itsm_fit.evidence.expected import Backing, trusted
    from itsm_fit.evidence.worth import checks_of, worths_of

    backing = Backing(fit)
    expected = trusted(backing, within(progress, 0.0, 0.7))
    return Weighed(fit, expected, checks_of(backing, progress=within(progress, 0.7, 0.9)), worths_of(backing))


class EvidencePage(LazyPanel):
    """Enter on an answer grades it, keys from 1 to 5 do so at once, Delete forgets what it rests on."""

    def __init__(self, work: Work, today: Callable[[], date] = date.today) -> None:
        super().__init__()
        self._work, self._session, self._choice, self._tasks = work, work.session, work.choice, work.tasks
        self._today = today
        self.shown: Weighed | None = None
        self.title, self.told = Elided("", "heading"), label("", "muted", selectable=True)
        self.views = Switches(_VIEWS, self._show_view, self)
        self.sort, self.tool = ChoiceBox(), ChoiceBox()
        self.search = filter_line(tr("Filter by tool, id, text, words, witness or link"))
        self.grade, self.held, self.fell = (
            QPushButton(tr("Grade…")),
            QPushButton(tr("It held")),
            QPushButton(tr("It did not hold")),
        )
        self.checks: TableView[CheckRow] = TableView(CHECKS, tr("What to check first"), work.look)
        self.musts: TableView[MustRow] = TableView(MUSTS, tr("Musts that rest on words"), work.look)
        self.musts_title = Elided("", "section")
        self.answers: TableView[BackedAnswer] = _AnswerTable(self, work)
        self.figures: TableView[TrustRow] = TableView(FIGURES, tr("Proven and expected figures"), work.look)
        self.chances = ChanceForm(work.session)
        self._lay_out()
        self._connect()

    # ------------------------------------------------------------ showing

    def refresh(self) -> None:
        self.chances.show_trust()
        fit = self._session.fit
        if not self.awaited.has(fit) or fit is None:
            self._show_answers()
            return
        if self.shown is not None and self.shown.fit is fit:
            self.awaited.fill()
            self._show(self.shown)
            return
        self._show_answers()
        self.awaited.work_out(
            tr("Weighing what answers rest on"), lambda progress: weigh(fit, progress), self._show, key=KEY
        )

    def _show_nothing(self) -> None:
        self.shown = None
        self.title.setText("")
        self.told.setText("")
        self.checks.set_rows([])
        self.musts.set_rows([])
        self.musts_title.setText("")
        self.figures.set_rows([])

    def _show(self, found: Weighed) -> None:
        from itsm_fit.evidence.words import verdict

        self.shown = found
        first, *others = verdict(found.checks)
        self.title.setText(first)
        self.told.setText(" ".join(others))
        checks, musts = check_rows(found.fit, found.checks), must_rows(found.fit, found.checks)
        self.checks.renew_rows(checks, same=lambda row: row.its.key)
        self.checks.setVisible(bool(checks) or not musts)
        hand_focus(self, self._rows_of(self.views.current))
        self.musts.renew_rows(musts, same=lambda row: row.its.requirement)
        leader = found.checks.leader
        self.musts_title.setText(
            tr("Musts of {tool} that rest on answers which may not hold", tool=leader) if found.checks.musts else ""
        )
        self.figures.renew_rows(trust_rows(found.fit, found.trusted.tools), same=lambda row: row.name)
        self._show_answers()

    def _show_answers(self) -> None:
        project = self._session.project
        offer(self.tool, [(tr("All tools"), _EVERY), *((tool, tool) for tool in project.tool_names)])
        worths = self.shown.worths if self.shown is not None and self._is_shown_of_today() else {}
        rows = backed_answers(project, worths)
        self.answers.set_rows(rows, same=lambda row: row.key)
        graded = sum(row.grade is not Grade.CLAIMED or row.fell for row in rows)
        self.views.set_counts({"answers": len(rows)})
        self.views.buttons["answers"].setToolTip(
            trn("One answer is graded", "{count} answers are graded", graded, count=count(graded))
        )
        self._show_choice()

    def _is_shown_of_today(self) -> bool:
        return self.shown is not None and self.shown.fit is self._session.fit

    def _filter(self) -> None:
        keep_sort = _SORTS[self.sort.currentIndex()][1]
        tool, words = self.tool.currentData(), self.search.text().casefold().split()

        def keep(row: BackedAnswer) -> bool:
            if not keep_sort(row) or (tool and row.key.tool != tool):
                return False
            its = row.evidence
            hay = " ".join(
                (row.key.tool, *row.serves, row.text, row.raw, *((its.witness, its.link, its.file) if its else ()))
            ).casefold()
            return all(word in hay for word in words)

        self.answers.table.set_filter(keep)
        self._show_choice()

    # ------------------------------------------------------------ grading

    def chosen(self) -> list[AnswerPlace]:
        """The answers that an action is about: those selected in the view that is in front."""
        if self.views.current == "answers":
            rows = sorted({index.row() for index in self.answers.selectionModel().selectedRows()})
            return [self.answers.table.shown[row].key for row in rows]
        if self.views.current == "checks":
            check, must = self.checks.current_row(), self.musts.current_row()
            if self.musts.hasFocus() and must is not None:
                return [must.its.key]
            return [check.its.key] if check is not None else [must.its.key] if must is not None else []
        return []

    def ask(self) -> None:
        """Ask what the chosen answers rest on."""
        ask_grade(self._session, self.chosen(), self._work.author.name, self._today(), self)

    def grade_at_once(self, grade: Grade) -> None:
        """Grade the chosen answers today, without a page."""
        self._keep(None, grade=grade)

    def note_check(self, held: bool) -> None:
        """Note what the team's own check of the chosen answers gave: one that held was tested."""
        values = {"grade": Grade.TESTED} if held else {}
        self._keep(held, **values)

    def forget(self) -> None:
        """Let the chosen answers be claimed again."""
        keys = self.chosen()
        if keys:
            self._session.edit(tr("Forget What Answers Rest On"), lambda project: edits.remove_evidence(project, keys))

    def _keep(self, held: bool | None, **values: Any) -> None:
        given = edits.answers_given(self._session.project)
        keys = [key for key in self.chosen() if key in given]
        if keys:
            keep_grade(self._session, keys, held, {"at": self._today(), "witness": self._work.author.name, **values})

    def menu(self, at: QPoint) -> None:
        """Everything that can be done with the chosen answers, at a global place."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("&Grade…")).triggered.connect(lambda _=False: self.ask())
        for number, grade in enumerate(Grade, start=1):
            action = menu.addAction(tr("&{number}  {grade}", number=number, grade=grade.words))
            action.triggered.connect(lambda _=False, grade=grade: self.grade_at_once(grade))
        menu.addSeparator()
        menu.addAction(tr("We checked it: it &held")).triggered.connect(lambda _=False: self.note_check(True))
        menu.addAction(tr("We checked it: it did &not hold")).triggered.connect(lambda _=False: self.note_check(False))
        menu.addAction(tr("&Forget what it rests on")).triggered.connect(lambda _=False: self.forget())
        for action in menu.actions():
            action.setEnabled(bool(self.chosen()))
        menu.popup(at)

    def show_why(self, tool: str, serves: Sequence[str]) -> None:
        """Show the answers that a row is about."""
        if tool and serves:
            title = tr("{tool}: what it says to {requirements}", tool=tool, requirements=", ".join(serves))
            self._choice.set_tool(tool)
            self._choice.why_asked.emit(Scope(tool, only=tuple(serves), title=title))

    def _show_choice(self) -> None:
        there = bool(self.chosen())
        for button in (self.grade, self.held, self.fell):
            button.setEnabled(there)

    def _show_view(self, view: str) -> None:
        self.stack.setCurrentIndex(list(_VIEWS).index(view))
        hand_focus(self, self._rows_of(view))
        for widget in (self.sort, self.tool, self.search):
            widget.setVisible(view == "answers")
        for button in (self.grade, self.held, self.fell):
            button.setVisible(view in ("answers", "checks"))
        self._show_choice()

    def _rows_of(self, view: str) -> QWidget:
        """What has the keyboard in a view."""
        if view == "checks":
            return self.musts if self.checks.isHidden() else self.checks
        others: dict[str, QWidget] = {"answers": self.answers, "figures": self.figures, "chances": self.chances}
        return others[view]

    # ------------------------------------------------------------ making

    def _connect(self) -> None:
        self.sort.narrow_rows(self._filter)
        self.tool.narrow_rows(self._filter)
        self.search.textChanged.connect(lambda _text: self._filter())
        self.grade.clicked.connect(self.ask)
        self.held.clicked.connect(lambda: self.note_check(True))
        self.fell.clicked.connect(lambda: self.note_check(False))
        for table in (self.checks, self.musts, self.answers):
            table.selectionModel().selectionChanged.connect(lambda _now, _before: self._show_choice())
            table.table.modelReset.connect(self._show_choice)
        self.answers.asked.connect(lambda _row, _column: self.ask())
        self.answers.removed.connect(lambda _row: self.forget())
        self.checks.asked.connect(lambda row, _column: self.show_why(row.its.key.tool, row.its.serves))
        self.musts.asked.connect(lambda row, _column: self.show_why(row.its.key.tool, (row.its.requirement,)))
        self._session.project_changed.connect(self.touch)
        self._session.fit_changed.connect(self.touch)

    def _lay_out(self) -> None:
        words = {_EVERY: tr("All answers"), _FELL: tr("did not hold"), _REPLACED: tr("not counted")}
        for value, _keep in _SORTS:
            self.sort.addItem(words.get(value) or Grade(value).words, value)
        self.sort.setAccessibleName(tr("Which answers"))
        self.tool.setAccessibleName(tr("Tool"))
        strip = WrappingRow()
        strip.setSpacing(6)
        for button in self.views.buttons.values():
            strip.addWidget(button)
        strip.addWidget(self.sort)
        strip.addWidget(self.tool)
        strip.add_wide(self.search, _LEAST_SEARCH)
        for button_ in (self.grade, self.held, self.fell):
            strip.addWidget(button_)
        below = QWidget()
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 0, 0, 0)
        self.musts_title.setContentsMargins(0, 6, 0, 2)
        column.addWidget(self.musts_title)
        column.addWidget(self.musts, 1)
        self.stack = QStackedWidget()
        self.stack.addWidget(splitter(self.checks, below, down=True, stretch=(3, 2)))
        for page in (self.answers, self.figures, self.chances):
            self.stack.addWidget(page)
        box = page_box(self)
        box.addWidget(self.title)
        box.addWidget(self.told)
        self.awaited = Awaited(self._session, nothing=self._show_nothing)
        box.addWidget(self.awaited)
        box.addLayout(strip)
        box.addWidget(self.stack, 1)
        self._show_view("checks")


class _AnswerTable(TableView[BackedAnswer]):
    """Grades what is selected by keys."""

    def __init__(self, page: EvidencePage, work: Work) -> None:
        super().__init__(ANSWERS, tr("Answers and what they rest on"), work.look)
        self._page = page

    def keyPressEvent(self, event: QKeyEvent) -> None:
        place = event.key() - Qt.Key.Key_1
        if 0 <= place < len(Grade) and not event.modifiers():
            self._page.grade_at_once(tuple(Grade)[place])
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self._page.menu(event.globalPos())
