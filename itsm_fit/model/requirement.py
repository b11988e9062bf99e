"""What a step asks of a tool."""

from __future__ import annotations

from dataclasses import dataclass

from itsm_fit.language import WordedEnum


class Priority(WordedEnum):
    """MoSCoW."""

    MUST = "must"
    SHOULD = "should"
    COULD = "could"
    WONT = "wont"


@dataclass(frozen=True, slots=True)
class Requirement:
    """A requirement as it was written down in one place.

    `priority` None means not stated (it counts as should), `weight` None means the priority's default. `note` is
    what people remark on it.
    """

    id: str
    text: str = ""
    priority: Priority | None = None
    weight: float | None = None
    category: str = ""
    note: str = ""
