"""What libraries in Rust print on standard error before they raise a PanicException: it goes into the exception."""

from __future__ import annotations

import contextlib
import os
import re
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock
from typing import IO, Final

_ERRORS: Final = 2
"""The descriptor that such a library writes to, whatever `sys.stderr` is."""
_PLACE: Final = rb"(?:(?<![^\n])\n)?thread '[^\n]*panicked at [^\n]*\n"
_TRACE: Final = rb"\n?(?:stack backtrace:\n(?: [^\n]*\n)*)?(?:note: [^\n]*RUST_BACKTRACE[^\n]*\n)?"


def is_panic(error: BaseException) -> bool:
    """Whether a library in Rust did not reckon with an input; its type cannot be imported and is no Exception."""
    return type(error).__name__ == "PanicException"


@contextmanager
def kept_from_printing() -> Iterator[None]:
    """Keep what is printed about a panic inside from standard error, and note it on the exception that passes.

    All else that the program prints there meanwhile, in whichever thread, follows when the last one is through.
    """
    _aside.begin()
    panic: BaseException | None = None
    try:
        yield
    except BaseException as error:
        panic = error if is_panic(error) else None
        raise
    finally:
        _aside.end(panic)


class _Aside:
    """Standard error, led into a file while anybody wants it."""

    def __init__(self) -> None:
        self._lock, self._users = Lock(), 0
        self._panics: list[BaseException] = []
        self._held: IO[bytes] | None = None
        self._own = -1

    def begin(self) -> None:
        with self._lock:
            self._users += 1
            if self._users == 1:
                self._take()

    def end(self, panic: BaseException | None) -> None:
        with self._lock:
            self._users -= 1
            self._panics += [panic] if panic is not None else []
            if not self._users:
                self._give_back()

    def _take(self) -> None:
        with contextlib.suppress(OSError, ValueError):  # a program without standard error has nothing to keep clean
            _flush()
            self._own = os.dup(_ERRORS)
            self._held = tempfile.TemporaryFile()  # noqa: SIM115 - open until it is given back
            os.dup2(self._held.fileno(), _ERRORS)

    def _give_back(self) -> None:
        panics, self._panics = self._panics, []
        if self._own < 0:
            return
        _flush()
        os.dup2(self._own, _ERRORS)
        os.close(self._own)
        self._own = -1
        if self._held is not None:
            with self._held as held:
                held.seek(0)
                printed = held.read()
            self._held = None
            for panic in panics:
                printed = _without(printed, panic)
            with contextlib.suppress(OSError):
                os.write(_ERRORS, printed)


def _flush() -> None:
    with contextlib.suppress(OSError, ValueError, AttributeError):  # closed, or none at all
        sys.stderr.flush()


def _without(printed: bytes, panic: BaseException) -> bytes:
    """What is printed beside the words about a panic, which are added to it."""
    found = re.search(_PLACE + re.escape(str(panic).encode()) + _TRACE, printed)
    if found is None:
        return printed
    panic.add_note(found[0].decode("utf-8", "replace").strip())
    return printed[: found.start()] + printed[found.end() :]


_aside = _Aside()
