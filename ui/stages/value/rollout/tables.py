"""The tables of the page Roll-out: settings, waves, processes and gaps, and what is written into their cells."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from itsm_fit.errors import EditError
from itsm_fit.importing.amounts import read_amount
from itsm_fit.model import edits
from itsm_fit.model.project import Project
from itsm_fit.model.readiness import BEST_MATURITY, LEAST_MATURITY
from itsm_fit.model.rollout import LEFT_OUT, MOST_WAVES, Rollout
from itsm_fit.model.settings import MOST_WEIGHT
from itsm_fit.model.sound_decision import MOST
from itsm_fit.model.sound_rollout import MOST_MONTHS
from itsm_fit.numerals import NumberLimits
from ui.stages.fit.amounts import plain
from ui.stages.fit.gap_columns import DateCell, read_date
from ui.stages.require.editors import LineCell, NumberCell
from ui.stages.value.rollout.gantt import NO_WAVE
from ui.stages.value.rollout.rows import GapPlanRow, IntroducedRow, WaveRow, money_words
from ui.widgets.cells import BarCell
from ui.widgets.language import Caption, tr
from ui.widgets.numbers.marks import written
from ui.widgets.table import TableColumn
from ui.widgets.words import NOTHING, interval, one_line

_AMOUNT = NumberLimits(0.0, MOST_WEIGHT, blank=True)
_MONEY = NumberLimits(0.0, MOST, blank=True)
_NONE = Caption("none")


def _whole(low: int, high: int) -> NumberLimits:
    return NumberLimits(float(low), float(high), decimals=0, blank=True)


def _number(text: str) -> int | None:
    value = read_amount(text)
    return None if value is None else int(value)


# ---------------------------------------------------------------- settings
@dataclass(frozen=True)
class PlanSetting:
    """A line of the settings: a number by its limits, or a day; and what writing it does to a plan."""

    caption: Caption
    value: Callable[[Rollout], float | date | None]
    write: Callable[[Rollout, str], dict[str, object]]
    help: Caption
    limits: NumberLimits | None = None
    usual: Caption = _NONE


@dataclass(frozen=True)
class PlanSettingRow:
    """A setting of a project's plan."""

    setting: PlanSetting
    rollout: Rollout

    @property
    def stated(self) -> str:
        """What is written, as an editor begins with it."""
        value = self.setting.value(self.rollout)
        return value.isoformat() if isinstance(value, date) else written(value)

    @property
    def shown(self) -> str:
        value = self.setting.value(self.rollout)
        if value is None:
            return str(self.setting.usual)
        return value.isoformat() if isinstance(value, date) else plain(value)


SETTINGS: tuple[PlanSetting, ...] = (
    PlanSetting(
        Caption("Waves"),
        lambda its: its.waves,
        lambda _its, text: {"waves": _number(text) or Rollout().waves},
        Caption("How many waves there are"),
        _whole(1, MOST_WAVES),
    ),
    PlanSetting(
        Caption("First day"),
        lambda its: its.start,
        lambda _its, text: {"start": read_date(text)},
        Caption("The first day of the first wave; without it no wave has dates, and dated promises cannot be planned"),
    ),
    PlanSetting(
        Caption("Months a wave"),
        lambda its: its.months,
        lambda _its, text: {"months": _number(text) or Rollout().months},
        Caption("How long a wave takes"),
        _whole(1, MOST_MONTHS),
    ),
    PlanSetting(
        Caption("Budget a quarter"),
        lambda its: its.budget,
        lambda _its, text: {"budget": read_amount(text, tr("budget a quarter"))},
        Caption("Money for work; it buys days at the vendor’s rate of Fit › Money. Blank: no limit"),
        _MONEY,
        Caption("no limit"),
    ),
    PlanSetting(
        Caption("Training, hours a wave"),
        lambda its: its.training_hours,
        lambda _its, text: {"training_hours": read_amount(text, tr("hours of training"))},
        Caption("So many hours people can be trained in a wave. Blank: no limit"),
        _AMOUNT,
        Caption("no limit"),
    ),
)


class SettingCell(NumberCell):
    """A number or a day."""

    right = True


SETTING_COLUMNS: tuple[TableColumn[PlanSettingRow], ...] = (
    TableColumn(
        Caption("Setting"),
        lambda row: str(row.setting.caption),
        tip=lambda row: str(row.setting.help),
        width=22,
        stretch=True,
    ),
    TableColumn(
        Caption("Value"),
        lambda row: row.shown,
        figure=lambda row: None if row.stated else "muted",
        tip=lambda row: str(row.setting.help),
        delegate=SettingCell,
        right=True,
        width=12,
        edit=lambda row: row.stated,
        number=lambda row: row.setting.limits,
    ),
)


