"""What business cases come to in sentences, and what keeps them from being known."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from itsm_fit.language import tr
from itsm_fit.value.business import BusinessCase
from itsm_fit.writing import grouped


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
