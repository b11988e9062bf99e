"""Vendors' questions with the one answer that all vendors get; who asked stands in none of the files."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date

from itsm_fit.errors import FitError
from itsm_fit.language import tr
from itsm_fit.model.project import Project
from itsm_fit.model.round import Enquiry
from itsm_fit.report import styles
from itsm_fit.report.content import Column, ReportPart, table_part
from itsm_fit.report.dress import ReportDress, dress_of
from itsm_fit.report.letters import LETTER_FORMATS
from itsm_fit.report.letters.letter import Letter
from itsm_fit.report.workbook.book import Book
from itsm_fit.visible import visible
from itsm_fit.writing import day, titled


def answers_to_all(project: Project, ending: str, made_on: date) -> bytes:
    """The answered questions as the bytes of an .xlsx, .docx or .pdf file, the same for all vendors.

    Raises FitError where none is answered yet, or where a question or an answer names a vendor.
    """
    answered = [each for each in project.round.enquiries if each.answer]
    if not answered:
        raise FitError(tr("No question is answered yet: answer one first."))
    for each in answered:
        _require_anonymous(project, each)
    part = _part(project, answered)
    dress = dress_of(project)
    return _WRITERS[ending](project, part, dress, made_on)


def vendors_named(project: Project, its: Enquiry) -> list[str]:
    """The vendors that a question or its answer names: tools, and who asked it or another one."""
    names = (*project.tool_names, *(each.asked_by for each in project.round.enquiries))
    text = " ".join(f"{its.text} {its.answer}".split())
    return [name for name in dict.fromkeys(names) if name.strip() and _stands_in(name, text)]


def _stands_in(name: str, text: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(' '.join(name.split()))}(?!\w)", text, re.IGNORECASE) is not None


def _require_anonymous(project: Project, its: Enquiry) -> None:
    named = vendors_named(project, its)
    if named:
        raise FitError(
            tr(
                "Question {number} or its answer names {vendor}: put it in other words first, so that nobody "
                "learns who asked.",
                number=its.id,
                vendor=named[0],
            )
        )


def _part(project: Project, answered: list[Enquiry]) -> ReportPart:
    deadline = project.round.deadline
    until = tr("Answers are in time until the end of {day}.", day=day(deadline)) if deadline else ""
    return table_part(
        tr("Questions and answers"),
        " ".join(filter(None, (tr("All vendors get the same answers, whoever asked."), until))),
        (
            Column(tr("No."), styles.COUNT, 6, 6),
            Column(tr("Question"), styles.TEXT, 70, 40),
            Column(tr("Answer"), styles.TEXT, 70, 40),
            Column(tr("Answered on"), styles.WORD, 14, 12),
        ),
        list(_rows(answered)),
        "",
        upright=True,
    )


def _rows(answered: list[Enquiry]) -> Iterator[tuple[float | str, ...]]:
    for number, each in enumerate(answered, 1):
        yield number, each.text, each.answer, day(each.answered_on) if each.answered_on else ""


def _xlsx(project: Project, part: ReportPart, _dress: ReportDress, made_on: date) -> bytes:
    book = Book(part.title, project.name, made_on)
    book.add(part.title[:31], part)
    return book.close()


def _letter(key: str) -> Callable[[Project, ReportPart, ReportDress, date], bytes]:
    def write(project: Project, part: ReportPart, dress: ReportDress, made_on: date) -> bytes:
        title = titled(part.title, project.name) if project.name else part.title
        letter = Letter(visible(title), visible(dress.organisation), (part,), ())
        return LETTER_FORMATS[key].write(letter, dress, made_on)

    return write


_WRITERS: Mapping[str, Callable[[Project, ReportPart, ReportDress, date], bytes]] = {
    ".xlsx": _xlsx,
    ".docx": _letter("docx"),
    ".pdf": _letter("pdf"),
}
ENDINGS = tuple(_WRITERS)
"""What the answers to all can be written as."""
