"""The open answers that matter, as a workbook of questions: one sheet a vendor, what can change most first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from itsm_fit.certainty.information import AnswerWorth, Information
from itsm_fit.language import tr, trn
from itsm_fit.report import styles
from itsm_fit.report.content import Column, ReportPart, Row, table_part
from itsm_fit.report.parts.names import Names
from itsm_fit.report.workbook.book import Book
from itsm_fit.report.workbook.sheet_names import free_name
from itsm_fit.scoring.result import Fit
from itsm_fit.scoring.verdicts import PRIORITY
from itsm_fit.scoring.wording import NO_PROCESS, count


def ask_book(fit: Fit, told: Information, *, made_on: date) -> bytes:
    """The bytes of an .xlsx file; tools in ranking order, those without an open answer left out."""
    book = Book(tr("Questions to vendors"), fit.project.name, made_on, filled_in=True)
    names = Names(fit)
    taken: set[str] = set()
    by_tool: dict[str, list[AnswerWorth]] = {}
    for answer in told.answers:
        by_tool.setdefault(answer.tool, []).append(answer)
    for tool in fit.tools:
        if tool.name in by_tool:
            name = free_name(tool.name, taken, tr("Tool"))
            book.add(name, _sheet(fit, tool.name, by_tool[tool.name], names))
    if not by_tool:
        book.add(tr("Questions"), _sheet(fit, "", (), names))
    return book.close()


def _sheet(fit: Fit, tool: str, answers: Sequence[AnswerWorth], names: Names) -> ReportPart:
    return table_part(
        tr("Questions to {tool}", tool=tool) if tool else tr("Questions to vendors"),
        trn(
            "{count} open answer, those first that can change the choice. “A yes adds” is in points of the tool’s "
            "figure, everything else as proven today.",
            "{count} open answers, those first that can change the choice. “A yes adds” is in points of the tool’s "
            "figure, everything else as proven today.",
            len(answers),
            count=count(len(answers)),
        ),
        (
            Column(tr("No."), styles.NUMBER, least=5),
            Column(tr("Requirement"), styles.STRONG, most=16),
            Column(tr("Question"), styles.TEXT, most=60, least=30),
            Column(tr("Priority"), least=8),
            Column(tr("Where it is needed"), styles.TEXT, most=34),
            Column(tr("A yes adds"), styles.SMALL_SHARE, least=9),
            Column(tr("Changes the winner"), least=10),
            Column(tr("Answer"), styles.TEXT, least=22),
            Column(tr("Evidence"), styles.TEXT, least=30),
        ),
        _rows(fit, answers, names),
        tr("Every answer that could matter is known."),
        frozen=2,
    )


def _rows(fit: Fit, answers: Sequence[AnswerWorth], names: Names) -> Iterator[Row]:
    for number, answer in enumerate(answers, start=1):
        asked = fit.requirement_by_id[answer.requirement]
        ids = ", ".join(answer.serves)
        processes = dict.fromkeys(each for rid in answer.serves for each in fit.requirement_by_id[rid].processes)
        where = names.processes(processes) or NO_PROCESS
        alone = tr("yes, alone") if answer.changes_first else ""
        yield number, ids, asked.text, PRIORITY[asked.priority], where, answer.lift, alone, None, None
