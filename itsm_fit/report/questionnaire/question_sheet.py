"""One sheet of questions: the drawing, then a row for each requirement in the order of the flow."""

from __future__ import annotations

import struct
from io import BytesIO

from itsm_fit.importing.questionnaire_form import (
    ANSWER,
    COMMENT,
    EFFORT,
    EVIDENCE,
    ID,
    PRIORITY,
    PRIORITY_NAMES,
    QUESTION,
)
from itsm_fit.language import Phrase, tr
from itsm_fit.model.requirement import Priority
from itsm_fit.report import styles
from itsm_fit.report.content import Cell, Column, Row
from itsm_fit.report.questionnaire.questions import Question, Sheet
from itsm_fit.report.styles import Style
from itsm_fit.report.workbook.page import Page
from itsm_fit.storage.spreadsheet import column_name

ANSWER_NAMES = "answers"
"""The defined name of the cells that list the answers."""

LEAD, PICTURE, HEADER = 1, 2, 4
"""Rows of the lead, the drawing and the headings, on every sheet of questions."""

INPUT = Style(fill=styles.INPUT_FILL, wrap=True, align="left", indent=1, unlocked=True)
"""A cell for the vendor: pale yellow, and the only sort that is not locked."""

_MUST = styles.WORD._replace(bold=True)
_PICTURE_PIXELS = (1380, 520)
"""The most room a drawing takes: the width of the table, and the highest row there is."""
_POINTS_A_PIXEL = 0.75


def columns(*, with_weights: bool) -> tuple[Column, ...]:
    """The columns of a sheet of questions."""
    weight = (Column(tr("Weight"), styles.NUMBER, 10),) if with_weights else ()
    return (
        Column(tr("Step"), styles.TEXT, 24, 16),
        Column(ID, styles.WORD, 16, 9),
        Column(QUESTION, styles.TEXT, 62, 40),
        Column(PRIORITY, styles.WORD, 13),
        *weight,
        Column(ANSWER, INPUT, 24, 24),
        Column(COMMENT, INPUT, 44, 44),
        Column(EVIDENCE, INPUT, 30, 30),
        Column(EFFORT, INPUT._replace(wrap=False, align="right"), 10, 10),
    )


def letter_of(heading: Phrase, *, with_weights: bool) -> str:
    """The letter of a column, as formulas name it."""
    headings = [column.heading for column in columns(with_weights=with_weights)]
    return column_name(headings.index(heading))


def rows_of_questions(sheet: Sheet) -> tuple[int, int]:
    """The first and the last row of a sheet's questions, counted from 1 as formulas do."""
    return HEADER + 2, HEADER + 1 + len(sheet.questions)


def write_questions(page: Page, sheet: Sheet, drawing: bytes | None, *, with_weights: bool) -> None:
    """Fill a sheet; `drawing` is a PNG, None where there is none to show."""
    shown = columns(with_weights=with_weights)
    page.title(sheet.title)
    page.table(HEADER, shown, [_row(question, with_weights) for question in sheet.questions])
    page.lead(
        LEAD, tr("Choose an answer from the list in each yellow cell. What to choose when stands on the first sheet.")
    )
    if drawing is not None:
        _place(page, drawing, sheet.title)
    first, last = rows_of_questions(sheet)
    answers = letter_of(ANSWER, with_weights=with_weights)
    efforts = letter_of(EFFORT, with_weights=with_weights)
    worksheet = page.worksheet
    page.validate(
        f"{answers}{first}:{answers}{last}",
        title=tr("Not one of the answers"),
        message=tr("Choose one of the answers from the list; explain it in the comment."),
        validate="list",
        source=f"={ANSWER_NAMES}",
    )
    page.validate(
        f"{efforts}{first}:{efforts}{last}",
        title=tr("Not a number of days"),
        message=tr("Give the effort as a number of days, 0 or more."),
        validate="decimal",
        criteria=">=",
        value=0,
    )
    worksheet.repeat_rows(HEADER)


def _row(question: Question, with_weights: bool) -> Row:
    demand = question.demand
    weight = (demand.weight,) if with_weights else ()
    if question.asked_on:
        note = Cell(
            tr("Asked on the sheet “{asked_on}”; one answer is enough.", asked_on=question.asked_on),
            styles.NOTE._replace(ruled=True),
        )
        locked = Cell("", styles.TEXT)
        blank = (locked,) if with_weights else ()
        return (question.step, demand.id, Cell(demand.text, _QUIET), "", *blank, locked, note, locked, locked)
    priority = Cell(PRIORITY_NAMES[demand.priority], _MUST if demand.priority is Priority.MUST else styles.WORD)
    return (question.step, demand.id, demand.text, priority, *weight, "", "", "", "")


_QUIET = styles.TEXT._replace(ink=styles.MUTED.ink)


def _place(page: Page, drawing: bytes, title: str) -> None:
    """Put the picture into its row, as large as it fits and never larger than it is."""
    width, height = struct.unpack(">II", drawing[16:24])
    scale = min(_PICTURE_PIXELS[0] / width, _PICTURE_PIXELS[1] / height, 1.0)
    page.worksheet.set_row(PICTURE, (height * scale + 12) * _POINTS_A_PIXEL)
    page.worksheet.insert_image(
        PICTURE,
        0,
        "process.png",
        {
            "image_data": BytesIO(drawing),
            "x_scale": scale,
            "y_scale": scale,
            "x_offset": 4,
            "y_offset": 6,
            "description": tr("The process {title} as drawn", title=title),
            "object_position": 2,
        },
    )
