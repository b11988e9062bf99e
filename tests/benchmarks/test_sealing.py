"""Fifty processes that were sealed and deviated from: opened, verified, and told what was changed since.

Nothing is remembered from the round before: each begins with a project just read. Reading it is what to compare with.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from pytest_benchmark.fixture import BenchmarkFixture
from synthetic import selection

from itsm_fit.model import edits
from itsm_fit.model.project import Project
from itsm_fit.sealing import state
from itsm_fit.sealing.baseline import sealed
from itsm_fit.sealing.deviations import changes_since
from itsm_fit.sealing.sign_off import approved, sign_offs
from itsm_fit.sealing.verify import verify
from itsm_fit.storage.project_file import read_project, write_project

SIGNED: dict[str, Any] = {"by": "Ada", "reason": "Ready", "at": datetime(2026, 11, 29, tzinfo=UTC)}


@pytest.fixture(scope="module")
def data() -> bytes:
    return write_project(sealed(selection(), **SIGNED))


def _fresh(data: bytes) -> Project:
    state.open_document.cache_clear()
    state.open_rest.cache_clear()
    return read_project(data, "p.itsmfit")


def test_reading(benchmark: BenchmarkFixture, data: bytes) -> None:
    assert benchmark.pedantic(_fresh, (data,), rounds=5)


def test_verifying(benchmark: BenchmarkFixture, data: bytes) -> None:
    found = benchmark.pedantic(verify, setup=lambda: ((_fresh(data),), {}), rounds=5)
    assert found.problems == ()


def test_what_was_changed(benchmark: BenchmarkFixture, data: bytes) -> None:
    def changed() -> tuple[tuple[Project], dict[str, Any]]:
        project = _fresh(data)
        process_id, process = next(iter(project.processes.items()))
        return (edits.rename_node(project, process_id, process.nodes[1].id, "Another name"),), {}

    [group] = benchmark.pedantic(changes_since, setup=changed, rounds=5)
    assert len(group.lines) == 1


def test_what_was_changed_in_each_process(benchmark: BenchmarkFixture, data: bytes) -> None:
    def changed() -> tuple[tuple[Project], dict[str, Any]]:
        project = _fresh(data)
        for process_id, process in project.processes.items():
            project = edits.rename_node(project, process_id, process.nodes[1].id, "Another name")
        return (project,), {}

    groups = benchmark.pedantic(changes_since, setup=changed, rounds=3)
    assert sum(len(group.lines) for group in groups) == 50


def test_who_approves_what_after_an_edit(benchmark: BenchmarkFixture) -> None:
    project = selection()
    for process in project.processes:
        project = edits.set_process_owners(project, process, ["Ann"])
    approving = write_project(approved(project, project.processes, by="Ann", at=SIGNED["at"]))

    def changed() -> tuple[tuple[Project], dict[str, Any]]:
        fresh = _fresh(approving)
        assert all(each.approved for each in sign_offs(fresh).values())
        process_id, process = next(iter(fresh.processes.items()))
        return (edits.rename_node(fresh, process_id, process.nodes[1].id, "Another name"),), {}

    found = benchmark.pedantic(sign_offs, setup=changed, rounds=5)
    assert sum(bool(each.lapsed) for each in found.values()) == 1
