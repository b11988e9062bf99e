"""The report says which choices were made, what weights they allow, and what staying with the tool in use means."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from builders import matrix_of, process_of, project_of, should

from itsm_fit.model import edits
from itsm_fit.model.choices import PairChoice, Preferred
from itsm_fit.model.decision import Incumbent
from itsm_fit.model.process import Node, NodeKind
from itsm_fit.model.project import Project
from itsm_fit.report.content import DataTable, KeyAnswer, Paragraph, Subheading, bare
from itsm_fit.report.parts.board import key_answers
from itsm_fit.report.parts.firm import firm
from itsm_fit.report.parts.material import Material
from itsm_fit.report.parts.ranking import ranking
from itsm_fit.selection import evaluate

A_OVER_B = PairChoice({"P0": 0.9, "P1": 0.1}, {"P0": 0.1, "P1": 0.9}, Preferred.A, by="Ada", at="2026-11-29")


def project() -> Project:
    work = [Node("T", NodeKind.USER_TASK, "Work", requirements=(should(f"R{at}"),)) for at in range(2)]
    processes = [process_of([its], [], id=f"P{at}", name=f"Process {at}") for at, its in enumerate(work)]
    answers = {"Ash": {"R0": "native", "R1": "custom"}, "Birch": {"R0": "custom", "R1": "native"}}
    return project_of(*processes, matrices=[matrix_of(answers)])


def material(its: Project) -> Material:
    return Material(evaluate(its), date(2026, 11, 29))


def tables(its: Project) -> dict[str, list[list[object]]]:
    """What the tables of the part on choices hold, by their first heading."""
    blocks = list(firm(material(its)).blocks)
    at = next(n for n, each in enumerate(blocks) if isinstance(each, Subheading) and each.text == "Weights by choosing")
    found = [each for each in blocks[at : at + 6] if isinstance(each, DataTable)]
    return {str(each.columns[0].heading): [[bare(value) for value in row] for row in each.rows] for each in found[:3]}


def test_choices_weights_and_firsts_are_told() -> None:
    found = tables(replace(project(), choices=(A_OVER_B,)))
    assert found["No."][0][:5] == [1, "A", "Process 0 (80)", "Process 1 (80)", "Ada, 2026-11-29"]
    process, central, low, high, least, most = found["Process"][0]
    assert process == "Process 0"
    assert 0.5 < central < 1
    assert low < central < high
    assert (least, most) == pytest.approx((0.5, 1.0))
    firsts = {row[0]: row[1:] for row in found["Tool"]}
    assert firsts["Ash"][0] == pytest.approx(0.9, abs=0.03)
    assert firsts["Ash"][1] == pytest.approx(0.5, abs=0.03)


def test_choices_that_contradict_are_named() -> None:
    its = replace(project(), choices=(A_OVER_B, replace(A_OVER_B, taken=Preferred.B)))
    said = " ".join(each.text for each in firm(material(its)).blocks if isinstance(each, Paragraph))
    assert "These cannot all hold: 1, 2." in said


def test_nothing_is_said_where_nobody_chose() -> None:
    assert not any(
        isinstance(each, Subheading) and "choosing" in each.text for each in firm(material(project())).blocks
    )


def test_staying_is_a_question_of_page_one_and_a_row_of_the_ranking() -> None:
    its = edits.set_incumbent(project(), Incumbent("Birch", 100.0, 1.0))
    asked = {each.question: " ".join(each.says) for each in key_answers(material(its)) if isinstance(each, KeyAnswer)}
    assert "Birch is in use today" in asked["Stay or leave"]
    table = ranking(material(its)).table
    assert table is not None
    assert "Birch (stay)" in [bare(value) for row in table.rows for value in row]
    assert "Stay or leave" not in {each.question for each in key_answers(material(project()))}
