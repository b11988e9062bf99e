"""How long it takes to count what each role has to learn, beside scoring everything, in one run."""

from __future__ import annotations

from dataclasses import replace
from statistics import median
from time import process_time

from pytest_benchmark.fixture import BenchmarkFixture
from silo_models import in_lanes
from synthetic import selection

from itsm_fit.model.project import Project
from itsm_fit.model.readiness import Readiness, StepTraining
from itsm_fit.readiness.training import role_training
from itsm_fit.scoring.fit import score

ROLES = 30
ROUNDS = 9
AT_MOST = 0.05
"""Of scoring: a page counts anew with each change of an hour, and nobody waits for that."""


def with_roles(project: Project) -> Project:
    """Each step in one of the roles, the same ones in all processes."""
    documents = [
        replace(
            document,
            processes=tuple(
                in_lanes(process, {node.id: f"Role {at % ROLES}" for at, node in enumerate(process.nodes)})
                for process in document.processes
            ),
        )
        for document in project.documents
    ]
    return replace(project, documents=tuple(documents))


def test_training_takes_next_to_nothing_beside_scoring(benchmark: BenchmarkFixture) -> None:
    """60 processes of 40 steps, 12 tools."""
    project = with_roles(selection(60, 40, 2000, 12))
    readiness = Readiness(trainings=(StepTraining("1", "", 1.5),))
    before = process_time()
    fit = score(project)
    scoring = process_time() - before
    taken: list[float] = []

    def count() -> None:
        for _ in range(ROUNDS):
            start = process_time()
            found = role_training(fit, fit.tools[0].name, readiness)
            taken.append(process_time() - start)
            assert len(found) == ROLES

    benchmark.pedantic(count, rounds=1)
    share = median(taken) / scoring
    print(f"\ntraining of {ROLES} roles: {1e3 * median(taken):.1f} ms, {share:.2%} of scoring ({scoring:.2f} s)")
    assert share < AT_MOST
