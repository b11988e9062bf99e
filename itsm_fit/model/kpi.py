"""What a process is measured by: its figure before anything changed, and what it is to become."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import date

from itsm_fit.errors import EditError
from itsm_fit.language import WordedEnum, tr
from itsm_fit.model.text import text_key

PER_CENT = "%"
MOST = 1e12


class KpiMeasure(WordedEnum):
    """What a drawn process says of a KPI itself, by its structure; `NONE` where nothing drawn does."""

    NONE = "none"
    FIRST_CONTACT = "first contact"
    REOPENED = "reopened"
    BREACHED = "breached"
    HANDOFFS = "handoffs"
    STUCK = "stuck"


class BetterWhen(WordedEnum):
    """Which way a KPI is to move."""

    HIGHER = "higher"
    LOWER = "lower"


@dataclass(frozen=True, slots=True)
class KpiReading:
    """A measured value in the unit of its KPI, where it is from, and the day that it is of."""

    value: float
    source: str = ""
    on: date | None = None


@dataclass(frozen=True, slots=True)
class Kpi:
    """A key performance indicator of a process, known by `process` (its project-wide id) and `name`.

    `definition` is its formula in words; all its values are in its `unit`, those of ``%`` from 0 to 100. `baseline` is
    what it was before anything changed. `requirements` are the ids of those that ask a tool to measure it.
    """

    process: str
    name: str
    definition: str = ""
    unit: str = ""
    better: BetterWhen = BetterWhen.HIGHER
    measure: KpiMeasure = KpiMeasure.NONE
    baseline: KpiReading | None = None
    target: float | None = None
    target_on: date | None = None
    owner: str = ""
    requirements: tuple[str, ...] = ()

    @property
    def key(self) -> tuple[str, str]:
        return self.process, text_key(self.name)


def require_sound_kpi(kpi: Kpi) -> None:
    """Raise EditError for a KPI without a process or name, or with a value that its unit does not have."""
    if not kpi.process or not kpi.name.strip():
        raise EditError(tr("A KPI needs a process and a name."))
    values = (kpi.target, kpi.baseline.value if kpi.baseline is not None else None)
    for value in values:
        if value is None:
            continue
        if not (math.isfinite(value) and abs(value) <= MOST):
            raise EditError(tr("The value of {name} is no number that counts.", name=kpi.name))
        if kpi.unit == PER_CENT and not 0 <= value <= 100:
            raise EditError(tr("{name} is a share: its value lies between 0 and 100 %.", name=kpi.name))
