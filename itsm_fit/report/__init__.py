"""One `Fit` turned into a workbook that people read and defend a choice with."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from functools import cache

from itsm_fit import collector
from itsm_fit.progress import Progress, silent
from itsm_fit.report import criteria, findings, gaps, money, processes, questions, requirements, steps, unlock
from itsm_fit.report.assumptions import assumption_sheet
from itsm_fit.report.book import Book
from itsm_fit.report.names import Names
from itsm_fit.report.resolutions import resolution_sheet
from itsm_fit.report.summary import write_summary
from itsm_fit.scoring.gaps import Gaps
from itsm_fit.scoring.money import costs_of
from itsm_fit.scoring.questions import questions as open_questions
from itsm_fit.scoring.result import Fit

__all__ = ["fit_report"]

_PACKING = 0.6
"""The share of the work after which everything is written and the file is put together."""


@collector.paused()
def fit_report(fit: Fit, *, made_on: date, progress: Progress = silent) -> bytes:
    """The fit report as the bytes of an .xlsx file, the same bytes for the same fit and day.

    Raises Cancelled when `progress` does.
    """
    names = Names(fit)
    book = Book(fit.project.name, made_on)
    sheets: tuple[tuple[str, Callable[[], None]], ...] = (
        ("Summary", lambda: write_summary(book, fit, made_on)),
        ("Processes", lambda: processes.write_map(book, fit, names)),
        ("Process figures", lambda: book.add(processes.figures(fit, names))),
        ("Hand-offs", lambda: book.add(processes.handoffs(fit, names))),
        ("Steps", lambda: book.add(steps.step_map(fit, names))),
        ("Requirements", lambda: book.add(requirements.requirement_map(fit, names))),
        ("Answers", lambda: book.add(requirements.answers(fit))),
        ("Gaps", lambda: book.add(gaps.gap_sheet(fit, Gaps(fit), names))),
        *((("Resolutions", lambda: book.add(resolution_sheet(fit))),) if fit.project.gaps and fit.workings else ()),
        ("Unlock plan", lambda: book.add(unlock.unlock_sheet(fit, names))),
        *_decision_sheets(book, fit),
        ("Questions", lambda: book.add(questions.question_sheet(fit, open_questions(fit), names))),
        ("Findings", lambda: book.add(findings.finding_sheet(fit, names))),
        ("Assumptions", lambda: book.add(assumption_sheet(fit, made_on, names))),
    )
    for number, (name, write) in enumerate(sheets):
        progress(f"Writing the sheet {name}", _PACKING * number / len(sheets))
        write()
    progress("Packing the workbook", _PACKING)
    packed = book.close()
    progress("Report ready", 1.0)
    return packed


def _decision_sheets(book: Book, fit: Fit) -> Iterator[tuple[str, Callable[[], None]]]:
    """The sheets about money and criteria, where the selection says anything about them."""
    costs = cache(lambda: costs_of(fit))
    if money.wanted(fit):
        yield money.NAME, lambda: money.write_money(book, fit, costs())
    if criteria.wanted(fit):
        yield criteria.NAME, lambda: criteria.write_criteria(book, fit, costs())
