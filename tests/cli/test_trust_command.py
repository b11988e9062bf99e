"""`itsm-fit trust`: grades, expected beside proven figures, what to check first; nothing while scores are covered."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from builders import contract_process, matrix_of, must, project_of, should

from itsm_fit.cli import main
from itsm_fit.model import edits
from itsm_fit.model.evidence import AnswerPlace, Grade
from itsm_fit.model.project import Project
from itsm_fit.resources import folder
from itsm_fit.sealing.baseline import in_tender
from itsm_fit.storage.project_file import save_project

SAMPLE = folder("sample_models") / "itsm/itsm-selection.itsmfit"


def _project() -> Project:
    process = contract_process(Log=[must("R1")], Fix=[should("R2")])
    answers = {"Ash": {"R1": "native", "R2": "native"}, "Birch": {"R1": "native", "R2": "config"}}
    project = project_of(process, matrices=[matrix_of(answers)])
    first = AnswerPlace("vendors.xlsx!Matrix!D2", "Ash")
    project = edits.grade_answers(project, [first], grade=Grade.SHOWN, at=date(2026, 11, 29), witness="Ada")
    return edits.set_answer(project, project.matrices[0], "Ash", 0, "config")


def _run(project: Project, path: Path, *more: str) -> int:
    save_project(project, path)
    return main(["trust", str(path), *more], lambda _: 99)


def test_it_says_what_is_proven_expected_assumed_replaced_and_first_to_check(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _run(_project(), tmp_path / "p.itsmfit") == 0
    said = capsys.readouterr().out
    assert "Ash" in said
    assert "Assumed: one answer in ten does not hold when it is tried." in said
    assert "graded when it said “native”; it says “config” now; not counted." in said
    assert "What to check first, each as if those before it held" in said
    assert "leads by expectation" in said or "is firm" in said


def test_the_json_of_the_sample_stays_sensible(capsys: pytest.CaptureFixture[str]) -> None:
    """Proven 35 to 100 %, expected 16 to 57 %: a long path of claims is not 0, as the answers go together."""
    assert main(["trust", str(SAMPLE), "--json", "-"], lambda _: 99) == 0
    found = json.loads(capsys.readouterr().out)
    glpi = found["tools"][0]
    assert glpi["name"] == "GLPI"
    assert glpi["end_to_end"]["exact"]
    assert glpi["end_to_end"]["expected"] == pytest.approx([0.1647, 0.5677], abs=1e-4)
    assert glpi["processes"]["service-request-management"]["end_to_end"]["expected"][0] == pytest.approx(
        0.5403, abs=1e-4
    )
    assert found["check_first"]["leader"] == "GLPI"
    assert found["check_first"]["among"] == ["GLPI"]
    assert len(found["check_first"]["musts"]) == 58


def test_while_the_scores_of_a_tender_are_covered_it_says_nothing_of_them(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    project = in_tender(_project(), tender=True, by="Ann", at=datetime(2026, 11, 29, tzinfo=UTC))
    assert _run(project, tmp_path / "p.itsmfit", "--json", "-") != 0
    told = capsys.readouterr()
    assert told.out == ""
    assert "tender without a sealed baseline" in " ".join(told.err.split())
