"""What each role has to learn for a tool, which steps these are, and before which wave of the roll-out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from itsm_fit.importing.readiness_fields import read_field
from itsm_fit.importing.readiness_form import FieldSort
from itsm_fit.model import edits
from itsm_fit.model.project import Project
from itsm_fit.model.readiness import MOST_HOURS, StepTraining
from itsm_fit.model.text import text_key
from itsm_fit.numerals import NumberLimits
from itsm_fit.readiness.prepared import prepared, roles_of
from itsm_fit.readiness.training import HourRange, RoleTraining, WaveTraining
from itsm_fit.rollout.tool_training import ToolTraining
from itsm_fit.scoring.figures import Outcome
from ui.stages.fit.edit_table import EditTable, WrittenCell
from ui.stages.require.editors import LineCell, NumberCell
from ui.widgets.cells import VerdictCell
from ui.widgets.language import Caption, tr
from ui.widgets.look import Look
from ui.widgets.numbers.marks import written
from ui.widgets.parts import Elided, label, splitter, under
from ui.widgets.tab_order import hand_focus
from ui.widgets.table import TableColumn, TableView
from ui.widgets.words import NOTHING, count, listed, one_line, weight

_HOURS = NumberLimits(0.0, MOST_HOURS, blank=True)


@dataclass(frozen=True)
class TrainingRow:
    """A role: what is stated of it, and what it has to learn where that is known. "" are all roles without a row."""

    stated: StepTraining
    usual: float | None = None
    learns: RoleTraining | None = None
    before: int | None = None

    @property
    def key(self) -> str:
        return text_key(self.stated.role)


@dataclass(frozen=True)
class LearnedStep:
    """A step that changes for a role, for sure or perhaps, and the wave in which its process goes live."""

    process: str
    process_name: str
    key: str
    name: str
    outcome: Outcome
    wave: int | None


def hours_words(hours: HourRange | None) -> str:
    """``1.5–3``, and a word where nobody states them."""
    return tr("not stated") if hours is None else "–".join(dict.fromkeys(map(weight, hours)))


def training_rows(project: Project, found: ToolTraining | None) -> list[TrainingRow]:
    """All roles together, then each one, those with most to learn first."""
    stated = {text_key(each.role): each for each in reversed(project.readiness.trainings)}
    offered = [each for each in prepared(project, "trainings") if isinstance(each, StepTraining)]
    usual = stated[""].hours if "" in stated else None
    learns = {text_key(each.role): each for each in found.roles} if found else {}
    rows = {
        key: TrainingRow(
            its,
            usual if key else None,
            learns.get(key),
            found.before[learns[key].role] if found and key in learns else None,
        )
        for key, its in {**{text_key(each.role): each for each in offered}, **stated}.items()
    }
    order = ["", *learns, *roles_of(project), *rows]
    return [rows[key] for key in dict.fromkeys(order) if key in rows]


def learned_steps(found: ToolTraining, role: str) -> list[LearnedStep]:
    """The steps that change for a role, or may."""
    its = next((each for each in found.roles if text_key(each.role) == text_key(role)), None)
    if its is None:
        return []
    rows = []
    for steps, outcome in ((its.changed, Outcome.YES), (its.may_change, Outcome.OPEN)):
        for process_id, key in steps:
            process = found.fit.process_by_id[process_id]
            name = process.step_by_key[key].name or key
            rows.append(LearnedStep(process_id, process.name, key, name, outcome, found.wave_of.get(process_id)))
    return sorted(rows, key=lambda row: row.wave or len(rows) + 99)


class TrainingView(QWidget):
    """Hours are written in place; the steps of the chosen role stand beside."""

    revealed = Signal(str, str)
    """Somebody asks for a step: its process and its key."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.found: ToolTraining | None = None
        self.roles: EditTable[TrainingRow] = EditTable(_ROLES, tr("What each role has to learn"), look)
        self.steps: TableView[LearnedStep] = TableView(_STEPS, tr("Steps that change for the role"), look)
        self.waves: TableView[WaveTraining] = TableView(self._wave_columns(), tr("Training before each wave"), look)
        self.role_title = Elided(tr("Steps that change"), "muted")
        self.limit: float | None = None
        self.roles.row_changed.connect(self._show_steps)
        self.waves.row_changed.connect(self._show_steps_of_wave)
        self.waves.asked.connect(lambda _row, _column: self.steps.setFocus())
        self.roles.asked.connect(lambda _row, _column: self.steps.setFocus())
        self.steps.asked.connect(lambda row, _column: self.revealed.emit(row.process, row.key))
        self._lay_out()

    def show_training(self, project: Project, found: ToolTraining | None) -> None:
        """Show what is stated and what is known; without figures what is stated alone."""
        self.found, self.limit = found, project.rollout.training_hours
        rows = training_rows(project, found)
        self.roles.show_rows(rows, same=lambda row: row.key)
        if self.roles.current_row() is None and len(rows) > 1 and found is not None:
            self.roles.go_to(lambda row: row.key == rows[1].key)
        self._show_steps(self.roles.current_row())
        waves = found.waves if found is not None else ()
        self.waves.set_rows(waves, same=lambda row: row.wave)
        self.waves.setColumnHidden(1, project.rollout.start is None)
        self._waves_part.setVisible(bool(waves))

    def change(self, project: Project, cells: Sequence[WrittenCell[TrainingRow]]) -> Project:
        """The project with hours written; raises EditError where they are none."""
        entries = [replace(row.stated, hours=read_field(FieldSort.AMOUNT, text, text)) for row, _column, text in cells]
        gone = [each.id for each in entries if each.hours is None and each.id]
        project = edits.write_entries(project, "trainings", [each for each in entries if each.hours is not None])
        return edits.remove_entries(project, "trainings", gone)

    def _show_steps(self, row: TrainingRow | None) -> None:
        role = row.stated.role if row is not None else ""
        steps = learned_steps(self.found, role) if self.found is not None and role else []
        self.steps.renew_rows(steps, same=lambda step: (step.process, step.key))
        self.role_title.setText(
            tr("Steps that change for {role}", role=one_line(role)) if role else tr("Choose a role to see its steps")
        )

    def _show_steps_of_wave(self, row: WaveTraining | None) -> None:
        """What the figures of a wave are made of: the steps of all its roles."""
        if row is None or self.found is None:
            return
        found = self.found
        steps = [each for role in row.roles for each in learned_steps(found, role) if each.wave == row.wave]
        self.steps.set_rows(steps)
        self.role_title.setText(tr("Steps that change with wave {number}", number=row.wave))

    def _wave_columns(self) -> tuple[TableColumn[WaveTraining], ...]:
        def dates(row: WaveTraining) -> str:
            plan = self.found.plan if self.found is not None else None
            its = next((each for each in plan.waves if each.number == row.wave), None) if plan is not None else None
            return its.first_day.isoformat() if its is not None and its.first_day is not None else NOTHING

        def hours(row: WaveTraining) -> str:
            limit = self.limit
            told = hours_words(None if len(row.unstated) == len(row.roles) else row.hours)
            if limit is None or not any(row.hours):
                return told
            over = " !" if row.hours[1] > limit else ""
            return tr("{hours} of {limit}", hours=told, limit=weight(limit)) + over

        return (
            TableColumn(Caption("Before wave"), lambda row: str(row.wave), key=lambda row: row.wave, width=11),
            TableColumn(Caption("Trained until"), dates, width=13, help=Caption("The first day of the wave")),
            TableColumn(
                Caption("Roles"), lambda row: listed(tuple(map(one_line, row.roles)), 9), width=30, stretch=True
            ),
            TableColumn(Caption("Steps"), lambda row: _steps_words(row.changed, row.may_change), right=True, width=8),
            TableColumn(
                Caption("Hours"),
                hours,
                key=lambda row: row.hours[1],
                figure=lambda row: "error" if self.limit is not None and row.hours[1] > self.limit else None,
                delegate=_HoursCell,
                right=True,
                width=18,
                help=Caption("Of those that a wave has for training, where the roll-out states them"),
            ),
            TableColumn(
                Caption("Without hours"),
                lambda row: listed(tuple(map(one_line, row.unstated)), 9) or NOTHING,
                width=20,
                help=Caption("Roles for which nobody says how long a step takes: they count as none"),
            ),
        )

    def _lay_out(self) -> None:
        beside = splitter(self.roles, under(self.role_title, self.steps), stretch=(3, 2), sizes=(690, 440))
        self._waves_part = under(label(tr("Before each wave of the roll-out"), "muted", wrap=False), self.waves)
        self.split: QSplitter = splitter(beside, self._waves_part, down=True, stretch=(3, 1), sizes=(320, 140))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.split)
        hand_focus(self, self.roles)


