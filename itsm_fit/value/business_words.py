"""What business cases come to in sentences, and what keeps them from being known."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from itsm_fit.language import tr
from itsm_fit.scoring.wording import listed
from itsm_fit.value.business import BusinessCase
from itsm_fit.value.words import amount
from itsm_fit.writing import grouped

_NAMED = 6


def business_notes(cases: Sequence[BusinessCase]) -> Iterator[str]:
    """What keeps business cases from being known, and what each hangs on most."""
    lacking = [case.tool for case in cases if case.net is None]
    if cases and len(lacking) == len(cases):
        yield tr("There is no business case yet: {reason}.", reason=cases[0].missing[0])
        return
    for case in cases:
        if case.net is None:
            yield tr("{tool}: no business case, as {reason}.", tool=case.tool, reason="; ".join(case.missing))
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
