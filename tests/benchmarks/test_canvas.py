"""The canvas at 200, 2,000 and 5,000 nodes: opening, panning, zooming, selecting, memory.

What each may need is half (opening, panning), a quarter (zoom step) or a fifth (selecting) of what bpmn-js needs; at
2,000 nodes 350 ms, 12 ms, 16 ms, 150 ms and 50 ms, and 180 MB.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QApplication
from pytest_benchmark.fixture import BenchmarkFixture
from pytestqt.qtbot import QtBot

from itsm_fit.storage.bpmn import read_bpmn
from ui.canvas.view import ProcessView

pytestmark = [pytest.mark.slow, pytest.mark.real]
SIZES = (200, 2_000, 5_000)
WINDOW = (1280, 800)
MEMORY = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from itsm_fit.storage.bpmn import read_bpmn
from ui.canvas.view import ProcessView
app = QApplication([])
view = ProcessView()
view.resize(1280, 800)
view.show_document(read_bpmn(Path(sys.argv[1]).read_bytes(), "made.bpmn"))
view.show()
app.processEvents()
pages = int(Path("/proc/self/statm").read_text().split()[1])
print(pages * 4096 / 1_000_000)
"""

Models = Callable[[int], Path]


@pytest.fixture(scope="module")
def models(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Models:
    """A generated model with so many nodes; the same one every time."""
    folder = tmp_path_factory.mktemp("models")

    def model(nodes: int) -> Path:
        made = folder / f"{nodes}.bpmn"
        if not made.exists():
            generator = str(shared / "bench" / "gen_bpmn.py")
            asked = ("--nodes", str(nodes), "--lanes", "5", "--seed", "7", str(made))
            subprocess.run([sys.executable, generator, *asked], check=True, capture_output=True)  # noqa: S603
        return made

    return model


@pytest.fixture(params=SIZES)
def nodes(request: pytest.FixtureRequest) -> int:
    return int(request.param)


@pytest.fixture
def view(qtbot: QtBot, models: Models, nodes: int) -> ProcessView:
    """The model, all of it in sight."""
    opened = _open(models(nodes).read_bytes())
    qtbot.addWidget(opened)
    return opened


def _open(data: bytes) -> ProcessView:
    view = ProcessView()
    view.resize(*WINDOW)
    view.show_document(read_bpmn(data, "made.bpmn"))
    view.show()
    QApplication.processEvents()
    return view


def _frame() -> None:
    QApplication.processEvents()


@pytest.mark.benchmark(group="canvas: open to first frame")
def test_open_and_first_frame(benchmark: BenchmarkFixture, qtbot: QtBot, models: Models, nodes: int) -> None:
    data = models(nodes).read_bytes()
    opened: list[ProcessView] = []

    def close() -> None:
        while opened:
            opened.pop().deleteLater()
        _frame()

    benchmark.pedantic(lambda: opened.append(_open(data)), setup=close, rounds=7, warmup_rounds=1)
    qtbot.addWidget(opened[0])
    assert opened[0].camera.in_sight().contains(opened[0].drawing.extent())


@pytest.mark.benchmark(group="canvas: pan, a frame with all in sight")
def test_pan(benchmark: BenchmarkFixture, view: ProcessView) -> None:
    across, down = view.horizontalScrollBar(), view.verticalScrollBar()
    steps = iter([(9, 5), (-7, -6)] * 100_000)

    def pan() -> None:
        right, below = next(steps)
        across.setValue(across.value() + right)
        down.setValue(down.value() + below)
        _frame()

    benchmark.pedantic(pan, rounds=30, warmup_rounds=2)


@pytest.mark.benchmark(group="canvas: repaint, all in sight")
def test_repaint(benchmark: BenchmarkFixture, view: ProcessView) -> None:
    """What a frame costs where the window system cannot scroll what is painted already."""
    benchmark.pedantic(view.viewport().repaint, rounds=30, warmup_rounds=2)


@pytest.mark.benchmark(group="canvas: zoom step, a frame")
def test_zoom_step(benchmark: BenchmarkFixture, view: ProcessView) -> None:
    factors = iter([1.2, 1 / 1.2] * 100_000)

    def zoom() -> None:
        view.camera.zoom_by(next(factors), QPointF(500, 400))
        _frame()

    benchmark.pedantic(zoom, rounds=30, warmup_rounds=2)


@pytest.mark.benchmark(group="canvas: select all")
def test_select_all(benchmark: BenchmarkFixture, view: ProcessView) -> None:
    def select() -> None:
        view.select_all()
        _frame()

    benchmark.pedantic(select, setup=lambda: view.select(()), rounds=10)
    assert len(view.selected_ids()) == len(view.drawing)


@pytest.mark.benchmark(group="canvas: deselect")
def test_deselect(benchmark: BenchmarkFixture, view: ProcessView) -> None:
    def everything() -> None:
        view.select_all()
        _frame()

    def deselect() -> None:
        view.select(())
        _frame()

    benchmark.pedantic(deselect, setup=everything, rounds=10)


@pytest.mark.benchmark(group="canvas: memory of the process once open")
@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="reads Linux's own account of memory")
def test_memory(benchmark: BenchmarkFixture, models: Models, nodes: int) -> None:
    command = [sys.executable, "-c", MEMORY, str(models(nodes))]
    root = Path(__file__).resolve().parents[2]
    answer = benchmark.pedantic(
        lambda: subprocess.run(command, check=True, capture_output=True, text=True, cwd=root).stdout,  # noqa: S603
        rounds=1,
    )
    benchmark.extra_info["resident_mb"] = float(answer)
    assert float(answer) > 0
