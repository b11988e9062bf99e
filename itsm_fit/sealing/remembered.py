"""What was worked out of a value is known as long as it lives: states of a project share most of their parts."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TypeVar
from weakref import ref

_Of = TypeVar("_Of")
_Found = TypeVar("_Found")


def by_identity(work_out: Callable[[_Of], _Found]) -> Callable[[_Of], _Found]:
    """A function of one frozen value, which is not asked twice of the same object."""
    known: dict[int, tuple[ref[_Of], _Found]] = {}

    @wraps(work_out)
    def remembering(value: _Of) -> _Found:
        key = id(value)
        there = known.get(key)
        if there is not None and there[0]() is value:
            return there[1]
        found = work_out(value)
        known[key] = ref(value, lambda _: known.pop(key, None)), found
        return found

    return remembering
