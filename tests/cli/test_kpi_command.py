"""`itsm-fit kpi` on a small selection."""

from __future__ import annotations

from dataclasses import replace

import pytest
from builders import project_of
from json_outputs import printed
from silo_models import two_lanes

from itsm_fit.cli import main
from itsm_fit.model import edits
from itsm_fit.storage.project_file import open_project, save_project


@pytest.fixture
def path(tmp_path):
    found = tmp_path / "selection.itsmfit"
    save_project(project_of(two_lanes()), found)
    return found


def test_it_proposes_what_the_drawing_says(path, capsys):
    told = printed(capsys, "kpi", path)
    assert {each["name"]: each["modelled"] for each in told["proposals"]} == pytest.approx(
        {"Resolved at first contact": 100 * 0.56 / 0.86, "Reopened": 0.25, "Hand-offs a case": 0.75}
    )
    assert told["kpis"] == []
    assert main(["kpi", str(path)], lambda _: 99) == 0
    assert "Resolved at first contact" in capsys.readouterr().out


def test_proposals_are_taken_and_stand_with_their_baseline(path, capsys):
    assert main(["kpi", str(path), "--take"], lambda _: 99) == 0
    stated = edits.with_baseline(open_project(path), "P", "Reopened", 0.4, source="report")
    stated = replace(stated, kpis=tuple(replace(each, owner="Ada") for each in stated.kpis))
    save_project(stated, path)
    told = printed(capsys, "kpi", path)
    assert told["proposals"] == []
    (reopened,) = [each for each in told["kpis"] if each["name"] == "Reopened"]
    assert (reopened["baseline"]["value"], reopened["modelled"]) == (0.4, pytest.approx(0.25))
    assert all("owner" not in each for each in told["kpis"])
    assert {each["owner"] for each in printed(capsys, "kpi", path, "--persons")["kpis"]} == {"Ada"}


def test_proposals_are_kept_in_a_project_alone(path, capsys):
    assert main(["kpi", str(path), str(path), "--take"], lambda _: 99) == 2
    assert "give that alone" in capsys.readouterr().err


def test_nothing_is_taken_where_the_json_cannot_be_written(path, tmp_path, capsys):
    before = path.read_bytes()
    assert main(["kpi", str(path), "--take", "--json", str(tmp_path)], lambda _: 99) == 1
    assert capsys.readouterr().err == f"{tmp_path}: This is a folder, not a file: choose a file name.\n"
    assert path.read_bytes() == before
