"""All requirements of a project as a sheet that can be edited and imported again."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from itsm_fit.importing.place_names import process_label, step_label
from itsm_fit.importing.questionnaire_form import PRIORITY_NAMES
from itsm_fit.importing.requirement_list import HEADINGS, ListColumn
from itsm_fit.language import Phrase, tr
from itsm_fit.model.asking import asked, key_of
from itsm_fit.model.project import Project
from itsm_fit.model.requirement import Approval, Requirement, ids_as_text
from itsm_fit.report import styles
from itsm_fit.report.content import Column, Row
from itsm_fit.report.workbook.book import Book
from itsm_fit.report.workbook.page import HEADER

_COLUMNS = (
    Column(HEADINGS[ListColumn.ID], styles.WORD, 20, 10),
    Column(HEADINGS[ListColumn.TEXT], styles.TEXT, 80, 40),
    Column(HEADINGS[ListColumn.PROCESS], styles.TEXT, 32, 16),
    Column(HEADINGS[ListColumn.STEP], styles.TEXT, 32, 16),
    Column(HEADINGS[ListColumn.PRIORITY], styles.WORD, 12, 10),
    Column(HEADINGS[ListColumn.WEIGHT], styles.NUMBER, 10, 9),
    Column(HEADINGS[ListColumn.CATEGORY], styles.WORD, 24, 12),
    Column(HEADINGS[ListColumn.SOURCE], styles.TEXT, 28, 12),
    Column(HEADINGS[ListColumn.OWNER], styles.TEXT, 24, 12),
    Column(HEADINGS[ListColumn.REASON], styles.TEXT, 40, 16),
    Column(HEADINGS[ListColumn.ACCEPTANCE], styles.TEXT, 40, 16),
    Column(HEADINGS[ListColumn.DEPENDS_ON], styles.TEXT, 24, 12),
    Column(HEADINGS[ListColumn.APPROVAL], styles.WORD, 14, 11),
)
_LEAD = Phrase(
    "One row for each place that asks. Edit it, add rows, and import it again: rows are known by their "
    "id. A row without process belongs to the project as a whole."
)


def requirements_sheet(project: Project, *, made_on: date) -> bytes:
    """The requirements as the bytes of an .xlsx file, in the order of the processes; the same on the same day."""
    book = Book(tr("Requirements"), project.name, made_on, filled_in=True)
    with book.page(tr("Requirements")) as page:
        page.blanks_open = True
        end = page.one_table(tr("Requirements"), str(_LEAD), _COLUMNS, list(_rows(project)), frozen=1)
        choices = {
            ListColumn.PRIORITY: list(PRIORITY_NAMES.values()),
            ListColumn.APPROVAL: [each.words for each in Approval],
        }
        for field, words in choices.items():
            column = [each.heading for each in _COLUMNS].index(HEADINGS[field])
            page.worksheet.data_validation(HEADER + 1, column, end + 200, column, {"validate": "list", "source": words})
    return book.close()


def _rows(project: Project) -> Iterator[Row]:
    everything = list(asked(project))
    known = {key_of(each.id): each.definition for each in reversed(everything) if each.definition is not None}
    for place, requirement_id, definition in everything:
        its = definition or known.get(key_of(requirement_id), Requirement(requirement_id))
        process = "" if place.process is None else process_label(project, place.process)
        step = "" if place.node is None else step_label(project.processes[place.process or ""], place.node)
        yield _row(its, process, step)


def _row(its: Requirement, process: str, step: str) -> Row:
    priority = PRIORITY_NAMES[its.priority] if its.priority is not None else ""
    origin = (its.source, its.owner, its.reason, its.acceptance, ids_as_text(its.depends_on))
    state = its.state.words if its.state is not None else ""
    return (its.id, its.text, process, step, priority, its.weight, its.category, *origin, state)
