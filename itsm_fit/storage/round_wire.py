"""A round as it stands in a project file."""

from __future__ import annotations

from datetime import date
from typing import Any

import msgspec

from itsm_fit.errors import EditError, InputError
from itsm_fit.model.round import Enquiry, Envelopes, HeldValue, PriceEnvelope, Round
from itsm_fit.model.sound_decision import require_amount, require_sound_cost
from itsm_fit.storage.decision_wire import (
    WireCost,
    WireDayRate,
    cost_from_wire,
    cost_to_wire,
    rate_from_wire,
    rate_to_wire,
)
from itsm_fit.storage.project_layout import line


class WireEnquiry(msgspec.Struct, forbid_unknown_fields=True):
    """A vendor's question."""

    answer: str
    answered_on: date | None
    asked_by: str
    asked_on: date | None
    id: str
    text: str


class WireHeldValue(msgspec.Struct, forbid_unknown_fields=True):
    """An amount that a criterion states for a tool."""

    criterion: str
    tool: str
    value: float


class WireRound(msgspec.Struct, forbid_unknown_fields=True):
    """All about a round."""

    enquiries: list[WireEnquiry] = []
    deadline: date | None = None
    envelopes: Envelopes = Envelopes.NONE
    costs: list[WireCost] = []
    day_rates: list[WireDayRate] = []
    values: list[WireHeldValue] = []
    editions: dict[str, str] = {}


def round_to_wire(its: Round) -> dict[str, Any]:
    """A round as it stands in the file; what is empty is left out."""
    parts: dict[str, Any] = {
        "enquiries": [
            line(WireEnquiry(each.answer, each.answered_on, each.asked_by, each.asked_on, each.id, each.text))
            for each in its.enquiries
        ],
        "deadline": its.deadline.isoformat() if its.deadline else None,
        "envelopes": its.envelopes.value if its.envelopes is not Envelopes.NONE else None,
        "costs": [line(cost_to_wire(each)) for each in its.envelope.costs],
        "day_rates": [line(rate_to_wire(each)) for each in its.envelope.day_rates],
        "values": [line(WireHeldValue(each.criterion, each.tool, each.value)) for each in its.envelope.values],
        "editions": dict(its.editions),
    }
    return {name: part for name, part in parts.items() if part}


def round_from_wire(wire: WireRound | None, file: str) -> Round:
    """The round in a decoded file; raises InputError for an amount that is none."""
    if wire is None:
        return Round()
    envelope = PriceEnvelope(
        tuple(map(cost_from_wire, wire.costs)),
        tuple(map(rate_from_wire, wire.day_rates)),
        tuple(HeldValue(each.criterion, each.tool, each.value) for each in wire.values),
    )
    try:
        for item in envelope.costs:
            require_sound_cost(item)
        for rate in envelope.day_rates:
            require_amount(rate.amount, rate.tool)
        for value in envelope.values:
            require_amount(value.value, value.tool)
    except EditError as problem:
        raise InputError(str(problem), file=file, where="$.round") from problem
    return Round(
        tuple(
            Enquiry(each.id, each.text, each.asked_by, each.asked_on, each.answer, each.answered_on)
            for each in wire.enquiries
        ),
        wire.deadline,
        wire.envelopes,
        envelope,
        dict(wire.editions),
    )