# ---------------------------------------------------------------- waves
def with_days_of(its: Rollout, wave: int, days: float) -> tuple[float, ...]:
    """The capacity with another one of a wave, counted from 1; the last one stated is also that of those after it."""
    every = [its.days_of(at) for at in range(max(its.waves, len(its.capacity)))]
    every[wave - 1] = days
    while len(every) > 1 and every[-1] == every[-2]:
        every.pop()
    return tuple(every)


def _capacity(row: WaveRow) -> str:
    return written(row.rollout.days_of(row.number - 1)) if row.rollout.capacity else ""


WAVE_COLUMNS: tuple[TableColumn[WaveRow], ...] = (
    TableColumn(Caption("Wave"), lambda row: str(row.number), key=lambda row: row.number, right=True, width=5),
    TableColumn(Caption("First day"), lambda row: row.dates[0].isoformat() if row.dates else NOTHING, width=11),
    TableColumn(Caption("Last day"), lambda row: row.dates[1].isoformat() if row.dates else NOTHING, width=11),
    TableColumn(
        Caption("Days of work"),
        lambda row: plain(row.rollout.days_of(row.number - 1)) if row.rollout.capacity else tr("not stated"),
        key=lambda row: row.rollout.days_of(row.number - 1),
        figure=lambda row: None if row.rollout.capacity else "muted",
        delegate=NumberCell,
        right=True,
        width=11,
        says=lambda: (tr("not stated"),),
        edit=_capacity,
        number=lambda _row: _AMOUNT,
        help=Caption("How many days of work there are in the wave; blank is 0"),
    ),
    TableColumn(
        Caption("Worked"),
        lambda row: plain(round(row.its.days, 2)) if row.its else NOTHING,
        key=lambda row: row.its.days if row.its else None,
        right=True,
        width=8,
        help=Caption("Days that the plan uses; no more than those of work, and no more than the budget buys"),
    ),
    TableColumn(
        Caption("Finished"),
        lambda row: plain(round(row.its.finished, 2)) if row.its else NOTHING,
        key=lambda row: row.its.finished if row.its else None,
        right=True,
        width=8,
        help=Caption("Days of all that is finished in the wave: where they are more, work began before"),
    ),
    TableColumn(
        Caption("Cost"),
        lambda row: f"{words} {row.currency}" if (words := money_words(row)) else NOTHING,
        key=lambda row: row.its.cost if row.its else None,
        right=True,
        width=21,
    ),
    TableColumn(
        Caption("Training, hours"),
        lambda row: plain(row.its.training_hours) if row.its else NOTHING,
        key=lambda row: row.its.training_hours if row.its else None,
        right=True,
        width=9,
    ),
    TableColumn(
        Caption("End to end then"),
        lambda row: interval(row.its.end_to_end) if row.its else NOTHING,
        key=lambda row: row.its.end_to_end.low if row.its else None,
        figure=lambda row: row.its.end_to_end if row.its else None,
        delegate=BarCell,
        width=26,
        help=Caption("The share of all cases carried from end to end; a process that is not live counts 0"),
    ),
    TableColumn(
        Caption("Of what is live"),
        lambda row: interval(row.its.of_live) if row.its else NOTHING,
        key=lambda row: row.its.of_live.low if row.its and row.its.of_live else None,
        right=True,
        width=12,
    ),
    TableColumn(Caption("Goes live"), lambda row: row.goes_live or NOTHING, width=30, stretch=True),
)


# ---------------------------------------------------------------- processes
def _wave_words(wave: int | None) -> str:
    if wave is None:
        return NOTHING
    return tr("none") if wave == NO_WAVE else str(wave)


def _placed_words(wave: int | None) -> str:
    return tr("the plan decides") if wave is None else _wave_words(wave)


def _put_wave(project: Project, process: str, text: str) -> Project:
    return edits.place_in_wave(project, process, read_wave(text))


def read_wave(text: str) -> int | None:
    """Where a process or gap is placed; None lets the plan decide."""
    wanted = one_line(text).casefold()
    if wanted in ("none", tr("none").casefold()):
        return LEFT_OUT
    return None if wanted == tr("the plan decides").casefold() else _number(text)


