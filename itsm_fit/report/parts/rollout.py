"""The roll-out in waves: what goes live when, which gaps are closed, what is carried then, and what is in no wave."""

from __future__ import annotations

from collections.abc import Iterator

from itsm_fit.errors import FitError
from itsm_fit.language import Phrase, tr
from itsm_fit.report import styles
from itsm_fit.report.content import (
    BarChart,
    BarGroup,
    ChartSeries,
    Column,
    DataTable,
    Fill,
    Paragraph,
    ReportBlock,
    ReportPart,
    Row,
    Subheading,
    Voice,
    heated,
)
from itsm_fit.report.parts.material import Material
from itsm_fit.rollout.wave_plan import WavePlan
from itsm_fit.rollout.words import plan_words
from itsm_fit.scoring.result import Fit
from itsm_fit.scoring.wording import NOTHING
from itsm_fit.writing import day

_WAVES = (
    Column(Phrase("Wave"), styles.STRONG, least=6),
    Column(Phrase("First day"), least=11, optional=True),
    Column(Phrase("Last day"), least=11, optional=True),
    Column(Phrase("Goes live"), styles.TEXT, most=46, least=24),
    Column(Phrase("Gaps closed"), styles.TEXT, most=34, optional=True),
    Column(Phrase("Days"), styles.WORD, least=7),
    Column(Phrase("Capacity"), styles.WORD, least=9),
    Column(Phrase("Cost"), styles.COUNT, least=9),
    Column(Phrase("Training, hours"), styles.WORD, least=9, optional=True),
    Column(Phrase("End to end then"), styles.CENTRED, least=12),
    Column(Phrase("Of what is live"), styles.CENTRED, least=12),
)
_PROCESSES = (
    Column(Phrase("Process"), styles.STRONG, most=40, least=24),
    Column(Phrase("Wave"), styles.CENTRED, least=6),
    Column(Phrase("Days"), styles.WORD, least=7),
    Column(Phrase("Needs"), styles.TEXT, most=46, optional=True),
    Column(Phrase("Why"), styles.TEXT, most=46, optional=True),
)
_GAPS = (
    Column(Phrase("Requirement"), styles.STRONG, most=18),
    Column(Phrase("Text"), styles.TEXT, most=44, least=24),
    Column(Phrase("Resolution"), styles.TEXT, most=24),
    Column(Phrase("Days"), styles.WORD, least=7),
    Column(Phrase("Due on"), least=11, optional=True),
    Column(Phrase("Wave"), styles.CENTRED, least=6),
    Column(Phrase("Why"), styles.TEXT, most=46, optional=True),
)


def wanted(fit: Fit) -> bool:
    """Whether the project says what a wave has."""
    return bool(fit.workings is not None and fit.tools and fit.project.rollout.capacity)


def rollout_sheet(material: Material) -> ReportPart:
    """The plan, or in a sentence why there is none."""
    fit = material.fit
    title = tr("Roll-out in waves")
    lead = tr(
        "Of all plans the one that carries most cases from end to end over its waves. A process that is not live yet "
        "counts 0; closed gaps count at the level that closing them gives."
    )
    if isinstance(material.plan, FitError):
        return ReportPart(title, lead, (Paragraph(str(material.plan), Voice.STRONG),))
    return ReportPart(title, lead, tuple(_blocks(fit, material.plan)))


def _blocks(fit: Fit, plan: WavePlan) -> Iterator[ReportBlock]:
    yield Paragraph(" ".join(plan_words(fit, plan)), rests=True)
    yield _gantt(fit, plan)
    yield DataTable(_WAVES, list(_waves(fit, plan)), struck=(3, None))
    yield Subheading(tr("Processes"))
    yield DataTable(_PROCESSES, list(_processes(fit, plan)), struck=(1, 1))
    if plan.gaps:
        yield Subheading(tr("Gaps"))
        yield DataTable(_GAPS, list(_gaps(fit, plan)), struck=(5, 5))


def _gantt(fit: Fit, plan: WavePlan) -> BarChart:
    """A bar for each process that goes live, by its wave: the waves before it, and those in which it is live."""
    live = sorted(plan.wave_of, key=lambda process: (plan.wave_of[process], list(plan.needs).index(process)))
    groups = [
        BarGroup(
            fit.process_by_id[process].name,
            ((float(plan.wave_of[process] - 1), float(len(plan.waves) - plan.wave_of[process] + 1)),),
        )
        for process in live
    ]
    return BarChart(
        tr("Which processes of {tool} are live in which wave", tool=plan.tool),
        (ChartSeries(tr("waves before"), Fill.PALE), ChartSeries(tr("waves live"), Fill.STRONG)),
        groups,
        styles.COUNT,
        shares=False,
    )


def _waves(fit: Fit, plan: WavePlan) -> Iterator[Row]:
    for wave in plan.waves:
        yield (
            wave.number,
            day(wave.first_day) if wave.first_day else None,
            day(wave.last_day) if wave.last_day else None,
            ", ".join(_called(fit, plan, each) for each in wave.processes) or NOTHING,
            ", ".join(wave.gaps),
            round(wave.days, 2),
            round(wave.capacity, 2),
            round(wave.cost),
            round(wave.training_hours, 2) or None,
            heated(wave.end_to_end),
            heated(wave.of_live),
        )


def _called(fit: Fit, plan: WavePlan, process: str) -> str:
    name = fit.process_by_id[process].name
    return f"{name} ★" if process in plan.quick_wins else name


def _processes(fit: Fit, plan: WavePlan) -> Iterator[Row]:
    for process in fit.processes:
        why = plan.left_out.get(process.id)
        yield (
            process.name,
            plan.wave_of.get(process.id, NOTHING),
            round(plan.days[process.id], 2),
            ", ".join(fit.process_by_id[each].name for each in plan.needs[process.id] if each in fit.process_by_id),
            why.words if why else "",
        )


def _gaps(fit: Fit, plan: WavePlan) -> Iterator[Row]:
    for gap in plan.gaps:
        why = plan.left_open.get(gap.requirement)
        yield (
            gap.requirement,
            fit.requirement_by_id[gap.requirement].text,
            gap.resolution.words if gap.resolution else tr("promised by the vendor"),
            round(gap.days, 2),
            day(gap.due) if gap.due else None,
            plan.closed_in.get(gap.requirement, NOTHING),
            why.words if why else "",
        )
