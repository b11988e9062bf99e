"""The demo script: for each failing path its steps, what they ask, and what to look for."""

from __future__ import annotations

from datetime import date
from io import BytesIO

import openpyxl
from builders import contract_process, matrix_of, must, project_of, should

from itsm_fit.model.tool import Level
from itsm_fit.report.parts.demo import demo_book
from itsm_fit.scoring.demo import LOOK_FOR, demo_script
from itsm_fit.scoring.figures import Outcome
from itsm_fit.scoring.fit import score


def script():
    process = contract_process(Log=[should("R1")], Escalate=[must("R2")], Verify=[must("R3")])
    answers = {"A": {"R1": "native", "R2": "?", "R3": "no"}}
    return demo_script(score(project_of(process, matrices=[matrix_of(answers)])), "P", "A")


def test_every_path_leads_to_the_first_step_that_is_not_carried():
    """0.7 go by Fix to Verify, which is not carried; 0.3 come to Escalate, which is open."""
    first, second = script().acts
    assert [scene.step.key for scene in first.scenes] == ["Log", "Fix", "Verify"]
    assert (first.path.share, first.outcome) == (0.7, Outcome.NO)
    assert [scene.step.key for scene in second.scenes] == ["Log", "Escalate"]
    assert (second.path.share, second.outcome) == (0.3, Outcome.OPEN)


def test_what_to_look_for_goes_by_the_answer():
    first, second = script().acts
    log, fix, verify = first.scenes
    assert [(ask.requirement.id, ask.look_for) for ask in log.asks] == [("R1", LOOK_FOR[Level.NATIVE])]
    assert fix.asks == ()
    assert [(ask.requirement.id, ask.look_for) for ask in verify.asks] == [("R3", LOOK_FOR[Level.NONE])]
    assert [ask.look_for for ask in second.scenes[-1].asks] == [LOOK_FOR[Level.UNKNOWN]]


def test_the_workbook_holds_one_row_a_step_and_requirement():
    book = openpyxl.load_workbook(BytesIO(demo_book([script()], project="Test", made_on=date(2027, 1, 4))))
    sheet = book["Incident"]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=4)]
    heading = rows[0]
    steps = [(row[0], row[heading.index("Step to show")], row[heading.index("Requirement")]) for row in rows[1:]]
    assert steps == [(1, "Log", "R1"), (1, "Fix", None), (1, "Verify", "R3"), (2, "Log", "R1"), (2, "Escalate", "R2")]
    assert "Seen" in heading
    assert sheet.print_title_rows == "$4:$4"
