"""`itsm-fit rollout`: the plan as a table and as JSON, and what is refused."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from builders import contract_process, matrix_of, must, project_of, should

from itsm_fit.cli import main
from itsm_fit.model import edits
from itsm_fit.model.gap import Gap, Resolution
from itsm_fit.resources import folder
from itsm_fit.storage.project_file import save_project


@pytest.fixture
def selection(tmp_path: Path) -> str:
    """Incident carries nothing before the gap of 6 days is closed; Request takes 5 days to introduce."""
    incident = replace(contract_process(Log=[must("R1")], Fix=[should("R2")]), weight=2.0)
    request = replace(contract_process(Verify=[should("R3")]), id="Q", name="Request")
    answers = {"Desk": {"R1": "no", "R2": "native", "R3": "native"}, "Hub": {"R1": "no", "R2": "no", "R3": "no"}}
    gaps = (Gap("Desk", "R1", Resolution.CONFIGURE, 6.0),)
    project = project_of(incident, request, matrices=[matrix_of(answers)], gaps=gaps)
    path = tmp_path / "selection.itsmfit"
    save_project(edits.set_introductions(project, ["Q"], days=5.0), path)
    return str(path)


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    code = main(["rollout", *arguments], lambda _: 99)
    said = capsys.readouterr()
    return code, said.out, " ".join(said.err.split())


def test_the_waves_are_printed_with_what_goes_live_and_what_is_carried_then(
    selection: str, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, _ = run(capsys, selection, "--waves", "2", "--capacity", "6", "--start", "2027-01-01")
    assert code == 0
    assert "Roll-out of Desk" in out
    assert "2 (2027-04-01 to 2027-06-30)" in out
    assert "Proven: no other plan carries more cases from end to end over these waves." in out


def test_the_json_holds_the_waves_as_the_contract_names_them(
    selection: str, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, _ = run(capsys, selection, "--waves", "2", "--capacity", "6", "--json", "-")
    found = json.loads(out)
    assert (code, found["proven"], found["tool"]) == (0, True, "Desk")
    kept = [{key: wave[key] for key in ("processes", "gaps", "days", "end_to_end")} for wave in found["waves"]]
    two_of_three = pytest.approx(2 / 3)
    assert kept == [
        {"processes": ["P"], "gaps": ["R1"], "days": 6.0, "end_to_end": [two_of_three, two_of_three]},
        {"processes": ["Q"], "gaps": [], "days": 5.0, "end_to_end": [1.0, 1.0]},
    ]


def test_several_capacities_are_those_of_the_waves_and_a_placement_is_kept(
    selection: str, capsys: pytest.CaptureFixture[str]
) -> None:
    given = ("--waves", "3", "--capacity", "5", "--capacity", "6", "--place", "request=1", "--json", "-")
    found = json.loads(run(capsys, selection, *given)[1])
    assert [(wave["capacity"], wave["processes"]) for wave in found["waves"]] == [(5.0, ["Q"]), (6.0, ["P"]), (6.0, [])]


def test_gaps_are_placed_by_their_requirement_and_processes_held_back(
    selection: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Closed in wave 2, the gap lets Incident carry from then on; Request waits for wave 3."""
    given = ("--waves", "3", "--capacity", "9", "--place", "r1=2", "--not-before", "Request=3", "--json", "-")
    found = json.loads(run(capsys, selection, *given)[1])
    assert [(wave["processes"], wave["gaps"]) for wave in found["waves"]] == [([], []), (["P"], ["R1"]), (["Q"], [])]
    assert [(gap["placed"], gap["processes"]) for gap in found["gaps"]] == [(2, ["P"])]
    assert [(each["placed"], each["not_before"]) for each in found["processes"]] == [(None, None), (None, 3)]


