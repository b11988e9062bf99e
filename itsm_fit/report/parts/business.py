"""The sheets of the business case: what each tool brings against what it costs, what drives that, and all its rows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from itsm_fit.language import Phrase, tr, trn
from itsm_fit.report import styles
from itsm_fit.report.content import (
    BarChart,
    BarGroup,
    ChartSeries,
    Column,
    DataTable,
    Fill,
    Paragraph,
    ReportBlock,
    ReportPart,
    Row,
    Subheading,
    Voice,
    table_part,
)
from itsm_fit.report.parts import minutes
from itsm_fit.report.parts.material import Material
from itsm_fit.report.parts.spans import spanned
from itsm_fit.scoring import titles
from itsm_fit.scoring.result import Fit
from itsm_fit.scoring.wording import NOTHING, listed
from itsm_fit.value.business import BusinessCase
from itsm_fit.value.business_words import a_month, case_summary, row_decimals
from itsm_fit.value.drivers import SWING, Driver
from itsm_fit.value.grounds import CaseFigure, CaseRow
from itsm_fit.value.units import AmountUnit, unit_of
from itsm_fit.value.words import rates, years
from itsm_fit.visible import shorten
from itsm_fit.writing import per_cent

_MOST_CHARTED = 20
_MOST_DRIVERS = 12
_MOST_LACKING = 12
_MOST_NAMED = 4


def wanted(fit: Fit) -> bool:
    """Whether there are tools, prices, and anything that they could bring."""
    decision = fit.project.decision
    return bool(fit.tools and decision.costs and (decision.benefits or minutes.wanted(fit)))


def business_sheet(material: Material) -> ReportPart:
    """A case for each tool, and what those told of hang on."""
    return ReportPart(_title(material), _lead(material), tuple(_blocks(material)))


def row_sheet(material: Material) -> ReportPart:
    """All that the figures of the tools told of are made of, to filter and compute with."""
    told = {tool.name for tool in material.told}
    rows = [
        _made(material, case.tool, row) for case in material.business.values() if case.tool in told for row in case.rows
    ]
    return table_part(
        tr("What business cases are made of"),
        material.lead(
            tr(
                "The rows of one part add up to its figure; nothing stands in two. Work in called processes counts "
                "there alone. A dash is not estimated, and what it lacks stands beside it."
            )
        ),
        _ROWS,
        rows,
        tr("No tool has a business case."),
        struck=(5, None),
    )


def _title(material: Material) -> str:
    return tr("Business case against {staying}", staying=material.worth.incumbent or tr("doing all by hand"))


def _lead(material: Material) -> str:
    money = material.costs.money
    return material.lead(
        trn(
            "What differs from staying, over {count} year at {rate} a year, in {currency}. Of two ends the worse "
            "takes the low benefit and the high cost.",
            "What differs from staying, over {count} years at {rate} a year, in {currency}. Of two ends the worse "
            "takes the low benefit and the high cost.",
            money.years,
            rate=per_cent(money.discount_rate),
            currency=unit_of(tuple(material.business.values())).name(money.currency),
        ),
        tr("What a tool hangs on: each assumption alone, all others in the middle of their ends."),
    )


def _blocks(material: Material) -> Iterator[ReportBlock]:
    cases, currency = tuple(material.business.values()), material.worth.currency
    unit = unit_of(cases)
    said = " ".join(case_summary(cases, currency))
    if said:
        yield Paragraph(said, Voice.STRONG, rests=True)
    yield DataTable(_CASES, [_case(case, unit) for case in cases], struck=(1, None))
    chart = _chart(material, cases)
    if chart is not None:
        yield chart
    lacking = list(_lacking(material, cases))
    if lacking:
        yield Subheading(tr("What is missing"))
        for sentence in lacking[:_MOST_LACKING]:
            yield Paragraph(sentence, Voice.NOTE)
        if len(lacking) > _MOST_LACKING:
            yield Paragraph(tr("And {count} more of that kind.", count=len(lacking) - _MOST_LACKING), Voice.NOTE)
    told = {tool.name for tool in material.told}
    for case in cases:
        if case.tool in told and case.drivers:
            yield from _driven(case, unit)


_CASES = (
    Column(titles.TOOL, styles.STRONG, most=30, least=20),
    Column(Phrase("Minutes saved, a year"), styles.COUNT, least=12),
    Column(Phrase("Stated benefits, a year"), styles.COUNT, least=12),
    Column(Phrase("Paid each year"), styles.COUNT, least=11),
    Column(Phrase("Left of a year"), styles.COUNT, least=12),
    Column(Phrase("Paid at the start"), styles.COUNT, least=12),
    Column(Phrase("Net present value"), styles.COUNT._replace(bold=True), least=14),
    Column(Phrase("Back after, years"), styles.COUNT, least=11),
    Column(Phrase("Return a year"), styles.COUNT, least=11),
    Column(Phrase("A ticket"), styles.COUNT._replace(number="0.00"), least=11),
)
_DRIVERS = (
    Column(Phrase("Assumption"), styles.STRONG._replace(wrap=True), most=36, least=28),
    Column(Phrase("Moved"), styles.WORD, most=18, least=12),
    Column(Phrase("Net present value at the low end"), styles.COUNT, most=14, least=12),
    Column(Phrase("at the high end"), styles.COUNT, most=14, least=11),
    Column(Phrase("Apart"), styles.COUNT, least=11),
)
_ROWS = (
    Column(titles.TOOL, styles.STRONG, most=24, least=14),
    Column(Phrase("Part of"), styles.WORD, most=20, least=16),
    Column(Phrase("What"), styles.TEXT, most=26, least=20),
    Column(Phrase("Process"), styles.TEXT, most=24),
    Column(Phrase("How it comes about"), styles.TEXT, most=38, least=30),
    Column(Phrase("A month"), styles.COUNT, least=14),
    Column(Phrase("Amount"), styles.COUNT, least=18),
)


def _case(case: BusinessCase, unit: AmountUnit) -> Row:
    before, after = (case.saved, case.stated, case.yearly), (case.initial, case.present)
    amounts = (*map(unit.of, before), unit.left(case), *map(unit.of, after))
    return (
        case.tool,
        *(spanned(each, unit.decimals) for each in amounts),
        years(case.payback),
        rates(case.rate),
        spanned(case.per_ticket, 2),
    )


def _chart(material: Material, cases: Sequence[BusinessCase]) -> BarChart | None:
    """What comes in beside what is paid, over the years in money of today; none where something is below 0."""
    annuity = material.annuity
    groups, below = [], False
    for case in cases[:_MOST_CHARTED]:
        if case.present is None or case.brings is None or case.initial is None or case.yearly is None:
            continue
        comes, goes = case.brings.times(annuity), case.initial.plus(case.yearly.times(annuity))
        below = below or min(comes.low, goes.low) < 0
        paid, came = (goes.low, goes.high - goes.low), (comes.low, comes.high - comes.low)
        groups.append(BarGroup(shorten(case.tool, 28), [(*came, None, None), (None, None, *paid)]))
    if not groups or below:
        return None
    return BarChart(
        tr("Bars of what each tool brings over the years, and of what it costs, in money of today."),
        (
            ChartSeries(Phrase("Brings at least"), Fill.STRONG),
            ChartSeries(Phrase("may bring"), Fill.STRONG_HATCHED),
            ChartSeries(Phrase("Costs at least"), Fill.OTHER),
            ChartSeries(Phrase("may cost"), Fill.OTHER_HATCHED),
        ),
        groups,
        styles.COUNT,
        shares=False,
    )


def _driven(case: BusinessCase, unit: AmountUnit) -> Iterator[ReportBlock]:
    drivers = case.drivers[:_MOST_DRIVERS]
    yield Subheading(tr("What {tool} hangs on", tool=case.tool))
    yield BarChart(
        tr("How far each assumption moves the net present value of {tool}.", tool=case.tool),
        (ChartSeries(Phrase("moves the net present value by"), Fill.STRONG),),
        [BarGroup(shorten(each.what, 34), [(each.width,)]) for each in drivers],
        styles.COUNT,
        shares=False,
    )
    yield DataTable(_DRIVERS, [_driver(each, unit) for each in drivers], struck=(2, None))


def _driver(each: Driver, unit: AmountUnit) -> Row:
    moved = tr("by ± {share}", share=per_cent(SWING)) if each.swung else tr("between its ends")
    ends = each.at_low, each.at_high, each.width
    return each.what, moved, *(round(end / unit.size, unit.decimals) + 0.0 for end in ends)


def _made(material: Material, tool: str, row: CaseRow) -> Row:
    month = a_month(row)
    return (
        tool,
        row.figure.words,
        row.what,
        _process(material, row.process) if row.process else None,
        row.how,
        None if month is None else spanned(month),
        spanned(row.amount, row_decimals(row)),
    )


def _process(material: Material, process: str) -> str:
    return material.names.process(process) if process else NOTHING


def _lacking(material: Material, cases: Sequence[BusinessCase]) -> Iterator[str]:
    """What keeps figures from being known, once where it is the same with several tools."""
    found: dict[tuple[str, str, str], dict[str, None]] = {}
    for case in cases:
        for row in case.rows:
            if row.lacks is not None and row.figure is not CaseFigure.TICKET:
                found.setdefault((row.process, row.what, row.how), {})[case.tool] = None
    for (process, what, missing), tools in found.items():
        whose = "" if len(tools) == len(cases) > 1 else listed(list(tools), _MOST_NAMED)
        place = _process(material, process) if process else ""
        yield tr("{what}: {missing}.", what=", ".join(filter(None, (whose, place, what))), missing=missing)
