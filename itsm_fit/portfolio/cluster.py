"""The crew of a Dask cluster: the scheduler hands jobs out, gives those of a lost worker to another, and keeps watch.

Each thread of a worker scores in a process of its own beside it, as a computer alone does: a project that hangs, or
takes its process with it, costs that project and not the worker.
"""

from __future__ import annotations

import atexit
import logging
import secrets
import time
from collections.abc import Sequence
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any, Final

from itsm_fit import __version__
from itsm_fit.errors import FitError
from itsm_fit.language import tr
from itsm_fit.portfolio.cores import cores
from itsm_fit.portfolio.crew import DoneJob, ScoringJob
from itsm_fit.portfolio.here import ScoringProcess
from itsm_fit.portfolio.outcome import FailedProject, ProjectOutcome, packed, unpacked

if TYPE_CHECKING:
    from distributed import Client, Future

_CONNECT_S: Final = 10
"""How long a scheduler, and then a first worker, is waited for."""
_RETRIES: Final = 2
_COUNT_EVERY_S: Final = 2.0
_A_THREAD: Final = 2
"""Jobs that are held for each thread: one under way, one waiting beside it."""

_idle: SimpleQueue[ScoringProcess] = SimpleQueue()
"""On a worker: processes that wait for the next job."""


def engine_version() -> str:
    """Of the program on a worker."""
    return __version__


def score_on_worker(job: ScoringJob, version: str) -> bytes:
    """On a worker: what comes of a job of a program of this version, packed."""
    if version != __version__:
        return packed(FailedProject(_other_version(__version__), short=True))
    try:
        process = _idle.get_nowait()
    except Empty:
        process = ScoringProcess(cores())
        atexit.register(process.close)
    try:
        return packed(process.outcome(job))
    finally:
        _idle.put(process)


class SchedulerGone(FitError):  # noqa: N818 - it says what happened
    """A scheduler that answered does not any more."""

    def __init__(self, address: str) -> None:
        super().__init__(
            tr(
                "The scheduler {address} is gone; what is done is kept: start it again, then go on with --resume.",
                address=address,
            )
        )


class ClusterCrew:
    """The workers of a scheduler."""

    def __init__(self, address: str) -> None:
        """Raises FitError where the scheduler does not answer, has no worker, or has one of another version."""
        self._address = address
        self._client: Any = _connected(address)
        try:
            self._require_same_version()
        except BaseException:
            self.close()
            raise
        self._futures: dict[str, tuple[ScoringJob, Future[bytes]]] = {}
        self._done: SimpleQueue[str] = SimpleQueue()
        self._name = f"itsm-fit-{secrets.token_hex(8)}"
        self._number = 0
        self._threads, self._counted = 1, 0.0

    @property
    def room(self) -> int:
        now = time.monotonic()
        if now - self._counted > _COUNT_EVERY_S:
            self._counted = now
            self._threads = max(1, sum(worker["nthreads"] for worker in self._workers().values()))
        return _A_THREAD * self._threads

    def give(self, job: ScoringJob) -> None:
        self._number += 1
        key = f"{self._name}-{self._number}"
        try:
            future: Any = self._client.submit(
                score_on_worker, job, __version__, key=key, pure=False, retries=_RETRIES, priority=-self._number
            )
        except (OSError, RuntimeError, ValueError) as problem:
            raise SchedulerGone(self._address) from problem
        self._futures[key] = job, future
        future.add_done_callback(lambda _: self._done.put(key))

    def take(self, wait_s: float) -> Sequence[DoneJob]:
        found: list[DoneJob] = []
        try:
            key = self._done.get(timeout=wait_s)
            while True:
                job, future = self._futures.pop(key)
                found.append(DoneJob(job.place, self._outcome(future)))
                key = self._done.get_nowait()
        except Empty:
            pass
        if not found and self._client.status in {"closed", "closing", "connecting"}:
            raise SchedulerGone(self._address)
        return found

    def close(self) -> None:
        self._client.close(timeout=_CONNECT_S)

    def _outcome(self, future: Future[bytes]) -> ProjectOutcome:
        from distributed.scheduler import KilledWorker

        if future.status in {"cancelled", "lost"}:
            raise SchedulerGone(self._address)
        try:
            return unpacked(future.result())
        except KilledWorker:
            return FailedProject(
                tr("The workers that scored it ended, one after the other: score it alone."), short=True
            )
        except (OSError, TimeoutError) as problem:
            raise SchedulerGone(self._address) from problem
        except Exception as problem:
            return FailedProject(
                tr(
                    "A worker of the cluster could not score it ({detail}).",
                    detail=f"{type(problem).__name__}: {problem}",
                ),
                short=True,
            )

    def _workers(self) -> dict[str, Any]:
        try:
            found: dict[str, Any] = self._client.scheduler_info(n_workers=-1)["workers"]
        except (OSError, RuntimeError) as problem:
            raise SchedulerGone(self._address) from problem
        return found

    def _require_same_version(self) -> None:
        try:
            self._client.wait_for_workers(1, timeout=_CONNECT_S)
            versions = set(self._client.run(engine_version, on_error="return").values())
        except TimeoutError as problem:
            raise FitError(
                tr("The scheduler {address} has no worker: start some (dask worker {address}).", address=self._address)
            ) from problem
        except OSError as problem:
            raise SchedulerGone(self._address) from problem
        for found in versions - {__version__}:
            raise FitError(_other_version(found if isinstance(found, str) else ""))


def _connected(address: str) -> Client:
    from distributed import Client

    for name in [name for name in logging.root.manager.loggerDict if name.partition(".")[0] == "distributed"]:
        logging.getLogger(name).setLevel(logging.CRITICAL)  # what goes wrong is told here, in a sentence
    try:
        return Client(address, timeout=_CONNECT_S, set_as_default=False)  # type: ignore[no-untyped-call]
    except (OSError, RuntimeError, ValueError, TypeError) as problem:
        raise FitError(
            tr(
                "No Dask scheduler answers at {address} ({detail}): check the address, tcp://HOST:PORT or "
                "tls://HOST:PORT, and start one (dask scheduler).",
                address=address,
                detail=str(problem).partition("\n")[0],
            )
        ) from problem


def _other_version(version: str) -> str:
    if not version:
        return tr("A worker of the cluster has no ITSM Fit: install {version} there.", version=__version__)
    return tr(
        "A worker of the cluster has ITSM Fit {other}, this is {version}: install the same everywhere.",
        other=version,
        version=__version__,
    )
