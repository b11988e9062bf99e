"""Findings after an edit, beside scoring and checking everything: the ratio is what counts, and it is CPU time."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from itsm_fit.model import edits
from itsm_fit.model.process import Node, NodeKind, Process
from itsm_fit.model.project import Project
from itsm_fit.resources import folder
from itsm_fit.scoring.result import Fit
from itsm_fit.selection import evaluate
from itsm_fit.storage.bpmn import read_bpmn
from itsm_fit.storage.project_file import open_project

pytestmark = pytest.mark.benchmark(group="findings after an edit")


@pytest.fixture(scope="module")
def sample() -> Fit:
    return evaluate(open_project(folder("sample_models") / "itsm" / "itsm-selection.itsmfit"))


@pytest.fixture(scope="module")
def large(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Fit:
    made = tmp_path_factory.mktemp("findings") / "2000.bpmn"
    command = [sys.executable, str(shared / "bench" / "gen_bpmn.py"), "--nodes", "2000", "--lanes", "5", "--seed", "7"]
    subprocess.run([*command, str(made)], check=True, capture_output=True)  # noqa: S603 - our own program
    return evaluate(Project(documents=(read_bpmn(made.read_bytes(), made.name),)))


def _a_step(project: Project) -> tuple[str, Process, Node]:
    """A step in the middle of the first process."""
    process_id, process = next(iter(project.processes.items()))
    steps = [node for node in process.nodes if node.kind.is_activity]
    return process_id, process, steps[len(steps) // 2]


def _renamed(project: Project) -> Project:
    process_id, _, step = _a_step(project)
    return edits.rename_node(project, process_id, step.id, "Another name")


def _moved(project: Project) -> Project:
    _, _, step = _a_step(project)
    return edits.move_elements(project, project.documents[0], [step.id], 20.0, 10.0)


def _grown(project: Project) -> Project:
    process_id, process, step = _a_step(project)
    new = Node(edits.free_id(project.documents[0], "New"), NodeKind.TASK, "New step", lane=step.lane)
    onward = process.outgoing[step.id][0]
    return edits.reconnect_flow(edits.add_node(project, process_id, new), process_id, onward.id, target=new.id)


EDITS = {"renamed": _renamed, "moved": _moved, "grown": _grown}


def _seconds(work: Callable[[], Fit]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


def _measure(benchmark: BenchmarkFixture, before: Fit, edit: Callable[[Project], Project]) -> None:
    """What the findings after an edit take, of what everything takes: a median of pairs."""
    after = edit(before.project)
    assert evaluate(after, since=before).findings == evaluate(after).findings
    pairs = [(_seconds(lambda: evaluate(after, since=before)), _seconds(lambda: evaluate(after))) for _ in range(5)]
    benchmark.pedantic(lambda: evaluate(after, since=before), rounds=3)
    benchmark.extra_info |= {
        "of everything": round(median(some / everything for some, everything in pairs), 2),
        "cpu ms": round(1000 * median(some for some, _ in pairs)),
    }


@pytest.mark.real
@pytest.mark.parametrize("kind", EDITS)
def test_findings_of_2000_nodes(benchmark: BenchmarkFixture, large: Fit, kind: str) -> None:
    """All of them in one process; where a step is added it is played and checked anew."""
    _measure(benchmark, large, EDITS[kind])


@pytest.mark.parametrize("kind", EDITS)
def test_findings_of_the_sample(benchmark: BenchmarkFixture, sample: Fit, kind: str) -> None:
    """Of its processes one is touched."""
    _measure(benchmark, sample, EDITS[kind])
