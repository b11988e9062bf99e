"""One request from standard input, its answer to standard output.

The answer is what the job gives part by part, then DONE, each pickled by itself; what ends without it did not work.
"""

from __future__ import annotations

import contextlib
import os
import pickle
from collections.abc import Callable, Iterator
from typing import Any, BinaryIO, Final

from .cells import read_cells
from .formulas import work_out

FLAG: Final = "--work-apart"
"""What a frozen program, which can start nothing but itself, is started with to do this instead of its own work."""
DONE: Final = "done"
CELLS, FORMULAS = "cells", "formulas"
_JOBS: dict[str, Callable[..., Iterator[Any]]] = {CELLS: read_cells, FORMULAS: work_out}

Request = tuple[str, tuple[Any, ...], int, int]
"""A job, what it is given, and the most bytes of memory and the most seconds that it may take."""


def main() -> None:
    """Serve; what libraries print goes nowhere, so that nothing gets between the parts of the answer."""
    with os.fdopen(os.dup(1), "wb") as taken, os.fdopen(0, "rb", closefd=False) as given:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        serve(given, taken)


def serve(given: BinaryIO, taken: BinaryIO) -> None:
    """Do one job and write what it gives."""
    job, arguments, most_bytes, most_seconds = pickle.load(given)  # noqa: S301 - from the process that started this one
    _limit(most_bytes, most_seconds)
    for part in _JOBS[job](*arguments):
        pickle.dump(part, taken, protocol=5)
    pickle.dump(DONE, taken, protocol=5)
    taken.flush()


def _limit(most_bytes: int, most_seconds: int) -> None:
    """Let the system end this process when it takes too much, where there is such a limit."""
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource  # not on Windows

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_CPU, (most_seconds, most_seconds))
        resource.setrlimit(resource.RLIMIT_AS, (most_bytes, most_bytes))
