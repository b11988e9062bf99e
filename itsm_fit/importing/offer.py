"""What an answered questionnaire offers beside its answers: prices, and the days of work that requirements take."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from itsm_fit.errors import EditError
from itsm_fit.findings import Issue, Severity
from itsm_fit.importing.amounts import read_amount
from itsm_fit.importing.forms import Form, beside, form_on, spellings
from itsm_fit.importing.questionnaire_form import (
    CURRENCY,
    DAY_RATE,
    ITEM,
    ONCE,
    PAID,
    PRICE,
    QUANTITY,
    YEARLY,
)
from itsm_fit.importing.text import normal, squeeze
from itsm_fit.language import Phrase, tr, trn
from itsm_fit.model import edits
from itsm_fit.model.asking import key_of
from itsm_fit.model.decision import CostItem, DayRate, PriceBasis
from itsm_fit.model.gap import Gap
from itsm_fit.model.project import Project
from itsm_fit.model.settings import is_weight
from itsm_fit.model.text import text_key
from itsm_fit.numerals import currency_key
from itsm_fit.scoring.wording import listed
from itsm_fit.storage.spreadsheet import Worksheet
from itsm_fit.writing import exact

NO_AMOUNT = "no amount"
"""What a vendor told who named no amount, as it is kept."""
_BASIS: Mapping[Phrase, PriceBasis] = {ONCE: PriceBasis.ONE_OFF, YEARLY: PriceBasis.YEARLY}


@dataclass(frozen=True)
class VendorOffer:
    """A tool's prices, its day rate, and days of work by requirement id.

    `currency` is as the vendor wrote it, "" when not given; `place` is its cell, else that of the day rate.
    """

    tool: str
    costs: tuple[CostItem, ...] = ()
    days: Mapping[str, float] = field(default_factory=dict)
    currency: str = ""
    day_rate: float | None = None
    place: str = ""


def prices_on(sheet: Worksheet) -> Form | None:
    """The sheet as one of prices, None for any other."""
    return form_on(sheet, ITEM, PAID, PRICE)


def read_offer(sheets: Sequence[Worksheet], tool: str, file: str) -> tuple[VendorOffer, list[Issue]]:
    """What the price sheet says, and a remark on each price that cannot be read."""
    for sheet in sheets:
        form = prices_on(sheet)
        if form is None:
            continue
        lines = list(_items(form, tool))
        issues = [replace(line, file=file) for line in lines if isinstance(line, Issue)]
        currency, place = beside(sheet, CURRENCY)
        rate, rate_place = beside(sheet, DAY_RATE)
        amount = _amount(rate)
        if rate and amount is None:
            message = tr("The day rate “{rate}” is no amount: the project’s own counts.", rate=rate)
            issues.append(Issue(Severity.WARNING, file, rate_place, message))
        costs = tuple(line for line in lines if isinstance(line, CostItem))
        return VendorOffer(tool, costs, {}, currency, amount, place if currency else rate_place), issues
    return VendorOffer(tool), []


def take_offer(
    project: Project, offer: VendorOffer, file: str, days_before: Mapping[str, float] | None = None
) -> tuple[Project, list[Issue]]:
    """The project with the offer's prices, day rate and efforts, and what is to be said about them.

    A price takes the place of one of the same tool and name. What a person has changed since the vendor told it stays;
    where the vendor tells otherwise now, both are named. `days_before` are the efforts of the offer before, by the
    requirement's key. Amounts in another currency than the project's keep theirs, and count once they are converted.
    """
    if not offer.costs and not offer.days and offer.day_rate is None:
        return project, []
    if project.round.prices_closed and (offer.costs or offer.day_rate is not None):
        return _into_envelope(project, offer, file, days_before)
    issues = [Issue(Severity.INFO, file, "", _told(offer))]
    own = project.decision.money.currency
    foreign = "" if currency_key(offer.currency) in ("", currency_key(own)) else offer.currency
    if foreign and (offer.costs or offer.day_rate is not None):
        message = tr(
            "What {tool} offers is in {foreign}, the project reckons in {own}: convert the amounts on "
            "the page Money; until then they do not count.",
            tool=offer.tool,
            foreign=foreign,
            own=own,
        )
        issues.append(Issue(Severity.WARNING, file, offer.place, message))
    if offer.costs:
        lines = [replace(item, tool=offer.tool, currency=foreign) for item in offer.costs]
        lines = [replace(line, told=_shown(line)) for line in lines]
        costs, doubts = _beside_those_there(project.decision.costs, lines)
        project = edits.set_costs(project, costs)
        issues += [replace(doubt, file=file) for doubt in doubts]
    if offer.day_rate is not None:
        project = edits.set_day_rate(project, offer.tool, offer.day_rate, foreign)
    project, doubts = _with_days(project, offer, days_before or {})
    return project, issues + [replace(doubt, file=file) for doubt in doubts]


def _into_envelope(
    project: Project, offer: VendorOffer, file: str, days_before: Mapping[str, float] | None
) -> tuple[Project, list[Issue]]:
    """The prices go into the closed envelope, and no amount is said; the days of work are taken as ever."""
    own = project.decision.money.currency
    foreign = "" if currency_key(offer.currency) in ("", currency_key(own)) else offer.currency
    lines = [replace(item, tool=offer.tool, currency=foreign) for item in offer.costs]
    rate = None if offer.day_rate is None else DayRate(offer.tool, offer.day_rate, foreign)
    project = edits.hold_prices(project, [replace(line, told=_shown(line)) for line in lines], rate)
    said = tr("The prices of {tool} are in their envelope: nobody sees them before it is opened.", tool=offer.tool)
    project, issues = take_offer(project, replace(offer, costs=(), day_rate=None), file, days_before)
    return project, [Issue(Severity.INFO, file, "", said), *issues]


def _beside_those_there(there: Sequence[CostItem], offered: Sequence[CostItem]) -> tuple[list[CostItem], list[Issue]]:
    """All lines, offered ones in the place of those of their tool and name that nobody has changed by hand."""
    before = {(item.tool, normal(item.name), text_key(item.edition)): item for item in there}
    found, doubts = [], []
    for line in offered:
        old = before.pop((line.tool, normal(line.name), text_key(line.edition)), None)
        by_hand = old is not None and old.told not in ("", _shown(old))
        if old is None or not by_hand:
            found.append(line)
            continue
        found.append(replace(old, told=line.told))
        if old.told != line.told:
            message = tr(
                "{tool} asks {now} for “{item}” now, {before} before; the {own} put down by hand go "
                "on to count: write the amount anew if the vendor is right.",
                tool=line.tool,
                now=_spoken(line.told),
                item=line.name,
                before=_spoken(old.told),
                own=_spoken(_shown(old)),
            )
            doubts.append(Issue(Severity.WARNING, "", "", message))
    return [*before.values(), *found], doubts


def _with_days(project: Project, offer: VendorOffer, before: Mapping[str, float]) -> tuple[Project, list[Issue]]:
    """The project with the vendor's days of work where no person has put down others."""
    estimated = {edits.gap_key(gap): gap.effort_days for gap in project.gaps if gap.effort_days is not None}
    doubts = []
    for requirement, days in offer.days.items():
        there, told = estimated.get(edits.gap_key(Gap(offer.tool, requirement))), before.get(key_of(requirement))
        if there is None or there == told:
            project = edits.change_gaps(project, [(offer.tool, requirement)], effort_days=days)
        elif told is not None and told != days:
            message = tr(
                "{tool} tells {now:g} days for {requirement} now, {before:g} before; the {own:g} put "
                "down by hand go on to count: change them in the gap register if the vendor is right.",
                tool=offer.tool,
                now=days,
                requirement=requirement,
                before=told,
                own=there,
            )
            doubts.append(Issue(Severity.WARNING, "", "", message))
    return project, doubts


