"""The sheet that compares the tools by criteria: how they do, by which method, and what the criteria are."""

from __future__ import annotations

from collections.abc import Iterator

from itsm_fit.errors import FitError
from itsm_fit.language import Phrase, tr
from itsm_fit.model.decision import BETTER, FIT_CRITERIA, Criterion, CriterionKind, RankingMethod, Scaling, ValueSource
from itsm_fit.report import styles
from itsm_fit.report.content import (
    Cell,
    Column,
    DataTable,
    Paragraph,
    ReportPart,
    Row,
    Subheading,
    Value,
    Voice,
    heated,
)
from itsm_fit.report.parts.material import Material
from itsm_fit.scoring import titles
from itsm_fit.scoring.comparison import ComparedTool, Comparison, compare
from itsm_fit.scoring.figures import Interval
from itsm_fit.scoring.result import Fit
from itsm_fit.scoring.verdicts import ELIGIBLE, signed
from itsm_fit.scoring.wording import interval, on_scale
from itsm_fit.visible import shorten

_AMOUNT = styles.NUMBER._replace(number='#"\u2009"##0.##')
_OPEN = Cell(Phrase("? open"), styles.MUTED._replace(align="right", indent=1))
_SHARES = (ValueSource.COVERAGE, ValueSource.END_TO_END)
_SCALINGS = {
    Scaling.BOUNDS: Phrase("Values are scaled between their bounds, 0 for the worst end and 1 for the best."),
    Scaling.SUM: Phrase(
        "Values count as shares of the criterion’s sum over the tools, reciprocals where less is better."
    ),
}
_DEFINITIONS = (
    Column(Phrase("Criterion"), styles.STRONG, most=30, least=22),
    Column(Phrase("Weight"), styles.NUMBER),
    Column(Phrase("Share"), styles.PERCENT),
    Column(Phrase("Better"), styles.WORD),
    Column(Phrase("Lowest"), styles.NUMBER, least=9),
    Column(Phrase("Highest"), styles.NUMBER, least=9),
    Column(Phrase("First place holds from"), styles.PERCENT, least=11),
    Column(Phrase("to"), styles.PERCENT),
)


def wanted(fit: Fit) -> bool:
    """Whether the selection decides by more than its fit."""
    return bool(fit.tools) and fit.project.decision.criteria not in ((), FIT_CRITERIA)


def criteria(material: Material) -> ReportPart:
    """Tools above, criteria below; where they cannot be compared, why."""
    try:
        compared = compare(material.fit, material.costs)
    except FitError as problem:
        return ReportPart(tr("Tools by criteria"), "", (Paragraph(str(problem)),))
    weighed = material.fit.project.decision.criteria
    columns = (
        Column(titles.TOOL, styles.STRONG, most=30, least=22),
        Column(tr("Weighted sum"), styles.CENTRED, least=11),
        *(Column(_method_name(method), styles.COUNT, least=13) for method in RankingMethod),
        Column(titles.ELIGIBLE, least=15),
        *(Column(shorten(each.title, 28), _style(each), most=18, least=12) for each in weighed),
    )
    return ReportPart(
        tr("Tools by criteria"),
        tr(
            "Ranked by the {method}. {scaling} The weighted sum reads from what is proven to what is possible: an open "
            "value counts as worst, then as best; the other methods leave out tools with open values.",
            method=compared.decision.method.words,
            scaling=_SCALINGS[compared.decision.scaling],
        ),
        (
            Paragraph(" ".join(compared.agreement), Voice.STRONG),
            DataTable(
                columns,
                [_tool(each, weighed) for each in compared.tools],
                struck=(1, 2 + len(RankingMethod)),
            ),
            Subheading(tr("What the criteria are")),
            DataTable(_DEFINITIONS, list(_definitions(compared))),
            *_notes(compared),
        ),
    )


def _method_name(method: RankingMethod) -> str:
    return (
        tr("Rank by weighted sum") if method is RankingMethod.WEIGHTED_SUM else tr("by {method}", method=method.words)
    )


def _style(criterion: Criterion) -> styles.Style:
    if criterion.kind is CriterionKind.SCALE:
        return styles.WORD
    if criterion.kind is CriterionKind.MONEY:
        return styles.COUNT
    return styles.CENTRED if criterion.source in _SHARES else _AMOUNT


def _tool(tool: ComparedTool, criteria: tuple[Criterion, ...]) -> Row:
    values = (_value(each, value) for each, value in zip(criteria, tool.values, strict=True))
    return (
        tool.name,
        heated(tool.score),
        *(tool.ranks.get(method) for method in RankingMethod),
        Cell(signed(ELIGIBLE, tool.eligible), styles.VERDICT[tool.eligible]),
        *values,
    )


def _value(criterion: Criterion, value: Interval | None) -> Value:
    if value is None:
        return _OPEN
    if criterion.source in _SHARES:
        return interval(value)
    return on_scale(criterion.words, value) if criterion.kind is CriterionKind.SCALE else value.low


def _definitions(compared: Comparison) -> Iterator[Row]:
    for criterion, share in zip(compared.decision.criteria, compared.shares, strict=True):
        moves = compared.stability.get(criterion.id)
        low, high = (criterion.words[0], criterion.words[-1]) if criterion.words else criterion.ends
        yield (
            criterion.title,
            criterion.weight,
            share,
            BETTER[criterion.more_is_better],
            low,
            high,
            *(moves.first if moves else (None, None)),
        )


def _notes(compared: Comparison) -> Iterator[Paragraph]:
    if compared.moving:
        text = tr(
            "No bounds are stated for {criteria}: another tool could move worst and best.",
            criteria=", ".join(compared.moving),
        )
        yield Paragraph(text, Voice.NOTE)
