"""Python's search for cycles, put off while a great many objects are made that hold none and all of which stay."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

_MANY: Final = 250_000
"""So many objects are walked in about 20 ms: in the time of a frame."""


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


def go_on() -> None:
    """Search again after a rest: through what was made meanwhile unless that is so much that one would wait for it."""
    if gc.get_count()[0] > _MANY:
        _count_as_old()
    gc.enable()


def _count_as_old() -> None:
    gc.freeze()
    gc.unfreeze()
