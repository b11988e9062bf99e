"""How mature a practice is is stated once, in the self-assessment: the plan reads it there, and older files move it."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from builders import contract_process, project_of, should

from itsm_fit.model import edits
from itsm_fit.model.maturity import maturity_of
from itsm_fit.model.project import Project
from itsm_fit.model.readiness import PracticeAssessment, Readiness
from itsm_fit.storage.project_file import read_project, write_project


def selection() -> Project:
    """Incident and Major incident belong to one practice, Change to one of its own."""
    incident = replace(contract_process(Log=[should("R1")]), practice="incident-management")
    major = replace(incident, id="M", name="Major incident", requirements=())
    major = replace(major, nodes=tuple(replace(node, requirements=()) for node in major.nodes))
    change = replace(major, id="C", name="Change", practice="Change enablement")
    return project_of(incident, major, change)


def test_a_process_is_as_mature_as_its_practice_unless_it_is_assessed_by_its_own_name() -> None:
    entries = (
        PracticeAssessment("1", "Incident management", 2),
        PracticeAssessment("2", "major-incident", 4),
        PracticeAssessment("3", "Problem management", 5),
    )
    project = replace(selection(), readiness=Readiness(assessments=entries))
    assert [maturity_of(project, each) for each in ("P", "M", "C", "gone")] == [2, 4, None, None]


def test_a_maturity_is_written_where_it_stands_or_in_a_new_entry_and_taken_back() -> None:
    entries = (PracticeAssessment("4", "incident management", 2, 3, "audit of May"),)
    project = replace(selection(), readiness=Readiness(assessments=entries))
    project = edits.assess_process(edits.assess_process(project, "P", 3), "C", 1)
    assert project.readiness.assessments == (
        PracticeAssessment("4", "incident management", 3, 3, "audit of May"),
        PracticeAssessment("5", "Change enablement", 1),
    )
    emptied = edits.assess_process(edits.assess_process(project, "P", None), "C", None)
    assert emptied.readiness.assessments == (PracticeAssessment("4", "incident management", None, 3, "audit of May"),)


def older(project: Project, **stated: int) -> Project:
    """The project read from a file that states maturity beside the days of introduction."""
    made = edits.set_introductions(project, stated, days=1.0)
    wire = json.loads(write_project(made))
    for each in wire["rollout"]["introductions"]:
        each["maturity"] = stated[each["process"]]
    return read_project(json.dumps(wire).encode(), "older.itsmfit")


def test_an_older_file_moves_its_maturities_and_changes_no_other_process() -> None:
    """Major incident was not assessed, so Incident's 2 is not told of the practice that both share."""
    found = older(selection(), P=2, C=0)
    assert [maturity_of(found, each) for each in ("P", "M", "C")] == [2, None, None]
    assert [(each.practice, each.current) for each in found.readiness.assessments] == [
        ("Incident", 2),
        ("Change enablement", None),
    ]
    assert found.readiness.assessments[1].evidence == "A maturity of 0 was stated for the roll-out."
    assert read_project(write_project(found), "again.itsmfit") == found


def test_an_older_file_says_another_maturity_of_one_process_than_of_its_practice() -> None:
    project = replace(
        selection(), readiness=Readiness(assessments=(PracticeAssessment("1", "incident-management", 3),))
    )
    found = older(project, M=1, P=3)
    assert [maturity_of(found, each) for each in ("P", "M")] == [3, 1]
    assert len(found.readiness.assessments) == 2


def test_an_older_file_with_a_maturity_that_is_none_is_refused_with_its_place() -> None:
    from itsm_fit.errors import InputError

    with pytest.raises(InputError, match="Maturity goes from 1 to 5"):
        older(selection(), C=9)
