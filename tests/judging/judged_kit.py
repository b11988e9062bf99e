"""A selection that evaluators judge, and score sheets as they come back."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime

from builders import contract_process, matrix_of, must, project_of

from itsm_fit.judging.recording import sheets_taken
from itsm_fit.model import edits
from itsm_fit.model.decision import Criterion, CriterionKind, ValueSource
from itsm_fit.model.judging import (
    GivenScore,
    InterestDeclaration,
    JudgedCell,
    JudgedQuestion,
    ReturnedSheet,
    ScoreSheet,
    returned,
)
from itsm_fit.model.project import Project

AT = datetime(2026, 11, 29, 9, 0, tzinfo=UTC)
WORDS = ("poor", "fair", "good", "excellent")
ANNA, BEN, CLEO = "Anna Berg", "Ben Roth", "Cleo Sand"
NO_CONFLICT = InterestDeclaration(False, "2026-11-28")


def judged_project(*tools: str, by_process: bool = False) -> Project:
    """Usability and Demo are judged, for Ash, Birch and Cedar unless other tools are given."""
    names = tools or ("Ash", "Birch", "Cedar")
    answers = {tool: {"R1": "native"} for tool in names}
    project = project_of(contract_process(Log=[must("R1")]), matrices=[matrix_of(answers)])
    for name in ("Usability", "Demo"):
        made = Criterion("", name, CriterionKind.SCALE, weight=10.0, words=WORDS, source=ValueSource.JUDGED)
        project = edits.add_criterion(project, made)
    asked = JudgedQuestion("usability", "How easily is an incident logged?", ("with help", "in the end"), by_process)
    return edits.set_question(project, asked)


def asked(project: Project, *names: str) -> tuple[Project, dict[str, ScoreSheet]]:
    """The project with a sheet made for each name."""
    sheets = {}
    for number, name in enumerate(names, len(project.judging.asked)):
        project, sheets[name] = edits.ask_evaluator(project, name, f"{number:016x}")
    return project, sheets


def came_back(
    sheet: ScoreSheet,
    scores: Mapping[tuple[str, str], str],
    declared: InterestDeclaration = NO_CONFLICT,
    file: str = "",
    sha256: str = "0" * 64,
) -> ReturnedSheet:
    """A sheet with scores by criterion and tool."""
    given = [GivenScore(JudgedCell(*place), raw, "seen in the demo") for place, raw in scores.items()]
    return returned(sheet, declared, given, [(file or f"{sheet.evaluator}.xlsx", sha256)])


def taken(project: Project, *sheets: ReturnedSheet) -> Project:
    return sheets_taken(project, sheets, by="Mod", at=AT)
