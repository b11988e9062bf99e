"""Gates by who fails them, and how often processes are bent to each tool."""

from __future__ import annotations

from dataclasses import replace

from builders import contract_process, matrix_of, must, project_of, should

from itsm_fit.api.fit_json import fit_json
from itsm_fit.model.gap import Gap, Resolution
from itsm_fit.model.requirement import Approval
from itsm_fit.scoring.fit import score
from itsm_fit.scoring.gates import gates, times_bent

ANSWERS = {
    "X": {"A": "native", "B": "native", "C": "native"},
    "Y": {"A": "no", "B": "native", "C": "native"},
    "Z": {"A": "no", "B": "no", "C": "?"},
}
PROJECT = project_of(
    contract_process(Log=[must("A", owner="Ann", source="ISO 20000"), must("B")], Fix=[must("C"), should("D")]),
    matrices=[matrix_of(ANSWERS)],
)


def test_each_gate_names_whom_it_eliminates_and_whom_it_alone_does() -> None:
    found = {gate.requirement.id: gate for gate in gates(score(PROJECT))}
    assert list(found) == ["A", "B", "C"]
    assert (found["A"].fails, found["A"].alone) == (("Y", "Z"), ("Y",))
    assert (found["B"].fails, found["B"].alone) == (("Z",), ())
    assert (found["C"].fails, found["C"].open) == ((), ("Z",))
    assert found["A"].requirement.own.insisted == "Ann"


def test_bent_counts_what_is_still_asked_a_tool() -> None:
    gaps = (
        Gap("Z", "a", Resolution.CHANGE_PROCESS),
        Gap("Z", "B", Resolution.CHANGE_PROCESS),
        Gap("Z", "C", Resolution.ACCEPT),
        Gap("Y", "gone", Resolution.CHANGE_PROCESS),
    )
    fit = score(replace(PROJECT, gaps=gaps))
    assert times_bent(fit) == {"Z": 2}
    assert [(tool["name"], tool["bent"]) for tool in fit_json(fit)["tools"]] == [("X", 0), ("Y", 0), ("Z", 2)]
    asked = contract_process(Log=[must("A", state=Approval.WITHDRAWN), must("B")])
    gone = project_of(asked, matrices=PROJECT.matrices, gaps=gaps)
    assert times_bent(score(gone)) == {"Z": 1}


def test_the_json_says_where_a_requirement_comes_from() -> None:
    its = {each["id"]: each for each in fit_json(score(PROJECT))["requirements"]}
    assert (its["A"]["owner"], its["A"]["source"]) == ("Ann", "ISO 20000")
    assert not {"owner", "source", "state", "depends_on"} & its["B"].keys()