def _put_not_before(project: Project, process: str, text: str) -> Project:
    wave = _number(text)
    if wave is None:
        return edits.set_introductions(project, [process], not_before=None)
    return edits.hold_back_to_wave(project, process, wave)


def _put_after(project: Project, process: str, text: str) -> Project:
    return edits.set_introductions(project, [process], after=tuple(_processes_named(project, text)))


def _processes_named(project: Project, text: str) -> list[str]:
    names = {one_line(name).casefold(): key for key, name in project.process_names.items()}
    names |= {key.casefold(): key for key in project.process_names}
    if one_line(text).casefold() in names:
        return [names[one_line(text).casefold()]]
    found = []
    for part in text.split(";" if ";" in text else ","):
        name = one_line(part)
        if not name:
            continue
        if name.casefold() not in names:
            raise EditError(
                tr(
                    "There is no process “{name}” in this project: write names as they are drawn, with ; between.",
                    name=name,
                )
            )
        found.append(names[name.casefold()])
    return list(dict.fromkeys(found))


def _put_said(name: str, read: Callable[[str], object]) -> Callable[[Project, str, str], Project]:
    return lambda project, process, text: edits.set_introductions(project, [process], **{name: read(text)})


PUT_PROCESS: Mapping[str, Callable[[Project, str, str], Project]] = {
    "Placed in wave": _put_wave,
    "Not before": _put_not_before,
    "Weight": lambda project, process, text: edits.set_process_weight(project, process, read_amount(text) or 0.0),
    "Cases a month": lambda project, process, text: edits.set_cases_per_month(project, process, read_amount(text)),
    "Days to introduce": _put_said("days", read_amount),
    "Training, hours": _put_said("training_hours", read_amount),
    "After": _put_after,
    "Maturity": lambda project, process, text: edits.assess_process(project, process, _number(text)),
    "Needed": _put_said("maturity_needed", _number),
    "Ready on": _put_said("ready_on", read_date),
}
"""How the cells of a process are written, by the heading of their column."""


def _blank(value: float | None, nothing: Caption) -> str:
    return str(nothing) if value is None else plain(value)


_NOT_STATED = Caption("not stated")

