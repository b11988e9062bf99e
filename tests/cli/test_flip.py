"""`itsm-fit flip` on a small selection and on the sample."""

from __future__ import annotations

from builders import contract_process, matrix_of, project_of, should
from json_outputs import printed

from itsm_fit.cli import main
from itsm_fit.model.edits import apply_changes
from itsm_fit.model.scenario import ChangeKind, ScenarioChange
from itsm_fit.resources import folder
from itsm_fit.scoring.basis import ProvenSupport
from itsm_fit.scoring.fit import score
from itsm_fit.storage.project_file import open_project, save_project

SAMPLE = folder("sample_models") / "itsm/itsm-selection.itsmfit"


def small(tmp_path):
    process = contract_process(Log=[should("R1"), should("R2")], Fix=[should("R3")])
    answers = {
        "Desk": {"R1": "native", "R2": "native", "R3": "no"},
        "Suite": {"R1": "native", "R2": "no", "R3": "?"},
    }
    path = tmp_path / "selection.itsmfit"
    save_project(project_of(process, matrices=[matrix_of(answers)]), path)
    return path


def test_it_says_what_would_have_to_be_true(tmp_path, capsys):
    assert main(["flip", str(small(tmp_path))], lambda _: 99) == 0
    said = " ".join(capsys.readouterr().out.split())
    assert "Suite comes first if these 2 answers turn out otherwise" in said
    assert "No weights of the processes put another tool first." in said
    assert "0 of 1 open answer cannot change who comes first" in said


def test_the_changes_in_its_json_dethrone_the_leader_of_the_sample(capsys):
    told = printed(capsys, "flip", SAMPLE)
    changes = [
        ScenarioChange(ChangeKind(each["kind"]), tuple(each["target"]), each["word"] or each["number"])
        for each in told["smallest"]["changes"]
    ]
    project = apply_changes(open_project(SAMPLE), changes, ProvenSupport()).project
    assert told["smallest"]["proven"]
    assert score(project).tools[0].name == told["smallest"]["tool"] != told["leader"]


def test_the_figures_of_the_sample(capsys):
    """149 requirements, 11 tools: what docs and report say of it."""
    told = printed(capsys, "flip", SAMPLE)
    assert (len(told["smallest"]["answers"]), told["smallest"]["tool"]) == (6, "iTop")
    assert (told["open_answers"], len(told["cannot_matter"])) == (659, 375)
    assert told["questions"] == {"number": 1639, "asked_one_by_one": 1213, "asked_in_rounds": [737, 902]}


def test_with_nothing_to_compare_it_says_so(tmp_path, capsys):
    path = tmp_path / "bare.itsmfit"
    save_project(project_of(contract_process(Log=[should("R1")])), path)
    assert main(["flip", str(path)], lambda _: 99) == 1
    assert "nothing to compare" in capsys.readouterr().err
