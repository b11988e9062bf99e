"""The sheets of the fit report, a row each: its name, what it tells, what writes it, and when it is left out.

A new sheet is a function in one of the modules beside this one, and a row here.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from itsm_fit.errors import InputError
from itsm_fit.language import Phrase, tr
from itsm_fit.report.content import ReportPart
from itsm_fit.report.parts import (
    acceptance,
    answers,
    business,
    combinations,
    criteria,
    demo,
    drawings,
    evidence,
    fairness,
    findings,
    firm,
    gaps,
    gates,
    judgements,
    kpis,
    linked_features,
    method,
    minutes,
    money,
    processes,
    provenance,
    questions,
    ranking,
    readiness,
    record,
    requirement_map,
    rollout,
    sign_off,
    silos,
    steps,
    tickets,
    unedited,
    unlock,
    what_if,
)
from itsm_fit.report.parts.assumptions import assumption_sheet, finish_assumptions
from itsm_fit.report.parts.live import answered_by_features
from itsm_fit.report.parts.material import Material
from itsm_fit.report.parts.resolutions import any_resolved, resolution_sheet
from itsm_fit.report.parts.summary import finish_summary, summary
from itsm_fit.report.workbook.page import Page
from itsm_fit.scoring.result import Fit
from itsm_fit.translations import in_every_language

EVERY = "all"
"""Chosen in place of names: every part that is wanted."""


def _always(_: Fit) -> bool:
    return True


def _nothing(_page: Page, _headers: Sequence[int], _material: Material) -> None:
    """Nothing is left to do."""


@dataclass(frozen=True, slots=True)
class ReportSheet:
    """One part of the report, a sheet of the workbook: `part` makes it; it is there where it is `wanted`.

    `live` names what formulas refer to and bounds what can be written, once the part is on its sheet; it gets the rows
    of its tables' headers. `computes` says that formulas of other sheets rest on it: where it is not chosen it is
    hidden in place of left out. One not there `by_default` has to be asked for, one about `persons` by its name.
    """

    name: Phrase
    tells: Phrase
    part: Callable[[Material], ReportPart]
    wanted: Callable[[Fit], bool] = _always
    live: Callable[[Page, Sequence[int], Material], None] = _nothing
    computes: bool = False
    by_default: bool = True
    persons: bool = False

    def is_among(self, chosen: Collection[str]) -> bool:
        """Whether it is chosen, by its name in the language spoken or in any other.

        By nothing those are that are there by default, by “all” every one but those about persons.
        """
        if not chosen:
            return self.by_default
        called = {*in_every_language(self.name.source), *(() if self.persons else (EVERY,))}
        return not {name.casefold() for name in chosen}.isdisjoint(map(str.casefold, called))


SHEETS: tuple[ReportSheet, ...] = (
    ReportSheet(
        Phrase("Summary"),
        Phrase("the ranking, both measures side by side, and why they disagree"),
        summary,
        live=finish_summary,
    ),
    ReportSheet(
        Phrase("Ranking"),
        Phrase("every figure of each tool, to sort, filter and compute with"),
        ranking.ranking,
        live=ranking.finish,
        computes=True,
    ),
    ReportSheet(
        Phrase("Processes"),
        Phrase("which tool carries which process, end to end and by coverage"),
        processes.process_map,
        live=processes.finish_map,
    ),
    ReportSheet(
        Phrase("Process figures"),
        Phrase("the same as numbers, to filter and compute with"),
        processes.figures,
        live=processes.finish_figures,
        computes=True,
        by_default=False,
    ),
    ReportSheet(
        Phrase("Hand-offs"),
        Phrase("where work passes from role to role, and how often"),
        processes.handoffs,
        by_default=False,
    ),
    ReportSheet(
        Phrase("KPIs"),
        Phrase(
            "what processes are measured by: as drawn, before anything changed, target, and which tool can measure it"
        ),
        kpis.kpi_sheet,
        kpis.wanted,
    ),
    ReportSheet(
        Phrase("Tickets"),
        Phrase("what logs of tickets tell: how cases went, the shares taken beside what was drawn, what was otherwise"),
        tickets.ticket_sheet,
        tickets.wanted,
        by_default=False,
    ),
    ReportSheet(
        Phrase("Readiness"),
        Phrase("what changes for whom, how mature practices are, who sees to it: about persons, where asked for"),
        readiness.readiness_sheet,
        readiness.wanted,
        by_default=False,
        persons=True,
    ),
    ReportSheet(
        Phrase("Silos"),
        Phrase("hand-offs between roles over all processes, what tools carry of them, what merging roles would save"),
        silos.silo_sheet,
        silos.wanted,
        by_default=False,
    ),
    ReportSheet(
        Phrase("Drawings"),
        Phrase("each process as it is drawn, painted by what the first tool carries"),
        drawings.drawings,
        drawings.wanted,
    ),
    ReportSheet(
        Phrase("Steps"),
        Phrase("who carries each step, and how often cases come there"),
        steps.step_map,
        by_default=False,
    ),
    ReportSheet(
        Phrase("Requirements"),
        Phrase("weights and what each tool answered, to change"),
        requirement_map.requirements,
        live=requirement_map.finish,
        computes=True,
    ),
    ReportSheet(
        Phrase("Gates"),
        Phrase("the musts that tools fail or leave open, who insists on them, and whom they eliminate"),
        gates.gate_sheet,
        gates.wanted,
    ),
    ReportSheet(
        Phrase("Linked features"),
        Phrase("the features that answer requirements, to change"),
        linked_features.linked_features,
        answered_by_features,
        linked_features.finish,
        computes=True,
    ),
    ReportSheet(
        Phrase("Answers"),
        Phrase("the vendors’ own words and the cells they stand in"),
        answers.answer_sheet,
    ),
    ReportSheet(
        Phrase("Gaps"),
        Phrase("the weak links of each tool, the worst first: gain, exposure, what holds them back"),
        gaps.gap_sheet,
    ),
    ReportSheet(
        Phrase("Resolutions"),
        Phrase("what is done about the gaps, and what it would bring"),
        resolution_sheet,
        any_resolved,
    ),
    ReportSheet(
        Phrase("Roll-out"),
        Phrase("what goes live in which wave, which gaps are closed for it, and what is carried then"),
        rollout.rollout_sheet,
        rollout.wanted,
        by_default=False,
    ),
    ReportSheet(
        Phrase("Unlock plan"),
        Phrase("the fewest steps to make good for each tool and process"),
        unlock.unlock_sheet,
        by_default=False,
    ),
    ReportSheet(
        Phrase("How firm"),
        Phrase("how often each tool comes first, and what could turn it round"),
        firm.firm,
        firm.wanted,
    ),
    ReportSheet(
        Phrase("Evidence"),
        Phrase("what the answers rest on, and what is expected when some do not hold"),
        evidence.evidence,
        evidence.wanted,
    ),
    ReportSheet(
        Phrase("Check first"),
        Phrase("the answers to check before deciding, those worth most first"),
        evidence.check_first,
        evidence.wanted,
    ),
    ReportSheet(
        Phrase("Acceptance"),
        Phrase("what was promised against what acceptance tests showed, release by release"),
        acceptance.acceptance,
        acceptance.wanted,
    ),
    ReportSheet(
        Phrase("What if"),
        Phrase("the scenarios that were kept, and what becomes of the ranking then"),
        what_if.what_if,
        what_if.wanted,
    ),
    ReportSheet(
        Phrase("Combinations"),
        Phrase("what two and three tools carry together, and the integrations it takes"),
        combinations.combinations,
        combinations.wanted,
        by_default=False,
    ),
    ReportSheet(
        Phrase("Money"),
        Phrase("what each tool costs over the years, and what it earns in points"),
        money.money,
        money.wanted,
    ),
    ReportSheet(
        Phrase("Minutes"),
        Phrase("minutes worked, cycle times and hours a month of each role, with each tool and by hand"),
        minutes.minute_sheet,
        minutes.wanted,
        by_default=False,
    ),
    ReportSheet(
        Phrase("Business case"),
        Phrase("what each tool brings a year against what it costs, and what that hangs on"),
        business.business_sheet,
        business.wanted,
        by_default=False,
    ),
    ReportSheet(
        Phrase("Business case rows"),
        Phrase("all that the figures of business cases are made of, to filter and compute with"),
        business.row_sheet,
        business.wanted,
        by_default=False,
    ),
    ReportSheet(
        Phrase("Criteria"),
        Phrase("how the tools do in the other criteria, by each method"),
        criteria.criteria,
        criteria.wanted,
    ),
    ReportSheet(
        Phrase("Judgements"),
        Phrase("what evaluators judged, how far apart they are, and what was agreed"),
        judgements.judgements,
        judgements.wanted,
    ),
    ReportSheet(
        Phrase("Questions"),
        Phrase("what to ask vendors next"),
        questions.question_sheet,
    ),
    ReportSheet(
        Phrase("Demo script"),
        Phrase("what the first tool is to show, path by path"),
        demo.demo,
        demo.wanted,
        by_default=False,
    ),
    ReportSheet(
        Phrase("Sign-off"),
        Phrase("who owns which process, who approves it as it is, and what was changed since"),
        sign_off.sign_off,
        sign_off.wanted,
    ),
    ReportSheet(
        Phrase("On record"),
        Phrase("what was sealed, what deviates from it and why, and what was decided"),
        record.record,
        record.wanted,
    ),
    ReportSheet(
        Phrase("Fairness"),
        Phrase("what could be objected to, on what it rests, and what would be without it"),
        fairness.fairness,
        fairness.wanted,
    ),
    ReportSheet(
        Phrase("From templates"),
        Phrase("what is still as a template had it: another organisation’s words and figures"),
        unedited.unedited_sheet,
        unedited.wanted,
    ),
    ReportSheet(
        Phrase("Findings"),
        Phrase("what was noticed in models and spreadsheets"),
        findings.finding_sheet,
    ),
    ReportSheet(
        Phrase("Assumptions"),
        Phrase("levels, weights and thresholds, to change"),
        assumption_sheet,
        live=finish_assumptions,
        computes=True,
    ),
    ReportSheet(
        Phrase("Method"),
        Phrase("what each figure means, its formula and its source"),
        method.method,
    ),
    ReportSheet(
        Phrase("Provenance"),
        Phrase("the files, their hashes, how answers were read, what was replaced"),
        provenance.provenance,
        by_default=False,
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
