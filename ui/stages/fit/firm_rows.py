"""The tables of the page How firm: their rows and columns."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import isfinite
from typing import TYPE_CHECKING

from itsm_fit.language import in_signs
from itsm_fit.scoring import titles
from itsm_fit.scoring.verdicts import PRIORITY
from itsm_fit.writing import clauses, grouped, titled
from ui.stages.fit.cells import Range, RangeCell, Ranks, RanksCell, ShareCell, Swing, SwingCell
from ui.stages.fit.points import points
from ui.widgets.language import Caption, tr
from ui.widgets.table import TableColumn
from ui.widgets.words import NO_BREAK, NOTHING, count, listed, percent

if TYPE_CHECKING:
    from itsm_fit.certainty.information import AnswerWorth, Information, WeightSwing
    from itsm_fit.scoring.firmness import Firmness, Stakes
    from itsm_fit.scoring.result import Fit
    from itsm_fit.scoring.robustness import Stability


@dataclass(frozen=True, slots=True)
class RankRow:
    """How often one tool comes where, over the draws; `confidence` under the weights that suit it best."""

    at: int
    tool: str
    shares: tuple[float, ...]
    confidence: float | None
    beats: tuple[float, ...]

    @property
    def first(self) -> float:
        return self.shares[0]

    @property
    def mean_rank(self) -> float:
        return sum(rank * share for rank, share in enumerate(self.shares, start=1))


@dataclass(frozen=True, slots=True)
class CentralRow:
    """One group's given weight, and its mean in the draws in which a tool comes first; both shares of all weights."""

    group: str
    given: float
    central: float


@dataclass(frozen=True, slots=True)
class StableRow:
    """How far one group's weight may move before the first place, or any place, changes hands."""

    group: str
    holds: Stability
    swing: WeightSwing | None


@dataclass(frozen=True, slots=True)
class WorthRow:
    """One open answer; `place` counts from the one that is worth most."""

    place: int
    text: str
    priority: str
    worth: AnswerWorth


@dataclass(frozen=True, slots=True)
class FrontRow:
    """Where a tool stands process by process: `front` when no other is everywhere at least as good and once better."""

    tool: str
    dominated_by: tuple[str, ...]
    dominates: tuple[str, ...]
    best_in: tuple[str, ...]

    @property
    def front(self) -> bool:
        return not self.dominated_by


# ---------------------------------------------------------------- rows
def rank_rows(firm: Firmness) -> list[RankRow]:
    """One row a tool, in ranking order."""
    drawn = firm.acceptability
    return [
        RankRow(
            at,
            tool,
            tuple(drawn.ranks[at].tolist()),
            float(drawn.confidence[at]) if isfinite(drawn.central[at].sum()) else None,
            tuple(drawn.pairwise[at].tolist()),
        )
        for at, tool in enumerate(firm.tools)
    ]


def central_rows(firm: Firmness, stakes: Stakes, tool: int, names: Callable[[str], str]) -> list[CentralRow]:
    """Empty for a tool that never comes first."""
    central = firm.acceptability.central[tool].tolist()
    given = (stakes.weights / stakes.weights.sum()).tolist()
    rows = zip(firm.groups, given, central, strict=True)
    return [CentralRow(names(group), own, middle) for group, own, middle in rows if isfinite(middle)]


def stable_rows(firm: Firmness, told: Information, names: Callable[[str], str]) -> list[StableRow]:
    """One row a group that weighs."""
    swings = {swing.group: swing for swing in told.weights}
    return [StableRow(names(group), holds, swings.get(group)) for group, holds in firm.stability.items()]


def worth_rows(fit: Fit, told: Information) -> list[WorthRow]:
    """One row an open answer, that of most worth first."""
    asked = fit.requirement_by_id
    return [
        WorthRow(place, asked[each.requirement].text, PRIORITY[asked[each.requirement].priority], each)
        for place, each in enumerate(told.answers, start=1)
    ]


def front_rows(stakes: Stakes, names: Callable[[str], str]) -> list[FrontRow]:
    """One row a tool, by what is proven today."""
    from itsm_fit.certainty.information import dominance

    beats = dominance(stakes.low)
    best = stakes.low.max(axis=1, keepdims=True)
    leads = (stakes.low >= best - 1e-9) & (stakes.low > 0)
    tools = stakes.tools
    return [
        FrontRow(
            tool,
            tuple(other for to, other in enumerate(tools) if beats[to, at]),
            tuple(other for to, other in enumerate(tools) if beats[at, to]),
            tuple(names(group) for row, group in enumerate(stakes.groups) if leads[row, at]),
        )
        for at, tool in enumerate(tools)
    ]


