"""Work in the background: progress, Cancel, errors as sentences, results that came too late dropped."""

from __future__ import annotations

import gc
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, field
from enum import Enum
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from itsm_fit import collector
from itsm_fit.errors import Cancelled, FitError
from itsm_fit.progress import Progress
from ui.session import errors
from ui.widgets.turns import LoopTurn

T = TypeVar("T")

_REPORT_EVERY_S = 0.05
_WORKERS = 2
"""One long piece of work keeps no short one waiting."""


class TaskQueue(Enum):
    """Where work runs: `SAVE` is the lane of the project's file, `EXCHANGE` that of its workspace, one piece at a time
    and behind nothing else.
    """

    WORK = "work"
    SAVE = "save"
    EXCHANGE = "exchange"

    @property
    def workers(self) -> int:
        return _WORKERS if self is TaskQueue.WORK else 1


@dataclass(eq=False)
class Task:
    """Work under way. `text` says what it does just now, `title` what it does at all, `share` how far it is, 0 to 1.

    `writes` is the file it writes, if it does. What is `quiet` is told of, and stopped, where its result will stand.
    """

    text: str
    key: str
    lane: TaskQueue
    done: Callable[[object], None]
    failed: Callable[[BaseException], None]
    stopped: Callable[[], None]
    writes: str
    quiet: bool = False
    share: float = 0.0
    went_wrong: bool = False
    title: str = field(init=False)
    _cancelled: threading.Event = field(default_factory=threading.Event)

    def __post_init__(self) -> None:
        self.title = self.text

    @property
    def cancelled(self) -> bool:
        return self._cancelled.is_set()

    def cancel(self) -> None:
        """Ask the work to end; its result will not be delivered, unless it wrote its file already."""
        self._cancelled.set()


class _News(QObject):
    """Carries what a worker has to say over to the window's thread."""

    progressed = Signal(object, str, float)
    ended = Signal(object, object, object)
    asked = Signal(object)


class _Errand:
    """What a worker has done in the window's thread; only one that still waits for it needs it."""

    def __init__(self, work: Callable[[], object]) -> None:
        self._work = work
        self._is_over = threading.Event()

    def wait(self, progress: Callable[[], object]) -> None:
        try:
            while not self._is_over.wait(_REPORT_EVERY_S):
                progress()
        finally:
            self._is_over.set()

    def run(self) -> None:
        try:
            if not self._is_over.is_set():
                self._work()
        finally:
            self._is_over.set()


class _Run:
    """One task in its worker thread."""

    def __init__(self, task: Task, work: Callable[[Progress], object], news: _News) -> None:
        self._task, self._work, self._news = task, work, news
        self._reported = 0.0

    def __call__(self) -> None:
        result: object = None
        error: BaseException | None = None
        try:
            self._progress(self._task.text, 0.0)
            result = self._work(self._progress)
        except Cancelled as caught:
            self._task.cancel()
            error = caught
        except BaseException as caught:  # noqa: BLE001, RUF100 - a worker must always report back
            error = caught
        self._news.ended.emit(self._task, result, error)

    def _progress(self, text: str, share: float) -> None:
        if self._task.cancelled:
            raise Cancelled
        now = time.monotonic()
        if now - self._reported >= _REPORT_EVERY_S:
            self._reported = now
            self._news.progressed.emit(self._task, text, share)


