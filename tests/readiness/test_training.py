"""What each role has to learn: the steps that change for it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from builders import process_of
from game_models import call, node
from readiness_models import READY, ready_project
from silo_models import in_lanes

from itsm_fit.model.decision import Decision, Incumbent
from itsm_fit.model.document import Document
from itsm_fit.model.readiness import Readiness, StepTraining
from itsm_fit.readiness.training import WaveTraining, before_waves, hours_by_process, role_training, training_by_wave
from itsm_fit.scoring.fit import score


def test_steps_that_the_tool_carries_change_and_open_ones_may():
    """Of the desk's Log, Fix and Verify the first is carried and the last open; the expert's one stays by hand."""
    desk, expert = role_training(score(ready_project()), "Desk", READY)
    assert (desk.role, desk.changed, desk.may_change, desk.stay) == (
        *("Service desk", (("P", "Log"),), (("P", "Verify"),)),
        1,
    )
    assert (desk.per_step, desk.hours) == (1.5, (1.5, 3.0))
    assert (expert.role, expert.changed, expert.stay, expert.per_step) == ("Expert", (), 1, 4.0)
    assert expert.hours == (0.0, 0.0)


def test_hours_that_nobody_states_are_not_estimated():
    assert {each.hours for each in role_training(score(ready_project()), "Suite", Readiness())} == {None}


def test_the_tool_in_use_today_teaches_nobody_anything():
    project = replace(ready_project(), decision=Decision(incumbent=Incumbent("suite")))
    assert {each.changed for each in role_training(score(project), "Suite", READY)} == {()}


def test_steps_of_a_called_process_count_there_and_once():
    caller = process_of((node("s9"), call("C", "P"), node("e9")), [("s9", "C"), ("C", "e9")], id="Q")
    caller = in_lanes(caller, dict.fromkeys(("s9", "C", "e9"), "Service desk"))
    project = ready_project()
    both = replace(project, documents=(*project.documents, Document("Q.bpmn", (caller,))))
    desk = next(each for each in role_training(score(both), "Suite", READY) if each.role == "Service desk")
    assert desk.changed == (("P", "Log"), ("P", "Verify"))


def test_a_role_is_trained_before_the_first_wave_that_changes_something_for_it():
    training = role_training(score(ready_project()), "Desk", READY)
    assert before_waves(training, {"P": 2}) == {"Service desk": 2, "Expert": None}
    assert before_waves(training, {"P": 0}) == {"Service desk": None, "Expert": None}


def test_steps_are_learned_with_the_process_they_belong_to():
    """The desk: one step for sure and one perhaps at 1.5 hours; the expert learns nothing of Desk."""
    training = role_training(score(ready_project()), "Desk", READY)
    assert hours_by_process(training) == {"P": (1.5, 3.0)}
    assert training_by_wave(training, {"P": 2}) == (WaveTraining(2, ("Service desk",), 1, 1, (1.5, 3.0), ()),)
    assert training_by_wave(training, {}) == ()


def test_roles_whose_hours_nobody_states_are_named_with_their_wave():
    """Suite carries the desk's Log and Verify and the expert's Escalate; only the expert's hours are stated."""
    stated = Readiness(trainings=(StepTraining("1", "Expert", 4.0),))
    (wave,) = training_by_wave(role_training(score(ready_project()), "Suite", stated), {"P": 1})
    assert (wave.changed, wave.hours, wave.unstated) == (3, (4.0, 4.0), ("Service desk",))


def test_an_unknown_tool_is_an_error():
    with pytest.raises(KeyError):
        role_training(score(ready_project()), "Nix", READY)
