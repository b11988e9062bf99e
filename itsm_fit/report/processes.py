"""Sheets about whole processes: the heat map, its figures to compute with, and the hand-offs between roles."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from itsm_fit.language import Phrase, tr
from itsm_fit.report import styles
from itsm_fit.report.book import TableSheet
from itsm_fit.report.material import Material
from itsm_fit.report.names import Names
from itsm_fit.report.page import Cell, Column, Page, Row, Value
from itsm_fit.report.styles import heat
from itsm_fit.report.wording import finite, shorten
from itsm_fit.scoring.figures import Interval
from itsm_fit.scoring.result import Fit, ProcessFit, ProcessTool, ToolFit
from itsm_fit.scoring.wording import NO_PROCESS, NOTHING, interval

_ALL = Phrase("All processes")
_LEAD = Phrase(
    "Each cell reads from what is proven today to what is still possible, as open answers treat it; "
    "the ground goes from dark blue (0 %) to yellow (100 %) by the proven end."
)
_TOP = 4
"""The row of the upper map's header."""
_END_TO_END = Phrase("End to end: cases that run through and never meet a step the tool does not carry")
_COVERAGE = Phrase("Coverage: what a weighted list of requirements gives")
_EMPTY = Column("")
_FACTS = (
    Column(Phrase("Process"), styles.STRONG, most=38, least=16),
    Column(Phrase("Weight"), styles.NUMBER),
    Column(Phrase("Cases a month"), styles.COUNT, least=11),
    Column(Phrase("Ends cleanly"), styles.PERCENT, least=11),
    Column(Phrase("Gets stuck"), styles.PERCENT),
    Column(Phrase("Loops for ever"), styles.PERCENT, least=11),
    Column(Phrase("Hand-offs a case"), styles.PER_CASE, least=12),
)


Measured = ProcessTool | ToolFit
Measure = Callable[[Measured], Interval | None]


def write_map(page: Page, material: Material) -> None:
    """Processes × tools, end-to-end fit above coverage, tools in ranking order."""
    fit, names = material.fit, material.names
    tools = [Column(shorten(tool.name), styles.CENTRED, most=11, least=11) for tool in fit.tools]
    page.title(tr("Processes × tools"))
    page.put(3, 0, _END_TO_END, styles.HEADING)
    runs = [_row(fit, _facts(process, names), process.tools, _end_to_end) for process in fit.processes]
    total = _row(fit, (_ALL,), fit.tool_by_name, _end_to_end, bold=True)
    below = page.table(_TOP, [*_FACTS, *tools], [*runs, total])
    if runs:
        page.worksheet.autofilter(_TOP, 0, below - 2, len(_FACTS) + len(tools) - 1)
    page.put(below + 1, 0, _COVERAGE, styles.HEADING)
    covered = [_row(fit, _facts(process, names)[:2], process.tools, _coverage) for process in fit.processes]
    if fit.cross_cutting is not None:
        group = fit.cross_cutting
        covered.append(_row(fit, (NO_PROCESS, group.weight), group.tools, _coverage))
    covered.append(_row(fit, (_ALL,), fit.tool_by_name, _coverage, bold=True))
    page.table(below + 2, [*_FACTS[:2], *[_EMPTY] * (len(_FACTS) - 2), *tools], covered)
    page.lead(1, str(_LEAD))
    page.freeze(_TOP + 1, 1)


def _end_to_end(figures: Measured) -> Interval | None:
    return figures.end_to_end


def _coverage(figures: Measured) -> Interval | None:
    return figures.coverage


def _row(
    fit: Fit, facts: Sequence[Value], by_tool: Mapping[str, Measured], measure: Measure, *, bold: bool = False
) -> Row:
    """Facts, blanks up to the tools' columns, a heated cell a tool."""
    cells = (heated(measure(by_tool[tool.name]), bold=bold) for tool in fit.tools)
    return (*facts, *[None] * (len(_FACTS) - len(facts)), *cells)


def heated(figure: Interval | None, decimals: int = 0, *, bold: bool = False) -> Cell:
    """An interval in words on the ground of its low end."""
    if figure is None:
        return Cell(NOTHING, styles.APPLIES_NOT)
    return Cell(interval(figure, decimals), heat(figure.low, bold=bold))


def _facts(process: ProcessFit, names: Names) -> Sequence[Value]:
    play = process.play
    return (
        names.process(process.id),
        process.weight,
        process.cases_per_month,
        play.completes,
        play.deadlocks,
        play.endless,
        finite(process.handoffs),
    )


def figures(material: Material) -> TableSheet:
    """Everything on the map as numbers, one row a process and tool."""
    return TableSheet(
        tr("Figures of processes and tools"),
        tr(
            "The numbers behind the maps, to filter and compute with. Low takes an open answer as none, high as native."
        ),
        (
            Column(tr("Process"), styles.STRONG, most=40),
            Column(tr("Tool"), most=30),
            Column(tr("End to end, low"), styles.PERCENT, least=10),
            Column(tr("End to end, high"), styles.PERCENT, least=10),
            Column(tr("Coverage, low"), styles.PERCENT, least=10),
            Column(tr("Coverage, high"), styles.PERCENT, least=10),
            Column(tr("Covered"), styles.COUNT),
            Column(tr("Partial"), styles.COUNT),
            Column(tr("Gaps"), styles.COUNT),
            Column(tr("Unanswered"), styles.COUNT),
        ),
        _figure_rows(material.fit, material.names),
        tr("No tool has answered yet."),
        frozen=2,
    )


def _figure_rows(fit: Fit, names: Names) -> Iterator[Row]:
    for tool in fit.tools:
        yield (_ALL, tool.name, *_ends(tool.end_to_end), *_ends(tool.coverage), *tool.counts)
    groups = [(names.process(process.id), process.tools) for process in fit.processes]
    if fit.cross_cutting is not None:
        groups.append((str(NO_PROCESS), fit.cross_cutting.tools))
    for name, by_tool in groups:
        for tool in fit.tools:
            its = by_tool[tool.name]
            yield (name, tool.name, *_ends(its.end_to_end), *_ends(its.coverage), *its.counts)


def _ends(figure: Interval | None) -> tuple[float | None, float | None]:
    return (None, None) if figure is None else (figure.low, figure.high)


def handoffs(material: Material) -> TableSheet:
    """Work passed from role to role, the busiest passages of each process first."""
    return TableSheet(
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
