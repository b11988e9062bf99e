"""The first sheet: who answers, how to answer, what the answers mean, and how far the vendor has come."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from xlsxwriter.utility import quote_sheetname

from itsm_fit.importing.questionnaire_form import (
    ANSWER,
    ANSWERS,
    EDITION_LABEL,
    INSTRUCTIONS,
    PRIORITY,
    PRIORITY_NAMES,
    TOOL_LABEL,
)
from itsm_fit.language import Phrase, tr
from itsm_fit.model.requirement import Priority
from itsm_fit.model.tool import Level
from itsm_fit.report import styles
from itsm_fit.report.content import Column, Formula
from itsm_fit.report.questionnaire.question_sheet import ANSWER_NAMES, INPUT, letter_of, rows_of_questions
from itsm_fit.report.questionnaire.questions import Sheet, own_name
from itsm_fit.report.text import in_formula
from itsm_fit.report.workbook.book import Book
from itsm_fit.report.workbook.page import Page
from itsm_fit.scoring.wording import percent
from itsm_fit.storage.spreadsheet import column_name
from itsm_fit.writing import day

_USE: Mapping[Level, Phrase] = {
    Level.NATIVE: Phrase("The tool does it as delivered."),
    Level.CONFIGURATION: Phrase("Settings in the tool’s own administration do it: no code, and an upgrade keeps it."),
    Level.EXTENSION: Phrase("An add-on does it: name it in the comment, and its price on the sheet Prices."),
    Level.CUSTOM: Phrase("Code has to be written: give the effort in days."),
    Level.ROADMAP: Phrase("A coming release will do it: name the release and its date in the comment."),
    Level.NONE: Phrase("The tool does not do it, and there is no plan."),
}
_HOW = (
    Phrase(
        "Name your tool and your company in the yellow cell above, and the edition that answers and prices are for."
    ),
    Phrase(
        "Each sheet stands for one of our processes: the drawing shows it, the table asks what its steps need in turn."
    ),
    Phrase(
        "Choose one answer from the list for each requirement. Leave the cell empty when you do not know: "
        "that is no “No”."
    ),
    Phrase("Prove what you say with a link to public documentation, and use the comment for limits and conditions."),
    Phrase(
        "Only the yellow cells can be filled in. Please leave ids and texts as they are: your answers are "
        "read by machine."
    ),
)
_LABEL, _WIDE = 26.0, 90.0
_TOOL_ROW = 3
_COUNT_HEADER = styles.HEADER._replace(align="right", indent=1)


def write_instructions(
    page: Page, book: Book, sheets: Sequence[Sheet], *, with_weights: bool, deadline: date | None = None
) -> None:
    """Fill the first sheet and name the cells that list the answers; `deadline` is until when answers are in time."""
    for column, characters in enumerate((_LABEL, _WIDE, 12.0, 12.0, max(14.0, len(tr("Musts open")) + 3.0))):
        page.widen(column, characters)
    page.title(book.title)
    page.paragraph(1, 0, 1, tr("Please answer what our processes need from your tool."), styles.NOTE)
    if deadline is not None:
        said = tr("Answers are in time until the end of {day}.", day=day(deadline))
        page.paragraph(2, 0, 1, said, styles.PLAIN._replace(bold=True))
    page.put(_TOOL_ROW, 0, TOOL_LABEL, styles.STRONG._replace(ruled=False, middle=True))
    page.put(_TOOL_ROW, 1, "", INPUT._replace(bold=True, middle=True))
    page.worksheet.set_row(_TOOL_ROW, 24)
    page.put(_TOOL_ROW + 1, 0, EDITION_LABEL, styles.STRONG._replace(ruled=False, middle=True))
    page.put(_TOOL_ROW + 1, 1, "", INPUT)
    row = _TOOL_ROW + 3
    page.put(row, 0, tr("How to answer"), styles.HEADING)
    for number, sentence in enumerate(_how(with_weights), start=1):
        page.paragraph(row + number, 0, 1, f"{number}. {sentence}")
    row += len(_how(with_weights)) + 2
    row = _answers(page, book, row)
    _progress(page, row + 1, sheets, with_weights=with_weights)


def _how(with_weights: bool) -> tuple[str, ...]:
    weights = (tr("The column Weight says how much each requirement counts."),) if with_weights else ()
    return (*_HOW, *weights)


def _answers(page: Page, book: Book, row: int) -> int:
    """The answers with their meaning; gives the first free row below."""
    page.put(row, 0, tr("What the answers mean"), styles.HEADING)
    columns = (
        Column(tr("Answer"), styles.STRONG, _LABEL, _LABEL),
        Column(tr("Choose it when"), styles.TEXT, _WIDE, _WIDE),
    )
    end = page.table(row + 1, columns, [(word, _USE[level]) for word, level in ANSWERS.items()])
    book.workbook.define_name(ANSWER_NAMES, f"={quote_sheetname(own_name(INSTRUCTIONS))}!$A${row + 3}:$A${end}")
    return end


def _progress(page: Page, row: int, sheets: Sequence[Sheet], *, with_weights: bool) -> None:
    """How many questions each sheet has, and how many are answered: formulas that count while the vendor works."""
    page.put(row, 0, tr("How far you are"), styles.HEADING)
    top = row + 1
    for column, heading in enumerate((tr("Sheet"), "", tr("Questions"), tr("Answered"), tr("Musts open"))):
        page.put(top, column, heading, _COUNT_HEADER if column > 1 else styles.HEADER)
    for at, sheet in enumerate(sheets, start=top + 1):
        answers = _range(sheet, ANSWER, with_weights=with_weights)
        priorities = _range(sheet, PRIORITY, with_weights=with_weights)
        page.link(at, 0, sheet.name, styles.LINK._replace(ruled=True))
        page.put(at, 1, "", styles.TEXT)
        page.put(at, 2, sheet.open, styles.COUNT)
        page.put(at, 3, Formula(f"=COUNTA({answers})", 0), styles.COUNT)
        must = in_formula(PRIORITY_NAMES[Priority.MUST])
        page.put(at, 4, Formula(f'=COUNTIFS({priorities},{must},{answers},"")', sheet.musts), styles.COUNT)
    _total(page, top + 1, sheets)


def _range(sheet: Sheet, heading: Phrase, *, with_weights: bool) -> str:
    """The cells of a sheet's column of questions, as a formula names them."""
    first, last = rows_of_questions(sheet)
    letter = letter_of(heading, with_weights=with_weights)
    quoted = sheet.name.replace("'", "''")
    return f"'{quoted}'!{letter}{first}:{letter}{last}"


