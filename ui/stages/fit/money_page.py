"""What the tools cost over the years, with the work on their gaps, beside how they fit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from itsm_fit.errors import EditError
from itsm_fit.model import edits
from itsm_fit.model.decision import CostItem
from itsm_fit.model.project import Project
from itsm_fit.writing import titled
from ui.session.awaited import Awaited
from ui.session.choice import Scope
from ui.session.latest import latest_fit
from ui.session.work import Work
from ui.stages.fit.amounts import money, plain
from ui.stages.fit.edit_table import EditTable, WrittenCell
from ui.stages.fit.money_cells import StackLegend
from ui.stages.fit.money_rows import (
    FIT,
    PUT,
    SETTING_COLUMNS,
    SETTINGS,
    CostRow,
    ItemRow,
    SettingRow,
    figure_columns,
    item_columns,
)
from ui.stages.fit.parts import Switches
from ui.widgets.language import Caption, tr, trn
from ui.widgets.lazy import LazyPanel
from ui.widgets.parts import label, page_box, splitter
from ui.widgets.room import ScrolledRoom
from ui.widgets.tab_order import hand_focus
from ui.widgets.table import TableView
from ui.widgets.turns import LoopTurn
from ui.widgets.words import listed, many, one_line

if TYPE_CHECKING:
    from itsm_fit.progress import Progress
    from itsm_fit.scoring.money import Costs
    from itsm_fit.scoring.result import Fit
    from ui.stages.fit.scatter import Scatter

_KEY = "money"
_VIEWS = {
    "figures": (Caption("Cost of ownership"), Caption("What each tool costs over the years")),
    "scatter": (Caption("Fit against cost"), Caption("Which tools are worth their price")),
    "prices": (Caption("Price points"), Caption("Points for prices, and why they go by a fixed ceiling")),
}
_FIT_NAMES = {"coverage": Caption("Coverage"), "end_to_end": Caption("End to end")}


@dataclass(frozen=True)
class _Figures:
    costs: Costs
    rows: tuple[CostRow, ...]
    staying: tuple[str, ...]


class MoneyPage(LazyPanel):
    """Cost items and settings are edited in place; every edit is one step of undo."""

    heavy = True

    def __init__(self, work: Work) -> None:
        super().__init__()
        self._session, self._tasks, self._messages = work.session, work.tasks, work.messages
        self._choice, self._look = work.choice, work.look
        self._figures: _Figures | None = None
        self.scatter: Scatter | None = None
        self.title = label(tr("Money"), "heading", wrap=False)
        self.words = label("", selectable=True)
        self.add_button, self.remove_button = QPushButton(tr("Add item")), QPushButton(tr("Remove item"))
        self.items: EditTable[ItemRow] = EditTable((), tr("Cost items"), work.look)
        self.settings: EditTable[SettingRow] = EditTable(SETTING_COLUMNS, tr("Settings of money"), work.look)
        self.figures: TableView[CostRow] = TableView((), tr("Cost of ownership by tool"), work.look)
        self.legend = StackLegend(work.look)
        self.why = label("", selectable=True, lines=True)
        self.chart_place = QWidget()
        self._charts = LoopTurn(self, self._make_scatter, last=True)
        self.stack = QStackedWidget()
        self.views = Switches(_VIEWS, self._show_view, self)
        self._lay_out()
        self._connect()
        work.session.project_changed.connect(self.touch)
        work.session.fit_changed.connect(self.touch)
        work.choice.tool_changed.connect(lambda name: self.figures.go_to(lambda row: row.cost.tool == name))

    # ------------------------------------------------------------ showing

    def refresh(self) -> None:
        self._show_inputs()
        fit = latest_fit(self._session)
        if self.awaited.has(fit, weighed=False) and fit is not None:
            self.awaited.work_out(tr("Adding up costs"), partial(_worked_out, fit), self._show_figures, key=_KEY)

    def _show_inputs(self) -> None:
        project = self._session.project
        decision = project.decision
        self.items.head(item_columns, project.tool_names, decision.money.currency)
        self.figures.head(figure_columns, decision.money.currency, switching=bool(decision.incumbent.tool))
        rows = [ItemRow(at, item) for at, item in enumerate(decision.costs)]
        self.items.show_rows([*rows, ItemRow(len(rows), None)], same=lambda row: row.at)
        usual = {
            "Users": tr("not stated"),
            "In use today": tr("none"),
            "Ceiling price": tr("none"),
            "Tickets a month": self._cases(),
        }
        self.settings.show_rows(
            [SettingRow(setting, decision, usual.get(setting.caption.source, "")) for setting in SETTINGS],
            same=lambda row: row.setting.name,
        )
        years = many(decision.money.years, "year")
        self.title.setText(f"{many(len(decision.costs), 'cost item')}, {years}")
        if not decision.costs:
            self.words.setText(tr("Write what each vendor charges into the table of cost items, or paste it there."))

    def _cases(self) -> str:
        tickets = self._figures.costs.tickets_a_month if self._figures else None
        return tr("not stated") if tickets is None else tr("{count} cases", count=plain(tickets))

    def _show_figures(self, figures: _Figures) -> None:
        self._figures = figures
        self._show_inputs()
        self.figures.set_rows(figures.rows, same=lambda row: row.cost.tool)
        self.figures.go_to(lambda row: row.cost.tool == self._choice.tool)
        if self._session.project.decision.costs:
            self.words.setText(" ".join((_summary(figures), *figures.staying)))
        self.why.setText(_why(figures))
        self._draw_scatter()

    def _show_nothing(self) -> None:
        self._figures = None
        self.figures.set_rows(())
        self.why.setText("")
        if self._session.project.decision.costs:
            self.words.setText("")

    def _show_view(self, name: str) -> None:
        self.stack.setCurrentIndex(list(_VIEWS).index(name))
        self.legend.setVisible(name == "figures")
        if name == "scatter" and self.scatter is None:
            self._charts.start()

    def _make_scatter(self) -> None:
        """In the window's thread, though it takes a moment: what it is drawn by asks for every class of Qt."""
        if self.scatter is None:
            from ui.stages.fit.scatter import Scatter

            self.scatter = Scatter(self._look)
            self.scatter.chosen.connect(self._choice.set_tool)
            box = self.chart_place.layout()
            if box is not None:
                box.addWidget(self.scatter)
            self._draw_scatter()

    def _draw_scatter(self) -> None:
        if self.scatter is None or self._figures is None:
            return
        from ui.stages.fit.scatter import ToolPoint

        project = self._session.project
        points = [
            ToolPoint(row.cost.tool, row.cost.total, row.fit.low, row.fit.high, bool(row.efficient))
            for row in self._figures.rows
            if row.cost.total is not None and row.fit is not None
        ]
        years = many(project.decision.money.years, "year")
        self.scatter.show_points(
            points,
            tr("Cost of ownership over {years} in {currency}", years=years, currency=project.decision.money.currency),
            tr("{figure} (dashed: possible)", figure=_FIT_NAMES[project.settings.decision]),
        )

    # ------------------------------------------------------------ editing

    def add(self) -> None:
        """Write a new cost item in the last row."""
        self.items.write_in(lambda row: row.item is None)

    def remove(self) -> None:
        """Remove the cost items with a selected cell."""
        places = [row.at for row in self.items.selected_rows() if row.item is not None]
        if not places:
            self._messages.error(tr("Choose the cost item to remove first."))
            return
        self._session.edit(
            tr("Remove {items}", items=many(len(places), "Cost Item")),
            lambda project: edits.remove_costs(project, places),
        )

    def _write_items(self, text: str, written: Sequence[WrittenCell[ItemRow]]) -> None:
        def change(project: Project) -> Project:
            costs = dict(enumerate(project.decision.costs))
            for row, column, words in written:
                item = costs.get(row.at) or CostItem(_tool_above(costs, row.at, project), "")
                costs[row.at] = PUT[column](item, _known_tool(project, words) if column == 0 else words)
            return edits.set_costs(project, [costs[at] for at in sorted(costs)])

        self._session.edit(text, change)
        self._show_inputs()

    def _write_settings(self, text: str, written: Sequence[WrittenCell[SettingRow]]) -> None:
        def change(project: Project) -> Project:
            value = project.decision
            for row, _column, words in written:
                value = row.setting.write(value, one_line(words))
            return edits.set_incumbent(edits.set_money(project, value.money), value.incumbent)

        self._session.edit(text, change)
        self._show_inputs()

    # ------------------------------------------------------------ making

    def _connect(self) -> None:
        self.items.written.connect(self._write_items)
        self.settings.written.connect(self._write_settings)
        self.items.refused.connect(self._messages.error)
        self.settings.refused.connect(self._messages.error)
        self.figures.row_changed.connect(self._choose)
        self.figures.asked.connect(self._ask)
        self.add_button.clicked.connect(self.add)
        self.remove_button.clicked.connect(self.remove)

    def _ask(self, row: CostRow, column: int) -> None:
        """Show the processes behind the fit, or the answers behind the work on gaps."""
        fit, figures = latest_fit(self._session), self._figures
        self._choice.set_tool(row.cost.tool)
        if self.figures.table.columns[column].heading == FIT:
            self._choice.processes_asked.emit(self._session.project.settings.decision)
        elif fit is not None and figures is not None and row.cost.effort:
            days = figures.costs.work.known[:, fit.support.column[row.cost.tool]]
            working = tuple(id_ for id_, its in zip(fit.support.requirement_ids, days.tolist(), strict=True) if its > 0)
            title = tr(
                "{tool}: the requirements that take work, {days} days in all",
                tool=row.cost.tool,
                days=plain(row.cost.days),
            )
            self._choice.why_asked.emit(Scope(row.cost.tool, only=working, title=title))

    def _choose(self, row: CostRow | None) -> None:
        if row is not None:
            self._choice.set_tool(row.cost.tool)

    def _lay_out(self) -> None:
        self.items.beyond = lambda at: ItemRow(at, None)
        self.chart_place.setLayout(_box())
        prices = QWidget()
        told_prices = _box(12)
        told_prices.addWidget(self.why)
        told_prices.addStretch(1)
        prices.setLayout(told_prices)
        for view in (self.figures, self.chart_place, ScrolledRoom(prices)):
            self.stack.addWidget(view)
        inputs = splitter(self.items, self.settings, stretch=(2, 1))
        switches = QHBoxLayout()
        for button in self.views.buttons.values():
            switches.addWidget(button)
        switches.addStretch(1)
        switches.addWidget(self.legend)
        below = QWidget()
        low = _box()
        low.setSpacing(6)
        low.addLayout(switches)
        self.awaited = Awaited(self._session, self.stack, self._show_nothing)
        low.addWidget(self.awaited, 1)
        low.addWidget(self.stack, 1)
        below.setLayout(low)
        split = splitter(inputs, below, down=True, stretch=(1, 2), sizes=(210, 330))
        strip = QHBoxLayout()
        strip.addWidget(self.title, 1)
        strip.addWidget(self.add_button)
        strip.addWidget(self.remove_button)
        box = page_box(self)
        box.addLayout(strip)
        box.addWidget(self.words)
        box.addWidget(split, 1)
        hand_focus(self, self.items)


