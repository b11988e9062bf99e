"""Work that is done in a process of its own, as the library for it may end the process it runs in.

Such libraries trust what a file declares: a hostile one can make them abort, or never come to an end, which nothing in
the same process can prevent.
"""

from __future__ import annotations

import io
import pickle
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import IO, Any, Final

from itsm_fit.storage import reader_process
from itsm_fit.storage.reader_process.serve import DONE, FLAG, Request

MOST_BYTES: Final = 1_400_000_000
"""Of memory that the process may take."""
_LOOK_EVERY: Final = 0.1
"""Seconds between two looks whether the user has cancelled."""
_LIBRARIES = "python_calamine", "ironcalc"
_START = "import sys; sys.path += sys.argv[1:]; from reader_process import serve; serve.main()"


class UnfinishedError(Exception):
    """The process ended before its work was done."""


class TooLongError(UnfinishedError):
    """The work took too long."""


def work_apart(job: str, given: tuple[Any, ...], seconds: int, look: Callable[[], None]) -> Iterator[Any]:
    """What a job gives, part by part.

    `look` is called over and over until the job is done; what it raises ends the process and passes. Raises
    UnfinishedError when the job takes too much memory or too long (then TooLongError), or ends the process.
    """
    request: Request = (job, given, MOST_BYTES, seconds)
    with tempfile.TemporaryFile() as asked:
        pickle.dump(request, asked, protocol=5)
        asked.seek(0)
        answer = io.BytesIO(_answer(asked, seconds, look))
    while (part := _next(answer)) != DONE:
        yield part


def _answer(asked: IO[bytes], seconds: int, look: Callable[[], None]) -> bytes:
    """What the process writes."""
    until = time.monotonic() + seconds
    with subprocess.Popen(  # noqa: S603 - nothing of the file is in the command
        _command(),
        stdin=asked,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        creationflags=_WITHOUT_WINDOW,
    ) as worker:
        try:
            while True:
                try:
                    return worker.communicate(timeout=_LOOK_EVERY)[0]
                except subprocess.TimeoutExpired:
                    look()
                if time.monotonic() > until:
                    raise TooLongError
        finally:
            worker.kill()


_WITHOUT_WINDOW: int = getattr(subprocess, "CREATE_NO_WINDOW", 0)


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, FLAG]
    places = dict.fromkeys(map(_place, (*_LIBRARIES, reader_process.__name__)))
    return [sys.executable, "-I", "-S", "-c", _START, *places]


def _place(package: str) -> str:
    """The folder that a package lies in."""
    spec = find_spec(package)
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError(package)
    return str(Path(spec.origin).parents[1])


def _next(answer: io.BytesIO) -> Any:
    try:
        return pickle.load(answer)  # noqa: S301 - from the process that was started here
    except (EOFError, pickle.UnpicklingError) as error:
        raise UnfinishedError from error