# ---------------------------------------------------------------- columns
RANK_COLUMNS: tuple[TableColumn[RankRow], ...] = (
    TableColumn(titles.TOOL, lambda row: row.tool, width=26),
    TableColumn(
        Caption("Comes first"),
        lambda row: percent(row.first),
        key=lambda row: row.first,
        right=True,
        width=11,
        help=Caption("Share of the draws in which the tool comes first; ties are shared"),
    ),
    TableColumn(
        Caption("Ranks"),
        lambda row: clauses(titled(at, percent(share)) for at, share in enumerate(row.shares, 1) if share > 0),
        key=lambda row: row.mean_rank,
        figure=lambda row: Ranks(row.shares),
        delegate=RanksCell,
        width=44,
        stretch=True,
        help=Caption("Share of the draws in which the tool comes first (left), second, and so on"),
    ),
    TableColumn(
        Caption("Mean rank"), lambda row: grouped(row.mean_rank, 1), key=lambda row: row.mean_rank, right=True, width=10
    ),
    TableColumn(
        Caption("Confidence"),
        lambda row: percent(row.confidence),
        key=lambda row: row.confidence,
        tip=lambda row: (
            tr(
                "Under the weights that suit it best {tool} comes first in {share} of the draws",
                tool=row.tool,
                share=percent(row.confidence),
            )
            if row.confidence is not None
            else tr("{tool} comes first in no draw", tool=row.tool)
        ),
        right=True,
        width=11,
        help=Caption("Share of the draws of the open answers in which the tool comes first under its central weights"),
    ),
)

CENTRAL_COLUMNS: tuple[TableColumn[CentralRow], ...] = (
    TableColumn(Caption("Process"), lambda row: row.group, width=18, stretch=True),
    TableColumn(Caption("Given"), lambda row: percent(row.given), key=lambda row: row.given, right=True, width=6),
    TableColumn(
        Caption("Central"),
        lambda row: percent(row.central),
        key=lambda row: row.central,
        figure=lambda row: row.central,
        delegate=ShareCell,
        width=16,
        help=Caption("Mean weight in the draws in which the tool comes first"),
    ),
)


def duel_columns(tools: Sequence[str], cell: type) -> tuple[TableColumn[RankRow], ...]:
    """One column a tool: the share of draws in which the row's tool beats it."""

    def column(at: int, other: str) -> TableColumn[RankRow]:
        def figure(row: RankRow) -> object:
            return None if row.at == at else (row.beats[at], row.beats[at])

        return TableColumn(
            other,
            lambda row: NOTHING if row.at == at else percent(row.beats[at]),
            key=lambda row: None if row.at == at else row.beats[at],
            figure=figure,
            tip=lambda row: tr(
                "{tool} beats {other} in {share} of the draws", tool=row.tool, other=other, share=percent(row.beats[at])
            ),
            delegate=cell,
            width=10,
        )

    return tuple(column(at, other) for at, other in enumerate(tools))


STABLE_COLUMNS: tuple[TableColumn[StableRow], ...] = (
    TableColumn(Caption("Process"), lambda row: row.group, width=24),
    TableColumn(
        Caption("Weight"), lambda row: percent(row.holds.weight), key=lambda row: row.holds.weight, right=True, width=8
    ),
    TableColumn(
        Caption("First place holds"),
        lambda row: span(row.holds.first),
        key=lambda row: row.holds.first[1] - row.holds.first[0],
        figure=lambda row: Range(*row.holds.first, row.holds.weight),
        delegate=RangeCell,
        width=36,
        stretch=True,
        help=Caption(
            "The range of this weight, the others in proportion, in which the first place stays; ▼ is the weight now"
        ),
    ),
    TableColumn(
        Caption("Whole ranking holds"),
        lambda row: span(row.holds.ranking),
        key=lambda row: row.holds.ranking[1] - row.holds.ranking[0],
        figure=lambda row: Range(*row.holds.ranking, row.holds.weight),
        delegate=RangeCell,
        width=36,
        stretch=True,
        help=Caption("The range of this weight in which no two tools change places"),
    ),
)


def swing_column(told: Information) -> TableColumn[StableRow]:
    """The tornado of weights: the lead when each is halved and doubled, on one scale."""
    ends = [end for swing in told.weights for end in (swing.halved, swing.doubled)]
    least, most = min([*ends, 0.0]), max([*ends, 0.0])

    def figure(row: StableRow) -> Swing | None:
        return Swing(row.swing.halved, row.swing.doubled, least, most) if row.swing else None

    return TableColumn(
        tr("Lead, halved to doubled"),
        lambda row: (
            tr("{low} to {high}", low=_lead(row.swing.halved), high=_lead(row.swing.doubled)) if row.swing else NOTHING
        ),
        key=lambda row: abs(row.swing.doubled - row.swing.halved) if row.swing else 0.0,
        figure=figure,
        delegate=SwingCell,
        width=40,
        stretch=True,
        help=tr(
            "By how many points the first place leads when this weight is halved, and when it is doubled; "
            "below 0 another leads"
        ),
    )