def _total(page: Page, top: int, sheets: Sequence[Sheet]) -> None:
    """The line below the counts of the sheets, which start in row `top`."""
    end = top + len(sheets)
    page.put(end, 0, tr("All sheets"), styles.STRONG)
    done, asked = f"D{end + 1}", f"C{end + 1}"
    said = f"=IF({done}={asked},{in_formula(tr('All questions are answered. Thank you.'))},{_so_far(done, asked)})"
    page.put(end, 1, Formula(said, tr("{share} of the questions are answered", share=percent(0.0))), styles.STRONG)
    values = (sum(sheet.open for sheet in sheets), 0, sum(sheet.musts for sheet in sheets))
    for column, value in enumerate(values, start=2):
        letter = column_name(column)
        formula = f"=SUM({letter}{top + 1}:{letter}{end})"
        page.put(end, column, Formula(formula, value), styles.COUNT._replace(bold=True))


def _so_far(done: str, asked: str) -> str:
    """The part of a formula that says which share is answered; `done` and `asked` are cells."""
    before, after = tr("{share} of the questions are answered", share="\0").split("\0")
    parts = (
        in_formula(before) if before else "",
        f'TEXT({done}/{asked},"{styles.PERCENT_FORMAT}")',
        in_formula(after) if after else "",
    )
    return "&".join(filter(None, parts))
