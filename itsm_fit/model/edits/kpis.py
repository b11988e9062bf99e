"""Edits of what processes are measured by."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from itsm_fit.errors import EditError
from itsm_fit.language import tr
from itsm_fit.model.edits.reach import clean
from itsm_fit.model.kpi import Kpi, KpiReading, require_sound_kpi
from itsm_fit.model.project import Project
from itsm_fit.model.text import text_key


def set_kpis(project: Project, kpis: Iterable[Kpi]) -> Project:
    """Add KPIs, each in place of the one of that process and name; raises EditError for one that cannot be."""
    there = {kpi.key: kpi for kpi in project.kpis}
    for each in kpis:
        kpi = _sound(project, each, known=each.key in there)
        there[kpi.key] = kpi
    return _with(project, there.values())


def rewrite_kpis(project: Project, kpis: Iterable[Kpi]) -> Project:
    """Put these in place of all KPIs, in this order; raises EditError for one that cannot be, and for two alike."""
    there = {kpi.process for kpi in project.kpis}
    found: dict[tuple[str, str], Kpi] = {}
    for each in kpis:
        kpi = _sound(project, each, known=each.process in there)
        if kpi.key in found:
            process = project.process_names.get(kpi.process, kpi.process)
            raise EditError(tr("{process} has a KPI “{name}” already.", process=process, name=kpi.name))
        found[kpi.key] = kpi
    return _with(project, found.values())


def remove_kpi(project: Project, process: str, name: str) -> Project:
    """Take a KPI out; raises EditError where there is none of that name."""
    gone = kpi_named(project, process, name)
    return replace(project, kpis=tuple(each for each in project.kpis if each is not gone))


def with_baseline(
    project: Project, process: str, name: str, value: float, *, source: str = "", on: date | None = None
) -> Project:
    """State what a KPI was before anything changed, in its unit; raises EditError where there is no such KPI."""
    kpi = kpi_named(project, process, name)
    return set_kpis(project, [replace(kpi, baseline=KpiReading(value, clean(source), on))])


def kpi_named(project: Project, process: str, name: str) -> Kpi:
    """A KPI by process and name, however that is spelled; raises EditError where there is none."""
    for kpi in project.kpis:
        if kpi.key == (process, text_key(name)):
            return kpi
    raise EditError(tr("There is no KPI “{name}” of {process}.", name=name, process=process))


def _sound(project: Project, kpi: Kpi, *, known: bool) -> Kpi:
    """A KPI as it is kept; where it was not `known` before, its process has to be there."""
    require_sound_kpi(kpi)
    if kpi.process not in project.processes and not known:
        raise EditError(tr("There is no process {process} in this project.", process=kpi.process))
    return replace(kpi, name=clean(kpi.name), owner=clean(kpi.owner))


def _with(project: Project, kpis: Iterable[Kpi]) -> Project:
    changed = tuple(kpis)
    return project if changed == project.kpis else replace(project, kpis=changed)
