"""What is put off by resting the search for cycles is made up for: memory does not grow from project to project."""

from __future__ import annotations

import subprocess
import sys

KNOT = """
import contextlib
import io
import sys
import weakref
from itsm_fit import collector
from itsm_fit.cli import main

class Knot:
    def __init__(self):
        self.itself, self.much = self, [[] for _ in range(int(sys.argv[1]))]

def command():
    with contextlib.redirect_stdout(io.StringIO()):
        assert main(["schema", "score"], lambda _: 9) == 0

command()
with collector.paused():
    knot = weakref.ref(Knot())
command()
print("gone" if knot() is None else "held")
"""


def left_of_a_knot(size: int) -> str:
    """In a process of its own: tests of the window set aside what they make."""
    line = [sys.executable, "-c", KNOT, str(size)]
    return subprocess.run(line, capture_output=True, text=True, timeout=600, check=True).stdout.strip()  # noqa: S603


def test_a_command_after_others_frees_what_they_left_in_cycles() -> None:
    assert left_of_a_knot(400_000) == "gone"


def test_little_that_is_left_costs_no_search() -> None:
    assert left_of_a_knot(100) == "held"
