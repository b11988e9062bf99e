"""The steps of the chosen process: how often each is entered and how the chosen tool carries it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QVBoxLayout

from itsm_fit.scoring import titles
from itsm_fit.scoring.result import ProcessFit, StepFit, StepTool
from itsm_fit.scoring.verdicts import CARRIED, signed
from ui.session.choice import Choice, Scope, what_is_asked
from ui.session.session import Session
from ui.widgets.cells import BarCell, VerdictCell
from ui.widgets.language import Caption, tr
from ui.widgets.lazy import LazyPanel
from ui.widgets.look import Look
from ui.widgets.parts import Elided
from ui.widgets.table import TableColumn, TableView
from ui.widgets.words import NOTHING, interval, many, per_case, percent, weight


@dataclass(frozen=True, slots=True)
class StepRow:
    """A step and how the chosen tool serves it, None without a tool."""

    step: StepFit
    tool: StepTool | None

    @property
    def name(self) -> str:
        return self.step.name or self.step.key


def _verdict(row: StepRow) -> str:
    if not row.step.asks:
        return tr("asks nothing")
    carried = row.tool.carried if row.tool else None
    return signed(CARRIED, carried) if carried else NOTHING


def _share(value: float | None) -> str:
    return percent(value) if value else NOTHING


_COLUMNS: tuple[TableColumn[StepRow], ...] = (
    TableColumn(Caption("Step"), lambda row: row.name, width=28),
    TableColumn(Caption("Lane"), lambda row: row.step.lane or NOTHING, width=18),
    TableColumn(
        titles.VISITS,
        lambda row: per_case(row.step.visits),
        key=lambda row: float("inf") if row.step.visits is None else row.step.visits,
        right=True,
        width=7,
        help=Caption("How often a case enters the step, on average"),
    ),
    TableColumn(
        titles.CARRIED, _verdict, figure=lambda row: row.tool and row.tool.carried, delegate=VerdictCell, width=15
    ),
    TableColumn(
        titles.COVERAGE,
        lambda row: interval(row.tool.coverage if row.tool else None),
        key=lambda row: row.tool and row.tool.coverage,
        figure=lambda row: row.tool and row.tool.coverage,
        delegate=BarCell,
        width=28,
        stretch=True,
        help=Caption("Weighted support of what the step asks. Enter shows the answers it is made of"),
    ),
    TableColumn(
        titles.GAIN,
        lambda row: _share(row.tool.gain if row.tool else None),
        key=lambda row: row.tool.gain if row.tool else 0.0,
        right=True,
        width=7,
        help=Caption("How much end to end rises when this step alone becomes carried"),
    ),
    TableColumn(
        titles.EXPOSURE,
        lambda row: _share(row.tool.exposure if row.tool else None),
        key=lambda row: row.tool.exposure if row.tool else 0.0,
        right=True,
        width=9,
        help=Caption("Share of the completing cases that enter this step although it is not carried"),
    ),
    TableColumn(
        titles.MISSING,
        lambda row: weight(round(row.tool.missing, 2)) if row.tool and row.tool.missing else NOTHING,
        key=lambda row: row.tool.missing if row.tool else 0.0,
        right=True,
        width=8,
        help=Caption("Weight of what is not proven yet"),
    ),
    TableColumn(
        Caption("Asks"),
        lambda row: str(len(row.step.requirements)),
        key=lambda row: len(row.step.requirements),
        right=True,
        width=6,
    ),
)


class StepsPanel(LazyPanel):
    """The step table; its current row is the chosen element."""

    def __init__(self, session: Session, choice: Choice, look: Look) -> None:
        super().__init__()
        self._session, self._choice = session, choice
        self.headline = Elided("", "muted")
        self.headline.setContentsMargins(10, 5, 10, 5)
        self.table: TableView[StepRow] = TableView(_COLUMNS, tr("Steps of the process"), look)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.headline)
        box.addWidget(self.table)
        self.table.row_changed.connect(self._picked)
        self.table.asked.connect(self._asked)
        session.fit_changed.connect(self.touch)
        choice.process_changed.connect(self.touch)
        choice.tool_changed.connect(self.touch)
        choice.element_changed.connect(self._show_element)

    def refresh(self) -> None:
        process, tool = self._process(), self._choice.tool
        rows = [StepRow(step, step.tools.get(tool)) for step in process.steps] if process else []
        self.table.set_rows(rows, same=lambda row: row.step.key)
        self.headline.setText(_headline(process, tool) if process else tr("Choose a process to see its steps."))
        self._show_element(self._choice.element)

    def _process(self) -> ProcessFit | None:
        fit = self._session.fit
        return fit.process_by_id.get(self._choice.process) if fit else None

    def _show_element(self, element: str) -> None:
        self.table.go_to(lambda row: row.step.key == element)

    def _picked(self, row: StepRow | None) -> None:
        if row is not None:
            self._choice.reveal(self._choice.process, row.step.key.split(">", 1)[0])

    def _asked(self, row: StepRow, _column: int) -> None:
        if row.step.asks:
            title = what_is_asked(self._choice.tool, row.name)
            self._choice.why_asked.emit(Scope(self._choice.tool, self._choice.process, row.step.key, title=title))
        else:
            self._choice.reveal(self._choice.process, row.step.key.split(">", 1)[0])


def _headline(process: ProcessFit, tool: str) -> str:
    said = [
        process.name or process.id,
        many(len(process.steps), "step"),
        tr("completes {share}", share=percent(process.play.completes)),
    ]
    verdict = process.tools.get(tool)
    if verdict:
        said += [
            tr("{tool}: end to end {end_to_end}", tool=tool, end_to_end=interval(verdict.end_to_end)),
            tr("coverage {coverage}", coverage=interval(verdict.coverage)),
        ]
    return "  ·  ".join(said)
