"""How ready the organisation is: training, practices, and, as it is about persons, only where it is asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Any

from itsm_fit.importing.readiness_fields import NO, YES
from itsm_fit.importing.readiness_form import FORMS, FieldSort, FormColumn, ReadinessForm
from itsm_fit.language import Phrase, tr
from itsm_fit.model.practices import practice_words
from itsm_fit.model.readiness import Readiness
from itsm_fit.readiness.training import (
    HourRange,
    RoleTraining,
    WaveTraining,
    before_waves,
    role_training,
    training_by_wave,
)
from itsm_fit.report import styles
from itsm_fit.report.content import Column, DataTable, Paragraph, ReportBlock, ReportPart, Row, Subheading, Voice
from itsm_fit.report.parts.material import Material
from itsm_fit.rollout.wave_plan import WavePlan
from itsm_fit.scoring.result import Fit
from itsm_fit.scoring.wording import NOTHING
from itsm_fit.writing import day, exact


def wanted(fit: Fit) -> bool:
    """Whether anybody said anything of it."""
    return fit.project.readiness != Readiness()


def readiness_sheet(material: Material) -> ReportPart:
    """What each role has to learn for the tool that is rolled out, then every table that has an entry."""
    return ReportPart(
        tr("Readiness"),
        tr("What changes for whom, how mature the practices are, who sees to it. It is about persons: pass it on so."),
        tuple(_blocks(material)),
    )


def _blocks(material: Material) -> Iterator[ReportBlock]:
    readiness = material.fit.project.readiness
    yield from _training(material)
    for spec in FORMS:
        entries = getattr(readiness, spec.held) if spec.held else ()
        if entries:
            yield Subheading(str(spec.sheet))
            columns = [Column(each.heading, styles.TEXT, most=44, least=12) for each in spec.columns]
            yield DataTable(columns, [_entry(material, spec, each) for each in entries])
    owned = [kpi for kpi in material.fit.project.kpis if kpi.owner]
    if owned:
        yield Subheading(tr("Who owns which KPI"))
        yield DataTable(_OWNERS, [(material.names.process(kpi.process), kpi.name, kpi.owner) for kpi in owned])


def _training(material: Material) -> Iterator[ReportBlock]:
    """For the tool of the plan, and before which of its waves; without a plan for the first tool."""
    fit = material.fit
    plan = material.plan if fit.project.rollout.capacity and fit.tools else None
    planned = plan if isinstance(plan, WavePlan) else None
    tool = planned.tool if planned else next((each.name for each in fit.tools), "")
    if not tool:
        return
    yield Subheading(tr("What each role has to learn for {tool}", tool=tool))
    yield Paragraph(tr("A step changes when the tool carries it; the others stay as they are."), Voice.NOTE)
    training = role_training(fit, tool, fit.project.readiness)
    before = before_waves(training, planned.wave_of if planned else {})
    yield DataTable(_TRAINING, [_trained(each, before[each.role]) for each in training], struck=(1, None))
    if planned:
        yield Subheading(tr("What has to be learned before each wave"))
        days = {wave.number: wave.first_day for wave in planned.waves}
        waves = training_by_wave(training, planned.wave_of)
        yield DataTable(_WAVES, [_wave(each, days[each.wave]) for each in waves], struck=(2, None))


_TRAINING = (
    Column(Phrase("Role"), styles.STRONG, most=30),
    Column(Phrase("Steps that change"), styles.COUNT, least=10),
    Column(Phrase("Steps still open"), styles.COUNT, least=10),
    Column(Phrase("Steps that stay"), styles.COUNT, least=10),
    Column(Phrase("Hours of training"), styles.NUMBER, least=12),
    Column(Phrase("Before wave"), styles.CENTRED, least=8, optional=True),
)
_WAVES = (
    Column(Phrase("Wave"), styles.STRONG, least=6),
    Column(Phrase("First day"), least=11, optional=True),
    Column(Phrase("Roles"), styles.TEXT, most=60, least=30),
    Column(Phrase("Steps that change"), styles.COUNT, least=10),
    Column(Phrase("Steps still open"), styles.COUNT, least=10),
    Column(Phrase("Hours of training"), styles.NUMBER, least=12),
)
_OWNERS = (
    Column(Phrase("Process"), styles.STRONG, most=34),
    Column(Phrase("KPI"), most=34),
    Column(Phrase("Owner"), most=26),
)


def _trained(each: RoleTraining, before: int | None) -> Row:
    wave = None if before is None else exact(before)
    return each.role, len(each.changed), len(each.may_change), each.stay, _hours(each.hours), wave


def _wave(each: WaveTraining, first: date | None) -> Row:
    hours = None if len(each.unstated) == len(each.roles) else each.hours
    roles, on = ", ".join(each.roles), None if first is None else day(first)
    return exact(each.wave), on, roles, each.changed, each.may_change, _hours(hours)


def _hours(hours: HourRange | None) -> str:
    return tr("not estimated") if hours is None else "–".join(dict.fromkeys(map(exact, hours)))


def _entry(material: Material, spec: ReadinessForm, entry: Any) -> Row:
    return [_told(material, column, getattr(entry, column.field)) for column in spec.columns]


def _told(material: Material, column: FormColumn, value: Any) -> str:
    if value is None or value == "":
        return NOTHING
    said: Mapping[FieldSort, Callable[[Any], str]] = {
        FieldSort.PROCESS: material.names.process,
        FieldSort.PRACTICE: practice_words,
        FieldSort.DAY: day,
        FieldSort.YES: lambda good: str(YES if good else NO),
        FieldSort.PART: lambda part: str(part.words),
        FieldSort.AMOUNT: exact,
        FieldSort.MATURITY: exact,
    }
    return said.get(column.sort, str)(value)
