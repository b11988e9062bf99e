"""`itsm-fit approve` as owners and scripts run it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from json_outputs import printed

from itsm_fit.cli import main
from itsm_fit.model import edits
from itsm_fit.resources import folder
from itsm_fit.storage.project_file import open_project, save_project

SMALL = open_project(folder("sample_models") / "small" / "small-selection.itsmfit")
KEY, STARTER = SMALL.processes
NAME, STARTER_NAME = SMALL.process_names.values()


def run(*args: object) -> int:
    return main([str(arg) for arg in args], lambda _: 99)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "p.itsmfit"
    save_project(SMALL, path)
    return path


def _states(capsys: pytest.CaptureFixture[str], project: Path) -> dict[str, Any]:
    capsys.readouterr()
    return {its["process"]: its for its in printed(capsys, "approve", project)["processes"]}


def _rename(project: Path) -> None:
    its = open_project(project)
    node = next(each for each in its.processes[KEY].nodes if each.kind.is_activity)
    save_project(edits.rename_node(its, KEY, node.id, "Do something else"), project)


def test_owners_are_named_and_approve_by_id_or_name(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("approve", project, "--process", NAME.upper(), "--owners", "Ann, Bo") == 0
    assert run("approve", project, "--process", KEY, "--by", "ann", "--note", "As we live it") == 0
    said = capsys.readouterr().out
    assert "approved by some" in said
    its = _states(capsys, project)[KEY]
    assert (its["state"], its["waits_for"], its["changed"]) == ("approved by some", ["Bo"], [])
    assert [(each["owner"], each["approves"], each["note"]) for each in its["owners"]] == [
        ("Ann", True, "As we live it"),
        ("Bo", False, ""),
    ]
    assert run("approve", project, "--all", "--by", "Bo") == 0
    assert _states(capsys, project)[KEY]["state"] == "approved"
    assert run("verify", project) == 0
    assert "All holds: 2 entries" in capsys.readouterr().out
    assert run("log", project) == 0
    assert f"process: {NAME}" in capsys.readouterr().out


def test_what_lapsed_is_told_with_what_changed(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run("approve", project, "--process", KEY, "--owners", "Ann", "--by", "Ann")
    _rename(project)
    capsys.readouterr()
    its = _states(capsys, project)[KEY]
    assert (its["state"], its["owners"][0]["lapsed"]) == ("lapsed", True)
    assert its["changed"][0]["what"] == "steps"
    assert "Do something else" in its["changed"][0]["lines"][0]
    run("approve", project)
    assert f"{NAME}: changed since: steps: Do something else" in capsys.readouterr().out


def test_an_owner_who_leaves_has_a_successor(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run("approve", project, "--process", KEY, "--process", STARTER, "--owners", "Ann")
    assert run("approve", project, "--leaves", "ann", "--successor", "Cy") == 0
    assert [its["waits_for"] for its in _states(capsys, project).values()] == [["Cy"], ["Cy"]]


def test_withdrawing_is_on_record(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run("approve", project, "--process", KEY, "--owners", "Ann", "--by", "Ann")
    assert run("approve", project, "--process", KEY, "--by", "Ann", "--withdraw", "--note", "Too early") == 0
    assert _states(capsys, project)[KEY]["state"] == "open"
    assert [entry.reason for entry in open_project(project).log] == ["", "Too early"]


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--process", KEY, "--by", "Eve"), f"{NAME} has no owner who could approve it: name its owners first."),
        (("--process", STARTER, "--by", "Eve"), f"Eve does not own {STARTER_NAME}: Ann can approve it, or name Eve"),
        (("--process", "nothing", "--by", "Eve"), "There is no process “nothing” in this project, only: "),
        (("--all", "--by", "Eve"), "Eve owns no process of this project."),
        (("--all", "--by", "Eve", "--withdraw"), "Eve owns no process of this project."),
        (("--process", STARTER, "--by", "Ann", "--withdraw"), f"Ann has no approval of {STARTER_NAME} to withdraw."),
        (("--leaves", "Eve"), "Eve owns no process of this project."),
    ],
)
def test_what_cannot_be_is_refused_with_a_way_out_and_changes_nothing(
    options: tuple[str, ...], said: str, project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run("approve", project, "--process", STARTER, "--owners", "Ann")
    before = project.read_bytes()
    capsys.readouterr()
    assert run("approve", project, *options) == 1
    captured = capsys.readouterr()
    assert (captured.out, said in captured.err) == ("", True), captured.err
    assert project.read_bytes() == before


@pytest.mark.parametrize(
    "options",
    [
        ("--by", "Ann"),
        ("--all",),
        ("--withdraw", "--process", KEY),
        ("--owners", "Ann"),
        ("--successor", "Ann"),
        ("--all", "--process", KEY, "--by", "Ann"),
    ],
)
def test_options_that_say_nothing_together_are_a_wrong_use(options: tuple[str, ...], project: Path) -> None:
    assert run("approve", project, *options) == 2


def test_owners_of_what_is_not_in_the_project_are_told(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data = json.loads(project.read_bytes())
    data["owners"] = [{"name": "Cy", "process": "gone"}]
    project.write_text(json.dumps(data), encoding="utf-8")
    assert printed(capsys, "approve", project)["elsewhere"] == [{"process": "gone", "owner": "Cy"}]
    run("approve", project)
    assert "Cy owns gone, which is not in the project." in capsys.readouterr().err


def test_sealing_what_is_not_approved_warns_and_is_on_record(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    signed = ("--by", "Ada", "--reason", "The board agreed")
    assert run("seal", project, *signed) == 0
    captured = capsys.readouterr()
    assert "warning: " in captured.err
    assert "No process has an owner who could approve it." in captured.err
    assert f"sealed without an approval: {NAME} (no owner)" in captured.out
    run("approve", project, "--process", KEY, "--owners", "Ann, Bo", "--by", "Ann")
    capsys.readouterr()
    assert run("seal", project, *signed) == 0
    said = capsys.readouterr().err
    assert f"not approved, and sealed all the same: {NAME}: Approved by Ann, " in said
    assert "Waits for Bo." in said
    assert f"Without an owner who could approve: {STARTER_NAME}." in said
    run("approve", project, "--process", KEY, "--process", STARTER, "--owners", "Ann", "--by", "Ann")
    capsys.readouterr()
    assert run("seal", project, *signed) == 0
    assert "not approved" not in capsys.readouterr().err
    assert open_project(project).log[-1].body["unapproved"] == []
    assert run("verify", project) == 0
