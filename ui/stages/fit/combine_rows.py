"""The tables of the page Combinations and its sentences."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from itsm_fit.scoring import titles
from itsm_fit.scoring.figures import Interval
from itsm_fit.scoring.fit_differences import rise
from ui.stages.fit.amounts import money
from ui.stages.fit.cells import ShareCell
from ui.stages.fit.points import points
from ui.widgets.cells import BarCell
from ui.widgets.language import Caption, tr
from ui.widgets.table import TableColumn
from ui.widgets.words import NOTHING, count, interval, listed, many, percent

if TYPE_CHECKING:  # NumPy loads when the page is looked at
    from itsm_fit.scoring.result import Fit
    from itsm_fit.scoring.sets import Integration, ToolSet

_NAMES = (Caption("Best single tool"), Caption("Best pair"), Caption("Best of three"))


@dataclass(frozen=True)
class SetRow:
    """The best set of its size, or one that the user put together."""

    its: ToolSet
    currency: str
    own: bool = False

    @property
    def title(self) -> str:
        if self.own:
            return tr("Your set")
        size = len(self.its.tools)
        return str(_NAMES[size - 1]) if size <= len(_NAMES) else tr("Best of {count}", count=size)


@dataclass(frozen=True)
class PartRow:
    """A tool of a set and what it adds; `share` is that as a part of the greatest addition."""

    tool: str
    adds: float
    share: float


@dataclass(frozen=True)
class LinkRow:
    """An integration, its process and steps by name."""

    its: Integration
    process: str
    source: str
    target: str


SET_COLUMNS: tuple[TableColumn[SetRow], ...] = (
    TableColumn(Caption("Set"), lambda row: row.title, key=lambda row: len(row.its.tools), width=16),
    TableColumn(Caption("Tools"), lambda row: " + ".join(row.its.tools), width=30, stretch=True),
    TableColumn(
        titles.COVERAGE,
        lambda row: interval(row.its.coverage),
        key=lambda row: row.its.coverage,
        figure=lambda row: row.its.coverage,
        delegate=BarCell,
        width=26,
        help=Caption("Each requirement counts as the tool of the set that supports it best"),
    ),
    TableColumn(
        titles.END_TO_END,
        lambda row: interval(row.its.end_to_end),
        key=lambda row: row.its.end_to_end,
        figure=lambda row: row.its.end_to_end,
        delegate=BarCell,
        width=26,
        help=Caption("Share of cases that the set carries from start to end, once it is integrated"),
    ),
    TableColumn(
        titles.MUSTS_UNMET,
        lambda row: count(len(row.its.unmet_musts)),
        key=lambda row: len(row.its.unmet_musts),
        tip=lambda row: listed(row.its.unmet_musts, 12) or tr("No must is unmet"),
        right=True,
    ),
    TableColumn(
        titles.MUSTS_OPEN,
        lambda row: count(len(row.its.open_musts)),
        key=lambda row: len(row.its.open_musts),
        tip=lambda row: listed(row.its.open_musts, 12) or tr("No must is open"),
        right=True,
    ),
    TableColumn(
        Caption("Integrations"),
        lambda row: count(len(row.its.integrations)),
        key=lambda row: len(row.its.integrations),
        right=True,
        help=Caption("Moves between steps that different tools carry"),
    ),
    TableColumn(
        Caption("Cost"),
        lambda row: NOTHING if row.its.cost is None else money(row.its.cost, row.currency),
        key=lambda row: row.its.cost,
        right=True,
        width=14,
        help=Caption(
            "Cost of ownership of all tools of the set, integrations not counted; – while one of them is unknown"
        ),
    ),
)
PART_COLUMNS: tuple[TableColumn[PartRow], ...] = (
    TableColumn(titles.TOOL, lambda row: row.tool, width=18),
    TableColumn(
        Caption("Adds"),
        lambda row: percent(row.adds),
        key=lambda row: row.adds,
        figure=lambda row: row.share,
        delegate=ShareCell,
        width=22,
        stretch=True,
        help=Caption("Coverage that would be lost without this tool"),
    ),
)
LINK_COLUMNS: tuple[TableColumn[LinkRow], ...] = (
    TableColumn(Caption("Process"), lambda row: row.process, width=24),
    TableColumn(Caption("From"), lambda row: row.source, width=24, stretch=True),
    TableColumn(Caption("To"), lambda row: row.target, width=24, stretch=True),
    TableColumn(
        Caption("Tools"), lambda row: _link_words(row.its), width=24, help=Caption("From the first tool to the second")
    ),
    TableColumn(
        Caption("Needed"),
        lambda row: tr("to carry") if row.its.needed else tr("to cover more"),
        width=15,
        help=Caption("To carry: no tool of the set carries both steps. To cover more: one does, but covers them less"),
    ),
)


def verdict(found: tuple[ToolSet, ...], most: int) -> str:
    """Whether the best is proven, and what a set brings over the best single tool."""
    best, single = found[-1], found[0]
    tools = " + ".join(best.tools)
    if best.proven and most == 1:
        said = tr("Proven: no single tool covers more than {tools}.", tools=tools)
    elif best.proven:
        said = tr("Proven: no set of at most {count} tools covers more than {tools}.", count=most, tools=tools)
    elif most == 1:
        said = tr(
            "The search was cut short: {tools} is the best found, but a better single tool may exist.", tools=tools
        )
    else:
        said = tr(
            "The search was cut short: {tools} is the best found, but a better set of at most {count} tools may exist.",
            tools=tools,
            count=most,
        )
    if len(best.tools) == 1:
        return said if most == 1 else f"{said} {tr('No second tool adds anything.')}"
    gains = tr(
        "Over {tool} alone it brings {coverage} of coverage and {end_to_end} of end to end, for {integrations}, "
        "{count} of them because no single tool carries both steps.",
        tool=single.tools[0],
        coverage=_gain(single.coverage, best.coverage),
        end_to_end=_gain(single.end_to_end, best.end_to_end),
        integrations=many(len(best.integrations), "integration"),
        count=count(sum(each.needed for each in best.integrations)),
    )
    return f"{said} {gains}"


def _gain(before: Interval | None, after: Interval | None) -> str:
    """How many points the proven end rises."""
    if before is None or after is None:
        return NOTHING
    return tr("{points} points", points=points(rise(before, after)) or "0")


def musts_words(its: ToolSet) -> str:
    """Which musts the set leaves unmet or open."""
    unmet, open_ = listed(its.unmet_musts, 10), listed(its.open_musts, 10)
    parts = [tr("Unmet musts of the set: {musts}.", musts=unmet)] if unmet else []
    parts += [tr("Open musts of the set: {musts}.", musts=open_)] if open_ else []
    return " ".join(parts) or tr("The set meets every must.")


def link_title(its: ToolSet) -> str:
    """How many integrations there are, and how many of them are needed."""
    if not its.integrations:
        return tr("No integration to build")
    needed = sum(each.needed for each in its.integrations)
    return tr(
        "{integrations}: {count} to carry steps, the others to cover more",
        integrations=many(len(its.integrations), "integration"),
        count=count(needed),
    )


def link_row(fit: Fit, its: Integration) -> LinkRow:
    """An integration with its process and steps named."""
    process = fit.process_by_id[its.process]
    names = [process.step_by_key[key].name or key for key in (its.source, its.target)]
    return LinkRow(its, process.name, names[0], tr("in the same step") if its.source == its.target else names[1])


def _link_words(its: Integration) -> str:
    return " + ".join(its.tools) if its.source == its.target else " → ".join(its.tools)
