"""`itsm-fit readiness`: sheets out and back, and nothing about persons unless it is asked for."""

from __future__ import annotations

from dataclasses import replace

import pytest
from json_outputs import printed
from readiness_models import READY, ready_project

from itsm_fit.cli import main
from itsm_fit.model import edits
from itsm_fit.model.readiness import Readiness
from itsm_fit.storage.project_file import open_project, save_project

NAMES = ("Ada", "Ben", "Cleo", "fewer calls", "more to type")


@pytest.fixture
def path(tmp_path):
    found = tmp_path / "ready.itsmfit"
    save_project(ready_project(), found)
    return found


def test_it_says_what_each_role_has_to_learn(path, capsys):
    assert main(["readiness", str(path), "--tool", "desk"], lambda _: 99) == 0
    said = " ".join(capsys.readouterr().out.split())
    assert "│ Service desk │ 1 │ 1 │ 1 │ 1.5–3 │" in said


def test_persons_are_in_the_json_only_where_they_are_asked_for(path, capsys):
    quiet, open_ = printed(capsys, "readiness", path), printed(capsys, "readiness", path, "--persons")
    assert "persons" not in quiet
    assert not any(name in str(quiet) for name in NAMES)
    assert open_["persons"]["talks"][0]["by"] == "Ada"
    assert open_["assessment"][0]["current"] == 2


def test_it_says_before_which_wave_a_role_is_trained_where_a_plan_can_be_made(path, capsys):
    """Suite, the first tool, carries all of Incident: it goes live in the first wave, with 2 · 1.5 + 4 hours."""
    without = printed(capsys, "readiness", path)
    assert (without["waves"], without["no_waves"][:25]) == (None, "A plan needs the days of ")
    save_project(edits.set_rollout(ready_project(), waves=2, capacity=(10.0,)), path)
    found = printed(capsys, "readiness", path)
    assert {each["role"]: each["before_wave"] for each in found["training"]} == {"Service desk": 1, "Expert": 1}
    assert found["waves"] == [
        {"wave": 1, "roles": ["Service desk", "Expert"], "changed": 3, "may_change": 0, "hours": [7, 7], "unstated": []}
    ]
    assert main(["readiness", str(path)], lambda _: 99) == 0
    assert "│ Service desk │ 2 │ 0 │ 1 │ 3 │ 1 │" in " ".join(capsys.readouterr().out.split())


def test_sheets_go_out_and_come_back_into_another_project(path, tmp_path, capsys):
    sheets, other = tmp_path / "sheets.xlsx", tmp_path / "other.itsmfit"
    assert main(["readiness", str(path), "-o", str(sheets)], lambda _: 99) == 0
    save_project(replace(ready_project(), readiness=Readiness(), kpis=()), other)
    assert main(["readiness", str(other), "--back", str(sheets)], lambda _: 99) == 0
    assert "added entry about readiness Service desk" in capsys.readouterr().out
    assert open_project(other).readiness == Readiness()
    assert main(["readiness", str(other), "--back", str(sheets), "--take"], lambda _: 99) == 0
    assert open_project(other).readiness == READY


def test_in_a_tender_sheets_come_back_without_showing_a_score(path, tmp_path, capsys):
    sheets, project = tmp_path / "sheets.xlsx", replace(ready_project(), readiness=Readiness(), tender=True)
    assert main(["readiness", str(path), "-o", str(sheets)], lambda _: 99) == 0
    save_project(project, path)
    assert main(["readiness", str(path), "--back", str(sheets), "--take"], lambda _: 99) == 0
    assert open_project(path).readiness == READY
    assert main(["readiness", str(path)], lambda _: 99) == 1
    save_project(project, path)
    assert main(["readiness", str(path), "--back", str(sheets), "--take", "--json", "-"], lambda _: 99) == 1
    assert open_project(path).readiness == Readiness()


@pytest.mark.parametrize(
    ("options", "said"),
    [(("--take",), "It goes with --back"), (("-o", "a.xlsx", "--back", "b.xlsx"), "one of the two")],
)
def test_wrong_use_is_told(path, options, said, capsys):
    assert main(["readiness", str(path), *options], lambda _: 99) == 2
    assert said in " ".join(capsys.readouterr().err.split())


@pytest.mark.parametrize(
    ("options", "said"), [(("--json", "."), "This is a folder"), (("--json", "-", "--tool", "Nobody"), "no tool")]
)
def test_nothing_is_taken_where_the_answer_cannot_be_given(path, options, said, tmp_path, capsys):
    sheets, other = tmp_path / "sheets.xlsx", tmp_path / "other.itsmfit"
    assert main(["readiness", str(path), "-o", str(sheets)], lambda _: 99) == 0
    save_project(replace(ready_project(), readiness=Readiness(), kpis=()), other)
    before = other.read_bytes()
    assert main(["readiness", str(other), "--back", str(sheets), "--take", *options], lambda _: 99) == 1
    assert said in capsys.readouterr().err
    assert other.read_bytes() == before
