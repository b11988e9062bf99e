"""KPIs in words: the one wording for command line and report."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from itsm_fit.language import tr, trn
from itsm_fit.model.kpi import PER_CENT
from itsm_fit.scoring.figures import Outcome
from itsm_fit.scoring.verdicts import SIGN
from itsm_fit.scoring.wording import listed
from itsm_fit.writing import day, exact, per_cent

if TYPE_CHECKING:
    from itsm_fit.kpis.standing import KpiMeasuring, KpiStanding, KpiWay

_MOST_NAMED = 6
_DIGITS = 3
"""Digits that count of a small value; a large one has all before its decimal point and one behind."""


def value_words(value: float | None, unit: str) -> str:
    """A value in its unit: ``38.2 %``, ``0.25 per case``; None is without end."""
    if value is None:
        return tr("without end")
    if unit == PER_CENT:
        return per_cent(value / 100.0, 0 if value == round(value) else 1)
    digits = max(_DIGITS, len(f"{abs(value):.0f}") + 1)
    return f"{exact(value, digits)} {unit}".strip()


def measuring_words(its: KpiMeasuring) -> str:
    """Whether a tool can measure a KPI, with its sign."""
    match its.measures:
        case None:
            return tr("no requirement is linked")
        case Outcome.YES:
            words = tr("can measure it")
        case Outcome.OPEN:
            words = tr("open")
        case Outcome.NO:
            words = tr("cannot measure it")
    return f"{SIGN[its.measures]} {words}"


def way_words(standing: KpiStanding, way: KpiWay) -> str:
    """From where to where a KPI is to move, and how far the drawn process brings it."""
    kpi = standing.kpi
    start, end = value_words(way.baseline, kpi.unit), value_words(way.target, kpi.unit)
    said = (
        tr("From {baseline} to {target}.", baseline=start, target=end)
        if kpi.target_on is None
        else tr("From {baseline} to {target} by {day}.", baseline=start, target=end, day=day(kpi.target_on))
    )
    if way.reached is None:
        return said
    drawn = value_words(standing.modelled, kpi.unit)
    if way.reached < 0:
        return f"{said} {tr('As drawn it is {value}, on the other side of the baseline.', value=drawn)}"
    return f"{said} {tr('As drawn it is {value}: {share} of the way.', value=drawn, share=per_cent(way.reached))}"


def _named(standings: Sequence[KpiStanding], name: Callable[[str], str]) -> str:
    return listed([f"{each.kpi.name} ({name(each.kpi.process)})" for each in standings], _MOST_NAMED)


def kpi_notes(standings: Sequence[KpiStanding], name: Callable[[str], str]) -> Iterator[str]:
    """What KPIs lack, and what cannot be meant; `name` gives the names of processes."""
    unmeasured = sum(each.kpi.baseline is None for each in standings)
    if unmeasured:
        yield trn(
            "{count} KPI has no baseline: what is not measured before anything changes shows no benefit after it.",
            "{count} KPIs have no baseline: what is not measured before anything changes shows no benefit after it.",
            unmeasured,
        )
    backwards = [each for each in standings if (way := each.way) is not None and way.backwards]
    if backwards:
        yield trn(
            "The target of {kpis} is worse than what it is today.",
            "The targets of {kpis} are worse than what they are today.",
            len(backwards),
            kpis=_named(backwards, name),
        )
    unknown = list(dict.fromkeys(rid for each in standings for rid in each.unknown))
    if unknown:
        yield tr("KPIs are linked to requirements that are not there: {ids}.", ids=listed(unknown, _MOST_NAMED))
    gone = list(dict.fromkeys(name(each.kpi.process) for each in standings if not each.process_there))
    if gone:
        yield tr("KPIs are of processes that are not there: {processes}.", processes=listed(gone, _MOST_NAMED))
