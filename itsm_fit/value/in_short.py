"""What a tool is worth, in two sentences for somebody with one minute."""

from __future__ import annotations

from collections.abc import Iterator

from itsm_fit.language import tr
from itsm_fit.value.business import BusinessCase
from itsm_fit.value.words import amount, years
from itsm_fit.value.worth import Worth

_MINUTES = 1 / 60
_AT_ONCE = 0.05
"""Years that read 0.0."""


def in_short(worth: Worth, case: BusinessCase) -> Iterator[str]:
    """Hours saved a month and, where prices are known, when it is paid back; nothing where minutes are lacking."""
    minutes = worth.saved(case.tool, on_incumbent=bool(worth.incumbent)).minutes
    if minutes is None:
        return
    hours = amount(minutes.times(_MINUTES))
    if worth.incumbent:
        yield tr(
            "Against {other} {tool} saves {hours} hours of work a month.",
            other=worth.incumbent,
            tool=case.tool,
            hours=hours,
        )
    else:
        yield tr("Against doing all by hand {tool} saves {hours} hours of work a month.", tool=case.tool, hours=hours)
    if case.brings is None:
        return
    said = tr("That brings {money} {currency} a year", money=amount(case.brings), currency=worth.currency)
    if case.payback is None:
        yield f"{said}."
    elif case.payback == (None, None):
        yield tr("{said}, which never pays back what it costs.", said=said)
    elif all(each is not None and each < _AT_ONCE for each in case.payback):
        yield tr("{said}: what it costs is paid back at once.", said=said)
    else:
        yield tr("{said}: what it costs is paid back after {years} years.", said=said, years=years(case.payback))
