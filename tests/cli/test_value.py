"""`itsm-fit value`: what it prints for people and for programs."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from builders import contract_process, matrix_of, must, project_of

from itsm_fit.cli import main
from itsm_fit.model import edits
from itsm_fit.model.process import Lane, NodeKind, StepTime
from itsm_fit.storage.project_file import save_project


@pytest.fixture
def selection(tmp_path: Path) -> Path:
    asking = contract_process(Log=[must("R0")])
    nodes = tuple(
        replace(each, time=StepTime(10.0, 20.0, 0.0), lane="L") if each.kind is NodeKind.USER_TASK else each
        for each in asking.nodes
    )
    process = replace(asking, nodes=nodes, lanes=(Lane("L", "Desk"),), cases_per_month=60.0)
    matrix = matrix_of({"Alder": {"R0": "native"}, "Birch": {"R0": "?"}})
    path = tmp_path / "a.itsmfit"
    save_project(edits.set_role_rates(project_of(process, matrices=[matrix]), {"Desk": 40.0}), path)
    return path


def test_programs_get_both_ends_of_every_figure(selection: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["value", str(selection), "--json", "-"], lambda _: 99) == 0
    said = json.loads(capsys.readouterr().out)
    alder, birch = (said["processes"][0]["tools"][tool] for tool in ("Alder", "Birch"))
    assert alder["handling_minutes"] == pytest.approx([35.0, 35.0])
    assert birch["handling_minutes"] == pytest.approx([35.0, 45.0])
    assert alder["cycle_minutes"]["mean"] == pytest.approx([35.0, 35.0])
    assert alder["cycle_minutes"]["p90"] == [50.0, 50.0]
    assert alder["cycle_minutes"]["exact"] is True
    assert birch["hours_per_month"] == {"Desk": pytest.approx([35.0, 45.0])}
    assert birch["money_per_month"] == pytest.approx([1400.0, 1800.0])
    assert birch["saved_per_month"]["money"] == pytest.approx([0.0, 400.0])
    assert said["total"]["tools"]["Alder"]["saved_per_month"]["minutes"] == pytest.approx([600.0, 600.0])


def test_figures_open_to_the_steps_that_they_add_up_of(selection: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Birch leaves open whether it carries Log, which takes 10 minutes with it and 20 by hand, so 35–45 in all."""
    assert main(["value", str(selection), "--json", "-"], lambda _: 99) == 0
    log, fix, *_ = json.loads(capsys.readouterr().out)["processes"][0]["steps"]
    assert (log["step"], log["visits"], log["lacks"]) == ("Log", 1.0, [])
    assert log["by_tool"] == [
        {"tool": None, "carried": None, "minutes": [20.0, 20.0]},
        {"tool": "Alder", "carried": "yes", "minutes": [10.0, 10.0]},
        {"tool": "Birch", "carried": "open", "minutes": [10.0, 20.0]},
    ]
    assert (fix["step"], fix["by_tool"][1]["carried"]) == ("Fix", None)


def test_people_get_a_table_and_what_is_lacking(selection: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["value", str(selection)], lambda _: 99) == 0
    said = capsys.readouterr().out
    assert "By hand" in said
    assert "1 400–1 800" in said.replace("\u2009", " ").replace("\xa0", " ").replace("\u202f", " ")


def test_a_selection_without_minutes_says_what_it_lacks(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "a.itsmfit"
    save_project(project_of(contract_process(Log=[must("R0")]), matrices=[matrix_of({"Alder": {"R0": "?"}})]), path)
    assert main(["value", str(path), "--json", "-"], lambda _: 99) == 0
    (process,) = json.loads(capsys.readouterr().out)["processes"]
    assert process["tools"]["Alder"]["handling_minutes"] is None
    assert process["tools"]["Alder"]["lacking"] == ["Log", "Fix", "Escalate", "Verify"]
    assert main(["value", str(path)], lambda _: 99) == 0
    said = " ".join(capsys.readouterr().out.split())
    assert "Incident: not estimated, as minutes worked are not given at Log, Fix, Escalate and Verify." in said


def test_what_cannot_be_read_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["value", str(tmp_path / "none.itsmfit")], lambda _: 99) == 1
    assert "none.itsmfit" in capsys.readouterr().err


def test_a_rate_can_be_given_for_once(selection: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = selection.read_bytes()
    assert main(["value", str(selection), "--rate", "desk=80", "--json", "-"], lambda _: 99) == 0
    alder = json.loads(capsys.readouterr().out)["processes"][0]["tools"]["Alder"]
    assert alder["money_per_month"] == pytest.approx([2800.0, 2800.0])
    assert selection.read_bytes() == before


@pytest.mark.parametrize("rate", ["80", "=80", "Desk=", "Desk=-5", "Desk=much", "Desk=1e20"])
def test_what_is_no_rate_is_refused(rate: str, selection: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["value", str(selection), "--rate", rate], lambda _: 99) == 2
    assert "Invalid value for --rate" in capsys.readouterr().err


def test_of_two_rates_of_a_role_none_is_taken(selection: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["value", str(selection), "--rate", "Desk=80", "--rate", "desk=90"], lambda _: 99) == 2
    assert "“desk” has two rates: leave one of them out." in capsys.readouterr().err


def test_a_rate_of_a_role_that_is_not_there_is_refused(selection: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["value", str(selection), "--rate", "Disk=80"], lambda _: 99) == 1
    assert capsys.readouterr().err == "There is no role “Disk”: choose among Desk.\n"


def test_where_no_lane_is_drawn_a_rate_has_no_role(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "a.itsmfit"
    save_project(project_of(contract_process()), path)
    assert main(["value", str(path), "--rate", "Desk=80"], lambda _: 99) == 1
    assert "There is no role “Desk”: draw lanes first" in capsys.readouterr().err
