"""Python's search for cycles, put off while a great many objects are made that hold none and all of which stay."""

from __future__ import annotations

import gc
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

_MANY: Final = 50_000
"""So many objects are walked in about 5 ms: in a part of the time of a frame."""

_FEW: Final = 200_000
"""So many blocks of memory are left alone, however little is held: those of 50,000 objects or more."""

_held_before: int | None = None
"""How many blocks of memory were held after the last search through everything; None before `catch_up` asked first."""

_held_off = 0
"""For so many the search rests until they say otherwise."""

_left_behind: list[threading.Thread] = []
"""Threads that still run although nobody waits for them: the search would go on in any that makes objects."""


@contextmanager
def paused() -> Iterator[None]:
    """Spares the search the walk over what is being made, a fifth to a third of the time; also a decorator.

    What was made counts as old in the end, so that it is not walked as soon as the search goes on.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            _count_as_old()
            gc.enable()


def leave_behind(thread: threading.Thread) -> None:
    """Let a rest last, whoever asks to go on, until a thread is over for which nobody waits any more."""
    _left_behind.append(thread)


def hold_off() -> None:
    """Let a rest last, whoever asks to go on, until `let_on`: a thread runs that must come upon nobody's cycles.

    Meanwhile `catch_up` is to be called now and then.
    """
    global _held_off  # noqa: PLW0603 - there is one collector in a process
    _held_off += 1
    gc.disable()


def let_on() -> None:
    """That thread is over."""
    global _held_off  # noqa: PLW0603
    _held_off -= 1
    go_on()


def go_on() -> None:
    """Search again after a rest: through what was made meanwhile unless that is so much that one would wait for it.

    While a thread that was left behind still runs, or somebody holds it off, the rest lasts until it is asked for
    again.
    """
    _left_behind[:] = [thread for thread in _left_behind if thread.is_alive()]
    if _left_behind or _held_off:
        return
    if gc.get_count()[0] > _MANY:
        _count_as_old()
    gc.enable()


def catch_up() -> None:
    """Search through everything once a quarter more is held than after the last time: for a moment when nobody waits.

    What counts as old is looked at by no other search. Walking a million objects takes about 0.1 s.
    """
    global _held_before  # noqa: PLW0603 - there is one collector in a process
    held = sys.getallocatedblocks()
    if _held_before is None:
        _held_before = held
    elif held > _held_before + max(_held_before // 4, _FEW):
        gc.collect()
        _held_before = sys.getallocatedblocks()


def _count_as_old() -> None:
    gc.freeze()
    gc.unfreeze()
