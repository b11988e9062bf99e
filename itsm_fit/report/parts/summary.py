"""The first page: who leads, who carries the processes end to end, who is out, what to ask next."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

from itsm_fit import __version__
from itsm_fit.language import Phrase, tr, trn
from itsm_fit.report import styles
from itsm_fit.report.content import (
    BarChart,
    BarGroup,
    ChartSeries,
    Column,
    Contents,
    DataTable,
    Fill,
    Paragraph,
    ReportBlock,
    ReportPart,
    Row,
    Subheading,
    Value,
    Voice,
)
from itsm_fit.report.parts.board import decision_box, key_answers
from itsm_fit.report.parts.headlines import DECISION, facts
from itsm_fit.report.parts.live import WEIGHT, LiveFit
from itsm_fit.report.parts.material import Material
from itsm_fit.report.parts.ranking import at_place, label_of, shown, strike, values
from itsm_fit.report.text import in_formula
from itsm_fit.report.workbook.page import Page
from itsm_fit.scoring.figures import Interval
from itsm_fit.scoring.recommendation import nothing_known
from itsm_fit.scoring.result import Fit, ToolFit
from itsm_fit.scoring.wording import NOTHING
from itsm_fit.writing import day

_MOST_CHARTED = 20
_MOST_EXPLAINED = 1
_SERIES = (
    ChartSeries(Phrase("End to end, proven"), Fill.STRONG),
    ChartSeries(Phrase("End to end, still possible"), Fill.STRONG_HATCHED),
    ChartSeries(Phrase("Coverage, proven"), Fill.OTHER),
    ChartSeries(Phrase("Coverage, still possible"), Fill.OTHER_HATCHED),
)
_HEAT, _SHARE = styles.HEAT._replace(middle=True), styles.SHARE._replace(middle=True)
_COUNTS, _TOTAL = styles.COUNT._replace(middle=True), styles.COUNT._replace(middle=True)
_SHOWN: Mapping[str, tuple[float, styles.Style]] = {
    "ToolRank": (7, styles.Style(middle=True, align="center", bold=True)),
    "ToolName": (28, styles.Style(middle=True, bold=True, wrap=True)),
    "ToolEligible": (16, styles.VERDICT_WORD._replace(middle=True)),
    "ToolEndToEndLow": (11, _HEAT._replace(bold=True)),
    "ToolEndToEndHigh": (11, _SHARE),
    "ToolCoverageLow": (14, _HEAT),
    "ToolCoverageHigh": (11, _SHARE),
    "ToolMustsFailed": (8, _COUNTS),
    "ToolMustsOpen": (8, _COUNTS),
    "ToolFirst": (12, _SHARE),
    "ToolCost": (14, _COUNTS),
}
"""Width and looks of the columns of the ranking on this page."""
_OF_ANSWERS = ("ToolEndToEndLow", "ToolEndToEndHigh", "ToolCoverageLow", "ToolCoverageHigh")
"""What says nothing of a tool of which nothing is known."""

_MUSTS_FIRST = Phrase(
    "Eligibility comes before coverage: a tool that fails a must keeps its scores but ranks behind those that fail "
    "none, however much it covers."
)
_HOW_TO_READ = Phrase(
    "End to end is the share of cases that run through the drawn processes without meeting a step the tool does not "
    "carry; coverage is the weighted share of requirements met, wherever they sit. Proven is what the answers say "
    "today, possible what it can become once every open answer is in."
)


def summary(material: Material) -> ReportPart:
    """The first page."""
    fit = material.fit
    made = tr("made on {day} with {program}", day=day(material.made_on), program=f"ITSM Fit {__version__}")
    return ReportPart(
        material.title,
        " · ".join(filter(None, (fit.project.report_look.organisation, facts(fit), made))),
        tuple(_blocks(material)),
        upright=True,
        one_page=len(fit.tools) <= _MOST_CHARTED,
    )


def _blocks(material: Material) -> Iterator[ReportBlock]:
    fit = material.fit
    yield decision_box(fit)
    yield from key_answers(material)
    columns = _columns(material)
    yield DataTable(tuple(columns.values()), _ranking(material, columns))
    yield Paragraph(" ".join(_notes(material)), Voice.NOTE)
    if fit.tools:
        yield from _chart(material)
    yield from _explanations(material)
    yield Subheading(tr("What is where"))
    yield Contents(material.contents)


def _notes(material: Material) -> Iterator[str]:
    yield str(_MUSTS_FIRST)
    if material.firmness is not None:
        yield tr(
            "“Comes first” is the share of draws of weights and open answers in which a tool has the highest "
            "{decision}: musts are set aside there, so it may name another tool than the ranking.",
            decision=DECISION[material.fit.project.settings.decision],
        )
    yield str(_HOW_TO_READ)


def finish_summary(page: Page, headers: Sequence[int], material: Material) -> None:
    """Strike what rests on inputs that are no more, whatever tool stands in a row then."""
    if material.live.there:
        top = headers[0] + 1
        columns = {name: at for at, name in enumerate(_columns(material))}
        strike(page, material, columns, top, f"{at_place(f'ROW()-{top}', 'ToolStale')}>0")


def _columns(material: Material) -> Mapping[str, Column]:
    """The columns of the ranking that there is something to show in, by their names."""
    settings = material.fit.project.settings
    ranked_by = "ToolCoverageLow" if settings.decision == "coverage" else "ToolEndToEndLow"
    headings = {
        "ToolFirst": tr("Comes first in draws"),
        "ToolCost": tr("Total in {currency}", currency=material.costs.money.currency),
        ranked_by: tr("{measure}\n(sets the rank)", measure=shown(ranked_by).heading),
    }
    there = {
        "ToolFirst": material.firmness is not None,
        "ToolCost": any(cost.priced for cost in material.costs.tools),
    }
    return {
        name: Column(headings.get(name) or shown(name).heading, style, most=width, least=width)
        for name, (width, style) in _SHOWN.items()
        if there.get(name, True)
    }


def _ranking(material: Material, columns: Collection[str]) -> Sequence[Row]:
    """The tools in the order that their ranks have now, whatever is changed in the workbook."""
    return [
        [_now(material, tool, place, name) for name in columns]
        for place, tool in enumerate(material.fit.tools, start=1)
    ]


def _now(material: Material, tool: ToolFit, place: int, name: str) -> Value:
    """A figure of the tool at a place; a dash for one that nothing known stands behind."""
    there, value = at_place(str(place), name), values(material, tool)[name]
    if name not in _OF_ANSWERS:
        return material.live.now(there, value)
    known = f"{at_place(str(place), 'ToolNotAnswered')}<ROWS({WEIGHT})"
    value = NOTHING if nothing_known(tool, material.fit) else value
    return material.live.now(f"IF({known},{there},{in_formula(NOTHING)})", value)


def _explanations(material: Material) -> Iterator[ReportBlock]:
    sentences = material.fit.explanations
    if not sentences:
        return
    yield Subheading(tr("Where the two measures disagree"))
    for sentence in sentences[:_MOST_EXPLAINED]:
        yield Paragraph(sentence, rests=True)
    more = len(sentences) - _MOST_EXPLAINED
    if more > 0 and any(name == tr("Assumptions") for name, _ in material.contents):
        told = trn("{count} more on the sheet Assumptions.", "{count} more on the sheet Assumptions.", more)
        yield Paragraph(told, rests=True)


def _chart(material: Material) -> Iterator[ReportBlock]:
    """Both measures of each tool, solid to what is proven, hatched to what is possible, in the order of the ranks."""
    tools = material.fit.tools
    charted = tools[:_MOST_CHARTED]
    title = tr("End to end and coverage side by side")
    if len(charted) < len(tools):
        title = tr("{title}, the first {charted} of {tools} tools", title=title, charted=len(charted), tools=len(tools))
    yield Subheading(title)
    yield BarChart(
        tr("Bars of end-to-end fit and coverage of each tool, solid to the proven end, hatched to the possible end."),
        _SERIES,
        [_bars(material.fit, tool, place, material.live) for place, tool in enumerate(charted, start=1)],
    )


def _bars(fit: Fit, tool: ToolFit, place: int, live: LiveFit) -> BarGroup:
    label = live.now(at_place(str(place), "ToolLabel"), label_of(fit, tool))
    unknown = nothing_known(tool, fit)
    carries, covers = (
        _ends(figure, name, place, live, unknown=unknown)
        for figure, name in ((tool.end_to_end, "ToolEndToEnd"), (tool.coverage, "ToolCoverage"))
    )
    return BarGroup(label, [(*carries, None, None), (None, None, *covers)])


def _ends(figure: Interval | None, columns: str, place: int, live: LiveFit, *, unknown: bool) -> tuple[Value, Value]:
    """What is proven, and how much may be added; no bar where nothing is known."""
    if figure is None or (unknown and not live.there):
        return None, None
    low, high = (at_place(str(place), columns + side) for side in ("Low", "High"))
    known = f"{at_place(str(place), 'ToolNotAnswered')}<ROWS({WEIGHT})"
    added = live.now(f"IF({known},N({high})-N({low}),0)", 0.0 if unknown else figure.width)
    return live.now(f"N({low})", figure.low), added