def _box(margin: int = 0) -> QVBoxLayout:
    box = QVBoxLayout()
    box.setContentsMargins(margin, margin, margin, margin)
    return box


def _tool_above(costs: dict[int, CostItem], at: int, project: Project) -> str:
    """Whose item a new one is, until somebody says: that of the item above."""
    above = costs.get(at - 1)
    return above.tool if above else next(iter(project.tool_names), "")


def _known_tool(project: Project, text: str) -> str:
    wanted = one_line(text).casefold()
    for tool in project.tool_names:
        if tool.casefold() == wanted:
            return tool
    raise EditError(
        tr("There is no tool “{tool}” in this project: write its name as on the page Tools.", tool=text.strip())
    )


def _worked_out(fit: Fit, _progress: Progress) -> _Figures:
    import numpy as np

    from itsm_fit.scoring.money import costs_of, efficient, price_points
    from itsm_fit.scoring.staying import staying_words

    costs = costs_of(fit)
    ceiling = costs.money.ceiling
    fits = {tool.name: getattr(tool, fit.project.settings.decision) for tool in fit.tools}
    known = [cost for cost in costs.tools if cost.total is not None and fits[cost.tool] is not None]
    front = efficient(
        np.array([cost.at_least for cost in known]), np.array([fits[cost.tool].low for cost in known])
    ).tolist()
    is_efficient = {cost.tool: each for cost, each in zip(known, front, strict=True)}
    most = max((cost.at_least for cost in costs.tools), default=0.0)
    rows = [
        CostRow(
            cost,
            fits[cost.tool],
            price_points(cost.total, ceiling) if ceiling is not None and cost.total is not None else None,
            is_efficient.get(cost.tool),
            most,
        )
        for cost in costs.tools
    ]
    ordered = tuple(sorted(rows, key=lambda row: (row.cost.total is None, row.cost.at_least)))
    return _Figures(costs, ordered, staying_words(fit, costs))


