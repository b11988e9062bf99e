"""The whole selection at a glance: who ranks where and why, and processes × tools to look into."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from itsm_fit.model import edits
from itsm_fit.model.project import DecisionValue, Project
from itsm_fit.scoring.figures import Outcome
from itsm_fit.scoring.result import Fit, ToolFit
from itsm_fit.visible import visible
from ui.session.awaited import Awaited
from ui.session.choice import Scope
from ui.session.work import Work
from ui.stages.fit.first_view import FirstView, FirstViewLine
from ui.stages.fit.heat_cell import HeatCell
from ui.stages.fit.map_rows import FIGURE_NAMES, ORDERS, MapFigure, MapRow, Spot, crumbs, exists, ordered, rows_at
from ui.stages.fit.parts import Switches
from ui.stages.fit.ranking_columns import ranking_columns
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.language import Caption, tr, trn
from ui.widgets.lazy import LazyPanel
from ui.widgets.parts import filter_line, label, page_box, splitter, tool_button
from ui.widgets.tab_order import hand_focus
from ui.widgets.table import TableColumn, TableView
from ui.widgets.words import many, verbatim

_DECISIONS: dict[str, tuple[Caption, Caption]] = {
    "coverage": (
        Caption("Rank by coverage"),
        Caption("Rank by coverage as proven today; this changes the project, Undo takes it back"),
    ),
    "end_to_end": (
        Caption("Rank by end to end"),
        Caption("Rank by the share of cases carried, as proven today; this changes the project, Undo takes it back"),
    ),
}
_FIGURES: dict[str, tuple[Caption, Caption]] = {
    "end_to_end": (FIGURE_NAMES["end_to_end"], Caption("Show end to end")),
    "coverage": (FIGURE_NAMES["coverage"], Caption("Show coverage")),
}
_NAME_WIDTH, _TEXT_WIDTH = 280, 480
_BACK = frozenset({Qt.Key.Key_Backspace, Qt.Key.Key_Escape})


class Overview(LazyPanel):
    """The ranking above the heat map. In the map Enter leads in, Backspace and Esc lead back out."""

    heavy = True

    def __init__(self, work: Work) -> None:
        super().__init__()
        look = work.look
        self._session, self._choice = work.session, work.choice
        self.first = FirstViewLine(work.settings)
        self._tools: tuple[str, ...] = ()
        self.spot = Spot()
        self.words = label("", selectable=True, lines=True)
        self.more = tool_button(hint=tr("Show or hide the other sentences"))
        self._all_words = False
        self.missing = tool_button(
            tr("What is missing"),
            tr("The answers that vendors still owe, those first that can change the ranking most"),
        )
        self.decisions = Switches(_DECISIONS, self._rank_by, self)
        self.ranking: TableView[ToolFit] = TableView(ranking_columns("coverage"), tr("Ranking of the tools"), look)
        self.figures = Switches(_FIGURES, lambda _: self.touch(), self)
        self.order = ChoiceBox()
        self.order.setAccessibleName(tr("Order of the rows"))
        self.order.addItems([str(words) for words, _ in ORDERS])
        self.search = filter_line(tr("Filter rows"))
        self.search.setMaximumWidth(200)
        self.eligible_only = tool_button(
            tr("Eligible only"), tr("Leave out the tools that fail a must"), checkable=True
        )
        self.copy = tool_button(tr("Copy"), tr("Copy the selected cells, or the whole map, for a spreadsheet (Ctrl+C)"))
        self.drawing = tool_button(tr("On the drawing"), tr("Show this process as drawn, painted by the chosen tool"))
        self.trail = QHBoxLayout()
        self.table: TableView[MapRow] = TableView((), tr("Processes and tools"), look, row_title=lambda row: row.name)
        self._lay_out()
        self._connect()
        self._show_first(self.first.view)
        hand_focus(self, self.table)

    @property
    def figure(self) -> MapFigure:
        return "coverage" if self.figures.current == "coverage" else "end_to_end"

    def show_figure(self, which: MapFigure) -> None:
        """Show processes × tools by one of the two figures."""
        self.spot = Spot()
        self.figures.choose(which)
        self.touch()

    def go_to(self, spot: Spot) -> None:
        """Look somewhere else in the map; going back stands on the row one comes from."""
        came_from = self.spot.step or self.spot.process
        self.spot = spot
        self.search.clear()
        self._show_map()
        if not self.table.go_to(lambda row: row.id == came_from) and self.table.table.shown:
            self.table.go_to(lambda row: row is self.table.table.shown[0])

    def go_back(self) -> None:
        """One step out."""
        fit = self._session.fit
        if fit is not None and self.spot.process:
            self.go_to(crumbs(fit, self.spot)[-2][1])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Backspace and Esc in the map lead back out."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _BACK:
            self.go_back()
            return True
        return super().eventFilter(watched, event)

    def refresh(self) -> None:
        fit = self._session.fit
        if self.awaited.has(fit, weighed=False):
            self.awaited.fill()
            self._show_fit(fit)

    def _show_fit(self, fit: Fit | None) -> None:
        decision = self._session.project.settings.decision
        self.decisions.current = decision
        self.decisions.buttons[decision].setChecked(True)
        longest_name = max((len(tool.name) for tool in fit.tools), default=0) if fit else 0
        self.ranking.set_columns(ranking_columns(decision, longest_name, fit))
        self.ranking.set_rows(fit.tools if fit and not fit.unweighed else (), same=lambda tool: tool.name)
        self._show_map()
        self._show_words()
        self._show_tool(self._choice.tool)

    def _show_first(self, view: FirstView) -> None:
        """What a role asks first."""
        self.figures.choose(view.figure)
        self.order.setCurrentIndex(view.order)
        self._both.setSizes([round(1000 * (1 - view.map_share)), round(1000 * view.map_share)])
        self.touch()

    # ------------------------------------------------------------ the sentences

    def _show_words(self) -> None:
        """Who leads and how firmly, then why; further sentences on demand: they must not push the figures away."""
        said = [visible(each) for each in _sentences(self._session.fit, self._choice.tool)]
        self.words.setText("\n".join(said if self._all_words else said[:2]))
        self.more.setVisible(len(said) > 2)
        self.more.setText(
            tr("Fewer sentences")
            if self._all_words
            else trn("{count} more sentence", "{count} more sentences", len(said) - 2)
        )

    def _toggle_words(self) -> None:
        self._all_words = not self._all_words
        self._show_words()

    def _rank_by(self, decision: str) -> None:
        value: DecisionValue = "coverage" if decision == "coverage" else "end_to_end"

        def change(project: Project) -> Project:
            return edits.set_settings(project, replace(project.settings, decision=value))

        self._session.edit(str(_DECISIONS[decision][0]), change)

    # ------------------------------------------------------------ the map

    def _show_map(self) -> None:
        fit = self._session.fit
        if fit is None or not exists(fit, self.spot):
            self.spot = Spot()
        shown = [tool for tool in fit.tools if self._wanted(tool)] if fit else []
        self._tools = tuple(tool.name for tool in shown)
        self.table.set_columns([self._column(tool) for tool in self._tools])
        rows = ordered(rows_at(fit, self.spot, self.figure), self.order.currentIndex()) if fit else []
        self.table.verticalHeader().setMaximumWidth(_TEXT_WIDTH if self.spot.step else _NAME_WIDTH)
        self.table.set_rows(rows, same=lambda row: row.id)
        self._show_trail(fit)
        self._show_tool(self._choice.tool)

    def _wanted(self, tool: ToolFit) -> bool:
        return not self.eligible_only.isChecked() or tool.eligible is not Outcome.NO

    def _column(self, tool: str) -> TableColumn[MapRow]:
        return TableColumn(
            tool,
            lambda row: row.cell(tool).text,
            key=lambda row: row.cell(tool).figure,
            figure=lambda row: row.cell(tool).figure,
            tip=lambda row: f"{row.name}\n{tool}: {row.cell(tool).text}",
            delegate=HeatCell,
            width=15,
        )

    def _show_trail(self, fit: Fit | None) -> None:
        while (item := self.trail.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        if fit is None or not fit.tools:
            return
        way = crumbs(fit, self.spot)
        for name, spot in way[:-1]:
            self.trail.addWidget(self._crumb(name, spot))
            self.trail.addWidget(label("›", "muted", wrap=False))
        self.trail.addWidget(label(way[-1][0], "strong", wrap=False))
        shown = len(self.table.table.shown)
        if self.spot.step:
            rows = many(shown, "requirement")
        else:
            rows = many(shown, "step") if self.spot.process else many(shown, "process", "processes")
        size = f"{rows} × {many(len(self._tools), 'tool')}"
        self.trail.addWidget(label(size, "muted", wrap=False))
        for button in self.figures.buttons.values():
            button.setVisible(not self.spot.process)
        self.drawing.setVisible(self.spot.process in fit.process_by_id)

    def _crumb(self, name: str, spot: Spot) -> QToolButton:
        made = tool_button(verbatim(name), tr("Back to {place}", place=name))
        made.clicked.connect(lambda: self.go_to(spot))
        return made

    def _filter(self) -> None:
        words = self.search.text().casefold().split()
        self.table.table.set_filter((lambda row: all(word in row.name.casefold() for word in words)) if words else None)

    # ------------------------------------------------------------ what is chosen and asked

    def _show_tool(self, tool: str) -> None:
        self.ranking.go_to(lambda each: each.name == tool)
        at = self.table.currentIndex()
        if tool in self._tools and at.column() != self._tools.index(tool) and self.table.table.rowCount():
            blocked = self.table.selectionModel().blockSignals(True)
            self.table.choose(self.table.table.index(max(at.row(), 0), self._tools.index(tool)))
            self.table.selectionModel().blockSignals(blocked)
            self.table.viewport().update()

    def _column_changed(self) -> None:
        column = self.table.currentIndex().column()
        if 0 <= column < len(self._tools):
            self._choice.set_tool(self._tools[column])

    def _tool_picked(self, tool: ToolFit | None) -> None:
        if tool is not None:
            self._choice.set_tool(tool.name)

    def _tool_changed(self, tool: str) -> None:
        self._show_tool(tool)
        self._show_words()

    def _asked(self, row: MapRow, column: int) -> None:
        tool = self._tools[column]
        self._choice.set_tool(tool)
        if row.opens is not None:
            self.go_to(row.opens)
        else:
            title = tr("{tool}: what it says to {requirement}", tool=tool, requirement=row.id)
            self._choice.why_asked.emit(Scope(tool, only=(row.id,), title=title))

    def _ask_musts(self, tool: ToolFit, _column: int) -> None:
        """The musts that a tool fails or leaves open; without any, its answers."""
        self._choice.set_tool(tool.name)
        musts = (*tool.unmet_musts, *tool.open_musts)
        title = (
            tr("{tool}: the musts that are unmet or open", tool=tool.name)
            if musts
            else tr("{tool}: all answers", tool=tool.name)
        )
        self._choice.why_asked.emit(Scope(tool.name, only=musts, title=title))

    def _show_drawing(self) -> None:
        fit = self._session.fit
        process = fit.process_by_id.get(self.spot.process) if fit else None
        if process is not None:
            at = self.table.current_row()
            step = self.spot.step or (at.id if at else "")
            self._choice.reveal(process.id, step.split(">", 1)[0] if step in process.step_by_key else "")

    # ------------------------------------------------------------ making

    def _connect(self) -> None:
        self.table.installEventFilter(self)
        self.first.chosen.connect(self._show_first)
        self.more.clicked.connect(self._toggle_words)
        self.missing.clicked.connect(self._choice.questions_asked)
        self.order.currentIndexChanged.connect(lambda _: self._show_map())
        self.search.textChanged.connect(lambda _: self._filter())
        self.eligible_only.toggled.connect(lambda _: self._show_map())
        self.copy.clicked.connect(self.table.copy)
        self.drawing.clicked.connect(self._show_drawing)
        self.table.asked.connect(self._asked)
        self.table.selectionModel().currentColumnChanged.connect(self._column_changed)
        self.ranking.row_changed.connect(self._tool_picked)
        self.ranking.asked.connect(self._ask_musts)
        self._session.fit_changed.connect(self.touch)
        self._choice.tool_changed.connect(self._tool_changed)

    def _lay_out(self) -> None:
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        titles = self.table.verticalHeader()
        titles.setMaximumWidth(_NAME_WIDTH)
        titles.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        titles.setDefaultSectionSize(self.fontMetrics().height() + 16)
        top, strip = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.more)
        top.addStretch(1)
        for button in (self.missing, *self.decisions.buttons.values()):
            top.addWidget(button)
        strip.addLayout(self.trail)
        strip.addStretch(1)
        for widget in (
            *self.figures.buttons.values(),
            self.eligible_only,
            self.order,
            self.search,
            self.drawing,
            self.copy,
        ):
            strip.addWidget(widget)
        below = QWidget()
        under = QVBoxLayout(below)
        under.setContentsMargins(0, 4, 0, 0)
        under.addLayout(strip)
        under.addWidget(self.table, 1)
        self._both = splitter(self.ranking, below, down=True, stretch=(2, 3))
        box = page_box(self)
        box.addWidget(self.first)
        box.addWidget(self.words)
        box.addLayout(top)
        self.awaited = Awaited(self._session, self._both, lambda: self._show_fit(None))
        box.addWidget(self.awaited, 1)
        box.addWidget(self._both, 1)


def _sentences(fit: Fit | None, tool: str) -> list[str]:
    """Who leads, why, and whether that is settled; then why measures disagree, the chosen tool's sentence first."""
    if fit is None:
        return []
    from itsm_fit.report.parts.board import why_first
    from itsm_fit.report.parts.headlines import headlines, leader
    from itsm_fit.scoring.explain import explain_tool

    if fit.unweighed:
        return [fit.unweighed]
    own = explain_tool(tool, fit.tools, fit.processes)
    said = headlines(fit)
    leading = len(tuple(leader(fit))) if fit.tools and fit.requirements else 1
    first, *firm = said[:leading]
    return [
        " ".join((first, *why_first(fit), *firm)),
        *([own] if own else []),
        *(each for each in fit.explanations if each != own),
        *said[leading:],
    ]
