"""The one door to HiGHS, which solves linear and mixed-integer programs: exactly, and without a word of its own.

Its default stops up to 0.01 % short of the optimum and still calls it optimal; at times it prints to the standard
output of C, which would end up in `--json`.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any, Final

from itsm_fit import collector

_LOOK_EVERY_S: Final = 0.05


class _StandardOutput:
    """Standard output of this process, shut while anybody is within, in whatever thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._within = 0
        self._kept: int | None = None

    @contextmanager
    def shut(self) -> Iterator[None]:
        """Keeps off it what libraries written in C print there."""
        with self._lock:
            if not self._within:
                self._shut()
            self._within += 1
        try:
            yield
        finally:
            with self._lock:
                self._within -= 1
                if not self._within:
                    self._open()

    def _shut(self) -> None:
        with contextlib.suppress(OSError):  # a window of Windows has none
            if sys.stdout is not None:
                sys.stdout.flush()
            self._kept = os.dup(1)
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, 1)
            os.close(nowhere)

    def _open(self) -> None:
        if self._kept is None:
            return
        _flush_c()  # what C keeps back would come out later
        os.dup2(self._kept, 1)
        os.close(self._kept)
        self._kept = None


def _flush_c() -> None:
    library = ctypes.CDLL("ucrtbase" if sys.platform == "win32" else None)
    library.fflush(None)


standard_output: Final = _StandardOutput()


def milp(cost: object, watch: Callable[[float], None] | None = None, **given: Any) -> Any:
    """The solution of a mixed-integer program as `scipy.optimize.milp` gives it, to a gap of zero.

    `given` are its other arguments; all of `options` counts, and those of its own come before the gap. `watch` is told
    every now and then how many seconds have passed; what it raises leaves the program behind: HiGHS cannot be stopped,
    it ends in a thread of its own when its time is over, and nobody hears of it.
    """
    from scipy.optimize import milp as solve

    exact = {**given, "options": {"mip_rel_gap": 0.0, **given.get("options", {})}}
    if watch is None:
        return _unheard(solve, cost, **exact)
    return _watched(partial(_unheard, solve, cost, **exact), watch)


def linprog(cost: object, **given: Any) -> Any:
    """The solution of a linear program as `scipy.optimize.linprog` gives it."""
    from scipy.optimize import linprog as solve

    return _unheard(solve, cost, **given)


def _unheard(solve: Callable[..., Any], cost: object, **given: Any) -> Any:
    with standard_output.shut():
        return solve(cost, **given)


def _watched(solve: Callable[[], Any], watch: Callable[[float], None]) -> Any:
    found: list[Any] = []
    failed: list[Exception] = []

    def run() -> None:
        try:
            found.append(solve())
        except Exception as problem:
            failed.append(problem)

    began = time.monotonic()
    worker = threading.Thread(target=run, name="solver", daemon=True)
    worker.start()
    try:
        while worker.is_alive():
            worker.join(_LOOK_EVERY_S)
            watch(time.monotonic() - began)
    except BaseException:
        collector.leave_behind(worker)
        raise
    if failed:
        raise failed[0]
    return found[0]