PROCESS_COLUMNS: tuple[TableColumn[IntroducedRow], ...] = (
    TableColumn(Caption("Process"), lambda row: f"★ {row.name}" if row.quick_win else row.name, width=26, stretch=True),
    TableColumn(
        Caption("Live in"),
        lambda row: _wave_words(row.wave),
        key=lambda row: row.wave or (MOST_WAVES + 1),
        right=True,
        width=6,
        tip=lambda row: row.why or _wave_words(row.wave),
        help=Caption("The wave by whose end the plan has it live"),
    ),
    TableColumn(
        Caption("Placed in wave"),
        lambda row: _placed_words(row.said.wave),
        figure=lambda row: "muted" if row.said.wave is None else None,
        delegate=NumberCell,
        right=True,
        width=13,
        says=lambda: (tr("the plan decides"),),
        edit=lambda row: "" if row.said.wave is None else str(row.said.wave),
        number=lambda _row: _whole(LEFT_OUT, MOST_WAVES),
        help=Caption("A wave, or 0 for none; blank lets the plan decide"),
    ),
    TableColumn(
        Caption("Not before"),
        lambda row: str(row.said.not_before or ""),
        delegate=NumberCell,
        right=True,
        width=8,
        edit=lambda row: str(row.said.not_before or ""),
        number=lambda _row: _whole(1, MOST_WAVES),
        help=Caption("The wave before which it is not to go live"),
    ),
    TableColumn(
        Caption("Weight"),
        lambda row: plain(row.weight),
        key=lambda row: row.weight,
        delegate=NumberCell,
        right=True,
        width=7,
        edit=lambda row: written(row.weight),
        number=lambda _row: NumberLimits(0.0, MOST_WEIGHT),
        help=Caption("Its business value: with its cases it decides what goes live first"),
    ),
    TableColumn(
        Caption("Cases a month"),
        lambda row: _blank(row.cases, _NOT_STATED),
        key=lambda row: row.cases,
        figure=lambda row: "muted" if row.cases is None else None,
        delegate=NumberCell,
        right=True,
        width=10,
        edit=lambda row: written(row.cases),
        number=lambda _row: _AMOUNT,
    ),
    TableColumn(
        Caption("Days to introduce"),
        lambda row: _blank(row.said.days, _NOT_STATED),
        key=lambda row: row.said.days,
        figure=lambda row: "muted" if row.said.days is None else None,
        delegate=NumberCell,
        right=True,
        width=11,
        edit=lambda row: written(row.said.days),
        number=lambda _row: _AMOUNT,
        help=Caption("Days of people beside the work on requirements, such as training and moving data"),
    ),
    TableColumn(
        Caption("Set-up days"),
        lambda row: NOTHING if row.set_up is None else plain(round(row.set_up, 2)),
        key=lambda row: row.set_up,
        right=True,
        width=8,
        help=Caption("Configuring, adding on and building what the tool answers with, by the days of Fit › Money"),
    ),
    TableColumn(
        Caption("Training, hours"),
        lambda row: _blank(row.said.training_hours, _NOT_STATED),
        key=lambda row: row.said.training_hours,
        figure=lambda row: "muted" if row.said.training_hours is None else None,
        delegate=NumberCell,
        right=True,
        width=9,
        edit=lambda row: written(row.said.training_hours),
        number=lambda _row: _AMOUNT,
        help=Caption("Hours of training in the wave in which it goes live"),
    ),
    TableColumn(
        Caption("After"),
        lambda row: ", ".join(row.after),
        delegate=LineCell,
        width=18,
        stretch=True,
        edit=lambda row: "; ".join(row.after),
        help=Caption("Processes that have to be live by then, with ; between their names"),
    ),
    TableColumn(
        Caption("Calls"),
        lambda row: row.calls,
        width=14,
        stretch=True,
        help=Caption("Processes that it calls as drawn: they have to be live by then, too"),
    ),
    TableColumn(
        Caption("Maturity"),
        lambda row: _blank(row.maturity, _NOT_STATED),
        key=lambda row: row.maturity,
        figure=lambda row: "muted" if row.maturity is None else None,
        delegate=NumberCell,
        right=True,
        width=8,
        edit=lambda row: written(row.maturity),
        number=lambda _row: _whole(LEAST_MATURITY, BEST_MATURITY),
        help=Caption("How mature its practice is today, 1 to 5: the self-assessment of Readiness"),
    ),
    TableColumn(
        Caption("Needed"),
        lambda row: written(row.said.maturity_needed),
        key=lambda row: row.said.maturity_needed,
        delegate=NumberCell,
        right=True,
        width=7,
        edit=lambda row: written(row.said.maturity_needed),
        number=lambda _row: _whole(0, BEST_MATURITY),
        help=Caption("How mature its practice has to be to go live"),
    ),
    TableColumn(
        Caption("Ready on"),
        lambda row: row.said.ready_on.isoformat() if row.said.ready_on else "",
        delegate=DateCell,
        width=11,
        edit=lambda row: row.said.ready_on.isoformat() if row.said.ready_on else "",
        help=Caption("The day on which a practice that is not mature enough will be"),
    ),
)


# ---------------------------------------------------------------- gaps
GAP_COLUMNS: tuple[TableColumn[GapPlanRow], ...] = (
    TableColumn(Caption("Requirement"), lambda row: row.its.requirement, width=12),
    TableColumn(Caption("Text"), lambda row: row.text, width=30, stretch=True),
    TableColumn(Caption("Asked for by"), lambda row: row.processes, width=22),
    TableColumn(
        Caption("How"),
        lambda row: row.its.resolution.words if row.its.resolution else tr("promised by the vendor"),
        width=18,
    ),
    TableColumn(
        Caption("Days"),
        lambda row: plain(row.its.days) + ("" if row.its.estimated else " ~"),
        key=lambda row: row.its.days,
        tip=lambda row: "" if row.its.estimated else tr("Not estimated: the days set for its level"),
        right=True,
        width=7,
    ),
    TableColumn(Caption("Not before"), lambda row: row.its.due.isoformat() if row.its.due else "", width=11),
    TableColumn(
        Caption("Closed in"),
        lambda row: _wave_words(row.wave),
        key=lambda row: row.wave or (MOST_WAVES + 1),
        right=True,
        width=8,
    ),
    TableColumn(
        Caption("Placed in wave"),
        lambda row: _placed_words(row.placed),
        figure=lambda row: "muted" if row.placed is None else None,
        delegate=NumberCell,
        right=True,
        width=13,
        edit=lambda row: "" if row.placed is None else str(row.placed),
        number=lambda _row: _whole(LEFT_OUT, MOST_WAVES),
        help=Caption("A wave, or 0 to leave it open; blank lets the plan decide"),
    ),
    TableColumn(Caption("Why it stays open"), lambda row: row.why, width=24),
)
