"""Tools in sets: the best one of each size, what each tool adds, what stays open, and what has to be integrated."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from itsm_fit.errors import FitError
from itsm_fit.numerals import NumberLimits
from ui.session.awaited import Awaited
from ui.session.choice import Scope
from ui.session.latest import latest_fit
from ui.session.work import Work
from ui.stages.fit.combine_rows import (
    LINK_COLUMNS,
    PART_COLUMNS,
    SET_COLUMNS,
    LinkRow,
    PartRow,
    SetRow,
    link_row,
    link_title,
    musts_words,
    verdict,
)
from ui.widgets.language import tr
from ui.widgets.lazy import LazyPanel
from ui.widgets.numbers.box import NumberBox
from ui.widgets.numbers.line import NumberLine
from ui.widgets.parts import Elided, label, page_box, splitter
from ui.widgets.tab_order import hand_focus
from ui.widgets.table import TableView
from ui.widgets.tick_menu import TickMenu
from ui.widgets.words import verbatim

if TYPE_CHECKING:
    from itsm_fit.progress import Progress
    from itsm_fit.scoring.result import Fit
    from itsm_fit.scoring.sets import ToolSet

_KEY = "combine"
_MOST = 8


class CombinePage(LazyPanel):
    """Suite against best of breed; Enter on an integration shows its step in the drawing."""

    heavy = True

    def __init__(self, work: Work) -> None:
        super().__init__()
        self._session, self._tasks, self._choice = work.session, work.tasks, work.choice
        self._asked: object = None
        self._fit: Fit | None = None
        self.own: tuple[str, ...] = ()
        """A set that the user put together, to stand beside the best ones."""
        self.title = label(tr("Combinations"), "heading", wrap=False)
        self.words = label("", selectable=True)
        self.most = NumberBox(tr("At most so many tools"), low=1, high=_MOST, decimals=0)
        self.most.setValue(3)
        self.budget = NumberLine(tr("Budget for the cost of ownership"), NumberLimits(low=0.0, blank=True))
        self.own_button = QPushButton(tr("Your set"))
        self.run_button = QPushButton(tr("Find the best sets"))
        self.sets: TableView[SetRow] = TableView(SET_COLUMNS, tr("Best sets of tools"), work.look)
        self.parts: TableView[PartRow] = TableView(PART_COLUMNS, tr("What each tool adds"), work.look)
        self.links: TableView[LinkRow] = TableView(LINK_COLUMNS, tr("Integrations to build"), work.look)
        self.part_title = Elided("", "section")
        self.link_title = Elided("", "section")
        self.musts = label("", "muted", selectable=True)
        self._lay_out()
        self._connect()
        work.session.fit_changed.connect(self.touch)
        work.session.project_changed.connect(self.touch)

    # ------------------------------------------------------------ working out

    def refresh(self) -> None:
        """Look for the best sets anew where anything that they hang on is another."""
        self.budget.limits = replace(self.budget.limits, currency=self._session.project.decision.money.currency)
        fit = latest_fit(self._session)
        asked = (fit.project if fit else None, *self._allowed, self.own)
        if asked != self._asked:
            self.run()

    def run(self) -> None:
        """Look for the best set of each size in the background."""
        fit = latest_fit(self._session)
        if not self.awaited.has(fit, weighed=False) or fit is None:
            return
        if self.budget.typing.trouble:
            self.budget.typing.insist()
            return
        most, budget = self._allowed
        self.own = tuple(tool for tool in self.own if tool in fit.tool_by_name)
        self.awaited.work_out(
            tr("Comparing sets of tools"),
            partial(_found, fit, most, budget, self.own),
            partial(self._done, fit),
            key=_KEY,
        )
        self._asked = (fit.project, most, budget, self.own)

    @property
    def _allowed(self) -> tuple[int, float | None]:
        """How many tools there may be at most, and what they may cost."""
        return int(self.most.value()), self.budget.number

    def _done(self, fit: Fit, found: _Found) -> None:
        self._show(fit, found)
        self.words.setText(verdict(found.best, self._allowed[0]) if found.best else found.why)

    def _show_nothing(self) -> None:
        self._asked = None
        self._show(None, None)
        self.words.setText("")

    # ------------------------------------------------------------ showing

    def _show(self, fit: Fit | None, found: _Found | None) -> None:
        self._fit = fit
        currency = self._session.project.decision.money.currency
        rows = [SetRow(its, currency) for its in found.best] if found else []
        best = rows[-1:]
        rows += [SetRow(found.own, currency, own=True)] if found and found.own else []
        self.sets.set_rows(rows, same=lambda row: row.title)
        if self.sets.current_row() is None:
            self.sets.go_to(lambda row: row in (best or rows))
        self._show_set(self.sets.current_row())

    def _show_set(self, row: SetRow | None) -> None:
        fit = self._fit
        if row is None or fit is None:
            for table in (self.parts, self.links):
                table.set_rows(())
            for words in (self.part_title, self.link_title, self.musts):
                words.setText("")
            return
        its = row.its
        greatest = max(its.adds.values(), default=0.0) or 1.0
        self.parts.set_rows([PartRow(tool, adds, adds / greatest) for tool, adds in its.adds.items()])
        self.links.set_rows([link_row(fit, each) for each in its.integrations])
        self.part_title.setText(tr("What each tool of {tools} adds", tools=" + ".join(its.tools)))
        self.link_title.setText(link_title(its))
        self.musts.setText(musts_words(its))

    def _ask(self, row: SetRow, _column: int) -> None:
        """Show the answers to the musts that the set leaves, by its strongest tool."""
        left = (*row.its.unmet_musts, *row.its.open_musts)
        if left:
            tool = max(row.its.adds, key=lambda name: row.its.adds[name])
            title = tr("{tool}: the musts that {tools} leave unmet or open", tool=tool, tools=" + ".join(row.its.tools))
            self._choice.set_tool(tool)
            self._choice.why_asked.emit(Scope(tool, only=left, title=title))

    def set_own(self, tools: Sequence[str]) -> None:
        """Look at this set beside the best ones; none takes it away."""
        self.own = tuple(tools)
        self.own_button.setText(tr("Your set") if not tools else tr("Your set: {count}", count=len(tools)))
        self.touch()

    def _fill_tools(self, menu: QMenu) -> None:
        menu.clear()
        for tool in (each.name for each in self._fit.tools) if self._fit else ():
            entry = menu.addAction(verbatim(tool))
            entry.setCheckable(True)
            entry.setChecked(tool in self.own)
            entry.toggled.connect(partial(self._toggle, tool))

    def _toggle(self, tool: str, wanted: bool) -> None:
        others = tuple(each for each in self.own if each != tool)
        self.set_own((*others, tool) if wanted else others)

    def _reveal(self, row: LinkRow, _column: int) -> None:
        self._choice.set_tool(row.its.tools[0])
        self._choice.reveal(row.its.process, row.its.target.split(">", 1)[0])

    # ------------------------------------------------------------ making

    def _connect(self) -> None:
        menu = TickMenu(self)
        menu.aboutToShow.connect(lambda: self._fill_tools(menu))
        self.own_button.setMenu(menu)
        self.run_button.clicked.connect(self.run)
        self.most.valueChanged.connect(lambda _value: self.touch())
        self.budget.editingFinished.connect(self.touch)
        self.sets.row_changed.connect(self._show_set)
        self.sets.asked.connect(self._ask)
        self.links.asked.connect(self._reveal)

    def _lay_out(self) -> None:
        self.run_button.setProperty("part", "primary")
        self.budget.setPlaceholderText(tr("no budget"))
        self.budget.setToolTip(tr("Tools of unknown cost stay out of a set under a budget"))
        self.budget.setMaximumWidth(150)
        strip = QHBoxLayout()
        strip.addWidget(self.title, 1)
        for word, field in ((tr("At most"), self.most), (tr("tools, budget"), self.budget)):
            strip.addWidget(label(word, "muted", wrap=False))
            strip.addWidget(field)
        self.own_button.setToolTip(tr("Put tools together yourself, to stand beside the best sets"))
        strip.addWidget(self.own_button)
        strip.addWidget(self.run_button)
        parts, links = _titled(self.part_title, self.parts), _titled(self.link_title, self.links)
        details = splitter(parts, links, stretch=(1, 2), sizes=(360, 760))
        split = splitter(self.sets, details, down=True, stretch=(1, 2), sizes=(170, 330))
        box = page_box(self)
        box.addLayout(strip)
        box.addWidget(self.words)
        self.awaited = Awaited(self._session, split, self._show_nothing)
        box.addWidget(self.awaited, 1)
        box.addWidget(split, 1)
        box.addWidget(self.musts)
        hand_focus(self, self.sets)


def _titled(title: Elided, table: TableView[Any]) -> QWidget:
    made = QWidget()
    box = QVBoxLayout(made)
    box.setContentsMargins(0, 4, 0, 0)
    box.setSpacing(4)
    box.addWidget(title)
    box.addWidget(table, 1)
    return made


@dataclass(frozen=True)
class _Found:
    """The best set of each size, else why there is none, and the user's own set where there is one."""

    best: tuple[ToolSet, ...]
    own: ToolSet | None
    why: str = ""


def _found(fit: Fit, most: int, budget: float | None, own: tuple[str, ...], progress: Progress) -> _Found:
    from itsm_fit.scoring.money import costs_of
    from itsm_fit.scoring.sets import best_by_size, taken_together

    costs = costs_of(fit)
    together = taken_together(fit, own, costs) if own else None
    try:
        return _Found(best_by_size(fit, most, costs=costs, budget=budget, progress=progress), together)
    except FitError as error:
        return _Found((), together, str(error))
