"""Value streams, and where each one breaks first with every tool."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from itsm_fit.scoring.figures import Outcome
from itsm_fit.scoring.verdicts import CARRIED, SIGN
from ui.session.choice import Choice, Scope, what_is_asked
from ui.stages.value.handoffs.flows import process_name
from ui.widgets.cells import VerdictCell
from ui.widgets.language import Caption, tr
from ui.widgets.look import Look
from ui.widgets.parts import label
from ui.widgets.tab_order import hand_focus
from ui.widgets.table import TableColumn, TableView
from ui.widgets.words import NOTHING, listed, one_line, percent

if TYPE_CHECKING:
    from itsm_fit.scoring.result import Fit
    from itsm_fit.scoring.weak_links import WeakLink
    from itsm_fit.silos.silos import Silos
    from itsm_fit.silos.streams import ValueStream

_NAME_WIDTH = 240


@dataclass(frozen=True)
class StreamRow:
    """A value stream, its processes by name."""

    stream: ValueStream
    name: str
    called: tuple[str, ...]


def stream_rows(fit: Fit, silos: Silos) -> list[StreamRow]:
    """In the order of the files."""
    return [
        StreamRow(each, process_name(fit, each.process), tuple(process_name(fit, its) for its in each.processes[1:]))
        for each in silos.streams
    ]


def stream_columns(tools: Iterable[str]) -> list[TableColumn[StreamRow]]:
    """A column for each tool: where the stream breaks first with it."""
    return [
        TableColumn(
            Caption("Calls"),
            lambda row: listed(row.called, 3) or NOTHING,
            key=lambda row: len(row.called),
            width=16,
            help=Caption("The processes that it calls, however deep"),
        ),
        *(_weakest_column(tool) for tool in tools),
    ]


def _weakest_column(tool: str) -> TableColumn[StreamRow]:
    return TableColumn(
        one_line(tool),
        lambda row: weakest_words(row.stream.weakest[tool]),
        key=lambda row: _breaks(row.stream.weakest[tool]),
        figure=lambda row: _verdict(row.stream.weakest[tool]),
        tip=partial(weakest_sentence, tool),
        delegate=VerdictCell,
        width=26,
        stretch=True,
    )


def _breaks(link: WeakLink | None) -> float:
    return link.figures.exposure if link is not None else -1.0


def _verdict(link: WeakLink | None) -> Outcome:
    return Outcome.YES if link is None else link.figures.carried or Outcome.OPEN


def weakest_words(link: WeakLink | None) -> str:
    """Where a stream breaks first, and how many of its cases."""
    if link is None:
        return f"{SIGN[Outcome.YES]} {tr('nowhere')}"
    return f"{SIGN[_verdict(link)]} {percent(link.figures.exposure)} {one_line(link.step.name or link.step.key)}"


def weakest_sentence(tool: str, row: StreamRow) -> str:
    """The weakest link of a stream with a tool, in words."""
    link = row.stream.weakest[tool]
    if link is None:
        return tr("{tool} carries every step of {stream} that asks something.", tool=tool, stream=row.name)
    said = tr(
        "{stream} with {tool} breaks first at “{step}” ({role}): {verdict}, {share} of the completing cases meet it, "
        "mending it alone gains {gain} end to end.",
        stream=row.name,
        tool=tool,
        step=one_line(link.step.name or link.step.key),
        role=one_line(link.step.lane) or tr("no lane"),
        verdict=CARRIED[_verdict(link)],
        share=percent(link.figures.exposure),
        gain=percent(link.figures.gain),
    )
    failing = tr("Held back by {requirements}.", requirements=listed(link.failing, 8)) if link.failing else ""
    return " ".join(filter(None, (said, failing)))


class StreamsView(QWidget):
    """Streams × tools; Enter leads to the answers that hold a stream back, a button to the step on its drawing."""

    def __init__(self, choice: Choice, look: Look) -> None:
        super().__init__()
        self._choice = choice
        self._tools: tuple[str, ...] = ()
        self.table: TableView[StreamRow] = TableView(
            stream_columns(()), tr("Where value streams break first"), look, row_title=lambda row: row.name
        )
        self.why, self.show_step = label("", selectable=True), QPushButton(tr("Show the step"))
        self.table.setSelectionBehavior(TableView.SelectionBehavior.SelectItems)
        self.table.verticalHeader().setMaximumWidth(_NAME_WIDTH)
        line = QHBoxLayout()
        line.addWidget(self.why, 1)
        line.addWidget(self.show_step)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.table, 1)
        box.addLayout(line)
        hand_focus(self, self.table)
        self.table.selectionModel().currentChanged.connect(lambda _now, _before: self.tell())
        self.table.asked.connect(lambda _row, _column: self._ask())
        self.show_step.clicked.connect(self._reveal)

    def show_silos(self, fit: Fit, silos: Silos) -> None:
        """Show the streams of a state."""
        self._tools = tuple(tool.name for tool in fit.tools)
        self.table.head(stream_columns, self._tools)
        self.table.set_rows(stream_rows(fit, silos), same=lambda row: row.name)

    def tell(self) -> None:
        """Say where the stream of the current cell breaks; the first one is current where none is."""
        if not self.table.currentIndex().isValid() and self.table.table.shown and self._tools:
            self.table.choose(self.table.table.index(0, 1))
        tool, row, link = self._current()
        self.why.setText(weakest_sentence(tool, row) if row is not None else "")
        self.show_step.setEnabled(link is not None)

    def _current(self) -> tuple[str, StreamRow | None, WeakLink | None]:
        """The tool, the stream and its weakest link; on the column of what it calls those of the first tool."""
        row = self.table.current_row()
        if row is None or not self._tools:
            return "", None, None
        tool = self._tools[max(self.table.currentIndex().column() - 1, 0)]
        return tool, row, row.stream.weakest[tool]

    def _ask(self) -> None:
        """The answers to what the weakest link asks."""
        tool, row, link = self._current()
        if row is not None and link is not None:
            self._choice.set_tool(tool)
            title = what_is_asked(tool, link.step.name or link.step.key)
            self._choice.why_asked.emit(Scope(tool, row.stream.process, link.step.key, title=title))

    def _reveal(self) -> None:
        tool, row, link = self._current()
        if row is not None and link is not None:
            self._choice.set_tool(tool)
            self._choice.reveal(row.stream.process, link.step.key.partition(">")[0])
