"""The questionnaire as a workbook: what is asked is locked, what the vendor fills in is not."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from itsm_fit.certainty.rounds import QuestionRound
from itsm_fit.errors import InputError
from itsm_fit.importing.questionnaire_form import (
    BASELINE,
    INSTRUCTIONS,
    MARK,
    NOT_ASKED,
    NOT_ASKED_MARK,
    PRICES,
    VERSION,
    fingerprint,
)
from itsm_fit.language import tr, trn
from itsm_fit.model.placeholders import bracketed, placeholders
from itsm_fit.model.project import Project
from itsm_fit.progress import Progress, silent
from itsm_fit.report.questionnaire.instructions import write_instructions
from itsm_fit.report.questionnaire.picture import picture
from itsm_fit.report.questionnaire.prices import write_prices
from itsm_fit.report.questionnaire.question_sheet import write_questions
from itsm_fit.report.questionnaire.questions import Sheet, own_name, sheets_of
from itsm_fit.report.workbook.book import Book

_MAY = {
    "format_columns": True,
    "format_rows": True,
    "format_cells": True,
    "insert_hyperlinks": True,
    "select_locked_cells": True,
    "select_unlocked_cells": True,
    "objects": True,
}


def questionnaire(
    project: Project,
    *,
    made_on: date,
    with_weights: bool = False,
    only: QuestionRound | None = None,
    unfilled: bool = False,
    progress: Progress = silent,
) -> bytes:
    """The questionnaire of a project as the bytes of an .xlsx file, the same bytes for the same project and day.

    Where it asks `only` one round, what that leaves out is kept in a hidden sheet and told on reading back. Weights
    would tell vendors where to be generous with the truth; they are left out unless asked for. Raises InputError when
    the project, or the round, asks for nothing, and where a question leaves something to be filled in, unless that is
    let through as `unfilled`.
    """
    sheets = sheets_of(project, only.asked if only else None)
    if not sheets and only is not None and only.left_out:
        raise InputError(tr("There is nothing to ask in this round: no open answer can still change who comes first."))
    if not sheets:
        raise InputError(
            tr("There is nothing to ask: no step, process or project has a requirement yet. Add some, then try again.")
        )
    if not unfilled:
        _require_filled(sheets)
    book = Book(tr("Questionnaire"), project.name, made_on, filled_in=True)
    with book.page(own_name(INSTRUCTIONS), may=_MAY) as page:
        page.print_one_wide(one_page=True)
        write_instructions(page, book, sheets, with_weights=with_weights, deadline=project.round.deadline)
    for number, sheet in enumerate(sheets):
        progress(tr("Writing the sheet {sheet}", sheet=sheet.name), number / len(sheets))
        with book.page(sheet.name, may=_MAY) as page:
            page.print_one_wide()
            write_questions(page, sheet, _drawn(project, sheet), with_weights=with_weights)
    with book.page(own_name(PRICES), may=_MAY) as page:
        page.print_one_wide()
        write_prices(page)
    book.hidden(BASELINE, _baseline(project, sheets))
    if only is not None and only.left_out:
        left_out = [(each.id, each.text, each.why.value) for each in only.left_out]
        book.hidden(NOT_ASKED, [(NOT_ASKED_MARK,), *left_out])
    progress(tr("Packing the workbook"), 1.0)
    return book.close()


def _require_filled(sheets: list[Sheet]) -> None:
    demands = {its.demand.id: its.demand for sheet in sheets for its in sheet.questions}
    lacking = [
        f"{each.id} {', '.join(map(bracketed, names))}"
        for each in demands.values()
        if (names := placeholders(each.text))
    ]
    if lacking:
        raise InputError(
            trn(
                "One question is not filled in, and no vendor can answer it: {questions}. Fill it in first.",
                "{count} questions are not filled in, and no vendor can answer them: {questions}. Fill them in first.",
                len(lacking),
                questions=", ".join(lacking),
            )
        )


def _drawn(project: Project, sheet: Sheet) -> bytes | None:
    if sheet.process is None:
        return None
    return picture(project.document_of(sheet.process), project.processes[sheet.process])


def _baseline(project: Project, sheets: list[Sheet]) -> Iterator[tuple[str, ...]]:
    """What an answered questionnaire is known again by."""
    yield MARK, str(VERSION)
    yield "fingerprint", fingerprint(project)
    yield "project", project.name
    yield "id", "text"
    asked = (question.demand for sheet in sheets for question in sheet.questions if not question.asked_on)
    yield from ((demand.id, demand.text, demand.priority.value) for demand in asked)
