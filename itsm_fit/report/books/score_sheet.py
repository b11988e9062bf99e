"""The score sheet of one evaluator as a workbook: declaration first, then what is to be scored, then the scales.

It is made of the sheet alone, so that nothing else of a project can be in it. `importing.score_sheet` reads it.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from xlsxwriter.utility import quote_sheetname

from itsm_fit.importing.score_sheet import (
    BASELINE,
    CONCERNS,
    CONFLICT,
    CRITERION,
    DECLARATION,
    EVALUATOR,
    HIDDEN,
    MEANS,
    NO,
    PROCESS,
    QUESTION,
    REASON,
    ROW,
    SCALE_WORD,
    SCALES,
    SCORE,
    SCORES,
    SELECTION,
    SIGNED_ON,
    TOOL,
    WHAT_IT_IS,
    YES,
    record_of,
    rows_of,
    scale_rows,
    told_baseline,
)
from itsm_fit.language import Phrase, tr
from itsm_fit.model.judging import GivenScore, InterestDeclaration, ScoreSheet
from itsm_fit.report import styles
from itsm_fit.report.content import Column
from itsm_fit.report.questionnaire.question_sheet import INPUT
from itsm_fit.report.workbook.book import Book
from itsm_fit.report.workbook.page import Page
from itsm_fit.writing import in_quotes

_MAY = {
    "format_columns": True,
    "format_rows": True,
    "select_locked_cells": True,
    "select_unlocked_cells": True,
}
_LABEL, _WIDE = 36.0, 90.0
_HEADER = 3
_SCORE_AT = 5
_HOW = (
    Phrase("Fill in the declaration first: without it no score is taken."),
    Phrase("Choose a score from the list beside each tool, and write your reason; leave blank what you cannot judge."),
    Phrase("What each score means stands on the sheet {scales}."),
    Phrase("Only the yellow cells can be filled in: a sheet on which anything else was changed is not taken."),
    Phrase("Score by yourself. What the others score you learn when all sheets are back."),
)


def score_sheet_workbook(
    sheet: ScoreSheet,
    made_on: date,
    declared: InterestDeclaration | None = None,
    scores: tuple[GivenScore, ...] = (),
) -> bytes:
    """The bytes of an evaluator's .xlsx file, blank or with what was filled in."""
    book = Book(tr("Score sheet"), sheet.project, made_on, filled_in=True)
    with book.page(str(DECLARATION), may=_MAY) as page:
        page.print_one_wide(one_page=True)
        _declaration(page, book.title, sheet, declared)
    with book.page(str(SCORES), may=_MAY) as page:
        page.print_one_wide()
        _scores(page, sheet, scores)
    with book.page(str(SCALES), may=_MAY) as page:
        page.print_one_wide()
        _scales(page, sheet)
    book.hidden(HIDDEN, record_of(sheet))
    return book.close()


def _declaration(page: Page, title: str, sheet: ScoreSheet, declared: InterestDeclaration | None) -> None:
    page.widen(0, _LABEL)
    page.widen(1, _WIDE)
    page.title(title)
    row = 2
    for label, text in ((EVALUATOR, sheet.evaluator), (SELECTION, sheet.project), (BASELINE, told_baseline(sheet))):
        page.put(row, 0, label, styles.STRONG._replace(ruled=False))
        page.put(row, 1, text, styles.TEXT._replace(ruled=False))
        row += 1
    row += 1
    page.put(row, 0, tr("Declaration of interests"), styles.HEADING)
    page.paragraph(
        row + 1,
        0,
        1,
        tr(
            "A conflict of interest is anything that could make you favour or disfavour a vendor: work, shares, "
            "family, friends, gifts, an offer. Your scores of the tools that it concerns are kept apart; the "
            "moderator decides."
        ),
        styles.NOTE,
    )
    row += 2
    said = (
        (CONFLICT, "" if declared is None else str(YES if declared.conflict else NO)),
        (CONCERNS, "" if declared is None else ", ".join(declared.tools)),
        (WHAT_IT_IS, "" if declared is None else declared.text),
        (SIGNED_ON, "" if declared is None else declared.on),
    )
    for label, text in said:
        page.put(row, 0, label, styles.STRONG._replace(ruled=False, wrap=True))
        page.put(row, 1, text, INPUT)
        if label is CONFLICT:
            cell = f"B{row + 1}"
            page.validate(
                cell,
                title=tr("Yes or No"),
                message=tr("Choose Yes or No."),
                validate="list",
                source=[str(NO), str(YES)],
            )
        row += 1
    row += 1
    page.put(row, 0, tr("How to score"), styles.HEADING)
    for number, sentence in enumerate(_HOW, start=1):
        page.paragraph(row + number, 0, 1, f"{number}. {str(sentence).replace('{scales}', in_quotes(str(SCALES)))}")


def _scores(page: Page, sheet: ScoreSheet, scores: tuple[GivenScore, ...]) -> None:
    page.title(str(SCORES))
    columns = (
        Column(ROW, styles.COUNT, 6, 6),
        Column(CRITERION, styles.STRONG._replace(wrap=True), 24, 14),
        Column(QUESTION, styles.TEXT, 60, 30),
        Column(PROCESS, styles.TEXT, 24, 10),
        Column(TOOL, styles.STRONG, 28, 14),
        Column(SCORE, INPUT, 22, 22),
        Column(REASON, INPUT, 60, 60),
    )
    given = {each.cell: each for each in scores}
    rows = [
        (number, *told, *((given[cell].raw, given[cell].reason) if cell in given else ("", "")))
        for number, (cell, told) in enumerate(rows_of(sheet), 1)
    ]
    page.table(_HEADER, columns, rows)
    page.lead(1, tr("Choose a score from the list in each yellow cell, and say why."))
    offered = _offered(sheet)
    for at, (cell, _) in enumerate(rows_of(sheet), _HEADER + 2):
        page.validate(
            f"F{at}",
            title=tr("Not on the scale"),
            message=tr("Choose a score from the list."),
            validate="list",
            source=offered[cell.criterion],
        )
    page.freeze(_HEADER + 1, _SCORE_AT)


def _offered(sheet: ScoreSheet) -> Mapping[str, str]:
    """By criterion the cells of the sheet of scales that list its scores."""
    found, at = {}, _HEADER + 2
    for question in sheet.questions:
        last = at + len(question.words) - 1
        found[question.criterion] = f"={quote_sheetname(str(SCALES))}!$B${at}:$B${last}"
        at = last + 1
    return found


def _scales(page: Page, sheet: ScoreSheet) -> None:
    page.title(str(SCALES))
    columns = (
        Column(CRITERION, styles.STRONG, 30, 14),
        Column(SCALE_WORD, styles.WORD, 30, 16),
        Column(MEANS, styles.TEXT, 80, 40),
    )
    page.table(_HEADER, columns, list(scale_rows(sheet)))
    page.lead(1, tr("The worst comes first."))
