"""Why a step is carried, open or not carried: in words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from itsm_fit.scoring.figures import Interval, Outcome
from itsm_fit.scoring.result import Fit, ProcessFit, StepFit
from itsm_fit.scoring.verdicts import CARRIED
from ui.widgets.words import interval, listed, many, percent

_TOLERANCE = 1e-9


def reason(fit: Fit, process: ProcessFit, step: StepFit, tool: str) -> str:
    """One or two sentences on how a tool serves a step of this process."""
    called = [other for other in process.steps if other.asks and other.key.startswith(f"{step.key}>")]
    if not step.asks:
        if called:
            return f"It asks nothing itself; a case runs through {_called(called, tool)}."
        return "This step asks nothing of a tool, so it never breaks a case."
    figures = step.tools[tool]
    if figures.carried is Outcome.YES:
        return _carried(figures.coverage, fit.project.settings.step_threshold)
    said = [*_musts(fit, step, tool, figures.carried), *_coverage(fit, figures.coverage, figures.carried)]
    return " ".join(said)


def _called(steps: Sequence[StepFit], tool: str) -> str:
    """How a tool serves the steps of a called process: ``12 steps it calls: 10 carried, 2 open``."""
    verdicts = Counter(step.tools[tool].carried for step in steps)
    counts = [f"{verdicts[outcome]} {CARRIED[outcome]}" for outcome in Outcome if verdicts[outcome]]
    return f"{many(len(steps), 'step')} that it calls: {', '.join(counts)}"


def _carried(coverage: Interval | None, threshold: float) -> str:
    if coverage is None:
        return "Every must on it is met."
    return (
        f"Every must on it is met and {interval(coverage)} of what it asks is covered; {percent(threshold)} is needed."
    )


def _musts(fit: Fit, step: StepFit, tool: str, carried: Outcome | None) -> list[str]:
    """The musts that decide a verdict of no, or that keep it open."""
    stuck = tuple(rid for rid in step.requirements if fit.requirement_by_id[rid].met.get(tool) is carried)
    if not stuck:
        return []
    word = "The must" if len(stuck) == 1 else "The musts"
    verb = "is" if len(stuck) == 1 else "are"
    if carried is Outcome.NO:
        needed = percent(fit.project.settings.must_threshold)
        return [f"{word} {listed(stuck)} {verb} unmet: support cannot reach {needed}."]
    return [f"{word} {listed(stuck)} {verb} open until the vendor answers."]


def _coverage(fit: Fit, coverage: Interval | None, carried: Outcome | None) -> list[str]:
    threshold = fit.project.settings.step_threshold
    if coverage is None or coverage.low >= threshold - _TOLERANCE:
        return []
    needed = f"of what the step asks is covered; {percent(threshold)} is needed."
    if carried is Outcome.NO and coverage.high < threshold - _TOLERANCE:
        return [f"At most {percent(coverage.high)} {needed}"]
    if carried is Outcome.OPEN and coverage.high >= threshold - _TOLERANCE:
        return [f"So far {percent(coverage.low)} {needed} Open answers can lift it to {percent(coverage.high)}."]
    return []
