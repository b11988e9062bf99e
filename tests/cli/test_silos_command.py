"""`itsm-fit silos` on a small selection and on the sample."""

from __future__ import annotations

from dataclasses import replace

import pytest
from builders import matrix_of, must, project_of
from json_outputs import printed
from silo_models import two_lanes

from itsm_fit.cli import main
from itsm_fit.resources import folder
from itsm_fit.storage.project_file import save_project

SAMPLE = folder("sample_models") / "itsm/itsm-selection.itsmfit"


@pytest.fixture
def small(tmp_path):
    """Work passes to the expert and back 0.375 times a case; one process has 100 cases a month, one does not say."""
    first = replace(two_lanes(Log=[must("R1")], Escalate=[must("R2")]), cases_per_month=100.0)
    answers = {"Desk": {"R1": "native", "R2": "no"}, "Suite": {"R1": "native", "R2": "?"}}
    path = tmp_path / "selection.itsmfit"
    second = replace(first, id="Q", name="Request", cases_per_month=None)
    save_project(project_of(first, second, matrices=[matrix_of(answers)]), path)
    return path


def test_it_says_how_often_work_passes_on_and_what_a_merge_would_save(small, capsys):
    assert main(["silos", str(small)], lambda _: 99) == 0
    said = " ".join(capsys.readouterr().out.split())
    assert "Hand-offs a month: at least 75" in said
    assert "If Service desk and Expert were one role, hand-offs saved a month: at least 75." in said
    assert "Request has no number of cases a month: what passes there is counted a case, but not a month." in said
    assert "│ Incident │ Suite │ Escalate │ Expert │ 35 %, open │" in said


def test_its_json_tells_what_is_not_known_from_nothing(small, capsys):
    told = printed(capsys, "silos", small, "--tool", "desk")
    assert told["handoffs"] == {"per_month": None, "known_per_month": pytest.approx(75.0), "missing": ["Q"]}
    assert told["without_volume"] == ["Q"]
    cases = {each["process"]: each["per_case"] for each in told["merging"][0]["processes"]}
    assert cases == pytest.approx({"P": 0.75, "Q": 0.75})
    assert told["together"]["tools"] == ["Desk"]
    assert told["together"]["per_month"]["by_hand"] == pytest.approx([75.0, 75.0])


def test_an_unknown_tool_is_refused_with_the_ones_there_are(small, capsys):
    assert main(["silos", str(small), "--tool", "Nix"], lambda _: 99) == 1
    assert "There is no tool “Nix”: choose among" in capsys.readouterr().err


def test_where_no_work_passes_on_it_says_so(tmp_path, capsys):
    path = tmp_path / "bare.itsmfit"
    save_project(project_of(replace(two_lanes(), lanes=())), path)
    assert main(["silos", str(path)], lambda _: 99) == 0
    assert "No process has work that passes from lane to lane." in capsys.readouterr().out


def test_the_matrix_of_the_sample_adds_up(capsys):
    """The sum over its processes of hand-offs a case times cases a month."""
    told, scored = printed(capsys, "silos", SAMPLE), printed(capsys, "score", SAMPLE)
    total = sum(process["handoffs"] * process["cases_per_month"] for process in scored["processes"])
    assert told["handoffs"]["per_month"] == pytest.approx(total)
    assert sum(cell["per_month"] for cell in told["matrix"]) == pytest.approx(total)
    assert {stream["process"] for stream in told["streams"]} == {
        *("problem-management", "it-asset-management", "service-configuration-management", "knowledge-management"),
        *("service-level-management", "monitoring-and-event-management", "release-management"),
    }
