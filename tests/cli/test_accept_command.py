"""`itsm-fit accept`: the cases that show what a tool promises, for people and for programs."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from builders import contract_process, matrix_of, must, project_of, should

from itsm_fit.cli import main
from itsm_fit.resources import folder
from itsm_fit.storage.project_file import save_project

SAMPLE = folder("sample_models") / "itsm/itsm-selection.itsmfit"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    process = contract_process(Log=[must("R1")], Fix=[should("R2")], Escalate=[must("R3")])
    answers = {"Desk": {"R1": "native", "R2": "config", "R3": "?"}, "None": {"R1": "no", "R2": "no", "R3": "no"}}
    path = tmp_path / "p.itsmfit"
    save_project(project_of(process, matrices=[matrix_of(answers)]), path)
    return path


def run(*args: object) -> int:
    return main(["accept", *map(str, args)], lambda _: 99)


def test_the_json_is_that_of_the_contract(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(project, "--tool", "desk", "--json", "-") == 0
    found = json.loads(capsys.readouterr().out)
    assert found["minimal"] is True
    assert found["paths"] == [
        {
            "process": "P",
            "number": 1,
            "steps": ["Log", "Fix", "Verify"],
            "share": pytest.approx(0.56),
            "musts": ["R1"],
        }
    ]
    assert (found["open_steps"], found["open_musts"]) == ([{"process": "P", "step": "Escalate"}], ["R3"])


def test_people_read_each_path_with_its_steps_in_words(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(project, "--tool", "Desk") == 0
    said = " ".join(capsys.readouterr().out.split())
    assert "The fewest cases that show what Desk promises" in said
    assert "Log → Fix → Verify" in said
    assert "to be asked first, as answers are owed: Escalate" in said


def test_an_unknown_tool_is_one_sentence(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(project, "--tool", "Nobody") == 1
    assert capsys.readouterr().err == "There is no tool “Nobody”: choose among Desk, None.\n"


def test_a_tool_that_carries_nothing_is_one_sentence(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(project, "--tool", "None", "--json", "-") == 0
    shown = capsys.readouterr()
    assert json.loads(shown.out)["paths"] == []
    assert shown.err == "None carries no step and promises no must: there is nothing to be shown.\n"


def test_without_a_tool_the_usage_is_wrong(project: Path) -> None:
    assert run(project) == 2


def test_the_paths_of_the_sample_are_few_and_show_every_carried_step_and_met_must(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Three cases show the incidents: requests, changes and major incidents exclude each other."""
    assert run(SAMPLE, "--tool", "GLPI", "--json", "-") == 0
    found = json.loads(capsys.readouterr().out)
    assert main(["score", str(SAMPLE), "--json", "-"], lambda _: 99) == 0
    scored = json.loads(capsys.readouterr().out)
    assert found["minimal"]
    for process in scored["processes"]:
        paths = [path for path in found["paths"] if path["process"] == process["id"]]
        carried = {step["id"] for step in process["steps"] if step["tools"]["GLPI"]["carried"] == "yes"}
        assert carried <= {step for path in paths for step in path["steps"]}
    musts = {its["id"] for its in scored["requirements"] if its["priority"] == "must" and its["steps"]}
    met = {its["id"] for its in scored["requirements"] if its["tools"]["GLPI"]["support"][0] >= 0.7}
    assert {must for path in found["paths"] for must in path["musts"]} == musts & met
    assert sum(path["process"] == "incident-management" for path in found["paths"]) == 3
