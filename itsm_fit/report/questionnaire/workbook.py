"""The questionnaire as a workbook: what is asked is locked, what the vendor fills in is not."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, time
from io import BytesIO

from xlsxwriter import Workbook

from itsm_fit.errors import InputError
from itsm_fit.importing.questionnaire_form import (
    BASELINE,
    FIRST_ASKED,
    INSTRUCTIONS,
    MARK,
    PRICES,
    VERSION,
    fingerprint,
)
from itsm_fit.model.project import Project
from itsm_fit.progress import Progress, silent
from itsm_fit.report import styles
from itsm_fit.report.page import Page
from itsm_fit.report.questionnaire.instructions import write_instructions
from itsm_fit.report.questionnaire.picture import picture
from itsm_fit.report.questionnaire.prices import write_prices
from itsm_fit.report.questionnaire.question_sheet import write_questions
from itsm_fit.report.questionnaire.questions import Sheet, sheets_of
from itsm_fit.report.styles import Formats
from itsm_fit.report.text import clean

_A4 = 9
_PROTECTION = {
    "format_columns": True,
    "format_rows": True,
    "format_cells": True,
    "insert_hyperlinks": True,
    "select_locked_cells": True,
    "select_unlocked_cells": True,
    "objects": True,
}


def questionnaire(project: Project, *, made_on: date, with_weights: bool = False, progress: Progress = silent) -> bytes:
    """The questionnaire of a project as the bytes of an .xlsx file, the same bytes for the same project and day.

    Weights would tell vendors where to be generous with the truth; they are left out unless asked for. Raises
    InputError when the project asks for nothing.
    """
    sheets = sheets_of(project)
    if not sheets:
        raise InputError(
            "There is nothing to ask: no step, process or project has a requirement yet. Add some, then try again."
        )
    packed = BytesIO()
    workbook = Workbook(
        packed,
        {
            "in_memory": True,
            "default_format_properties": {"font_name": styles.FONT, "font_size": styles.BODY_POINTS},
        },
    )
    title = f"Questionnaire: {project.name}" if project.name else "Questionnaire"
    workbook.set_properties(
        {"title": clean(title, 250), "author": "ITSM Fit", "created": datetime.combine(made_on, time())}
    )
    formats = Formats(workbook)
    with _page(workbook, formats, INSTRUCTIONS, pages_tall=1) as page:
        write_instructions(page, workbook, title, sheets, with_weights=with_weights)
    for number, sheet in enumerate(sheets):
        progress(f"Writing the sheet {sheet.name}", number / len(sheets))
        with _page(workbook, formats, sheet.name) as page:
            write_questions(page, sheet, _drawn(project, sheet), with_weights=with_weights)
    with _page(workbook, formats, PRICES) as page:
        write_prices(page)
    _write_baseline(workbook, project, sheets)
    progress("Packing the workbook", 1.0)
    workbook.close()
    return packed.getvalue()


@contextmanager
def _page(workbook: Workbook, formats: Formats, name: str, pages_tall: int = 0) -> Iterator[Page]:
    """A new protected sheet, printed in landscape and one page wide."""
    worksheet = workbook.add_worksheet(name)
    worksheet.hide_gridlines(2)
    worksheet.set_landscape()
    worksheet.set_paper(_A4)
    worksheet.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)
    worksheet.set_footer("&C&8&A&R&8Page &P of &N")
    worksheet.protect("", _PROTECTION)
    page = Page(worksheet, formats)
    yield page
    page.finish()
    worksheet.fit_to_pages(1, pages_tall)


def _drawn(project: Project, sheet: Sheet) -> bytes | None:
    if sheet.process is None:
        return None
    return picture(project.document_of(sheet.process), project.processes[sheet.process])


def _write_baseline(workbook: Workbook, project: Project, sheets: list[Sheet]) -> None:
    """The hidden sheet by which an answered questionnaire is known again."""
    worksheet = workbook.add_worksheet(BASELINE)
    for row, values in enumerate(
        ((MARK, str(VERSION)), ("fingerprint", fingerprint(project)), ("project", project.name), ("id", "text"))
    ):
        for column, value in enumerate(values):
            worksheet.write_string(row, column, clean(value))
    asked = (question.demand for sheet in sheets for question in sheet.questions if not question.asked_on)
    for row, demand in enumerate(asked, start=FIRST_ASKED):
        for column, value in enumerate((demand.id, demand.text, demand.priority.value)):
            worksheet.write_string(row, column, clean(value))
    worksheet.protect()
    worksheet.very_hidden()