class Tasks(QObject):
    """Everything that runs in the background. Callbacks are given before the work starts and run in this thread.
    While a worker runs, Python's automatic garbage collection rests: it would run in whichever thread allocates, and
    widgets must die in the window's thread.
    """

    changed = Signal()
    """A task started, moved on or ended."""
    given_up = Signal(object)
    """The user cancelled this task."""
    failed = Signal(object)
    """This task did not work; its callback is told after this."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pools = {lane: ThreadPoolExecutor(lane.workers, lane.value) for lane in TaskQueue}
        self._runs: dict[Task, None] = {}  # a set that keeps the order
        self._futures: list[Future[None]] = []
        self._news = _News()  # no child of this object: it lives as long as a worker that reports to it
        self._ended_for_good = False
        self._held: list[Callable[[], None]] = []
        """What begins when nothing waits to be shown any more."""
        self._shown = LoopTurn(self, self._begin_held, last=True)
        self._news.progressed.connect(self._progressed, Qt.ConnectionType.QueuedConnection)
        self._news.ended.connect(self._ended, Qt.ConnectionType.QueuedConnection)
        self._news.asked.connect(_Errand.run, Qt.ConnectionType.QueuedConnection)

    @property
    def running(self) -> tuple[Task, ...]:
        """What is under way and still wanted, oldest first."""
        return tuple(task for task in self._runs if not task.cancelled)

    @property
    def exports(self) -> tuple[Task, ...]:
        """What is being written beside the project itself."""
        return tuple(task for task in self.running if task.writes and task.lane is TaskQueue.WORK)

    def start(
        self,
        text: str,
        work: Callable[[Progress], T],
        done: Callable[[T], None],
        failed: Callable[[BaseException], None],
        *,
        key: str = "",
        lane: TaskQueue = TaskQueue.WORK,
        writes: str = "",
        stopped: Callable[[], None] = lambda: None,
        quiet: bool = False,
        once_shown: bool = False,
    ) -> Task:
        """Run `work(progress)`; then `done(result)` or `failed(error)`, or `stopped()` when it was cancelled.

        A task with the same non-empty `key` that is still running is cancelled first: only the newest result counts.
        What `writes` a file may be through when Cancel comes: `done` or `failed` then tells what became of it.
        With `once_shown` it begins when nothing waits to be shown any more: Python lets one thread work at a time.
        """
        if key:
            self.drop(key)
        task = Task(text, key, lane, done, failed, stopped, writes, quiet)  # type: ignore[arg-type]  # done takes what work returns
        if self._ended_for_good:
            return task
        gc.disable()
        self._runs[task] = None
        run = _Run(task, work, self._news)
        if once_shown:
            self._held.append(partial(self._begin, lane, run))
            self._shown.start()
        else:
            self._begin(lane, run)
        self.changed.emit()
        return task

    def _begin(self, lane: TaskQueue, run: _Run) -> None:
        self._futures = [future for future in self._futures if not future.done()]
        self._futures.append(self._pools[lane].submit(run))

    def _begin_held(self) -> None:
        held, self._held = self._held, []
        for begin in held:
            begin()

    def do_in_window(self, work: Callable[[], object], progress: Callable[[], object]) -> None:
        """Have something done in the window's thread, where alone widgets can be made; a worker waits here until then.

        Meanwhile `progress` is called, by which the worker can be cancelled.
        """
        errand = _Errand(work)
        self._news.asked.emit(errand)
        errand.wait(progress)

    def drop(self, key: str) -> None:
        """Cancel what runs under a key: its result is not wanted any more."""
        for task in self._runs:
            if task.key == key:
                task.cancel()

    def give_up(self, task: Task) -> None:
        """Cancel a task because the user wants it."""
        task.cancel()
        self.changed.emit()
        self.given_up.emit(task)

    def end(self, wait_ms: int) -> bool:
        """Take nothing more, cancel everything but saving and sending, wait for the workers at most `wait_ms`.

        Says whether none is left; each thread ends with what it still has to do.
        """
        self._ended_for_good = True
        for task in self._runs:
            if task.lane is TaskQueue.WORK:
                task.cancel()
        self._held.clear()
        self.changed.emit()
        none_left = not wait(self._futures, wait_ms / 1000).not_done
        for pool in self._pools.values():
            pool.shutdown(wait=none_left)
        if none_left:
            collector.go_on()
        return none_left

    def _progressed(self, task: Task, text: str, share: float) -> None:
        task.text, task.share = text, share
        self.changed.emit()

    def _ended(self, task: Task, result: object, error: BaseException | None) -> None:
        self._runs.pop(task, None)
        task.went_wrong = error is not None and not isinstance(error, Cancelled)
        if not self._runs:
            collector.go_on()
        self.changed.emit()
        if isinstance(error, Cancelled) or (task.cancelled and not task.writes):
            task.stopped()
            return
        if error is None:
            task.done(result)
            return
        if not isinstance(error, FitError | OSError | MemoryError):
            errors.log_trace(error)
        self.failed.emit(task)
        task.failed(error)
