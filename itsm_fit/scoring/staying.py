"""What is in use today beside the others: what staying means, and what leaving gains and takes, in words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from itsm_fit.language import tr, trn
from itsm_fit.model.text import text_key
from itsm_fit.scoring.figures import Interval, Outcome
from itsm_fit.scoring.money import Costs
from itsm_fit.scoring.recommendation import decision_of, nothing_known
from itsm_fit.scoring.result import Fit, ToolFit
from itsm_fit.scoring.wording import count, interval, percent
from itsm_fit.writing import exact

_MOST_NAMED = 5
_EVEN = 1e-9


@dataclass(frozen=True)
class Staying:
    """The tool in use, and the one to leave it for: the first of the others; None where there is none.

    `switching` is what leaving takes in money, its days at the project's day rate.
    """

    incumbent: ToolFit
    other: ToolFit | None
    switching: float
    days: float
    known: bool
    """Whether anybody answered for the tool in use."""

    @property
    def ahead(self) -> bool:
        """Whether the tool in use is not behind the other."""
        return self.other is None or self.incumbent.rank <= self.other.rank


def staying(fit: Fit) -> Staying | None:
    """What is in use today among the tools of a fit; None where nobody said, or it is not there."""
    incumbent, money = fit.project.decision.incumbent, fit.project.decision.money
    wanted = text_key(incumbent.tool)
    its = next((tool for tool in fit.tools if incumbent.tool and text_key(tool.name) == wanted), None)
    if its is None:
        return None
    other = next((tool for tool in fit.tools if tool is not its), None)
    switching = incumbent.cost + incumbent.days * money.day_rate
    return Staying(its, other, switching, incumbent.days, not nothing_known(its, fit))


def called(incumbent: str, tool: str) -> str:
    """What a tool is called in a ranking: the one in use with a word that one can stay with it."""
    if incumbent and text_key(incumbent) == text_key(tool):
        return tr("{tool} (stay)", tool=tool)
    return tool


def staying_words(fit: Fit, costs: Costs) -> tuple[str, ...]:
    """What staying means and leaving would gain, a sentence each; () where no tool is in use."""
    its = staying(fit)
    return () if its is None else tuple(_words(fit, costs, its))


def _words(fit: Fit, costs: Costs, its: Staying) -> Iterator[str]:
    tool = its.incumbent.name
    if not its.known:
        yield tr(
            "{tool} is in use today, and nobody has answered for it: answer by hand on the page Tools, so that staying "
            "can be compared.",
            tool=tool,
        )
    elif its.incumbent.end_to_end is not None:
        carried = interval(its.incumbent.end_to_end)
        yield tr("{tool} is in use today and carries {share} of cases end to end.", tool=tool, share=carried)
    else:
        yield tr("{tool} is in use today.", tool=tool)
    if its.known and its.incumbent.eligible is Outcome.NO:
        musts = its.incumbent.unmet_musts
        yield trn(
            "Staying means living with {count} unmet must: {musts}.",
            "Staying means living with {count} unmet musts: {musts}.",
            len(musts),
            musts=_named(musts),
        )
    if its.other is not None and its.known:
        yield _gain(fit, its, its.other)
    yield from _price(costs, its)


def _named(musts: tuple[str, ...]) -> str:
    named, more = ", ".join(musts[:_MOST_NAMED]), len(musts) - _MOST_NAMED
    return tr("{musts} and {more} more", musts=named, more=count(more)) if more > 0 else named


def _gain(fit: Fit, its: Staying, other: ToolFit) -> str:
    if its.ahead:
        return tr("No other tool comes before it: by what is proven, leaving gains nothing.")
    now, then = decision_of(its.incumbent, fit), decision_of(other, fit)
    if now is None or then is None or abs(then.low - now.low) <= _EVEN:
        return tr("{other} comes before it, by its musts.", other=other.name)
    points = exact(round(abs(round(then.low * 100, 1) - round(now.low * 100, 1)), 1))
    if then.low > now.low:
        return tr(
            "Leaving it for {other} gains {points} points of what decides: {then} in place of {now}.",
            other=other.name,
            points=points,
            then=_proven(then),
            now=_proven(now),
        )
    return tr(
        "{other} comes before it by its musts, and has {points} points less: {then}, not {now}.",
        other=other.name,
        points=points,
        then=_proven(then),
        now=_proven(now),
    )


def _proven(figure: Interval) -> str:
    return percent(figure.low, 1)


def _price(costs: Costs, its: Staying) -> Iterator[str]:
    if its.switching <= 0 and its.days <= 0:
        yield tr("No cost of switching is stated.")
    else:
        yield tr(
            "Switching costs {amount} once, {days} days of work among it; it counts for every other tool.",
            amount=f"{count(round(its.switching))} {costs.money.currency}",
            days=exact(its.days),
        )
    if its.other is None:
        return
    stay, leave = costs.by_tool[its.incumbent.name].total, costs.by_tool[its.other.name].total
    if stay is None or leave is None:
        return
    more = round(leave) - round(stay)  # as both totals are shown
    amount = f"{count(abs(more))} {costs.money.currency}"
    if more > 0:
        yield trn(
            "Over {count} year {other}, with switching, costs {amount} more than staying.",
            "Over {count} years {other}, with switching, costs {amount} more than staying.",
            costs.money.years,
            other=its.other.name,
            amount=amount,
        )
    elif more < 0:
        yield trn(
            "Over {count} year {other}, with switching, costs {amount} less than staying.",
            "Over {count} years {other}, with switching, costs {amount} less than staying.",
            costs.money.years,
            other=its.other.name,
            amount=amount,
        )
