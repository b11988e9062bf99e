"""What is found about silos, in words: the one wording for command line and report."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from itsm_fit.language import tr, trn
from itsm_fit.scoring.wording import listed
from itsm_fit.silos.carrying import AmountRange, ToolCrossings
from itsm_fit.silos.crossings import MonthlyAmount
from itsm_fit.silos.matrix import RoleMerge
from itsm_fit.silos.silos import Silos
from itsm_fit.writing import grouped

_MOST_NAMED = 8
_FEW = 10.0
"""Below it an amount is told with a decimal."""


def amount_words(amount: float) -> str:
    """A number of hand-offs: ``1 234``, ``3.5``."""
    return grouped(amount, 1 if 0.0 < amount < _FEW and round(amount, 1) != round(amount) else 0)


def monthly_words(amount: MonthlyAmount) -> str:
    """How often a month: ``1 234``; what is known of it where a process has no figure: ``at least 1 234``."""
    if not amount.missing:
        return amount_words(amount.known)
    if not amount.known:
        return tr("not known")
    return tr("at least {amount}", amount=amount_words(amount.known))


def range_words(amount: AmountRange) -> str:
    """Both ends, once where they are the same: ``72–372``."""
    ends = [amount_words(end) for end in amount]
    return "–".join(dict.fromkeys(ends))


def carriage_words(its: ToolCrossings) -> tuple[str, str, str, str, str]:
    """What becomes of the hand-offs a month: carried, integration, by hand on a side, on both, asks nothing.

    Where a process has no figure all of these are what is known.
    """
    amounts = its.per_month
    both, nothing = (AmountRange(each, each) for each in (amounts.both_by_hand, amounts.asks_nothing))
    ranges = (amounts.carried, amounts.integration, amounts.by_hand, both, nothing)
    said: Iterable[str]
    if not its.missing:
        said = map(range_words, ranges)
    elif all(each.high == 0.0 for each in ranges):
        said = (tr("not known") for _ in ranges)
    else:
        said = (tr("at least {amount}", amount=range_words(each)) for each in ranges)
    carried, integration, by_hand, on_both, asks_nothing = said
    return carried, integration, by_hand, on_both, asks_nothing


def merge_words(merge: RoleMerge) -> str:
    """What would be saved if two roles were one."""
    one, other = (role.name for role in merge.roles)
    if merge.per_month.missing and not merge.per_month.known:
        return tr("{one} and {other} hand work to one another, how often a month is not known.", one=one, other=other)
    return tr(
        "If {one} and {other} were one role, hand-offs saved a month: {amount}.",
        one=one,
        other=other,
        amount=monthly_words(merge.per_month),
    )


def silo_notes(silos: Silos, name: Callable[[str], str]) -> Iterator[str]:
    """What the figures lack; `name` gives the names of processes."""
    if silos.without_volume:
        yield trn(
            "{processes} has no number of cases a month: what passes there is counted a case, but not a month.",
            "{processes} have no number of cases a month: what passes there is counted a case, but not a month.",
            len(silos.without_volume),
            processes=listed([name(each) for each in silos.without_volume], _MOST_NAMED),
        )
    if silos.never_ending:
        yield tr(
            "Work is passed on without end in {processes}: there is a loop that nobody can leave.",
            processes=listed([name(each) for each in silos.never_ending], _MOST_NAMED),
        )
