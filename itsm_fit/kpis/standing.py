"""How KPIs stand: what the flow says beside what was measured, and whether each tool can measure them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from itsm_fit.kpis.modelled import in_unit, modelled_kpis
from itsm_fit.model.asking import key_of
from itsm_fit.model.kpi import BetterWhen, Kpi, KpiMeasure
from itsm_fit.scoring.coverage import TOLERANCE
from itsm_fit.scoring.figures import Interval, Outcome
from itsm_fit.scoring.result import Fit


@dataclass(frozen=True, slots=True)
class KpiMeasuring:
    """Whether a tool can measure a KPI: `support` is that of the linked requirement that it supports least.

    Both are None where no requirement is linked that the project has.
    """

    support: Interval | None
    measures: Outcome | None


@dataclass(frozen=True, slots=True)
class KpiWay:
    """From what a KPI is today to what it is to become; `backwards` where that is worse.

    `reached` is how far the drawn process brings it: 0 at the baseline, 1 at the target, None where it says nothing.
    """

    baseline: float
    target: float
    reached: float | None
    backwards: bool


@dataclass(frozen=True)
class KpiStanding:
    """One KPI; `modelled` is what the drawn flow says of it, in its unit, None where it says nothing or without end.

    `tools` are those of the fit, in ranking order; `unknown` the ids linked that no requirement has.
    """

    kpi: Kpi
    modelled: float | None
    exact: bool
    tools: Mapping[str, KpiMeasuring]
    unknown: tuple[str, ...]
    process_there: bool
    rests_on: tuple[str, ...] = ()
    """What is drawn that the flow's figure is about, as of `ModelledKpi`."""

    @property
    def linked(self) -> tuple[str, ...]:
        """The linked requirements that the project has."""
        return tuple(each for each in self.kpi.requirements if each not in self.unknown)

    @property
    def way(self) -> KpiWay | None:
        """From baseline to target; None while one of them is not stated."""
        kpi = self.kpi
        if kpi.baseline is None or kpi.target is None:
            return None
        start, whole = kpi.baseline.value, kpi.target - kpi.baseline.value
        reached = (self.modelled - start) / whole if self.modelled is not None and whole else None
        backwards = whole < 0 if kpi.better is BetterWhen.HIGHER else whole > 0
        return KpiWay(start, kpi.target, reached, backwards)


def kpi_standings(fit: Fit) -> tuple[KpiStanding, ...]:
    """Every KPI of the project, in its order."""
    said = {
        scored.id: modelled_kpis(fit.project.processes[scored.id], scored)
        for scored in fit.processes
        if any(kpi.process == scored.id and kpi.measure is not KpiMeasure.NONE for kpi in fit.project.kpis)
    }
    there = {key_of(each.id): each.id for each in fit.requirements}
    found = []
    for kpi in fit.project.kpis:
        modelled = said.get(kpi.process, {}).get(kpi.measure)
        scored = fit.process_by_id.get(kpi.process)
        linked = tuple(there[key_of(each)] for each in kpi.requirements if key_of(each) in there)
        found.append(
            KpiStanding(
                kpi,
                None if modelled is None else in_unit(modelled),
                scored is not None and scored.play.exact,
                {tool.name: _measuring(fit, tool.name, linked) for tool in fit.tools},
                tuple(each for each in kpi.requirements if key_of(each) not in there),
                kpi.process in fit.project.processes,
                () if modelled is None else modelled.rests_on,
            )
        )
    return tuple(found)


def _measuring(fit: Fit, tool: str, linked: tuple[str, ...]) -> KpiMeasuring:
    """All that is linked has to be supported as well as a must has to be."""
    if not linked:
        return KpiMeasuring(None, None)
    supports = [fit.support.of(requirement, tool) for requirement in linked]
    least = Interval(min(each.low for each in supports), min(each.high for each in supports))
    threshold = fit.project.settings.must_threshold - TOLERANCE
    low, high = (end >= threshold for end in least)
    return KpiMeasuring(least, Outcome.YES if low else Outcome.OPEN if high else Outcome.NO)
