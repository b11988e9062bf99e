"""KPIs as they stand in a project file."""

from __future__ import annotations

from datetime import date

import msgspec

from itsm_fit.errors import EditError, InputError
from itsm_fit.model.kpi import BetterWhen, Kpi, KpiMeasure, KpiReading, require_sound_kpi
from itsm_fit.storage.project_layout import line


class WireKpiReading(msgspec.Struct, forbid_unknown_fields=True, omit_defaults=True):
    """A measured value."""

    value: float
    source: str = ""
    on: date | None = None


class WireKpi(msgspec.Struct, forbid_unknown_fields=True, omit_defaults=True):
    """One KPI."""

    process: str
    name: str
    definition: str = ""
    unit: str = ""
    better: BetterWhen = BetterWhen.HIGHER
    measure: KpiMeasure = KpiMeasure.NONE
    baseline: WireKpiReading | None = None
    target: float | None = None
    target_on: date | None = None
    owner: str = ""
    requirements: list[str] = []


def kpi_to_wire(kpi: Kpi) -> msgspec.Raw:
    """A KPI as it stands in the file."""
    read = kpi.baseline
    baseline = WireKpiReading(read.value, read.source, read.on) if read is not None else None
    values = {name: getattr(kpi, name) for name in WireKpi.__struct_fields__}
    return line(WireKpi(**values | {"baseline": baseline, "requirements": list(kpi.requirements)}))


def kpi_from_wire(wire: WireKpi, file: str, path: str) -> Kpi:
    """The KPI in a decoded file; raises InputError for a value that it cannot have."""
    read = wire.baseline
    values = {name: getattr(wire, name) for name in WireKpi.__struct_fields__}
    baseline = KpiReading(read.value, read.source, read.on) if read is not None else None
    kpi = Kpi(**values | {"baseline": baseline, "requirements": tuple(wire.requirements)})
    try:
        require_sound_kpi(kpi)
    except EditError as problem:
        raise InputError(str(problem), file=file, where=path) from problem
    return kpi
