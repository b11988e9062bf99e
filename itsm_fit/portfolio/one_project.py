"""One project of many: from its bytes to what is kept of it, whatever is wrong with them."""

from __future__ import annotations

from collections import Counter

import numpy as np

from itsm_fit import __version__
from itsm_fit.errors import FitError, InputError
from itsm_fit.portfolio.outcome import (
    LETTER,
    FailedProject,
    PortfolioOptions,
    ProjectOutcome,
    ScoredProject,
    ScoredRequirement,
    ScoredStep,
    ScoredTool,
    ToolStress,
)
from itsm_fit.progress import Progress, silent
from itsm_fit.scoring.asked_steps import OUTCOMES, verdicts
from itsm_fit.scoring.coverage import reaches
from itsm_fit.scoring.figures import Interval
from itsm_fit.scoring.firmness import Firmness, firmness
from itsm_fit.scoring.gates import times_bent
from itsm_fit.scoring.result import Fit
from itsm_fit.sealing.cover import require_uncovered
from itsm_fit.selection import evaluate
from itsm_fit.storage.bpmn import issues_of
from itsm_fit.storage.files import fingerprint
from itsm_fit.storage.guard import reading
from itsm_fit.storage.project_file import read_project


def outcome_of(data: bytes, name: str, options: PortfolioOptions, progress: Progress = silent) -> ProjectOutcome:
    """What comes of a project: its figures, or why there are none. Raises Cancelled when `progress` does."""
    try:
        with reading(name):
            fit = _fit(data, name, progress)
            return _scored(fit, fingerprint(data), options)
    except InputError as problem:
        return FailedProject(problem.message, problem.where)
    except FitError as problem:
        return FailedProject(str(problem))


def _fit(data: bytes, name: str, progress: Progress) -> Fit:
    project = read_project(data, name)
    require_uncovered(project, name)
    return evaluate(project, progress, [issue for document in project.documents for issue in issues_of(document)])


def _scored(fit: Fit, digest: str, options: PortfolioOptions) -> ScoredProject:
    firm, unstressed = _firm(fit, options)
    bent = times_bent(fit)
    tools = tuple(
        ScoredTool(
            each.name,
            each.rank,
            each.eligible.value,
            _ends(each.coverage),
            _ends(each.end_to_end),
            each.unmet_musts,
            each.open_musts,
            *each.counts,
            bent[each.name],
            None if firm is None else _stress(firm, place),
        )
        for place, each in enumerate(fit.tools)
    )
    severities = Counter(finding.severity.value for finding in fit.findings)
    return ScoredProject(
        fit.project.name,
        digest,
        __version__,
        fit.project.settings.decision,
        len(fit.processes),
        tools,
        _steps(fit),
        _requirements(fit),
        dict(sorted(severities.items())),
        unstressed,
    )


def _firm(fit: Fit, options: PortfolioOptions) -> tuple[Firmness | None, str]:
    """How firm the ranking is; None where nobody asks, and with a reason where nothing can be compared."""
    if not options.draws:
        return None, ""
    try:
        return firmness(fit, draws=options.draws, seed=options.seed), ""
    except FitError as problem:
        return None, str(problem)


def _stress(firm: Firmness, place: int) -> ToolStress:
    found = firm.acceptability
    central = found.central[place]
    return ToolStress(
        tuple(found.ranks[place].tolist()),
        float(found.confidence[place]),
        dict(zip(firm.tools, found.pairwise[place].tolist(), strict=True)),
        None if np.isnan(central).any() else dict(zip(firm.groups, central.tolist(), strict=True)),
    )


def _ends(figure: Interval | None) -> tuple[float, float] | None:
    return None if figure is None else (float(figure.low), float(figure.high))


def _steps(fit: Fit) -> tuple[ScoredStep, ...]:
    names = [tool.name for tool in fit.tools]
    return tuple(
        ScoredStep(
            process.name or process.id,
            step.name or step.key,
            "".join(LETTER[carried] for name in names if (carried := step.tools[name].carried) is not None),
        )
        for process in fit.processes
        for step in process.steps
        if step.asks
    )


def _requirements(fit: Fit) -> tuple[ScoredRequirement, ...]:
    threshold, support = fit.project.settings.must_threshold, fit.support
    columns = [support.column[tool.name] for tool in fit.tools]
    met = verdicts(reaches(support.low, threshold), reaches(support.high, threshold))[:, columns]
    letters = [LETTER[outcome] for outcome in OUTCOMES]
    return tuple(
        ScoredRequirement(each.id, each.text, each.priority.value, "".join([letters[code] for code in row]))
        for each, row in zip(fit.requirements, met.tolist(), strict=True)
        if not each.own.withdrawn
    )
