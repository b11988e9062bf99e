"""A fair round: vendors' questions with one answer to all, a deadline, and prices that stay in their envelope."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from itsm_fit.language import WordedEnum
from itsm_fit.model.decision import CostItem, DayRate


class Envelopes(WordedEnum):
    """Whether prices come in an envelope of their own, and whether that is still closed."""

    NONE = "prices are open from the start"
    CLOSED = "prices are in their envelope"
    OPENED = "prices were opened"


@dataclass(frozen=True, slots=True)
class Enquiry:
    """A vendor's question, and the one answer that all vendors get; who asked is kept and written nowhere.

    Days are those of question and answer, None for an answer that is still owed.
    """

    id: str
    text: str
    asked_by: str = ""
    asked_on: date | None = None
    answer: str = ""
    answered_on: date | None = None


@dataclass(frozen=True, slots=True)
class HeldValue:
    """An amount of money that a criterion states for a tool."""

    criterion: str
    tool: str
    value: float


@dataclass(frozen=True, slots=True)
class PriceEnvelope:
    """Prices that nobody has seen yet: they count for nothing, and are shown nowhere, until they are opened."""

    costs: tuple[CostItem, ...] = ()
    day_rates: tuple[DayRate, ...] = ()
    values: tuple[HeldValue, ...] = ()

    @property
    def tools(self) -> tuple[str, ...]:
        """Whose prices are in it, each once."""
        named = [each.tool for each in self.costs] + [each.tool for each in self.day_rates]
        return tuple(dict.fromkeys((*named, *(each.tool for each in self.values))))


@dataclass(frozen=True)
class Round:
    """The round that a selection is in. Answers count in time until the end of the day of the `deadline`.

    `editions` are the editions chosen of tools that are offered in several, by tool.
    """

    enquiries: tuple[Enquiry, ...] = ()
    deadline: date | None = None
    envelopes: Envelopes = Envelopes.NONE
    envelope: PriceEnvelope = field(default_factory=PriceEnvelope)
    editions: Mapping[str, str] = field(default_factory=dict)

    @property
    def prices_closed(self) -> bool:
        return self.envelopes is Envelopes.CLOSED
