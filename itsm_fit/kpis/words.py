"""KPIs in words: the one wording for command line and report."""

from __future__ import annotations

from itsm_fit.kpis.standing import KpiMeasuring
from itsm_fit.language import tr
from itsm_fit.model.kpi import PER_CENT
from itsm_fit.scoring.figures import Outcome
from itsm_fit.scoring.verdicts import SIGN
from itsm_fit.writing import exact, per_cent


def value_words(value: float | None, unit: str) -> str:
    """A value in its unit: ``38.2 %``, ``0.25 per case``; None is without end."""
    if value is None:
        return tr("without end")
    if unit == PER_CENT:
        return per_cent(value / 100.0, 0 if value == round(value) else 1)
    return f"{exact(value, 3)} {unit}".strip()


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
