"""What is left to match: features without a requirement of their own, without pairs that are settled."""

from __future__ import annotations

from builders import contract_process, matrix_of, project_of

from itsm_fit.importing.matching import accept_above, unmatched
from itsm_fit.model import edits
from itsm_fit.model.project import Link, Project
from itsm_fit.model.requirement import Requirement
from itsm_fit.model.tool import Feature

SURVEY, BACKUP = "vendors.xlsx!Matrix!D3", "vendors.xlsx!Matrix!D4"


def little_project() -> Project:
    asked = [
        Requirement("R1", "Tickets can be logged"),
        Requirement("R2", "The requester gets a survey after closure"),
        Requirement("R3", "Backups run every night"),
    ]
    matrix = matrix_of(
        {"Alpha": {"R1": "native", "F2": "no", "F3": "native"}},
        F2=Feature(text="Satisfaction surveys"),
        F3=Feature(text="Nightly backups"),
    )
    return project_of(contract_process(Log=asked), matrices=(matrix,))


def test_features_that_answer_a_requirement_by_id_need_no_match() -> None:
    found = unmatched(little_project())
    assert [(each.place, each.suggestions[0].requirement_id) for each in found] == [(SURVEY, "R2"), (BACKUP, "R3")]


def test_rejected_and_linked_pairs_are_not_suggested_again() -> None:
    project = edits.reject_match(little_project(), "R2", SURVEY)
    project = edits.add_link(project, "R3", BACKUP)
    survey, backup = unmatched(project, most=3)
    assert {its.requirement_id for its in survey.suggestions} == {"R1", "R3"}
    assert (backup.linked, {its.requirement_id for its in backup.suggestions}) == (("R3",), {"R1", "R2"})


def test_all_good_matches_are_accepted_at_once_and_listed() -> None:
    project = little_project()
    found = unmatched(project)
    least = min(each.suggestions[0].score for each in found)
    changed, made = accept_above(project, found, least)
    assert changed.links == made == (Link("R2", SURVEY), Link("R3", BACKUP))
    assert accept_above(project, found, 1.0) == (project, ())
    linked_before = unmatched(edits.add_link(project, "R1", SURVEY))
    assert accept_above(project, linked_before, 0.0)[1] == (Link("R3", BACKUP),)
