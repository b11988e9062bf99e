"""The columns of the ranking; the figure that ranks stands before the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Literal

from itsm_fit.model.project import DecisionValue
from itsm_fit.scoring import titles
from itsm_fit.scoring.figures import Outcome
from itsm_fit.scoring.result import Fit, RequirementFit, ToolFit
from itsm_fit.scoring.verdicts import ELIGIBLE, signed
from ui.widgets.cells import BarCell, VerdictCell
from ui.widgets.language import Caption, tr
from ui.widgets.table import TableColumn
from ui.widgets.words import count, interval, listed

_MOST_MUSTS = 12
RANKS = "▼ "
"""Stands before the title of the column that ranks."""
_BEHIND = Caption("Ranks, behind eligibility: its proven end decides")
_COVERAGE: TableColumn[ToolFit] = TableColumn(
    titles.COVERAGE,
    lambda tool: interval(tool.coverage),
    key=lambda tool: tool.coverage,
    figure=lambda tool: tool.coverage,
    delegate=BarCell,
    width=30,
    stretch=True,
    help=Caption("Weighted support of all requirements: solid is proven, hatched is possible"),
)
_END_TO_END: TableColumn[ToolFit] = TableColumn(
    titles.END_TO_END,
    lambda tool: interval(tool.end_to_end),
    key=lambda tool: tool.end_to_end,
    figure=lambda tool: tool.end_to_end,
    delegate=BarCell,
    width=30,
    stretch=True,
    help=Caption("Share of cases that the tool carries from start to end: solid is proven, hatched is possible"),
)


def ranking_columns(
    decision: DecisionValue, longest_name: int = 0, fit: Fit | None = None
) -> tuple[TableColumn[ToolFit], ...]:
    """The columns of the ranking by one value, which is marked as the one that ranks; names stand in full.

    Of a `fit` its musts are told with who insists on them, and where processes are bent to a tool how often.
    """
    first, second = (_COVERAGE, _END_TO_END) if decision == "coverage" else (_END_TO_END, _COVERAGE)
    ranking = TableColumn(
        f"{RANKS}{first.title}",
        first.text,
        key=first.key,
        figure=first.figure,
        delegate=first.delegate,
        width=first.width,
        stretch=True,
        help=f"{first.help}. {_BEHIND}",
    )
    tool = replace(_TOOL, width=max(_TOOL.width, longest_name))
    unmet, open_ = _MUSTS
    if fit is None:
        return (_RANK, tool, _ELIGIBLE, ranking, second, *_MUSTS)
    from itsm_fit.scoring.staying import called

    incumbent = fit.project.decision.incumbent.tool
    tool = replace(tool, text=lambda its: called(incumbent, its.name))
    unmet = replace(unmet, tip=lambda its: _musts(fit, its.unmet_musts) or tr("No must is unmet"))
    open_ = replace(open_, tip=lambda its: _musts(fit, its.open_musts) or tr("No must is open"))
    return (_RANK, tool, _ELIGIBLE, ranking, second, unmet, open_, *_bent(fit))


def _bent(fit: Fit) -> tuple[TableColumn[ToolFit], ...]:
    """How often the processes are bent to each tool, where they are."""
    from itsm_fit.scoring.gates import times_bent

    times = times_bent(fit)
    if not times:
        return ()
    return (
        TableColumn(
            tr("Bent"),
            lambda tool: count(times[tool.name]),
            key=lambda tool: times[tool.name],
            right=True,
            width=6,
            help=tr("Requirements for which a process is to be changed to fit the tool"),
        ),
    )


def _musts(fit: Fit, ids: Sequence[str]) -> str:
    """Musts with their texts and who insists on them, a line each."""
    return "\n".join(_must(fit.requirement_by_id[rid]) for rid in ids[:_MOST_MUSTS]) + (
        f"\n… {count(len(ids) - _MOST_MUSTS)}" if len(ids) > _MOST_MUSTS else ""
    )


def _must(its: RequirementFit) -> str:
    insists = tr("({who} insists)", who=its.own.insisted) if its.own.insisted else ""
    return " ".join(filter(None, (its.id, its.text, insists)))


_RANK: TableColumn[ToolFit] = TableColumn(
    titles.RANK, lambda tool: str(tool.rank), key=lambda tool: tool.rank, right=True, width=4
)
_TOOL: TableColumn[ToolFit] = TableColumn(titles.TOOL, lambda tool: tool.name, width=20)
_ELIGIBLE: TableColumn[ToolFit] = TableColumn(
    titles.ELIGIBLE,
    lambda tool: signed(ELIGIBLE, tool.eligible),
    figure=lambda tool: tool.eligible,
    delegate=VerdictCell,
    width=15,
    says=lambda: (signed(ELIGIBLE, each) for each in Outcome),
    help=Caption("Not eligible when a must is unmet, open while one waits for an answer"),
)
_MUSTS: tuple[TableColumn[ToolFit], ...] = (
    TableColumn(
        titles.MUSTS_UNMET,
        lambda tool: count(len(tool.unmet_musts)),
        key=lambda tool: len(tool.unmet_musts),
        tip=lambda tool: listed(tool.unmet_musts, 12) or tr("No must is unmet"),
        right=True,
        width=8,
        help=Caption("Musts the tool fails. Enter shows them"),
    ),
    TableColumn(
        titles.MUSTS_OPEN,
        lambda tool: count(len(tool.open_musts)),
        key=lambda tool: len(tool.open_musts),
        tip=lambda tool: listed(tool.open_musts, 12) or tr("No must is open"),
        right=True,
        width=8,
        help=Caption("Musts that wait for an answer. Enter shows them"),
    ),
)


def told_by(column: TableColumn[ToolFit]) -> Literal["musts unmet", "musts open", "end_to_end", "coverage"]:
    """Which figure of the tools a column tells, by itself or as the one that ranks; coverage where it is another."""
    unmet, open_ = _MUSTS
    if column.text is unmet.text:
        return "musts unmet"
    if column.text is open_.text:
        return "musts open"
    return "end_to_end" if column.text is _END_TO_END.text else "coverage"
