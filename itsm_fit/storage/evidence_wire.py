"""What answers rest on, and how likely they are taken to hold, as they stand in a project file."""

from __future__ import annotations

from datetime import date
from typing import Any

import msgspec

from itsm_fit.errors import EditError, InputError
from itsm_fit.model.evidence import AnswerEvidence, Grade, Trust
from itsm_fit.model.sound_trust import require_sound_trust
from itsm_fit.model.tool import Level
from itsm_fit.storage.project_layout import line
from itsm_fit.storage.reading_choices_wire import require_share


class WireEvidence(msgspec.Struct, forbid_unknown_fields=True, omit_defaults=True):
    """What backs one answer."""

    feature: str
    grade: Grade
    meaning: Level | float
    raw: str
    tool: str
    at: date | None = None
    checked: Grade | None = None
    file: str = ""
    held: bool = True
    link: str = ""
    witness: str = ""


class WireTrust(msgspec.Struct, forbid_unknown_fields=True, omit_defaults=True):
    """How likely answers hold, by their grades."""

    chances: dict[Grade, float]
    concentration: float
    sources: dict[Grade, str] = {}


def evidence_to_wire(evidence: AnswerEvidence) -> msgspec.Raw:
    """It as it stands in the file."""
    return line(WireEvidence(**{name: getattr(evidence, name) for name in WireEvidence.__struct_fields__}))


def evidence_from_wire(wire: WireEvidence, file: str, path: str) -> AnswerEvidence:
    """The evidence in a decoded file; raises InputError for a meaning that is no share."""
    require_share(wire.meaning, file, f"{path}.meaning")
    return AnswerEvidence(**msgspec.structs.asdict(wire))


def trust_to_wire(trust: Trust) -> dict[str, Any]:
    """It as it stands in the file."""
    return {
        "chances": {grade.value: chance for grade, chance in trust.chances.items()},
        "concentration": trust.concentration,
        **({"sources": {grade.value: text for grade, text in trust.sources.items()}} if trust.sources else {}),
    }


def trust_from_wire(wire: WireTrust | None, file: str) -> Trust:
    """The trust in a file, the usual one where it has none; raises InputError for what makes no sense."""
    if wire is None:
        return Trust()
    trust = Trust(dict(wire.chances), dict(wire.sources), wire.concentration)
    try:
        require_sound_trust(trust)
    except EditError as problem:
        raise InputError(str(problem), file=file, where="$.trust") from problem
    return trust
