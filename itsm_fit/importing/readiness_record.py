"""What the sheets of readiness said when they went out: by that it is seen who changed a cell since, they or we."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from enum import Enum
from typing import Any

from itsm_fit.importing.readiness_form import FORMS, ReadinessForm, kpi_fields
from itsm_fit.model.kpi import Kpi
from itsm_fit.model.project import Project
from itsm_fit.storage.spreadsheet import Worksheet, display

_ENTRY, _FIELDS = "entry", "fields"
_KPIS = "kpis"
_LENGTH = 12
EntryMarks = Mapping[str, str]
"""By field what it held."""


def entries_of(project: Project, spec: ReadinessForm) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """The entries of a table, each by its number with the fields of its columns."""
    if not spec.held:
        yield from ((number_of(kpi), kpi_fields(kpi)) for kpi in project.kpis)
        return
    for entry in getattr(project.readiness, spec.held):
        yield entry.id, {column.field: getattr(entry, column.field) for column in spec.columns}


def number_of(kpi: Kpi) -> str:
    """What a KPI is known by on its row."""
    return f"{kpi.process} / {kpi.key[1]}"


def record_rows(project: Project) -> Iterator[Sequence[str]]:
    """The rows of the hidden sheet: the fields of each table, and a mark of what each entry holds in them."""
    for spec in FORMS:
        yield _FIELDS, spec.held or _KPIS, *(column.field for column in spec.columns)
        for number, values in entries_of(project, spec):
            yield _ENTRY, spec.held or _KPIS, number, *(mark_of(values[column.field]) for column in spec.columns)


def read_record(sheet: Worksheet) -> Mapping[tuple[str, str], EntryMarks]:
    """By table ("" the KPIs) and number what an entry held; {} in sheets from before this was recorded."""
    named: dict[str, list[str]] = {}
    found: dict[tuple[str, str], EntryMarks] = {}
    for row in sheet.rows:
        kind, table, *rest = [*map(display, row), "", ""]
        if kind == _FIELDS:
            named[table] = [each for each in rest if each]
        elif kind == _ENTRY and table in named and rest:
            number, *marks = rest
            found["" if table == _KPIS else table, number] = dict(zip(named[table], marks, strict=False))
    return found


def mark_of(value: Any) -> str:
    """The same for values that read alike in a cell, another one for others."""
    return hashlib.sha256(_told(value).encode("utf-8", "surrogatepass")).hexdigest()[:_LENGTH]


def _told(value: Any) -> str:
    if value is None or value is False:
        return ""
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float | int):
        return f"{value:.12g}"
    if isinstance(value, tuple):
        return ",".join(map(str, value))
    return " ".join(str(value).split())
