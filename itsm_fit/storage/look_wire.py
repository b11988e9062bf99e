"""How reports look, as it stands in a project file."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

import msgspec

from itsm_fit.errors import EditError, InputError
from itsm_fit.model.report_look import DateForm, NumberForm, ReportLanguage, ReportLook, require_sound_look
from itsm_fit.storage.project_layout import line

_USUAL = ReportLook()


class WireReportLook(msgspec.Struct, forbid_unknown_fields=True):
    """What is not as usual; the logo is in base64."""

    organisation: str = _USUAL.organisation
    title: str = _USUAL.title
    logo: bytes = _USUAL.logo
    accent: str = _USUAL.accent
    dates: DateForm | None = _USUAL.dates
    numbers: NumberForm | None = _USUAL.numbers
    language: ReportLanguage = _USUAL.language


def look_to_wire(look: ReportLook) -> dict[str, Any]:
    """The look as it stands in the file."""
    stated = {each.name: getattr(look, each.name) for each in fields(look)}
    return {name: line(value) for name, value in stated.items() if value != getattr(_USUAL, name)}


def look_from_wire(wire: WireReportLook | None, file: str) -> ReportLook:
    """The look in a file, the usual one where it has none; raises InputError for what makes no sense."""
    if wire is None:
        return _USUAL
    look = ReportLook(**msgspec.structs.asdict(wire))
    try:
        require_sound_look(look)
    except EditError as problem:
        raise InputError(str(problem), file=file, where="$.report_look") from problem
    return look
