"""The sheets of the fit report, a row each: its name, what it tells, what writes it, and when it is left out.

A new sheet is a function in one of the modules beside this one, and a row here.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from itsm_fit.report import criteria, findings, gaps, money, processes, questions, requirements, steps, unlock
from itsm_fit.report.assumptions import assumption_sheet
from itsm_fit.report.book import TableSheet
from itsm_fit.report.material import Material
from itsm_fit.report.page import Page
from itsm_fit.report.resolutions import any_resolved, resolution_sheet
from itsm_fit.report.summary import write_summary
from itsm_fit.scoring.result import Fit


def _always(_: Fit) -> bool:
    return True


@dataclass(frozen=True, slots=True)
class ReportSheet:
    """One sheet: `write` puts it into the book under its name; it is there where it is `wanted`."""

    name: str
    tells: str
    write: Callable[[Material, str], None]
    wanted: Callable[[Fit], bool] = _always


def _table(made: Callable[[Material], TableSheet]) -> Callable[[Material, str], None]:
    """A sheet that holds one table."""

    def write(material: Material, name: str) -> None:
        material.book.add(name, made(material))

    return write


def _page(fill: Callable[[Page, Material], None]) -> Callable[[Material, str], None]:
    """A sheet that is filled by hand."""

    def write(material: Material, name: str) -> None:
        with material.book.page(name) as page:
            fill(page, material)

    return write


SHEETS: tuple[ReportSheet, ...] = (
    ReportSheet("Summary", "the ranking, both measures side by side, and why they disagree", _page(write_summary)),
    ReportSheet("Processes", "which tool carries which process, end to end and by coverage",
                _page(processes.write_map)),
    ReportSheet("Process figures", "the same as numbers, to filter and compute with", _table(processes.figures)),
    ReportSheet("Hand-offs", "where work passes from role to role, and how often", _table(processes.handoffs)),
    ReportSheet("Steps", "who carries each step, and how often cases come there", _table(steps.step_map)),
    ReportSheet("Requirements", "the level each tool reaches for each requirement",
                _table(requirements.requirement_map)),
    ReportSheet("Answers", "the vendors' own words and the cells they stand in", _table(requirements.answers)),
    ReportSheet("Gaps", "the weak links of each tool, the worst first: gain, exposure, what holds them back",
                _table(gaps.gap_sheet)),
    ReportSheet("Resolutions", "what is done about the gaps, and what it would bring",
                _table(resolution_sheet), any_resolved),
    ReportSheet("Unlock plan", "the fewest steps to make good for each tool and process", _table(unlock.unlock_sheet)),
    ReportSheet("Money", "what each tool costs over the years, and what it earns in points",
                _page(money.write_money), money.wanted),
    ReportSheet("Criteria", "how the tools do in the other criteria, by each method",
                _page(criteria.write_criteria), criteria.wanted),
    ReportSheet("Questions", "what to ask vendors next", _table(questions.question_sheet)),
    ReportSheet("Findings", "what was noticed in models and spreadsheets", _table(findings.finding_sheet)),
    ReportSheet("Assumptions", "levels, weights, thresholds, files, and what each figure means",
                _table(assumption_sheet)),
)  # fmt: skip
