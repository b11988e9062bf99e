"""The tables of the page Business case: a case for each tool, what its figures are made of, what they hang on."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from itsm_fit.writing import grouped
from ui.stages.require.editors import LineCell
from ui.stages.value.business.tornado_cell import GainBar, GainCell, TornadoBar, TornadoCell
from ui.widgets.language import Caption, tr
from ui.widgets.table import TableColumn
from ui.widgets.words import NOTHING, one_line, percent

if TYPE_CHECKING:  # NumPy loads when cases are worked out
    from itsm_fit.value.business import BusinessCase
    from itsm_fit.value.drivers import Driver
    from itsm_fit.value.grounds import CaseRow
    from itsm_fit.value.spans import AmountSpan
    from itsm_fit.value.units import AmountUnit

_BY_YEAR = frozenset({"cash flow", "net present value"})


def _said(span: AmountSpan | None, decimals: int = 0) -> str:
    from itsm_fit.value.words import amount

    return amount(span, decimals)


def _low(span: AmountSpan | None) -> float | None:
    return None if span is None else span.low


# ---------------------------------------------------------------- a case for each tool
def _payback(case: BusinessCase) -> str:
    from itsm_fit.value.words import years

    return years(case.payback)


def _rate(case: BusinessCase) -> str:
    from itsm_fit.value.words import rates

    return rates(case.rate)


def _worst(ends: tuple[float | None, float | None] | None, at: int, never: float) -> float | None:
    """What a pair of ends sorts by: its worse end."""
    if ends is None:
        return None
    value = ends[at]
    return never if value is None else value


def present_scale(cases: Sequence[BusinessCase]) -> tuple[float, float]:
    """From the least to the greatest net present value, nought among them."""
    ends = [0.0, *(end for case in cases for end in case.present or ())]
    return min(ends), max(ends)


def case_columns(unit: AmountUnit, scale: tuple[float, float]) -> tuple[TableColumn[BusinessCase], ...]:
    """The figures of each tool, amounts counted in `unit`s; their tips have them whole."""

    def amounts(
        title: Caption, of: Callable[[BusinessCase], AmountSpan | None], tip: Caption, width: int
    ) -> TableColumn[BusinessCase]:
        return TableColumn(
            title,
            lambda case: unit.said(of(case)),
            key=lambda case: _low(of(case)),
            tip=lambda case: _said(of(case)),
            right=True,
            width=width,
            help=tip,
        )

    return (
        TableColumn(Caption("Tool"), lambda case: one_line(case.tool), width=17, stretch=True),
        amounts(Caption("Minutes saved"), lambda case: case.saved, Caption("What they are worth a year"), 16),
        amounts(Caption("Stated benefits"), lambda case: case.stated, Caption("What is expected beside, a year"), 15),
        amounts(Caption("Each year"), lambda case: case.yearly, Caption("What is paid, less that of staying"), 11),
        replace(
            amounts(Caption("Left of a year"), lambda case: case.net, Caption("What comes in less what is paid"), 15),
            text=lambda case: _said(unit.left(case), unit.decimals),
            tip=lambda case: _said(unit._replace(size=1, decimals=0).left(case)),
        ),
        amounts(Caption("At the start"), lambda case: case.initial, Caption("What is paid, less that of staying"), 13),
        TableColumn(
            Caption("Net present value"),
            lambda case: unit.said(case.present),
            key=lambda case: _low(case.present),
            figure=lambda case: GainBar(*case.present, *scale) if case.present else None,
            tip=lambda case: _said(case.present),
            delegate=GainCell,
            right=True,
            width=25,
            stretch=True,
            help=Caption(
                "All of it in money of today, over the years of the project; the bar is solid to the worse end"
            ),
        ),
        TableColumn(
            Caption("Back after, years"),
            _payback,
            key=lambda case: _worst(case.payback, 1, float("inf")),
            right=True,
            width=15,
            help=Caption("Years until what was paid at the start is back"),
        ),
        TableColumn(
            Caption("Return"),
            _rate,
            key=lambda case: _worst(case.rate, 0, float("-inf")),
            right=True,
            width=14,
            help=Caption("Internal rate of return a year: at this rate the net present value is 0"),
        ),
        TableColumn(
            Caption("A ticket"),
            lambda case: _said(case.per_ticket, 2),
            key=lambda case: _low(case.per_ticket),
            right=True,
            width=13,
            help=Caption("Work and tool together, over the tickets a month"),
        ),
    )


OPENS: tuple[tuple[str, ...], ...] = (
    (),
    ("minutes saved",),
    ("stated benefits",),
    ("each year",),
    ("minutes saved", "stated benefits", "each year"),
    ("at the start",),
    ("net present value",),
    ("cash flow",),
    ("cash flow",),
    ("a ticket",),
)
"""Which rows each column of the cases is made of, by their figures; () is all."""


# ---------------------------------------------------------------- what it is made of
@dataclass(frozen=True)
class MadeRow:
    """A row of a figure, with the name of its process, and what the rows of a figure come to so far."""

    its: CaseRow
    process: str
    so_far: AmountSpan | None

    @property
    def year(self) -> str:
        from itsm_fit.value.business_words import row_decimals

        return _said(self.its.amount, row_decimals(self.its))

    @property
    def month(self) -> str:
        from itsm_fit.value.business_words import a_month

        month = a_month(self.its)
        return "" if month is None else _said(month)

    @property
    def added_up(self) -> str:
        """Year by year; elsewhere the order of the rows means nothing."""
        return _said(self.so_far) if self.its.figure.value in _BY_YEAR else ""


def made_rows(case: BusinessCase, names: dict[str, str]) -> list[MadeRow]:
    """All that the figures of a case are made of."""
    so_far: dict[str, AmountSpan | None] = {}
    found = []
    for row in case.rows:
        before = so_far.get(row.figure, row.amount and row.amount.times(0))
        so_far[row.figure] = None if before is None or row.amount is None else before.plus(row.amount)
        found.append(MadeRow(row, one_line(names.get(row.process, row.process)), so_far[row.figure]))
    return found


OPTIONAL: Mapping[int, Callable[[MadeRow], str]] = {
    2: lambda row: row.process,
    4: lambda row: row.month,
    6: lambda row: row.added_up,
}
"""Columns of `MADE` that are hidden where they say nothing."""


def missing_rows(rows: Sequence[MadeRow]) -> list[MadeRow]:
    """Those that are to be written before all is known, each once."""
    lacking = [row for row in rows if row.its.lacks is not None and row.its.figure.value != "a ticket"]
    return list({(row.its.process, row.its.role, row.its.what, row.its.how): row for row in lacking}.values())


WRITTEN_AT: Mapping[str, Caption] = {
    "minutes": Caption("Minutes"),
    "volume": Caption("Minutes"),
    "drawing": Caption("the drawing"),
    "rate": Caption("Minutes"),
    "price": Caption("Fit › Money"),
    "benefit": Caption("Stated benefits"),
    "": Caption(""),
}
"""Where that is written which is missing."""
MADE: tuple[TableColumn[MadeRow], ...] = (
    TableColumn(Caption("Part of"), lambda row: row.its.figure.words, width=18),
    TableColumn(Caption("What"), lambda row: one_line(row.its.what), width=22, stretch=True),
    TableColumn(Caption("Process"), lambda row: row.process, width=22),
    TableColumn(
        Caption("How it comes about"),
        lambda row: one_line(row.its.how),
        figure=lambda row: "muted" if row.its.lacks else None,
        delegate=LineCell,
        width=34,
        stretch=True,
    ),
    TableColumn(Caption("A month"), lambda row: row.month, key=lambda row: _low(row.its.amount), right=True, width=17),
    TableColumn(
        Caption("Amount"),
        lambda row: row.year,
        key=lambda row: _low(row.its.amount),
        right=True,
        width=22,
        help=Caption("A year, or once: by what it is part of"),
    ),
    TableColumn(Caption("Added up"), lambda row: row.added_up, key=lambda row: _low(row.so_far), right=True, width=24),
)
MISSING: tuple[TableColumn[MadeRow], ...] = (
    TableColumn(Caption("What"), lambda row: one_line(row.its.what), width=22, stretch=True),
    TableColumn(Caption("Process"), lambda row: row.process, width=24),
    TableColumn(Caption("What is missing"), lambda row: one_line(row.its.how), width=44, stretch=True),
    TableColumn(Caption("Enter leads to"), lambda row: str(WRITTEN_AT[row.its.lacks.value if row.its.lacks else ""])),
)


# ---------------------------------------------------------------- what it hangs on
@dataclass(frozen=True)
class DriverRow:
    """Something assumed, with the bar that it has on the scale of all of them."""

    its: Driver
    bar: TornadoBar

    @property
    def moved(self) -> str:
        from itsm_fit.value.drivers import SWING

        return tr("by ± {share}", share=percent(SWING)) if self.its.swung else tr("between its ends")


def driver_rows(drivers: Sequence[Driver]) -> list[DriverRow]:
    """The bars of all assumptions, the widest first."""
    ends = [end for each in drivers for end in (each.at_low, each.at_high)]
    if not ends:
        return []
    middle = (drivers[0].at_low + drivers[0].at_high) / 2
    least, most = min(ends), max(ends)
    return [
        DriverRow(
            each,
            TornadoBar(min(each.at_low, each.at_high), max(each.at_low, each.at_high), middle, least, most),
        )
        for each in drivers
    ]


def _amount(number: float) -> str:
    return grouped(number)


def _driver_column(title: Caption, of: Callable[[DriverRow], float], tip: Caption) -> TableColumn[DriverRow]:
    key: Callable[[DriverRow], Any] = of
    return TableColumn(title, lambda row: _amount(of(row)), key=key, right=True, width=15, help=tip)


DRIVERS: tuple[TableColumn[DriverRow], ...] = (
    TableColumn(Caption("Assumption"), lambda row: one_line(row.its.what), width=34, stretch=True),
    TableColumn(
        Caption("Net present value"),
        lambda row: NOTHING if not row.its.width else f"{_amount(row.bar.worst)} … {_amount(row.bar.best)}",
        key=lambda row: row.its.width,
        figure=lambda row: row.bar,
        delegate=TornadoCell,
        width=40,
        stretch=True,
        help=Caption("Hatched: worse than in the middle; solid: better; a dashed line stands at nought"),
    ),
    TableColumn(Caption("Moved"), lambda row: row.moved, width=19, help=Caption("All others stay in the middle")),
    _driver_column(
        Caption("At the low end"), lambda row: row.its.at_low, Caption("Net present value where it is the least")
    ),
    _driver_column(
        Caption("At the high end"), lambda row: row.its.at_high, Caption("Net present value where it is the most")
    ),
)
