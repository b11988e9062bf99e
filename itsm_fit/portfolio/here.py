"""The crew of this computer: a few processes that stay, each of which has loaded all that scoring needs once."""

from __future__ import annotations

import contextlib
import os
import pickle
import subprocess
import sys
import tempfile
import threading
from collections.abc import Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from pathlib import Path
from queue import SimpleQueue
from typing import IO, Final

import itsm_fit
from itsm_fit import __version__
from itsm_fit.errors import Cancelled, FitError
from itsm_fit.language import tr
from itsm_fit.portfolio import worker
from itsm_fit.portfolio.crew import DoneJob, ScoringJob
from itsm_fit.portfolio.outcome import FailedProject, ProjectOutcome, unpacked
from itsm_fit.translations import spoken

_START: Final = (
    "import sys; sys.path.insert(0, sys.argv[1]); from itsm_fit.portfolio.worker import main; main(int(sys.argv[2]))"
)
_ONE_THREAD: Final = dict.fromkeys(
    ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "VECLIB_MAXIMUM_THREADS", "NUMEXPR_NUM_THREADS"), "1"
)
"""As many processes as cores work, so each keeps to one."""
_LEAST_BYTES: Final = 1_500_000_000
_TRIES: Final = 2
"""How often a project may end the process that scores it: the first time may be another's fault."""
_WITHOUT_WINDOW: int = getattr(subprocess, "CREATE_NO_WINDOW", 0)


class ScoringProcess:
    """A process that scores, started when it is first asked and again after it ended; for one thread at a time."""

    def __init__(self, share: int) -> None:
        """`share` processes like this one share the memory of the computer."""
        self._most_bytes = max(_LEAST_BYTES, _memory() // max(share, 1))
        self._process: subprocess.Popen[bytes] | None = None
        self._said: IO[bytes] | None = None
        self._over = False

    def outcome(self, job: ScoringJob) -> ProjectOutcome:
        """What comes of a job; raises FitError where no process can be started, Cancelled once this is closed."""
        with spoken(job.language):
            return self._tried(job)

    def _tried(self, job: ScoringJob) -> ProjectOutcome:
        for _ in range(_TRIES):
            if self._over:
                raise Cancelled
            process = self._started()
            late = threading.Event()
            clock = threading.Timer(job.limit_s, _give_up, (process, late)) if job.limit_s else None
            if clock is not None:
                clock.start()
            try:
                return self._asked(process, job)
            except (EOFError, OSError):
                self._ended()
                if self._over:
                    raise Cancelled from None
                if late.is_set():
                    return FailedProject(_too_slow(job.limit_s or 0.0), short=True)
            finally:
                if clock is not None:
                    clock.cancel()
        return FailedProject(
            tr(
                "The process that scored it was ended by the system, {tries} times: it may need more memory than there "
                "is. Score it alone, or with fewer workers.",
                tries=_TRIES,
            ),
            short=True,
        )

    def stop(self) -> None:
        """End the process, whatever it is at; who waits for an outcome gets Cancelled."""
        self._over = True
        process = self._process
        if process is not None:
            process.kill()

    def close(self) -> None:
        """End the process once nobody waits for it."""
        self.stop()
        self._ended()

    def _asked(self, process: subprocess.Popen[bytes], job: ScoringJob) -> ProjectOutcome:
        assert process.stdin is not None  # noqa: S101 - for types: both are pipes
        assert process.stdout is not None  # noqa: S101
        worker.put(process.stdin, pickle.dumps((job.name, job.data, job.options, job.language), protocol=5))
        return unpacked(worker.take(process.stdout))

    def _started(self) -> subprocess.Popen[bytes]:
        if self._process is not None:
            return self._process
        self._said = tempfile.TemporaryFile()  # noqa: SIM115 - open as long as the process
        self._process = process = subprocess.Popen(  # noqa: S603 - nothing of a file is in the command
            self._command(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._said,
            env=os.environ | _ONE_THREAD,
            creationflags=_WITHOUT_WINDOW,
        )
        if self._over:
            process.kill()
        assert process.stdout is not None  # noqa: S101 - for types: it is a pipe
        try:
            ready = worker.take(process.stdout)
        except EOFError:
            ready = b""
        if ready != __version__.encode():
            detail = self._last_words()
            self._ended()
            if self._over:
                raise Cancelled
            raise FitError(
                tr("No process to score with can be started here ({detail}): install ITSM Fit again.", detail=detail)
            )
        return process

    def _command(self) -> list[str]:
        if getattr(sys, "frozen", False):
            return [sys.executable, worker.FLAG, str(self._most_bytes)]
        package = Path(itsm_fit.__file__).parents[1]
        return [sys.executable, "-P", "-c", _START, str(package), str(self._most_bytes)]

    def _last_words(self) -> str:
        if self._said is None:
            return ""
        self._said.seek(0)
        lines = self._said.read().decode(errors="replace").split("\n")
        return next((line.strip() for line in reversed(lines) if line.strip()), "")

    def _ended(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            with contextlib.suppress(OSError):
                process.communicate()
        if self._said is not None:
            self._said.close()
            self._said = None


class LocalCrew:
    """So many processes of this computer; which of them takes a job does not matter to what comes of it."""

    def __init__(self, workers: int) -> None:
        self.room = workers + 1  # the next one waits already
        self._pool = ThreadPoolExecutor(workers, "scoring")
        self._all = [ScoringProcess(workers) for _ in range(workers)]
        self._idle: SimpleQueue[ScoringProcess] = SimpleQueue()
        for each in self._all:
            self._idle.put(each)
        self._under_way: set[Future[DoneJob]] = set()

    def give(self, job: ScoringJob) -> None:
        self._under_way.add(self._pool.submit(self._work, job))

    def take(self, wait_s: float) -> Sequence[DoneJob]:
        done, self._under_way = wait(self._under_way, wait_s, FIRST_COMPLETED)
        return [each.result() for each in done]

    def close(self) -> None:
        for each in self._all:
            each.stop()
        self._pool.shutdown(wait=True, cancel_futures=True)
        for each in self._all:
            each.close()

    def _work(self, job: ScoringJob) -> DoneJob:
        process = self._idle.get()
        try:
            return DoneJob(job.place, process.outcome(job))
        finally:
            self._idle.put(process)


def _give_up(process: subprocess.Popen[bytes], late: threading.Event) -> None:
    late.set()
    process.kill()


def _too_slow(limit_s: float) -> str:
    return tr(
        "It was not scored within {seconds:,g} seconds and was given up: allow more with --time-limit, or score it "
        "alone.",
        seconds=limit_s,
    )


def _memory() -> int:
    """The bytes of memory of this computer; 0 where it does not tell."""
    with contextlib.suppress(AttributeError, ValueError, OSError):
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    return 0
