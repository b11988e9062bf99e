"""Findings after an edit, beside scoring and checking everything: the ratio is what counts, and it is CPU time."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median

import pytest
from PySide6.QtCore import QEventLoop, QSettings
from PySide6.QtWidgets import QApplication
from pytest_benchmark.fixture import BenchmarkFixture
from pytestqt.qtbot import QtBot

from itsm_fit.editor.commands.steps import append
from itsm_fit.editor.stencil import EVERYDAY
from itsm_fit.model import edits
from itsm_fit.model.process import Node, NodeKind, Process
from itsm_fit.model.project import Project
from itsm_fit.resources import folder
from itsm_fit.scoring.result import Fit
from itsm_fit.selection import evaluate
from itsm_fit.storage.bpmn import read_bpmn
from itsm_fit.storage.project_file import open_project
from ui.session.places import PlacedDocuments
from ui.session.session import Revision
from ui.shell.main_window import MainWindow

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


def _branched(project: Project) -> Project:
    """As the context pad adds a step: beside what follows, so that its cases go both ways at once."""
    process_id, _, step = _a_step(project)
    return append(PlacedDocuments().diagram(project, process_id), step.id, EVERYDAY).diagram.project


EDITS = {"renamed": _renamed, "moved": _moved, "grown": _grown, "branched": _branched}


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


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    made = MainWindow(QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat))
    qtbot.addWidget(made, before_close_func=lambda window: window.session.stack.setClean())
    made.resize(1600, 900)
    made.show()
    yield made
    assert made.tasks.end(5_000)


def _settled(window: MainWindow, act: Callable[[], object]) -> float:
    """Seconds of processor time, of the window's thread and all others, until figures and findings are shown."""
    start = time.process_time()
    act()
    while not window.session.fit_is_current or window.tasks.running:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    for _ in range(5):
        QApplication.processEvents()
    return time.process_time() - start


def _in_the_window(benchmark: BenchmarkFixture, window: MainWindow, before: Fit, kind: str) -> None:
    """What the window takes after an edit, of what it takes to open the project as it is then; then for undo."""
    session, (process_id, _, step) = window.session, _a_step(before.project)
    first, after = Revision(before.project), Revision(EDITS[kind](before.project))

    def pair() -> tuple[float, float, float]:
        everything = _settled(window, lambda: session.open(after))
        _settled(window, lambda: session.open(first))
        window.open_stage("draw")
        window.choice.reveal(process_id, step.id)
        QApplication.processEvents()
        edited = _settled(window, lambda: session.push(kind, after))
        return edited, everything, _settled(window, session.stack.undo)

    rows = [pair() for _ in range(4)][1:]
    benchmark.pedantic(
        lambda: _settled(window, lambda: session.push(kind, after)),
        setup=lambda: _settled(window, lambda: session.open(first)) and None,
        rounds=1,
    )
    benchmark.extra_info |= {
        "of everything": round(median(edited / everything for edited, everything, _ in rows), 2),
        "cpu ms": round(1000 * median(edited for edited, _, _ in rows)),
        "undo, cpu ms": round(1000 * median(undone for *_, undone in rows)),
    }


@pytest.mark.parametrize("kind", EDITS)
def test_the_window_with_the_sample(benchmark: BenchmarkFixture, window: MainWindow, sample: Fit, kind: str) -> None:
    _in_the_window(benchmark, window, sample, kind)


@pytest.mark.real
@pytest.mark.parametrize("kind", EDITS)
def test_the_window_with_2000_nodes(benchmark: BenchmarkFixture, window: MainWindow, large: Fit, kind: str) -> None:
    _in_the_window(benchmark, window, large, kind)


@pytest.mark.parametrize("kind", EDITS)
def test_findings_of_the_sample(benchmark: BenchmarkFixture, sample: Fit, kind: str) -> None:
    """Of its processes one is touched."""
    _measure(benchmark, sample, EDITS[kind])
