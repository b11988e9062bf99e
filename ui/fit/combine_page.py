"""Tools in sets: the best one of each size, what each tool adds, what stays open, and what has to be integrated."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QSpinBox,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from itsm_fit.errors import EditError, FitError
from itsm_fit.importing.amounts import read_amount
from itsm_fit.scoring.result import Interval
from ui.cells import BarCell
from ui.choice import Scope
from ui.errors import sentence
from ui.fit.amounts import money
from ui.fit.cells import ShareCell
from ui.fit.latest import latest_fit
from ui.fit.work import Work
from ui.panels.lazy import LazyPanel
from ui.panels.parts import Elided, label
from ui.table import Column, TableView
from ui.tasks import Task
from ui.words import NOTHING, count, interval, listed, many, percent, verbatim

if TYPE_CHECKING:
    from itsm_fit.progress import Progress
    from itsm_fit.scoring.result import Fit
    from itsm_fit.scoring.sets import Integration, ToolSet

_KEY = "combine"
_MOST = 8
_NAMES = ("Best single tool", "Best pair", "Best of three")


@dataclass(frozen=True)
class SetRow:
    """The best set of its size, or one that the user put together."""

    its: ToolSet
    currency: str
    own: bool = False

    @property
    def title(self) -> str:
        if self.own:
            return "Your set"
        size = len(self.its.tools)
        return _NAMES[size - 1] if size <= len(_NAMES) else f"Best of {size}"


@dataclass(frozen=True)
class PartRow:
    """A tool of a set and what it adds; `share` is that as a part of the greatest addition."""

    tool: str
    adds: float
    share: float


@dataclass(frozen=True)
class LinkRow:
    """An integration, its process and steps by name."""

    its: Integration
    process: str
    source: str
    target: str


_SET_COLUMNS: tuple[Column[SetRow], ...] = (
    Column("Set", lambda row: row.title, key=lambda row: len(row.its.tools), width=16),
    Column("Tools", lambda row: " + ".join(row.its.tools), width=30, stretch=True),
    Column(
        "Coverage",
        lambda row: interval(row.its.coverage),
        key=lambda row: row.its.coverage,
        figure=lambda row: row.its.coverage,
        delegate=BarCell,
        width=26,
        help="Each requirement counts as the tool of the set that supports it best",
    ),
    Column(
        "End to end",
        lambda row: interval(row.its.end_to_end),
        key=lambda row: row.its.end_to_end,
        figure=lambda row: row.its.end_to_end,
        delegate=BarCell,
        width=26,
        help="Share of cases that the set carries from start to end, once it is integrated",
    ),
    Column(
        "Musts unmet",
        lambda row: count(len(row.its.unmet_musts)),
        key=lambda row: len(row.its.unmet_musts),
        tip=lambda row: listed(row.its.unmet_musts, 12) or "No must is unmet",
        right=True,
    ),
    Column(
        "Musts open",
        lambda row: count(len(row.its.open_musts)),
        key=lambda row: len(row.its.open_musts),
        tip=lambda row: listed(row.its.open_musts, 12) or "No must is open",
        right=True,
    ),
    Column(
        "Integrations",
        lambda row: count(len(row.its.integrations)),
        key=lambda row: len(row.its.integrations),
        right=True,
        help="Moves between steps that different tools carry",
    ),
    Column(
        "Cost",
        lambda row: NOTHING if row.its.cost is None else money(row.its.cost, row.currency),
        key=lambda row: row.its.cost,
        right=True,
        width=14,
        help="Cost of ownership of all tools of the set, integrations not counted; – while one of them is unknown",
    ),
)
_PART_COLUMNS: tuple[Column[PartRow], ...] = (
    Column("Tool", lambda row: row.tool, width=18),
    Column(
        "Adds",
        lambda row: percent(row.adds),
        key=lambda row: row.adds,
        figure=lambda row: row.share,
        delegate=ShareCell,
        width=22,
        stretch=True,
        help="Coverage that would be lost without this tool",
    ),
)
_LINK_COLUMNS: tuple[Column[LinkRow], ...] = (
    Column("Process", lambda row: row.process, width=24),
    Column("From", lambda row: row.source, width=24, stretch=True),
    Column("To", lambda row: row.target, width=24, stretch=True),
    Column("Tools", lambda row: _link_words(row.its), width=24, help="From the first tool to the second"),
    Column(
        "Needed",
        lambda row: "to carry" if row.its.needed else "to cover more",
        width=15,
        help="To carry: no tool of the set carries both steps. To cover more: one does, but covers them less",
    ),
)


class CombinePage(LazyPanel):
    """Suite against best of breed; Enter on an integration shows its step in the drawing."""

    def __init__(self, work: Work) -> None:
        super().__init__()
        self._session, self._tasks, self._choice = work.session, work.tasks, work.choice
        self._messages = work.messages
        self._task: Task | None = None
        self._asked: object = None
        self._fit: Fit | None = None
        self.own: tuple[str, ...] = ()
        """A set that the user put together, to stand beside the best ones."""
        self.title = label("Combinations", "heading", wrap=False)
        self.words = label("", selectable=True)
        self.most = QSpinBox(minimum=1, maximum=_MOST, value=3)
        self.budget = QLineEdit()
        self.own_button = QPushButton("Your set")
        self.run_button, self.cancel_button = QPushButton("Find the best sets"), QPushButton("Cancel")
        self.sets: TableView[SetRow] = TableView(_SET_COLUMNS, "Best sets of tools", work.look)
        self.parts: TableView[PartRow] = TableView(_PART_COLUMNS, "What each tool adds", work.look)
        self.links: TableView[LinkRow] = TableView(_LINK_COLUMNS, "Integrations to build", work.look)
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
        fit = latest_fit(self._session)
        asked = (fit.project if fit else None, self.most.value(), self.budget.text(), self.own)
        if asked != self._asked:
            self.run()

    def run(self) -> None:
        """Look for the best set of each size in the background."""
        fit = latest_fit(self._session)
        if fit is None:
            self._show(None, None)
            self.words.setText("No scores yet: open processes and the answers of at least one tool.")
            return
        try:
            budget = read_amount(self.budget.text(), "budget")
        except EditError as error:
            self.words.setText(str(error))
            return
        self.own = tuple(tool for tool in self.own if tool in fit.tool_by_name)
        self._asked = (fit.project, self.most.value(), self.budget.text(), self.own)
        self.words.setText("Comparing sets of tools…")
        self._task = self._tasks.start(
            "Comparing sets of tools",
            partial(_found, fit, self.most.value(), budget, self.own),
            partial(self._done, fit),
            self._failed,
            key=_KEY,
        )
        self.cancel_button.setEnabled(True)

    def cancel(self) -> None:
        """Stop looking."""
        if self._task is not None:
            self._tasks.give_up(self._task)
            self._end()
            self.words.setText("The search was stopped. Find the best sets starts it again.")

    def _end(self) -> None:
        self._task = None
        self.cancel_button.setEnabled(False)

    def _done(self, fit: Fit, found: _Found) -> None:
        self._end()
        self._show(fit, found)
        self.words.setText(_verdict(found.best, self.most.value()) if found.best else found.why)

    def _failed(self, error: BaseException) -> None:
        self._end()
        self._show(None, None)
        self.words.setText(sentence(error))

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
        self.links.set_rows([_link_row(fit, each) for each in its.integrations])
        self.part_title.setText(f"What each tool of {' + '.join(its.tools)} adds")
        self.link_title.setText(_link_title(its))
        self.musts.setText(_musts(its))

    def _ask(self, row: SetRow, _column: int) -> None:
        """Show the answers to the musts that the set leaves, by its strongest tool."""
        left = (*row.its.unmet_musts, *row.its.open_musts)
        if left:
            tool = max(row.its.adds, key=lambda name: row.its.adds[name])
            title = f"{tool}: the musts that {' + '.join(row.its.tools)} leave unmet or open"
            self._choice.set_tool(tool)
            self._choice.why_asked.emit(Scope(tool, only=left, title=title))

    def set_own(self, tools: Sequence[str]) -> None:
        """Look at this set beside the best ones; none takes it away."""
        self.own = tuple(tools)
        self.own_button.setText("Your set" if not tools else f"Your set: {len(tools)}")
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
        menu = QMenu(self)
        menu.aboutToShow.connect(lambda: self._fill_tools(menu))
        self.own_button.setMenu(menu)
        self.run_button.clicked.connect(self.run)
        self.cancel_button.clicked.connect(self.cancel)
        self.most.valueChanged.connect(lambda _value: self.touch())
        self.budget.editingFinished.connect(self.touch)
        self.sets.row_changed.connect(self._show_set)
        self.sets.asked.connect(self._ask)
        self.links.asked.connect(self._reveal)

    def _lay_out(self) -> None:
        self.setProperty("part", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.run_button.setProperty("part", "primary")
        self.cancel_button.setEnabled(False)
        self.most.setAccessibleName("At most so many tools")
        self.budget.setPlaceholderText("no budget")
        self.budget.setAccessibleName("Budget for the cost of ownership")
        self.budget.setToolTip("Tools of unknown cost stay out of a set under a budget")
        self.budget.setMaximumWidth(150)
        strip = QHBoxLayout()
        strip.addWidget(self.title, 1)
        for word, field in (("At most", self.most), ("tools, budget", self.budget)):
            strip.addWidget(label(word, "muted", wrap=False))
            strip.addWidget(field)
        self.own_button.setToolTip("Put tools together yourself, to stand beside the best sets")
        strip.addWidget(self.own_button)
        strip.addWidget(self.run_button)
        strip.addWidget(self.cancel_button)
        details = QSplitter(Qt.Orientation.Horizontal)
        details.setChildrenCollapsible(False)
        for title, table in ((self.part_title, self.parts), (self.link_title, self.links)):
            details.addWidget(_titled(title, table))
        details.setStretchFactor(0, 1)
        details.setStretchFactor(1, 2)
        details.setSizes([360, 760])
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.addWidget(self.sets)
        split.addWidget(details)
        split.setStretchFactor(0, 1)
        split.setStretchFactor(1, 2)
        split.setSizes([170, 330])
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 12, 16, 8)
        box.setSpacing(8)
        box.addLayout(strip)
        box.addWidget(self.words)
        box.addWidget(split, 1)
        box.addWidget(self.musts)
        self.setFocusProxy(self.sets)


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
    from itsm_fit.scoring.money import costs_of  # noqa: PLC0415 - loads NumPy, which the first paint does without
    from itsm_fit.scoring.sets import best_by_size, taken_together  # noqa: PLC0415

    costs = costs_of(fit)
    together = taken_together(fit, own, costs) if own else None
    try:
        return _Found(best_by_size(fit, most, costs=costs, budget=budget, progress=progress), together)
    except FitError as error:
        return _Found((), together, str(error))


def _verdict(found: tuple[ToolSet, ...], most: int) -> str:
    """Whether the best is proven, and what a set brings over the best single tool."""
    best, single = found[-1], found[0]
    allowed = "single tool" if most == 1 else f"set of at most {most} tools"
    if not best.proven:
        said = (
            f"The search was cut short: {' + '.join(best.tools)} is the best found, but a better {allowed} may exist."
        )
    else:
        said = f"Proven: no {allowed} covers more than {' + '.join(best.tools)}."
    if len(best.tools) == 1:
        return said if most == 1 else f"{said} No second tool adds anything."
    gains = [
        f"{_gain(single.coverage, best.coverage)} coverage",
        f"{_gain(single.end_to_end, best.end_to_end)} end to end",
    ]
    needed = sum(each.needed for each in best.integrations)
    return (
        f"{said} Over {single.tools[0]} alone it brings {' and '.join(gains)}, "
        f"for {many(len(best.integrations), 'integration')}, {count(needed)} of them between steps that no single tool "
        "carries both."
    )


def _gain(before: Interval | None, after: Interval | None) -> str:
    """How many points the proven end rises."""
    if before is None or after is None:
        return NOTHING
    points = (after.low - before.low) * 100
    return f"{points:+.0f} points" if abs(points) >= 0.95 or abs(points) < 1e-9 else f"{points:+.1f} points"


def _musts(its: ToolSet) -> str:
    parts = []
    for word, musts in (("Unmet", its.unmet_musts), ("Open", its.open_musts)):
        if musts:
            parts.append(f"{word} musts of the set: {listed(musts, 10)}.")
    return " ".join(parts) or "The set meets every must."


def _link_title(its: ToolSet) -> str:
    if not its.integrations:
        return "No integration to build"
    needed = sum(each.needed for each in its.integrations)
    return f"{many(len(its.integrations), 'integration')}: {count(needed)} to carry steps, the others to cover more"


def _link_row(fit: Fit, its: Integration) -> LinkRow:
    process = fit.process_by_id[its.process]
    names = [process.step_by_key[key].name or key for key in (its.source, its.target)]
    return LinkRow(its, process.name, names[0], "in the same step" if its.source == its.target else names[1])


def _link_words(its: Integration) -> str:
    return " + ".join(its.tools) if its.source == its.target else " → ".join(its.tools)
