"""What the sheets of a report are made of."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from itsm_fit.report.book import Book
from itsm_fit.report.live import LiveFit
from itsm_fit.report.names import Names
from itsm_fit.scoring.money import Costs, costs_of
from itsm_fit.scoring.result import Fit


@dataclass(frozen=True)
class Material:
    """A fit and the book that is made of it, with what several sheets need.

    `contents` are the sheets behind the first one, each with what it tells.
    """

    fit: Fit
    made_on: date
    book: Book = field(repr=False)
    contents: tuple[tuple[str, str], ...] = ()

    @cached_property
    def names(self) -> Names:
        return Names(self.fit)

    @cached_property
    def live(self) -> LiveFit:
        return LiveFit(self.fit)

    @cached_property
    def costs(self) -> Costs:
        return costs_of(self.fit)
