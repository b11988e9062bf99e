"""The two tables of the page Criteria: what the criteria are, and how the tools do in them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from itsm_fit.importing.criteria_sheet import DEFINITION, value_text
from itsm_fit.model.decision import BETTER, Criterion, CriterionKind, RankingMethod, ValueSource
from itsm_fit.model.settings import MOST_WEIGHT
from itsm_fit.model.sound_decision import MOST
from itsm_fit.numerals import NumberLimits
from itsm_fit.scoring.figures import Interval, Outcome
from itsm_fit.scoring.verdicts import ELIGIBLE, SIGN
from itsm_fit.scoring.wording import on_scale
from ui.stages.fit.amounts import money, plain
from ui.stages.fit.cells import Range, RangeCell
from ui.stages.fit.edit_table import ChoiceCell
from ui.stages.require.editors import LineCell, NumberCell
from ui.widgets.cells import BarCell, VerdictCell
from ui.widgets.language import Caption, tr
from ui.widgets.numbers.marks import written
from ui.widgets.table import TableColumn
from ui.widgets.words import NOTHING, interval, percent

if TYPE_CHECKING:  # NumPy loads when the page is looked at
    from itsm_fit.scoring.comparison import ComparedTool
    from itsm_fit.scoring.robustness import Stability

_BETTER = (Caption("less"), Caption("more"))
"""What `Criterion.more_is_better` reads as, by its truth; files have it in the words of BETTER."""
_SHARES = (ValueSource.COVERAGE, ValueSource.END_TO_END)
_WORKED_OUT = Caption("worked out")
_JUDGED = Caption("judged")


class KindCell(ChoiceCell):
    """How a criterion is measured."""

    choices = tuple(CriterionKind)

    def words(self, choice: str) -> str:
        return CriterionKind(choice).words


class BetterCell(ChoiceCell):
    """Which way is better."""

    choices = tuple(each.source for each in reversed(BETTER))

    def words(self, choice: str) -> str:
        return str(_BETTER[choice == BETTER[True].source])


@dataclass(frozen=True)
class CriterionRow:
    """A criterion, its weight as a share of all, and how far that share can move before another tool leads."""

    criterion: Criterion
    share: float
    moves: Stability | None


@dataclass(frozen=True)
class ToolRow:
    """A tool with the values that people state for it, in the order of the criteria, and its figures, None until they
    are worked out.
    """

    name: str
    stated: tuple[float | None, ...]
    figures: ComparedTool | None


def _part(name: str, row: CriterionRow) -> str:
    return DEFINITION[name][0](row.criterion)


def _range(row: CriterionRow) -> Range | None:
    return Range(*row.moves.first, row.moves.weight) if row.moves else None


def _told_range(row: CriterionRow) -> str:
    if row.moves is None:
        return NOTHING
    low, high = row.moves.first
    return interval(Interval(low, high)) if high - low > 1e-9 else tr("{share} only", share=percent(low))


def _end(row: CriterionRow, at: int) -> str:
    stated = (row.criterion.low, row.criterion.high)[at]
    if row.criterion.kind is CriterionKind.SCALE:
        return row.criterion.words[-at]
    if stated is None:
        return (
            percent(float(at))
            if row.criterion.source in _SHARES
            else (tr("worst tool"), tr("best tool"))[at if row.criterion.more_is_better else 1 - at]
        )
    return percent(stated) if row.criterion.source in _SHARES else plain(stated)


CRITERIA_COLUMNS: tuple[TableColumn[CriterionRow], ...] = (
    TableColumn(
        Caption("Criterion"),
        lambda row: row.criterion.title,
        delegate=LineCell,
        width=22,
        edit=lambda row: row.criterion.title,
    ),
    TableColumn(
        Caption("Kind"),
        lambda row: _kind(row.criterion),
        delegate=KindCell,
        width=11,
        edit=lambda row: _part("Kind", row),
        help=Caption("A number, a scale of words, or an amount of money"),
    ),
    TableColumn(
        Caption("Better"),
        lambda row: str(_BETTER[row.criterion.more_is_better]),
        delegate=BetterCell,
        width=8,
        edit=lambda row: _part("Better", row),
        help=Caption("Whether more is better, or less"),
    ),
    TableColumn(
        Caption("Weight"),
        lambda row: f"{plain(row.criterion.weight)} · {percent(row.share)}",
        key=lambda row: row.criterion.weight,
        delegate=NumberCell,
        right=True,
        width=12,
        edit=lambda row: written(row.criterion.weight),
        number=lambda _row: NumberLimits(0.0, MOST_WEIGHT, blank=True),
        help=Caption("Any number; what counts is its share of all weights"),
    ),
    TableColumn(
        Caption("Lowest"),
        lambda row: _end(row, 0),
        delegate=NumberCell,
        right=True,
        width=16,
        edit=lambda row: written(row.criterion.low),
        number=lambda row: _limits(row.criterion),
        help=Caption(
            "The least value there can be. Without one the tools themselves set it, and another tool could "
            "move it"
        ),
    ),
    TableColumn(
        Caption("Highest"),
        lambda row: _end(row, 1),
        delegate=NumberCell,
        right=True,
        width=16,
        edit=lambda row: written(row.criterion.high),
        number=lambda row: _limits(row.criterion),
        help=Caption("The greatest value there can be"),
    ),
    TableColumn(
        Caption("Scale"),
        lambda row: ", ".join(row.criterion.words) or NOTHING,
        delegate=LineCell,
        width=22,
        stretch=True,
        edit=lambda row: _part("Scale", row),
        help=Caption("The words of a scale, the lowest first, with commas between"),
    ),
    TableColumn(
        Caption("First place holds for weights"),
        _told_range,
        figure=_range,
        delegate=RangeCell,
        width=30,
        help=Caption(
            "How far the share of this criterion can move, the others in proportion, before another tool leads"
        ),
    ),
)  # fmt: skip


def tool_columns(criteria: tuple[Criterion, ...], currency: str) -> list[TableColumn[ToolRow]]:
    """The weighted sum, the rank by each method, and a column a criterion."""
    fixed: list[TableColumn[ToolRow]] = [
        TableColumn(tr("Tool"), lambda row: row.name, width=20),
        TableColumn(
            tr("Weighted sum"),
            lambda row: interval(row.figures.score) if row.figures else NOTHING,
            key=lambda row: row.figures.score if row.figures else None,
            figure=lambda row: row.figures.score if row.figures else None,
            delegate=BarCell,
            width=28,
            stretch=True,
            help=tr("Proven to possible: an open value counts as worst at the low end, as best at the high end"),
        ),
    ]
    ranks = [_rank_column(method) for method in RankingMethod]
    return [*fixed, *ranks, _MUSTS, *(_value_column(at, each, currency) for at, each in enumerate(criteria))]


_MUSTS: TableColumn[ToolRow] = TableColumn(
    Caption("Musts"),
    lambda row: SIGN[row.figures.eligible] if row.figures else "",
    key=lambda row: list(Outcome).index(row.figures.eligible) if row.figures else None,
    figure=lambda row: row.figures.eligible if row.figures else None,
    tip=lambda row: ELIGIBLE[row.figures.eligible] if row.figures else "",
    delegate=VerdictCell,
    width=6,
    help=Caption("Whether the tool meets every must; the ranks here do not go by it"),
)


def _rank_column(method: RankingMethod) -> TableColumn[ToolRow]:
    def rank(row: ToolRow) -> int | None:
        return row.figures.ranks.get(method) if row.figures else None

    return TableColumn(
        tr("Rank") if method is RankingMethod.WEIGHTED_SUM else method.words.replace(" II", ""),
        lambda row: NOTHING if rank(row) is None else str(rank(row)),
        key=lambda row: rank(row) or 10**6,
        tip=lambda row: (
            _why_unranked(row)
            if rank(row) is None
            else tr("Rank {rank} by {method}", rank=rank(row), method=method.words)
        ),
        right=True,
        width=6,
        help=_METHOD_HELP[method],
    )


def _why_unranked(row: ToolRow) -> str:
    missing = ", ".join(row.figures.open) if row.figures else ""
    return tr("Not ranked: no value for {criteria}", criteria=missing) if missing else tr("Not ranked yet")


def _value_column(at: int, criterion: Criterion, currency: str) -> TableColumn[ToolRow]:
    stated = criterion.source is ValueSource.STATED

    def value(row: ToolRow) -> Interval | None:
        return row.figures.values[at] if row.figures and at < len(row.figures.values) else None

    def own(row: ToolRow) -> float | None:
        return row.stated[at] if at < len(row.stated) else None

    def told(row: ToolRow) -> str:
        if not stated:
            return _told(criterion, value(row), currency)
        its = own(row)
        return _told(criterion, None if its is None else Interval(its, its), currency)

    return TableColumn(
        criterion.title,
        told,
        key=own if stated else value,
        figure=lambda row: "muted" if told(row) == str(_OPEN) else None,
        delegate=_cell_of(criterion),
        right=criterion.kind is not CriterionKind.SCALE,
        width=13,
        edit=(lambda row: _written(criterion, own(row))) if stated else None,
        number=lambda _row: _limits(criterion, currency),
        help=_value_help(criterion),
    )


def _value_help(criterion: Criterion) -> str:
    if criterion.more_is_better:
        said = tr("{criterion}: more is better", criterion=criterion.title)
    else:
        said = tr("{criterion}: less is better", criterion=criterion.title)
    if criterion.source is ValueSource.STATED:
        return said
    if criterion.source is ValueSource.JUDGED:
        return f"{said}. {tr('Judged by evaluators, see Judge › Evaluators; open until a score is agreed')}"
    return f"{said}. {tr('Worked out from the selection')}"


def _kind(criterion: Criterion) -> str:
    if criterion.source is ValueSource.STATED:
        return criterion.kind.words
    return str(_JUDGED if criterion.source is ValueSource.JUDGED else _WORKED_OUT)


def _written(criterion: Criterion, value: float | None) -> str:
    return value_text(criterion, value) if criterion.kind is CriterionKind.SCALE else written(value)


def _limits(criterion: Criterion, currency: str = "") -> NumberLimits | None:
    """The numbers that values and bounds of a criterion can be, None for words."""
    if criterion.kind is CriterionKind.SCALE:
        return None
    if criterion.source in _SHARES:
        return NumberLimits(0.0, 1.0, blank=True, hundredths=True)
    return NumberLimits(
        -MOST, MOST, blank=True, hundredths=True, currency=currency if criterion.kind is CriterionKind.MONEY else ""
    )


def _told(criterion: Criterion, value: Interval | None, currency: str) -> str:
    if value is None:
        return str(_OPEN)
    if criterion.source in _SHARES:
        return interval(value)
    if criterion.kind is CriterionKind.SCALE:
        return on_scale(criterion.words, value)
    return money(value.low, currency) if criterion.kind is CriterionKind.MONEY else plain(value.low)


def _cell_of(criterion: Criterion) -> type[LineCell]:
    """A cell with the words of the scale to choose from, or one for numbers."""
    if criterion.kind is not CriterionKind.SCALE:
        return NumberCell
    return type("WordsCell", (ChoiceCell,), {"choices": ("", *criterion.words)})


_OPEN = Caption("? open")
_METHOD_HELP = {
    RankingMethod.WEIGHTED_SUM: Caption("Rank by the weighted sum of the values, its proven end"),
    RankingMethod.TOPSIS: Caption(
        "Rank by closeness to the best and distance from the worst there is in each criterion"
    ),
    RankingMethod.VIKOR: (
        Caption("Rank by the compromise between the regret of all criteria together and the greatest single one")
    ),
    RankingMethod.PROMETHEE: Caption("Rank by duels: how much more often a tool beats the others than it is beaten"),
}
