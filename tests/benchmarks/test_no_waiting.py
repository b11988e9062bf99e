"""The window: from the start to the first paint, and for how long it answers nothing while a model opens."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from side_by_side import Ratio, program, script

WATCH = """
import os
import sys
os.environ["XDG_CONFIG_HOME"] = sys.argv[1]  # the settings of nobody
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and isinstance(watched, QMainWindow):
            QTimer.singleShot(0, lambda: os._exit(0))
        return False

app = QApplication(sys.argv[:1])
watch = Watch()
app.installEventFilter(watch)
"""
WINDOW = """
from ui.shell.start import run
run([])
"""
BARE = """
window = QMainWindow()
window.show()
app.exec()
"""

OPENING = """
import os
import sys
import tempfile
from pathlib import Path
from time import perf_counter, process_time
from PySide6.QtCore import QSettings, Qt, QTimer
try:
    from ui.shell import main_window, start
except ImportError:  # as it was called at the commit that is compared with
    from ui import main_window, start

QUIET_MS = 500
app = start.application()
start.seldom_collect()
getattr(start, "answer_first", lambda: None)()
folder = Path(tempfile.mkdtemp())
window = main_window.MainWindow(QSettings(str(folder / "s.ini"), QSettings.Format.IniFormat))
window.resize(1600, 900)
window.show()
window.load_icons()
app.processEvents()
beats = []

def beat():
    beats.append((perf_counter(), process_time()))
    if not window.session.fit_is_current or window.tasks.running:
        beat.quiet_since = beats[-1][0]
    elif beats[-1][0] - beat.quiet_since > QUIET_MS / 1_000:
        app.exit()

beat.quiet_since = perf_counter()
heart = QTimer(interval=5)
heart.setTimerType(Qt.TimerType.PreciseTimer)
heart.timeout.connect(beat)

def begin():
    beat()
    heart.start()
    window.files.open([Path(sys.argv[1])])

QTimer.singleShot(0, begin)
app.exec()
# what another program took of a gap is not counted: then this one used less of the processor than time went by
seconds = max(min(later[0] - sooner[0], later[1] - sooner[1]) for sooner, later in zip(beats, beats[1:]))
"""
"""The longest gap between two beats of the window's thread, until scores and findings are there and all is quiet."""


def test_from_the_start_to_the_first_paint(compare: Callable[..., Ratio], bytecode: Path, tmp_path: Path) -> None:
    ours = program([sys.executable, "-c", WATCH + WINDOW, tmp_path], cache=bytecode)
    bare = program([sys.executable, "-c", WATCH + BARE, tmp_path], cache=bytecode)
    assert compare("window to first paint", ours, bare, 2.2).ours


@pytest.fixture(params=[2_000, 8_900])
def model(request: pytest.FixtureRequest, shared: Path, tmp_path: Path) -> Path:
    """A model of so many steps; 8,900 and their flows are about as many as one may have here."""
    if request.param > 2_000 and not request.config.getoption("--benchmark-enable"):
        pytest.skip("takes a while: --benchmark-enable runs it")
    made = tmp_path / f"{request.param}.bpmn"
    generator = shared / "bench" / "gen_bpmn.py"
    command = [sys.executable, generator, "--nodes", str(request.param), "--lanes", "5", "--seed", "7", made]
    subprocess.run(command, check=True, capture_output=True)  # noqa: S603 - our own program
    return made


def test_the_longest_freeze_while_a_model_opens(
    compare: Callable[..., Ratio], reference: Path, bytecode: Path, model: Path
) -> None:
    ours = script(OPENING, model, cache=bytecode)
    theirs = script(OPENING, model, root=reference, cache=bytecode.with_name("bytecode of the reference"))
    row = f"longest freeze while {model.stem} steps open (wanted 0.05 s)"
    assert compare(row, ours, theirs, rounds=3).ours
