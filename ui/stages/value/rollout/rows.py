"""What the page Roll-out shows of a project and its plan: columns and bars, and the rows of its tables."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from itsm_fit.model.maturity import maturity_of
from itsm_fit.model.project import Project
from itsm_fit.model.rollout import LEFT_OUT, Introduction, Rollout
from itsm_fit.writing import titled
from ui.stages.fit.amounts import plain
from ui.stages.value.rollout.gantt import NO_WAVE, BarKey, GanttBar, GanttWave
from ui.widgets.language import tr
from ui.widgets.words import interval, one_line

if TYPE_CHECKING:
    from itsm_fit.rollout.wave_plan import PlanWave, WavePlan
    from itsm_fit.rollout.workload import GapToClose
    from itsm_fit.scoring.result import Fit

PROCESS, GAP = "process", "gap"


@dataclass(frozen=True)
class ShownPlan:
    """A plan with the fit it was made of; `stale` where the project says something else by now, or has no plan."""

    fit: Fit
    plan: WavePlan
    stale: bool = False


@dataclass(frozen=True)
class WaveRow:
    """A wave, from 1: what is stated of it, and what the plan does in it (None without a plan)."""

    number: int
    rollout: Rollout
    currency: str
    its: PlanWave | None
    goes_live: str

    @property
    def dates(self) -> tuple[date, date] | None:
        return self.rollout.dates_of(self.number - 1)


@dataclass(frozen=True)
class IntroducedRow:
    """A process: what people say of its introduction, and where the plan puts it (None without a plan)."""

    id: str
    name: str
    said: Introduction
    maturity: int | None
    weight: float
    cases: float | None
    after: tuple[str, ...]
    calls: str
    wave: int | None
    set_up: float | None
    quick_win: bool
    why: str


@dataclass(frozen=True)
class GapPlanRow:
    """A gap that can be closed: where people placed it, and where the plan closes it, or why it does not."""

    its: GapToClose
    text: str
    processes: str
    placed: int | None
    wave: int | None
    why: str


# ---------------------------------------------------------------- tables
def wave_rows(project: Project, shown: ShownPlan | None) -> list[WaveRow]:
    """A row for each wave."""
    its, currency = project.rollout, project.decision.money.currency
    plan = shown.plan.waves if shown is not None and not shown.stale else ()
    names = project.process_names
    wins = shown.plan.quick_wins if shown is not None else ()
    found = []
    for at in range(its.waves):
        wave = plan[at] if at < len(plan) else None
        live = [f"{names.get(each, each)}{' ★' if each in wins else ''}" for each in (wave.processes if wave else ())]
        found.append(WaveRow(at + 1, its, currency, wave, ", ".join(map(one_line, live))))
    return found


def process_rows(project: Project, shown: ShownPlan | None) -> list[IntroducedRow]:
    """A row for each process, as they are drawn."""
    plan = shown.plan if shown is not None and not shown.stale else None
    names = project.process_names
    found = []
    for key, process in project.processes.items():
        said = project.rollout.of(key)
        calls = [
            called
            for node in process.nodes
            if node.called and (called := project.called(key, node.called)) is not None and called != key
        ]
        left_out = plan.left_out.get(key) if plan is not None else None
        set_up = plan.days[key] - (said.days or 0.0) if plan is not None and key in plan.days else None
        found.append(
            IntroducedRow(
                key,
                one_line(names[key]),
                said,
                maturity_of(project, key),
                process.weight,
                process.cases_per_month,
                tuple(one_line(names.get(each, each)) for each in said.after),
                ", ".join(one_line(names[each]) for each in dict.fromkeys(calls)),
                plan.wave_of.get(key, NO_WAVE) if plan is not None else None,
                set_up,
                plan is not None and key in plan.quick_wins,
                left_out.words if left_out is not None else "",
            )
        )
    return found


def gap_rows(project: Project, shown: ShownPlan | None) -> list[GapPlanRow]:
    """A row for each gap that can be closed, in the order of the requirements."""
    if shown is None:
        return []
    plan, fit, placed = shown.plan, shown.fit, placed_gaps(project, shown.plan.tool)
    names = fit.project.process_names
    found = []
    for gap in plan.gaps:
        why = plan.left_open.get(gap.requirement) if not shown.stale else None
        processes = ", ".join(one_line(names.get(each, each)) for each in plan.serves[gap.requirement])
        found.append(
            GapPlanRow(
                gap,
                one_line(fit.requirement_by_id[gap.requirement].text),
                processes or tr("the whole selection"),
                placed.get(gap.requirement),
                plan.closed_in.get(gap.requirement, NO_WAVE) if not shown.stale else None,
                why.words if why is not None else "",
            )
        )
    return found


# ---------------------------------------------------------------- bars
def gantt_lines(rows: list[WaveRow]) -> list[str]:
    """What is told of the waves beside their days and what is carried: those lines of which anything is known."""
    currency = rows[0].currency if rows else ""
    return [name(currency) for name, words in _LINES if any(map(words, rows))]


def gantt_waves(rows: list[WaveRow]) -> list[GanttWave]:
    """A column for each wave: days, money, training, and what is carried after it."""
    shown = [words for _, words in _LINES if any(map(words, rows))]
    return [
        GanttWave(
            row.number,
            row.dates[0].isoformat() if row.dates else "",
            row.its.days if row.its else None,
            row.its.capacity if row.its else row.rollout.days_of(row.number - 1),
            tuple(words(row) for words in shown),
            row.its.end_to_end if row.its else None,
            _wave_told(row),
        )
        for row in rows
    ]


def money_words(row: WaveRow) -> str:
    """What the work of a wave costs, of the budget where there is one."""
    budget = row.rollout.budget_a_wave
    if row.its is None or not (row.its.cost or budget is not None):
        return ""
    cost = plain(round(row.its.cost))
    return cost if budget is None else tr("{cost} of {budget}", cost=cost, budget=plain(round(budget)))


def training_words(row: WaveRow) -> str:
    """The hours of training of a wave, of those that there are where that is limited."""
    if row.its is None or not (row.its.training_hours or row.rollout.training_hours is not None):
        return ""
    hours, most = plain(row.its.training_hours), row.rollout.training_hours
    return hours if most is None else tr("{hours} of {most}", hours=hours, most=plain(most))


_LINES: tuple[tuple[Callable[[str], str], Callable[[WaveRow], str]], ...] = (
    (lambda currency: tr("Cost, {currency}", currency=currency), money_words),
    (lambda _currency: tr("Training, hours"), training_words),
)
"""By its name, which has the currency, what is told of a wave."""


def _wave_told(row: WaveRow) -> str:
    dates = row.dates
    said = [
        tr("Wave {number}", number=row.number)
        + (f": {dates[0].isoformat()} – {dates[1].isoformat()}" if dates is not None else "")
    ]
    if row.its is not None:
        said.append(
            tr(
                "{days} of {capacity} days worked; what is finished in it takes {finished}",
                days=plain(row.its.days),
                capacity=plain(row.its.capacity),
                finished=plain(row.its.finished),
            )
        )
        said += [titled(name(row.currency), words(row)) for name, words in _LINES if words(row)]
        said.append(
            tr("End to end then {figure}, a process that is not live counting 0", figure=interval(row.its.end_to_end))
        )
        said.append(tr("Of what is live {figure}", figure=interval(row.its.of_live)))
        said += [tr("Goes live: {names}", names=row.goes_live)] if row.goes_live else []
    return "\n".join(said)


def gantt_bars(project: Project, shown: ShownPlan | None) -> list[GanttBar]:
    """The processes in the order in which they go live, each with the gaps that it asks for first under it."""
    plan = shown.plan if shown is not None else None
    waves = project.rollout.waves
    rows = {row.id: row for row in process_rows(project, ShownPlan(shown.fit, shown.plan) if shown else None)}
    live = {key: _wave(row.said.wave, row.wave, waves) for key, row in rows.items()}
    gaps: dict[str, list[GanttBar]] = {}
    for bar, process in _gap_bars(project, shown):
        gaps.setdefault(process, []).append(bar)
    found: list[GanttBar] = []
    for key in sorted(rows, key=lambda each: live[each] or waves + 1):
        found.append(_process_bar(rows[key], live[key], plan))
        found += gaps.pop(key, [])
    return [*found, *(bar for bars in gaps.values() for bar in bars)]


def _wave(placed: int | None, planned: int | None, waves: int) -> int:
    """Where a bar is shown: where people placed it, though the plan may not know yet."""
    wave = planned if placed is None else placed
    return wave if wave is not None and wave <= waves else NO_WAVE


def _process_bar(row: IntroducedRow, wave: int, plan: WavePlan | None) -> GanttBar:
    days = (row.said.days or 0.0) + (row.set_up or 0.0)
    needs = tuple((PROCESS, each) for each in (plan.needs.get(row.id, ()) if plan is not None else row.said.after))
    why = row.why or (tr("left out by hand") if row.said.wave == LEFT_OUT else "")
    said = [
        tr("{name} goes live by the end of wave {wave}", name=row.name, wave=wave)
        if wave
        else tr("{name} goes live in no wave: {why}", name=row.name, why=why or tr("there is no plan")),
        tr("{days} days to introduce and set up", days=plain(days)),
    ]
    said += [tr("Needs {names}", names=", ".join(filter(None, (row.calls, *row.after))))] if needs else []
    said += [tr("A quick win: first wave, needs no other, carries much for its days")] if row.quick_win else []
    said += _said_by_hand(row.said.wave, row.said.not_before)
    return GanttBar(
        (PROCESS, row.id),
        row.name,
        wave,
        days,
        tr("{days} d", days=plain(days)) if days else "",
        why,
        "\n".join(said),
        quick_win=row.quick_win,
        placed=row.said.wave is not None,
        not_before=row.said.not_before,
        needs=needs,
    )


def _said_by_hand(wave: int | None, not_before: int | None) -> list[str]:
    if wave is not None:
        return [tr("Placed by hand")]
    return [tr("Not before wave {wave}, by hand", wave=not_before)] if not_before else []


def _gap_bars(project: Project, shown: ShownPlan | None) -> Iterator[tuple[GanttBar, str]]:
    """Each gap with the process under which it stands, "" where the whole selection asks for it."""
    if shown is None:
        return
    plan = shown.plan
    for row in gap_rows(project, ShownPlan(shown.fit, plan)):
        its, by_hand = row.its, row.placed
        wave = _wave(by_hand, row.wave, project.rollout.waves)
        how = its.resolution.words if its.resolution is not None else tr("promised by the vendor")
        due = tr("not before {day}", day=its.due.isoformat()) if its.due is not None else ""
        why = tr("left open by hand") if by_hand == LEFT_OUT else row.why
        said = [
            f"{its.requirement}  {row.text}",
            tr("Closed in wave {wave}: {how}", wave=wave, how=how) if wave else tr("Stays open: {why}", why=why),
            tr("{days} days", days=plain(its.days)) + ("" if its.estimated else tr(", not estimated")),
            due,
            tr("Asked for by {names}", names=row.processes),
            *_said_by_hand(by_hand, None),
        ]
        days = tr("{days} d", days=plain(its.days)) if its.days else ""
        words = due if its.resolution is None else ", ".join(filter(None, (how, days)))
        first = next(iter(plan.serves[its.requirement]), "")
        bar = GanttBar(
            (GAP, its.requirement),
            f"{its.requirement}  {row.text}",
            wave,
            its.days,
            words,
            why,
            "\n".join(filter(None, said)),
            is_gap=True,
            promised=its.resolution is None,
            placed=by_hand is not None,
            due=_place_of(project.rollout, its.due) if its.due is not None else None,
        )
        yield bar, first


def placed_gaps(project: Project, tool: str) -> dict[str, int]:
    """The waves in which people placed the closing of a tool's gaps, by requirement."""
    return {gap.requirement: gap.wave for gap in project.gaps if gap.wave is not None and gap.tool == tool}


def placements(project: Project, tool: str) -> list[BarKey]:
    """Everything that people placed or held back."""
    processes = [
        (PROCESS, each.process)
        for each in project.rollout.introductions
        if each.wave is not None or each.not_before is not None
    ]
    return [*processes, *((GAP, each) for each in placed_gaps(project, tool))]


def _place_of(its: Rollout, day: date) -> float | None:
    """Where a day lies in the waves, in waves from the first day of the plan."""
    wave = its.wave_on(day)
    dates = its.dates_of(wave) if wave is not None else None
    if wave is None or dates is None:
        return None
    length = (dates[1] - dates[0]).days + 1
    return wave + max((day - dates[0]).days, 0) / length
