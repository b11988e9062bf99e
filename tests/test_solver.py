"""Programs are solved to the very optimum, and nothing that C prints meanwhile reaches standard output."""

from __future__ import annotations

import ctypes
import gc
import re
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier, Event

import numpy as np
import pytest

from itsm_fit import collector, solver
from itsm_fit.resources import folder
from itsm_fit.solver import milp, standard_output


def _print_from_c(line: bytes) -> None:
    ctypes.CDLL(None).puts(line)


def test_what_libraries_print_does_not_reach_standard_output(capfd: pytest.CaptureFixture[str]) -> None:
    with standard_output.shut():
        _print_from_c(b"a line of the solver")
    ctypes.CDLL(None).fflush(None)
    print("ours")
    assert capfd.readouterr().out == "ours\n"


def test_threads_that_solve_at_once_leave_standard_output_as_it_was(capfd: pytest.CaptureFixture[str]) -> None:
    """Both are within it before either leaves: the one that came second must not put back what the first had shut."""
    both = Barrier(2, timeout=60)

    def solve(_: int) -> None:
        with standard_output.shut():
            both.wait()
            _print_from_c(b"a line of the solver")
            both.wait()

    with ThreadPoolExecutor(2) as pool:
        list(pool.map(solve, range(2)))
    print("ours")
    assert capfd.readouterr().out == "ours\n"


def test_a_program_that_fails_opens_standard_output_again(capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(ValueError, match="c"):
        milp(np.array([]))
    print("ours")
    assert capfd.readouterr().out == "ours\n"


def test_the_gap_is_zero_unless_somebody_asks_for_another(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []
    monkeypatch.setattr("scipy.optimize.milp", lambda _cost, **given: asked.append(given["options"]))
    milp([1.0])
    milp([1.0], options={"time_limit": 2.0})
    milp([1.0], options={"mip_rel_gap": 0.1})
    assert asked == [{"mip_rel_gap": 0.0}, {"mip_rel_gap": 0.0, "time_limit": 2.0}, {"mip_rel_gap": 0.1}]


def test_nobody_goes_past_the_door() -> None:
    past = re.compile(r"scipy\.optimize import .*\b(milp|linprog)\b")
    sources = folder("itsm_fit").rglob("*.py")
    found = [path.name for path in sources if past.search(path.read_text(encoding="utf-8"))]
    assert found == [Path(solver.__file__).name]


def test_who_waits_for_a_program_hears_of_the_time_and_can_give_up(monkeypatch: pytest.MonkeyPatch) -> None:
    """The program goes on without anybody hearing of it; what is raised while waiting comes at once."""
    over, asked = Event(), Event()
    monkeypatch.setattr("scipy.optimize.milp", lambda _cost, **_given: (asked.set(), over.wait(60)))

    def watch(passed: float) -> None:
        assert passed > 0
        assert asked.wait(60)
        raise InterruptedError

    with pytest.raises(InterruptedError):
        milp([1.0], watch)
    over.set()


def test_a_program_that_is_left_behind_never_comes_upon_the_search_for_cycles(monkeypatch: pytest.MonkeyPatch) -> None:
    """Objects that it makes would have the search run in its thread, where no widget must die."""
    over = Event()
    monkeypatch.setattr("scipy.optimize.milp", lambda _cost, **_given: over.wait(60))
    before = gc.isenabled(), set(threading.enumerate())

    def give_up(_passed: float) -> None:
        raise InterruptedError

    gc.disable()
    try:
        with pytest.raises(InterruptedError):
            milp([1.0], give_up)
        collector.go_on()
        assert not gc.isenabled()
        over.set()
        for thread in set(threading.enumerate()) - before[1]:
            thread.join(60)
        collector.go_on()
        assert gc.isenabled()
    finally:
        over.set()
        (gc.enable if before[0] else gc.disable)()


def test_what_a_watched_program_finds_or_fails_with_reaches_who_waits() -> None:
    assert milp(np.array([1.0]), lambda _passed: None, bounds=(2.0, 3.0)).x.tolist() == [2.0]
    with pytest.raises(ValueError, match="c"):
        milp(np.array([]), lambda _passed: None)
