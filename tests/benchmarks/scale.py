"""What docs/scale.md says: constants measured here, and what follows from them for more workers than there are here.

`python tests/benchmarks/scale.py` measures and prints tables in Markdown; `--simulate` plays the constants that the
document names. Times are CPU seconds: what else runs on the computer changes them little.
"""

from __future__ import annotations

import heapq
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(Path(__file__).parent)]

from synthetic import selection  # noqa: E402 - found by the path above

from itsm_fit.portfolio.kept import KeptOutcomes, key_of  # noqa: E402
from itsm_fit.portfolio.one_project import outcome_of  # noqa: E402
from itsm_fit.portfolio.outcome import DEFAULT_OPTIONS, packed, unpacked  # noqa: E402
from itsm_fit.storage.files import fingerprint  # noqa: E402
from itsm_fit.storage.project_file import open_project, write_project  # noqa: E402

SAMPLE = ROOT / "sample_models" / "itsm" / "itsm-selection.itsmfit"
_REPEATS = 5


@dataclass(frozen=True, slots=True)
class Constants:
    """Of one kind of project: seconds of CPU that it takes a worker, and the process that hands it out; its bytes."""

    worker_s: float
    main_s: float
    project_bytes: int
    outcome_bytes: int


SAMPLE_CONSTANTS = Constants(worker_s=0.10, main_s=0.007, project_bytes=583_000, outcome_bytes=39_400)
"""What docs/scale.md says of the shipped sample, handed out through the scheduler of a cluster."""


@dataclass(frozen=True, slots=True)
class SimulatedRun:
    """How long a run takes, and which share of it the workers, the first process and the network are busy."""

    seconds: float
    workers: float
    main: float
    network: float


def variants(count: int) -> Iterator[bytes]:
    """The shipped sample, each time with thresholds of its own, so that no figure is known before."""
    project = open_project(SAMPLE)
    for number in range(count):
        rng = random.Random(number)
        settings = replace(
            project.settings, must_threshold=0.5 + 0.4 * rng.random(), step_threshold=0.4 + 0.4 * rng.random()
        )
        yield write_project(replace(project, name=f"Selection {number}", settings=settings))


def measured(projects: Sequence[bytes]) -> Constants:
    """Medians over the projects, after one to warm up."""
    outcome_of(projects[0], "warm", DEFAULT_OPTIONS)
    worker, main, sizes, kept = [], [], [], []
    with tempfile.TemporaryDirectory() as folder:
        path, store = Path(folder) / "p.itsmfit", KeptOutcomes(Path(folder))
        for data in projects:
            start = time.process_time()
            outcome = outcome_of(data, "p", DEFAULT_OPTIONS)
            message = packed(outcome)
            worker.append(time.process_time() - start)
            path.write_bytes(data)
            start = time.process_time()
            digest = fingerprint(path.read_bytes())
            store.add(key_of(digest, DEFAULT_OPTIONS), unpacked(message))
            fingerprint(path.read_bytes())
            main.append(time.process_time() - start)
            sizes.append(len(data))
            kept.append(len(message))
        store.close()
    return Constants(
        statistics.median(worker),
        statistics.median(main),
        int(statistics.median(sizes)),
        int(statistics.median(kept)),
    )


def peak_of(text: str) -> float:
    """The most memory, in MB, of a process that runs this; that of getrusage begins with what the starter held."""
    end = (
        "\nlines = open('/proc/self/status').read().splitlines()"
        "\nprint(next(int(line.split()[1]) for line in lines if line.startswith('VmHWM:')) / 1024)"
    )
    where = f"import sys; sys.path[:0] = {[str(ROOT), str(Path(__file__).parent)]!r}\n"
    done = subprocess.run([sys.executable, "-c", where + text + end], capture_output=True, text=True, check=True)  # noqa: S603 - ours
    return float(done.stdout.split()[-1])


def simulated(
    its: Constants, projects: int, workers: int, *, bytes_a_second: float = 110e6, spread: float = 0.3, seed: int = 0
) -> SimulatedRun:
    """A run of so many projects: one process hands out and keeps, one link carries, each worker scores one at a time.

    The time of a project on a worker varies by `spread` (a share of its mean, log-normal).
    """
    rng = random.Random(seed)
    free = [0.0] * workers
    heapq.heapify(free)
    handed = sent = scored = end = 0.0
    link = its.project_bytes / bytes_a_second
    for _ in range(projects):
        ready = heapq.heappop(free)
        handed = max(handed, ready - link - its.main_s) + its.main_s
        sent = max(sent, handed) + link
        took = its.worker_s * rng.lognormvariate(-(spread**2) / 2, spread)
        scored += took
        done = max(sent, ready) + took
        end = max(end, done)
        heapq.heappush(free, done)
    return SimulatedRun(end, scored / end / workers, projects * its.main_s / end, projects * link / end)


def print_simulation(its: Constants, projects: int = 10_000) -> None:
    """A row for each number of workers."""
    print("| workers | time | as one worker ÷ this | workers busy | first process busy | link busy |")
    print("|---:|---:|---:|---:|---:|---:|")
    alone = simulated(its, projects, 1).seconds
    for workers in (1, 2, 4, 8, 16, 32, 64, 128):
        run = simulated(its, projects, workers)
        print(
            f"| {workers} | {run.seconds:,.0f} s | {alone / run.seconds:.1f} | {run.workers:.0%} | {run.main:.0%} | "
            f"{run.network:.0%} |"
        )


def main() -> None:
    """Measure and print, or simulate with what is known."""
    if "--simulate" in sys.argv:
        print_simulation(SAMPLE_CONSTANTS)
        return
    if "--memory" in sys.argv:
        print_memory()
        return
    its = measured(list(variants(20)))
    print(f"sample: {its}\n")
    print("| processes | tools | requirements | MB | worker, CPU s | first process, CPU s |")
    print("|---:|---:|---:|---:|---:|---:|")
    for processes, tools in ((5, 10), (10, 10), (20, 10), (40, 10), (10, 5), (10, 20), (10, 40)):
        data = write_project(selection(processes, 30, processes * 30, tools))
        its = measured([data] * _REPEATS)
        print(
            f"| {processes} | {tools} | {processes * 30} | {its.project_bytes / 1e6:.1f} | {its.worker_s:.3f} | "
            f"{its.main_s:.4f} |"
        )
    print_memory()


def print_memory() -> None:
    """The most memory of a worker, by the size of its projects."""
    print(f"\nloaded: {peak_of('import itsm_fit.portfolio.one_project'):.0f} MB")
    score = (
        "from scale import *\ndata = write_project(selection({processes}, 30, {processes} * 30, {tools}))\n"
        "for _ in range(3): outcome_of(data, 'p', DEFAULT_OPTIONS)"
    )
    for processes, tools in ((10, 10), (40, 10), (10, 40)):
        peak = peak_of(score.format(processes=processes, tools=tools))
        print(f"{processes} processes, {tools} tools: {peak:.0f} MB")


if __name__ == "__main__":
    main()
