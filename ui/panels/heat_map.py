"""Processes × tools as a heat map, and in words where the two ways of looking disagree."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter
from PySide6.QtWidgets import QAbstractItemView, QButtonGroup, QHBoxLayout, QVBoxLayout

from itsm_fit.drawing.theme import cividis, ink_on
from itsm_fit.model.project import CROSS_CUTTING
from itsm_fit.scoring.result import Fit, GroupFit, Interval, ProcessFit
from ui.cells import Cell
from ui.choice import Choice, Scope
from ui.look import Look
from ui.panels.lazy import LazyPanel
from ui.panels.parts import label, tool_button
from ui.session import Session
from ui.table import Column, TableView
from ui.words import interval, many

Figure = Literal["coverage", "end_to_end"]
_FIGURE_NAMES: dict[Figure, str] = {"end_to_end": "End to end", "coverage": "Coverage"}
_STRIP_HEIGHT = 5
_FIRST_SENTENCES = 1


@dataclass(frozen=True, slots=True)
class HeatRow:
    """A process or the cross-cutting group."""

    id: str
    name: str
    group: ProcessFit | GroupFit

    def figure(self, tool: str, which: Figure) -> Interval | None:
        found = self.group.tools.get(tool)
        return getattr(found, which) if found else None


class HeatCell(Cell):
    """The figure on the colour of its low end; below it how far open answers could lift it."""

    def paint_figure(self, painter: QPainter, place: QRect, figure: object, text: str) -> None:
        if not isinstance(figure, tuple):
            self.write(painter, place, text, self.theme.muted)
            return
        low, high = figure
        ground = cividis(low)
        ink = ink_on(ground)
        cell = QRectF(place.adjusted(-6, 2, 6, -2))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(cell, 3, 3)
        if high - low > 1e-9:
            painter.setBrush(QBrush(QColor(ink), Qt.BrushStyle.BDiagPattern))
            left = cell.x() + low * cell.width()
            painter.drawRect(QRectF(left, cell.bottom() - _STRIP_HEIGHT, (high - low) * cell.width(), _STRIP_HEIGHT))
        painter.setPen(QColor(ink))
        painter.drawText(cell.adjusted(0, 0, 0, -3), Qt.AlignmentFlag.AlignCenter, text)


class FitPage(LazyPanel):
    """The whole selection at a glance. Enter on a coverage shows its answers, on an end-to-end figure its steps."""

    def __init__(self, session: Session, choice: Choice, look: Look) -> None:
        super().__init__()
        self._session, self._choice = session, choice
        self._tools: tuple[str, ...] = ()
        self.figure: Figure = "end_to_end"
        self.title = label("Fit", "heading")
        self.words = label("", selectable=True)
        self.more = tool_button(tip="Show or hide the other sentences")
        self._all_words = False
        self.switches = {
            which: tool_button(name, f"Show {name.lower()}", checkable=True) for which, name in _FIGURE_NAMES.items()
        }
        self.table: TableView[HeatRow] = TableView((), "Processes and tools", look, row_title=lambda row: row.name)
        self._lay_out()
        self.setFocusProxy(self.table)
        self.table.asked.connect(self._asked)
        self.table.selectionModel().currentColumnChanged.connect(self._column_changed)
        session.fit_changed.connect(self.touch)
        choice.tool_changed.connect(self._show_tool)

    def show_figure(self, which: Figure) -> None:
        self.switches[which].setChecked(True)
        self.figure = which
        self.touch()

    def refresh(self) -> None:
        fit = self._session.fit
        self._tools = tuple(tool.name for tool in fit.tools) if fit else ()
        self.table.set_columns([self._column(tool) for tool in self._tools])
        self.table.set_rows(_rows(fit) if fit else [], same=lambda row: row.id)
        self.title.setText(_title(fit))
        self._show_words()
        self._show_tool(self._choice.tool)

    def _show_words(self) -> None:
        """The first sentences, the others on demand: they must not push the figures out of sight."""
        fit = self._session.fit
        said = fit.explanations if fit else ()
        shown = said if self._all_words else said[:_FIRST_SENTENCES]
        self.words.setText("\n".join(shown))
        self.words.setVisible(bool(shown))
        self.more.setVisible(len(said) > _FIRST_SENTENCES)
        self.more.setText("Fewer sentences" if self._all_words else f"{len(said) - len(shown)} more like this")

    def _toggle_words(self) -> None:
        self._all_words = not self._all_words
        self._show_words()

    def _column(self, tool: str) -> Column[HeatRow]:
        return Column(
            tool,
            lambda row: interval(row.figure(tool, self.figure)),
            key=lambda row: row.figure(tool, self.figure),
            figure=lambda row: row.figure(tool, self.figure),
            tip=lambda row: (
                f"{row.name} · {tool}: {_FIGURE_NAMES[self.figure]} {interval(row.figure(tool, self.figure))}"
            ),
            delegate=HeatCell,
            width=16,
        )

    def _show_tool(self, tool: str) -> None:
        at = self.table.currentIndex()
        if tool in self._tools and at.column() != self._tools.index(tool) and self.table.table.rowCount():
            blocked = self.table.selectionModel().blockSignals(True)
            self.table.setCurrentIndex(self.table.table.index(max(at.row(), 0), self._tools.index(tool)))
            self.table.selectionModel().blockSignals(blocked)
            self.table.viewport().update()

    def _column_changed(self) -> None:
        column = self.table.currentIndex().column()
        if 0 <= column < len(self._tools):
            self._choice.set_tool(self._tools[column])

    def _asked(self, row: HeatRow, column: int) -> None:
        tool = self._tools[column]
        self._choice.set_tool(tool)
        if self.figure == "end_to_end" and row.id != CROSS_CUTTING:
            self._choice.reveal(row.id)
            self._choice.steps_asked.emit()
            return
        title = f"{tool}: coverage of {row.name} {interval(row.figure(tool, 'coverage'))}"
        self._choice.why_asked.emit(Scope(tool, row.id, title=title))

    def _lay_out(self) -> None:
        self.setProperty("part", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        strip = QHBoxLayout()
        strip.addWidget(self.title, 1)
        group = QButtonGroup(self)
        for which, switch in self.switches.items():
            group.addButton(switch)
            strip.addWidget(switch)
            switch.setChecked(which == self.figure)
            switch.clicked.connect(lambda _=False, which=which: self.show_figure(which))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.table.verticalHeader().setMaximumWidth(260)
        self.table.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 20)
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 12, 16, 8)
        box.setSpacing(10)
        box.addLayout(strip)
        box.addWidget(self.words)
        box.addWidget(self.more)
        self.more.clicked.connect(self._toggle_words)
        box.addWidget(self.table, 1)


def _rows(fit: Fit) -> list[HeatRow]:
    rows = [HeatRow(process.id, process.name or process.id, process) for process in fit.processes]
    return [*rows, HeatRow(CROSS_CUTTING, CROSS_CUTTING, fit.cross_cutting)] if fit.cross_cutting else rows


def _title(fit: Fit | None) -> str:
    if fit is None or not fit.tools:
        return "No scores yet: open processes and the answers of at least one tool"
    return f"{many(len(fit.processes), 'process', 'processes')} × {many(len(fit.tools), 'tool')}"
