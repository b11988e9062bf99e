"""The ranking: tools side by side, what a weighted list says and what the processes say."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from itsm_fit.model.project import DecisionValue
from itsm_fit.scoring import titles
from itsm_fit.scoring.result import Fit, ToolFit
from ui.session.awaited import Awaited
from ui.session.choice import Choice, Scope
from ui.session.session import Session
from ui.stages.fit.ranking_columns import ranking_columns, told_by
from ui.widgets.language import tr
from ui.widgets.lazy import LazyPanel
from ui.widgets.look import Look
from ui.widgets.table import TableColumn, TableView
from ui.widgets.words import count

_COUNTS: tuple[TableColumn[ToolFit], ...] = (
    TableColumn(
        titles.COVERED,
        lambda tool: count(tool.counts.covered),
        key=lambda tool: tool.counts.covered,
        right=True,
        width=8,
    ),
    TableColumn(
        titles.PARTIAL,
        lambda tool: count(tool.counts.partial),
        key=lambda tool: tool.counts.partial,
        right=True,
        width=7,
    ),
    TableColumn(
        titles.GAPS, lambda tool: count(tool.counts.gap), key=lambda tool: tool.counts.gap, right=True, width=6
    ),
    TableColumn(
        titles.NOT_ANSWERED,
        lambda tool: count(tool.counts.unanswered),
        key=lambda tool: tool.counts.unanswered,
        right=True,
        width=10,
    ),
)


def _columns(decision: DecisionValue) -> list[TableColumn[ToolFit]]:
    return [*ranking_columns(decision), *_COUNTS]


class RankingPanel(LazyPanel):
    """The ranking table; its current row is the chosen tool."""

    def __init__(self, session: Session, choice: Choice, look: Look) -> None:
        super().__init__()
        self._session, self._choice = session, choice
        self._columns = _columns(session.project.settings.decision)
        self.table: TableView[ToolFit] = TableView(self._columns, tr("Ranking of the tools"), look)
        self.awaited = Awaited(session, self.table, lambda: self._show(None))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.awaited)
        box.addWidget(self.table)
        self.table.row_changed.connect(self._picked)
        self.table.asked.connect(self._asked)
        session.fit_changed.connect(self.touch)
        choice.tool_changed.connect(self._show_tool)

    def refresh(self) -> None:
        if self.awaited.has(self._session.fit):
            self.awaited.fill()
            self._show(self._session.fit)

    def _show(self, fit: Fit | None) -> None:
        self._columns = _columns(self._session.project.settings.decision)
        self.table.set_columns(self._columns)
        self.table.renew_rows(fit.tools if fit else (), same=lambda tool: tool.name)
        self._show_tool(self._choice.tool)

    def _show_tool(self, name: str) -> None:
        self.table.go_to(lambda tool: tool.name == name)

    def _picked(self, tool: ToolFit | None) -> None:
        if tool is not None:
            self._choice.set_tool(tool.name)

    def _asked(self, tool: ToolFit, column: int) -> None:
        self._choice.set_tool(tool.name)
        match told_by(self._columns[column]):
            case "musts unmet":
                self._ask_musts(tool, tool.unmet_musts, tr("{tool}: the musts that are unmet", tool=tool.name))
            case "musts open":
                self._ask_musts(tool, tool.open_musts, tr("{tool}: the musts that are open", tool=tool.name))
            case figure:
                self._choice.processes_asked.emit(figure)

    def _ask_musts(self, tool: ToolFit, musts: tuple[str, ...], title: str) -> None:
        if musts:
            self._choice.why_asked.emit(Scope(tool.name, only=musts, title=title))
