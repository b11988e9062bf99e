"""Why a step is carried, open or not carried: in words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from itsm_fit.scoring.figures import Interval, Outcome
from itsm_fit.scoring.result import Fit, ProcessFit, StepFit
from itsm_fit.scoring.verdicts import CARRIED
from ui.widgets.language import tr, trn
from ui.widgets.words import interval, listed, many, percent

_TOLERANCE = 1e-9


def reason(fit: Fit, process: ProcessFit, step: StepFit, tool: str) -> str:
    """One or two sentences on how a tool serves a step of this process."""
    called = [other for other in process.steps if other.asks and other.key.startswith(f"{step.key}>")]
    if not step.asks:
        if called:
            return tr("It asks nothing itself; a case runs through {called}.", called=_called(called, tool))
        return tr("This step asks nothing of a tool, so it never breaks a case.")
    figures = step.tools[tool]
    if figures.carried is Outcome.YES:
        return _carried(figures.coverage, fit.project.settings.step_threshold)
    said = [*_musts(fit, step, tool, figures.carried), *_coverage(fit, figures.coverage, figures.carried)]
    return " ".join(said)


def _called(steps: Sequence[StepFit], tool: str) -> str:
    """How a tool serves the steps of a called process: ``12 steps it calls: 10 carried, 2 open``."""
    verdicts = Counter(step.tools[tool].carried for step in steps)
    counts = [f"{verdicts[outcome]} {CARRIED[outcome]}" for outcome in Outcome if verdicts[outcome]]
    return tr("{steps} that it calls: {verdicts}", steps=many(len(steps), "step"), verdicts=", ".join(counts))


def _carried(coverage: Interval | None, threshold: float) -> str:
    if coverage is None:
        return tr("Every must on it is met.")
    return tr(
        "Every must on it is met and {coverage} of what it asks is covered; {threshold} is needed.",
        coverage=interval(coverage),
        threshold=percent(threshold),
    )


def _musts(fit: Fit, step: StepFit, tool: str, carried: Outcome | None) -> list[str]:
    """The musts that decide a verdict of no, or that keep it open."""
    stuck = tuple(rid for rid in step.requirements if fit.requirement_by_id[rid].met.get(tool) is carried)
    if not stuck:
        return []
    if carried is Outcome.NO:
        unmet = trn(
            "The must {ids} is unmet: support cannot reach {needed}.",
            "The musts {ids} are unmet: support cannot reach {needed}.",
            len(stuck),
            ids=listed(stuck),
            needed=percent(fit.project.settings.must_threshold),
        )
        return [unmet]
    waiting = trn(
        "The must {ids} is open until the vendor answers.",
        "The musts {ids} are open until the vendor answers.",
        len(stuck),
        ids=listed(stuck),
    )
    return [waiting]


def _coverage(fit: Fit, coverage: Interval | None, carried: Outcome | None) -> list[str]:
    threshold = fit.project.settings.step_threshold
    if coverage is None or coverage.low >= threshold - _TOLERANCE:
        return []
    low, high, needed = percent(coverage.low), percent(coverage.high), percent(threshold)
    if carried is Outcome.NO and coverage.high < threshold - _TOLERANCE:
        return [tr("At most {high} of what the step asks is covered; {needed} is needed.", high=high, needed=needed)]
    if carried is Outcome.OPEN and coverage.high >= threshold - _TOLERANCE:
        can_be = tr(
            "So far {low} of what the step asks is covered; {needed} is needed. Open answers can lift it to {high}.",
            low=low,
            high=high,
            needed=needed,
        )
        return [can_be]
    return []
