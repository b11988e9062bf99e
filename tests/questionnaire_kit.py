"""A little project, its questionnaire, and ways to fill one in."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from io import BytesIO

import openpyxl
from builders import contract_process, must, project_of, should
from openpyxl.workbook import Workbook

from itsm_fit.model.process import Node, NodeKind
from itsm_fit.model.project import Project
from itsm_fit.model.requirement import Priority, Requirement
from itsm_fit.report.questionnaire import questionnaire

DAY = date(2027, 1, 15)
TOOL_CELL = "B4"
EDITION_CELL = "B5"
HEADER = 5
FIRST = 6
ANSWER, COMMENT, EVIDENCE, EFFORT = "E", "F", "G", "H"


def little_project() -> Project:
    """Incident with four questions in flow order R1 (Log), R2 (Fix), R3 (Escalate), R4 (Verify); one cross-cutting."""
    process = contract_process(
        Log=[must("R1", weight=7.0)], Fix=[must("R2")], Escalate=[should("R3")], Verify=[should("R4")]
    )
    return project_of(process, requirements=(Requirement("GEN", "Runs in our own data centre", Priority.COULD),))


def written(project: Project, *, with_weights: bool = False) -> Workbook:
    return openpyxl.load_workbook(BytesIO(questionnaire(project, made_on=DAY, with_weights=with_weights)))


def saved(book: Workbook) -> bytes:
    packed = BytesIO()
    book.save(packed)
    return packed.getvalue()


def answered(project: Project, answers: Mapping[str, Mapping[str, object]], tool: str = "Alpha") -> bytes:
    """The questionnaire with cells filled in: {sheet: {cell: value}}."""
    book = written(project)
    book["Instructions"][TOOL_CELL] = tool
    for sheet, cells in answers.items():
        for cell, value in cells.items():
            book[sheet][cell] = value
    return saved(book)


def sub_process() -> tuple[Node, Node]:
    return Node("Sub", NodeKind.SUB_PROCESS, "Handle"), Node("In", NodeKind.TASK, "Inside", parent="Sub")
