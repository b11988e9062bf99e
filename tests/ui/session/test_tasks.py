from __future__ import annotations

import errno
import gc
import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from itsm_fit.errors import InputError
from itsm_fit.progress import Progress
from ui.session import errors
from ui.session.tasks import TaskQueue, Tasks
from ui.shell.progress_strip import ProgressStrip
from ui.widgets.turns import LoopTurn

_WAIT_S = 10


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    made = Tasks()
    yield made
    assert made.end(5_000)


def _unexpected(error: BaseException) -> None:
    raise AssertionError(error)


def test_a_result_is_delivered_in_the_windows_thread(tasks: Tasks, qtbot: QtBot) -> None:
    got: list[tuple[int, threading.Thread]] = []
    tasks.start("Counting", lambda _: 42, lambda n: got.append((n, threading.current_thread())), _unexpected)
    qtbot.waitUntil(lambda: bool(got))
    assert got == [(42, threading.main_thread())]


def test_only_the_newest_of_two_with_one_key_is_delivered(tasks: Tasks, qtbot: QtBot) -> None:
    hold = threading.Event()
    got: list[str] = []

    def slow(_progress: Progress) -> str:
        hold.wait(_WAIT_S)
        return "old"

    tasks.start("Slow", slow, got.append, _unexpected, key="score")
    tasks.start("Fast", lambda _: "new", got.append, _unexpected, key="score")
    hold.set()
    qtbot.waitUntil(lambda: not tasks._runs)
    assert got == ["new"]


def test_cancelled_work_ends_at_its_next_step_and_delivers_nothing(tasks: Tasks, qtbot: QtBot) -> None:
    under_way, hold = threading.Event(), threading.Event()
    steps: list[int] = []
    got: list[object] = []

    def work(progress: Progress) -> None:
        under_way.set()
        hold.wait(_WAIT_S)
        for step in range(5):
            progress("Working", step / 5)
            steps.append(step)

    task = tasks.start("Working", work, got.append, got.append)
    assert under_way.wait(_WAIT_S)
    task.cancel()
    hold.set()
    qtbot.waitUntil(lambda: not tasks._runs)
    assert (steps, got) == ([], [])


def test_what_the_work_raises_reaches_the_callback(tasks: Tasks, qtbot: QtBot) -> None:
    got: list[BaseException] = []

    def work(_progress: Progress) -> None:
        raise InputError("It is empty: choose another.", file="a.csv")

    tasks.start("Reading", work, lambda _: None, got.append)
    qtbot.waitUntil(lambda: bool(got))
    assert errors.sentence(got[0]) == "a.csv: It is empty: choose another."


def test_an_unforeseen_error_is_a_plain_sentence_and_its_trace_is_logged(
    tasks: Tasks, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = tmp_path / "logs" / "errors.log"
    monkeypatch.setattr(errors, "log_file", lambda: log)
    got: list[BaseException] = []
    tasks.start("Dividing", lambda _: 1 / 0, lambda _: None, got.append)
    qtbot.waitUntil(lambda: bool(got))
    assert "your work is kept" in errors.sentence(got[0])
    assert "ZeroDivisionError" in log.read_text(encoding="utf-8")


def test_a_full_disk_is_said_in_words() -> None:
    full = OSError(errno.ENOSPC, "No space left on device", "/home/me/report.xlsx")
    assert errors.sentence(full) == "report.xlsx: The disk is full: free some space or choose another place."


def test_no_widget_can_be_collected_in_a_worker(tasks: Tasks, qtbot: QtBot) -> None:
    seen: list[bool] = []
    tasks.start("Looking", lambda _: gc.isenabled(), seen.append, _unexpected)
    qtbot.waitUntil(lambda: bool(seen) and not tasks._runs)
    assert seen == [False]
    assert gc.isenabled()


def test_long_work_shows_what_it_does_how_far_it_is_and_cancel(tasks: Tasks, qtbot: QtBot) -> None:
    hold = threading.Event()
    strip = ProgressStrip()
    strip.follow(tasks)
    qtbot.addWidget(strip)

    def work(progress: Progress) -> None:
        while not hold.wait(0.02):
            progress("Reading vendors.xlsx", 0.4)
        progress("Reading vendors.xlsx", 0.5)

    tasks.start("Opening", work, _unexpected, _unexpected)  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: strip.isVisible() and strip.bar.value() == 40)
    assert strip.text.text() == "Reading vendors.xlsx"
    strip.cancel.click()
    assert not strip.isVisible()
    qtbot.waitUntil(lambda: not tasks._runs)
    hold.set()


