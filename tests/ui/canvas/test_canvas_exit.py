"""What happens when a program ends with the canvas still open."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

PROGRAM = """
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QMainWindow
from canvas_kit import INCIDENT
from ui.canvas.view import ProcessView
app = QApplication([])
window, view = QMainWindow(), ProcessView()
window.setCentralWidget(view)
view.show_document(INCIDENT)
window.show()
view.setFocus()
view.select(("log",))
view.overlay.hover("fix")
view.zoom_to(3.0)
app.processEvents()
canvas = QAccessible.queryAccessibleInterface(view)
names = [canvas.child(at).text(QAccessible.Text.Name) for at in range(3)]
print(names[0])
"""


def test_the_program_ends_without_a_crash() -> None:
    root = Path(__file__).resolve().parents[3]
    paths = f"import sys; sys.path[:0] = [{str(root)!r}, {str(Path(__file__).parent)!r}]\n"
    done = subprocess.run(  # noqa: S603 # our own interpreter
        [sys.executable, "-c", paths + PROGRAM], capture_output=True, text=True, check=False, timeout=600
    )
    assert done.stdout == "Pool Customer, leads to Call (call)\n"
    assert done.returncode == 0, done.stderr
