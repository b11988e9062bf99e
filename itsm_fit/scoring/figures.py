"""The figures of scoring: intervals, verdicts, counts, and how every requirement is supported by every tool.

Every uncertain figure is an `Interval`: `low` treats unknown answers as none, `high` as native.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from itsm_fit.model.tool import Level

if TYPE_CHECKING:  # the window shows before anything is computed, and NumPy takes long to load
    from itsm_fit.scoring.arrays import Array


class Interval(NamedTuple):
    """Both ends 0 to 1."""

    low: float
    high: float

    @property
    def width(self) -> float:
        return self.high - self.low


class Outcome(StrEnum):
    """A verdict that unknown answers may leave open: eligible, met, carried."""

    YES = "yes"
    OPEN = "open"
    NO = "no"


class Counts(NamedTuple):
    """How many requirements are covered (low ≥ θ), partial, gaps (high ≤ 0.1), unanswered ([0, 1])."""

    covered: int
    partial: int
    gap: int
    unanswered: int


@dataclass(frozen=True, slots=True)
class ToolAnswer:
    """A tool's support for one requirement and where it comes from.

    `level` is None for numeric or linked support; `source` names the cell (``vendors.xlsx!Matrix!D14``) or is "";
    `raw` is the vendor's own word, `comment` what stood beside it, `feature` the vendor's row text.
    """

    support: Interval
    level: Level | None
    source: str = ""
    raw: str = ""
    comment: str = ""
    feature: str = ""


@dataclass(frozen=True)
class Support:
    """Support of every requirement by every tool.

    `low` and `high` have shape (requirements, tools), values 0 to 1, in the order of `Fit.requirements` and
    `tools`; `answers` looks up where a figure comes from.
    """

    tools: tuple[str, ...]
    requirement_ids: tuple[str, ...]
    low: Array
    high: Array
    answers: Mapping[tuple[str, str], ToolAnswer]
    """Answers by (requirement id, tool); a pair nobody answered is absent."""

    @cached_property
    def row(self) -> dict[str, int]:
        return {rid: index for index, rid in enumerate(self.requirement_ids)}

    @cached_property
    def column(self) -> dict[str, int]:
        return {tool: index for index, tool in enumerate(self.tools)}

    def of(self, requirement: str, tool: str) -> Interval:
        """The support interval; raises KeyError for an unknown requirement or tool."""
        at = self.row[requirement], self.column[tool]
        return Interval(float(self.low[at]), float(self.high[at]))

    def answer(self, requirement: str, tool: str) -> ToolAnswer:
        """The answer behind the interval; unknown without a source when there is none."""
        return self.answers.get((requirement, tool)) or ToolAnswer(Interval(0.0, 1.0), Level.UNKNOWN)
