"""The sheet of the ranking: all figures of the tools, worked out anew; the first page shows them in their order."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from xlsxwriter.utility import xl_range, xl_rowcol_to_cell

from itsm_fit.language import Phrase, tr
from itsm_fit.report import styles
from itsm_fit.report.content import Cell, Column, Reference, ReportPart, Value, table_part
from itsm_fit.report.parts.headlines import DECISION
from itsm_fit.report.parts.live import (
    EVEN,
    FIGURE_STALE,
    FIGURE_TOOL,
    WEIGHT,
    counts,
    eligible,
    mean_coverage,
    mean_end_to_end,
    still_open,
    unmet,
)
from itsm_fit.report.parts.material import Material
from itsm_fit.report.parts.money import total_of
from itsm_fit.report.text import in_formula
from itsm_fit.report.wording import listed
from itsm_fit.report.workbook.page import HEADER, Page
from itsm_fit.scoring import titles
from itsm_fit.scoring.figures import Interval, Outcome
from itsm_fit.scoring.ranking import proven
from itsm_fit.scoring.recommendation import decision_of, nothing_known, only_unmatched
from itsm_fit.scoring.result import Fit, ToolFit
from itsm_fit.scoring.staying import called
from itsm_fit.scoring.verdicts import ELIGIBLE, signed
from itsm_fit.scoring.wording import NOTHING
from itsm_fit.visible import shorten

_FIRST = HEADER + 1
_MOST_NAMED = 4
_SEEN = {
    "ToolRank": Column(titles.RANK, styles.CENTRED._replace(bold=True)),
    "ToolName": Column(titles.TOOL, styles.STRONG, most=30),
    "ToolEligible": Column(titles.ELIGIBLE, styles.VERDICT_WORD, least=17),
    "ToolEndToEndLow": Column(titles.END_TO_END_PROVEN, styles.HEAT, least=11),
    "ToolEndToEndHigh": Column(titles.END_TO_END_POSSIBLE, styles.SHARE, least=11),
    "ToolCoverageLow": Column(titles.COVERAGE_PROVEN, styles.HEAT, least=11),
    "ToolCoverageHigh": Column(titles.COVERAGE_POSSIBLE, styles.SHARE, least=11),
    "ToolMustsFailed": Column(titles.MUSTS_UNMET, styles.COUNT, least=9),
    "ToolMustsOpen": Column(titles.MUSTS_OPEN, styles.COUNT, least=9),
    "ToolCovered": Column(titles.COVERED, styles.COUNT, least=9),
    "ToolPartial": Column(titles.PARTIAL, styles.COUNT, least=9),
    "ToolGaps": Column(titles.GAPS, styles.COUNT, least=9),
    "ToolNotAnswered": Column(titles.NOT_ANSWERED, styles.COUNT, least=10),
    "ToolFails": Column(Phrase("Which musts it fails"), styles.TEXT, most=44, least=24),
}
_BESIDE = ("ToolFirst", "ToolCost")
"""What the first page shows beside it, and no formula works out."""
_BEHIND = (
    "ToolShort",
    "ToolLabel",
    "ToolNumber",
    "ToolGroup",
    "ToolValue",
    "ToolCarries",
    "ToolCovers",
    "ToolPlace",
    "ToolOrder",
    "ToolStale",
)
_COLUMN = {name: at for at, name in enumerate((*_SEEN, *_BESIDE, *_BEHIND))}


def shown(name: str) -> Column:
    """A column of the ranking as it is headed and looks."""
    return _SEEN[name]


def ranking(material: Material) -> ReportPart:
    """One row a tool, in the order of the ranks when the report was made."""
    fit = material.fit
    return table_part(
        tr("Ranking"),
        tr(
            "By whether a tool can be chosen, then by {decision}. Proven is what the answers say today, possible what "
            "open ones may still add.",
            decision=DECISION[fit.project.settings.decision],
        ),
        (*_SEEN.values(), *(Column(name, styles.NUMBER, hidden=True) for name in (*_BESIDE, *_BEHIND))),
        [tuple(_row(material, tool, at)) for at, tool in enumerate(fit.tools, start=_FIRST)],
        tr("No tool has answered yet."),
        frozen=2,
    )


def _row(material: Material, tool: ToolFit, at: int) -> Iterator[Value]:
    fit, number = material.fit, material.live.number[tool.name]
    cells = {name: xl_rowcol_to_cell(at, column) for name, column in _COLUMN.items()}
    formulas = dict(_formulas(fit, number, cells))
    unknown = in_formula(_without_bar(fit, tool))
    formulas["ToolLabel"] = f'{cells["ToolShort"]}&IF({cells["ToolNotAnswered"]}>=ROWS({WEIGHT}),{unknown},"")'
    told = (*values(material, tool).values(), *_behind(fit, tool, number))
    for name, value in zip(_COLUMN, told, strict=True):
        if name == "ToolName":
            yield Cell(
                called(fit.project.decision.incumbent.tool, tool.name), _SEEN[name].style, Reference("Gaps", tool.name)
            )
        else:
            yield material.live.now(formulas[name], value) if name in formulas else value


def values(material: Material, tool: ToolFit) -> Mapping[str, str | float]:
    """What can be shown of a tool, by the names of the columns."""
    told = (*_figures(material.fit, tool), *_beside(material, tool))
    return dict(zip((*_SEEN, *_BESIDE), told, strict=True))


def _figures(fit: Fit, tool: ToolFit) -> tuple[str | float, ...]:
    return (
        NOTHING if fit.unweighed else tool.rank,
        called(fit.project.decision.incumbent.tool, tool.name),
        NOTHING if fit.unweighed else signed(ELIGIBLE, tool.eligible),
        *ends_of(tool.end_to_end),
        *ends_of(tool.coverage),
        len(tool.unmet_musts),
        len(tool.open_musts),
        *tool.counts,
        listed(tool.unmet_musts, most=_MOST_NAMED) or NOTHING,
    )


def _beside(material: Material, tool: ToolFit) -> tuple[str | float, str | float]:
    """In which share of the draws a tool comes first, and what it costs in all; a dash or a word where nobody knows."""
    firm, cost = material.firmness, material.costs.by_tool[tool.name]
    first = NOTHING if firm is None else float(firm.acceptability.ranks[firm.tools.index(tool.name), 0])
    return first, total_of(cost)


def label_of(fit: Fit, tool: ToolFit) -> str:
    """What a tool is called in a chart; with it, that nothing is known that a bar could show."""
    return _short(tool) + (_without_bar(fit, tool) if nothing_known(tool, fit) else "")


def _short(tool: ToolFit) -> str:
    return shorten(tool.name, 28)


def _without_bar(fit: Fit, tool: ToolFit) -> str:
    return tr(" (nothing matched)") if only_unmatched(tool, fit) else tr(" (no answer)")


def of_ranking(tool: int, column: str) -> str:
    """What stands in a column of the ranking for a tool, by its number: its row may be another once it is sorted."""
    return f"INDEX({column},MATCH({tool},ToolNumber,0))"


def at_place(place: str, column: str) -> str:
    """What stands in a column of the ranking for the tool at a place, from 1, in the order that the ranks have now."""
    return f"INDEX({column},MATCH({place},ToolOrder,0))"


def ends_of(figure: Interval | None) -> tuple[float | str, float | str]:
    """Both ends, or a dash for each where there is no figure."""
    return (NOTHING, NOTHING) if figure is None else (float(figure.low), float(figure.high))


def _behind(fit: Fit, tool: ToolFit, number: int) -> tuple[str | float, ...]:
    """What ranks, and with which others a tool shares a rank; `ToolOrder` counts on where they do."""
    group = list(Outcome).index(tool.eligible)
    place = fit.support.column[tool.name]
    return (
        _short(tool),
        label_of(fit, tool),
        number,
        group,
        proven(decision_of(tool, fit)),
        proven(tool.end_to_end),
        proven(tool.coverage),
        place,
        number,
        0,
    )


def _formulas(fit: Fit, number: int, cell: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """The formula of each column that has one."""
    if not fit.unweighed:
        better = _better(cell, ("ToolGroup", "<", ""), ("ToolValue", ">", f"+{EVEN}"))
        yield "ToolRank", f"1+SUMPRODUCT({better})"
        yield "ToolEligible", eligible(cell["ToolMustsFailed"], cell["ToolMustsOpen"])
    for measure, mean in (("EndToEnd", mean_end_to_end), ("Coverage", mean_coverage)):
        for end, side in enumerate(("Low", "High")):
            yield f"Tool{measure}{side}", mean(cell["ToolNumber"], end)
    yield "ToolMustsFailed", unmet(number)
    yield "ToolMustsOpen", still_open(number)
    yield from zip(("ToolCovered", "ToolPartial", "ToolGaps", "ToolNotAnswered"), counts("", number), strict=True)
    yield "ToolGroup", f"IF({cell['ToolMustsFailed']}>0,2,IF({cell['ToolMustsOpen']}>0,1,0))"
    decision = "ToolCoverageLow" if fit.project.settings.decision == "coverage" else "ToolEndToEndLow"
    for name, figure in (
        ("ToolValue", decision),
        ("ToolCarries", "ToolEndToEndLow"),
        ("ToolCovers", "ToolCoverageLow"),
    ):
        yield name, f"IF(ISNUMBER({cell[figure]}),{cell[figure]},-1)"
    before = _better(
        cell, ("ToolRank", "<", ""), ("ToolCarries", ">", ""), ("ToolCovers", ">", ""), ("ToolPlace", "<", "")
    )
    if not fit.unweighed:
        yield "ToolOrder", f"1+SUMPRODUCT({before})"
    yield "ToolStale", f"IF(SUMPRODUCT(({FIGURE_TOOL}={cell['ToolNumber']})*{FIGURE_STALE})>0,1,0)"


def _better(cell: Mapping[str, str], *keys: tuple[str, str, str]) -> str:
    """Which tools stand before that of a row: by the first key, by the next where that is even."""
    (name, sign, by), *more = keys
    ahead = f"({name}{sign}{cell[name]}{by})"
    return f"{ahead}+({name}={cell[name]})*({_better(cell, *more)})" if more else ahead


def finish(page: Page, _headers: Sequence[int], material: Material) -> None:
    """Name the columns, and strike what rests on inputs that are no more."""
    last = HEADER + len(material.fit.tools)
    if not material.live.there:
        return
    for name, column in _COLUMN.items():
        page.name_column(name, column, _FIRST, last)
    strike(page, material, _COLUMN, _FIRST, f"${xl_rowcol_to_cell(_FIRST, _COLUMN['ToolStale'])}>0")


def strike(page: Page, material: Material, column: Mapping[str, int], first: int, stale: str) -> None:
    """Strike the figures of the tools that rest on inputs that are no more.

    `column` says where each figure stands, from the row `first` on; `stale` is true, for the first row, where the
    end-to-end fit of its tool is out of date.
    """
    last = first + len(material.fit.tools) - 1

    def cells(name: str) -> str:
        return str(xl_range(first, column[name], last, column[name]))

    for end in ("ToolEndToEndLow", "ToolEndToEndHigh"):
        page.dress(cells(end), stale, styles.STRUCK)
    if material.fit.project.settings.decision == "end_to_end":
        page.dress(cells("ToolRank"), "SUM(ToolStale)>0", styles.STRUCK)  # a rank rests on the fit of all tools
    for name in ("ToolFails", "ToolFirst", "ToolCost"):
        if name in column:
            page.strike(first, column[name], last, column[name])
