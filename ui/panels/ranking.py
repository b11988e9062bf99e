"""The ranking: tools side by side, what a weighted list says and what the processes say."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from itsm_fit.model.project import DecisionValue
from itsm_fit.scoring.result import Fit, ToolFit
from ui.cells import BarCell, VerdictCell
from ui.choice import Choice, Scope
from ui.look import Look
from ui.panels.lazy import LazyPanel
from ui.panels.parts import label
from ui.session import Session
from ui.table import Column, TableView
from ui.words import ELIGIBLE, SIGNS, count, interval, listed

_COLUMNS: tuple[Column[ToolFit], ...] = (
    Column("Rank", lambda tool: str(tool.rank), key=lambda tool: tool.rank, right=True, width=5),
    Column("Tool", lambda tool: tool.name, width=20),
    Column(
        "Eligible",
        lambda tool: f"{SIGNS[tool.eligible]} {ELIGIBLE[tool.eligible]}",
        figure=lambda tool: tool.eligible,
        delegate=VerdictCell,
        width=16,
        help="Not eligible when a must is unmet, open while one waits for an answer",
    ),
    Column(
        "Coverage",
        lambda tool: interval(tool.coverage),
        key=lambda tool: tool.coverage,
        figure=lambda tool: tool.coverage,
        delegate=BarCell,
        width=29,
        stretch=True,
        help="Weighted support of all requirements: proven today to possible. Enter shows its processes",
    ),
    Column(
        "End to end",
        lambda tool: interval(tool.end_to_end),
        key=lambda tool: tool.end_to_end,
        figure=lambda tool: tool.end_to_end,
        delegate=BarCell,
        width=29,
        stretch=True,
        help="Share of cases that the tool carries from start to end. Enter shows its processes",
    ),
    Column(
        "Musts unmet",
        lambda tool: count(len(tool.unmet_musts)),
        key=lambda tool: len(tool.unmet_musts),
        tip=lambda tool: listed(tool.unmet_musts, 12) or "No must is unmet",
        right=True,
        help="Musts the tool fails. Enter shows them",
    ),
    Column(
        "Musts open",
        lambda tool: count(len(tool.open_musts)),
        key=lambda tool: len(tool.open_musts),
        tip=lambda tool: listed(tool.open_musts, 12) or "No must is open",
        right=True,
        help="Musts that wait for an answer. Enter shows them",
    ),
    Column(
        "Covered", lambda tool: count(tool.counts.covered), key=lambda tool: tool.counts.covered, right=True, width=8
    ),
    Column(
        "Partial", lambda tool: count(tool.counts.partial), key=lambda tool: tool.counts.partial, right=True, width=7
    ),
    Column("Gaps", lambda tool: count(tool.counts.gap), key=lambda tool: tool.counts.gap, right=True, width=6),
    Column(
        "No answer",
        lambda tool: count(tool.counts.unanswered),
        key=lambda tool: tool.counts.unanswered,
        right=True,
        width=10,
    ),
)


def _marked(decision: DecisionValue) -> list[Column[ToolFit]]:
    """The columns, the one that ranks marked as such."""
    title = {"coverage": "Coverage", "end_to_end": "End to end"}[decision]
    return [
        replace(column, title=f"▼ {title}", help=f"{column.help}. Ranks, behind eligibility")
        if column.title == title
        else column
        for column in _COLUMNS
    ]


class RankingPanel(LazyPanel):
    """The ranking table; its current row is the chosen tool."""

    def __init__(self, session: Session, choice: Choice, look: Look) -> None:
        super().__init__()
        self._session, self._choice = session, choice
        self.table: TableView[ToolFit] = TableView(_COLUMNS, "Ranking of the tools", look)
        self.empty = label("", "muted")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.table)
        box.addWidget(self.empty)
        self.table.row_changed.connect(self._picked)
        self.table.asked.connect(self._asked)
        session.fit_changed.connect(self.touch)
        choice.tool_changed.connect(self._show_tool)

    def refresh(self) -> None:
        fit: Fit | None = self._session.fit
        why = fit.unweighed if fit else ""
        self.empty.setText(why)
        self.empty.setVisible(bool(why))
        self.table.setVisible(not why)
        self.table.set_columns(_marked(self._session.project.settings.decision))
        self.table.set_rows(fit.tools if fit else (), same=lambda tool: tool.name)
        self._show_tool(self._choice.tool)

    def _show_tool(self, name: str) -> None:
        self.table.go_to(lambda tool: tool.name == name)

    def _picked(self, tool: ToolFit | None) -> None:
        if tool is not None:
            self._choice.set_tool(tool.name)

    def _asked(self, tool: ToolFit, column: int) -> None:
        self._choice.set_tool(tool.name)
        match _COLUMNS[column].title:
            case "Musts unmet":
                self._ask_musts(tool, tool.unmet_musts, "unmet")
            case "Musts open":
                self._ask_musts(tool, tool.open_musts, "open")
            case "End to end":
                self._choice.processes_asked.emit("end_to_end")
            case _:
                self._choice.processes_asked.emit("coverage")

    def _ask_musts(self, tool: ToolFit, musts: tuple[str, ...], word: str) -> None:
        if musts:
            title = f"{tool.name}: the musts that are {word}"
            self._choice.why_asked.emit(Scope(tool.name, only=musts, title=title))
