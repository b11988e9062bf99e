"""A process that scores one project after another: jobs come through standard input, outcomes go to standard output.

A message is its length in 8 bytes, then so many bytes. What libraries print goes nowhere, so that nothing gets between
the messages. The process ends as soon as the one that started it does, whatever it is at.
"""

from __future__ import annotations

import contextlib
import gc
import os
import pickle
import signal
import threading
from queue import SimpleQueue
from typing import IO, Final

from itsm_fit import __version__, collector
from itsm_fit.translations import spoken

FLAG: Final = "--score-apart"
"""What a frozen program, which can start nothing but itself, is started with to do this instead of its own work."""
_LENGTH = 8


def put(stream: IO[bytes], message: bytes) -> None:
    """Write a message."""
    stream.write(len(message).to_bytes(_LENGTH, "big"))
    stream.write(message)
    stream.flush()


def take(stream: IO[bytes]) -> bytes:
    """The next message; raises EOFError where there is none any more."""
    head = stream.read(_LENGTH)
    message = stream.read(int.from_bytes(head, "big"))
    if len(head) < _LENGTH or len(message) < int.from_bytes(head, "big"):
        raise EOFError
    return message


def main(most_bytes: int) -> None:
    """Serve until there are no jobs any more; the first message says that it is ready, by the version."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the program that started this one, which ends it
    with os.fdopen(os.dup(1), "wb") as given, os.fdopen(0, "rb", closefd=False) as asked:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        _limit(most_bytes)
        jobs: SimpleQueue[bytes] = SimpleQueue()
        threading.Thread(target=_listen, args=(asked, jobs), daemon=True).start()
        _serve(jobs, given)


def _serve(jobs: SimpleQueue[bytes], given: IO[bytes]) -> None:
    from itsm_fit.portfolio.one_project import outcome_of
    from itsm_fit.portfolio.outcome import packed

    gc.freeze()  # what is loaded stays: no search for cycles walks it
    put(given, __version__.encode())
    while True:
        name, data, options, language = pickle.loads(jobs.get())  # noqa: S301 - from the process that started this one
        with collector.paused(), spoken(language):
            message = packed(outcome_of(data, name, options))
        del data
        put(given, message)
        collector.catch_up()


def _listen(asked: IO[bytes], jobs: SimpleQueue[bytes]) -> None:
    """Take jobs as they come; without the process that sends them, or room for a job, there is nothing to stay for."""
    try:
        while True:
            jobs.put(take(asked))
    finally:
        os._exit(0)


def _limit(most_bytes: int) -> None:
    """Let what takes more memory fail, where there is such a limit, before it takes that of the whole computer."""
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource  # not on Windows

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_DATA, (most_bytes, most_bytes))
