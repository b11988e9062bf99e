"""What business cases come to in sentences, and what keeps them from being known."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from itsm_fit.language import tr
from itsm_fit.scoring.wording import listed
from itsm_fit.value.business import BusinessCase
from itsm_fit.value.grounds import MONTHS, CaseFigure, CaseRow
from itsm_fit.value.spans import AmountSpan
from itsm_fit.value.words import amount
from itsm_fit.writing import clauses, grouped

_NAMED = 6
_A_YEAR = frozenset({CaseFigure.SAVED, CaseFigure.STATED, CaseFigure.YEARLY})
_CENTS = 100.0
"""Below so much an amount has its cents."""


def a_month(row: CaseRow) -> AmountSpan | None:
    """What a row of money a year comes to a month; None for others."""
    return row.amount.times(1 / MONTHS) if row.amount is not None and row.figure in _A_YEAR else None


def row_decimals(row: CaseRow) -> int:
    """With how many decimals the amount of a row is told."""
    span = row.amount
    return 2 if span is not None and max(map(abs, span)) < _CENTS and span != (0.0, 0.0) else 0


def business_notes(cases: Sequence[BusinessCase]) -> Iterator[str]:
    """What keeps business cases from being known, and what each hangs on most."""
    lacking = [case.tool for case in cases if case.net is None]
    if cases and len(lacking) == len(cases):
        yield tr("There is no business case yet: {reason}.", reason=cases[0].missing[0])
        return
    for case in cases:
        if case.net is None:
            yield tr("{tool}: no business case, as {reason}.", tool=case.tool, reason=clauses(case.missing))
        elif case.drivers:
            its = case.drivers[0]
            yield tr(
                "{tool} hangs most on {what}: net present value {low} to {high}.",
                tool=case.tool,
                what=its.what,
                low=grouped(min(its.at_low, its.at_high)),
                high=grouped(max(its.at_low, its.at_high)),
            )


def case_summary(cases: Sequence[BusinessCase], currency: str) -> Iterator[str]:
    """Which tools are worth it, whatever the open ends turn out to be, and what a ticket costs today."""
    known = [(case.tool, case.present) for case in cases if case.present is not None]
    sure = [tool for tool, present in known if present.low > 0]
    perhaps = [tool for tool, present in known if present.low <= 0 < present.high]
    never = [tool for tool, present in known if present.high <= 0]
    if sure:
        yield tr("Worth it even at the worse end: {tools}.", tools=listed(sure, _NAMED))
    if perhaps:
        yield tr("Worth it at the better end only: {tools}.", tools=listed(perhaps, _NAMED))
    if never:
        yield tr("Not worth it: {tools}.", tools=listed(never, _NAMED))
    unknown = [case.tool for case in cases if case.present is None]
    if known and unknown:
        yield tr("Not known yet: {tools}.", tools=listed(unknown, _NAMED))
    now = cases[0].ticket_now if cases else None
    if now is not None:
        yield tr("A ticket costs {amount} {currency} today.", amount=amount(now, 2), currency=currency)
