"""Inputs by their numbers, tried in child processes; what goes wrong is told with the number that makes it again."""

from __future__ import annotations

import json
import os
import selectors
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Final, Self

TESTS: Final = Path(__file__).resolve().parents[1]
_BEGINNING: Final = 300
"""Seconds that a process may take to begin."""
CHUNK: Final = 250
"""So many inputs of one kind come in a row."""


@dataclass(frozen=True)
class Limits:
    """Of one input: seconds of its own time, bytes beyond what the process needs anyway.

    A process that says nothing for `silence` seconds is ended: what holds it cannot be interrupted. Of `deep_every`
    inputs one is used as well, not only read: drawn, taken in, scored, saved.
    """

    seconds: int = 10
    memory: int = 1_500_000_000
    silence: int = 90
    deep_every: int = 8


@dataclass(frozen=True)
class Finding:
    """An input that is not taken as it should be."""

    kind: str
    number: int
    what: str
    where: str
    trace: str = ""

    @property
    def again(self) -> str:
        """The command that tries it again."""
        return f"python -m fuzz --kind '{self.kind}' --seed {self.number} --inputs 1"

    def __str__(self) -> str:
        return f"{self.kind} {self.number}: {self.what} [{self.where}]"


class Child:
    """A process that tries inputs, started again whenever one ends it."""

    def __init__(self, module: str = "fuzz.kinds", limits: Limits | None = None) -> None:
        self._module, self._limits = module, limits or Limits()
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._end()

    def findings(self, kind: str, start: int, stop: int) -> Iterator[Finding]:
        """What goes wrong with the inputs of these numbers."""
        at = start
        while at < stop:
            process = self._started()
            assert process.stdin is not None
            process.stdin.write(json.dumps([self._module, kind, at, stop]).encode() + b"\n")
            process.stdin.flush()
            begun: int | None = None
            for answer in self._answers(process):
                if isinstance(answer, dict):
                    yield Finding(**answer)
                elif answer is None:
                    return
                else:
                    begun = answer
            silent = process.poll() is None
            self._end()
            if begun is None:
                raise RuntimeError(f"the process that tries inputs ended before the first: {process.returncode}")
            yield Finding(kind, begun, "stands still" if silent else f"ends the process ({process.returncode})", "")
            at = begun + 1

    def _started(self) -> subprocess.Popen[bytes]:
        if self._process is None or self._process.poll() is not None:
            limits = self._limits
            paths = [str(TESTS.parent), str(TESTS), str(TESTS / "storage"), *filter(None, sys.path)]
            self._process = subprocess.Popen(  # noqa: S603 - our own
                [sys.executable, "-m", "fuzz.child", *map(str, (limits.seconds, limits.memory, limits.deep_every))],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=os.environ | {"PYTHONPATH": os.pathsep.join(paths), "OPENBLAS_NUM_THREADS": "1"},
            )
        return self._process

    def _answers(self, process: subprocess.Popen[bytes]) -> Iterator[object]:
        """The decoded lines of a process, until it ends or falls silent."""
        assert process.stdout is not None
        descriptor, rest = process.stdout.fileno(), b""
        with selectors.DefaultSelector() as waiting:
            waiting.register(descriptor, selectors.EVENT_READ)
            patience = _BEGINNING
            while waiting.select(patience):
                patience = self._limits.silence
                piece = os.read(descriptor, 65_536)
                if not piece:
                    process.wait()
                    return
                *lines, rest = (rest + piece).split(b"\n")
                for line in lines:
                    yield json.loads(line) if line else None

    def _end(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            for pipe in (self._process.stdin, self._process.stdout):
                if pipe is not None:
                    pipe.close()
            self._process = None


def chunks(kinds: Sequence[str], start: int, stop: int) -> Iterator[tuple[str, int, int]]:
    """The numbers from `start` to `stop` as pieces of one kind each; a number is always of the same kind."""
    at = start
    while at < stop:
        end = min(stop, (at // CHUNK + 1) * CHUNK)
        yield kinds[at // CHUNK % len(kinds)], at, end
        at = end
