"""How the selection is valued: thresholds, level values, weights, and each process's weight and volume."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from itsm_fit.model import edits
from itsm_fit.model.project import DecisionValue, Project, Settings
from itsm_fit.model.requirement import Priority
from itsm_fit.model.tool import Level
from itsm_fit.scoring.verdicts import PRIORITY
from ui.stages.require.weights_dialog import WeightsDialog
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.language import Caption, tr
from ui.widgets.numbers.box import NumberBox, hold_back
from ui.widgets.parts import label
from ui.widgets.words import many, one_line, percent, tip

_DECISIONS: dict[DecisionValue, Caption] = {
    "coverage": Caption("Coverage: what a weighted list gives"),
    "end_to_end": Caption("End to end: share of cases carried"),
}


@dataclass(frozen=True, slots=True)
class ProcessValues:
    """A process's business value and its cases per month, None when unknown."""

    weight: float
    cases_per_month: float | None


class SettingsDialog(QDialog):
    """Shows a project's settings; `settings` and `processes` are what the user made of them."""

    def __init__(self, project: Project, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Selection settings"))
        self._before = project.settings
        before = project.settings
        self.levels = {level: _share(before.levels[level]) for level in Level if level in before.levels}
        self.weights = {priority: _number(before.weights[priority], 1000.0) for priority in Priority}
        self.must, self.step = _share(before.must_threshold), _share(before.step_threshold)
        self.cross_cutting = _number(before.cross_cutting_weight, 1000.0)
        self.decision = ChoiceBox()
        for value, words in _DECISIONS.items():
            self.decision.addItem(str(words), value)
        self.decision.setCurrentIndex(self.decision.findData(before.decision))
        self.spins = {
            pid: (_number(process.weight, 10_000.0), _volume(process.cases_per_month))
            for pid, process in project.processes.items()
        }
        self._names = project.process_names
        self._lay_out()

    @property
    def settings(self) -> Settings:
        """The settings as they stand in the dialog."""
        return replace(
            self._before,
            levels={level: spin.value() / 100 for level, spin in self.levels.items()},
            weights={priority: spin.value() for priority, spin in self.weights.items()},
            must_threshold=self.must.value() / 100,
            step_threshold=self.step.value() / 100,
            decision=self.decision.currentData(),
            cross_cutting_weight=self.cross_cutting.value(),
        )

    @property
    def processes(self) -> Mapping[str, ProcessValues]:
        """Weight and volume by project-wide process id."""
        return {pid: ProcessValues(weight.value(), volume.number) for pid, (weight, volume) in self.spins.items()}

    def change(self, project: Project) -> Project:
        """The project with everything as the dialog has it; raises EditError for values that cannot be."""
        project = edits.set_settings(project, self.settings)
        for pid, values in self.processes.items():
            project = edits.set_process_values(project, pid, values.weight, values.cases_per_month)
        return project

    def reset(self) -> None:
        """Put the default values of a new project into the dialog."""
        usual = Settings()
        for level, spin in self.levels.items():
            spin.setValue(usual.levels[level] * 100)
        for priority, spin in self.weights.items():
            spin.setValue(usual.weights[priority])
        self.must.setValue(usual.must_threshold * 100)
        self.step.setValue(usual.step_threshold * 100)
        self.cross_cutting.setValue(usual.cross_cutting_weight)
        self.decision.setCurrentIndex(self.decision.findData(usual.decision))

    def _lay_out(self) -> None:
        tabs = QTabWidget()
        tabs.addTab(self._valuation(), tr("Values and thresholds"))
        if self.spins:
            tabs.addTab(self._process_table(), tr("Processes"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        apply = buttons.button(QDialogButtonBox.StandardButton.Ok)
        apply.setText(tr("Apply"))
        processes = [box for pair in self.spins.values() for box in pair]
        ranking = (self.must, self.step, self.cross_cutting)
        hold_back(apply, *ranking, *self.levels.values(), *self.weights.values(), *processes)
        reset = QPushButton(tr("Default values"))
        buttons.addButton(reset, QDialogButtonBox.ButtonRole.ResetRole)
        reset.clicked.connect(self.reset)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.addWidget(tabs, 1)
        box.addWidget(buttons)
        self.resize(640, 520)

    def _valuation(self) -> QWidget:
        page = QWidget()
        box = QVBoxLayout(page)
        ranking = QFormLayout()
        ranking.setVerticalSpacing(8)
        ranking.addRow(tr("Rank by"), self.decision)
        ranking.addRow(tr("A must needs a support of"), self.must)
        ranking.addRow(tr("A step is carried from a coverage of"), self.step)
        ranking.addRow(tr("Weight of cross-cutting requirements"), self.cross_cutting)
        line = QHBoxLayout()
        rows = {level.words.capitalize(): spin for level, spin in self.levels.items()}
        line.addWidget(_form(tr("What an answer is worth"), rows))
        line.addWidget(
            _form(tr("Weight of a priority"), {PRIORITY[key].capitalize(): spin for key, spin in self.weights.items()})
        )
        box.addLayout(ranking)
        box.addLayout(line)
        box.addStretch(1)
        return page

    def _process_table(self) -> QWidget:
        table = QTableWidget(len(self.spins), 3)
        table.setHorizontalHeaderLabels([tr("Process"), tr("Weight"), tr("Cases a month")])
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for row, (pid, (weight, volume)) in enumerate(self.spins.items()):
            item = QTableWidgetItem(one_line(self._names[pid]))
            item.setFlags(Qt.ItemFlag.ItemIsEnabled)
            item.setToolTip(tip(self._names[pid]))
            table.setItem(row, 0, item)
            table.setCellWidget(row, 1, weight)
            table.setCellWidget(row, 2, volume)
            table.setRowHeight(row, weight.sizeHint().height() + 6)
        table.setColumnWidth(1, 110)
        table.setColumnWidth(2, 150)
        page = QWidget()
        box = QVBoxLayout(page)
        hint = tr("Cases a month count in the end-to-end figure once every process that asks something has them.")
        self.weigh = QPushButton(tr("Weigh by order, swing or points…"))
        self.weigh.setEnabled(len(self.spins) > 1)
        self.weigh.clicked.connect(self._ask_weights)
        box.addWidget(label(hint, "muted"))
        box.addWidget(table, 1)
        box.addWidget(self.weigh, 0, Qt.AlignmentFlag.AlignLeft)
        return page

    def _ask_weights(self) -> None:
        """Weigh the processes against one another; what comes of it stands in the table until it is applied."""
        spins = [weight for weight, _ in self.spins.values()]
        rows = [(self._names[pid], spin.value()) for pid, spin in zip(self.spins, spins, strict=True)]
        dialog = WeightsDialog(rows, many(len(rows), "process", "processes"), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def take() -> None:
            for spin, value in zip(spins, dialog.weights, strict=True):
                spin.setValue(value)

        dialog.accepted.connect(take)
        dialog.open()


def _form(title: str, rows: Mapping[str, QWidget]) -> QGroupBox:
    group = QGroupBox(title)
    form = QFormLayout(group)
    form.setVerticalSpacing(8)
    for name, widget in rows.items():
        form.addRow(name, widget)
    return group


def _share(value: float) -> NumberBox:
    box = NumberBox(high=100.0, step=5.0, suffix="\u00a0%", trimmed=True)
    box.setValue(value * 100)
    box.setToolTip(percent(value))
    return box


def _number(value: float, most: float) -> NumberBox:
    box = NumberBox(high=max(most, value))
    box.setValue(value)
    return box


def _volume(value: float | None) -> NumberBox:
    box = NumberBox(high=1e9, decimals=0, step=10.0, unset=tr("not known"))
    box.set_number(value)
    return box
