"""What is scored and checked: every figure comes out of one `Fit`."""

from __future__ import annotations

from itsm_fit.api.given import project_of
from itsm_fit.checks import check_project
from itsm_fit.findings import Finding
from itsm_fit.model.project import Project
from itsm_fit.progress import Progress, silent
from itsm_fit.scoring.result import Fit
from itsm_fit.sealing.cover import require_uncovered, scores_covered
from itsm_fit.sealing.sign_off_words import unapproved_reasons
from itsm_fit.selection import Loaded, evaluate


def check(of: Project | Loaded) -> tuple[Finding, ...]:
    """What is to be remarked about drawn processes: deadlocks, dead ends, missing shares …, errors first.

    Every finding names its `rule`, how grave it is (`severity`: error, warning or info), the file, process and element,
    and says in a sentence what to do; `itsm-fit check --rules` lists all rules.

    >>> from itsm_fit import check, load, sample_models
    >>> for finding in check(load(sample_models() / "small" / "small-selection.itsmfit")):
    ...     print(finding.severity, finding.rule, finding.element or "–")
    info unanswered-must INC_verify
    info must-without-reason –
    """
    project = project_of(of)
    return check_project(project, unapproved=unapproved_reasons(project))


def score(of: Project | Loaded, *, since: Fit | None = None, progress: Progress = silent) -> Fit:
    """Every figure of a project: which tool carries the processes how far, step by step, with the cell it comes from.

    Coverage and end to end are intervals of shares 0 to 1: `low` takes an open answer as “no”, `high` as “yes,
    natively”. `tools` stand in ranking order, `processes` in the order of the files. `support.answer(requirement,
    tool)` tells level, raw word and cell. What is known of the files (`Loaded.issues`) stays with the fit. `since` is
    the fit of an earlier state of the same project: it saves the work on what did not change.

    The same project gives the same figures to the last bit. Raises FitError while the scores of a tender are covered
    (before a baseline is sealed).

    >>> from itsm_fit import load, sample_models, score
    >>> fit = score(load(sample_models() / "small" / "small-selection.itsmfit"))
    >>> for tool in fit.tools:
    ...     print(tool.rank, tool.name, tool.eligible, f"{tool.coverage.low:.3f}", f"{tool.end_to_end.low:.3f}")
    1 Invented Ash yes 0.922 0.668
    2 Invented Birch yes 0.826 1.000
    3 Invented Cedar open 0.813 0.048
    >>> answer = fit.support.answer("INC-6", "Invented Cedar")
    >>> answer.source, answer.raw, answer.support
    ('vendors.xlsx!Matrix!G7', 'To be confirmed', Interval(low=0.0, high=1.0))
    """
    if not isinstance(of, Loaded):
        require_uncovered(project_of(of))
        return evaluate(of, progress, since=since)
    if of.covered:  # the seal of one project uncovers no other
        raise scores_covered(of.covered[0])
    return evaluate(of.project, progress, of.issues, since)
