"""The first page: who leads, who carries the processes end to end, who is out, what to ask next."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

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
from itsm_fit.report.headlines import facts, headlines
from itsm_fit.report.live import LiveFit
from itsm_fit.report.material import Material
from itsm_fit.report.page import Page
from itsm_fit.report.ranking import at_place, label_of, shown, strike, values
from itsm_fit.scoring.figures import Interval
from itsm_fit.scoring.result import Fit, ToolFit
from itsm_fit.writing import day

_MOST_CHARTED = 20
_MOST_EXPLAINED = 5
_SERIES = (
    ChartSeries(Phrase("End to end, proven"), Fill.STRONG),
    ChartSeries(Phrase("End to end, still possible"), Fill.STRONG_HATCHED),
    ChartSeries(Phrase("Coverage, proven"), Fill.OTHER),
    ChartSeries(Phrase("Coverage, still possible"), Fill.OTHER_HATCHED),
)
_HEAT, _SHARE = styles.HEAT._replace(middle=True), styles.SHARE._replace(middle=True)
_COUNTS = styles.COUNT._replace(middle=True)
_SHOWN: Mapping[str, tuple[float, styles.Style]] = {
    "ToolRank": (8, styles.Style(middle=True, align="center", bold=True)),
    "ToolName": (26, styles.Style(middle=True, bold=True, wrap=True)),
    "ToolEligible": (17, styles.VERDICT_WORD._replace(middle=True)),
    "ToolEndToEndLow": (11, _HEAT._replace(bold=True)),
    "ToolEndToEndHigh": (10, _SHARE),
    "ToolCoverageLow": (11, _HEAT),
    "ToolCoverageHigh": (10, _SHARE),
    "ToolMustsFailed": (8, _COUNTS),
    "ToolMustsOpen": (8, _COUNTS),
    "ToolCovered": (10, _COUNTS),
    "ToolPartial": (9, _COUNTS),
    "ToolGaps": (8, _COUNTS),
    "ToolNotAnswered": (11, _COUNTS),
    "ToolFails": (34, styles.TEXT._replace(middle=True)),
}
"""Width and looks of the columns of the ranking on this page."""

_HOW_TO_READ = Phrase(
    "How to read this. End to end is the share of cases that run through the drawn processes without "
    "meeting a step the tool does not carry; coverage is the weighted share of requirements met, "
    "wherever they sit. 81–90 % means 81 % is proven today and 90 % is possible once every open answer "
    "is in. A tool that fails a must keeps its scores but ranks behind those that do not."
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
    for at, sentence in enumerate(headlines(fit)):
        yield Paragraph(sentence, Voice.PLAIN if at else Voice.STRONG, rests=True)
    yield DataTable(_columns(fit), _ranking(material))
    yield Paragraph(str(_HOW_TO_READ), Voice.NOTE)
    yield from _explanations(fit.explanations)
    if fit.tools:
        yield from _chart(material)
    yield Subheading(tr("What is where"))
    yield Contents(material.contents)


def finish_summary(page: Page, headers: Sequence[int], material: Material) -> None:
    """Strike what rests on inputs that are no more, whatever tool stands in a row then."""
    if material.live.there:
        top = headers[0] + 1
        columns = {name: at for at, name in enumerate(_SHOWN)}
        strike(page, material, columns, top, f"{at_place(f'ROW()-{top}', 'ToolStale')}>0")


def _columns(fit: Fit) -> tuple[Column, ...]:
    ranked_by = "ToolCoverageLow" if fit.project.settings.decision == "coverage" else "ToolEndToEndLow"
    return tuple(
        _fixed(
            tr("{measure}\n(sets the rank)", measure=shown(name).heading) if name == ranked_by else shown(name).heading,
            width,
            style,
        )
        for name, (width, style) in _SHOWN.items()
    )


def _fixed(heading: str | Phrase, characters: float, style: styles.Style) -> Column:
    return Column(heading, style, most=characters, least=characters)


def _ranking(material: Material) -> Sequence[Row]:
    """The tools in the order that their ranks have now, whatever is changed in the workbook."""
    return [
        [
            material.live.now(at_place(str(place), name), value)
            for name, value in zip(_SHOWN, values(material.fit, tool), strict=True)
        ]
        for place, tool in enumerate(material.fit.tools, start=1)
    ]


def _explanations(sentences: Sequence[str]) -> Iterator[ReportBlock]:
    if not sentences:
        return
    yield Subheading(tr("Where the two measures disagree"))
    for sentence in sentences[:_MOST_EXPLAINED]:
        yield Paragraph(sentence, rests=True)
    more = len(sentences) - _MOST_EXPLAINED
    if more > 0:
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
        [_bars(tool, place, material.live) for place, tool in enumerate(charted, start=1)],
    )


def _bars(tool: ToolFit, place: int, live: LiveFit) -> BarGroup:
    label = live.now(at_place(str(place), "ToolLabel"), label_of(tool))
    carries = _ends(tool.end_to_end, "ToolEndToEnd", place, live)
    covers = _ends(tool.coverage, "ToolCoverage", place, live)
    return BarGroup(label, [(*carries, None, None), (None, None, *covers)])


def _ends(figure: Interval | None, columns: str, place: int, live: LiveFit) -> tuple[Value, Value]:
    """What is proven, and how much may be added."""
    if figure is None:
        return None, None
    low, high = (at_place(str(place), columns + side) for side in ("Low", "High"))
    return live.now(f"N({low})", figure.low), live.now(f"N({high})-N({low})", figure.width)
