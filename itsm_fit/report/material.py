"""What the parts of a report are made of."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from itsm_fit.report.live import LiveFit, recalculates
from itsm_fit.report.names import Names
from itsm_fit.scoring.money import Costs, costs_of
from itsm_fit.scoring.result import Fit


@dataclass(frozen=True)
class Material:
    """A fit, with what several parts of a report need.

    `title` is that of the report, `contents` are the parts behind the first one, each with what it tells. Where the
    report is to be `recalculated`, figures are formulas as far as they can be.
    """

    fit: Fit
    made_on: date
    title: str = ""
    contents: tuple[tuple[str, str], ...] = ()
    recalculated: bool = True

    @cached_property
    def names(self) -> Names:
        return Names(self.fit)

    @cached_property
    def live(self) -> LiveFit:
        return LiveFit(self.fit, there=self.recalculated and recalculates(self.fit))

    @cached_property
    def costs(self) -> Costs:
        return costs_of(self.fit)
