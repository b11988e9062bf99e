"""The tables of a log of tickets: what each column says of a row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from itsm_fit.language import in_signs
from itsm_fit.model.project import Project
from itsm_fit.model.replay_record import ReplayRecord
from itsm_fit.scoring import wording
from itsm_fit.scoring.figures import Interval
from itsm_fit.writing import day, grouped
from ui.stages.fit.edit_table import ChoiceCell
from ui.widgets.cells import AnyIndex, BarCell
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.language import Caption, tr
from ui.widgets.table import TableColumn, TableModel
from ui.widgets.words import NOTHING, count, interval, one_line, per_case, percent

if TYPE_CHECKING:
    from itsm_fit.model.kpi import Kpi, KpiReading
    from itsm_fit.replay.mapping import LikelyStep, MappedActivity
    from itsm_fit.replay.result import FlowShare, LogDeviation, LogMeasure, LogReplay, MinutesTaken, StepRecord
    from ui.stages.value.tickets.reading import ReplayedFile


@dataclass(frozen=True)
class ActivityRow:
    """An activity of the log, the steps that it may mean, the likely ones first, and all that there are."""

    its: MappedActivity
    events: int
    likely: tuple[LikelyStep, ...]
    steps: tuple[str, ...]

    @property
    def sure(self) -> str:
        if self.its.by_hand:
            return tr("by hand")
        if self.its.kept:
            return tr("as before")
        if not self.its.nodes:
            return tr("? nothing is near enough")
        return tr("same name") if self.its.score == 1 else percent(self.its.score)


def activity_rows(its: ReplayedFile) -> list[ActivityRow]:
    """One an activity, in the order of the log."""
    return [
        ActivityRow(mapped, events, likely, its.steps)
        for mapped, events, likely in zip(its.mapping, its.events, its.likely, strict=True)
    ]


def _no_step() -> str:
    return tr("– no step –")


class StepCell(ChoiceCell):
    """A step that an activity means: the likely ones first, with how likely they are."""

    def createEditor(self, parent: QWidget, option: object, index: AnyIndex) -> QWidget:
        del option
        editor = ChoiceBox(parent)
        editor.addItem(_no_step(), "")
        model = index.model()
        row = model.shown[index.row()] if isinstance(model, TableModel) else None
        if isinstance(row, ActivityRow):
            for name, score in row.likely:
                editor.addItem(f"{one_line(name)} · {percent(score)}", name)
            if row.likely and len(row.steps) > len(row.likely):
                editor.insertSeparator(editor.count())
            known = {each.name for each in row.likely}
            for name in row.steps:
                if name not in known:
                    editor.addItem(one_line(name), name)
        editor.taken.connect(lambda: self._take(editor))
        return editor


ACTIVITIES: tuple[TableColumn[ActivityRow], ...] = (
    TableColumn(Caption("Activity in the log"), lambda row: one_line(row.its.activity), width=34, stretch=True),
    TableColumn(Caption("Events"), lambda row: count(row.events), key=lambda row: row.events, right=True, width=9),
    TableColumn(
        Caption("Means the step"),
        lambda row: one_line(row.its.name) if row.its.nodes else _no_step(),
        help=Caption("Enter opens the list: the likely steps come first"),
        width=38,
        stretch=True,
        delegate=StepCell,
        edit=lambda row: row.its.name if row.its.nodes else "",
    ),
    TableColumn(
        Caption("How sure"),
        lambda row: row.sure,
        key=lambda row: 2.0 if row.its.by_hand or row.its.kept else row.its.score if row.its.nodes else -1.0,
        help=Caption("How near its name is to that of the step, or who said so"),
        width=24,
    ),
)


@dataclass(frozen=True)
class BranchRow:
    """One of several ways: its share as it is drawn now and in the log."""

    its: FlowShare
    process: str
    drawn: float | None

    @property
    def agrees(self) -> str:
        if self.its.share is None or self.its.between is None:
            return tr("– not told") if self.its.cases else tr("– no case")
        if self.drawn is None:
            return tr("+ none is drawn")
        low, high = self.its.between
        within = low - 5e-5 <= self.drawn <= high + 5e-5
        return tr("✓ within the error") if within else tr("✗ differs")


def branch_rows(replay: LogReplay, project: Project) -> list[BranchRow]:
    """One a flow that is one of several ways."""
    names = project.process_names
    return [
        BranchRow(each, names.get(each.process, each.process), _drawn(project, each))
        for each in replay.flows
        if each.choice
    ]


def _drawn(project: Project, each: FlowShare) -> float | None:
    process = project.processes.get(each.process)
    flow = process.flow_by_id.get(each.flow) if process is not None else None
    return flow.share if flow is not None else None


_AGREES = {"✗": 0, "+": 1, "✓": 2, "–": 3}
_BRANCH = (
    TableColumn[BranchRow](Caption("Branch"), lambda row: one_line(row.its.name), width=38, stretch=True),
    TableColumn[BranchRow](Caption("Process"), lambda row: one_line(row.process), width=22, stretch=True),
)
_FIGURES: tuple[TableColumn[BranchRow], ...] = (
    TableColumn(Caption("As drawn"), lambda row: percent(row.drawn), key=lambda row: row.drawn, right=True, width=9),
    TableColumn(
        Caption("In the log"),
        lambda row: percent(row.its.share) if row.its.share is not None else tr("not told"),
        key=lambda row: row.its.share,
        right=True,
        width=9,
    ),
    TableColumn(
        Caption("Lies between"),
        lambda row: interval(Interval(*row.its.between)) if row.its.between is not None else NOTHING,
        key=lambda row: row.its.between,
        figure=lambda row: row.its.between,
        help=Caption("The sampling error at 95 %; where the log cannot tell, all that is possible"),
        width=26,
        delegate=BarCell,
    ),
    TableColumn(
        Caption("Cases"),
        lambda row: count(row.its.cases),
        key=lambda row: row.its.cases,
        help=Caption("So many cases came to where this is decided"),
        right=True,
        width=8,
    ),
    TableColumn(
        Caption("Drawn and log"), lambda row: row.agrees, key=lambda row: _AGREES.get(row.agrees[:1], 9), width=18
    ),
)


def branch_columns(*, several: bool) -> tuple[TableColumn[BranchRow], ...]:
    """With the process of each branch where there are several."""
    return (*(_BRANCH if several else _BRANCH[:1]), *_FIGURES)


@dataclass(frozen=True)
class LoggedStepRow:
    """A step that the log knows, with the cases a month that it is about."""

    its: StepRecord
    process: str
    per_month: float | None

    @property
    def monthly(self) -> float | None:
        return None if self.per_month is None else self.per_month * self.its.visits


def step_rows(replay: LogReplay, project: Project) -> list[LoggedStepRow]:
    """One a step that an activity means."""
    names = project.process_names
    return [
        LoggedStepRow(each, names.get(each.process, each.process), replay.per_month)
        for each in replay.steps
        if each.known
    ]


def _mean(its: MinutesTaken | None) -> str:
    return NOTHING if its is None else grouped(its.mean, 1)


def _spread(its: MinutesTaken | None) -> str:
    if its is None:
        return tr("The log does not tell it.")
    return tr(
        "Mean {mean}, median {median}, nine of ten take at most {p90} minutes; {count} times.",
        mean=grouped(its.mean, 1),
        median=grouped(its.median, 1),
        p90=grouped(its.p90, 1),
        count=count(its.count),
    )


STEPS: tuple[TableColumn[LoggedStepRow], ...] = (
    TableColumn(Caption("Step"), lambda row: one_line(row.its.name or row.its.step), width=32, stretch=True),
    TableColumn(Caption("Process"), lambda row: one_line(row.process), width=22, stretch=True),
    TableColumn(
        Caption("Visits a case"), lambda row: per_case(row.its.visits), lambda row: row.its.visits, right=True, width=10
    ),
    TableColumn(
        Caption("Visits a month"),
        lambda row: NOTHING if row.monthly is None else grouped(row.monthly, 1),
        lambda row: row.monthly,
        right=True,
        width=11,
    ),
    TableColumn(Caption("Cases"), lambda row: count(row.its.cases), lambda row: row.its.cases, right=True, width=8),
    TableColumn(
        Caption("More than once"),
        lambda row: count(row.its.repeated),
        lambda row: row.its.repeated,
        right=True,
        width=9,
    ),
    TableColumn(
        Caption("Minutes worked"),
        lambda row: _mean(row.its.touch),
        lambda row: row.its.touch.mean if row.its.touch else None,
        tip=lambda row: _spread(row.its.touch),
        help=Caption("The mean; told where the log has the begin and the end of an activity"),
        right=True,
        width=12,
    ),
    TableColumn(
        Caption("Minutes waited"),
        lambda row: _mean(row.its.wait),
        lambda row: row.its.wait.mean if row.its.wait else None,
        tip=lambda row: _spread(row.its.wait),
        help=Caption("The mean, since the event before"),
        right=True,
        width=12,
    ),
)


@dataclass(frozen=True)
class DeviationRow:
    """Something that does not fit, and how many cases there are in all."""

    its: LogDeviation
    of: int

    @property
    def words(self) -> str:
        from itsm_fit.replay.words import deviation_words

        return deviation_words(self.its)


def deviation_rows(replay: LogReplay) -> list[DeviationRow]:
    """One a deviation, the most frequent first."""
    return [DeviationRow(each, replay.cases) for each in replay.deviations]


DEVIATIONS: tuple[TableColumn[DeviationRow], ...] = (
    TableColumn(Caption("What happened and is not drawn"), lambda row: one_line(row.words), width=50, stretch=True),
    TableColumn(Caption("Cases"), lambda row: count(row.its.cases), lambda row: row.its.cases, right=True, width=8),
    TableColumn(
        Caption("Of all"), lambda row: percent(row.its.cases / row.of), lambda row: row.its.cases, right=True, width=8
    ),
    TableColumn(
        Caption("Such as"),
        lambda row: one_line(", ".join(row.its.examples)),
        help=Caption("Some of these cases, by their numbers in the log"),
        width=30,
        stretch=True,
    ),
)


@dataclass(frozen=True)
class MeasureRow:
    """What the log measures, and the KPI that counts it, if there is one."""

    its: LogMeasure
    kpi: Kpi | None

    @property
    def name(self) -> str:
        from itsm_fit.kpis.proposals import NAMES

        return self.kpi.name if self.kpi is not None else str(NAMES[self.its.measure])

    @property
    def bounds(self) -> str:
        """What it lies between, in the unit of the KPI."""
        from itsm_fit.kpis.modelled import SHARES

        between = self.its.between
        if between is None:
            return NOTHING
        if self.its.measure in SHARES:
            return interval(Interval(*between))
        return "–".join(dict.fromkeys(in_signs(f"{end:.3g}") for end in between))

    def words(self, value: float | None) -> str:
        """A value as the log has it, in the unit of the KPI."""
        from itsm_fit.kpis.modelled import SHARES

        if value is None:
            return NOTHING
        return percent(value) if self.its.measure in SHARES else per_case(value)


def measure_rows(replay: LogReplay, project: Project) -> list[MeasureRow]:
    """Every measure with each KPI that goes by it."""
    found = []
    for each in replay.measures:
        kpis: list[Kpi | None] = [
            kpi for kpi in project.kpis if kpi.process == replay.process and kpi.measure is each.measure
        ]
        found += [MeasureRow(each, kpi) for kpi in kpis or [None]]
    return found


def _reading(row: MeasureRow) -> KpiReading | None:
    return row.kpi.baseline if row.kpi is not None else None


def _baseline(row: MeasureRow) -> str:
    from itsm_fit.kpis.words import value_words

    if row.kpi is None:
        return tr("no KPI counts this yet")
    reading = row.kpi.baseline
    return tr("not stated") if reading is None else value_words(reading.value, row.kpi.unit)


def _source(row: MeasureRow) -> str:
    reading = _reading(row)
    if reading is None:
        return ""
    return " ".join(filter(None, (one_line(reading.source), day(reading.on) if reading.on else "")))


MEASURES: tuple[TableColumn[MeasureRow], ...] = (
    TableColumn(Caption("KPI"), lambda row: one_line(row.name), width=34, stretch=True),
    TableColumn(
        Caption("In the log"),
        lambda row: row.words(row.its.value) if row.its.value is not None else tr("not told"),
        lambda row: row.its.value,
        right=True,
        width=10,
    ),
    TableColumn(
        Caption("Lies between"),
        lambda row: row.bounds,
        lambda row: row.its.between,
        help=Caption("The sampling error at 95 %; where the log cannot tell, all that is possible"),
        right=True,
        width=18,
    ),
    TableColumn(Caption("Cases"), lambda row: count(row.its.cases), lambda row: row.its.cases, right=True, width=8),
    TableColumn(Caption("Baseline now"), _baseline, width=22, right=True),
    TableColumn(Caption("From"), _source, width=26),
)


@dataclass(frozen=True)
class RecordRow:
    """A log whose figures a process has."""

    its: ReplayRecord
    process: str


def record_rows(project: Project) -> list[RecordRow]:
    """One a process with figures from a log."""
    names = project.process_names
    return [RecordRow(each, names.get(each.process, each.process)) for each in project.replays]


def period_of(its: ReplayRecord) -> str:
    """The first and the last day of a log, as far as they are known."""
    return " – ".join(day(each) for each in (its.first, its.last) if each is not None)


RECORDS: tuple[TableColumn[RecordRow], ...] = (
    TableColumn(Caption("Process"), lambda row: one_line(row.process), width=26, stretch=True),
    TableColumn(Caption("Log"), lambda row: one_line(row.its.file), width=28, stretch=True),
    TableColumn(
        Caption("Taken on"),
        lambda row: day(row.its.taken) if row.its.taken else NOTHING,
        lambda row: row.its.taken,
        width=12,
    ),
    TableColumn(
        Caption("Tickets from – to"), lambda row: period_of(row.its) or NOTHING, lambda row: row.its.first, width=25
    ),
    TableColumn(Caption("Cases"), lambda row: count(row.its.cases), lambda row: row.its.cases, right=True, width=8),
    TableColumn(
        Caption("Fitness"),
        lambda row: NOTHING if row.its.fitness is None else wording.fraction(row.its.fitness),
        lambda row: row.its.fitness,
        right=True,
        width=8,
    ),
    TableColumn(
        Caption("SHA-256"),
        lambda row: row.its.sha256[:12],
        tip=lambda row: row.its.sha256,
        help=Caption("By it the file is known again: point at it for the whole of it"),
        width=14,
    ),
)


def offered(names: Sequence[str], found: str) -> list[tuple[str, object]]:
    """Names to choose among, with what was found where it is none of them."""
    given = list(dict.fromkeys(names))
    return [(name, name) for name in ([] if found in given or not found else [found]) + given]