def test_after_the_end_nothing_is_started(qtbot: QtBot) -> None:
    tasks = Tasks()
    assert tasks.end(0)
    started: list[bool] = []
    tasks.start("Late", lambda _: started.append(True), _unexpected, _unexpected)
    qtbot.wait(30)
    assert started == []


def test_no_thread_waits_for_work_after_the_end(qtbot: QtBot) -> None:
    before, tasks, got = set(threading.enumerate()), Tasks(), list[str]()
    for lane in TaskQueue:
        tasks.start("Working", lambda _: "done", got.append, _unexpected, lane=lane)
    qtbot.waitUntil(lambda: got == ["done"] * len(TaskQueue))
    assert set(threading.enumerate()) > before
    assert tasks.end(5_000)
    assert set(threading.enumerate()) <= before


def test_a_thread_that_outlasts_the_end_goes_once_its_work_is_done(qtbot: QtBot) -> None:
    under_way, hold, tasks = threading.Event(), threading.Event(), Tasks()
    threads = list[threading.Thread]()

    def save(_progress: Progress) -> None:
        threads.append(threading.current_thread())
        under_way.set()
        hold.wait(_WAIT_S)

    tasks.start("Saving", save, lambda _: None, _unexpected, lane=TaskQueue.SAVE)
    assert under_way.wait(_WAIT_S)
    assert not tasks.end(0)
    hold.set()
    threads[0].join(_WAIT_S)
    assert not threads[0].is_alive()
    assert tasks.end(5_000)


def test_a_worker_has_widgets_made_in_the_windows_thread_and_waits_for_them(tasks: Tasks, qtbot: QtBot) -> None:
    made, got = list[threading.Thread](), list[int]()

    def work(_progress: Progress) -> int:
        tasks.do_in_window(lambda: made.append(threading.current_thread()), lambda: None)
        return len(made)

    tasks.start("Making", work, got.append, _unexpected)
    qtbot.waitUntil(lambda: bool(got))
    assert (made, got) == ([threading.main_thread()], [1])


def test_what_a_cancelled_worker_wanted_of_the_window_is_not_done(tasks: Tasks, qtbot: QtBot) -> None:
    made, asked, stopped = list[str](), threading.Event(), list[str]()

    def work(progress: Progress) -> None:
        asked.set()
        tasks.do_in_window(lambda: made.append("too late"), lambda: progress("Making", 0.0))

    task = tasks.start("Making", work, _unexpected, _unexpected, stopped=lambda: stopped.append("stopped"))
    assert asked.wait(_WAIT_S)
    task.cancel()
    tasks._futures[-1].result(_WAIT_S)
    qtbot.waitUntil(lambda: bool(stopped))
    assert made == []


def test_work_begins_when_nothing_waits_to_be_shown(
    tasks: Tasks, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.widgets.turns.BUDGET_S", 0.0)
    parent, order = QObject(), list[str]()
    tasks.start("Working", lambda _: order.append("work"), lambda _: order.append("done"), _unexpected, once_shown=True)
    for number in range(3):
        LoopTurn(parent, partial(order.append, f"shown {number}")).start()
    qtbot.waitUntil(lambda: "done" in order)
    assert order == ["shown 0", "shown 1", "shown 2", "work", "done"]
