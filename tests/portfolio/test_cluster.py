"""A real Dask scheduler with two worker processes, on this computer alone: each is killed, and no figure changes."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from threading import Thread

import pytest
from portfolio_kit import InlineCrew, fill

from itsm_fit.cli import main
from itsm_fit.portfolio.cluster import ClusterCrew, SchedulerGone
from itsm_fit.portfolio.crew import DoneJob
from itsm_fit.portfolio.outcome import PortfolioOptions
from itsm_fit.portfolio.parquet import results_parquet
from itsm_fit.portfolio.projects import projects_in
from itsm_fit.portfolio.run import PortfolioRun, run_portfolio

OPTIONS = PortfolioOptions(draws=50)


@contextmanager
def program(*arguments: str) -> Iterator[subprocess.Popen[bytes]]:
    """A process of Dask in a group of its own, which ends with all that it started."""
    command = [sys.executable, "-m", "dask", *arguments, "--no-dashboard", "--host", "127.0.0.1"]
    started = subprocess.Popen(command, stderr=subprocess.DEVNULL, start_new_session=True)  # noqa: S603 - ours
    try:
        yield started
    finally:
        with suppress(ProcessLookupError):  # it was killed by the test
            os.killpg(started.pid, signal.SIGKILL)
        started.wait()


def address_in(file: Path) -> str:
    until = time.monotonic() + 120
    while time.monotonic() < until:
        if file.exists() and file.read_text().endswith("}"):
            return str(json.loads(file.read_text())["address"])
        time.sleep(0.05)
    pytest.fail("no scheduler started")


class Cluster:
    """A scheduler and workers, each a process that can be killed by itself."""

    def __init__(self, place: Path, workers: int = 2) -> None:
        self._stack = ExitStack()
        file = place / "scheduler.json"
        self.scheduler = self._start("scheduler", "--port", "0", "--scheduler-file", str(file))
        self.address = address_in(file)
        self.workers = [self.new_worker() for _ in range(workers)]

    def new_worker(self) -> subprocess.Popen[bytes]:
        return self._start("worker", self.address, "--nthreads", "1", "--no-nanny")

    def _start(self, *arguments: str) -> subprocess.Popen[bytes]:
        return self._stack.enter_context(program(*arguments))

    def close(self) -> None:
        self._stack.close()


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[Cluster]:
    its = Cluster(tmp_path)
    yield its
    its.close()


def kill(process: subprocess.Popen[bytes]) -> None:
    process.kill()
    process.wait()


def parquet(run: PortfolioRun) -> bytes:
    return results_parquet(run.outcomes(), OPTIONS)


@pytest.mark.slow
def test_whichever_worker_and_even_the_scheduler_dies_the_figures_are_those_of_one_computer(
    tmp_path: Path, cluster: Cluster, capsys: pytest.CaptureFixture[str]
) -> None:
    fill(tmp_path / "in", 24)
    projects, out = projects_in(tmp_path / "in"), tmp_path / "out"
    alone = run_portfolio(projects, tmp_path / "alone", InlineCrew(), OPTIONS)
    first, second = cluster.workers
    came: list[int] = []

    class Watched(ClusterCrew):
        """Kills each worker in turn once some projects are done, and in the end the scheduler."""

        def take(self, wait_s: float) -> list[DoneJob]:
            done = list(super().take(wait_s))
            came.extend(each.place for each in done)
            if len(came) >= 4 and first.poll() is None:
                kill(first)
                cluster.new_worker()
            if len(came) >= 10 and second.poll() is None:
                kill(second)
            if len(came) >= 16 and cluster.scheduler.poll() is None:
                Thread(target=kill, args=(cluster.scheduler,)).start()
            return done

    with pytest.raises(SchedulerGone, match="is gone; what is done is kept"):
        run_portfolio(projects, out, lambda: Watched(cluster.address), OPTIONS)
    assert 16 <= len(came) < 24
    assert len(set(came)) == len(came)
    place = tmp_path / "again"
    place.mkdir()
    anew = Cluster(place, workers=1)
    try:
        line = ["portfolio", str(tmp_path / "in"), "-o", str(out), "--scheduler", anew.address, "--robustness", "50"]
        assert main([*line, "--resume"], lambda _: 9) == 0
    finally:
        anew.close()
    assert f"24 of 24 projects scored, {len(came)} done before" in capsys.readouterr().err
    assert (out / "results.parquet").read_bytes() == parquet(alone)


def test_an_address_at_which_nobody_answers_is_told_in_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("itsm_fit.portfolio.cluster._CONNECT_S", 0.2)
    fill(tmp_path / "in", 1)
    for address in ("tcp://127.0.0.1:9", "nonsense", "tls://127.0.0.1:9"):
        line = ["portfolio", str(tmp_path / "in"), "-o", str(tmp_path / "out"), "--scheduler", address]
        assert main(line, lambda _: 9) == 1
        assert capsys.readouterr().err.startswith(f"No Dask scheduler answers at {address} (")
