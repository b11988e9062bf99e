"""What is said of a plan: the same in the window, the report and the terminal."""

from __future__ import annotations

from collections.abc import Iterator

from itsm_fit.language import tr, trn
from itsm_fit.rollout.wave_plan import POSSIBLE, PlanWave, WavePlan
from itsm_fit.scoring.figures import Outcome
from itsm_fit.scoring.result import Fit
from itsm_fit.scoring.wording import listed, percent
from itsm_fit.writing import exact

_MOST_NAMED = 8


def wave_words(wave: PlanWave) -> str:
    """``1``, with its days where they are known: ``1 (2027-01-01 to 2027-03-31)``."""
    if wave.first_day is None or wave.last_day is None:
        return str(wave.number)
    return tr(
        "{number} ({first} to {last})",
        number=wave.number,
        first=wave.first_day.isoformat(),
        last=wave.last_day.isoformat(),
    )


def plan_words(fit: Fit, plan: WavePlan) -> Iterator[str]:
    """What the plan is worth, how sure that is, what it rests on, and what is in no wave, a sentence each."""
    yield _proof(plan)
    yield from _tool(plan)
    if plan.quick_wins:
        names = listed([fit.process_by_id[each].name for each in plan.quick_wins], _MOST_NAMED)
        yield tr("Quick wins (★), in the first wave and needing no other process: {names}.", names=names)
    ahead = [wave for wave in plan.waves if wave.finished > wave.days + POSSIBLE]
    if ahead:
        yield tr(
            "More is finished in some waves than can be worked in them: its work begins in the waves before ({waves}).",
            waves=", ".join(str(wave.number) for wave in ahead),
        )
    yield from _rests(fit, plan)
    yield from _in_no_wave(fit, plan)


def _proof(plan: WavePlan) -> str:
    if plan.proven:
        return tr("Proven: no other plan carries more cases from end to end over these waves.")
    return tr(
        "The search was cut short: another plan may carry up to {share} more cases over these waves.",
        share=percent(plan.short_of, 1),
    )


def _tool(plan: WavePlan) -> Iterator[str]:
    if plan.chosen_by_rank:
        yield tr("Planned for {tool}, the first in the ranking.", tool=plan.tool)
    if plan.eligible is Outcome.NO:
        yield tr("{tool} fails a must: it cannot be chosen as it is.", tool=plan.tool)
    elif plan.eligible is Outcome.OPEN:
        yield tr("Musts of {tool} are not answered yet.", tool=plan.tool)


def _rests(fit: Fit, plan: WavePlan) -> Iterator[str]:
    guessed = [gap for gap in plan.rests_on if gap.resolution is not None]
    if guessed:
        yield trn(
            "The days of {count} gap are not estimated; the plan takes those set for its level: {gaps}.",
            "The days of {count} gaps are not estimated; the plan takes those set for their levels: {gaps}.",
            len(guessed),
            gaps=listed(
                [tr("{gap} ({days})", gap=gap.requirement, days=exact(gap.days)) for gap in guessed], _MOST_NAMED
            ),
        )
    promised = [gap for gap in plan.rests_on if gap.resolution is None]
    if promised:
        yield trn(
            "{count} gap is only promised by its vendor: {gaps}.",
            "{count} gaps are only promised by their vendor: {gaps}.",
            len(promised),
            gaps=listed([gap.requirement for gap in promised], _MOST_NAMED),
        )
    if plan.no_days_told:
        names = listed([fit.process_by_id[each].name for each in plan.no_days_told], _MOST_NAMED)
        yield trn(
            "Nobody told the days to introduce {count} process, they count as none: {names}.",
            "Nobody told the days to introduce {count} processes, they count as none: {names}.",
            len(plan.no_days_told),
            names=names,
        )
    if plan.not_looked_at:
        yield tr(
            "Some processes have too many gaps to look at all sets of them; not planned with: {gaps}.",
            gaps=listed(plan.not_looked_at, _MOST_NAMED),
        )


def _in_no_wave(fit: Fit, plan: WavePlan) -> Iterator[str]:
    for why in dict.fromkeys(plan.left_out.values()):
        names = listed([fit.process_by_id[each].name for each, its in plan.left_out.items() if its is why], _MOST_NAMED)
        yield tr("In no wave: {names}. Why: {why}.", names=names, why=why.words)
    for open_ in dict.fromkeys(plan.left_open.values()):
        gaps = listed([gap for gap, its in plan.left_open.items() if its is open_], _MOST_NAMED)
        yield tr("Gaps left open: {gaps}. Why: {why}.", gaps=gaps, why=open_.words)
