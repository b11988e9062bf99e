"""KPIs that a drawn process suggests, worded, with the requirements that could ask a tool to measure them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from itsm_fit.importing.matching import Suggestion, suggest
from itsm_fit.kpis.modelled import SHARES, ModelledKpi, in_unit, modelled_kpis, telling
from itsm_fit.language import Phrase, Phrases, tr
from itsm_fit.model.kpi import PER_CENT, BetterWhen, Kpi, KpiMeasure
from itsm_fit.model.process import Process
from itsm_fit.scoring.result import Fit, ProcessFit
from itsm_fit.scoring.wording import listed

PER_CASE = Phrase("per case")
NAMES = Phrases(
    {
        KpiMeasure.FIRST_CONTACT: Phrase("Resolved at first contact"),
        KpiMeasure.REOPENED: Phrase("Reopened"),
        KpiMeasure.BREACHED: Phrase("Breached"),
        KpiMeasure.HANDOFFS: Phrase("Hand-offs a case"),
        KpiMeasure.STUCK: Phrase("Stuck"),
    }
)
_ASKS: Mapping[KpiMeasure, str] = {
    KpiMeasure.FIRST_CONTACT: "report the first contact resolution rate of tickets",
    KpiMeasure.REOPENED: "report how many tickets were reopened",
    KpiMeasure.BREACHED: "report breaches of service level targets and escalations",
    KpiMeasure.HANDOFFS: "report reassignments of tickets between groups",
    KpiMeasure.STUCK: "report the backlog of open tickets by age",
}
"""What a requirement would say, in the language that meanings are compared in."""
_MOST_NAMED = 4
_LIKELY = 0.35
"""From this score on a requirement is suggested."""


@dataclass(frozen=True, slots=True)
class KpiProposal:
    """A KPI to take as it is, and what the drawn flow says of it, in its unit; None is without end."""

    kpi: Kpi
    modelled: float | None
    exact: bool
    suggested: tuple[Suggestion, ...] = ()
    rests_on: tuple[str, ...] = ()
    """What is drawn that it is about, as of `ModelledKpi`."""


def proposals(fit: Fit) -> tuple[KpiProposal, ...]:
    """What the drawn processes suggest that is not among the KPIs yet, process by process."""
    there = {(kpi.process, kpi.measure) for kpi in fit.project.kpis} | {kpi.key for kpi in fit.project.kpis}
    found = []
    for scored in fit.processes:
        process = fit.project.processes[scored.id]
        for modelled in modelled_kpis(process, scored).values():
            kpi = _worded(process, scored, modelled)
            if telling(modelled) and (scored.id, modelled.measure) not in there and kpi.key not in there:
                value = in_unit(modelled)
                found.append(KpiProposal(kpi, value, scored.play.exact, rests_on=modelled.rests_on))
    return tuple(found)


def with_suggestions(fit: Fit, found: Sequence[KpiProposal], most: int = 3) -> tuple[KpiProposal, ...]:
    """Proposals with the likeliest requirements that ask for what they count, by what their texts mean.

    None is linked: that a tool can measure a KPI is for a person to say.
    """
    likely = likely_requirements(fit, [asking_text(each.kpi) for each in found], most)
    return tuple(replace(each, suggested=likely[asking_text(each.kpi)]) for each in found)


def asking_text(kpi: Kpi) -> str:
    """What a requirement would say that asks a tool to measure a KPI."""
    return _ASKS.get(kpi.measure) or f"report {kpi.name}. {kpi.definition}".strip()


def likely_requirements(fit: Fit, texts: Iterable[str], most: int = 3) -> dict[str, tuple[Suggestion, ...]]:
    """The requirements that mean most nearly what each text says, likeliest first; none that is unlikely."""
    wanted = list(dict.fromkeys(texts))
    asked = [(each.id, each.text) for each in fit.requirements if each.text]
    if not asked or not wanted:
        return dict.fromkeys(wanted, ())
    matches = suggest(asked, wanted, most)
    return {
        text: tuple(its for its in likely if its.score >= _LIKELY) for text, likely in zip(wanted, matches, strict=True)
    }


def _worded(process: Process, scored: ProcessFit, modelled: ModelledKpi) -> Kpi:
    measure = modelled.measure
    return Kpi(
        scored.id,
        NAMES[measure],
        _definition(process, modelled),
        PER_CENT if measure in SHARES else str(PER_CASE),
        BetterWhen.HIGHER if measure is KpiMeasure.FIRST_CONTACT else BetterWhen.LOWER,
        measure,
    )


def _definition(process: Process, modelled: ModelledKpi) -> str:
    about = listed(list(dict.fromkeys(_named(process, modelled.rests_on))), _MOST_NAMED)
    match modelled.measure:
        case KpiMeasure.FIRST_CONTACT:
            return tr("Cases that complete without a step outside {lanes}, of all that complete.", lanes=about)
        case KpiMeasure.REOPENED:
            return tr("Times that a case goes back ({flows}), divided by all cases.", flows=about)
        case KpiMeasure.BREACHED:
            return tr("Cases that complete and ran into {events}, of all that complete.", events=about)
        case KpiMeasure.HANDOFFS:
            return tr("Passages from lane to lane, divided by all cases.")
    return tr("Cases that can neither go on nor end, of all cases.")


def _named(process: Process, elements: Sequence[str]) -> Iterator[str]:
    """Flows by the steps or gateways that they join, else by their own name; events by theirs, lanes as they are."""
    for element in elements:
        flow, node = process.flow_by_id.get(element), process.node_by_id.get(element)
        if flow is not None:
            source, target = (process.node_by_id.get(end) for end in (flow.source, flow.target))
            names = [source.name if source is not None else "", target.name if target is not None else ""]
            if not all(names):
                names[1:] = [flow.name or names[1]]
            yield " → ".join(filter(None, names)) or flow.id
        else:
            yield node.name or node.id if node is not None else element