def _shown(item: CostItem) -> str:
    """An amount as it is told: ``120 CHF``."""
    return NO_AMOUNT if item.amount is None else f"{item.amount:.15g} {item.currency}".rstrip()


def _spoken(told: str) -> str:
    """What was told, as a person reads it."""
    return tr("no amount") if told == NO_AMOUNT else told


def _told(offer: VendorOffer) -> str:
    parts = []
    if offer.costs:
        parts.append(trn("{count} price", "{count} prices", len(offer.costs)))
    if offer.days:
        parts.append(
            trn(
                "the days of work for {count} requirement", "the days of work for {count} requirements", len(offer.days)
            )
        )
    if offer.day_rate is not None:
        parts.append(tr("a day of work for {amount}", amount=f"{exact(offer.day_rate)} {offer.currency}".rstrip()))
    return tr("{tool} offers {parts}.", tool=offer.tool, parts=listed(parts, len(parts)))


def _items(form: Form, tool: str) -> Iterator[CostItem | Issue]:
    """The lines of a price sheet; a remark without file on each that cannot be read."""
    for row in form.rows:
        name, price, quantity, paid = (squeeze(form.text(row, each)) for each in (ITEM, PRICE, QUANTITY, PAID))
        basis = next((basis for word, basis in _BASIS.items() if normal(paid) in spellings(word)), None)
        if not name or not price:
            continue
        if basis is None:
            message = tr(
                "“{item}” is left out: say whether it is paid {once} or {yearly}.", item=name, once=ONCE, yearly=YEARLY
            )
            yield Issue(Severity.WARNING, "", form.place(row, PAID), message)
            continue
        each, number = _amount(price), _amount(quantity or "1")
        amount = each * number if each is not None and number is not None else None
        if amount is None or not is_weight(amount):
            message = tr("The price of “{item}” cannot be read: it is left open.", item=name)
            yield Issue(Severity.WARNING, "", form.place(row, PRICE), message)
            amount = None
        yield CostItem(tool, name, basis, amount)


def _amount(text: str) -> float | None:
    """An amount of 0 or more as people write it, None for anything else."""
    try:
        amount = read_amount(text)
    except EditError:
        return None
    return amount if amount is not None and is_weight(amount) else None
