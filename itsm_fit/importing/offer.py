"""What an answered questionnaire offers beside its answers: prices, and the days of work that requirements take."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from itsm_fit.findings import Issue, Severity
from itsm_fit.importing.questionnaire_form import (
    CURRENCY,
    ITEM,
    ONCE,
    PAID,
    PRICE,
    QUANTITY,
    YEARLY,
)
from itsm_fit.importing.scale import parse_number
from itsm_fit.importing.text import normal, squeeze
from itsm_fit.model import edits
from itsm_fit.model.decision import Basis, CostItem
from itsm_fit.model.gap import Gap
from itsm_fit.model.project import Project
from itsm_fit.model.settings import is_weight
from itsm_fit.storage.spreadsheet import Cell, Sheet, display

_BASIS: Mapping[str, Basis] = {normal(ONCE): Basis.ONE_OFF, normal(YEARLY): Basis.YEARLY}


@dataclass(frozen=True)
class Offer:
    """A tool's prices, and days of work by requirement id; `currency` as the vendor wrote it, "" when not given."""

    tool: str
    costs: tuple[CostItem, ...] = ()
    days: Mapping[str, float] = field(default_factory=dict)
    currency: str = ""


def read_prices(sheets: Sequence[Sheet], tool: str, file: str) -> tuple[tuple[CostItem, ...], str, list[Issue]]:
    """The items of the price sheet, the currency, and a remark on each price that cannot be read."""
    items: list[CostItem] = []
    issues: list[Issue] = []
    for sheet in sheets:
        found = _headings(sheet)
        if found is not None:
            for item in _items(sheet, found, tool):
                if isinstance(item, CostItem):
                    items.append(item)
                else:
                    issues.append(replace(item, file=file))
            return tuple(items), _beside(sheet, CURRENCY), issues
    return (), "", issues


def take_offer(project: Project, offer: Offer, file: str) -> tuple[Project, list[Issue]]:
    """The project with the offer's prices and efforts, and what is to be said about them.

    A price takes the place of one of the same tool and name; days that a person has put down stay.
    """
    if not offer.costs and not offer.days:
        return project, []
    issues = [Issue(Severity.INFO, file, "", _told(offer))]
    money = project.decision.money
    if offer.currency and offer.currency.casefold() != money.currency.casefold():
        if project.decision.costs:
            message = f"The prices are in {offer.currency}, the project’s in {money.currency}: convert them."
            issues.append(Issue(Severity.WARNING, file, "", message))
        else:
            project = edits.set_money(project, replace(money, currency=offer.currency))
    named = {(item.tool, normal(item.name)) for item in offer.costs}
    kept = [item for item in project.decision.costs if (item.tool, normal(item.name)) not in named]
    if offer.costs:
        project = edits.set_costs(project, (*kept, *offer.costs))
    estimated = {edits.gap_key(gap) for gap in project.gaps if gap.effort_days is not None}
    for requirement, days in offer.days.items():
        if edits.gap_key(Gap(offer.tool, requirement)) not in estimated:
            project = edits.change_gaps(project, [(offer.tool, requirement)], effort_days=days)
    return project, issues


def _told(offer: Offer) -> str:
    parts = [
        f"{len(offer.costs)} {'price' if len(offer.costs) == 1 else 'prices'}" if offer.costs else "",
        f"the days of work for {len(offer.days)} {'requirement' if len(offer.days) == 1 else 'requirements'}"
        if offer.days
        else "",
    ]
    return f"{offer.tool} offers {' and '.join(filter(None, parts))}."


def _headings(sheet: Sheet) -> tuple[int, dict[str, int]] | None:
    """The row of headings of a price sheet and the column of each."""
    for at, row in enumerate(sheet.rows):
        columns = {normal(display(value)): column for column, value in enumerate(row) if value != ""}
        if {normal(ITEM), normal(PAID), normal(PRICE)} <= set(columns):
            return at, columns
    return None


def _items(sheet: Sheet, headings: tuple[int, Mapping[str, int]], tool: str) -> Iterator[CostItem | Issue]:
    """The lines of a price sheet; a remark without file on each that cannot be read."""
    top, columns = headings

    def cell(row: int, heading: str) -> Cell:
        return Cell(row, columns.get(normal(heading), columns[normal(ITEM)]))

    def doubt(row: int, heading: str, message: str) -> Issue:
        return Issue(Severity.WARNING, "", f"{sheet.name}!{cell(row, heading).name}", message)

    for row in range(top + 1, sheet.height):
        name, price, quantity, paid = (
            squeeze(display(sheet.value(*cell(row, heading)))) for heading in (ITEM, PRICE, QUANTITY, PAID)
        )
        basis = _BASIS.get(normal(paid))
        if not name or not price:
            continue
        if basis is None:
            yield doubt(row, PAID, f"“{name}” is left out: say whether it is paid {ONCE} or {YEARLY}.")
            continue
        each, number = parse_number(price), parse_number(quantity or "1")
        amount = each * number if each is not None and number is not None else None
        if amount is None or not is_weight(amount):
            yield doubt(row, PRICE, f"The price of “{name}” cannot be read: it is left open.")
            amount = None
        yield CostItem(tool, name, basis, amount)


def _beside(sheet: Sheet, label: str) -> str:
    """The text to the right of a label."""
    for row in sheet.rows:
        for column, value in enumerate(row[:-1]):
            if isinstance(value, str) and normal(value) == normal(label):
                return squeeze(display(row[column + 1]))
    return ""
