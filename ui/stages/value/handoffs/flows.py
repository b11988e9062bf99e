"""The hand-offs behind a figure: each flow with its steps on both sides, and what every tool makes of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from itsm_fit.scoring.figures import Outcome
from itsm_fit.writing import titled
from ui.widgets.cells import VerdictCell
from ui.widgets.language import Caption, tr
from ui.widgets.table import TableColumn
from ui.widgets.words import NOTHING, listed, one_line, per_case

if TYPE_CHECKING:
    from itsm_fit.scoring.result import Fit
    from itsm_fit.silos.carrying import CrossingCarriage
    from itsm_fit.silos.crossings import RoleCrossing
    from itsm_fit.silos.silos import Silos

_MOST_NAMED = 6


@dataclass(frozen=True, eq=False)
class FlowRow:
    """One hand-off, its names looked up when they are shown.

    `carriage` is what each tool, or the set, makes of it, by the names of the tools.
    """

    crossing: RoleCrossing
    carriage: Mapping[tuple[str, ...], CrossingCarriage]
    fit: Fit

    @property
    def key(self) -> tuple[str, str]:
        return self.crossing.process, self.crossing.flow

    @property
    def process(self) -> str:
        return process_name(self.fit, self.crossing.process)

    @property
    def flow(self) -> str:
        return _flow_name(self.fit, self.crossing)

    @property
    def before(self) -> str:
        return self._steps(self.crossing.before)

    @property
    def after(self) -> str:
        return self._steps(self.crossing.after)

    def _steps(self, keys: Sequence[str]) -> str:
        steps = self.fit.process_by_id[self.crossing.process].step_by_key
        return listed(tuple(one_line(steps[key].name or key) for key in keys if key in steps), _MOST_NAMED)


class FlowRows:
    """Makes rows of the hand-offs of one state."""

    def __init__(self, fit: Fit, silos: Silos) -> None:
        self._fit = fit
        self.sides = (*silos.tools, *([silos.together] if silos.together is not None else ()))
        carriage: dict[tuple[str, str], dict[tuple[str, ...], CrossingCarriage]] = {}
        for side in self.sides:
            for each in side.crossings:
                carriage.setdefault((each.crossing.process, each.crossing.flow), {})[side.tools] = each
        self._carriage = carriage

    def of(self, crossings: Iterable[RoleCrossing]) -> list[FlowRow]:
        """The busiest first."""
        found = sorted(crossings, key=lambda each: (-(each.per_month or 0.0), -(each.per_case or 0.0)))
        return [FlowRow(each, self._carriage.get((each.process, each.flow), {}), self._fit) for each in found]


def process_name(fit: Fit, process: str) -> str:
    """A process by its name, else by its id."""
    its = fit.process_by_id.get(process)
    return one_line(its.name or process) if its is not None else process


def _flow_name(fit: Fit, its: RoleCrossing) -> str:
    """A sequence flow by its name and the nodes that it joins, a message by its name."""
    if its.message:
        sent = next(flow for flow in fit.project.document_of(its.process).message_flows if flow.id == its.flow)
        return one_line(sent.name) or tr("Message")
    process = fit.project.processes[its.process]
    flow = process.flow_by_id[its.flow]
    ends = [process.node_by_id[end] for end in (flow.source, flow.target)]
    way = " → ".join(one_line(end.name or end.id) for end in ends)
    return titled(one_line(flow.name), way) if flow.name else way


def flow_columns(sides: Sequence[tuple[str, ...]]) -> list[TableColumn[FlowRow]]:
    """A column for each tool, and one for the set, behind those of the flow."""
    return [*_FLOW_COLUMNS, *map(_carriage_column, sides)]


def amount_a_month(crossing: RoleCrossing) -> str:
    """How often a hand-off happens a month, ``?`` where nobody can tell."""
    from itsm_fit.silos.words import amount_words

    return "?" if crossing.per_month is None else amount_words(crossing.per_month)


_FLOW_COLUMNS: tuple[TableColumn[FlowRow], ...] = (
    TableColumn(Caption("Process"), lambda row: row.process, width=20),
    TableColumn(Caption("From"), lambda row: one_line(row.crossing.source.name), width=14),
    TableColumn(Caption("To"), lambda row: one_line(row.crossing.target.name), width=14),
    TableColumn(Caption("Flow"), lambda row: row.flow, width=24, stretch=True),
    TableColumn(
        Caption("Step before"),
        lambda row: row.before or NOTHING,
        width=18,
        stretch=True,
        help=Caption("The steps that a case can be in last before it takes the flow"),
    ),
    TableColumn(
        Caption("Step after"),
        lambda row: row.after or NOTHING,
        width=18,
        stretch=True,
        help=Caption("The steps that a case can be in first after it took the flow"),
    ),
    TableColumn(
        Caption("A case"),
        lambda row: per_case(row.crossing.per_case),
        key=lambda row: float("inf") if row.crossing.per_case is None else row.crossing.per_case,
        right=True,
        width=7,
    ),
    TableColumn(
        Caption("A month"),
        lambda row: amount_a_month(row.crossing),
        key=lambda row: row.crossing.per_month,
        tip=lambda row: (
            tr("Not known: {process} has no number of cases a month", process=row.process)
            if row.crossing.per_month is None
            else amount_a_month(row.crossing)
        ),
        right=True,
        width=8,
    ),
)
ROLES = (1, 2)
"""The columns of the roles."""
FIRST_TOOL = len(_FLOW_COLUMNS)
"""Where the columns of the tools begin."""


def _carriage_column(tools: tuple[str, ...]) -> TableColumn[FlowRow]:
    return TableColumn(
        " + ".join(map(one_line, tools)),
        lambda row: carriage_words(row.carriage.get(tools)),
        figure=lambda row: carriage_outcome(row.carriage.get(tools)),
        tip=lambda row: carriage_tip(row.carriage.get(tools)),
        delegate=VerdictCell,
        width=22,
        says=lambda: (tr("? carried at best"), tr("? integration at best")),
    )


def carriage_words(its: CrossingCarriage | None) -> str:
    """What becomes of a hand-off, with its sign."""
    from itsm_fit.silos.carrying import Carriage

    if its is None or its.carriage is Carriage.ASKS_NOTHING:
        return tr("– asks nothing") if its is not None else NOTHING
    if its.carriage is Carriage.BY_HAND:
        return tr("✗ by hand on both") if its.both_by_hand else tr("✗ by hand on a side")
    if its.carriage is Carriage.INTEGRATION:
        return tr("? integration at best") if its.open else tr("⇄ integration")
    return tr("? carried at best") if its.open else tr("✓ carried")


def carriage_outcome(its: CrossingCarriage | None) -> Outcome | None:
    """The verdict whose colour a hand-off has; None where it needs an integration, or asks nothing."""
    from itsm_fit.silos.carrying import Carriage

    if its is None or its.carriage is Carriage.ASKS_NOTHING:
        return None
    if its.carriage is Carriage.BY_HAND:
        return Outcome.NO
    if its.open:
        return Outcome.OPEN
    return Outcome.YES if its.carriage is Carriage.CARRIED else None


def carriage_tip(its: CrossingCarriage | None) -> str:
    """What that means."""
    from itsm_fit.silos.carrying import Carriage

    if its is None:
        return tr("Between pools no tool is looked at")
    return {
        Carriage.CARRIED: tr("The steps on both sides are carried; open: if the answers prove to be the best"),
        Carriage.INTEGRATION: tr("Tools of the set carry both sides, but no one of them both: to be integrated"),
        Carriage.BY_HAND: tr("A step on a side, or on both, is not carried"),
        Carriage.ASKS_NOTHING: tr("No step on either side asks anything of a tool"),
    }[its.carriage]