def test_the_last_word_of_the_project_counts_where_no_option_says_otherwise(
    selection: str, capsys: pytest.CaptureFixture[str]
) -> None:
    from itsm_fit.storage.project_file import open_project

    path = Path(selection)
    save_project(edits.set_rollout(open_project(path), waves=1, capacity=(20.0,)), path)
    found = json.loads(run(capsys, selection, "--json", "-")[1])
    assert [wave["processes"] for wave in found["waves"]] == [["P", "Q"]]


@pytest.mark.parametrize(
    ("given", "code", "sentence"),
    [
        (("--waves", "2"), 1, "A plan needs the days of work that a wave has: state its capacity."),
        (("--capacity", "0"), 1, "No wave has any day of work: state a capacity above 0."),
        (("--capacity", "-3"), 2, "too small"),
        (("--capacity", "nan"), 2, "is no number"),
        (("--capacity", "9", "--waves", "0"), 2, "too small"),
        (("--capacity", "9", "--waves", "99"), 1, "A plan has 1 to 40 waves, not 99."),
        (("--capacity", "9", "--tool", "Other"), 1, "There is no tool “Other”: choose among Desk, Hub."),
        (("--capacity", "9", "--start", "soon"), 2, "“soon” is no day: write it as 2027-01-31."),
        (("--capacity", "9", "--place", "Request"), 2, "places nothing"),
        (("--capacity", "9", "--place", f"Q={'9' * 5000}"), 2, "Invalid value for --place: “Q=999"),
        (("--capacity", "9", "--not-before", "Q=-1"), 2, "Invalid value for --not-before: “Q=-1” places nothing"),
        (("--capacity", "9", "--place", "Q=41"), 1, "Q goes live in a wave from 1 to 40, or in none."),
        (("--capacity", "9", "--start", "9999-12-31"), 1, "A plan begins in the year 9918 or before."),
        (("--capacity", "9", "--place", "Other=1"), 1, "There is no process “Other”: choose among P, Q."),
        (("--capacity", "9", "--place", "Q=1", "--place", "Request=2"), 2, "stands in wave 1 and in wave 2: leave one"),
        (("--capacity", "9", "--not-before", "Q=1", "--not-before", "Q=2"), 2, "“Q” stands in wave 1 and in wave 2"),
        (
            ("--capacity", "1", "--place", "Q=1"),
            1,
            "days of work in wave 1: 1; Request is placed in wave 1.",
        ),
    ],
)
def test_what_cannot_be_planned_is_said_in_one_sentence(
    given: tuple[str, ...], code: int, sentence: str, selection: str, capsys: pytest.CaptureFixture[str]
) -> None:
    found, out, err = run(capsys, selection, *given)
    assert (found, out) == (code, "")
    assert sentence in " ".join(err.replace("│", " ").split())


def test_a_name_that_two_processes_have_is_not_guessed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    twins = [replace(contract_process(), id=each, name="Incident") for each in ("A", "B")]
    path = tmp_path / "twins.itsmfit"
    save_project(project_of(*twins, matrices=[matrix_of({"Desk": {"R1": "native"}})]), path)
    code, _, err = run(capsys, str(path), "--capacity", "9", "--place", "incident=1")
    assert (code, err) == (1, "Several processes are called “incident”: name one by its id, A, B.")


def test_the_samples_carry_a_plan(capsys: pytest.CaptureFixture[str]) -> None:
    sample = folder("sample_models") / "itsm/itsm-selection.itsmfit"
    found = json.loads(run(capsys, str(sample), "--json", "-")[1])
    assert (found["tool"], found["proven"]) == ("GLPI", True)
    assert [wave["processes"] for wave in found["waves"]] == [
        ["service-request-management", "it-asset-management"],
        ["incident-management", "change-enablement", "knowledge-management"],
        ["problem-management", "service-level-management", "monitoring-and-event-management"],
        ["service-configuration-management", "release-management"],
    ]
    assert [round(wave["end_to_end"][0], 4) for wave in found["waves"]] == [0.1712, 0.3492, 0.3497, 0.3497]
