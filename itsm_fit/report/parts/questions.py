"""The sheet of questions to put to vendors, those that can change most first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from itsm_fit.language import tr, trn
from itsm_fit.report import styles
from itsm_fit.report.content import Cell, Column, Reference, ReportPart, Row, table_part
from itsm_fit.report.parts.material import Material
from itsm_fit.report.parts.names import Names
from itsm_fit.report.wording import listed
from itsm_fit.scoring.figures import Outcome
from itsm_fit.scoring.questions import OpenAnswer, OpenQuestion, questions
from itsm_fit.scoring.verdicts import PRIORITY
from itsm_fit.scoring.wording import NO_PROCESS, percent
from itsm_fit.visible import shorten
from itsm_fit.writing import clauses

_OPEN = styles.Style(
    number="0.0 %",
    ink=styles.VERDICT[Outcome.OPEN].ink,
    fill=styles.VERDICT[Outcome.OPEN].fill,
    align="right",
)

_FIGURES = (5, None)
"""The columns of what answers can change."""


def question_sheet(material: Material) -> ReportPart:
    """One row a requirement that some vendor has not answered, a column a tool with what its answer can move."""
    fit = material.fit
    tools = (Column(shorten(tool.name), styles.SMALL_SHARE, most=11, least=11) for tool in material.told)
    return table_part(
        tr("Questions to put to vendors"),
        material.lead(
            tr(
                "Musts first, then by how far the open answers can move coverage. A share under a tool says: "
                "this answer is open there and can move the tool’s coverage by so much; filter its column for "
                "a list to send."
            )
        ),
        (
            Column(tr("No."), styles.NUMBER, least=5),
            Column(tr("Requirement"), styles.STRONG, most=24),
            Column(tr("Question"), styles.TEXT, most=54, least=30),
            Column(tr("Priority"), least=8),
            Column(tr("Where it is needed"), styles.TEXT, most=34),
            Column(tr("What the answers can change"), styles.TEXT, most=60, least=30),
            Column(tr("Ask"), styles.TEXT, most=34, least=14),
            *tools,
        ),
        _rows(material, questions(fit)),
        tr("Every answer is known.") if fit.tools else tr("No tool has answered yet."),
        frozen=3,
        struck=_FIGURES,
    )


def _rows(material: Material, asked: Sequence[OpenQuestion]) -> Iterator[Row]:
    names, columns = material.names, [tool.name for tool in material.told]
    for number, question in enumerate(_put_to(columns, asked), start=1):
        requirement = question.requirement
        by_tool = {answer.tool: Cell(answer.share, _OPEN) for answer in question.answers}
        yield (
            number,
            Cell(requirement.id, styles.STRONG, Reference("Requirements", requirement.id)),
            requirement.text,
            PRIORITY[requirement.priority],
            names.processes(requirement.processes) or NO_PROCESS,
            what_changes(question, names),
            listed([answer.tool for answer in question.answers], most=12),
            *(by_tool.get(tool) for tool in columns),
        )


def _put_to(tools: Sequence[str], asked: Sequence[OpenQuestion]) -> Iterator[OpenQuestion]:
    """The questions that are open for some of the tools, with the answers of these alone."""
    for question in asked:
        answers = tuple(answer for answer in question.answers if answer.tool in tools)
        if answers:
            yield replace(question, answers=answers)


def what_changes(question: OpenQuestion, names: Names) -> str:
    """What the open answers to one question decide, in a sentence."""
    gates = sum(answer.decides_must for answer in question.answers)
    parts = []
    if gates:
        parts.append(
            trn("whether {count} tool can be chosen at all", "whether {count} tools can be chosen at all", gates)
        )
    if question.steps:
        places = [names.step(*place) for place in question.steps]
        parts.append(
            trn(
                "whether a step is carried ({steps})",
                "whether steps are carried ({steps})",
                len(places),
                steps=listed(places, most=3, longest=80),
            )
        )
    most = max(question.answers, key=_share)
    if most.share > 0:
        parts.append(tr("up to {share} of coverage", share=percent(most.share, 1)))
    return _capitalised(clauses(parts))


def _share(answer: OpenAnswer) -> float:
    return answer.share


def _capitalised(text: str) -> str:
    return text[:1].upper() + text[1:]
