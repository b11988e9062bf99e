"""What a log tells, put into the project: shares, cases a month, minutes and KPI baselines, and where they are from."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from itsm_fit.kpis.modelled import SHARES
from itsm_fit.model import edits
from itsm_fit.model.kpi import Kpi, KpiReading
from itsm_fit.model.project import Project
from itsm_fit.model.replay_record import RecordedShare, ReplayRecord
from itsm_fit.model.shares import alternatives
from itsm_fit.replay.record import told_shares
from itsm_fit.replay.result import LogMeasure, LogReplay, StepRecord

_MINUTE_DIGITS = 1
_VALUE_DIGITS = 4
_ROUNDED = 1e-3
"""By how much a share on a flow may differ from the one that was taken."""


class WorkedAs(StrEnum):
    """What the worked minutes of a log are: a log does not say what tools there were."""

    NOTHING = "nothing"
    BY_HAND = "by hand"
    WITH_A_TOOL = "with a tool"


@dataclass(frozen=True, slots=True)
class TakeWish:
    """What is taken: `shares` by process and flow (None is all that are told), `kpis` by their names."""

    shares: Collection[tuple[str, str]] | None = None
    volume: bool = False
    waits: bool = False
    worked: WorkedAs = WorkedAs.NOTHING
    kpis: Collection[str] = ()


@dataclass(frozen=True, slots=True)
class LoggedKpi:
    """A KPI that goes by the flow, with what the log says of it, in its unit; None where it cannot tell."""

    kpi: Kpi
    measure: LogMeasure
    value: float | None


def logged_kpis(project: Project, its: LogReplay) -> tuple[LoggedKpi, ...]:
    """The KPIs of the replayed process of which the log tells, in their order."""
    told = {each.measure: each for each in its.measures}
    return tuple(
        LoggedKpi(kpi, told[kpi.measure], in_unit_of(told[kpi.measure]))
        for kpi in project.kpis
        if kpi.process == its.process and kpi.measure in told
    )


def in_unit_of(measure: LogMeasure) -> float | None:
    """What a log says, as a KPI has it: shares from 0 to 100."""
    if measure.value is None:
        return None
    return round(100.0 * measure.value if measure.measure in SHARES else measure.value, _VALUE_DIGITS)


def without_baseline(project: Project, its: LogReplay) -> tuple[str, ...]:
    """The names of the KPIs whose baseline is not stated, and of which the log tells one."""
    found = logged_kpis(project, its)
    return tuple(each.kpi.name for each in found if each.value is not None and each.kpi.baseline is None)


def whole_choices(project: Project, chosen: Collection[tuple[str, str]]) -> frozenset[tuple[str, str]]:
    """Flows by process and id, with all those of which a case takes just one together with them."""
    found = set[tuple[str, str]]()
    for key, flow_id in chosen:
        process = project.processes.get(key)
        flow = process.flow_by_id.get(flow_id) if process is not None else None
        if process is not None and flow is not None:
            found |= {(key, each.id) for each in alternatives(process, flow)}
    return frozenset(found)


def taken(project: Project, its: LogReplay, record: ReplayRecord, wish: TakeWish) -> Project:
    """The project with what is wished of a replay on it, and the record of the log.

    Raises EditError for what the project does not have any more.
    """
    shares = told_shares(its)
    if wish.shares is not None:
        shares = {key: share for key, share in shares.items() if key in wish.shares}
    whole = {key for key in shares if key in (choice := whole_choices(project, [key])) and choice <= shares.keys()}
    kept = tuple(each for each in record.shares if (each.process, each.flow) in whole)
    project = edits.take_shares(project, replace(record, shares=_drawn_before(project, kept)), shares)
    if wish.volume and its.per_month is not None:
        project = edits.set_cases_per_month(project, its.process, round(its.per_month, 1))
    for step in timed_steps(its):
        project = _with_minutes(project, step, wish)
    return edits.set_kpis(project, _read(project, its, record, wish))


def _drawn_before(project: Project, shares: Sequence[RecordedShare]) -> tuple[RecordedShare, ...]:
    """With what the drawing has now; what an earlier log of the same process gave is told as it was before that."""
    earlier = {(each.process, each.flow): each for record in project.replays for each in record.shares}
    found = []
    for each in shares:
        key = each.process, each.flow
        drawn = project.processes[each.process].flow_by_id[each.flow].share
        before = earlier.get(key)
        if before is not None and drawn is not None and abs(before.share - drawn) < _ROUNDED:
            drawn = before.drawn
        found.append(replace(each, drawn=drawn))
    return tuple(found)


def timed_steps(its: LogReplay) -> tuple[StepRecord, ...]:
    """The steps of which the log tells minutes."""
    return tuple(each for each in its.steps if each.touch is not None or each.wait is not None)


def _with_minutes(project: Project, step: StepRecord, wish: TakeWish) -> Project:
    """The means of a step: expected minutes add up as they do."""
    process = project.processes.get(step.process)
    node = process.node_by_id.get(step.step) if process is not None else None
    if node is None:
        return project
    time = node.time
    if wish.waits and step.wait is not None:
        time = replace(time, wait=round(step.wait.mean, _MINUTE_DIGITS))
    if wish.worked is not WorkedAs.NOTHING and step.touch is not None:
        field = "by_hand" if wish.worked is WorkedAs.BY_HAND else "touch"
        time = replace(time, **{field: round(step.touch.mean, _MINUTE_DIGITS)})
    return edits.set_step_time(project, step.process, step.step, time)


def _read(project: Project, its: LogReplay, record: ReplayRecord, wish: TakeWish) -> Iterator[Kpi]:
    for each in logged_kpis(project, its):
        if each.kpi.name in wish.kpis and each.value is not None:
            yield replace(each.kpi, baseline=reading_of(each.value, record.file, its.last))


def reading_of(value: float, file: str, last: date | None) -> KpiReading:
    """A measured value with the log that it is from, of its last day."""
    return KpiReading(value, file, last)
