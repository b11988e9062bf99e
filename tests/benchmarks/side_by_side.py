"""Two sides of one job, run in turn on one machine: what a ratio of speed or memory is read from.

Times are CPU seconds (user and system) of the process that works, so another program beside it changes little.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import tarfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from statistics import median
from time import process_time
from typing import NamedTuple

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
REFERENCE = "825e0f8"
"""The commit that speeds are compared with."""

SCRIPT_END = """
import json
from pathlib import Path
peak = next(line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmHWM:"))
print(json.dumps([seconds, int(peak.split()[1]) / 1024]))
"""
"""A script leaves the CPU seconds of its job in `seconds`; the peak is its own (that of getrusage begins with what the
process held that started it), its kilobytes become MB."""


class Spent(NamedTuple):
    """What one run cost: CPU seconds, and the most memory its process held, in MB."""

    seconds: float
    megabytes: float


@dataclass(frozen=True, slots=True)
class Ratio:
    """The runs of both sides, in the order in which they were made."""

    row: str
    wanted: float | None
    ours: tuple[Spent, ...]
    theirs: tuple[Spent, ...]

    @property
    def speed(self) -> float:
        """Median of our CPU seconds over theirs, pair by pair."""
        return median(mine.seconds / other.seconds for mine, other in zip(self.ours, self.theirs, strict=True))

    @property
    def memory(self) -> float:
        """Median of our peak over theirs, pair by pair."""
        return median(mine.megabytes / other.megabytes for mine, other in zip(self.ours, self.theirs, strict=True))

    def __str__(self) -> str:
        mine, other = (
            f"{median(each.seconds for each in side):.3f} s {median(each.megabytes for each in side):.0f} MB"
            for side in (self.ours, self.theirs)
        )
        wanted = "" if self.wanted is None else f", wanted {self.wanted:g}"
        return f"{self.row}: {self.speed:.3f}{wanted} (ours {mine}, theirs {other}, memory {self.memory:.2f})"


def in_turn(
    row: str, ours: Callable[[], Spent], theirs: Callable[[], Spent], rounds: int, wanted: float | None = None
) -> Ratio:
    """Run both sides once each to warm up where there is more than one round, then in turn."""
    if rounds > 1:
        ours(), theirs()
    pairs = [(ours(), theirs()) for _ in range(rounds)]
    return Ratio(row, wanted, *zip(*pairs, strict=True))


def here(job: Callable[[], object]) -> Callable[[], Spent]:
    """A job of this process."""

    def run() -> Spent:
        start = process_time()
        job()
        return Spent(process_time() - start, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)

    return run


def program(command: Sequence[str | Path], root: Path = ROOT, cache: Path | None = None) -> Callable[[], Spent]:
    """A whole process, from its start to its end, reading the code at `root` from bytecode kept in `cache`."""

    def run() -> Spent:
        child = subprocess.Popen(  # noqa: S603 - ours
            [str(part) for part in command], env=environment(root, cache), stdout=subprocess.DEVNULL
        )
        _, status, used = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        assert child.returncode == 0, command
        return Spent(used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)

    return run


def script(text: str, *arguments: object, root: Path = ROOT, cache: Path | None = None) -> Callable[[], Spent]:
    """A job within a process of its own: `text` puts the CPU seconds it took into `seconds`."""

    def run() -> Spent:
        done = subprocess.run(  # noqa: S603 - ours
            [sys.executable, "-c", text + SCRIPT_END, *map(str, arguments)],
            env=environment(root, cache),
            check=True,
            stdout=subprocess.PIPE,
            text=True,
        )
        seconds, megabytes = done.stdout.splitlines()[-1].strip("[]").split(",")
        return Spent(float(seconds), float(megabytes))

    return run


def environment(root: Path, cache: Path | None) -> dict[str, str]:
    """Where Python finds the code at `root`, the inputs of the benchmarks, and bytecode as an installed one has it."""
    path = os.pathsep.join([str(root), str(HERE)])
    changed = {
        "PYTHONPATH": path,
        "PYTHONSAFEPATH": "1",  # or Python would look where the benchmarks are run from first
        "PYTHONDONTWRITEBYTECODE": "" if cache else "1",
        "QT_QPA_PLATFORM": "offscreen",
    }
    return {**os.environ, **changed} | ({"PYTHONPYCACHEPREFIX": str(cache)} if cache else {})


def unpack(commit: str, place: Path) -> bool:
    """Lay the project as it was at `commit` into `place`; false where the history here does not reach back to it."""
    packed = subprocess.run(["git", "archive", commit], cwd=ROOT, capture_output=True, check=False)  # noqa: S603, S607
    if packed.returncode:
        return False
    with tarfile.open(fileobj=BytesIO(packed.stdout)) as files:
        files.extractall(place, filter="data")
    return True
