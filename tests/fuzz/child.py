"""A process that tries inputs, so that a crash, a hang or a flood of memory is a finding and not the end of the run.

Each line of its input names a module of kinds, a kind, and the numbers of the inputs; it answers with a line of JSON
for each input that it begins (a number), for each fault (a mapping), and an empty one when all are done.
"""

from __future__ import annotations

import json
import os
import resource
import signal
import sys
import traceback
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from random import Random
from types import FrameType
from typing import Any, Final, TextIO

from fuzz.forms import mutated
from fuzz.kind import Kind
from itsm_fit.errors import FitError, InputError
from itsm_fit.storage import guard

_OF_THE_GUARD: Final = (str(guard.TOO_LARGE), str(guard.UNFORESEEN))
"""What the guard around all readers says for a reader that failed: good for users, a fault all the same."""
_LONG: Final = 720
_WORDS: Final = ("Traceback", " object at 0x", "<class '", "Error(")


class TooLong(BaseException):  # no reader may take it for an error of its own
    """The time of an input is over."""


def made(kind: Kind, name: str, number: int) -> bytes:
    """The input of a number."""
    rng = Random(f"{name}/{number}")
    return mutated(rng.choice(kind.bases()), kind.form, rng)


def fault_of(kind: Kind, data: bytes, *, deep: bool) -> dict[str, Any] | None:
    """What is wrong with how an input was taken; None when it was read, or refused as it should be."""
    try:
        kind.door(data, kind.file, deep)
    except FitError as refusal:
        return _unfit(refusal)
    except (Exception, TooLong) as problem:
        return _described(problem)
    return None


def _unfit(refusal: FitError) -> dict[str, Any] | None:
    said, cause = str(refusal), refusal.__cause__
    if (
        isinstance(refusal, InputError)
        and cause is not None
        and refusal.message in _OF_THE_GUARD
        and isinstance(cause, Exception)
    ):
        return _described(cause)
    if not said.strip() or len(said) > _LONG or len(said.splitlines()) > 1 or any(word in said for word in _WORDS):
        return {"what": "no plain sentence", "where": repr(said[:300]), "trace": ""}
    return None


def _described(problem: BaseException) -> dict[str, Any]:
    frames = traceback.extract_tb(problem.__traceback__)
    own = [frame for frame in frames if "/itsm_fit/" in frame.filename or "/ui/" in frame.filename]
    last = (own or frames)[-1]
    where = f"{last.filename.partition('itsm_fit/')[2] or last.filename}:{last.lineno} {last.name}"
    what = "takes too long" if isinstance(problem, TooLong) else f"{type(problem).__name__}: {problem}"
    return {"what": what[:300], "where": where, "trace": "".join(traceback.format_tb(problem.__traceback__)[-12:])}


def _limit_memory(memory: int) -> None:
    """No more address space than `memory` beyond what is in use."""
    with open("/proc/self/statm") as sizes:  # noqa: PTH123
        used = int(sizes.read().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (used + memory, used + memory))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


@contextmanager
def within(seconds: float) -> Iterator[None]:
    """Raises TooLong once the process has spent so many seconds of its own time."""

    def over(_signal: int, _frame: FrameType | None) -> None:
        raise TooLong

    before = signal.signal(signal.SIGPROF, over)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


def serve(tasks: TextIO, answers: TextIO, seconds: int, memory: int, deep_every: int) -> None:
    """Work through tasks until there are no more; of so many inputs one is used as well, not only read."""

    def say(answer: object) -> None:
        answers.write(f"{json.dumps(answer)}\n" if answer is not None else "\n")
        answers.flush()

    limited = False
    for task in tasks:
        module, name, start, stop = json.loads(task)
        its = import_module(module)
        kind: Kind = its.KINDS[name]
        kind.bases()
        if not limited:
            its.begin()
            _limit_memory(memory)
            limited = True
        for number in range(start, stop):
            say(number)
            fault = None
            try:
                with within(seconds):
                    fault = fault_of(kind, made(kind, name, number), deep=number % deep_every == 0)
            except TooLong:
                fault = fault or {"what": "takes too long", "where": "between two inputs", "trace": ""}
            except Exception as problem:  # in the making of the input
                fault = _described(problem) | {"what": f"cannot be made: {problem!r}"}
            if fault is not None:
                say({"kind": name, "number": number, **fault})
        say(None)


if __name__ == "__main__":
    warnings.simplefilter("error")
    own = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)  # libraries print what they think
    serve(sys.stdin, own, *map(int, sys.argv[1:]))
