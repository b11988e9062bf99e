"""Sheets about whole processes: the heat map, its figures to compute with, and the hand-offs between roles."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import NamedTuple

from xlsxwriter.utility import xl_rowcol_to_cell

from itsm_fit.language import Phrase, tr
from itsm_fit.report import styles
from itsm_fit.report.content import (
    ChartPoint,
    Column,
    ColumnBand,
    DataTable,
    PointChart,
    ReportBlock,
    ReportPart,
    Row,
    Subheading,
    Value,
    table_part,
)
from itsm_fit.report.parts.live import (
    FIGURE_COVERAGE,
    FIGURE_END_TO_END,
    FIGURE_STALE,
    FIGURE_TOOL,
    FIGURE_VOLUME,
    FIGURE_WEIGHT,
    LiveFit,
    counts,
    coverage,
    ends,
    live,
    member,
    stale,
)
from itsm_fit.report.parts.material import Material
from itsm_fit.report.parts.names import Names
from itsm_fit.report.parts.ranking import ends_of, of_ranking
from itsm_fit.report.wording import finite
from itsm_fit.report.workbook.page import HEADER, Page
from itsm_fit.scoring import titles
from itsm_fit.scoring.figures import Interval
from itsm_fit.scoring.ranking import process_volumes
from itsm_fit.scoring.result import Fit, ProcessFit, ProcessTool, ToolFit
from itsm_fit.scoring.wording import NO_PROCESS
from itsm_fit.visible import shorten

_ALL = Phrase("All processes")
_LEAD = Phrase(
    "Left what is proven today, shaded from white (0 %) to blue (100 %); right what is still possible, as open answers "
    "treat it."
)
_END_TO_END = Phrase("End to end: cases that run through and never meet a step the tool does not carry")
_COVERAGE = Phrase("Coverage: what a weighted list of requirements gives")
_MOST_POINTS = 40
_EMPTY = Column("")
_PROVEN = Column(Phrase("proven"), styles.HEAT, most=8, least=8)
_POSSIBLE = Column(Phrase("possible"), styles.SHARE, most=8.5, least=8.5)
_SIDES = ("Low", "High")
_FACTS = (
    Column(Phrase("Process"), styles.STRONG, most=32, least=16),
    Column(Phrase("Weight"), styles.NUMBER),
    Column(Phrase("Cases a month"), styles.COUNT, least=11),
    Column(titles.COMPLETES, styles.PERCENT, least=11),
    Column(titles.GETS_STUCK, styles.PERCENT),
    Column(titles.NEVER_ENDS, styles.PERCENT, least=11),
    Column(titles.HANDOFFS, styles.PER_CASE, least=12),
)


class _Map:
    """Where a map stands on its sheet, and what each process or group is called in formulas."""

    def __init__(self, material: Material) -> None:
        self._fit, self._live = material.fit, material.live
        self._stale_from = len(_FACTS) + 2 * len(material.fit.tools)

    @property
    def columns(self) -> list[Column]:
        """The facts, two columns a tool, and hidden whether its end-to-end fit is out of date."""
        tools = [column for _ in self._fit.tools for column in (_PROVEN, _POSSIBLE)]
        stale = [Column(f"Stale_{at}", styles.COUNT, hidden=True) for at in self._live.number.values()]
        return [*_FACTS, *tools, *(stale if self._live.there else ())]

    @property
    def bands(self) -> list[ColumnBand]:
        """The tools' names over their two columns."""
        starts = range(len(_FACTS), self._stale_from, 2)
        named = zip(starts, self._fit.tools, strict=True)
        return [ColumnBand(first, first + 1, shorten(tool.name, 24)) for first, tool in named]

    def end_to_end(self, process: ProcessFit, number: int, facts: Row) -> Row:
        """The fit of a process as values, with what marks them once they do not hold any more."""
        found = [end for tool in self._fit.tools for end in ends_of(process.tools[tool.name].end_to_end)]
        return self._filled(facts, found, [stale(number, at) for at in self._live.number.values()])

    def coverage(self, by_tool: Mapping[str, ProcessTool], number: int | None, facts: Row) -> Row:
        """The coverage of a process, or of what belongs to none, as formulas."""
        found: list[Value] = []
        for tool in self._fit.tools:
            now = ends_of(by_tool[tool.name].coverage)
            columns = ends(self._live.number[tool.name])
            found += [self._live.now(coverage(member(number), of), end) for of, end in zip(columns, now, strict=True)]
        return self._filled(facts, found)

    def total(self, measure: str) -> Row:
        """What the ranking says of all processes."""
        found: list[Value] = []
        for tool in self._fit.tools:
            now = ends_of(tool.coverage if measure == "Coverage" else tool.end_to_end)
            of_tool = partial(of_ranking, self._live.number[tool.name])
            found += [
                self._live.now(of_tool(f"Tool{measure}{side}"), end) for side, end in zip(_SIDES, now, strict=True)
            ]
        marks = [of_ranking(at, "ToolStale") for at in self._live.number.values()] if measure == "EndToEnd" else ()
        return self._filled((_ALL,), found, marks)

    def _filled(self, facts: Row, found: Sequence[Value], stale: Sequence[str] = ()) -> Row:
        """A row as wide as the map; `stale` are the formulas of what marks its figures."""
        marks = [live(each, 0) for each in stale] if stale else [None] * len(self._fit.tools)
        blank = [None] * (len(_FACTS) - len(facts))
        return (*facts, *blank, *found, *(marks if self._live.there else ()))

    def strike(self, page: Page, first: int, last: int) -> None:
        """Mark the fit of each tool by the column that says whether it still holds."""
        for at in range(len(self._fit.tools)):
            column = len(_FACTS) + 2 * at
            condition = f"{xl_rowcol_to_cell(first, self._stale_from + at, col_abs=True)}>0"
            page.strike(first, column, last, column + 1, condition)


