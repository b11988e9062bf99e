"""The state of each stage for the rail: in a few letters, and in words."""

from __future__ import annotations

from itsm_fit.findings import SEVERITY_SIGN, Severity
from itsm_fit.model.asking import asked, key_of
from itsm_fit.model.project import Project
from itsm_fit.scoring.result import Fit
from ui.shell.rail import StageState
from ui.widgets.language import tr
from ui.widgets.words import count, many, percent


def stage_states(project: Project, fit: Fit | None, *, covered: bool = False) -> dict[str, StageState]:
    """One line by stage id; a stage with nothing to say, or that is `covered`, is absent."""
    states: dict[str, StageState] = {}
    if project.processes:
        states["draw"] = _drawn(project, fit)
    if project.processes or project.requirements:
        states["require"] = _required(project)
    if project.tender or project.log:
        states["seal"] = _sealed(project)
    if project.tool_names:
        states["tools"] = _answered(project, fit)
    if fit is not None and project.matrices:
        states["match"] = _same(tr("{count} to do", count=count(fit.unmatched)) if fit.unmatched else tr("all done"))
    if fit is not None and fit.tools and fit.tools[0].coverage is not None and not fit.unweighed:
        states["fit"] = _same(f"{percent(fit.tools[0].coverage.low)} {fit.tools[0].name}")
    if project.tool_names and not covered:
        states["report"] = _same(tr("ready") if fit is not None and fit.project is project else tr("not scored"))
    return states


def _same(words: str) -> StageState:
    return StageState(words, words)


def _with(first: StageState, more: StageState, between: str = " · ") -> StageState:
    return StageState(f"{first.shown}{between}{more.shown}", f"{first.said}, {more.said}")


def _drawn(project: Project, fit: Fit | None) -> StageState:
    """How many processes there are, and the number of the worst findings, if there are any."""
    number = len(project.processes)
    drawn = StageState(count(number), many(number, "process", "processes"))
    for severity in (Severity.ERROR, Severity.WARNING):
        found = sum(finding.severity is severity for finding in fit.findings) if fit else 0
        if found:
            said = many(found, "error") if severity is Severity.ERROR else many(found, "warning")
            return _with(drawn, StageState(f"{count(found)} {SEVERITY_SIGN[severity]}", said))
    return drawn


def _required(project: Project) -> StageState:
    """How many requirements there are, and how many of them need mending."""
    everything = list(asked(project))
    defined = [each.definition for each in everything if each.definition is not None]
    ids = {key_of(each.id) for each in everything}
    twice = len(defined) - len({key_of(each.id) for each in defined})
    mend = twice + sum(each.priority is None for each in defined)
    required = StageState(count(len(ids)), many(len(ids), "requirement"))
    return _with(required, StageState(f"{count(mend)} ⚠", many(mend, "to mend", "to mend"))) if mend else required


def _sealed(project: Project) -> StageState:
    """Whether a baseline holds, and how many deviations from it are on record."""
    from itsm_fit.sealing.baseline import baseline_of

    baseline = baseline_of(project)
    if baseline is None:
        return _same(tr("not sealed") if project.tender else "")
    number, sealed = len(baseline.deviations), _same(tr("sealed"))
    return _with(sealed, StageState(count(number), many(number, "deviation")), " ≠ ") if number else sealed


def _answered(project: Project, fit: Fit | None) -> StageState:
    """How many tools there are, and the number of answers that are open."""
    tools = StageState(count(len(project.tool_names)), many(len(project.tool_names), "tool"))
    number = int((fit.support.low < fit.support.high).sum()) if fit else 0
    return _with(tools, StageState(f"{count(number)} ?", many(number, "open answer"))) if number else tools
