"""Threads of one program open projects at once, the first ones too."""

from __future__ import annotations

import subprocess
import sys

from itsm_fit.resources import folder

AT_ONCE = """
import sys
from concurrent.futures import ThreadPoolExecutor
from itsm_fit import load, score
with ThreadPoolExecutor(4) as pool:
    fits = [*pool.map(lambda path: score(load(path)), sys.argv[1:] * 4)]
print(*{tuple((tool.name, tool.coverage, tool.end_to_end) for tool in fit.tools) for fit in fits}, sep="\\n")
"""


def test_threads_that_begin_by_opening_projects_come_to_the_same_figures() -> None:
    sample = str(folder("sample_models") / "small" / "small-selection.itsmfit")
    command = [sys.executable, "-c", AT_ONCE, sample]
    done = subprocess.run(command, capture_output=True, text=True, timeout=600, check=False)  # noqa: S603 - our own
    assert (done.returncode, done.stderr) == (0, "")
    assert len(done.stdout.splitlines()) == 1
