"""What a plan takes as hours of training: those told for a process, else those that readiness states for its steps."""

from __future__ import annotations

from itertools import pairwise

from builders import matrix_of, must, process_of, project_of
from silo_models import in_lanes

from itsm_fit.model import edits
from itsm_fit.model.process import Node, NodeKind, Process
from itsm_fit.model.project import Project
from itsm_fit.model.readiness import Readiness, StepTraining
from itsm_fit.rollout.planning import wave_plan
from itsm_fit.scoring.fit import score


def one_step(name: str, requirement: str, weight: float) -> Process:
    nodes = (
        Node("start", NodeKind.START),
        Node("do", NodeKind.USER_TASK, "Do", requirements=(must(requirement),)),
        Node("end", NodeKind.END),
    )
    ids = [node.id for node in nodes]
    process = process_of(nodes, list(pairwise(ids)), id=name, name=name, cases_per_month=1.0, weight=weight)
    return in_lanes(process, dict.fromkeys(ids, "Agents"))


def two_processes(training_hours: float | None = None) -> Project:
    """A step each that Desk carries, of which agents learn each in 6 hours; B weighs more."""
    project = project_of(
        one_step("A", "R1", 1.0),
        one_step("B", "R2", 3.0),
        matrices=[matrix_of({"Desk": {"R1": "native", "R2": "native"}})],
        readiness=Readiness(trainings=(StepTraining("1", "", 6.0),)),
    )
    return edits.set_rollout(project, waves=2, capacity=(10.0,), training_hours=training_hours)


def planned(project: Project) -> tuple[list[tuple[str, ...]], list[float]]:
    plan = wave_plan(score(project))
    return [wave.processes for wave in plan.waves], [wave.training_hours for wave in plan.waves]


def test_hours_for_the_steps_that_change_are_those_of_the_process():
    assert planned(two_processes()) == ([("A", "B"), ()], [12.0, 0.0])


def test_a_wave_with_hours_for_one_of_them_takes_the_one_that_weighs_more():
    assert planned(two_processes(training_hours=8.0)) == ([("B",), ("A",)], [6.0, 6.0])


def test_hours_told_for_a_process_come_before_those_of_its_steps():
    project = edits.set_introductions(two_processes(training_hours=8.0), ["A"], training_hours=1.0)
    assert planned(project) == ([("A", "B"), ()], [7.0, 0.0])
