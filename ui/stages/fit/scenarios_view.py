"""All kept scenarios side by side: a row each, a column a tool."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from itsm_fit.model.scenario import Scenario
from itsm_fit.progress import Progress, within
from itsm_fit.scoring.result import Fit
from ui.session.awaited import Awaited
from ui.session.work import Work
from ui.stages.fit.parts import Switches
from ui.stages.fit.what_if_columns import ScenarioRow, scenario_columns
from ui.stages.fit.what_if_trial import tried
from ui.widgets.language import Caption, tr
from ui.widgets.lazy import LazyPanel
from ui.widgets.parts import Elided
from ui.widgets.table import TableView
from ui.widgets.words import many

COMPARE_KEY = "compare scenarios"
_FIGURES = {
    "coverage": (Caption("Coverage"), Caption("Rank and coverage of each tool")),
    "end_to_end": (Caption("End to end"), Caption("Rank and end-to-end fit of each tool")),
}


class ScenariosView(LazyPanel):
    """Worked out in the background when it is looked at. Enter takes a scenario up."""

    asked = Signal(str)
    """A scenario is to be taken up; "" is the project as it is saved."""

    def __init__(self, work: Work) -> None:
        super().__init__()
        self._session = work.session
        self._rows: tuple[ScenarioRow, ...] = ()
        self.told = Elided("", "muted")
        self.figures = Switches(_FIGURES, lambda _figure: self._show(), self)
        self.table: TableView[ScenarioRow] = TableView((), tr("Scenarios and tools"), work.look)
        line = QHBoxLayout()
        line.addWidget(self.told, 1)
        for button in self.figures.buttons.values():
            line.addWidget(button)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addLayout(line)
        self.awaited = Awaited(work.session, self.table, lambda: self.told.setText(""))
        box.addWidget(self.awaited, 1)
        box.addWidget(self.table, 1)
        self.table.asked.connect(lambda row, _column: self.asked.emit(row.name))

    def refresh(self) -> None:
        fit, scenarios = self._session.fit, self._session.project.scenarios
        if fit is None or not scenarios:
            self.awaited.fill()
            self._take(_compared(fit, ()) if fit else ())
            return
        self.awaited.work_out(
            tr("Comparing the scenarios"),
            lambda progress: _compared(fit, scenarios, progress),
            self._take,
            key=COMPARE_KEY,
        )

    def _take(self, rows: tuple[ScenarioRow, ...]) -> None:
        self._rows = rows
        self._show()

    def _show(self) -> None:
        saved = self._rows[0].tools if self._rows else {}
        self.table.set_columns(scenario_columns(tuple(saved), self.figures.current, saved))
        self.table.set_rows(self._rows, same=lambda row: row.name)
        number = max(len(self._rows) - 1, 0)
        self.told.setText(
            tr(
                "{scenarios}, best in rank first from the left. Enter takes one up.",
                scenarios=many(number, "scenario"),
            )
            if number
            else tr("No scenario is kept yet: change something and keep it under a name.")
        )


def _compared(
    fit: Fit, scenarios: tuple[Scenario, ...], progress: Progress = lambda _text, _share: None
) -> tuple[ScenarioRow, ...]:
    rows = [ScenarioRow("", 0, fit.tool_by_name)]
    for at, scenario in enumerate(scenarios):
        part = within(progress, at / len(scenarios), (at + 1) / len(scenarios))
        its, refused = tried(fit, scenario.changes, part)
        rows.append(ScenarioRow(scenario.name, len(scenario.changes), its.tool_by_name, len(refused)))
    return tuple(rows)