def worth_columns(told: Information) -> tuple[TableColumn[WorthRow], ...]:
    """The tornado of answers: all bars start at the lead of today."""
    most_worth = max((each.worth for each in told.answers), default=0.0)
    ends = [told.lead, *(each.lead for each in told.answers)]
    least, most = min([*ends, 0.0]), max([*ends, 0.0])
    return (
        TableColumn(
            "#", lambda row: count(row.place), key=lambda row: row.place, right=True, width=5, help=Caption("Number")
        ),
        TableColumn(tr("Tool"), lambda row: row.worth.tool, width=longest([each.tool for each in told.answers], 14)),
        TableColumn(tr("Id"), lambda row: ", ".join(row.worth.serves), width=9),
        TableColumn(tr("What to ask"), lambda row: row.text or row.worth.requirement, width=34, stretch=True),
        TableColumn(tr("Priority"), lambda row: row.priority, width=8, says=PRIORITY.values),
        TableColumn(
            tr("Worth knowing"),
            lambda row: points(row.worth.worth) or NOTHING,
            key=lambda row: row.worth.worth,
            figure=lambda row: row.worth.worth / most_worth if most_worth else 0.0,
            delegate=ShareCell,
            width=20,
            help=tr(
                "Expected gain, in points of the figure ranked by, of knowing this answer before choosing "
                "(value of perfect information)"
            ),
        ),
        TableColumn(
            tr("A yes adds"),
            lambda row: points(row.worth.lift) or "0",
            key=lambda row: row.worth.lift,
            right=True,
            width=11,
            help=tr("How many points a yes adds to the tool’s figure, everything else as proven"),
        ),
        TableColumn(
            tr("Lead after a yes"),
            lambda row: _lead(row.worth.lead),
            key=lambda row: row.worth.lead,
            figure=lambda row: Swing(told.lead, row.worth.lead, least, most),
            delegate=SwingCell,
            width=30,
            help=tr("By how many points the first place leads once this answer is a yes; below 0 another tool leads"),
        ),
        TableColumn(
            tr("Changes the winner"),
            lambda row: (
                tr("alone") if row.worth.changes_first else tr("with others") if row.worth.together else NOTHING
            ),
            key=lambda row: (row.worth.changes_first, row.worth.together),
            width=16,
            help=tr(
                "Alone: this answer by itself can put another tool first, musts included. With others: it "
                "is one of the fewest that can"
            ),
        ),
    )


FRONT_COLUMNS: tuple[TableColumn[FrontRow], ...] = (
    TableColumn(titles.TOOL, lambda row: row.tool, width=26),
    TableColumn(
        Caption("Front"),
        lambda row: tr("✓ on the front") if row.front else tr("✗ dominated"),
        key=lambda row: not row.front,
        width=15,
        help=Caption("On the front: no other tool is at least as good in every process and better in one"),
    ),
    TableColumn(
        Caption("Best in"),
        lambda row: listed(row.best_in, 3) or NOTHING,
        key=lambda row: -len(row.best_in),
        tip=lambda row: "\n".join(row.best_in) or tr("In no process"),
        width=36,
        stretch=True,
    ),
    TableColumn(
        Caption("Dominated by"),
        lambda row: listed(row.dominated_by, 3) or NOTHING,
        key=lambda row: len(row.dominated_by),
        tip=lambda row: "\n".join(row.dominated_by) or tr("By nobody"),
        width=30,
        stretch=True,
    ),
    TableColumn(
        Caption("Dominates"),
        lambda row: listed(row.dominates, 3) or NOTHING,
        key=lambda row: len(row.dominates),
        tip=lambda row: "\n".join(row.dominates) or tr("Nobody"),
        width=30,
        stretch=True,
    ),
)


def longest(names: Sequence[str], least: int) -> int:
    """The width in characters of a column that shows all of these names."""
    return max([least, *map(len, names)])


def _lead(difference: float) -> str:
    return points(difference) or "0"


def span(ends: tuple[float, float]) -> str:
    """A range of weights with one decimal where it needs one."""
    low, high = (in_signs(f"{end * 100:.1f}".removesuffix(".0")) for end in ends)
    return f"{low}–{high}{NO_BREAK}%" if low != high else f"{low}{NO_BREAK}%"