def process_map(material: Material) -> ReportPart:
    """Processes × tools, end-to-end fit above coverage, tools in ranking order."""
    fit, sheet = material.fit, _Map(material)
    runs = [
        sheet.end_to_end(process, number, _facts(process, material, number))
        for number, process in enumerate(fit.processes, start=1)
    ]
    covered = [
        sheet.coverage(process.tools, number, _facts(process, material, number)[:2])
        for number, process in enumerate(fit.processes, start=1)
    ]
    if fit.cross_cutting is not None:
        group = fit.cross_cutting
        covered.append(
            sheet.coverage(group.tools, None, (NO_PROCESS, material.live.weight(len(fit.processes) + 1, group.weight)))
        )
    blank = [_EMPTY] * (len(_FACTS) - 2)
    below = [*_FACTS[:2], *blank, *sheet.columns[len(_FACTS) :]]
    return ReportPart(
        tr("Processes × tools"),
        str(_LEAD),
        (
            Subheading(str(_END_TO_END)),
            DataTable(sheet.columns, [*runs, sheet.total("EndToEnd")], bands=sheet.bands),
            Subheading(str(_COVERAGE)),
            DataTable(below, [*covered, sheet.total("Coverage")], bands=sheet.bands),
            *_measures(material),
        ),
    )


def _measures(material: Material) -> Iterator[ReportBlock]:
    """Both measures of the tools against each other: far to the right and low is much covered and little carried."""
    tools = [tool for tool in material.fit.tools if None not in (tool.coverage, tool.end_to_end)]
    if not tools:
        return
    yield Subheading(tr("Coverage against end to end"))
    yield PointChart(
        tr("A point for each tool: proven coverage across, proven end-to-end fit up, lines to what is still possible."),
        str(titles.COVERAGE),
        str(titles.END_TO_END),
        [_point(tool, material.live) for tool in tools[:_MOST_POINTS]],
    )


def _point(tool: ToolFit, live: LiveFit) -> ChartPoint:
    across, up = (_ends(tool, measure, live) for measure in ("Coverage", "EndToEnd"))
    return ChartPoint(shorten(tool.name, 28), *across, *up)


def _ends(tool: ToolFit, measure: str, live: LiveFit) -> tuple[Value, Value]:
    """What is proven, and how much more is possible."""
    figure = (tool.coverage if measure == "Coverage" else tool.end_to_end) or Interval(0.0, 0.0)
    low, high = (f"N({of_ranking(live.number[tool.name], f'Tool{measure}{side}')})" for side in _SIDES)
    return live.now(low, figure.low), live.now(f"{high}-{low}", figure.width)


def finish_map(page: Page, headers: Sequence[int], material: Material) -> None:
    """Strike the end-to-end fit that does not hold any more."""
    if material.live.there:
        first = headers[0] + 1
        _Map(material).strike(page, first, first + len(material.fit.processes))


def _facts(process: ProcessFit, material: Material, number: int) -> Row:
    play = process.play
    return (
        material.names.process(process.id),
        material.live.weight(number, process.weight),
        process.cases_per_month,
        play.completes,
        play.deadlocks,
        play.endless,
        finite(process.handoffs),
    )


