"""The window: from the start of Python to the sample drawn, and what a click costs in a large selection."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytest_benchmark.fixture import BenchmarkFixture
from pytestqt.qtbot import QtBot
from synthetic import selection as large_selection

from itsm_fit import selection
from itsm_fit.scoring.result import Fit
from ui.session.session import Revision
from ui.shell.main_window import MainWindow
from ui.shell.samples import SAMPLES

START = """
import os
import sys
from pathlib import Path
from PySide6.QtCore import QEvent, QObject, QSettings, QTimer
from ui.shell.start import application
from ui.shell.main_window import MainWindow

app = application()
window = MainWindow(QSettings(sys.argv[2], QSettings.Format.IniFormat))

class Watch(QObject):
    def eventFilter(self, watched, event):
        view = window.draw.view
        wanted = window if len(sys.argv) > 3 else view.viewport() if view is not None else None
        if event.type() == QEvent.Type.Paint and watched is wanted:
            QTimer.singleShot(0, lambda: os._exit(0))  # what the start took, not the end
        return False

watch = Watch()
app.installEventFilter(watch)
window.show()
window.files.open([Path(sys.argv[1])], sample=True)
app.exec()
"""


def _start(settings: Path, *more: str) -> None:
    """Start as an installed program does, from bytecode; the round that warms up writes it."""
    bytecode = {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": str(settings.parent)}
    command = [sys.executable, "-c", START, str(SAMPLES[0].path), str(settings), *more]
    subprocess.run(command, check=True, timeout=60, env=os.environ | bytecode)  # noqa: S603 - our own program


def test_from_nothing_to_the_first_paint(benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    benchmark.pedantic(_start, (tmp_path / "s.ini", "window"), rounds=3, warmup_rounds=1)


def test_from_nothing_to_the_sample_drawn(benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    benchmark.pedantic(_start, (tmp_path / "s.ini",), rounds=3, warmup_rounds=1)


@pytest.fixture(scope="module")
def large() -> Fit:
    """50 processes of 60 nodes, 3,000 requirements, 15 tools."""
    return selection.evaluate(large_selection())


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, large: Fit) -> Iterator[MainWindow]:
    made = MainWindow(QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat), evaluate=lambda *_: large)
    qtbot.addWidget(made)
    made.resize(1600, 900)
    made.show()
    made.places.prepare(large.project.documents)
    made.session.open(Revision(large.project))
    qtbot.waitUntil(lambda: made.session.fit is large and not made.tasks.running, timeout=20_000)
    yield made
    assert made.tasks.end(5_000)


def test_another_tool_repaints_a_large_selection(benchmark: BenchmarkFixture, window: MainWindow) -> None:
    def step() -> None:
        window.navigation.step_tool(1)
        QApplication.processEvents()

    benchmark.pedantic(step, rounds=20, warmup_rounds=2)


def test_another_process_of_a_large_selection(benchmark: BenchmarkFixture, window: MainWindow) -> None:
    def step() -> None:
        window.draw.step_process(1)
        QApplication.processEvents()

    benchmark.pedantic(step, rounds=20, warmup_rounds=2)


def test_all_answers_of_a_large_selection(benchmark: BenchmarkFixture, window: MainWindow) -> None:
    window.docks.front("answers")
    QApplication.processEvents()

    def fill() -> None:
        window.panels.answers.refresh()
        QApplication.processEvents()

    benchmark.pedantic(fill, rounds=5)
