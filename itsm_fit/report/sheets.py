"""The sheets of the fit report, a row each: its name, what it tells, what writes it, and when it is left out.

A new sheet is a function in one of the modules beside this one, and a row here.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from itsm_fit.errors import InputError
from itsm_fit.language import Phrase, tr
from itsm_fit.report import (
    answers,
    criteria,
    findings,
    gaps,
    linked_features,
    money,
    processes,
    questions,
    ranking,
    requirement_map,
    steps,
    unlock,
)
from itsm_fit.report.assumptions import assumption_sheet
from itsm_fit.report.book import TableSheet
from itsm_fit.report.live import answered_by_features
from itsm_fit.report.material import Material
from itsm_fit.report.page import Page
from itsm_fit.report.resolutions import any_resolved, resolution_sheet
from itsm_fit.report.summary import write_summary
from itsm_fit.scoring.result import Fit
from itsm_fit.translations import in_every_language


def _always(_: Fit) -> bool:
    return True


@dataclass(frozen=True, slots=True)
class ReportSheet:
    """One sheet: `write` puts it into the book under its name; it is there where it is `wanted`.

    `computes` says that formulas of other sheets rest on it: where it is not chosen it is hidden in place of left out.
    """

    name: Phrase
    tells: Phrase
    write: Callable[[Material, str], None]
    wanted: Callable[[Fit], bool] = _always
    computes: bool = False

    def is_among(self, chosen: Collection[str]) -> bool:
        """Whether it is chosen, by its name in the language spoken or in any other; all are by nothing."""
        if not chosen:
            return True
        called = {str(self.name), *in_every_language(self.name.source)}
        return not {name.casefold() for name in chosen}.isdisjoint(map(str.casefold, called))


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
    ReportSheet(
        Phrase("Summary"),
        Phrase("the ranking, both measures side by side, and why they disagree"),
        _page(write_summary),
    ),
    ReportSheet(
        Phrase("Ranking"),
        Phrase("every figure of each tool, to sort, filter and compute with"),
        _table(ranking.ranking),
        computes=True,
    ),
    ReportSheet(
        Phrase("Processes"),
        Phrase("which tool carries which process, end to end and by coverage"),
        _page(processes.write_map),
    ),
    ReportSheet(
        Phrase("Process figures"),
        Phrase("the same as numbers, to filter and compute with"),
        _table(processes.figures),
        computes=True,
    ),
    ReportSheet(
        Phrase("Hand-offs"),
        Phrase("where work passes from role to role, and how often"),
        _table(processes.handoffs),
    ),
    ReportSheet(
        Phrase("Steps"),
        Phrase("who carries each step, and how often cases come there"),
        _table(steps.step_map),
    ),
    ReportSheet(
        Phrase("Requirements"),
        Phrase("weights and what each tool answered, to change"),
        _page(requirement_map.write_requirements),
        computes=True,
    ),
    ReportSheet(
        Phrase("Linked features"),
        Phrase("the features that answer requirements, to change"),
        _table(linked_features.linked_features),
        answered_by_features,
        computes=True,
    ),
    ReportSheet(
        Phrase("Answers"),
        Phrase("the vendors' own words and the cells they stand in"),
        _table(answers.answer_sheet),
    ),
    ReportSheet(
        Phrase("Gaps"),
        Phrase("the weak links of each tool, the worst first: gain, exposure, what holds them back"),
        _table(gaps.gap_sheet),
    ),
    ReportSheet(
        Phrase("Resolutions"),
        Phrase("what is done about the gaps, and what it would bring"),
        _table(resolution_sheet),
        any_resolved,
    ),
    ReportSheet(
        Phrase("Unlock plan"),
        Phrase("the fewest steps to make good for each tool and process"),
        _table(unlock.unlock_sheet),
    ),
    ReportSheet(
        Phrase("Money"),
        Phrase("what each tool costs over the years, and what it earns in points"),
        _page(money.write_money),
        money.wanted,
    ),
    ReportSheet(
        Phrase("Criteria"),
        Phrase("how the tools do in the other criteria, by each method"),
        _page(criteria.write_criteria),
        criteria.wanted,
    ),
    ReportSheet(
        Phrase("Questions"),
        Phrase("what to ask vendors next"),
        _table(questions.question_sheet),
    ),
    ReportSheet(
        Phrase("Findings"),
        Phrase("what was noticed in models and spreadsheets"),
        _table(findings.finding_sheet),
    ),
    ReportSheet(
        Phrase("Assumptions"),
        Phrase("levels, weights and thresholds, to change; files; what each figure means"),
        _table(assumption_sheet),
        computes=True,
    ),
)


def seen_of(sheets: Sequence[ReportSheet], fit: Fit, chosen: Collection[str]) -> list[ReportSheet]:
    """The sheets of a report that are seen: those that are wanted and among the chosen ones, named in any language.

    Raises InputError for a name that no sheet has, and where nothing is left.
    """
    unknown = [name for name in chosen if not any(sheet.is_among([name]) for sheet in sheets)]
    seen = [sheet for sheet in sheets if sheet.wanted(fit) and sheet.is_among(chosen)]
    if unknown or not seen:
        there = ", ".join(str(sheet.name) for sheet in sheets if sheet.wanted(fit))
        raise InputError(
            tr(
                "This report has no sheet “{name}”: choose among {sheets}.",
                name=(unknown or list(chosen))[0],
                sheets=there,
            )
        )
    return seen
