"""The parts Evidence and Check first say what `trust_fit` and `check_first` find."""

from __future__ import annotations

from datetime import date

import pytest
from builders import contract_process, matrix_of, must, project_of, should

from itsm_fit.model import edits
from itsm_fit.model.evidence import AnswerPlace, Grade
from itsm_fit.model.project import Project
from itsm_fit.report.content import DataTable, Paragraph, bare
from itsm_fit.report.parts import evidence
from itsm_fit.report.parts.material import Material
from itsm_fit.scoring.fit import score

DAY = date(2026, 11, 29)


@pytest.fixture(scope="module")
def project() -> Project:
    process = contract_process(Log=[must("R1")], Fix=[should("R2")])
    answers = {"Ash": {"R1": "native", "R2": "native"}, "Birch": {"R1": "native", "R2": "custom"}}
    made = project_of(process, matrices=[matrix_of(answers)])
    first, second = (AnswerPlace(f"vendors.xlsx!Matrix!D{row}", "Ash") for row in (2, 3))
    made = edits.grade_answers(made, [first], grade=Grade.DOCUMENTED, at=DAY, witness="Ada", link="page 12")
    made = edits.check_answers(made, [AnswerPlace("vendors.xlsx!Matrix!D3", "Birch")], held=False)
    made = edits.grade_answers(made, [second], grade=Grade.SHOWN)
    return edits.set_answer(made, made.matrices[0], "Ash", 1, "addon")


def _tables(part) -> list[list[list[object]]]:
    return [
        [[bare(value) for value in row] for row in each.rows] for each in part.blocks if isinstance(each, DataTable)
    ]


def test_expected_figures_stand_beside_the_proven_ones(project: Project) -> None:
    """Ash: 4 of 6 points rest on a page (0.95), 2 · 0.7 on its word (0.9)."""
    figures, chances, graded = _tables(evidence.evidence(Material(score(project), DAY)))
    by_tool = {row[0]: row for row in figures}
    assert by_tool["Ash"][1:3] == ["90 %", f"{100 * (4 * 0.95 + 1.4 * 0.9) / 6:.0f} %"]
    assert by_tool["Ash"][6] == "1 claimed, 1 documented"
    assert by_tool["Birch"][7] == 1
    assert [row[:2] for row in chances][:2] == [["claimed", 0.9], ["documented", 0.95]]
    assert chances[0][3] == "0 of 1 claimed answer that was checked held"
    assert graded[0][:6] == ["Ash", "vendors.xlsx!Matrix!D2", "documented", "2026-11-29", "Ada", "page 12"]
    assert [*graded[1][:2], graded[1][7]] == ["Birch", "vendors.xlsx!Matrix!E3", "did not hold"]
    assert graded[2][-1] == "graded when it said “native”; it says “addon” now"


def test_what_to_check_first_is_said_with_its_worth_and_how(project: Project) -> None:
    part = evidence.check_first(Material(score(project), DAY))
    said = [each.text for each in part.blocks if isinstance(each, Paragraph)]
    assert said[0].startswith("Ash is firm")
    [musts] = _tables(part)[-1:]
    assert musts[0][:4] == ["R1", "Text of R1", "95 %", "documented"]


def test_nothing_is_said_where_there_is_nothing_to_compare() -> None:
    assert not evidence.wanted(score(project_of()))
