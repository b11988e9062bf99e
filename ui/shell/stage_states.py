"""The state of each stage in a few letters, for the rail."""

from __future__ import annotations

from itsm_fit.findings import SEVERITY_SIGN, Severity
from itsm_fit.model.asking import asked, key_of
from itsm_fit.model.project import Project
from itsm_fit.scoring.result import Fit
from ui.widgets.language import tr
from ui.widgets.words import count, percent


def stage_states(project: Project, fit: Fit | None, *, covered: bool = False) -> dict[str, str]:
    """One line by stage id; a stage with nothing to say, or that is `covered`, is absent."""
    states: dict[str, str] = {}
    if project.processes:
        states["draw"] = f"{count(len(project.processes))}{_noticed(fit)}"
    if project.processes or project.requirements:
        states["require"] = _required(project)
    if project.tender or project.log:
        states["seal"] = _sealed(project)
    if project.tool_names:
        states["tools"] = f"{count(len(project.tool_names))}{_open(fit)}"
    if fit is not None and project.matrices:
        states["match"] = tr("{count} to do", count=count(fit.unmatched)) if fit.unmatched else tr("all done")
    if fit is not None and fit.tools and fit.tools[0].coverage is not None and not fit.unweighed:
        states["fit"] = f"{percent(fit.tools[0].coverage.low)} {fit.tools[0].name}"
    if project.tool_names and not covered:
        states["report"] = tr("ready") if fit is not None and fit.project is project else tr("not scored")
    return states


def _required(project: Project) -> str:
    """How many requirements there are, and how many of them need mending."""
    everything = list(asked(project))
    defined = [each.definition for each in everything if each.definition is not None]
    ids = {key_of(each.id) for each in everything}
    twice = len(defined) - len({key_of(each.id) for each in defined})
    mend = twice + sum(each.priority is None for each in defined)
    return f"{count(len(ids))} · {count(mend)} ⚠" if mend else count(len(ids))


def _sealed(project: Project) -> str:
    """Whether a baseline holds, and how many deviations from it are on record."""
    from itsm_fit.sealing.baseline import baseline_of

    baseline = baseline_of(project)
    if baseline is None:
        return tr("not sealed") if project.tender else ""
    number = len(baseline.deviations)
    return f"{tr('sealed')} ≠ {count(number)}" if number else tr("sealed")


def _open(fit: Fit | None) -> str:
    """The number of answers that are open."""
    number = int((fit.support.low < fit.support.high).sum()) if fit else 0
    return f" · {count(number)} ?" if number else ""


def _noticed(fit: Fit | None) -> str:
    """The number of the worst findings, if there are any."""
    for severity in (Severity.ERROR, Severity.WARNING):
        number = sum(finding.severity is severity for finding in fit.findings) if fit else 0
        if number:
            return f" · {count(number)} {SEVERITY_SIGN[severity]}"
    return ""