class _HoursCell(LineCell):
    right = True


def _steps_words(changed: int, may_change: int) -> str:
    return f"{count(changed)}–{count(changed + may_change)}" if may_change else count(changed)


def _figure(row: TrainingRow, name: str) -> str:
    if row.learns is None:
        return "" if not row.key else NOTHING
    value = getattr(row.learns, name)
    return count(value if isinstance(value, int) else len(value))


def _stated_words(row: TrainingRow) -> str:
    if row.stated.hours is not None:
        return weight(row.stated.hours)
    return NOTHING if row.usual is None else weight(row.usual)


def _role_words(row: TrainingRow) -> str:
    return one_line(row.stated.role) if row.key else tr("All other roles")


_ROLES: tuple[TableColumn[TrainingRow], ...] = (
    TableColumn(
        Caption("Role"),
        _role_words,
        figure=lambda row: None if row.key else "muted",
        delegate=LineCell,
        width=20,
        stretch=True,
    ),
    TableColumn(
        Caption("Changing"),
        lambda row: _figure(row, "changed"),
        key=lambda row: len(row.learns.changed) if row.learns else None,
        right=True,
        width=7,
        help=Caption("Steps that the tool carries: they are done with a new tool then"),
    ),
    TableColumn(
        Caption("Open"),
        lambda row: _figure(row, "may_change"),
        key=lambda row: len(row.learns.may_change) if row.learns else None,
        right=True,
        width=5,
        help=Caption("Steps that may change: open answers decide"),
    ),
    TableColumn(
        Caption("Stay"),
        lambda row: _figure(row, "stay"),
        key=lambda row: row.learns.stay if row.learns else None,
        right=True,
        width=6,
        help=Caption("Steps that stay by hand as they are, or ask nothing of a tool"),
    ),
    TableColumn(
        Caption("Hours a step"),
        _stated_words,
        key=lambda row: row.stated.hours if row.stated.hours is not None else row.usual,
        figure=lambda row: None if row.stated.hours is not None else "muted",
        edit=lambda row: written(row.stated.hours),
        number=lambda _row: _HOURS,
        delegate=NumberCell,
        right=True,
        width=9,
        help=Caption("Hours of training for one step that changes; grey is what is stated for all other roles"),
    ),
    TableColumn(
        Caption("Hours"),
        lambda row: hours_words(row.learns.hours) if row.learns else ("" if not row.key else NOTHING),
        key=lambda row: row.learns.hours if row.learns else None,
        right=True,
        width=11,
        help=Caption("Steps that change × hours a step; to the second figure with those that may change"),
    ),
    TableColumn(
        Caption("Before wave"),
        lambda row: "" if not row.key else NOTHING if row.before is None else str(row.before),
        key=lambda row: row.before,
        right=True,
        width=8,
        help=Caption("The first wave of the roll-out in which something changes for the role"),
    ),
)
_STEPS: tuple[TableColumn[LearnedStep], ...] = (
    TableColumn(Caption("Step"), lambda row: one_line(row.name), width=20, stretch=True),
    TableColumn(Caption("Process"), lambda row: one_line(row.process_name), width=18, stretch=True),
    TableColumn(
        Caption("Becomes"),
        lambda row: tr("✓ changes") if row.outcome is Outcome.YES else tr("? may change"),
        figure=lambda row: row.outcome,
        delegate=VerdictCell,
        width=17,
    ),
    TableColumn(
        Caption("Wave"),
        lambda row: NOTHING if row.wave is None else str(row.wave),
        key=lambda row: row.wave,
        right=True,
        width=5,
    ),
)
