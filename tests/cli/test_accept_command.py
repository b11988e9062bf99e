"""`itsm-fit accept`: the cases that show what a tool promises, for people and for programs."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from builders import contract_process, matrix_of, must, project_of, should
from testing_kit import filled

from itsm_fit.cli import main
from itsm_fit.resources import folder
from itsm_fit.storage.project_file import open_project, save_project

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


# ---------------------------------------------------------------- out and back
def test_the_test_goes_out_with_its_annex_and_comes_back(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out, annex, filled_in = (tmp_path / name for name in ("test.xlsx", "annex.docx", "back.xlsx"))
    assert run(project, "--tool", "Desk", "-o", out, "--annex", annex, "--release", "Release 1") == 0
    assert capsys.readouterr().out == ""
    assert annex.exists()
    filled_in.write_bytes(filled(out.read_bytes(), {"R1": "passed", "R2": "failed"}))
    before = project.read_bytes()
    assert run(project, "--back", filled_in) == 0
    shown = capsys.readouterr()
    assert "What Desk promised and delivered" in shown.out
    assert "failed: R2 (Release 1, Incident!L6)" in shown.out
    assert "Nothing was saved: --take takes these results." in shown.err
    assert project.read_bytes() == before
    assert run(project, "--back", filled_in, "--take", "--json", "-") == 0
    shown = capsys.readouterr()
    found = json.loads(shown.out)["delivered"]
    assert [(its["passed"], its["failed"], its["not_shown"]) for its in found["releases"]] == [(1, 1, 0)]
    assert f"Saved: {project}" in shown.err
    assert run(project, "--back", filled_in, "--take") == 0
    assert "is up to date; nothing changed." in capsys.readouterr().err
    assert run(project, "--tool", "Desk") == 0
    assert "What Desk promised and delivered" in capsys.readouterr().out


def test_a_test_of_another_tool_than_was_named_is_not_taken(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out, filled_in = tmp_path / "test.xlsx", tmp_path / "back.xlsx"
    run(project, "--tool", "Desk", "-o", out)
    filled_in.write_bytes(filled(out.read_bytes(), {"R1": "passed"}))
    before = project.read_bytes()
    capsys.readouterr()
    assert run(project, "--back", filled_in, "--take", "--tool", "None") == 1
    assert capsys.readouterr().err == f"{filled_in}: This is a test of Desk, not of None: leave --tool out.\n"
    assert project.read_bytes() == before
    assert run(project, "--back", filled_in, "--take", "--tool", "desk") == 0


def test_a_test_comes_back_by_import_too(project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out, filled_in = tmp_path / "test.xlsx", tmp_path / "back.xlsx"
    run(project, "--tool", "Desk", "-o", out)
    filled_in.write_bytes(filled(out.read_bytes(), {"R1": "passed", "R2": "perhaps"}))
    capsys.readouterr()
    assert main(["import", str(project), str(filled_in)], lambda _: 99) == 0
    shown = capsys.readouterr()
    assert "acceptance: 2 results are taken in" in shown.out
    assert "“perhaps” is none of passed, partly, failed, not shown" in shown.err
    (taken,) = open_project(project).acceptance
    assert taken.release == taken.at.isoformat()


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--tool", "Desk", "-o", "test.docx"), "let its name end in .xlsx"),
        (("--tool", "Desk", "--annex", "annex.xlsx"), "Let its name end in .docx or .pdf"),
        (("--tool", "Desk", "--take"), "It goes with --back"),
        ((), "Say whose promises are to be shown"),
        (("--back", "b.xlsx", "-o", "c.xlsx"), "give one of the two"),
    ],
)
def test_options_that_do_not_go_together_are_wrong_usage(
    project: Path, options: tuple[str, ...], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(project, *options) == 2
    assert said in " ".join(capsys.readouterr().err.replace("│", " ").split())


def test_a_file_that_is_no_test_is_refused(project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "v.csv"
    path.write_text("ID,Requirement,Alder\nR1,Log a ticket,yes\n", encoding="utf-8")
    assert run(project, "--back", path) == 1
    assert "This is no acceptance test that ITSM Fit wrote." in capsys.readouterr().err
    assert run(tmp_path / "v.csv", "--back", path) == 2
