"""What is done of a portfolio, kept one line a project as soon as it is: a run that ends early loses nothing of it.

A line is ``KEY JSON``. The key is made of the project's bytes and all that its figures depend on, so a line holds for
whatever project has these bytes, and none is taken that was made of others. What a killed program left half written is
no JSON and does not count. Lines are added, also by two programs at once; the last one of a key holds.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import BinaryIO

import msgspec

from itsm_fit import __version__
from itsm_fit.errors import InputError
from itsm_fit.language import tr
from itsm_fit.portfolio.outcome import FailedProject, PortfolioOptions, ProjectOutcome, packed, unpacked
from itsm_fit.storage.files import fingerprint, write_atomically

NAME = "done.jsonl"
_LAYOUT = 1
"""Of the lines: those of another one are not taken."""


def key_of(digest: str, options: PortfolioOptions) -> str:
    """What an outcome is kept by: the fingerprint of the bytes, the version of the program, the options."""
    made_of = [_LAYOUT, digest, __version__, *msgspec.structs.astuple(options)]
    return fingerprint(msgspec.json.encode(made_of))


class KeptOutcomes:
    """The outcomes that lie in a folder, by key, and those that are added to them."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / NAME
        self._places: dict[str, tuple[int, int]] = {}
        self._file: BinaryIO | None = None

    def __contains__(self, key: str) -> bool:
        return key in self._places

    @property
    def keys(self) -> frozenset[str]:
        return frozenset(self._places)

    def take_up(self) -> None:
        """Count what lies there from before; raises InputError where it cannot be read."""
        try:
            for key, start, line in _lines(self._path):
                self._places[key] = start, len(line)
        except OSError as problem:
            raise _refusal(problem, self._path) from problem

    def get(self, key: str) -> ProjectOutcome | None:
        """The outcome that is kept by a key; None where there is none, or none that can be read."""
        if key not in self._places:
            return None
        start, length = self._places[key]
        try:
            with self._path.open("rb") as file:
                file.seek(start)
                line = file.read(length)
            return unpacked(line.partition(b" ")[2])
        except (OSError, msgspec.DecodeError, UnicodeDecodeError):
            del self._places[key]
            return None

    def add(self, key: str, outcome: ProjectOutcome) -> None:
        """Keep an outcome, unless it was cut short; raises InputError where it cannot be written."""
        if isinstance(outcome, FailedProject) and outcome.short:
            return
        line = key.encode() + b" " + packed(outcome) + b"\n"
        try:
            if self._file is None:
                self._file = self._opened()
            self._file.write(line)  # unbuffered: with the system when it returns, whatever ends this program then
            end = self._file.tell()
        except OSError as problem:
            raise _refusal(problem, self._path) from problem
        self._places[key] = end - len(line), len(line)

    def tidy(self, keys: Mapping[str, object]) -> None:
        """Let only the outcomes of these keys lie there, where others do too; raises InputError as `add` does."""
        self.close()
        try:
            if sum(1 for _ in _lines(self._path)) <= len(keys):
                return
            last = {key: line for key, _, line in _lines(self._path) if key in keys}
        except OSError as problem:
            raise _refusal(problem, self._path) from problem
        write_atomically(self._path, b"".join(last.values()))
        self._places.clear()
        self.take_up()

    def close(self) -> None:
        """Have all of it on the disk."""
        if self._file is not None:
            os.fsync(self._file.fileno())
            self._file.close()
            self._file = None

    def _opened(self) -> BinaryIO:
        file = self._path.open("ab", buffering=0)
        if file.tell() and not _ends_a_line(self._path):
            file.write(b"\n")
        return file


def _lines(path: Path) -> Iterator[tuple[str, int, bytes]]:
    """Each whole line: its key, where it begins, its bytes."""
    if not path.exists():
        return
    start = 0
    with path.open("rb") as file:
        for line in file:
            key, space, rest = line.partition(b" ")
            if space and len(key) == 64 and rest.endswith(b"}\n"):
                yield key.decode("ascii", "replace"), start, line
            start += len(line)


def _ends_a_line(path: Path) -> bool:
    with path.open("rb") as file:
        file.seek(-1, os.SEEK_END)
        return file.read(1) == b"\n"


def _refusal(problem: OSError, path: Path) -> InputError:
    return InputError(
        tr(
            "What is done cannot be kept ({detail}): make room for it, then go on with --resume.",
            detail=problem.strerror or "",
        ),
        file=str(path),
    )
