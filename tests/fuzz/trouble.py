"""Readers that fail in every way there is, so that the fuzzers themselves can be tested."""

from __future__ import annotations

import itertools
import os
import time

from fuzz.forms import whole
from fuzz.kind import Kind
from itsm_fit.errors import InputError
from itsm_fit.storage.guard import reading


def begin() -> None:
    """These need nothing."""


def _well(data: bytes, file: str, deep: bool) -> None:
    """Nothing goes wrong."""


def _refuses(data: bytes, file: str, deep: bool) -> None:
    raise InputError("This is refused as it should be.", file=file)


def _raises(data: bytes, file: str, deep: bool) -> None:
    raise LookupError("nobody foresaw it")


def _under_guard(data: bytes, file: str, deep: bool) -> None:
    with reading(file):
        _raises(data, file, deep)


def _babbles(data: bytes, file: str, deep: bool) -> None:
    raise InputError("<class 'KeyError'>", file=file)


def _circles(data: bytes, file: str, deep: bool) -> None:
    for _ in itertools.count():
        pass


def _sleeps(data: bytes, file: str, deep: bool) -> None:
    time.sleep(60)


def _swallows(data: bytes, file: str, deep: bool) -> None:
    bytes(10**12)


def _dies(data: bytes, file: str, deep: bool) -> None:
    os._exit(3)


KINDS = {
    door.__name__.strip("_"): Kind("file", lambda: [b"abc"], whole("bytes"), door)
    for door in (_well, _refuses, _raises, _under_guard, _babbles, _circles, _sleeps, _swallows, _dies)
}
