"""Entries about readiness: written one by one, prepared where their beginning is known, overdue where a day passed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from readiness_models import READY, ready_project

from itsm_fit.errors import EditError
from itsm_fit.model import edits
from itsm_fit.model.practices import PRACTICES, practice_named, practice_words
from itsm_fit.model.readiness import (
    Improvement,
    Involvement,
    PlannedTalk,
    PracticeAssessment,
    Readiness,
    ReviewDate,
    StepTraining,
    is_overdue,
)
from itsm_fit.readiness.prepared import prepared

TODAY = date(2026, 11, 29)
YESTERDAY = date(2026, 11, 28)


def test_an_entry_takes_the_place_of_its_number_a_new_one_gets_one_and_one_that_says_nothing_goes():
    known = PracticeAssessment("1", "incident-management", 3, 4)
    project = edits.write_entries(ready_project(), "assessments", [known, PracticeAssessment("", "service-desk", 1)])
    assert project.readiness.assessments == (known, PracticeAssessment("2", "service-desk", 1))
    without = edits.write_entries(project, "assessments", [PracticeAssessment("1", "")])
    assert [each.id for each in without.readiness.assessments] == ["2"]
    assert edits.remove_entries(without, "assessments", ["2"]).readiness.assessments == ()


def test_no_hours_at_all_say_something():
    project = edits.write_entries(ready_project(), "trainings", [StepTraining("", "", 0.0)])
    assert project.readiness.trainings[-1] == StepTraining("3", "", 0.0)


def test_a_maturity_of_six_is_refused():
    with pytest.raises(EditError, match="Maturity goes from 1 to 5"):
        edits.write_entries(ready_project(), "assessments", [PracticeAssessment("", "x", 6)])


def test_all_34_practices_of_itil_are_offered_those_of_drawn_processes_first():
    assert len(PRACTICES) == 34
    project = replace(ready_project(), readiness=Readiness())
    offered = [each.practice for each in prepared(project, "assessments")]
    assert (len(offered), offered[0]) == (34, "incident-management")
    left = prepared(ready_project(), "assessments")
    assert "incident-management" not in {each.practice for each in left}
    assert len(left) == 33


@pytest.mark.parametrize("spelled", ["incident-management", "Incident  Management", "INCIDENT_MANAGEMENT"])
def test_a_practice_is_known_however_it_is_spelled(spelled: str):
    assert practice_named(spelled) == "incident-management"
    assert practice_words(spelled) == "Incident management"


def test_a_practice_of_ones_own_stays_as_it_is_written():
    assert practice_named(" Tea  making ") == practice_words("Tea making") == "Tea making"


def test_each_role_that_nobody_wrote_about_is_offered_and_each_group_that_nobody_talks_to():
    project = ready_project()
    assert prepared(project, "involvements") == (Involvement("", "P", "Expert"),)
    assert prepared(project, "talks") == ()
    told = edits.write_entries(project, "involvements", [Involvement("", "P", "expert", fears="less to do")])
    assert prepared(told, "talks") == (PlannedTalk("", "P", "expert"),)
    everywhere = edits.write_entries(told, "talks", [PlannedTalk("", "", "Expert", "Ada")])
    assert prepared(everywhere, "talks") == ()
    assert prepared(project, "trainings") == (StepTraining("", "Service desk"),)
    assert prepared(project, "reviews") == ()


def test_what_should_have_been_by_now_and_is_not_done_is_overdue():
    assert is_overdue(PlannedTalk("1", "P", "All", on=YESTERDAY), TODAY)
    assert is_overdue(ReviewDate("1", "P", YESTERDAY), TODAY)
    assert is_overdue(Improvement("1", "P", "x", due=YESTERDAY), TODAY)
    assert not is_overdue(Improvement("1", "P", "x", due=YESTERDAY, done=True), TODAY)
    assert not is_overdue(ReviewDate("1", "P", TODAY), TODAY)
    assert not is_overdue(ReviewDate("1", "P"), TODAY)
    assert not is_overdue(replace(READY.assessments[0], on=YESTERDAY), TODAY)