_FIGURES = (
    Column(Phrase("Process"), styles.STRONG, most=40),
    Column(titles.TOOL, most=30),
    Column(titles.END_TO_END_PROVEN, styles.PERCENT, least=10),
    Column(titles.END_TO_END_POSSIBLE, styles.PERCENT, least=10),
    Column(titles.COVERAGE_PROVEN, styles.PERCENT, least=10),
    Column(titles.COVERAGE_POSSIBLE, styles.PERCENT, least=10),
    Column(titles.COVERED, styles.COUNT),
    Column(titles.PARTIAL, styles.COUNT),
    Column(titles.GAPS, styles.COUNT),
    Column(titles.NOT_ANSWERED, styles.COUNT),
)
_BEHIND = (FIGURE_WEIGHT, FIGURE_VOLUME, FIGURE_TOOL, FIGURE_STALE)
_NAMED = {name: 2 + at for at, name in enumerate((*FIGURE_END_TO_END, *FIGURE_COVERAGE))}
_NAMED |= {name: len(_FIGURES) + at for at, name in enumerate(_BEHIND)}


def figures(material: Material) -> ReportPart:
    """Everything on the map as numbers, one row a process and tool."""
    return table_part(
        tr("Figures of processes and tools"),
        tr(
            "The numbers behind the maps, to filter and compute with. Low takes an open answer as none, high as "
            "native. What they make together stands on the sheet Ranking."
        ),
        (*_FIGURES, *(Column(name, styles.NUMBER, hidden=True) for name in _BEHIND)),
        list(_figure_rows(material)),
        tr("No tool has answered yet."),
        frozen=2,
    )


class _Group(NamedTuple):
    """A process, or what belongs to none, with its number from 1 among the processes (None)."""

    name: str | Phrase
    number: int | None
    weight: Value
    volume: float
    tools: Mapping[str, ProcessTool]


def _groups(material: Material) -> Iterator[_Group]:
    fit, weight = material.fit, material.live.weight
    for number, (process, volume) in enumerate(
        zip(fit.processes, process_volumes(fit.processes), strict=True), start=1
    ):
        yield _Group(material.names.process(process.id), number, weight(number, process.weight), volume, process.tools)
    if fit.cross_cutting is not None:
        group = fit.cross_cutting
        yield _Group(NO_PROCESS, None, weight(len(fit.processes) + 1, group.weight), 0.0, group.tools)


def _figure_rows(material: Material) -> Iterator[Row]:
    """A row of each group and tool: the fit as a value, all else as formulas."""
    now = material.live.now
    for group in _groups(material):
        of_group = member(group.number)
        for name, tool in material.live.number.items():
            its = group.tools[name]
            covered = zip((coverage(of_group, of) for of in ends(tool)), ends_of(its.coverage), strict=True)
            counted = zip(counts(of_group, tool), its.counts, strict=True)
            yield (
                group.name,
                name,
                *ends_of(its.end_to_end),
                *(now(formula, end) for formula, end in covered),
                *(now(formula, count) for formula, count in counted),
                group.weight,
                group.volume,
                tool,
                0 if group.number is None else now(stale(group.number, tool), 0),
            )


def finish_figures(page: Page, _headers: Sequence[int], material: Material) -> None:
    """Name the columns, and strike the end-to-end fit that does not hold any more."""
    rows = len(material.fit.tools) * sum(1 for _ in _groups(material))
    if not rows or not material.live.there:
        return
    first, last = HEADER + 1, HEADER + rows
    for name, column in _NAMED.items():
        page.name_column(name, column, first, last)
    column = _NAMED[FIGURE_END_TO_END[0]]
    page.strike(first, column, last, column + 1, f"{xl_rowcol_to_cell(first, _NAMED[FIGURE_STALE], col_abs=True)}>0")


def handoffs(material: Material) -> ReportPart:
    """Work passed from role to role, the busiest passages of each process first."""
    return table_part(
        tr("Hand-offs between roles"),
        tr(
            "How often work changes hands, as expected per case. Messages between pools are listed apart "
            "from hand-offs between lanes."
        ),
        (
            Column(tr("Process"), styles.STRONG, most=40),
            Column(tr("From"), most=32),
            Column(tr("To"), most=32),
            Column(tr("Per case"), styles.PER_CASE, least=10),
            Column(tr("A month"), styles.COUNT, least=10),
            Column(tr("Kind")),
        ),
        _handoff_rows(material.fit, material.names),
        tr("No process has work that passes from lane to lane."),
    )


def _handoff_rows(fit: Fit, names: Names) -> Iterator[Row]:
    for process in fit.processes:
        table = process.handoff_table
        for each in sorted(table, key=lambda each: (each.message, each.per_case is not None, -(each.per_case or 0.0))):
            monthly = None
            if process.cases_per_month is not None and each.per_case is not None:
                monthly = process.cases_per_month * each.per_case
            kind = tr("message between pools") if each.message else tr("hand-off between lanes")
            yield names.process(process.id), each.source, each.target, finite(each.per_case), monthly, kind