def _summary(figures: _Figures) -> str:
    """Who is cheapest, who is worth the price, and whose cost is open."""
    currency = figures.costs.money.currency
    known = [row for row in figures.rows if row.cost.total is not None]
    open_ = [row.cost.tool for row in figures.rows if row.cost.total is None]
    said = []
    if known:
        cheapest = _cheapest(known, some_open=bool(open_))
        said.append(f"{titled(cheapest, money(known[0].cost.at_least, currency))}.")
        front = tuple(row.cost.tool for row in known if row.efficient)
        efficient = (
            tr("Efficient: {tools}; every other tool costs more or fits less than one of these.", tools=listed(front))
            if len(front) < len(known)
            else tr("Efficient: {tools}.", tools=listed(front))
        )
        said.append(efficient)
    if len(open_) == len(figures.rows):
        said.append(tr("No tool’s cost is known yet: point at a cost to see what is missing."))
    elif open_:
        said.append(tr("The cost of {tools} is open.", tools=listed(tuple(open_))))
    return " ".join(said)


def _cheapest(known: Sequence[CostRow], *, some_open: bool) -> str:
    """Who costs least, and among whom where the cost of others is open."""
    least = known[0].cost
    if some_open and len(known) == 1:
        return tr("Only the cost of {tool} is known", tool=least.tool)
    names = tuple(row.cost.tool for row in known if row.cost.at_least == least.at_least)
    tools, number = listed(names), len(names)
    if some_open:
        return trn(
            "{tools} costs least of those whose cost is known",
            "{tools} cost least of those whose cost is known",
            number,
            tools=tools,
        )
    return trn("{tools} costs least", "{tools} cost least", number, tools=tools)


def _why(figures: _Figures) -> str:
    from itsm_fit.scoring.money import WHY_NO_RELATIVE_PRICES

    setting = figures.costs.money
    if setting.ceiling is None:
        first = tr("State a ceiling price among the settings, fixed before the bids are opened, to give prices points.")
    else:
        first = tr(
            "A price of 0 earns 100 points, {ceiling} and more earn none, in a straight line between. "
            "The points stand in the table of costs.",
            ceiling=money(setting.ceiling, setting.currency),
        )
    return f"{first}\n\n{WHY_NO_RELATIVE_PRICES}"
